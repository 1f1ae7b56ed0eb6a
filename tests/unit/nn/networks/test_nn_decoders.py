"""Decoders of every design: their shapes, what goes together, and that frozen stays frozen with each."""

from __future__ import annotations

from copy import deepcopy

import numpy as np
import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from torch import nn

from landslide_mapper.errors import ModelError
from landslide_mapper.nn.networks.decoders import AttentionGate, SingleValueNorm
from landslide_mapper.nn.networks.network import ENCODER, MultiRegionNetwork, PartMode, decoder_part
from landslide_mapper.nn.networks.pretrained import start_from_model
from landslide_mapper.nn.networks.rau import HeadedAttention
from landslide_mapper.nn.networks.spec import PYRAMIDS, NetworkSpec
from landslide_mapper.nn.networks.weights import load_network, save_version
from landslide_mapper.vocabulary import DECODERS, UNET

SIDE = 128
"""The least side that suits every design."""
WIDTHS = (64, 16, 8, 8, 4)
CELLS_OF_STEPS = ("plain", "scse", "separable", "pointwise", "plain")


def seeded(spec: NetworkSpec, *regions: str) -> MultiRegionNetwork:
    torch.manual_seed(4)
    return MultiRegionNetwork(spec, regions)


def pixels(count: int = 2, side: int = SIDE, bands: int = 2) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
    generator = torch.Generator().manual_seed(5)
    post, pre = torch.randn((2, count, bands, side, side), generator=generator)
    return {"post": post, "pre": pre}, torch.ones(count, side, side, dtype=torch.bool)


def every(tiny_spec, **changes):
    yield from (tiny_spec(decoder_channels=WIDTHS, decoder=one, **changes) for one in DECODERS)
    yield tiny_spec(decoder_channels=WIDTHS, cells=CELLS_OF_STEPS, **changes)
    yield NetworkSpec("rau", bands=2, dates=changes.get("dates", 2))


@pytest.mark.parametrize("changes", [{}, {"detail": 6}, {"temporal": "late"}, {"temporal": "siamese"}])
def test_every_design_gives_logits_of_the_input_s_size(tiny_spec, changes) -> None:
    layers, valid = pixels()
    layers["change"] = torch.rand(2, 1, SIDE, SIDE)
    for spec in every(tiny_spec, **changes):
        network = seeded(spec, "a").eval()
        with torch.inference_mode():
            logits = network(layers, valid, "a")
        assert logits.shape == (2, 1, SIDE, SIDE), spec
        assert torch.isfinite(logits).all(), spec
        assert logits.std() > 0, spec


def test_new_decoders_of_every_design_begin_at_one_in_ten(tiny_spec) -> None:
    layers, valid = pixels()
    for spec in (*every(tiny_spec), NetworkSpec("tsmu", bands=2, dates=2)):
        network = seeded(spec, "a").eval()
        for name, weights in network.state_dict().items():
            if "head" in name and name.endswith("weight"):
                weights.zero_()
        with torch.inference_mode():
            called = torch.sigmoid(network(layers, valid, "a"))
        assert torch.allclose(called, torch.tensor(0.1), atol=0.003), spec


@pytest.mark.parametrize("decoder", DECODERS)
def test_a_first_stride_of_one_goes_with_every_design(tiny_spec, decoder) -> None:
    network = seeded(tiny_spec(decoder=decoder, decoder_channels=WIDTHS[:-1], stem_stride=1), "a").eval()
    layers, valid = pixels()
    with torch.inference_mode():
        assert network(layers, valid, "a").shape == (2, 1, SIDE, SIDE)


@pytest.mark.parametrize("decoder", ["unet", "unet++", "attention-unet"])
def test_attention_is_part_of_the_steps(tiny_spec, decoder) -> None:
    plain = seeded(tiny_spec(decoder=decoder), "a")
    attentive = seeded(tiny_spec(decoder=decoder, attention="scse"), "a")
    assert len(list(attentive.decoders["a"].modules())) > len(list(plain.decoders["a"].modules()))
    assert attentive(*pixels(), "a").shape == (2, 1, SIDE, SIDE)


