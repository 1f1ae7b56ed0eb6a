"""Runs several commands at the same time, each with its output in one piece."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import IO, NamedTuple

from scripts.paths import ROOT

_TICK_S, _SIGN_OF_LIFE_S, _END_S = 0.2, 60.0, 10.0
_TAIL = 4096
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")


class Step(NamedTuple):
    """What runs, under which name, with which variables beside this process's own."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]


class _Running(NamedTuple):
    process: subprocess.Popen[bytes]
    output: IO[bytes]
    since: float


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run_all(steps: Sequence[Step], at_once: int) -> dict[str, tuple[int, float]]:
    """Run all, also after one has failed, and print what each said as soon as it has ended.

    Args:
        steps: in the order in which they begin, the longest first.
        at_once: so many at a time; they share the processors.

    Returns:
        Exit status and seconds by name, in the order of `steps`.
    """
    threads = dict.fromkeys(_THREADS, str(max(1, cores() // at_once)))
    waiting, running = list(steps), {}
    done: dict[str, tuple[int, float]] = {}
    said = time.monotonic()
    with ExitStack() as stack:
        try:
            while waiting or running:
                while waiting and len(running) < at_once:
                    step = waiting.pop(0)
                    running[step.name] = _start(step, {**threads, **os.environ, **step.environment}, stack)
                time.sleep(_TICK_S)
                for name in [name for name, one in running.items() if one.process.poll() is not None]:
                    one = running.pop(name)
                    done[name] = one.process.returncode, time.monotonic() - one.since
                    _show(name, one.output)
                if running and time.monotonic() > said + _SIGN_OF_LIFE_S:
                    said = time.monotonic()
                    print("... running: " + ", ".join(map(_how_far, running, running.values())), flush=True)
        finally:
            _end(running)
    return {step.name: done[step.name] for step in steps}


def _start(step: Step, environment: Mapping[str, str], stack: ExitStack) -> _Running:
    print(f"... begins: {step.name}", flush=True)
    output = stack.enter_context(tempfile.TemporaryFile())
    process = subprocess.Popen(
        step.command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
    )
    return _Running(process, output, time.monotonic())


def _show(name: str, output: IO[bytes]) -> None:
    print(f"\n=== {name}", flush=True)
    output.seek(0)
    shutil.copyfileobj(output, sys.stdout.buffer)
    sys.stdout.flush()


def _how_far(name: str, one: _Running) -> str:
    """The percentage that pytest has printed last."""
    size = os.fstat(one.output.fileno()).st_size
    marks = re.findall(rb"\[ *(\d+%)\]", os.pread(one.output.fileno(), _TAIL, max(0, size - _TAIL)))
    percent = marks[-1].decode() if marks else "-"
    return f"{name} ({time.monotonic() - one.since:.0f} s, {percent})"


def _end(running: Mapping[str, _Running]) -> None:
    """End what still runs when this program is stopped, and show what it has said."""
    for one in running.values():
        one.process.terminate()
    for name, one in running.items():
        try:
            one.process.wait(_END_S)
        except subprocess.TimeoutExpired:
            one.process.kill()
            one.process.wait()
        _show(name, one.output)
