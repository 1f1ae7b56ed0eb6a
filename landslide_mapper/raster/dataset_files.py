"""Which files a dataset consists of: its own, those behind a virtual raster, and what lies beside them."""

from __future__ import annotations

import html
import os
import re
from pathlib import Path

from osgeo import gdal

from landslide_mapper.dataset_names import DatasetName, is_file_name, split_layer, suffix_of
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.scene_files import folder_files

_BESIDE = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")
_SOURCE = re.compile(r"<Source(?:Filename|Dataset)\b[^>]*>([^<]+)<")
"""A source in a virtual raster. GDAL lists those of them that are files, not those inside of one."""


def dataset_files(source: DatasetName) -> set[Path]:
    """All files of a raster, of vector data or of what else GDAL opens, as far as they exist.

    Args:
        source: a path, or a name that GDAL knows, such as /vsizip/... or GPKG:...
    """
    found: set[Path] = set()
    seen: set[str] = set()
    waiting = [os.fspath(split_layer(source)[0])]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        if len(seen) == 1:
            waiting += folder_files(name)
        own = file_behind(name)
        if own is not None:
            found.add(own)
            found.update(one for one in (own.with_name(own.name + end) for end in _BESIDE) if one.exists())
        # Of the files listed only virtual datasets consist of more.
        if suffix_of(name) == ".vrt":
            waiting += [*_listed(name), *_sources(name)]
        elif len(seen) == 1:
            waiting += _listed(name)
    return found


def identity(path: Path) -> tuple[int, int] | None:
    """What links, other spellings and relative paths of a file have in common; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _listed(name: str) -> list[str]:
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_VECTOR)
            return list(dataset.GetFileList() or ()) if dataset is not None else []
        except RuntimeError:
            return []


def _sources(name: str) -> list[str]:
    """The sources that a virtual raster names, as it names them and below its folder."""
    try:
        texts = [html.unescape(one) for one in _SOURCE.findall(Path(name).read_text("utf-8", "replace"))]
    except OSError:
        return []
    return [one for text in texts for one in (text, os.path.join(os.path.dirname(name), text))]


def file_behind(name: str) -> Path | None:
    """The file on disk behind a name: the archive of one inside an archive, the container of a part of it."""
    for text in (name,) if is_file_name(name) else _paths_in(name):
        path = Path(text)
        for one in (path, *path.parents):
            if one.is_file():
                return one
    return None


def _paths_in(name: str) -> list[str]:
    """What may be the path in a name that only GDAL knows, the longest first."""
    if name.startswith("/vsi"):
        inner = re.sub(r"^(?:/vsi[a-z0-9_]+/)+(?:[0-9_]+,)?", "", name)
        inner = inner[1:].replace("}", "", 1) if inner.startswith("{") else inner
        return [inner, f"/{inner}"]
    quoted = re.findall(r'"([^"]+)"', name)
    parts = name.split(":")[1:]
    return quoted + [":".join(parts[:stop]) for stop in range(len(parts), 0, -1)]
