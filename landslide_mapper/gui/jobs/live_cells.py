"""The finished cells of a running map as images, within a memory budget."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtGui import QImage

from landslide_mapper.core.styles import STORED_MAXIMUM, probability_stops
from landslide_mapper.tiling import Window

OVERVIEW_PIXELS = 4_000_000
"""Pixels of the whole scene that are kept in any case."""
SHARP_PIXELS = 8_000_000
"""Pixels at full resolution that are kept near the view."""


def color_table(threshold: float | None = None, *, premultiplied: bool = True) -> NDArray[np.uint32]:
    """Stored probability 0..255 -> 0xAARRGGBB, transparent where there is no data.

    Args:
        threshold: what is below it is transparent; None: the plain ramp.
        premultiplied: whether colours are multiplied by their opacity.
    """
    stops = probability_stops(threshold)
    places = np.array([value for value, _ in stops])
    channels = np.array(
        [(color.alpha(), color.red(), color.green(), color.blue()) for _, color in stops], dtype=float
    )
    values = np.arange(256)
    table = np.stack([np.interp(values, places, channels[:, index]) for index in range(4)])
    if premultiplied:
        table[1:] *= table[0] / 255
    table[:, STORED_MAXIMUM + 1 :] = 0
    whole = np.rint(table).astype(np.uint32)
    return np.asarray(whole[0] << 24 | whole[1] << 16 | whole[2] << 8 | whole[3], dtype=np.uint32)


@dataclass
class Cell:
    """One finished cell.

    Attributes:
        window: what it covers, in pixels of the grid.
        image: its colours, possibly at a lower resolution.
        sharp: whether `image` has one pixel per pixel of the grid.
    """

    window: Window
    image: QImage
    sharp: bool
    overview: QImage = field(repr=False)


class LiveCells:
    """Keeps every cell at overview resolution, and those near the view sharp."""

    def __init__(self, overview_pixels: int = OVERVIEW_PIXELS, sharp_pixels: int = SHARP_PIXELS) -> None:
        self._overview_pixels = overview_pixels
        self._sharp_pixels = sharp_pixels
        self._table = color_table()
        self.cells: list[Cell] = []

    def add(
        self, window: Window, probability: NDArray[np.uint8], grid: Any, focus: tuple[float, float]
    ) -> Cell:
        """Add a cell.

        Args:
            window: what it covers.
            probability: (height, width), Byte 0..254, 255 nodata.
            grid: the grid of the map; only its size is used.
            focus: (column, row) near which cells stay sharp.
        """
        step = self._step(grid.width * grid.height)
        overview = self._image(probability[::step, ::step])
        sharp = self._image(probability) if step > 1 else overview
        cell = Cell(window, sharp, True, overview)
        self.cells.append(cell)
        if step > 1:
            self._trim(focus)
        return cell

    @property
    def pixels(self) -> int:
        """Image pixels held in memory."""
        return sum(_pixels(cell.overview) + (_pixels(cell.image) if cell.sharp else 0) for cell in self.cells)

    def _step(self, scene_pixels: int) -> int:
        return max(1, int(np.ceil(np.sqrt(scene_pixels / self._overview_pixels))))

    def _trim(self, focus: tuple[float, float]) -> None:
        """Fall back to the overview for the cells farthest from the focus, down to the budget."""
        left = self._sharp_pixels
        sharp = [cell for cell in self.cells if cell.sharp]
        for cell in sorted(sharp, key=lambda cell: _distance(cell.window, focus)):
            left -= _pixels(cell.image)
            if left < 0:
                cell.image, cell.sharp = cell.overview, False

    def _image(self, probability: NDArray[np.uint8]) -> QImage:
        colors = np.ascontiguousarray(self._table[probability])
        height, width = colors.shape
        image = QImage(colors.tobytes(), width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        # QImage does not own the bytes it was given; the copy does.
        return image.copy()


def _pixels(image: QImage) -> int:
    return int(image.width() * image.height())


def _distance(window: Window, focus: tuple[float, float]) -> float:
    column = window.col_off + window.width / 2 - focus[0]
    row = window.row_off + window.height / 2 - focus[1]
    return column * column + row * row
