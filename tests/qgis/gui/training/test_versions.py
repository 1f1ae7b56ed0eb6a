"""The list of a model's versions: what each is, compared, used again, opened as a model of its own."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QApplication

from landslide_mapper.gui.training.versions_dialog import VersionsDialog
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.model.history import history
from tests.qgis.driving import settle, wait_until


def describe(model: Path, number: int, **card: object) -> None:
    """Change what a version's card says."""
    path = model / "versions" / f"{number:04d}" / "card.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **card}))


@pytest.fixture
def model(make_model) -> Path:
    """Two versions, the second in use: it has learned another region."""
    path = make_model("japan", "hokkaido", number=1)
    make_model("japan", "hokkaido", "nepal", number=2)
    learned = {"hokkaido": {"train": {"patches": 120, "scenes": ["a", "b", "c"]}}}
    describe(
        path,
        1,
        created="2026-10-01T10:00:00+00:00",
        strategy="initial training",
        validation={"hokkaido": {"iou": 0.5}},
        data=learned,
    )
    describe(
        path,
        2,
        created="2026-11-02T10:00:00+00:00",
        strategy="tsmu",
        based_on=1,
        validation={"hokkaido": {"iou": 0.53}, "nepal": {"iou": 0.41}},
        data={**learned, "nepal": {"train": {"patches": 1800, "scenes": ["d"]}}},
    )
    return path


def texts(table) -> list[list[str]]:
    return [
        [table.item(row, place).text() for place in range(table.columnCount())]
        for row in range(table.rowCount())
    ]


@pytest.fixture
def dialog(qgis_app, model) -> VersionsDialog:
    made = VersionsDialog("japan", 2, history(ModelFolder(model)))
    yield made
    made.deleteLater()


def test_says_when_of_what_and_how_good(dialog):
    first, second = texts(dialog.list)
    assert first[0] == "2 (in use)"
    assert first[2:] == ["hokkaido (120), nepal (1800)", "0.470"]
    assert second[0] == "1"
    assert second[2:] == ["hokkaido (120)", "0.500"]
    assert "26" in second[1]
    assert dialog.about.text() == (
        "Made from version 1. Strategy: tsmu. Patches learned from: 1920, scenes: 4."
    )


def test_the_version_in_use_stands_alone(dialog):
    assert texts(dialog.comparison) == [["hokkaido", "0.530"], ["nepal", "0.410"]]
    assert not dialog.use_button.isEnabled()
    assert dialog.open_button.isEnabled()


def test_another_one_is_compared_with_the_one_in_use(dialog):
    dialog.list.selectRow(1)
    assert texts(dialog.comparison) == [
        ["hokkaido", "0.500", "0.530", "+0.030"],
        ["nepal", "–", "0.410", "–"],
    ]
    assert dialog.use_button.isEnabled()


def test_two_that_are_selected_are_compared_and_neither_is_used(dialog):
    dialog.list.selectAll()
    assert [row[-1] for row in texts(dialog.comparison)] == ["+0.030", "–"]
    assert not dialog.use_button.isEnabled()
    assert not dialog.open_button.isEnabled()


def test_nothing_can_be_used_while_a_job_runs(dialog):
    dialog.list.selectRow(1)
    dialog.set_busy(True)
    assert not dialog.use_button.isEnabled()
    assert not dialog.open_button.isEnabled()


def test_a_damaged_version_is_named_and_cannot_be_chosen(qgis_app, model):
    (model / "versions" / "0001" / "card.json").write_text("{")
    dialog = VersionsDialog("japan", 2, history(ModelFolder(model)))
    assert "not valid JSON" in texts(dialog.list)[1][2]
    dialog.list.selectAll()
    assert [facts.number for facts in dialog.chosen()] == [2]
    dialog.deleteLater()


@pytest.mark.parametrize(
    "card", [{"validation": 3, "data": [1]}, {"validation": {"a": {"iou": "x"}}, "data": {"a": {"train": 5}}}]
)
def test_a_card_of_any_kind_is_read(model, card):
    describe(model, 1, created=7, based_on="x", strategy=None, **card)
    facts = history(ModelFolder(model))[1]
    assert (facts.created, facts.based_on, facts.strategy, facts.mean_iou) == (None, None, "", None)


def test_back_and_forward_from_the_list(workbench, model):
    page = workbench.dock.update_page
    page.model.select(model)
    workbench.dock.map_page.model.select(model)
    for number in (1, 2):
        page.result.versions.list_button.click()
        dialog = workbench.updating.versions_dialog
        dialog.list.selectRow([facts.number for facts in history(ModelFolder(model))].index(number))
        dialog.use_button.click()
        settle()
        assert ModelFolder(model).current_version == number
        assert page.result.versions.combo.currentData() == number
    assert workbench.dock.map_page.model.version.number == 2


def test_an_old_version_becomes_a_model_to_map_with(workbench, model):
    page = workbench.dock.update_page
    page.model.select(model)
    page.result.versions.list_button.click()
    dialog = workbench.updating.versions_dialog
    dialog.list.selectRow(1)
    dialog.open_button.click()
    wait_until(lambda: not workbench.control.busy)
    settle()
    made = model.parent / "japan-v1.lsmodel"
    assert ModelFolder(made).version().card["exported_from"]["version"] == 1
    assert [one.id for one in ModelFolder(made).version().spec.regions] == ["hokkaido"]
    assert workbench.dock.map_page.model.path == made
    assert ModelFolder(model).current_version == 2


def test_is_read_by_the_keyboard(dialog):
    dialog.show()
    QApplication.processEvents()
    assert dialog.list.accessibleName()
    assert dialog.comparison.accessibleName()
    assert dialog.width() <= 800
    assert dialog.height() <= 600
