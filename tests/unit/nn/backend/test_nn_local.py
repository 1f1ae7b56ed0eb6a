"""The backend in this process."""

from __future__ import annotations

import shutil
import sys
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from landslide_mapper.backend import FINISH_FILE, BlockInput, TrainRequest
from landslide_mapper.errors import Canceled, ModelError, OutOfMemoryError, UnknownRegionError
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend import local
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.weights import save_version
from landslide_mapper.tiling import Block, TileGrid

GRID = TileGrid.for_scene(100, 64, 64, 16, 32)
WHOLE = Block(0, 1, 0, 2)


@pytest.fixture
def backend():
    backend = LocalBackend()
    yield backend
    backend.close()


def pixels(bands: int = 2, pre: bool = True) -> BlockInput:
    image = np.random.default_rng(0).integers(0, 200, (bands, 64, 100), dtype=np.uint8)
    return BlockInput.of_dates(image, image[:, ::-1] if pre else None, np.ones((64, 100), dtype=bool))


def test_load_says_what_a_job_needs(backend, published):
    info = backend.load(published, "hokkaido", "cpu")
    assert (info.region, info.bands, info.dates, info.gsd_m, info.pre_optional) == (
        "hokkaido",
        2,
        2,
        10.0,
        False,
    )
    assert (info.tile_size, info.overlap, info.divisor, info.threshold) == (64, 16, 32, 0.4)
    assert (info.model, info.version) == ("small", 1)
    assert info.device.startswith("CPU")


def test_networks_stay_warm(backend, published, monkeypatch):
    first = backend.load(published, "hokkaido", "cpu")
    monkeypatch.setattr(local, "load_network", lambda *_: pytest.fail("read again"))
    assert backend.load(published, "hokkaido", "cpu").handle == first.handle
    assert backend.load(published, "nepal", "cpu").handle != first.handle


def test_regions_give_different_maps(backend, published):
    sums = [
        backend.predict(backend.load(published, region, "cpu").handle, GRID, WHOLE, pixels())
        for region in ("hokkaido", "nepal")
    ]
    assert sums[0].shape == (64, 100)
    assert sums[0].dtype == np.uint32
    assert not np.array_equal(*sums)


def test_model_trained_anew_is_read_anew(backend, shared_network, published, tmp_path):
    path = shutil.copytree(published, tmp_path / "again.lsmodel")
    first = backend.load(path, "nepal", "cpu")
    shutil.rmtree(path)
    save_version(path, shared_network, {}, {"nepal": 0.9}, tile_size=64, overlap=16)
    second = backend.load(path, "nepal", "cpu")
    assert (second.threshold, second.version) == (0.9, 1)
    assert second.handle != first.handle


def test_rolled_back_version_is_the_one_that_is_loaded(backend, shared_network, published, tmp_path):
    path = shutil.copytree(published, tmp_path / "versions.lsmodel")
    save_version(path, shared_network, {}, {"nepal": 0.9}, tile_size=64, overlap=16)
    assert backend.load(path, "nepal", "cpu").version == 2
    assert backend.load(path, "nepal", "cpu", version=1).threshold == 0.5
    ModelFolder(path).roll_back()
    assert backend.load(path, "nepal", "cpu").version == 1


def test_unknown_and_unnamed_region_list_the_known_ones(backend, published):
    for region in ("alps", None):
        with pytest.raises(UnknownRegionError, match="hokkaido, nepal"):
            backend.load(published, region, "cpu")


def test_pixels_must_fit_the_model(backend, published):
    handle = backend.load(published, "nepal", "cpu").handle
    with pytest.raises(ModelError, match="needs 2 bands; the block's layer 'post' is 3 x 64 x 100"):
        backend.predict(handle, GRID, WHOLE, pixels(bands=3))
    with pytest.raises(ModelError, match="needs the layer 'pre' too"):
        backend.predict(handle, GRID, WHOLE, pixels(pre=False))


