"""A map by 1, 2 and 4 Dask workers of one thread beside one process of one thread: rates, and the same bytes.

Processor time is told beside the clock's: where there are fewer cores than workers, or others work too, it is
what a national map costs. What a map takes however small it is (loading, comparing) is measured on one tile,
and taken off.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from dataclasses import asdict, astuple, dataclass, replace
from pathlib import Path

import torch

from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.jobs.starters import USUAL_GSD_M, starter_for
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.cluster.join import join
from scripts.bench.change import land
from scripts.bench.result import Result
from scripts.dask_processes import DaskProcesses

SIZE = 2048
WORKERS = (1, 2, 4)
CORNER = (600_000.0, 4_734_880.0, 605_120.0, 4_740_000.0)
"""One tile, to load and compile what is needed."""
PIXELS = SIZE**2 - 512**2
NATIONAL = 1e11
"""Pixels of a national map."""


@dataclass(frozen=True)
class Run:
    """One map: seconds by the clock, of processor time here, and of the workers'."""

    seconds: float
    here_s: float
    there_s: float


def measure(folder: Path) -> list[Result]:
    """Map one scene of SIZE x SIZE pixels by the starter in all these ways."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        return _measure(folder)
    finally:
        torch.set_num_threads(threads)


def _measure(folder: Path) -> list[Result]:
    post = land(folder / "post.tif", SIZE, after=True)
    backend = LocalBackend(join=join)
    model, path = starter_for(USUAL_GSD_M), folder / "one.tif"
    job = MapJob(model, post, folder / "l.gpkg", probability=path, device="cpu")
    alone = _run(job, backend)
    expected = path.read_bytes()
    results = _rows("one process of one thread", alone)
    for count in WORKERS:
        place = folder / str(count)
        place.mkdir()
        with DaskProcesses(place, count) as dask:
            path = place / "p.tif"
            there = replace(job, output=place / "l.gpkg", probability=path, dask=dask.address)
            run = _run(there, backend, [one.pid for one in dask.workers])
        if path.read_bytes() != expected:
            raise SystemExit(f"{count} workers made another map than one process.")
        results += _rows(f"{count} workers of one thread", run)
    return results


def _rows(name: str, run: Run) -> list[Result]:
    def hours(seconds: float) -> float:
        return seconds / PIXELS * NATIONAL / 3600

    rows = [Result(f"map by {name}", PIXELS / run.seconds / 1e6, None, "Mpixel/s", details=asdict(run))]
    if run.there_s:
        rows.append(Result(f"1e11 pixels by {name}: their core hours", hours(run.there_s), None, "h"))
    rows.append(Result(f"1e11 pixels by {name}: asking process", hours(run.here_s), None, "h"))
    return rows


def _run(job: MapJob, backend: LocalBackend, pids: Sequence[int] = ()) -> Run:
    """What the scene takes more than a corner of it, which comes first and loads what is needed."""
    corner = replace(job, extent=CORNER)
    _timed(corner, backend, pids)
    less, more = _timed(corner, backend, pids), _timed(job, backend, pids)
    return Run(*(whole - part for whole, part in zip(astuple(more), astuple(less))))


def _timed(job: MapJob, backend: LocalBackend, pids: Sequence[int]) -> Run:
    before, began, own = sum(map(_busy_s, pids)), time.monotonic(), time.process_time()
    run_map(job, backend, SilentProgress())
    seconds, here_s = time.monotonic() - began, time.process_time() - own
    return Run(seconds, here_s, sum(map(_busy_s, pids)) - before)


def _busy_s(pid: int) -> float:
    """Processor time of a process so far; Linux only."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
