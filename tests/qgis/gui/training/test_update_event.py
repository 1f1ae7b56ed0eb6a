"""The Update page with an open event: what is new, one button, the map made anew, stopping at the best."""

from __future__ import annotations

import json
import threading

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature

from landslide_mapper.core.workspace.runs.scene_rows import remember_scene, scenes_of
from landslide_mapper.gui.training import update_control
from landslide_mapper.gui.training.training_source import EVENT_PATCH
from landslide_mapper.gui.training.update_plan import QUICK_MINUTES
from landslide_mapper.jobs.progress import check
from landslide_mapper.jobs.spec import MapJob
from tests.qgis.driving import run_out, settle, wait_until
from tests.qgis.gui.training.updates import AREA, BOX


def test_new_things_are_told_in_words(ready, event):
    event_training = ready.dock.update_page.source.event_training
    assert event_training.isVisible()
    assert event_training.title.text() == "Hokkaido 2018"
    assert event_training.news_text.text() == "To learn from: labels: 1"
    event.append("candidates", [{"status": "rejected"}, {"status": "accepted"}], [BOX, BOX])
    wait_until(lambda: "rejected: 1" in event_training.news_text.text())
    assert event_training.news_text.text() == "To learn from: labels: 1, accepted: 1, rejected: 1"


def test_region_of_the_scenes_is_offered(workbench, event, add_raster, make_model):
    page = workbench.dock.update_page
    page.model.select(make_model())
    workbench.dock.tabs.setCurrentWidget(workbench.dock.update_page)
    remember_scene(event, add_raster("after"), None, "hokkaido")
    wait_until(lambda: page.region.region() == "hokkaido")
    page.region.combo.setEditText("nepal")
    page.source.event_training.look()
    settle()
    assert page.region.region() == "nepal", "what the analyst says stays"


def test_empty_event_says_what_to_do_first(workbench, event, add_raster, make_model):
    add_raster("after")
    page = workbench.dock.update_page
    page.model.select(make_model())
    page.region.combo.setEditText("hokkaido")
    workbench.dock.tabs.setCurrentWidget(workbench.dock.update_page)
    settle()
    assert "Nothing to learn from yet" in page.source.event_training.news_text.text()
    assert "Draw some landslides" in page.hint.text()
    event.append("labels", [{"source": "drawn"}], [BOX])
    wait_until(lambda: "what is no landslide" in page.hint.text())
    assert not page.update_button.isEnabled()
    event.append("areas", [{"role": "training"}], [AREA])
    wait_until(page.update_button.isEnabled)


def test_event_folds_other_scenes_away_and_closing_it_brings_them_back(ready):
    page = ready.dock.update_page
    assert page.source.others.isCollapsed()
    assert page.source.from_event
    page.source.use_others.setChecked(True)
    settle()
    assert not page.source.from_event
    assert not page.plan().from_event
    assert page.plan().job.patch_size != EVENT_PATCH
    ready.events.close()
    settle()
    assert not page.source.others.isCollapsed()
    assert page.source.event_training.isHidden()
    assert page.source.use_others.isHidden()
    assert not page.quick.isChecked()


def test_one_click_teaches_the_event_and_it_is_remembered(ready, event, work):
    page = ready.dock.update_page
    page.quick.setChecked(False)
    page.map_again.setChecked(False)
    page.update_button.click()
    run_out(ready)
    (job,) = work.ran
    assert work.labels == [[True]]
    assert (job.patch_size, job.region) == (EVENT_PATCH, "hokkaido")
    assert [(scene.post.stem, scene.pre.stem, scene.region) for scene in scenes_of(event)] == [
        ("after", "before", "hokkaido")
    ]
    (run,) = list(event.rows("runs"))
    assert (run["kind"], run["model"], run["model_version"]) == ("update", "japan", 2)
    assert json.loads(run["report"])["new"]["after"] == 0.5
    assert page.source.event_training.news_text.text() == "Nothing new since version 2."


