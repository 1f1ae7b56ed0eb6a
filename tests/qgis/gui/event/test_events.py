"""The open event: one at a time, shown in the project and restored with it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper.errors import WorkspaceError
from landslide_mapper.gui.event.events import Events

BOX = QgsGeometry.fromRect(QgsRectangle(500000, 4700000, 500100, 4700100))


@pytest.fixture
def events(qgis_new_project: object, own_settings: dict[str, str]) -> Iterator[Events]:
    made = Events()
    yield made
    made.release()
    QgsProject.instance().clear()


def create(events: Events, path: Path, title: str = "Storm"):
    return events.create(str(path), QgsCoordinateReferenceSystem("EPSG:32654"), title)


def tables_in_project() -> set[str]:
    layers = QgsProject.instance().mapLayers().values()
    return {layer.customProperty("landslide_mapper/table") for layer in layers}


def test_making_an_event_opens_shows_and_remembers_it(events: Events, tmp_path: Path) -> None:
    told: list = []
    events.changed.connect(told.append)
    workspace = create(events, tmp_path / "storm.gpkg")
    assert events.current is workspace
    assert told == [workspace]
    assert {"candidates", "labels", "areas"} <= tables_in_project()
    assert events.recent == [str(tmp_path / "storm.gpkg")]
    assert QgsProject.instance().readEntry("landslide_mapper", "/workspace")[0] == workspace.target


def test_another_event_takes_its_place(events: Events, tmp_path: Path) -> None:
    create(events, tmp_path / "one.gpkg", "One")
    create(events, tmp_path / "two.gpkg", "Two")
    groups = [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]
    assert groups == ["Two"]
    assert not Path(f"{tmp_path / 'one.gpkg'}.lock").exists()
    assert events.recent == [str(tmp_path / "two.gpkg"), str(tmp_path / "one.gpkg")]


def test_opening_what_is_open_changes_nothing(events: Events, tmp_path: Path) -> None:
    workspace = create(events, tmp_path / "one.gpkg")
    told: list = []
    events.changed.connect(told.append)
    assert events.open(str(tmp_path / "one.gpkg")) is workspace
    assert told == []


def test_what_cannot_be_opened_leaves_the_open_one(events: Events, tmp_path: Path) -> None:
    workspace = create(events, tmp_path / "one.gpkg")
    (tmp_path / "broken.gpkg").write_bytes(b"no")
    with pytest.raises(WorkspaceError):
        events.open(str(tmp_path / "broken.gpkg"))
    with pytest.raises(WorkspaceError):
        create(events, tmp_path / "one.gpkg")
    assert events.current is workspace
    assert workspace.append("labels", [{}], [BOX])


def test_closing_takes_the_layers_away_but_not_those_of_others(events: Events, tmp_path: Path) -> None:
    create(events, tmp_path / "one.gpkg", "One")
    group = QgsProject.instance().layerTreeRoot().findGroup("One")
    other = QgsVectorLayer("Polygon?crs=EPSG:32654", "mine", "memory")
    QgsProject.instance().addMapLayer(other, False)
    group.addLayer(other)
    events.close()
    assert events.current is None
    assert list(QgsProject.instance().mapLayers().values()) == [other]
    assert QgsProject.instance().layerTreeRoot().findGroup("One") is not None
    assert QgsProject.instance().readEntry("landslide_mapper", "/workspace")[0] == ""


def test_unsaved_edits_are_known(events: Events, tmp_path: Path) -> None:
    workspace = create(events, tmp_path / "one.gpkg")
    fid = workspace.append("labels", [{}], [BOX])[0]
    layer = workspace.layer("labels")
    layer.startEditing()
    assert events.unsaved() == []
    layer.changeAttributeValue(fid, layer.fields().indexOf("comment"), "mine")
    assert events.unsaved() == [layer]
    layer.rollBack()


def test_an_event_comes_back_with_its_project(events: Events, tmp_path: Path) -> None:
    project = QgsProject.instance()
    workspace = create(events, tmp_path / "one.gpkg")
    workspace.append("labels", [{}], [BOX])
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert events.current is None
    assert not Path(f"{workspace.target}.lock").exists()
    assert project.read(str(tmp_path / "project.qgz"))
    assert events.current.title == "Storm"
    assert events.current.layer("labels") in project.mapLayers().values()
    assert events.current.count("labels") == 1
    assert len(project.mapLayers()) == 6


def test_an_event_that_moved_with_its_project_is_found(events: Events, tmp_path: Path) -> None:
    project = QgsProject.instance()
    (tmp_path / "old").mkdir()
    create(events, tmp_path / "old" / "one.gpkg")
    assert project.write(str(tmp_path / "old" / "project.qgz"))
    project.clear()
    shutil.move(tmp_path / "old", tmp_path / "new")
    assert project.read(str(tmp_path / "new" / "project.qgz"))
    assert events.current.target == str(tmp_path / "new" / "one.gpkg")
    assert events.current.append("labels", [{}], [BOX])


def test_an_event_that_is_gone_is_told_and_nothing_breaks(events: Events, tmp_path: Path) -> None:
    project = QgsProject.instance()
    create(events, tmp_path / "one.gpkg")
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    (tmp_path / "one.gpkg").unlink()
    told: list[str] = []
    events.failed.connect(told.append)
    project.read(str(tmp_path / "project.qgz"))
    assert events.current is None
    assert "one.gpkg does not exist" in told[0]


def test_a_dock_that_is_opened_later_finds_the_event(events: Events, tmp_path: Path) -> None:
    create(events, tmp_path / "one.gpkg")
    events.release()
    later = Events()
    later.restore()
    assert later.current.title == "Storm"
    assert not later.current.read_only
    later.release()


def test_the_right_to_write_can_be_asked_for_again(events: Events, tmp_path: Path) -> None:
    first = Events()
    holder = create(first, tmp_path / "one.gpkg")
    events.open(str(tmp_path / "one.gpkg"))
    assert events.current.read_only
    assert events.current.layer("labels").readOnly()
    holder.close()
    events.reopen()
    assert not events.current.read_only
    assert not events.current.layer("labels").readOnly()
    assert events.current.append("labels", [{}], [BOX])
    first.release()


def test_recent_events_that_are_gone_are_left_out(events: Events, tmp_path: Path) -> None:
    create(events, tmp_path / "one.gpkg")
    create(events, tmp_path / "two.gpkg")
    (tmp_path / "one.gpkg").unlink()
    assert events.recent == [str(tmp_path / "two.gpkg")]
