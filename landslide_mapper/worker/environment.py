"""The environment of the worker process: QGIS's own, without what would lead it astray."""

from __future__ import annotations

import os
import subprocess  # nosec B404
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

# Found by other plugins the hard way: each of these, inherited from QGIS, has made a foreign Python load
# QGIS's libraries or data, or install into the wrong place.
_DROPPED = {"VIRTUAL_ENV", "LD_LIBRARY_PATH", "LD_PRELOAD"}
_DROPPED_PREFIXES = (
    "PYTHON",
    "PIP_",
    "CONDA_",
    "PROJ_",
    "GDAL_",
    "OGR_",
    "GEOTIFF_",
    "OSGEO4W",
    "QGIS",
    "QT_",
    "GISBASE",
    "DYLD_",
)
_CERTIFICATES = {"SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"}

NO_GPUS = {"CUDA_VISIBLE_DEVICES": "-1", "LANDSLIDE_MAPPER_NO_GPU": "1"}
"""With these a worker uses no graphics card: CUDA heed the first, `nn.networks.device` the other."""
NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""`creationflags` of a process that must not open a terminal's window on Windows."""


def worker_environment(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Copy the environment without the variables that point into QGIS.

    Kept are, among others, CUDA_*, OMP_*, HOME, TEMP, the proxy, and certificates outside QGIS.

    Args:
        environ: the environment to copy; by default this process's.
    """
    source = os.environ if environ is None else environ
    own = _own_folders(source)
    kept = {name: value for name, value in source.items() if not _is_dropped(name, value, own)}
    if "PATH" in kept:
        folders = kept["PATH"].split(os.pathsep)
        kept["PATH"] = os.pathsep.join(folder for folder in folders if not _inside(folder, own))
    return kept


def worker_folder() -> str:
    """Current folder of the worker: one that holds no project and blocks no drive."""
    return tempfile.gettempdir()


def _is_dropped(name: str, value: str, own: list[str]) -> bool:
    upper = name.upper()
    if upper in _CERTIFICATES:
        return _inside(value, own)
    return upper in _DROPPED or upper.startswith(_DROPPED_PREFIXES)


def _own_folders(environ: Mapping[str, str]) -> list[str]:
    """Folders that belong to QGIS alone; on Linux that is not true of /usr."""
    named = [environ.get("QGIS_PREFIX_PATH", ""), environ.get("OSGEO4W_ROOT", "")]
    if sys.platform == "win32":
        named.append(str(Path(sys.executable).parent))
    elif sys.platform == "darwin":
        named += [str(parent) for parent in Path(sys.executable).parents if parent.suffix == ".app"]
    shared = {"", "/", "/usr", "/usr/local"}
    return [name for folder in named if folder.rstrip("/\\") not in shared for name in _names(folder)]


def _inside(path: str, folders: list[str]) -> bool:
    return any(
        place == folder or place.startswith(folder + os.sep) for place in _names(path) for folder in folders
    )


def _names(path: str) -> set[str]:
    """A folder as it is called, and on Windows without short names such as PROGRA~1, too."""
    return {_norm(path), _norm(os.path.realpath(path))} if sys.platform == "win32" else {_norm(path)}


def _norm(path: str) -> str:
    return os.path.normcase(os.path.normpath(path))
