"""The line above the tabs and the dialog that makes an event."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.target import EventTarget
from landslide_mapper.gui.app.workbench import Workbench
from landslide_mapper.gui.event.event_bar import EventBar, format_place
from landslide_mapper.gui.event.event_dialog import DATABASE
from landslide_mapper.gui.event.event_proposal import event_stem
from tests.qgis.driving import settle

BOX = QgsGeometry.fromRect(QgsRectangle(500000, 4700000, 500100, 4700100))


@pytest.fixture
def bar(own_settings: dict[str, str], workbench: Workbench) -> EventBar:
    return workbench.dock.event_bar


def make_event(bar: EventBar, title: str = "Storm") -> Workspace:
    bar.make()
    bar.dialog.event_title.setText(title)
    bar.dialog.create_button.click()
    settle()
    return bar._events.current


def menu_texts(bar: EventBar) -> dict[str, bool]:
    bar.menu.aboutToShow.emit()
    return {
        action.text().replace("&", ""): action.isEnabled() for action in bar.menu.actions() if action.text()
    }


def test_without_an_event_the_next_step_is_a_button(bar: EventBar) -> None:
    assert bar.name.text() == "No event open"
    assert bar.new_button.isVisible()
    texts = menu_texts(bar)
    assert list(texts)[:4] == ["New event…", "Open…", "Open from PostGIS…", "Recent"]
    assert not texts["Close event"]


def test_one_click_makes_an_event_from_the_post_raster(
    bar: EventBar, add_raster: Callable[..., QgsRasterLayer], tmp_path: Path
) -> None:
    add_raster("hokkaido_post_20180911")
    bar.new_button.click()
    dialog = bar.dialog
    assert dialog.title == "Hokkaido"
    assert dialog.target == EventTarget.in_file(tmp_path / "hokkaido.gpkg")
    assert dialog.crs.authid() == "EPSG:32654"
    assert dialog.event_date == "2018-09-11"
    assert dialog.trigger_slug == ""
    dialog.create_button.click()
    settle()
    assert bar.dialog is None
    assert (tmp_path / "hokkaido.gpkg").is_file()
    assert "Hokkaido" in bar.name.text()
    assert not bar.new_button.isVisible()
    assert menu_texts(bar)["Close event"]


def test_file_follows_the_title_until_it_is_typed(
    bar: EventBar, add_raster: Callable[..., QgsRasterLayer], tmp_path: Path
) -> None:
    add_raster("post")
    bar.make()
    dialog = bar.dialog
    dialog.event_title.setText("Hurricane María: 2017")
    assert dialog.target == EventTarget.in_file(tmp_path / "hurricane_maría_2017.gpkg")
    dialog.file.lineEdit().setText(str(tmp_path / "mine"))
    dialog.file.lineEdit().textEdited.emit("mine")
    dialog.event_title.setText("Other")
    assert dialog.target == EventTarget.in_file(tmp_path / "mine.gpkg")
    dialog.reject()


def test_a_missing_title_says_what_is_needed(bar: EventBar) -> None:
    bar.make()
    bar.dialog.event_title.setText("  ")
    assert not bar.dialog.create_button.isEnabled()
    assert bar.dialog.message.text() == "Give the event a title."
    bar.dialog.place.setCurrentIndex(DATABASE)
    bar.dialog.event_title.setText("Storm")
    assert not bar.dialog.create_button.isEnabled()
    assert "Browser panel" in bar.dialog.database.message.text()
    bar.dialog.reject()
    settle()
    assert bar.dialog is None


def test_a_failure_stays_in_the_dialog(
    bar: EventBar, add_raster: Callable[..., QgsRasterLayer], tmp_path: Path
) -> None:
    add_raster("post")
    bar.make()
    path = tmp_path / "taken.gpkg"
    path.write_bytes(b"")
    bar.dialog.file.setFilePath(str(path))
    bar.dialog.event_title.setText("Taken")
    bar.dialog.file.setFilePath(str(path))
    bar.dialog.create_button.click()
    assert "taken.gpkg exists already" in bar.dialog.message.text()
    assert bar._events.current is None
    bar.dialog.reject()


def test_an_event_is_opened_from_a_file_and_from_the_recent_ones(
    bar: EventBar, add_raster: Callable[..., QgsRasterLayer], monkeypatch: pytest.MonkeyPatch
) -> None:
    add_raster("post")
    path = make_event(bar).target
    bar.close_event()
    assert bar.name.text() == "No event open"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))
    bar.open_file()
    assert "Storm" in bar.name.text()
    bar.close_event()
    bar.menu.aboutToShow.emit()
    recent = next(action.menu() for action in bar.menu.actions() if action.menu() is not None)
    next(action for action in recent.actions() if action.text() == path).trigger()
    assert "Storm" in bar.name.text()


def test_what_cannot_be_opened_is_told_in_the_message_bar(
    bar: EventBar, iface: object, tmp_path: Path
) -> None:
    (tmp_path / "broken.gpkg").write_bytes(b"no")
    assert not bar.open(str(tmp_path / "broken.gpkg"))
    assert "is not a GeoPackage" in iface.messageBar().currentItem().text()


@pytest.mark.parametrize(
    ("answer", "closed", "stored"),
    [
        (QMessageBox.StandardButton.Save, True, "mine"),
        (QMessageBox.StandardButton.Discard, True, None),
        (QMessageBox.StandardButton.Cancel, False, None),
    ],
)
def test_unsaved_edits_are_asked_about(
    bar: EventBar,
    add_raster: Callable[..., QgsRasterLayer],
    monkeypatch: pytest.MonkeyPatch,
    answer: object,
    closed: bool,
    stored: str | None,
) -> None:
    add_raster("post")
    workspace = make_event(bar)
    fid = workspace.append("labels", [{}], [BOX])[0]
    layer = workspace.layer("labels")
    layer.startEditing()
    layer.changeAttributeValue(fid, layer.fields().indexOf("comment"), "mine")
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    bar.close_event()
    assert (bar._events.current is None) == closed
    if not closed:
        layer.rollBack()
    reopened = Workspace.open(workspace.target)
    assert [row["comment"] or None for row in reopened.rows("labels")] == [stored]
    reopened.close()


def test_read_only_is_told_with_a_way_out(bar: EventBar, add_raster: Callable[..., QgsRasterLayer]) -> None:
    add_raster("post")
    path = make_event(bar).target
    bar.close_event()
    holder = Workspace.open(path)
    assert bar.open(path)
    assert "Read-only" in bar.notice.text.text()
    assert bar.notice.isVisible()
    holder.close()
    bar.notice.button.click()
    assert not bar._events.current.read_only
    assert not bar.notice.isVisible()


def test_an_event_that_is_missing_is_told_in_the_dock(bar: EventBar) -> None:
    bar._events.failed.emit("/gone.gpkg does not exist.")
    assert "/gone.gpkg" in bar.notice.text.text()
    bar.notice.button.click()
    assert not bar.notice.isVisible()


def test_what_was_said_of_one_project_is_not_said_of_the_next(workbench, qgis_new_project) -> None:
    workbench.dock.event_bar._events.failed.emit("/gone.gpkg does not exist.")
    workbench.dock.footer.finish("The map of Hokkaido failed.")
    assert workbench.dock.event_bar.notice.text.text()
    QgsProject.instance().clear()
    assert not workbench.dock.event_bar.notice.text.text()
    assert not workbench.dock.footer.message.text()


def test_the_bar_fits_a_narrow_dock(
    workbench: Workbench, bar: EventBar, add_raster: Callable[..., QgsRasterLayer]
) -> None:
    add_raster("post")
    workbench.dock.setFloating(True)
    workbench.dock.resize(320, 640)
    settle()
    make_event(bar, "A very long name of an event that nobody would ever give to one, would they")
    settle()
    assert bar.width() <= workbench.dock.width() == 320
    assert bar.menu_button.geometry().right() <= bar.width()


def test_unloading_lets_go_of_the_event(
    workbench: Workbench, bar: EventBar, add_raster: Callable[..., QgsRasterLayer]
) -> None:
    add_raster("post")
    path = make_event(bar).target
    assert Path(f"{path}.lock").exists()
    workbench.events.release()
    assert not Path(f"{path}.lock").exists()
    assert QgsProject.instance().mapLayersByName("Candidates")


@pytest.mark.parametrize(
    ("title", "stem"),
    [("Noto 2024", "noto_2024"), ("  ", "event"), ("a/b:c", "a_b_c"), ("土砂災害", "土砂災害")],
)
def test_file_names_of_titles(title: str, stem: str) -> None:
    assert event_stem(title) == stem


def test_a_copy_is_saved_from_the_menu(
    bar: EventBar, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = make_event(bar)
    workspace.append("labels", [{}], [BOX])
    assert "Save a copy" in bar.name.toolTip()
    asked: list[str] = []

    def answer(parent: object, title: str, proposed: str, kinds: str) -> tuple[str, str]:
        asked.append(proposed)
        return str(tmp_path / "copy"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    bar.menu.aboutToShow.emit()
    (action,) = (action for action in bar.menu.actions() if "co&py" in action.text())
    action.trigger()
    assert asked == [workspace.target.replace(".gpkg", "_copy.gpkg")]
    copied = Workspace.open(tmp_path / "copy.gpkg")
    assert copied.count("labels") == 1
    copied.close()


def test_places_are_told_without_keywords() -> None:
    target = "dbname='slides' host=server user='me' password='hidden' table=\"storm\".\"info\""
    assert format_place(target) == "storm (slides, server)"
    assert format_place("/data/storm.gpkg") == "/data/storm.gpkg"
