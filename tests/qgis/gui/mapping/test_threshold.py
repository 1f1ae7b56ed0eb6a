"""The threshold slider: the view follows at once, outlines on release, the whole map without the network."""

from __future__ import annotations

import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtTest import QTest

from landslide_mapper.core.styles import probability_stops
from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.core.workspace.intake.runs import last_run, runs
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.gui.engine import view_worker
from landslide_mapper.gui.engine.view_worker import View, ViewWorker
from landslide_mapper.gui.jobs.live_cells import color_table
from landslide_mapper.gui.mapping.threshold_box import area_of_step, step_of_area
from landslide_mapper.gui.mapping.threshold_view import ThresholdView
from landslide_mapper.gui.results.results import add_results, is_probability
from scripts.bench.threshold_driver import features
from tests.qgis.driving import map_now, run_out, settle, wait_until
from tests.qgis.mapped import blobs, candidate_layers, mapping, write_probability

UTM = QgsCoordinateReferenceSystem("EPSG:32654")


@pytest.fixture
def event(ready, tmp_path):
    """An open event with a map of two candidates, at 50 %."""
    workspace = ready.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    map_now(ready)
    show_all(ready)
    return workspace


def show_all(bench) -> None:
    canvas = bench.context.canvas
    canvas.setDestinationCrs(UTM)
    canvas.setExtent(QgsRectangle(499900, 4699300, 500700, 4700100))
    settle()


def box_of(bench):
    return bench.dock.map_page.threshold_box


def move_to(bench, percent: float) -> None:
    """Turn the number box and let it be."""
    box_of(bench).threshold.number.setValue(percent)
    box_of(bench).threshold._choose_if_waiting()


def choose_area(bench, area_m2: float) -> None:
    """Turn the number box of the minimum area and let it be."""
    box_of(bench).min_area.number.setValue(area_m2)
    box_of(bench).min_area._choose_if_waiting()


def outlined(bench) -> None:
    """Wait until the whole map follows."""
    control = bench.thresholds
    control._job_timer.setInterval(1)
    wait_until(lambda: control._wanted is None and not bench.control.busy)
    settle()


def statuses(event):
    return sorted(plain(row["status"]) for row in event.rows("candidates"))


def test_without_a_map_it_tells_the_next_step(workbench):
    box = box_of(workbench)
    settle()
    assert box.threshold.slider.isEnabled()
    assert box.min_area.slider.isEnabled()
    assert "For the next map" in box.text.text()


def test_it_shows_the_threshold_of_the_last_map(ready, event):
    box = box_of(ready)
    assert box.threshold.slider.isEnabled()
    assert box.threshold.number.value() == 50.0
    assert not box.threshold.reset_button.isEnabled()
    assert ready.thresholds.shown.event == EventId.of(event)


def test_slider_and_number_are_one(ready, event):
    box, told = box_of(ready), []
    box.moved.connect(lambda: told.append(box.value))
    row = box.threshold
    row.slider.setFocus()
    QTest.keyClick(row.slider, Qt.Key.Key_Right)
    assert row.number.value() == 51.0
    row.number.setValue(42.5)
    assert row.slider.value() == 415, "of 0.1 % each, from 1 % on"
    assert told == [0.51, 0.425]


def test_keys_choose_after_a_moment(ready, event):
    box, chosen = box_of(ready), []
    box.chosen.connect(lambda: chosen.append(box.value))
    for _ in range(3):
        QTest.keyClick(box.threshold.slider, Qt.Key.Key_Left)
    assert chosen == []
    wait_until(lambda: bool(chosen))
    assert chosen == [0.47]


