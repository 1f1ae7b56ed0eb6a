"""The candidates that decisions change: rows changed, added and removed, without a decision of their own."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer

from landslide_mapper.core.workspace.decisions import shapes
from landslide_mapper.core.workspace.decisions.decisions import ADDED, DELETED, PARTS, Step, parts_of
from landslide_mapper.core.workspace.decisions.review_steps import rows_of
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.filters import one_of
from landslide_mapper.core.workspace.store.schema import KEY
from landslide_mapper.core.workspace.store.values import attributes


class CandidateRows:
    """Reads and writes the rows of table `candidates`; `Reviews` writes the decisions."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    @property
    def _layer(self) -> QgsVectorLayer:
        return self._workspace.layer("candidates")

    def by_uid(self, uids: Iterable[str]) -> list[QgsFeature]:
        """Candidates by their uid, as they are saved."""
        wanted = list(dict.fromkeys(uids))
        found: list[QgsFeature] = []
        for start in range(0, len(wanted), 500):
            some = wanted[start : start + 500]
            request = QgsFeatureRequest().setFilterExpression(one_of("uid", some))
            known = set(some)
            found.extend(
                row for row in self._layer.dataProvider().getFeatures(request) if row["uid"] in known
            )
        return found

    def apply(self, steps: Sequence[Step]) -> list[int]:
        """Change the candidates as decisions say; returns their numbers.

        Raises:
            WorkspaceError: when they cannot be written.
        """
        fids: list[int] = []
        changes: dict[int, dict[str, Any]] = {}
        for step in steps:
            if step.fid is not None and step.after:
                changes.setdefault(step.fid, {}).update(step.after)
        outlines = {
            step.fid: step.shape_after
            for step in steps
            if step.fid is not None and step.shape_after is not None
        }
        self._workspace.change("candidates", changes, outlines)
        for step in steps:
            fids += [step.fid] if step.fid is not None else []
            fids += self._apply_extra(step)
        return list(dict.fromkeys(fids))

    def _apply_extra(self, step: Step) -> list[int]:
        """Rows that a step adds or removes."""
        if step.action == "split" and step.fid is not None:
            return self._add_parts(step.fid, step.uid, parts_of(step.extra))
        if step.action == "merge" and step.extra.get(DELETED):
            return self._remove(self.by_uid([step.uid]))
        if step.action == "undo" and step.extra.get(PARTS):
            # Only what the split has made goes, whatever the decision says.
            parts = self.by_uid(parts_of(step.extra))
            return self._remove([row for row in parts if row["parent"] == step.uid])
        if step.action == "undo" and step.extra.get(ADDED):
            return self._remove(self.by_uid([step.uid]))
        if step.action == "undo" and step.extra.get(DELETED):
            return self._workspace.append("candidates", [dict(step.after)], [step.shape_after])
        return []

    def _add_parts(self, fid: int, uid: str, parts: Mapping[str, str]) -> list[int]:
        (row,) = self._layer.dataProvider().getFeatures(rows_of([fid]))
        values = {name: value for name, value in attributes(row).items() if name != KEY}
        there = {one["uid"] for one in self.by_uid(parts)}
        parts = {part: wkt for part, wkt in parts.items() if part not in there}
        outlines = [QgsGeometry.fromWkt(wkt) for wkt in parts.values()]
        crs = self._workspace.crs
        first = self._next_number(values["run"])
        rows = [
            {**values, "id": number, "uid": part, "parent": uid, **shapes.reshaped(outline, crs)}
            for number, (part, outline) in enumerate(zip(parts, outlines), first)
        ]
        return self._workspace.append("candidates", rows, outlines)

    def _next_number(self, run: str | None) -> int:
        """The first number that no candidate of a run has."""
        highest = dict(self._workspace.sql("SELECT coalesce(run, ''), max(id) FROM candidates GROUP BY 1"))
        return int(highest.get(run or "") or 0) + 1

    def _remove(self, rows: Sequence[QgsFeature]) -> list[int]:
        """Remove what a decision had added; only what is not reviewed may be removed."""
        fids = [row.id() for row in rows]
        reviewed = {row.id(): {"status": "candidate"} for row in rows if row["status"] != "candidate"}
        self._workspace.change("candidates", reviewed)
        self._workspace.remove("candidates", fids)
        return fids
