"""How a training goes: loss and IoU per epoch as two small curves, and the figures in words."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

LOSS_COLOR = QColor("#d55e00")
IOU_COLOR = QColor("#0072b2")
MARGIN = 6


class TrainingCurve(QWidget):
    """Draws loss (dashed) and validation IoU (solid) over the epochs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.losses: list[float] = []
        self.ious: list[float] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(90)
        self.setToolTip(
            self.tr("Loss (dashed, lower is better) and validation IoU (solid, higher is better)")
        )
        self.hide()

    def clear(self) -> None:
        """Forget the last training."""
        self.losses, self.ious = [], []
        self.hide()

    def add(self, metrics: dict[str, Any]) -> None:
        """Add an epoch.

        Args:
            metrics: `loss` and `mean_iou` of the epoch; what is missing is not drawn.
        """
        if metrics.get("loss") is not None:
            self.losses.append(float(metrics["loss"]))
        if metrics.get("mean_iou") is not None:
            self.ious.append(float(metrics["mean_iou"]))
        self.setAccessibleDescription(self.in_words())
        self.show()
        self.update()

    def in_words(self) -> str:
        """The newest figures."""
        parts = []
        if self.losses:
            parts.append(self.tr("loss {:.3f}").format(self.losses[-1]))
        if self.ious:
            best = max(self.ious)
            parts.append(self.tr("IoU {:.3f} (best {:.3f})").format(self.ious[-1], best))
        return ", ".join(parts)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(280, 90)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, curves and figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        text_height = painter.fontMetrics().height()
        area = QRectF(self.rect()).adjusted(MARGIN, MARGIN + text_height, -MARGIN, -MARGIN)
        _draw_curve(
            painter, area, self.losses, max(self.losses, default=1.0), LOSS_COLOR, Qt.PenStyle.DashLine
        )
        _draw_curve(painter, area, self.ious, 1.0, IOU_COLOR, Qt.PenStyle.SolidLine)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(QPointF(MARGIN, MARGIN + painter.fontMetrics().ascent()), self.in_words())
        painter.end()


def _draw_curve(
    painter: QPainter, area: QRectF, values: list[float], top: float, color: QColor, style: Qt.PenStyle
) -> None:
    if not values:
        return
    step = area.width() / max(1, len(values) - 1)
    points = [
        QPointF(area.left() + index * step, area.bottom() - area.height() * min(value / (top or 1.0), 1.0))
        for index, value in enumerate(values)
    ]
    painter.setPen(QPen(color, 2, style))
    painter.drawPolyline(QPolygonF(points))
    if len(points) == 1:
        painter.drawEllipse(points[0], 2, 2)
