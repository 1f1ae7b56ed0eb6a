"""Maps with an open event: candidates come into it, and nothing is lost when it is closed meanwhile."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QPushButton

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.runs import last_run, unfinished
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.gui.results.results import is_probability
from landslide_mapper.jobs.spec import MapJob
from tests.qgis.driving import map_now, run_out, settle, wait_until
from tests.qgis.mapped import blobs, candidate_layers, mapping

UTM = QgsCoordinateReferenceSystem("EPSG:32654")


@pytest.fixture
def event(ready, tmp_path):
    """An open event."""
    return ready.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")


def probabilities():
    layers = QgsProject.instance().mapLayers().values()
    return [one for one in layers if isinstance(one, QgsRasterLayer) and "probability" in one.source()]


@pytest.mark.parametrize("with_files", [False, True])
def test_probabilities_stay_in_the_events_group_and_old_ones_are_removed_at_once(ready, event, with_files):
    for _ in range(3):
        map_now(ready)
        second = int(time.time())
        wait_until(lambda now=second: int(time.time()) > now)  # files are named by the second
    root = QgsProject.instance().layerTreeRoot()
    group = root.findLayer(event.layer("candidates").id()).parent()
    assert group.name() == "Quake"
    assert len(probabilities()) == 3
    assert {root.findLayer(layer.id()).parent() for layer in probabilities()} == {group}
    newest = last_run(event).probability
    files = {Path(layer.source()) for layer in probabilities()}
    ready.dock.event_bar.menu.aboutToShow.emit()
    entry = next(one for one in ready.dock.event_bar.menu.actions() if "pro&bability" in one.text())
    entry.trigger()
    question = ready.old_probabilities.question
    assert "earlier maps: 2" in question.text()
    question.checkBox().setChecked(with_files)
    next(one for one in question.buttons() if "Remove" in one.text()).click()
    settle()
    assert [Path(layer.source()) for layer in probabilities()] == [newest]
    assert {path for path in files if path.exists()} == ({newest} if with_files else files)
    assert event.count("candidates") == 2


def test_layers_of_an_event_that_is_opened_again_come_into_its_group(ready, event):
    map_now(ready)
    target = event.target
    ready.events.close()
    again = ready.events.open(target)
    root = QgsProject.instance().layerTreeRoot()
    group = root.findLayer(again.layer("candidates").id()).parent()
    assert root.findLayer(probabilities()[0].id()).parent() is group
    assert [child.name() for child in root.children()].count("Quake") == 1


def test_map_goes_into_the_event(ready, event, messages, tmp_path):
    map_now(ready)
    assert event.count("candidates") == 2
    assert candidate_layers() == [event.layer("candidates")]
    run = last_run(event)
    assert (run.kind, run.region, run.candidates, run.threshold) == ("map", "hokkaido", 2, 0.5)
    assert run.probability.parent == tmp_path / "quake_files"
    assert run.area.area() == pytest.approx(640 * 640)
    assert any("Candidate landslides: 2" in text for text in messages)
    assert "Candidate landslides: 2" in ready.dock.footer.message.text()


def test_probability_lies_below_the_events_layers(ready, event):
    map_now(ready)
    map_now(ready)
    order = QgsProject.instance().layerTreeRoot().layerOrder()
    rasters = [layer for layer in order if is_probability(layer)]
    assert len(rasters) == 2
    assert order.index(event.layer("candidates")) < order.index(rasters[0]) < len(order) - 2
    root = QgsProject.instance().layerTreeRoot()
    assert [root.findLayer(layer.id()).isVisible() for layer in rasters] == [True, False]


def test_mapping_again_keeps_reviewed_ones(ready, event):
    map_now(ready)
    first = next(event.rows("candidates"))
    event.change("candidates", {first.id(): {"status": "accepted"}})
    map_now(ready)
    assert event.count("candidates") == 2
    statuses = sorted(plain(row["status"]) for row in event.rows("candidates"))
    assert statuses == ["accepted", "candidate"]
    assert "1 more are reviewed already" in ready.dock.footer.message.text()


def test_the_rasters_become_a_scene(ready, event):
    map_now(ready)
    map_now(ready)
    scenes = list(event.rows("scenes"))
    assert len(scenes) == 1
    assert (plain(scenes[0]["region"]), scenes[0]["name"]) == ("hokkaido", "after")


def test_without_an_event_it_is_as_before(ready):
    map_now(ready)
    assert len(candidate_layers()) == 1
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert [is_probability(node.layer()) for node in group.children()] == [False, True]


def gated(ready, jobs):
    """Start a map that has written everything, and waits before it says so."""
    gate, written = threading.Event(), threading.Event()

    def wait():
        written.set()
        gate.wait(90)

    jobs.map = mapping(before_end=wait)
    ready.dock.map_page.map_button.click()
    wait_until(written.is_set)
    return gate


def test_event_closed_during_the_job(ready, event, jobs, messages, iface):
    target, gate = event.target, gated(ready, jobs)
    ready.events.close()
    gate.set()
    run_out(ready)
    told = next(text for text in messages if "closed while the map was made" in text)
    assert "quake_files" in told
    assert candidate_layers() == []
    buttons = {button.text(): button for button in iface.bar.findChildren(QPushButton)}
    buttons["Add layers"].click()
    assert candidate_layers()[0].featureCount() == 2
    reopened = ready.events.open(target)
    assert reopened.count("candidates") == 0
    assert unfinished(reopened) == []


def test_event_switched_during_the_job(ready, event, jobs, messages, tmp_path):
    gate = gated(ready, jobs)
    other = ready.events.create(str(tmp_path / "flood.gpkg"), UTM, "Flood")
    gate.set()
    run_out(ready)
    assert other.count("candidates") == 0
    assert any("closed while the map was made" in text for text in messages)


def test_results_are_taken_in_later(ready, event, jobs, messages, tmp_path):
    target, gate = event.target, gated(ready, jobs)
    ready.events.close()
    gate.set()
    run_out(ready)
    again = ready.events.open(target)
    settle()
    path = next((tmp_path / "quake_files").glob("landslides_*.gpkg"))
    assert ready.candidate_imports.take_file(path)
    run_out(ready)
    assert again.count("candidates") == 2
    assert "Candidates taken in: 2" in ready.dock.footer.message.text()


def lone_file(bench, tmp_path, values=blobs):
    """A map's file of candidates, as somebody else would send it; its layer is active."""
    path = tmp_path / "sent" / "landslides.gpkg"
    job = MapJob(
        tmp_path, tmp_path / "post.tif", path, probability=tmp_path / "sent" / "p.tif", region="hokkaido"
    )
    mapping(values)(job, None, None)
    layer = QgsVectorLayer(f"{path}|layername=landslides", "sent", "ogr")
    QgsProject.instance().addMapLayer(layer)
    bench.context.iface.setActiveLayer(layer)
    return path


