from __future__ import annotations

from dataclasses import replace

import pytest
import torch

from landslide_mapper.nn.patches.augment import VIEWS, Augmentation, view
from landslide_mapper.nn.patches.store import Batch

NOTHING = Augmentation(jitter=0, zoom=0, mix=0, pre_drop=0, pre_shift=0)
MEAN, STD = torch.zeros(1), torch.ones(1)


def _batch(n: int = 6, size: int = 16, dates: int = 2) -> Batch:
    """Pixels that show their label: post is 10 at landslides, -10 elsewhere and 0 where ignored."""
    generator = torch.Generator().manual_seed(0)
    mask = (torch.rand(n, size, size, generator=generator) < 0.5).to(torch.uint8)
    mask[:, :2] = 255
    post = torch.where(mask == 255, 0.0, torch.where(mask == 1, 10.0, -10.0))[:, None]
    everywhere = torch.ones(n, size, size, dtype=torch.bool)
    region = torch.arange(n) % 2
    real = {"pre": torch.ones(n, dtype=torch.bool)} if dates == 2 else {}
    layers = {"post": post, "pre": post.clone()} if dates == 2 else {"post": post}
    return Batch(layers, mask, everywhere, real, region)


def _generator(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def test_the_eight_views_are_all_different() -> None:
    image = torch.arange(9).reshape(3, 3)
    assert torch.equal(view(image, 0), image)
    assert len({tuple(view(image, number).ravel().tolist()) for number in range(VIEWS)}) == VIEWS


@pytest.mark.parametrize("augmentation", [NOTHING, replace(NOTHING, mix=1.0)])
def test_labels_move_with_the_pixels(augmentation: Augmentation) -> None:
    out = augmentation(_batch(), MEAN, STD, _generator())
    assert not torch.equal(out.mask, _batch().mask)
    assert torch.equal(out.post[:, 0] == 10, out.mask == 1)
    assert torch.equal(out.post[:, 0] == -10, out.mask == 0)
    assert torch.equal(out.layers["pre"], out.post)


def test_zoom_moves_labels_and_ignores_what_comes_from_outside() -> None:
    coarse = _batch(8, 8, dates=1)

    def fine(image: torch.Tensor) -> torch.Tensor:
        return image.repeat_interleave(8, -1).repeat_interleave(8, -2)

    layers = {"post": fine(coarse.post)}
    batch = replace(coarse, layers=layers, mask=fine(coarse.mask), valid=fine(coarse.valid))
    out = replace(NOTHING, zoom=0.5)(batch, MEAN, STD, _generator())
    sure = out.post[:, 0].abs() > 9.99
    assert sure.float().mean() > 0.4
    assert torch.equal(
        out.mask[sure & (out.mask != 255)], (out.post[:, 0][sure & (out.mask != 255)] > 0).to(torch.uint8)
    )
    assert (out.mask[~out.valid] == 255).all()
    assert not out.valid.all()
    assert set(out.mask.unique().tolist()) == {0, 1, 255}


def test_dates_get_their_own_light() -> None:
    out = replace(NOTHING, jitter=0.2)(_batch(), MEAN, STD, _generator())
    assert not torch.allclose(out.post, out.layers["pre"])


def test_jitter_is_in_units_of_the_data() -> None:
    batch = replace(_batch(64, dates=1), layers={"post": torch.full((64, 1, 16, 16), 500.0)})
    out = replace(NOTHING, jitter=0.1)(batch, torch.tensor([500.0]), torch.tensor([100.0]), _generator())
    offsets = out.post.mean(dim=(1, 2, 3)) - 500
    assert 10 < float(offsets.std()) < 40


def test_pre_is_shifted_by_two_pixels_at_most() -> None:
    still = _batch(40)
    point = torch.zeros(40, 1, 16, 16)
    point[:, :, 8, 8] = 1
    out = replace(NOTHING, pre_shift=2)(
        replace(still, layers={"post": point, "pre": point}), MEAN, STD, _generator()
    )
    # Turning comes first and moves both dates alike.
    distance = (out.layers["pre"].flatten(1).argmax(1) % 16 - out.post.flatten(1).argmax(1) % 16).abs()
    assert set(distance.tolist()) == {0, 1, 2}


def test_pre_is_hidden_for_a_share_of_the_patches() -> None:
    out = replace(NOTHING, pre_drop=0.15)(_batch(1000, 4), MEAN, STD, _generator())
    assert 0.1 < 1 - float(out.present["pre"].float().mean()) < 0.2
    missing = replace(_batch(8, 4), present={"pre": torch.zeros(8, dtype=torch.bool)})
    assert not NOTHING(missing, MEAN, STD, _generator()).present["pre"].any()


def test_mixing_stays_within_a_region() -> None:
    batch = _batch(20, dates=1)
    post = batch.region[:, None, None, None].float().expand(-1, 1, 16, 16)
    out = replace(NOTHING, mix=1.0)(replace(batch, layers={"post": post}), MEAN, STD, _generator())
    assert torch.equal(out.post, post)
    # One decoder for all of them may see them side by side.
    across = replace(NOTHING, mix=1.0, across=True)
    out = across(replace(batch, layers={"post": post}), MEAN, STD, _generator())
    assert not torch.equal(out.post, post)


def test_the_same_seed_gives_the_same_batch() -> None:
    first, again, other = (
        Augmentation(zoom=0.25)(_batch(), MEAN, STD, _generator(seed)) for seed in (1, 1, 2)
    )
    assert torch.equal(first.post, again.post)
    assert torch.equal(first.mask, again.mask)
    assert not torch.equal(first.post, other.post)
