"""The runs of the TSMU experiment: base models, their updates by every strategy, and what these score."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.backend import Json, TrainRequest, UpdateRequest
from landslide_mapper.errors import Canceled
from landslide_mapper.model.export import export_model
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.measures.metrics import Scores, pooled, threshold_step
from landslide_mapper.nn.networks.device import choose_device, device_name, fast_dtype
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, PatchStore
from landslide_mapper.nn.training.trainer import train
from landslide_mapper.nn.update.algorithm import update
from landslide_mapper.nn.update.gate import Scorer
from landslide_mapper.nn.update.strategies import strategy
from scripts.bench.tsmu_data import Data
from scripts.bench.tsmu_results import Line
from scripts.bench.tsmu_rows import ROWS, SEQUENTIAL, Row

NEVER = 10**6
"""Patience: every run does all its epochs, so that equal work is compared."""


@dataclass(frozen=True)
class Plan:
    """What makes two experiments the same one.

    Attributes:
        scenes: name of the scene list.
        network: see `TrainRequest`.
        epochs: of every phase of every update.
        base_epochs: of the initial training, and of training anew on all data.
        base_minutes: instead limits the initial training by time.
        settings: of trainings and updates alike, by name.
        cache: `on` or `off`; never measured, so that runs repeat.
        encoder_weights: name of the file that every initial training starts its encoder from, or None.
    """

    scenes: str
    network: str | None
    epochs: int
    base_epochs: int
    base_minutes: float | None
    settings: Json
    cache: str
    encoder_weights: str | None = None


class Runner:
    """Makes one result after another; what was interrupted goes on."""

    def __init__(
        self,
        plan: Plan,
        data: Data,
        work: Path,
        splits: Sequence[str],
        device: str,
        should_stop: Callable[[], bool],
        encoder_weights: Path | None = None,
    ) -> None:
        self._encoder_weights = encoder_weights
        self._plan, self._data, self._work = plan, data, work
        self._splits = tuple(splits)
        self._device = device
        self._should_stop = should_stop

    def run(self, rotation: str, seed: int, name: str) -> Line:
        """Update a copy of a base model with region `rotation`, and score what comes out.

        Raises:
            Canceled: when the time is over; the next call goes on.
        """
        old = [region for region in self._data.regions if region != rotation]
        started_with = old[:1] if name == SEQUENTIAL else old
        folder = self._work / "runs" / f"{rotation}-{seed}-{name}"
        base = self._base(started_with, seed)
        model = _copied(base, folder / "model.lsmodel", ROWS[name].keeps_imagery)
        reports = [
            self._update(model, folder, region, seed, ROWS[name])
            for region in [*old, rotation][len(started_with) :]
        ]
        line = {
            "rotation": rotation,
            "seed": seed,
            "row": name,
            "scores": {split: self._score(model, rotation, reports[-1], split) for split in self._splits},
            **_totals(reports),
            "base": _base_figures(base),
            "old_pairs": self._training_patches(old),
            "new_pairs": self._training_patches([rotation]),
            "device": device_name(choose_device(self._device)),
        }
        shutil.rmtree(folder)
        return line

    def _base(self, regions: Sequence[str], seed: int) -> Path:
        """The model that knows some regions; trained when it is not there."""
        name = f"{'-'.join(regions)}-{seed}"
        model, work = self._work / "bases" / f"{name}.lsmodel", self._work / "bases" / f"{name}.work"
        if not model.is_dir():
            plan = self._plan
            request = TrainRequest(
                self._data.learning(regions),
                model,
                plan.network,
                work,
                self._device,
                epochs=None if plan.base_minutes else plan.base_epochs,
                max_minutes=plan.base_minutes,
                seed=seed,
                settings={**plan.settings, "patience": NEVER},
                encoder_weights=self._encoder_weights,
            )
            model.parent.mkdir(parents=True, exist_ok=True)
            train(request, lambda event: None, self._should_stop)
        shutil.rmtree(work, ignore_errors=True)
        return model

    def _update(self, model: Path, folder: Path, region: str, seed: int, row: Row) -> Json:
        """The report of an update; read from the model's card where it was published before a kill."""
        known = {
            version.spec.regions[-1].id: version
            for version in map(ModelFolder(model).version, ModelFolder(model).versions())
        }
        if region in known and "report" in known[region].card:
            report: Json = known[region].card["report"]
            return report
        plan, settings = self._plan, dict(self._plan.settings)
        if "draws" in settings:
            # Where it is not set, an epoch is as long as there are patches.
            settings["draws"] *= row.draws
        old = [one.id for one in ModelFolder(model).version().spec.regions]
        way = strategy(row.strategy)
        request = UpdateRequest(
            self._data.learning([region]),
            model,
            region,
            folder / f"work-{region}",
            strategy=row.strategy,
            old_store=self._data.learning(old) if way.needs_old_data else None,
            publish_anyway=True,
            device=self._device,
            # What starts from random weights needs as much training as the base model had.
            epochs=plan.base_epochs if way.from_scratch else plan.epochs,
            seed=seed,
            settings={**settings, "patience": NEVER, "cache": plan.cache, **row.settings},
        )
        return update(request, lambda event: None, self._should_stop)

    def _score(self, model: Path, rotation: str, report: Json, split: str) -> Json:
        """IoU per region at the version's thresholds; an unknown region by its best old decoder."""
        loaded = load_network(model)
        device = choose_device(self._device)
        network = loaded.network.to(device)
        scorer = Scorer(fast_dtype(device), self._check)
        found: dict[str, tuple[Scores, str]] = {}
        for region in self._data.regions:
            # Chosen on training labels: the split that is reported on must not choose.
            zero_shot: dict[str, float] = report["zero_shot"]
            decoder = region if region in network.regions else max(zero_shot, key=lambda one: zero_shot[one])
            with PatchStore(self._data.scoring(region, split)) as store:
                scores = scorer.decoders(network, store, store.of_split(VALIDATION), [decoder])
            found[region] = (scores[decoder], decoder)
        thresholds = {region.id: region.threshold for region in loaded.version.spec.regions}
        counts = {region: self._data.count(region, split) for region in self._data.regions}
        return _scored(found, thresholds, counts, rotation)

    def _training_patches(self, regions: Sequence[str]) -> int:
        with PatchStore(self._data.learning(regions)) as store:
            return len(store.of_split(TRAIN))

    def _check(self) -> None:
        if self._should_stop():
            raise Canceled


