"""Two dates that meet late: the network of the post-event image, mended where there is another date."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest
import torch
from torch import Tensor

from landslide_mapper.errors import ModelError
from landslide_mapper.jobs.fusion import Fusion, Weights
from landslide_mapper.layers import CHANGE_SCORE, POST, PRE
from landslide_mapper.nn.networks.late import POST_WEIGHT, standard_score
from landslide_mapper.nn.networks.network import (
    ENCODER,
    MultiRegionNetwork,
    PartMode,
    decoder_part,
    with_both_dates,
)
from landslide_mapper.nn.networks.weights import load_network, save_version
from landslide_mapper.normalization import SCENE
from landslide_mapper.tiling import PROBABILITY_STEPS

SIDE = 64


@pytest.fixture
def single(tiny_spec) -> MultiRegionNetwork:
    torch.manual_seed(3)
    return MultiRegionNetwork(tiny_spec(dates=1), ["anywhere", "alps"], [0.5] * 2, [0.5] * 2).eval()


@pytest.fixture
def scene() -> dict[str, Tensor]:
    random = torch.Generator().manual_seed(5)
    images = {name: torch.rand(2, 2, SIDE, SIDE, generator=random) for name in (POST, PRE)}
    return {**images, CHANGE_SCORE: torch.rand(2, 1, SIDE, SIDE, generator=random)}


VALID = torch.ones(2, SIDE, SIDE, dtype=torch.bool)


def taught(network: MultiRegionNetwork, region: str) -> MultiRegionNetwork:
    """A decoder that has learned something of both dates."""
    decoder = network.decoders[region]
    with torch.no_grad():
        decoder.weights.copy_(torch.tensor([-0.5, 0.8, 0.3]))
        torch.nn.init.normal_(decoder.refine[-1].weight, generator=torch.Generator().manual_seed(1))
    return network


def test_it_begins_as_the_network_of_one_date_to_the_bit(single: MultiRegionNetwork, scene) -> None:
    both = with_both_dates(single)
    for region in single.regions:
        expected = single({POST: scene[POST]}, VALID, region)
        assert torch.equal(both(scene, VALID, region), expected)
        assert torch.equal(both({POST: scene[POST]}, VALID, region), expected)


def test_without_a_date_it_stays_that_network_whatever_it_learns(single: MultiRegionNetwork, scene) -> None:
    both = taught(with_both_dates(single), "alps")
    expected = single({POST: scene[POST]}, VALID, "alps")
    assert not torch.equal(both(scene, VALID, "alps"), expected)
    without = {name: torch.zeros(2, dtype=torch.bool) for name in (PRE, CHANGE_SCORE)}
    for layers, present in (
        ({POST: scene[POST]}, None),
        ({POST: scene[POST], PRE: scene[PRE]}, None),  # never one of the two alone
        ({POST: scene[POST], CHANGE_SCORE: scene[CHANGE_SCORE]}, None),
        (scene, without),
        (scene, {PRE: without[PRE]}),
    ):
        assert torch.equal(both(layers, VALID, "alps", present), expected)


def test_a_patch_without_pre_does_not_change_its_neighbours(single: MultiRegionNetwork, scene) -> None:
    both = taught(with_both_dates(single), "alps")
    first = {PRE: torch.tensor([True, False]), CHANGE_SCORE: torch.tensor([True, False])}
    answers = both(scene, VALID, "alps", first)
    assert torch.equal(answers[:1], both(scene, VALID, "alps")[:1])
    assert torch.equal(answers[1:], single({POST: scene[POST]}, VALID, "alps")[1:])


def test_teaching_one_region_leaves_the_others_alone_to_the_bit(single: MultiRegionNetwork, scene) -> None:
    """With a frozen encoder nothing of the second date passes what regions share."""
    both = with_both_dates(single)
    before = both(scene, VALID, "anywhere")
    both.set_mode(PartMode.FROZEN, ENCODER, decoder_part("anywhere"))
    both.set_mode(PartMode.TRAINED, decoder_part("alps"))
    optimizer = torch.optim.SGD([one for one in both.parameters() if one.requires_grad], lr=0.1)
    both.train()
    for _ in range(3):
        optimizer.zero_grad()
        both(scene, VALID, "alps").square().mean().backward()
        optimizer.step()
    both.eval()
    assert bool(both.decoders["alps"].weights.any())
    assert torch.equal(both(scene, VALID, "anywhere"), before)


def test_a_fused_decoder_answers_as_the_fused_map(single: MultiRegionNetwork, scene) -> None:
    """The analyst goes on from the map that there was; one half there is the decoder's own threshold here."""
    assert Weights().starter == pytest.approx(POST_WEIGHT / (1.0 + POST_WEIGHT))
    both = with_both_dates(single)
    both.decoders["alps"].fuse(0.3)
    with torch.inference_mode():
        fused = torch.sigmoid(both(scene, VALID, "alps") - math.log(0.3 / 0.7))[:, 0]
        alone = torch.sigmoid(single({POST: scene[POST]}, VALID, "alps"))[:, 0]
    steps = [torch.round(one * PROBABILITY_STEPS).long() for one in (alone, scene[CHANGE_SCORE][:, 0])]
    expected = torch.from_numpy(Fusion(0.3, 0.5).table())[steps[0], steps[1]].float() / PROBABILITY_STEPS
    middle = (steps[1] > 10) & (steps[1] < 244)  # where a step of a score says little else
    assert float((fused - expected)[middle].abs().max()) < 0.03


