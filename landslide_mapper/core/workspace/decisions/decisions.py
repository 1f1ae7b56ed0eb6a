"""Decisions as rows that are only ever added: what they hold, and the way back from them.

A decision is written before the candidate that it changes, and holds all that it changes. So it works like
the log of a database: what a crash has cut off between the two is finished when the event is opened again.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry

from landslide_mapper.core.user import earlier_names, user_name
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.postgis_tables import quoted_text
from landslide_mapper.core.workspace.store.values import attributes, json_object, new_uid, now, plain

ACTIONS = ("accept", "reject", "edit", "split", "merge", "comment", "attributes", "reset", "undo")
ACTION_OF_STATUS = {"accepted": "accept", "rejected": "reject", "edited": "edit", "candidate": "reset"}
SHAPE, PARTS, ADDED, DELETED, BATCH = "_shape", "_parts", "_added", "_deleted", "_batch"
"""Keys of the values after a decision that are no columns: the new outline as WKT, uids and outlines of the
parts split off, a candidate that was drawn or deleted, and what decisions made in one step share."""
INTO = "_into"
"""Key of a candidate that was merged into another one: uid of that one."""
KEPT_WHEN_UNDONE = (PARTS, ADDED, DELETED)
"""What undoing a decision has to know."""
WKT_DIGITS = 12
ROWS_AT_ONCE = 1000
_OPEN = (
    "SELECT uid, fid + 0 FROM decisions WHERE action <> 'undo' AND uid NOT IN "
    "(SELECT undoes FROM decisions WHERE action = 'undo' AND undoes IS NOT NULL)"
)
"""The decisions that were not taken back; QGIS reads the number of a row wrongly where it stands alone."""


@dataclass(frozen=True)
class Step:
    """One candidate's share of a decision.

    Attributes:
        fid: the candidate's number; None where it is not in the database any more.
        uid: the candidate's uid.
        action: one of ACTIONS.
        before: values before, by column.
        after: values after, by column; all of them are columns.
        shape_before: outline before, where it changes.
        shape_after: outline after, where it changes.
        extra: keys that are no columns.
        undoes: uid of the decision that this one takes back.
    """

    fid: int | None
    uid: str
    action: str
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    shape_before: QgsGeometry | None = None
    shape_after: QgsGeometry | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    undoes: str | None = None

    def row(self, batch: str) -> dict[str, Any]:
        """The step as a row of `decisions`."""
        after = {**self.after, **self.extra, BATCH: batch}
        if self.shape_after is not None:
            after[SHAPE] = self.shape_after.asWkt(WKT_DIGITS)
        return {
            "candidate": self.uid,
            "action": self.action,
            "undoes": self.undoes,
            "status_before": self.before.get("status"),
            "status_after": self.after.get("status", self.before.get("status")),
            "values_before": dict(self.before),
            "values_after": after,
            "reviewer": user_name(),
            "decided_at": now(),
        }


@dataclass(frozen=True)
class Decision:
    """A row of `decisions`.

    Attributes:
        uid: its own.
        candidate: uid of the candidate.
        action: one of ACTIONS.
        before: values before, by column.
        after: values after, by column.
        extra: keys that are no columns.
        shape_before: outline before, where it changed.
        undoes: uid of the decision that this one takes back.
    """

    uid: str
    candidate: str
    action: str
    before: dict[str, Any]
    after: dict[str, Any]
    extra: dict[str, Any]
    shape_before: QgsGeometry | None
    undoes: str | None = None

    @property
    def shape_after(self) -> QgsGeometry | None:
        """Outline after, where it changed."""
        wkt = self.extra.get(SHAPE)
        return QgsGeometry.fromWkt(wkt) if wkt and isinstance(wkt, str) else None


def parts_of(extra: Mapping[str, Any]) -> dict[str, str]:
    """Outlines as WKT of the parts that a decision has split off, by their uids."""
    parts = extra.get(PARTS)
    return {str(uid): str(wkt) for uid, wkt in parts.items()} if isinstance(parts, dict) else {}


def decision_of(row: QgsFeature) -> Decision:
    """A decision from its row."""
    values = attributes(row)
    after = json_object(values["values_after"])
    extra = {key: value for key, value in after.items() if key.startswith("_")}
    return Decision(
        uid=values["uid"],
        candidate=values["candidate"],
        action=values["action"],
        before=json_object(values["values_before"]),
        after={key: value for key, value in after.items() if key not in extra},
        extra=extra,
        shape_before=QgsGeometry(row.geometry()) if row.hasGeometry() else None,
        undoes=values["undoes"],
    )


class History:
    """The decisions of one reviewer that can still be taken back, the latest last.

    The order is that of the rows: clocks are set back, and time zones have hours twice.
    """

    def __init__(self, workspace: Workspace) -> None:
        """Nothing is read before it is needed."""
        self._workspace = workspace
        self._fids: list[int] = []
        self._below: int | None = None

    def add(self, fids: Sequence[int]) -> None:
        """Remember new decisions."""
        if self._below is not None:
            self._fids.extend(fids)

    def forget(self, count: int) -> None:
        """The latest ones were taken back."""
        del self._fids[len(self._fids) - count :]

    def last_in_parts(self) -> Generator[float, None, list[Decision]]:
        """The decisions that were made in the latest step; none where there are none left.

        Returns:
            A generator: yields 0 after each thousand rows that are not all, returns the decisions.
        """
        found: list[Decision] = []
        end, size = len(self._fids), 1
        while True:
            if not end:
                end = self._read_more()
                if not end:
                    return found
            start = max(0, end - size)
            for decision in reversed(read_decisions(self._workspace, self._fids[start:end])):
                if found and decision.extra.get(BATCH) != found[0].extra.get(BATCH):
                    return found
                found.append(decision)
            if size >= ROWS_AT_ONCE:
                yield 0.0
            end, size = start, min(size * 4, ROWS_AT_ONCE)

    def _read_more(self) -> int:
        """Read which decisions come before those that are known; returns how many."""
        below = "" if self._below is None else f" AND fid < {self._below}"
        names = ", ".join(quoted_text(name) for name in sorted({user_name(), *earlier_names()}))
        mine = f"{_OPEN} AND reviewer IN ({names}){below}"
        rows = self._workspace.sql(f"{mine} ORDER BY fid DESC LIMIT {ROWS_AT_ONCE}")
        more = [int(fid) for _, fid in reversed(rows)]
        self._below = more[0] if more else 0
        self._fids[:0] = more
        return len(more)


def read_decisions(workspace: Workspace, fids: Sequence[int]) -> list[Decision]:
    """Decisions by their numbers, in the order of these; those that are not there are left out."""
    provider = workspace.layer("decisions").dataProvider()
    by_fid: dict[int, QgsFeature] = {}
    for start in range(0, len(fids), ROWS_AT_ONCE):
        request = QgsFeatureRequest().setFilterFids(list(fids[start : start + ROWS_AT_ONCE]))
        by_fid.update((row.id(), row) for row in provider.getFeatures(request))
    return [decision_of(by_fid[fid]) for fid in fids if fid in by_fid]


def same(first: Any, second: Any) -> bool:
    """Whether two values are stored as the same, be they of Python or of JSON."""
    return _comparable(first) == _comparable(second)


def new_batch() -> str:
    """What the decisions of one step share."""
    return new_uid()[:8]


def _comparable(value: Any) -> Any:
    value = plain(value)
    if isinstance(value, float):
        return round(value, 6)
    return value.isoformat(timespec="seconds") if hasattr(value, "hour") else str(value or "")
