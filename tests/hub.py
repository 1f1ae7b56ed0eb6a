"""A server on this machine that stands in for the hub where libraries keep weights of encoders."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Hub:
    """What it has, and how it answers.

    Attributes:
        files: repository to the bytes of its weights.
        asked: requests, as they came.
        status: of every answer.
        error: code that it gives with what it does not have.
        holds: stops after the first bytes of a file until it is set.
        begun: set once those are sent.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    status: int = 200
    error: str = "RepoNotFound"
    holds: threading.Event | None = None
    begun: threading.Event = field(default_factory=threading.Event)
    address: str = ""


@contextmanager
def stand_in() -> Iterator[Hub]:
    """Serve until the block ends."""
    hub = Hub()

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Say nothing."""

        def do_HEAD(self) -> None:
            self._answer(body=False)

        def do_GET(self) -> None:
            self._answer(body=True)

        def _answer(self, *, body: bool) -> None:
            hub.asked.append(f"{self.command} {self.path}")
            content = hub.files.get(self.path.partition("/resolve/")[0].lstrip("/"))
            if content is None or hub.status != 200:
                self.send_response(404 if hub.status == 200 else hub.status)
                if hub.status == 200 and hub.error:
                    self.send_header("X-Error-Code", hub.error)
                self.send_header("Content-Length", "0")
                self.end_headers()
                return
            self.send_response(200)
            self.send_header("ETag", f'"{hashlib.sha256(content).hexdigest()}"')
            self.send_header("X-Repo-Commit", COMMIT)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if not body:
                return
            if hub.holds is not None:
                self.wfile.write(content[:1000])
                self.wfile.flush()
                hub.begun.set()
                hub.holds.wait(60)
            self.wfile.write(content)

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        hub.address = f"http://127.0.0.1:{server.server_address[1]}"
        try:
            yield hub
        finally:
            if hub.holds is not None:
                hub.holds.set()
            server.shutdown()
            thread.join()
