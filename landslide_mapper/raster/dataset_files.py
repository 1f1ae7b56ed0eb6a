"""Which files a dataset consists of: its own, those behind a virtual raster, and what lies beside them."""

from __future__ import annotations

import os
import re
from pathlib import Path

from osgeo import gdal

from landslide_mapper.raster.gdal_calls import PathLike, quiet_gdal

_BESIDE = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")


def dataset_files(source: PathLike) -> set[Path]:
    """All files of a raster, of vector data or of what else GDAL opens, as far as they exist.

    Args:
        source: a path, or a name that GDAL knows, such as /vsizip/... or GPKG:...
    """
    found: set[Path] = set()
    seen: set[str] = set()
    waiting = [os.fspath(source)]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        own = _real_file(name)
        if own is not None:
            found.add(own)
            found.update(one for one in (own.with_name(own.name + end) for end in _BESIDE) if one.exists())
        # Of the files listed only virtual datasets consist of more.
        if len(seen) == 1 or name.lower().endswith(".vrt"):
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


def _real_file(name: str) -> Path | None:
    """The file on disk behind a name; the archive of one inside an archive."""
    if name.startswith("/vsi"):
        name = re.sub(r"^(/vsi[a-z0-9_]+/)+", "", name).strip("{}")
        name = name if os.path.isabs(name) or os.path.exists(name) else f"/{name}"
    path = Path(name)
    for one in (path, *path.parents):
        if one.is_file():
            return one
    return None
