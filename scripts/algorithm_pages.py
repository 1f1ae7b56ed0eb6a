"""Writes a page of the help for each Processing algorithm, from what the algorithm says of itself.

Run in a process of its own, as it starts QGIS: `python -m scripts.algorithm_pages FOLDER`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProcessingParameterDefinition

PROVIDER = "landslide_mapper"
INDEX = """# Processing algorithms

In the Processing toolbox under *Landslide Mapper*, in the Model Designer, as batch, and without a window by
`qgis_process run landslide_mapper:map -- ...` (Debian 12's wrapper of that name is broken,
use `qgis_process.bin` there).
Each is also a command: `python -m landslide_mapper map ...`, with the same options and the same result
([command line](../command_line.md)). Every page here is made from the one description that all of them share.

```{toctree}
:maxdepth: 1
:hidden:

%s
```

| algorithm | |
|---|---|
%s
"""


def main(folder: Path) -> None:
    """Write the pages and their index."""
    application = QgsApplication([], False)
    application.initQgis()
    from landslide_mapper.processing.provider import LandslideMapperProvider

    provider = LandslideMapperProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    folder.mkdir(parents=True, exist_ok=True)
    algorithms = sorted(provider.algorithms(), key=lambda one: str(one.displayName()))
    for algorithm in algorithms:
        (folder / f"{algorithm.name()}.md").write_text("\n".join(page(algorithm)), encoding="utf-8")
    rows = [
        f"| [{plain(one.displayName())}]({one.name()}.md) | {plain(one.shortDescription())} |"
        for one in algorithms
    ]
    (folder / "index.md").write_text(
        INDEX % ("\n".join(one.name() for one in algorithms), "\n".join(rows)), encoding="utf-8"
    )


def page(algorithm: Any) -> Iterator[str]:
    """The lines of an algorithm's page, in Markdown."""
    yield f"# {plain(algorithm.displayName())}"
    yield ""
    yield plain(algorithm.shortHelpString())
    yield ""
    yield f"`{PROVIDER}:{algorithm.name()}` in models, scripts and `qgis_process`:"
    yield ""
    yield f"    {example(algorithm)}"
    command = getattr(algorithm, "command", None)
    if command is not None:
        yield ""
        yield f"On the command line: `python -m landslide_mapper {command}`."
    flags = {one.name: algorithm.options.flag(one) for one in getattr(algorithm, "options", ())}
    offered = list(algorithm.parameterDefinitions())
    yield from table("Parameters", offered, flags, advanced=False)
    yield from table("Advanced parameters", offered, flags, advanced=True)
    yield from results(algorithm)


def example(algorithm: Any) -> str:
    """A call with all that must be given."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    asked = [
        f"{one.name()}=..."
        for one in algorithm.parameterDefinitions()
        if not one.flags() & optional and one.defaultValue() is None
    ]
    return f"qgis_process run {PROVIDER}:{algorithm.name()} -- {' '.join(asked)}"


def table(title: str, offered: Iterable[Any], flags: dict[str, str], *, advanced: bool) -> Iterator[str]:
    """A table of the parameters that are rarely needed, or of the others."""
    mark = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    rows = [row(one, flags) for one in offered if bool(one.flags() & mark) == advanced]
    if rows:
        yield from ("", f"## {title}", "", "| parameter | what it is | default |", "|---|---|---|", *rows)
    yield ""


def row(parameter: Any, flags: dict[str, str]) -> str:
    """One parameter: for people, in Processing, on the command line."""
    names = [f"`{parameter.name()}`"]
    if parameter.name() in flags:
        names.append(f"`{flags[parameter.name()]}`")
    said = plain(parameter.help())
    choices = getattr(parameter, "options", list)()
    if choices:
        said += " " + ", ".join(f"`{one}`" for one in choices)
    return f"| **{plain(parameter.description())}**<br>{' '.join(names)} | {said} | {default(parameter)} |"


def default(parameter: Any) -> str:
    """What holds where nothing is given."""
    value = parameter.defaultValue()
    if value is None or value == "":
        optional = parameter.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
        return "" if optional else "must be given"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (list, tuple)):
        return ", ".join(f"`{one}`" for one in value)
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def results(algorithm: Any) -> Iterator[str]:
    """A table of all that comes out."""
    yield "## Results"
    yield ""
    yield "| result | what it is |"
    yield "|---|---|"
    for output in algorithm.outputDefinitions():
        yield f"| `{output.name()}` | {plain(output.description())} |"
    yield ""


def plain(text: str) -> str:
    """A text without meaning for Markdown; paragraphs stay apart."""
    for mark in "\\`*_[]<>|{}":
        text = text.replace(mark, f"\\{mark}")
    return text


if __name__ == "__main__":
    main(Path(sys.argv[1]))
    sys.stdout.flush()
    os._exit(0)  # QGIS may crash while Python takes it down
