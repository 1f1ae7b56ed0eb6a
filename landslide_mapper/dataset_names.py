"""Names of data sets: files, or anything else that GDAL opens.

`/vsizip//a.zip/b.tif`, `/vsicurl/https://...`, `HDF5:"file.h5"://band`, `GPKG:file.gpkg:table` and `PG:...`
are names, not paths: pathlib would join their slashes and put a folder before them. They stay texts until
they are known to be files. Either may say which of several layers of polygons is meant, as QGIS writes it:
`file.gpkg|layername=slides`.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Union

from landslide_mapper.messages import without_passwords

DatasetName = Union[str, "os.PathLike[str]"]
"""What a raster, labels or an inventory are opened by; only `is_file_name` says whether it is a path."""

_GDAL_NAME = re.compile(r"/vsi[a-z0-9_]+[/?]|[A-Za-z][A-Za-z0-9_+.-]+:(?!\\)")
_WITH_LAYER = re.compile(
    r"(.+)\|layername=([^|]+)(?:\|(?:geometrytype|uniqueGeometryType)=[^|]*)*", re.DOTALL
)
_IN_GEOPACKAGE = re.compile(r"GPKG:.+:([^:/\\]+)", re.IGNORECASE)


def dataset_name(text: str, folder: Path | None = None) -> DatasetName:
    """What somebody wrote as the name of a data set.

    Args:
        text: a path, or a name that GDAL knows, which is taken as it is.
        folder: that relative paths start from; None: where the program runs.
    """
    path = Path(text) if folder is None else folder / text  # an absolute path stays what it is
    return text if looks_like_gdal_name(text) and not os.path.exists(path) else path


def looks_like_gdal_name(text: str) -> bool:
    """Whether a text has the form of such a name, "GPKG:..." but not "C:..."; some files have it, too."""
    return _GDAL_NAME.match(text) is not None


def is_file_name(name: DatasetName) -> bool:
    """Whether a name is a path, of a file that is there or not."""
    text = os.fspath(name)
    return not looks_like_gdal_name(text) or os.path.exists(text)


def may_be_there(name: DatasetName) -> bool:
    """Whether there is such a file; of any other name only opening it tells."""
    opened, _ = split_layer(name)
    return not is_file_name(opened) or os.path.exists(opened)


def short_name(name: DatasetName) -> str:
    """The last part of a name, for messages."""
    text = os.fspath(name)
    if is_file_name(name):
        return Path(text).name
    return re.split(r"[/:]+", text.rstrip("/\"'"))[-1] or text


def suffix_of(name: DatasetName) -> str:
    """The ending of a file's name in small letters, dot included; of another name mostly none."""
    return os.path.splitext(short_name(split_layer(name)[0]))[1].lower()


def stored_name(name: DatasetName) -> str:
    """A name as results keep it: that of a database goes without its password."""
    return without_passwords(os.fspath(name), instead="")


def split_layer(name: DatasetName) -> tuple[DatasetName, str | None]:
    """What GDAL opens for polygons, and the layer that the name asks for; None: it asks for none.

    `GPKG:file:table` is opened as it is: GDAL heeds the table of rasters only.
    """
    text = os.fspath(name)
    if os.path.exists(text):
        return name, None
    if found := _WITH_LAYER.fullmatch(text):
        return (found[1] if isinstance(name, str) else Path(found[1])), found[2]
    found = _IN_GEOPACKAGE.fullmatch(text)
    return name, found[1] if found else None