def _copied(base: Path, target: Path, keeps_imagery: bool) -> Path:
    """A copy of the base model, the one of an interrupted run where there is one."""
    if not target.is_dir():
        target.parent.mkdir(parents=True, exist_ok=True)
        part = target.with_name("part.lsmodel")
        shutil.rmtree(part, ignore_errors=True)
        if keeps_imagery:
            shutil.copytree(base, part)
        else:
            export_model(base, part)
        os.replace(part, target)
    return target


def _scored(
    found: Mapping[str, tuple[Scores, str]],
    thresholds: Mapping[str, float],
    counts: Mapping[str, int],
    rotation: str,
) -> Json:
    def iou(regions: Sequence[str]) -> float:
        """Of the pixels of some regions together, each decided at its decoder's threshold."""
        together = pooled({one: _decided(found[one][0], thresholds[found[one][1]]) for one in regions})
        return together.at(0.5)["iou"]

    old = [region for region in found if region != rotation]
    regions = {
        region: {
            "iou": iou([region]),
            "threshold": thresholds[decoder],
            "decoder": decoder,
            "scenes": counts[region],
        }
        for region, (_, decoder) in found.items()
    }
    return {
        "regions": regions,
        "old": sum(regions[region]["iou"] for region in old) / len(old),
        "old_pooled": iou(old),
        "new": regions[rotation]["iou"],
        "all_pooled": iou(list(found)),
        "old_scenes": sum(counts[region] for region in old),
        "new_scenes": counts[rotation],
    }


def _decided(scores: Scores, threshold: float) -> Scores:
    """Scores of a map of 0 and 1, so that regions with different thresholds can be added."""
    step, decided = threshold_step(threshold), Scores()
    for name in ("landslide", "background"):
        counts = getattr(scores, name)
        getattr(decided, name)[[0, -1]] = counts[:step].sum(), counts[step:].sum()
    return decided


def _totals(reports: Sequence[Json]) -> Json:
    phases = [phase for report in reports for phase in report["phases"]]
    last = reports[-1]
    return {
        "phases": phases,
        "seconds": sum(phase["seconds"] for phase in phases),
        "cpu_seconds": sum(phase["cpu_seconds"] for phase in phases),
        "batches": sum(phase["batches"] for phase in phases),
        "image_pairs": sum(
            max((phase["image_pairs"] for phase in report["phases"]), default=0) for report in reports
        ),
        "trainable_parameters": max((phase["trainable_parameters"] for phase in phases), default=0),
        "after_freeze": last["new"]["after_freeze"],
        "after": last["new"]["after"],
        "validation_patches": last["new"]["patches"],
        "cloned": last["cloned"],
        "zero_shot": last["zero_shot"],
        "gate_refused": last["refused_because"] if last["phases"] else None,
    }


def _base_figures(base: Path) -> Json:
    training = ModelFolder(base).version(1).card["training"]
    return {name: training[name] for name in ("epochs", "steps", "seconds")}
