"""A running worker process: starting it, listening to it, ending it."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess  # nosec B404
import sys
import threading
from collections import deque
from pathlib import Path
from typing import IO

from landslide_mapper.errors import WorkerError
from landslide_mapper.messages import Message
from landslide_mapper.worker import protocol
from landslide_mapper.worker.environment import NO_GPUS, NO_WINDOW, worker_environment, worker_folder
from landslide_mapper.worker.protocol import Envelope, Heartbeat, Hello, LineBuffer, ProtocolError

STDERR_LINES = 200
"""How much of what the worker wrote to stderr is kept for messages."""
_STDERR_LINE = 2000
_END_S = 5.0


class Ended(Exception):  # noqa: N818 - a fact, which the client turns into an error with a reason
    """Raised by `WorkerProcess.next` when the worker will never answer again."""


class WorkerProcess:
    """One worker process with the threads that listen to it.

    Attributes:
        python: the Python that runs it.
        beats: number of messages and heartbeats heard so far.
        hello: its first message, once that has arrived.
    """

    def __init__(self, python: Path, script: Path, folder: Path, hide_gpus: bool = False) -> None:
        """Start the worker; returns before it is ready.

        Args:
            python: a Python interpreter.
            script: what it runs (`start.py`).
            folder: the exchange folder.
            hide_gpus: let it see no graphics card.

        Raises:
            WorkerError: when the process cannot be started.
        """
        self.python = python
        self.beats = 0
        self.hello: Hello | None = None
        self._messages: queue.Queue[Envelope | Ended] = queue.Queue()
        self._stderr: deque[str] = deque(maxlen=STDERR_LINES)
        self._send_lock = threading.Lock()
        self._killed = False
        self._process = _popen(python, script, folder, hide_gpus)
        self._threads = [
            threading.Thread(target=self._listen, name="worker-messages", daemon=True),
            threading.Thread(target=self._drain, name="worker-stderr", daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    @property
    def alive(self) -> bool:
        """Whether the process runs."""
        return self._process.poll() is None

    @property
    def pid(self) -> int:
        """Id of the process."""
        return self._process.pid

    def send(self, message: Envelope) -> None:
        """Send a message; one to a process that has ended is dropped, `next` will tell."""
        stream = _stream(self._process.stdin)
        with self._send_lock, contextlib.suppress(OSError, ValueError):
            stream.write(protocol.encode(message))
            stream.flush()

    def next(self, timeout: float) -> Envelope | None:
        """The next message that is not a heartbeat, or None after `timeout` seconds.

        Raises:
            Ended: when there will be none.
        """
        try:
            message = self._messages.get(timeout=timeout)
        except queue.Empty:
            return None
        if isinstance(message, Ended):
            self._messages.put(message)
            raise message
        return message

    def close(self) -> None:
        """Ask the process to end by closing its stdin, and see that it does."""
        with contextlib.suppress(OSError):
            _stream(self._process.stdin).close()
        self._finish(_END_S)

    def kill(self) -> None:
        """End the process now."""
        self._killed = True
        self._process.kill()
        self._finish(_END_S)

    def why_ended(self) -> Message:
        """Say how the process ended, in words, with the last lines that it wrote to stderr."""
        code = self._wait(_END_S)
        # What it wrote last may still be on its way; a child of its own may hold the pipe open for ever.
        self._threads[1].join(1.0)
        lines = [line for line in self._stderr if line.strip()][-5:]
        said = Message(" Its last words: {lines}.", lines=" | ".join(lines)) if lines else ""
        return Message("{how}.{said}", how=in_words(code, self._killed), said=said)

    def stderr(self) -> list[str]:
        """The last lines that the worker wrote to stderr."""
        return list(self._stderr)

    def _finish(self, seconds: float) -> None:
        if self._wait(seconds) is None:
            self._killed = True
            self._process.kill()
            self._wait(seconds)
        with contextlib.suppress(OSError):
            _stream(self._process.stdin).close()
        for thread, stream in zip(self._threads, (self._process.stdout, self._process.stderr)):
            if thread is not threading.current_thread():
                thread.join(seconds)
            # A child of the worker's may hold the pipe open. On Windows the close would wait as long as the
            # thread that reads from it, for ever; it is left to this process's end.
            if not thread.is_alive() or thread is threading.current_thread():
                with contextlib.suppress(OSError):
                    _stream(stream).close()

    def _wait(self, seconds: float) -> int | None:
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def _listen(self) -> None:
        lines = LineBuffer()
        ended = Ended("")
        try:
            while data := os.read(_stream(self._process.stdout).fileno(), 1 << 16):
                for line in lines.feed(data):
                    self._hear(protocol.decode(line))
        except ProtocolError as error:
            # Nobody can say what the rest of the stream means.
            ended = Ended(Message("It does not speak the worker's protocol. {error}", error=error))
            self._process.kill()
            self._killed = True
        except (OSError, ValueError):
            pass  # closed by `_finish`
        self._messages.put(ended)

    def _hear(self, message: Envelope) -> None:
        self.beats += 1
        if isinstance(message, Hello):
            self.hello = message
        if not isinstance(message, Heartbeat):
            self._messages.put(message)

    def _drain(self) -> None:
        rest = ""
        with contextlib.suppress(OSError, ValueError):
            while data := os.read(_stream(self._process.stderr).fileno(), 1 << 16):
                *lines, rest = (rest + data.decode("utf-8", "replace")).split("\n")
                self._stderr.extend(line[:_STDERR_LINE] for line in lines)
                rest = rest[:_STDERR_LINE]
        if rest:
            self._stderr.append(rest)


def _popen(python: Path, script: Path, folder: Path, hide_gpus: bool) -> subprocess.Popen[bytes]:
    flags = NO_WINDOW
    if sys.platform == "win32":
        flags |= subprocess.BELOW_NORMAL_PRIORITY_CLASS
    try:
        # Safe: a fixed list of arguments, no shell, and a Python that the user chose.
        return subprocess.Popen(  # nosec B603
            # UTF-8 mode: on Windows a library that prints anything else than the code page would fail.
            [str(python), "-u", "-I", "-X", "utf8", str(script), str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**worker_environment(), **(NO_GPUS if hide_gpus else {})},
            cwd=worker_folder(),
            creationflags=flags,
            # Ctrl-C in a terminal is for the client, which then cancels the worker in good order.
            start_new_session=sys.platform != "win32",
        )
    except OSError as error:
        raise WorkerError(
            "The worker's Python '{python}' cannot be started: {reason}. "
            "Choose another Python in the settings of Landslide Mapper, or set LANDSLIDE_MAPPER_PYTHON.",
            python=python,
            reason=error.strerror or error,
        ) from error


def _stream(stream: IO[bytes] | None) -> IO[bytes]:
    if stream is None:
        raise ValueError("The worker was started without pipes.")
    return stream


def in_words(code: int | None, killed_by_us: bool) -> Message:
    """How a process ended, from its exit code; None: it has not."""
    if code is None:
        return Message("it does not end")
    if killed_by_us:
        return Message("it was stopped by Landslide Mapper")
    if sys.platform != "win32" and code == -signal.SIGKILL:
        return Message("it was killed by the system (signal 9), most likely because memory ran out")
    if code < 0:
        return Message(
            "it crashed with signal {code} ({signal_name})", code=-code, signal_name=_signal_name(-code)
        )
    # Windows tells a crash by a large number, which is known by its hexadecimal digits.
    return Message("it ended with exit code {code}", code=hex(code) if code >= 1 << 31 else code)


def _signal_name(number: int) -> str:
    try:
        return signal.Signals(number).name
    except ValueError:
        return "unknown"
