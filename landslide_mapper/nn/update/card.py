"""What is written about an update: the card of the version and the report of the job."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from landslide_mapper.backend import Json
from landslide_mapper.model.origin import SOURCES, sources_of
from landslide_mapper.nn.networks.device import device_name
from landslide_mapper.nn.training.card import libraries
from landslide_mapper.nn.update.basis import Basis, lessons
from landslide_mapper.nn.update.corrections import remembered
from landslide_mapper.nn.update.phase_outcome import UpdateOutcome
from landslide_mapper.nn.update.session import Session
from landslide_mapper.nn.update.strategies import FREEZE


def make_report(session: Session, outcome: UpdateOutcome, version: int | None) -> Json:
    """The report of an update (`jobs.reports.UpdateReport`).

    Args:
        session: the update.
        outcome: what came of it.
        version: what was published.
    """
    chosen, verdict = outcome.chosen, outcome.verdict
    after = {one.result.name: one.verdict.new_after for one in outcome.phases}
    basis = _basis(session, outcome)
    return {
        "published": chosen is not None,
        "version": version,
        "refused_because": outcome.refused,
        "published_phase": chosen.result.name if chosen else None,
        "strategy": session.strategy.name,
        "region": session.region,
        "new_region": session.is_new,
        "cloned": session.cloned,
        "corrected": session.fits,
        "phases": [_without_history(one.result.figures) for one in outcome.phases],
        "gate": {region: _plain(one) for region, one in verdict.regions.items()},
        "new": {
            "before": _rounded(outcome.iou_before),
            "after_freeze": _rounded(after.get(FREEZE)),
            "after": _rounded(verdict.new_after),
            "patches": len(session.validation),
            **(basis.to_json() if len(session.validation) else {}),
        },
        "zero_shot": {region: _rounded(iou) for region, iou in outcome.zero_shot.items()},
        "threshold": verdict.thresholds.get(session.region),
        "notes": [*session.notes, *verdict.notes],
        "seconds": round(outcome.seconds, 1),
    }


def make_card(session: Session, outcome: UpdateOutcome, fingerprint: Json) -> Json:
    """The card of the new version; the files' hashes are added when it is published."""
    old, verdict = session.model.version.card, outcome.verdict
    refused = None if verdict.passes else " ".join(verdict.faults)
    report = make_report(session, replace(outcome, refused=refused), None)
    basis = _basis(session, outcome)
    validation = dict(old.get("validation", {}))
    validation[session.region] = {
        "iou": _rounded(basis.independent(verdict.new_after)),
        "threshold": verdict.thresholds[session.region],
    }
    sources = sources_of(old)
    return {
        "strategy": session.strategy.name,
        "based_on": session.model.version.number,
        **({SOURCES: sources} if sources else {}),
        **(remembered(old, session.region, session.correction) if session.fits else {}),
        **lessons(session, basis),
        "validation": validation,
        "report": report,
        "phases": [one.result.figures for one in outcome.phases],
        "parameters": session.network.parameter_counts(),
        "settings": session.settings.to_json(),
        "limits": {"epochs": session.request.epochs, "max_minutes": session.request.max_minutes},
        "seed": session.request.seed,
        "update": fingerprint,
        "machine": {"device": device_name(session.device)},
        "libraries": libraries(),
    }


def _basis(session: Session, outcome: UpdateOutcome) -> Basis:
    """What the figures rest on that are told."""
    phases = outcome.phases
    return Basis.of(session, outcome.chosen or (phases[-1] if phases else None))


def _without_history(figures: Json) -> Json:
    return {name: value for name, value in figures.items() if name != "history"}


def _plain(one: dict[str, Any]) -> Json:
    return {name: value if name == "patches" else _rounded(value) for name, value in one.items()}


def _rounded(value: Any) -> Any:
    """A figure for a report: four digits, None stays None."""
    return None if value is None else round(float(value), 4)
