from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from landslide_mapper.nn.features.views import FixedViews
from landslide_mapper.nn.measures.losses import (
    dice_bce,
    distillation_bce,
    distillation_eq11,
    distillation_mse,
)
from landslide_mapper.nn.networks.network import MultiRegionNetwork, PartMode
from landslide_mapper.nn.patches.augment import Augmentation
from landslide_mapper.nn.patches.exemplars import Exemplars
from landslide_mapper.nn.patches.store import TRAIN, PatchStore
from landslide_mapper.nn.update.distillation import Snapshot, StoredResponses, distillation_term
from landslide_mapper.nn.update.phases import JointFeed, JointObjective

PLAIN = Augmentation(jitter=0.05, zoom=0.0, pre_drop=0.0, pre_shift=0)


def _term(logits: torch.Tensor, teacher: torch.Tensor, loss, temperature: float = 2.0) -> torch.Tensor:
    valid = torch.ones(logits.shape, dtype=torch.bool)
    return distillation_term([logits], torch.sigmoid(teacher / temperature)[None], valid, loss, temperature)


@pytest.mark.parametrize("loss", [distillation_bce, distillation_mse])
def test_where_student_and_teacher_agree_nothing_pulls(loss) -> None:
    teacher = torch.linspace(-6, 6, 50).reshape(1, 5, 10)
    logits = teacher.clone().requires_grad_()
    (gradient,) = torch.autograd.grad(_term(logits, teacher, loss), logits)
    assert gradient.abs().max() < 1e-7


def test_eq11_as_printed_always_pulls_towards_landslide() -> None:
    """Its background half is missing: even in agreement every gradient asks for more landslide."""
    teacher = torch.linspace(-6, 6, 50).reshape(1, 5, 10)
    logits = teacher.clone().requires_grad_()
    for _ in range(200):
        (gradient,) = torch.autograd.grad(_term(logits, teacher, distillation_eq11), logits)
        assert bool((gradient < 0).all())
        logits = (logits - 50.0 * gradient).detach().requires_grad_()
    assert bool((logits > teacher + 1.0).all())
    assert torch.sigmoid(logits).mean() > torch.sigmoid(teacher).mean() + 0.2


def test_the_term_is_a_mean_over_decoders_and_valid_pixels() -> None:
    logits, responses = torch.randn(2, 3, 4, 4), torch.rand(2, 3, 4, 4)
    valid = torch.ones(3, 4, 4, dtype=torch.bool)
    both = distillation_term(list(logits), responses, valid, distillation_bce, 2.0)
    each = [
        distillation_term([one], stored[None], valid, distillation_bce, 2.0)
        for one, stored in zip(logits, responses)
    ]
    assert both == pytest.approx(float(sum(each) / 2))
    half = valid.clone()
    half[:, 2:] = False
    spoiled = logits.clone()
    spoiled[:, :, 2:] = 1e4
    assert torch.equal(
        distillation_term(list(logits), responses, half, distillation_bce, 2.0),
        distillation_term(list(spoiled), responses, half, distillation_bce, 2.0),
    )


def test_a_snapshot_runs_the_encoder_once_and_never_changes(
    slim_network: MultiRegionNetwork, desert: PatchStore
) -> None:
    batch = desert.batch(np.arange(3))
    snapshot = Snapshot(slim_network, 2.0, None)
    passes = []
    snapshot._network.encoder.register_forward_hook(lambda *_: passes.append(1))
    first = snapshot.responses(batch, ["forest", "desert"])
    assert first.shape == (2, 3, 32, 32)
    assert len(passes) == 1
    slim_network.train()
    with torch.no_grad():
        for one in slim_network.parameters():
            one.add_(1.0)
    assert torch.equal(first, snapshot.responses(batch, ["forest", "desert"]))


