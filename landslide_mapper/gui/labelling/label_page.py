"""The Label page: draw landslides, say where they are complete, bring labels in and out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import Qgis, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeySequence, QShowEvent
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from landslide_mapper.core.time_sliced import TimeSlicedTask
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.labels import Tidied, area_of_view, count_labels, mark_area
from landslide_mapper.core.workspace.store.vocabulary import roles
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.event.page import Page
from landslide_mapper.gui.labelling.click_labels import ClickLabels
from landslide_mapper.gui.labelling.label_counts import LabelCountsView
from landslide_mapper.gui.labelling.label_drawing import AREAS, LABELS, LabelDrawing
from landslide_mapper.gui.labelling.label_exchange import LabelExchange
from landslide_mapper.gui.labelling.label_words import format_marked, format_tidied
from landslide_mapper.gui.widgets.actions import QShortcut
from landslide_mapper.gui.widgets.forms import Form, Notice, shrinkable, text_label
from landslide_mapper.gui.widgets.icons import own_icon, theme_icon
from landslide_mapper.gui.widgets.messages import Action, show_message

CANDIDATES = "candidates"
COUNT_AFTER_MS = 150
"""Counts follow changes after this rest, so that a burst of them is counted once."""
UNDO_SECONDS = 60
KEYS = {
    "landslides": "Alt+Shift+L",
    "click": "Alt+Shift+C",
    "areas": "Alt+Shift+A",
    "view": "Alt+Shift+V",
    "finish": "Alt+Shift+F",
}
"""Shortcuts of the page while it is in front; QGIS itself uses no Alt+Shift."""


class LabelPage(Page):
    """Everything that makes examples."""

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._workspace: Workspace | None = None
        self._following = False
        self.drawing = LabelDrawing(context.iface, self)
        self.clicks = ClickLabels(context, self.drawing, self)
        self._counting = TimeSlicedTask(self)
        self._count_soon = QTimer(self, singleShot=True, interval=COUNT_AFTER_MS)
        self.notice = Notice()
        self.column.addWidget(self.notice)
        self.content = QWidget()
        self.column.addWidget(self.content)
        self._build()
        self._connect()
        self._show_workspace(None)

    def title(self) -> str:
        """Name of the page on its tab."""
        return self.tr("Label")

    def connect_project(self) -> None:
        """Follow the event that is open."""
        if not self._following:
            self._following = True
            self.context.events.changed.connect(self._show_workspace)
            self._show_workspace(self.context.events.current)

    def disconnect_project(self) -> None:
        """Let go of the event."""
        if self._following:
            self._following = False
            self.context.events.changed.disconnect(self._show_workspace)
        self.clicks.release()
        self._show_workspace(None)

    def set_event_menu(self, menu: QMenu) -> None:
        """Let the button of the empty state open a menu of events."""
        self.notice.button.setMenu(menu)

    def set_busy(self, busy: bool) -> None:
        """Labelling goes on while a job runs."""

    def draw_landslides(self) -> None:
        """Start to draw landslides."""
        self.drawing.draw(LABELS)

    def draw_areas(self) -> None:
        """Start to draw labelled areas."""
        self.drawing.draw(AREAS, self.role.currentData())

    def mark_view(self) -> None:
        """Say that all landslides in the view are drawn."""
        workspace, settings = self._workspace, self.context.canvas.mapSettings()
        if workspace is None or not self.view_button.isEnabled():
            return
        view = QgsGeometry.fromPolygonXY([[QgsPointXY(point) for point in settings.visiblePolygon()]])
        try:
            area = area_of_view(view, settings.destinationCrs(), workspace.crs, self.context.project)
            marked = mark_area(workspace, area, self.role.currentData())
        except WorkspaceError as error:
            self._tell(translated(error), Qgis.MessageLevel.Warning)
            return
        self._tell_with_undo(AREAS, format_marked(marked), [marked.fid])

    def refresh(self) -> None:
        """Bring the buttons in line with what is going on."""
        writable = self._workspace is not None and not self._workspace.read_only
        tables, unsaved = self.drawing.drawing(), self.drawing.unsaved()
        for button, table in ((self.landslides_button, LABELS), (self.areas_button, AREAS)):
            button.setEnabled(writable)
            button.setChecked(table in tables and not (table == LABELS and self.clicks.active))
        self.click_button.setEnabled(writable)
        self.click_button.setChecked(self.clicks.active)
        self.click_hint.setText(self.clicks.hint)
        self.click_hint.setVisible(self.clicks.active)
        self.view_button.setEnabled(writable)
        self.finish_row.setVisible(bool(tables))
        self.unsaved.setText(
            self.tr("Not saved yet: {}").format(unsaved) if unsaved else self.tr("Everything is saved")
        )
        self.snapping_button.setVisible(self.drawing.offer_snapping() and not self.clicks.active)

    def _build(self) -> None:
        column = QVBoxLayout(self.content)
        column.setContentsMargins(0, 0, 0, 0)
        self._build_drawing(column)
        self._build_areas(column)
        self.counts = LabelCountsView()
        column.addWidget(self.counts)
        self.exchange = LabelExchange()
        column.addWidget(self.exchange)

    def _build_drawing(self, column: QVBoxLayout) -> None:
        self.landslides_button = self._draw_button(
            self.tr("Draw &landslides"),
            self.tr("Draw landslides with QGIS's polygon tool: left clicks set corners, a right click ends"),
            "landslides",
            self.draw_landslides,
        )
        self.landslides_button.setIcon(theme_icon("mActionCapturePolygon.svg"))
        self.click_button = self._draw_button(
            self.tr("Outline landslides by &click"),
            self.tr(
                "Click on a landslide: its outline is proposed from the images on the Map page. "
                "The mouse wheel changes its size, Enter takes it"
            ),
            "click",
            self.clicks.start,
        )
        self.click_button.setIcon(own_icon("click.svg"))
        self.click_hint = text_label("clickHint")
        self.areas_button = self._draw_button(
            self.tr("Draw labelled &areas"),
            self.tr("Draw where all landslides are drawn: what is not a landslide there is background"),
            "areas",
            self.draw_areas,
        )
        self.unsaved = text_label("unsaved")
        self.finish_button = self._draw_button(
            self.tr("&Finish"), self.tr("Save what was drawn, and end drawing"), "finish", self.drawing.finish
        )
        self.finish_button.setCheckable(False)
        self.finish_row = QWidget()
        row = QHBoxLayout(self.finish_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.unsaved, 1)
        row.addWidget(self.finish_button)
        self.snapping_button = QToolButton()
        self.snapping_button.setObjectName("turnOnSnapping")
        self.snapping_button.setText(self.tr("Turn on snapping"))
        self.snapping_button.setIcon(theme_icon("mIconSnapping.svg"))
        self.snapping_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.snapping_button.setToolTip(
            self.tr("Let new corners meet those that are there, so that neighbours share their edges")
        )
        self.snapping_button.clicked.connect(self.drawing.turn_on_snapping)
        self.areas_button.setIcon(theme_icon("mActionCapturePolygon.svg"))
        for widget in (self.landslides_button, self.click_button, self.click_hint):
            column.addWidget(widget)
        for widget in (self.areas_button, self.finish_row, self.snapping_button):
            column.addWidget(widget)

    def _build_areas(self, column: QVBoxLayout) -> None:
        self.role = shrinkable(QComboBox())
        self.role.setObjectName("areaRole")
        for role, name in roles().items():
            self.role.addItem(name, role)
        self.view_button = self._draw_button(
            self.tr("This &view is fully labelled"),
            self.tr("All landslides in the current view are drawn: add it as a labelled area"),
            "view",
            self.mark_view,
        )
        self.view_button.setCheckable(False)
        form = Form()
        form.add(
            self.tr("&Use areas for"),
            self.role,
            self.tr(
                "Training: the model learns there. Validation: it is checked there while it learns. "
                "Accuracy: it never sees them, so that its accuracy can be measured there"
            ),
        )
        column.addLayout(form)
        column.addWidget(self.view_button)

    def _draw_button(self, text: str, tip: str, key: str, do: Callable[[], object]) -> QPushButton:
        """A button that a shortcut presses too while the page is in front."""
        button = QPushButton(text)
        button.setObjectName(f"{key}Button")
        button.setCheckable(True)
        sequence = QKeySequence(KEYS[key])
        button.setToolTip(f"{tip} ({sequence.toString(QKeySequence.SequenceFormat.NativeText)})")
        button.setAccessibleDescription(tip)
        button.clicked.connect(lambda *_: do())
        button.clicked.connect(lambda *_: self.refresh())
        shortcut = QShortcut(sequence, self)
        shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
        shortcut.activated.connect(button.click)
        return button

    def _connect(self) -> None:
        self.role.currentIndexChanged.connect(lambda *_: self.drawing.set_role(self.role.currentData()))
        self.drawing.changed.connect(self._on_drawing)
        self.clicks.changed.connect(self.refresh)
        self.clicks.told.connect(self._tell)
        self.drawing.failed.connect(partial(self._tell, level=Qgis.MessageLevel.Critical))
        self.drawing.tidied.connect(self._on_tidied)
        self._count_soon.timeout.connect(self._count)
        self._counting.succeeded.connect(self.counts.show_counts)
        self._counting.failed.connect(lambda error: self._tell(translated(error), Qgis.MessageLevel.Warning))
        self.exchange.told.connect(self._tell)
        self.exchange.added.connect(partial(self._tell_with_undo, LABELS))
        self.exchange.ended.connect(self._count_soon.start)

    def _show_workspace(self, workspace: Workspace | None) -> None:
        self.exchange.set_workspace(workspace)
        self._counting.stop()
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._on_rows_changed)
        self._workspace = workspace
        if workspace is not None:
            workspace.changed.connect(self._on_rows_changed)
        try:
            self.drawing.set_workspace(workspace)
        except WorkspaceError as error:
            self._tell(translated(error), Qgis.MessageLevel.Critical)
        self.content.setVisible(workspace is not None)
        self._show_notice()
        self.refresh()
        self._count_soon.start()

    def _show_notice(self) -> None:
        if self._workspace is None:
            self.notice.show_text(
                self.tr(
                    "Labels are kept in an event: one file for all of its data. Make or open one to begin."
                ),
                self.tr("Make or open an event"),
            )
        else:
            self.notice.show_text("")

    def _on_drawing(self) -> None:
        self.refresh()
        self._count_soon.start()

    def _on_rows_changed(self, table: str) -> None:
        if table in (LABELS, AREAS) or (table == CANDIDATES and self.isVisible()):
            self._count_soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Candidates may have been reviewed meanwhile."""
        super().showEvent(event)
        self._count_soon.start()

    def _count(self) -> None:
        if self._workspace is None:
            return
        if self.exchange.transfer.busy:  # what is counted now would change at once
            self._count_soon.start()
        else:
            self._counting.start(count_labels(self._workspace))

    def _on_tidied(self, table: str, tidied: Tidied) -> None:
        self._tell(format_tidied(table, tidied), Qgis.MessageLevel.Info)

    def _tell(self, text: str, level: Qgis.MessageLevel) -> None:
        self.context.message_bar.pushMessage(self.tr("Landslide Mapper"), text, level)

    def _tell_with_undo(self, table: str, text: str, fids: list[int]) -> None:
        """Say what was added, with a button that takes it away again."""
        undo = Action(
            self.tr("Undo"),
            self.tr("Take away again what was just added"),
            partial(self._take_back, self._workspace, table, fids),
            name="undoAdded",
            ends=True,
        )
        bar, title = self.context.message_bar, self.tr("Landslide Mapper")
        show_message(bar, title, text, Qgis.MessageLevel.Success, undo, seconds=UNDO_SECONDS)

    def _take_back(self, workspace: Workspace | None, table: str, fids: list[int]) -> None:
        if workspace is self._workspace:
            self.exchange.take_back(table, fids)
