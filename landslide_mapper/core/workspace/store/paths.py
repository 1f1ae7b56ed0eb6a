"""Paths of rasters as they are stored: relative to the GeoPackage where they lie below its folder.

So an event's folder can be moved or mailed as a whole. Stored paths have forward slashes on every system.
"""

from __future__ import annotations

from pathlib import Path, PureWindowsPath

from landslide_mapper.dataset_names import DatasetName, stored_name

_REMOTE = ("/vsi", "http:", "https:")


def stored_path(path: DatasetName | None, base: Path | None) -> str | None:
    """A path as it is stored; the name of a database goes without its password, which others may not read.

    Args:
        path: of a raster; also any other GDAL name, which is stored as it is.
        base: the GeoPackage's folder; None: paths are stored as they are (PostGIS).
    """
    if path is None or str(path) == "":
        return None
    text = stored_name(path)
    if base is None or _is_not_a_file(text) or not Path(text).is_absolute():
        return text
    for folder, inside in ((base, Path(text)), (base.resolve(), Path(text).resolve())):
        try:
            return inside.relative_to(folder).as_posix()
        except ValueError:
            continue
    return text


def real_path(stored: str | None, base: Path | None) -> str:
    """The path that `stored_path` was made from, on this machine; empty for None."""
    if not stored:
        return ""
    if base is None or _is_not_a_file(stored) or _is_absolute(stored):
        return stored
    return str(base / stored)


def _is_not_a_file(text: str) -> bool:
    """Whether a text is a name that only GDAL or a provider understands, such as "NETCDF:a.nc:band"."""
    if text.startswith(_REMOTE):
        return True
    return ":" in text and not PureWindowsPath(text).drive


def _is_absolute(text: str) -> bool:
    return Path(text).is_absolute() or PureWindowsPath(text).is_absolute()