def test_lower_finds_more_and_higher_less(ready, event):
    move_to(ready, 30)
    outlined(ready)
    assert event.count("candidates") == 3
    assert box_of(ready).text.text().startswith("Candidates: 3, 3.0 ha, at 30.0 %, from 400 m² on")
    move_to(ready, 70)
    outlined(ready)
    assert event.count("candidates") == 1
    last = last_run(event)
    assert (last.kind, last.threshold, last.region) == ("outline", 0.7, "hokkaido")
    assert len(runs(event)) == 3
    assert not list(event.folder.glob("*_300.gpkg")), "what is in the event needs no file"
    assert box_of(ready).threshold.number.value() == 70.0


def test_what_the_slider_says_is_where_the_next_map_begins(ready, event):
    move_to(ready, 30)
    outlined(ready)
    assert ready.context.map_state.inputs.threshold == pytest.approx(0.3)
    ready.dock.map_page.threshold_box.threshold.reset()
    outlined(ready)
    assert ready.context.map_state.inputs.threshold is None, "the model's"


def test_minimum_area_beside_it_outlines_anew(ready, event):
    move_to(ready, 30)
    outlined(ready)
    assert event.count("candidates") == 3
    choose_area(ready, 20_000)
    outlined(ready)
    assert event.count("candidates") == 0
    assert "from 2.0 ha on" in box_of(ready).text.text()
    box_of(ready).min_area.reset()
    outlined(ready)
    assert event.count("candidates") == 3


def test_outlines_in_view_follow_the_minimum_area_while_it_moves(ready, event):
    ready.thresholds._job_timer.setInterval(100_000)
    move_to(ready, 30)
    wait_until(lambda: "in view: 3" in box_of(ready).text.text())
    row = box_of(ready).min_area
    row.slider.setSliderDown(True)
    row.slider.setValue(step_of_area(20_000))
    wait_until(lambda: "in view: 0" in box_of(ready).text.text())
    row.slider.setValue(step_of_area(5_000))
    wait_until(lambda: "in view: 3" in box_of(ready).text.text())
    assert event.count("candidates") == 2, "the whole map follows when the slider rests"
    row.slider.setSliderDown(False)


@pytest.mark.parametrize("area_m2", [0, 10, 100, 400, 900, 5_000, 20_000, 1_000_000])
def test_steps_of_areas_are_found_again(area_m2):
    assert area_of_step(step_of_area(area_m2)) == pytest.approx(area_m2, rel=0.07)


def test_steps_of_areas_grow():
    areas = [area_of_step(step) for step in range(step_of_area(1e12) + 1)]
    assert areas == sorted(set(areas))
    assert (areas[0], areas[1], areas[-1]) == (0, 10, 1_000_000)


def test_an_event_is_opened_with_what_its_last_map_had(ready, event, tmp_path):
    move_to(ready, 30)
    choose_area(ready, 900)
    outlined(ready)
    target = event.target
    ready.events.create(str(tmp_path / "other.gpkg"), UTM, "Other")
    settle()
    map_now(ready)
    box_of(ready).threshold.reset()
    box_of(ready).min_area.reset()
    outlined(ready)
    assert box_of(ready).min_area_m2 == 400
    ready.events.open(target)
    settle()
    assert (box_of(ready).value, box_of(ready).min_area_m2) == (0.3, 900)
    inputs = ready.context.map_state.inputs
    assert (inputs.threshold, inputs.min_area_m2) == (0.3, 900), "the next map of this event has them, too"


def test_changed_counts_are_explained(ready, event):
    text = ready.dock.footer.message.text
    assert "before" not in text(), "there was none before"
    move_to(ready, 70)
    outlined(ready)
    assert text().endswith("1 fewer than before: threshold 70.0 % instead of 50.0 %")
    assert box_of(ready).text.text() == text()
    choose_area(ready, 900)
    outlined(ready)
    assert text().endswith("as many in the event as before: minimum area 900 m² instead of 400 m²")
    box_of(ready).threshold.number.setValue(30)
    map_now(ready)
    assert "2 more in the event than before: threshold 30.0 % instead of 70.0 %" in text()


