"""A training whose decoders are searched for first, and compared with the default ones at equal epochs."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch

from landslide_mapper.backend import Json, Report, TrainRequest
from landslide_mapper.errors import TrainingError, system_errors
from landslide_mapper.json_fields import read_json
from landslide_mapper.messages import Message
from landslide_mapper.nn.measures.losses import segmentation_loss
from landslide_mapper.nn.measures.metrics import iou_together
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.training.context import LoopContext
from landslide_mapper.nn.training.decoder_search import search
from landslide_mapper.nn.training.phases import initial_training
from landslide_mapper.nn.training.stages import Limits, train_in_stages
from landslide_mapper.nn.training.validation import decoder_thresholds, score_patches
from landslide_mapper.vocabulary import ANYWHERE, OWN_NETWORKS
from landslide_mapper.whole_file import write_whole

SHARE = 1.0 / 3.0
"""Of the minutes: for the search, and for each of the two trainings."""
LEAST_EPOCHS = 2
"""Of a search: its first ones only teach the convolutions."""
NewNetwork = Callable[[LoopContext, torch.device], MultiRegionNetwork]
_KEPT = "design.json"


def with_design(spec: NetworkSpec, figures: Json | None) -> NetworkSpec:
    """A network with the decoders that were found."""
    if figures is None:
        return spec
    cells, widths = (tuple(figures[name]) for name in ("cells", "widths"))
    return replace(spec, cells=cells, decoder_channels=widths)


def find_design(
    request: TrainRequest, context: LoopContext, device: torch.device, limits: Limits, new_network: NewNetwork
) -> tuple[Json, Limits]:
    """Search for decoders, and train the default ones; what an interrupted training found already is kept.

    Args:
        request: says what the decoders may cost.
        context: of the training.
        device: where to search and train.
        limits: for all of it together.
        new_network: makes the network as it starts, with the default decoders.

    Returns:
        Figures of both decoders, for the card, and the limits of the training of what was found.

    Raises:
        TrainingError: see `decoder_search.search`; or the network has decoders of its own.
        Canceled: when the user asked to stop.
    """
    kept, minutes = request.work / _KEPT, limits.minutes
    figures = read_json(kept, TrainingError).data if kept.is_file() else {}
    part = None if minutes is None else minutes * SHARE
    if not figures:
        epochs = max(LEAST_EPOCHS, limits.epochs)
        figures = _searched(request.search or {}, context, device, new_network, epochs, part)
        _keep(kept, figures)
    training = replace(limits, minutes=part, began=time.monotonic())
    if "default_iou" not in figures:
        figures = {**figures, **_default(request, context, device, training, new_network)}
        _keep(kept, figures)
    # By the clock the same minutes would be other epochs.
    epochs = limits.epochs if minutes is None else figures["default_epochs"]
    return figures, replace(training, epochs=epochs, began=time.monotonic())


def _searched(
    wanted: Json,
    context: LoopContext,
    device: torch.device,
    new_network: NewNetwork,
    epochs: int,
    minutes: float | None,
) -> Json:
    decoders = [ANYWHERE] * len(context.store.regions)
    settings = replace(context.settings, decoders=ANYWHERE)
    together = replace(context, settings=settings, decoders=decoders, report=_steps(context.report, 0.0))
    network = new_network(replace(together, report=_silent), torch.device("cpu"))
    if network.spec.network in OWN_NETWORKS:
        raise TrainingError(
            "Network {network} has a decoder of its own, there is nothing to search for. Name an encoder, "
            "such as resnet34.",
            network=network.spec.network,
        )
    return search(network, device, together, wanted, epochs, minutes)


def _default(
    request: TrainRequest, context: LoopContext, device: torch.device, limits: Limits, new_network: NewNetwork
) -> Json:
    """What the default decoders reach on the validation patches."""
    settings, store = context.settings, context.store
    decoders = list(context.decoders or store.regions)
    own = replace(context, work=request.work / "default", report=_silent)
    own.work.mkdir(parents=True, exist_ok=True)
    network = new_network(own, device)
    loss = segmentation_loss(settings.loss)
    rates = (settings.lr, settings.cross_region_share, settings.encoder_rate)
    phase = initial_training(network, decoders, loss, *rates)
    own = replace(own, report=_steps(context.report, SHARE))
    trained = train_in_stages(network, phase, own, limits)
    network.load_state_dict(trained.best)
    scores = score_patches(
        network,
        store,
        context.validation,
        batch_size=2 * trained.state.batch_size,
        dtype=context.dtype,
        check=context.check,
        decoders=decoders,
    )
    iou = iou_together(scores, decoder_thresholds(scores, store.regions, decoders))
    return {"default_iou": round(iou, 4), "default_epochs": trained.state.epoch}


def _keep(path: Path, figures: Json) -> None:
    with system_errors(TrainingError, "{path} cannot be written: {reason}.", path=path):
        write_whole(path, partial(json.dump, figures))


def _steps(report: Report, begins: float) -> Report:
    """Tells how far all of it is, by steps of the search or by epochs of the default decoders."""

    def told(event: Json) -> None:
        if event["event"] == "epoch":
            spent, left = float(event["elapsed_s"]), float(event["remaining_s"])
            message = Message(
                "The default decoder, to compare with: epoch {epoch} of {epochs}",
                epoch=event["epoch"],
                epochs=event["epochs"],
            )
            fraction = begins + SHARE * spent / max(spent + left, 1e-6)
            report({"event": "step", "fraction": fraction, "message": message})
        elif event["event"] == "step":
            report({**event, "fraction": begins + SHARE * event["fraction"]})
        else:
            report(event)

    return told


def _silent(event: Json) -> None:
    """Say nothing: the training of what was found says the same."""
