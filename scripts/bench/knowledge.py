"""How good the starters, a training with defaults and an update by twenty labels are, with intervals.

Quick unless --full: then trainings take their half hour, for each seed, and each region is left out in turn.
Scenes for validation are scored; those for tests only where --split test says so. Of the Hokkaido pair the
columns below half the width are read, whatever the split.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.inventory.accuracy import SceneCounts, bootstrap_iou
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.scenes import read_scenes
from landslide_mapper.jobs.spec import EvaluateJob, MapJob, SceneEntry, UpdateJob
from landslide_mapper.jobs.starters import starter_for
from landslide_mapper.jobs.update import run_update
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.raster.polygonize import stored_level
from landslide_mapper.tiling import NODATA
from landslide_mapper.vocabulary import ANYWHERE, FAST, NO_CLOUDS, STARTER
from scripts.bench import training, unseen
from scripts.bench.result import Result
from scripts.paths import PLUGIN
from scripts.starter import SLOVENIA, STARTERS

QUICK_MINUTES, FULL_MINUTES = 2.0, 30.0
MOST_CALLED = 0.005
"""Share called landslide where there is none."""
TRAINED, LEFT_OUT = 0.50, 0.376
"""IoU that the issue asks of a training of half an hour, and of regions that were left out, mean of four."""
SQUARES, SIDE, BLOCK = 20, 28, 64
"""Labelled squares and their side in pixels; side of the blocks that are resampled for intervals."""
LIST = "scenes_l4s_regions.json"


@dataclass(frozen=True)
class Setting:
    """What is asked for.

    Attributes:
        folder: for files.
        data: folder of images.
        split: of the labelled scenes to score.
        seeds: of trainings and of the choice of labels.
        full: everything that takes hours, too.
    """

    folder: Path
    data: Path
    split: str
    seeds: Sequence[int]
    full: bool


def measure(setting: Setting) -> list[Result]:
    """All of it, the quickest first."""
    backend = LocalBackend()
    results = [
        *_starters(setting, backend),
        *_without_slides(setting, backend),
        *_pair(setting, backend),
        *_trained(setting),
    ]
    return [*results, *_left_out(setting)] if setting.full else results


def _starters(setting: Setting, backend: LocalBackend) -> Iterator[Result]:
    """The starters on chips of the regions that they know."""
    for recipe in STARTERS.values():
        scenes = [
            one for one in read_scenes(setting.data / recipe["list"]) if one.region in recipe["regions"]
        ]
        job = EvaluateJob(starter_for(recipe["gsd_m"]), tuple(scenes), region=ANYWHERE, split=setting.split)
        report = run_evaluate(job, backend, SilentProgress())
        for region, one in {**report.regions, "all": report.overall}.items():
            details = {"ci95": one.iou_ci95, "scenes": one.scenes}
            name = f"{recipe['name']}, {setting.split} scenes of {region}: IoU"
            yield _with_interval(name, one.pooled.iou, None, details)


def _without_slides(setting: Setting, backend: LocalBackend) -> Iterator[Result]:
    """Dates without landslides that the starter was not shown."""
    for post in sorted((setting.data / "extras").glob("slovenia_s2_*.tif")):
        if post.stem in SLOVENIA:
            continue
        # One of the dates is all cloud.
        job = MapJob(
            Path(STARTER), post, setting.folder / "none.gpkg", post_bands=(4, 3, 2), clouds=NO_CLOUDS
        )
        found, level = _mapped(setting, backend, job)
        share = float((found[found != NODATA] >= level).mean())
        yield Result(f"called landslide by the starter, {post.stem}", share, MOST_CALLED)


def _pair(setting: Setting, backend: LocalBackend) -> Iterator[Result]:
    """The real pair: the starter alone, with the change, and a copy of it that twenty squares have taught."""
    pair = Pair.cut(setting)
    for name, pre in (("starter alone", None), ("starter and change", pair.pre)):
        job = MapJob(Path(STARTER), pair.post, setting.folder / "pair.gpkg", pre)
        yield from pair.scored(name, *_mapped(setting, backend, job), pair.truth)
    for seed in setting.seeds:
        labels, rest = pair.labelled(setting.folder / f"labels_{seed}.tif", seed)
        own = setting.folder / f"own_{seed}.lsmodel"
        scene = SceneEntry("iburi/1", "iburi", pair.post, pair.pre, labels)
        update = UpdateJob(
            own, "iburi", (scene,), start_from=STARTER, patch_size=128, epochs=8, seed=seed,
            publish_anyway=True, settings={FAST: True},
        )  # fmt: skip
        told = run_update(update, backend, SilentProgress())
        job = MapJob(own, pair.post, setting.folder / "own.gpkg", pair.pre, region="iburi")
        said = {"notes": list(told.notes), "refused_because": told.refused_because}
        name = f"copy taught by {SQUARES} squares, seed {seed}"
        yield from pair.scored(name, *_mapped(setting, backend, job), rest, said)


def _trained(setting: Setting) -> Iterator[Result]:
    """`train` with defaults on four regions."""
    minutes = FULL_MINUTES if setting.full else QUICK_MINUTES
    scenes = setting.data / LIST
    for seed in setting.seeds if setting.full else setting.seeds[:1]:
        model, path = setting.folder / f"trained_{seed}.lsmodel", setting.folder / "trained.json"
        path.unlink(missing_ok=True)
        told = ("--scenes", scenes, "--model", model)
        training.run(PLUGIN, "train", *told, "--max-minutes", minutes, "--seed", seed)
        training.run(PLUGIN, "evaluate", *told, "--report", path, "--split", setting.split)
        figures = json.loads(path.read_text(encoding="utf-8"))["overall"]
        name = f"train, {minutes:g} min, four regions, seed {seed}, {setting.split} scenes: IoU"
        limit = TRAINED if setting.full else None
        yield _with_interval(name, figures["iou"], limit, {**figures, "ci95": figures["iou_ci95"]})


def _left_out(setting: Setting) -> Iterator[Result]:
    """Starters that were trained without the region that they are scored on."""
    regions, epochs = STARTERS["ten"]["regions"], STARTERS["ten"]["epochs"]
    options = argparse.Namespace(data=setting.data, epochs=epochs, split=setting.split)
    for seed in setting.seeds:
        found: dict[str, float] = {}
        for region in regions:
            folder = setting.folder / "left_out"
            folder.mkdir()
            figures = unseen.left_out(region, seed, options, folder)
            shutil.rmtree(folder)
            found[region] = figures["iou"]
            name = f"starter without {region}, seed {seed}, its {setting.split} scenes: IoU"
            yield _with_interval(name, figures["iou"], None, {**figures, "ci95": figures["iou_ci95"]})
        mean = float(np.mean(list(found.values())))
        yield Result(f"regions left out, mean IoU, seed {seed}", mean, LEFT_OUT, at_least=True, details=found)


@dataclass(frozen=True)
class Pair:
    """Columns below half the width of the real pair.

    Attributes:
        pre: raster before the event.
        post: the one after it.
        mask: raster of the labels.
        truth: (H, W) 1 landslide, 0 none, 255 not known.
    """

    pre: Path
    post: Path
    mask: Path
    truth: NDArray[np.uint8]

    @classmethod
    def cut(cls, setting: Setting) -> Pair:
        """Cut it out: the other columns are never read."""
        source = setting.data / "hokkaido_s2_pair"
        size = gdal.Open(str(source / "post.tif"))
        window = [0, 0, size.RasterXSize // 2, size.RasterYSize]
        paths = {name: setting.folder / f"half_{name}.tif" for name in ("pre", "post", "mask")}
        for name, path in paths.items():
            gdal.Translate(str(path), str(source / f"{name}.tif"), srcWin=window)
        truth: NDArray[np.uint8] = gdal.Open(str(paths["mask"])).ReadAsArray()
        return cls(**paths, truth=truth)

    def labelled(self, path: Path, seed: int) -> tuple[Path, NDArray[np.uint8]]:
        """A mask of some squares, half of them at landslides, and the truth without them."""
        random = np.random.default_rng(seed)
        labels, rest = np.full_like(self.truth, 255), self.truth.copy()
        for number in range(SQUARES):
            rows, columns = np.nonzero(self.truth == number % 2)
            place = int(random.integers(len(rows)))
            square = tuple(
                slice(max(0, int(middle[place]) - SIDE // 2), int(middle[place]) + SIDE // 2)
                for middle in (rows, columns)
            )
            labels[square] = self.truth[square]
            rest[square] = 255
        copy = gdal.GetDriverByName("GTiff").CreateCopy(str(path), gdal.Open(str(self.mask)))
        copy.WriteArray(labels)
        return path, rest

    def scored(
        self,
        name: str,
        found: NDArray[np.uint8],
        level: int,
        truth: NDArray[np.uint8],
        more: dict[str, Any] | None = None,
    ) -> list[Result]:
        """IoU at the map's own threshold, with its interval from blocks, and at the best one."""
        places = [
            (slice(row, row + BLOCK), slice(column, column + BLOCK))
            for row in range(0, truth.shape[0], BLOCK)
            for column in range(0, truth.shape[1], BLOCK)
        ]
        blocks = [SceneCounts.of(found[place], truth[place], level) for place in places]
        blocks = [one for one in blocks if one.pixels]
        every = [SceneCounts.of(found, truth, one).iou for one in range(1, NODATA)]
        details = {"ci95": bootstrap_iou(blocks), "blocks": len(blocks), **(more or {})}
        own = SceneCounts.of(found, truth, level).iou
        what = f"first half of the Hokkaido pair, {name}: IoU"
        return [
            _with_interval(what, own, None, details),
            Result(f"{what} at the best threshold", max(every), None),
        ]


def _mapped(setting: Setting, backend: LocalBackend, job: MapJob) -> tuple[NDArray[np.uint8], int]:
    """The stored probability of a map, and the step of it from which its own threshold calls landslide."""
    path = setting.folder / "mapped.tif"
    report = run_map(replace(job, probability=path), backend, SilentProgress())
    found: NDArray[np.uint8] = gdal.Open(str(path)).ReadAsArray()
    return found, stored_level(float(report.threshold or 0.5))


def _with_interval(name: str, iou: float, limit: float | None, details: dict[str, Any]) -> Result:
    low, high = details["ci95"]
    text = f"{name} ({low:.3f} to {high:.3f})"
    return Result(text, iou, limit, at_least=True, details=details)