def take_in(bench) -> None:
    """Press the button of the Review page."""
    bench.dock.show_review_page()
    bench.dock.review_page.reload()
    settle()
    button = bench.dock.review_page.notice.button
    assert "into this event" in button.text()
    button.click()


def test_review_page_takes_a_layer_in(ready, event, tmp_path):
    lone_file(ready, tmp_path)
    take_in(ready)
    assert ready.candidate_imports.busy
    assert not ready.dock.map_page.map_button.isEnabled()
    run_out(ready)
    assert event.count("candidates") == 2
    assert "Candidates taken in: 2" in ready.dock.footer.message.text()


def test_taking_a_layer_in_can_be_cancelled(ready, event, tmp_path):
    lone_file(ready, tmp_path, many_blobs)
    take_in(ready)
    wait_until(lambda: event.count("candidates") > 0)
    ready.dock.footer.cancel_button.click()
    run_out(ready)
    assert event.count("candidates") == 0
    assert "Cancelled; the event is as it was" in ready.dock.footer.message.text()


@pytest.mark.parametrize("others", [0, 1])
def test_event_closed_or_switched_while_a_layer_is_taken_in(ready, event, tmp_path, others):
    """Nothing is written any more, and nothing goes into another event; opening it again goes on."""
    lone_file(ready, tmp_path, many_blobs)
    take_in(ready)
    wait_until(lambda: event.count("candidates") > 0)
    target = event.target
    if others:
        other = ready.events.create(str(tmp_path / "flood.gpkg"), UTM, "Flood")
    else:
        ready.events.close()
    run_out(ready)
    assert not ready.candidate_imports.busy
    if others:
        assert other.count("candidates") == 0
    again = ready.events.open(target)
    present = again.count("candidates")
    wait_until(lambda: ready.candidate_imports.busy)
    run_out(ready)
    assert 0 < present < again.count("candidates")
    assert "A map that was interrupted is complete" in ready.dock.footer.message.text()


