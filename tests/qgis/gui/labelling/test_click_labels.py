"""Labels by click: real mouse and keys on a real canvas, real rasters, real growing."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from tests.qgis.driving import settle, wait_until

UTM, SIDE, PIXEL = "EPSG:32654", 96, 10.0
X, Y = 500_000.0, 4_700_000.0
NORTH_UP = (X, PIXEL, 0.0, Y, 0.0, -PIXEL)
TURNED = (X, 8.0, 6.0, Y, 6.0, -8.0)
SLIDE = (slice(30, 46), slice(40, 52))
INSIDE = (38, 46)
"""Row and column of a pixel inside of the slide."""
NODATA = (slice(0, 20), slice(0, 20))


@pytest.fixture
def page(workbench):
    workbench.dock.tabs.setCurrentWidget(workbench.dock.label_page)
    settle()
    return workbench.dock.label_page


@pytest.fixture
def event(workbench, page, tmp_path):
    crs = QgsCoordinateReferenceSystem(UTM)
    workbench.context.canvas.setDestinationCrs(crs)
    return workbench.context.events.create(str(tmp_path / "event.gpkg"), crs, "Event")


@pytest.fixture
def image(tmp_path):
    """Writes and adds a raster with a bright slide on noisy ground."""

    def add(name="after", transform=NORTH_UP, epsg=32654, slide=60.0):
        values = np.random.default_rng(1).normal(100.0, 4.0, (3, SIDE, SIDE))
        values[:, SLIDE[0], SLIDE[1]] += slide
        values[:, NODATA[0], NODATA[1]] = 0.0
        path = tmp_path / f"{name}.tif"
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 3, gdal.GDT_Byte)
        if transform is not None:
            dataset.SetGeoTransform(transform)
        if epsg:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(epsg)
            dataset.SetProjection(reference.ExportToWkt())
        for number, band in enumerate(values, 1):
            dataset.GetRasterBand(number).WriteArray(band.round().astype(np.uint8))
            dataset.GetRasterBand(number).SetNoDataValue(0)
        dataset.FlushCache()
        del dataset
        layer = QgsRasterLayer(str(path), name, "gdal")
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        settle()
        return layer

    return add


@pytest.fixture
def hand(workbench, page, event):
    return Hand(workbench, page)


class Hand:
    """The analyst's hand on the canvas."""

    def __init__(self, workbench, page):
        self.workbench, self.page, self.canvas = workbench, page, workbench.context.canvas
        self.transform = NORTH_UP

    def choose(self, post, pre=None):
        page = self.workbench.dock.map_page
        page.post.setLayer(post)
        page.pre.setLayer(pre)
        settle()

    def look(self, box=None):
        box = box or QgsRectangle(X, Y - SIDE * PIXEL, X + SIDE * PIXEL, Y)
        self.canvas.window().activateWindow()
        self.canvas.setExtent(box)
        settle()

    def start(self):
        self.page.click_button.click()
        settle()

    def spot(self, row, column, crs=UTM):
        """Where a pixel is on the screen."""
        x0, a, b, y0, c, d = self.transform
        place = QgsGeometry.fromPointXY(
            QgsPointXY(x0 + a * (column + 0.5) + b * (row + 0.5), y0 + c * (column + 0.5) + d * (row + 0.5))
        )
        settings: QgsMapSettings = self.canvas.mapSettings()
        from landslide_mapper.core.crs import moved

        place = moved(place, QgsCoordinateReferenceSystem(crs), settings.destinationCrs()).asPoint()
        there = self.canvas.getCoordinateTransform().transform(place)
        return QPoint(round(there.x()), round(there.y()))

    def click(self, row=INSIDE[0], column=INSIDE[1], button=Qt.MouseButton.LeftButton, crs=UTM):
        where = self.spot(row, column, crs)
        QTest.mouseMove(self.canvas.viewport(), where)
        QTest.mouseClick(self.canvas.viewport(), button, pos=where)

    def propose(self, **where):
        self.click(**where)
        wait_until(lambda: self.clicks._growth is not None and self.clicks._growth.whole)
        settle()

    def wheel(self, steps, modifiers=Qt.KeyboardModifier.NoModifier):
        at = QPointF(self.spot(*INSIDE))
        turned = QWheelEvent(
            at,
            QPointF(self.canvas.viewport().mapToGlobal(at.toPoint())),
            QPoint(),
            QPoint(0, 120 * steps),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.canvas.viewport(), turned)
        settle()

    def key(self, key):
        QTest.keyClick(self.canvas, key)
        settle()

    @property
    def clicks(self):
        return self.page.clicks

    @property
    def outline(self):
        """What the rubber band shows, in the canvas's CRS."""
        return self.clicks._tool._band.asGeometry()


def slide(transform=NORTH_UP):
    x0, a, b, y0, c, d = transform
    rows, cols = SLIDE
    corners = [(r, q) for r, q in ((rows.start, cols.start), (rows.start, cols.stop))]
    corners += [(rows.stop, cols.stop), (rows.stop, cols.start)]
    return QgsGeometry.fromPolygonXY(
        [[QgsPointXY(x0 + a * q + b * r, y0 + c * q + d * r) for r, q in corners]]
    )


