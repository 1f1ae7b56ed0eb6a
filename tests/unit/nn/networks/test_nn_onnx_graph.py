"""Networks as ONNX graphs: ONNX Runtime must give what torch gives."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
import torch

from landslide_mapper.errors import ModelError, UnknownRegionError
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.onnx_graph import (
    INPUT,
    OUTPUT,
    RegionLogits,
    graph_of,
    input_channels,
    network_graph,
)
from landslide_mapper.nn.networks.onnx_session import is_installed, open_session
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.vocabulary import TSMU

SIDE = 64


def test_runtime_is_installed() -> None:
    assert is_installed()


@pytest.mark.parametrize(
    "changes",
    [
        {"dates": 1},
        {"temporal": "early"},
        {"temporal": "siamese"},
        {"temporal": "late"},
        {"detail": 4, "dates": 1},
        {"stem_stride": 1},
        {"network": TSMU},
    ],
    ids=str,
)
def test_runtime_gives_what_torch_gives(tiny_spec, changes) -> None:
    torch.manual_seed(0)
    network = MultiRegionNetwork(tiny_spec(**changes), ["alps", "andes"]).eval()
    for decoder in network.decoders.values():
        for weight in getattr(decoder, "weights", ()):
            torch.nn.init.constant_(weight.detach(), 0.0)
    x = torch.randn(1, input_channels(network.spec), SIDE, 2 * SIDE)
    with torch.no_grad():
        expected = network.decode(network.features(x), "andes").numpy()
        other = network.decode(network.features(x), "alps").numpy()
    session = open_session(network_graph(network, "andes", SIDE, 2 * SIDE), threads=1)
    (found,) = session.run([OUTPUT], {INPUT: x.numpy()})
    assert np.abs(found - expected).max() < 1e-3
    assert np.abs(found - other).max() > 1e-2


def test_network_stays_as_it_was(shared_network) -> None:
    before = {name: one.clone() for name, one in shared_network.state_dict().items()}
    modes = [module.training for module in shared_network.modules()]
    gradients = [one.requires_grad for one in shared_network.parameters()]
    network_graph(shared_network, "nepal", SIDE, SIDE)
    assert all(torch.equal(before[name], one) for name, one in shared_network.state_dict().items())
    assert [module.training for module in shared_network.modules()] == modes
    assert [one.requires_grad for one in shared_network.parameters()] == gradients


def test_a_network_in_training_is_written_for_inference(tiny_spec) -> None:
    network = MultiRegionNetwork(tiny_spec(dates=1, dropout=0.5), ["alps"]).train()
    graph = graph_of(RegionLogits(network, "alps"), torch.zeros(1, 2, SIDE, SIDE), [OUTPUT], "tiny")
    assert network.training
    assert network.decoders["alps"].training
    x = torch.randn(1, 2, SIDE, SIDE)
    with torch.no_grad():
        expected = network.eval().decode(network.features(x), "alps").numpy()
    (found,) = open_session(graph).run(None, {INPUT: x.numpy()})
    assert np.abs(found - expected).max() < 1e-3


def test_half_precision_around_it_stays_outside(shared_network) -> None:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        graph = network_graph(shared_network, "nepal", SIDE, SIDE)
    assert graph == network_graph(shared_network, "nepal", SIDE, SIDE)


def test_unknown_region(shared_network) -> None:
    with pytest.raises(UnknownRegionError, match="no region 'andes'; the network has hokkaido, nepal"):
        network_graph(shared_network, "andes", SIDE, SIDE)


def test_nothing_is_warned_about(shared_network) -> None:
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        network_graph(shared_network, "nepal", SIDE, SIDE)
    assert heard == []


class _Unsayable(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """An eigenvalue, which ONNX has no word for."""
        return torch.linalg.eigvals(x).real


def test_what_onnx_cannot_say_is_told() -> None:
    with pytest.raises(ModelError, match=r"^Network 'odd' cannot be written as ONNX: .*linalg"):
        graph_of(_Unsayable(), torch.zeros(1, 4, 4), [OUTPUT], "odd")


def test_input_channels() -> None:
    assert input_channels(NetworkSpec(bands=3, dates=1)) == 3
    assert input_channels(NetworkSpec(bands=3, temporal="late")) == 8
