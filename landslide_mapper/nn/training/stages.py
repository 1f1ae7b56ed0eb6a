"""A training in one stage or two: where the network asks Clay, what adapts it learns in a second one, slower.

In the first stage everything else learns beside the frozen Clay. An adaptation that learned along from the
start would follow a network that knows nothing yet.
"""

from __future__ import annotations

import time
from dataclasses import asdict, dataclass, replace

from torch import Tensor

from landslide_mapper.backend import Json, Report
from landslide_mapper.messages import Message
from landslide_mapper.nn.networks.context import FUSION
from landslide_mapper.nn.networks.device import import_compiler
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.training.checkpoint import (
    Checkpoint,
    clear_checkpoints,
    newest_checkpoint,
    restore_module,
    save_checkpoint,
)
from landslide_mapper.nn.training.context import LoopContext, LoopState
from landslide_mapper.nn.training.loop import TrainingLoop
from landslide_mapper.nn.training.phases import Phase
from landslide_mapper.nn.training.ranks import current
from landslide_mapper.nn.training.schedule import Budget

FIRST_SHARE = 0.7
"""Of epochs and minutes for the first of two stages."""
SLOWER = 0.1
"""Learning rates of the second stage as a share of those of the first."""
_KEPT = "first-stage"


@dataclass(frozen=True)
class Trained:
    """What a training gave.

    Attributes:
        best: the weights to publish, on the CPU.
        state: how far it went, all stages together.
        seconds: that it took.
    """

    best: dict[str, Tensor]
    state: LoopState
    seconds: float


@dataclass(frozen=True)
class Limits:
    """How long a training may take.

    Attributes:
        epochs: at most.
        minutes: at most; None: as long as that takes.
        began: `time.monotonic` of its start.
    """

    epochs: int
    minutes: float | None
    began: float


def train_in_stages(
    network: MultiRegionNetwork, phase: Phase, context: LoopContext, limits: Limits
) -> Trained:
    """Train a network, or go on with that; its weights are then any.

    Args:
        network: what is trained.
        phase: of the first stage, or the only one.
        context: what the loop works on.
        limits: for all stages together.

    Raises:
        Canceled, TrainingError, OutOfMemoryError: see `TrainingLoop.run`.
    """
    import_compiler()  # which every optimizer wants
    if network.context is None:
        return _stage(network, phase, context, limits)
    epochs = max(1, round(FIRST_SHARE * limits.epochs))
    minutes = None if limits.minutes is None else FIRST_SHARE * limits.minutes
    first = _kept(network, context)
    if first is None:
        report = _of_all(context.report, LoopState(), 0.0, 1.0 / FIRST_SHARE)
        first = _stage(
            network, phase, replace(context, report=report), replace(limits, epochs=epochs, minutes=minutes)
        )
        _keep(first, context)
    network.load_state_dict(first.best)
    context.log(Message("Second stage: Clay's attention is adapted, at a tenth of the rates."))
    left = (
        None if limits.minutes is None else max(limits.minutes - first.seconds / 60.0, 0.1 * limits.minutes)
    )
    second = _stage(
        network,
        adaptation(phase, network),
        replace(context, report=_of_all(context.report, first.state, first.seconds, 1.0)),
        Limits(max(1, limits.epochs - epochs), left, time.monotonic()),
    )
    return Trained(second.best, _together(first.state, second.state), first.seconds + second.seconds)


def adaptation(first: Phase, network: MultiRegionNetwork) -> Phase:
    """The second stage: everything learns, Clay's adapters too, at a tenth of the rates of the first one."""
    rates = {part: SLOWER * first.rates.get(part, first.rates[FUSION]) for part in network.parts}
    return replace(first, name="adaptation of the context", rates=rates, start_counts=True)


def _stage(network: MultiRegionNetwork, phase: Phase, context: LoopContext, limits: Limits) -> Trained:
    found = newest_checkpoint(context.work, context.settings, context.seed)
    checkpoint = found if found and found.state.get("phase") == phase.name else None
    spent_s = float(checkpoint.state["spent_s"]) if checkpoint else 0.0
    budget = Budget(limits.epochs, limits.minutes, spent_s + time.monotonic() - limits.began)
    loop = TrainingLoop(network, phase, context, budget)
    if checkpoint and loop.resume(checkpoint):
        context.log(
            Message("Going on after epoch {epoch} of an interrupted training.", epoch=loop.state.epoch)
        )
    best = loop.run()
    return Trained(best, loop.state, budget.spent_s)


def _keep(first: Trained, context: LoopContext) -> None:
    """Keep what the first stage gave, for a second one that is interrupted."""
    ranks = current()
    if ranks.leads:
        state = {
            "loop": asdict(first.state),
            "seconds": first.seconds,
            "settings": context.settings.to_json(),
            "seed": context.seed,
        }
        save_checkpoint(context.work / _KEPT, 0, Checkpoint({"network": first.best}, state))
        clear_checkpoints(context.work)  # the second stage counts its own from one
    ranks.wait()


def _kept(network: MultiRegionNetwork, context: LoopContext) -> Trained | None:
    found = newest_checkpoint(context.work / _KEPT, context.settings, context.seed)
    if found is None or not restore_module(network, found.tensors["network"]):
        return None
    context.log(Message("The first stage was finished before; going on after it."))
    return Trained(found.tensors["network"], LoopState(**found.state["loop"]), float(found.state["seconds"]))


def _of_all(report: Report, before: LoopState, before_s: float, times: float) -> Report:
    """Figures of a stage as those of the whole training.

    Args:
        report: told them.
        before: what earlier stages did.
        before_s: seconds that they took.
        times: how much longer all stages take than those up to this one.
    """

    def told(event: Json) -> None:
        if event.get("event") == "epoch":
            seconds = float(event["elapsed_s"]) + float(event["remaining_s"])
            event = {
                **event,
                "epoch": event["epoch"] + before.epoch,
                "epochs": max(round(times * event["epochs"]), event["epoch"]) + before.epoch,
                "elapsed_s": round(event["elapsed_s"] + before_s, 1),
                "remaining_s": round(event["remaining_s"] + (times - 1.0) * seconds, 1),
            }
        report(event)

    return told


def _together(first: LoopState, second: LoopState) -> LoopState:
    later = [{**figures, "epoch": figures["epoch"] + first.epoch} for figures in second.history]
    return replace(
        second,
        epoch=first.epoch + second.epoch,
        step=first.step + second.step,
        cpu_s=first.cpu_s + second.cpu_s,
        best_epoch=first.epoch + second.best_epoch if second.best_epoch else first.best_epoch,
        history=[*first.history, *later],
    )
