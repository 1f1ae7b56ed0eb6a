"""The worker as a bare process, spoken to line by line."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from landslide_mapper.worker.protocol import (
    Cancel,
    Failure,
    Heartbeat,
    Hello,
    LineBuffer,
    Message,
    Request,
    Result,
    decode,
    encode,
)


class Bare:
    def __init__(self, folder: Path) -> None:
        fake = Path(__file__).with_name("fake_worker.py")
        self.process = subprocess.Popen(
            [sys.executable, "-u", "-I", str(fake), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._lines = LineBuffer()
        self._ready: list[Message] = []

    def send(self, *lines: bytes) -> None:
        self.process.stdin.write(b"".join(lines))
        self.process.stdin.flush()

    def next(self) -> Message:
        while True:
            while not self._ready:
                data = self.process.stdout.read1(1 << 16)
                assert data, "the worker has ended"
                self._ready = [decode(line) for line in self._lines.feed(data)]
            message = self._ready.pop(0)
            if not isinstance(message, Heartbeat):
                return message


@pytest.fixture
def bare(tmp_path: Path) -> Iterator[Bare]:
    folder = tmp_path / "exchange"
    folder.mkdir()
    server = Bare(folder)
    assert isinstance(server.next(), Hello)
    yield server
    server.process.stdin.close()
    assert server.process.wait(90) == 0
    server.process.stdout.close()
    assert not folder.exists(), "an orphan cleans up behind its client"


def load(number: int) -> bytes:
    return encode(Request(number, "load", {"model": "m", "region": None, "device": "cpu", "version": None}))


def test_a_bad_line_is_answered_and_costs_no_good_one(bare):
    bare.send(b"garbage\n", encode(Hello(1, 1, "x")), b"\xff\xfe\n", load(1))
    failures = [bare.next() for _ in range(3)]
    assert all(isinstance(failure, Failure) and failure.id == 0 for failure in failures)
    assert "cannot send a Hello" in failures[1].message
    assert isinstance(bare.next(), Result)


def test_an_endless_line_is_refused_and_the_worker_goes_on(bare):
    for _ in range(17):
        bare.send(b"x" * 1_000_000)
    bare.send(b"\n", load(1))
    messages = [bare.next(), bare.next(), bare.next()]
    assert isinstance(messages[0], Failure)
    assert "more than" in messages[0].message
    assert isinstance(messages[-1], Result) or isinstance(bare.next(), Result)


@pytest.mark.parametrize(
    ("op", "args", "message"),
    [
        ("dance", {}, "Unknown operation 'dance'"),
        ("load", {}, "KeyError"),
        ("predict", {"layers": {"post": "../../etc/passwd"}}, "not the name of an exchanged array"),
        ("train", {"store": 1, "model": "m", "work": "w"}, "TypeError"),
        ("update", {"store": "s", "model": "m", "work": "w", "old_store": None}, "TypeError"),
    ],
)
def test_a_request_that_makes_no_sense_is_a_failure(bare, op, args, message):
    bare.send(encode(Request(5, op, args)))
    failure = bare.next()
    assert isinstance(failure, Failure)
    assert failure.id == 5
    assert failure.kind == "WorkerError"
    assert message in failure.message
    bare.send(load(6))
    assert isinstance(bare.next(), Result)


def test_a_request_can_be_cancelled_before_its_turn(bare):
    bare.send(encode(Cancel(2)), load(1), load(2), load(3))
    first, second, third = bare.next(), bare.next(), bare.next()
    assert isinstance(first, Result)
    assert isinstance(third, Result)
    assert isinstance(second, Failure)
    assert second.kind == "Canceled"


def test_the_worker_says_hello_soon_and_beats_without_being_asked(bare):
    beats = []
    deadline = time.monotonic() + 60
    while len(beats) < 3 and time.monotonic() < deadline:
        for line in bare.process.stdout.read1(1 << 16).splitlines():
            beats.append(decode(line))
    assert beats[:3] == [Heartbeat(0)] * 3


def test_the_backend_rests_once_where_nothing_is_asked_for(bare):
    bare.send(load(1), encode(Request(2, "describe", {})))
    assert isinstance(bare.next(), Result)
    assert bare.next().value["rested"] == 0
    time.sleep(1.0)
    bare.send(encode(Request(3, "describe", {})))
    assert bare.next().value["rested"] == 1
