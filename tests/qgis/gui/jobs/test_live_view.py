"""The live view: colours, places, memory and speed."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from landslide_mapper.gui.jobs.live_cells import LiveCells, color_table
from landslide_mapper.gui.jobs.live_view import LiveView
from landslide_mapper.raster.grid import Grid
from landslide_mapper.tiling import NODATA, Window

UTM = QgsCoordinateReferenceSystem("EPSG:32654")


@pytest.fixture
def grid():
    return Grid(100, 100, (500000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0), UTM.toWkt())


@pytest.fixture
def view(iface):
    iface.canvas.setDestinationCrs(UTM)
    iface.canvas.setExtent(QgsRectangle(500000, 4699000, 501000, 4700000))
    live = LiveView(iface.canvas)
    yield live
    live.remove()


def painted(view) -> QImage:
    rect = view.boundingRect()
    image = QImage(int(rect.width()), int(rect.height()), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    view.paint(painter)
    painter.end()
    return image


def color_at(view, image, x, y) -> QColor:
    from qgis.core import QgsPointXY

    point = view.toCanvasCoordinates(QgsPointXY(x, y))
    return image.pixelColor(int(point.x()), int(point.y()))


def test_nodata_and_zero_are_transparent_and_likely_is_dark():
    table = color_table()
    assert table[0] == 0
    assert table[NODATA] == 0
    alpha = table >> 24
    assert (np.diff(alpha[:255].astype(int)) >= 0).all()
    assert alpha[254] == 230


def test_cell_is_painted_where_it_lies(view, grid):
    probability = np.full((50, 50), 254, dtype=np.uint8)
    probability[:, 25:] = NODATA
    view.add_cells(Window(0, 0, 50, 50), probability, grid)
    image = painted(view)
    assert color_at(view, image, 500100, 4699900).alpha() > 200
    assert color_at(view, image, 500400, 4699900).alpha() == 0
    assert color_at(view, image, 500100, 4699300).alpha() == 0


def test_cell_follows_another_crs_of_the_canvas(view, grid, iface):
    view.add_cells(Window(0, 0, 100, 100), np.full((100, 100), 254, dtype=np.uint8), grid)
    painted(view)
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    iface.canvas.setExtent(QgsRectangle(140.99, 42.43, 141.02, 42.46))
    image = painted(view)
    assert color_at(view, image, 141.006, 42.447).alpha() > 200
    assert color_at(view, image, 140.995, 42.447).alpha() == 0


def test_image_without_georeference_is_painted_in_pixel_space(view, iface):
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    iface.canvas.setExtent(QgsRectangle(0, -100, 100, 0))
    flat = Grid(100, 100, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), None)
    view.add_cells(Window(0, 0, 50, 50), np.full((50, 50), 254, dtype=np.uint8), flat)
    image = painted(view)
    assert color_at(view, image, 20, -20).alpha() > 200
    assert color_at(view, image, 80, -80).alpha() == 0


def test_memory_is_bounded_and_near_the_view_stays_sharp():
    cells = LiveCells(overview_pixels=10_000, sharp_pixels=40_000)
    grid = Grid(1000, 1000, (0.0, 1.0, 0.0, 0.0, 0.0, -1.0), None)
    block = np.zeros((100, 100), dtype=np.uint8)
    for row in range(10):
        for col in range(10):
            cells.add(Window(col * 100, row * 100, 100, 100), block, grid, (450, 450))
    sharp = [cell for cell in cells.cells if cell.sharp]
    assert len(sharp) == 4
    assert all(
        abs(cell.window.col_off - 400) <= 100 and abs(cell.window.row_off - 400) <= 100 for cell in sharp
    )
    assert cells.pixels <= 10_000 + 40_000


def test_a_large_scene_is_kept_and_painted_at_the_size_of_the_screen(view, monkeypatch):
    """How long that takes is measured by `./build.sh bench gui`."""
    paints = []
    monkeypatch.setattr(LiveView, "paint", lambda *_: paints.append(True))
    big = Grid(8000, 8000, (500000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0), UTM.toWkt())
    block = np.random.default_rng(0).integers(0, 255, (1000, 1000), dtype=np.uint8)
    for number in range(16):
        view.add_cells(Window(number % 4 * 1000, number // 4 * 1000, 1000, 1000), block, big)
    assert paints == [], "nothing is painted while cells come in"
    assert sum(cell.image.width() * cell.image.height() for cell in view.cells) < 16 * block.size
