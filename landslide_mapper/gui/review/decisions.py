"""What is decided on the page: about one candidate, or about many in slices, so that QGIS lives on.

Whatever is decided together is one step, which one undo takes back.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QWidget

from landslide_mapper.core.time_sliced import TimeSlicedTask
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.review.accept_above import AcceptAboveDialog
from landslide_mapper.gui.review.review_form import ReviewForm
from landslide_mapper.gui.review.review_session import ReviewSession
from landslide_mapper.gui.review.review_table import CandidateTable
from landslide_mapper.gui.widgets.figures import Figure


class Decisions(QObject):
    """Decides on what is selected; what is done within one slice is done at once."""

    said = pyqtSignal(str)
    changed = pyqtSignal()
    """Slices have begun or ended: meanwhile nothing else is decided."""

    def __init__(
        self, table: CandidateTable, form: ReviewForm, go_on: QCheckBox, parent: QObject | None = None
    ) -> None:
        """Decide nothing yet.

        Args:
            table: what is selected.
            form: values that accepted candidates get where they have none.
            go_on: whether a decision leads to the next candidate.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._table, self._form, self._go_on = table, form, go_on
        self._session: ReviewSession | None = None
        self._done: Callable[[Any], None] = lambda _: None
        self._progress = ""
        self._task = TimeSlicedTask(self)
        self._task.progressed.connect(self._on_progress)
        self._task.succeeded.connect(self._on_success)
        self._task.failed.connect(self._on_failure)

    @property
    def busy(self) -> bool:
        """Whether slices are left."""
        return self._task.busy

    def judge(self, session: ReviewSession, name: str) -> None:
        """Accept or reject the selected candidates, or the current one.

        Args:
            session: of the event.
            name: "accept" or "reject".
        """
        fids = self._selected(session)
        if len(fids) == 1:
            session.decide(self._decision(session, name), fids[0], self._go_on.isChecked())
        elif fids:
            self._judge_many(session, name, fids)

    def ask(self, session: ReviewSession, page: QWidget) -> None:
        """Ask from which confidence on to accept, and accept these."""
        dialog = AcceptAboveDialog(self._table.model().order.open_from, page)
        dialog.chosen.connect(lambda fids: self._judge_many(session, "accept", fids))
        dialog.open()

    def merge(self, session: ReviewSession) -> None:
        """Make one candidate of the selected ones."""
        fids = self._selected(session)
        kept = session.attempt(lambda: session.reviews.merge(fids))
        if kept is not None:
            session.go(kept, zoom=False)
            text = self.tr("Candidates merged into one, which counts as edited: {count}. Undo parts them.")
            self.said.emit(text.format(count=Figure(len(fids))))

    def undo(self, session: ReviewSession) -> None:
        """Take back the latest decision, and go there."""
        text = self.tr("Taking back: {share:.0%}")
        self._run(session, session.reviews.undo_in_parts(), session.show_undone, text)

    def stop(self) -> None:
        """Stop where it is; what is decided stays so."""
        self._task.stop()
        self._session = None

    def _selected(self, session: ReviewSession) -> list[int]:
        fids = self._table.fids()
        return fids if len(fids) > 1 or session.current is None else [session.current]

    def _decision(self, session: ReviewSession, name: str) -> Callable[[list[int]], list[int]]:
        values = self._form.defaults()
        return (
            session.reviews.reject if name == "reject" else lambda fids: session.reviews.accept(fids, values)
        )

    def _judge_many(self, session: ReviewSession, name: str, fids: list[int]) -> None:
        steps, text = (
            session.reviews.in_parts(self._decision(session, name), fids),
            self.tr("Deciding: {share:.0%}"),
        )
        self._run(session, steps, self._tell_judged, text)

    def _run(
        self,
        session: ReviewSession,
        steps: Generator[float, None, Any],
        done: Callable[[Any], None],
        progress: str,
    ) -> None:
        try:
            next(steps)
        except StopIteration as end:
            done(end.value)
        except LandslideMapperError as error:
            session.refuse(error)
        else:
            self._session, self._done, self._progress = session, done, progress
            self._on_progress(0.0)
            self._task.start(steps)
        self.changed.emit()

    def _tell_judged(self, changed: list[int]) -> None:
        text = self.tr("Candidates decided on: {count}. Undo takes all of them back.")
        self.said.emit(text.format(count=Figure(len(changed))))

    def _on_progress(self, share: float) -> None:
        self.said.emit(self._progress.format(share=share))

    def _on_success(self, result: Any) -> None:
        self._session = None
        self._done(result)
        self.changed.emit()

    def _on_failure(self, error: LandslideMapperError) -> None:
        session, self._session = self._session, None
        if session is not None:
            session.refuse(error)
        self.changed.emit()
