from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import numpy as np
import pytest

from landslide_mapper import errors
from landslide_mapper.backend import BlockInput, TrainRequest, UpdateRequest
from landslide_mapper.jobs.progress import SilentProgress, listening
from landslide_mapper.tiling import TileGrid
from landslide_mapper.worker import exchange, process
from landslide_mapper.worker.client import WorkerBackend
from landslide_mapper.worker.process import WorkerProcess

GRID = TileGrid.for_scene(100, 90, 32, 8, 32)
BLOCK = next(GRID.blocks(2))


def pixels(value: int = 1, pre: bool = False) -> BlockInput:
    window = GRID.read_window(BLOCK)
    image = np.full((3, window.height, window.width), value, np.uint16)
    return BlockInput.of_dates(image, image if pre else None, np.ones(image.shape[1:], bool))


def predict(worker: WorkerBackend, how: str | None = None, value: int = 1, pre: bool = False) -> np.ndarray:
    info = worker.load(Path("model.lsmodel"), how, "cpu")
    return worker.predict(info.handle, GRID, BLOCK, pixels(value, pre))


def in_thread(function):
    outcome = []

    def run():
        try:
            outcome.append(function())
        except (errors.LandslideMapperError, errors.Canceled) as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, outcome


def wait_until_busy(worker: WorkerBackend) -> None:
    """Wait until the predict call runs (the load call before it is over)."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        call = worker._call_now
        if call and list(call.exchange.folder.glob("*.npy")):
            time.sleep(0.1)
            return
        time.sleep(0.005)
    raise AssertionError("the call never began")


def train_request(tmp_path: Path, epochs: int = 3) -> TrainRequest:
    return TrainRequest(
        tmp_path / "store",
        tmp_path / "滑坡.lsmodel",
        None,
        tmp_path / "work",
        epochs=epochs,
        settings={"lr": 0.1},
    )


def test_a_block_goes_there_and_comes_back(make_worker):
    worker = make_worker()
    sums = predict(worker, value=2, pre=True)
    window = GRID.sums_window(BLOCK)
    assert sums.shape == (window.height, window.width)
    assert sums.dtype == np.uint32
    assert sums[0, 0] == 2 * 2 * 3 * window.height * window.width
    assert sums.flags.writeable


def test_the_worker_stays_warm(make_worker):
    worker = make_worker()
    first = worker.describe()["worker_pid"]
    predict(worker)
    assert worker.describe()["worker_pid"] == first


def test_the_worker_is_isolated_polite_and_reads_no_stdin(make_worker, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    description = make_worker().describe()
    assert description["stdin"] == ""
    assert description["nice"] >= 5
    assert "PYTHONPATH" not in description["environ"]
    assert description["environ"]["OMP_NUM_THREADS"] == "1"
    assert description["worker_python"] == sys.executable


def test_training_reports_every_epoch_and_returns_the_card(make_worker, tmp_path):
    events = []
    card = make_worker().train(train_request(tmp_path), events.append)
    assert [event["epoch"] for event in events] == [0, 1, 2]
    assert events[0]["iou"] == 0.5
    assert card == {"name": "滑坡", "settings": {"lr": 0.1}, "store": str(tmp_path / "store")}


def test_all_that_is_asked_of_a_training_arrives(make_worker, tmp_path):
    names = ("start_from", "encoder_weights", "context_weights", "teacher")
    paths = {name: tmp_path / "a folder" / name for name in names}
    words = {"decoder": "unet", "attention": "scse", "context": "clay", "context_waves": (0.56, 2.19)}
    words["search"] = {"max_parameters": 9, "max_milliseconds": None}
    request = replace(train_request(tmp_path), network="what_it_got", max_minutes=2.5, **paths, **words)
    own = {**vars(request), "context_waves": list(request.context_waves)}
    assert None not in own.values()
    expected = {name: f"{type(one).__name__} {one}" for name, one in own.items()}
    assert make_worker().train(request, lambda event: None) == expected


def test_an_update_reports_and_returns_its_report(make_worker, tmp_path):
    events = []
    model = tmp_path / "m.lsmodel"
    request = UpdateRequest(tmp_path / "store", model, "nepal", tmp_path / "work", publish_anyway=True)
    answer = make_worker().update(request, events.append)
    assert answer == {"published": True, "old_store": None, "model": str(model)}
    assert events == [{"event": "log", "message": "nepal learns"}]


def test_a_report_that_raises_canceled_stops_the_training(make_worker, tmp_path):
    worker = make_worker()
    events = []

    def report(event):
        events.append(event)
        raise errors.Canceled

    with pytest.raises(errors.Canceled):
        worker.train(train_request(tmp_path, epochs=1000), report)
    assert len(events) < 100
    assert worker._process.alive, "a training that ends in good order does not cost the warm worker"


@pytest.mark.parametrize("kind", [ZeroDivisionError, KeyboardInterrupt, errors.RasterError])
def test_any_other_error_of_a_report_is_the_callers_and_stops_the_worker(make_worker, tmp_path, kind):
    worker = make_worker()

    def report(event):
        raise kind

    with pytest.raises(kind):
        worker.train(train_request(tmp_path, epochs=1000), report)
    assert worker._process is None
    assert predict(worker).any()


def test_an_interrupt_while_waiting_stops_the_worker(make_worker, monkeypatch):
    worker = make_worker()
    predict(worker)

    def interrupt(process, timeout):
        raise KeyboardInterrupt

    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(WorkerProcess, "next", interrupt)
        with pytest.raises(KeyboardInterrupt):
            predict(worker)
    assert worker._process is None
    assert worker._call_now is None
    assert predict(worker).any()


def test_relative_paths_are_those_of_the_client(make_worker, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(errors.UnknownRegionError, match=str(tmp_path / "a.lsmodel")):
        make_worker().load(Path("a.lsmodel"), "nowhere", "cpu")


@pytest.mark.fault("worker")
@pytest.mark.parametrize(
    ("how", "kind", "message"),
    [
        ("memory", errors.OutOfMemoryError, "ran out of memory"),
        ("torch_memory", errors.OutOfMemoryError, "ran out of memory.*allocate memory"),
        ("limited", errors.OutOfMemoryError, "ran out of memory.*Unable to allocate"),
        ("bug", errors.WorkerError, "KeyError.*no such thing"),
        ("missing", errors.WorkerError, r"Python \(.*\) cannot import torch.*pip install torch"),
        ("full", errors.WorkerError, "No space left on device"),
    ],
)
def test_an_error_in_the_worker_is_one_error_here_and_the_worker_lives_on(make_worker, how, kind, message):
    worker = make_worker()
    with pytest.raises(kind, match=message) as caught:
        predict(worker, how)
    assert "Traceback" in str(caught.value.__cause__)
    assert "Traceback" not in str(caught.value)
    pid = worker._process.pid
    assert predict(worker).any()
    assert worker._process.pid == pid


def test_what_libraries_print_cannot_break_the_protocol(make_worker):
    worker = make_worker()
    assert predict(worker, "prints").any()
    assert predict(worker).any()
    said = worker._process.stderr()
    assert 0 < len(said) <= 200
    assert max(map(len, said)) <= 2000


@pytest.mark.fault("worker")
@pytest.mark.parametrize(
    ("how", "message"),
    [
        ("killed", "killed by the system.*memory ran out"),
        ("crash", r"crashed with signal 11 \(SIGSEGV\)"),
        ("exits", "exit code 3.*no such driver"),
    ],
)
def test_a_worker_that_dies_is_a_message_and_the_next_call_starts_another(make_worker, how, message):
    worker = make_worker()
    healthy = worker.load(Path("model.lsmodel"), None, "cpu")
    with pytest.raises(errors.WorkerError, match=message):
        predict(worker, how)
    # The handle was loaded in the worker that died; the new one loads it again by itself.
    assert worker.predict(healthy.handle, GRID, BLOCK, pixels()).any()


@pytest.mark.fault("worker")
def test_a_worker_that_hangs_is_stopped(make_worker):
    worker = make_worker(hang_s=1.0)
    with pytest.raises(errors.WorkerError, match="no sign of life for 1 seconds"):
        predict(worker, "frozen")
    assert predict(worker).any()


def test_a_long_call_of_a_living_worker_is_no_hang(make_worker):
    worker = make_worker(hang_s=0.8)
    thread, outcome = in_thread(lambda: predict(worker, "slow"))
    wait_until_busy(worker)
    time.sleep(1.6)
    assert thread.is_alive()
    worker.cancel()
    thread.join(90)
    assert isinstance(outcome[0], errors.Canceled)


def test_cancel_in_good_order_keeps_the_worker_warm(make_worker):
    worker = make_worker()
    thread, outcome = in_thread(lambda: predict(worker, "slow"))
    wait_until_busy(worker)
    pid = worker._process.pid
    worker.cancel()
    thread.join()
    assert isinstance(outcome[0], errors.Canceled)
    assert predict(worker).any()
    assert worker._process.pid == pid


def test_a_call_that_does_not_listen_is_stopped_after_the_grace_time(make_worker):
    worker = make_worker(grace_s=0.5)
    thread, outcome = in_thread(lambda: predict(worker, "deaf"))
    wait_until_busy(worker)
    started = time.monotonic()
    pid = worker._process.pid
    worker.cancel()
    thread.join()
    assert isinstance(outcome[0], errors.Canceled)
    assert time.monotonic() - started > 0.4, "it has the time to end by itself"
    assert worker._process is None or worker._process.pid != pid
    assert predict(worker).any()


def test_cancel_without_a_call_does_nothing(make_worker):
    worker = make_worker()
    worker.cancel()
    assert predict(worker).any()
    worker.cancel()
    assert predict(worker).any()


def test_close_in_the_middle_cancels_the_call(make_worker):
    worker = make_worker()
    thread, outcome = in_thread(lambda: predict(worker, "deaf"))
    wait_until_busy(worker)
    worker.close()
    thread.join(90)
    assert isinstance(outcome[0], errors.Canceled)
    with pytest.raises(errors.WorkerError, match="closed"):
        worker.describe()


def test_calls_from_many_threads_take_turns(make_worker):
    worker = make_worker()
    handle = worker.load(Path("model.lsmodel"), None, "cpu").handle
    jobs = [in_thread(lambda v=v: worker.predict(handle, GRID, BLOCK, pixels(v))[0, 0]) for v in range(6)]
    for thread, _ in jobs:
        thread.join(90)
    one = 3 * GRID.read_window(BLOCK).width * GRID.read_window(BLOCK).height
    assert [outcome[0] for _, outcome in jobs] == [value * one for value in range(6)]


def test_a_handle_that_was_never_loaded_is_refused(make_worker):
    with pytest.raises(errors.WorkerError, match="never loaded"):
        make_worker().predict("other", GRID, BLOCK, pixels())


@pytest.mark.fault("full disk")
def test_a_full_disk_in_the_exchange_folder_is_a_message(make_worker, monkeypatch):
    worker = make_worker()
    write = exchange.write_array
    info = worker.load(Path("model.lsmodel"), None, "cpu")

    def full(path, array):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(exchange, "write_array", full)
    with pytest.raises(errors.WorkerError, match="No space left on device"):
        worker.predict(info.handle, GRID, BLOCK, pixels())
    monkeypatch.setattr(exchange, "write_array", write)
    assert worker.predict(info.handle, GRID, BLOCK, pixels()).any()


@pytest.mark.fault("no place")
def test_an_exchange_folder_that_was_cleaned_away_is_made_anew(make_worker):
    worker = make_worker()
    info = worker.load(Path("model.lsmodel"), None, "cpu")
    worker._exchange.remove()
    assert worker.predict(info.handle, GRID, BLOCK, pixels()).any()


def program(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.fault("worker")
@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("#!/bin/sh\nexit 0\n", "did not start: it ended with exit code 0"),
        ("#!/bin/sh\necho what is this >&2; exit 9\n", "exit code 9.*what is this"),
        ("#!/bin/sh\necho hello; sleep 5\n", "not usable.*protocol.*hello"),
        ("#!/bin/sh\nexec yes\n", "not usable.*protocol"),
        ("gibberish", "cannot be started"),
        (
            '#!/bin/sh\necho \'{"type": "hello", "protocol": 99, "pid": 1, "python": "x"}\'; exec sleep 5\n',
            "protocol 99",
        ),
    ],
)
def test_a_python_that_is_none(make_worker, tmp_path, text, message):
    worker = make_worker(python=program(tmp_path / "python", text))
    with pytest.raises(errors.WorkerError, match=message):
        worker.describe()


@pytest.mark.fault("worker")
def test_a_python_that_is_not_there(make_worker, tmp_path):
    with pytest.raises(errors.WorkerError, match=r"nowhere.*does not exist"):
        make_worker(python=tmp_path / "nowhere").describe()


@pytest.mark.fault("worker")
def test_a_worker_that_turns_to_garbage_is_stopped_and_replaced(make_worker):
    worker = make_worker()
    with pytest.raises(errors.WorkerError, match=r"worker was stopped.*protocol.*garbage"):
        predict(worker, "garbage")
    assert predict(worker).any()


@pytest.mark.fault("kill -9")
def test_the_end_of_the_client_ends_the_worker_and_removes_its_folder(tmp_path):
    script = (
        "import os, sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\n"
        "from landslide_mapper.worker.client import WorkerBackend\n"
        "script, place = Path(sys.argv[2]), Path(sys.argv[3])\n"
        "worker = WorkerBackend(sys.executable, script=script, exchange_parent=place)\n"
        "print(worker.describe()['worker_pid'], flush=True)\n"
        "os.kill(os.getpid(), 9)\n"
    )
    root, fake = Path(__file__).parents[3], Path(__file__).with_name("fake_worker.py")
    client = subprocess.run(
        [sys.executable, "-c", script, str(root), str(fake), str(tmp_path)],
        stdout=subprocess.PIPE,
        check=False,
        timeout=30,
    )
    assert client.returncode == -signal.SIGKILL
    pid = int(client.stdout)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and (Path(f"/proc/{pid}").exists() or list(tmp_path.iterdir())):
        time.sleep(0.02)
    assert list(tmp_path.iterdir()) == []
    assert not Path(f"/proc/{pid}").exists()


def test_a_client_that_forgets_to_close_leaves_nothing_at_exit(tmp_path):
    script = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path\n"
        "from landslide_mapper.worker.client import WorkerBackend\n"
        "script, place = Path(sys.argv[2]), Path(sys.argv[3])\n"
        "worker = WorkerBackend(sys.executable, script=script, exchange_parent=place)\n"
        "worker.describe()\n"
        "assert 'torch' not in sys.modules and 'multiprocessing' not in sys.modules\n"
    )
    root, fake = Path(__file__).parents[3], Path(__file__).with_name("fake_worker.py")
    subprocess.run(
        [sys.executable, "-c", script, str(root), str(fake), str(tmp_path)], check=True, timeout=30
    )
    assert list(tmp_path.iterdir()) == []


def test_what_the_worker_has_to_say_meanwhile_is_heard_once(make_worker):
    class Told(SilentProgress):
        logs: ClassVar[list[str]] = []

        def log(self, message: str) -> None:
            self.logs.append(message)

    worker = make_worker()
    with listening(worker, Told()) as warnings:
        predict(worker, "tells")
    assert warnings == ["Batch 2"]
    assert warnings[0].key == "Batch {size}", "it can be translated"
    assert Told.logs == ["Batch 2", "Batch 2"], "the log, and the warning once"
    predict(worker, "tells")
    assert len(Told.logs) == 2


@pytest.mark.fault("device")
@pytest.mark.parametrize(
    ("how", "reason"),
    [("crash", "signal 11"), ("frozen", "no sign of life"), ("exits", "exit code 3"), ("garbage", "garbage")],
)
def test_a_driver_that_kills_the_worker_is_left_alone_and_that_is_told(make_worker, how, reason):
    worker, events = make_worker(hang_s=1.0), []
    worker.listener = events.append
    info = worker.load(Path("model.lsmodel"), f"{how}@driver", "auto")
    assert worker.predict(info.handle, GRID, BLOCK, pixels()).any()
    assert [event["event"] for event in events] == ["warning"]
    assert "started again without graphics cards" in events[0]["message"]
    assert reason in events[0]["message"]
    worker.load(Path("model.lsmodel"), f"{how}@driver", "auto")
    assert len(events) == 2, "the next job is told, too"


@pytest.mark.fault("device")
@pytest.mark.parametrize("how", ["crash", "exits"])
def test_who_names_the_card_hears_that_it_crashed(make_worker, how):
    worker = make_worker()
    with pytest.raises(errors.WorkerError, match="worker is gone"):
        worker.load(Path("model.lsmodel"), f"{how}@driver", "cuda")
    assert predict(worker).any()


_WITH_A_CHILD = """
import pathlib, subprocess, sys
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
path = pathlib.Path(sys.argv[1]) / "child"
path.with_suffix(".part").write_text(str(child.pid))
path.with_suffix(".part").rename(path)
sys.stdin.read()
"""


def test_a_pipe_that_a_child_of_the_worker_holds_is_not_closed_under_who_reads_it(tmp_path, monkeypatch):
    """On Windows the close would wait for the reader for ever, and QGIS with it."""
    monkeypatch.setattr(process, "_END_S", 0.2)
    (tmp_path / "worker.py").write_text(_WITH_A_CHILD)
    worker = process.WorkerProcess(Path(sys.executable), tmp_path / "worker.py", tmp_path)
    while not (tmp_path / "child").exists():
        assert worker.alive
        time.sleep(0.01)
    try:
        worker.kill()
        streams = worker._process.stdout, worker._process.stderr
        assert not any(stream.closed for stream in streams)
    finally:
        os.kill(int((tmp_path / "child").read_text()), signal.SIGKILL)
    for thread in worker._threads:
        thread.join()
    worker.close()
    assert all(stream.closed for stream in streams)
