"""What of the area asked for was really mapped, and what not and why: a raster of codes, and its outlines."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message
from landslide_mapper.raster.cloud_classes import CLEAR, MASKED, NAMES
from landslide_mapper.raster.gdal_calls import call, close_dataset, gdal_errors, open_raster
from landslide_mapper.raster.grid import Grid, GroundScale
from landslide_mapper.raster.joined_pixels import join_pixels
from landslide_mapper.raster.outlines import memory_source, multipolygon, pack, place, polygons_of, valid
from landslide_mapper.raster.writer import ProbabilityWriter
from landslide_mapper.tiling import NODATA, Window
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
        codes = np.where((codes == BOTH_DATES) & (pre != CLEAR), base + pre, codes)
    if post is not None:
        hidden = (codes != NO_POST) & (codes != NODATA) & (post != CLEAR)
        codes = np.where(hidden, np.uint8(POST_MASKED) + post, codes)
    return codes


class CoverageWriter:
    """Writes a raster of codes, cell by cell as a job finishes them, and outlines it.

    Areas are counted as the codes come, to the pixel, so that the raster is read for its outlines only. It
    is a context manager: without `finish` nothing is left.
    """

    def __init__(self, path: Path, grid: Grid) -> None:
        """Begin the raster.

        Args:
            path: of the GeoTIFF.
            grid: of the codes.

        Raises:
            RasterError: when it cannot be written.
        """
        self._path, self._grid, self._scale = path, grid, GroundScale(grid)
        self._writer = ProbabilityWriter(path, grid)
        self._pixels: dict[int, int] = {}
        self._areas: dict[int, float] = {}

    def write(self, window: Window, codes: NDArray[np.uint8]) -> None:
        """Write a cell: `codes` is (height, width) uint8; the window is as in `ProbabilityWriter.write`.

        Raises:
            RasterError: when the disk is full.
        """
        self._writer.write(window, codes)
        middle = window.col_off + window.width / 2, window.row_off + window.height / 2
        pixel = float(self._scale.square_metres(*middle))
        counts = np.bincount(codes.ravel(), minlength=256)
        for code in np.flatnonzero(counts[:NODATA]).tolist():
            self._pixels[code] = self._pixels.get(code, 0) + int(counts[code])
            self._areas[code] = self._areas.get(code, 0.0) + float(counts[code]) * pixel

    def finish(self) -> None:
        """Complete the raster.

        Raises:
            RasterError: when the disk is full.
        """
        self._writer.finish()

    def parts(self) -> list[CoveredPart]:
        """Outline the finished raster.

        Raises:
            RasterError: when it cannot be read, or the disk beside it is full.
        """
        if not self._areas:
            return []
        only = next(iter(self._areas))
        if self._pixels[only] == self._grid.width * self._grid.height:  # as mostly: nothing to look for
            return [CoveredPart(only, _whole(self._grid), self._areas[only])]
        joined = self._path.with_name(f"{self._path.stem}.joined.tif")
        try:
            side = join_pixels(self._path, joined)
            _sieve(joined, side)
            shapes = _outlines(joined, self._grid, side)
        finally:
            with suppress(OSError):  # where it fails it may be open, which on Windows keeps it in its folder
                joined.unlink()
        return [CoveredPart(code, shapes[code], self._areas.get(code, 0.0)) for code in sorted(shapes)]

    def __enter__(self) -> CoverageWriter:
        """The writer itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what is not finished."""
        self._writer.__exit__(kind, error, trace)


def hidden_shares(parts: Sequence[CoveredPart]) -> dict[str, float]:
    """Share of the area asked for that masks hide, by layer; one of which nothing is hidden is left out."""
    whole, shares = sum(part.area_m2 for part in parts), {}
    for name, bases in ((POST, (POST_MASKED,)), (PRE, (PRE_MASKED, NO_PRE_MASKED))):
        codes = {base + one for base in bases for one in MASKED}
        hidden = sum(part.area_m2 for part in parts if part.code in codes)
        if hidden:
            shares[name] = hidden / whole
    return shares


def _whole(grid: Grid) -> bytes:
    """All of a grid as a MultiPolygon, by its corners."""
    right, bottom = float(grid.width), float(grid.height)
    ring = np.array([(0.0, 0.0), (0.0, bottom), (right, bottom), (right, 0.0), (0.0, 0.0)])
    return multipolygon(place([pack([ring])], grid.geotransform))


def _sieve(path: Path, side: int) -> None:
    """Give specks to what surrounds them, in place."""
    least = -(-SPECK_PIXELS // side**2)
    if least == 1:
        return
    doing = Message("Cannot write {path}", path=path)
    dataset = call(doing, gdal.Open, str(path), gdal.GA_Update)
    band = dataset.GetRasterBand(1)
    with gdal_errors(doing):
        gdal.SieveFilter(band, band.GetMaskBand(), band, least, 4)
        close_dataset(dataset)


def _outlines(path: Path, grid: Grid, side: int = 1) -> dict[int, bytes]:
    """A MultiPolygon per code in the CRS of `grid`, as WKB; the raster has pixels of `side` of its own."""
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
    size = grid.width, grid.height
    return {code: multipolygon(place(own, grid.geotransform, side, size)) for code, own in pieces.items()}
