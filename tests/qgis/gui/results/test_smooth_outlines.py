"""The choice to see candidates smoothed: for layers that come, while they are edited, and remembered."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from landslide_mapper.gui.results.results import open_candidates
from landslide_mapper.jobs.outline import run_outline
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import OutlineJob
from tests.qgis.driving import settle, wait_until
from tests.qgis.mapped import blobs, mapping, write_probability


def is_smooth(layer) -> bool:
    found = {category.symbol().symbolLayer(0).layerType() for category in layer.renderer().categories()}
    assert len(found) == 1
    return found == {"GeometryGenerator"}


@pytest.fixture
def layer(workbench, tmp_path):
    probability = write_probability(tmp_path / "p.tif", blobs())
    run_outline(OutlineJob(probability, tmp_path / "c.gpkg", 0.5), SilentProgress())
    layer = open_candidates(tmp_path / "c.gpkg")
    QgsProject.instance().addMapLayer(layer)
    settle()
    return layer


def test_candidates_are_smooth_until_they_are_edited_or_it_is_not_wanted(workbench, layer):
    choice = workbench.smooth_outlines.action
    assert is_smooth(layer)
    layer.startEditing()
    assert not is_smooth(layer), "vertices are where the outline is"
    layer.rollBack()
    assert is_smooth(layer)
    choice.setChecked(False)
    assert not is_smooth(layer)
    assert not workbench.context.settings.smooth_outlines
    choice.setChecked(True)
    assert is_smooth(layer)


def test_candidates_of_an_event_are_smooth_when_they_have_come(
    workbench, add_raster, make_model, jobs, tmp_path
):
    add_raster("after")
    workbench.dock.map_page.model.select(make_model())
    jobs.map = mapping()
    settle()
    crs = QgsCoordinateReferenceSystem("EPSG:32654")
    event = workbench.events.create(str(tmp_path / "quake.gpkg"), crs, "Quake")
    assert not is_smooth(event.layer("candidates")), "there is nothing yet"
    workbench.dock.map_page.map_button.click()
    wait_until(lambda: not workbench.control.busy)
    settle()
    assert event.count("candidates") == 2
    assert is_smooth(event.layer("candidates"))


def test_the_style_that_is_stored_beside_the_candidates_is_plain(workbench, layer, tmp_path):
    again = open_candidates(tmp_path / "c.gpkg")
    assert not is_smooth(again)
