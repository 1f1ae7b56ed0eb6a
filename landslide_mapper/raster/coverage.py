"""What of the area asked for was really mapped, and what not and why: a raster of codes, and its outlines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from landslide_mapper.raster.cloud_classes import MASKED, NAMES
from landslide_mapper.raster.gdal_calls import call, gdal_errors, open_raster
from landslide_mapper.raster.grid import Grid, GroundScale
from landslide_mapper.raster.outlines import memory_source, multipolygon, pack, place, polygons_of, valid
from landslide_mapper.tiling import CELL, NODATA, Window
from landslide_mapper.vocabulary import FROM_POST_ONLY, NOT_MAPPED, WITH_BOTH_DATES

BOTH_DATES, POST_ONLY, NO_POST, NO_PRE = 1, 2, 3, 4
"""Codes of pixels that were asked for; others are `NODATA`."""
POST_MASKED, PRE_MASKED, NO_PRE_MASKED = 10, 20, 30
"""To these the class of a mask is added (`raster.cloud_classes`): of post, where nothing is mapped; of pre,
where post alone is mapped; of pre, where nothing is mapped because pre is needed."""
MAPPED = (BOTH_DATES, POST_ONLY, *(PRE_MASKED + one for one in MASKED))
SPECK_PIXELS = 16
"""Smaller parts are given to what surrounds them: single pixels without data are no news, and a million
of them would be no map."""


class Meaning(NamedTuple):
    """What a code says, in the words of the layer `mapped_area` (INTERFACES: Results)."""

    kind: str
    reason: str


MEANINGS = {
    BOTH_DATES: Meaning(WITH_BOTH_DATES, ""),
    POST_ONLY: Meaning(FROM_POST_ONLY, "the pre-event raster has no data here"),
    NO_POST: Meaning(NOT_MAPPED, "the post-event raster has no data here"),
    NO_PRE: Meaning(NOT_MAPPED, "the pre-event raster has no data here"),
    **{POST_MASKED + one: Meaning(NOT_MAPPED, NAMES[one]) for one in MASKED},
    **{PRE_MASKED + one: Meaning(FROM_POST_ONLY, f"{NAMES[one]} on the pre-event raster") for one in MASKED},
    **{NO_PRE_MASKED + one: Meaning(NOT_MAPPED, f"{NAMES[one]} on the pre-event raster") for one in MASKED},
}
NO_PRE_GIVEN = Meaning(FROM_POST_ONLY, "no pre-event raster was used")


@dataclass(frozen=True)
class CoveredPart:
    """All that has one code.

    Attributes:
        code: one of the codes.
        wkb: MultiPolygon in the raster's CRS.
        area_m2: ellipsoidal area, specks counted where they belong.
    """

    code: int
    wkb: bytes
    area_m2: float


def coverage(post: NDArray[np.bool_], pre: NDArray[np.bool_] | None, pre_needed: bool) -> NDArray[np.uint8]:
    """The code of each pixel.

    Args:
        post: (height, width), where the post-event raster has data.
        pre: the same for the pre-event raster; None: there is none.
        pre_needed: whether nothing is mapped without the pre-event raster.

    Returns:
        (height, width) uint8.
    """
    if pre is None:
        return np.where(post, np.uint8(POST_ONLY), np.uint8(NO_POST))
    alone = np.uint8(NO_PRE if pre_needed else POST_ONLY)
    return np.where(post, np.where(pre, np.uint8(BOTH_DATES), alone), np.uint8(NO_POST))


def masked(
    codes: NDArray[np.uint8], post: NDArray[np.uint8] | None, pre: NDArray[np.uint8] | None, pre_needed: bool
) -> NDArray[np.uint8]:
    """Say of pixels that clouds, shadows and snow hide that it is because of these.

    Args:
        codes: (height, width), of the rasters alone (`coverage`).
        post: (height, width) classes of post's mask (`raster.cloud_classes`); None: it has none.
        pre: the same for the pre-event raster.
        pre_needed: whether nothing is mapped without the pre-event raster.
    """
    if pre is not None:
        base = np.uint8(NO_PRE_MASKED if pre_needed else PRE_MASKED)
        codes = np.where((codes == BOTH_DATES) & np.isin(pre, MASKED), base + pre, codes)
    if post is not None:
        hidden = ~np.isin(codes, (NO_POST, NODATA)) & np.isin(post, MASKED)
        codes = np.where(hidden, np.uint8(POST_MASKED) + post, codes)
    return codes


def areas_m2(path: Path) -> dict[int, float]:
    """Ellipsoidal area of each code in a raster of codes, to the pixel.

    Raises:
        RasterError: when it cannot be read.
    """
    return _counted(path)[1]


def _counted(path: Path) -> tuple[dict[int, int], dict[int, float]]:
    """Pixels and ellipsoidal area of each code."""
    dataset = open_raster(path)
    band, grid = dataset.GetRasterBand(1), Grid.from_dataset(dataset)
    scale = GroundScale(grid)
    pixels: dict[int, int] = {}
    areas: dict[int, float] = {}
    for window in _cells(grid):
        box = (window.col_off, window.row_off, window.width, window.height)
        counts = np.bincount(call(f"Cannot read {path}", band.ReadAsArray, *box).ravel(), minlength=256)
        middle = window.col_off + window.width / 2, window.row_off + window.height / 2
        pixel = float(scale.square_metres(*middle))
        for code in np.flatnonzero(counts[:NODATA]).tolist():
            pixels[code] = pixels.get(code, 0) + int(counts[code])
            areas[code] = areas.get(code, 0.0) + float(counts[code]) * pixel
    return pixels, areas


def covered_parts(path: Path) -> list[CoveredPart]:
    """Outline a raster of codes.

    Raises:
        RasterError: when it cannot be read, or the disk beside it is full.
    """
    pixels, areas = _counted(path)
    if not areas:
        return []
    sieved = path.with_name(f"{path.stem}.sieved.tif")
    grid = Grid.from_dataset(open_raster(path))
    only = next(iter(areas))
    if pixels[only] == grid.width * grid.height:  # as mostly: nothing to look for
        right, bottom = float(grid.width), float(grid.height)
        ring = np.array([(0.0, 0.0), (0.0, bottom), (right, bottom), (right, 0.0), (0.0, 0.0)])
        return [CoveredPart(only, multipolygon(place([pack([ring])], grid.geotransform)), areas[only])]
    try:
        _sieve(path, sieved)
        shapes = _outlines(sieved, grid)
    finally:
        sieved.unlink(missing_ok=True)
    return [CoveredPart(code, shapes[code], areas.get(code, 0.0)) for code in sorted(shapes)]


def _cells(grid: Grid) -> Iterator[Window]:
    for row in range(0, grid.height, CELL):
        for col in range(0, grid.width, CELL):
            yield Window(col, row, CELL, CELL).intersection(grid.window)


def _sieve(path: Path, target: Path) -> None:
    """A copy without specks, in pixel space."""
    source = open_raster(path)
    band = source.GetRasterBand(1)
    options = ["TILED=YES", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
    create = gdal.GetDriverByName("GTiff").Create
    size = source.RasterXSize, source.RasterYSize
    copy = call(f"Cannot write {target}", create, str(target), *size, 1, gdal.GDT_Byte, options)
    copy.GetRasterBand(1).SetNoDataValue(NODATA)
    with gdal_errors(f"Cannot write {target}"):
        gdal.SieveFilter(band, band.GetMaskBand(), copy.GetRasterBand(1), SPECK_PIXELS, 4)
        copy.FlushCache()


def _outlines(path: Path, grid: Grid) -> dict[int, bytes]:
    """A MultiPolygon per code in the CRS of `grid`, as WKB."""
    dataset = open_raster(path)
    band = dataset.GetRasterBand(1)
    target = memory_source()
    layer = target.CreateLayer("coverage", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
    with gdal_errors("Outlining what was mapped failed"):
        gdal.Polygonize(band, band.GetMaskBand(), layer, 0, [])
    pieces: dict[int, list[bytes]] = {}
    for feature in layer:
        wkb = bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR))
        pieces.setdefault(feature.GetFieldAsInteger(0), []).extend(polygons_of(valid(wkb)))
    return {code: multipolygon(place(own, grid.geotransform)) for code, own in pieces.items()}
