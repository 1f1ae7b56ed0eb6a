"""Our training against a plain smp U-Net that trains for the same time on the same scenes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from scripts.bench.result import Result
from scripts.paths import PLUGIN, ROOT


def measure(
    folder: Path, scenes: Path, minutes: float, split: str = "validation", seed: int = 0
) -> list[Result]:
    """Train both for `minutes`, one after the other, and compare their pooled IoU on a split."""
    plain = json.loads(
        run(
            *("scripts.bench.plain_unet", "--scenes", scenes, "--minutes", minutes),
            *("--split", split, "--seed", seed),
        )
    )
    model, report = folder / "ours.lsmodel", folder / "report.json"
    run(PLUGIN, "train", "--scenes", scenes, "--model", model, "--max-minutes", minutes, "--seed", seed)
    run(PLUGIN, "evaluate", "--model", model, "--scenes", scenes, "--report", report, "--split", split)
    ours: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    ratio = ours["overall"]["iou"] / max(plain["iou"], 1e-6)
    name = f"IoU of ours / plain smp U-Net, {minutes:g} min, {split}"
    details = {"ours": ours, "plain": plain, "scenes": scenes.name}
    return [
        Result(f"IoU of ours, {minutes:g} min, {split}", ours["overall"]["iou"], None),
        Result(f"IoU of plain smp U-Net, {minutes:g} min, {split}", plain["iou"], None),
        Result(name, ratio, 1.0, at_least=True, details=details),
    ]


def run(module: str, *arguments: object) -> str:
    """Run a module of the checkout and return its standard output."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