def overlap(one, other):
    return one.intersection(other).area() / one.combine(other).area()


def labels(event):
    return [row.geometry() for row in event.rows("labels", geometry=True)]


def messages(iface):
    return [item.text() for item in iface.bar.items()]


def test_one_click_and_enter_are_a_label_like_a_drawn_one(hand, event, image):
    hand.choose(image())
    hand.look()
    hand.start()
    assert hand.page.click_button.isChecked()
    assert not hand.page.landslides_button.isChecked()
    assert "Click on a landslide" in hand.page.click_hint.text()
    assert hand.page.snapping_button.isHidden(), "no corner is set"
    hand.propose()
    assert overlap(hand.outline, slide()) > 0.85
    assert "Enter" in hand.page.click_hint.text()
    hand.key(Qt.Key.Key_Return)
    assert hand.page.unsaved.text().endswith("1")
    assert hand.outline.isEmpty()
    hand.page.finish_button.click()
    settle()
    (row,) = event.rows("labels", geometry=True)
    assert row["source"] == "drawn"
    assert row["uid"]
    assert overlap(row.geometry(), slide()) > 0.85
    assert row.geometry().isGeosValid()
    assert not hand.clicks.active
    assert not hand.page.click_button.isChecked()


def test_wheel_makes_it_larger_and_smaller_and_zooms_again_when_nothing_is_proposed(hand, event, image):
    hand.choose(image())
    hand.look()
    hand.start()
    hand.propose()
    scale, before = hand.canvas.scale(), hand.outline.area()
    hand.wheel(2)
    larger = hand.outline.area()
    assert larger > before
    hand.wheel(-4)
    assert hand.outline.area() < before
    hand.wheel(2)
    assert hand.outline.area() == pytest.approx(before)
    hand.key(Qt.Key.Key_Plus)
    hand.key(Qt.Key.Key_Plus)
    assert hand.outline.area() == pytest.approx(larger)
    hand.key(Qt.Key.Key_Minus)
    assert before < hand.outline.area() < larger
    assert hand.canvas.scale() == scale
    hand.wheel(1, Qt.KeyboardModifier.ControlModifier)
    assert hand.canvas.scale() != scale
    hand.key(Qt.Key.Key_Escape)
    assert hand.outline.isEmpty()
    scale = hand.canvas.scale()
    hand.wheel(1)
    assert hand.canvas.scale() != scale
    assert event.count("labels") == 0


def test_wheel_stops_at_one_pixel_and_at_everything(hand, event, image):
    hand.choose(image())
    hand.look()
    hand.start()
    hand.propose()
    hand.wheel(-500)
    assert hand.outline.area() == pytest.approx(PIXEL**2)
    hand.wheel(500)
    assert hand.outline.area() > 0.9 * (SIDE * PIXEL) ** 2