def test_another_event_in_the_same_place_is_another_owner(ready, event, jobs, messages, tmp_path):
    gate = gated(ready, jobs)
    ready.events.close()
    for path in tmp_path.glob("quake.gpkg*"):
        path.unlink()
    time.sleep(1.1)  # an event's birth is kept in seconds
    other = ready.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    gate.set()
    run_out(ready)
    assert other.count("candidates") == 0
    assert any("closed while the map was made" in text for text in messages)


def test_a_file_needs_an_open_event(ready, messages, tmp_path):
    assert not ready.candidate_imports.take_file(tmp_path / "a.gpkg")
    assert any("Open an event first" in text for text in messages)


def test_project_closed_during_the_job(ready, event, jobs, messages):
    gate = gated(ready, jobs)
    QgsProject.instance().clear()
    assert ready.events.current is None
    gate.set()
    run_out(ready)
    assert any("closed while the map was made" in text for text in messages)


def test_rasters_removed_and_renamed_during_the_job(ready, event, jobs):
    gate = gated(ready, jobs)
    project = QgsProject.instance()
    project.mapLayersByName("after")[0].setName("later")
    project.removeMapLayer(project.mapLayersByName("before")[0].id())
    gate.set()
    run_out(ready)
    assert event.count("candidates") == 2


def test_candidates_layer_removed_during_the_job(ready, event, jobs):
    gate = gated(ready, jobs)
    QgsProject.instance().removeMapLayer(event.layer("candidates").id())
    gate.set()
    run_out(ready)
    assert event.count("candidates") == 2


def test_event_that_cannot_be_written_any_more(ready, event, jobs, messages, monkeypatch):
    gate = gated(ready, jobs)

    def refuse(*_):
        raise WorkspaceError("'runs' was not written: it is read-only here.")

    monkeypatch.setattr(event, "append", refuse)
    gate.set()
    run_out(ready)
    assert any("read-only here" in text for text in messages)
    assert "read-only here" in ready.dock.footer.message.text()
    assert ready.dock.map_page.map_button.isEnabled()


def many_blobs():
    values = blobs(1024)
    values[::8, ::8] = 200
    return values


def test_closing_the_event_during_the_hand_over(ready, event, jobs, messages):
    """It stops where it is; opening the event again completes it."""
    jobs.map = mapping(many_blobs)
    ready.dock.map_page.threshold_box.min_area.number.setValue(1)  # they are single pixels
    ready.dock.map_page.map_button.click()
    wait_until(lambda: ready.candidate_imports.busy and event.count("candidates") > 0)
    assert not ready.dock.map_page.map_button.isEnabled()
    target = event.target
    ready.events.close()
    settle()
    assert not ready.control.busy
    assert "when it is opened again" in ready.dock.footer.message.text()
    again = ready.events.open(target)
    assert len(unfinished(again)) == 1
    present = again.count("candidates")
    wait_until(lambda: ready.candidate_imports.busy)
    ready.dock.footer.cancel_button.click()
    run_out(ready)
    assert present > again.count("candidates") == 0
    assert "Cancelled; the event is as it was" in ready.dock.footer.message.text()


def test_unloading_during_the_hand_over(ready, event, jobs):
    jobs.map = mapping(many_blobs)
    ready.dock.map_page.threshold_box.min_area.number.setValue(1)  # they are single pixels
    ready.dock.map_page.map_button.click()
    wait_until(lambda: ready.candidate_imports.busy and event.count("candidates") > 0)
    target = event.target
    ready.close()
    ready.close = lambda: None  # the fixture closes too
    settle()
    reopened = Workspace.open(target)
    assert len(unfinished(reopened)) == 1
    reopened.close()


def test_the_last_run_is_told_when_an_event_is_opened(ready, event):
    map_now(ready)
    target = event.target
    ready.events.close()
    ready.events.open(target)
    told = ready.dock.footer.message.text()
    assert told.startswith("Last: Landslides 20")
    assert "candidates: 2" in told