def test_what_is_moved_just_before_mapping_is_for_the_new_map(ready, event):
    box_of(ready).threshold.number.setValue(30)
    box_of(ready).threshold._settled.setInterval(0)  # it would be chosen as soon as anything is waited for
    map_now(ready)
    wait_until(lambda: not ready.thresholds._job_timer.isActive() and not ready.control.busy)
    assert len(list(event.rows("runs"))) == 2, "two maps, and no outlines of the first one"
    assert ready.dock.footer.message.text().startswith("Candidate landslides")
    assert event.count("candidates") == 3


def test_no_engine_is_started_for_it(ready, event, monkeypatch):
    def refuse():
        raise AssertionError("the network is not needed")

    monkeypatch.setattr(ready.engine, "backend", refuse)
    move_to(ready, 30)
    outlined(ready)
    assert event.count("candidates") == 3


def test_reviewed_candidates_are_never_touched(ready, event):
    row = next(event.rows("candidates", geometry=True))
    event.change("candidates", {row.id(): {"status": "rejected", "comment": "a field"}})
    move_to(ready, 30)
    outlined(ready)
    assert statuses(event) == ["candidate", "candidate", "rejected"]
    assert "1 reviewed ones stayed" in box_of(ready).text.text()
    move_to(ready, 90)
    outlined(ready)
    assert statuses(event) == ["rejected"]
    kept = next(event.rows("candidates", geometry=True))
    assert kept.geometry().equals(row.geometry())


def specks():
    """Blobs, and four hundred specks of probability 0.5 so that taking them in takes a while."""
    values = blobs(1024)
    values[100::40, 100::40] = 128
    return values


def test_an_outline_that_was_overtaken_while_it_came_in_leaves_nothing(ready, jobs, tmp_path):
    """The slider moved on while the candidates of a lower threshold came in: none of them stays behind."""
    jobs.map = mapping(specks)
    event = ready.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    map_now(ready)
    ready.thresholds._job_timer.setInterval(1)
    move_to(ready, 30)
    wait_until(lambda: ready.candidate_imports.busy and len(runs(event)) == 2)
    move_to(ready, 70)
    outlined(ready)
    assert event.count("candidates") == 1
    assert box_of(ready).text.text().startswith("Candidates: 1")
    assert last_run(event).candidates == 1


def test_what_lies_in_a_hole_of_the_map_is_replaced_too(ready, jobs, tmp_path):
    """The middle of a ring around nodata is no part of what was mapped."""
    values = blobs()
    values[30:50, 30:50] = 150
    values[35:45, 35:45] = 255
    jobs.map = mapping(lambda: values)
    event = ready.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    map_now(ready)
    assert event.count("candidates") == 3
    move_to(ready, 70)
    outlined(ready)
    assert event.count("candidates") == 1
    assert box_of(ready).text.text().startswith("Candidates: 1")


def test_only_this_maps_candidates_are_replaced(ready, event, jobs):
    """Candidates of another map in the same place belong to that one."""
    first = {plain(row["uid"]) for row in event.rows("candidates")}
    event.change("candidates", {row.id(): {"run": "another"} for row in event.rows("candidates")})
    move_to(ready, 30)
    outlined(ready)
    now = {plain(row["uid"]) for row in event.rows("candidates")}
    assert first < now
    assert len(now) == 3


def test_reset_goes_back_to_the_models_threshold(ready, event):
    move_to(ready, 30)
    outlined(ready)
    assert box_of(ready).threshold.reset_button.isEnabled()
    box_of(ready).threshold.reset_button.click()
    outlined(ready)
    assert event.count("candidates") == 2
    assert box_of(ready).threshold.number.value() == 50.0


