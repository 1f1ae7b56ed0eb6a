"""Tabs for a narrow dock: less air around their names than the style gives, so that all of them are seen."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QTabBar, QTabWidget, QWidget

AIR = 8
"""Pixels beside the name of a tab, both sides together; styles and themes take 20 to 30."""
_TAB = "QTabBar::tab"
_THEMED = f"{_TAB} {{ padding-left: {AIR // 2}px; padding-right: {AIR // 2}px; }}"


class _NarrowStyle(QProxyStyle):
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        usual = super().pixelMetric(metric, option, widget)
        return min(usual, AIR) if metric == QStyle.PixelMetric.PM_TabBarTabHSpace else usual


class _NarrowTabBar(QTabBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        style = _NarrowStyle()
        # For good: Qt's style sheets keep it when the bar is deleted, and QGIS would crash at its next theme.
        style.setParent(QApplication.instance())
        self.setStyle(style)
        self._follow_theme()

    def changeEvent(self, event: QEvent) -> None:
        """The theme of QGIS may be changed at any time."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_theme()

    def _follow_theme(self) -> None:
        """A theme that says how wide its tabs are asks no style."""
        application = QApplication.instance()
        themed = isinstance(application, QApplication) and _TAB in application.styleSheet()
        own = _THEMED if themed else ""
        if self.styleSheet() != own:
            self.setStyleSheet(own)


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
