"""Patches at several sizes and scales."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from landslide_mapper.backend import TrainRequest
from landslide_mapper.errors import TrainingError
from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.patches.scales import JOINED, WAYS, Scales, Way
from landslide_mapper.nn.patches.store import Batch
from landslide_mapper.nn.training import loop, trainer
from landslide_mapper.nn.training.settings import TrainSettings

SIDE = 64


def batch() -> Batch:
    row, col = torch.meshgrid(torch.arange(SIDE), torch.arange(SIDE), indexing="ij")
    post = (row * 1000 + col).float().repeat(2, 3, 1, 1)
    mask = ((row // 8 + col // 8) % 2).to(torch.uint8).repeat(2, 1, 1)
    mask[:, :3, :5] = IGNORE
    valid = torch.ones(2, SIDE, SIDE, dtype=torch.bool)
    valid[:, 0, 0] = False
    present = {"pre": torch.tensor([True, False])}
    return Batch({"post": post, "pre": -post}, mask, valid, present, torch.tensor([0, 1]))


def random(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def shown(way: Way, seed: int = 3) -> Batch:
    """A batch shown in one way."""
    scales = Scales(SIDE, 16)
    scales.ways = [way]
    return scales(batch(), 0.0, random(seed))


def test_a_part_is_a_window_of_all_layers_masks_and_validity() -> None:
    found, whole = shown(Way(True, 1.0)), batch()
    assert found.mask.shape == (2, SIDE // 2, SIDE // 2)
    row, col = divmod(int(found.post[0, 0, 0, 0]), 1000)
    assert (row, col) != (0, 0)
    there = slice(row, row + SIDE // 2), slice(col, col + SIDE // 2)
    for name in ("post", "pre"):
        assert torch.equal(found.layers[name], whole.layers[name][:, :, there[0], there[1]])
    assert torch.equal(found.mask, whole.mask[:, there[0], there[1]])
    assert torch.equal(found.valid, whole.valid[:, there[0], there[1]])
    assert torch.equal(found.present["pre"], whole.present["pre"])
    assert torch.equal(found.region, whole.region)


def test_twice_as_large_and_half_as_large_undo_each_other_but_for_borders() -> None:
    large, part = shown(Way(True, 2.0)), shown(Way(True, 1.0))
    assert large.mask.shape == (2, SIDE, SIDE)
    assert torch.equal(large.mask[:, ::2, ::2], part.mask)
    assert torch.equal(large.mask[:, 1::2, 1::2], part.mask)
    means = torch.nn.functional.avg_pool2d(large.post, 2)
    assert torch.allclose(means[..., 1:-1, 1:-1], part.post[..., 1:-1, 1:-1])


def test_half_as_large_keeps_what_most_pixels_say_and_ignores_what_nobody_knows() -> None:
    small, whole = shown(Way(False, 0.5)), batch()
    assert small.mask.shape == (2, SIDE // 2, SIDE // 2)
    assert torch.equal(small.mask[:, 4:, 4:], whole.mask[:, 8::2, 8::2])
    assert (small.mask[:, :2, :3] == IGNORE).all()
    assert (small.mask[:, 2:, 3:] != IGNORE).all()
    assert small.valid.sum() == 2 * (SIDE // 2) ** 2 - 2
    assert float(small.post[0, 0, 0, 0]) == pytest.approx(500.5)


def test_ways_that_a_network_cannot_see_are_left_out() -> None:
    assert Scales(128, 32).ways == list(WAYS)
    assert Scales(128, 128).ways == [Way(), Way(True, 2.0)]
    assert Scales(65, 1).ways == [Way()]


@pytest.mark.parametrize("fraction", [0.0, 0.25, 0.45, 0.65, 0.9])
def test_the_newest_way_has_half_the_batches_until_the_end_and_none_is_forgotten(fraction: float) -> None:
    scales, draws = Scales(128, 32), random(1)
    drawn = [scales.way(fraction, draws) for _ in range(4000)]
    share = np.array([drawn.count(one) / len(drawn) for one in scales.ways])
    joined = min(int(fraction / JOINED * 4) + 1, 4)
    assert not share[joined:].any()
    if fraction >= JOINED:
        expected = np.full(4, 0.25)
    else:
        expected = np.array([0.5 / max(joined - 1, 1)] * (joined - 1) + [0.5 if joined > 1 else 1.0])
    assert np.abs(share[:joined] - expected).max() < 0.03


def test_a_real_training_shows_all_of_them_and_can_be_repeated(
    tmp_path: Path, make_store, monkeypatch: pytest.MonkeyPatch
) -> None:
    sides: list[int] = []
    real = loop.TrainingLoop._optimize

    def looking(self, batches):
        sides.extend(one.mask.shape[-1] for one in batches)
        return real(self, batches)

    monkeypatch.setattr(loop.TrainingLoop, "_optimize", looking)
    monkeypatch.setitem(make_store.__globals__, "SIDE", SIDE)
    store, cards = make_store(6, 2), []
    for name in ("one", "two"):
        request = TrainRequest(
            store,
            tmp_path / f"{name}.lsmodel",
            "tu-tf_mobilenetv3_small_minimal_100",
            tmp_path / name,
            "cpu",
            epochs=3,
            settings={"multi_scale": True, "draws": 32, "batch": 2, "exemplars": 0},
        )
        cards.append(trainer.train(request, lambda event: None, lambda: False))
    assert set(sides) == {SIDE, SIDE // 2}
    assert sides[:48] == sides[48:]
    assert cards[0]["settings"]["multi_scale"] is True
    assert cards[0]["validation"] == cards[1]["validation"]


def test_what_is_no_answer_is_one_clear_message() -> None:
    with pytest.raises(TrainingError, match=r"Setting 'multi_scale' is 3; it must be true or false"):
        TrainSettings.from_json({"multi_scale": 3})
