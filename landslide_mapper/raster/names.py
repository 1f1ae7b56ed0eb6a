"""Names of data sets: files, or anything else that GDAL opens.

`/vsizip//a.zip/b.tif`, `/vsicurl/https://...`, `HDF5:"file.h5"://band`, `GPKG:file.gpkg:table` and `PG:...`
are names, not paths: pathlib would join their slashes and put a folder before them. They stay texts until
they are known to be files.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Union

RasterName = Union[str, "os.PathLike[str]"]

_VIRTUAL = re.compile(r"/vsi[a-z0-9_]+[/?]|[A-Za-z][A-Za-z0-9_+.-]+:(?![\\\\])")


def is_file_name(name: RasterName) -> bool:
    """Whether a name is a path, of a file that is there or not: "C:..." is one, "GPKG:..." is not."""
    text = os.fspath(name)
    return isinstance(name, Path) or not _VIRTUAL.match(text) or os.path.exists(text)


def short_name(name: RasterName) -> str:
    """The last part of a name, for messages."""
    text = os.fspath(name)
    if is_file_name(name):
        return Path(text).name
    return re.split(r"[/:]+", text.rstrip("/\"'"))[-1] or text