def test_outlines_of_the_view_come_at_once(ready, event):
    ready.thresholds._job_timer.setInterval(100_000)
    move_to(ready, 30)
    wait_until(lambda: ready.thresholds.view is not None and ready.thresholds.view.has_outlines)
    assert "Candidates in view: 3" in box_of(ready).text.text()
    ready.context.canvas.setExtent(QgsRectangle(500000, 4699800, 500200, 4700000))
    settle()
    move_to(ready, 29)
    said = box_of(ready).text.text
    wait_until(lambda: "Candidates in view: 1" in said(), seen=said)


def test_moving_on_overtakes_the_job(ready, event):
    gate, started = threading.Event(), threading.Event()
    control = ready.thresholds
    control._job_timer.setInterval(1)

    def slow(plan, backend, progress):
        started.set()
        gate.wait(90)
        from landslide_mapper.jobs.progress import check

        check(progress)

    from landslide_mapper.gui.mapping.outline_plan import OutlinePlan

    original = OutlinePlan.run
    OutlinePlan.run = slow
    try:
        move_to(ready, 30)
        wait_until(started.is_set)
    finally:
        OutlinePlan.run = original
    move_to(ready, 70)
    wait_until(lambda: not control._job_timer.isActive())
    gate.set()
    outlined(ready)
    assert event.count("candidates") == 1
    assert [run.threshold for run in runs(event)] == [0.5, 0.7]


def test_it_waits_for_another_job(ready, event):
    gate = threading.Event()
    ready.runner.start("another", lambda *_: gate.wait(90) and {})
    move_to(ready, 30)
    ready.thresholds._start_job()
    assert "when the running job has ended" in box_of(ready).text.text()
    gate.set()
    outlined(ready)
    assert event.count("candidates") == 3


def test_cancel_keeps_the_candidates(ready, event, monkeypatch):
    from landslide_mapper.gui.mapping.outline_plan import OutlinePlan
    from landslide_mapper.jobs.progress import check

    def endless(plan, backend, progress):
        while True:
            check(progress)
            time.sleep(0.005)

    monkeypatch.setattr(OutlinePlan, "run", endless)
    ready.thresholds._job_timer.setInterval(1)
    move_to(ready, 30)
    wait_until(lambda: ready.control.busy)
    assert "Outlining the map at 30.0 %" in ready.dock.footer.title.text()
    ready.dock.footer.cancel_button.click()
    run_out(ready)
    assert ready.dock.footer.message.text() == "Cancelled; the candidates stay as they were."
    assert event.count("candidates") == 2


def test_raster_deleted_before_the_job(ready, event):
    shown = ready.thresholds.shown
    ready.thresholds._job_timer.setInterval(100_000)
    move_to(ready, 30)
    wait_until(lambda: ready.thresholds.view.has_outlines)
    shown.probability.unlink()
    ready.thresholds._start_job()
    run_out(ready)
    assert shown.probability.name in ready.dock.footer.message.text()
    assert event.count("candidates") == 2
    wait_until(lambda: "For the next map" in box_of(ready).text.text())


def test_event_closed_while_the_slider_is_used(ready, event):
    ready.thresholds._job_timer.setInterval(100_000)
    move_to(ready, 30)
    ready.events.close()
    settle()
    assert ready.thresholds._wanted is None
    assert ready.thresholds.view is None


def test_layer_removed_while_the_slider_is_used(ready, event):
    ready.thresholds._job_timer.setInterval(100_000)
    move_to(ready, 30)
    QgsProject.instance().removeMapLayer(ready.thresholds.shown.layer)
    settle()
    ready.thresholds._start_job()
    run_out(ready)
    assert event.count("candidates") == 3


def test_project_cleared_while_the_slider_is_used(ready, event):
    move_to(ready, 30)
    QgsProject.instance().clear()
    run_out(ready)
    wait_until(lambda: "For the next map" in box_of(ready).text.text())
    assert ready.thresholds.view is None


