"""Teaches a region of a model to find boxes: only the head learns, and a version with it is published."""

from __future__ import annotations

import copy
import math
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.random import fork_rng

from landslide_mapper.backend import FINISH_FILE, Json, Report
from landslide_mapper.box_backend import BoxesRequest
from landslide_mapper.errors import Canceled, TrainingError
from landslide_mapper.folder_lock import folder_lock
from landslide_mapper.model.folder import ModelFolder, publish_version
from landslide_mapper.nn.detection.finding import boxes_in
from landslide_mapper.nn.detection.head import BoxHead, levels_of, new_head
from landslide_mapper.nn.detection.stored import box_file, encoder_hash, save_head
from landslide_mapper.nn.detection.truth import average_precision, boxes_of_masks
from landslide_mapper.nn.networks.device import choose_device, import_compiler
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.weights import LoadedModel, load_network
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, Batch, PatchStore

EPOCHS = 12
_BATCH, _RATE, _CLIP = 8, 1e-3, 5.0
_WRITTEN_ANEW = ("schema_version", "version", "created", "files")


@dataclass
class _Progress:
    """How far the teaching is."""

    epochs: int
    minutes: float | None
    began: float = field(default_factory=time.monotonic)
    epoch: int = 0
    best: float = -1.0
    best_epoch: int = 0

    def share(self, of_epoch: float) -> float:
        """Of the whole, by epochs or by time, whichever is further."""
        share = (self.epoch + of_epoch) / self.epochs
        if self.minutes is not None:
            share = max(share, (time.monotonic() - self.began) / (60 * self.minutes))
        return min(share, 1.0)


def teach_boxes(request: BoxesRequest, report: Report, should_stop: Callable[[], bool]) -> Json:
    """Teach a region boxes and publish a version whose other files are those of the one before.

    Args:
        request: patches, model, region and limits.
        report: told every epoch, {"event": "boxes", ...}; may raise Canceled.
        should_stop: asked before every batch; True raises Canceled. A file `finish` in the work folder
            instead ends the teaching with the best epoch so far.

    Returns:
        `version`, `epochs`, `best_epoch`, `patches`, `boxes`, and `average_precision` on the validation
        patches (None where there is none with a box).

    Raises:
        ModelError: when the model cannot be used or written.
        TrainingError: when no patch shows a landslide, or the loss diverges.
        Canceled: nothing was written.
    """
    # Forked: a seed for this head must not change anybody else's random numbers.
    with PatchStore(request.store) as store, folder_lock(request.model), fork_rng(devices=[]):
        model = load_network(request.model)
        model.version.spec.region(request.region)
        training, validation = store.of_split(TRAIN), store.of_split(VALIDATION)
        training = training[store.positive[training]]
        if not len(training):
            raise TrainingError("No training patch shows a landslide: there is no box to learn from.")
        network = model.network.to(choose_device(request.device)).requires_grad_(False)
        torch.manual_seed(request.seed)
        head = new_head(network)
        state = _Progress(request.epochs or EPOCHS, request.max_minutes)
        boxes = _learn(network, head, store, training, validation, request, state, report, should_stop)
        number = _publish(request, model, head)
    precision = state.best if state.best >= 0 else None
    return {
        "version": number,
        "epochs": state.epoch,
        "best_epoch": state.best_epoch,
        "patches": len(training),
        "boxes": boxes,
        "average_precision": precision,
    }


