"""One writer at a time."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from landslide_mapper.errors import ModelError
from landslide_mapper.folder_lock import folder_lock

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