def test_without_an_event_a_new_layer_is_made(ready, tmp_path):
    map_now(ready)
    show_all(ready)
    (first,) = candidate_layers()
    move_to(ready, 30)
    outlined(ready)
    second = next(layer for layer in candidate_layers() if layer is not first)
    assert second.featureCount() == 3
    assert "30.0 %" in second.name()
    root = QgsProject.instance().layerTreeRoot()
    assert not root.findLayer(first.id()).isVisible()
    move_to(ready, 70)
    outlined(ready)
    assert len(candidate_layers()) == 2, "the slider's layer is replaced, the map's own stays"
    assert "Candidates: 1" in ready.dock.footer.message.text()


def test_without_an_event_reviewed_candidates_stay(ready):
    map_now(ready)
    move_to(ready, 30)
    outlined(ready)
    layer = next(one for one in candidate_layers() if "30.0" in one.name())
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), layer.fields().indexOf("status"), "accepted")
    layer.commitChanges()
    move_to(ready, 70)
    outlined(ready)
    assert len(candidate_layers()) == 3
    assert "1 reviewed ones stay in their own layer" in box_of(ready).text.text()


def test_the_chosen_probability_layer_is_moved(ready, tmp_path):
    map_now(ready)
    map_now(ready)
    rasters = [one for one in QgsProject.instance().layerTreeRoot().layerOrder() if is_probability(one)]
    assert ready.thresholds.shown.layer == rasters[0].id()
    ready.context.canvas.setCurrentLayer(rasters[1])
    settle()
    assert ready.thresholds.shown.layer == rasters[1].id()


def test_the_picture_gives_way_to_the_layer(ready, event):
    """While the slider moves a picture is over the map and the layer is hidden; then the layer is back."""
    layer = QgsProject.instance().mapLayer(ready.thresholds.shown.layer)
    canvas = ready.context.canvas
    canvas.setLayers([layer])
    ready.thresholds._job_timer.setInterval(100_000)
    box_of(ready).threshold.number.setValue(30)
    wait_until(lambda: ready.thresholds.view.has_picture)
    assert layer.renderer().opacity() == 0.0
    move_to(ready, 31)
    wait_until(lambda: not ready.thresholds.view.has_picture)
    assert layer.renderer().opacity() == 1.0
    wait_until(lambda: ready.thresholds.view.has_outlines)
    canvas.setLayers([])


def test_back_where_it_was_nothing_is_outlined(ready, event):
    layer = QgsProject.instance().mapLayer(ready.thresholds.shown.layer)
    box_of(ready).threshold.number.setValue(30)
    wait_until(lambda: ready.thresholds.view.has_picture)
    move_to(ready, 50)
    settle()
    assert ready.thresholds.view is None
    assert ready.thresholds._wanted is None
    assert layer.renderer().opacity() == 1.0


def test_layer_is_restyled_on_release(ready, event):
    move_to(ready, 30)
    layer = QgsProject.instance().mapLayer(ready.thresholds.shown.layer)
    items = layer.renderer().shader().rasterShaderFunction().colorRampItemList()
    visible = min(item.value for item in items if item.color.alpha() > 0)
    assert visible == pytest.approx(77)  # ceil(0.3 * 254)
    assert layer.renderer().opacity() == 1.0
    outlined(ready)


@pytest.mark.parametrize("threshold", [0.01, 0.2, 0.5, 0.751, 0.99])
def test_colours_are_cut_at_the_threshold(threshold):
    table = color_table(threshold)
    alpha = table >> 24
    level = int(np.ceil(round(threshold * 254, 6)))
    assert (alpha[:level] == 0).all()
    assert (alpha[level:255] >= 150).all()
    assert alpha[255] == 0
    values = [value for value, _ in probability_stops(threshold)]
    assert values == sorted(values)


