"""Decisions as rows that are only ever added: what they hold, and the way back from them.

A decision is written before the candidate that it changes, and holds all that it changes. So it works like
the log of a database: what a crash has cut off between the two is finished when the event is opened again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsApplication, QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.values import attributes, new_uid, now, plain

ACTIONS = ("accept", "reject", "edit", "split", "comment", "attributes", "reset", "undo")
ACTION_OF_STATUS = {"accepted": "accept", "rejected": "reject", "edited": "edit", "candidate": "reset"}
SHAPE, PARTS, ADDED, DELETED, BATCH = "_shape", "_parts", "_added", "_deleted", "_batch"
"""Keys of the values after a decision that are no columns: the new outline as WKT, uids and outlines of the
parts split off, a candidate that was drawn or deleted, and what decisions made in one step share."""
WKT_DIGITS = 12


def reviewer() -> str:
    """Who decides: the name in the QGIS profile, else the account's."""
    return QgsApplication.userFullName() or QgsApplication.userLoginName()


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
            "reviewer": reviewer(),
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
    """

    uid: str
    candidate: str
    action: str
    before: dict[str, Any]
    after: dict[str, Any]
    extra: dict[str, Any]
    shape_before: QgsGeometry | None

    @property
    def shape_after(self) -> QgsGeometry | None:
        """Outline after, where it changed."""
        wkt = self.extra.get(SHAPE)
        return QgsGeometry.fromWkt(wkt) if wkt else None


def decision_of(row: QgsFeature) -> Decision:
    """A decision from its row."""
    values = attributes(row)
    after = _json(values["values_after"])
    extra = {key: value for key, value in after.items() if key.startswith("_")}
    return Decision(
        uid=values["uid"],
        candidate=values["candidate"],
        action=values["action"],
        before=_json(values["values_before"]),
        after={key: value for key, value in after.items() if key not in extra},
        extra=extra,
        shape_before=QgsGeometry(row.geometry()) if row.hasGeometry() else None,
    )


class History:
    """The decisions of one reviewer that can still be taken back, the latest last."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        """Read which decisions there are; their content is read when it is needed."""
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["uid", "undoes", "action", "reviewer"], layer.fields())
        me, mine, undone = reviewer(), [], set()
        for row in layer.dataProvider().getFeatures(request):
            if row["action"] == "undo":
                undone.add(row["undoes"])
            elif plain(row["reviewer"]) == me:
                mine.append((row.id(), row["uid"]))
        self._fids = [fid for fid, uid in sorted(mine) if uid not in undone]
        self._layer = layer

    def add(self, fids: Sequence[int]) -> None:
        """Remember new decisions."""
        self._fids.extend(fids)

    def forget(self, count: int) -> None:
        """The latest ones were taken back."""
        del self._fids[len(self._fids) - count :]

    def last(self) -> list[Decision]:
        """The decisions that were made in the latest step; none where there are none left."""
        return _latest_step(self._layer, self._fids)


def latest_step(workspace: Workspace) -> list[Decision]:
    """The decisions of anybody's latest step, the last first; none is ever removed: numbers have no gaps."""
    ((top,),) = workspace.sql("SELECT max(fid) FROM decisions")
    return _latest_step(workspace.layer("decisions"), range(1, int(top) + 1)) if top else []


def _latest_step(layer: QgsVectorLayer, fids: Sequence[int]) -> list[Decision]:
    """The last of these decisions and all that share its step."""
    found: list[Decision] = []
    end, size = len(fids), 1
    while end > 0:
        start = max(0, end - size)
        for decision in reversed(_read(layer, fids[start:end])):
            if found and decision.extra.get(BATCH) != found[0].extra.get(BATCH):
                return found
            found.append(decision)
        end, size = start, min(size * 4, 1000)
    return found


def _read(layer: QgsVectorLayer, fids: Sequence[int]) -> list[Decision]:
    rows = layer.dataProvider().getFeatures(QgsFeatureRequest().setFilterFids(list(fids)))
    by_fid = {row.id(): row for row in rows}
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


def _json(text: str | None) -> dict[str, Any]:
    try:
        value = json.loads(text or "{}")
    except ValueError:
        return {}  # somebody has typed into the table
    return value if isinstance(value, dict) else {}
