"""Reviewing 50,000 candidates in QGIS: opening the event, the next candidate, decisions, sorting."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from scripts.bench.material import noise_pair
from scripts.bench.result import Result
from scripts.display import virtual_display
from scripts.paths import ROOT
from scripts.qgis_session import plugins_folder
from scripts.qgis_task import run_driver
from scripts.stage import stage

COUNT = 50_000
SIZE = 2000
LIMIT_OPEN_S, LIMIT_NEXT_MS = 3.0, 100.0
TIMEOUT_S = 400


def measure(folder: Path, full: bool) -> list[Result]:
    """Run the driver in a clean profile and read what it measured."""
    pre, post = noise_pair(folder, SIZE)
    task = {"pre": pre, "post": post, "folder": folder, "count": COUNT}
    driver = ROOT / "scripts" / "bench" / "review_driver.py"
    with tempfile.TemporaryDirectory(prefix="landslide_mapper_profile_") as parent:
        profiles = Path(parent)
        stage(plugins_folder(profiles))
        with virtual_display() as environment:
            found = run_driver(profiles, driver, task, environment, TIMEOUT_S)
    return results(found)


def results(found: dict[str, Any]) -> list[Result]:
    """The figures with their limits: of many steps the 95th percentile."""
    name = f"{COUNT:,} candidates"
    return [
        Result(f"{name}: event open, table filled", found["open_s"], LIMIT_OPEN_S, "s", details=found),
        Result(f"{name}: next, 95th percentile", found["next_p95_ms"], LIMIT_NEXT_MS, "ms"),
        Result(f"{name}: accept and next, 95th percentile", found["accept_p95_ms"], LIMIT_NEXT_MS, "ms"),
        Result(f"{name}: undo, 95th percentile", found["undo_p95_ms"], None, "ms"),
        Result(f"{name}: sort by size", found["sort_ms"], None, "ms"),
        Result(f"{name}: sort by distance", found["distance_ms"], None, "ms"),
    ]
