"""How a training goes: loss and IoU of every region per epoch as small curves, the figures in words."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import TYPE_CHECKING, Optional

from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.remaining_time import in_words as format_time

if TYPE_CHECKING:
    from landslide_mapper.backend import EpochFigures

LOSS_COLOR = QColor("#d55e00")
IOU_COLOR = QColor("#0072b2")
REGION_COLORS = tuple(QColor(name) for name in ("#0072b2", "#009e73", "#cc79a7", "#e69f00", "#56b4e9"))
"""Okabe and Ito's colours, which people with colour vision deficiency can tell apart; further regions repeat
them with another dash."""
DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
MARGIN = 6
PLOT_HEIGHT = 90
Values = Sequence[Optional[float]]


class TrainingCurve(QWidget):
    """Draws the loss (dashed) and the IoU of every region (solid) over the epochs.

    Attributes:
        losses: of all epochs.
        ious: mean IoU of all epochs.
        regions: newest IoU of every region.
        history: IoU of every region in all epochs; None where an epoch did not tell.
    """

    finish_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.losses: list[float] = []
        self.ious: list[float] = []
        self.regions: dict[str, float] = {}
        self.history: dict[str, list[float | None]] = {}
        self._phases: list[str] = []
        self._running = False
        self.words = self._label()
        self.state = self._label()
        self.finish_button = QPushButton(self.tr("Stop at &best so far"))
        self.finish_button.setObjectName("finishTraining")
        self.finish_button.setToolTip(
            self.tr("End the training now and go on with the best state that it has reached")
        )
        self.finish_button.clicked.connect(self._on_finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addSpacing(PLOT_HEIGHT)
        for widget in (self.words, self.state, self.finish_button):
            column.addWidget(widget)
        self.setToolTip(
            self.tr(
                "Loss (dashed, lower is better) and IoU (solid, 0 to 1, higher is better) on the labels that "
                "choose the best state"
            )
        )
        self.setAccessibleName(self.tr("Course of the training"))
        self.clear()

    def clear(self) -> None:
        """Forget the last training."""
        self.losses, self.ious, self.regions, self.history = [], [], {}, {}
        self._phases = []
        self._running = False
        self.finish_button.hide()
        self.hide()

    def start(self) -> None:
        """A training starts."""
        self.clear()
        self._running = True

    def end(self) -> None:
        """The training has ended; its curves stay."""
        self._running = False
        self.state.hide()
        self.finish_button.hide()

    def add(self, metrics: EpochFigures) -> None:
        """Add an epoch.

        Args:
            metrics: `loss`, `mean_iou` and `iou` per region of the epoch, its `phase`, `epoch`, `epochs` and
                `remaining_s`; what is missing is not drawn.
        """
        if metrics.get("loss") is not None:
            self.losses.append(float(metrics["loss"]))
        mean = metrics.get("mean_iou")
        if mean is not None:
            self.ious.append(float(mean))
        self._phases.append(str(metrics.get("phase") or ""))
        self.regions = {str(region): float(iou) for region, iou in (metrics.get("iou") or {}).items()}
        for region in (*self.regions, *self.history):
            known = self.history.setdefault(region, [])
            known += [None] * (len(self._phases) - 1 - len(known))
            if len(known) < len(self._phases):
                known.append(self.regions.get(region))
        self.words.setText(self._legend())
        self.state.setText(self._format_state(metrics))
        self.state.setVisible(self._running and bool(self.state.text()))
        self.setAccessibleDescription(
            "\n".join(line for line in (self.in_words(), self.format_regions()) if line)
        )
        if self._running and self.finish_button.isHidden():
            self.finish_button.setEnabled(True)
            self.finish_button.show()
        self.show()
        self.update()

    def in_words(self) -> str:
        """The newest figures."""
        parts = []
        if self.losses:
            parts.append(self.tr("loss {:.3f}").format(Figure(self.losses[-1])))
        if self.ious:
            best = max(self.ious)
            parts.append(self.tr("IoU {:.3f} (best {:.3f})").format(Figure(self.ious[-1]), Figure(best)))
        return ", ".join(parts)

    def format_regions(self) -> str:
        """The newest IoU of every region; empty where there is one, whose IoU is the mean."""
        if len(self.regions) < 2:
            return ""
        return ", ".join(f"{region} {Figure(iou):.3f}" for region, iou in self.regions.items())

    def color_of(self, region: str) -> QColor:
        """The colour of a region's curve."""
        return REGION_COLORS[list(self.history).index(region) % len(REGION_COLORS)]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw frame and curves."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(MARGIN, MARGIN, self.width() - 2 * MARGIN, PLOT_HEIGHT)
        self._draw_grid(painter, area)
        area = area.adjusted(3, 3, -3, -3)
        count = len(self._phases)
        top = max(self.losses, default=1.0)
        _draw_curve(painter, area, self.losses, count, top, QPen(LOSS_COLOR, 1.5, Qt.PenStyle.DashLine))
        if len(self.history) < 2:
            _draw_curve(painter, area, self.ious, count, 1.0, QPen(IOU_COLOR, 2))
        for number, (region, values) in enumerate(self.history.items()):
            if len(self.history) > 1:
                dash = DASHES[number // len(REGION_COLORS) % len(DASHES)]
                _draw_curve(painter, area, values, count, 1.0, QPen(self.color_of(region), 2, dash))
        painter.end()

    def _draw_grid(self, painter: QPainter, area: QRectF) -> None:
        """The frame, a line at half the height, and one where another phase began."""
        quiet = self.palette().mid().color()
        painter.setPen(quiet)
        painter.drawRect(area)
        painter.setPen(QPen(quiet, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()))
        steps = max(1, len(self._phases) - 1)
        for number in range(1, len(self._phases)):
            if self._phases[number] != self._phases[number - 1]:
                x = area.left() + area.width() * (number - 0.5) / steps
                painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))

    def _legend(self) -> str:
        """The newest figures, each with the colour of its curve."""
        lines = []
        if self.losses:
            lines.append(_swatch(LOSS_COLOR, "╌", self.tr("loss {:.3f}").format(Figure(self.losses[-1]))))
        if len(self.history) < 2 and self.ious:
            text = self.tr("IoU {:.3f} (best {:.3f})").format(Figure(self.ious[-1]), Figure(max(self.ious)))
            lines.append(_swatch(IOU_COLOR, "━", text))
        for region, values in self.history.items():
            told = [value for value in values if value is not None]
            if len(self.history) > 1 and told:
                text = self.tr("{region}: IoU {now:.3f} (best {best:.3f})")
                text = text.format(region=region, now=Figure(told[-1]), best=Figure(max(told)))
                lines.append(_swatch(self.color_of(region), "━", text))
        return "<br>".join(lines)

    def _format_state(self, metrics: EpochFigures) -> str:
        """What is done now, and how long it still takes."""
        if metrics.get("epoch") is None or metrics.get("epochs") is None:
            return ""
        parts = [
            self._phase_name(str(metrics.get("phase") or "")),
            self.tr("epoch {} of {}").format(metrics["epoch"], metrics["epochs"]),
        ]
        if metrics.get("remaining_s") is not None:
            parts.append(format_time(float(metrics["remaining_s"])))
        return " · ".join(part for part in parts if part)

    def _phase_name(self, phase: str) -> str:
        known = {
            "freeze training": self.tr("The region's own decoder learns"),
            "joint fine-tuning": self.tr("All decoders are tuned together"),
        }
        return known.get(phase, phase)

    def _on_finish(self) -> None:
        self.finish_button.setEnabled(False)
        self.state.setText(self.tr("Stopping after this epoch; the best state is kept…"))
        self.finish_wanted.emit()

    def _label(self) -> QLabel:
        label = QLabel()
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label


def _swatch(color: QColor, sign: str, text: str) -> str:
    return f'<span style="color:{color.name()};font-weight:bold">{sign}{sign}</span> {escape(text)}'


def _draw_curve(painter: QPainter, area: QRectF, values: Values, count: int, top: float, pen: QPen) -> None:
    """Draw a curve over `count` epochs; epochs without a value are left out."""
    step = area.width() / max(1, count - 1)
    points = [
        QPointF(area.left() + index * step, area.bottom() - area.height() * min(value / (top or 1.0), 1.0))
        for index, value in enumerate(values)
        if value is not None
    ]
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))
    if len(points) == 1:
        painter.drawEllipse(points[0], 2, 2)
