"""Long work in short slices: it ends, fails and stops in good order, and others have their turn."""

from __future__ import annotations

import time

import pytest
from qgis.PyQt.QtCore import QTimer

from landslide_mapper.core.time_sliced import SLICE_S, TimeSlicedTask
from landslide_mapper.errors import WorkspaceError
from tests.qgis.driving import settle, wait_until


@pytest.fixture
def slices(qgis_app):
    made = TimeSlicedTask()
    made.results = []
    made.succeeded.connect(lambda result: made.results.append(("done", result)))
    made.failed.connect(lambda error: made.results.append(("failed", str(error))))
    made.shares = []
    made.progressed.connect(made.shares.append)
    yield made
    made.stop()


def work(steps, seconds=0.002, end="all"):
    for step in range(steps):
        time.sleep(seconds)
        yield step / steps
    return end


def test_result_and_progress_are_told(slices):
    slices.start(work(30))
    assert slices.busy
    wait_until(lambda: not slices.busy)
    assert slices.results == [("done", "all")]
    assert slices.shares == sorted(slices.shares)
    assert len(slices.shares) > 2


def test_others_have_their_turn(slices):
    beats = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(1)
    slices.start(work(100))
    wait_until(lambda: not slices.busy)
    assert len(beats) >= 0.2 / SLICE_S / 3


def test_failure_is_told_and_ends_it(slices):
    def fail():
        yield 0.5
        raise WorkspaceError("the disk is full")

    slices.start(fail())
    wait_until(lambda: not slices.busy)
    assert slices.results == [("failed", "the disk is full")]


def test_stopped_work_is_closed_and_tells_nothing(slices):
    closed = []

    def endless():
        try:
            while True:
                time.sleep(0.001)
                yield 0.0
        finally:
            closed.append(True)

    slices.start(endless())
    settle()
    slices.stop()
    assert closed == [True]
    settle()
    assert slices.results == []
    assert not slices.busy


def test_new_work_takes_the_place_of_old(slices):
    slices.start(work(1000))
    slices.start(work(1, end="new"))
    wait_until(lambda: not slices.busy)
    assert slices.results == [("done", "new")]


def test_work_may_start_other_work_when_it_ends(slices):
    slices.succeeded.connect(
        lambda result: slices.start(work(1, end="second")) if result == "first" else None
    )
    slices.start(work(1, end="first"))
    wait_until(lambda: len(slices.results) == 2)
    assert slices.results == [("done", "first"), ("done", "second")]
