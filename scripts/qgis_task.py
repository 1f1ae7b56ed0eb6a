"""Hands a task to a driver script inside QGIS and reads what came of it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.paths import ROOT
from scripts.qgis_session import run_qgis

VARIABLE = "LANDSLIDE_MAPPER_TASK"


def run_driver(
    profiles: Path,
    driver: Path,
    task: dict[str, Any],
    environment: Mapping[str, str],
    timeout: float | None,
) -> dict[str, Any]:
    """Start QGIS, let `driver` do `task` in it, and return the verdict that it wrote.

    Raises:
        SystemExit: when QGIS wrote no verdict (it crashed or was killed after `timeout` seconds) or the
            driver failed; with the end of QGIS's output.
    """
    with tempfile.TemporaryDirectory(prefix="landslide_mapper_task_") as folder:
        verdict, log = Path(folder) / "verdict.json", Path(folder) / "qgis.log"
        paper = Path(folder) / "task.json"
        whole = {**task, "verdict": str(verdict), "root": str(ROOT)}
        paper.write_text(json.dumps(whole, default=str), encoding="utf-8")
        status = run_qgis(profiles, driver, {**environment, VARIABLE: str(paper)}, timeout, log)
        output = log.read_text(encoding="utf-8", errors="replace")[-4000:]
        if not verdict.exists():
            raise SystemExit(f"QGIS ended with {status} before {driver.name} was done:\n{output}")
        found: dict[str, Any] = json.loads(verdict.read_text(encoding="utf-8"))
        found["qgis_status"], found["qgis_log"] = status, output
    if found["error"]:
        raise SystemExit(f"{driver.name} failed in QGIS:\n{found['error']}\n{output}")
    return found
