"""The model learns by itself while labels and decisions come in, and the last version is one key away."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import pytest
from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLineEdit

from landslide_mapper.core.settings import Settings
from landslide_mapper.errors import JobError
from landslide_mapper.gui.app import workbench as workbench_module
from landslide_mapper.gui.training import live_learning, update_control
from landslide_mapper.gui.training.update_plan import QUICK_MINUTES
from landslide_mapper.model.folder import ModelFolder
from tests.qgis.driving import settle, wait_until
from tests.qgis.gui.training.updates import BOX


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch):
    monkeypatch.setattr(live_learning, "PAUSE_MS", 10)
    monkeypatch.setattr(update_control, "LOOK_AGAIN_MS", 10)


@pytest.fixture
def live(ready, work):
    """A workbench whose model learns by itself after three."""
    page, canvas = ready.dock.update_page, ready.context.canvas
    post = ready.context.map_state.inputs.post
    canvas.setDestinationCrs(post.crs())
    canvas.setExtent(post.extent())
    page.live.handful.setValue(3)
    page.live.box.setChecked(True)
    run_out(ready)
    return ready


def run_out(bench) -> None:
    """Until nothing runs or waits for its moment."""
    for _ in range(5):
        QTest.qWait(40)
        wait_until(lambda: not bench.control.busy)
        settle()


def messages(bench) -> list[str]:
    return [item.text() for item in bench.context.message_bar.items()]


def decide(event, count: int) -> None:
    """Draw labels, later than anything before: QGIS 3.22 stores times in whole seconds."""
    second = int(time.time())
    wait_until(lambda: int(time.time()) > second)
    boxes = [QgsRectangle(500100 + 20 * n, 4699700, 500110 + 20 * n, 4699710) for n in range(count)]
    shapes = [QgsGeometry.fromRect(box) for box in boxes]
    event.append("labels", [{"source": "drawn"}] * count, shapes)


def test_off_by_default_and_the_handful_is_remembered(ready):
    page = ready.dock.update_page
    assert not page.live.box.isChecked()
    assert page.live.handful.value() == 10
    assert page.live.handful.isHidden(), "a number of nothing that happens"
    page.live.box.setChecked(True)
    assert not page.live.handful.isHidden()
    page.live.handful.setValue(7)
    assert Settings().live_handful == 7


def test_nothing_starts_without_it(ready, event, work):
    decide(event, 20)
    run_out(ready)
    assert not work.ran


def test_a_handful_starts_one_quick_update_and_refreshes_the_view(live, event, work):
    assert not work.ran, "one label is less than three"
    decide(event, 1)
    run_out(live)
    assert not work.ran
    decide(event, 1)
    wait_until(lambda: bool(work.maps))
    run_out(live)
    (job,), (mapped,) = work.updates, work.maps
    assert job.settings["fast"] is True
    assert job.max_minutes == QUICK_MINUTES
    assert not job.publish_anyway
    assert mapped.extent is not None, "the view, not the whole scene"
    assert mapped.model == job.model
    assert live.dock.update_page.model.version.number == 2
    run_out(live)
    assert len(work.updates) == 1, "what was learned is not new any more"
    decide(event, 3)
    wait_until(lambda: len(work.updates) == 2)


def test_never_two_at_once_and_what_comes_in_meanwhile_is_learned_afterwards(live, event, work):
    work.hold = threading.Event()
    decide(event, 3)
    wait_until(lambda: work.at_once == 1)
    decide(event, 6)
    run_out_without_waiting()
    assert len(work.updates) == 1
    work.hold.set()
    wait_until(lambda: len(work.updates) == 2)
    run_out(live)
    assert work.most_at_once == 1


def run_out_without_waiting() -> None:
    QTest.qWait(100)
    settle()


def test_another_job_is_never_disturbed(live, event, work):
    live.control.occupy("Something else", lambda: None)
    decide(event, 5)
    run_out_without_waiting()
    assert not work.ran
    live.control.vacate("done")
    wait_until(lambda: bool(work.updates))


def test_switching_off_cancels_what_runs_and_leaves_no_message(live, event, work):
    work.hold = threading.Event()
    decide(event, 3)
    wait_until(lambda: work.at_once == 1)
    live.dock.update_page.live.box.setChecked(False)
    wait_until(lambda: not live.control.busy)
    run_out(live)
    assert work.at_once == 0
    assert not work.maps
    assert live.dock.update_page.model.version.number == 1
    assert not messages(live)
    assert "version 1 of the model stays in use" in live.dock.footer.message.text()


def test_cancelled_by_hand_waits_for_another_handful(live, event, work):
    work.hold = threading.Event()
    decide(event, 3)
    wait_until(lambda: work.at_once == 1)
    live.dock.footer.cancel_button.click()
    wait_until(lambda: not live.control.busy)
    work.hold = None
    run_out(live)
    assert len(work.updates) == 1
    assert live.live_learning.failures == 0
    decide(event, 3)
    wait_until(lambda: len(work.updates) == 2)


def test_refused_is_said_once_and_three_times_switch_it_off(live, event, work):
    work.published = False
    decide(event, 3)
    wait_until(lambda: len(work.updates) == 1)
    run_out(live)
    assert len(work.updates) == 1, "the same handful is not tried again"
    assert "did not help: It got worse." in live.dock.footer.message.text()
    assert not work.maps
    decide(event, 3)
    wait_until(lambda: len(work.updates) == 2)
    run_out(live)
    assert "It got worse" not in live.dock.footer.message.text()
    assert live.dock.update_page.live.box.isChecked()
    assert not messages(live)
    decide(event, 3)
    wait_until(lambda: len(work.updates) == 3)
    run_out(live)
    assert not live.dock.update_page.live.box.isChecked()
    assert any("three updates in a row did not help" in text for text in messages(live))
    decide(event, 9)
    run_out(live)
    assert len(work.updates) == 3


def test_an_update_that_helps_forgets_the_failures(live, event, work):
    work.published = False
    for count in (1, 2):
        decide(event, 3)
        wait_until(lambda count=count: len(work.updates) == count)
        run_out(live)
    work.published = True
    decide(event, 3)
    wait_until(lambda: len(work.maps) == 1)
    run_out(live)
    assert live.live_learning.failures == 0
    assert live.dock.update_page.live.box.isChecked()


def test_errors_count_as_failures(live, event, work):
    work.error = JobError("The disk is full.")
    for count in (1, 2, 3):
        decide(event, 3)
        wait_until(lambda count=count: len(work.updates) == count)
        run_out(live)
    assert not live.dock.update_page.live.box.isChecked()


def test_the_view_is_refreshed_only_when_hands_rest(live, event, work, iface):
    text = QLineEdit(iface.window)
    text.show()
    iface.window.activateWindow()
    text.setFocus()
    settle()
    assert not workbench_module.hands_rest(live.dock, iface.canvas)
    decide(event, 3)
    wait_until(lambda: len(work.updates) == 1)
    run_out(live)
    assert not work.maps, "somebody writes"
    text.clearFocus()
    iface.canvas.setFocus()
    wait_until(lambda: bool(work.maps))


def test_back_uses_the_version_before_refreshes_and_does_not_learn_the_same_again(
    live,
    event,
    work,
):
    decide(event, 3)
    wait_until(lambda: len(work.maps) == 1)
    run_out(live)
    page = live.dock.update_page
    assert page.back_button.text() == "&Back to version 1"
    page.back_button.click()
    wait_until(lambda: len(work.maps) == 2)
    run_out(live)
    assert ModelFolder(page.model.path).current_version == 1
    assert page.back_button.isHidden(), "there is none before it"
    assert len(work.updates) == 1
    live.updating.go_back()
    assert "no version before" in live.dock.footer.message.text()
    decide(event, 3)
    wait_until(lambda: len(work.updates) == 2)


@pytest.mark.parametrize(("known", "region"), [(["japan"], "japan"), (["japan", "nepal"], "auto")])
def test_a_version_from_before_a_region_maps_with_what_it_knows(live, known, region):
    model, inputs = live.dock.update_page.model, live.context.map_state.inputs
    spec = model.version.spec
    regions = tuple(replace(spec.regions[0], id=name) for name in known)
    version = replace(model.version, spec=replace(spec, regions=regions))
    assert inputs.with_model(model.path, version, "taught_later").region == region
    assert inputs.with_model(model.path, version, "japan").region == "japan"


def test_back_ends_an_update_of_its_own_accord_first(live, event, work):
    decide(event, 3)
    wait_until(lambda: len(work.maps) == 1)
    run_out(live)
    work.hold = threading.Event()
    decide(event, 3)
    wait_until(lambda: work.at_once == 1)
    live.updating.go_back()
    wait_until(lambda: len(work.maps) == 2)
    run_out(live)
    assert live.dock.update_page.model.version.number == 1


def test_one_key_of_the_review_goes_back(live, event, work):
    decide(event, 3)
    wait_until(lambda: len(work.maps) == 1)
    run_out(live)
    event.append("candidates", [{"status": "candidate"}], [BOX])
    live.dock.review_now()
    settle()
    page = live.dock.review_page
    wait_until(lambda: page.mode.on)
    QTest.keyClick(live.context.canvas, Qt.Key.Key_B)
    wait_until(lambda: live.dock.update_page.model.version.number == 1)
    assert page.mode.on, "the review goes on"
    run_out(live)


def test_closing_the_event_ends_it(live, event, work):
    live.events.close()
    run_out(live)
    assert not live.dock.update_page.live.box.isChecked()
    assert not work.ran
