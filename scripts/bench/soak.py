"""Two hundred jobs in one QGIS: memory, handles, threads and temporary files must stay where they are."""

from __future__ import annotations

import statistics
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

JOBS = 200
SIZE = 300
LIMIT_MIB = 30.0
"""How much more memory the last quarter of the jobs may show than the second one."""
TIMEOUT_S = 3600


def measure(folder: Path, full: bool) -> list[Result]:
    """Run the driver in a clean profile, and compare the second quarter of the jobs with the last one."""
    pre, post = noise_pair(folder, SIZE)
    out, temporary = folder / "out", folder / "tmp"
    for one in (out, temporary):
        one.mkdir()
    task = {"pre": pre, "post": post, "model": random_model(folder), "folder": out, "jobs": JOBS}
    driver = ROOT / "scripts" / "bench" / "soak_driver.py"
    with tempfile.TemporaryDirectory(prefix="landslide_mapper_profile_") as parent:
        profiles = Path(parent)
        stage(plugins_folder(profiles, loaded=False))
        with virtual_display() as environment:
            alone = {**environment, "TMPDIR": str(temporary)}
            found = run_driver(profiles, driver, task, alone, TIMEOUT_S)
    return results(found)


def results(found: dict[str, Any]) -> list[Result]:
    """What grew between the second quarter and the last one."""
    rows = found["rows"]
    quarter = len(rows) // 4
    grown = {
        name: statistics.median(row[name] for row in rows[-quarter:])
        - statistics.median(row[name] for row in rows[quarter : 2 * quarter])
        for name in rows[0]
    }
    title = f"{len(rows)} jobs in one QGIS, growth of"
    return [
        Result(f"{title} memory", grown["kib"] / 1024, LIMIT_MIB, "MiB", details={"ends": found["ends"]}),
        Result(f"{title} handles", grown["handles"], 0, "", details={"rows": rows}),
        Result(f"{title} threads", grown["threads"], 0, ""),
        Result(f"{title} temporary files", grown["files"], 0, ""),
    ]
