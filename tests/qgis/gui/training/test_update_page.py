"""The Update page: the region and its name, and from the fields to one or two jobs."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from landslide_mapper.gui.training.update_result import in_words, rows_of
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.reports import RegionCheck, UpdateReport
from tests.qgis.driving import settle

REPORT = UpdateReport.from_json(
    {
        "published": True,
        "version": 2,
        "refused_because": None,
        "published_phase": "joint fine-tuning",
        "region": "nepal",
        "gate": {
            "hokkaido": {"before": 0.61, "after": 0.615, "drop": -0.005, "patches": 12},
            "alps": {"before": None, "after": None, "drop": None, "patches": 0, "agreement": 0.987},
        },
        "new": {"before": 0.12, "after_freeze": 0.4, "after": 0.52, "patches": 9},
        "notes": ["Region 'alps' could not be checked."],
    }
)


@pytest.fixture
def page(workbench):
    return workbench.dock.update_page


@pytest.fixture
def ready(page, add_raster, add_polygons, make_model):
    """The page with a model, a new region and one complete scene."""
    add_raster("before")
    add_raster("after")
    add_polygons("landslides", (500000, 4699900, 500050, 4699950))
    page.model.select(make_model("japan", "alps", "hokkaido"))
    page.region.combo.setEditText("nepal")
    settle()
    return page


def test_empty_states_say_the_next_step(page, make_model, workbench):
    assert "train one on the Train page" in page.notice.text.text()
    assert not page.update_button.isEnabled()
    assert page.result.isHidden()
    page.notice.button.click()
    assert workbench.dock.tabs.currentWidget() is workbench.dock.train_page
    page.model.select(make_model())
    settle()
    assert "polygon layer" in page.notice.text.text()
    assert "region" in page.problem()


def test_regions_of_the_model_are_offered_and_a_new_one_may_be_typed(ready):
    combo = ready.region.combo
    assert [combo.itemText(index) for index in range(combo.count())] == ["alps", "hokkaido"]
    assert ready.problem() == ""
    assert "new to the model" in ready.hint.text()
    combo.setCurrentIndex(1)
    settle()
    assert not ready.region.is_new
    assert "learns on" in ready.hint.text()


@pytest.mark.parametrize(
    ("typed", "better"), [("São Paulo 2020", "sao_paulo_2020"), ("Hokkaido", "hokkaido")]
)
def test_name_that_cannot_be_used_has_a_better_one(ready, typed, better):
    ready.region.combo.setEditText(typed)
    settle()
    assert not ready.update_button.isEnabled()
    assert better in ready.region.suggestion.text()
    ready.region.suggestion.click()
    settle()
    assert ready.region.region() == better
    assert ready.region.suggestion.isHidden()
    assert ready.update_button.isEnabled()


def test_device_name_has_no_suggestion(ready):
    ready.region.combo.setEditText("CON")
    settle()
    assert "cannot be the id" in ready.problem()
    assert ready.region.suggestion.isHidden()


def test_fields_become_a_job(ready, tmp_path):
    ready.minutes.setValue(7)
    plan = ready.plan()
    assert (plan.job.model, plan.job.region) == (tmp_path / "japan.lsmodel", "nepal")
    assert (plan.job.strategy, plan.job.max_minutes) == ("tsmu", 7)
    assert plan.job.settings == {"exemplars": 8}
    assert plan.following() is None
    jobs = []
    plan.run(None, SilentProgress(), lambda job, *_: jobs.append(job) or {})
    scene = jobs[0].scenes[0]
    assert (scene.id, scene.region, scene.split) == ("nepal/1", "nepal", "train")
    assert scene.post == tmp_path / "after.tif"
    plan.run(None, SilentProgress(), lambda job, *_: jobs.append(job) or {})
    assert jobs[0] == jobs[1], "the same job once more, so that it goes on where it was"


def test_advanced_fields_are_left_at_their_defaults_or_arrive(ready):
    job = ready.plan().job
    assert (job.epochs, job.seed, job.patch_size) == (None, 0, 256)
    ready.more.widgets["epochs"].setValue(3)
    ready.more.widgets["seed"].setValue(7)
    ready.more.widgets["patch_size"].setValue(96)
    job = ready.plan().job
    assert (job.epochs, job.seed, job.patch_size) == (3, 7, 96)


def test_scene_rows_do_not_ask_for_the_region(ready):
    assert ready.source.scenes.problem() == ""
    assert not ready.source.scenes.rows[0].region.isVisible()


def test_quick_update_comes_before_the_full_one(ready):
    ready.quick.box.click()
    ready.consent.box.click()
    plan = ready.plan().published_anyway()
    assert plan.job.settings == {"exemplars": 0, "fast": True}
    second = plan.following()
    assert second.job.settings == {"exemplars": 0, "skip_freeze": True}
    assert not second.job.publish_anyway, "the full one must be better by itself"
    assert second.following() is None
    assert second.scenes is plan.scenes


def test_strategy_that_reads_old_scenes_asks_for_them(ready, tmp_path):
    assert ready.old_scenes.isHidden()
    ready.quick.box.click()
    ready.strategy.setCurrentIndex(ready.strategy.findData("joint"))
    settle()
    assert "scene list" in ready.problem()
    assert not ready.quick.isEnabled()
    path = tmp_path / "old.json"
    path.write_text(json.dumps({"scenes": []}))
    ready.old_scenes.setFilePath(str(path))
    settle()
    assert ready.problem() == ""
    plan = ready.plan()
    assert (plan.old_scenes, plan.quick_first) == (path, False)


def test_scene_list_instead_of_layers(page, make_model, tmp_path):
    page.model.select(make_model())
    page.region.combo.setEditText("hokkaido")
    page.source.scenes.source.setCurrentIndex(1)
    settle()
    assert "scene list" in page.problem()
    path = tmp_path / "scenes.json"
    path.write_text(json.dumps({"scenes": []}))
    page.source.scenes.scene_list.setFilePath(str(path))
    settle()
    assert page.problem() == ""
    assert page.plan().scenes.scene_list == path


def test_model_is_the_same_on_both_pages(workbench, make_model):
    pages = workbench.dock.map_page, workbench.dock.update_page
    for name, (here, there) in {"one": pages, "two": pages[::-1]}.items():
        model = make_model(name)
        here.model.select(model)
        here.model.chosen.emit(model)
        assert there.model.path == model


def test_report_becomes_a_table():
    rows = rows_of(REPORT)
    assert [row.cells() for row in rows] == [
        ("new: nepal", "0.120", "0.520"),
        ("hokkaido", "0.610", "0.615"),
        ("alps", "–", "–"),
    ]
    assert "IoU on held-out labels 0.12 to 0.52" in rows[0].in_words()
    assert "98.7%" in rows[2].tip


def test_figures_that_rest_on_few_patches_are_not_called_held_out():
    few = RegionCheck(before=0.4, after=0.6, patches=12, held_out=2)
    words = rows_of(replace(REPORT, new=few))[0].in_words()
    assert "IoU on few labels, most of them learned from, 0.40 to 0.60" in words
    assert "Patches of the new scenes that judge: 12; not learned from: 2" in words
    assert "held-out" not in words


def test_figures_of_labels_that_the_model_knows_are_not_called_held_out():
    apart = {"patches": 3, "before": 0.31, "after": 0.36}
    known = RegionCheck(before=0.4, after=0.6, patches=12, held_out=0, apart=apart)
    words = rows_of(replace(REPORT, new=known))[0].in_words()
    assert "IoU on labels that the model knows 0.40 to 0.60" in words
    assert "Held-out labels, without and with what the others taught: 0.31, 0.36" in words


def test_what_the_model_keeps_is_not_called_held_out_and_says_where_new_labels_count():
    rows = rows_of(replace(REPORT, region="hokkaido"))
    assert "held-out" not in rows[1].in_words()
    assert "Patches that the model keeps of the region, and those of the new scenes" in rows[1].tip
    assert "Patches that the model keeps to check the region" in rows[2].tip


def test_outcome_in_words():
    assert in_words(REPORT, 2).startswith("Version 2 is published, after joint fine-tuning.")
    assert "alps" in in_words(REPORT, 2)
    refused = replace(REPORT, published=False, version=None, refused_because="Region 'hokkaido' fell.")
    assert "version 1 stays in use.\nRegion 'hokkaido' fell." in in_words(refused, 1)


def test_an_objection_to_a_phase_that_is_not_published_is_not_one_to_the_version():
    fell = "Region 'hokkaido' fell."
    phases = ({"name": "freeze training"}, {"name": "joint fine-tuning"})
    note = f"{fell} So the result of freeze training is published."
    report = replace(REPORT, phases=phases, refused_because=fell, notes=(note,))
    first = replace(report, published_phase="freeze training")
    assert in_words(first, 2).count(fell) == 1
    assert "objected" not in in_words(first, 2)
    assert f"The gate objected: {fell}" in in_words(replace(report, published_phase="joint fine-tuning"), 2)


def test_new_scenes_without_a_landslide_have_no_figures():
    rows = rows_of(replace(REPORT, new=RegionCheck(), gate={}))
    assert rows[0].cells()[1:] == ("–", "–")


def test_what_is_opened_shows_only_what_is_asked_for(ready):
    group = ready.old_scenes.parent()
    ready.setVisible(True)
    group.setCollapsed(False)
    settle()
    assert ready.old_scenes.isHidden()
    ready.strategy.setCurrentIndex(ready.strategy.findData("joint"))
    settle()
    group.setCollapsed(True)
    group.setCollapsed(False)
    settle()
    assert not ready.old_scenes.isHidden()


def test_words_in_place_of_a_number_are_not_cut_off(workbench, ready):
    workbench.dock.setFloating(True)
    workbench.dock.resize(320, 900)
    workbench.dock.tabs.setCurrentWidget(ready)
    ready.old_scenes.parent().setCollapsed(False)
    settle()
    for name in ("epochs", "patch_size"):
        box = ready.more.widgets[name]
        assert box.lineEdit().width() > box.fontMetrics().horizontalAdvance(box.specialValueText())
        assert box.mapTo(ready, box.rect().bottomRight()).x() < ready.viewport().width()
