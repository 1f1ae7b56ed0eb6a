"""The paper's network, against its published parameter counts."""

from __future__ import annotations

import pytest
import torch

from landslide_mapper.nn.networks.network import ENCODER, MultiRegionNetwork, decoder_part
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.tsmu import TsmuDecoder, TsmuEncoder


@pytest.fixture(scope="module")
def network() -> MultiRegionNetwork:
    return MultiRegionNetwork(NetworkSpec("tsmu"), ["first", "second"]).eval()


def test_counts_of_the_parts(network):
    assert network.parameter_counts(ENCODER) == {"trainable": 307_968, "frozen": 0, "buffers": 992}
    assert network.parameter_counts(decoder_part("first")) == {
        "trainable": 4_740_945,
        "frozen": 0,
        "buffers": 3_040,
    }


def test_counts_that_the_paper_publishes(network):
    """Table IX counts parameters together with the running statistics."""

    def total(*parts: str) -> int:
        counts = network.parameter_counts(*parts)
        return counts["trainable"] + counts["buffers"]

    assert total(ENCODER) == 308_960
    assert total(decoder_part("first")) == 4_743_985
    assert total(ENCODER, decoder_part("first")) == 5_052_945
    assert total() == 9_796_930


@pytest.mark.parametrize("shape", [(64, 64), (128, 128), (64, 128)])
def test_output_has_the_shape_of_the_input(network, shape):
    pixels, valid = torch.rand(1, 3, *shape), torch.ones(1, *shape, dtype=torch.bool)
    with torch.inference_mode():
        assert network({"post": pixels, "pre": pixels}, valid, "second").shape == (1, 1, *shape)


@pytest.mark.parametrize("shape", [(96, 64), (64, 65), (32, 32)])
def test_other_sizes_are_refused(network, shape):
    assert network.divisor == 64
    with pytest.raises(ValueError, match="multiples of 64"):
        network.features(torch.rand(1, 6, *shape))


def test_features_keep_full_resolution():
    with torch.inference_mode():
        (features,) = TsmuEncoder(6).eval()(torch.rand(1, 6, 64, 64))
    assert features.shape == (1, 256, 64, 64)


def test_dropout_is_as_in_the_paper_s_code():
    decoder = TsmuDecoder()
    rates = [module.p for module in decoder.modules() if isinstance(module, torch.nn.Dropout)]
    assert rates == [0.05] + [0.1] * 5 + [0.1] * 6
    assert not any(isinstance(module, torch.nn.Dropout2d) for module in decoder.modules())


def test_normalization_is_that_of_keras(network):
    layers = [module for module in network.modules() if isinstance(module, torch.nn.BatchNorm2d)]
    assert {(layer.eps, layer.momentum) for layer in layers} == {(1e-3, 0.01)}
