"""The worker's queue: takes requests and cancels in, hands answers out, notices when the client goes."""

from __future__ import annotations

import os
import queue
import shutil
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from landslide_mapper.backend import Backend, Json
from landslide_mapper.errors import Canceled
from landslide_mapper.worker import protocol
from landslide_mapper.worker.protocol import (
    Cancel,
    Envelope,
    Failure,
    Heartbeat,
    LineBuffer,
    ProtocolError,
    Report,
    Request,
)


class Channel:
    """The two file descriptors of the protocol."""

    def __init__(self, incoming: int, outgoing: int, folder: Path) -> None:
        self._incoming = incoming
        self._outgoing = outgoing
        self._folder = folder
        self._lock = threading.Lock()

    def send(self, message: Envelope) -> None:
        """Send a message, from any thread; ends the process when the client has gone."""
        data = memoryview(protocol.encode(message))
        with self._lock:
            try:
                while data:
                    data = data[os.write(self._outgoing, data) :]
            except OSError:
                self.leave()

    def receive(self) -> bytes:
        """Some bytes; ends the process when the client has gone."""
        try:
            data = os.read(self._incoming, 1 << 16)
        except OSError:
            data = b""
        return data or self.leave()

    def leave(self) -> NoReturn:
        """End at once, whatever runs, and remove what the client can no longer remove."""
        shutil.rmtree(self._folder, ignore_errors=True)
        os._exit(0)


class RequestQueue:
    """Keeps the requests that wait, and knows which one runs and which ones were cancelled."""

    def __init__(self, channel: Channel) -> None:
        self.channel = channel
        self._waiting: queue.Queue[Request] = queue.Queue()
        self._lock = threading.Lock()
        self._running = 0
        self._canceled: set[int] = set()
        self._backend: Backend | None = None
        self._parent = os.getppid()

    def read(self) -> None:
        """Take messages for ever (the reading thread)."""
        lines = LineBuffer()
        while True:
            data = self.channel.receive()
            try:
                for line in lines.feed(data):
                    self._take(line)
            except ProtocolError as error:
                self._complain(error)

    def _complain(self, error: ProtocolError) -> None:
        self.channel.send(Failure(0, "WorkerError", str(error)))

    def _take(self, line: bytes) -> None:
        try:
            self._obey(protocol.decode(line))
        except ProtocolError as error:
            # One bad line must not cost the good ones that came with it.
            self._complain(error)

    def _obey(self, message: Envelope) -> None:
        if isinstance(message, Request):
            self._waiting.put(message)
        elif isinstance(message, Cancel):
            self._cancel(message.id)
        else:
            raise ProtocolError("The client cannot send a {kind}.", kind=type(message).__name__)

    def _cancel(self, request_id: int) -> None:
        with self._lock:
            self._canceled.add(request_id)
            if request_id == self._running and self._backend:
                self._backend.cancel()

    def beat(self, seconds: float) -> None:
        """Send a heartbeat every so many seconds, for ever (the heartbeat thread)."""
        while True:
            time.sleep(seconds)
            # The end of the client also closes stdin; this is for a stdin that somebody else holds open.
            if os.getppid() != self._parent:
                self.channel.leave()
            self.channel.send(Heartbeat(self._running))

    def next(self, rest: Callable[[], None], rest_s: float) -> Request:
        """Wait for the next request; where none comes for so many seconds, rest meanwhile."""
        try:
            return self._waiting.get(timeout=rest_s)
        except queue.Empty:
            rest()
            return self._waiting.get()

    def begin(self, request_id: int, backend: Backend | None) -> None:
        """Note that a request starts.

        Raises:
            Canceled: when it was cancelled while it waited.
        """
        with self._lock:
            self._running = request_id
            self._backend = backend
        self.check(request_id)

    def end(self, request_id: int) -> None:
        """Note that a request is over."""
        with self._lock:
            self._running = 0
            self._backend = None
            self._canceled = {other for other in self._canceled if other > request_id}

    def tell(self, event: Json) -> None:
        """Hand an event of the running request to the client, and keep it among the last words."""
        sys.stderr.write(f"{event.get('message', event)}\n")
        self.channel.send(Report(self._running, event))

    def check(self, request_id: int) -> None:
        """Look whether a request was cancelled.

        Raises:
            Canceled: when it was.
        """
        if request_id in self._canceled:
            raise Canceled
