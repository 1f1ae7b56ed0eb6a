"""What jobs run on: the runner, the engine, progress that is not lost, and the time that is left."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from landslide_mapper.core.engine import Engine
from landslide_mapper.errors import WorkerError
from landslide_mapper.gui.engine.job_runner import JobRunner
from landslide_mapper.gui.engine.signal_progress import SignalProgress
from landslide_mapper.gui.widgets.remaining_time import RemainingTime, in_words
from tests.qgis.driving import wait_until


def test_shutdown_waits_for_a_job_that_stops(qgis_app, backend):
    runner = JobRunner(Engine(lambda: backend))

    def work(backend, progress):
        while not progress.canceled():
            time.sleep(0.005)
        return {}

    runner.start("job", work)
    wait_until(lambda: runner.engine.running)
    runner.shutdown()
    assert not runner.busy
    assert backend.closed


def test_shutdown_does_not_wait_for_a_job_that_hangs(qgis_app, backend, monkeypatch):
    monkeypatch.setattr("landslide_mapper.gui.engine.job_runner.GRACE_MS", 100)
    gate = threading.Event()
    runner = JobRunner(Engine(lambda: backend))
    runner.start("job", lambda *_: gate.wait(200) and {})
    wait_until(lambda: runner.engine.running)
    thread = runner._thread
    runner.shutdown()
    assert thread.isRunning(), "the job hangs still"
    assert backend.closed
    gate.set()
    assert thread.wait(90000)


def test_engine_that_cannot_start_is_told_by_the_job_only(qgis_app):
    def broken():
        raise WorkerError("No Python with torch was found.")

    engine = Engine(broken)
    engine._warm(Path("m.lsmodel"), "alps", "auto")
    with pytest.raises(WorkerError):
        engine.backend()


def test_engine_starts_once_and_again_after_close():
    made = []

    class Backend:
        def close(self):
            made.append("closed")

        def cancel(self):
            made.append("cancelled")

    engine = Engine(lambda: made.append("started") or Backend())
    engine.cancel()
    assert engine.backend() is engine.backend()
    engine.close()
    engine.close()
    engine.backend()
    assert made == ["started", "closed", "started"]


def test_progress_is_coalesced_and_the_last_report_is_not_lost(qgis_app):
    progress = SignalProgress()
    heard = []
    progress.progressed.connect(lambda fraction, text: heard.append(text))

    def report():
        for number in range(5000):
            progress.report(number / 5000, str(number))

    thread = threading.Thread(target=report)
    thread.start()
    thread.join()
    wait_until(lambda: heard and heard[-1] == "4999")
    assert len(heard) < 50


def test_remaining_time():
    now = [0.0]
    remaining = RemainingTime(lambda: now[0])
    assert remaining.update(0.5) is None
    now[0] = 10.0
    assert remaining.update(0.0) is None
    assert remaining.update(0.5) == pytest.approx(10.0)
    assert in_words(4) == "a few seconds left"
    assert in_words(44) == "about 40 s left"
    assert in_words(600) == "about 10 min left"
    assert in_words(7200) == "about 2.0 h left"
