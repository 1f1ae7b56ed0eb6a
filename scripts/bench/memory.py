"""Peak memory of a map of a large noise pair: the QGIS side above idle, and the worker."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from scripts.bench.material import noise_pair, random_model
from scripts.bench.pss import PeakSampler, pss_bytes
from scripts.bench.result import Result
from scripts.paths import ROOT

SIZE, FULL_SIZE = 10_000, 20_000
GIB = 1024**3
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
    process = subprocess.Popen(
        [sys.executable, "-m", "scripts.bench.memory_child", *arguments],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    with process:
        process.stdout.readline()  # it has imported everything and idles
        idle = pss_bytes(process.pid)
        with PeakSampler(process.pid) as peak:
            process.stdin.write("go\n")
            process.stdin.flush()
            answer = process.stdout.readline()
    if not answer:
        raise SystemExit(f"The map of {size} x {size} pixels failed with {process.returncode}.")
    details = {"idle_bytes": idle, "size": size, **json.loads(answer)}
    own, worker = (peak.own - idle) / GIB, peak.descendants / GIB
    name = f"{size:,} x {size:,}"
    return [
        Result(
            f"peak memory of the QGIS side above idle, {name}", own, LIMIT_QGIS_GIB, "GiB", details=details
        ),
        Result(f"peak memory of the worker, {name}", worker, LIMIT_WORKER_GIB, "GiB", details=details),
    ]
