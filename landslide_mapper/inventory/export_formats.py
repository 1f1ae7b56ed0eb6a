"""The formats of exported inventories: one table of what each is called, is for, and can hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.errors import InventoryError
from landslide_mapper.vocabulary import MAPPED_AREA

NUMBER, DATABASE, PROJECT = "id", ".gpkg", ".qgz"
_SHAPEFILE = ".shp"
CSV_GEOMETRIES = ("wkt", "point")
"""How a table tells where something is: outlines as text, or longitude and latitude only."""


@dataclass(frozen=True)
class Format:
    """A file format.

    Attributes:
        name: for people.
        about: for people, what it is good for and what it lacks.
        drivers: OGR's names of it, the better one first, the leaner one last.
        wgs84: coordinates are longitude and latitude, so a CRS is needed.
        as_text: "date" and "time" where those become text: the format has no type for them, or GDAL writes
            them in a way of its own.
        text_bytes: longest text in bytes of UTF-8; 0: any.
        short_names: names of attributes have ten characters at most, and the layer is called like the file.
        table: a table: outlines are a column of text, and a place is two columns more.
        number_as: name of the attribute that holds the number, which is a text there; empty: its own.
        is_database: of many layers, with styles, metadata and forms inside.
        is_project: a project of QGIS over such a database, which lies beside it.
        many_layers: what was mapped is a layer beside the landslides; else a file beside the first one.
        colors: what a landslide's look is kept as: `style` (of OGR), `properties` (simplestyle), or nothing.
        parts: suffixes of the files that belong to the first one.
        outdated: suffixes of files that would not fit a new first one.
        layer_options: of OGR.
    """

    name: str
    about: str
    drivers: tuple[str, ...]
    wgs84: bool = False
    as_text: tuple[str, ...] = ()
    text_bytes: int = 0
    short_names: bool = False
    table: bool = False
    number_as: str = ""
    is_database: bool = False
    is_project: bool = False
    many_layers: bool = False
    colors: str = ""
    parts: tuple[str, ...] = ()
    outdated: tuple[str, ...] = ()
    layer_options: tuple[str, ...] = ()


_TIMES = ("date", "time")
FORMATS = {
    ".gpkg": Format(
        "GeoPackage",
        "One file for QGIS and others, complete, with its style",
        ("GPKG",),
        is_database=True,
        many_layers=True,
        layer_options=("GEOMETRY_NAME=geom",),
    ),
    _SHAPEFILE: Format(
        "Shapefile",
        "For old programs; names of attributes are shortened, long texts cut",
        ("ESRI Shapefile",),
        as_text=("time",),
        text_bytes=254,
        short_names=True,
        parts=(".shx", ".dbf", ".prj", ".cpg"),
        outdated=(".sbn", ".sbx", ".qix", ".qpj", ".shp.xml"),
        layer_options=("ENCODING=UTF-8", "RESIZE=YES"),
    ),
    ".geojson": Format(
        "GeoJSON",
        "For the web, with colors; longitude and latitude (WGS 84)",
        ("GeoJSON",),
        wgs84=True,
        colors="properties",
        layer_options=("RFC7946=YES", "WRITE_NAME=NO"),
    ),
    ".csv": Format(
        "CSV",
        "A table; outlines as text, and longitude and latitude",
        ("CSV",),
        as_text=_TIMES,
        table=True,
        layer_options=("STRING_QUOTING=IF_NEEDED",),
    ),
    ".fgb": Format(
        "FlatGeobuf",
        "For the web and for large inventories; no style inside",
        ("FlatGeobuf",),
    ),
    ".kml": Format(
        "KML",
        "For virtual globes, with colors",
        ("LIBKML", "KML"),
        wgs84=True,
        many_layers=True,
        colors="style",
        as_text=_TIMES,
        number_as="Name",
    ),
    ".qgz": Format(
        "QGIS project",
        "For the field (QField, Mergin Maps): a folder with forms, which needs no plugin",
        ("GPKG",),
        is_database=True,
        is_project=True,
        many_layers=True,
        parts=(".gpkg",),
        layer_options=("GEOMETRY_NAME=geom",),
    ),
}
"""By the file name's suffix."""
FILE_FILTER = ";;".join(f"{kind.name} (*{suffix})" for suffix, kind in FORMATS.items())
"""For dialogs that ask for a file name."""


def format_of(output: Path) -> Format:
    """The format that a file name asks for.

    Raises:
        InventoryError: when there is none.
    """
    found = FORMATS.get(output.suffix.lower())
    if found is None:
        raise InventoryError(
            "{output} has the suffix '{suffix}', which is no format of inventories. Choose a name that ends "
            "in {formats}.",
            output=output,
            suffix=output.suffix,
            formats=", ".join(FORMATS),
        )
    return found


def check_format(output: Path, wkt: str | None) -> None:
    """Make sure that an inventory can be written to a file of that name.

    Args:
        output: the file.
        wkt: CRS of the inventory, or None.

    Raises:
        InventoryError: when the format needs a CRS and there is none.
    """
    chosen = format_of(output)
    if chosen.wgs84 and wkt is None:
        able = [kind.name for kind in FORMATS.values() if not kind.wgs84]
        raise InventoryError(
            "{output}: {format} holds longitude and latitude, but the inventory has no coordinate reference "
            "system. Choose {able}, or georeference the image first.",
            output=output,
            format=chosen.name,
            able=" or ".join(able),
        )


def files_of(output: Path) -> list[Path]:
    """All files that an export to a file writes or removes, the file itself first."""
    chosen = format_of(output)
    first = [output] if chosen.many_layers else [output, mapped_area_beside(output)]
    return [
        one.with_suffix(suffix) for one in first for suffix in (one.suffix, *chosen.parts, *chosen.outdated)
    ]


def mapped_area_beside(output: Path) -> Path:
    """Where an export of one layer puts what was mapped and what not."""
    return output.with_name(f"{output.stem}_{MAPPED_AREA}{output.suffix}")


def as_written(output: Path) -> Path:
    """The name that a file gets: GDAL gives those of shapefiles small suffixes, whatever is asked for."""
    return output.with_suffix(_SHAPEFILE) if output.suffix.lower() == _SHAPEFILE else output
