"""The multi-decoder network: input, regions, freezing."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from landslide_mapper.errors import ModelError, UnknownRegionError
from landslide_mapper.nn.networks.network import CLIP, ENCODER, MultiRegionNetwork, PartMode, decoder_part


def batch(bands: int = 2, side: int = 64, count: int = 2) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
    generator = torch.Generator().manual_seed(3)
    post, pre = torch.randn((2, count, bands, side, side), generator=generator) * 20 + 100
    return {"post": post, "pre": pre}, torch.ones(count, side, side, dtype=torch.bool)


def snapshot(network: MultiRegionNetwork) -> dict[str, torch.Tensor]:
    return {name: tensor.clone() for name, tensor in network.state_dict().items()}


def changed(network: MultiRegionNetwork, before: dict[str, torch.Tensor]) -> set[str]:
    return {name for name, tensor in network.state_dict().items() if not torch.equal(tensor, before[name])}


def take_steps(network: MultiRegionNetwork, region: str, steps: int = 3) -> None:
    trained = [parameter for parameter in network.parameters() if parameter.requires_grad]
    optimizer = torch.optim.SGD(trained, lr=0.1)
    for _ in range(steps):
        network.train()  # as a careless trainer does at every epoch
        optimizer.zero_grad()
        network(*batch(), region).sigmoid().mean().backward()
        optimizer.step()


@pytest.mark.parametrize(
    ("changes", "channels"),
    [
        ({"dates": 1}, 2),
        ({"dates": 2}, 4),
        ({"dates": 2, "temporal": "siamese"}, 4),
        ({"stem_stride": 1}, 4),
        ({"network": "resnet18"}, 4),
    ],
)
def test_logits_have_the_shape_of_the_input(changes, channels, tiny_spec):
    network = MultiRegionNetwork(tiny_spec(**changes), ["a"]).eval()
    assert network.divisor == (16 if changes.get("stem_stride") == 1 else 32)
    layers, valid = batch(side=network.divisor * 2)
    with torch.inference_mode():
        assert network.normalize(layers, valid).shape[1] == channels
        assert network(layers, valid, "a").shape == (2, 1, *valid.shape[1:])


def test_siamese_sees_no_difference_between_equal_dates(tiny_spec):
    network = MultiRegionNetwork(tiny_spec(temporal="siamese"), ["a"]).eval()
    layers, valid = batch()
    layers["pre"] = layers["post"]
    with torch.inference_mode():
        for level in network.features(network.normalize(layers, valid))[1:]:
            same, difference = level.chunk(2, dim=1)
            assert same.abs().max() > 0
            assert difference.abs().max() < 1e-5


def test_normalization_and_missing_pixels(shared_network):
    post = torch.tensor([120, 60], dtype=torch.uint8).reshape(1, 2, 1, 1).expand(1, 2, 2, 2)
    valid = torch.tensor([[[True, False], [True, True]]])
    x = shared_network.normalize({"post": post, "pre": post - 20}, valid)
    assert x.dtype == torch.float32
    assert x[0, :, 0, 0].tolist() == [1.0, 1.0, 0.0, -1.0]
    assert x[0, :, 0, 1].tolist() == [0.0] * 4


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.float64])
def test_any_number_format_is_normalized_alike(shared_network, dtype):
    pixels = torch.from_numpy(np.full((1, 2, 2, 2), 70, dtype=dtype))
    x = shared_network.normalize({"post": pixels}, torch.ones(1, 2, 2, dtype=torch.bool))
    assert x[0, :, 0, 0].tolist() == [-1.5, 2.0, 0.0, 0.0]


def test_extreme_values_are_cut_off(shared_network):
    x = shared_network.normalize(
        {"post": torch.full((1, 2, 2, 2), 1e30)}, torch.ones(1, 2, 2, dtype=torch.bool)
    )
    assert x[0, 0, 0, 0] == CLIP


def test_missing_pre_image_counts_as_the_mean(shared_network):
    layers, valid = batch()
    absent = shared_network.normalize({"post": layers["post"]}, valid)
    flagged = shared_network.normalize(layers, valid, {"pre": torch.tensor([False, True])})
    assert torch.equal(absent[0], flagged[0])
    assert torch.equal(flagged[1], shared_network.normalize(layers, valid)[1])


def test_normalization_must_fit_the_bands(tiny_spec):
    with pytest.raises(ModelError, match="has 3 values; the network has 2 bands"):
        MultiRegionNetwork(tiny_spec(), mean=[1, 2, 3])


def test_unknown_network_is_named_with_the_known_ones(tiny_spec):
    with pytest.raises(ModelError, match=r"no network 'resnet19'; known are tsmu, .*resnet18"):
        MultiRegionNetwork(tiny_spec(network="resnet19"))
    with pytest.raises(ModelError, match="no network 'tu-nothing'"):
        MultiRegionNetwork(tiny_spec(network="tu-nothing"))


@pytest.mark.parametrize("region", ["train", "items", "type", "half", "hokkaido-2018"])
def test_regions_may_have_any_legal_name(region, tiny_spec):
    network = MultiRegionNetwork(tiny_spec(), [region]).eval()
    assert network.regions == [region]
    assert network(*batch(), region).shape == (2, 1, 64, 64)
    assert any(name.startswith(f"decoders.{region}.") for name in network.state_dict())


def test_regions_are_added_and_cloned(tiny_spec):
    network = MultiRegionNetwork(tiny_spec(), ["a"])
    network.set_mode(PartMode.FROZEN, decoder_part("a"))
    network.add_region("b")
    network.add_region("c", clone_of="a")
    network.eval()
    a, b, c = (network(*batch(), region) for region in "abc")
    assert torch.equal(a, c)
    assert not torch.equal(a, b)
    assert all(parameter.requires_grad for parameter in network.decoders["c"].parameters())
    with pytest.raises(ModelError, match="already has a region 'a'"):
        network.add_region("a")
    with pytest.raises(UnknownRegionError, match="no region 'x'; the network has a, b, c"):
        network.add_region("y", clone_of="x")
    with pytest.raises(UnknownRegionError, match="no region 'x'"):
        network(*batch(), "x")


def test_frozen_parts_do_not_change_and_old_regions_stay_bit_identical(tiny_spec):
    network = MultiRegionNetwork(tiny_spec(dropout=0.5), ["old", "new"])
    network.set_mode(PartMode.FROZEN, ENCODER, decoder_part("old"))
    before = snapshot(network)
    answer = network.eval()(*batch(), "old")
    take_steps(network, "new")
    touched = changed(network, before)
    assert touched
    assert all(name.startswith("decoders.new.") for name in touched)
    assert torch.equal(network.eval()(*batch(), "old"), answer)


def test_frozen_decoder_has_no_dropout_in_training(tiny_spec):
    network = MultiRegionNetwork(tiny_spec(dropout=0.5), ["old"])
    network.set_mode(PartMode.FROZEN, ENCODER, decoder_part("old"))
    answer = network.eval()(*batch(), "old")
    assert torch.equal(network.train()(*batch(), "old"), answer)


def test_fixed_statistics_let_weights_learn_only(tiny_spec):
    network = MultiRegionNetwork(tiny_spec(), ["a"])
    network.set_mode(PartMode.FIXED_STATISTICS, *network.parts)
    before = snapshot(network)
    take_steps(network, "a")
    touched = changed(network, before)
    assert any(name.startswith("encoder.") for name in touched)
    assert not [name for name in touched if "running" in name or "num_batches" in name]


def test_trained_parts_change_their_statistics(tiny_spec):
    """The control of the two tests above."""
    network = MultiRegionNetwork(tiny_spec(), ["a"])
    network.set_mode(PartMode.FROZEN, *network.parts)
    network.set_mode(PartMode.TRAINED, *network.parts)
    before = snapshot(network)
    take_steps(network, "a")
    touched = changed(network, before)
    assert any("running_mean" in name for name in touched)
    assert network.mode_of(ENCODER) is PartMode.TRAINED


def test_counts_tell_frozen_from_trainable(tiny_spec):
    network = MultiRegionNetwork(tiny_spec(), ["a", "b"])
    everything = network.parameter_counts()
    network.set_mode(PartMode.FROZEN, ENCODER)
    counts = network.parameter_counts()
    assert counts["frozen"] == network.parameter_counts(ENCODER)["frozen"] > 0
    assert counts["frozen"] + counts["trainable"] == everything["trainable"]
    with pytest.raises(
        UnknownRegionError, match="no part 'decoders/x'; it has encoder, decoders/a, decoders/b"
    ):
        network.set_mode(PartMode.FROZEN, decoder_part("x"))
