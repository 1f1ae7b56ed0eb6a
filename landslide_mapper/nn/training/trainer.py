"""Initial training (TSMU phase 1): a patch store in, version 1 of a model out."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from landslide_mapper.backend import Json, Report, TrainRequest
from landslide_mapper.errors import Canceled, TrainingError
from landslide_mapper.layers import TERRAIN, ImageTags
from landslide_mapper.messages import Message
from landslide_mapper.model.origin import STARTED_FROM
from landslide_mapper.nn.measures.losses import segmentation_loss
from landslide_mapper.nn.networks.device import choose_device, device_name, fast_dtype
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import DEFAULT_DETAIL, LIGHT_CHANNELS, NetworkSpec
from landslide_mapper.nn.networks.weights import load_network, save_version
from landslide_mapper.nn.patches.exemplars import choose, write_exemplars
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, PatchStore
from landslide_mapper.nn.region_choice.evidence_file import collect, write_evidence
from landslide_mapper.nn.training.card import training_card
from landslide_mapper.nn.training.clay_start import clay_start
from landslide_mapper.nn.training.context import LoopContext, LoopState, check_patch_size
from landslide_mapper.nn.training.designed import find_design, with_design
from landslide_mapper.nn.training.phases import initial_training
from landslide_mapper.nn.training.ranks import current
from landslide_mapper.nn.training.schedule import Budget
from landslide_mapper.nn.training.settings import (
    EPOCHS,
    OF_NETWORKS,
    OF_REGIONS,
    PRETRAINED,
    TIMED_EPOCHS,
    UNLIMITED_MINUTES,
    TaughtSettings,
    TrainSettings,
)
from landslide_mapper.nn.training.stages import Limits, train_in_stages
from landslide_mapper.nn.training.start import TrainingStart
from landslide_mapper.nn.training.teaching import Teacher
from landslide_mapper.nn.training.validation import decoder_thresholds, score_patches
from landslide_mapper.vocabulary import ANYWHERE, CLAY, CLAY_ENCODER, SEARCH

_TILE, _OVERLAP = 512, 64
"""Least side of tiles when mapping, and their overlap: small patches would make wasteful tiles."""


def train(request: TrainRequest, report: Report, should_stop: Callable[[], bool]) -> Json:
    """Train a new model over the regions of a patch store and publish its first version.

    Args:
        request: patches, model to create, limits and hyper-parameters.
        report: told every epoch, {"event": "epoch", ...}, and what is worth logging, {"event": "log", ...}.
        should_stop: asked before every batch; True raises Canceled. A file `finish` in the work folder
            instead ends the training with the best weights so far.

    Returns:
        The model card.

    Raises:
        TrainingError: when the patches or the settings do not allow to train, or the loss diverges.
        OutOfMemoryError: when even one patch does not fit.
        Canceled: the newest checkpoint stays in the work folder, and the same request goes on from it.
    """
    settings = _settings(request)
    if should_stop():
        raise Canceled
    with PatchStore(request.store) as store:
        return _train(request, store, settings, report, should_stop)


def _settings(request: TrainRequest) -> TrainSettings:
    knows = request.start_from is not None or request.encoder_weights is not None
    # A student of no network that was named begins as its teacher.
    knows = knows or (request.teacher is not None and request.network is None)
    usual = {**(PRETRAINED if knows else {}), **(OF_NETWORKS.get(request.network or "", {}))}
    kind = TrainSettings if request.teacher is None else TaughtSettings
    return kind.from_json({**usual, **request.settings})


def _train(
    request: TrainRequest,
    store: PatchStore,
    settings: TrainSettings,
    report: Report,
    should_stop: Callable[[], bool],
) -> Json:
    device = choose_device(request.device)
    teacher = None
    if request.teacher is not None:
        teacher = Teacher(load_network(request.teacher), store.regions, device)
    decoders = _decoders(store, settings) if teacher is None else teacher.decoders
    context = LoopContext(
        store=store,
        training=store.of_split(TRAIN),
        validation=_validation(store),
        settings=settings,
        seed=request.seed,
        work=request.work,
        dtype=fast_dtype(device),
        report=report,
        should_stop=should_stop,
        feed=teacher.feed(store, settings) if teacher and isinstance(settings, TaughtSettings) else None,
        decoders=decoders,
    )
    request.work.mkdir(parents=True, exist_ok=True)
    limits = Limits(_most_epochs(request), _most_minutes(request), time.monotonic())
    design = None
    if request.search is not None:
        design, limits = find_design(
            request, context, device, limits, lambda own, on: _new_network(request, store, own, on, None)[0]
        )
    network, origin = _new_network(request, store, context, device, teacher, design)
    loss = segmentation_loss(settings.loss)
    phase = initial_training(
        network, decoders, loss, settings.lr, settings.cross_region_share, settings.encoder_rate
    )
    if teacher is not None and isinstance(settings, TaughtSettings):
        phase = teacher.phase(phase, network, settings, loss, request.seed)
    trained = train_in_stages(network, phase, context, limits)
    spent = Budget(limits.epochs, limits.minutes, trained.seconds)
    return _publish(request, context, network, trained.best, trained.state, spent, origin, teacher, design)


def _most_epochs(request: TrainRequest) -> int:
    if request.epochs:
        return request.epochs
    return EPOCHS if request.max_minutes is None else TIMED_EPOCHS


def _most_minutes(request: TrainRequest) -> float | None:
    """A training that nobody limits ends by itself in a time that somebody can wait for."""
    if request.epochs is None and request.max_minutes is None:
        return UNLIMITED_MINUTES
    return request.max_minutes


def _decoders(store: PatchStore, settings: TrainSettings) -> list[str]:
    """The decoder of each region of the store."""
    return store.regions if settings.decoders == OF_REGIONS else [ANYWHERE] * len(store.regions)


def _validation(store: PatchStore) -> Any:
    validation = store.of_split(VALIDATION)
    if not len(validation):
        raise TrainingError(
            "There is no patch to validate on: give a scene of each region the split 'validation', "
            "or label a larger area."
        )
    return validation


def _new_network(
    request: TrainRequest,
    store: PatchStore,
    context: LoopContext,
    device: torch.device,
    teacher: Teacher | None,
    design: Json | None = None,
) -> tuple[MultiRegionNetwork, Json | None]:
    """The network as it starts, and what it starts from."""
    settings = context.settings
    start = TrainingStart(request)
    if teacher is None:
        name = CLAY if request.context == CLAY_ENCODER else request.network
        spec = network_spec(name, store, settings, start.spec)
        spec = with_design(spec.with_decoder(request.decoder, request.attention), design)
        (mean, std), decoders = store.moments(context.training), _decoders(store, settings)
    else:
        spec, decoders = teacher.spec(request.network, store.patch_size), teacher.hosts
        mean, std = teacher.network.mean.tolist(), teacher.network.std.tolist()
    clay = clay_start(request, store, spec, start.model)
    spec = replace(spec, context=None if clay is None else clay.spec)
    # Forked: a seed for this network must not change anybody else's random numbers.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(request.seed)
        network = MultiRegionNetwork(spec, dict.fromkeys(decoders), mean, std)
    if teacher is not None:
        teacher.check_smaller(network)
        if teacher.begin(network) and request.encoder_weights is None:
            context.log(Message("Its encoder starts from {file}.", file=teacher.model.name))
    origin = start.begin(network, store, context.log)
    if clay is not None:
        origin = clay.give(network, origin)
    check_patch_size(store.patch_size, network)
    counts = network.parameter_counts()
    context.log(
        Message(
            "Training {network} ({parameters:.1f} million parameters) on "
            "{device}. Patches: {patches}, regions: {regions}.",
            network=spec.network,
            parameters=counts["trainable"] / 1000000.0,
            device=device_name(device),
            patches=len(context.training),
            regions=len(store.regions),
        )
    )
    network.to(device)
    # Of weights, not of the network: torch's types know no memory format for modules.
    for parameter in network.parameters():
        if parameter.dim() == 4:
            parameter.data = parameter.data.contiguous(memory_format=torch.channels_last)
    return network, origin


def network_spec(
    network: str | None, store: PatchStore, settings: TrainSettings, start: NetworkSpec | None = None
) -> NetworkSpec:
    """The architecture for these patches; where none is named, that of the start or the default.

    Args:
        network: name of the encoder, or None.
        store: the patches.
        settings: how the dates meet.
        start: architecture of the model to start from.
    """
    dates = min(settings.dates or store.dates, store.dates)
    temporal = settings.temporal if dates == 2 else "early"
    if start is not None and network in (None, start.network):
        spec = replace(start, bands=store.bands, dates=dates, temporal=temporal, fitted=False)
    elif network is None:
        spec = NetworkSpec.default(store.bands, dates, temporal)
    elif settings.stem_stride == 1:
        spec = NetworkSpec(network, store.bands, dates, temporal, LIGHT_CHANNELS[:-1], stem_stride=1)
    else:
        detail = DEFAULT_DETAIL if network == CLAY else 0  # a token stands for 8 pixels: nothing else is fine
        spec = NetworkSpec(network, store.bands, dates, temporal, detail=detail)
    return replace(spec, terrain=TERRAIN in store.layers)


def _publish(
    request: TrainRequest,
    context: LoopContext,
    network: MultiRegionNetwork,
    best: dict[str, Tensor],
    state: LoopState,
    budget: Budget,
    origin: Json | None,
    teacher: Teacher | None,
    design: Json | None,
) -> Json:
    network.load_state_dict(best)
    store, settings = context.store, context.settings
    decoders = context.decoders or store.regions
    scores = score_patches(
        network,
        store,
        context.validation,
        batch_size=2 * state.batch_size,
        dtype=context.dtype,
        check=context.check,
        decoders=decoders,
    )
    if not current().leads:
        return {}
    thresholds = decoder_thresholds(scores, store.regions, decoders)
    card = training_card(request, context, network, scores, thresholds, state, budget)
    card[STARTED_FROM] = origin
    if design is not None:
        card[SEARCH] = {**design, "iou": card["validation_iou"], "epochs": state.epoch}
    tile_size, overlap = max(store.patch_size, _TILE), _OVERLAP
    if teacher is not None:
        card.update(teacher.card_of(network, scores, context))
        thresholds = {**teacher.thresholds, **thresholds}
        tile_size, overlap = teacher.tiles(network.divisor) or (tile_size, overlap)
    store.count_as(decoders)
    gsd = store.index.get("gsd_m")
    kept = {region: choose(store, region, settings.exemplars, request.seed) for region in store.regions}
    evidence = collect(store, store.regions, network.mean.tolist(), network.std.tolist())

    def write_more(folder: Path) -> None:
        write_exemplars(folder, kept)
        write_evidence(folder, evidence)

    version = save_version(
        request.model,
        network,
        card,
        thresholds,
        tile_size=tile_size,
        overlap=overlap,
        gsd_m=None if gsd is None else float(gsd),
        pre_optional=network.spec.dates == 2 and (settings.pre_drop > 0 or store.pre_missing),
        images=ImageTags.from_json(store.index.get("images")),
        normalization=store.normalization,
        stretches=store.stretches,
        write_more=write_more,
        half=settings.weights == "float16",
    )
    return version.card
