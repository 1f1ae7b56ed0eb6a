"""Whether the analyst's hands rest, so that something may change on the screen that nobody asked for."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapToolCapture
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from landslide_mapper.gui.app.dock import LandslideDock
from landslide_mapper.gui.review.review_keys import is_written_in


def hands_rest(dock: LandslideDock, canvas: Any) -> bool:
    """Whether nothing is being written, drawn, reshaped, chosen from a list or held with the mouse."""
    focus = QApplication.focusWidget()
    if focus is not None and is_written_in(focus):
        return False
    if QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
        return False
    if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
        return False
    review = dock.review_page
    if review.mode.reshape.running or review.mode.splitting or review.decisions.busy:
        return False
    tool = canvas.mapTool()
    is_drawing = isinstance(tool, QgsMapToolCapture) and tool.size() > 0
    return not is_drawing and not dock.label_page.clicks.proposing
