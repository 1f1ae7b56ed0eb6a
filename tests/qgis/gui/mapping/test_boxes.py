"""Boxes for triage from the dock: the same choices, one entry of a menu, a styled layer with scores."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QToolButton

from landslide_mapper.gui.mapping.detect_plan import DetectPlan
from landslide_mapper.gui.results.results import belongs_to_no_event
from landslide_mapper.model.folder import ModelFolder
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
    menu = page.findChild(QToolButton, "moreMaps").menu()
    assert menu.actions() == [page.buttons.boxes, page.buttons.by_rcnn]
    assert not page.buttons.by_rcnn.isEnabled(), "no model, no boxes of its own"
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


def test_a_model_that_was_taught_boxes_offers_them(bench, make_model):
    page, model = bench.dock.map_page, make_model()
    page.model.select(model)
    settle()
    assert not page.buttons.by_rcnn.isEnabled()
    version = ModelFolder(model).version()
    card = {**version.card, "files": {**version.card["files"], "boxes/hokkaido.safetensors": {}}}
    page.buttons.set_state(True, replace(version, card=card))
    assert page.buttons.by_rcnn.isEnabled()
    plan = DetectPlan.of(replace(page.inputs, threshold=0.8), bench.context)
    assert (plan.job.boxes, plan.job.threshold, plan.event) == ("masks", 0.8, None)
    rcnn = plan.by("faster-rcnn").job
    assert (rcnn.boxes, rcnn.threshold, rcnn.probability, rcnn.masks) == ("faster-rcnn", None, None, None)
