"""Windows of a scene on their way to the worker and what it says of them; the wish to finish a training."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.backend import FINISH_FILE, BlockInput, TrainRequest, ask_to_finish
from landslide_mapper.worker.client import WorkerBackend


def test_windows_of_both_dates_arrive_whole(make_worker) -> None:
    worker: WorkerBackend = make_worker()
    handle = worker.load(Path("m.lsmodel"), "alps", "cpu").handle
    samples = [
        BlockInput.of_dates(
            np.full((2, 4, side), side, np.uint16), np.ones((2, 4, side), np.uint16), np.ones((4, side), bool)
        )
        for side in (3, 5)
    ]
    answers = worker.disagreement(handle, samples)
    assert [one["post"] for one in answers] == [3 * 24, 5 * 40]
    assert [one["pre"] for one in answers] == [24, 40]
    assert [one["valid"] for one in answers] == [12, 20]


def test_any_layer_arrives_with_its_own_bands(make_worker) -> None:
    worker: WorkerBackend = make_worker()
    handle = worker.load(Path("m.lsmodel"), "alps", "cpu").handle
    samples = [
        BlockInput(
            {
                "post": np.full((2, 4, side), side, np.uint16),
                "dem": np.full((1, 4, side), -0.5, np.float32),
                "slope": np.full((3, 4, side), 7, np.uint8),
            },
            np.ones((4, side), bool),
        )
        for side in (3, 5)
    ]
    answers = worker.disagreement(handle, samples)
    assert [list(one) for one in answers] == [["post", "dem", "slope", "valid"]] * 2
    assert [(one["post"], one["dem"], one["slope"]) for one in answers] == [(72, -6, 252), (200, -10, 420)]


def test_windows_of_one_date(make_worker) -> None:
    worker: WorkerBackend = make_worker()
    handle = worker.load(Path("m.lsmodel"), "alps", "cpu").handle
    one = BlockInput.of_dates(np.ones((1, 2, 2), np.uint8), None, np.ones((2, 2), bool))
    both = BlockInput.of_dates(one.post, one.post, one.valid)
    assert "pre" not in worker.disagreement(handle, [one])[0]
    with pytest.raises(ValueError, match="Either all"):
        worker.disagreement(handle, [one, both])


def test_wish_to_finish_reaches_the_running_training(make_worker, tmp_path: Path) -> None:
    worker: WorkerBackend = make_worker()
    worker.finish()
    request = TrainRequest(tmp_path, tmp_path / "m.lsmodel", "until_finished", tmp_path)
    answers: list[object] = []
    thread = threading.Thread(target=lambda: answers.append(worker.train(request, lambda _: None)))
    thread.start()
    deadline = time.monotonic() + 30
    while worker._work is None and time.monotonic() < deadline:
        time.sleep(0.01)
    worker.finish()
    thread.join(90)
    assert answers == [{"finished": True}]


def test_wish_that_comes_too_late_is_no_error(tmp_path: Path) -> None:
    ask_to_finish(None)
    ask_to_finish(tmp_path / "gone")
    ask_to_finish(tmp_path)
    assert (tmp_path / FINISH_FILE).exists()
