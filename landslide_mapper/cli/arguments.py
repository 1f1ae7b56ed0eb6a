"""The commands and options of the command line (INTERFACES, "Command line")."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from landslide_mapper.version import __version__


def build_parser() -> argparse.ArgumentParser:
    """Make the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="landslide_mapper",
        description="Map landslides from satellite images, and teach the model your region.",
    )
    parser.add_argument("--version", action="version", version=f"Landslide Mapper {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    _add_train(commands)
    _add_update(commands)
    _add_rollback(commands)
    _add_map(commands)
    _add_evaluate(commands)
    _add_info(commands)
    _add_export(commands)
    _add_export_model(commands)
    return parser


def _add_train(commands: Any) -> None:
    parser = _add(commands, "train", "train a new model on labelled scenes")
    _add_scenes(parser)
    parser.add_argument(
        "--network", metavar="NAME", help="encoder, e.g. resnet34, or tsmu for the paper's network"
    )
    _add_limits(parser)
    _add_backend(parser)


def _add_update(commands: Any) -> None:
    parser = _add(commands, "update", "teach a model a region, without forgetting the others")
    parser.add_argument("--region", required=True, metavar="REGION", help="region that learns; new or known")
    _add_scenes(parser)
    parser.add_argument(
        "--strategy",
        default="tsmu",
        choices=("tsmu", "fine-tuning", "feature-extraction", "retraining", "joint", "all-data"),
        help="how; all but tsmu are for comparison",
    )
    parser.add_argument(
        "--old-scenes",
        type=Path,
        metavar="SCENES.json",
        help="scenes of the old regions (joint and all-data)",
    )
    parser.add_argument(
        "--publish-anyway", action="store_true", help="publish even if another region loses accuracy"
    )
    parser.add_argument("--report", type=Path, metavar="REPORT.json", help="report to write")
    _add_limits(parser)
    _add_backend(parser)


def _add_rollback(commands: Any) -> None:
    parser = _add(commands, "rollback", "go back to an older version of a model")
    parser.add_argument("--to", type=int, metavar="VERSION", help="version to use; by default the one before")


def _add_map(commands: Any) -> None:
    parser = _add(commands, "map", "map the landslides of a scene")
    parser.add_argument("--post", type=Path, required=True, metavar="RASTER", help="post-event raster")
    parser.add_argument("--pre", type=Path, metavar="RASTER", help="pre-event raster")
    parser.add_argument("--output", type=Path, required=True, metavar="OUT.gpkg", help="candidates to write")
    parser.add_argument("--probability", type=Path, metavar="P.tif", help="probability raster to write")
    _add_region(parser)
    bounds = parser.add_mutually_exclusive_group()
    bounds.add_argument("--aoi", type=Path, metavar="FILE", help="polygons that bound the map")
    bounds.add_argument(
        "--extent",
        type=float,
        nargs=4,
        metavar=("XMIN", "YMIN", "XMAX", "YMAX"),
        help="rectangle in the post raster's CRS that bounds the map",
    )
    parser.add_argument("--threshold", type=float, metavar="T", help="probability from which it is landslide")
    parser.add_argument(
        "--min-area", type=float, default=0.0, metavar="M2", help="drop candidates below this area"
    )
    parser.add_argument(
        "--post-bands", type=int, nargs="+", metavar="N", help="1-based bands of post, in order"
    )
    parser.add_argument(
        "--pre-bands", type=int, nargs="+", metavar="N", help="1-based bands of pre, in order"
    )
    _add_backend(parser)


def _add_evaluate(commands: Any) -> None:
    parser = _add(commands, "evaluate", "score a model on labelled scenes")
    _add_scenes(parser)
    parser.add_argument("--report", type=Path, metavar="REPORT.json", help="report to write")
    _add_region(parser)
    parser.add_argument(
        "--split", default="test", choices=("train", "validation", "test"), help="which scenes"
    )
    _add_backend(parser)


def _add_info(commands: Any) -> None:
    _add(commands, "info", "describe a model, as JSON on standard output")


def _add_export(commands: Any) -> None:
    parser = _add_plain(commands, "export", "write an inventory as data for others")
    parser.add_argument(
        "--inventory",
        required=True,
        metavar="SOURCE",
        help="GeoPackage of candidates or of a workspace, or what else GDAL opens, such as PG:...",
    )
    parser.add_argument(
        "--output",
        type=Path,
        required=True,
        nargs="+",
        metavar="FILE",
        help="files to write: .gpkg, .shp, .geojson (WGS 84), .csv or .kml",
    )
    parser.add_argument("--layer", metavar="NAME", help="layer of the source, where it has several")
    parser.add_argument(
        "--status",
        nargs="+",
        default=["accepted", "edited"],
        choices=("candidate", "accepted", "edited", "rejected"),
        help="review states to take; by default accepted and edited",
    )
    parser.add_argument(
        "--labels", action="store_true", help="take the landslides that people drew, too (workspaces)"
    )
    parser.add_argument(
        "--csv-geometry",
        default="wkt",
        choices=("wkt", "point"),
        help="CSV: outlines as text, or longitude and latitude only",
    )
    parser.add_argument(
        "--mapped-area", type=Path, metavar="FILE", help="polygons of what was looked at, for densities"
    )
    parser.add_argument("--title", default="", metavar="TEXT", help="title of the inventory")
    parser.add_argument("--license", default="", metavar="TEXT", help="license, such as CC-BY-4.0")
    parser.add_argument("--author", default="", metavar="TEXT", help="who answers for it")
    parser.add_argument("--contact", default="", metavar="TEXT", help="how to reach them")
    parser.add_argument(
        "--no-report", action="store_true", help="write no metadata and no statistics beside the first file"
    )
    parser.add_argument("--overwrite", action="store_true", help="replace files that exist")


def _add_export_model(commands: Any) -> None:
    parser = _add(commands, "export-model", "copy a model to give away, without the imagery that it keeps")
    parser.add_argument(
        "--output", type=Path, required=True, metavar="NEW.lsmodel", help="folder to make; must not exist"
    )
    parser.add_argument(
        "--keep-imagery", action="store_true", help="copy the kept imagery, too, for safer updates elsewhere"
    )


def _add(commands: Any, name: str, description: str) -> argparse.ArgumentParser:
    parser = _add_plain(commands, name, description)
    parser.add_argument(
        "--model", type=Path, required=True, metavar="NAME.lsmodel", help="folder of the model"
    )
    return parser


def _add_plain(commands: Any, name: str, description: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=description, description=description)
    parser.add_argument("--debug", action="store_true", help="show where an error happened")
    return parser


def _add_scenes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--scenes", type=Path, required=True, metavar="SCENES.json", help="list of scenes")


def _add_limits(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--epochs", type=int, metavar="N", help="at most N epochs")
    parser.add_argument(
        "--max-minutes", type=float, metavar="M", help="stop after M minutes with the best model"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="N", help="seed of all random choices")


def _add_region(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--region", metavar="REGION", help="region of the model, or auto")
    parser.add_argument(
        "--regions-layer", type=Path, metavar="FILE", help="polygons of regions, asked where none is named"
    )
    parser.add_argument(
        "--region-field", default="region", metavar="NAME", help="its attribute with the region's name"
    )


def _add_backend(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--device", default="auto", choices=("auto", "cpu", "cuda", "mps"), help="where to compute"
    )
    parser.add_argument(
        "--backend",
        default="auto",
        choices=("auto", "local", "worker"),
        help="compute in this process or in a worker; auto: here where torch is installed",
    )
