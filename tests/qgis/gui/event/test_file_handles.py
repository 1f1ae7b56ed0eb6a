"""An event that was closed keeps no file open: macOS gives a program 256, Windows moves no open file."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.gui.app.workbench import Workbench
from tests.qgis.driving import settle

UTM = QgsCoordinateReferenceSystem("EPSG:32654")
HANDLES = Path("/proc/self/fd")

pytestmark = pytest.mark.skipif(not HANDLES.is_dir(), reason="handles are counted in Linux's /proc")


def handles_of(path: Path) -> list[str]:
    """What this process has open of a file, its logs and its deleted copies."""
    targets: list[str] = []
    for handle in HANDLES.iterdir():
        try:
            targets.append(os.readlink(handle))
        except FileNotFoundError:  # the one that lists the folder
            continue
    return [target for target in targets if path.name in target]


def test_an_event_opened_on_every_page_is_closed_whole(workbench: Workbench, tmp_path: Path) -> None:
    path = tmp_path / "closed_whole.gpkg"
    events = workbench.context.events
    events.create(str(path), UTM, "Storm")
    for page in range(workbench.dock.tabs.count()):
        workbench.dock.tabs.setCurrentIndex(page)
        settle()
    assert handles_of(path)
    events.close()
    settle()
    assert handles_of(path) == []


def test_asking_the_database_opens_nothing_for_long(tmp_path: Path) -> None:
    path = tmp_path / "asked.gpkg"
    workspace = Workspace.create(path, UTM, "Storm")
    workspace.sql("SELECT 1")  # SQLite keeps one handle for later while others hold locks, and takes it again
    before = len(handles_of(path))
    for _ in range(50):
        assert workspace.sql("SELECT count(*) FROM candidates") == [[0]]
    assert len(handles_of(path)) == before
    workspace.close()
