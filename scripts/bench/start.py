"""From the command to the first tile of a map: of a new network, of a new version of a known one, later."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from landslide_mapper.jobs.starters import starter_for
from landslide_mapper.model.folder import CARD_FILE, ModelFolder
from landslide_mapper.vocabulary import ANYWHERE
from scripts.bench.material import TILE_SIZE, noise_pair
from scripts.bench.result import Result
from scripts.paths import ROOT

ROUNDS = 5
AIM_S = 2.0
GSD_M = 10.0
KNOWN = ("first map of a new version of a known network", "later map")


def measure(folder: Path, full: bool) -> list[Result]:
    """Medians of wall and processor time; what this user has measured before is left alone."""
    _, post = noise_pair(folder, TILE_SIZE)
    times: dict[str, list[tuple[float, float]]] = {}
    for number in range(ROUNDS):
        user, old, new = (folder / f"{what}_{number}" for what in ("user", "old.lsmodel", "new.lsmodel"))
        for model in (old, new):
            shutil.copytree(starter_for(GSD_M), model)
        card = ModelFolder(new).version().folder / CARD_FILE
        card.write_text(json.dumps({**json.loads(card.read_text()), "seed": number + 1}))
        for name, model in (("first map of a network", old), (KNOWN[0], new), (KNOWN[1], new)):
            times.setdefault(name, []).append(_first_tile(model, post, user))
    results = []
    for name, pairs in times.items():
        for kind, seconds in zip(("wall time", "processor time"), zip(*pairs)):
            aim = AIM_S if name in KNOWN else None
            details = {"seconds": seconds}
            results.append(Result(f"{name}: {kind}", statistics.median(seconds), aim, "s", details=details))
    return results


def _first_tile(model: Path, post: Path, user: Path) -> tuple[float, float]:
    """Wall and processor time."""
    words = ["map", "--model", str(model), "--post", str(post), "--region", ANYWHERE]
    words += ["--threshold", "0.999", "--clouds", "none", "--output", str(user / "map.gpkg")]
    # Who installs a plugin has its modules compiled, as libraries are.
    given = {name: one for name, one in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    given.update(XDG_DATA_HOME=str(user), STARTED=str(time.time()))
    command = [sys.executable, "-m", "scripts.bench.start_child", *words]
    done = subprocess.run(command, cwd=ROOT, env=given, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    wall, spent = json.loads(done.stdout.splitlines()[-1])
    return wall, spent
