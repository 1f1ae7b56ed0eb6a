"""The training loop: epochs of one phase, with validation, early stopping, checkpoints and a time budget.

What a phase is for (`nn.training.phases`) and where its result goes (`nn.training.trainer`) it does not know.
"""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from dataclasses import asdict
from itertools import chain
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.backend import FINISH_FILE
from landslide_mapper.errors import Canceled, OutOfMemoryError, TrainingError, is_out_of_memory
from landslide_mapper.messages import Message
from landslide_mapper.nn.measures.metrics import Scores, mean_iou, pooled
from landslide_mapper.nn.networks.device import with_generator
from landslide_mapper.nn.networks.memory import release_memory
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.sampler import RegionBalancedSampler
from landslide_mapper.nn.patches.scales import Scales
from landslide_mapper.nn.training.averaging import AverageWeights, between, weights_of
from landslide_mapper.nn.training.checkpoint import (
    Checkpoint,
    optimizer_tensors,
    restore_module,
    restore_optimizer,
    save_checkpoint,
)
from landslide_mapper.nn.training.context import LoopContext, LoopState
from landslide_mapper.nn.training.half_done import forget_half_made, renewed
from landslide_mapper.nn.training.phases import Phase
from landslide_mapper.nn.training.ranks import current
from landslide_mapper.nn.training.schedule import Budget, learning_rate_factor
from landslide_mapper.nn.training.validation import score_patches, selection_score

_CHECKPOINT_SHARE = 0.05
"""Checkpoints may take this share of the time; where one is quick there is one per epoch."""
_QUICK_S = 0.25
_SAVING_S = (0.5, 3.0)
"""Time kept for publishing the model: of a quick update, of any other training."""
_BLENDS = (0.25, 0.5, 0.75)
"""Shares of the way from a phase's start to its end at which the weights are tried, too."""


