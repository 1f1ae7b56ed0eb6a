"""What chooses the best epoch of a phase: scores on patches that it does not learn from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.nn.measures.metrics import Scores
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.exemplars import Exemplars
from landslide_mapper.nn.update.gate import Scorer, with_new
from landslide_mapper.nn.update.session import Session
from landslide_mapper.nn.update.strategies import PhaseSpec

_HARM = 2.0
"""Puts an epoch that harms behind all that do not: scores differ by less."""

Judged = tuple[dict[str, Scores], float]


def judge_new(
    session: Session, validation: NDArray[np.intp], scorer: Scorer | None = None
) -> Callable[[MultiRegionNetwork, int], Judged]:
    """Scores of the learning decoder on the new data; `scorer`: another one than the session's."""
    scorer = scorer or session.scorer

    def judge(network: MultiRegionNetwork, batch_size: int) -> Judged:
        scores = scorer.decoders(network, session.store, validation, [session.learning])[session.learning]
        if session.expected is not None:
            return {session.region: scores}, session.expected.judge(session, network, scores)[1]
        return {session.region: scores}, scores.at(0.5)["iou"]

    return judge


def judge_refined(
    session: Session, own: dict[str, Exemplars], validation: NDArray[np.intp]
) -> Callable[[MultiRegionNetwork, int], Judged]:
    """Scores on the new data of a decoder that is refined; it is chosen by old and new patches together.

    Args:
        session: of the update.
        own: what is kept of the region that the decoder was trained on, by the decoder's name.
        validation: patches of the new data.
    """
    score_new = judge_new(session, validation)

    def judge(network: MultiRegionNetwork, batch_size: int) -> Judged:
        scores, worth = score_new(network, batch_size)
        if session.expected is not None:
            return scores, worth
        new = scores[session.region]
        together = with_new(session.scorer.gate(network, own), session.learning, new)
        return scores, together.get(session.learning, new).at(0.5)["iou"]

    return judge


def judge_all(
    session: Session, phase: PhaseSpec, validation: NDArray[np.intp]
) -> Callable[[MultiRegionNetwork, int], Judged]:
    """The new data's score less what old regions lose on their gate patches on average.

    This is what chooses between two phases (`Verdict.worth`). It counts only where no region loses more than
    half of what the gate allows (the other half is a margin, as the same patches choose and judge), and
    where the new data is mapped no worse than before the phase; all else comes last. The naive baselines are
    chosen by the new data alone, as in the paper.
    """
    guarded = session.exemplars if phase.distill or phase.with_old_data else {}
    exemplars = {region: kept for region, kept in guarded.items() if region != session.region}
    before = _ious(session, session.scorer.gate(session.base, exemplars))
    score_new = judge_new(session, validation)
    least = score_new(session.network, session.scorer.batch_size)[1] if phase.start_counts else 0.0

    def judge(network: MultiRegionNetwork, batch_size: int) -> Judged:
        scores, gained = score_new(network, batch_size)
        old = session.scorer.gate(network, exemplars)
        after = _ious(session, old)
        drops = [before[region] - after[region] for region in before]
        harms = gained < least or any(drop > session.settings.max_drop / 2 for drop in drops)
        lost = sum(drops) / len(drops) if drops else 0.0
        return {**scores, **old}, gained - lost - (_HARM if harms else 0.0)

    return judge


def _ious(session: Session, scores: dict[str, Scores]) -> dict[str, float]:
    return {region: one.at(session.threshold(region))["iou"] for region, one in scores.items()}
