"""Whether a process still runs."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from landslide_mapper.processes import has_ended, this_process


def test_a_process_that_was_waited_for_has_ended():
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    assert has_ended(ended.pid)
    assert has_ended(ended.pid, this_process()["host"])
    assert not has_ended(ended.pid, "another machine")


@pytest.mark.parametrize("pid", [os.getpid(), 1, 0, -1, 2**31, 10**30, True, "1", None, 1.5, [1]])
def test_what_runs_or_is_no_number_of_a_process_has_not_ended(pid):
    assert not has_ended(pid)