def test_old_networks_make_room(backend, published, monkeypatch):
    monkeypatch.setattr(local, "_MOST_WARM", 1)
    first = backend.load(published, "nepal", "cpu")
    copy = shutil.copytree(published, published.with_name("other.lsmodel"), dirs_exist_ok=True)
    backend.load(copy, "nepal", "cpu")
    with pytest.raises(ModelError, match="not loaded"):
        backend.predict(first.handle, GRID, WHOLE, pixels())


def test_cancel_stops_a_running_prediction(backend, published, monkeypatch):
    handle = backend.load(published, "nepal", "cpu").handle
    runner = backend._predictors[handle][1]
    run = runner._run
    monkeypatch.setattr(runner, "_run", lambda *tiles: backend.cancel() or run(*tiles))
    with pytest.raises(Canceled):
        backend.predict(handle, GRID, WHOLE, pixels())
    monkeypatch.setattr(runner, "_run", run)
    assert backend.predict(handle, GRID, WHOLE, pixels()).any()


def test_missing_model_and_device(backend, tmp_path, published):
    with pytest.raises(ModelError, match="There is no model at"):
        backend.load(tmp_path / "absent.lsmodel", None, "cpu")
    with pytest.raises(ModelError, match="no device 'abacus'"):
        backend.load(published, "nepal", "abacus")


def test_training_is_handed_on_and_can_be_stopped(backend, tmp_path, monkeypatch):
    def train(request, report, should_stop):
        report({"event": "epoch"})
        return {"seen": request.network, "stopped": [should_stop(), backend.cancel(), should_stop()][::2]}

    fake = SimpleNamespace(train=train)
    monkeypatch.setitem(sys.modules, "landslide_mapper.nn.training.trainer", fake)
    monkeypatch.setattr("landslide_mapper.nn.training.trainer", fake, raising=False)
    events = []
    request = TrainRequest(tmp_path, tmp_path / "a.lsmodel", "tsmu", tmp_path)
    assert backend.train(request, events.append) == {"seen": "tsmu", "stopped": [False, True]}
    assert events == [{"event": "epoch"}]


@pytest.mark.parametrize(
    "error", [torch.cuda.OutOfMemoryError("CUDA out of memory. Tried\n2 GiB"), MemoryError()]
)
def test_memory_that_runs_out_in_training_is_one_clear_error(backend, tmp_path, monkeypatch, error):
    def train(*_):
        raise error

    monkeypatch.setattr("landslide_mapper.nn.training.trainer.train", train)
    request = TrainRequest(tmp_path, tmp_path / "a.lsmodel", "tsmu", tmp_path)
    with pytest.raises(
        OutOfMemoryError, match=r"^Memory ran out \((CUDA out|MemoryE).*choose the device 'cpu'"
    ):
        backend.train(request, print)


def test_errors_of_training_are_handed_on_as_they_are(backend, tmp_path, monkeypatch):
    def train(*_):
        raise OutOfMemoryError("Not even one patch")

    monkeypatch.setattr("landslide_mapper.nn.training.trainer.train", train)
    with pytest.raises(OutOfMemoryError, match="Not even one patch"):
        backend.train(TrainRequest(tmp_path, tmp_path / "a.lsmodel", "tsmu", tmp_path), print)


def test_wish_to_finish_goes_to_the_running_training_only(backend, tmp_path, monkeypatch):
    def train(request, report, should_stop):
        backend.finish()
        return {"asked": (request.work / FINISH_FILE).exists()}

    fake = SimpleNamespace(train=train)
    monkeypatch.setitem(sys.modules, "landslide_mapper.nn.training.trainer", fake)
    monkeypatch.setattr("landslide_mapper.nn.training.trainer", fake, raising=False)
    request = TrainRequest(tmp_path, tmp_path / "a.lsmodel", "tsmu", tmp_path)
    assert backend.train(request, print) == {"asked": True}
    (tmp_path / FINISH_FILE).unlink()
    backend.finish()
    assert not (tmp_path / FINISH_FILE).exists()


def test_describe_names_device_and_versions(backend):
    described = backend.describe()
    assert described["torch"]
    assert described["precision"] in ("float32", "bfloat16", "float16")
    assert described["device"]
