"""The review as a mode of QGIS: its keys, and the tools that are active for a while in it."""

from __future__ import annotations

import time
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.gui.review.before_after import OtherDate
from landslide_mapper.gui.review.reshape import Reshape
from landslide_mapper.gui.review.review_keys import DRAW_KEYS, RESHAPE_KEYS, REVIEW_KEYS, ReviewKeys
from landslide_mapper.gui.review.split_tool import SplitTool
from landslide_mapper.gui.review.swipe_tool import SwipeTool

HELD_S = 0.35
"""Space that is held longer than this shows the other date only as long as it is held."""


class ReviewMode(QObject):
    """On or off; while it is on, keys are names of actions."""

    acted = pyqtSignal(str)
    """What a key asks for: one of the names in `review_keys`."""
    line_drawn = pyqtSignal(object)
    tools_changed = pyqtSignal()
    said = pyqtSignal(str)

    def __init__(self, iface: Any, widgets: list[QWidget], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = False
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._pressed_at, self._shown_before = 0.0, False
        self._before: QgsMapTool | None = None
        self.keys = ReviewKeys([self._canvas, *widgets], self._passes, self)
        self.other = OtherDate(self._canvas, self)
        self.swipe = SwipeTool(self._canvas, self.other)
        self.splitter = SplitTool(self._canvas)
        self.reshape = Reshape(iface, self)
        self.keys.pressed.connect(self._on_pressed)
        self.keys.released.connect(self._on_released)
        # What was written is kept when the field loses the focus.
        self.keys.written.connect(self._canvas.setFocus)
        self.other.changed.connect(self.tools_changed)
        self.splitter.drawn.connect(self._on_line)
        self.splitter.hint.connect(self.said)
        # A tool tells that it ends while the canvas still has it; the canvas tells afterwards.
        self._canvas.mapToolSet.connect(self._on_tool)
        self.reshape.ended.connect(self._use_keys)

    @property
    def swiping(self) -> bool:
        """Whether the border between the dates follows the mouse."""
        return self._canvas.mapTool() is self.swipe

    @property
    def splitting(self) -> bool:
        """Whether a line is being drawn."""
        return self._canvas.mapTool() is self.splitter

    def start(self) -> None:
        """Take the keys."""
        self.on = True
        self.other.start()
        self.other.post_first = True
        self.other.rest()
        self._use_keys()

    def stop(self) -> None:
        """Give the keys back, leave no tool and no picture; an edit that has begun goes on in QGIS."""
        self.on = self.other.post_first = False
        self._put_tool_back()
        self.other.stop()
        self.keys.use(None)

    def release(self) -> None:
        """Let go of the canvas."""
        self.stop()
        self._canvas.mapToolSet.disconnect(self._on_tool)
        self.other.set_dates(None, None)
        self.splitter.release()

    def blink(self) -> None:
        """Show the other date, or the canvas as it is."""
        if not self.other.possible:
            self.said.emit(self.tr("There is no pre-event image to show: choose it on the Map page."))
            return
        self.other.start()
        if self.swiping:
            self._put_tool_back()
        self.other.toggle()

    def toggle_swipe(self) -> None:
        """Let the border between the dates follow the mouse, or not any more."""
        if self.swiping:
            self._put_tool_back()
        elif not self.other.possible:
            self.said.emit(self.tr("There is no pre-event image to show: choose it on the Map page."))
            self.tools_changed.emit()
        else:
            self.other.start()
            self._set_tool(self.swipe)

    def begin_split(self) -> None:
        """Draw a line; the key or button again ends it."""
        if self.splitting:
            self._put_tool_back()
            return
        self._set_tool(self.splitter)
        self.said.emit(
            self.tr(
                "Click a line across the candidate, then right-click or press Enter. Esc leaves it whole."
            )
        )

    def begin_reshape(self, layer: QgsVectorLayer, fid: int) -> None:
        """Edit the shape of a candidate.

        Raises:
            InventoryError: when that cannot begin.
        """
        self._put_tool_back()
        self.other.rest()
        self.reshape.start(layer, fid)
        self._use_keys()
        self.said.emit(
            self.tr("Move the corners, or press E and draw a new border. Enter or A saves, Esc discards.")
        )

    def _use_keys(self) -> None:
        if self.reshape.running:
            self.keys.use(RESHAPE_KEYS)
        elif self.splitting:
            self.keys.use(DRAW_KEYS)
        else:
            self.keys.use(REVIEW_KEYS if self.on else None)
        self.tools_changed.emit()

    def _set_tool(self, tool: QgsMapTool) -> None:
        if not (self.swiping or self.splitting):
            self._before = self._canvas.mapTool()
        self._canvas.setMapTool(tool)

    def _put_tool_back(self) -> None:
        """The tool that was there before ours."""
        if not (self.swiping or self.splitting):
            return
        ours, before, self._before = self._canvas.mapTool(), self._before, None
        if before is not None:
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(ours)

    def _on_tool(self, new: QgsMapTool | None, old: QgsMapTool | None = None) -> None:
        if self.splitter in (new, old) or self.swipe in (new, old):
            self._use_keys()

    def _on_line(self, points: object) -> None:
        self._put_tool_back()
        self.line_drawn.emit(points)

    def _passes(self, watched: QWidget, action: str) -> bool:
        """Whether the widget that has a key is to keep it."""
        if action == "undo":
            layer = self._iface.activeLayer()
            if isinstance(layer, QgsVectorLayer) and layer.isEditable() and layer.isModified():
                return True
        tool = self._canvas.mapTool()
        editing = tool is not None and bool(tool.flags() & QgsMapTool.Flag.EditTool)
        on_canvas = watched is self._canvas or self._canvas.isAncestorOf(watched)
        return on_canvas and editing and not self.reshape.running

    def _on_pressed(self, action: str) -> None:
        if action == "blink":
            self._pressed_at, self._shown_before = time.monotonic(), self.other.shown
            self.blink()
        elif action == "swipe":
            self.toggle_swipe()
        elif self.splitting:
            self._draw(action)
        elif action == "cancel":
            self.reshape.cancel()
        elif action == "switch":
            self.reshape.switch_tool()
        else:
            self.acted.emit(action)

    def _on_released(self, action: str) -> None:
        if action != "blink" or time.monotonic() - self._pressed_at <= HELD_S:
            return
        if self.other.shown != self._shown_before:
            self.other.toggle()

    def _draw(self, action: str) -> None:
        if action == "finish":
            self.splitter.finish()
        elif action == "back":
            self.splitter.remove_last()
        elif action == "cancel":
            self._put_tool_back()
