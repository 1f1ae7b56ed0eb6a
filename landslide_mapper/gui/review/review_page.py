"""The Review page: a table of candidates, keys to decide, and what a survey keeps about each."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QMenu, QPushButton, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.runs import runs
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.event.page import Page
from landslide_mapper.gui.review.candidate_facts import CandidateFacts
from landslide_mapper.gui.review.decisions import Decisions
from landslide_mapper.gui.review.review_actions import WRITING, KeyLegend, ReviewActions
from landslide_mapper.gui.review.review_filter import ReviewFilter
from landslide_mapper.gui.review.review_form import ReviewForm
from landslide_mapper.gui.review.review_head import ReviewHead
from landslide_mapper.gui.review.review_images import ReviewImages
from landslide_mapper.gui.review.review_mode import ReviewMode
from landslide_mapper.gui.review.review_notice import ReviewNotice, offer_saving
from landslide_mapper.gui.review.review_order import Filter
from landslide_mapper.gui.review.review_session import ReviewSession
from landslide_mapper.gui.review.review_sorting import ReviewSorting
from landslide_mapper.gui.review.review_table import CandidateModel, CandidateTable
from landslide_mapper.gui.widgets.forms import text_label
from landslide_mapper.vocabulary import MAPPING_KINDS

RELOAD_AFTER_MS = 300
"""Candidates may come in many small steps; the table is read when they pause."""


class ReviewPage(Page):
    """Shows the candidates of the open event and lets a person decide on them."""

    export_wanted = pyqtSignal()
    back_wanted = pyqtSignal()
    """The model is to be the version before again."""

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.session: ReviewSession | None = None
        self._following = False
        self._stale = False
        self.model = CandidateModel(self._details, self)
        self._reload = QTimer(self, singleShot=True, interval=RELOAD_AFTER_MS, timeout=self.reload)
        self._build()
        self.decisions = Decisions(self.table, self.form, self.go_on, self)
        self.mode = ReviewMode(context.iface, [self, self.table], self)
        self._connect()
        self._show_state()

    def title(self) -> str:
        """Name of the page on its tab."""
        return self.tr("Review")

    def set_event_menu(self, menu: QMenu) -> None:
        """Let the button of the empty state open a menu of events."""
        self.notice.set_event_menu(menu)
        self._show_notice()

    def set_busy(self, busy: bool) -> None:
        """A job that runs does not keep anybody from reviewing."""

    def connect_project(self) -> None:
        """Follow the open event."""
        if not self._following:
            self._following = True
            self.context.events.changed.connect(self._on_event)
            self._on_event(self.context.events.current)
            self._connect_active(True)

    def disconnect_project(self) -> None:
        """Let go of the event, the project and the canvas."""
        if self._following:
            self._following = False
            self.context.events.changed.disconnect(self._on_event)
            self._connect_active(False)
        self._on_event(None)
        self.mode.release()

    def reload(self) -> None:
        """Read the candidates again, when somebody sees them."""
        self._reload.stop()
        self._stale = not self.isVisible()
        if self.session is None or self._stale:
            return
        self.filter.set_runs({run.uid: run.name or run.uid[:8] for run in self._runs()})
        self.session.load()
        self.sorting.propose()
        self._select_current()

    def start_review(self) -> None:
        """Take the keys, and go to the first candidate that is not reviewed."""
        if self._stale:  # the page was shown this very moment
            self.reload()
        if self.session is None:
            return
        self.mode.start()
        if self.session.current is None:
            self.session.next()
        else:
            self.session.go(self.session.current)
        self.context.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    def stop_review(self) -> None:
        """Give the keys back, and leave the canvas as it was."""
        self.form.flush()
        self.mode.stop()
        if self.session is not None:
            self.session.view.clear()
        self._show_state()

    def act(self, name: str) -> None:
        """Do what a key or a button says."""
        session = self.session
        if session is None or (self.decisions.busy and name in WRITING):
            return
        self.form.flush()
        self.said.clear()
        actions: dict[str, Callable[[], Any]] = {
            "accept": lambda: self.decisions.judge(session, "accept"),
            "reject": lambda: self.decisions.judge(session, "reject"),
            "accept_above": lambda: self.decisions.ask(session, self),
            "merge": lambda: self.decisions.merge(session),
            "next": session.next,
            "previous": session.previous,
            "edit": self._edit,
            "split": self._split,
            "comment": self._comment,
            "undo": lambda: self.decisions.undo(session),
            "blink": self.mode.blink,
            "swipe": self.mode.toggle_swipe,
            "back": self.back_wanted.emit,
            "finish": self._finish_reshape,
            "leave": self.stop_review,
        }
        actions[name]()
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._reload.start(0)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keys belong to a page that can be seen."""
        super().hideEvent(event)
        if self.mode.on:
            self.stop_review()

    def _build(self) -> None:
        self.notice = ReviewNotice(self.context.iface)
        self.head = ReviewHead()
        self.filter = ReviewFilter()
        self.table = CandidateTable(self.model)
        self.actions = ReviewActions()
        self.go_on = QCheckBox(self.tr("Go on after a &decision"))
        self.go_on.setObjectName("goOn")
        self.go_on.setToolTip(
            self.tr("Accepting and rejecting lead to the next candidate that is not reviewed")
        )
        self.go_on.setChecked(True)
        self.facts = CandidateFacts()
        self.said = text_label("said")
        self.legend = KeyLegend()
        self.form = ReviewForm()
        self.form.setCollapsed(True)
        self.export_button = QPushButton(self.tr("E&xport…"))
        self.export_button.setObjectName("exportInventory")
        self.export_button.setToolTip(self.tr("Write the inventory as data and as a map"))
        self.export_button.clicked.connect(self.export_wanted.emit)
        self.body = [
            self.head,
            self.filter,
            self.table,
            self.facts,
            self.actions,
            self.said,
            self.legend,
            self.go_on,
            self.form,
            self.export_button,
        ]
        for widget in (self.notice, *self.body):
            self.column.addWidget(widget)

    def _connect(self) -> None:
        self.head.switched.connect(lambda on: self.start_review() if on else self.stop_review())
        self.actions.triggered.connect(self.act)
        self.mode.acted.connect(self.act)
        self.decisions.said.connect(self._say)
        self.decisions.changed.connect(self._show_state)
        self.mode.said.connect(self._say)
        self.mode.line_drawn.connect(self._on_line)
        self.mode.tools_changed.connect(self._show_tools)
        self.table.current_changed.connect(self._on_row)
        self.sorting = ReviewSorting(self.model, self.filter, lambda: self.session, self)
        self.sorting.sorted.connect(self._select_current)
        self.table.sort_wanted.connect(self.sorting.sort_by_header)
        self.filter.filter_wanted.connect(self.sorting.filter)
        self.filter.sort_wanted.connect(self.sorting.sort_by_choice)
        self.form.edited.connect(self._on_attributes)
        self.form.commented.connect(self._on_comment)

    def _on_event(self, workspace: Workspace | None) -> None:
        """Review another event, or none."""
        if self.mode.on:
            self.stop_review()
        if self.session is not None:
            self.decisions.stop()
            self.session.workspace.changed.disconnect(self._on_table_changed)
            self.session.release()
            self.session.deleteLater()
            self.session = None
        self._reload.stop()
        self.model.load([])
        self.form.show_values(None)
        self.said.clear()
        self.head.set_workspace(workspace)
        if workspace is not None:
            self._open(workspace)
        self._show_state()

    def _open(self, workspace: Workspace) -> None:
        images = ReviewImages(workspace, self.context.map_state)
        session = ReviewSession(workspace, self.model, self.context.canvas, images, self)
        session.moved.connect(self._on_moved)
        session.changed.connect(self._show_state)
        session.said.connect(self._say)
        session.selected.connect(self._on_map_selection)
        session.failed.connect(self._on_failure)
        session.unsaved.connect(self._on_unsaved)
        workspace.changed.connect(self._on_table_changed)
        self.session = session
        self.sorting.forget()
        self.model.show(Filter())
        self._stale = True
        if self.isVisible():
            self._reload.start(0)

    def _on_table_changed(self, table: str) -> None:
        """Somebody else has changed candidates; what we change ourselves is told in another way."""
        if table == "candidates" and self.session is not None and not self.session.reviews.writing:
            self._stale = True
            self._reload.start(RELOAD_AFTER_MS)

    def _show_state(self) -> None:
        """Bring everything on the page in line with the event and the review."""
        session, counts = self.session, self.model.counts()
        self._show_notice()
        for widget in self.body:
            widget.setVisible(session is not None and counts.total > 0)
        self.said.setVisible(bool(self.said.text()) and session is not None)
        self.legend.setVisible(self.mode.on)
        if session is not None:
            self.head.show_state(counts, self.mode.on, session.workspace.read_only_because)
            self._show_tools()

    def _show_tools(self) -> None:
        if self.session is None:
            return
        self.actions.set_state(
            self.session.current is not None,
            not self.session.workspace.read_only and not self.decisions.busy,
            self.mode.other.possible,
        )
        self.actions.show_mode("blink", self.mode.other.shown and not self.mode.swiping)
        self.actions.show_mode("swipe", self.mode.swiping)

    def _show_notice(self) -> None:
        """The next step where there is nothing to review."""
        workspace = self.session.workspace if self.session is not None else None
        self.notice.show_state(workspace, not self.model.counts().total)

    def _say(self, text: str) -> None:
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _connect_active(self, on: bool) -> None:
        signal = getattr(self.context.iface, "currentLayerChanged", None)
        if signal is not None:
            (signal.connect if on else signal.disconnect)(self._on_active_layer)

    def _on_active_layer(self, _layer: object) -> None:
        self._show_notice()

    def _runs(self) -> list[Any]:
        session = self.session
        found = [] if session is None else session.attempt(lambda: runs(session.workspace)) or []
        return [run for run in found if run.kind in MAPPING_KINDS]

    def _details(self, fid: int) -> str:
        return self.session.details(fid) if self.session is not None else ""

    def _edit(self) -> None:
        session = self.session
        if session is None or session.current is None:
            return
        try:
            self.mode.begin_reshape(session.layer, session.current)
        except LandslideMapperError as error:
            self._on_unsaved(translated(error))
            return
        session.view.clear()
        self.context.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish_reshape(self) -> None:
        session = self.session
        try:
            changed = self.mode.reshape.finish()
        except LandslideMapperError as error:
            self._on_failure(translated(error))
            return
        if session is not None and session.current is not None:
            session.go(session.current, zoom=False)
        if not changed:
            self._say(self.tr("Nothing was moved, so nothing is saved."))

    def _split(self) -> None:
        if self.session is not None and self.session.current is not None:
            self.mode.begin_split()
            self.context.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_line(self, line: list[Any]) -> None:
        parts = self.session.split(line) if self.session is not None else []
        if parts:
            text = self.tr(
                "Split into candidates {numbers}, listed below each other; decide on each of them."
            )
            self._say(text.format(numbers=", ".join(map(str, parts))))
        self._show_state()

    def _comment(self) -> None:
        if self.session is not None and self.session.current is not None:
            self.form.start_comment()
            self.ensureWidgetVisible(self.form.comment)

    def _on_attributes(self, values: dict[str, Any]) -> None:
        session = self.session
        if session is not None and session.current is not None:
            fid = session.current
            session.attempt(lambda: session.reviews.set_attributes([fid], values))

    def _on_comment(self, text: str) -> None:
        session = self.session
        if session is not None and session.current is not None:
            fid = session.current
            session.attempt(lambda: session.reviews.comment(fid, text))

    def _on_moved(self, values: dict[str, Any] | None) -> None:
        self.facts.show_values(values)
        self.form.show_values(values if self.session and not self.session.workspace.read_only else None)
        if self.session is not None:
            self.mode.other.set_dates(*self.session.images())
        self._select_current()
        self._show_tools()

    def _select_current(self) -> None:
        session = self.session
        row = self.model.order.row_of(session.current) if session and session.current is not None else None
        if row is not None and (row != self.table.current_row() or not self.table.fids()):
            self.table.go_to(row)

    def _on_row(self, fid: int | None) -> None:
        """The user has chosen a row; with several selected the map stays."""
        if self.session is not None and fid is not None and len(self.table.fids()) <= 1:
            self.form.flush()
            self.session.go(fid)

    def _on_map_selection(self, fids: list[int]) -> None:
        """What is selected with QGIS's own tools is selected in the table; a single one becomes current."""
        if self.session is None or self.mode.reshape.running:
            return
        rows = [row for row in map(self.model.order.row_of, fids) if row is not None]
        if len(fids) == 1:
            self.form.flush()
            self.session.go(fids[0], zoom=False)
        elif rows:
            self.table.select_rows(rows)

    def _on_failure(self, text: str) -> None:
        self.context.message_bar.pushMessage(self.tr("Review"), text, Qgis.MessageLevel.Warning)
        self._say(text)

    def _on_unsaved(self, text: str) -> None:
        offer_saving(self.context.message_bar, text, self._save_edits)
        self._say(text)

    def _save_edits(self) -> None:
        if self.session is not None and not self.session.layer.commitChanges():
            self._on_failure("; ".join(self.session.layer.commitErrors()))
