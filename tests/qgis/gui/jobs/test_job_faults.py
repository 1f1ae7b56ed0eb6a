"""Faults while the dock maps by a worker of its own: one message each, nothing half-written, QGIS goes on."""

from __future__ import annotations

import re
import shutil
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt

from landslide_mapper.core.engine import Engine
from landslide_mapper.gui.app.workbench import Workbench
from landslide_mapper.jobs.map import run_map
from landslide_mapper.worker.client import WorkerBackend
from tests.qgis.driving import map_now, settle, wait_until

FAKE = Path(__file__).parents[3] / "unit" / "worker" / "fake_worker.py"
DEATHS = [
    ("killed", "killed by the system (signal 9)"),
    ("crash", "crashed with signal 11 (SIGSEGV)"),
    ("exits", "exit code 3"),
    ("frozen", "no sign of life"),
    ("garbage", "does not speak the worker's protocol"),
    ("half_line", "exit code 0"),
]
ERRORS = [
    ("long_line", "does not speak the worker's protocol"),
    ("other_version", "installation is mixed up"),
    ("closed_pipe", "worker is gone"),
    ("memory", "ran out of memory"),
    ("full", "No space left on device"),
    ("missing", "cannot import torch"),
    ("bug", "KeyError"),
    ("wrong_shape", "worker"),
]


@pytest.fixture
def bench(iface, add_raster, make_model, tmp_path, monkeypatch):
    """A dock whose engine is a real process, which misbehaves as the environment says."""
    monkeypatch.delenv("FAKE_WORKER_FAULT", raising=False)
    exchange = tmp_path / "exchange"
    exchange.mkdir()

    def start() -> WorkerBackend:
        return WorkerBackend(sys.executable, script=FAKE, hang_s=1.0, grace_s=0.5, exchange_parent=exchange)

    add_raster("before")
    add_raster("after", bands=3)
    bench = Workbench(iface, Engine(start), run_map=run_map)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, bench.dock)
    page = bench.dock.map_page
    page.model.select(make_model())
    page.folder.setFilePath(str(tmp_path / "out"))
    settle()
    yield bench
    bench.close()
    settle()
    assert list(exchange.iterdir()) == []


def let(bench, monkeypatch, fault: str) -> None:
    """Let the engine misbehave: not the one that is warm already."""
    monkeypatch.setenv("FAKE_WORKER_FAULT", fault)
    bench.restart_engine()


def check_that_all_goes_on(bench, tmp_path: Path, monkeypatch) -> None:
    """Nothing is left of the try; the same click maps now."""
    out = tmp_path / "out"
    assert not out.exists() or list(out.iterdir()) == []
    monkeypatch.delenv("FAKE_WORKER_FAULT", raising=False)
    bench.restart_engine()
    map_now(bench)
    assert "Candidate landslides" in bench.dock.footer.message.text()
    assert {".gpkg", ".tif"} <= {one.suffix for one in out.iterdir()}
    assert list(out.glob(".*")) == []


@pytest.mark.fault("worker")
@pytest.mark.parametrize("when", ["load", "1", "3"])
@pytest.mark.parametrize(("how", "message"), DEATHS)
def test_a_worker_that_dies(bench, messages, tmp_path, monkeypatch, how, message, when):
    let(bench, monkeypatch, f"{how}@{when}")
    map_now(bench)
    assert [text for text in messages if message in text] == messages[-1:]
    check_that_all_goes_on(bench, tmp_path, monkeypatch)


@pytest.mark.fault("worker")
@pytest.mark.parametrize(("how", "message"), ERRORS)
def test_a_worker_that_fails(bench, messages, tmp_path, monkeypatch, how, message):
    let(bench, monkeypatch, f"{how}@2")
    map_now(bench)
    assert [text for text in messages if message in text] == messages[-1:]
    check_that_all_goes_on(bench, tmp_path, monkeypatch)


@pytest.mark.fault("cancel")
@pytest.mark.parametrize("how", ["slow", "deaf"])
def test_a_storm_of_cancel_clicks(bench, messages, tmp_path, monkeypatch, how):
    let(bench, monkeypatch, f"{how}@2")
    bench.dock.map_page.map_button.click()
    for _ in range(200):
        bench.dock.footer.cancel_wanted.emit()
        settle()
    wait_until(lambda: not bench.control.busy)
    assert "Cancelled" in bench.dock.footer.message.text()
    assert messages == []
    check_that_all_goes_on(bench, tmp_path, monkeypatch)


@pytest.mark.fault("cancel")
def test_map_and_cancel_many_times_in_turn(bench, tmp_path, monkeypatch):
    let(bench, monkeypatch, "slow@1")
    for _ in range(8):
        bench.dock.map_page.map_button.click()
        settle()
        bench.control.cancel()
        wait_until(lambda: not bench.control.busy)
    check_that_all_goes_on(bench, tmp_path, monkeypatch)


@pytest.mark.fault("reload")
@pytest.mark.parametrize("how", ["slow", "deaf", "frozen"])
def test_the_plugin_is_unloaded_during_a_job(bench, tmp_path, monkeypatch, how):
    let(bench, monkeypatch, f"{how}@1")
    bench.dock.map_page.map_button.click()
    wait_until(lambda: bench.engine.running)
    settle()
    bench.stop_jobs()
    assert not bench.runner.busy
    assert [one for one in threading.enumerate() if one.name.startswith("worker-")] == []
    assert list((tmp_path / "out").iterdir()) == []


def gone_output(tmp_path: Path, post: Path) -> None:
    shutil.rmtree(tmp_path / "out")


def gone_input(tmp_path: Path, post: Path) -> None:
    post.write_bytes(b"")


def gone_project(tmp_path: Path, post: Path) -> None:
    """Nothing on disk, but the layers that the map was asked for."""


@pytest.mark.fault("no place")
@pytest.mark.parametrize("vanish", [gone_output, gone_input, gone_project])
def test_what_vanishes_during_a_job(bench, messages, tmp_path, vanish: Callable[[Path, Path], None]):
    post = Path(bench.dock.map_page.post.currentLayer().source())

    def slow_map(job, backend, progress):
        vanish(tmp_path, post)
        return run_map(job, backend, progress)

    bench.mapping._run_map = slow_map
    (tmp_path / "out").mkdir()
    bench.dock.map_page.map_button.click()
    if vanish is gone_project:
        QgsProject.instance().clear()
    wait_until(lambda: not bench.control.busy)
    settle()
    said = " ".join([*messages, bench.dock.footer.message.text()])
    assert re.search(r"[Cc]annot (be )?(open|read|writ)|empty file|Candidate landslides", said), said
