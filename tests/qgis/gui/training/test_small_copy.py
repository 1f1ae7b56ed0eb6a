"""A small copy of a model, asked for on the Train page: fields become the job; a shortfall is orange."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import Qgis

from landslide_mapper.gui.training.small_copy import SmallCopyPlan
from landslide_mapper.jobs.compress import CompressReport
from landslide_mapper.messages import Message
from tests.qgis.driving import settle


@pytest.fixture
def page(workbench, add_raster, add_polygons):
    """The page with one complete scene."""
    page = workbench.dock.train_page
    add_raster("before")
    add_raster("after")
    add_polygons("landslides", (500000, 4699900, 500050, 4699950))
    page.source.scenes.rows[0].region.setText("nepal")
    settle()
    return page


def test_a_model_named_there_becomes_the_teacher(page, make_model):
    model = make_model()
    page.teacher.setFilePath(str(model))
    settle()
    assert page.train_button.text().replace("&", "") == "Make the small copy"
    assert page.train_button.isEnabled()
    assert not page.more.widgets["decoder"].isEnabled()
    page.more.widgets["epochs"].setValue(4)
    plan = page.plan()
    assert isinstance(plan, SmallCopyPlan)
    assert (plan.job.model, plan.job.output.name, plan.job.epochs) == (
        model,
        f"{model.stem}_small.lsmodel",
        4,
    )
    plan.scenes.release()
    page.teacher.setFilePath("")
    settle()
    assert page.train_button.text().replace("&", "") == "Train the model"
    assert page.more.widgets["decoder"].isEnabled()


def test_what_is_no_model_is_said(page, tmp_path):
    page.teacher.setFilePath(str(tmp_path))
    settle()
    assert "is no model" in page.problem()
    assert not page.train_button.isEnabled()


@pytest.mark.parametrize("shortfalls", [(), (Message("It is only {gain:g} times as fast.", gain=2),)])
def test_the_result_is_said_and_a_shortfall_is_no_success(
    workbench, page, make_model, messages, iface, shortfalls
):
    page.teacher.setFilePath(str(make_model()))
    plan = page.plan()
    plan.scenes.release()
    figures = {
        "teacher": {"megabytes": 20.0, "seconds_per_tile": 0.2},
        "student": {"megabytes": 4.0, "seconds_per_tile": 0.1},
        "iou": {"*": {"teacher": 0.5, "student": 0.45}},
    }
    report = CompressReport(Path(make_model("copy")), {}, figures, shortfalls)
    workbench.training._show_copy(report, plan)
    said = " ".join(messages)
    assert "2.0 times as fast, 4.0 MB, IoU 0.450 (the model: 0.500)" in said
    assert ("only 2 times" in said) is bool(shortfalls)
    levels = [item.level() for item in iface.bar.items()]
    assert levels[-1] == (Qgis.MessageLevel.Warning if shortfalls else Qgis.MessageLevel.Success)
