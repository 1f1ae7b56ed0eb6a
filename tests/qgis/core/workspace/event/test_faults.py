"""What happens to an event when its file goes away, is locked, or the disk is full; and who may write it."""

from __future__ import annotations

import errno
import gc
import json
import os
import resource
import shutil
import socket
import sqlite3
import subprocess
import sys
import weakref
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.runs import unfinished
from landslide_mapper.core.workspace.runs.run_rows import runs
from landslide_mapper.core.workspace.store import geopackage
from landslide_mapper.core.workspace.store.geopackage import GeoPackage
from landslide_mapper.core.workspace.store.lock import EventLock
from landslide_mapper.core.workspace.store.paths import real_path, stored_path
from landslide_mapper.errors import WorkspaceError
from tests.qgis.driving import wait_until

BOX = QgsGeometry.fromRect(QgsRectangle(500000, 4700000, 500100, 4700100))
ROOT = Path(__file__).resolve().parents[5]


@pytest.fixture
def workspace(qgis_new_project: object, tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace.create(str(tmp_path / "event.gpkg"), QgsCoordinateReferenceSystem("EPSG:32654"), "Event")
    made.append("labels", [{}], [BOX])
    yield made
    made.close()


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """Every file of this process ends there: what a full disk looks like to a program."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def other_program(statements: Sequence[str], target: str) -> Iterator[None]:
    """Another process that runs some lines on the file, and then keeps its connection open."""
    first = "import sqlite3, sys; database = sqlite3.connect(sys.argv[1], isolation_level=None)"
    code = "\n".join([first, *statements, "print('done', flush=True)", "sys.stdin.readline()"])
    other = subprocess.Popen(
        [sys.executable, "-c", code, target], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout.readline().strip() == "done"
        yield
    finally:
        other.communicate("\n", timeout=120)


# The file


@pytest.mark.fault("full disk")
def test_a_disk_without_room_is_not_written_at_all(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(geopackage, "free_bytes", lambda folder: 1_100_000)
    with pytest.raises(WorkspaceError, match=r"disk of .*event\.gpkg is full; nothing was written"):
        workspace.append("labels", [{}] * 100, [BOX] * 100)
    assert workspace.append("labels", [{}], [BOX])


@pytest.mark.fault("full disk")
def test_a_disk_that_fills_up_loses_nothing_and_says_so(workspace: Workspace) -> None:
    many = [{"comment": "x" * 2000} for _ in range(500)]
    with (
        files_no_larger_than(300_000),
        pytest.raises(WorkspaceError, match=r"the disk is full\. Free some space"),
    ):
        workspace.append("labels", many, [BOX] * len(many))
    assert workspace.append("labels", many, [BOX] * len(many))
    assert workspace.count("labels") == 501
    assert workspace.count("labels", "true") == 501
    assert len({row["uid"] for row in workspace.rows("labels")}) == 501


@pytest.mark.fault("full disk")
def test_an_event_is_not_half_made_on_a_full_disk(qgis_new_project: object, tmp_path: Path) -> None:
    with files_no_larger_than(60_000), pytest.raises(WorkspaceError, match=r"Cannot write .*storm\.gpkg"):
        Workspace.create(str(tmp_path / "storm.gpkg"), QgsCoordinateReferenceSystem("EPSG:32654"), "Storm")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.fault("no place")
def test_a_file_deleted_while_open_is_noticed(workspace: Workspace) -> None:
    path = Path(workspace.target)
    path.rename(path.with_name("elsewhere.gpkg"))
    with pytest.raises(WorkspaceError, match=r"event\.gpkg is not there any more; nothing was written"):
        workspace.append("labels", [{}], [BOX])
    path.with_name("elsewhere.gpkg").rename(path)
    assert workspace.append("labels", [{}], [BOX])


@pytest.mark.fault("no place")
def test_a_file_replaced_while_open_is_noticed(workspace: Workspace) -> None:
    path = Path(workspace.target)
    copy = path.with_name("copy.gpkg")
    copy.write_bytes(path.read_bytes())
    os.replace(copy, path)
    with pytest.raises(WorkspaceError, match="was replaced by another file"):
        workspace.change("labels", {1: {"comment": "lost?"}})


@pytest.mark.fault("no place")
def test_a_file_made_read_only_while_open_is_noticed(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(geopackage.os, "access", lambda path, mode: mode != os.W_OK)
    with pytest.raises(WorkspaceError, match="has become read-only"):
        workspace.append("labels", [{}], [BOX])
    monkeypatch.undo()
    assert workspace.count("labels") == 1


def test_a_read_only_file_can_be_looked_at(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    workspace.close()
    monkeypatch.setattr(geopackage.os, "access", lambda path, mode: mode != os.W_OK)
    opened = Workspace.open(workspace.target)
    assert opened.read_only
    assert "write-protected" in opened.read_only_because
    assert opened.count("labels") == 1
    assert opened.layer("labels").readOnly()
    with pytest.raises(WorkspaceError, match="open read-only"):
        opened.append("labels", [{}], [BOX])
    opened.close()
    assert not Path(f"{workspace.target}.lock").exists()


def test_a_file_that_another_program_writes_is_told(workspace: Workspace) -> None:
    statements = ("database.execute('BEGIN IMMEDIATE')",)
    with (
        other_program(statements, workspace.target),
        pytest.raises(WorkspaceError, match="Another program is writing"),
    ):
        workspace.append("labels", [{}], [BOX])
    assert workspace.count("labels") == 1
    assert workspace.append("labels", [{}], [BOX])


def test_layers_of_a_closed_event_tell_nothing(workspace: Workspace) -> None:
    workspace.add_to_project(QgsProject.instance())
    layer = workspace.layer("labels")
    told: list[str] = []
    workspace.changed.connect(told.append)
    workspace.close()
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("comment"), "late")
    assert layer.commitChanges()
    assert told == []


# Reading while something else writes

NO_CONNECTION = "unable to open database file"
"""What SQLite tells a connection without locks about a file in journal mode 'wal'."""
CHANGES_THE_MODE = (
    "database.execute('PRAGMA journal_mode = WAL')",
    "database.execute(\"UPDATE info SET value = 'from outside' WHERE key = 'title'\")",
)
READS_ON = ("database.execute('BEGIN')", "database.execute('SELECT COUNT(*) FROM info').fetchall()")


@pytest.fixture
def opened_again(workspace: Workspace) -> Iterator[Workspace]:
    """An event that nothing was written into yet since it was opened."""
    workspace.close()
    again = Workspace.open(workspace.target)
    yield again
    again.close()


def check_readable(layer: QgsVectorLayer, rows: int) -> None:
    """What QGIS asks of a layer itself: for its extent, its legend, and its attribute table."""
    provider = layer.dataProvider()
    assert provider.featureCount() == layer.featureCount() == rows
    layer.updateExtents()
    assert layer.extent().contains(BOX.boundingBox())
    assert layer.uniqueValues(layer.fields().indexOf("source")) == {"drawn"}
    assert layer.maximumValue(layer.fields().indexOf("fid")) == rows
    assert sum(1 for _ in layer.getFeatures()) == rows


def test_layers_can_be_read_after_another_one_was_written(
    opened_again: Workspace, capfd: pytest.CaptureFixture[str]
) -> None:
    labels = opened_again.layer("labels")
    assert sum(1 for _ in labels.getFeatures()) == 1
    opened_again.append("candidates", [{}], [BOX])
    assert opened_again.count("labels") == 1
    check_readable(labels, 1)
    assert NO_CONNECTION not in capfd.readouterr().err


def test_layers_can_be_read_while_the_user_edits_another_one(
    opened_again: Workspace, capfd: pytest.CaptureFixture[str]
) -> None:
    labels, areas = opened_again.layer("labels"), opened_again.layer("areas")
    areas.startEditing()
    check_readable(labels, 1)
    areas.rollBack()
    check_readable(labels, 1)
    assert NO_CONNECTION not in capfd.readouterr().err


def test_layers_that_the_project_had_before_the_event_was_opened_can_be_read(
    workspace: Workspace, capfd: pytest.CaptureFixture[str]
) -> None:
    workspace.close()
    sources = [f"{workspace.target}|layername={table}" for table in ("labels", "areas", "labels")]
    before = [QgsVectorLayer(source, source[-6:]) for source in sources]
    QgsProject.instance().addMapLayers(before)
    for layer in before:
        assert sum(1 for _ in layer.getFeatures()) == (layer.name() == "labels")
    opened = Workspace.open(workspace.target)
    opened.add_to_project(QgsProject.instance())
    opened.append("areas", [{"role": "complete", "mapper": "me"}], [BOX])
    opened.append("candidates", [{}], [BOX])
    for layer in (before[0], before[2]):
        check_readable(layer, 1)
    opened.close()
    for layer in (before[0], before[2]):
        check_readable(layer, 1)
    assert before[1].featureCount() == 1
    assert NO_CONNECTION not in capfd.readouterr().err


def test_edits_of_a_project_are_kept_when_its_event_is_opened(workspace: Workspace) -> None:
    workspace.close()
    layer = QgsVectorLayer(f"{workspace.target}|layername=labels", "labels")
    QgsProject.instance().addMapLayer(layer)
    layer.startEditing()
    comment = layer.fields().indexOf("comment")
    layer.changeAttributeValue(1, comment, "mine")
    opened = Workspace.open(workspace.target)
    opened.append("candidates", [{}], [BOX])
    assert layer.commitChanges(), layer.commitErrors()
    assert [row["comment"] for row in opened.rows("labels")] == ["mine"]
    opened.close()


def test_an_event_is_read_on_when_another_program_changes_the_journal_mode(workspace: Workspace) -> None:
    workspace.close()
    Path(f"{workspace.target}.lock").write_text(json.dumps({"pid": 1, "host": "survey-7"}))
    opened = Workspace.open(workspace.target)
    labels = opened.layer("labels")
    assert sum(1 for _ in opened.rows("info")) > 1
    with other_program(CHANGES_THE_MODE, opened.target):
        assert opened.count("labels") == 1
        check_readable(labels, 1)
        assert "from outside" in {row["value"] for row in opened.rows("info")}
    opened.close()


@pytest.mark.fault("damaged file")
def test_a_file_that_cannot_be_read_any_more_is_told_and_not_shown_as_empty(workspace: Workspace) -> None:
    workspace.close()
    Path(f"{workspace.target}.lock").write_text(json.dumps({"pid": 1, "host": "survey-7"}))
    opened = Workspace.open(workspace.target)
    opened.layer("labels")
    os.truncate(workspace.target, 0)
    for read in (lambda: opened.count("labels"), lambda: list(opened.rows("labels"))):
        with pytest.raises(WorkspaceError, match=r"rows of 'Landslides \(labels\)' cannot be read"):
            read()
    opened.close()


@pytest.mark.parametrize("held_by", ["nobody", "the project", "the event itself"])
def test_an_event_that_is_collected_with_its_layers_ends_quietly(
    qgis_new_project: object, tmp_path: Path, held_by: str
) -> None:
    """PyQt ends the process at an exception in the slot that hears of a layer's end."""
    for number in range(3):
        target = str(tmp_path / f"{number}.gpkg")
        made = Workspace.create(target, QgsCoordinateReferenceSystem("EPSG:32654"), "Event")
        shown = [made.layer(table) for table in ("labels", "areas", "candidates")]
        if held_by == "the project":
            QgsProject.instance().addMapLayers(shown)
        elif held_by == "the event itself":
            made.circle = (made, shown)
        gone = [weakref.ref(layer) for layer in shown]
        del made, shown
        gc.collect()
        QgsProject.instance().clear()
        gc.collect()
        assert not any(layer() for layer in gone)


def counted_by_gdal(path: str) -> int:
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR)
    rows = dataset.ExecuteSQL("SELECT feature_count FROM gpkg_ogr_contents WHERE table_name = 'labels'")
    count = rows.GetNextFeature().GetField(0)
    dataset.ReleaseResultSet(rows)
    return count


