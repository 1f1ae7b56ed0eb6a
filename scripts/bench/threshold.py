"""The threshold slider at 1000 x 1000 pixels: how soon the view follows, and how soon its outlines do."""

from __future__ import annotations

import json
import os
import subprocess  # nosec B404 - runs this project's own driver
import sys
from pathlib import Path
from typing import Any

from scripts.bench.result import Result
from scripts.paths import ROOT

LIMIT_MOVE_MS, LIMIT_RELEASE_MS = 100.0, 300.0
TIMEOUT_S = 300


def measure(folder: Path, full: bool) -> list[Result]:
    """Run the driver in a process with QGIS's libraries and read what it measured."""
    command = [sys.executable, "-m", "scripts.bench.threshold_driver", str(folder), str(int(full))]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=TIMEOUT_S)  # nosec B603 - see above
    return results(json.loads((folder / "found.json").read_text(encoding="utf-8")))


def results(found: dict[str, Any]) -> list[Result]:
    """The figures with their limits: the slowest of all repetitions."""
    return [
        Result("threshold: first movement, picture on the canvas", found["first_ms"], LIMIT_MOVE_MS, "ms"),
        Result(
            "threshold: slowest further movement", max(found["move_ms"]), LIMIT_MOVE_MS, "ms", details=found
        ),
        Result("threshold: layer below hidden", found["hidden_ms"], None, "ms"),
        Result(
            "threshold: outlines of the view, few candidates", max(found["few_ms"]), LIMIT_RELEASE_MS, "ms"
        ),
        Result(
            "threshold: outlines of the view, many candidates", max(found["many_ms"]), LIMIT_RELEASE_MS, "ms"
        ),
        Result("threshold: the same, processor time, mean", found["many_cpu_ms"], None, "ms"),
        Result(f"threshold: whole scene, {found['scene_side']} pixels a side", found["scene_s"], None, "s"),
    ]
