"""What a crash has cut off between decisions and their candidates: found for each, not only for the last.

A candidate must show, column by column, what the last decision that touches the column says. Where it
shows what that decision found instead, in all columns that are still its own, the decision is open. What was
changed otherwise, by hand or by another program, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import groupby

from qgis.core import QgsFeature, QgsGeometry

from landslide_mapper.core.workspace.candidates.candidate_rows import CandidateRows
from landslide_mapper.core.workspace.decisions.decisions import (
    ADDED,
    BATCH,
    DELETED,
    INTO,
    Decision,
    Step,
    parts_of,
    read_decisions,
)
from landslide_mapper.core.workspace.decisions.review_steps import again, is_at
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.schema import TABLES

# A decision that changes a status changes all else in the same call: the status tells whether that has come.
# All others are looked into. QGIS reads the number of a row wrongly where it stands alone.
_DECISIONS = """
    SELECT candidate, fid + 0 FROM decisions WHERE fid > :known AND candidate IN (
        SELECT candidate FROM decisions WHERE fid > :known AND (
            action NOT IN ('accept', 'reject', 'reset', 'undo')
            OR status_before IS NULL OR status_after IS NULL OR status_before = status_after
        )
        UNION
        SELECT d.candidate FROM decisions d JOIN (
            SELECT max(fid) AS fid FROM decisions
            WHERE fid > :known AND status_before <> status_after
            AND action IN ('accept', 'reject', 'reset', 'undo')
            GROUP BY candidate
        ) AS latest ON latest.fid = d.fid
        JOIN candidates c ON c.uid = d.candidate WHERE c.status <> d.status_after
    ) ORDER BY candidate, fid
"""
_KNOWN = "decisions_shown"
"""Fact about an event: up to which number candidates are known to show their decisions."""
_WORTH_KNOWING = 1000
"""So many decisions more are looked through anew without it being noted."""
ALL_OF_IT = 0.999
"""Share of an outline: it went through text."""
_COLUMNS = frozenset(TABLES["candidates"].names)


def interrupted_steps(workspace: Workspace, candidates: CandidateRows) -> list[Step]:
    """The steps of decisions that are written and not carried out, in their order.

    Raises:
        WorkspaceError: when the event cannot be read.
    """
    known = _known(workspace)
    found = [(str(uid), int(fid)) for uid, fid in workspace.sql(_DECISIONS.replace(":known", str(known)))]
    decisions = read_decisions(workspace, [fid for _, fid in found])
    rows = {row["uid"]: row for row in candidates.by_uid(dict.fromkeys(uid for uid, _ in found))}
    wanted = [uid for decision in decisions for uid in parts_of(decision.extra)]
    parts = {row["uid"] for row in candidates.by_uid(wanted)}
    merged = {
        (decision.candidate, decision.extra.get(BATCH)): decision.shape_after
        for decision in decisions
        if decision.action == "merge" and decision.shape_after is not None
    }
    steps = []
    for uid, group in groupby(decisions, key=lambda decision: decision.candidate):
        mine, row = list(group), rows.get(uid)
        if row is not None and mine[-1].action == "merge" and mine[-1].extra.get(DELETED):
            if _is_part_of(row, mine[-1], rows, merged):
                steps.append(again(mine[-1], row))
        else:
            steps += list(_open_steps(mine, row, parts))
    return steps


def note_shown(workspace: Workspace) -> None:
    """Note that every decision is shown, so that the next opening need not look through a million of them.

    Raises:
        WorkspaceError: when that cannot be written.
    """
    ((last,),) = workspace.sql("SELECT max(fid) FROM decisions")
    if last and int(last) >= _known(workspace) + _WORTH_KNOWING:
        workspace.set_info(_KNOWN, str(last))


def _known(workspace: Workspace) -> int:
    text = workspace.info(_KNOWN)
    return int(text) if re.fullmatch("[0-9]{1,18}", text) else 0


def _is_part_of(
    row: QgsFeature,
    decision: Decision,
    rows: Mapping[str, QgsFeature],
    merged: Mapping[tuple[str, object], QgsGeometry],
) -> bool:
    """Whether a candidate is still what was merged into another one, and is in that one's outline.

    Only then is it taken out: whatever a decision says, no outline is lost.
    """
    into = str(decision.extra.get(INTO))
    whole = merged.get((into, decision.extra.get(BATCH)))
    if whole is None or into == row["uid"] or into not in rows or not row.hasGeometry():
        return False
    same_as_then = is_at(row, {name: decision.before.get(name) for name in ("status", "comment")})
    shape = row.geometry()
    common = shape.intersection(whole)  # null where one is a knot
    return same_as_then and not common.isNull() and common.area() > ALL_OF_IT * shape.area()


def _open_steps(decisions: list[Decision], row: QgsFeature | None, parts: set[str]) -> Iterator[Step]:
    """The steps of one candidate's decisions that it does not show yet."""
    last = decisions[-1]
    undone = next((one for one in decisions if last.action == "undo" and one.uid == last.undoes), None)
    if row is None:
        if undone is not None and undone.extra.get(DELETED):
            yield again(last, None)
        return
    if undone is not None and undone.extra.get(ADDED):
        yield again(last, row)
        return
    writers: dict[str, Decision] = {}
    for decision in decisions:
        writers.update(dict.fromkeys(_COLUMNS.intersection(decision.after), decision))
    for decision in decisions:
        own = {name: value for name, value in decision.after.items() if writers.get(name) is decision}
        if own and not is_at(row, own) and is_at(row, _before(decision, own)):
            yield replace(again(decision, row), after=own)
        elif decision is last and _lacks_parts(decision, parts):
            yield replace(again(decision, row), after={}, shape_after=None)


def _before(decision: Decision, own: Mapping[str, object]) -> dict[str, object]:
    return {name: decision.before.get(name) for name in own}


def _lacks_parts(decision: Decision, there: set[str]) -> bool:
    """Whether a split has added nothing, or its undoing removed nothing; both come whole or not at all."""
    parts = set(parts_of(decision.extra))
    if decision.action == "undo":
        return bool(parts & there)
    return decision.action == "split" and bool(parts) and not parts & there
