"""One writer at a time."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys

import pytest

from landslide_mapper.errors import ModelError
from landslide_mapper.folder_lock import LOCK_NAME, FileLock, folder_lock

_HOLD_AND_DIE = """
import os, sys
from pathlib import Path
from landslide_mapper.folder_lock import folder_lock
with folder_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
    os._exit(9)
"""


def test_second_writer_is_refused_and_told_who_writes(tmp_path):
    with folder_lock(tmp_path):
        with (
            pytest.raises(ModelError, match=f"being written by process {os.getpid()} on"),
            folder_lock(tmp_path),
        ):
            pytest.fail("two writers")
    with folder_lock(tmp_path):
        pass


def test_lock_of_a_process_that_died_is_free(tmp_path):
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD_AND_DIE, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(ModelError, match=f"process {holder.pid}"), folder_lock(tmp_path):
        pytest.fail("two writers")
    holder.communicate("\n")
    assert holder.returncode == 9
    with folder_lock(tmp_path):
        pass


def test_folder_that_cannot_be_written(tmp_path):
    with pytest.raises(ModelError, match="cannot be written"), folder_lock(tmp_path / "missing"):
        pytest.fail("no folder")


# Takes the lock a thousand times; `held` is there only while one of them has it.
_TAKE_TURNS = """
import os, sys
from pathlib import Path
from landslide_mapper.folder_lock import FileLock
lock, held, turns, both = FileLock(Path(sys.argv[1]) / "lock"), Path(sys.argv[1]) / "held", 0, 0
while turns < 1000:
    if lock.acquire({}) is not None:
        continue
    try:
        os.close(os.open(held, os.O_CREAT | os.O_EXCL))
        held.unlink()
    except FileExistsError:
        both += 1
    turns += 1
    lock.release(remove=turns % 10 != 0)
print(turns, both)
"""
_FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from landslide_mapper.folder_lock import FileLock
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
lock, other = FileLock(Path(sys.argv[1])), FileLock(Path(sys.argv[1]))
for _ in range(2):
    assert lock.acquire({"pid": 1}) is None
    assert other.acquire({"pid": 1}) == {}
    lock.release(remove=True)
print("free")
"""


def test_two_processes_never_both_hold_it(tmp_path):
    both = [
        subprocess.Popen(
            [sys.executable, "-c", _TAKE_TURNS, str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        for _ in range(2)
    ]
    assert [one.communicate()[0] for one in both] == ["1000 0\n"] * 2


@pytest.mark.skipif(os.name == "nt", reason="Windows limits no files")
def test_a_full_disk_keeps_nobody_out_for_ever(tmp_path):
    done = subprocess.run(
        [sys.executable, "-c", _FULL_DISK, str(tmp_path / "lock")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("free\n", "")


def test_what_is_written_in_the_file_decides_nothing(tmp_path):
    for note in ("[not json", json.dumps({"pid": os.getpid(), "host": "elsewhere"}), "[" * 1000):
        (tmp_path / LOCK_NAME).write_text(note)
        with folder_lock(tmp_path):
            pass


@pytest.mark.parametrize("link", ["symlink_to", "hardlink_to"])
def test_a_link_in_its_place_is_not_followed(tmp_path, link):
    outside = tmp_path / "thesis.txt"
    outside.write_text("years of work")
    if link == "hardlink_to":
        os.link(outside, tmp_path / LOCK_NAME)
    else:
        (tmp_path / LOCK_NAME).symlink_to(outside)
    with pytest.raises(ModelError, match=r"\.lock is (a link|not a file of its own)"), folder_lock(tmp_path):
        pytest.fail("followed")
    assert outside.read_text() == "years of work"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes among its files")
def test_a_pipe_in_its_place_holds_nothing_up(tmp_path):
    os.mkfifo(tmp_path / LOCK_NAME)
    with pytest.raises(ModelError, match="not a file of its own"), folder_lock(tmp_path):
        pytest.fail("locked a pipe")


def test_where_the_disk_knows_no_locks_the_file_is_the_lock(tmp_path, monkeypatch):
    def refuse(*_):
        raise OSError(errno.ENOLCK, "No locks available")

    module = pytest.importorskip("fcntl", reason="Windows' shares have locks")
    monkeypatch.setattr(module, "flock", refuse)
    first, second = FileLock(tmp_path / "lock"), FileLock(tmp_path / "lock")
    assert first.acquire({"pid": 1}) is None
    assert second.acquire({"pid": 2}) == {"pid": 1}
    assert second.by_existence
    first.release(remove=True)
    assert second.acquire({"pid": 2}) is None
    second.release(remove=True)
