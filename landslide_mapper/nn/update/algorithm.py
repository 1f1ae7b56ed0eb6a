"""Updates a model with new data of a region (TSMU paper, Algorithm 1); publishes what passes the gate."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from landslide_mapper.backend import Json, Report, UpdateRequest
from landslide_mapper.errors import TrainingError
from landslide_mapper.folder_lock import folder_lock
from landslide_mapper.messages import Message, joined
from landslide_mapper.model.folder import ModelFolder, ModelVersion
from landslide_mapper.model.spec import ModelSpec
from landslide_mapper.nn.detection.stored import carry_heads
from landslide_mapper.nn.features.feature_memory import FeatureMemory
from landslide_mapper.nn.measures.metrics import Scores, fit_thresholds
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import LATE
from landslide_mapper.nn.networks.weights import save_version
from landslide_mapper.nn.patches.exemplars import Exemplars, merge, write_exemplars
from landslide_mapper.nn.patches.store import VALIDATION
from landslide_mapper.nn.region_choice.evidence_file import updated, write_evidence
from landslide_mapper.nn.training.ranks import current
from landslide_mapper.nn.update.basis import Basis, say_basis
from landslide_mapper.nn.update.card import make_card, make_report
from landslide_mapper.nn.update.correction import find_start
from landslide_mapper.nn.update.few_labels import expect
from landslide_mapper.nn.update.gate import Verdict, compare, iou_or_none, judge, with_new
from landslide_mapper.nn.update.learner import choose_learner
from landslide_mapper.nn.update.phase_outcome import PhaseOutcome, UpdateOutcome
from landslide_mapper.nn.update.quick import make_quick
from landslide_mapper.nn.update.repeated import begin, end, fingerprint_of, published_before
from landslide_mapper.nn.update.run import run_phase
from landslide_mapper.nn.update.session import Session, open_session
from landslide_mapper.nn.update.strategies import FREEZE, PhaseSpec
from landslide_mapper.nn.update.work import clear_work
from landslide_mapper.normalization import Stretch

_MOST_ZERO_SHOT = 256
"""Training patches on which the old decoders are tried at most."""


@dataclass(frozen=True)
class Before:
    """How the model does before the update.

    Attributes:
        gate: scores per region on its gate patches.
        new: scores on the new data's validation patches, of the best old decoder or the region's own.
        new_threshold: of that decoder.
        zero_shot: per old decoder, IoU on the new training labels; empty for a region that the model knows.
        apart: as `new`, on those that nothing learns from, where others judge along.
    """

    gate: dict[str, Scores]
    new: Scores
    new_threshold: float
    zero_shot: dict[str, float]
    apart: Scores | None = None

    @property
    def iou(self) -> float | None:
        """IoU on the new data's validation patches."""
        return iou_or_none(self.new, self.new_threshold)


def update(
    request: UpdateRequest,
    report: Report,
    should_stop: Callable[[], bool],
    memory: FeatureMemory | None = None,
) -> Json:
    """Teach a model new data of one region; see `backend.Backend.update`.

    The model is locked for writing all the while, and stays as it is until a new version is published whole.
    An interrupted update goes on from its work folder. What the gate refused stays there, to be published
    anyway.

    Args:
        request: what to do.
        report: told every epoch, {"event": "epoch", ...}, and what is worth logging, {"event": "log", ...}.
        should_stop: asked before every batch; True raises Canceled.
        memory: features that earlier jobs have computed; None: there are none.

    Returns:
        The report; see `update_card.make_report`.

    Raises:
        ModelError: when the model cannot be used, or another process writes it.
        TrainingError: when the patches do not fit the model, or there is nothing to learn from them.
        OutOfMemoryError: when even one patch does not fit.
        Canceled: checkpoints stay in the work folder.
    """
    ModelFolder(request.model)  # says clearly what is wrong with it; the lock would only say that it is
    ranks = current()
    if not ranks.leads:
        return _follow(request, report, should_stop)
    with folder_lock(request.model):
        began = time.monotonic()
        session = open_session(request, report, should_stop)
        _check_quick(session)
        if session.settings.fast:
            make_quick(session, memory)
        fingerprint = fingerprint_of(session)
        published = published_before(session, fingerprint)
        if ranks.first(published is not None) and published is not None:
            clear_work(request.work)
            return published
        begin(request, fingerprint)
        ranks.wait()
        answer = _update(session, fingerprint, began)
        end(request.work, answer)
        return answer


def _follow(request: UpdateRequest, report: Report, should_stop: Callable[[], bool]) -> Json:
    """What another rank than the first one does: learn along, and write nothing."""
    session = open_session(request, report, should_stop)
    _check_quick(session)
    if current().first(0.0):
        return {}
    current().wait()
    return _update(session, {}, time.monotonic())


