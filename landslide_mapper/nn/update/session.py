"""What an update works on: the model as it is, the new data, and the checks that they go together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.backend import CONTEXT, Report, UpdateRequest
from landslide_mapper.errors import Canceled, TrainingError
from landslide_mapper.messages import Message, Messages
from landslide_mapper.model.spec import ModelSpec, check_region_id
from landslide_mapper.nn.features.remembered import RememberedFeatures
from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.measures.metrics import Scores
from landslide_mapper.nn.networks.device import choose_device, fast_dtype
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.weights import LoadedModel, load_network
from landslide_mapper.nn.patches.exemplars import Exemplars, read_exemplars
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, PatchStore
from landslide_mapper.nn.training.ranks import current
from landslide_mapper.nn.update.conversions import can_be_corrected, sees_both_dates
from landslide_mapper.nn.update.correction_maps import Maps
from landslide_mapper.nn.update.corrections import Correction
from landslide_mapper.nn.update.gate import Scorer
from landslide_mapper.nn.update.settings import UpdateSettings
from landslide_mapper.nn.update.strategies import Strategy, strategy

GSD_TOLERANCE = 0.1
_HELD_OUT = 0.2
FEW = 8
"""Held-out patches below which they do not judge alone: one or two say nothing."""
_MOST_LEARNED = 64
"""Patches that are learned from and judge along, at most."""
FEW_TRAINING = 16
"""New patches below which a decoder is refined, not trained: an hour of reviews, not a whole scene."""


class Expectation(Protocol):
    """What is expected of a decoder beside few labels; see `few_labels.Expected`."""

    def judge(self, session: Session, network: MultiRegionNetwork, labels: Scores) -> tuple[float, float]:
        """The threshold that suits labels and what the map said until now best, and the IoU there."""

    def rehearsed(self, session: Session, kept: Exemplars | None) -> Exemplars:
        """What a decoder learns again beside the labels."""


@dataclass
class Session:
    """An update that has been checked.

    Attributes:
        request: as asked for.
        settings: with defaults.
        strategy: which phases to run.
        model: the version that the update starts from.
        base: its network; never changed. The stored responses come from it.
        network: the network that learns.
        store: the new data.
        training: numbers of its training patches.
        validation: numbers of the patches that judge; empty where nothing can be held out. Where few can,
            those that are learned from are among them.
        held_out: how many of them are not learned from.
        expected: where labels are few, what is learned beside them.
        fits: whether a correction of the learning decoder is fitted, and nothing trained.
        context: patches from all over the new scenes, of which nothing is known; None: there are none.
        fitted_threshold: from which one the corrected map does.
        learned_all: whether it was fitted to the labels held out, too.
        maps: what is known of the patches that the correction is fitted to.
        anew: whether it takes the place of an earlier one, instead of being added to it.
        correction: what the next one has to know of it.
        start_threshold: where it is, from which probability the map until now calls landslides.
        old_store: the old regions' data, or None.
        exemplars: what the model keeps, per region.
        device: where the networks are.
        dtype: half precision to compute in, or None.
        report: told events.
        should_stop: asked before every batch.
        learning: region whose decoder learns the new data.
        cloned: region whose decoder the new one is a copy of, or None.
        features: of the encoder, which a fast update leaves as it is; None where it learns.
    """

    request: UpdateRequest
    settings: UpdateSettings
    strategy: Strategy
    model: LoadedModel
    base: MultiRegionNetwork
    network: MultiRegionNetwork
    store: PatchStore
    training: NDArray[np.intp]
    validation: NDArray[np.intp]
    old_store: PatchStore | None
    exemplars: dict[str, Exemplars]
    device: torch.device
    dtype: torch.dtype | None
    report: Report
    should_stop: Callable[[], bool]
    learning: str = ""
    cloned: str | None = None
    notes: Messages = field(default_factory=Messages)
    features: RememberedFeatures | None = None
    held_out: int = 0
    expected: Expectation | None = None
    fits: bool = False
    start_threshold: float = 0.5
    fitted_threshold: float = 0.5
    learned_all: bool = False
    context: PatchStore | None = None
    maps: Maps | None = None
    anew: bool = False
    correction: Correction | None = None

    @property
    def few(self) -> bool:
        """Whether few patches could be held out, so that those that are learned from judge along."""
        return 0 < self.held_out < FEW

    @property
    def region(self) -> str:
        """Id of the region of the new data."""
        return self.request.region

    @property
    def spec(self) -> ModelSpec:
        """What the version that the update starts from is made of."""
        return self.model.version.spec

    @property
    def is_new(self) -> bool:
        """Whether the model does not know the region yet."""
        return self.region not in [one.id for one in self.spec.regions]

    @property
    def old_regions(self) -> list[str]:
        """All regions of the model but the one of the new data."""
        return [one.id for one in self.spec.regions if one.id != self.region]

    @property
    def watched(self) -> bool:
        """Whether gate patches can tell how the old regions do."""
        return any(len(kept.gate) for region, kept in self.exemplars.items() if region != self.region)

    @property
    def judging(self) -> NDArray[np.intp]:
        """Numbers of the patches that judge: where none can be held out, those that are learned from."""
        return self.validation if len(self.validation) else self.training

    @property
    def scorer(self) -> Scorer:
        """Scores networks."""
        batch_size = 2 * self.settings.loop.batch_size(self.store.patch_size)
        features = None if self.features is None else self.features.batch
        return Scorer(self.dtype, self.check, batch_size, features)

    def threshold(self, region: str) -> float:
        """Threshold of a region that the model knows."""
        return self.spec.region(region).threshold

    def check(self) -> None:
        """Raise Canceled where the user asked to stop; ranks only stop together, between two steps."""
        if current().world == 1 and self.should_stop():
            raise Canceled

    def log(self, message: str) -> None:
        """Tell the user something worth keeping."""
        self.report({"event": "log", "message": message})

    def say(self, key: str, /, **arguments: object) -> None:
        """The same for a message; see `Message`."""
        self.log(Message(key, **arguments))

    def note(self, message: str) -> None:
        """Tell the user what the report and the version's card keep, too."""
        self.notes.append(message)
        self.log(message)

    def note_message(self, key: str, /, **arguments: object) -> None:
        """The same for a message; see `Message`."""
        self.note(Message(key, **arguments))


