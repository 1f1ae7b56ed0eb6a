"""How a training goes: loss and IoU per epoch as two small curves, and the figures in words."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

LOSS_COLOR = QColor("#d55e00")
IOU_COLOR = QColor("#0072b2")
MARGIN = 6
PLOT_HEIGHT = 70


class TrainingCurve(QWidget):
    """Draws loss (dashed) and validation IoU (solid) over the epochs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.losses: list[float] = []
        self.ious: list[float] = []
        self.regions: dict[str, float] = {}
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addWidget(self.words)
        column.addSpacing(PLOT_HEIGHT)
        self.setToolTip(
            self.tr("Loss (dashed, lower is better) and validation IoU (solid, higher is better)")
        )
        self.hide()

    def clear(self) -> None:
        """Forget the last training."""
        self.losses, self.ious, self.regions = [], [], {}
        self.hide()

    def add(self, metrics: dict[str, Any]) -> None:
        """Add an epoch.

        Args:
            metrics: `loss`, `mean_iou` and `iou` per region of the epoch; what is missing is not drawn.
        """
        if metrics.get("loss") is not None:
            self.losses.append(float(metrics["loss"]))
        if metrics.get("mean_iou") is not None:
            self.ious.append(float(metrics["mean_iou"]))
        self.regions = {str(region): float(iou) for region, iou in (metrics.get("iou") or {}).items()}
        words = "\n".join(line for line in (self.in_words(), self.regions_in_words()) if line)
        self.words.setText(words)
        self.setAccessibleDescription(words)
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

    def regions_in_words(self) -> str:
        """The newest IoU of every region; empty where there is one, whose IoU is the mean."""
        if len(self.regions) < 2:
            return ""
        return ", ".join(f"{region} {iou:.3f}" for region, iou in self.regions.items())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame, curves and figures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        area = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        area.setTop(self.words.geometry().bottom())
        _draw_curve(
            painter, area, self.losses, max(self.losses, default=1.0), LOSS_COLOR, Qt.PenStyle.DashLine
        )
        _draw_curve(painter, area, self.ious, 1.0, IOU_COLOR, Qt.PenStyle.SolidLine)
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
