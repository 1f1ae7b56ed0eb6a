"""One question to a process of the engine's Python that does nothing else, and its answer."""

from __future__ import annotations

import os
import signal
import subprocess  # nosec B404
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from landslide_mapper.errors import Canceled
from landslide_mapper.messages import Message
from landslide_mapper.worker.environment import NO_WINDOW, worker_environment, worker_folder
from landslide_mapper.worker.process import in_words

START_SCRIPT = Path(__file__).with_name("start.py")
_LAST_LINES = 3
_TICK_S = 0.2


def ask(
    python: Path,
    words: tuple[str, str],
    canceled: Callable[[], bool],
    timeout_s: float | None = None,
    environment: Mapping[str, str] | None = None,
) -> tuple[bytes, Message | None]:
    """What a new process answers; nothing, and why, where it does not.

    Args:
        python: of the engine.
        words: what is asked, and the question (`start.py`).
        canceled: asked several times a second.
        timeout_s: so long it may take; None: as long as it wants.
        environment: variables beside the worker's.

    Raises:
        Canceled: when the user asked to stop.
    """
    try:
        # Safe: a fixed list of arguments, no shell, and a Python that the user chose.
        process = subprocess.Popen(  # nosec B603
            [str(python), "-u", "-I", "-X", "utf8", str(START_SCRIPT), *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**worker_environment(), **(environment or {})},
            cwd=worker_folder(),
            creationflags=NO_WINDOW,
            start_new_session=sys.platform != "win32",
        )
    except OSError as error:
        return b"", Message("{python} cannot be started: {error}", python=python, error=error)
    with process:
        started = time.monotonic()
        while True:
            try:
                out, err = process.communicate(timeout=_TICK_S)
                break
            except subprocess.TimeoutExpired:
                stop = canceled()
                if not stop and (timeout_s is None or time.monotonic() < started + timeout_s):
                    continue
            _kill(process)
            process.communicate()
            if stop:
                raise Canceled
            return b"", Message("it gave no answer within {seconds:g} seconds", seconds=timeout_s)
    if process.returncode:
        return b"", _died(process.returncode, err)
    return out, None


def _kill(process: subprocess.Popen[bytes]) -> None:
    """End it with all that it started, which would hold its pipes open."""
    if sys.platform == "win32":
        process.kill()
        return
    with suppress(OSError):
        os.killpg(process.pid, signal.SIGKILL)


def _died(code: int, err: bytes) -> Message:
    lines = [line for line in err.decode("utf-8", "replace").splitlines() if line.strip()]
    said = " | ".join(line[:200] for line in lines[-_LAST_LINES:])
    if not said:
        return Message("{how}", how=in_words(code, False))
    return Message("{how}; its last words: {lines}", how=in_words(code, False), lines=said)
