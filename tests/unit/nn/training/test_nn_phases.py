from __future__ import annotations

import numpy as np
import pytest
import torch

from landslide_mapper.nn.measures.losses import dice_bce
from landslide_mapper.nn.networks.network import MultiRegionNetwork, PartMode
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.patches.store import Batch, PatchStore
from landslide_mapper.nn.training.averaging import AverageWeights
from landslide_mapper.nn.training.phases import (
    Phase,
    initial_training,
    network_input,
    routed_logits,
    with_cross_region,
)

pytestmark = pytest.mark.usefixtures("tiny_parts")
REGIONS = ["alps", "tropics"]


def _network(dates: int = 1) -> MultiRegionNetwork:
    torch.manual_seed(0)
    return MultiRegionNetwork(NetworkSpec(bands=2, dates=dates), REGIONS, [100, 100], [10, 10])


@pytest.fixture
def batch(make_store) -> Batch:
    # Regions interleaved, so that routing has to put patches back in order.
    return PatchStore(make_store()).batch(np.array([0, 16, 1, 17, 18, 2]))


def test_every_patch_is_decoded_by_its_own_region(batch: Batch) -> None:
    network = _network().eval()
    with torch.no_grad():
        logits = routed_logits(network, batch, REGIONS)
        features = network.features(network_input(network, batch))
        each = [network.decode(features, region)[:, 0] for region in REGIONS]
    expected = torch.stack([each[number][i] for i, number in enumerate(batch.region.tolist())])
    assert torch.allclose(logits, expected, atol=1e-5)


def test_the_encoder_runs_once_per_batch(batch: Batch) -> None:
    network, calls = _network(), []
    network.encoder.register_forward_hook(lambda *_: calls.append(1))
    routed_logits(network, batch, REGIONS)
    assert len(calls) == 1


def test_gradients_reach_a_regions_decoder_only_from_its_patches(batch: Batch) -> None:
    network = _network()
    routed_logits(network, batch, REGIONS)[batch.region == 0].sum().backward()
    assert all(parameter.grad.abs().sum() == 0 for parameter in network.decoders["tropics"].parameters())
    assert any(parameter.grad.abs().sum() > 0 for parameter in network.decoders["alps"].parameters())


def _steps(network: MultiRegionNetwork, phase: Phase, batch: Batch, steps: int = 3) -> None:
    phase.prepare(network)
    optimizer = torch.optim.AdamW(phase.parameter_groups(network, 0.1))
    network.train()
    for _ in range(steps):
        optimizer.zero_grad()
        phase.objective(network, batch).backward()
        optimizer.step()


def _changed(before: dict[str, torch.Tensor], after: dict[str, torch.Tensor]) -> set[str]:
    return {".".join(name.split(".")[:2]) for name in before if not torch.equal(before[name], after[name])}


def _snapshot(network: MultiRegionNetwork) -> dict[str, torch.Tensor]:
    return {name: tensor.clone() for name, tensor in network.state_dict().items()}


def test_initial_training_teaches_every_part(batch: Batch) -> None:
    network = _network()
    before = _snapshot(network)
    _steps(network, initial_training(network, REGIONS, dice_bce, 1e-3), batch)
    assert _changed(before, _snapshot(network)) == {
        "encoder.fine",
        "encoder.coarse",
        "decoders.alps",
        "decoders.tropics",
    }


def test_guests_visit_other_decoders_and_nothing_else_changes(batch: Batch) -> None:
    torch.manual_seed(0)
    assert with_cross_region(batch, 0.0, 2) is batch
    assert with_cross_region(batch, 0.9, 1) is batch
    moved = [with_cross_region(batch, 0.5, 2) for _ in range(200)]
    share = np.mean([(one.region != batch.region).float().mean().item() for one in moved])
    assert 0.2 < share < 0.3  # half of them visit, and half of those visit their own
    assert all(one.post is batch.post and one.mask is batch.mask for one in moved)


def test_parts_that_a_phase_does_not_name_stay_to_the_bit(batch: Batch) -> None:
    network = _network()
    before = _snapshot(network)
    learned = initial_training(network, REGIONS, dice_bce, 1e-3)
    _steps(network, Phase("freeze", {"decoders/tropics": 1e-3}, learned.objective), batch)
    assert _changed(before, _snapshot(network)) == {"decoders.tropics"}


def test_statistics_follow_only_where_a_part_settles(batch: Batch) -> None:
    network = _network()
    rates = {part: 1e-3 for part in network.parts}
    settling = frozenset({"decoders/tropics"})
    Phase("joint", rates, dice_bce, True, frozenset({"encoder"}), settling).prepare(network)
    modes = {part: network.mode_of(part) for part in network.parts}
    assert modes == {
        "encoder": PartMode.STEADY,
        "decoders/alps": PartMode.FIXED_STATISTICS,
        "decoders/tropics": PartMode.TRAINED,
    }


def test_biases_and_normalization_do_not_decay() -> None:
    network = _network()
    groups = initial_training(network, REGIONS, dice_bce, 1e-3).parameter_groups(network, 0.1)
    for group in groups:
        dimensions = {parameter.dim() > 1 for parameter in group["params"]}
        assert dimensions == {group["weight_decay"] > 0}
    assert sum(len(group["params"]) for group in groups) == len(list(network.parameters()))


def test_average_leaves_frozen_parts_to_the_bit_and_counts_batches() -> None:
    network = _network()
    average = AverageWeights(network, 0.9)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    moved = next(name for name, value in before.items() if value.is_floating_point())
    counter = next(name for name, value in before.items() if not value.is_floating_point())
    network.state_dict()[moved].add_(1.0)
    network.state_dict()[counter].add_(7)
    average.update(10)  # decays by 10 / (10 + 10)
    after = average.network.state_dict()
    assert torch.allclose(after[moved], before[moved] + 0.5)
    assert after[counter] == before[counter] + 7
    assert all(
        torch.equal(after[name], value) for name, value in before.items() if name not in (moved, counter)
    )


def test_average_follows_the_weights() -> None:
    network = _network()
    average = AverageWeights(network, 0.9)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(1.0)
    for step in range(1, 200):
        average.update(step)
    assert all(torch.allclose(one, torch.ones_like(one), atol=1e-3) for one in average.network.parameters())
    assert not average.network.training
