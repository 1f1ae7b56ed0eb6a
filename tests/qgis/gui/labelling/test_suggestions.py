"""Label here next, in the dock: suggestions become a list, a click goes there, a labelled tile is ticked."""

from __future__ import annotations

import threading

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle
from qgis.PyQt.QtCore import Qt

from landslide_mapper.core.workspace.decisions.places import suggested
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.reports import SuggestedPlace, SuggestReport
from tests.qgis.driving import settle, wait_until

X, Y = 500000.0, 4700000.0


def place(col: float, row: float, reason: str = "uncertain") -> SuggestedPlace:
    x, y = X + col, Y - row
    return SuggestedPlace(x, y, (x - 40, y - 40, x + 40, y + 40), 0.4, 0.4, 0.0, reason)


@pytest.fixture
def ready(workbench, tmp_path, add_raster, make_model, iface):
    workbench.events.create(
        str(tmp_path / "event.gpkg"), QgsCoordinateReferenceSystem("EPSG:32654"), "Hokkaido 2018"
    )
    add_raster("before")
    add_raster("after")
    workbench.dock.map_page.model.select(make_model())
    workbench.dock.tabs.setCurrentWidget(workbench.dock.label_page)
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32654"))
    iface.canvas.setExtent(QgsRectangle(X, Y - 640, X + 640, Y))
    settle()
    workbench.dock.label_suggestions.refresh()
    return workbench


@pytest.fixture
def found(ready, monkeypatch):
    """The group with three suggestions."""
    answers = [[place(100, 100), place(400, 100, "random"), place(300, 500, "different")]]
    jobs = []

    def run(job, backend, progress):
        jobs.append(job)
        return SuggestReport(tuple(answers[-1]), 25)

    monkeypatch.setattr(ready.suggesting, "_run_suggest", run)
    group = ready.dock.label_suggestions
    group.jobs, group.answers = jobs, answers
    group.suggest_button.click()
    wait_until(lambda: group.places)
    settle()
    return group


def test_without_an_event_the_group_is_not_there(workbench):
    assert workbench.dock.label_suggestions.isHidden()


def test_empty_state_says_what_is_missing(ready):
    group = ready.dock.label_suggestions
    assert group.suggest_button.isEnabled()
    assert "model is unsure" in group.hint.text()
    assert group.list.isHidden()
    ready.dock.map_page.post.setLayer(None)
    settle()
    group.refresh()
    assert "post-event raster" in group.hint.text()
    assert not group.suggest_button.isEnabled()


def test_suggestions_become_a_list_and_the_first_is_shown(found, ready, iface):
    assert found.list.count() == 3
    assert "drawn at random" in found.list.item(1).text()
    assert "0.40 bits" in found.list.item(0).toolTip()
    assert found.hint.text() == "Places labelled: 0 of 3"
    assert iface.canvas.extent().contains(QgsRectangle(X + 60, Y - 140, X + 140, Y - 60))
    assert iface.canvas.extent().width() < 300


def test_job_has_the_layers_of_the_map_page(found, ready, tmp_path):
    (job,) = found.jobs
    assert (job.post.stem, job.pre.stem) == ("after", "before")
    assert (job.model.stem, job.region) == ("japan", "hokkaido")
    assert (job.extent, job.labelled, job.probability) == (None, None, None)
    found.where.setCurrentIndex(1)
    xmin, _, xmax, _ = found.plan().job.extent
    assert xmin >= X - 500
    assert xmax <= X + 1000


def test_what_is_rarely_needed_reaches_the_job(found):
    job = found.plan().job
    assert (job.count, job.random_share, job.min_distance) == (12, 0.15, 2.0)
    for name, value in (("count", 5), ("random_share", 0.5), ("min_distance", 3.5)):
        found.more.widgets[name].setValue(value)
    job = found.plan().job
    assert (job.count, job.random_share, job.min_distance) == (5, 0.5, 3.5)


def test_a_model_that_sees_the_ground_is_handed_that_of_the_map_page(found, ready, add_raster):
    assert found.jobs[0].dem is None
    ground = ready.dock.map_page.ground
    ground.dem.setLayer(add_raster("heights"))
    ground.feet.setChecked(True)
    settle()
    found.suggest_button.click()
    wait_until(lambda: len(found.jobs) == 2)
    settle()
    assert (found.jobs[1].dem.stem, found.jobs[1].feet) == ("heights", True)


def test_click_goes_there(found, iface):
    found.list.itemClicked.emit(found.list.item(2))
    settle()
    assert iface.canvas.extent().contains(QgsRectangle(X + 260, Y - 540, X + 340, Y - 460))