def open_session(request: UpdateRequest, report: Report, should_stop: Callable[[], bool]) -> Session:
    """Read everything and check that it goes together.

    Raises:
        ModelError: when the model cannot be used, or the region's name not be one.
        TrainingError: when the patches do not fit the model, or there is nothing to learn from them.
    """
    settings = UpdateSettings.from_json(request.settings)
    chosen = strategy(request.strategy)
    model = load_network(request.model, shared=False)
    check_region_id(request.region)
    _check_name(request.region, [one.id for one in model.version.spec.regions])
    store = PatchStore(request.store)
    if store.regions != [request.region]:
        raise TrainingError(
            "Patch store '{store}' holds region {regions}; the update is of region "
            "'{region}', and only its patches belong there.",
            store=request.store,
            regions=", ".join(store.regions),
            region=request.region,
        )
    check_fits(store, model)
    model, widened = sees_both_dates(model, store)
    old_store = _old_store(request, chosen, model)
    device = choose_device(request.device)
    _hold_out(store)
    training, validation = store.of_split(TRAIN), store.of_split(VALIDATION)
    fits = settings.fast and bool(chosen.phases) and len(training) <= settings.fit_most
    model, fits = can_be_corrected(model) if fits else (model, False)
    base = model.network.to(device).requires_grad_(False)
    _check_labels(store, training, request.region)
    session = Session(
        request=request,
        settings=settings,
        strategy=chosen,
        model=model,
        base=base,
        network=in_fast_layout(deepcopy(base)),
        store=store,
        training=training,
        validation=validation,
        old_store=old_store,
        exemplars=read_exemplars(model.version),
        device=device,
        dtype=fast_dtype(device),
        report=report,
        should_stop=should_stop,
        learning=request.region,
        held_out=len(validation),
        fits=fits,
        context=_context(request) if fits else None,
    )
    if session.few:
        _let_learned_judge(session)
    _say_beforehand(session, widened)
    return session


def _say_beforehand(session: Session, widened: bool) -> None:
    """Say what the analyst should know before there are figures."""
    if widened:
        session.notes.say(
            "Model '{model}' sees the pre-event image and the change between the dates, too, from now on, "
            "where there are both dates.",
            model=session.model.name,
        )
    if not len(session.validation):
        session.notes.say(
            "The new data is of a single scene without a part to validate on, so it could not be checked "
            "whether region '{region}' gained.",
            region=session.region,
        )


