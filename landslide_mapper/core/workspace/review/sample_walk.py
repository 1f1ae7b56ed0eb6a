"""Samples of an event: drawn once, judged point by point without knowing what the map says, kept for ever.

Every answer is written at once, with when and by whom; an answer that is taken back or changed stays in the
column `history`, so that nothing that was said is lost.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY

from landslide_mapper.core.crs import moved_by, transform_between
from landslide_mapper.core.user import user_name
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.filters import equal
from landslide_mapper.core.workspace.store.values import new_uid, now, plain
from landslide_mapper.errors import JobError
from landslide_mapper.vocabulary import REFERENCE_ANSWERS, SAMPLES

if TYPE_CHECKING:
    from landslide_mapper.jobs.accuracy_reports import SampleReport

SHOWN = ("number", "side_m", "reference", "visited_at")
"""Columns that are read to walk: not what the map says of a point."""


@dataclass(frozen=True)
class SamplePoint:
    """A point to judge; what the map says there is not told.

    Attributes:
        fid: number of its row.
        number: its place in the walk, from 1.
        point: its middle, in the workspace's CRS.
        side_m: of the square that is judged.
        answer: a slug of `vocabulary.REFERENCE_ANSWERS`; empty: not judged yet.
        judged_at: when it was judged; None: not yet.
    """

    fid: int
    number: int
    point: QgsPointXY
    side_m: float
    answer: str
    judged_at: datetime | None


@dataclass(frozen=True)
class SampleTally:
    """How far a sample is.

    Attributes:
        total: points.
        judged: points with an answer.
        unclear: those of them at which nobody could tell.
    """

    total: int
    judged: int
    unclear: int


def add_sample(workspace: Workspace, report: SampleReport, crs: QgsCoordinateReferenceSystem) -> str:
    """Keep a sample that was drawn; earlier ones stay.

    Args:
        workspace: the event.
        report: of the sample job.
        crs: of its points.

    Returns:
        What names the sample.

    Raises:
        JobError: when a point has no place in the event's CRS: without it the sample would be another one.
        WorkspaceError: when the event cannot be written; nothing is kept then.
    """
    draw, transform = new_uid(), transform_between(crs, workspace.crs)
    points = []
    for one in report.points:
        point = moved_by(QgsPointXY(one.x, one.y), transform)
        if point is None:
            raise JobError("A point of the sample has no place in the event's coordinate reference system.")
        points.append(QgsGeometry.fromPointXY(point))
    workspace.append(SAMPLES, report.rows(draw), points)
    return draw


def samples_of(workspace: Workspace) -> dict[str, SampleTally]:
    """The samples of an event by what names them, in the order in which they were drawn."""
    answers: dict[str, list[str]] = {}
    for row in workspace.rows(SAMPLES, fields=("draw", "reference")):
        answers.setdefault(str(row["draw"]), []).append(str(plain(row["reference"]) or ""))
    return {draw: _tally(given) for draw, given in answers.items()}


def judged_rows(workspace: Workspace, draw: str) -> list[dict[str, Any]]:
    """The rows of a sample as its estimate needs them (`jobs.sample.estimate_sample`)."""
    names = ("draw", "stratum", "stratum_m2", "stratum_units", "reference")
    return [
        {name: plain(row[name]) for name in names}
        for row in workspace.rows(SAMPLES, equal("draw", draw), fields=names)
    ]


class SampleWalk:
    """A walk through the points of one sample, in the order in which they were drawn."""

    def __init__(self, workspace: Workspace, draw: str) -> None:
        """Read the points."""
        self.draw = draw
        self._workspace = workspace
        self._points: dict[int, SamplePoint] = {}
        self.read()

    def read(self) -> None:
        """Read the points again, e.g. after somebody else has judged some."""
        rows = self._workspace.rows(SAMPLES, equal("draw", self.draw), fields=SHOWN, geometry=True)
        points = sorted((_point(row) for row in rows), key=lambda one: one.number)
        self._points = {one.fid: one for one in points}

    @property
    def tally(self) -> SampleTally:
        """How far it is."""
        return _tally([one.answer for one in self._points.values()])

    def next(self, after: SamplePoint | None = None) -> SamplePoint | None:
        """The next point that nobody has judged; from the first one again behind the last one."""
        waiting = [one for one in self._points.values() if not one.answer]
        start = 0 if after is None else after.number
        later = [one for one in waiting if one.number > start]
        return next(iter(later or waiting), None)

    def judge(self, fid: int, answer: str) -> None:
        """Keep what is seen at a point.

        Raises:
            WorkspaceError: when the event cannot be written.
        """
        if answer not in REFERENCE_ANSWERS:
            raise JobError(
                "'{answer}' is no answer, expected one of {answers}.",
                answer=answer,
                answers=", ".join(REFERENCE_ANSWERS),
            )
        self._write(fid, answer)

    def undo(self) -> SamplePoint | None:
        """Take the last answer back, also one of yesterday; None where there is none.

        Raises:
            WorkspaceError: when the event cannot be written.
        """
        judged = [one for one in self._points.values() if one.answer and one.judged_at is not None]
        if not judged:
            return None
        last = max(judged, key=lambda one: (one.judged_at, one.fid))
        self._write(last.fid, "")
        return self._points[last.fid]

    def _write(self, fid: int, answer: str) -> None:
        when, by = now(), user_name()
        said = {"reference": answer or None, "by": by, "at": when.isoformat(timespec="milliseconds")}
        values: dict[str, Any] = {
            "reference": answer or None,
            "visited_at": when if answer else None,
            "by": by if answer else None,
            "history": json.dumps([*self._history(fid), said], ensure_ascii=False),
        }
        self._workspace.change(SAMPLES, {fid: values})
        old = self._points[fid]
        judged_at = when if answer else None
        self._points[fid] = SamplePoint(fid, old.number, old.point, old.side_m, answer, judged_at)

    def _history(self, fid: int) -> list[Any]:
        text = plain(self._workspace.layer(SAMPLES).getFeature(fid)["history"])
        try:
            said = json.loads(text) if text else []
        except ValueError:
            return [text]  # somebody has written something else: it is kept, too
        return said if isinstance(said, list) else [said]


def _tally(answers: list[str]) -> SampleTally:
    return SampleTally(len(answers), sum(1 for one in answers if one), answers.count(REFERENCE_ANSWERS[2]))


def _point(row: Any) -> SamplePoint:
    return SamplePoint(
        fid=row.id(),
        number=int(plain(row["number"]) or 0),
        point=row.geometry().asPoint(),
        side_m=float(plain(row["side_m"]) or 0.0),
        answer=str(plain(row["reference"]) or ""),
        judged_at=plain(row["visited_at"]),
    )
