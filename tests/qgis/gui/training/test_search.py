"""A search for the decoder on the Train page: fields become the job; what brought nothing is orange."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import Qgis

from landslide_mapper.gui.training.search_plan import SearchPlan
from landslide_mapper.gui.training.train_plan import TrainPlan
from landslide_mapper.jobs.search import SearchReport
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


def planned(page):
    plan = page.plan()
    plan.scenes.release()
    return plan


def test_a_ticked_box_makes_a_search_of_the_training(page, make_model):
    costs = page.search.costs.widgets
    assert isinstance(planned(page), TrainPlan)
    assert not costs["max_parameters"].isEnabled()
    page.search.box.setChecked(True)
    settle()
    assert costs["max_parameters"].isEnabled()
    assert not page.more.widgets["decoder"].isEnabled()
    assert page.more.widgets["start_from"].isEnabled()
    plan = planned(page)
    assert isinstance(plan, SearchPlan)
    assert (plan.job.max_parameters, plan.job.max_milliseconds, plan.job.output.name) == (
        *(None, None),
        "nepal.lsmodel",
    )
    costs["max_parameters"].setValue(400_000)
    costs["max_milliseconds"].setValue(25.5)
    page.more.widgets["epochs"].setValue(4)
    job = planned(page).job
    assert (job.max_parameters, job.max_milliseconds, job.epochs) == (400_000, 25.5, 4)
    page.teacher.setFilePath(str(make_model()))
    settle()
    assert not page.search.asked(), "a small copy has decoders of its own"
    assert not costs["max_parameters"].isEnabled()
    page.teacher.setFilePath("")
    page.search.box.setChecked(False)
    settle()
    assert isinstance(planned(page), TrainPlan)


def test_a_network_with_a_decoder_of_its_own_cannot_be_searched(page):
    page.search.box.setChecked(True)
    page.network.setCurrentIndex(page.network.findData("tsmu"))
    settle()
    assert "has a decoder of its own" in page.problem()
    assert not page.train_button.isEnabled()
    page.network.setCurrentIndex(0)
    settle()
    assert page.train_button.isEnabled()


@pytest.mark.parametrize("shortfalls", [(), (Message("It brought {what}.", what="nothing"),)])
def test_the_result_is_said_and_what_brought_nothing_is_no_success(
    workbench, page, make_model, messages, iface, shortfalls
):
    page.search.box.setChecked(True)
    plan = planned(page)
    figures = {
        "found": {"parameters": 440_000, "milliseconds": 21.0},
        "default": {"parameters": 880_000, "milliseconds": 34.0},
        **{"iou": 0.45, "default_iou": 0.43},
    }
    report = SearchReport(Path(make_model("found")), {}, figures, shortfalls)
    workbench.training._show_search(report, plan)
    said = " ".join(messages)
    wanted = "0.44 million parameters, 21 ms, IoU 0.450 (the default decoder: 0.88 million, 34 ms, 0.430)"
    assert wanted in said
    assert ("It brought nothing" in said) is bool(shortfalls)
    levels = [item.level() for item in iface.bar.items()]
    assert levels[-1] == (Qgis.MessageLevel.Warning if shortfalls else Qgis.MessageLevel.Success)
