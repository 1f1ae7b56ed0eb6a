"""Several candidates that are one landslide: one outline, and what was known about any of them.

The largest one is kept. It becomes `edited`, as after reshaping: a person has said what it is. The others
leave the table; each is kept whole in its decision, so that undoing brings it back as it was.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsSpatialIndex

from landslide_mapper.core.workspace.candidates.candidate_file import uncertainty
from landslide_mapper.core.workspace.decisions import shapes
from landslide_mapper.core.workspace.decisions.decisions import DELETED, INTO, Step
from landslide_mapper.core.workspace.decisions.review_steps import step_of
from landslide_mapper.core.workspace.store.schema import KEY
from landslide_mapper.core.workspace.store.values import attributes
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.vocabulary import SURVEY


def merging(
    rows: Sequence[QgsFeature], crs: QgsCoordinateReferenceSystem, signature: Mapping[str, Any]
) -> list[Step]:
    """The steps that make one candidate of several; the first is that of the one that stays.

    Args:
        rows: the candidates, each with a shape.
        crs: of their shapes.
        signature: reviewer and time, by column.

    Raises:
        WorkspaceError: when there are fewer than two, or they do not hang together.
    """
    if len(rows) < 2:
        raise WorkspaceError(
            "Candidates to merge: {count}, expected two or more that touch. Select them with Ctrl or Shift.",
            count=len(rows),
        )
    outlines = [shapes.repaired(row.geometry()) for row in rows]
    pieces = _pieces(outlines)
    if pieces > 1:
        raise WorkspaceError(
            "The selected candidates lie in {count} places that do not touch. Select those of one place, "
            "then merge them.",
            count=pieces,
        )
    order = sorted(range(len(rows)), key=lambda at: -outlines[at].area())
    kept, *others = [rows[at] for at in order]
    whole = shapes.repaired(QgsGeometry.unaryUnion(outlines))
    values = {
        **_known(kept, others),
        **_probability([attributes(row) for row in rows], [outline.area() for outline in outlines]),
        **shapes.reshaped(whole, crs),
    }
    if any(row["status"] != "rejected" for row in rows):
        values.update({"status": "edited", **signature})
    return [step_of(kept, "merge", values, whole), *(_leaving(row, kept["uid"]) for row in others)]


def _leaving(row: QgsFeature, into: str) -> Step:
    """The step that takes a candidate out, with all of it."""
    values = {name: value for name, value in attributes(row).items() if name != KEY}
    return Step(
        fid=row.id(),
        uid=values["uid"],
        action="merge",
        before=values,
        after={},
        shape_before=QgsGeometry(row.geometry()),
        extra={DELETED: True, INTO: into},
    )


def _pieces(outlines: Sequence[QgsGeometry]) -> int:
    """How many groups of outlines there are that do not touch each other."""
    index = QgsSpatialIndex()
    for number, outline in enumerate(outlines):
        index.addFeature(number, outline.boundingBox())
    left, pieces = set(range(len(outlines))), 0
    while left:
        pieces += 1
        reached = [left.pop()]
        while reached:
            outline = outlines[reached.pop()]
            near = [number for number in index.intersects(outline.boundingBox()) if number in left]
            touched = [number for number in near if outline.intersects(outlines[number])]
            left.difference_update(touched)
            reached += touched
    return pieces


def _known(kept: QgsFeature, others: Sequence[QgsFeature]) -> dict[str, Any]:
    """What the one that stays takes over: survey attributes that it lacks, and every comment."""
    values, more = attributes(kept), [attributes(row) for row in others]
    known = {
        name: next((one[name] for one in more if one[name]), None) for name in SURVEY if not values[name]
    }
    comments = dict.fromkeys(one["comment"] for one in (values, *more) if one["comment"])
    if comments:
        known["comment"] = "; ".join(comments)
    return {name: value for name, value in known.items() if value is not None}


def _probability(values: Sequence[Mapping[str, Any]], areas: Sequence[float]) -> dict[str, Any]:
    """The mean probability weighted by area, what that means for certainty, and the highest probability."""
    known = [(one["confidence"], area) for one, area in zip(values, areas) if one["confidence"] is not None]
    highest = [one["max_probability"] for one in values if one["max_probability"] is not None]
    found: dict[str, Any] = {"max_probability": max(highest)} if highest else {}
    if known and sum(area for _, area in known) > 0.0:
        mean = sum(share * area for share, area in known) / sum(area for _, area in known)
        found.update(confidence=mean, uncertainty=uncertainty(mean))
    return found
