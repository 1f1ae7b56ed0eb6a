"""Decoders with a linear correction: they answer as before until it is fitted, and are stored with it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from landslide_mapper.errors import ModelError
from landslide_mapper.nn.networks.network import MultiRegionNetwork, with_both_dates, with_corrections
from landslide_mapper.nn.networks.onnx_network import OnnxNetwork
from landslide_mapper.nn.networks.pretrained import start_from_model
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import load_network, save_version

SPEC = NetworkSpec("resnet18", 3, 1, decoder_channels=(32, 16, 8), detail=4)
HALVED = replace(SPEC, subpixel=True, halved=True)


def network(*, late: bool, spec: NetworkSpec = SPEC) -> MultiRegionNetwork:
    torch.manual_seed(0)
    plain = MultiRegionNetwork(spec, ["forest", "desert"], [80.0] * 3, [40.0] * 3).eval()
    if not late:
        return plain
    both = with_both_dates(plain)
    both.decoders["forest"].fuse(0.4)
    return both


def layers(late: bool) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
    random = torch.Generator().manual_seed(1)
    images = {"post": torch.rand(2, 3, 64, 64, generator=random) * 200}
    if late:
        images["pre"] = torch.rand(2, 3, 64, 64, generator=random) * 200
        images["change"] = torch.rand(2, 1, 64, 64, generator=random)
    return images, torch.ones(2, 64, 64, dtype=torch.bool)


def corrected(late: bool, spec: NetworkSpec = SPEC) -> MultiRegionNetwork:
    found = with_corrections(network(late=late, spec=spec))
    decoder = found.decoders["forest"]
    decoder.add(torch.linspace(-0.3, 0.4, len(decoder.weights)))
    return found


@pytest.mark.parametrize("late", [False, True])
@torch.no_grad()
def test_a_decoder_answers_as_before_until_it_is_corrected(late: bool) -> None:
    before, fitted = network(late=late), with_corrections(network(late=late))
    for region in before.regions:
        assert torch.equal(before(*layers(late), region), fitted(*layers(late), region))


@pytest.mark.parametrize("spec", [SPEC, HALVED])
@pytest.mark.parametrize("late", [False, True])
@torch.no_grad()
def test_a_correction_is_its_weights_times_what_it_sees(late: bool, spec: NetworkSpec) -> None:
    fitted = corrected(late, spec)
    decoder = fitted.decoders["forest"]
    features = fitted.features(fitted.normalize(*layers(late)))
    logits = decoder.decoder(features)
    seen = decoder.inputs(features, logits)
    assert seen.shape[1] == len(decoder.weights)
    expected = logits + (seen * decoder.weights[:, None, None]).sum(dim=1, keepdim=True)
    assert torch.allclose(decoder(features), expected, atol=1e-3)
    plain = network(late=late, spec=spec)
    assert torch.equal(fitted(*layers(late), "desert"), plain(*layers(late), "desert"))


@torch.no_grad()
def test_what_is_known_of_one_date_alone_is_not_corrected() -> None:
    images, valid = layers(late=True)
    alone = {"post": images["post"]}
    assert torch.equal(
        corrected(late=True)(alone, valid, "forest"), network(late=True)(alone, valid, "forest")
    )


@pytest.mark.parametrize("spec", [SPEC, HALVED])
@pytest.mark.parametrize("late", [False, True])
@torch.no_grad()
def test_a_correction_is_stored_and_runs_without_torch(late: bool, spec: NetworkSpec, tmp_path) -> None:
    fitted = corrected(late, spec)
    version = save_version(tmp_path / "m.lsmodel", fitted, {}, {}, tile_size=64, overlap=16)
    read = load_network(tmp_path / "m.lsmodel").network
    x = fitted.normalize(*layers(late))[:1]
    expected = fitted.decode(fitted.features(x), "forest")
    assert torch.equal(read.decode(read.features(x), "forest"), expected)
    without = OnnxNetwork(version, "forest", threads=1)
    pixels = x.numpy()
    assert np.allclose(without.decode(pixels, without.features(pixels)), expected.numpy(), atol=1e-3)


def test_a_training_does_not_start_from_a_correction(tmp_path) -> None:
    save_version(tmp_path / "m.lsmodel", corrected(late=False), {}, {}, tile_size=64, overlap=16)
    fresh = MultiRegionNetwork(SPEC, ["forest"], [80.0] * 3, [40.0] * 3)
    start_from_model(fresh, load_network(tmp_path / "m.lsmodel"), (), ["forest"])
    own = network(late=False).decoders["forest"].state_dict()
    assert all(torch.equal(one, own[name]) for name, one in fresh.decoders["forest"].state_dict().items())


@pytest.mark.parametrize("name", ["tsmu", "rau"])
def test_networks_that_do_not_say_what_they_see_are_refused(name: str) -> None:
    with pytest.raises(ModelError, match=f"field 'fitted' is true; expected false with network {name}"):
        NetworkSpec(name, fitted=True).check()
