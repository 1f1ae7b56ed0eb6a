"""QGIS itself: how long loading the plugin takes, and how the GUI thread answers while a job runs."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from scripts.bench.material import noise_pair, random_model
from scripts.bench.result import Result
from scripts.display import virtual_display
from scripts.paths import ROOT
from scripts.qgis_session import plugins_folder
from scripts.qgis_task import run_driver
from scripts.stage import stage

SIZE = 3000
LIMIT_P99_MS, LIMIT_MAX_MS, LIMIT_LOAD_MS = 50.0, 200.0, 200.0
TIMEOUT_S = 400


def measure(folder: Path, full: bool) -> list[Result]:
    """Run the driver in a clean profile and read what it measured."""
    pre, post = noise_pair(folder, SIZE)
    task = {"pre": pre, "post": post, "model": random_model(folder), "folder": folder}
    driver = ROOT / "scripts" / "bench" / "gui_driver.py"
    with tempfile.TemporaryDirectory(prefix="landslide_mapper_profile_") as parent:
        profiles = Path(parent)
        # The driver itself loads the plugin, with a watch in its hand.
        stage(plugins_folder(profiles, loaded=False))
        with virtual_display() as environment:
            found = run_driver(profiles, driver, task, environment, TIMEOUT_S)
    return results(found)


def results(found: dict[str, Any]) -> list[Result]:
    """The figures with their limits."""
    if found["torch"]:
        raise SystemExit(f"Loading the plugin imported {found['torch']}.")
    load = found["load_ms"]
    return [
        Result("plugin load", load, LIMIT_LOAD_MS, "ms", details={"torch": found["torch"]}),
        Result("GUI gap, 99th percentile, job running", found["p99_ms"], LIMIT_P99_MS, "ms", details=found),
        Result("GUI gap, longest, job running", found["max_ms"], LIMIT_MAX_MS, "ms"),
        Result("GUI gap, 99th percentile, labels imported", found["import_p99_ms"], LIMIT_P99_MS, "ms"),
        Result("GUI gap, longest, labels imported", found["import_max_ms"], LIMIT_MAX_MS, "ms"),
        Result("GUI gap, longest, idle", found["idle_max_ms"], None, "ms"),
        Result("first probability on the canvas, cold worker", found["first_cells_s"], None, "s"),
        Result("first probability on the canvas, warm worker", found["first_cells_warm_s"], 3.0, "s"),
    ]
