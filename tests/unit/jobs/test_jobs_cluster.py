"""Maps and scores by a real Dask scheduler and workers in other processes are those of one machine."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from landslide_mapper.errors import Canceled, ClusterError
from landslide_mapper.jobs import map_journal
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import EvaluateJob, MapJob, SceneEntry
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.cluster.join import join
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.weights import save_version
from scripts.dask_processes import DaskProcesses, stop
from tests.unit.jobs.test_jobs_map import write_raster
from tests.unit.nn.conftest import _settle, _tiny_spec

SIZE = (560, 620)
"""Two cells of 512 pixels across and down, some forty blocks."""


class Watching(SilentProgress):
    """Does something when so many blocks are done."""

    def __init__(self, at: dict[int, Callable[[], None]]) -> None:
        self._at = dict(at)
        self.canceling = False
        self.logs: list[str] = []

    def log(self, message: str) -> None:
        self.logs.append(message)

    def report(self, fraction: float, message: Any) -> None:
        number = getattr(message, "arguments", {}).get("number")
        if message.startswith("Mapping: block") and number in self._at:
            self._at.pop(number)()

    def canceled(self) -> bool:
        return self.canceling


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(0)
    network = _settle(MultiRegionNetwork(_tiny_spec(bands=1, dates=1), ["alps"], [60.0], [30.0]))
    path = tmp_path_factory.mktemp("model") / "tiny.lsmodel"
    save_version(path, network, {"seed": 0}, {"alps": 0.5}, tile_size=64, overlap=16, gsd_m=10.0)
    return path


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Path:
    values = np.random.default_rng(3).integers(1, 120, SIZE).astype(np.uint8)
    values[:90, :150] = 0
    return write_raster(tmp_path_factory.mktemp("scene") / "post.tif", values, nodata=0)


@pytest.fixture(scope="module")
def backend() -> Iterator[LocalBackend]:
    made = LocalBackend(join=join)
    yield made
    made.close()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[int], DaskProcesses]]:
    """Gives a cluster with so many living workers at least; a new one where a test has killed too much."""
    made: list[DaskProcesses] = []
    with ExitStack() as stack:

        def give(workers: int) -> DaskProcesses:
            if not made or not made[-1].is_alive(workers):
                new = DaskProcesses(tmp_path_factory.mktemp("dask"), workers=2)
                made.append(stack.enter_context(new))
            return made[-1]

        yield give


@pytest.fixture(scope="module")
def expected(model: Path, post: Path, backend: LocalBackend, tmp_path_factory: Any) -> bytes:
    """The map of one machine."""
    job = make_job(tmp_path_factory.mktemp("one"), model, post)
    run_map(job, backend, SilentProgress())
    return job.probability.read_bytes()


def make_job(folder: Path, model: Path, post: Path, dask: str | None = None) -> MapJob:
    return MapJob(model, post, folder / "l.gpkg", probability=folder / "p.tif", device="cpu", dask=dask)


def test_cancel_ends_a_map_and_leaves_nothing(
    model: Path, post: Path, backend: LocalBackend, whole: Callable[[int], DaskProcesses], tmp_path: Path
) -> None:
    progress = Watching({})
    progress._at[2] = lambda: setattr(progress, "canceling", True)
    job = make_job(tmp_path / "out", model, post, whole(2).address)
    with pytest.raises(Canceled):
        run_map(job, backend, progress)
    assert list(job.output.parent.iterdir()) == []


def test_scores_of_many_scenes_are_those_of_one_machine(
    model: Path, backend: LocalBackend, whole: Callable[[int], DaskProcesses], tmp_path: Path
) -> None:
    random = np.random.default_rng(5)
    scenes = []
    for number in range(5):
        values = random.integers(1, 120, (90, 110)).astype(np.uint8)
        image = write_raster(tmp_path / f"{number}.tif", values)
        labels = write_raster(tmp_path / f"{number}_labels.tif", (values > 90).astype(np.uint8))
        scenes.append(SceneEntry(f"s{number}", "alps", image, labels=labels, split="test"))
    job = EvaluateJob(model, tuple(scenes), tmp_path / "one.json", device="cpu")
    one = run_evaluate(job, backend, SilentProgress())
    there = dataclasses.replace(job, report=tmp_path / "dask.json", dask=whole(2).address)
    many = run_evaluate(there, backend, SilentProgress())
    assert many.to_json() == one.to_json()
    assert json.loads((tmp_path / "dask.json").read_text()) == json.loads((tmp_path / "one.json").read_text())


def test_a_scene_without_labels_ends_the_scoring_of_all(
    model: Path, post: Path, backend: LocalBackend, whole: Callable[[int], DaskProcesses]
) -> None:
    scenes = (SceneEntry("whole", "alps", post, split="test"),)
    job = EvaluateJob(model, scenes, device="cpu", dask=whole(2).address)
    with pytest.raises(Exception, match="Scene 'whole' has no labels"):
        run_evaluate(job, backend, SilentProgress())


def test_a_map_is_that_of_one_machine_though_a_worker_dies_with_blocks_in_hand(
    model: Path,
    post: Path,
    backend: LocalBackend,
    expected: bytes,
    whole: Callable[[int], DaskProcesses],
    tmp_path: Path,
) -> None:
    dask = whole(2)
    victim = dask.workers[0]
    # One that is stopped keeps the blocks that it has; then it is killed with them.
    progress = Watching({2: lambda: stop(victim), 8: victim.kill})
    job = make_job(tmp_path, model, post, dask.address)
    report = run_map(job, backend, progress)
    assert victim.wait() != 0
    assert job.probability.read_bytes() == expected
    assert not [one for one in report.warnings if "rounds otherwise" in one]
    assert f"The Dask cluster '{dask.address}' computes the blocks." in progress.logs


def test_a_map_whose_scheduler_is_killed_says_so_and_goes_on(
    model: Path,
    post: Path,
    backend: LocalBackend,
    expected: bytes,
    whole: Callable[[int], DaskProcesses],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(map_journal, "JOURNAL_AFTER_S", 0.0)
    dask = whole(1)
    job = make_job(tmp_path, model, post, dask.address)
    with pytest.raises(ClusterError, match="Start it again, or leave it out") as caught:
        run_map(job, backend, Watching({38: dask.scheduler.kill}))
    assert caught.value.goes_on
    assert not job.probability.exists()
    report = run_map(dataclasses.replace(job, dask=None), backend, SilentProgress())
    assert report.resumed > 0
    assert job.probability.read_bytes() == expected


def test_two_regions_of_a_model_are_sent_and_taken_back_once(
    post: Path, backend: LocalBackend, whole: Callable[[int], DaskProcesses], tmp_path: Path
) -> None:
    torch.manual_seed(1)
    network = _settle(MultiRegionNetwork(_tiny_spec(bands=1, dates=1), ["alps", "andes"], [60.0], [30.0]))
    path = tmp_path / "two.lsmodel"
    save_version(path, network, {"seed": 0}, {"alps": 0.5}, tile_size=64, overlap=16, gsd_m=10.0)
    with closing(backend.cluster(whole(1).address)) as cluster:
        handles = [
            cluster.load(path, "cpu", backend.load(path, one, "cpu")).handle for one in network.regions
        ]
    assert len(set(handles)) == 2
