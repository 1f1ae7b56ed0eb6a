"""Runs one phase of an update through the training loop; a phase that is done is not run again."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.nn.features.views import FixedViews
from landslide_mapper.nn.measures.losses import distillation_loss, segmentation_loss
from landslide_mapper.nn.networks.device import import_compiler
from landslide_mapper.nn.networks.network import ENCODER, MultiRegionNetwork, decoder_part
from landslide_mapper.nn.patches.disk_rows import room
from landslide_mapper.nn.patches.exemplars import Exemplars
from landslide_mapper.nn.patches.joined_store import JoinedStore
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, Batch, PatchStore
from landslide_mapper.nn.training.averaging import weights_of
from landslide_mapper.nn.training.checkpoint import (
    Checkpoint,
    clear_checkpoints,
    load_checkpoint,
    restore_module,
    save_checkpoint,
)
from landslide_mapper.nn.training.context import LoopContext
from landslide_mapper.nn.training.loop import TrainingLoop
from landslide_mapper.nn.training.phases import Objective, Phase, shared_logits
from landslide_mapper.nn.training.ranks import current
from landslide_mapper.nn.training.schedule import Budget
from landslide_mapper.nn.update.correction import fit_correction
from landslide_mapper.nn.update.distillation import Snapshot, StoredResponses
from landslide_mapper.nn.update.freeze_cache import FrozenData, open_caches
from landslide_mapper.nn.update.judges import judge_all, judge_new, judge_refined
from landslide_mapper.nn.update.phases import (
    JointFeed,
    JointObjective,
    Views,
    cached_feed,
    freeze_all_but,
    freeze_objective,
    rates,
)
from landslide_mapper.nn.update.quick import fits, quick_freeze, refining_rate
from landslide_mapper.nn.update.session import FEW_TRAINING, Session
from landslide_mapper.nn.update.settings import EPOCHS, QUICK_EPOCHS
from landslide_mapper.nn.update.strategies import FREEZE, PhaseSpec
from landslide_mapper.nn.update.work import CACHE, RESULTS

_FREEZE_SHARE = 0.4
"""Share of the time limit for freeze training where joint fine-tuning follows."""
_RESPONSE_VIEWS = 4
_UNWATCHED = 1 / 3
"""Share of the learning rates of joint fine-tuning where no gate patch could tell that old regions suffer."""
_REHEARSED = 0.5
"""Old patches per new one in freeze training that refines a decoder."""


@dataclass(frozen=True)
class PhaseResult:
    """What a phase gave.

    Attributes:
        name: of the phase.
        figures: for the report.
        weights: of the whole network, on the CPU.
    """

    name: str
    figures: dict[str, Any]
    weights: dict[str, Tensor]


def run_phase(session: Session, spec: PhaseSpec, spent_s: float, is_last: bool) -> PhaseResult:
    """Run a phase from where it was interrupted, or read its result; the network then has its weights.

    Args:
        session: its network is trained.
        spec: the phase.
        spent_s: seconds that earlier phases took.
        is_last: whether no phase follows.

    Raises:
        Canceled, TrainingError, OutOfMemoryError: see `TrainingLoop.run`.
    """
    work = session.request.work
    kept = work / RESULTS / spec.name.replace(" ", "-")
    done = load_checkpoint(kept)
    if done is not None and restore_module(session.network, done.tensors["network"]):
        session.say("{phase} was finished before; going on after it.", phase=spec.name.capitalize())
        session.fitted_threshold = done.state["figures"].get("threshold", session.fitted_threshold)
        session.learned_all = bool(done.state["figures"].get("learned_all"))
        return PhaseResult(spec.name, done.state["figures"], done.tensors["network"])
    ranks = current()
    if ranks.leads:
        clear_checkpoints(work, keep=spec.name)
    ranks.wait()  # nobody reads what the first one removes
    if session.fits and spec.name == FREEZE:
        figures, weights = fit_correction(session), weights_of(session.network)
    else:
        figures, weights = _train(session, spec, _minutes(session, spent_s, is_last))
    session.network.load_state_dict(weights)
    if ranks.leads:
        save_checkpoint(kept, 0, Checkpoint({"network": weights}, {"figures": figures}))
        clear_checkpoints(work)
    return PhaseResult(spec.name, figures, weights)


def _train(
    session: Session, spec: PhaseSpec, minutes: float | None
) -> tuple[dict[str, Any], dict[str, Tensor]]:
    context = _context(session, spec)
    checkpoint = load_checkpoint(session.request.work)
    spent = float(checkpoint.state["spent_s"]) if checkpoint else 0.0
    epochs = session.request.epochs or (QUICK_EPOCHS if session.settings.fast else EPOCHS)
    if current().leads:
        shutil.rmtree(session.request.work / CACHE, ignore_errors=True)
    with _prepared(session, spec, context, epochs) as (phase, prepared):
        budget = Budget(epochs, minutes, spent)
        import_compiler()  # which every optimizer wants
        loop = TrainingLoop(session.network, phase, prepared, budget)
        if checkpoint and loop.resume(checkpoint):
            session.say("Going on after epoch {epoch} of {phase}.", epoch=loop.state.epoch, phase=spec.name)
        weights = loop.run()
    counts = session.network.parameter_counts()
    figures = {
        "name": spec.name,
        "epochs": loop.state.epoch,
        "best_epoch": loop.state.best_epoch,
        "blend": loop.state.blend,
        "batches": loop.state.step,
        "seconds": round(budget.spent_s, 2),
        "cpu_seconds": round(loop.state.cpu_s, 2),
        "trainable_parameters": counts["trainable"],
        "image_pairs": _pairs(session, spec, prepared),
        "batch": loop.state.batch_size,
        "history": loop.state.history,
    }
    return figures, weights


def _context(session: Session, spec: PhaseSpec) -> LoopContext:
    """The loop's context for patches of the new data, or of old and new data together."""
    store, training, validation = session.store, session.training, session.validation
    if spec.with_old_data and session.old_store is not None:
        store, training, validation = _with_old(session, spec, session.old_store)
    return LoopContext(
        store=store,
        training=training,
        # Where nothing can be held out the training patches choose the epoch: better than none.
        validation=validation if len(validation) else training,
        settings=session.settings.loop,
        seed=session.request.seed,
        work=session.request.work,
        dtype=session.dtype,
        report=session.report,
        should_stop=session.should_stop,
    )


