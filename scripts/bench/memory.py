"""Peak memory of a map of a large noise pair: the QGIS side above idle, and the worker."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from scripts.bench.material import noise_pair, random_model
from scripts.bench.pss import watch
from scripts.bench.result import Result

SIZE, FULL_SIZE = 10_000, 20_000
LIMIT_QGIS_GIB, LIMIT_WORKER_GIB = 1.0, 3.0


def measure(folder: Path, full: bool) -> list[Result]:
    """Map 10,000 x 10,000 pixels, and with `full` 20,000 x 20,000 as well."""
    model = random_model(folder)
    results = []
    for size in (SIZE, FULL_SIZE) if full else (SIZE,):
        pre, post = noise_pair(folder, size)
        results += measure_one(folder, model, pre, post, size)
        pre.unlink()
        post.unlink()
    return results


def measure_one(folder: Path, model: Path, pre: Path, post: Path, size: int) -> list[Result]:
    """Map in a process that holds what QGIS's would (GDAL, numpy, the jobs) with its worker beside it."""
    arguments = [str(path) for path in (model, pre, post, folder / f"map_{size}.gpkg")]
    words = [sys.executable, "-m", "scripts.bench.memory_child", *arguments]
    peak = watch(words, f"The map of {size} x {size} pixels")
    details = {"idle_bytes": peak.idle_bytes, "size": size, **json.loads(peak.answer)}
    name = f"{size:,} x {size:,}"
    own = f"peak memory of the QGIS side above idle, {name}"
    worker = f"peak memory of the worker, {name}"
    return [
        Result(own, peak.own_gib, LIMIT_QGIS_GIB, "GiB", details=details),
        Result(worker, peak.descendants_gib, LIMIT_WORKER_GIB, "GiB", details=details),
    ]
