"""Joining a Dask cluster: what is missing there is said in one message."""

from __future__ import annotations

import dataclasses
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import ClusterError
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.cluster import block_task, dask_cluster
from landslide_mapper.nn.cluster.block_task import Reference, SentModel
from landslide_mapper.nn.cluster.join import join
from landslide_mapper.nn.inference.tile_predictor import Fingerprint
from landslide_mapper.tiling import Block, TileGrid
from scripts.dask_processes import DaskProcesses


def no_fingerprint(handle: str) -> str:
    raise AssertionError("no model is loaded")


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "127.0.0.1:9", "no address"])
def test_an_address_without_a_scheduler(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dask_cluster, "CONNECT_S", 0.5)
    with pytest.raises(ClusterError, match=f"No Dask scheduler answers at '{address}': .+dask scheduler"):
        join(address, print, no_fingerprint)


@pytest.mark.parametrize("address", ["foo", "http://cluster", "file:///etc/passwd", "tcp://host:port"])
def test_what_is_no_address_makes_no_client(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Dask's client would wait for 20 s at the end, and print a traceback."""
    monkeypatch.setattr(dask_cluster, "Client", lambda *_, **__: pytest.fail("a client was made"))
    with pytest.raises(ClusterError, match=f"No Dask scheduler answers at '{address}': .+dask scheduler"):
        join(address, print, no_fingerprint)


def test_a_scheduler_without_workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dask_cluster, "WORKERS_S", 0.5)
    with DaskProcesses(tmp_path, workers=0) as dask, pytest.raises(ClusterError, match="has no workers"):
        join(dask.address, print, no_fingerprint)


def test_a_python_without_dask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "landslide_mapper.nn.cluster.dask_cluster", raising=False)
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(ClusterError, match=r"Dask is not installed .+ pip install distributed"):
        join("local", print, no_fingerprint)


HERE = Reference.here(Fingerprint(False, 1, "x"))


@pytest.mark.parametrize("other", [{"plugin": "0.0.1"}, {"torch": "1.0"}])
def test_a_worker_of_another_version_computes_nothing(other: dict[str, str]) -> None:
    HERE.check_versions()
    with pytest.raises(ClusterError, match="Start it with the same versions") as caught:
        dataclasses.replace(HERE, **other).check_versions()
    assert next(iter(other.values())) in str(caught.value)


@pytest.fixture
def process(published: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A worker of three threads, with the model's files."""
    before = torch.get_num_threads()
    made = block_task._Process()
    made.threads, made.folders["k"] = 3, published.parent
    monkeypatch.setattr(block_task, "_process", made)
    yield made
    torch.set_num_threads(before)


@pytest.mark.parametrize("way", ["torch", "onnx", "openvino"])
def test_a_worker_computes_as_the_machine_that_asks(published: Path, process: Any, way: str) -> None:
    backend = LocalBackend(way=way)
    info = backend.load(published, "nepal", "cpu")
    own = backend.fingerprint(info.handle)
    assert own == backend.fingerprint(info.handle)
    other = backend.load(published, "hokkaido", "cpu")
    assert own.digest != backend.fingerprint(other.handle).digest, "another decoder says something else"
    sent = SentModel("k", published.name, "nepal", "cpu", 1, Reference.here(own))
    ready = block_task.prepare(sent)
    assert ready.warning is None
    assert process.said == []
    loaded = process.loaded[sent]
    torch.set_num_threads(ready.threads)
    assert loaded.backend.fingerprint(loaded.handle)[::2] == own[::2]


def test_a_worker_that_rounds_otherwise_says_so(published: Path, process: Any) -> None:
    foreign = Fingerprint(False, 1, "of another machine")
    sent = SentModel("k", published.name, "nepal", "cpu", 1, Reference.here(foreign))
    ready = block_task.prepare(sent)
    assert ready.threads == 3
    assert "rounds otherwise than this machine" in str(ready.warning)
    assert [event["message"] for event in process.said] == [ready.warning]


class StoppedWorkers:
    """Stands for a Dask client whose first result lies on a worker that does not answer."""

    status = "running"

    def __init__(self) -> None:
        self.answers = threading.Event()
        self.submitted = 0

    def __enter__(self) -> StoppedWorkers:
        return self

    def __exit__(self, *_: object) -> None:
        self.answers.set()

    def wait_for_workers(self, count: int, timeout: float) -> None:
        """There are some."""

    def scheduler_info(self, count: int) -> dict[str, Any]:
        return {"workers": {"a": {}, "b": {}}}

    def submit(self, *_: Any, pure: bool) -> StoppedWorkers.Result:
        self.submitted += 1
        return self.Result(self, self.submitted)

    def cancel(self, futures: list[Any]) -> None:
        self.answers.set()

    class Result:
        """A future of Dask's."""

        status = "finished"

        def __init__(self, client: StoppedWorkers, key: int) -> None:
            self.client, self.key = client, key

        def add_done_callback(self, told: Callable[[Any], None]) -> None:
            told(self)

        def result(self) -> tuple[str, list[Any]]:
            if self.key == 1:
                self.client.answers.wait()
            return f"sums {self.key}", []


def received(cluster: dask_cluster.DaskCluster) -> Any:
    while (answer := cluster.receive()) is None:
        time.sleep(0.01)
    return answer


def test_a_worker_that_stops_with_a_result_holds_up_no_others(monkeypatch: pytest.MonkeyPatch) -> None:
    client = StoppedWorkers()
    monkeypatch.setattr(dask_cluster, "Client", lambda *_, **__: client)
    cluster = dask_cluster.DaskCluster("tcp://127.0.0.1:9", print, no_fingerprint)
    cluster._sent["m"] = SentModel("k", "m", "nepal", "cpu", 1, HERE)
    pixels = BlockInput({}, np.ones((1, 1), np.bool_))
    for _ in range(3):
        cluster.send("m", TileGrid(1, 1, 1, 1, 0), Block(0, 1, 0, 1), pixels)
    assert sorted(received(cluster)[0] for _ in range(2)) == [2, 3]
    assert cluster.receive() is None
    client.answers.set()
    assert received(cluster) == (1, "sums 1")
    cluster.close()
