"""Boxes by Faster R-CNN in the place of a map: windows with margins, merged over the whole scene."""

from __future__ import annotations

import struct
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.jobs.map_source import Found, MapOrigin, NetworkSource, Target
from landslide_mapper.jobs.prediction import block_message
from landslide_mapper.jobs.progress import check
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.grid import Grid, GroundScale
from landslide_mapper.raster.polygonize import PolygonBatch
from landslide_mapper.raster.scene import Scene
from landslide_mapper.tiling import CELL, NODATA, Window

LEAST_SCORE = 0.5
"""Boxes below it are dropped, unless the analyst says otherwise."""
_SIDE, _MARGIN = 2 * CELL, 128
"""Pixels of a window that its boxes' middles lie in, and what is seen around them."""
_IOU, _INSIDE = 0.5, 0.7
_BORDER = 1.0
_HEAD = struct.pack("<BIII", 1, 3, 1, 5)

Floats = NDArray[np.float64]


class BoxSource(NetworkSource):
    """Boxes of a scene (`jobs.map_source.MapSource`); no probability is written."""

    def prepare(self, scene: Scene, area: Area) -> MapOrigin:
        """As `MapSource.prepare`; the threshold is that of scores."""
        return replace(super().prepare(scene, area), threshold=LEAST_SCORE)

    def write(self, scene: Scene, target: Target) -> Found:
        """Find the boxes, and write what was looked at."""
        seen = scene if self._view is None else self._view.seen(self._info)
        cells = target.area.window.on_lattice(CELL).intersection(scene.work_grid.window).squares(_SIDE)
        rows: list[Floats] = []
        for number, cell in enumerate(cells):
            check(self._progress)
            rows.append(self._look(seen, target, cell))
            share = 0.9 * (number + 1) / len(cells)
            self._progress.report(share, block_message(len(cells), number))
        target.coverage.finish()
        found = merged(np.concatenate(rows))
        threshold = LEAST_SCORE if self._job.threshold is None else self._job.threshold
        return Found(
            shapes=(_shapes(found[found[:, 4] >= threshold], scene.work_grid, self._job.min_area_m2),)
        )

    def _look(self, scene: Scene, target: Target, cell: Window) -> Floats:
        """Boxes whose middle lies in a cell: (n, 6) left, top, right, bottom, score, whether it is cut."""
        window = cell.grown(_MARGIN, within=scene.work_grid.window)
        pixels, inside = scene.read(window), target.area.mask(cell)
        covered = pixels.valid.astype(np.uint8) if pixels.coverage is None else pixels.coverage
        codes = covered[cell.slices(within=window)].copy()
        codes[~inside] = NODATA
        target.coverage.write(cell, codes)
        if not (pixels.valid[cell.slices(within=window)] & inside).any():
            return np.zeros((0, 6))
        boxes = np.array(self._backend.find_boxes(self._info.handle, pixels), np.float64).reshape(-1, 5)
        cut = _is_cut(boxes, window, scene.work_grid.window)
        boxes[:, :4] += np.tile([window.col_off, window.row_off], 2)
        col, row = (np.floor((boxes[:, axis] + boxes[:, axis + 2]) / 2).astype(int) for axis in (0, 1))
        mine = (col >= cell.col_off) & (col < cell.col_stop) & (row >= cell.row_off) & (row < cell.row_stop)
        mine[mine] = inside[row[mine] - cell.row_off, col[mine] - cell.col_off]
        return np.asarray(np.column_stack([boxes, cut])[mine])


def _is_cut(boxes: Floats, window: Window, scene: Window) -> NDArray[np.bool_]:
    """Whether boxes (n, 5) end where the window does but the scene goes on."""
    return np.asarray(
        ((boxes[:, 0] <= _BORDER) & (window.col_off > scene.col_off))
        | ((boxes[:, 1] <= _BORDER) & (window.row_off > scene.row_off))
        | ((boxes[:, 2] >= window.width - _BORDER) & (window.col_stop < scene.col_stop))
        | ((boxes[:, 3] >= window.height - _BORDER) & (window.row_stop < scene.row_stop))
    )


def merged(boxes: Floats) -> Floats:
    """Of boxes that overlap the surest one (non-maximum suppression), the surest first.

    Args:
        boxes: (n, 6) as of one scene. One that a window has cut goes where a whole one covers most of it.
    """
    boxes = boxes[np.lexsort((-boxes[:, 4], boxes[:, 5]))]
    area = (boxes[:, 2] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 1])
    stays = np.ones(len(boxes), np.bool_)
    for number in range(len(boxes)):
        if not stays[number]:
            continue
        later = slice(number + 1, None)
        near = np.maximum(boxes[number, :2], boxes[later, :2])
        far = np.minimum(boxes[number, 2:4], boxes[later, 2:4])
        common = np.clip(far - near, 0.0, None).prod(axis=1)
        same = common > _IOU * (area[number] + area[later] - common)
        part = (boxes[later, 5] > 0) & (common > _INSIDE * area[later])
        stays[later] &= ~(same | part)
    boxes = boxes[stays]
    return np.asarray(boxes[np.argsort(-boxes[:, 4], kind="stable")])


def _shapes(boxes: Floats, grid: Grid, min_area_m2: float) -> PolygonBatch:
    """The boxes as polygons in the raster's CRS."""
    scale = GroundScale(grid)
    width, height = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    middle = (boxes[:, 0] + width / 2, boxes[:, 1] + height / 2)
    area = width * height * scale.square_metres(*middle)
    keep = area >= min_area_m2
    boxes, area = boxes[keep], area[keep]
    around = boxes[:, [0, 2, 2, 0, 0]], boxes[:, [1, 1, 3, 3, 1]]
    x, y = grid.to_crs(*around)
    corners = np.stack([x, y], axis=2).astype("<f8")
    length = np.asarray(
        2 * (width * scale.metres_per_column(*middle) + height * scale.metres_per_row(*middle)), np.float64
    )
    score = boxes[:, 4]
    return PolygonBatch([_HEAD + one.tobytes() for one in corners], score, score, area, length[keep])
