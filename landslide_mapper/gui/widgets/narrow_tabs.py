"""Tabs for a narrow dock: less air around their names than the style gives, so that all of them are seen."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QProxyStyle, QStyle, QStyleOption, QTabBar, QTabWidget, QWidget

AIR = 8
"""Pixels beside the name of a tab, both sides together; styles take 20 to 30."""


class _NarrowStyle(QProxyStyle):
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        usual = super().pixelMetric(metric, option, widget)
        return min(usual, AIR) if metric == QStyle.PixelMetric.PM_TabBarTabHSpace else usual


class _NarrowTabBar(QTabBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = _NarrowStyle()  # Qt does not own the style of a widget
        self.setStyle(self._style)


class NarrowTabs(QTabWidget):
    """A tab widget whose tabs are as narrow as their names, and narrower where not all of these fit.

    Arrows to scroll would hide the last ones, which nobody misses who does not know them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(_NarrowTabBar())
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)

    def tabInserted(self, index: int) -> None:
        """A name that is cut short is told in full."""
        self.setTabToolTip(index, self.tabText(index).replace("&", ""))