@pytest.mark.fault("damaged file")
@pytest.mark.parametrize("when", ["closing", "opening"])
def test_a_wrong_number_of_rows_in_the_file_is_put_right(workspace: Workspace, when: str) -> None:
    """GDAL 3.10 leaves one behind after a full disk."""
    wrong = "UPDATE gpkg_ogr_contents SET feature_count = 963 WHERE table_name = 'labels'"
    if when == "opening":
        workspace.close()
    with other_program([f"database.execute({wrong!r})"], workspace.target):
        pass
    assert counted_by_gdal(workspace.target) == 963
    if when == "opening":
        Workspace.open(workspace.target).close()
    else:
        workspace.close()
    assert counted_by_gdal(workspace.target) == 1


def test_the_log_is_not_folded_into_another_file_that_was_put_in_its_place(workspace: Workspace) -> None:
    path = Path(workspace.target)
    store = GeoPackage(path)
    store.remember_identity()
    workspace.append("labels", [{}], [BOX])
    logs = [path.with_name(f"{path.name}-{end}") for end in ("wal", "shm")]
    saved = [log.read_bytes() for log in logs]
    copy = path.with_name("copy.gpkg")
    copy.write_bytes(path.read_bytes())
    os.replace(copy, path)
    before = path.read_bytes()
    store.settle()
    assert path.read_bytes() == before
    assert [log.read_bytes() for log in logs] == saved


