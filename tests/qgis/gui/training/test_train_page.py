"""The Train page: rows, hints, and from its fields to a job."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QCheckBox

from landslide_mapper.jobs.patch_building import build_patch_store
from landslide_mapper.jobs.progress import SilentProgress
from tests.qgis.driving import settle


@pytest.fixture
def page(workbench):
    return workbench.dock.train_page


@pytest.fixture
def ready(page, add_raster, add_polygons):
    """The page with one complete scene."""
    add_raster("before")
    add_raster("after")
    add_polygons("landslides", (500000, 4699900, 500050, 4699950))
    page.source.scenes.rows[0].region.setText("Hokkaido 2018")
    settle()
    return page


def test_empty_state_says_what_training_needs(page):
    assert "polygon layer" in page.notice.text.text()
    assert not page.train_button.isEnabled()


def test_layers_of_the_project_become_the_first_scene(ready):
    row = ready.source.scenes.rows[0]
    assert (row.pre.currentLayer().name(), row.post.currentLayer().name()) == ("before", "after")
    assert row.labels.currentLayer().name() == "landslides"
    assert row.labelled_area.currentLayer() is None
    assert ready.train_button.isEnabled()
    assert "hokkaido_2018" in row.title()


def test_what_was_mapped_is_not_taken_for_what_is_labelled(page, add_raster):
    add_raster("after")
    fields = "field=kind:string&field=reason:string&field=area_m2:double"
    for name, columns in (("Mapped area", fields), ("landslides", "field=id:integer")):
        layer = QgsVectorLayer(f"Polygon?crs=EPSG:32654&{columns}", name, "memory")
        QgsProject.instance().addMapLayer(layer)
    settle()
    row = page.source.scenes.rows[0]
    assert row.labels.currentLayer().name() == "landslides"
    assert row.labelled_area.currentLayer() is None


def test_advanced_fields_are_left_at_their_defaults_or_arrive(ready):
    job = ready.plan().job
    assert (job.epochs, job.seed, job.network) == (None, 0, None)
    epochs, seed = ready.more.widgets["epochs"], ready.more.widgets["seed"]
    assert epochs.text() == "As recommended"
    assert "validation" in epochs.toolTip()
    epochs.setValue(epochs.minimum() + 1)
    seed.setValue(7)
    job = ready.plan().job
    assert (job.epochs, job.seed) == (1, 7)
    seed.setValue(-5)
    assert ready.plan().job.seed == 0


def test_computed_bands_and_several_scales_are_boxes(ready):
    job = ready.plan().job
    assert job.derived == ()
    assert "multi_scale" not in job.settings
    for name in ("derived_ndvi", "derived_edges", "multi_scale"):
        box = ready.findChild(QCheckBox, name)
        assert box.toolTip()
        box.setChecked(True)
    job = ready.plan().job
    assert job.derived == ("ndvi", "edges")
    assert job.settings["multi_scale"] is True


def test_clay_is_asked_for_in_one_of_three_ways(ready):
    assert ready.plan().job.context == "none"
    use, weights = ready.more.widgets["context"], ready.more.widgets["context_weights"]
    assert [use.itemData(row) or use.itemText(row) for row in range(use.count())] == [
        "none",
        "clay",
        "clay-encoder",
    ]
    use.setCurrentIndex(2)
    weights.setText("clay.ckpt")
    job = ready.plan().job
    assert (job.context, job.context_weights) == ("clay-encoder", "clay.ckpt")


def test_region_is_asked_for(ready):
    ready.source.scenes.rows[0].region.setText("")
    settle()
    assert "name the region" in ready.problem()


def test_second_scene_takes_other_layers(ready, add_raster):
    add_raster("after_2")
    row = ready.source.scenes.add_row()
    assert row.post.currentLayer().name() == "after_2"
    assert row.labels.currentLayer() is None
    assert row.region_id() == "hokkaido_2018"
    assert ready.problem().startswith("Scene 2")
    ready.source.scenes.remove_row(row)
    assert ready.problem() == ""


def test_validation_alone_is_refused(ready):
    ready.source.scenes.rows[0].role.setCurrentIndex(1)
    settle()
    assert "role Training" in ready.problem()


@pytest.mark.parametrize("source", ["the event's layer", "whole raster", "another layer"])
@pytest.mark.parametrize("page_name", ["train_page", "update_page"])
def test_not_one_pixel_of_an_accuracy_area_is_learned_from(
    workbench, ready, add_polygons, make_model, tmp_path, source, page_name
):
    event = workbench.events.create(
        str(tmp_path / "event.gpkg"), QgsCoordinateReferenceSystem("EPSG:32654"), "Hokkaido 2018"
    )
    left = QgsGeometry.fromRect(QgsRectangle(500000, 4699360, 500400, 4700000))
    right = QgsGeometry.fromRect(QgsRectangle(500320, 4699360, 500640, 4700000))
    event.append("areas", [{"role": "training"}, {"role": "accuracy"}], [left, right])
    page = getattr(workbench.dock, page_name)
    if page_name == "update_page":
        page.model.select(make_model())
        page.region.combo.setEditText("hokkaido")
    mine = add_polygons("mine", (500000, 4699360, 500640, 4700000))
    settle()  # a row that nobody has touched follows the layers of the project
    row, chosen = page.source.scenes.rows[0], ready.source.scenes.rows[0]
    for name in ("pre", "post", "labels"):
        getattr(row, name).setLayer(getattr(chosen, name).currentLayer())
    if source == "the event's layer":
        row.labelled_area.setLayer(event.layer("areas"))
    elif source == "another layer":
        row.labelled_area.setLayer(mine)
    scenes = page.source.scenes.chosen("hokkaido", page.context.events.areas)
    entries = scenes.entries(SilentProgress())
    build_patch_store(entries, tmp_path / "store", patch_size=32)
    mask, origin = (np.load(tmp_path / "store" / f"{name}.npy") for name in ("mask", "origin"))
    scenes.release()
    known = {
        int(col) + int(place)
        for (col, _), one in zip(origin, mask)
        for place in np.flatnonzero((one != 255).any(axis=0))
    }
    assert known
    assert max(known) < 32


def test_model_that_exists_is_not_overwritten(ready, tmp_path):
    (tmp_path / "taken.lsmodel").mkdir()
    ready.folder.setFilePath(str(tmp_path))
    ready.name.setText("taken")
    settle()
    assert "Choose another name" in ready.problem()


def test_the_proposed_name_is_free_so_that_a_finished_training_is_no_complaint(ready, tmp_path):
    ready.folder.setFilePath(str(tmp_path))
    (tmp_path / "hokkaido_2018.lsmodel").mkdir()
    (tmp_path / "hokkaido_2018_2.lsmodel").mkdir()
    settle()
    assert ready.model_name() == "hokkaido_2018_3"
    assert ready.problem() == ""


def test_fields_become_a_job(ready, tmp_path):
    ready.folder.setFilePath(str(tmp_path))
    ready.minutes.setValue(12)
    ready.network.setCurrentIndex(ready.network.findData("resnet34"))
    plan = ready.plan()
    assert plan.job.model == tmp_path / "hokkaido_2018.lsmodel"
    assert plan.job.max_minutes == 12
    assert plan.job.network == "resnet34"
    jobs = []
    plan.run(None, SilentProgress(), lambda job, *_: jobs.append((job, labels_in(job))) or {})
    job, labels = jobs[0]
    assert (job.scenes[0].region, job.scenes[0].split) == ("hokkaido_2018", "train")
    assert job.scenes[0].post == tmp_path / "after.tif"
    assert job.scenes[0].pre == tmp_path / "before.tif"
    assert labels == 1
    assert not job.scenes[0].labels.exists(), "temporary files are gone after the run"


def test_unsaved_edits_are_used_and_not_lost(ready):
    layer = ready.source.scenes.rows[0].labels.currentLayer()
    layer.startEditing()
    copy = next(layer.getFeatures())
    copy.setId(-1)
    layer.addFeature(copy)
    counts = []
    ready.plan().run(None, SilentProgress(), lambda job, *_: counts.append(labels_in(job)) or {})
    assert counts == [2]
    assert layer.isModified()


def test_scene_list_instead_of_layers(page, tmp_path):
    page.source.scenes.source.setCurrentIndex(1)
    settle()
    assert "scene list" in page.problem()
    path = tmp_path / "scenes.json"
    path.write_text(json.dumps({"scenes": []}))
    page.source.scenes.scene_list.setFilePath(str(path))
    page.folder.setFilePath(str(tmp_path))
    settle()
    assert page.problem() == ""
    assert page.plan().scenes.scene_list == path


def test_patches_are_kept_only_with_consent(ready):
    assert ready.plan().job.settings == {"exemplars": 8}
    ready.consent.box.click()
    assert ready.plan().job.settings == {"exemplars": 0}


def test_epochs_of_several_regions(page):
    page.show_epoch({"loss": 1.0, "mean_iou": 0.5, "iou": {"japan": 0.6, "nepal": 0.4}})
    page.curve.grab()
    assert page.curve.format_regions() == "japan 0.600, nepal 0.400"
    page.curve.clear()
    assert page.curve.format_regions() == ""


def test_epochs_are_drawn_and_told(page):
    for epoch in range(3):
        page.show_epoch({"epoch": epoch, "loss": 1.0 / (epoch + 1), "mean_iou": 0.2 * epoch})
    page.curve.grab()
    assert page.curve.in_words() == "loss 0.333, IoU 0.400 (best 0.400)"
    page.curve.clear()
    assert page.curve.losses == []


def labels_in(job) -> int:
    layer = QgsVectorLayer(str(job.scenes[0].labels), "labels", "ogr")
    assert layer.isValid()
    return layer.featureCount()