def _check_quick(session: Session) -> None:
    if session.settings.fast and current().world > 1:
        raise TrainingError("A quick update is of one process: leave out torchrun, or 'quick'.")


def _update(session: Session, fingerprint: Json, began: float) -> Json:
    before = _measure_before(session)
    choose_learner(session, before.zero_shot)
    if session.fits:
        find_start(session)
    if session.fits:
        if not session.anew:  # the map until now is else the one that the earlier correction made
            before = replace(before, new_threshold=session.start_threshold)
    else:
        session.expected = expect(session)
    phases = _run_phases(session, before)
    chosen, refused = _choose(session, phases)
    say_basis(session, Basis.of(session, chosen or (phases[-1] if phases else None)))
    verdict = (chosen or phases[-1]).verdict if phases else _verdict(session, before)
    seconds = time.monotonic() - began
    outcome = UpdateOutcome(before.iou, before.zero_shot, phases, chosen, refused, verdict, seconds)
    if not current().leads:
        return {}
    version = None if chosen is None else _publish(session, outcome, fingerprint).number
    return make_report(session, outcome, version)


def _phases(session: Session) -> tuple[PhaseSpec, ...]:
    """The phases to run: freeze training alone for a fast update, the rest where that was done before."""
    settings, phases = session.settings, session.strategy.phases
    skipped = settings.skip_freeze and not session.is_new
    left = tuple(
        phase
        for phase in phases
        if not (settings.fast and phase.name != FREEZE) and not (skipped and phase.name == FREEZE)
    )
    if phases and not left:
        setting = "fast" if settings.fast else "skip_freeze"
        raise TrainingError(
            "Setting '{setting}' leaves no phase of strategy '{strategy}'.",
            setting=setting,
            strategy=session.strategy.name,
        )
    return left


def _run_phases(session: Session, before: Before) -> list[PhaseOutcome]:
    outcomes: list[PhaseOutcome] = []
    phases = _phases(session)
    spent_s = 0.0
    for phase in phases:
        result = run_phase(session, phase, spent_s, is_last=phase is phases[-1])
        spent_s += result.figures["seconds"]
        outcomes.append(PhaseOutcome(result, _verdict(session, before)))
        for fault in outcomes[-1].verdict.faults:
            session.say("After {phase}: {fault}", phase=phase.name, fault=fault)
    return outcomes


def _measure_before(session: Session) -> Before:
    scorer, regions = session.scorer, session.base.regions
    zero_shot: dict[str, float] = {}
    own = session.region
    if session.is_new:
        random = np.random.default_rng([session.request.seed, 13])
        asked = session.judging if session.few else session.training  # a handful says more than half of it
        some = random.permutation(asked)[:_MOST_ZERO_SHOT]
        scores = scorer.decoders(session.base, session.store, np.sort(some), regions)
        zero_shot = {region: one.at(session.threshold(region))["iou"] for region, one in scores.items()}
        own = max(zero_shot, key=lambda region: zero_shot[region])
    new = scorer.decoders(session.base, session.store, session.validation, [own])[own]
    gate = scorer.gate(session.base, session.exemplars)
    return Before(gate, new, session.threshold(own), zero_shot, _held_out(session, session.base, own))


def _held_out(session: Session, network: MultiRegionNetwork, decoder: str) -> Scores | None:
    """Scores on the patches that are held out alone, where those that are learned from judge along."""
    if not session.few:
        return None
    held_out = session.store.of_split(VALIDATION)
    return session.scorer.decoders(network, session.store, held_out, [decoder])[decoder]


def _verdict(session: Session, before: Before) -> Verdict:
    """What the gate says of the session's network as it is now."""
    network, scorer, region = session.network, session.scorer, session.region
    after = scorer.gate(network, session.exemplars)
    new, thresholds = Scores(), {region: before.new_threshold}
    if session.strategy.phases:
        new = scorer.decoders(network, session.store, session.validation, [session.learning])[
            session.learning
        ]
        thresholds = _fit_thresholds(session, new, after)
        if session.fits:
            thresholds = {region: session.fitted_threshold}
        elif session.expected is not None:
            thresholds = {region: session.expected.judge(session, network, new)[0]}
    known = [one.id for one in session.spec.regions]
    compared = {one: (session.threshold(one), thresholds.get(one, session.threshold(one))) for one in known}
    patches = {one: len(kept.gate) for one, kept in session.exemplars.items()}
    if region in patches:
        patches[region] += len(session.validation)
    regions = compare(
        with_new(before.gate, region, before.new), with_new(after, region, new), compared, patches
    )
    _add_agreement(session, regions)
    found = judge(
        regions,
        region,
        before.iou,
        iou_or_none(new, thresholds[region]),
        thresholds,
        session.settings.max_drop,
        by_learned=session.few or session.learned_all,
    )
    return replace(found, apart=_apart(session, before, thresholds[region]))