def _learn(
    network: MultiRegionNetwork,
    head: BoxHead,
    store: PatchStore,
    training: NDArray[np.intp],
    validation: NDArray[np.intp],
    request: BoxesRequest,
    state: _Progress,
    report: Report,
    should_stop: Callable[[], bool],
) -> int:
    """Train the head and leave it with its best weights; returns how many boxes it has seen per epoch."""
    import_compiler()  # which every optimizer wants
    optimizer = torch.optim.AdamW(head.parameters(), lr=_RATE, weight_decay=1e-4)
    random = np.random.default_rng(request.seed)
    best, seen = copy.deepcopy(head.state_dict()), 0
    while state.epoch < state.epochs and state.share(0.0) < 1.0:
        if (request.work / FINISH_FILE).exists() and state.epoch:
            break
        order, losses, seen = random.permutation(training), [], 0
        for start in range(0, len(order), _BATCH):
            if should_stop():
                raise Canceled
            batch = _turned(store.batch(order[start : start + _BATCH]), random)
            for group in optimizer.param_groups:
                group["lr"] = _RATE * 0.5 * (1 + math.cos(math.pi * state.share(start / len(order))))
            loss, count = _step(network, head, batch, optimizer)
            losses.append(loss)
            seen += count
        state.epoch += 1
        precision = _precision(network, head, store, validation, should_stop)
        if precision is None or precision >= state.best:
            state.best, state.best_epoch = -1.0 if precision is None else precision, state.epoch
            best = copy.deepcopy(head.state_dict())
        report(
            {
                "event": "boxes",
                "epoch": state.epoch,
                "epochs": state.epochs,
                "share": state.share(0.0),
                "loss": round(float(np.mean(losses)), 4),
                "average_precision": precision,
            }
        )
    head.load_state_dict(best)
    return seen


def _step(
    network: MultiRegionNetwork, head: BoxHead, batch: Batch, optimizer: torch.optim.Optimizer
) -> tuple[float, int]:
    truth = boxes_of_masks(batch.mask)
    device = network.mean.device
    batch = batch.to(device)
    network.eval()
    head.train()
    x = network.normalize(batch.layers, batch.valid, batch.present)
    size = (x.shape[-2], x.shape[-1])
    _, losses = head(levels_of(network, x), size, [one.to(device) for one in truth])
    loss: Tensor = torch.stack(list(losses.values())).sum()
    if not bool(torch.isfinite(loss)):
        raise TrainingError("The loss is not a number any more: teaching boxes has failed. Try another seed.")
    optimizer.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    torch.nn.utils.clip_grad_norm_(head.parameters(), _CLIP)
    optimizer.step()
    return float(loss.detach()), sum(map(len, truth))


def _turned(batch: Batch, random: np.random.Generator) -> Batch:
    """The batch in one of the eight ways in which a picture can lie."""
    turns, flips = int(random.integers(4)), bool(random.integers(2))

    def turn(one: Tensor) -> Tensor:
        if one.dim() < 3:
            return one
        one = torch.rot90(one, turns, (-2, -1))
        return one.flip(-1) if flips else one

    return batch.each(turn)


def _precision(
    network: MultiRegionNetwork,
    head: BoxHead,
    store: PatchStore,
    patches: NDArray[np.intp],
    should_stop: Callable[[], bool],
) -> float | None:
    """Average precision on the validation patches; None where they show no box."""
    found, truth = [], []
    for batch in _one_by_one(store, patches):
        if should_stop():
            raise Canceled
        truth.append(boxes_of_masks(batch.mask)[0].numpy().astype(np.float64))
        batch = batch.to(network.mean.device)
        layers = {
            name: one
            for name, one in batch.layers.items()
            if name not in batch.present or bool(batch.present[name].all())
        }
        one = boxes_in(network, head, layers, batch.valid)
        found.append((one["boxes"].cpu().double().numpy(), one["scores"].cpu().double().numpy()))
    return average_precision(found, truth)


def _one_by_one(store: PatchStore, patches: NDArray[np.intp]) -> Iterator[Batch]:
    yield from store.batches(patches, 1)


def _publish(request: BoxesRequest, model: LoadedModel, head: BoxHead) -> int:
    """A version of the same files and the head; a link could not be told from what somebody changes later."""
    version, own = model.version, box_file(request.region)
    current = ModelFolder(request.model)
    if (current.current_version, current.version().card) != (version.number, version.card):
        raise TrainingError("The model was changed meanwhile. Teach the boxes again.")
    files = {name: version.file(name) for name in version.card["files"] if name != own}

    def write_files(staging: Path) -> None:
        for name, path in files.items():
            (staging / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, staging / name)
        save_head(staging / own, head, encoder_hash(version))

    card = {name: value for name, value in version.card.items() if name not in _WRITTEN_ANEW}
    card = {**card, "based_on": version.number, "strategy": "boxes"}
    return publish_version(request.model, version.spec, write_files, card, locked=True).number
