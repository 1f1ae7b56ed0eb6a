"""Where there is nothing to review yet: what is missing, and the button that does the next step."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QMenu, QWidget

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.gui.results.results import belongs_to_no_event
from landslide_mapper.gui.widgets.forms import Notice
from landslide_mapper.gui.widgets.messages import Action, show_message


class ReviewNotice(Notice):
    """Leads to an event, to the Map page, or asks to take candidates of a layer into the event."""

    map_wanted = pyqtSignal()
    take_in_wanted = pyqtSignal(object)
    """Take this file of candidates into the open event."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._workspace: Workspace | None = None
        self._menu: QMenu | None = None
        self._next_step: Callable[[], None] = lambda: None
        self.button.clicked.connect(lambda: self._next_step())

    def set_event_menu(self, menu: QMenu) -> None:
        """Let the button of "no event" open a menu of events."""
        self._menu = menu

    def show_state(self, workspace: Workspace | None, empty: bool) -> None:
        """Show the next step.

        Args:
            workspace: the open event.
            empty: whether it has no candidates.
        """
        self._workspace = workspace
        self.button.setMenu(self._menu if workspace is None else None)
        layer = self.foreign_layer()
        if workspace is None:
            self.show_text(
                self.tr("No event is open. An event keeps the candidates and every decision about them."),
                self.tr("Make or open an event"),
            )
        elif layer is not None:
            self._next_step = self._take_in
            text = self.tr("The layer '{}' holds candidates of no event: decisions about them are not kept.")
            self.show_text(text.format(layer.name()), self.tr("Take them into this event"))
        elif empty:
            self._next_step = self.map_wanted.emit
            self.show_text(
                self.tr("This event has no candidates yet. Map landslides; they come here by themselves."),
                self.tr("Go to the Map page"),
            )
        else:
            self.show_text("")

    def foreign_layer(self) -> QgsVectorLayer | None:
        """The active layer, where it holds candidates that belong to no event and could be taken in."""
        layer = self._iface.activeLayer()
        if self._workspace is None or self._workspace.read_only:
            return None
        return layer if belongs_to_no_event(layer) else None

    def _take_in(self) -> None:
        layer = self.foreign_layer()
        if layer is not None:
            self.take_in_wanted.emit(Path(layer.source().split("|")[0]))


def offer_saving(bar: QgsMessageBar, text: str, save: Callable[[], None]) -> None:
    """Nothing is decided over edits that are not saved; one click saves them."""
    action = Action(
        QCoreApplication.translate("ReviewPage", "Save the edits"),
        QCoreApplication.translate("ReviewPage", "Save the edits of the candidates layer in the event"),
        save,
        ends=True,
    )
    title = QCoreApplication.translate("ReviewPage", "Review")
    show_message(bar, title, text, Qgis.MessageLevel.Warning, action)
