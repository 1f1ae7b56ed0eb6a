"""The network for clouds: found where it is installed, told apart by bands and level, in the worker, too."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.cloud_network import MODULES, TILE
from landslide_mapper.errors import WorkerError
from landslide_mapper.nn.backend import cloud_networks
from landslide_mapper.nn.backend.cloud_networks import CloudNetworks
from landslide_mapper.tiling import FINE_STEPS
from landslide_mapper.worker.client import START_SCRIPT, WorkerBackend
from tests.unit.clouds import stand_in

ROOT = Path(__file__).resolve().parents[4]


@pytest.fixture
def installed(tmp_path):
    with stand_in.installed(tmp_path / "packages") as folder:
        yield folder


def tile(bands: int = 6) -> np.ndarray:
    """Ground, a cloud above, a shadow below."""
    image = np.full((bands, TILE, TILE), 0.2, np.float32)
    image[:, :60] = 0.5
    image[3, 200:] = 0.05
    return image


@pytest.mark.parametrize("surface", [False, True])
@pytest.mark.parametrize("bands", [4, 6])
def test_clouds_and_shadows_are_probabilities_in_fine_steps(installed, bands, surface):
    network = CloudNetworks()
    assert network.cloud_network() == stand_in.NAME
    found = network.tell_clouds(surface, tile(bands))
    assert (found.shape, found.dtype) == ((2, TILE, TILE), np.uint16)
    assert found[0, :60].min() > 0.99 * FINE_STEPS
    assert found[1, 200:].min() > 0.9 * FINE_STEPS
    assert found[:, 60:200].max() < 0.05 * FINE_STEPS
    assert (found.astype(int).sum(axis=0) <= FINE_STEPS + 1).all()
    loaded = sorted(network._loaded)
    assert loaded == [f"{bands}b_{level}" for level in ("l1c", "l2a") if surface or level == "l1c"]


def test_the_wrong_shape_is_a_mistake_of_ours(installed):
    with pytest.raises(ValueError, match=r"not of 256 x 256"):
        CloudNetworks().tell_clouds(True, np.zeros((4, 100, 256), np.float32))


@pytest.mark.parametrize("missing", MODULES)
def test_one_missing_part_is_as_good_as_none(installed, monkeypatch, missing):
    monkeypatch.setattr(
        cloud_networks, "find_spec", lambda name: None if name == missing else find_spec(name)
    )
    network = CloudNetworks()
    assert network.cloud_network() is None
    with pytest.raises(WorkerError, match="ukis-csmask and onnxruntime are not installed in the engine"):
        network.tell_clouds(True, tile())


@pytest.mark.parametrize("damage", ["json", "gone", "empty"])
def test_damaged_weights_are_one_message(installed, damage):
    package = installed / "ukis_csmask"
    if damage == "json":
        (package / "model_6b_l2a.json").write_text('{"data": ')
    if damage == "gone":
        (package / "model_6b_l2a.onnx").unlink()
    if damage == "empty":
        (package / "model_6b_l2a.onnx").write_bytes(b"")
    with pytest.raises(WorkerError, match=r"clouds in '.*model_6b_l2a\.onnx' is damaged: .*again\."):
        CloudNetworks().tell_clouds(True, tile())


def test_neither_torch_nor_qgis_comes_along():
    said = "import sys, landslide_mapper.nn.backend.cloud_networks as c; c.CloudNetworks().cloud_network();"
    said += "print(sorted({'torch', 'onnxruntime', 'osgeo', 'qgis'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.strip() == "[]"


@pytest.fixture
def worker(installed, tmp_path):
    """The real worker, whose Python finds the stand-ins."""
    folder = installed
    start = tmp_path / "start.py"
    start.write_text(
        f"import sys; sys.path.insert(0, {str(folder)!r})\n"
        "from importlib.util import module_from_spec, spec_from_file_location\n"
        f"spec = spec_from_file_location('start', {str(START_SCRIPT)!r})\n"
        "start = module_from_spec(spec); spec.loader.exec_module(start); start.main()\n"
    )
    with WorkerBackend(sys.executable, script=start, exchange_parent=tmp_path) as backend:
        yield backend


def test_the_worker_tells_clouds_as_this_process_does(worker):
    assert worker.cloud_network() == stand_in.NAME
    here = CloudNetworks()
    for bands in (4, 6):
        np.testing.assert_array_equal(
            worker.tell_clouds(False, tile(bands)), here.tell_clouds(False, tile(bands))
        )