def test_teaching_one_region_leaves_encoder_and_other_regions_bit_identical(tiny_spec) -> None:
    layers, valid = pixels()
    for spec in every(tiny_spec, detail=6):
        network = seeded(spec, "old", "new")
        network.set_mode(PartMode.FROZEN, ENCODER, decoder_part("old"))
        before = {name: one.clone() for name, one in network.state_dict().items()}
        optimizer = torch.optim.SGD([one for one in network.parameters() if one.requires_grad], lr=0.1)
        for _ in range(2):
            network.train()
            optimizer.zero_grad()
            network(layers, valid, "new").sigmoid().mean().backward()
            optimizer.step()
        changed = {name for name, one in network.state_dict().items() if not torch.equal(one, before[name])}
        assert changed, spec
        assert all(name.startswith("decoders.new.") for name in changed), spec


def test_a_batch_of_one_patch_can_be_learned_from(tiny_spec) -> None:
    layers, valid = pixels(count=1)
    for spec in every(tiny_spec):
        network = seeded(spec, "a").train()
        network(layers, valid, "a").mean().backward()
        grown = [one.grad for one in network.parameters() if one.grad is not None]
        assert grown, spec
        assert all(torch.isfinite(one).all() for one in grown), spec


def test_features_that_are_kept_are_not_changed_by_a_decoder(tiny_spec) -> None:
    layers, valid = pixels()
    for spec in every(tiny_spec, detail=6):
        network = seeded(spec, "a").train()
        with torch.no_grad():
            features = network.features(network.normalize(layers, valid))
            before = [one.clone() for one in features]
            network.decode(features, "a")
        assert len(features) == len(before), spec
        assert all(torch.equal(one, other) for one, other in zip(features, before)), spec


def test_a_model_of_every_design_is_stored_and_read(tiny_spec, tmp_path) -> None:
    layers, valid = pixels()
    for place, spec in enumerate(every(tiny_spec, detail=6)):
        network = seeded(spec, "a").eval()
        path = tmp_path / f"{place}.lsmodel"
        save_version(path, network, {}, {"a": 0.5}, tile_size=SIDE, overlap=0)
        loaded = load_network(path).network.eval()
        assert loaded.spec == spec
        with torch.inference_mode():
            assert torch.equal(loaded(layers, valid, "a"), network(layers, valid, "a")), spec


def test_the_description_of_a_plain_network_is_what_it_was() -> None:
    assert set(NetworkSpec().to_json()).isdisjoint({"decoder", "attention"})
    other = NetworkSpec(decoder="fpn")
    assert NetworkSpec.from_json(other.to_json()) == other


def test_another_design_starts_from_the_model_s_encoder(tiny_spec, tmp_path) -> None:
    known = seeded(tiny_spec(detail=6, decoder_channels=WIDTHS), "anywhere")
    save_version(tmp_path / "m.lsmodel", known, {}, {"anywhere": 0.5}, tile_size=SIDE, overlap=0)
    model = load_network(tmp_path / "m.lsmodel")
    for decoder in DECODERS:
        network = seeded(tiny_spec(detail=6, decoder_channels=WIDTHS, decoder=decoder), "a")
        origin = start_from_model(network, model, (), ["a"])
        assert origin["decoders"] == ({"a": "anywhere"} if decoder == UNET else {})
        theirs = known.encoder.state_dict()
        assert all(torch.equal(one, theirs[name]) for name, one in network.encoder.state_dict().items())


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"network": "tsmu", "decoder": "fpn"},
            "Network tsmu has a decoder of its own: 'fpn' does not go with it. Name an encoder, such as "
            "resnet34, or leave out the decoder.",
        ),
        (
            {"network": "rau", "attention": "scse"},
            "Network rau has a decoder of its own: 'scse' does not go with it. Name an encoder, such as "
            "resnet34, or leave out the decoder.",
        ),
        (
            {"decoder": "manet", "attention": "scse"},
            "Decoder 'manet' has no steps with attention 'scse'; unet, unet++, attention-unet have.",
        ),
        (
            {"decoder": "gan"},
            "There is no decoder 'gan'; known are unet, unet++, attention-unet, manet, linknet, fpn, pan, "
            "deeplabv3+, upernet, segformer.",
        ),
        (
            {"decoder": "fpn", "decoder_channels": (100, 50, 20, 10, 5)},
            "network: field 'decoder_channels' begins with 100; expected a multiple of 64 with decoder fpn.",
        ),
    ],
)
def test_what_does_not_go_together_is_named(changes, message) -> None:
    with pytest.raises(ModelError) as caught:
        MultiRegionNetwork(NetworkSpec(**{"bands": 2, **changes}), ["a"])
    assert str(caught.value) == message