def test_labelled_tile_becomes_an_area_is_ticked_and_the_next_is_shown(found, ready):
    found.list.setCurrentRow(0)
    found.mark_button.click()
    settle()
    event = ready.events.current
    (area,) = list(event.rows("areas", geometry=True))
    assert area["role"] == "training"
    assert area.geometry().area() == pytest.approx(80 * 80)
    assert [one.done for one in suggested(event)] == [True, False, False]
    assert found.list.item(0).checkState() == Qt.CheckState.Checked
    assert found.list.currentRow() == 1
    assert found.hint.text() == "Places labelled: 1 of 3"


def test_tile_that_is_labelled_already_is_ticked_all_the_same(found, ready):
    event = ready.events.current
    whole = QgsGeometry.fromRect(QgsRectangle(X, Y - 640, X + 640, Y))
    event.append("areas", [{"role": "accuracy"}], [whole])
    found.list.setCurrentRow(0)
    found.mark_button.click()
    assert event.count("areas") == 1
    assert suggested(event)[0].done


def test_tick_can_be_taken_back(found, ready):
    found.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert suggested(ready.events.current)[1].done
    found.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not suggested(ready.events.current)[1].done


def test_new_suggestions_keep_the_done_ones_and_their_distance(found, ready):
    found.list.item(1).setCheckState(Qt.CheckState.Checked)
    found.answers.append([place(50, 600)])
    found.suggest_button.click()
    wait_until(lambda: len(found.jobs) == 2 and found.list.count() == 2)
    assert found.jobs[1].avoid == ((X + 400, Y - 100),)
    assert found.jobs[1].seed != found.jobs[0].seed
    assert [one.done for one in suggested(ready.events.current)] == [True, False]


def test_places_are_there_again_when_the_event_is_opened_again(found, ready, tmp_path):
    ready.events.close()
    settle()
    assert found.isHidden()
    ready.events.open(str(tmp_path / "event.gpkg"))
    settle()
    assert found.list.count() == 3


def test_areas_go_along_as_a_file(found, ready):
    event = ready.events.current
    event.append("areas", [{"role": "training"}], [QgsGeometry.fromRect(QgsRectangle(X, Y - 9, X + 9, Y))])
    seen = []
    plan = found.plan()
    plan.run(None, SilentProgress(), lambda job, *_: seen.append(job.labelled.exists()) or {})
    assert seen == [True]


def waiting(bench, monkeypatch):
    """Start to look for places; the job ends when the returned event is set."""
    started, gate = threading.Event(), threading.Event()

    def run(job, backend, progress):
        started.set()
        gate.wait(90)
        return SuggestReport((place(100, 100),), 25)

    monkeypatch.setattr(bench.suggesting, "_run_suggest", run)
    bench.dock.label_suggestions.suggest_button.click()
    wait_until(started.is_set)
    return gate


def test_event_switched_during_the_job(ready, monkeypatch, tmp_path, iface):
    gate = waiting(ready, monkeypatch)
    other = ready.events.create(
        str(tmp_path / "other.gpkg"), QgsCoordinateReferenceSystem("EPSG:32654"), "Nepal 2015"
    )
    gate.set()
    wait_until(lambda: not ready.runner.busy)
    settle()
    assert suggested(other) == []
    assert "'Hokkaido 2018' was closed" in ready.dock.footer.message.text()
    assert suggested(ready.events.open(str(tmp_path / "event.gpkg"))) == []


def test_event_closed_during_the_job(ready, monkeypatch):
    gate = waiting(ready, monkeypatch)
    ready.events.close()
    gate.set()
    wait_until(lambda: not ready.runner.busy)
    settle()
    assert "'Hokkaido 2018' was closed" in ready.dock.footer.message.text()


def test_event_that_was_closed_and_opened_again_gets_the_places(ready, monkeypatch, tmp_path):
    gate = waiting(ready, monkeypatch)
    ready.events.close()
    again = ready.events.open(str(tmp_path / "event.gpkg"))
    gate.set()
    wait_until(lambda: not ready.runner.busy)
    settle()
    assert len(suggested(again)) == 1


def test_done_place_that_the_raster_cannot_express_is_left_out(found, ready, add_raster):
    """Not an error that ends the click in nothing."""
    event = ready.events.current
    nowhere = QgsGeometry.fromPointXY(QgsPointXY(1e30, 1e30))
    event.append("places", [{"kind": "suggested", "name": "9", "done": True}], [nowhere])
    ready.dock.map_page.post.setLayer(add_raster("degrees", epsg=4326))
    settle()
    found.list.item(1).setCheckState(Qt.CheckState.Checked)
    assert len(found.plan().job.avoid) == 1
