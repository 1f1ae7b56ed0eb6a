"""Clouds in the dock: masks come as layers to edit, the next map takes them, and shares are told."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from landslide_mapper.jobs.map import run_map
from tests.qgis.driving import map_now, settle
from tests.unit.clouds import scenes

UTM = QgsCoordinateReferenceSystem("EPSG:32654")
AFTER = "Clouds, shadow, snow (after)"


@pytest.fixture
def bench(workbench, jobs, tmp_path):
    """A dock with a cloudy and a clear image, and no model."""
    jobs.done = []

    def real(job, backend, progress):
        jobs.done.append(job)
        return run_map(job, backend, progress)

    jobs.map = real
    for name, scene in (("after", scenes.scene()), ("before", scenes.scene(clouds=False, seed=2))):
        path = scenes.write(tmp_path / f"{name}.tif", scenes.digits(scene.stack(scenes.RGB)), scenes.RGB)
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), name, "gdal"))
    settle()
    workbench.jobs = jobs
    return workbench


def mask_layers():
    return [one for one in QgsProject.instance().mapLayers().values() if one.name() == AFTER]


@pytest.mark.parametrize("in_event", [False, True])
def test_masks_of_a_change_map_are_layers_beside_its_candidates(bench, tmp_path, in_event):
    if in_event:
        bench.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
        settle()
    text = map_now(bench)
    assert "clouds, shadow and snow hide 10." in text
    assert "of the image after" in text
    (layer,) = mask_layers()
    assert {row["class"] for row in layer.getFeatures()} == {"cloud", "shadow"}
    assert [category.value() for category in layer.renderer().categories()] == ["cloud", "shadow", "snow"]
    root = QgsProject.instance().layerTreeRoot()
    group = root.findLayer(layer.id()).parent()
    assert group is not root
    assert layer.startEditing(), "it can be edited"
    layer.rollBack()


def test_an_edited_mask_takes_the_place_of_the_one_that_would_be_made(bench):
    map_now(bench)
    (layer,) = mask_layers()
    layer.dataProvider().truncate()
    bench.dock.map_page.clouds.post.setLayer(layer)
    settle()
    assert "clouds" not in map_now(bench)
    assert bench.jobs.done[-1].post_mask is not None


def test_masking_can_be_turned_off(bench):
    box = bench.dock.map_page.clouds
    box.mode.setCurrentIndex(box.mode.findData("none"))
    settle()
    assert "clouds" not in map_now(bench)
    assert mask_layers() == []
    assert bench.jobs.done[-1].clouds == "none"


def choose(bench, way: str) -> None:
    box = bench.dock.map_page.clouds
    box.mode.setCurrentIndex(box.mode.findData(way))
    settle()


def test_what_told_the_clouds_stands_beside_their_share(bench):
    assert map_now(bench).endswith("of the image after (told by rules)")


def test_a_network_that_is_not_installed_or_cannot_is_one_message(bench, backend, monkeypatch):
    """The rules are not taken silently in its place where it was asked for."""
    choose(bench, "network")
    first = map_now(bench)
    assert mask_layers() == []
    monkeypatch.setattr(backend, "cloud_network", lambda: "ukis-csmask 1.0.0")
    monkeypatch.setattr(backend, "tell_clouds", lambda *_: None, raising=False)
    second = map_now(bench)
    assert mask_layers() == []
    assert "The network for clouds is not installed: ukis-csmask" in first
    assert "cannot tell the clouds of 'after.tif'" in second
    assert "not known which band shows nir" in second
