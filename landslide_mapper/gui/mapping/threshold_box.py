"""The box with the threshold slider: what the analyst moves, and what is said about it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QGroupBox, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from landslide_mapper.gui.widgets.forms import text_label, tool_button
from landslide_mapper.gui.widgets.icons import theme_icon

STEPS = 1000
LOWEST, HIGHEST = 0.01, 0.99
STEP, PAGE_STEP = 0.01, 0.05
SETTLED_MS = 400
"""After the last key or turn of the wheel the threshold counts as chosen."""


class ThresholdBox(QGroupBox):
    """A slider, a number box and a way back to the model's threshold; probabilities are 0..1 outside."""

    pressed = pyqtSignal()
    """The analyst is about to move the slider."""
    moved = pyqtSignal(float)
    """Another threshold is to be shown; told at every movement."""
    chosen = pyqtSignal(float)
    """The analyst has let go."""
    returned = pyqtSignal()
    """The analyst has let go where the slider was before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thresholdBox")
        self.setTitle(self.tr("Threshold of the map shown"))
        self._model_threshold: float | None = None
        self._chosen = 0.5
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.number = QDoubleSpinBox()
        self.reset_button = tool_button(
            theme_icon("mActionUndo.svg"), self.tr("Back to the model's threshold"), "resetThreshold"
        )
        self.text = text_label("thresholdText")
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._choose)
        self._build()
        self.show_nothing("")

    @property
    def value(self) -> float:
        """The threshold that is set."""
        return self.slider.value() / STEPS

    def show_map(self, threshold: float, model_threshold: float | None, text: str) -> None:
        """A map is there whose threshold can be moved.

        Args:
            threshold: that its candidates were outlined at.
            model_threshold: the model's; None where it is not known.
            text: which map it is.
        """
        self._model_threshold = model_threshold
        self._settled.stop()
        self._set(threshold)
        self._chosen = self.value
        self.slider.setEnabled(True)
        self.number.setEnabled(True)
        self._offer_reset()
        self.text.setText(text)

    def show_nothing(self, text: str) -> None:
        """There is no map; `text` says the next step."""
        self._settled.stop()
        self._model_threshold = None
        for widget in (self.slider, self.number, self.reset_button):
            widget.setEnabled(False)
        self.text.setText(text)

    def say(self, text: str) -> None:
        """Show what came of a movement."""
        self.text.setText(text)

    def reset(self) -> None:
        """Go back to the model's threshold."""
        if self._model_threshold is not None:
            self.slider.setValue(round(self._model_threshold * STEPS))
            self._choose()

    def _build(self) -> None:
        tip = self.tr(
            "Probability from which a pixel is landslide. The map follows at once, without running the "
            "model again; reviewed candidates stay as they are."
        )
        self.slider.setObjectName("thresholdSlider")
        self.slider.setRange(round(LOWEST * STEPS), round(HIGHEST * STEPS))
        self.slider.setSingleStep(round(STEP * STEPS))
        self.slider.setPageStep(round(PAGE_STEP * STEPS))
        self.slider.sliderPressed.connect(self.pressed)
        self.slider.valueChanged.connect(self._on_slider)
        self.slider.sliderReleased.connect(self._choose)
        self.number.setObjectName("thresholdNumber")
        self.number.setRange(100 * LOWEST, 100 * HIGHEST)
        self.number.setDecimals(1)
        self.number.setSingleStep(100 * STEP)
        self.number.setSuffix(self.tr(" %"))
        self.number.valueChanged.connect(self._on_number)
        self.number.editingFinished.connect(self._choose_if_waiting)
        for widget, name in (
            (self.slider, self.tr("Threshold")),
            (self.number, self.tr("Threshold in percent")),
        ):
            widget.setToolTip(tip)
            widget.setAccessibleName(name)
            widget.setAccessibleDescription(tip)
        self.reset_button.clicked.connect(self.reset)
        row = QHBoxLayout()
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        row.addWidget(self.reset_button)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addWidget(self.text)

    def _set(self, threshold: float) -> None:
        """Show a threshold without telling anybody."""
        for widget in (self.slider, self.number):
            widget.blockSignals(True)
        self.slider.setValue(round(threshold * STEPS))
        self.number.setValue(100 * self.value)
        for widget in (self.slider, self.number):
            widget.blockSignals(False)

    def _on_slider(self, value: int) -> None:
        self.number.blockSignals(True)
        self.number.setValue(100 * value / STEPS)
        self.number.blockSignals(False)
        self._tell_moved()

    def _on_number(self, percent: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(percent / 100 * STEPS))
        self.slider.blockSignals(False)
        self._tell_moved()

    def _tell_moved(self) -> None:
        self._offer_reset()
        self.moved.emit(self.value)
        if not self.slider.isSliderDown():
            self._settled.start()

    def _choose_if_waiting(self) -> None:
        if self._settled.isActive():
            self._choose()

    def _choose(self) -> None:
        self._settled.stop()
        if self.value != self._chosen:
            self._chosen = self.value
            self.chosen.emit(self.value)
        else:
            self.returned.emit()

    def _offer_reset(self) -> None:
        model = self._model_threshold
        self.reset_button.setEnabled(model is not None and round(model * STEPS) != self.slider.value())
