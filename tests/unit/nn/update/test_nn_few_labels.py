"""Updates by few labels: what judges them is said, and the threshold goes on from the map that was there."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import torch

from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.patches.store import VALIDATION
from landslide_mapper.nn.update.few_labels import Expected, expect
from landslide_mapper.nn.update.learner import choose_learner
from landslide_mapper.nn.update.session import Session, open_session


def opened(toy, store: Path, region: str = "forest") -> Session:
    session = open_session(toy.request(store=store, region=region), lambda event: None, lambda: False)
    session.learning = region
    return session


def reviewed(folder: Path) -> Path:
    """Labels as reviews leave them: of each patch a few pixels, half of them landslides."""
    masks = np.load(folder / "mask.npy")
    random = np.random.default_rng(0)
    for mask in masks:
        kept = np.full(mask.shape, False)
        for value in (0, 1):
            places = np.flatnonzero(mask == value)
            kept.flat[random.permutation(places)[:20]] = True
        mask[~kept] = IGNORE
    np.save(folder / "mask.npy", masks)
    return folder


def test_what_few_patches_say_is_judged_with_those_that_are_learned_and_said(toy) -> None:
    report = toy.update(store=toy.store(train=10, validation=2), epochs=1, publish_anyway=True)
    assert (report["new"]["held_out"], report["new"]["patches"]) == (2, 12)
    note = "Patches that could be held out: 2. Those that were learned from judge, too"
    assert any(note in one and "'desert' is now rests on little" in one for one in report["notes"])


def test_a_version_keeps_the_figure_of_what_was_not_learned_from_alone(toy) -> None:
    store = toy.store(train=10, validation=3)
    report = toy.update(store=store, epochs=3, publish_anyway=True)
    apart = report["new"]["apart"]
    assert apart["patches"] == 3
    after = opened(toy, store, "desert")
    held_out = after.store.of_split(VALIDATION)
    scores = after.scorer.decoders(after.base, after.store, held_out, ["desert"])["desert"]
    assert apart["after"] == pytest.approx(scores.at(report["threshold"])["iou"], abs=1e-4)
    assert apart["after"] != report["new"]["after"]
    assert ModelFolder(toy.model).version().card["validation"]["desert"]["iou"] == apart["after"]


def test_labels_that_an_earlier_version_learned_from_are_not_called_held_out(toy) -> None:
    toy.update(store=toy.store(train=10, validation=8), epochs=1, publish_anyway=True)
    first = ModelFolder(toy.model).version().card
    assert first["validation"]["desert"]["iou"] is not None
    assert "desert/0" in first["trained_on"]
    report = toy.update(store=toy.store(train=10, validation=8, seed=6), epochs=1, publish_anyway=True)
    assert report["new"]["held_out"] == 0
    assert "apart" not in report["new"]
    assert any("has learned from the same scenes before" in one for one in report["notes"])
    assert ModelFolder(toy.model).version().card["validation"]["desert"]["iou"] is None


def test_what_was_learned_long_ago_is_not_forgotten(toy) -> None:
    toy.update(store=toy.store(train=10, validation=8), epochs=1, publish_anyway=True)
    again = {"region": "forest", "epochs": 1, "publish_anyway": True}
    toy.update(store=toy.store("forest", train=10, validation=8), **again)
    assert {"desert/0", "forest/0"} <= set(ModelFolder(toy.model).version().card["trained_on"])


def test_enough_patches_judge_alone(toy) -> None:
    report = toy.update(store=toy.store(train=10, validation=8), epochs=1, publish_anyway=True)
    assert report["new"]["patches"] == 8
    assert "held_out" not in report["new"]
    assert not any("could be held out" in one for one in report["notes"])


def test_most_patches_do_not_judge_however_many_are_learned_from(toy) -> None:
    session = opened(toy, toy.store(region="forest", train=100, validation=2))
    held_out = session.store.of_split(VALIDATION)
    assert len(session.validation) == 64 + 2
    assert set(held_out) <= set(session.validation)
    assert len(session.training) == 100


def test_pixels_without_a_label_are_taken_for_what_the_map_said(toy) -> None:
    session = opened(toy, reviewed(toy.store(region="forest", train=6, validation=2)))
    expected = Expected.of(session, "forest")
    labels = session.store.batch(session.validation).mask.numpy()
    known = labels != IGNORE
    assert (expected.masks[known] == labels[known]).all()
    called = session.scorer.calls(
        session.base, session.store, session.validation, "forest", session.threshold("forest")
    )
    assert (expected.masks[~known] == called[~known]).all()
    some = session.validation[[5, 1]]
    assert (expected(some) == expected.masks[[5, 1]]).all()


@pytest.mark.parametrize("shift", [-1.5, 2.0])
def test_a_decoder_that_few_labels_made_sure_of_itself_calls_as_much_as_before(toy, shift: float) -> None:
    """Its logits are all higher, or lower: nothing about the map need change but the threshold."""
    session = opened(toy, reviewed(toy.store(region="forest", train=6, validation=2)))
    old = session.threshold("forest")
    expected = Expected.of(session, "forest")
    with torch.no_grad():
        session.network.decoders["forest"].head.bias.add_(shift)
    labels = session.scorer.decoders(session.network, session.store, session.validation, ["forest"])["forest"]
    threshold = expected.judge(session, session.network, labels)[0]
    moved = 1 / (1 + math.exp(-(math.log(old / (1 - old)) + shift)))
    assert abs(threshold - moved) < abs(threshold - old)

    def share(network, at: float) -> float:
        return float(session.scorer.calls(network, session.store, session.validation, "forest", at).mean())

    before = share(session.base, old)
    assert share(session.network, threshold) == pytest.approx(before, rel=0.15)


def test_the_published_threshold_is_that_one(toy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Expected, "judge", lambda *_: (0.87, 0.5))
    store = reviewed(toy.store(region="forest", train=6, validation=2))
    report = toy.update(store=store, region="forest", epochs=1, publish_anyway=True)
    assert report["threshold"] == 0.87


@pytest.mark.parametrize(("train", "cloned"), [(8, "forest"), (20, None)])
def test_from_few_patches_no_decoder_starts_at_random_where_one_knows_something(
    toy, train: int, cloned: str | None
) -> None:
    session = opened(toy, toy.store(train=train, validation=2), "desert")
    choose_learner(session, {"forest": 0.2})
    assert session.cloned == cloned
    assert (expect(session) is None) == (cloned is None)


def test_what_the_map_said_is_learned_along_but_not_of_what_is_held_out(toy) -> None:
    session = opened(toy, reviewed(toy.store(region="forest", train=6, validation=2)))
    expected = Expected.of(session, "forest")
    kept = session.exemplars["forest"]
    rehearsed = expected.rehearsed(session, kept)
    assert len(rehearsed.replay) == len(kept.replay) + 6
    own = rehearsed.store.batch(rehearsed.replay[-6:])
    assert (own.mask.numpy() == expected(session.training)).all()
    assert (own.mask != IGNORE).all(), "every pixel is known: by its label, or by the map before"
    assert (session.store.batch(session.training).mask == IGNORE).any(), "the labels stay as they are"
    assert (rehearsed.gate == kept.gate).all()
    alone = expected.rehearsed(session, None)
    assert (alone.replay == session.training).all()
    assert len(alone.gate) == 0


@pytest.mark.parametrize("fast", [True, False])
def test_few_labels_leave_the_map_where_there_are_none(toy, fast: bool) -> None:
    """Ten rejected pixels of each patch say nothing of the others: most of them stay as they were mapped."""
    store = toy.store(region="forest", train=6, validation=2)
    masks = np.load(store / "mask.npy")
    known = np.zeros(masks.shape, bool)
    known[:, 3:5, :5] = True  # background, mostly
    known[0, 8:16, 8:16] = True
    truth = masks.copy()
    masks[~known] = IGNORE
    np.save(store / "mask.npy", masks)
    assert (masks == 1).any()
    session = opened(toy, store)
    old = session.scorer.calls(
        session.base, session.store, np.arange(8), "forest", session.threshold("forest")
    )
    settings = {"fast": fast, "lr_known": 0.01}
    toy.update(store=store, region="forest", epochs=6, publish_anyway=True, settings=settings)
    after = opened(toy, store)
    new = after.scorer.calls(after.base, after.store, np.arange(8), "forest", after.threshold("forest"))

    def iou(called: np.ndarray) -> float:
        real = truth == 1
        return float((called & real).sum() / (called | real).sum())

    assert iou(new) > iou(old) - 0.03
