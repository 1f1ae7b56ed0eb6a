"""A number that is set by a slider, by typing, or by going back to what is usual."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QSlider, QWidget

from landslide_mapper.gui.widgets.forms import tool_button
from landslide_mapper.gui.widgets.icons import theme_icon

SETTLED_MS = 400
"""After the last key or turn of the wheel the number counts as chosen."""


@dataclass(frozen=True)
class Scale:
    """What a slider's steps mean.

    Attributes:
        low: least number of the number box.
        high: largest number of the number box.
        decimals: of the number box.
        step: of the number box.
        steps: last step of the slider; the first one is 0.
        page: steps of a page of the slider.
        to_number: from a step.
        to_step: from a number.
        middle: shown where nobody knows what is usual.
    """

    low: float
    high: float
    decimals: int
    step: float
    steps: int
    page: int
    to_number: Callable[[int], float]
    to_step: Callable[[float], int]
    middle: float


@dataclass(frozen=True)
class RowTexts:
    """What a row says.

    Attributes:
        label: with a mnemonic.
        tip: of slider and number.
        suffix: unit of the number.
        reset: tip of the button that goes back.
        lowest: shown in place of the least number.
    """

    label: str
    tip: str
    suffix: str
    reset: str
    lowest: str


class SliderRow(QObject):
    """A slider, a number box and a way back to what is usual; the number box knows the number exactly."""

    pressed = pyqtSignal()
    """The analyst is about to move the slider."""
    moved = pyqtSignal()
    """Another number is to be shown; told at every movement."""
    chosen = pyqtSignal()
    """The analyst has let go."""
    returned = pyqtSignal()
    """The analyst has let go where it was before."""

    def __init__(self, name: str, scale: Scale, texts: RowTexts, low_is_usual: bool, parent: QWidget) -> None:
        """Make the widgets; `add_to` lays them out.

        Args:
            name: first part of the object names.
            scale: what the steps mean.
            texts: what the row says.
            low_is_usual: the least number stands for what is usual, and is no number of its own.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._scale, self._low_is_usual = scale, low_is_usual
        self._usual: float | None = None
        self._asked: float | None = None
        self.label = QLabel(texts.label)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.number = QDoubleSpinBox()
        self.reset_button = tool_button(theme_icon("mActionUndo.svg"), texts.reset, f"{name}Reset")
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._choose)
        self._set_up(name, texts)
        self._show()
        self._chosen = self.value

    @property
    def asked(self) -> float | None:
        """What the analyst wants; None: what is usual."""
        return self._asked

    @property
    def value(self) -> float:
        """The number that holds: what is wanted, or usual; in the middle where nobody knows."""
        known = self._usual if self._asked is None else self._asked
        return self._scale.middle if known is None else known

    @property
    def is_sliding(self) -> bool:
        """Whether the analyst holds the slider."""
        return bool(self.slider.isSliderDown())

    def set_usual(self, usual: float | None) -> None:
        """What holds where the analyst wants nothing else; None: nobody knows."""
        if usual != self._usual:
            was_chosen = self.value == self._chosen
            self._usual = usual
            self._show()
            if was_chosen:
                self._chosen = self.value

    def name_usual(self, text: str) -> None:
        """What the number box shows in place of the least number."""
        self.number.setSpecialValueText(text)

    def show_value(self, value: float | None) -> None:
        """Show a number without telling anybody; None: what is usual."""
        self._settled.stop()
        self._asked = None if value is None or self._is_usual(value) else value
        self._show()
        self._chosen = self.value

    def forget_choice(self) -> None:
        """Keep the number, and do not tell that it was chosen where that is still to come."""
        self._settled.stop()
        self._chosen = self.value

    def reset(self) -> None:
        """Go back to what is usual."""
        self._asked = None
        self._show()
        self.moved.emit()
        self._choose()

    def add_to(self, grid: QGridLayout, row: int) -> None:
        """Lay the widgets out in two rows of a grid."""
        grid.addWidget(self.label, row, 0, 1, 3)
        for column, widget in enumerate((self.slider, self.number, self.reset_button)):
            grid.addWidget(widget, row + 1, column)

    def _set_up(self, name: str, texts: RowTexts) -> None:
        scale = self._scale
        self.label.setBuddy(self.number)
        self.slider.setObjectName(f"{name}Slider")
        self.slider.setRange(0, scale.steps)
        self.slider.setPageStep(scale.page)
        self.slider.sliderPressed.connect(self.pressed)
        self.slider.valueChanged.connect(self._on_step)
        self.slider.sliderReleased.connect(self._choose)
        self.number.setObjectName(f"{name}Number")
        self.number.setRange(scale.low, scale.high)
        self.number.setDecimals(scale.decimals)
        self.number.setSingleStep(scale.step)
        self.number.setSuffix(texts.suffix)
        self.number.setSpecialValueText(texts.lowest)
        self.number.valueChanged.connect(self._take)
        self.number.editingFinished.connect(self._choose_if_waiting)
        self.reset_button.clicked.connect(self.reset)
        for widget in (self.slider, self.number):
            widget.setToolTip(texts.tip)
            widget.setAccessibleName(texts.label.replace("&", ""))
            widget.setAccessibleDescription(texts.tip)
        self.label.setToolTip(texts.tip)

    def _is_usual(self, value: float) -> bool:
        if self._low_is_usual and value <= self._scale.low:
            return True
        half = 0.5 * 10.0**-self._scale.decimals
        return self._usual is not None and abs(value - self._usual) <= half * (1 + 1e-9)

    def _on_step(self, step: int) -> None:
        self._take(self._scale.to_number(step))

    def _take(self, value: float) -> None:
        """The analyst has moved the slider, or typed a number."""
        self._asked = None if self._is_usual(value) else value
        self._show()
        self.moved.emit()
        if not self.is_sliding:
            self._settled.start()

    def _show(self) -> None:
        """Bring all widgets in line with the number, without telling anybody."""
        for widget in (self.slider, self.number):
            widget.blockSignals(True)
        step = self._scale.to_step(self.value)
        if self._scale.to_number(self.slider.value()) != self.value:
            self.slider.setValue(step)
        unknown = self._asked is None and self._usual is None
        self.number.setValue(self._scale.low if unknown else self.value)
        for widget in (self.slider, self.number):
            widget.blockSignals(False)
        self.reset_button.setEnabled(self._asked is not None)

    def _choose_if_waiting(self) -> None:
        if self._settled.isActive():
            self._choose()

    def _choose(self) -> None:
        self._settled.stop()
        if self.value != self._chosen:
            self._chosen = self.value
            self.chosen.emit()
        else:
            self.returned.emit()
