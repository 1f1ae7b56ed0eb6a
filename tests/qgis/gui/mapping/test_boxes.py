"""Boxes for triage from the dock: the same choices, one entry of a menu, a styled layer with scores."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QToolButton

from landslide_mapper.gui.results.results import belongs_to_no_event
from tests.qgis.driving import settle, wait_until
from tests.unit.change.land import NAMES, pair, write


@pytest.fixture
def bench(workbench, tmp_path):
    for name, pixels in zip(("after", "before"), pair()):
        layer = QgsRasterLayer(str(write(tmp_path / f"{name}.tif", pixels, NAMES)), name, "gdal")
        QgsProject.instance().addMapLayer(layer)
    settle()
    return workbench


def draw_boxes(bench) -> None:
    page = bench.dock.map_page
    assert page.findChild(QToolButton, "moreMaps").menu().actions() == [page.buttons.boxes]
    page.buttons.boxes.trigger()
    wait_until(lambda: not bench.control.busy)
    settle()


def vectors() -> list[QgsVectorLayer]:
    layers = QgsProject.instance().layerTreeRoot().layerOrder()
    return [one for one in layers if isinstance(one, QgsVectorLayer)]


def test_boxes_come_as_a_styled_layer_with_their_scores(bench, tmp_path):
    draw_boxes(bench)
    assert bench.dock.footer.message.text() == "Boxes: 4"
    boxes, mapped = vectors()
    assert (boxes.name(), boxes.featureCount(), mapped.featureCount()) == ("Boxes", 4, 1)
    assert boxes.renderer().classAttribute() == "score"
    assert boxes.labelsEnabled()
    renderer = boxes.renderer()
    drawn = [renderer.rangeForValue(one["score"]) for one in boxes.getFeatures()]
    assert all(one is not None for one in drawn), "every score has its class"
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name().startswith("Boxes: Landslides ")
    (written,) = Path(tmp_path).rglob("boxes_*.gpkg")
    assert boxes.source().startswith(str(written))
    assert not list(Path(tmp_path).rglob("landslides_*")), "nothing else is written"


def test_boxes_are_no_candidates(bench, tmp_path):
    event = bench.events.create(
        str(tmp_path / "quake.gpkg"), bench.dock.map_page.post.currentLayer().crs(), "Q"
    )
    settle()
    draw_boxes(bench)
    assert event.count("candidates") == 0
    boxes = next(one for one in vectors() if one.name() == "Boxes")
    assert not belongs_to_no_event(boxes)
    assert Path(boxes.source().split("|")[0]).parent == event.folder


def test_what_is_missing_is_missing_for_boxes_too(workbench, bench):
    page = bench.dock.map_page
    assert page.buttons.isEnabled()
    page.set_busy(True)
    assert not page.buttons.isEnabled()
    page.set_busy(False)
    page.post.setLayer(None)
    settle()
    assert not page.map_button.isEnabled()
    page.buttons.boxes.trigger()
    settle()
    assert not bench.control.busy
