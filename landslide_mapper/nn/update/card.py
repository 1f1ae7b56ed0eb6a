"""What is written about an update: the card of the version and the report of the job."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from landslide_mapper.backend import Json
from landslide_mapper.nn.networks.device import device_name
from landslide_mapper.nn.training.trainer import data_summary, libraries
from landslide_mapper.nn.update.gate import Verdict
from landslide_mapper.nn.update.phase_outcome import PhaseOutcome
from landslide_mapper.nn.update.session import Session, rounded
from landslide_mapper.nn.update.strategies import FREEZE


def make_report(
    session: Session,
    new_before: float | None,
    zero_shot: dict[str, float],
    candidates: Sequence[PhaseOutcome],
    chosen: PhaseOutcome | None,
    verdict: Verdict,
    refused: str | None,
    version: int | None,
    seconds: float,
) -> Json:
    """The report of an update.

    Args:
        session: the update.
        new_before: IoU on the new data's validation patches before, or None.
        zero_shot: IoU per old decoder on the new training labels.
        candidates: the network after each phase.
        chosen: what is published, or None.
        verdict: of what is published, or was refused.
        refused: why the last candidate was not simply published.
        version: what was published.
        seconds: that the update took.

    Returns:
        JSON: published, version, refused_because, published_phase, strategy, region, new_region, cloned,
        phases, gate, new, zero_shot, threshold, notes, seconds.
    """
    after = {one.result.name: one.verdict.new_after for one in candidates}
    return {
        "published": chosen is not None,
        "version": version,
        "refused_because": refused,
        "published_phase": chosen.result.name if chosen else None,
        "strategy": session.strategy.name,
        "region": session.region,
        "new_region": session.is_new,
        "cloned": session.cloned,
        "phases": [_without_history(one.result.figures) for one in candidates],
        "gate": {region: _plain(one) for region, one in verdict.regions.items()},
        "new": {
            "before": rounded(new_before),
            "after_freeze": rounded(after.get(FREEZE)),
            "after": rounded(verdict.new_after),
            "patches": len(session.validation),
        },
        "zero_shot": {region: rounded(iou) for region, iou in zero_shot.items()},
        "threshold": verdict.thresholds.get(session.region),
        "notes": [*session.notes, *verdict.notes],
        "seconds": round(seconds, 1),
    }


def make_card(
    session: Session,
    new_before: float | None,
    zero_shot: dict[str, float],
    candidates: Sequence[PhaseOutcome],
    chosen: PhaseOutcome,
    plan: Json,
    seconds: float,
) -> Json:
    """The card of the new version; the files' hashes are added when it is published."""
    old = session.model.version.card
    refused = None if chosen.verdict.passes else " ".join(chosen.verdict.faults)
    report = make_report(
        session, new_before, zero_shot, candidates, chosen, chosen.verdict, refused, None, seconds
    )
    data = dict(old.get("data", {}))
    data[session.region] = data_summary(session.store)[session.region]
    validation = dict(old.get("validation", {}))
    validation[session.region] = {
        "iou": rounded(chosen.verdict.new_after),
        "threshold": chosen.verdict.thresholds[session.region],
    }
    return {
        "strategy": session.strategy.name,
        "based_on": session.model.version.number,
        "data": data,
        "validation": validation,
        "report": report,
        "phases": [one.result.figures for one in candidates],
        "parameters": session.network.parameter_counts(),
        "settings": session.settings.to_json(),
        "limits": {"epochs": session.request.epochs, "max_minutes": session.request.max_minutes},
        "seed": session.request.seed,
        "update": plan,
        "machine": {"device": device_name(session.device)},
        "libraries": libraries(),
    }


def _without_history(figures: Json) -> Json:
    return {name: value for name, value in figures.items() if name != "history"}


def _plain(one: dict[str, Any]) -> Json:
    return {name: value if name == "patches" else rounded(value) for name, value in one.items()}
