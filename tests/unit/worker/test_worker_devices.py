"""Devices are tried in processes of their own: whatever happens to one, the answer is a reason."""

from __future__ import annotations

import json
import os
import select
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from landslide_mapper.errors import Canceled
from landslide_mapper.worker.devices import Device, Devices, find_devices

LISTED = {
    "devices": [
        {"device": "cuda:0", "name": "Old card", "free": 3_000_000_000, "total": 4_000_000_000},
        {"device": "cuda:1", "name": "New card", "free": 7_000_000_000, "total": 8_000_000_000},
    ],
    "note": None,
}


@pytest.fixture
def python(tmp_path: Path) -> Callable[..., Path]:
    """Makes a stand-in for the engine's Python, which answers each question by a line of shell."""

    def make(**answers: str) -> Path:
        path = tmp_path / "python"
        cases = "\n".join(f"    {name.replace('_', ':')}) {line};;" for name, line in answers.items())
        path.write_text(
            f'#!/bin/sh\nfor last; do :; done\ncase "$last" in\n{cases}\nesac\n', encoding="utf-8"
        )
        path.chmod(0o755)
        return path

    return make


def says(value: object) -> str:
    return f"echo '{json.dumps(value)}'"


def test_the_quickest_card_that_works_is_the_best(python):
    found = find_devices(
        python(
            list=says(LISTED),
            cuda_0=says({"seconds": 0.08}),
            cuda_1=says({"seconds": 0.002}),
            cpu=says({"seconds": 0.001}),
        )
    )
    assert [one.device for one in found.found] == ["cuda:0", "cuda:1", "cpu"]
    assert found.best == Device("cuda:1", "New card", 7_000_000_000, 8_000_000_000, 0.002)
    assert found.reason == "New card is used: the quickest graphics card that works, 2.0 ms for a small tile."


@pytest.mark.fault("device")
@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("kill -SEGV $$", r"crashed with signal 11 \(SIGSEGV\)"),
        ("kill -ABRT $$", r"crashed with signal 6 \(SIGABRT\)"),
        ("kill -KILL $$", r"signal 9.*memory ran out"),
        ("echo 'no such driver' >&2; exit 3", "exit code 3; its last words: no such driver"),
        ("exec sleep 60", "no answer within 1 seconds"),
        ("echo garbage", "something else than expected"),
        ("echo '[1, 2]'", "something else than expected"),
        ("head -c 1000000 /dev/zero", "something else than expected"),
        (says({"why_not": "no kernel image is available"}), "no kernel image is available"),
        (says({"seconds": "quick"}), "it does not say"),
        (":", "something else than expected"),
    ],
)
def test_a_card_that_breaks_its_process_is_a_no_with_its_reason(python, line, reason):
    import re

    listed = {**LISTED, "devices": LISTED["devices"][:1]}
    engine = python(list=says(listed), cuda_0=line, cpu=says({"seconds": 0.02}))
    found = find_devices(engine, timeout_s=1.0 if "sleep" in line else 30.0)
    card, cpu = found.found
    assert card.seconds is None
    assert re.search(reason, str(card.why_not))
    assert found.best is cpu
    assert found.reason == "The CPU is used: Old card does not work."


@pytest.mark.fault("device")
def test_what_a_card_that_hangs_has_started_ends_with_it(python, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    open_while_it_runs = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    engine = python(list=f"sleep 1000 >{pipe} 2>&1 & sleep 1000", cpu=says({"seconds": 0.02}))
    found = find_devices(engine, timeout_s=1.0)
    assert "no answer within 1 seconds" in str(found.note)
    ended, _, _ = select.select([open_while_it_runs], [], [], 60)
    os.close(open_while_it_runs)
    assert ended, "what it had started still runs"


@pytest.mark.fault("device")
@pytest.mark.parametrize(
    "line", ["kill -SEGV $$", "echo garbage", says({"devices": [1, {"name": 2}]}), says([])]
)
def test_where_not_even_the_list_can_be_had_there_is_the_cpu(python, line):
    found = find_devices(python(list=line, cpu=says({"seconds": 0.02})))
    assert [one.device for one in found.found] == ["cpu"]
    assert "The CPU is used" in found.reason


def test_the_reason_why_there_is_no_card_is_shown(python):
    listed = {"devices": [], "note": "the NVIDIA driver is too old"}
    found = find_devices(python(list=says(listed), cpu=says({"seconds": 0.02})))
    assert found.reason == "The CPU is used: the NVIDIA driver is too old."


def test_where_nothing_works_that_is_said(tmp_path):
    found = find_devices(tmp_path / "nowhere")
    assert found.best is None
    assert found.reason == "Nothing works: set the engine up again."
    assert "cannot be started" in str(found.found[0].why_not)
    assert Devices(()).best is None


def test_cancel_ends_the_process_that_hangs(python):
    began = time.monotonic()
    with pytest.raises(Canceled):
        find_devices(python(list="exec sleep 60"), canceled=lambda: time.monotonic() > began + 0.5)


def test_the_real_engine_tries_the_cpu():
    found = find_devices(Path(sys.executable))
    cpu = found.found[-1]
    assert cpu.device == "cpu"
    assert cpu.seconds is not None
    assert cpu.seconds > 0
    assert 0 < cpu.free <= cpu.total