def test_stored_responses_are_those_of_the_view(
    slim_network: MultiRegionNetwork, desert: PatchStore, tmp_path
) -> None:
    views = FixedViews(desert, PLAIN, 3, slim_network.mean, slim_network.std, seed=1)
    patches = desert.of_split(TRAIN)
    snapshot = Snapshot(slim_network, 2.0, None)
    stored = StoredResponses(views, patches, ["forest", "desert"], tmp_path / "responses.bin")
    stored.compute(snapshot, torch.device("cpu"), lambda: None)
    some, numbers = patches[[4, 0, 4]], np.array([2, 0, 1])
    expected = snapshot.responses(views.batch(some, numbers), ["desert"])
    found = stored.read(some, numbers, ["desert"])
    assert found.shape == expected.shape
    assert (found - expected).abs().max() <= 0.5 / 255 + 1e-6
    stored.close()
    assert not list(tmp_path.glob("*.bin"))


def _feed(store: PatchStore, network: MultiRegionNetwork, **changes) -> JointFeed:
    return JointFeed(store, PLAIN, (network.mean, network.std), **changes)


def test_the_student_s_encoder_runs_once_per_batch(slim_network, desert) -> None:
    exemplars = {"forest": Exemplars(desert, np.arange(4), np.arange(0))}
    feed = _feed(desert, slim_network, old=["forest"], exemplars=exemplars, replay=0.5)
    batch = feed(np.arange(4), torch.Generator().manual_seed(0))
    assert (len(batch), len(batch.replay), batch.replayed) == (4, 2, "forest")
    passes = []
    slim_network.encoder.register_forward_hook(lambda *_: passes.append(1))
    teacher = Snapshot(slim_network, 2.0, None)
    passes.clear()
    objective = JointObjective("desert", dice_bce, distillation_bce, teacher=teacher)
    objective(slim_network, batch).backward()
    student = len(passes) - 1  # the copy took the hook along
    assert student == 1
    assert all(one.grad is not None for one in slim_network.parameters())


def test_replay_of_another_patch_size_is_encoded_on_its_own(slim_network, desert) -> None:
    slim_network.eval()
    exemplars = {"forest": Exemplars(desert, np.arange(4), np.arange(0))}
    feed = _feed(desert, slim_network, exemplars=exemplars, replay=1.0)
    batch = feed(np.arange(4), torch.Generator().manual_seed(0))
    objective = JointObjective("desert", dice_bce)
    alone = objective(slim_network, replace(batch, replay=None))
    small = replace(
        batch.replay,
        layers={name: images[..., :16, :16] for name, images in batch.replay.layers.items()},
        mask=batch.replay.mask[..., :16, :16],
        valid=batch.replay.valid[..., :16, :16],
    )
    logits = slim_network(small.layers, small.valid, "forest", small.present)[:, 0]
    expected = alone + dice_bce(logits, small.mask)
    assert torch.allclose(objective(slim_network, replace(batch, replay=small)), expected)


def test_replayed_patches_weigh_the_same_as_new_ones(slim_network, desert) -> None:
    slim_network.eval()
    exemplars = {"forest": Exemplars(desert, np.arange(4), np.arange(0))}
    feed = _feed(desert, slim_network, exemplars=exemplars, replay=0.25)
    batch = feed(np.arange(4), torch.Generator().manual_seed(0))
    objective = JointObjective("desert", dice_bce)
    new, old = batch.new, batch.replay
    logits = {
        region: slim_network(some.layers, some.valid, region, some.present)[:, 0]
        for region, some in (("desert", new), ("forest", old))
    }
    expected = dice_bce(logits["desert"], new.mask) + 0.25 * dice_bce(logits["forest"], old.mask)
    assert torch.allclose(objective(slim_network, batch), expected)


def test_a_few_old_decoders_are_drawn_per_step(slim_network, desert) -> None:
    feed = _feed(desert, slim_network, old=["a", "b", "c", "d"], subset=2)
    random = torch.Generator().manual_seed(0)
    drawn = [feed(np.arange(2), random).distilled for _ in range(30)]
    assert {len(one) for one in drawn} == {2}
    assert {region for one in drawn for region in one} == {"a", "b", "c", "d"}


def test_parts_that_are_held_behave_as_in_inference(slim_network) -> None:
    slim_network.set_mode(PartMode.STEADY, "decoders/forest")
    slim_network.train()
    forest, desert = slim_network.decoders["forest"], slim_network.decoders["desert"]
    assert not any(module.training for module in forest.modules())
    assert all(one.requires_grad for one in forest.parameters())
    assert all(module.training for module in desert.modules())