@contextmanager
def _prepared(
    session: Session, spec: PhaseSpec, context: LoopContext, epochs: int
) -> Iterator[tuple[Phase, LoopContext]]:
    """The phase and its context with what it needs on disk, which is removed afterwards."""
    features, own = session.features, _own_exemplars(session)
    if spec.with_old_data:
        yield _phase(session, spec, _routed(session, context)), _judged(session, spec, context)
    elif spec.shared is None and features is not None and fits(own, context.store):
        with quick_freeze(session, features, context, own) as (objective, prepared):
            yield _phase(session, spec, objective), prepared
    elif spec.shared is None and own:
        objective, prepared = _rehearsed(session, context, own)
        yield _phase(session, spec, objective), prepared
    elif spec.shared is None:
        with _frozen(session, context, epochs) as prepared:
            yield _phase(session, spec, freeze_objective(session.learning, _loss(session))), prepared
    else:
        with _joint(session, spec, context) as (objective, prepared):
            yield _phase(session, spec, objective), prepared


def _phase(session: Session, spec: PhaseSpec, objective: Objective) -> Phase:
    def rate(name: str | None) -> float | None:
        if name is None:
            return None
        found = session.settings.loop.lr if name == "lr" else float(getattr(session.settings, name))
        return _UNWATCHED * found if spec.distill and not session.watched else found

    own = rate(spec.learning) or 0.0
    refines = spec.shared is None and _is_refined(session)
    if refines:
        own = min(own, refining_rate(session))
    learning = rates(session.network, session.learning, own, rate(spec.shared), rate(spec.old))
    if spec.distill and len(session.training) < FEW_TRAINING:
        # A handful of patches is soon known by heart, and the validation patches are fewer still.
        slower = session.settings.lr_known / session.settings.loop.lr
        learning = {part: one * min(slower, 1.0) for part, one in learning.items()}
    # The statistics of a new decoder are of its region only: they follow its data in every phase.
    is_new = session.is_new or session.settings.skip_freeze
    settling = {decoder_part(session.learning)} if is_new else set()
    # What is held to responses without dropout must not have dropout itself.
    held = spec.distill and spec.fixed_statistics
    steady = {ENCODER, *(decoder_part(region) for region in session.old_regions)} if held else set()
    return Phase(
        spec.name,
        learning,
        objective,
        spec.fixed_statistics,
        frozenset(steady),
        frozenset(settling),
        spec.start_counts or refines,
    )


