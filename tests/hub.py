"""A server on this machine that stands in for the hub where libraries keep weights of encoders."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from landslide_mapper.worker.python_finder import checkout_environment, interpreter

_MAKE = """
import sys
sys.path.insert(0, sys.argv[1])
from landslide_mapper.nn.networks.smp import segmentation_models
segmentation_models()
import timm
from safetensors.torch import save_file
save_file(timm.create_model(sys.argv[2]).state_dict(), sys.argv[3])
"""
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


def engine_python() -> Path:
    """The engine's, which may be another than that of QGIS's tests."""
    folder = checkout_environment()
    found = None if folder is None else interpreter(folder)
    return found if found is not None and found.is_file() else Path(sys.executable)


def random_weights(network: str, folder: Path) -> bytes:
    """Random weights of a network of timm as the hub has them, made by the engine's Python."""
    made = folder / "made.safetensors"
    subprocess.run(
        [engine_python(), "-c", _MAKE, str(Path(__file__).parents[1]), network[3:], str(made)], check=True
    )
    return made.read_bytes()


@contextmanager
def stand_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """Serve until the block ends, to all processes that are started meanwhile."""
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
        monkeypatch.setenv("HF_ENDPOINT", hub.address)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        for name in ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE"):
            monkeypatch.delenv(name, raising=False)
        try:
            yield hub
        finally:
            if hub.holds is not None:
                hub.holds.set()
            server.shutdown()
            thread.join()