def check_fits(store: PatchStore, model: LoadedModel) -> None:
    """Hold patches against what a model expects.

    Raises:
        TrainingError: naming what differs.
    """
    needs, divisor = model.version.spec.input, model.network.divisor
    if store.bands != needs.bands:
        raise TrainingError(
            "The new images have {bands} bands; model '{model}' was trained on {needs_bands}. "
            "Use images with the same bands in the same order.",
            bands=store.bands,
            model=model.name,
            needs_bands=needs.bands,
        )
    if store.dates < needs.dates and not needs.pre_optional:
        raise TrainingError(
            "Model '{model}' compares two dates; the new scenes have no pre-event image. Add one.",
            model=model.name,
        )
    if store.patch_size % divisor:
        raise TrainingError(
            "Patches of {patch_size} pixels do not fit model '{model}': it needs multiples of {divisor}.",
            patch_size=store.patch_size,
            model=model.name,
            divisor=divisor,
        )
    if store.normalization != needs.normalization:
        raise TrainingError(
            "The new patches are normalized per {found}; model '{model}' per {expected}. Cut them anew.",
            found=store.normalization,
            model=model.name,
            expected=needs.normalization,
        )
    gsd = store.index.get("gsd_m")
    if gsd and needs.gsd_m and abs(float(gsd) / needs.gsd_m - 1.0) > GSD_TOLERANCE:
        raise TrainingError(
            "The new patches have {gsd:g} m per pixel; model '{model}' was trained at "
            "{gsd_m:g} m. Cut them at the model's resolution.",
            gsd=float(gsd),
            model=model.name,
            gsd_m=needs.gsd_m,
        )


def _let_learned_judge(session: Session) -> None:
    """Add patches that are learned from to the few that are not; `basis.say_basis` says so."""
    random = np.random.default_rng([session.request.seed, 17])
    some = random.permutation(session.training)[:_MOST_LEARNED]
    session.validation = np.sort(np.concatenate([some, session.validation]))


def _context(request: UpdateRequest) -> PatchStore | None:
    folder = request.store / CONTEXT
    return PatchStore(folder) if (folder / "index.json").is_file() else None


def labelled(store: PatchStore, patches: NDArray[np.intp]) -> int:
    """Number of pixels with a label among some patches."""
    return sum(int((batch.mask != IGNORE).sum()) for batch in store.batches(patches, 16))


def _check_name(region: str, known: Sequence[str]) -> None:
    for one in known:
        if one != region and one.lower() == region.lower():
            raise TrainingError(
                "Region '{region}' differs from the model's region '{one}' only in upper and lower case. "
                "Write '{one}' to teach that one, or choose another name.",
                region=region,
                one=one,
            )


def _old_store(request: UpdateRequest, chosen: Strategy, model: LoadedModel) -> PatchStore | None:
    if not chosen.needs_old_data:
        return None
    if request.old_store is None:
        raise TrainingError(
            "Strategy '{strategy}' needs the old regions' scenes too; name them.", strategy=chosen.name
        )
    old = PatchStore(request.old_store)
    check_fits(old, model)
    missing = sorted({one.id for one in model.version.spec.regions} - set(old.regions) - {request.region})
    if missing and chosen.from_scratch:
        raise TrainingError(
            "Strategy '{strategy}' starts anew, and the old scenes have none of region '{missing}', "
            "which the model would lose. Add scenes of it.",
            strategy=chosen.name,
            missing=missing[0],
        )
    foreign = sorted(set(old.regions) - {one.id for one in model.version.spec.regions})
    if foreign:
        raise TrainingError(
            "The old scenes are of region '{foreign}', which the model does not know.", foreign=foreign[0]
        )
    return old


def _hold_out(store: PatchStore) -> None:
    """Where no patch is for validation, keep some scenes with landslides for it."""
    scenes = np.unique(store.scene)
    if len(store.of_split(VALIDATION)) or len(scenes) < 2:
        return
    showing = np.unique(store.scene[store.positive])
    from_ = showing if len(showing) > 1 else np.setdiff1d(scenes, showing)
    held = from_[-max(1, round(_HELD_OUT * len(from_))) :] if len(from_) else scenes[-1:]
    store.split = np.where(np.isin(store.scene, held), VALIDATION, TRAIN).astype(np.uint8)


def _check_labels(store: PatchStore, training: NDArray[np.intp], region: str) -> None:
    if not labelled(store, training):
        raise TrainingError(
            "The new data of region '{region}' has no labelled pixel in its training scenes: all masks are "
            "ignore. Check the labelled areas.",
            region=region,
        )
    if not store.positive[training].any():
        raise TrainingError(
            "The new data of region '{region}' shows no landslide in its training scenes; there is nothing "
            "to learn. Add a scene with landslides.",
            region=region,
        )


def in_fast_layout(network: MultiRegionNetwork) -> MultiRegionNetwork:
    """A network whose weights lie in the order in which convolutions are quickest."""
    # Of weights, not of the network: torch's types know no memory format for modules.
    for parameter in network.parameters():
        if parameter.dim() == 4:
            parameter.data = parameter.data.contiguous(memory_format=torch.channels_last)
    return network