def test_a_gate_weighs_the_skip_between_nothing_and_all_of_it() -> None:
    torch.manual_seed(0)
    gate = AttentionGate(8, 4).eval()
    skip = torch.ones(1, 4, 16, 16)
    weighed = gate(torch.randn(1, 8, 8, 8), skip)
    assert weighed.shape == skip.shape
    assert (weighed > 0).all()
    assert (weighed < 1).all()
    assert all(torch.equal(weighed[:, 0], weighed[:, place]) for place in range(4)), "one weight per place"


def test_normalization_of_single_values_is_that_of_inference_and_else_as_usual() -> None:
    torch.manual_seed(0)
    ours, usual = SingleValueNorm(3), nn.BatchNorm2d(3)
    many, one = torch.randn(4, 3, 2, 2), torch.randn(1, 3, 1, 1)
    assert torch.equal(ours(many), usual(many))
    assert torch.equal(ours(one), usual.eval()(one))
    assert torch.equal(ours.running_mean, usual.running_mean)


def test_attention_sees_the_whole_map() -> None:
    torch.manual_seed(0)
    attention = HeadedAttention(8, 2).eval()
    x = torch.randn(1, 8, 8, 8)
    changed = x.clone()
    changed[..., 0, 0] += 5.0
    difference = (attention(changed) - attention(x)).abs().amax(dim=1)[0].detach().numpy()
    far = difference[4:, 4:]
    assert np.count_nonzero(far) > far.size / 2


def test_pyramids_are_among_the_designs() -> None:
    assert set(PYRAMIDS) < set(DECODERS)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(data=st.data())
def test_what_is_frozen_stays_whatever_is_taught_in_whatever_order(tiny_spec, data) -> None:
    """Any design, any regions, any sequence of one part learning while all others are frozen."""
    designs = [*every(tiny_spec, detail=6), NetworkSpec("tsmu", bands=2), tiny_spec(attention="scse")]
    network = seeded(data.draw(st.sampled_from(designs)), "a", "b", "c")
    layers, valid = pixels(side=64 if network.divisor <= 64 else SIDE)
    for _ in range(data.draw(st.integers(1, 3))):
        region, before = data.draw(st.sampled_from("abc")), deepcopy(network.state_dict())
        network.set_mode(PartMode.FROZEN, *network.parts)
        network.set_mode(data.draw(st.sampled_from(list(PartMode)[:3])), decoder_part(region))
        network.train()
        trained = [one for one in network.parameters() if one.requires_grad]
        optimizer = torch.optim.AdamW(trained, lr=data.draw(st.sampled_from((1e-3, 0.5))))
        network(layers, valid, region).sigmoid().mean().backward()
        optimizer.step()
        after = network.state_dict()
        changed = {name for name, one in before.items() if not torch.equal(one, after[name])}
        assert changed
        assert all(name.startswith(f"decoders.{region}.") for name in changed)
