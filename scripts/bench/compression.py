"""A small copy of a model beside it: a teacher of several regions, and students by seed or network.

usage: ./build.sh bench compression [--teacher MODEL] [--teacher-epochs N] [--epochs N] [--seeds N ...]
           [--networks NAME ...] [--data DIR] [--output DIR]

Without --teacher one is trained: the default network on the regions of scenes_l4s_regions.json, from the
starter. Students learn from the training chips; all IoU is of validation chips, as `evaluate` scores them;
test chips are not opened.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from scripts.bench.peers import processor_time
from scripts.bench.training import run
from scripts.paths import PLUGIN, ROOT

RECOMMENDED = "recommended"


def main(arguments: list[str]) -> int:
    """Print a table and write compression.json."""
    parser = argparse.ArgumentParser(prog="./build.sh bench compression", description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--teacher", type=Path)
    parser.add_argument("--teacher-epochs", type=int, default=8)
    parser.add_argument("--epochs", type=int, default=60)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--networks", nargs="+", default=[RECOMMENDED])
    parser.add_argument("--output", type=Path, default=ROOT / "bench_output")
    options = parser.parse_args(arguments)
    options.output.mkdir(parents=True, exist_ok=True)
    options.scenes = options.data / "scenes_l4s_regions.json"
    teacher = options.teacher or _teacher(options)
    found: dict[str, Any] = {"teacher": _scores(teacher, options), "students": []}
    print("| model | seed | IoU | 95 % | million parameters | MB | int8 MB | s per tile | CPU min |")
    print("|---|---|---|---|---|---|---|---|---|")
    print(_row("teacher", "", found["teacher"], {}), flush=True)
    for network in options.networks:
        for seed in options.seeds:
            one = _student(network, seed, teacher, options)
            found["students"].append(one)
            print(_row(network, str(seed), one["scores"], one), flush=True)
            target = options.output / "compression.json"
            target.write_text(json.dumps(found, indent=1), encoding="utf-8")
    return 0


def _teacher(options: argparse.Namespace) -> Path:
    model: Path = options.output / f"teacher-{options.teacher_epochs}.lsmodel"
    if not model.exists():
        run(
            *(PLUGIN, "train", "--scenes", options.scenes, "--model", model, "--device", "cpu"),
            *("--epochs", options.teacher_epochs, "--start-from", "starter"),
        )
    return model


def _student(network: str, seed: int, teacher: Path, options: argparse.Namespace) -> dict[str, Any]:
    """Teach one student, score it, and write it with weights of 8 bits."""
    model = options.output / f"student-{network}-{options.epochs}-{seed}.lsmodel"
    named = [] if network == RECOMMENDED else ["--network", network]
    before = processor_time()
    run(
        *(PLUGIN, "compress", "--model", teacher, "--scenes", options.scenes, "--output", model),
        *("--epochs", options.epochs, "--seed", seed, "--device", "cpu", *named),
    )
    minutes = (processor_time() - before) / 60
    file = model.with_suffix(".onnx")
    run(PLUGIN, "export-model", "--model", model, "--output", file, "--int8", "--overwrite")
    return {
        "network": network,
        "seed": seed,
        "epochs": options.epochs,
        "figures": _figures(model, teacher),
        "scores": _scores(model, options),
        "int8_megabytes": file.stat().st_size / 1e6,
        "cpu_minutes": minutes,
    }


def _scores(model: Path, options: argparse.Namespace) -> dict[str, Any]:
    """Per region and overall, on validation chips."""
    report = options.output / "report.json"
    run(
        *(PLUGIN, "evaluate", "--model", model, "--scenes", options.scenes, "--report", report),
        *("--split", "validation", "--device", "cpu"),
    )
    found: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    return found


def _figures(model: Path, teacher: Path) -> dict[str, Any]:
    """Of the student's card, with the seconds of both measured once more, with nothing else done here."""
    import torch

    from landslide_mapper.backend import TrainRequest
    from landslide_mapper.model.folder import ModelFolder
    from landslide_mapper.nn.backend.tile_seconds import with_tile_seconds

    card = ModelFolder(model).version().card
    request = TrainRequest(model, model, None, model, teacher=teacher)
    card = with_tile_seconds(card, request, torch.device("cpu"))
    figures: dict[str, Any] = card["compression"]
    return figures


def _row(name: str, seed: str, scores: dict[str, Any], student: dict[str, Any]) -> str:
    overall = scores["overall"]
    low, high = overall["iou_ci95"]
    cells = [f"{overall['iou']:.3f}", f"{low:.3f} to {high:.3f}"]
    if student:
        own, whole = (student["figures"][one] for one in ("student", "teacher"))
        cells += [f"{own['parameters'] / 1e6:.2f}", f"{own['megabytes']:.1f}"]
        cells += [f"{student['int8_megabytes']:.2f}"]
        times = whole["seconds_per_tile"] / own["seconds_per_tile"]
        cells += [f"{own['seconds_per_tile']:.3f} ({times:.1f} times as fast)"]
        cells += [f"{student['cpu_minutes']:.1f}"]
    return f"| {name} | {seed} | {' | '.join(cells)} |"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
