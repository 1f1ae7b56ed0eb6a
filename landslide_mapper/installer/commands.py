"""Runs the programs of a set-up: what they print is told, they can be stopped, and end when QGIS does."""

from __future__ import annotations

import os
import signal
import subprocess  # nosec B404
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from landslide_mapper.errors import Canceled
from landslide_mapper.messages import without_passwords
from landslide_mapper.worker.environment import NO_WINDOW, worker_environment, worker_folder

TICK_S = 0.1
LAST_LINES = 60
_END_S = 5.0

_WATCHED = """
import os, subprocess, sys, threading
process = subprocess.Popen(sys.argv[1:], stdin=subprocess.DEVNULL)
def watch():
    sys.stdin.buffer.read()
    process.kill()
    os._exit(1)
threading.Thread(target=watch, daemon=True).start()
code = process.wait()
os._exit(code if 0 <= code < 256 else 1)
"""
"""Starts a program and kills it when its own standard input ends, as the starting process is gone."""


class Reporter(Protocol):
    """What a set-up reports to, and asks whether it shall stop; callable from any thread."""

    def report(self, fraction: float, message: str) -> None:
        """Say how much is done (0..1) and what is being done now."""

    def log(self, message: str) -> None:
        """Tell a line for the log."""

    def canceled(self) -> bool:
        """Whether the user asked to stop."""


@dataclass(frozen=True)
class Outcome:
    """How a program ended.

    Attributes:
        code: its exit status.
        lines: the last ones that it printed.
    """

    code: int
    lines: tuple[str, ...]


def run(
    command: Sequence[str | Path],
    environment: Mapping[str, str],
    reporter: Reporter,
    tick: Callable[[], object] = lambda: None,
    watcher: Path | None = None,
) -> Outcome:
    """Run a program to its end; every line that it prints is logged.

    Args:
        command: the program and its arguments.
        environment: its environment variables.
        reporter: hears the lines.
        tick: called ten times a second meanwhile.
        watcher: a Python that ends the program when this process dies.

    Raises:
        Canceled: when the user asked to stop; the program has ended.
        OSError: when it cannot be started.
    """
    arguments = [str(one) for one in command]
    reporter.log("> " + without_passwords(" ".join(arguments)))
    if watcher is not None:
        arguments = [str(watcher), "-I", "-c", _WATCHED, *arguments]
    process = _start(arguments, environment, stdin=subprocess.PIPE)
    lines: deque[str] = deque(maxlen=LAST_LINES)
    reader = threading.Thread(target=_read, args=(process, lines, reporter), name="set-up", daemon=True)
    reader.start()
    try:
        while True:
            with suppress(subprocess.TimeoutExpired):
                code = process.wait(TICK_S)
                break
            if reporter.canceled():
                raise Canceled
            tick()
    finally:
        _end(process)
        reader.join(_END_S)
        with suppress(OSError, ValueError):
            if process.stdout is not None:
                process.stdout.close()
    if reporter.canceled():
        raise Canceled
    return Outcome(code, tuple(lines))


def answer_of(
    command: Sequence[str | Path], timeout_s: float, environment: Mapping[str, str] | None = None
) -> str | None:
    """What a small program prints; None where it cannot be started, fails or takes too long.

    Args:
        command: the program and its arguments.
        timeout_s: after so long it is stopped.
        environment: its environment variables; None: those of a worker.
    """
    try:
        # Safe: a fixed list of arguments, no shell.
        done = subprocess.run(  # nosec B603
            [str(one) for one in command],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=timeout_s,
            check=False,
            env=worker_environment() if environment is None else dict(environment),
            cwd=worker_folder(),
            creationflags=NO_WINDOW,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def _start(arguments: list[str], environment: Mapping[str, str], stdin: int) -> subprocess.Popen[bytes]:
    # Safe: a fixed list of arguments, no shell.
    return subprocess.Popen(  # nosec B603
        arguments,
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(environment),
        cwd=worker_folder(),
        creationflags=NO_WINDOW,
        start_new_session=sys.platform != "win32",
    )


def _read(process: subprocess.Popen[bytes], lines: deque[str], reporter: Reporter) -> None:
    stream: IO[bytes] | None = process.stdout
    if stream is None:
        return
    with suppress(OSError, ValueError):  # closed when the program was stopped
        for raw in stream:
            line = without_passwords(raw.decode("utf-8", "replace").rstrip())
            if line:
                lines.append(line)
                reporter.log(line)


def _end(process: subprocess.Popen[bytes]) -> None:
    """See that the program has ended, with all that it started."""
    with suppress(OSError):
        if process.stdin is not None:
            process.stdin.close()  # the watcher stops what it watches
    if process.poll() is None:
        with suppress(OSError):
            if sys.platform == "win32":
                with suppress(subprocess.TimeoutExpired):
                    process.wait(_END_S)  # killed first, the watcher would leave its program running
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
        with suppress(subprocess.TimeoutExpired):
            process.wait(_END_S)
