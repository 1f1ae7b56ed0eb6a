"""The outputs of a job, looked at before any work: what would fail after an hour fails now."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from itertools import combinations
from pathlib import Path

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.disk import free_space
from landslide_mapper.errors import JobError
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.model.folder import MODEL_FILE
from landslide_mapper.moving import check_not_held, is_held
from landslide_mapper.raster.dataset_files import dataset_files, identity
from landslide_mapper.staging_folder import claim

LONGEST_NAME = 240
"""Bytes of a file's name: file systems take 255, and SQLite and GDAL add suffixes of their own."""


@contextmanager
def claimed(outputs: Mapping[str, Path | None], inputs: Iterable[DatasetName | None]) -> Iterator[None]:
    """Check outputs, make their folders, and keep other runs from writing the same ones meanwhile.

    Args:
        outputs: files to write, by what they are called; None is left out.
        inputs: what is read, whatever it is called: each stands for all the files that it consists of.

    Raises:
        JobError: with one line, when an output cannot be written, is named twice, is part of an input or of a
            model, or is being written by another run.
    """
    wanted = {name: output for name, output in outputs.items() if output is not None}
    check_outputs(wanted, inputs)
    with ExitStack() as claims:
        for output in wanted.values():
            _make_folder(output)
            _check_not_open(output)
            try:
                claims.enter_context(claim(output))
            except OSError as error:
                raise cannot_write(output, error) from error
        yield


def check_outputs(outputs: Mapping[str, Path], inputs: Iterable[DatasetName | None]) -> None:
    """Check outputs against each other and against what is read; nothing is written.

    Raises:
        JobError: as `claimed` does.
    """
    for output in outputs.values():
        _check_name(output)
    for (one, here), (other, there) in combinations(outputs.items(), 2):
        if _same_place(here, there):
            raise JobError(
                "{one} and {other} are the same file, '{path}'. Choose different names.",
                one=one.capitalize(),
                other=other,
                path=there,
            )
    existing = {path: found for path in outputs.values() if (found := identity(path)) is not None}
    if not existing:
        return
    for source in inputs:
        # Only a file that is there can be an input's; mostly there is none, and nothing is opened.
        parts = {identity(part) for part in dataset_files(source)} if source is not None else ()
        for output, found in existing.items():
            if found in parts:
                raise JobError(
                    "Output '{output}' is also an input: '{source}' consists of it. Choose another name.",
                    output=output,
                    source=source,
                )


def check_geopackage(output: Path) -> None:
    """Refuse a name that says something else than what is written.

    Raises:
        JobError: when it does not end as a GeoPackage's.
    """
    if output.suffix.lower() != ".gpkg":
        raise JobError("Output '{output}' must be a GeoPackage: end its name with .gpkg.", output=output)


def scene_inputs(scenes: Iterable[SceneEntry]) -> Iterator[DatasetName | None]:
    """What the scenes of a list are read from."""
    for scene in scenes:
        yield from (scene.post, scene.pre, scene.labels, scene.labelled_area, scene.dem, *scene.held_out)


def _check_name(output: Path) -> None:
    if len(os.fsencode(output.name)) > LONGEST_NAME:
        raise JobError(
            "The name of output '{start}...' has {found} bytes, expected at most {most}. Choose another.",
            start=output.name[:40],
            found=len(os.fsencode(output.name)),
            most=LONGEST_NAME,
        )
    try:
        if output.is_dir():
            raise JobError(
                "Output '{output}' is a folder, expected the name of a file. Choose another name.",
                output=output,
            )
        model = next((one for one in output.resolve().parents if (one / MODEL_FILE).is_file()), None)
    except (OSError, RuntimeError) as error:  # a path too long, or links in a circle
        raise cannot_write(output, error) from error
    if model is not None:
        raise JobError(
            "Output '{output}' lies inside the model '{model}'. Choose another folder.",
            output=output,
            model=model.name,
        )


def _make_folder(output: Path) -> None:
    """Make the folder of an output and see whether files can be made in it."""
    folder = output.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"\0" * 4096)
            probe.flush()
    except OSError as error:
        raise cannot_write(output, error) from error


def _check_not_open(output: Path) -> None:
    """See that an old file can be replaced, which on Windows it cannot while QGIS shows it."""
    try:
        check_not_held(output)
    except OSError as error:
        if is_held(error):
            raise JobError(
                "{output} is open in another program or as a layer in QGIS. "
                "Remove that layer or close the program, or choose another name.",
                output=output,
            ) from error


def cannot_write(output: Path, error: Exception) -> JobError:
    """One line about an output that cannot be written: the file, the reason, free space, what to do."""
    return JobError(
        "Output '{output}' cannot be written ({space}): {reason}. Choose another folder or make room.",
        output=output,
        space=free_space(output),
        reason=getattr(error, "strerror", None) or error,
    )


def _same_place(one: Path, other: Path) -> bool:
    """Whether two paths mean one file, also where it does not exist yet and case makes no difference."""
    here, there = identity(one), identity(other)
    if here is not None or there is not None:
        return here == there
    return str(one.resolve()).casefold() == str(other.resolve()).casefold()
