"""From candidates and decisions to the steps that change them, forwards and back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry

from landslide_mapper.core.workspace.decisions.decisions import (
    DELETED,
    KEPT_WHEN_UNDONE,
    Decision,
    Step,
    same,
)
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.vocabulary import GROUND


def rows_of(fids: Iterable[int]) -> QgsFeatureRequest:
    """A request for rows by their numbers."""
    return QgsFeatureRequest().setFilterFids(list(fids))


def step_of(row: QgsFeature, action: str, after: Mapping[str, Any], shape: QgsGeometry | None = None) -> Step:
    """The step that changes a candidate.

    Args:
        row: the candidate as it is.
        action: one of ACTIONS.
        after: values by column.
        shape: its new outline.
    """
    return Step(
        fid=row.id(),
        uid=row["uid"],
        action=action,
        before={name: plain(row[name]) for name in ("status", *after)},
        after=after,
        shape_before=QgsGeometry(row.geometry()) if shape is not None else None,
        shape_after=shape,
    )


def undoing(decision: Decision, row: QgsFeature | None) -> Step:
    """The step that takes a decision back."""
    extra = {key: decision.extra[key] for key in KEPT_WHEN_UNDONE if decision.extra.get(key)}
    if row is None:
        return Step(
            fid=None,
            uid=decision.candidate,
            action="undo",
            before={},
            after=decision.before if extra.get(DELETED) else {},
            shape_after=decision.shape_before,
            extra=extra,
            undoes=decision.uid,
        )
    back = {name: value for name, value in decision.before.items() if name in decision.after}
    step = step_of(row, "undo", back, decision.shape_before)
    return replace(step, extra=extra, undoes=decision.uid)


def taking_back(step: Step, decision: str) -> Step:
    """The step that takes back one which could not be carried out.

    Args:
        step: that one.
        decision: uid of its decision.
    """
    whole = bool(step.extra.get(DELETED))
    return replace(
        step,
        action="undo",
        before=step.after,
        after={name: value for name, value in step.before.items() if whole or name in step.after},
        shape_before=step.shape_after,
        shape_after=step.shape_before,
        extra={key: step.extra[key] for key in KEPT_WHEN_UNDONE if step.extra.get(key)},
        undoes=decision,
    )


def again(decision: Decision, row: QgsFeature | None) -> Step:
    """The step of a decision that is written already."""
    return Step(
        fid=None if row is None else row.id(),
        uid=decision.candidate,
        action=decision.action,
        before=decision.before,
        after=decision.after,
        shape_before=decision.shape_before,
        shape_after=decision.shape_after,
        extra=decision.extra,
    )


def is_at(row: QgsFeature, values: Mapping[str, Any]) -> bool:
    """Whether a candidate has these values; what is measured of its ground nobody has decided."""
    known, decided = row.fields(), {name: value for name, value in values.items() if name not in GROUND}
    return all(known.lookupField(name) >= 0 and same(row[name], value) for name, value in decided.items())