@pytest.mark.parametrize("how", ["double", "right"])
def test_double_click_and_right_click_take_it_too(hand, event, image, how):
    hand.choose(image())
    hand.look()
    hand.start()
    where = hand.spot(*INSIDE)
    if how == "double":  # before the outline is there: it is taken when it comes
        QTest.mouseClick(hand.canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
        QTest.mouseDClick(hand.canvas.viewport(), Qt.MouseButton.LeftButton, pos=where)
    else:
        hand.propose()
        hand.click(button=Qt.MouseButton.RightButton)
    wait_until(lambda: hand.page.drawing.unsaved() == 1)
    (label,) = labels(event)
    assert overlap(label, slide()) > 0.85
    assert hand.clicks._number == 0
    assert hand.clicks.active


def test_undo_takes_a_label_back_and_redo_brings_it_again(hand, event, image):
    hand.choose(image())
    hand.look()
    hand.start()
    hand.propose()
    hand.key(Qt.Key.Key_Enter)
    stack = event.layer("labels").undoStack()
    assert stack.count() == 1
    stack.undo()
    assert labels(event) == []
    stack.redo()
    assert len(labels(event)) == 1


def test_what_is_labelled_already_is_left_out(hand, event, image, iface):
    left = QgsGeometry.fromRect(QgsRectangle(X, Y - SIDE * PIXEL, X + 46 * PIXEL, Y))
    event.append("labels", [{}], [left])
    hand.choose(image())
    hand.look()
    hand.start()
    hand.propose(column=49)
    hand.key(Qt.Key.Key_Return)
    old, new = labels(event)
    assert old.intersection(new).area() == pytest.approx(0.0, abs=1e-6)
    assert new.area() > 0.7 * slide().area() / 2
    hand.propose(column=49)
    hand.key(Qt.Key.Key_Return)
    assert any("labelled already" in text for text in messages(iface))
    assert len(labels(event)) == 2


def test_change_between_the_dates_shows_what_the_image_after_does_not(hand, event, image):
    hand.choose(image("after", slide=0.0), image("before", slide=60.0))
    hand.look()
    hand.start()
    hand.propose()
    assert overlap(hand.outline, slide()) > 0.8


def test_raster_in_another_crs_than_project_and_event(hand, event, image, iface):
    degrees = (141.0, 1e-4, 0.0, 42.4, 0.0, -1e-4)
    hand.choose(image(transform=degrees, epsg=4326))
    hand.transform = degrees
    web = QgsCoordinateReferenceSystem("EPSG:3857")
    iface.canvas.setDestinationCrs(web)
    from landslide_mapper.core.crs import moved

    wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
    hand.look(moved(QgsRectangle(141.0, 42.3904, 141.0096, 42.4), wgs84, web))
    hand.start()
    hand.propose(crs="EPSG:4326")
    hand.key(Qt.Key.Key_Return)
    (label,) = labels(event)
    back = moved(label, QgsCoordinateReferenceSystem(UTM), wgs84)
    assert overlap(back, slide(degrees)) > 0.8


def test_rotated_raster(hand, event, image):
    hand.choose(image(transform=TURNED))
    hand.transform = TURNED
    hand.look(QgsRectangle(X - 100, Y - 900, X + 1400, Y + 700))
    hand.start()
    hand.propose()
    hand.key(Qt.Key.Key_Return)
    (label,) = labels(event)
    assert overlap(label, slide(TURNED)) > 0.8


def test_raster_without_georeference_is_labelled_where_it_is_shown(hand, event, image):
    plain = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    layer = image(transform=None, epsg=0)
    layer.setCrs(QgsCoordinateReferenceSystem())
    hand.choose(layer)
    hand.transform = plain
    hand.look(QgsRectangle(0, -SIDE, SIDE, 0))
    hand.start()
    hand.propose()
    hand.key(Qt.Key.Key_Return)
    (label,) = labels(event)
    assert overlap(label, slide(plain)) > 0.8


@pytest.mark.parametrize(
    ("row", "column", "said"),
    [(10, 10, "has no data where you clicked"), (50, 140, "outside of the post-event raster")],
)
def test_click_where_nothing_can_be_grown_is_one_clear_message(hand, event, image, iface, row, column, said):
    hand.choose(image())
    hand.look(QgsRectangle(X, Y - 2 * SIDE * PIXEL, X + 2 * SIDE * PIXEL, Y))
    hand.start()
    hand.click(row, column)
    wait_until(lambda: messages(iface))
    settle()
    (message,) = messages(iface)
    assert said in message
    assert "after.tif" in message
    assert hand.clicks.active
    assert hand.outline.isEmpty()
    hand.propose()
    assert not hand.outline.isEmpty(), "the next click works"


def test_without_a_raster_the_message_says_where_to_choose_one(hand, event, iface):
    hand.look()
    hand.start()
    hand.click()
    (message,) = messages(iface)
    assert "Map page" in message


def test_file_that_is_gone_is_one_clear_message(hand, event, image, iface, tmp_path):
    hand.choose(image())
    hand.look()
    hand.start()
    (tmp_path / "after.tif").unlink()
    hand.click()
    wait_until(lambda: messages(iface))
    (message,) = messages(iface)
    assert "after.tif" in message


def test_another_tool_drops_the_outline_and_frees_the_keys(hand, event, image):
    hand.choose(image())
    hand.look()
    hand.start()
    hand.propose()
    pan = QgsMapToolPan(hand.canvas)
    hand.canvas.setMapTool(pan)
    settle()
    assert not hand.page.click_button.isChecked()
    assert hand.outline.isEmpty()
    hand.key(Qt.Key.Key_Return)
    assert event.count("labels") == 0
    hand.start()
    assert hand.clicks.active
    hand.start()
    assert hand.canvas.mapTool() is pan, "pressed again it gives the tool back"
    hand.canvas.unsetMapTool(pan)


def test_a_click_that_is_overtaken_is_not_shown(hand, event, image):
    hand.choose(image())
    hand.look()
    hand.start()
    hand.click(80, 80)
    hand.propose()
    assert overlap(hand.outline, slide()) > 0.85


def test_web_layer_is_rendered_about_the_click(hand, event, image, monkeypatch):
    layer = image()
    monkeypatch.setattr(type(layer), "providerType", lambda self: "wms")
    hand.choose(layer)
    hand.look()
    hand.start()
    hand.propose()
    assert overlap(hand.outline, slide()) > 0.7


def test_map_of_the_event_is_asked_too(hand, event, image, tmp_path):
    from landslide_mapper.core.workspace.intake.runs import record_run

    image_without = image(slide=0.0)
    likely = np.zeros((SIDE, SIDE), np.uint8)
    likely[SLIDE] = 230
    path = tmp_path / "p.tif"
    dataset = gdal.GetDriverByName("GTiff").CreateCopy(
        str(path), gdal.Translate("", image_without.source(), format="MEM", bandList=[1], noData=255)
    )
    dataset.GetRasterBand(1).WriteArray(likely)
    del dataset
    hand.choose(image_without)
    hand.look()
    hand.start()
    hand.propose()
    assert overlap(hand.outline, slide()) < 0.4
    record_run(event, "map", {"probability": str(path)})
    hand.propose()
    assert overlap(hand.outline, slide()) > 0.7