@contextmanager
def _frozen(session: Session, context: LoopContext, epochs: int) -> Iterator[LoopContext]:
    """Context of freeze training, on cached features where these pay."""
    network, region = session.network, session.learning
    freeze_all_but(network, region)
    draws = context.settings.draws_per_epoch(len(context.training), len(context.validation))
    data = FrozenData(context.store, context.training, context.validation, epochs * draws, context.seed)
    folder = session.request.work / CACHE
    caches = None
    if current().world == 1:  # files and timings are of one process
        caches = open_caches(network, region, data, session.settings, folder, session.dtype, session.log)
    try:
        if caches is None:
            yield replace(context, judge=judge_new(session, context.validation))
        else:
            scorer = replace(session.scorer, features=caches.held_out)
            yield replace(
                context,
                feed=cached_feed(caches.training, caches.views),
                judge=judge_new(session, context.validation, scorer),
            )
    finally:
        if caches is not None:
            caches.close()
            shutil.rmtree(folder, ignore_errors=True)


def _is_refined(session: Session) -> bool:
    """Whether the learning decoder is good already and has little to learn from.

    It is that of a known region, or a copy with a handful of new patches: at the rate for new decoders it
    would learn these by heart and forget what it knows.
    """
    return not session.is_new or (session.cloned is not None and len(session.training) < FEW_TRAINING)


def _own_exemplars(session: Session) -> dict[str, Exemplars]:
    """Old patches of the region whose decoder learns or was copied, where replay is wanted."""
    kept = session.exemplars.get(session.cloned if session.is_new and session.cloned else session.region)
    wanted = session.settings.replay > 0 and session.settings.loop.exemplars > 0
    use = kept is not None and len(kept.replay) and wanted and _is_refined(session)
    if session.expected is not None and wanted:
        return {session.learning: session.expected.rehearsed(session, kept if use else None)}
    return {session.learning: kept} if use and kept is not None else {}


def _rehearsed(
    session: Session, context: LoopContext, own: dict[str, Exemplars]
) -> tuple[Objective, LoopContext]:
    """Freeze training that refines a decoder: it would forget places that the new data does not show."""
    network, learning = session.network, session.learning
    freeze_all_but(network, learning)
    feed = JointFeed(
        context.store,
        session.settings.loop.augmentation,
        (network.mean, network.std),
        exemplars=own,
        replay=_REHEARSED,
    )
    judge = judge_refined(session, own, context.validation)
    return JointObjective(learning, _loss(session)), replace(context, feed=feed, judge=judge)


