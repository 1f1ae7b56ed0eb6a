"""The method itself, on a toy pair of regions: what TSMU keeps, and what would spoil it.

All variants start from the same model after freeze training. They use higher rates than the defaults,
so that a few steps are enough to forget.
"""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.update import run as update_run
from landslide_mapper.nn.update.gate import Scorer
from landslide_mapper.nn.update.strategies import STRATEGIES

RATES = {"lr_decoders": 2e-3, "lr_shared": 2e-3, "patience": 100, "draws": 96}
STRICT = {"replay": 0.0}


@pytest.fixture(autouse=True)
def unguarded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the choice of the epoch by old regions, nor of no epoch at all: what learning itself does."""
    freeze, joint = STRATEGIES["tsmu"].phases
    bare = replace(STRATEGIES["tsmu"], phases=(freeze, replace(joint, start_counts=False)))
    monkeypatch.setitem(STRATEGIES, "tsmu", bare)
    judge_new = update_run.judge_new
    monkeypatch.setattr(update_run, "judge_all", lambda session, plan, some: judge_new(session, some))


@pytest.fixture
def bn_in_train_mode(monkeypatch: pytest.MonkeyPatch, unguarded: None) -> str:
    """TSMU with the commonest mistake: running statistics follow the new data."""
    tsmu = STRATEGIES["tsmu"]
    freeze, joint = tsmu.phases
    wrong = replace(tsmu, phases=(freeze, replace(joint, fixed_statistics=False)))
    monkeypatch.setitem(STRATEGIES, "bn-train", wrong)
    return "bn-train"


class Bench:
    """Scores models on patches that nothing was trained or chosen on."""

    def __init__(self, toy, write) -> None:
        self.toy = toy
        self._stores = {
            region: PatchStore(write(toy.folder / f"test-{region}", {region: (1, 39)}, seed=99))
            for region in ("forest", "desert")
        }
        self.store = toy.store()
        self.base = self.iou(toy.model, "forest")
        toy.update(store=self.store, epochs=8, settings={**RATES, "fast": True})
        self.frozen = toy.model
        self.freeze = self.iou(toy.model, "desert")

    def iou(self, model: Path, region: str) -> float:
        network, store = load_network(model).network, self._stores[region]
        scores = Scorer(None, lambda: None, 20).decoders(network, store, np.arange(len(store)), [region])
        return scores[region].at(0.5)["iou"]

    def joint(self, name: str, strategy: str = "tsmu", **settings: object) -> tuple[float, float]:
        """Old and new IoU after joint fine-tuning."""
        self.toy.model = shutil.copytree(self.frozen, self.toy.folder / f"{name}.lsmodel")
        self.toy.update(
            store=self.store,
            strategy=strategy,
            epochs=6,
            publish_anyway=True,
            settings={**RATES, "skip_freeze": True, **settings},
        )
        return self.iou(self.toy.model, "forest"), self.iou(self.toy.model, "desert")


def test_tsmu_keeps_the_old_region_and_what_would_lose_it(toy, write, bn_in_train_mode) -> None:
    bench = Bench(toy, write)
    assert bench.base > 0.9
    assert bench.iou(bench.frozen, "forest") == bench.base, "freeze training changes nothing for the forest"

    old, new = bench.joint("strict", **STRICT)
    assert old >= 0.85 * bench.base
    assert new >= bench.freeze - 0.02

    old, _ = bench.joint("replay")
    assert old >= 0.96 * bench.base

    old, _ = bench.joint("statistics", bn_in_train_mode, **STRICT)
    assert old < bench.base - 0.1, "batch normalization must not be in train mode"

    old, _ = bench.joint("eq11", kd="eq11", **STRICT)
    assert old < bench.base - 0.1, "Eq. 11 as printed drives the old decoder to landslide everywhere"


def test_the_published_script_s_learning_rate_changes_nothing(toy) -> None:
    """Adam with 1e-12 moves no float32 weight (facts behind the paper's joint optimization script)."""
    toy.update(epochs=1, settings={"fast": True}, publish_anyway=True)
    before = load_network(toy.model).network.state_dict()
    settings = {"skip_freeze": True, "kd": "mse", "lr_decoders": 1e-12, "lr_shared": 1e-12, **STRICT}
    toy.update(epochs=1, settings=settings, publish_anyway=True)
    after = load_network(toy.model).network.state_dict()
    changed = sum(int((before[name] != after[name]).sum()) for name in before)
    assert changed < 0.01 * sum(one.numel() for one in before.values())


def test_a_learning_rate_that_is_none_is_seen(toy) -> None:
    """Guards the test above: with usual rates most weights do change."""
    toy.update(epochs=1, settings={"fast": True}, publish_anyway=True)
    before = load_network(toy.model).network.state_dict()
    toy.update(epochs=1, settings={"skip_freeze": True}, publish_anyway=True)
    after = load_network(toy.model).network.state_dict()
    floats = [name for name in before if before[name].dtype == torch.float32 and "running" not in name]
    changed = sum(int((before[name] != after[name]).sum()) for name in floats)
    assert changed > 0.5 * sum(before[name].numel() for name in floats)
