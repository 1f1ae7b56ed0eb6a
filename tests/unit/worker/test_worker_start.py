"""The real start script, and the real backend behind it."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper import errors
from landslide_mapper.backend import BlockInput
from landslide_mapper.tiling import TileGrid
from landslide_mapper.worker.client import START_SCRIPT, WorkerBackend
from landslide_mapper.worker.protocol import Hello, decode

PACKAGE = START_SCRIPT.parents[1]


def test_other_plugins_beside_ours_cannot_shadow_a_library(tmp_path):
    plugins = tmp_path / "滑坡 plugins"
    shutil.copytree(
        PACKAGE, plugins / "landslide_mapper", ignore=shutil.ignore_patterns("gui", "__pycache__")
    )
    for name in ("numpy", "json", "typing"):
        (plugins / f"{name}.py").write_text("raise SystemExit('shadowed')", encoding="utf-8")
    exchange = tmp_path / "exchange"
    exchange.mkdir()
    ended = subprocess.run(
        [
            sys.executable,
            "-u",
            "-I",
            str(plugins / "landslide_mapper" / "worker" / "start.py"),
            str(exchange),
        ],
        cwd=plugins,
        input=b"",
        capture_output=True,
        check=False,
        timeout=30,
    )
    assert ended.returncode == 0, ended.stderr
    hello = decode(ended.stdout.splitlines()[0])
    assert isinstance(hello, Hello)
    assert hello.python == sys.executable


def test_a_python_without_torch_is_named_with_what_to_do(tmp_path, make_worker):
    # A real environment with numpy only: torch's folder is missing from it.
    import venv

    venv.create(tmp_path / "env", with_pip=False)
    site = next((tmp_path / "env").glob("lib/python*/site-packages"))
    for name in ("numpy", "numpy.libs"):
        source = Path(np.__file__).parents[1] / name
        if source.exists():
            (site / name).symlink_to(source)
    worker = make_worker(python=tmp_path / "env", script=START_SCRIPT)
    with pytest.raises(errors.WorkerError, match=r"env/bin/python\) cannot import torch.*pip install torch"):
        worker.describe()


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    torch = pytest.importorskip("torch")
    from landslide_mapper.nn.networks.network import MultiRegionNetwork
    from landslide_mapper.nn.networks.spec import NetworkSpec
    from landslide_mapper.nn.networks.weights import save_version

    torch.manual_seed(0)
    spec = NetworkSpec(
        "tu-tf_mobilenetv3_small_minimal_100", bands=2, dates=2, decoder_channels=(8, 8, 8, 8, 4)
    )
    network = MultiRegionNetwork(spec, ["hokkaido"], mean=[100.0, 50.0], std=[20.0, 10.0]).eval()
    path = tmp_path_factory.mktemp("模型") / "small.lsmodel"
    save_version(path, network, {"seed": 0}, {}, tile_size=64, overlap=16)
    return path


def test_the_real_worker_computes_what_this_process_computes(model, make_worker):
    from landslide_mapper.nn.backend.local import LocalBackend

    worker: WorkerBackend = make_worker(script=START_SCRIPT)
    local = LocalBackend()
    here, there = (backend.load(model, None, "cpu") for backend in (local, worker))
    assert (here.region, here.tile_size, here.version) == (there.region, there.tile_size, there.version)
    grid = TileGrid.for_scene(150, 130, here.tile_size, here.overlap, here.divisor)
    rng = np.random.default_rng(0)
    for block in list(grid.blocks(2))[:2]:
        window = grid.read_window(block)
        post, pre = rng.integers(0, 200, (2, 2, window.height, window.width), dtype=np.uint16)
        valid = rng.random((window.height, window.width)) > 0.1
        alone = valid & (rng.random(valid.shape) > 0.5)
        pixels = BlockInput.of_dates(post, pre, valid)
        for one in (pixels, dataclasses.replace(pixels, alone=alone)):
            expected = local.predict(here.handle, grid, block, one)
            assert expected.any()
            np.testing.assert_array_equal(worker.predict(there.handle, grid, block, one), expected)
    local.close()


def test_errors_of_the_real_backend_keep_their_class(model, make_worker):
    worker = make_worker(script=START_SCRIPT)
    with pytest.raises(errors.UnknownRegionError, match="no region 'atlantis'"):
        worker.load(model, "atlantis", "cpu")
    with pytest.raises(errors.ModelError, match="no model"):
        worker.load(model.parent / "other.lsmodel", None, "cpu")
