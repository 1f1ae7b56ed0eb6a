"""The help: it is built without a warning, its links lead somewhere, and it quotes what the product says."""

from __future__ import annotations

import re
import shlex
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

import pytest

from landslide_mapper.cli.arguments import build_parser
from landslide_mapper.inventory.export_formats import FORMATS
from landslide_mapper.jobs.options import ALL
from scripts.help_site import help_site
from scripts.paths import ROOT
from scripts.translate_sources import collect

DOCS = ROOT / "docs"
FOR_ANALYSTS = [
    *sorted((DOCS / "pages").glob("*.md")),
    *(
        DOCS / f"{name}.md"
        for name in ("quickstart", "tutorial", "howto", "labels", "troubleshooting", "exchange")
    ),
]
MOST_BYTES = 2_500_000
BOLD = re.compile(r"(?<!\\)\*\*(.+?)\*\*", re.DOTALL)
COMMAND = re.compile(r"    \S+ -m landslide_mapper ")
QUOTED = re.compile(r"^> (.+)$", re.MULTILINE)


class Links(HTMLParser):
    """What a page refers to, and where it can be referred to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.loaded: list[str] = []
        self.places: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.places.add(value)
            if name in ("href", "src") and value:
                (self.targets if tag == "a" else self.loaded).append(value)


@pytest.fixture(scope="module")
def pages() -> dict[Path, Links]:
    return {path: Links(path.read_text(encoding="utf-8")) for path in help_site().rglob("*.html")}


def broken(pages: dict[Path, Links]) -> Iterator[str]:
    """Links to files or places that are not there, and all that would come from the network."""
    for path, links in pages.items():
        for target in links.loaded:
            parts = urlsplit(target)
            if parts.scheme != "data" and (parts.scheme or parts.netloc):
                yield f"{path.name} loads {target}"
        for target in [*links.targets, *links.loaded]:
            parts = urlsplit(target)
            if parts.scheme or parts.netloc:
                continue
            file = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not file.is_file():
                yield f"{path.name} links to {target}"
            elif parts.fragment and file in pages and parts.fragment not in pages[file].places:
                yield f"{path.name} links to {target}, which {file.name} lacks"


def test_every_link_leads_somewhere_and_nothing_comes_from_the_network(pages: dict[Path, Links]) -> None:
    assert len(pages) > 40
    assert list(broken(pages)) == []


def test_a_broken_link_is_found(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        '<a href="b.html">b</a> <a href="#c">c</a> <a href="https://example.org">e</a>'
        '<script src="https://example.org/x.js"></script>'
    )
    assert list(broken({page: Links(page.read_text())})) == [
        "a.html loads https://example.org/x.js",
        "a.html links to b.html",
        "a.html links to #c, which a.html lacks",
    ]


def test_every_page_can_be_reached_from_the_first_one(pages: dict[Path, Links]) -> None:
    first = help_site() / "docs" / "index.html"
    known, new = {first}, {first}
    while new:
        linked = {
            (path.parent / unquote(urlsplit(target).path)).resolve()
            for path in new
            for target in pages[path].targets
            if not urlsplit(target).scheme
        }
        new = (linked & set(pages)) - known
        known |= new
    assert {path.name for path in set(pages) - known} <= {"search.html", "genindex.html"}


def test_is_small_enough_for_the_zip(tmp_path: Path) -> None:
    target = tmp_path / "help.zip"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in help_site().rglob("*"):
            archive.write(path, path.relative_to(help_site()))
    assert target.stat().st_size < MOST_BYTES


@pytest.mark.parametrize("command", sorted(ALL))
def test_the_page_of_an_algorithm_names_every_option(command: str) -> None:
    name = "check_pair" if command == "check" else command.replace("-", "_")
    text = (help_site() / "docs" / "algorithms" / f"{name}.html").read_text(encoding="utf-8")
    left_out = ("layer",) if command == "export" else ()
    offered = [one for one in ALL[command] if one.field not in left_out]
    flags = {one.field: f'<span class="pre">{ALL[command].flag(one)}</span>' for one in offered}
    assert [one.name for one in offered if flags[one.field] not in text or f">{one.name}<" not in text] == []


@pytest.fixture(scope="module")
def said() -> set[str]:
    """All that the product can say, without marks of keys; what it fills in may be written as an ellipsis."""
    texts = {shown(text) for texts in collect().values() for text in texts}
    texts |= {kind.name for kind in FORMATS.values()}
    return texts | {re.sub(r"\{[^}]*\}", "…", text) for text in texts}


def shown(text: str) -> str:
    return re.sub(r"&(?=\w)", "", " ".join(text.split()))


def bold(text: str) -> list[str]:
    """What a page calls a word on the screen."""
    return [shown(found) for found in BOLD.findall(re.sub(r"```.*?```|`[^`]*`", "", text, flags=re.DOTALL))]


@pytest.mark.parametrize("page", FOR_ANALYSTS, ids=lambda one: one.stem)
def test_words_on_the_screen_are_those_of_the_product(page: Path, said: set[str]) -> None:
    words = bold(page.read_text(encoding="utf-8"))
    assert [word for word in words if word not in said] == []


@pytest.mark.parametrize("language", ["de", "es", "ja", "zh"])
def test_words_on_the_screen_are_those_of_the_translation(language: str) -> None:
    tree = ElementTree.parse(ROOT / "i18n" / f"landslide_mapper_{language}.ts")
    texts = [one.text for one in tree.iter("translation") if one.text]
    known = {shown(re.sub(r"\(&\w\)", "", text)) for text in texts}
    words = bold((DOCS / f"quickstart.{language}.md").read_text(encoding="utf-8"))
    assert len(words) >= 10
    assert [word for word in words if word not in known] == []


def test_troubles_are_called_what_the_product_calls_them(said: set[str]) -> None:
    quoted = [shown(one) for one in QUOTED.findall((DOCS / "troubleshooting.md").read_text(encoding="utf-8"))]
    assert len(quoted) >= 20
    assert [one for one in quoted if one not in said] == []


def commands() -> list[str]:
    """What the pages tell to type, without comments; lines with an ellipsis show a part only."""
    files = [*DOCS.rglob("*.md"), ROOT / "README.md"]
    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    typed = [
        line.split("-m landslide_mapper ", 1)[1] for line in lines if re.match(r"    \S+ -m landsl", line)
    ]
    return sorted({line for line in typed if "..." not in line})


@pytest.mark.parametrize("command", commands())
def test_commands_are_such(command: str) -> None:
    words = shlex.split(command.replace("[", "").replace("]", ""), comments=True)
    assert build_parser().parse_args(words).command == words[0]


def test_every_command_and_flag_is_told() -> None:
    """Commands are on the page of the command line; flags are called what the parser takes."""
    (chosen,) = (one for one in build_parser()._actions if one.dest == "command")
    text = (DOCS / "command_line.md").read_text(encoding="utf-8")
    assert [name for name in chosen.choices if f" -m landslide_mapper {name} " not in text] == []
    for name, job in ALL.items():
        taken = {
            word: one.dest
            for one in chosen.choices[name]._actions
            for word in one.option_strings or [one.dest]
        }
        assert [one.field for one in job if taken.get(job.flag(one)) != one.field] == [], name


def test_pictures_are_small() -> None:
    large = {path.name for path in (DOCS / "screenshots").glob("*.png") if path.stat().st_size > 110_000}
    assert large == set()
