"""Change without a model on real images: slides that it finds, and what it calls so where there are none."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.errors import JobError
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.tiling import NODATA
from landslide_mapper.vocabulary import AUTO_CLOUDS, CHANGE, NO_CLOUDS
from scripts.bench import click
from scripts.bench.result import Result
from scripts.paths import ROOT

CALLED = 127
"""Stored probability of one half."""
CLEAR = ("2015-07-11", "2015-08-30", "2015-09-09")
"""The Slovenian dates without clouds and haze."""
LEAST_IOU = 0.37
"""On the western half: what was reached, less a little."""
MOST_MADE = 0.01
"""Share called landslide where a shift, a gain or an offset was put in."""


def measure(folder: Path, full: bool) -> list[Result]:
    """Score the western half of the Hokkaido pair, map pairs without landslides, and click on landslides."""
    data = data_folder()
    return [
        *_west(folder, data / "hokkaido_s2_pair"),
        *_without_slides(folder, data / "extras"),
        *click.measure(folder, data),
    ]


def data_folder() -> Path:
    """The folder of images.

    Raises:
        SystemExit: when there is none.
    """
    data = Path(os.environ.get("LANDSLIDE_MAPPER_DATA") or ROOT.parent / "shared" / "data")
    if not data.is_dir():
        raise SystemExit(f"There are no images in {data}. Name their folder with LANDSLIDE_MAPPER_DATA.")
    return data


def _west(folder: Path, data: Path) -> list[Result]:
    """Columns below half the width only: the other half is for others to score."""
    size = gdal.Open(str(data / "post.tif"))
    window = [0, 0, size.RasterXSize // 2, size.RasterYSize]
    paths = {name: folder / f"west_{name}.tif" for name in ("pre", "post", "mask")}
    for name, path in paths.items():
        gdal.Translate(str(path), str(data / f"{name}.tif"), srcWin=window)
    mask = gdal.Open(str(paths["mask"])).ReadAsArray()
    results: list[Result] = []
    for clouds in (NO_CLOUDS, AUTO_CLOUDS):
        found, _ = _mapped(folder / "west.gpkg", paths["post"], paths["pre"], clouds=clouds)
        scores, truth = np.where(found == NODATA, 0, found)[mask != 255], mask[mask != 255] == 1
        every = [_iou(scores >= level, truth) for level in range(1, 254)]
        best = int(np.argmax(every))
        details = {"slides": int(truth.sum()), "pixels": int(truth.size), "best_level": best + 1}
        name = f"change, western half of Hokkaido, masks {clouds}: IoU at"
        results += [
            Result(f"{name} its own threshold", every[CALLED - 1], LEAST_IOU, at_least=True, details=details),
            Result(f"{name} the best threshold", every[best], LEAST_IOU, at_least=True),
        ]
    return results


def _without_slides(folder: Path, data: Path) -> list[Result]:
    dates = sorted(data.glob("slovenia_s2_*.tif"), key=lambda path: path.stem[-10:])
    results: list[Result] = []
    for index, clouds in itertools.product(("ndvi", "red"), (NO_CLOUDS, AUTO_CLOUDS)):
        shares: dict[str, float] = {}
        for pre, post in itertools.permutations(dates, 2):
            name = f"{pre.stem[-10:]} to {post.stem[-10:]}"
            shares[name] = _mapped(folder / "pair.gpkg", post, pre, index, clouds)[1]
        clear = [share for name, share in shares.items() if all(one in CLEAR for one in name.split(" to "))]
        for what, values in (("20 pairs", list(shares.values())), ("6 clear pairs", clear)):
            name = f"called landslide, Slovenia, {index}, masks {clouds}, {what}"
            results.append(Result(f"{name}: median", float(np.median(values)), None, details=shares))
            results.append(Result(f"{name}: most", max(values), None))
    clear_date = next(path for path in dates if path.stem.endswith(CLEAR[1]))
    for (name, post), clouds in itertools.product(_made(folder, clear_date), (NO_CLOUDS, AUTO_CLOUDS)):
        limit = None if "cloud" in name else MOST_MADE
        share = _mapped(folder / "made.gpkg", post, clear_date, clouds=clouds)[1]
        results.append(Result(f"called landslide, Slovenia, {name} put in, masks {clouds}", share, limit))
    for clouds in (NO_CLOUDS, AUTO_CLOUDS):
        share = _mapped(folder / "alone.gpkg", data / "chattogram_s2_rgbn.tif", None, clouds=clouds)[1]
        results.append(Result(f"called landslide, Chattogram, one date, masks {clouds}", share, None))
    return results


def _made(folder: Path, source: Path) -> Iterator[tuple[str, Path]]:
    """The same date once more with sensor noise, and something done to it."""
    pixels = gdal.Open(str(source)).ReadAsArray().astype(np.float64)
    rng = np.random.default_rng(0)
    noisy = pixels + rng.normal(0, 8, pixels.shape)
    cloudy = noisy.copy()
    cloudy[:, 20:50, 30:60] = cloudy[:, 20:50, 30:60] * 0.2 + 5000
    made = {
        "noise": noisy,
        "a shift of 1 pixel": np.roll(noisy, 1, axis=2),
        "a shift of 2 pixels": np.roll(noisy, (2, 2), axis=(1, 2)),
        "a gain of 1.3": noisy * 1.3,
        "an offset of 1000": noisy + 1000,
        "a cloud of 9 %": cloudy,
    }
    for number, (name, values) in enumerate(made.items()):
        path = folder / f"made_{number}.tif"
        copy = gdal.GetDriverByName("GTiff").CreateCopy(str(path), gdal.Open(str(source)))
        copy.WriteArray(np.clip(np.rint(values), 1, 65535).astype(np.uint16))
        copy = None
        yield name, path


def _mapped(
    output: Path, post: Path, pre: Path | None, index: str | None = None, clouds: str = NO_CLOUDS
) -> tuple[NDArray[Any], float]:
    """The stored probability of a map, and the share of what was mapped that it calls landslide.

    Where masks hide everything, all is without data and nothing is called.
    """
    probability = output.with_suffix(".tif")
    job = MapJob(Path(CHANGE), post, output, pre, probability=probability, index=index, clouds=clouds)
    size = gdal.Open(str(post))
    try:
        run_map(job, None, SilentProgress())
    except JobError as error:
        if "hide all of" not in str(error):
            raise
        return np.full((size.RasterYSize, size.RasterXSize), NODATA, np.uint8), 0.0
    found: NDArray[Any] = gdal.Open(str(probability)).ReadAsArray()
    mapped = found != NODATA
    return found, float(((found >= CALLED) & mapped).sum() / max(1, mapped.sum()))


def _iou(called: NDArray[np.bool_], truth: NDArray[np.bool_]) -> float:
    return float((called & truth).sum() / max(1, (called | truth).sum()))
