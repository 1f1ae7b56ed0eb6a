"""Whatever becomes of a worker, the caller hears one error with its reason, and the next call works."""

from __future__ import annotations

import dataclasses

import pytest

from landslide_mapper import errors
from landslide_mapper.worker.process import in_words
from tests.unit.worker.test_worker_client import BLOCK, GRID, pixels, predict, train_request

DEATHS = [
    ("killed", r"killed by the system \(signal 9\), most likely because memory ran out"),
    ("crash", r"crashed with signal 11 \(SIGSEGV\)"),
    ("abort", r"crashed with signal 6 \(SIGABRT\)"),
    ("exits", "ended with exit code 3.*no such driver"),
    ("frozen", "no sign of life for 1 seconds and was stopped"),
    ("half_line", "ended with exit code 0"),
    ("closed_pipe", "worker is gone"),
    ("garbage", "worker was stopped.*protocol.*garbage"),
    ("long_line", "worker was stopped.*protocol.*(more than 16777216|[0-9]{6,}) bytes"),
    ("other_message", "worker was stopped.*protocol.*must be int"),
    ("nested", "worker was stopped.*protocol.*Not a message"),
    ("other_version", "protocol 99.*installation is mixed up"),
]
ERRORS = [
    ("memory", "ran out of memory"),
    ("torch_memory", "ran out of memory.*allocate memory"),
    ("bug", "KeyError"),
    ("missing", "cannot import torch"),
    ("full", "No space left on device"),
]


@pytest.mark.fault("worker")
@pytest.mark.parametrize("when", ["load", "1", "2"])
@pytest.mark.parametrize(("how", "message"), [*DEATHS, *ERRORS])
def test_while_it_maps(make_worker, how, message, when):
    worker = make_worker(hang_s=1.0)
    if when == "2":
        predict(worker, f"{how}@{when}")
    with pytest.raises(errors.LandslideMapperError, match=message):
        predict(worker, f"{how}@{when}")
    assert predict(worker).any()


@pytest.mark.fault("worker")
@pytest.mark.parametrize("epoch", ["0", "2"])
@pytest.mark.parametrize(("how", "message"), [*DEATHS, *ERRORS])
def test_while_it_trains(make_worker, tmp_path, how, message, epoch):
    worker, events = make_worker(hang_s=1.0), []
    request = dataclasses.replace(train_request(tmp_path, epochs=5), network=f"{how}@{epoch}")
    with pytest.raises(errors.LandslideMapperError, match=message):
        worker.train(request, events.append)
    assert len(events) == int(epoch) + 1
    assert worker.train(dataclasses.replace(request, network=None), events.append)["name"] == "滑坡"


@pytest.mark.fault("worker")
@pytest.mark.parametrize("how", ["wrong_shape", "no_numbers"])
def test_sums_that_are_none(make_worker, how):
    worker = make_worker()
    with pytest.raises(errors.WorkerError):
        predict(worker, how)
    assert predict(worker).any()


@pytest.mark.fault("worker")
@pytest.mark.parametrize("how", ["prints", "flood", "answers_twice", "clock"])
def test_what_only_looks_like_a_fault_costs_nothing(make_worker, how):
    worker = make_worker()
    expected = predict(worker)
    info = worker.load("model.lsmodel", how, "cpu")
    for _ in range(2):
        assert (worker.predict(info.handle, GRID, BLOCK, pixels()) == expected).all()


@pytest.mark.parametrize(("code", "digits"), [(1, "1"), (0xC0000005, "0xc0000005")])
def test_a_crash_on_windows_is_told_by_the_digits_it_is_known_by(code, digits):
    assert in_words(code, False) == f"it ended with exit code {digits}"
