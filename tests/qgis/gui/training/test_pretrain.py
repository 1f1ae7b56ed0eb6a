"""Preparing an encoder from own images: the window, the job, and the Train page that then starts from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

from landslide_mapper.errors import JobError
from landslide_mapper.gui.results.results import PROBABILITY_PROPERTY
from landslide_mapper.gui.training.pretrain_plan import PretrainPlan
from landslide_mapper.jobs.reports import PretrainReport
from tests.qgis.driving import run_out, settle


@pytest.fixture
def dialog(workbench, add_raster):
    """The window over a project of two rasters."""
    add_raster("before")
    add_raster("after")
    page = workbench.dock.train_page
    page.prepare_button.click()
    window = workbench.preparing.dialog
    yield window
    if workbench.preparing.dialog is not None:
        window.reject()
    settle()


def tick(dialog, *names: str) -> None:
    for row in range(dialog.images.count()):
        item = dialog.images.item(row)
        item.setCheckState(Qt.CheckState.Checked if item.text() in names else Qt.CheckState.Unchecked)


def test_images_must_be_chosen(dialog):
    assert sorted(dialog.images.item(row).text() for row in range(2)) == ["after", "before"]
    assert not dialog.start_button.isEnabled()
    assert dialog.hint.text().endswith("Choose one image at least.")
    tick(dialog, "after")
    assert dialog.start_button.isEnabled()
    assert not dialog.hint.text().endswith("Choose one image at least.")
    dialog.file.setFilePath("")
    assert not dialog.start_button.isEnabled()


def test_a_probability_is_no_image(workbench, add_raster):
    add_raster("after")
    add_raster("map").setCustomProperty(PROBABILITY_PROPERTY, "map")
    workbench.preparing.ask()
    images = workbench.preparing.dialog.images
    assert [images.item(row).text() for row in range(images.count())] == ["after"]
    workbench.preparing.dialog.reject()


def test_the_fields_become_a_job(dialog, tmp_path):
    tick(dialog, "before", "after")
    dialog.add_files([str(tmp_path / "more.tif")])
    dialog.network.setCurrentIndex(dialog.network.findData("resnet18"))
    dialog.minutes.setValue(5)
    dialog.file.setFilePath(str(tmp_path / "mine"))
    dialog.more.widgets["patch_size"].setValue(64)
    dialog.more.show("teacher", "large.lsmodel")
    plan = dialog.plan()
    assert [layer.name for layer in plan.layers] == ["after", "before"]
    job = plan.job
    assert job.rasters == (tmp_path / "more.tif",)
    assert job.output == tmp_path / "mine.safetensors"
    assert (job.network, job.max_minutes, job.patch_size) == ("resnet18", 5, 64)
    assert not job.overwrite
    dialog.replace.setChecked(True)
    assert dialog.plan().job.overwrite
    assert (job.teacher, job.start_from, job.epochs, job.clouds) == ("large.lsmodel", None, None, "auto")


def test_a_taken_name_is_not_proposed(workbench, add_raster, monkeypatch, tmp_path):
    (tmp_path / "encoder.safetensors").touch()
    monkeypatch.setattr("landslide_mapper.gui.training.pretrain_control.default_folder", lambda: tmp_path)
    workbench.preparing.ask()
    assert Path(workbench.preparing.dialog.file.filePath()) == tmp_path / "encoder2.safetensors"
    workbench.preparing.dialog.reject()


def test_the_page_starts_from_the_encoder(workbench, dialog, monkeypatch, messages, tmp_path):
    ran = []

    def run(job, backend, progress):
        ran.append(job)
        job.output.write_bytes(b"weights")
        return PretrainReport(job.output, "resnet18", 70, 1.0, 0.5, 3, 1.0, ("It is little.",))

    monkeypatch.setattr("landslide_mapper.jobs.pretrain.run_pretrain", run)
    page, output = workbench.dock.train_page, tmp_path / "mine.safetensors"
    page.more.show("start_from", "none")
    page.network.setCurrentIndex(1)
    tick(dialog, "before", "after")
    dialog.file.setFilePath(str(output))
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    run_out(workbench)
    assert [Path(one).name for one in ran[0].rasters] == ["after.tif", "before.tif"]
    values = page.more.values()
    assert (values["encoder_weights"], values["start_from"]) == (str(output), None)
    assert page.network.currentData() is None
    assert not page.advanced.isCollapsed()
    assert any("Encoder mine.safetensors is ready" in one for one in messages)
    assert any("It is little." in one for one in messages)


def test_what_fails_is_told_and_leaves_the_page_as_it_was(workbench, dialog, monkeypatch, messages, tmp_path):
    def run(job, backend, progress):
        raise JobError("All rasters are too small.")

    monkeypatch.setattr("landslide_mapper.jobs.pretrain.run_pretrain", run)
    tick(dialog, "after")
    dialog.file.setFilePath(str(tmp_path / "e.safetensors"))
    dialog.accept()
    run_out(workbench)
    assert any("All rasters are too small." in one for one in messages)
    assert workbench.dock.train_page.more.values()["encoder_weights"] is None


def test_a_plan_has_no_event(tmp_path):
    from landslide_mapper.jobs.pretrain_options import PretrainJob

    plan = PretrainPlan(PretrainJob((), tmp_path / "e.safetensors"))
    assert plan.event is None
    assert plan.title == "Preparing the encoder e.safetensors"