@pytest.fixture
def large_view(iface, tmp_path):
    """A canvas of 1000 x 1000 pixels on a probability of as many pixels, and its picture."""
    path = write_probability(tmp_path / "large_probability.tif", features(3.0, 0))
    iface.window.resize(1100, 1100)
    iface.canvas.setFixedSize(1000, 1000)
    iface.canvas.setDestinationCrs(UTM)
    iface.canvas.setExtent(QgsRectangle(500000, 4690000, 510000, 4700000))
    settle()
    worker = ViewWorker()
    yield iface.canvas, View(path, (500000.0, 4690000.0, 510000.0, 4700000.0), 1000, 1000), worker
    worker.release()


def painted(view: ThresholdView) -> QImage:
    image = QImage(1000, 1000, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    view.paint(painter)
    painter.end()
    return image


def test_picture_and_outlines_are_right(large_view):
    """How long they take is measured by `./build.sh bench threshold`."""
    canvas, wanted, worker = large_view
    parts, found = [], []
    worker.part_read.connect(parts.append)
    worker.outlined.connect(found.append)
    worker.read(wanted)
    wait_until(lambda: bool(parts))
    view = ThresholdView(canvas)
    view.set_part(parts[0], UTM)
    for percent in range(30, 70, 5):
        view.set_threshold(percent / 100)
        image = painted(view)
    assert len(parts) == 1, "no threshold reads the raster again"
    alpha = np.frombuffer(image.constBits().asarray(4 * 1000 * 1000), np.uint8).reshape(1000, 1000, 4)[..., 3]
    expected = (parts[0].values >= np.ceil(0.65 * 254)) & (parts[0].values < 255)
    assert (alpha[2:-2, 2:-2] > 0).mean() == pytest.approx(expected.mean(), abs=0.01)
    worker.outline(wanted, 0.4, 0.0)
    wait_until(lambda: bool(found))
    view.set_outlines(found.pop(), UTM)
    painted(view)
    assert view.has_outlines
    view.remove()


def test_last_wish_wins(large_view):
    _, wanted, worker = large_view
    found = []
    worker.outlined.connect(found.append)
    for percent in range(20, 80):
        worker.outline(wanted, percent / 100, 0.0)
    wait_until(lambda: any(one.threshold == 0.79 for one in found))
    assert len(found) < 10
    settle()
    assert found[-1].threshold == 0.79


def test_a_broken_raster_is_told(large_view):
    _, wanted, worker = large_view
    told = []
    worker.failed.connect(told.append)
    wanted.probability.write_bytes(b"nothing")
    worker.read(wanted)
    wait_until(lambda: bool(told))
    assert wanted.probability.name in told[0]


def test_an_unexpected_error_is_told_too(large_view, monkeypatch):
    _, wanted, worker = large_view
    told = []
    worker.failed.connect(told.append)
    monkeypatch.setattr(view_worker, "read_part", lambda *_: 1 // 0)
    worker.read(wanted)
    wait_until(lambda: bool(told))
    assert "ZeroDivisionError" in told[0]


def test_too_large_a_view_is_left_to_the_job(tmp_path, qgis_app):
    path = write_probability(tmp_path / "p.tif", np.zeros((2100, 2100), np.uint8))
    worker, found = ViewWorker(), []
    worker.outlined.connect(found.append)
    worker.outline(View(path, (500000.0, 4670000.0, 530000.0, 4700000.0), 800, 600), 0.5, 0.0)
    wait_until(lambda: bool(found))
    assert found[0].polygons is None
    worker.release()


def test_results_of_the_command_line_are_known_by_their_name(ready, tmp_path):
    probability = write_probability(tmp_path / "cli_probability.tif", blobs())
    job = mapping()
    from landslide_mapper.jobs.spec import MapJob

    report = job(
        MapJob(tmp_path, tmp_path / "post.tif", tmp_path / "cli.gpkg", probability=probability), None, None
    )
    add_results(replace(report, probability=probability), "From the command line")
    settle()
    assert ready.thresholds.shown.probability == probability
    assert ready.thresholds.shown.origin.threshold == 0.5
