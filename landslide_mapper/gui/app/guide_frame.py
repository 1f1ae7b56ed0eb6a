"""A frame around the controls that the guide is about; it takes no clicks and no space."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QTabBar, QWidget

MARGIN = 3
LINE = 2
_MOVES = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest)


class GuideFrame(QWidget):
    """Drawn over `ground`, in the palette's colour for what is selected; follows what it surrounds."""

    def __init__(self, ground: QWidget, targets: Sequence[QWidget] = ()) -> None:
        """Surround widgets, or the current tab where `ground` is a tab bar.

        Args:
            ground: widget to draw on; holds all targets.
            targets: the widgets to surround.
        """
        super().__init__(ground)
        self.setObjectName("guideFrame")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._targets = list(targets)
        for widget in (ground, *self._targets):
            widget.installEventFilter(self)
        if isinstance(ground, QTabBar):
            ground.currentChanged.connect(self._follow_soon)
        self.follow()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the targets go."""
        if event.type() in _MOVES:
            self._follow_soon()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), LINE))
        inset = LINE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 3, 3)

    def follow(self) -> None:
        """Surround the targets where they are now."""
        around = self._around()
        self.setGeometry(around)
        self.raise_()

    def _follow_soon(self, *_: object) -> None:
        # Layouts move several widgets one after another.
        QTimer.singleShot(0, self.follow)

    def _around(self) -> QRect:
        ground = self.parentWidget()
        if isinstance(ground, QTabBar):
            return ground.tabRect(ground.currentIndex())
        around = QRect()
        for target in self._targets:
            if target.isVisibleTo(ground):
                around = around.united(QRect(target.mapTo(ground, QPoint(0, 0)), target.size()))
        return around.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN) if around.isValid() else QRect()
