"""What makes a map this very one: everything that decides about a pixel of it, and nothing else."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from landslide_mapper.backend import Backend
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.jobs.map_source import MapOrigin
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.model.files import hash_of
from landslide_mapper.model.folder import CARD_FILE, ModelFolder
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.dataset_files import dataset_files
from landslide_mapper.raster.scene import Scene
from landslide_mapper.version import __version__

_ELSEWHERE = re.compile(rb"https?://|/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)|>(PG|WMS|WCS|WMTS):")
"""In a virtual raster: a source that is no file, so that nobody can tell whether it is still the same."""
_ASKED = ("post_bands", "pre_bands", "clouds", "index", "pre_shift")


def map_identity(
    job: MapJob, scene: Scene, area: Area, origin: MapOrigin, backend: Backend | None
) -> dict[str, Any] | None:
    """The facts by which the same map is known again.

    Args:
        job: as it was asked for, before masks were made for it.
        scene: as it is mapped.
        area: where.
        origin: by what, and on which device: another one rounds differently.
        backend: runs the network; None where there is none.

    Returns:
        Plain values; None where it cannot be told whether an input has changed, as of a database or a server.
    """
    names = (job.post, job.pre, job.post_mask, job.pre_mask, job.ground.dem)
    inputs = [_state(name) for name in names if name is not None]
    weights = _weights(origin.folder, origin.version)
    if None in inputs or (job.needs_network and weights is None):
        return None
    grid, runs_on = scene.work_grid, {} if backend is None else backend.describe()
    return {
        "plugin": __version__,
        "inputs": inputs,
        "asked": {**{name: getattr(job, name) for name in _ASKED}, "feet": job.ground.feet},
        "grid": (grid.width, grid.height, grid.geotransform, grid.wkt),
        "area": area.digest(),
        "model": (origin.model, origin.version, weights),
        "region": origin.region,
        "device": origin.device,
        "runtimes": (runs_on.get("torch"), runs_on.get("onnxruntime"), runs_on.get("openvino")),
        "normalization": origin.normalization,
        "notes": origin.notes,
    }


def _state(name: DatasetName) -> list[tuple[str, int, int, int]] | None:
    """Path, size and times of every file of a data set; None where it has none, or refers to servers.

    Unpacking and copying may give two rasters of one size the same time of change; the time of the entry in
    the file system (on Windows that of creation) still tells them apart.
    """
    state = []
    for path in sorted(dataset_files(name)):
        with suppress(OSError):
            if path.suffix.lower() == ".vrt" and _ELSEWHERE.search(path.read_bytes()):
                return None
            found = path.stat()
            state.append((os.path.abspath(path), found.st_size, found.st_mtime_ns, found.st_ctime_ns))
    return [(os.fspath(name), 0, 0, 0), *state] if state else None


def _weights(folder: Path | None, version: int) -> str | None:
    """The hash of the version's card, in which those of its weights stand."""
    if folder is None:
        return None
    with suppress(LandslideMapperError):
        return hash_of(ModelFolder(folder).version(version).folder / CARD_FILE)
    return None
