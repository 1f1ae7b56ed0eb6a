"""A search for the design of a region's decoder by gradients, within what it may cost.

While it searches, every step is all of its cells at once, mixed by weights that are learned, and as wide as
it may be, with what is beyond a width faded out by such weights (Liu et al. 2019, DARTS; Wan et al. 2020,
FBNetV2). Convolutions learn from one half of the training patches, what mixes them from the other half, in
turns; the patches that choose epochs are not looked at. What is expected to cost too much is penalised.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn import functional

from landslide_mapper.backend import Json
from landslide_mapper.errors import TrainingError
from landslide_mapper.messages import Message
from landslide_mapper.nn.measures.losses import segmentation_loss
from landslide_mapper.nn.networks.cells import StepsDecoder, make_cell
from landslide_mapper.nn.networks.device import import_compiler, with_generator
from landslide_mapper.nn.networks.heads import start_head
from landslide_mapper.nn.networks.late import LateDecoder
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.smp import segmentation_models
from landslide_mapper.nn.networks.unet import segmentation_head
from landslide_mapper.nn.patches.sampler import RegionBalancedSampler
from landslide_mapper.nn.training.context import LoopContext
from landslide_mapper.nn.training.phases import initial_training
from landslide_mapper.nn.training.schedule import Budget, learning_rate_factor
from landslide_mapper.nn.training.search_space import Cost, Space, Step
from landslide_mapper.vocabulary import ANYWHERE

TILE = 512
"""Side of the tile that decoders are timed for, in pixels."""
LEAST_PATCHES = 8
WARM_UP = 0.3
"""Share of the search in which the convolutions learn alone."""
RATE, PENALTY = 0.05, 1.0
"""Learning rate of what mixes; weight of the costs' excess, as a share of what is allowed."""
HOT, COLD = 2.0, 0.5
"""Temperature of the weights at the beginning and at the end."""


class MixedStep(nn.Module):
    """All cells of a step at once, at its largest width.

    Attributes:
        logits: (cells,) and (widths,) of what mixes them; no parameters of the network.
        temperature: of the weights; 0 for those of the logits themselves, without noise.
    """

    fading: Tensor

    def __init__(self, step: Step) -> None:
        super().__init__()
        width = step.widths[-1]
        self.cells = nn.ModuleList(make_cell(one, step.incoming[-1], step.skip, width) for one in step.cells)
        self.logits = [torch.zeros(len(one)) for one in (step.cells, step.widths)]
        self.temperature = 0.0
        kept = torch.arange(width)[None] < torch.tensor(step.widths)[:, None]
        self.register_buffer("fading", kept.float())

    def weights(self) -> list[Tensor]:
        """Of the cells and of the widths, drawn anew by Gumbel's noise while it learns."""
        if not self.temperature:
            return [torch.softmax(one, 0) for one in self.logits]
        return [functional.gumbel_softmax(one, self.temperature, dim=0) for one in self.logits]

    def forward(self, x: Tensor, height: int, width: int, skip: Tensor | None = None) -> Tensor:
        """As a cell of the largest width, whose channels fade where a narrower one is likely."""
        cells, widths = self.weights()
        mixed = torch.stack([weight * one(x, height, width, skip) for weight, one in zip(cells, self.cells)])
        return mixed.sum(0) * (widths @ self.fading)[:, None, None]


