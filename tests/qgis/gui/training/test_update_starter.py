"""The starter on the Update page: it becomes a model of the analyst's own, and stays as it is itself."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import datetime, timezone

import pytest
from qgis.PyQt.QtCore import Qt

from landslide_mapper.core.engine import Engine
from landslide_mapper.core.settings import Settings
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.errors import ModelError
from landslide_mapper.gui.app.workbench import Workbench
from landslide_mapper.jobs.progress import SilentProgress, check
from landslide_mapper.jobs.scenes import slug
from landslide_mapper.jobs.starters import own_copy, starter_for
from landslide_mapper.jobs.update import run_update
from landslide_mapper.model.folder import ModelFolder
from tests.qgis.driving import settle, wait_until
from tests.qgis.gui.training.test_train_event import UTM, prepare
from tests.qgis.gui.training.updates import answer

pytestmark = pytest.mark.usefixtures("with_engine")


@pytest.fixture
def bench(with_engine, workbench, tmp_path):
    """An event that can teach; nobody has a model."""
    prepare(workbench, tmp_path)
    return workbench


@pytest.fixture
def updates(jobs):
    """An update job that copies as the real one does, and answers as told; `ran` has the jobs."""

    class Updates:
        def __init__(self):
            self.ran, self.published = [], True

        def __call__(self, job, backend, progress):
            self.ran.append(job)
            source = starter_for(10.0) if job.start_from and not job.model.exists() else None
            with own_copy(job.model, source, SilentProgress()):
                pass
            return answer(job, 1 if self.published else None)

    jobs.update = Updates()
    return jobs.update


def contents(model):
    return {path: path.read_bytes() for path in model.rglob("*") if path.is_file()}


def models(event) -> list[str]:
    """Of the event's runs."""
    return [plain(row["model"]) for row in event.rows("runs")]


def test_a_model_from_the_starter_is_called_after_the_event(bench):
    page = bench.dock.update_page
    bench.dock.show_teaching_page()
    settle()
    assert page.model.is_starter
    assert page.region.region() == slug(bench.events.current.title)
    assert page.update_button.isEnabled(), page.hint.text()
    page.region.combo.setEditText("iburi")
    page.source.event_training.look()
    settle()
    assert page.region.region() == "iburi", "what the analyst says stays"


def ask(bench, region: str = "iburi") -> None:
    page = bench.dock.update_page
    bench.dock.show_teaching_page()
    page.region.combo.setEditText(region)
    page.quick.setChecked(False)
    page.map_again.setChecked(False)
    settle()
    assert page.update_button.isEnabled(), page.hint.text()


def update_now(bench) -> None:
    bench.dock.update_page.update_button.click()
    wait_until(lambda: not bench.control.busy)
    settle()


def test_the_guide_leads_to_the_starter_where_nobody_has_a_model(bench):
    dock = bench.dock
    dock.update_page.model.combo.setCurrentIndex(-1)
    dock.show_teaching_page()
    assert dock.tabs.currentWidget() is dock.update_page
    assert dock.update_page.model.is_starter
    dock.update_page.region.combo.setEditText("iburi")
    settle()
    assert "own is made from the starter and learns 'iburi'" in dock.update_page.hint.text()
    assert "To learn from: labels: 4" in dock.update_page.source.event_training.news_text.text()
    dock.map_page.model.combo.setCurrentIndex(dock.map_page.model.combo.findData("change"))
    dock.show_teaching_page()
    assert dock.tabs.currentWidget() is dock.update_page, "the change cannot be taught, but the starter can"


def test_a_choice_of_the_starter_is_shown_on_both_pages(bench, make_model):
    one, other = bench.dock.map_page.model, bench.dock.update_page.model
    for model in (one, other):
        model.select(make_model() if not model.has_own else one.path)
    one.combo.setCurrentIndex(one.combo.findData("starter"))
    one.combo.activated.emit(one.combo.currentIndex())
    assert (one.is_starter, other.is_starter) == (True, True)
    other.combo.setCurrentIndex(0)
    other.combo.activated.emit(0)
    assert (one.is_starter, one.path) == (False, other.path)


def test_an_own_copy_is_made_without_a_question_and_is_chosen_everywhere(bench, updates):
    ask(bench)
    before = contents(starter_for(10.0))
    update_now(bench)
    (job,) = updates.ran
    own = bench.events.current.folder / "iburi.lsmodel"
    assert (job.model, job.start_from, job.region) == (own, "starter", "iburi")
    assert bench.dock.map_page.model.path == bench.dock.update_page.model.path == own
    assert Settings().recent_models == [own]
    assert contents(starter_for(10.0)) == before
    assert models(bench.events.current) == ["iburi"]
    update_now(bench)
    assert (updates.ran[1].model, updates.ran[1].start_from) == (own, None), "it is one's own now"