@pytest.mark.parametrize("step", ["back up", "restore"])
def test_a_file_is_not_copied_apart_from_its_log(workspace: Workspace, step: str) -> None:
    path = Path(workspace.target)
    backup = path.with_name("backup.gpkg")
    backup.write_bytes(path.read_bytes())
    with other_program(READS_ON, workspace.target):
        workspace.append("labels", [{}], [BOX])
        with pytest.raises(WorkspaceError, match="cannot be copied while others have it open"):
            GeoPackage(path).back_up(1) if step == "back up" else GeoPackage(path).restore(backup)
    assert workspace.count("labels") == 2
    assert GeoPackage(path).back_up(1).exists()


# The lock


def test_a_second_opening_is_read_only_and_names_the_first(workspace: Workspace) -> None:
    second = Workspace.open(workspace.target)
    assert second.read_only
    assert str(os.getpid()) in second.read_only_because
    assert socket.gethostname() in second.read_only_because
    assert "UTC" in second.read_only_because
    assert second.count("labels") == 1
    second.close()
    assert Path(f"{workspace.target}.lock").exists()
    workspace.close()
    third = Workspace.open(workspace.target)
    assert not third.read_only
    third.close()


@pytest.mark.fault("kill -9")
def test_another_process_holds_the_event_until_it_ends(workspace: Workspace) -> None:
    workspace.close()
    code = (
        "import sys\nfrom pathlib import Path\n"
        "from landslide_mapper.core.workspace.store.lock import EventLock\n"
        "lock = EventLock(Path(sys.argv[1]))\n"
        "print(lock.acquire() or 'mine', flush=True)\n"
        "sys.stdin.readline()\n"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", code, workspace.target],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout.readline().strip() == "mine"
    second = Workspace.open(workspace.target)
    assert f"process {other.pid}" in second.read_only_because
    second.close()
    other.kill()
    other.communicate(timeout=120)
    assert Path(f"{workspace.target}.lock").exists()
    taken_over = Workspace.open(workspace.target)
    assert not taken_over.read_only
    taken_over.close()
    assert not Path(f"{workspace.target}.lock").exists()


def test_what_a_lock_file_says_decides_nothing(workspace: Workspace) -> None:
    """Nor does a name of another machine, as a disk that is shared tells who has locked a file."""
    workspace.close()
    path = Path(f"{workspace.target}.lock")
    holder = {"pid": os.getpid(), "host": "survey-7", "user": "maria", "since": "2026-11-20T22:10:00+00:00"}
    path.write_text(json.dumps(holder))
    opened = Workspace.open(workspace.target)
    assert not opened.read_only
    opened.close()
    assert not path.exists()


@pytest.mark.fault("damaged file")
def test_a_link_in_place_of_the_lock_is_not_followed(workspace: Workspace, tmp_path: Path) -> None:
    workspace.close()
    outside = tmp_path / "thesis.txt"
    outside.write_text("years of work")
    Path(f"{workspace.target}.lock").symlink_to(outside)
    opened = Workspace.open(workspace.target)
    assert "is a link" in opened.read_only_because
    opened.close()
    assert outside.read_text() == "years of work"


def test_a_failure_at_opening_leaves_the_event_free(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the disk is full: what is no error of ours must not keep the lock either."""
    workspace.close()

    def fail(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("landslide_mapper.core.workspace.event.workspace.bring_up_to_date", fail)
    with pytest.raises(OSError, match="No space"):
        Workspace.open(workspace.target)
    monkeypatch.undo()
    opened = Workspace.open(workspace.target)
    assert not opened.read_only
    opened.close()


@pytest.mark.fault("damaged file")
def test_damage_in_a_lock_file_holds_nobody_off(tmp_path: Path) -> None:
    event_lock = EventLock(tmp_path / "event.gpkg")
    event_lock.path.write_text("[not json")
    assert event_lock.acquire() == ""
    event_lock.release()
    assert not event_lock.path.exists()


# Paths


def test_paths_below_the_events_folder_are_relative(tmp_path: Path) -> None:
    raster = tmp_path / "images" / "post.tif"
    assert stored_path(raster, tmp_path) == "images/post.tif"
    assert real_path("images/post.tif", tmp_path) == str(raster)


@pytest.mark.parametrize(
    "name", ["/elsewhere/post.tif", "/vsicurl/https://example.org/a.tif", "NETCDF:a.nc:band", "C:/data/a.tif"]
)
def test_other_names_are_stored_as_they_are(tmp_path: Path, name: str) -> None:
    assert stored_path(name, tmp_path) == name
    assert real_path(name, tmp_path) == name


def test_no_path_stays_none_and_databases_have_no_folder(tmp_path: Path) -> None:
    assert stored_path(None, tmp_path) is None
    assert real_path(None, tmp_path) == ""
    assert stored_path(tmp_path / "a.tif", None) == str(tmp_path / "a.tif")


# Copies


def test_after_a_pause_the_file_alone_holds_everything(workspace: Workspace, tmp_path: Path) -> None:
    """Somebody copies the open event in a file manager; its log is a file of its own, which stays behind."""
    workspace.append("labels", [{}] * 5, [BOX] * 5)
    wait_until(lambda: not workspace._pause.isActive())
    shutil.copy(workspace.target, tmp_path / "copy.gpkg")
    copied = Workspace.open(tmp_path / "copy.gpkg")
    assert copied.count("labels") == workspace.count("labels") == 6
    copied.close()


def test_a_saved_copy_is_whole_and_the_event_stays_open(workspace: Workspace, tmp_path: Path) -> None:
    workspace.append("labels", [{}] * 5, [BOX] * 5)
    target = tmp_path / "it's a copy.gpkg"
    target.write_text("in the way")
    workspace.save_copy(target)
    copied = Workspace.open(target)
    assert (copied.count("labels"), copied.title) == (6, workspace.title)
    assert not copied.read_only
    copied.close()
    assert workspace.append("labels", [{}], [BOX])
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".")] == []


def test_a_copy_is_never_saved_over_the_event(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "same.gpkg").symlink_to(workspace.target)
    for target in (Path(workspace.target), tmp_path / "same.gpkg"):
        with pytest.raises(WorkspaceError, match="is the event itself"):
            workspace.save_copy(target)
    with pytest.raises(WorkspaceError, match="Cannot write"):
        workspace.save_copy(tmp_path / "nowhere" / "copy.gpkg")
    assert workspace.count("labels") == 1


@pytest.mark.fault("no place")
def test_a_copy_that_cannot_make_its_log_is_not_shown_as_empty(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace.append("labels", [{}], [BOX])
    folder = tmp_path / "dvd"
    folder.mkdir()
    shutil.copy(workspace.target, folder / "event.gpkg")
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != folder and real(path, mode))
    with pytest.raises(WorkspaceError, match="was copied while the event was open"):
        Workspace.open(folder / "event.gpkg")


# Files that others have made or changed


def spoil(path: str, *statements: str) -> None:
    """Change a closed event as another program would."""
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    for statement in statements:
        dataset.ReleaseResultSet(dataset.ExecuteSQL(statement))
    del dataset


@pytest.mark.fault("damaged file")
@pytest.mark.parametrize("version", ["²", "9" * 5000, "", "-1", "1.5", " 2", "２"])
def test_a_version_that_is_no_number_is_no_event(workspace: Workspace, version: str) -> None:
    workspace.close()
    spoil(workspace.target, f"UPDATE info SET value = '{version}' WHERE key = 'schema_version'")
    with pytest.raises(WorkspaceError, match="is not an event of Landslide Mapper"):
        Workspace.open(workspace.target)


@pytest.mark.fault("damaged file")
@pytest.mark.parametrize(
    ("statements", "problem"),
    [
        (("ALTER TABLE candidates DROP COLUMN status",), "no column 'status'"),
        (("ALTER TABLE candidates RENAME COLUMN uid TO id2",), "no column 'uid'"),
        (
            (
                "ALTER TABLE decisions DROP COLUMN reviewer",
                "ALTER TABLE decisions ADD COLUMN reviewer INTEGER",
            ),
            "no column 'reviewer' of type text",
        ),
        (("ALTER TABLE info RENAME COLUMN key TO name",), "is not an event"),
        (("DROP TABLE info", "CREATE TABLE info (id INTEGER PRIMARY KEY, note TEXT)"), "is not an event"),
    ],
)
def test_a_foreign_table_gives_one_message(
    workspace: Workspace, statements: tuple[str, ...], problem: str
) -> None:
    workspace.close()
    spoil(workspace.target, *statements)
    with pytest.raises(WorkspaceError, match=problem):
        Workspace.open(workspace.target)
    assert not Path(f"{workspace.target}.lock").exists()


@pytest.mark.fault("damaged file")
def test_what_others_have_typed_into_a_run_is_no_report(workspace: Workspace) -> None:
    nested = "[" * 100_000 + "]" * 100_000
    workspace.append("runs", [{"kind": "map", "report": text} for text in (nested, "7", "{", "")])
    assert [run.report for run in runs(workspace)] == [{}] * 4
    assert len(unfinished(workspace)) == 4


def test_a_locked_event_is_not_called_damaged(workspace: Workspace) -> None:
    workspace.close()
    with closing(sqlite3.connect(workspace.target, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(WorkspaceError, match="is being written by another program") as caught:
            Workspace.open(workspace.target)
        assert "damaged" not in str(caught.value)
        other.execute("ROLLBACK")
    Workspace.open(workspace.target).close()
