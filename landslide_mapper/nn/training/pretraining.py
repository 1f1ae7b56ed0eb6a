"""Preparing an encoder on images without labels, for trainings to start from."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timezone
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.optim.swa_utils import update_bn

from landslide_mapper.backend import FINISH_FILE, Json, Report
from landslide_mapper.errors import Canceled, TrainingError
from landslide_mapper.layers import POST, ImageTags
from landslide_mapper.messages import Message
from landslide_mapper.model.origin import SOURCES
from landslide_mapper.nn.networks.device import (
    choose_device,
    device_name,
    fast_dtype,
    import_compiler,
    with_generator,
)
from landslide_mapper.nn.networks.encoder_file import PreparedEncoder, save_encoder
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.augment import Augmentation
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, Batch, PatchStore
from landslide_mapper.nn.training.averaging import weights_of
from landslide_mapper.nn.training.pretraining_start import (
    known_sources,
    start_network,
    teacher_network,
)
from landslide_mapper.nn.training.schedule import Budget, learning_rate_factor
from landslide_mapper.nn.training.settings import TIMED_EPOCHS, UNLIMITED_MINUTES
from landslide_mapper.nn.training.unlabelled import HiddenParts, Teacher, draw_cells
from landslide_mapper.normalization import SCENE
from landslide_mapper.pretraining import PretrainRequest
from landslide_mapper.version import __version__

LR, WEIGHT_DECAY, CLIP = 1e-3, 0.05, 5.0
PIXELS_PER_BATCH = 16 * 128 * 128
MOST_DRAWS, MOST_VALIDATION = 1024, 128
"""Patches of an epoch, and of those that choose the best one, at most."""
_STATISTICS = 32
"""Batches that the statistics of batch normalization are taken from at the end."""
_VARIED = Augmentation(jitter=0.1, zoom=0.25, pre_drop=0.0, pre_shift=0)


def pretrain(request: PretrainRequest, report: Report, should_stop: Callable[[], bool]) -> Json:
    """Prepare an encoder on the patches of a store, whose labels are not looked at, and write its file.

    Args:
        request: patches, file to write, network and limits.
        report: told every epoch, {"event": "epoch", ...}, and what is worth logging, {"event": "log", ...}.
        should_stop: asked before every batch; True raises Canceled. A file `finish` in the work folder
            instead ends it with the best state so far.

    Returns:
        The figures that the file says, too.

    Raises:
        ModelError: when the start or the teacher cannot be used, or the file not be written.
        TrainingError: when the network cannot learn from these images, or the error diverges.
        Canceled: nothing is written.
    """
    if should_stop():
        raise Canceled
    with PatchStore(request.store) as store:
        device = choose_device(request.device)
        network, origin = start_network(request, store)
        images = ImageTags.from_json(store.index.get("images"))
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(request.seed)
            objective = _objective(request, network, store, images)
        report({"event": "log", "message": _beginning(network, device, store, request)})
        import_compiler()  # which every optimizer wants
        run = _Run(request, store, network.to(device), objective.to(device), report, should_stop)
        run.learn()
        network.cpu()
        figures: Json = {
            "network": network.spec.network,
            "method": "hidden parts" if request.teacher is None else "teacher",
            "start": origin,
            "teacher": None if request.teacher is None else request.teacher.name,
            "epochs": run.epoch,
            "best_epoch": run.best_epoch,
            "error_before": run.history[0],
            "error": min(run.history),
            "seconds": round(run.budget.spent_s, 1),
            "patches": len(store),
            "seed": request.seed,
        }
        facts = {
            **figures,
            "trained_on": list(request.trained_on),
            "gsd_m": store.index.get("gsd_m"),
            "licence": "none",
            SOURCES: known_sources(request),
            "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "made_by": f"Landslide Mapper {__version__}",
        }
        spec = replace(network.spec, terrain=False)
        save_encoder(request.output, network, PreparedEncoder(spec, images.band_names, SCENE, facts))
        return figures


def _objective(
    request: PretrainRequest, network: MultiRegionNetwork, store: PatchStore, images: ImageTags
) -> HiddenParts | Teacher:
    if request.teacher is None:
        return HiddenParts(network)
    teacher, order = teacher_network(request.teacher, store.bands, images.band_names)
    return Teacher(network, teacher, order, store.patch_size)


def _beginning(
    network: MultiRegionNetwork, device: torch.device, store: PatchStore, request: PretrainRequest
) -> Message:
    return Message(
        "Preparing {network} ({parameters:.1f} million parameters) on {device}: {patches} patches.",
        network=network.spec.network,
        parameters=network.parameter_counts()["trainable"] / 1e6,
        device=device_name(device),
        patches=len(store),
    )


class _Run:
    """The epochs.

    Attributes:
        budget: of time and epochs.
        epoch: finished epochs.
        best_epoch: with the smallest error; 0 for the start.
        history: the error on patches held back, of the start and after every epoch.
    """

    def __init__(
        self,
        request: PretrainRequest,
        store: PatchStore,
        network: MultiRegionNetwork,
        objective: HiddenParts | Teacher,
        report: Report,
        should_stop: Callable[[], bool],
    ) -> None:
        minutes = request.max_minutes
        if minutes is None and request.epochs is None:
            minutes = UNLIMITED_MINUTES
        self.budget = Budget(request.epochs or TIMED_EPOCHS, minutes)
        self.epoch = self.best_epoch = 0
        self.history: list[float] = []
        self._request, self._store, self._network, self._objective = request, store, network, objective
        self._report, self._should_stop = report, should_stop
        self._device = network.mean.device
        self._dtype = fast_dtype(self._device)
        self._training = store.of_split(TRAIN)
        held = store.of_split(VALIDATION)
        self._held = (held if len(held) else self._training)[:MOST_VALIDATION]
        self._batch = max(PIXELS_PER_BATCH // store.patch_size**2, 2)
        self._moments = network.mean.cpu(), network.std.cpu()
        weights = [one for one in objective.parameters() if one.requires_grad]
        self._optimizer = torch.optim.AdamW(
            [
                {"params": [one for one in weights if one.dim() > 1], "weight_decay": WEIGHT_DECAY},
                {"params": [one for one in weights if one.dim() <= 1], "weight_decay": 0.0},
            ],
            lr=LR,
        )
        self._scaler = torch.amp.GradScaler(self._device.type, enabled=self._dtype is torch.float16)
        self._best = weights_of(network)

    def learn(self) -> None:
        """Learn until the budget or the user ends it; the network then is the best one."""
        self._judge()
        while not self._is_over():
            with torch.random.fork_rng(devices=with_generator(self._device)):
                torch.manual_seed(self._request.seed * 100_003 + self.epoch)
                loss = self._learn_epoch()
            self.epoch += 1
            self._judge()
            self._tell(loss)
        self._network.load_state_dict(self._best)
        self._see_whole_images()

    def _is_over(self) -> bool:
        ends = (self._request.work / FINISH_FILE).exists() or self.budget.fraction(self.epoch) >= 1.0
        return ends and self.epoch > 0

    def _learn_epoch(self) -> float:
        self._objective.train()
        random = torch.Generator().manual_seed(self._request.seed * 100_003 + self.epoch)
        order = self._training[torch.randperm(len(self._training), generator=random).numpy()][:MOST_DRAWS]
        losses: list[float] = []
        for start in range(0, len(order), self._batch):
            patches = order[start : start + self._batch]
            fraction = self.budget.fraction(self.epoch + start / len(order))
            # A remainder of one patch would give batch normalization nothing to average over.
            if (len(patches) == 1 and start) or (losses and fraction >= 1.0):
                break
            self._check()
            batch = _VARIED(self._store.batch(patches), *self._moments, random)
            losses.append(self._step(batch, learning_rate_factor(fraction), random))
        return float(np.mean(losses))

    def _step(self, batch: Batch, rate: float, random: torch.Generator) -> float:
        for group in self._optimizer.param_groups:
            group["lr"] = LR * rate
        self._optimizer.zero_grad(set_to_none=True)
        loss = self._loss(batch, random)
        value = float(loss.detach())
        if not math.isfinite(value):
            raise TrainingError(
                "The error became {value} in epoch {epoch}. Check the images for values that are not "
                "numbers.",
                value=value,
                epoch=self.epoch + 1,
            )
        torch.autograd.backward(self._scaler.scale(loss))
        self._scaler.unscale_(self._optimizer)
        nn.utils.clip_grad_norm_(self._objective.parameters(), CLIP)
        self._scaler.step(self._optimizer)
        self._scaler.update()
        return value

    def _loss(self, batch: Batch, random: torch.Generator) -> Tensor:
        batch = batch.to(self._device)
        x = self._network.normalize({POST: batch.post}, batch.valid)
        more = batch.post
        if isinstance(self._objective, HiddenParts):
            more = draw_cells(len(batch), self._store.patch_size, random).to(self._device)
        with torch.autocast(self._device.type, dtype=self._dtype, enabled=self._dtype is not None):
            loss: Tensor = self._objective(x, batch.valid, more)
        return loss

    @torch.no_grad()
    def _judge(self) -> None:
        """The error on patches held back, always with the same parts hidden; keeps the best state."""
        self._objective.eval()
        random = torch.Generator().manual_seed(0)
        sums = 0.0
        for patches in self._parts(self._held):
            self._check()
            sums += float(self._loss(self._store.batch(patches), random)) * len(patches)
        self.history.append(round(sums / len(self._held), 5))
        if self.history[-1] < min(self.history[:-1], default=math.inf):
            self.best_epoch = self.epoch
            self._best = weights_of(self._network)

    def _see_whole_images(self) -> None:
        """Take the statistics of batch normalization from images as they are, with nothing hidden."""
        update_bn(self._whole_images(), self._network.encoder.body)
        self._network.eval()

    def _whole_images(self) -> Iterator[Tensor]:
        for number, patches in enumerate(self._parts(self._training)):
            if number < _STATISTICS and (len(patches) > 1 or not number):
                batch = self._store.batch(patches).to(self._device)
                yield self._network.normalize({POST: batch.post}, batch.valid)

    def _parts(self, patches: NDArray[np.intp]) -> Iterator[NDArray[np.intp]]:
        for start in range(0, len(patches), self._batch):
            yield patches[start : start + self._batch]

    def _tell(self, loss: float) -> None:
        event: dict[str, Any] = {
            "event": "epoch",
            "epoch": self.epoch,
            "epochs": self.budget.expected_epochs(self.epoch),
            "loss": round(loss, 5),
            "error": self.history[-1],
            "elapsed_s": round(self.budget.spent_s, 1),
            "remaining_s": round(self.budget.remaining_s(self.epoch), 1),
            "best": self.best_epoch == self.epoch,
        }
        self._report(event)

    def _check(self) -> None:
        if self._should_stop():
            raise Canceled
