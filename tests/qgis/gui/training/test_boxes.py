"""Boxes taught from the Update page: its fields become the job, and the Map page offers what it taught."""

from __future__ import annotations

import json

import pytest
from qgis.core import Qgis

from landslide_mapper.errors import UnknownRegionError
from landslide_mapper.model.folder import ModelFolder, publish_version
from tests.qgis.driving import run_out, settle


@pytest.fixture
def page(workbench, add_raster, add_polygons, make_model):
    """The page with a model of the analyst's own, a region that it knows, and one complete scene."""
    page = workbench.dock.update_page
    add_raster("after")
    add_polygons("landslides", (500000, 4699900, 500050, 4699950))
    page.model.select(make_model("japan", "alps", "hokkaido"))
    page.region.combo.setEditText("alps")
    settle()
    return page


class Teacher:
    """What a backend does with patches: a version whose other files are those of the one before."""

    def __init__(self) -> None:
        self.requests, self.index = [], {}

    def __call__(self, request, report):
        self.requests.append(request)
        self.index = json.loads((request.store / "index.json").read_text())
        report({"event": "boxes", "epoch": 1, "epochs": 2, "average_precision": 0.25, "share": 0.5})
        version = ModelFolder(request.model).version()

        def write(folder):
            for name in version.card["files"]:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                (folder / name).write_bytes(version.file(name).read_bytes())
            (folder / "boxes").mkdir()
            (folder / "boxes" / f"{request.region}.safetensors").write_bytes(b"head")

        made = publish_version(request.model, version.spec, write, version.card)
        return {
            **{"version": made.number, "epochs": 2, "best_epoch": 1, "patches": 1, "boxes": 1},
            "average_precision": 0.25,
        }


@pytest.fixture
def teacher(backend):
    backend.teach_boxes = Teacher()
    return backend.teach_boxes


def test_the_fields_become_the_job(page):
    page.minutes.setValue(7)
    page.more.widgets["epochs"].setValue(5)
    plan = page.boxes_plan()
    plan.scenes.release()
    assert (plan.job.model.stem, plan.job.region, plan.job.max_minutes) == ("japan", "alps", 7)
    assert (plan.job.epochs, plan.job.patch_size, plan.event) == (5, 256, None)
    assert plan.title == "Teaching japan boxes: alps"


def test_a_version_with_boxes_comes_of_it_and_the_map_page_offers_them(workbench, page, teacher, messages):
    workbench.dock.map_page.model.select(page.model.path)
    settle()
    by_rcnn = workbench.dock.map_page.buttons.by_rcnn
    assert not by_rcnn.isEnabled()
    assert page.boxes_button.isEnabled()
    page.boxes_button.click()
    assert not page.boxes_button.isEnabled(), "one job at a time"
    run_out(workbench)
    settle()
    (request,) = teacher.requests
    assert (request.region, request.model) == ("alps", page.model.path)
    assert teacher.index["regions"] == ["alps"]
    assert not request.work.exists(), "nothing is left of the work"
    assert page.model.version.number == 2
    assert by_rcnn.isEnabled()
    said = "Version 2 of japan finds boxes. Average precision on the validation patches: 0.250."
    assert workbench.dock.footer.message.text() == said
    assert any(said in one for one in messages)
    assert page.boxes_button.isEnabled()


def test_a_model_that_cannot_be_taught_is_told_why(workbench, page, teacher, messages, iface):
    page.region.combo.setEditText("nepal")
    settle()
    page.boxes_button.click()
    settle()
    assert not workbench.control.busy
    assert any("no region 'nepal'; it has alps, hokkaido" in one for one in messages)
    with pytest.raises(UnknownRegionError):
        page.boxes_plan()
    page.model.combo.setCurrentIndex(page.model.combo.findData("starter"))
    settle()
    page.boxes_button.click()
    settle()
    assert any("Update the starter first: that makes one." in one for one in messages)
    assert [item.level() for item in iface.bar.items()] == [Qgis.MessageLevel.Warning] * 2
    assert not teacher.requests


def test_what_fails_leaves_the_model_as_it_was(workbench, page, backend, messages):
    def fail(request, report):
        raise UnknownRegionError("No landslide is labelled.")

    backend.teach_boxes = fail
    page.boxes_button.click()
    run_out(workbench)
    assert any("No landslide is labelled." in one for one in messages)
    assert page.model.version.number == 1
    assert page.boxes_button.isEnabled()