class TrainingLoop:
    """Trains a network through one phase.

    Attributes:
        state: how far it is.
    """

    def __init__(
        self, network: MultiRegionNetwork, phase: Phase, context: LoopContext, budget: Budget
    ) -> None:
        """Prepare the network for the phase; `resume` and `run` follow."""
        phase.prepare(network)
        settings = context.settings
        self._network = network
        self._phase = phase
        self._context = context
        self._budget = budget
        self._device = network.mean.device
        self._optimizer = torch.optim.AdamW(phase.parameter_groups(network, settings.weight_decay))
        self._scaler = torch.amp.GradScaler(self._device.type, enabled=context.dtype is torch.float16)
        self._average = AverageWeights(network, settings.average, phase.rates)
        self._best = self._start = weights_of(self._average.network)
        self._sampler = RegionBalancedSampler(
            context.store.region[context.training],
            context.store.positive[context.training],
            alpha=settings.alpha,
            positive_share=settings.positive_share,
            seed=context.seed,
        )
        self._draws = settings.draws_per_epoch(len(context.training), len(context.validation))
        self._checkpoint_cost_s, self._checkpoint_at_s = 0.0, -math.inf
        self._ranks = current()
        self._step_loss = self._ranks.step(network, phase.objective)
        self._parts = settings.accumulate
        side = context.store.patch_size
        self._scales = Scales(side, network.divisor) if settings.multi_scale else None
        together = self._ranks.world * self._parts
        self.state = LoopState(batch_size=min(settings.batch_size(side) * together, len(context.training)))

    def resume(self, checkpoint: Checkpoint) -> bool:
        """Go on from a checkpoint; False, and nothing changed, where it is of another phase or network."""
        state = checkpoint.state
        if state.get("phase") != self._phase.name:
            return False
        if not restore_module(self._network, checkpoint.tensors["network"]):
            return False
        helper = self._phase.helper
        if helper is not None and not restore_module(helper, checkpoint.tensors.get("helper", {})):
            return False
        restore_module(self._average.network, checkpoint.tensors["average"])
        self._best = checkpoint.tensors["best"]
        restore_optimizer(self._optimizer, checkpoint.tensors.get("optimizer", {}))
        self._scaler.load_state_dict(state["scaler"])
        self.state = LoopState(**state["loop"])
        return True

    def run(self) -> dict[str, Tensor]:
        """Train until the budget, the patience or the user ends it.

        Returns:
            The averaged weights of the epoch with the best validation score, on the CPU. With
            `Phase.start_counts` also those that the phase started from, or some on the way to its end.

        Raises:
            Canceled: the newest checkpoint is kept.
            TrainingError: when the loss is no longer a number.
            OutOfMemoryError: when even a single patch does not fit.
        """
        if self._phase.start_counts and not self.state.epoch:
            self._finish_start()
        while not self._is_over():
            began = time.process_time()
            # Every epoch starts its own random numbers: a resumed training draws what the whole one would.
            with torch.random.fork_rng(devices=with_generator(self._device)):
                torch.manual_seed(self._context.seed * 100_003 + self.state.epoch)
                loss = self._epoch()
            self._finish_epoch(loss, began)
        if self._phase.start_counts:
            self._try_blends()
        return self._best

    def _is_over(self) -> bool:
        state = self.state
        fraction, finish = self._so_far(state.epoch)
        if fraction >= 1.0 or finish:
            return state.epoch > 0
        # Patience follows the clock, too.
        if self._ranks.first(state.epoch - state.best_epoch >= self._patience()):
            since = state.epoch - state.best_epoch
            self._context.log(
                Message("Validation did not improve for {epochs} epochs: training ends.", epochs=since)
            )
            return True
        return False

    def _patience(self) -> int:
        return self._context.settings.patience or max(20, self._budget.expected_epochs(self.state.epoch) // 3)

    def _so_far(self, epochs_done: float) -> tuple[float, bool]:
        """How much of the training is done, and whether it shall end now: as the first rank to say so has it.

        Raises:
            Canceled: where the user asked any rank to stop.
        """
        asked, finish = self._context.should_stop(), (self._context.work / FINISH_FILE).exists()
        stop, fraction, ends = self._ranks.most(asked, self._budget.fraction(epochs_done), finish)
        if stop:
            raise Canceled
        return fraction, bool(ends)

    def _epoch(self) -> float:
        """Train for one epoch, or the part of it that the budget allows; the mean loss of its steps."""
        context, state = self._context, self.state
        self._network.train()
        random = torch.Generator().manual_seed(context.seed * 100_003 + state.epoch)
        order = context.training[self._sampler.epoch(state.epoch, self._draws)]
        total, steps, done = 0.0, 0, 0
        while done < len(order):
            fraction, finish = self._so_far(state.epoch + done / len(order))
            if fraction >= 1.0 or (finish and state.epoch > 0):
                break
            patches = order[done : done + state.batch_size]
            done += len(patches)
            # A remainder of one patch would give batch normalization nothing to average over.
            if len(patches) < min(2 * self._parts, state.batch_size):
                break
            total += self._step(patches, fraction, random)
            steps += 1
        return total / max(steps, 1)

    def _step(self, patches: NDArray[np.intp], fraction: float, random: torch.Generator) -> float:
        parts = np.array_split(patches, min(self._parts, len(patches)))
        batches = [self._batch(part, fraction, random) for part in parts]
        for group in self._optimizer.param_groups:
            group["lr"] = group["peak"] * learning_rate_factor(fraction)
        loss: float | None = None
        try:
            loss = self._optimize(batches)
        except (RuntimeError, OSError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
        if loss is None:
            # Not in the handler: while it runs, the exception keeps the failed step's tensors in memory.
            return self._halve_and_retry(patches, fraction, random)
        self.state.step += 1
        self._average.update(self.state.step)
        return loss

    def _batch(self, patches: NDArray[np.intp], fraction: float, random: torch.Generator) -> Any:
        context = self._context
        if context.feed is not None:
            return context.feed(patches, random)
        moments = self._network.mean.cpu(), self._network.std.cpu()
        batch = context.settings.augmentation(context.store.batch(patches), *moments, random)
        return batch if self._scales is None else self._scales(batch, fraction, random)

    def _judge(self) -> tuple[dict[str, Scores], float]:
        context = self._context
        batch_size = max(1, 2 * self.state.batch_size // (self._ranks.world * self._parts))
        if context.judge is not None:
            scores, score = context.judge(self._average.network, batch_size)
            return scores, self._ranks.first(score)
        scores = score_patches(
            self._average.network,
            context.store,
            context.validation,
            batch_size=batch_size,
            dtype=context.dtype,
            check=context.check,
            decoders=context.decoders,
        )
        return scores, selection_score(scores)

    def _optimize(self, batches: Sequence[Any]) -> float:
        """One step of the optimizer by batches that pass the network one after the other; the mean loss."""
        self._optimizer.zero_grad(set_to_none=True)
        weights = np.array([len(batch) for batch in batches], float) / sum(len(batch) for batch in batches)
        value = 0.0
        for number, (batch, weight) in enumerate(zip(batches, weights)):
            with self._step_loss.gathering(is_last=number == len(batches) - 1):
                value += weight * self._descend(batch.to(self._device), float(weight))
        self._scaler.unscale_(self._optimizer)
        helper = self._phase.helper
        learning = chain(self._network.parameters(), () if helper is None else helper.parameters())
        torch.nn.utils.clip_grad_norm_(learning, self._context.settings.clip)
        self._scaler.step(self._optimizer)
        self._scaler.update()
        return value

    def _descend(self, batch: Any, weight: float) -> float:
        """Add the gradients of a batch to those that are there; its loss."""
        context = self._context
        with torch.autocast(self._device.type, dtype=context.dtype, enabled=context.dtype is not None):
            loss = self._step_loss(batch)
        value = float(loss.detach())
        if not math.isfinite(value):
            raise TrainingError(
                "The loss became {value} in epoch {epoch}. Check the images for values that "
                "are not numbers, or train with a smaller learning rate than {lr:g}.",
                value=value,
                epoch=self.state.epoch + 1,
                lr=context.settings.lr,
            )
        torch.autograd.backward(self._scaler.scale(loss * (weight * self._step_loss.factor)))
        return value

    def _halve_and_retry(self, patches: NDArray[np.intp], fraction: float, random: torch.Generator) -> float:
        self._optimizer.zero_grad(set_to_none=True)
        forget_half_made(self._optimizer)
        self._scaler = renewed(self._scaler, self._device)
        release_memory()
        if self._ranks.world > 1:
            raise OutOfMemoryError(
                "Memory ran out on {device}. Train in fewer processes on each machine, or choose a smaller "
                "network.",
                device=self._device,
            )
        if len(patches) == 1:
            raise OutOfMemoryError(
                "Not even one patch of {patch_size} pixels fits into the memory of "
                "{device}. Close other programs, or choose a smaller network.",
                patch_size=self._context.store.patch_size,
                device=self._device,
            )
        self.state.batch_size = half = math.ceil(len(patches) / 2)
        self._context.log(
            Message("Memory ran out: going on with fewer patches per step ({half}).", half=half)
        )
        parts = [patches[start : start + half] for start in range(0, len(patches), half)]
        return float(np.mean([self._step(part, fraction, random) for part in parts]))

    def _finish_start(self) -> None:
        """The weights as they are, which are the best ones so far."""
        began = time.process_time()
        self.state.best_score = self._judge()[1]
        self.state.cpu_s += time.process_time() - began

    def _try_blends(self) -> None:
        """Weights between those of the start and of the end: often better than either where tasks compete.

        Wortsman et al. 2022, Robust fine-tuning of zero-shot models (WiSE-FT).
        """
        began, end = time.process_time(), weights_of(self._average.network)
        for share in _BLENDS:
            self._context.check()
            weights = {name: between(self._start[name], one, share) for name, one in end.items()}
            self._average.network.load_state_dict(weights)
            score = self._judge()[1]
            if score > self.state.best_score:
                self.state.best_score, self.state.best_epoch = score, self.state.epoch
                self.state.blend, self._best = share, weights
        self.state.cpu_s += time.process_time() - began

    def _finish_epoch(self, loss: float, cpu_began: float) -> None:
        context, state, budget = self._context, self.state, self._budget
        began = budget.spent_s
        scores, score = self._judge()
        own = self._checkpoint_cost_s + _SAVING_S[context.resumable]
        budget.reserve(1.2 * (budget.spent_s - began) + own)
        state.epoch += 1
        state.cpu_s += time.process_time() - cpu_began
        if score > state.best_score:
            state.best_score, state.best_epoch = score, state.epoch
            self._best = weights_of(self._average.network)
        event = self._event(loss, scores)
        state.history.append({key: event[key] for key in ("epoch", "loss", "iou", "mean_iou", "pooled_iou")})
        if context.resumable and self._ranks.leads:
            self._save_checkpoint()
        context.report(event)

    def _event(self, loss: float, scores: dict[str, Scores]) -> dict[str, Any]:
        state, budget = self.state, self._budget
        return {
            "event": "epoch",
            "phase": self._phase.name,
            "epoch": state.epoch,
            "epochs": budget.expected_epochs(state.epoch),
            "loss": round(loss, 5),
            "iou": {region: round(one.at(0.5)["iou"], 4) for region, one in scores.items()},
            "mean_iou": round(mean_iou(scores), 4),
            "pooled_iou": round(pooled(scores).at(0.5)["iou"], 4),
            "elapsed_s": round(budget.spent_s, 1),
            "seconds": round(budget.spent_s / max(state.epoch, 1), 2),
            "remaining_s": round(budget.remaining_s(state.epoch), 1),
            "best": state.best_epoch == state.epoch,
        }

    def _save_checkpoint(self) -> None:
        """Write a checkpoint, unless writing would take a larger share of the time than it is worth."""
        budget = self._budget
        began = budget.spent_s
        slow = self._checkpoint_cost_s > _QUICK_S
        if slow and began - self._checkpoint_at_s < self._checkpoint_cost_s / _CHECKPOINT_SHARE:
            return
        tensors = {
            "network": self._network.state_dict(),
            "average": self._average.network.state_dict(),
            "best": self._best,
            "optimizer": optimizer_tensors(self._optimizer),
            "helper": {} if self._phase.helper is None else self._phase.helper.state_dict(),
        }
        state = {
            "phase": self._phase.name,
            "loop": asdict(self.state),
            "scaler": self._scaler.state_dict(),
            "spent_s": began,
            "settings": self._context.settings.to_json(),
            "seed": self._context.seed,
        }
        save_checkpoint(self._context.work, self.state.epoch, Checkpoint(tensors, state))
        self._checkpoint_at_s = budget.spent_s
        self._checkpoint_cost_s = budget.spent_s - began