def test_a_model_that_is_there_is_not_taken_for_the_copy(bench, updates):
    taken = bench.events.current.folder / "iburi.lsmodel"
    taken.mkdir(parents=True)
    ask(bench)
    update_now(bench)
    assert updates.ran[0].model.name == "iburi_2.lsmodel"
    assert list(taken.iterdir()) == []


def test_a_refused_copy_can_be_published_anyway_and_the_map_page_keeps_the_starter(bench, updates):
    updates.published = False
    ask(bench)
    update_now(bench)
    page = bench.dock.update_page
    assert page.model.path == updates.ran[0].model
    assert bench.dock.map_page.model.is_starter
    assert "It got worse" in page.result.text.text()
    updates.published = True
    page.result.publish_button.click()
    wait_until(lambda: len(updates.ran) == 2 and not bench.control.busy)
    settle()
    assert updates.ran[1].model == updates.ran[0].model
    assert bench.dock.map_page.model.path == updates.ran[0].model


def test_a_failed_or_cancelled_update_leaves_no_model(bench, jobs, iface):
    def fail(job, backend, progress):
        raise ModelError("It broke.")

    def wait(job, backend, progress):
        while True:
            check(progress)
            time.sleep(0.005)

    ask(bench)
    for jobs.update in (fail, wait):
        bench.dock.update_page.update_button.click()
        if jobs.update is wait:
            wait_until(lambda: bench.engine.running)
            bench.dock.footer.cancel_button.click()
        wait_until(lambda: not bench.control.busy)
        settle()
        assert list(bench.events.current.folder.glob("*.lsmodel")) == []
        assert bench.dock.map_page.model.is_starter
    assert bench.dock.footer.message.text() == "Cancelled; no model was made."


@pytest.fixture
def real(with_engine, iface, tmp_path):
    """Makes a workbench with the real worker, which has mapped, and a landslide of whose map was accepted."""
    benches = []

    def make(run_update):
        bench = Workbench(iface, Engine(), run_update=run_update)
        benches.append(bench)
        iface.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, bench.dock)
        bench.dock.show()
        settle()
        prepare(bench, tmp_path)
        event = bench.events.current
        bench.dock.map_page.map_button.click()
        wait_until(lambda: not bench.control.busy, 300)
        settle()
        assert models(event) == ["landslides-10m + change"], bench.dock.footer.message.text()
        first = next(event.rows("candidates"))
        reviewed = {"status": "accepted", "reviewed_at": datetime.now(timezone.utc)}
        event.change("candidates", {first.id(): reviewed})
        return bench

    yield make
    for bench in benches:
        bench.close()
    settle()


def test_the_real_starter_learns_from_the_event_and_maps(real):
    """With the real jobs and worker; an epoch teaches little, so it is published whatever the gate says."""

    def one_epoch(job, backend, progress):
        job = replace(job, epochs=1, device="cpu", publish_anyway=True)
        return run_update(job, backend, progress)

    bench = real(one_epoch)
    starter = starter_for(10.0)
    before = contents(starter)
    ask(bench)
    bench.dock.update_page.update_button.click()
    wait_until(lambda: not bench.control.busy, 300)
    settle()
    own = ModelFolder(bench.dock.map_page.model.path)
    assert own.version().number == 2, bench.dock.footer.message.text()
    assert [region.id for region in own.version().spec.regions] == ["anywhere", "iburi"]
    assert own.version(1).card["exported_from"]["model"] == "landslides-10m"
    assert contents(starter) == before


def test_the_real_starter_learns_by_itself_while_candidates_are_reviewed(real, iface):
    """With the real jobs and worker: after a handful the view is mapped anew."""
    ran = []

    def lenient(job, backend, progress):
        ran.append(job)
        # Four slides on noise teach little: what the gate would say is tested elsewhere.
        return run_update(replace(job, device="cpu", publish_anyway=True), backend, progress)

    bench = real(lenient)
    event, page = bench.events.current, bench.dock.update_page
    ask(bench)
    iface.canvas.setDestinationCrs(UTM)
    iface.canvas.setExtent(bench.context.map_state.inputs.post.extent())
    iface.canvas.setFocus()
    page.live.handful.setValue(2)
    page.live.box.setChecked(True)
    wait_until(lambda: models(event)[-2:] == ["iburi", "iburi"] and not bench.control.busy, 300)
    settle()
    own = ModelFolder(page.model.path)
    assert own.current_version == 2
    assert ran[0].settings["fast"] is True
