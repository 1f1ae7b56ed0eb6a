"""The line above the dock's tabs: which event is open, and a menu that makes, opens and closes events."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor, QGuiApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.target import EventTarget
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.gui.event.context import DockContext, default_folder
from landslide_mapper.gui.event.event_dialog import EventDialog
from landslide_mapper.gui.event.event_proposal import propose
from landslide_mapper.gui.event.postgis_chooser import PostgisChooser, heading
from landslide_mapper.gui.widgets.forms import Notice, text_label, tool_button
from landslide_mapper.gui.widgets.icons import theme_icon

DATABASE_DIALOG = (440, 260)


class EventBar(QWidget):
    """Shows the open event; its menu is the way to another one."""

    opened = pyqtSignal()
    """The user has opened or made an event here."""
    made = pyqtSignal(object)
    """The user has made an event here: the workspace, open by now."""

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        """Make the bar.

        Args:
            context: QGIS as the dock sees it.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._context = context
        self._events = context.events
        self._map_state = context.map_state
        self.dialog: QDialog | None = None
        self.name = text_label("eventName")
        self.new_button = QPushButton(self.tr("New event…"))  # a mnemonic would clash with the pages
        self.new_button.setObjectName("newEvent")
        self.new_button.setToolTip(self.tr("Make an event: its labels, candidates and reviews in one file"))
        self.menu_button = tool_button(
            theme_icon("mActionFileOpen.svg"), self.tr("Make, open or close an event"), "eventMenu"
        )
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu_button.setMenu(self.menu)
        self.notice = Notice()
        self._build()
        self.new_button.clicked.connect(self.make)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.notice.button.clicked.connect(self._dismiss)
        self._events.changed.connect(self._show)
        self._events.failed.connect(self._show_failure)
        self._events.left.connect(self._forget_failure)
        self._show(self._events.current)

    def make(self) -> None:
        """Ask for a new event, filled in from the project."""
        dialog = EventDialog(propose(QgsProject.instance(), self._map_state.inputs.post), self.window())
        dialog.wanted.connect(self._make_wanted)
        self._open_dialog(dialog)

    def open_file(self) -> None:
        """Ask for an event's GeoPackage and open it."""
        folder = self._recent_folder() or default_folder()
        path, _ = QFileDialog.getOpenFileName(
            self.window(), self.tr("Open an event"), str(folder), self.tr("GeoPackage (*.gpkg)")
        )
        if path:
            self.open(path)

    def open_database(self) -> None:
        """Ask for an event in a database and open it."""
        dialog = QDialog(self.window())
        dialog.setWindowTitle(self.tr("Open an event from PostGIS"))
        chooser = PostgisChooser(dialog)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel
        )
        ready = buttons.button(QDialogButtonBox.StandardButton.Open)
        ready.setEnabled(False)
        chooser.changed.connect(lambda: ready.setEnabled(chooser.target is not None))
        buttons.rejected.connect(dialog.reject)
        buttons.accepted.connect(lambda: chooser.target and self.open(chooser.target) and dialog.accept())
        column = QVBoxLayout(dialog)
        column.addWidget(heading(self.tr("Choose the connection and the schema that the team works in.")))
        column.addWidget(chooser, 1)
        column.addWidget(buttons)
        dialog.resize(*DATABASE_DIALOG)
        self._open_dialog(dialog)

    def open(self, target: str | EventTarget) -> bool:
        """Open an event; a failure is shown in the message bar.

        Returns:
            Whether it is open now.
        """
        if not self._may_leave():
            return False
        QGuiApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            self._events.open(target)
        except WorkspaceError as error:
            self._context.message_bar.pushWarning(self.tr("Event not opened"), translated(error))
            return False
        finally:
            QGuiApplication.restoreOverrideCursor()
        self.opened.emit()
        return True

    def save_copy(self) -> None:
        """Ask for a name, and copy the open event as it is now."""
        workspace = self._events.current
        if workspace is None or workspace.base is None:
            return
        proposed = Path(workspace.target).with_name(f"{Path(workspace.target).stem}_copy.gpkg")
        path, _ = QFileDialog.getSaveFileName(
            self.window(), self.tr("Save a copy of the event"), str(proposed), self.tr("GeoPackage (*.gpkg)")
        )
        if not path:
            return
        target = Path(path if path.lower().endswith(".gpkg") else f"{path}.gpkg")
        try:
            workspace.save_copy(target)
        except WorkspaceError as error:
            self._context.message_bar.pushWarning(self.tr("Copy not saved"), translated(error.message))
            return
        self._context.message_bar.pushSuccess(self.tr("Copy saved"), str(target))

    def close_event(self) -> None:
        """Close the event, after the user has been asked about edits that are not saved."""
        if self._may_leave():
            self._events.close()

    def add_button(self, button: QToolButton) -> None:
        """Put a button of the dock at the end of the line."""
        self._row.addWidget(button)

    def release(self) -> None:
        """Let go of the events; called before the bar is deleted."""
        self._events.changed.disconnect(self._show)
        self._events.failed.disconnect(self._show_failure)
        self._events.left.disconnect(self._forget_failure)
        if self.dialog is not None:
            self.dialog.reject()

    def _make_wanted(self) -> None:
        dialog = self.dialog
        if not isinstance(dialog, EventDialog) or dialog.target is None or not self._may_leave():
            return
        try:
            made = self._events.create(
                dialog.target, dialog.crs, dialog.title, dialog.event_date, dialog.trigger_slug
            )
        except WorkspaceError as error:
            dialog.show_problem(translated(error))
            return
        dialog.accept()
        self.opened.emit()
        self.made.emit(made)

    def _open_dialog(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _may_leave(self) -> bool:
        """Whether the open event may be left; unsaved edits are saved or dropped as the user says."""
        layers = self._events.unsaved()
        if not layers:
            return True
        names = ", ".join(layer.name() for layer in layers)
        answer = QMessageBox.question(
            self.window(),
            self.tr("Save edits?"),
            self.tr("There are edits that are not saved in: {}.").format(names),
            QMessageBox.StandardButton.Save
            | QMessageBox.StandardButton.Discard
            | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Save,
        )
        if answer == QMessageBox.StandardButton.Save:
            return self._save(layers)
        return answer == QMessageBox.StandardButton.Discard

    def _save(self, layers: list) -> bool:
        for layer in layers:
            if not layer.commitChanges():
                self._context.message_bar.pushWarning(
                    self.tr("Edits not saved"), "; ".join(layer.commitErrors())
                )
                return False
        return True

    def _show(self, workspace: Workspace | None) -> None:
        self.new_button.setVisible(workspace is None)
        if workspace is None:
            self.name.setText(self.tr("No event open"))
            self.name.setToolTip(self.tr("An event keeps labels, candidates and reviews together"))
            self.notice.show_text("")
            return
        self.name.setText(f"<b>{_escaped(workspace.title)}</b>")
        place = format_place(workspace.target)
        if workspace.base is not None and not workspace.read_only:
            note = self.tr(
                "To copy it while it is open, use “Save a copy”: the file may lack what came last."
            )
            place = f"{place}\n{note}"
        self.name.setToolTip(place)
        if workspace.read_only:
            text = self.tr("Read-only: {}").format(workspace.read_only_because)
            self.notice.show_text(text, self.tr("Try again"))
        else:
            self.notice.show_text("")

    def _show_failure(self, text: str) -> None:
        self.notice.show_text(text, self.tr("Hide"))

    def _forget_failure(self) -> None:
        self.notice.show_text("")

    def _dismiss(self) -> None:
        """The button of the notice: try to get the right to write, or hide a failure."""
        workspace = self._events.current
        if workspace is None:
            self.notice.show_text("")
        else:
            self._events.reopen()

    def _fill_menu(self) -> None:
        self.menu.clear()
        entries = (
            ("mActionNewGeoPackageLayer.svg", self.tr("&New event…"), self.make),
            ("mActionFileOpen.svg", self.tr("&Open…"), self.open_file),
            ("mIconPostgis.svg", self.tr("Open from &PostGIS…"), self.open_database),
        )
        for icon, text, slot in entries:
            self.menu.addAction(theme_icon(icon), text).triggered.connect(slot)
        recent = self.menu.addMenu(self.tr("&Recent"))
        for target in self._events.recent:
            if format_place(target):
                recent.addAction(format_place(target)).triggered.connect(partial(self._open_recent, target))
        recent.setEnabled(not recent.isEmpty())
        self.menu.addSeparator()
        workspace = self._events.current
        refresh = self.menu.addAction(theme_icon("mActionRefresh.svg"), self.tr("Read &again"))
        refresh.setToolTip(self.tr("Show what others have written meanwhile"))
        copy = self.menu.addAction(theme_icon("mActionFileSaveAs.svg"), self.tr("Save a co&py…"))
        copy.setToolTip(self.tr("Copy the event as it is now; the file alone may lack what was done last"))
        close = self.menu.addAction(self.tr("&Close event"))
        for action in (refresh, close):
            action.setEnabled(workspace is not None)
        copy.setEnabled(workspace is not None and workspace.base is not None)
        copy.triggered.connect(self.save_copy)
        close.triggered.connect(self.close_event)
        if workspace is not None:
            refresh.triggered.connect(workspace.refresh)

    def _open_recent(self, target: str, *_: object) -> None:
        self.open(target)

    def _recent_folder(self) -> Path | None:
        """The folder of the last event that was a file."""
        paths = (_target(text) for text in self._events.recent)
        return next((target.path.parent for target in paths if target and target.path), None)

    def _build(self) -> None:
        self._row = QHBoxLayout()
        self._row.setContentsMargins(6, 2, 2, 2)
        self._row.setSpacing(2)
        self._row.addWidget(self.name, 1)
        self._row.addWidget(self.new_button)
        self._row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addWidget(self.notice)


def format_place(target: str) -> str:
    """Where an event is kept, for people: no password, no keywords; empty where it is no target."""
    found = _target(target)
    return found.place if found else ""


def _target(text: str) -> EventTarget | None:
    try:
        return EventTarget.of(text)
    except WorkspaceError:  # settings of a version that took anything for a file
        return None


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
