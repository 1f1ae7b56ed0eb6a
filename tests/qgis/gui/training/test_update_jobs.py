"""Updates from the dock: quick then full, refused, published anyway, rolled back, cancelled."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

import pytest

from landslide_mapper.errors import ModelError
from landslide_mapper.jobs.progress import SilentProgress, check
from landslide_mapper.jobs.reports import UpdateReport
from landslide_mapper.model.folder import ModelFolder
from tests.qgis.driving import run_out, settle, wait_until


@pytest.fixture
def ready(workbench, add_raster, add_polygons, make_model):
    """A workbench that can update."""
    add_raster("after")
    add_polygons("landslides", (500000, 4699900, 500050, 4699950))
    workbench.dock.map_page.model.select(make_model())
    workbench.dock.update_page.model.select(workbench.dock.map_page.model.path)
    workbench.dock.update_page.region.combo.setEditText("nepal")
    settle()
    return workbench


@pytest.fixture
def updates(jobs, make_model):
    """An update job that answers as told; `ran` has the jobs."""

    class Updates:
        def __init__(self):
            self.ran, self.answers, self.corrected = [], [], False

        def __call__(self, job, backend, progress):
            self.ran.append(job)
            progress.epoch({"loss": 0.5, "mean_iou": 0.5, "iou": {"nepal": 0.5}})
            published = job.publish_anyway or self.answers.pop(0)
            number = ModelFolder(job.model).current_version + 1
            if published:
                make_model("japan", "hokkaido", "nepal", number=number)
            return UpdateReport.from_json(
                {
                    "published": published,
                    "version": number if published else None,
                    "refused_because": None
                    if published
                    else "Region 'hokkaido' fell from 0.610 to 0.520 IoU.",
                    "region": "nepal",
                    "corrected": self.corrected,
                    "gate": {"hokkaido": {"before": 0.61, "after": 0.52, "drop": 0.09, "patches": 12}},
                    "new": {"before": 0.1, "after": 0.5, "patches": 9},
                }
            )

    jobs.update = Updates()
    return jobs.update


def update_now(bench) -> None:
    bench.dock.update_page.update_button.click()
    run_out(bench)


def test_files_of_an_update_go_with_the_next_one_and_with_the_dock(ready, jobs, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def folders():  # with a scene in it: the check of the pair makes a folder of its own for a moment
        return list(tmp_path.glob("landslide-mapper-*/0"))

    def refuse(job, backend, progress):
        raise ModelError("The model is of no use.")

    jobs.update = refuse
    update_now(ready)
    first = folders()
    assert len(first) == 1, "the same once more reads them again"
    update_now(ready)
    assert len(folders()) == 1
    assert folders() != first
    ready.updating.release()  # as the workbench does when it closes
    assert folders() == []


def test_files_go_when_they_cannot_be_written(ready, tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    plan = ready.dock.update_page.plan().scenes

    def fail(*_):
        raise ModelError("The disk is full.")

    monkeypatch.setattr(type(plan.scenes[0]), "with_files", fail)
    with pytest.raises(ModelError) as kept:
        plan.entries(SilentProgress())
    assert list(tmp_path.glob("landslide-mapper-*")) == []
    assert kept.value.__traceback__ is not None


def test_published_update_is_ready_to_map(ready, updates):
    updates.answers = [True]
    update_now(ready)
    page, mapping = ready.dock.update_page, ready.dock.map_page
    assert page.curve.regions == {"nepal": 0.5}
    assert not ready.dock.train_page.curve.ious
    assert page.result.table.rowCount() == 2
    assert "Version 2 is published" in page.result.text.text()
    assert page.result.publish_button.isHidden()
    assert mapping.region.findData("nepal") >= 0
    assert "nepal" in [page.region.combo.itemText(index) for index in range(page.region.combo.count())]
    assert "Version 2 of japan" in ready.dock.footer.message.text()


def test_roll_back_brings_the_old_version_back(ready, updates):
    updates.answers = [True]
    update_now(ready)
    page, mapping = ready.dock.update_page, ready.dock.map_page
    use_version(page, 1)
    assert ModelFolder(page.model.path).current_version == 1
    assert mapping.region.findData("nepal") < 0
    assert "Version 1 is in use now" in page.result.text.text()


def test_there_is_a_way_forward_after_a_roll_back(ready, updates):
    updates.answers = [True]
    update_now(ready)
    page = ready.dock.update_page
    use_version(page, 1)
    assert not page.result.versions.button.isEnabled()
    use_version(page, 2)
    assert ModelFolder(page.model.path).current_version == 2
    assert ready.dock.map_page.region.findData("nepal") >= 0


def use_version(page, number: int) -> None:
    versions = page.result.versions
    versions.combo.setCurrentIndex(versions.combo.findData(number))
    versions.button.click()
    settle()


def test_versions_say_when_they_were_made_and_how_good_they_are(ready, make_model):
    page = ready.dock.update_page
    cards = Path(page.model.path) / "versions" / "0001" / "card.json"
    card = json.loads(cards.read_text())
    card.update(created="2026-11-20T10:00:00+00:00", validation={"a": {"iou": 0.4}, "b": {"iou": 0.6}})
    cards.write_text(json.dumps(card))
    page.model.read()
    text = page.result.versions.combo.currentText()
    assert text.startswith("Version 1, ")
    assert "20" in text
    assert text.endswith("IoU 0.50 (in use)")


def test_a_damaged_version_is_named_and_cannot_be_chosen(ready, updates):
    updates.answers = [True]
    update_now(ready)
    page = ready.dock.update_page
    (Path(page.model.path) / "versions" / "0001" / "card.json").write_text("{")
    page.model.read()
    combo = page.result.versions.combo
    at = combo.findData(1)
    assert "damaged" in combo.itemText(at)
    assert not combo.model().item(at).isEnabled()


def test_roll_back_that_fails_is_told(ready, updates, monkeypatch, iface):
    updates.answers = [True]
    update_now(ready)

    def locked(*_):
        raise ModelError("Another process is writing the model.")

    monkeypatch.setattr(ModelFolder, "roll_back", locked)
    before = len(iface.bar.items())
    use_version(ready.dock.update_page, 1)
    assert len(iface.bar.items()) == before + 1
    assert ModelFolder(ready.dock.update_page.model.path).current_version == 2


def test_refused_update_says_why_and_can_be_published_anyway(ready, updates):
    updates.answers = [False]
    update_now(ready)
    result = ready.dock.update_page.result
    assert "fell from 0.610" in result.text.text()
    assert "version 1 stays in use" in result.text.text()
    assert ModelFolder(ready.dock.update_page.model.path).current_version == 1
    result.publish_button.click()
    run_out(ready)
    first, second = updates.ran
    assert (first.publish_anyway, second.publish_anyway) == (False, True)
    assert first.scenes == second.scenes
    assert "Version 2 is published" in result.text.text()


@pytest.mark.parametrize(("answers", "version"), [([True, True], 3), ([True, False], 2), ([False], 1)])
def test_full_update_follows_a_published_quick_one(ready, updates, answers, version):
    count = len(answers)
    updates.answers = answers
    ready.dock.update_page.quick.box.click()
    ready.dock.update_page.update_button.click()
    wait_until(lambda: len(updates.ran) == count)
    run_out(ready)
    assert [job.settings.get("fast", False) for job in updates.ran] == [True, False][:count]
    assert [job.settings.get("skip_freeze", False) for job in updates.ran] == [False, True][:count]
    assert ModelFolder(ready.dock.update_page.model.path).current_version == version
    assert ready.dock.update_page.result.versions.combo.currentData() == version


def test_no_full_update_follows_a_correction_by_few_labels(ready, updates):
    updates.answers, updates.corrected = [True], True
    ready.dock.update_page.quick.box.click()
    update_now(ready)
    assert [job.settings.get("fast", False) for job in updates.ran] == [True]
    assert ModelFolder(ready.dock.update_page.model.path).current_version == 2


def test_cancelled_update_says_what_stays(ready, jobs):
    def run(job, backend, progress):
        while True:
            check(progress)
            time.sleep(0.005)

    jobs.update = run
    ready.dock.update_page.update_button.click()
    wait_until(lambda: ready.engine.running)
    assert not ready.dock.map_page.map_button.isEnabled()
    ready.dock.footer.cancel_button.click()
    run_out(ready)
    assert "version 1 of the model stays in use" in ready.dock.footer.message.text()
