"""Networks by OpenVINO give what torch gives, also where they never see an enlarged image."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from landslide_mapper.errors import ModelError
from landslide_mapper.nn.inference.graph_ways import graph_ways
from landslide_mapper.nn.networks import openvino_network
from landslide_mapper.nn.networks.network import MultiRegionNetwork, with_both_dates
from landslide_mapper.nn.networks.onnx_network import DECODER_GRAPH, ENCODER_GRAPH
from landslide_mapper.nn.networks.openvino_network import OpenVinoNetwork, computes_in_bfloat16
from tests.unit.nn.networks.test_nn_onnx_network import SPECS, logits, publish, replace

ROOT = Path(__file__).parents[4]


def made(spec, region: str = "alps") -> MultiRegionNetwork:
    """A network whose normalization has something to do."""
    torch.manual_seed(0)
    network = MultiRegionNetwork(spec, [region]).eval()
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.uniform_(-0.2, 0.2)
            module.running_var.uniform_(0.5, 1.5)
            module.weight.data.uniform_(0.5, 1.5)
            module.bias.data.uniform_(-0.2, 0.2)
    return network


def answer(network: OpenVinoNetwork, x: torch.Tensor) -> np.ndarray:
    return network.decode(x.numpy(), network.features(x.numpy())).copy()


@pytest.mark.parametrize("name", SPECS)
def test_gives_what_torch_gives_for_every_size(name, tiny_spec, tmp_path):
    network = made(tiny_spec(**SPECS[name]))
    opened = OpenVinoNetwork(publish(tmp_path / "m.lsmodel", network), "alps", 1)
    assert opened.divisor == network.divisor
    side = max(64, network.divisor)
    for sides in ((side, side), (2 * side, 3 * side)):
        x = torch.randn(1, network.spec.channels, *sides)
        expected = logits(network, x, "alps")
        assert expected.std() > 1e-4
        assert np.abs(answer(opened, x) - expected).max() < 1e-4 * max(1.0, np.abs(expected).max())


@pytest.mark.parametrize("both", [0.0, 1.0])
def test_dates_that_meet_late(both, tiny_spec, tmp_path):
    network = with_both_dates(made(tiny_spec(dates=1)))
    network.decoders["alps"].fuse(0.3)
    x = torch.randn(1, network.spec.channels + 1, 64, 64)
    x[:, -1] = both
    expected = logits(network, x, "alps")
    found = answer(OpenVinoNetwork(publish(tmp_path / "m.lsmodel", network), "alps", 1), x)
    assert np.abs(found - expected).max() < 1e-4 * max(1.0, np.abs(expected).max())


def test_no_convolution_of_the_decoder_sees_an_enlarged_image(tiny_spec, tmp_path, monkeypatch):
    found = []
    real = openvino_network.without_enlarging
    monkeypatch.setattr(openvino_network, "without_enlarging", lambda model: found.append(real(model)))
    spec = tiny_spec(detail=4)
    OpenVinoNetwork(publish(tmp_path / "m.lsmodel", made(spec)), "alps", 1)
    assert sorted(found) == [0, len(spec.widths)]


def test_half_precision_is_near_where_the_processor_has_it(tiny_spec, tmp_path):
    formats = [one for one in graph_ways() if "half" in one]
    assert bool(formats) == computes_in_bfloat16()
    if not formats:
        return
    network = made(tiny_spec())
    version = publish(tmp_path / "m.lsmodel", network)
    x = torch.randn(1, network.spec.channels, 64, 64)
    exact = logits(network, x, "alps")
    both, one = (
        np.abs(answer(OpenVinoNetwork(version, "alps", 1, first, "bfloat16"), x) - exact).max()
        for first in ("bfloat16", "float32")
    )
    assert 0 < one < 0.1 * np.abs(exact).max()
    assert 0 < both < 0.1 * np.abs(exact).max()


def test_nobody_is_told_that_it_is_used(tmp_path):
    code = (
        "import sys\n"
        "asked = []\n"
        "sys.addaudithook(lambda event, _: asked.append(event) if event.startswith('socket.') else None)\n"
        "from landslide_mapper.nn.networks.openvino_network import computes_in_bfloat16\n"
        "computes_in_bfloat16()\n"
        "assert 'openvino' in sys.modules\n"
        "assert sys.modules['openvino_telemetry'] is None\n"
        "assert sys.modules['openvino.tools.ovc'] is None, 'it takes a third of the import'\n"
        "assert asked == []\n"
    )
    environment = {**os.environ, "HOME": str(tmp_path), "USERPROFILE": str(tmp_path)}
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=environment, check=True, timeout=120)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("graph", [ENCODER_GRAPH, DECODER_GRAPH])
def test_a_damaged_graph_is_one_message(graph, tiny_spec, tmp_path):
    version = publish(tmp_path / "m.lsmodel", made(tiny_spec()))
    whole = Path(version.file(graph)).read_bytes()
    with pytest.raises(ModelError, match=rf"{graph} cannot be used: .*Copy the model again"):
        OpenVinoNetwork(replace(version, graph, whole[: len(whole) // 2]), "alps", 1)
