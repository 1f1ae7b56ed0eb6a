"""Reviewing candidates: every decision is a row, written at once, and can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsFeature, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_mapper.core.time_sliced import run_to_end, slices
from landslide_mapper.core.user import user_name
from landslide_mapper.core.workspace.candidates.candidate_rows import CandidateRows
from landslide_mapper.core.workspace.decisions import shapes
from landslide_mapper.core.workspace.decisions.decisions import (
    PARTS,
    WKT_DIGITS,
    Decision,
    History,
    Step,
    new_batch,
)
from landslide_mapper.core.workspace.decisions.review_steps import (
    is_at,
    rows_of,
    step_of,
    taking_back,
    undoing,
)
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.layer_edits import LayerEditRecorder
from landslide_mapper.core.workspace.review.interrupted import interrupted_steps, note_shown
from landslide_mapper.core.workspace.review.merging import merging
from landslide_mapper.core.workspace.store.values import attributes, new_uid, now, plain
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.vocabulary import CONFIRMED, SURVEY


@dataclass(frozen=True)
class Undone:
    """What `undo` took back.

    Attributes:
        action: of the decisions.
        fids: the candidates, as they are now.
    """

    action: str
    fids: list[int]


class Reviews(QObject):
    """The decisions about an event's candidates, ours and those that QGIS's own editing makes.

    Attributes:
        writing: whether a change of the workspace comes from here; `decided` follows.
    """

    decided = pyqtSignal(object)
    """Numbers of the candidates that were changed, added or removed: a list."""
    failed = pyqtSignal(str)
    """Why edits that QGIS has saved could not be recorded."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.writing = False
        self._batch = ""
        self._history: History | None = None
        self._rows = CandidateRows(workspace)
        self._native = LayerEditRecorder(self)
        self._native.edited.connect(self._record)
        if not workspace.read_only:
            self.follow()

    def follow(self) -> None:
        """Notice edits made in QGIS from now on; call it again when the layer is another one."""
        if not self.workspace.read_only:
            self._native.follow(self.workspace.layer("candidates"))

    def release(self) -> None:
        """Notice edits no longer."""
        self._native.follow(None)

    def accept(self, fids: Iterable[int], values: Mapping[str, Any] | None = None) -> list[int]:
        """Accept candidates; one that was edited stays so.

        Args:
            fids: their numbers.
            values: survey attributes for those that have none.

        Returns:
            Those that were changed.

        Raises:
            WorkspaceError: when one is gone, has no shape, has unsaved edits, or nothing can be written.
        """
        rows = self._with_shape(fids)
        return self._judge(
            [row for row in rows if row["status"] not in CONFIRMED], "accept", "accepted", values
        )

    def reject(self, fids: Iterable[int]) -> list[int]:
        """Reject candidates; returns those that were changed.

        Raises:
            WorkspaceError: as for `accept`.
        """
        return self._judge(
            [row for row in self._read(fids) if row["status"] != "rejected"], "reject", "rejected"
        )

    def reset(self, fids: Iterable[int]) -> list[int]:
        """Make candidates unreviewed again; returns those that were changed.

        Raises:
            WorkspaceError: as for `accept`.
        """
        rows = [row for row in self._read(fids) if row["status"] != "candidate"]
        return self._judge(rows, "reset", "candidate")

    def in_parts(
        self, decide: Callable[[list[int]], list[int]], fids: Sequence[int]
    ) -> Generator[float, None, list[int]]:
        """Decide on many candidates in slices, as one step that one undo takes back.

        Args:
            decide: `accept`, `reject` or `reset`; takes their numbers and returns those that were changed.
            fids: numbers of the candidates.

        Returns:
            A generator: yields the share that is done, returns those that were changed.
        """
        batch, changed = new_batch(), []
        for some, done in slices(fids):
            self._batch = batch
            try:
                changed += decide(list(some))
            finally:
                self._batch = ""
            if done < 1.0:
                yield done
        return changed

    def merge(self, fids: Iterable[int]) -> int:
        """Make one candidate of several that touch or overlap; see `merging`.

        Returns:
            Number of the one that is left, the largest; the others are kept in their decisions only.

        Raises:
            WorkspaceError: as for `accept`, or when they do not hang together.
        """
        steps = merging(self._with_shape(fids), self.workspace.crs, self._signature())
        self._write(steps)
        return int(steps[0].fid or 0)

    def split(self, fid: int, line: Sequence[QgsPointXY]) -> list[int]:
        """Split a candidate along a line; all parts keep its status and attributes.

        Args:
            fid: its number; the largest part keeps it.
            line: corners in the workspace's CRS.

        Returns:
            Numbers of all parts.

        Raises:
            WorkspaceError: as for `accept`, or when the line does not cut it.
        """
        (row,) = self._read([fid])
        first, *others = shapes.split(row.geometry(), line)
        crs = self.workspace.crs
        parts = {new_uid(): part.asWkt(WKT_DIGITS) for part in others}
        step = step_of(row, "split", shapes.reshaped(first, crs), first)
        self._write([replace(step, extra={PARTS: parts})])
        return [fid, *self._fids_of(parts)]

    def comment(self, fid: int, text: str) -> bool:
        """Comment on a candidate; returns whether that changed anything.

        Raises:
            WorkspaceError: as for `accept`.
        """
        return bool(self._change([fid], "comment", {"comment": text.strip() or None}))

    def set_attributes(self, fids: Iterable[int], values: Mapping[str, Any]) -> list[int]:
        """Set survey attributes; returns those that were changed.

        Args:
            fids: numbers of the candidates.
            values: by names of SURVEY; None empties one.

        Raises:
            WorkspaceError: as for `accept`, or for another attribute.
        """
        others = set(values) - set(SURVEY)
        if others:
            raise WorkspaceError(
                "{others}: not a survey attribute ({columns}).",
                others=", ".join(sorted(others)),
                columns=", ".join(SURVEY),
            )
        return self._change(fids, "attributes", values)

    def undo(self) -> Undone | None:
        """Take back the latest decision of this reviewer, or all that were made with it in one step.

        Returns:
            What was taken back; None where nothing is left.

        Raises:
            WorkspaceError: as for `accept`.
        """
        undone: Undone | None = run_to_end(self.undo_in_parts())
        return undone

    def undo_in_parts(self) -> Generator[float, None, Undone | None]:
        """As `undo`, in slices.

        Yields:
            The share that is done, after each slice but the last.
        """
        decisions = yield from self._decisions.last_in_parts()
        rows: dict[str, QgsFeature] = {}
        for some, done in slices(decisions):
            there = {row["uid"]: row for row in self._rows.by_uid(decision.candidate for decision in some)}
            self._check_saved([row.id() for row in there.values()])
            self._check_latest(some, there, len(decisions))
            rows.update(there)
            if done < 1.0:
                yield done / 2
        fids: list[int] = []
        for some, done in slices(decisions):
            steps = [undoing(decision, rows.get(decision.candidate)) for decision in some]
            fids += self._write(steps, history=False)
            self._decisions.forget(len(some))
            if done < 1.0:
                yield 0.5 + done / 2
        return Undone(decisions[0].action, fids) if decisions else None

    def finish_interrupted(self) -> int:
        """Finish what a crash has cut off between a decision and its candidate; returns how many that were.

        Raises:
            WorkspaceError: when it cannot be written.
        """
        steps = interrupted_steps(self.workspace, self._rows)
        if steps:
            self.writing = True
            try:
                self._rows.apply(steps)
            finally:
                self.writing = False
        note_shown(self.workspace)
        return len(steps)

    @property
    def _decisions(self) -> History:
        if self._history is None:
            self._history = History(self.workspace)
        return self._history

    def _judge(
        self, rows: Sequence[QgsFeature], action: str, status: str, values: Mapping[str, Any] | None = None
    ) -> list[int]:
        signature = self._signature() if status != "candidate" else {"reviewer": None, "reviewed_at": None}
        steps = []
        for row in rows:
            missing = {name: value for name, value in (values or {}).items() if not plain(row[name])}
            steps.append(step_of(row, action, {**missing, "status": status, **signature}))
        return self._write(steps)

    def _change(self, fids: Iterable[int], action: str, values: Mapping[str, Any]) -> list[int]:
        rows = [row for row in self._read(fids) if not is_at(row, values)]
        return self._write([step_of(row, action, dict(values)) for row in rows])

    def _signature(self) -> dict[str, Any]:
        return {"reviewer": user_name(), "reviewed_at": now().replace(microsecond=0)}

    def _read(self, fids: Iterable[int]) -> list[QgsFeature]:
        """The candidates as they are saved.

        Raises:
            WorkspaceError: when one is gone, or has edits that are not saved.
        """
        wanted = list(dict.fromkeys(fids))
        rows = {row.id(): row for row in self._layer.dataProvider().getFeatures(rows_of(wanted))}
        missing = [fid for fid in wanted if fid not in rows]
        if missing:
            raise WorkspaceError(
                self.tr(
                    "{} of the candidates are not there any more: they were deleted or mapped again."
                ).format(len(missing))
            )
        self._check_saved(wanted)
        return [rows[fid] for fid in wanted]

    def _with_shape(self, fids: Iterable[int]) -> list[QgsFeature]:
        """As `_read`, of candidates that have a shape."""
        rows = self._read(fids)
        empty = [row for row in rows if not row.hasGeometry() or row.geometry().isEmpty()]
        if empty:
            raise WorkspaceError(
                "Candidate {number} has no shape and cannot be a landslide. Reject it, or draw its shape.",
                number=empty[0]["id"],
            )
        return rows

    @property
    def _layer(self) -> QgsVectorLayer:
        return self.workspace.layer("candidates")

    def _check_saved(self, fids: Iterable[int]) -> None:
        """Edits that the user has not saved are neither lost nor hidden below a decision."""
        buffer = self._layer.editBuffer()
        if buffer is None:
            return
        unsaved = {*buffer.changedGeometries(), *buffer.changedAttributeValues(), *buffer.deletedFeatureIds()}
        if unsaved.intersection(fids):
            raise UnsavedEditsError(
                self.tr("This candidate has edits that are not saved. Save or discard them, then decide.")
            )

    def _check_latest(
        self, decisions: Sequence[Decision], rows: Mapping[str, QgsFeature], together: int
    ) -> None:
        """What somebody else has decided since is not taken back along, nor is anything of the same step."""
        for decision in decisions:
            row = rows.get(decision.candidate)
            if row is not None and not is_at(row, decision.after):
                self._decisions.forget(together)
                raise WorkspaceError(
                    self.tr(
                        "Candidate {number} was changed since by {name}; your decision is not undone."
                    ).format(number=row["id"], name=attributes(row)["reviewer"] or self.tr("somebody else"))
                )

    def _fids_of(self, uids: Iterable[str]) -> list[int]:
        return [row.id() for row in self._rows.by_uid(uids)]

    def _write(self, steps: Sequence[Step], history: bool = True) -> list[int]:
        """Write decisions and then what they change; returns the candidates.

        Raises:
            WorkspaceError: when it cannot be written; a decision that is written already is taken back.
        """
        if not steps:
            return []
        self.writing = True
        try:
            decisions = self._log(steps)
            try:
                fids = self._rows.apply(steps)
            except WorkspaceError:
                self._take_back(steps, decisions)
                # A step changes rows, and adds or removes others: what has come of it goes too.
                with suppress(WorkspaceError):
                    self._rows.apply(interrupted_steps(self.workspace, self._rows))
                raise
        finally:
            self.writing = False
        if history and self._history is not None:
            self._history.add(decisions)
        self.decided.emit(fids)
        return fids

    def _log(self, steps: Sequence[Step]) -> list[int]:
        batch = self._batch or new_batch()
        rows = [step.row(batch) for step in steps]
        return self.workspace.append("decisions", rows, [step.shape_before for step in steps])

    def _take_back(self, steps: Sequence[Step], decisions: Sequence[int]) -> None:
        layer = self.workspace.layer("decisions")
        uids = {row.id(): row["uid"] for row in layer.dataProvider().getFeatures(rows_of(decisions))}
        self._log([taking_back(step, uids[fid]) for step, fid in zip(steps, decisions)])

    def _record(self, steps: Sequence[Step]) -> None:
        """Log edits that QGIS has saved already."""
        self.writing = True
        try:
            decisions = self._log(steps)
        except WorkspaceError as error:
            text = self.tr("The edits are saved, but not recorded as decisions: {}")
            self.failed.emit(text.format(error))
            decisions = []
        finally:
            self.writing = False
        if self._history is not None:
            self._history.add(decisions)
        self.decided.emit([step.fid for step in steps if step.fid is not None])


class UnsavedEditsError(WorkspaceError):
    """Raised when a candidate has edits in QGIS that are not saved."""