def search(
    network: MultiRegionNetwork,
    device: torch.device,
    context: LoopContext,
    wanted: Json,
    epochs: int,
    minutes: float | None,
) -> Json:
    """Find the design of a decoder.

    Args:
        network: as it would be trained, on the CPU, with the decoder ANYWHERE; it is used up.
        device: where to search.
        context: of the training, all of whose regions have that decoder; its validation patches are not
            looked at.
        wanted: `max_parameters` and `max_milliseconds`; None: what the default decoder costs.
        epochs: of the search.
        minutes: that it may take; None: as long as the epochs do.

    Returns:
        Its `cells` and `widths`, and what it and the default decoder cost.

    Raises:
        TrainingError: when no decoder costs so little, there are too few patches, or the loss diverges.
        Canceled: when the user asked to stop.
    """
    halves = _halves(context)
    side = -(-TILE // network.divisor) * network.divisor
    context.log(Message("Measuring what the parts of a decoder cost on this machine."))
    space = Space(network, side, context.check)
    most = space.allowed(wanted.get("max_parameters"), wanted.get("max_milliseconds"))
    decoder: Any = network.decoders[ANYWHERE]
    steps = _mix(decoder.post if isinstance(decoder, LateDecoder) else decoder, network, space)
    run = _Search(network.to(device), steps, space, most, context, Budget(epochs, minutes))
    run.learn(*halves)
    found = space.best([one.logits for one in steps], most)
    return {
        "cells": list(found.cells),
        "widths": list(found.decoder_channels),
        "allowed": _told(most),
        "found": _told(space.cost(found)),
        "default": _told(space.plain),
        "tile_size": side,
        "search_epochs": run.epoch,
    }


def _told(cost: Cost) -> Json:
    return {"parameters": int(cost.parameters), "milliseconds": round(cost.milliseconds, 2)}


def _halves(context: LoopContext) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The training patches that convolutions learn from, and those for what mixes them.

    Both have their share of every region, and of the patches with landslides.
    """
    patches, store = context.training, context.store
    if len(patches) < LEAST_PATCHES:
        raise TrainingError(
            "Training patches: {found}; a search needs {needed} at least. Label a larger area, or "
            "train without a search.",
            found=len(patches),
            needed=LEAST_PATCHES,
        )
    random = np.random.default_rng(context.seed).random(len(patches))
    order = patches[np.lexsort((random, store.positive[patches], store.region[patches]))]
    return np.sort(order[::2]), np.sort(order[1::2])


def _mix(decoder: Any, network: MultiRegionNetwork, space: Space) -> list[MixedStep]:
    """Make all decoders of a space at once out of a U-Net's; returns its steps."""
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        steps = [MixedStep(one) for one in space.steps]
        decoder.decoder = StepsDecoder(steps)
        decoder.head = segmentation_head(network.spec, space.steps[-1].widths[-1])
        segmentation_models().base.initialization.initialize_decoder(decoder.decoder)
        start_head(decoder.head)
    return steps


class _Search:
    """The epochs of a search.

    Attributes:
        epoch: finished ones.
    """

    def __init__(
        self,
        network: MultiRegionNetwork,
        steps: Sequence[MixedStep],
        space: Space,
        most: Cost,
        context: LoopContext,
        budget: Budget,
    ) -> None:
        import_compiler()  # which every optimizer wants
        settings, self._device = context.settings, network.mean.device
        for step in steps:
            step.logits = [one.to(self._device).requires_grad_() for one in step.logits]
        self._logits = [one for step in steps for one in step.logits]
        self._costs = [
            torch.tensor(np.stack([one.parameters / most.parameters, one.milliseconds / most.milliseconds]))
            .float()
            .to(self._device)
            for one in space.steps
        ]
        self.epoch = 0
        self._network, self._steps, self._context, self._budget = network, steps, context, budget
        self._phase = initial_training(
            network,
            list(context.decoders or ()),
            segmentation_loss(settings.loss),
            settings.lr,
            encoder_rate=settings.encoder_rate,
        )
        # Twice the memory of a training, and more: half as many patches at once.
        self._batch = max(settings.batch_size(context.store.patch_size) // 2, 2)
        self._draws = max(settings.draws_per_epoch(len(context.training), len(context.validation)) // 2, 2)
        self._weights = torch.optim.AdamW(self._phase.parameter_groups(network, settings.weight_decay))
        self._mixing = torch.optim.Adam(self._logits, lr=RATE)

    def learn(self, convolved: NDArray[np.intp], mixed: NDArray[np.intp]) -> None:
        """Learn until the budget ends.

        Args:
            convolved: patches that convolutions learn from.
            mixed: those that decide what is mixed.
        """
        context = self._context
        samplers = [self._sampler(one) for one in (convolved, mixed)]
        while not self.epoch or self._budget.fraction(self.epoch) < 1.0:
            with torch.random.fork_rng(devices=with_generator(self._device)):
                seed = context.seed * 100_003 + self.epoch
                torch.manual_seed(seed)
                drawn = [one.epoch(self.epoch, self._draws) for one in samplers]
                self._epoch(convolved[drawn[0]], mixed[drawn[1]], torch.Generator().manual_seed(seed))
            self.epoch += 1
            said = Message(
                "Searching for a decoder: epoch {epoch} of {epochs}",
                epoch=self.epoch,
                epochs=self._budget.expected_epochs(self.epoch),
            )
            done = min(self._budget.fraction(self.epoch), 1.0)
            context.report({"event": "step", "fraction": done, "message": said})

    def _sampler(self, patches: NDArray[np.intp]) -> RegionBalancedSampler:
        store, settings = self._context.store, self._context.settings
        return RegionBalancedSampler(
            store.region[patches],
            store.positive[patches],
            alpha=settings.alpha,
            positive_share=settings.positive_share,
            seed=self._context.seed,
        )

    def _epoch(self, convolved: NDArray[np.intp], mixed: NDArray[np.intp], random: torch.Generator) -> None:
        self._network.train()
        for start in range(0, self._draws - 1, self._batch):
            self._context.check()
            fraction = self._budget.fraction(self.epoch + start / self._draws)
            if fraction >= 1.0 and start:
                return
            for step in self._steps:
                step.temperature = HOT * (COLD / HOT) ** min(fraction, 1.0)
            self._convolve(convolved[start : start + self._batch], fraction, random)
            if fraction >= WARM_UP:
                self._weigh(mixed[start : start + self._batch], random)

    def _convolve(self, patches: NDArray[np.intp], fraction: float, random: torch.Generator) -> None:
        """A step of all weights of the network, with what mixes them as it is."""
        for group in self._weights.param_groups:
            group["lr"] = group["peak"] * learning_rate_factor(fraction)
        self._weights.zero_grad(set_to_none=True)
        torch.autograd.backward(self._loss(patches, random))
        nn.utils.clip_grad_norm_(self._network.parameters(), self._context.settings.clip)
        self._weights.step()

    def _weigh(self, patches: NDArray[np.intp], random: torch.Generator) -> None:
        """A step of what mixes, with the network's weights as they are."""
        excess = torch.relu(self._expected() - 1.0).sum()
        loss = self._loss(patches, random) + PENALTY * excess
        for logits, gradient in zip(self._logits, torch.autograd.grad(loss, self._logits)):
            logits.grad = gradient
        self._mixing.step()

    def _expected(self) -> Tensor:
        """Parameters and milliseconds to be expected, as shares of what is allowed."""
        known, total = torch.ones(1, device=self._device), torch.zeros(2, device=self._device)
        for step, costs in zip(self._steps, self._costs):
            cells, widths = (torch.softmax(one, 0) for one in step.logits)
            total = total + torch.einsum("kciw,c,i,w->k", costs, cells, known, widths)
            known = widths
        return total

    def _loss(self, patches: NDArray[np.intp], random: torch.Generator) -> Tensor:
        context = self._context
        moments = self._network.mean.cpu(), self._network.std.cpu()
        batch = context.settings.augmentation(context.store.batch(patches), *moments, random)
        # Half precision of 16 bits would need a scale for two kinds of gradients.
        half = context.dtype if context.dtype is torch.bfloat16 else None
        with torch.autocast(self._device.type, dtype=half, enabled=half is not None):
            loss = self._phase.objective(self._network, batch.to(self._device))
        if not math.isfinite(float(loss.detach())):
            raise TrainingError(
                "The loss became {value} in epoch {epoch}. Check the images for values that are "
                "not numbers, or train with a smaller learning rate than {lr:g}.",
                value=float(loss.detach()),
                epoch=self.epoch + 1,
                lr=context.settings.lr,
            )
        return loss