def test_refused_update_leaves_the_news_new(ready, event, work):
    work.published = False
    page = ready.dock.update_page
    page.quick.setChecked(False)
    page.update_button.click()
    run_out(ready)
    assert len(work.ran) == 1, "no map where the model is as it was"
    assert "To learn from: labels: 1" in page.source.event_training.news_text.text()


def test_quick_update_is_short_and_the_map_follows_at_once(ready, work):
    page = ready.dock.update_page
    assert page.quick.isChecked()
    page.minutes.setValue(7)
    plan = page.plan()
    assert plan.job.max_minutes == QUICK_MINUTES
    assert plan.following().job.max_minutes == 7
    page.update_button.click()
    wait_until(lambda: len(work.ran) >= 3)
    run_out(ready)
    quick, mapped, full = work.ran[:3]
    assert quick.settings["fast"]
    assert isinstance(mapped, MapJob)
    assert mapped.region == "hokkaido"
    assert full.settings["skip_freeze"], "also where the map could not be made"


def test_map_again_can_be_left_out(ready, work):
    page = ready.dock.update_page
    page.map_again.setChecked(False)
    page.update_button.click()
    wait_until(lambda: len(work.ran) >= 2)
    run_out(ready)
    assert [job.settings.get("skip_freeze", False) for job in work.ran] == [False, True]


def test_stop_at_best_so_far_asks_the_engine_and_skips_the_full_update(ready, work, jobs, backend):
    page, go_on = ready.dock.update_page, threading.Event()
    page.map_again.setChecked(False)
    asked = []
    backend.finish = lambda: (asked.append(True), go_on.set())
    publish = work.update

    def update(job, backend, progress):
        progress.epoch(
            {"loss": 0.5, "iou": {"hokkaido": 0.5}, "epoch": 1, "epochs": 9, "remaining_s": 40, "phase": "x"}
        )
        go_on.wait(90)
        return publish(job, backend, progress)

    jobs.update = update
    page.update_button.click()
    wait_until(page.curve.finish_button.isVisible)
    assert "epoch 1 of 9" in page.curve.state.text()
    assert "about 40 s left" in page.curve.state.text()
    page.curve.finish_button.click()
    run_out(ready)
    assert asked == [True]
    assert len(work.ran) == 1, "who stops a quick update does not want the full one"
    assert page.curve.finish_button.isHidden()


def test_cancel_drops_what_would_have_followed(ready, work, jobs):
    page, entered = ready.dock.update_page, threading.Event()

    def wait(job, backend, progress):
        entered.set()
        while True:
            check(progress)

    jobs.map = wait
    page.update_button.click()
    wait_until(entered.is_set)
    ready.dock.footer.cancel_button.click()
    run_out(ready)
    assert len(work.ran) == 1


def test_every_region_has_a_curve_of_its_own(workbench):
    curve = workbench.dock.update_page.curve
    curve.start()
    curve.add({"loss": 1.0, "iou": {"nepal": 0.2}, "phase": "freeze training", "epoch": 1, "epochs": 3})
    curve.add(
        {
            "loss": 0.5,
            "iou": {"nepal": 0.4, "alps": 0.6},
            "phase": "joint fine-tuning",
            "epoch": 1,
            "epochs": 2,
        }
    )
    curve.add({"loss": 0.4, "iou": {"alps": 0.5}})
    assert curve.history == {"nepal": [0.2, 0.4, None], "alps": [None, 0.6, 0.5]}
    assert curve.color_of("nepal") != curve.color_of("alps")
    assert "alps: IoU 0.500 (best 0.600)" in curve.words.text()
    assert "nepal: IoU 0.400" in curve.words.text()
    curve.grab()
    curve.end()
    assert curve.finish_button.isHidden()


def test_edits_that_are_not_saved_are_used_and_said(ready, event, work, iface):
    page = ready.dock.update_page
    page.quick.setChecked(False)
    page.map_again.setChecked(False)
    layer = event.layer("labels")
    layer.startEditing()
    feature = QgsFeature(layer.fields())
    feature.setGeometry(BOX)
    layer.addFeature(feature)
    before = len(iface.bar.items())
    page.update_button.click()
    run_out(ready)
    assert len(work.ran) == 1
    assert len(iface.bar.items()) == before + 1
    assert layer.isModified(), "the edits are still there"
    layer.rollBack()


