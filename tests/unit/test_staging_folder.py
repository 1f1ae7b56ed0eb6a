"""Hidden folders beside outputs: one's own, locked, swept when their process is gone; moving into place."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from landslide_mapper.errors import JobError
from landslide_mapper.staging_folder import PREFIX, StagingFolder, claim, move_into_place, sweep
from scripts.paths import ROOT


def hidden(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir() if one.name.startswith(PREFIX))


def process(code: str, folder: Path) -> subprocess.Popen[str]:
    """A process that has run `code` (with `folder` as a Path) and waits to be ended."""
    whole = (
        "import sys, time; from pathlib import Path; folder = Path(sys.argv[1])\n"
        "from landslide_mapper.staging_folder import *\n"
        f"{code}\nprint('ready', flush=True); time.sleep(60)"
    )
    started = subprocess.Popen(
        [sys.executable, "-c", whole, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert started.stdout is not None
    assert started.stdout.readline() == "ready\n"
    return started


def end(started: subprocess.Popen[str]) -> None:
    started.send_signal(signal.SIGKILL)
    started.communicate()


def test_a_folder_is_ones_own_and_goes(tmp_path: Path) -> None:
    with StagingFolder(tmp_path) as one, StagingFolder(tmp_path) as other:
        assert one != other
        assert len(hidden(tmp_path)) == 2
        (one / "deep").mkdir()
        (one / "deep" / "file").write_bytes(b"x")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_swept_and_what_a_living_one_needs_is_not(tmp_path: Path) -> None:
    living = process("kept = StagingFolder(folder)", tmp_path)
    killed = process("kept = StagingFolder(folder); (kept.path / 'half.tif').write_bytes(b'x')", tmp_path)
    try:
        end(killed)
        assert len(hidden(tmp_path)) == 2
        StagingFolder(tmp_path).discard()
        assert len(hidden(tmp_path)) == 1
    finally:
        end(living)
    sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_folders_of_version_0_1_0_go_when_they_are_old(tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / f"{PREFIX}{name}").mkdir()
    day = time.time() - 25 * 3600
    os.utime(tmp_path / f"{PREFIX}old", (day, day))
    sweep(tmp_path)
    assert hidden(tmp_path) == [f"{PREFIX}new"]


def test_links_are_not_swept(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "mine").write_bytes(b"x")
    (tmp_path / f"{PREFIX}link").symlink_to(other)
    sweep(tmp_path)
    assert (other / "mine").exists()


def test_one_run_at_a_time_writes_an_output(tmp_path: Path) -> None:
    output = tmp_path / "p.tif"
    with claim(output):
        with pytest.raises(JobError, match=r"p\.tif' is being written by another run"), claim(output):
            pass
        # On a disk that does not tell case apart this is the same file.
        with pytest.raises(JobError, match="another run"), claim(tmp_path / "P.TIF"):
            pass
        with claim(tmp_path / "other.tif"):
            pass
    with claim(output):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_claim_goes_with_its_process(tmp_path: Path) -> None:
    started = process("held = claim(folder / 'p.tif'); held.__enter__()", tmp_path)
    try:
        with pytest.raises(JobError, match="another run"), claim(tmp_path / "p.tif"):
            pass
    finally:
        end(started)
    with claim(tmp_path / "p.tif"):
        pass
    assert list(tmp_path.iterdir()) == []


def test_a_link_in_place_of_the_claim_is_not_followed(tmp_path: Path) -> None:
    with claim(tmp_path / "p.tif"):
        name = hidden(tmp_path)[0]
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (tmp_path / name).mkdir()
    (tmp_path / name / ".lock").symlink_to(victim)
    with pytest.raises(OSError, match="link"), claim(tmp_path / "p.tif"):
        pass
    assert victim.read_text() == "mine"


def database(path: Path, text: str) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as opened:
        opened.execute("CREATE TABLE t (v)")
        opened.execute("INSERT INTO t VALUES (?)", (text,))
    return path


def content(path: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(path)) as opened:
        return opened.execute("SELECT v FROM t").fetchall()


def leave_log(path: Path) -> None:
    """A write-ahead log without its database, as a crash and an analyst who tidies up leave it."""
    database(path, "old")
    code = (
        "import os, sqlite3, sys; c = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('PRAGMA journal_mode = WAL'); c.execute('UPDATE t SET v = ?', ('stale',)); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code, str(path)])
    assert path.with_name(path.name + "-wal").stat().st_size > 0
    path.unlink()


def test_a_log_of_a_former_file_is_not_read_into_the_new_one(tmp_path: Path) -> None:
    target = tmp_path / "a.gpkg"
    leave_log(target)
    with StagingFolder(tmp_path) as folder:
        move_into_place(database(folder / "new.gpkg", "new"), target)
    assert content(target) == [("new",)]
    assert [one.name for one in tmp_path.iterdir()] == ["a.gpkg"]


def test_what_cannot_be_moved_leaves_everything_as_it_was(tmp_path: Path) -> None:
    target = tmp_path / "a.gpkg"
    leave_log(target)
    target.mkdir()
    log = target.with_name("a.gpkg-wal")
    before = log.read_bytes()
    with StagingFolder(tmp_path) as folder:
        new = database(folder / "new.gpkg", "new")
        with pytest.raises(OSError, match="directory"):
            move_into_place(new, target)
        assert content(new) == [("new",)]
    assert log.read_bytes() == before


def test_a_link_is_replaced_and_not_followed(tmp_path: Path) -> None:
    victim, target = database(tmp_path / "victim.gpkg", "mine"), tmp_path / "a.gpkg"
    target.symlink_to(victim)
    with StagingFolder(tmp_path) as folder:
        move_into_place(database(folder / "new.gpkg", "new"), target)
    assert (content(victim), content(target)) == ([("mine",)], [("new",)])
    assert not target.is_symlink()
