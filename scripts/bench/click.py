"""Labels by click on the western half of the real Hokkaido pair: one click inside of each landslide.

    python -m scripts.bench.click --data DATA

DATA holds hokkaido_s2_pair with its labels. The eastern half is not read.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

from landslide_mapper.inventory.grown_outline import grown_outline
from landslide_mapper.raster.click_window import Click, ClickImages, read_click
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.growing import HALVES
from scripts.bench.result import Result

PAIR = "hokkaido_s2_pair"
FEWEST_PIXELS = 10
SAMPLE = 17
"""As many landslides as were once drawn by hand in a count of clicks."""
BY_HAND = 161
AIM = 0.55
"""The labels are of whole pixels, half of them smaller than 51: a label of 25 moved by one pixel has 0.67."""
LIMIT_S = 0.5


@dataclass(frozen=True)
class Clicked:
    """What one click came to.

    Attributes:
        pixels: area of the label.
        proposed: intersection over union of the proposed outline with the label.
        best: of the best size.
        notches: turns of the wheel between the two.
        seconds: from the click to the first outline.
    """

    pixels: float
    proposed: float
    best: float
    notches: int
    seconds: float


def measure(folder: Path, data: Path, probability: Path | None = None) -> list[Result]:
    """Click into every landslide of at least 10 pixels.

    Args:
        folder: for temporary files.
        data: holds the pair.
        probability: of a map or a change map of it that is asked too.
    """
    pair = data / PAIR
    images = ClickImages(
        _western(pair / "post.tif", folder), _western(pair / "pre.tif", folder), probability=probability
    )
    clicked = [_click(images, label, pixels) for label, pixels in _labels(pair / "landslides.gpkg", images)]
    sample = [clicked[at] for at in np.linspace(0, len(clicked) - 1, SAMPLE).round().astype(int)]
    notches, name = sum(one.notches for one in sample), f"{SAMPLE} landslides of all sizes"
    found = [_ious("all landslides", clicked, AIM), _ious(name, sample, None)]
    clicks = Result(
        f"clicks for {name}", len(sample), BY_HAND, "", details={"enter": SAMPLE, "notches": notches}
    )
    seconds = float(np.median([one.seconds for one in clicked]))
    return [
        *(one for pair_ in found for one in pair_),
        clicks,
        Result("first outline after", seconds, 0.5, "s"),
    ]


def _ious(name: str, clicked: Sequence[Clicked], aim: float | None) -> list[Result]:
    best, proposed = (
        float(np.mean([getattr(one, what) for one in clicked])) for what in ("best", "proposed")
    )
    details = {
        "landslides": len(clicked),
        "median": float(np.median([one.best for one in clicked])),
        "notches_median": float(np.median([one.notches for one in clicked])),
        "from_50_pixels": float(np.mean([one.best for one in clicked if one.pixels >= 50])),
    }
    return [
        Result(f"click: IoU of the best size, {name}", best, aim, "", at_least=True, details=details),
        Result(f"click: IoU as proposed, {name}", proposed, None, ""),
    ]


def _western(path: Path, folder: Path) -> Path:
    """The western half, as a VRT."""
    whole = gdal.Open(str(path))
    target = folder / f"western_{path.stem}.vrt"
    window = [0, 0, whole.RasterXSize // 2, whole.RasterYSize]
    gdal.Translate(str(target), whole, format="VRT", srcWin=window).FlushCache()
    return target


def _labels(path: Path, images: ClickImages) -> list[tuple[ogr.Geometry, float]]:
    """The landslides that lie in the raster, from small to large, and their pixels."""
    grid = Grid.from_dataset(gdal.Open(str(images.post)))
    xmin, ymin, xmax, ymax = grid.bounds
    pixel = (xmax - xmin) * (ymax - ymin) / (grid.width * grid.height)
    source = ogr.Open(str(path))
    shapes = [feature.GetGeometryRef().Clone() for feature in source.GetLayer(0)]
    inside = [shape for shape in shapes if shape.GetEnvelope()[1] <= xmax]
    found = [(shape, shape.Area() / pixel) for shape in inside]
    return sorted((one for one in found if one[1] >= FEWEST_PIXELS), key=lambda one: one[1])


def _click(images: ClickImages, label: ogr.Geometry, pixels: float) -> Clicked:
    place = label.PointOnSurface()
    started = time.perf_counter()
    window = read_click(images, Click(place.GetX(), place.GetY()))
    growth = window.grow(HALVES[0])
    first = ogr.CreateGeometryFromWkb(grown_outline(growth.mask(growth.proposed), window.geotransform))
    seconds = time.perf_counter() - started
    growth = window.grow()
    ious = []
    for size in range(len(growth.sizes)):
        mask = growth.mask(size)
        if mask.sum() > 10 * pixels + 10:
            break
        outline = ogr.CreateGeometryFromWkb(grown_outline(mask, window.geotransform))
        ious.append(_iou(outline, label))
    best = int(np.argmax(ious))
    return Clicked(pixels, _iou(first, label), ious[best], abs(best - growth.proposed), seconds)


def _iou(one: ogr.Geometry, other: ogr.Geometry) -> float:
    common = one.Intersection(other).Area()
    return float(common / (one.Area() + other.Area() - common))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print; 1 when an aim was missed."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench.click", description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--probability", type=Path)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="landslide_mapper_click_") as folder:
        results = measure(Path(folder), options.data, options.probability)
    for result in results:
        print(result.row(), result.details)
    return 0 if all(result.passed for result in results) else 1


if __name__ == "__main__":
    raise SystemExit(main())
