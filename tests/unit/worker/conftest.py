"""Fixtures of the worker's tests; each checks that nothing is left behind."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from landslide_mapper.worker.client import WorkerBackend

FAKE = Path(__file__).with_name("fake_worker.py")


@pytest.fixture
def make_worker(tmp_path: Path) -> Iterator[Callable[..., WorkerBackend]]:
    """Makes worker backends that run the fake worker; afterwards no process, thread or folder is left."""
    made: list[WorkerBackend] = []
    before = set(threading.enumerate())
    exchange = tmp_path / "exchange"
    exchange.mkdir()

    def make(**options: Any) -> WorkerBackend:
        options = {"python": sys.executable, "script": FAKE, "exchange_parent": exchange, **options}
        made.append(WorkerBackend(**options))
        return made[-1]

    yield make
    processes = [worker._process for worker in made]
    for worker in made:
        worker.close()
    assert [process for process in processes if process and process.alive] == []
    assert set(threading.enumerate()) - before == set()
    assert list(exchange.iterdir()) == []
