"""The commands of the command line (INTERFACES, "Command line"); their options are those of the jobs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from landslide_mapper.cli import values
from landslide_mapper.cli.console import ConsoleProgress
from landslide_mapper.cli.streams import say, tell
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.jobs.option import DATASETS, OUTPUTS, JobOptions, Kind, Option
from landslide_mapper.jobs.options import ALL
from landslide_mapper.version import __version__

WITHOUT_NETWORK = (
    *("check", "polygonize", "accuracy", "sample", "terrain", "import-dataset", "export", "import-model"),
)
EXCLUSIVE = ("aoi", "extent")
_METAVARS = {
    Kind.MODEL: "NAME.lsmodel",
    Kind.NEW_MODEL: "NAME.lsmodel",
    Kind.MODEL_FILE: "FILE.zip",
    Kind.NEW_MODEL_FILE: "FILE",
    Kind.RASTER: "RASTER",
    Kind.RASTERS: "RASTER",
    Kind.NEW_ENCODER: "ENCODER.safetensors",
    Kind.POLYGONS: "FILE",
    Kind.INVENTORY: "SOURCE",
    Kind.SCENES: "SCENES.json",
    Kind.NEW_SCENES: "SCENES.json",
    Kind.FOLDER: "DIR",
    Kind.PROBABILITY: "P.tif",
    Kind.MASK: "MASK",
    Kind.NEW_MASK: "MASK.tif",
    Kind.NEW_CLOUDS: "MASKS.gpkg",
    Kind.NEW_CANDIDATES: "OUT.gpkg",
    Kind.NEW_PLACES: "PLACES.gpkg",
    Kind.NEW_PROBABILITY: "P.tif",
    Kind.NEW_REPORT: "REPORT.json",
    Kind.NEW_PAGE: "REPORT.html",
    Kind.AREAS: "FILE",
    Kind.SAMPLE: "POINTS",
    Kind.NEW_INVENTORIES: "FILE",
    Kind.TEXT: "TEXT",
    Kind.ATTRIBUTE: "NAME",
    Kind.NUMBER: "X",
    Kind.INTEGER: "N",
    Kind.EXTENT: ("XMIN", "YMIN", "XMAX", "YMAX"),
    Kind.BANDS: "N",
}
_SEVERAL = {
    Kind.RASTER: "+",
    Kind.RASTERS: "+",
    Kind.EXTENT: 4,
    Kind.BANDS: "+",
    Kind.CHOICES: "+",
    Kind.NEW_INVENTORIES: "+",
}


class _Parser(argparse.ArgumentParser):
    """A parser whose help and errors may meet a closed or full stream."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is sys.stdout:
            say(message.rstrip("\n"))
        elif message:
            tell(message, file or sys.stderr)


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of all commands."""
    parser = _Parser(
        prog="landslide_mapper",
        description="Map landslides from satellite images, and teach the model your region.",
    )
    parser.add_argument("--version", action="version", version=f"Landslide Mapper {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, job in ALL.items():
        _add_job(commands, name, job)
    _add_rollback(commands)
    _add(commands, "info", "describe a model, as JSON on standard output")
    return parser


def _add_job(commands: Any, name: str, job: JobOptions) -> None:
    parser = _add_plain(commands, name, job.summary)
    bounds = None
    for option in job:
        if option.field in EXCLUSIVE:
            bounds = bounds or parser.add_mutually_exclusive_group()
        add_option(bounds if option.field in EXCLUSIVE else parser, job, option)
    if name not in WITHOUT_NETWORK:
        parser.add_argument(
            "--backend",
            default="auto",
            choices=("auto", "local", "worker"),
            help="compute in this process or in a worker; auto: here where torch is installed",
        )


def add_option(parser: Any, job: JobOptions, option: Option) -> None:
    """Add an option of a job; what is not given stays None, so that the job's own default holds."""
    words: dict[str, Any] = {"dest": option.field, "help": option.help.replace("%", "%%"), "default": None}
    if option.kind is Kind.FLAG:
        is_on = job.default(option)
        words["help"] = f"turn off '{option.text}': {words['help']}" if is_on else words["help"]
        parser.add_argument(job.flag(option), action="store_false" if is_on else "store_true", **words)
        return
    if option.choices:
        words["choices"] = option.choices
    else:
        words["metavar"] = _METAVARS[option.kind]
    if option.kind in _SEVERAL:
        words["nargs"] = _SEVERAL[option.kind]
    if option.positional:
        words = {name: value for name, value in words.items() if name not in ("dest", "default")}
    else:
        words["required"] = job.required(option)
    parser.add_argument(job.flag(option), type=_reader(option), **words)


def _reader(option: Option) -> Any:
    """What turns a word into a value."""
    if option.kind in (Kind.NUMBER, Kind.EXTENT):
        return values.number(option.low, option.high)
    if option.kind in (Kind.INTEGER, Kind.BANDS):
        return values.integer(1 if option.kind is Kind.BANDS else option.low, option.high)
    if option.kind in DATASETS:
        return values.text if option.kind is Kind.INVENTORY else values.dataset
    if option.kind in (*OUTPUTS, Kind.MODEL, Kind.MODEL_FILE, Kind.SCENES, Kind.FOLDER):
        return values.path
    return values.text


def _add_rollback(commands: Any) -> None:
    parser = _add(commands, "rollback", "use another version of a model: go back, or forward again")
    parser.add_argument(
        "--to", type=values.integer(1), metavar="VERSION", help="version to use; by default the one before"
    )


def _add(commands: Any, name: str, description: str) -> argparse.ArgumentParser:
    parser = _add_plain(commands, name, description)
    parser.add_argument(
        "--model", type=values.path, required=True, metavar="NAME.lsmodel", help="folder of the model"
    )
    return parser


def _add_plain(commands: Any, name: str, description: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=description, description=description)
    parser.add_argument("--debug", action="store_true", help="show where an error happened")
    return parser


def one_raster_of(names: Sequence[DatasetName], output: Path | None) -> DatasetName:
    """The raster that a word names, or the bands in several files, put together beside the output."""
    if len(names) == 1:
        return names[0]
    from landslide_mapper.jobs.put_together import one_raster

    return one_raster(names, output, ConsoleProgress().log)