@contextmanager
def _joint(
    session: Session, spec: PhaseSpec, context: LoopContext
) -> Iterator[tuple[Objective, LoopContext]]:
    """Objective and context of phases in which the encoder learns from the new data."""
    settings, network = session.settings, session.network
    old = session.old_regions if spec.distill else []
    stored, teacher = _responses(session, context, old)
    exemplars = session.exemplars if spec.replay and settings.loop.exemplars else {}
    feed = JointFeed(
        context.store,
        settings.loop.augmentation,
        (network.mean, network.std),
        old=old,
        subset=settings.kd_subset,
        stored=stored,
        exemplars=exemplars,
        replay=settings.replay,
    )
    objective = JointObjective(
        session.learning,
        _loss(session),
        distillation_loss(settings.kd) if old else None,
        settings.temperature,
        settings.kd_weight,
        teacher,
    )
    try:
        yield objective, replace(context, feed=feed, judge=judge_all(session, spec, context.validation))
    finally:
        if stored is not None:
            stored.responses.close()


def _responses(
    session: Session, context: LoopContext, old: list[str]
) -> tuple[Views | None, Snapshot | None]:
    """Stored responses of the old decoders, or the snapshot to ask."""
    if not old:
        return None, None
    settings = session.settings
    teacher = Snapshot(session.base, settings.temperature, session.dtype)
    if settings.responses == "snapshot" or current().world > 1:
        return None, teacher
    network, training = session.network, context.training
    folder = session.request.work / CACHE
    fits = room(folder, settings.cache_gb * 1e9) // (len(training) * len(old) * context.store.patch_size**2)
    count = min(settings.cache_views, _RESPONSE_VIEWS, fits)
    if count < 1:
        session.say("The stored responses do not fit into the disk budget; a frozen copy is asked instead.")
        return None, teacher
    augmentation = settings.loop.augmentation
    views = FixedViews(context.store, augmentation, count, network.mean, network.std, context.seed)
    try:
        stored = StoredResponses(views, training, old, folder / "responses.bin")
    except OSError as error:
        session.say("The responses cannot be stored ({error}); a frozen copy is asked instead.", error=error)
        return None, teacher
    stored.compute(teacher, session.device, session.check)
    return Views(views, stored), None


def _routed(session: Session, context: LoopContext) -> Objective:
    """Each patch is learned by the decoder of its own region."""
    loss, regions = _loss(session), context.store.regions

    def objective(network: MultiRegionNetwork, batch: Batch) -> Tensor:
        return loss(shared_logits(network, batch, regions), batch.mask)

    return objective


def _judged(session: Session, spec: PhaseSpec, context: LoopContext) -> LoopContext:
    if session.strategy.from_scratch:
        return context
    return replace(context, judge=judge_all(session, spec, session.judging))


def _with_old(
    session: Session, spec: PhaseSpec, old: PatchStore
) -> tuple[PatchStore, NDArray[np.intp], NDArray[np.intp]]:
    """Old and new data as one store: all of the old, or a random sample as large as the new."""
    joined = JoinedStore([old, session.store])
    shift = len(old)
    training = old.of_split(TRAIN)
    if spec.with_old_data == "sample":
        random = np.random.default_rng([session.request.seed, 11])
        training = np.sort(random.permutation(training)[: len(session.training)])
    both = np.concatenate([training, session.training + shift])
    validation = np.concatenate([old.of_split(VALIDATION), session.validation + shift])
    return joined, both, validation


def _loss(session: Session) -> Callable[[Tensor, Tensor], Tensor]:
    return segmentation_loss(session.settings.loop.loss)


def _minutes(session: Session, spent_s: float, is_last: bool) -> float | None:
    limit = session.request.max_minutes
    if limit is None:
        return None
    left = max(limit - spent_s / 60.0, 0.01)
    return left if is_last else _FREEZE_SHARE * left


def _pairs(session: Session, spec: PhaseSpec, context: LoopContext) -> int:
    """Different image pairs that the phase learned from."""
    used = spec.replay and session.settings.replay > 0 and session.settings.loop.exemplars > 0
    rehearsed = _own_exemplars(session) if spec.shared is None and not spec.with_old_data else {}
    replayed = sum(len(kept.replay) for kept in (session.exemplars if used else rehearsed).values())
    return len(context.training) + replayed
