"""Boxes from masks and by Faster R-CNN, side by side on the same validation chips; test chips are not opened.

usage: ./build.sh bench detection [--epochs N] [--seeds N ...] [--data DIR] [--output DIR]

The model is a copy of the starter for 10 m, which was trained on the training chips of the four regions of
Landslide4Sense. Its boxes are drawn around the candidates of its maps, and found by a head that `train-boxes`
has taught it on the same training chips. Truth are boxes around the masks' connected parts. Average precision
at an IoU of 0.5 is that of COCO, as pycocotools has it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from time import process_time
from typing import Any

import numpy as np
import torch
from osgeo import gdal, ogr

from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.scenes import read_scenes
from landslide_mapper.jobs.spec import MapJob, SceneEntry
from landslide_mapper.jobs.starters import starter_for
from landslide_mapper.jobs.train_boxes import run_train_boxes
from landslide_mapper.jobs.train_boxes_options import TrainBoxesJob
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.detection.truth import average_precision, boxes_of_masks
from landslide_mapper.vocabulary import ANYWHERE, FASTER_RCNN
from scripts.paths import ROOT

GSD_M = 10.0
PATCH = 128
LOW_SCORE = 0.05
"""Average precision counts unsure boxes, too."""


def main(arguments: list[str]) -> int:
    """Print a table and write detection.json."""
    parser = argparse.ArgumentParser(prog="./build.sh bench detection", description=__doc__)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0])
    parser.add_argument("--output", type=Path, default=ROOT / "bench_output")
    options = parser.parse_args(arguments)
    options.output.mkdir(parents=True, exist_ok=True)
    found: list[dict[str, Any]] = []
    for seed in options.seeds:
        found.append(_one(seed, options))
        (options.output / "detection.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
        print(json.dumps(found[-1]), flush=True)
    print("| boxes | average precision at 0.5 | s per chip |\n|---|---|---|")
    for name in found[0]["precision"]:
        scores = ", ".join(f"{one['precision'][name]:.3f}" for one in found)
        print(f"| {name} | {scores} | {np.mean([one['seconds'][name] for one in found]):.2f} |")
    return 0


def _one(seed: int, options: argparse.Namespace) -> dict[str, Any]:
    """Teach the starter boxes, and score all ways on the validation chips."""
    listed = read_scenes(options.data / "scenes_l4s_regions.json")
    chips = [one for one in listed if one.split == "validation"]
    with tempfile.TemporaryDirectory(prefix="landslide_mapper_bench_") as folder:
        model = Path(folder) / "n.lsmodel"
        shutil.copytree(starter_for(GSD_M), model)
        began = process_time()
        taught = tuple(replace(one, region=ANYWHERE) for one in listed if one.split != "test")
        job = TrainBoxesJob(
            model, ANYWHERE, taught, patch_size=PATCH, epochs=options.epochs, device="cpu", seed=seed
        )
        report = run_train_boxes(job, LocalBackend(), _Told())
        minutes = (process_time() - began) / 60
        precision, seconds = {}, {}
        for name, change, score in _ways():
            precision[name], seconds[name] = _score(chips, model, Path(folder), change, score)
    return {
        "seed": seed,
        "epochs": report.epochs,
        "best_epoch": report.best_epoch,
        "patches": report.patches,
        "boxes": report.boxes,
        "chips": len(chips),
        "precision": precision,
        "seconds": seconds,
        "cpu_minutes": minutes,
    }


class _Told(SilentProgress):
    """Says how far it is."""

    def report(self, fraction: float, message: str) -> None:
        print(f"{fraction:.0%} {message}", file=sys.stderr, flush=True)


def _ways() -> Iterator[tuple[str, dict[str, Any], str]]:
    """Name, what it changes of a map job, and the attribute that is the score."""
    for threshold in (None, 0.2):
        at = "the model's threshold" if threshold is None else f"threshold {threshold}"
        yield f"masks, {at}, mean probability", {"threshold": threshold}, "confidence"
        yield f"masks, {at}, highest probability", {"threshold": threshold}, "max_probability"
    yield "faster-rcnn", {"threshold": LOW_SCORE, "boxes": FASTER_RCNN}, "score"


def _score(
    chips: list[SceneEntry], model: Path, folder: Path, change: dict[str, Any], score: str
) -> tuple[float, float]:
    backend, found, truth = LocalBackend(), [], []
    output = folder / f"{'boxes' if 'boxes' in change else 'map'}.gpkg"
    seconds = []
    for chip in chips:
        job = MapJob(model, chip.post, output, region=ANYWHERE, device="cpu")
        began = time.perf_counter()
        run_map(replace(job, **change), backend, SilentProgress())
        seconds.append(time.perf_counter() - began)
        found.append(_boxes(output, score))
        mask = gdal.Open(str(chip.labels)).ReadAsArray()
        truth.append(
            boxes_of_masks(torch.from_numpy((mask > 0) & (mask != 255))[None].byte())[0].double().numpy()
        )
    backend.close()
    return average_precision(found, truth) or 0.0, float(np.median(seconds))


def _boxes(path: Path, score: str) -> tuple[Any, Any]:
    """Boxes in pixels, whichever way their rows are counted, and scores."""
    source = ogr.Open(str(path))
    layer = source.GetLayer(0)
    rows = [(*map(abs, one.GetGeometryRef().GetEnvelope()), one[score]) for one in layer]
    table = np.array(rows, np.float64).reshape(-1, 5)
    ends = [np.minimum(table[:, a], table[:, a + 1]) for a in (0, 2)]
    stops = [np.maximum(table[:, a], table[:, a + 1]) for a in (0, 2)]
    return np.column_stack([*ends, *stops]), table[:, 4]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
