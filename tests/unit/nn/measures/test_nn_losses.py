from __future__ import annotations

import hypothesis.strategies as st
import pytest
import torch
from hypothesis import given, settings

from landslide_mapper.errors import TrainingError
from landslide_mapper.nn.measures.losses import (
    DISTILLATION_LOSSES,
    SEGMENTATION_LOSSES,
    binary_cross_entropy,
    distillation_loss,
    segmentation_loss,
    soft_dice,
)
from landslide_mapper.nn.networks.smp import segmentation_models
from landslide_mapper.vocabulary import LOSSES

NAMES = sorted(SEGMENTATION_LOSSES)


def _random(seed: int, shape: tuple[int, ...] = (2, 6, 6)) -> tuple[torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    logits = torch.randn(shape, generator=generator) * 3
    mask = torch.randint(0, 2, shape, generator=generator).to(torch.uint8)
    mask[torch.rand(shape, generator=generator) < 0.3] = 255
    return logits, mask


@pytest.mark.parametrize("name", NAMES)
@given(seed=st.integers(0, 10_000), noise=st.sampled_from([-50.0, 50.0, float("inf"), float("-inf")]))
@settings(max_examples=25, deadline=None)
def test_ignored_pixels_never_count(name: str, seed: int, noise: float) -> None:
    logits, mask = _random(seed)
    loss = segmentation_loss(name)
    changed = torch.where(mask == 255, torch.full_like(logits, noise), logits)
    assert torch.equal(loss(logits, mask), loss(changed, mask))


@pytest.mark.parametrize("name", NAMES)
def test_ignored_pixels_have_no_gradient(name: str) -> None:
    logits, mask = _random(1)
    logits.requires_grad_()
    segmentation_loss(name)(logits, mask).backward()
    assert logits.grad is not None
    assert torch.all(logits.grad[mask == 255] == 0)
    assert torch.any(logits.grad[mask != 255] != 0)


@pytest.mark.parametrize("name", NAMES)
def test_everything_ignored_is_finite(name: str) -> None:
    logits = torch.randn(1, 4, 4, requires_grad=True)
    loss = segmentation_loss(name)(logits, torch.full((1, 4, 4), 255, dtype=torch.uint8))
    loss.backward()
    assert torch.isfinite(loss)
    assert logits.grad is not None
    assert torch.all(logits.grad == 0)


def test_dice_follows_the_paper() -> None:
    logits = torch.logit(torch.tensor([[[0.9, 0.2]], [[0.4, 0.7]]]))
    mask = torch.tensor([[[1, 0]], [[0, 1]]], dtype=torch.uint8)
    intersection, total = 0.9 + 0.7, 2 + 0.9 + 0.2 + 0.4 + 0.7
    expected = 1 - (2 * intersection + 1) / (total + 1)
    assert soft_dice(logits, mask).item() == pytest.approx(expected, abs=1e-6)


def test_dice_is_over_the_batch_and_not_a_mean_of_images() -> None:
    logits, mask = _random(3, (4, 5, 5))
    together = soft_dice(logits, mask)
    assert torch.isclose(together, soft_dice(logits.reshape(1, 4, 25), mask.reshape(1, 4, 25)))
    assert not torch.isclose(
        together, torch.stack([soft_dice(a[None], b[None]) for a, b in zip(logits, mask)]).mean()
    )


@pytest.mark.parametrize("name", NAMES)
def test_a_better_map_costs_less(name: str) -> None:
    mask = torch.tensor([[[1, 1, 0, 0]]], dtype=torch.uint8)
    good, bad = torch.tensor([[[4.0, 4, -4, -4]]]), torch.tensor([[[-4.0, 4, -4, 4]]])
    loss = segmentation_loss(name)
    assert loss(good, mask) < loss(bad, mask)


def _libraries_dice(logits: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    dice = segmentation_models().losses.DiceLoss(
        "binary", smooth=0.5, ignore_index=255
    )  # of half of each sum
    return dice(logits[:, None], mask[:, None].float())


def test_dice_is_the_library_s_where_there_is_a_landslide() -> None:
    logits, mask = _random(5)
    assert torch.isclose(soft_dice(logits, mask), _libraries_dice(logits, mask), atol=1e-6)


def test_dice_without_a_landslide_counts_false_alarms_which_the_library_s_does_not() -> None:
    """Why the function is our own: a batch of background only must teach something."""
    logits, mask = torch.full((1, 8, 8), 3.0), torch.zeros(1, 8, 8, dtype=torch.uint8)
    assert _libraries_dice(logits, mask) == 0
    assert soft_dice(logits, mask) > 0.9


def test_the_library_s_cross_entropy_is_a_mean_over_ignored_pixels_too() -> None:
    """Why the function is our own: the less of a patch is labelled, the less it would count."""
    logits, mask = _random(6)
    theirs = segmentation_models().losses.SoftBCEWithLogitsLoss(ignore_index=255)
    share = (mask != 255).float().mean()
    assert share < 0.9
    assert torch.isclose(theirs(logits, mask.float()), binary_cross_entropy(logits, mask) * share)


def test_cross_entropy_is_a_mean_over_labelled_pixels() -> None:
    logits, mask = _random(4)
    twice = binary_cross_entropy(torch.cat([logits, logits]), torch.cat([mask, mask]))
    assert torch.isclose(binary_cross_entropy(logits, mask), twice)


def test_unknown_loss_is_named() -> None:
    with pytest.raises(TrainingError, match=r"'hinge'.*dice, dice_bce"):
        segmentation_loss("hinge")
    with pytest.raises(TrainingError, match="kd"):
        distillation_loss("kl")


def _distillation_gradient(name: str, temperature: float = 2.0) -> torch.Tensor:
    teacher = torch.linspace(-4, 4, 9, dtype=torch.float64).reshape(1, 3, 3)
    student = teacher.clone().requires_grad_()
    valid = torch.ones(1, 3, 3, dtype=torch.bool)
    distillation_loss(name)(student, torch.sigmoid(teacher / temperature), valid, temperature).backward()
    assert student.grad is not None
    return student.grad


@pytest.mark.parametrize("name", ["bce", "mse"])
def test_distillation_rests_at_the_teacher(name: str) -> None:
    assert _distillation_gradient(name).abs().max() < 1e-12


def test_the_printed_equation_11_drives_everything_to_landslide() -> None:
    assert torch.all(_distillation_gradient("eq11") < 0)
    logits = torch.full((1, 2, 2), -2.0, requires_grad=True)
    softened, valid = torch.sigmoid(logits.detach() / 2), torch.ones(1, 2, 2, dtype=torch.bool)
    optimizer = torch.optim.Adam([logits], lr=0.5)
    for _ in range(100):
        optimizer.zero_grad()
        distillation_loss("eq11")(logits, softened, valid, 2.0).backward()
        optimizer.step()
    assert torch.sigmoid(logits).min() > 0.95


@pytest.mark.parametrize("name", sorted(DISTILLATION_LOSSES))
def test_distillation_ignores_invalid_pixels_and_tile_size(name: str) -> None:
    loss = distillation_loss(name)
    logits, softened = torch.randn(1, 4, 4), torch.rand(1, 4, 4)
    valid = torch.rand(1, 4, 4) < 0.7
    value = loss(logits, softened, valid, 2.0)
    spoiled = torch.where(valid, logits, torch.full_like(logits, float("inf")))
    assert torch.equal(loss(spoiled, softened, valid, 2.0), value)
    tiled = [one.repeat(1, 3, 3) for one in (logits, softened, valid)]
    assert torch.isclose(loss(tiled[0], tiled[1], tiled[2], 2.0), value)


@pytest.mark.parametrize("name", LOSSES)
def test_every_loss_is_least_where_all_is_right_and_blind_where_nothing_is_known(name: str) -> None:
    loss = segmentation_loss(name)
    mask = torch.zeros(2, 8, 8, dtype=torch.uint8)
    mask[0, :4] = 1
    mask[1, :, :2] = 255
    right = torch.where(mask == 1, 9.0, -9.0)
    right[mask == 255] = 9.0
    wrong, unsure = -right, torch.zeros(2, 8, 8)
    assert float(loss(right, mask)) < 0.02
    assert float(loss(right, mask)) < float(loss(unsure, mask)) < float(loss(wrong, mask))
    other = right.clone()
    other[mask == 255] = -30.0
    assert float(loss(other, mask)) == pytest.approx(float(loss(right, mask)), abs=1e-6)
    unknown = torch.full_like(mask, 255)
    nothing = wrong.clone().requires_grad_()
    worth = loss(nothing, unknown)
    worth.backward()
    assert float(worth.detach()) == 0.0
    assert nothing.grad is None or float(nothing.grad.abs().sum()) == 0.0


@pytest.mark.parametrize("name", LOSSES)
def test_false_alarms_on_ground_without_landslides_can_be_unlearned(name: str) -> None:
    logits = torch.full((1, 8, 8), 2.0, requires_grad=True)
    segmentation_loss(name)(logits, torch.zeros(1, 8, 8, dtype=torch.uint8)).backward()
    assert (logits.grad >= 0).all()
    assert logits.grad.sum() > 0


def test_losses_are_those_that_can_be_named() -> None:
    assert set(SEGMENTATION_LOSSES) == set(LOSSES)


def test_the_overlap_losses_are_what_they_are_called() -> None:
    truth = torch.zeros(1, 10, 10, dtype=torch.uint8)
    truth[0, :5] = 1
    found = torch.full((1, 10, 10), -40.0)
    found[0, 2:7] = 40.0
    # 30 hits, 20 misses, 20 false alarms, and the smoothing of 1.
    assert float(segmentation_loss("iou")(found, truth)) == pytest.approx(40 / 71)
    assert float(segmentation_loss("tversky")(found, truth)) == pytest.approx(20 / 51)