def test_scores_are_seen_as_multiples_of_the_threshold() -> None:
    """0.05 is the usual change, 0.95 twice the threshold above it (`change.scoring`)."""
    seen = standard_score(torch.tensor([0.05, 0.5, 0.95, 0.0, 1.0]))
    assert torch.allclose(seen[:3], torch.tensor([-1.0, 0.0, 1.0]), atol=1e-4)
    assert (
        float(seen[4])
        == pytest.approx(-float(seen[3]))
        == pytest.approx(math.log(507) / math.log(19), abs=1e-3)
    )


def saved(network: MultiRegionNetwork, path: Path) -> Path:
    save_version(
        *(path, network, {}, {"alps": 0.4}),
        **{"tile_size": 64, "overlap": 16, "normalization": SCENE, "pre_optional": True},
    )
    return path


def test_it_is_stored_and_read_again(single: MultiRegionNetwork, scene, tmp_path: Path) -> None:
    both = taught(with_both_dates(single), "alps")
    again = load_network(saved(both, tmp_path / "mine.lsmodel"))
    assert [(layer.name, layer.bands, layer.optional) for layer in again.version.spec.input.layers] == [
        ("post", 2, False),
        ("pre", 2, True),
        ("change", 1, True),
    ]
    assert again.network.spec == both.spec
    assert torch.equal(again.network(scene, VALID, "alps"), both(scene, VALID, "alps"))


def test_a_model_that_says_other_layers_than_its_network_sees_is_refused(
    single: MultiRegionNetwork, tmp_path: Path
) -> None:
    path = saved(with_both_dates(single), tmp_path / "mine.lsmodel")
    for file in (path / "model.json", path / "versions" / "0001" / "card.json"):
        data = json.loads(file.read_text())
        data["architecture"]["temporal"] = "early"
        file.write_text(json.dumps(data))
    with pytest.raises(ModelError, match=r"sees the layers post, pre, the model says post, pre, change"):
        load_network(path)


@pytest.mark.parametrize("network", ["tsmu", "resnet18"])
def test_any_network_of_one_date_can_meet_the_other(network: str) -> None:
    from landslide_mapper.nn.networks.spec import NetworkSpec

    torch.manual_seed(0)
    single = MultiRegionNetwork(NetworkSpec(network, 3, 1), ["alps"]).eval()
    both = with_both_dates(single)
    layers = {POST: torch.rand(1, 3, 128, 128), PRE: torch.rand(1, 3, 128, 128)}
    layers[CHANGE_SCORE] = torch.rand(1, 1, 128, 128)
    valid = torch.ones(1, 128, 128, dtype=torch.bool)
    with torch.inference_mode():
        assert torch.equal(both(layers, valid, "alps"), single({POST: layers[POST]}, valid, "alps"))
