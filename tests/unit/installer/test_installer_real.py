"""A real engine from the index that pip is configured for, and from a bundle without a network: minutes."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.backend import BlockInput, TrainRequest
from landslide_mapper.errors import WorkerError
from landslide_mapper.installer.bundle import read_bundle
from landslide_mapper.installer.places import Places, size_bytes
from landslide_mapper.installer.requirements import MAPPING
from landslide_mapper.installer.set_up import Order, SetUp
from landslide_mapper.installer.survey import survey
from landslide_mapper.installer.trial import try_engine
from landslide_mapper.jobs.starters import starter_for
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.tiling import TileGrid
from landslide_mapper.worker.client import WorkerBackend
from landslide_mapper.worker.devices import find_devices
from landslide_mapper.worker.python_finder import interpreter
from tests.tiny_engine import Listener, needs_system_python

pytestmark = [needs_system_python, pytest.mark.slow, pytest.mark.timeout(1800)]
ROOT = Path(__file__).resolve().parents[3]


def trial(python, device, canceled):
    return try_engine(python, starter_for(10.0), device, canceled)


def test_install_verify_break_repair_and_remove(tmp_path):
    places = Places(tmp_path / "Ünï 测试 data")
    found = survey(places)
    order = Order(found.offers[0].variant, found.requirements, found.base, found.uv)
    listener = Listener()
    record = SetUp(places, order, listener, trial).run()
    installed = {path.name for path in places.current.rglob("*.dist-info")}
    if record["variant"] == "cpu":
        assert not [name for name in installed if name.startswith(("nvidia", "triton", "cuda"))]
    assert record["facts"]["seconds"] > 0
    assert any("MB/s" in said for said in listener.said)
    assert not places.cache.exists()
    assert trial(interpreter(places.current), "auto", lambda: False)["torch"] == record["facts"]["torch"]
    shutil.rmtree(next(places.current.rglob("safetensors")))
    with pytest.raises(WorkerError, match=r"has no safetensors\. Install with: .* install safetensors"):
        trial(interpreter(places.current), "auto", lambda: False)
    SetUp(places, order, Listener(), trial).run()
    trial(interpreter(places.current), "auto", lambda: False)
    places.remove()
    assert places.current is None


def test_an_engine_that_only_maps_is_small_and_maps_as_the_full_one(tmp_path):
    places = Places(tmp_path / "data")
    found = survey(places)
    variant = next(one.variant for one in found.offers if one.variant.id == MAPPING)
    order = Order(variant, found.needs(variant.part), found.base, found.uv)
    record = SetUp(places, order, Listener(), trial).run()
    assert record["facts"].get("torch") is None
    assert record["facts"]["onnxruntime"]
    assert size_bytes(places.current) < 150e6
    installed = {path.name.split("-")[0] for path in places.current.rglob("*.dist-info")}
    assert not installed & {"torch", "onnx", "sympy"}
    python, model = interpreter(places.current), starter_for(10.0)
    with WorkerBackend(python) as small:
        assert small.describe()["onnxruntime"]
        found_there = tile_of(small, model)
        request = TrainRequest(tmp_path, tmp_path / "m.lsmodel", None, tmp_path)
        with pytest.raises(WorkerError, match=r"This engine maps only.*Set up the full engine"):
            small.train(request, print)
    assert find_devices(python).best.device == "cpu"
    exact = tile_of(LocalBackend(), model)
    assert np.quantile(np.abs(found_there / exact.max() - exact / exact.max()), 0.999) < 0.02


def tile_of(backend, model):
    info = backend.load(model, None, "cpu")
    noise = np.random.default_rng(0)
    side = info.tile_size
    pixels = {one.name: noise.random((one.bands, side, side), np.float32) for one in info.layers}
    grid = TileGrid.for_scene(side, side, side, info.overlap, info.divisor)
    block = BlockInput(pixels, np.ones((side, side), np.bool_))
    return backend.predict(info.handle, grid, next(grid.blocks(1)), block).astype(float)


def test_a_bundle_is_made_and_installed_where_no_network_is(tmp_path, monkeypatch):
    """Every index and proxy is refused; what pip is configured for is not asked."""
    folder = tmp_path / "büñdle of wheels"
    made = subprocess.run([sys.executable, "-m", "scripts.bundle", str(folder)], cwd=ROOT, check=False)
    assert made.returncode == 0
    for name in ("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    places = Places(tmp_path / "data")
    found = survey(places)
    order = Order(found.offers[0].variant, found.requirements, found.base, bundle=read_bundle(folder))
    record = SetUp(places, order, Listener(), trial).run()
    assert record["bundle"] == str(folder)
    assert record["facts"]["seconds"] > 0