def test_read_only_event_teaches_but_is_not_written(ready, event, work, monkeypatch):
    event.append("scenes", [{"name": "x", "post": str(ready.dock.map_page.post.currentLayer().source())}])
    page = ready.dock.update_page
    page.quick.setChecked(False)
    page.map_again.setChecked(False)
    assert event.count("runs") == 0
    monkeypatch.setattr(event, "read_only_because", "Somebody else has it.")
    page.update_button.click()
    run_out(ready)
    assert len(work.ran) == 1
    assert event.count("runs") == 0


UTM = QgsCoordinateReferenceSystem("EPSG:32654")


def gated_update(bench, jobs, work):
    """Start an update that has published, and waits before it says so."""
    published, gate = threading.Event(), threading.Event()

    def update(job, backend, progress):
        report = work.update(job, backend, progress)
        published.set()
        gate.wait(90)
        return report

    jobs.update = update
    bench.dock.update_page.update_button.click()
    wait_until(published.is_set)
    return gate


@pytest.mark.parametrize("others", [0, 1])
def test_event_closed_or_switched_during_an_update(ready, work, jobs, tmp_path, iface, others):
    """The model is published; what it learned is noted in no other event, and no map goes there."""
    page = ready.dock.update_page
    page.quick.setChecked(False)
    gate = gated_update(ready, jobs, work)
    if others:
        other = ready.events.create(str(tmp_path / "other.gpkg"), UTM, "Nepal 2015")
    else:
        ready.events.close()
    before = len(iface.bar.items())
    gate.set()
    run_out(ready)
    assert len(work.ran) == 1, "no map"
    assert page.model.version.number == 2
    assert "Version 2 of japan is published" in ready.dock.footer.message.text()
    assert len(iface.bar.items()) == before + 1
    if others:
        assert other.count("runs") == other.count("scenes") == 0
    assert ready.events.open(str(tmp_path / "event.gpkg")).count("runs") == 0


def test_event_switched_and_back_during_an_update(ready, work, jobs, tmp_path):
    page = ready.dock.update_page
    page.quick.setChecked(False)
    page.map_again.setChecked(False)
    gate = gated_update(ready, jobs, work)
    other = ready.events.create(str(tmp_path / "other.gpkg"), UTM, "Nepal 2015")
    assert other.count("runs") == 0
    back = ready.events.open(str(tmp_path / "event.gpkg"))
    gate.set()
    run_out(ready)
    (run,) = list(back.rows("runs"))
    assert (run["kind"], run["model_version"]) == ("update", 2)


def test_publishing_a_refused_update_later_is_noted_in_its_own_event(ready, work, tmp_path):
    work.published = False
    page = ready.dock.update_page
    page.quick.setChecked(False)
    page.map_again.setChecked(False)
    page.update_button.click()
    run_out(ready)
    other = ready.events.create(str(tmp_path / "other.gpkg"), UTM, "Nepal 2015")
    work.published = True
    page.result.publish_wanted.emit()
    run_out(ready)
    assert len(work.ran) == 2
    assert other.count("runs") == 0


def test_mapping_again_leaves_the_map_page_as_it_is(ready, work, jobs, monkeypatch):
    """Another region, another version and the view of a large raster are in the plan, not on the page."""
    monkeypatch.setattr(update_control, "MOST_MAPPED_AGAIN", 1000)
    page, shown = ready.dock.update_page, ready.dock.map_page
    page.quick.setChecked(False)
    page.region.combo.setEditText("nepal")
    settle()
    before, heard = shown.inputs, []
    ready.context.map_state.changed.connect(lambda: heard.append(shown.inputs))
    shown.area.changed.connect(lambda: heard.append("area"))
    page.update_button.click()
    wait_until(lambda: len(work.ran) == 2)
    run_out(ready)
    mapped = work.ran[1]
    assert (mapped.region, mapped.extent is None) == ("nepal", False)
    assert shown.inputs.region == before.region == "hokkaido"
    assert shown.inputs.area == before.area
    assert "area" not in heard
