"""What an encoder may start from: random weights, ImageNet, hidden parts of images, a teacher; side by side.

usage: ./build.sh bench networks --pretrain [--epochs N] [--pretrain-epochs N] [--seeds N ...]
                                            [--only NAME ...] [--data DIR] [--output DIR]

Each start is followed by the same short training on the chips of the four regions of Landslide4Sense and
scored on their validation chips; test chips are not opened. The rows "as long" train longer, by as many
minutes of the processor as preparing took. What is prepared on: the training chips without their labels, and
two unlabelled scenes of Sentinel-2. The teacher is the starter for 10 m, a larger network that has learned
from the labels of the same chips for four times as many epochs.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from statistics import mean
from typing import Any

from osgeo import gdal

from landslide_mapper.jobs.starters import starter_for
from scripts.bench.peers import processor_time
from scripts.bench.training import run
from scripts.imagenet import imagenet_weights
from scripts.paths import PLUGIN, ROOT

ENCODER = "tu-tf_efficientnet_lite0"
TEACHER_GSD_M = 10.0
RANDOM, IMAGENET = "random", "ImageNet"
HIDDEN, HIDDEN_ON = "hidden parts, from random", "hidden parts, from ImageNet"
TAUGHT, TAUGHT_ON = "teacher, from random", "teacher, from ImageNet"
LONG, IMAGENET_LONG = "random, as long", "ImageNet, as long"
NAMES = (RANDOM, IMAGENET, HIDDEN, HIDDEN_ON, TAUGHT, TAUGHT_ON, LONG, IMAGENET_LONG)
UNLABELLED = {"chattogram_s2_rgbn.tif": (1, 2, 3), "slovenia_s2_2_2015-09-09.tif": (4, 3, 2)}
"""Scenes without labels, and their red, green and blue."""


def main(arguments: list[str]) -> int:
    """Print a table and write pretraining.json."""
    parser = argparse.ArgumentParser(prog="./build.sh bench networks --pretrain", description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--only", nargs="+", default=list(NAMES), choices=NAMES)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--pretrain-epochs", type=int, default=6)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--output", type=Path, default=ROOT / "bench_output")
    options = parser.parse_args(arguments)
    options.output.mkdir(parents=True, exist_ok=True)
    found: list[dict[str, Any]] = []
    for seed in options.seeds:
        with tempfile.TemporaryDirectory(prefix="landslide_mapper_bench_") as folder:
            bench = _Bench(options, seed, Path(folder))
            for name in options.only:
                found.append(bench.one(name))
                target = options.output / "pretraining.json"
                target.write_text(json.dumps(found, indent=1), encoding="utf-8")
    print("| start | IoU | 95 % of the first seed | CPU min preparing | CPU min training |")
    print("|---|---|---|---|---|")
    for name in options.only:
        print(_row(name, [one for one in found if one["start"] == name]), flush=True)
    return 0


class _Bench:
    """The starts of one seed."""

    def __init__(self, options: argparse.Namespace, seed: int, folder: Path) -> None:
        self._options, self._seed, self._folder = options, seed, folder
        self._scenes = options.data / "scenes_l4s_regions.json"
        self._prepared: dict[str, float] = {}
        self._training: float | None = None

    def one(self, name: str) -> dict[str, Any]:
        """Prepare an encoder where the start wants one, train, and score."""
        preparing, words = 0.0, self._start(name)
        if name in (HIDDEN, HIDDEN_ON, TAUGHT, TAUGHT_ON):
            encoder = self._folder / f"{NAMES.index(name)}.safetensors"
            preparing = self._prepare(encoder, words, name in (TAUGHT, TAUGHT_ON))
            self._prepared[name] = preparing
            words = ["--encoder-weights", encoder]
        epochs = self._options.epochs
        if name in (LONG, IMAGENET_LONG):
            epochs = self._as_long(epochs)
        model = self._folder / f"{NAMES.index(name)}.lsmodel"
        minutes = self._train(model, epochs, words)
        if epochs == self._options.epochs:
            self._training = minutes
        report = self._folder / f"{NAMES.index(name)}.json"
        run(
            *(PLUGIN, "evaluate", "--model", model, "--scenes", self._scenes, "--report", report),
            *("--split", "validation", "--device", "cpu"),
        )
        overall = json.loads(report.read_text(encoding="utf-8"))["overall"]
        return {
            "start": name,
            "seed": self._seed,
            "iou": overall["iou"],
            "iou_ci95": overall["iou_ci95"],
            "epochs": epochs,
            "preparing_cpu_minutes": preparing,
            "training_cpu_minutes": minutes,
        }

    def _start(self, name: str) -> list[object]:
        if name in (RANDOM, LONG, HIDDEN, TAUGHT):
            return []
        return ["--encoder-weights", imagenet_weights("lite0")]

    def _as_long(self, epochs: int) -> int:
        """Epochs that take as long as those of the others and what preparing their encoders took."""
        prepared = [self._prepared[name] for name in (HIDDEN, HIDDEN_ON) if name in self._prepared]
        if not prepared or not self._training:
            raise SystemExit("Rows that train 'as long' need a row of hidden parts before them.")
        return round(epochs * (1 + mean(prepared) / self._training))

    def _prepare(self, encoder: Path, words: list[object], taught: bool) -> float:
        """Minutes of the processor that preparing an encoder took."""
        start = ["--start-from", words[1]] if words else []
        if taught:
            start += ["--teacher", starter_for(TEACHER_GSD_M)]
        before = processor_time()
        run(
            *(PLUGIN, "pretrain", "--rasters", *self._images(), "--output", encoder),
            *("--network", ENCODER, "--epochs", self._options.pretrain_epochs, "--seed", self._seed),
            *("--device", "cpu", *start),
        )
        return (processor_time() - before) / 60

    def _train(self, model: Path, epochs: int, words: list[object]) -> float:
        """Minutes of the processor that a training took."""
        before = processor_time()
        run(
            *(PLUGIN, "train", "--scenes", self._scenes, "--model", model, "--epochs", epochs),
            *("--seed", self._seed, "--device", "cpu", "--network", ENCODER),
            *(words or ["--start-from", "none"]),
        )
        return (processor_time() - before) / 60

    def _images(self) -> list[Path]:
        """The training chips, and scenes without labels."""
        listed = json.loads(self._scenes.read_text(encoding="utf-8"))["scenes"]
        chips = [self._options.data / one["post"] for one in listed if one["split"] == "train"]
        scenes = []
        for name, bands in UNLABELLED.items():
            path = self._folder / name
            if not path.exists():
                gdal.Translate(str(path), str(self._options.data / "extras" / name), bandList=list(bands))
            scenes.append(path)
        return [*chips, *scenes]


def _row(name: str, runs: list[dict[str, Any]]) -> str:
    low, high = runs[0]["iou_ci95"]
    cells = (
        " / ".join(f"{one['iou']:.3f}" for one in runs),
        f"{low:.3f} to {high:.3f}",
        f"{mean(one['preparing_cpu_minutes'] for one in runs):.1f}",
        f"{mean(one['training_cpu_minutes'] for one in runs):.1f}",
    )
    return f"| {name} | {' | '.join(cells)} |"