def _apart(session: Session, before: Before, threshold: float) -> Json | None:
    """What the patches say that nothing has learned from, where others judge along."""
    known, learning = before.apart, session.learning
    if known is None or session.fits or not session.strategy.phases or not known.landslide.any():
        return None  # a correction tells it itself
    after = _held_out(session, session.network, learning)
    if after is None:
        return None
    found = {"before": known.at(before.new_threshold)["iou"], "after": after.at(threshold)["iou"]}
    return {"patches": session.held_out, **{name: round(iou, 4) for name, iou in found.items()}}


def _fit_thresholds(session: Session, new: Scores, gate: dict[str, Scores]) -> dict[str, float]:
    """The region's threshold from its pixels, steadied by those of the others; a new network needs all."""
    region = session.region
    own = new.merged(gate[region]) if region in gate else new
    fitted = fit_thresholds({**gate, region: own}) if own.pixels else {region: 0.5}
    return fitted if session.strategy.from_scratch else {region: fitted[region]}


def _add_agreement(session: Session, regions: dict[str, dict[str, Any]]) -> None:
    """Where a region has no gate patches: do old and new version still decide the same on the new images?"""
    thresholds = {
        region: session.threshold(region)
        for region, one in regions.items()
        if one["drop"] is None and region != session.region
    }
    if thresholds:
        some = session.judging[:_MOST_ZERO_SHOT]
        found = session.scorer.agreement(session.base, session.network, session.store, some, thresholds)
        for region, share in found.items():
            regions[region]["agreement"] = share


def _choose(session: Session, outcomes: list[PhaseOutcome]) -> tuple[PhaseOutcome | None, str | None]:
    """The outcome to publish, and why it is not the last one, or none."""
    if not outcomes:
        return None, Message(
            "Strategy '{strategy}' leaves the model as it is.", strategy=session.strategy.name
        )
    last = outcomes[-1]
    refused = joined(" ", last.verdict.faults) if last.verdict.faults else None
    if session.request.publish_anyway:
        if refused:
            session.say("{refused} Published anyway, as asked.", refused=refused)
        return last, refused
    passing = [one for one in outcomes if one.verdict.passes]
    if not passing:
        session.say("{refused} The model stays as it was.", refused=refused)
        return None, refused
    best = max(passing, key=lambda one: one.verdict.worth)  # the first of equals: it changed less
    if best is not last:
        why = refused or Message(
            "{last} did no better than {best}.", last=last.result.name.capitalize(), best=best.result.name
        )
        session.network.load_state_dict(best.result.weights)
        session.note(Message("{why} So the result of {best} is published.", why=why, best=best.result.name))
    return best, refused


def _publish(session: Session, outcome: UpdateOutcome, fingerprint: Json) -> ModelVersion:
    network, spec = session.network, session.spec
    if session.region not in network.regions:
        network.add_region(session.region, clone_of=session.learning)
    thresholds = {one.id: one.threshold for one in spec.regions}
    thresholds.update(outcome.verdict.thresholds)
    kept = _kept(session)
    # Before the card, which carries what it has to say.
    evidence = updated(session.model.version, session.store, session.region, session.exemplars, session.note)
    card = make_card(session, outcome, fingerprint)

    def write_more(folder: Path) -> None:
        write_exemplars(folder, kept)
        write_evidence(folder, evidence)
        if left := carry_heads(session.model.version, folder):
            session.say(
                "The encoder has changed, so the boxes of {regions} are left behind: teach them again.",
                regions=", ".join(left),
            )

    version = save_version(
        session.request.model,
        network,
        card,
        thresholds,
        tile_size=spec.tile_size,
        overlap=spec.overlap,
        gsd_m=spec.input.gsd_m,
        pre_optional=spec.input.pre_optional or network.spec.temporal == LATE,
        images=spec.input.images,
        normalization=spec.input.normalization,
        stretches={**session.store.stretches, **_kept_stretches(spec)},
        write_more=write_more,
        locked=True,
    )
    session.say("Version {number} is published.", number=version.number)
    return version


def _kept_stretches(spec: ModelSpec) -> dict[str, Stretch]:
    """How the chips of the regions that a model knows are stretched, which an update leaves alone."""
    return {one.id: one.stretch for one in spec.regions if one.stretch is not None}


def _kept(session: Session) -> dict[str, Exemplars]:
    """Exemplars of the new version: the old regions' as they were, and the new data's."""
    count = session.settings.loop.exemplars
    old = session.exemplars.get(session.region)
    own = merge(old, session.store, session.region, count, session.request.seed)
    return {**session.exemplars, session.region: own}
