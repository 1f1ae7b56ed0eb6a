"""The box with threshold and minimum area: of the map that is shown, and of the next one."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QGroupBox, QVBoxLayout, QWidget

from landslide_mapper.gui.mapping.slider_row import RowTexts, Scale, SliderRow
from landslide_mapper.gui.mapping.weights_row import WeightsRow
from landslide_mapper.gui.widgets.forms import text_label

LOWEST, HIGHEST = 1.0, 99.0
"""Percent."""
LEAST_M2, PER_DECADE, DECADES = 10.0, 20, 5
"""The slider of areas begins at none, and goes on from 10 m² to 1 km², each step an eighth larger."""
LARGEST_M2 = 9_999_999.0


def area_of_step(step: int) -> float:
    """The area in m² that a step of the slider stands for, with two digits; 0 for the first one."""
    if step <= 0:
        return 0.0
    area = LEAST_M2 * 10 ** ((step - 1) / PER_DECADE)
    digits = 1 - math.floor(math.log10(area))
    return round(area, digits)


def step_of_area(area_m2: float) -> int:
    """The step of the slider that is next to an area in m²."""
    if area_m2 <= 0:
        return 0
    return min(1 + max(0, round(PER_DECADE * math.log10(area_m2 / LEAST_M2))), DECADES * PER_DECADE + 1)


PERCENT = Scale(
    low=LOWEST - 0.1,
    high=HIGHEST,
    decimals=1,
    step=1.0,
    steps=round(10 * (HIGHEST - LOWEST)),
    page=50,
    to_number=lambda step: round(LOWEST + step / 10, 1),
    to_step=lambda percent: round(10 * (percent - LOWEST)),
    middle=50.0,
)
AREA = Scale(
    low=0.0,
    high=LARGEST_M2,
    decimals=0,
    step=100.0,
    steps=DECADES * PER_DECADE + 1,
    page=5,
    to_number=area_of_step,
    to_step=step_of_area,
    middle=0.0,
)


class ThresholdBox(QGroupBox):
    """Probability and size from which on there is a candidate; probabilities are 0..1 outside.

    What is set holds for the map that is shown, if one is, and for the next one.
    """

    pressed = pyqtSignal()
    """The analyst is about to move a slider."""
    moved = pyqtSignal()
    """Another threshold is to be shown; told at every movement."""
    min_area_moved = pyqtSignal()
    """Another minimum area is to be shown; told at every movement."""
    chosen = pyqtSignal()
    """The analyst has let go of one of the two."""
    returned = pyqtSignal()
    """The analyst has let go where it was before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thresholdBox")
        self.setTitle(self.tr("What counts as a candidate"))
        self._next_usual: float | None = None
        self._shows_map = False
        live = self.tr(
            "A map that is shown follows at once, without running the model again; reviewed candidates stay "
            "as they are. The next map begins there, too."
        )
        self.threshold = SliderRow(
            "threshold",
            PERCENT,
            RowTexts(
                self.tr("&Threshold"),
                self.tr("Probability from which a pixel is landslide.") + " " + live,
                self.tr(" %"),
                self.tr("Back to the threshold that the model or the scene says"),
                self.tr("The model's"),
            ),
            low_is_usual=True,
            parent=self,
        )
        self.threshold.slider.setSingleStep(10)
        self.min_area = SliderRow(
            "minArea",
            AREA,
            RowTexts(
                self.tr("Mi&nimum area"),
                self.tr("Smaller candidates are dropped.") + " " + live,
                self.tr(" m²"),
                self.tr("Back to the usual minimum area: four pixels, at least 400 m²"),
                self.tr("None"),
            ),
            low_is_usual=False,
            parent=self,
        )
        self.min_area.number.setKeyboardTracking(False)  # what is typed is a number when it is whole
        self.weights = WeightsRow()
        self.text = text_label("thresholdText")
        self._lay_out()
        self.threshold.moved.connect(self.moved)
        self.min_area.moved.connect(self.min_area_moved)
        for row in (self.threshold, self.min_area):
            for signal, told in ((row.pressed, self.pressed), (row.chosen, self.chosen)):
                signal.connect(told)
            row.returned.connect(self.returned)

    @property
    def value(self) -> float:
        """The threshold that is set."""
        return round(self.threshold.value / 100, 6)

    @property
    def asked(self) -> float | None:
        """The threshold that the analyst wants; None: the model's."""
        return None if self.threshold.asked is None else self.value

    @property
    def min_area_m2(self) -> float:
        """The minimum area that is set; 0: none."""
        return self.min_area.value

    @property
    def is_sliding(self) -> bool:
        """Whether the analyst holds one of the sliders."""
        return self.threshold.is_sliding or self.min_area.is_sliding

    def show_map(
        self, threshold: float, model_threshold: float | None, min_area_m2: float | None, text: str
    ) -> None:
        """A map is there whose threshold can be moved.

        Args:
            threshold: that its candidates were outlined at.
            model_threshold: the model's; None where it is not known.
            min_area_m2: below which candidates were dropped; None where it is not known.
            text: which map it is.
        """
        self._shows_map = True
        self.threshold.set_usual(_percent(model_threshold))
        self.threshold.show_value(_percent(threshold))
        if min_area_m2 is not None:
            self.min_area.show_value(min_area_m2)
        self.text.setText(text)

    def show_nothing(self, text: str) -> None:
        """There is no map: what is set is for the next one; `text` says so."""
        self._shows_map = False
        self.threshold.set_usual(self._next_usual)
        self.text.setText(text)

    def set_next(
        self, model_threshold: float | None, usual_area_m2: float, *, from_scene: bool = False
    ) -> None:
        """What the next map has where the analyst wants nothing else.

        Args:
            model_threshold: the model's for the region that is chosen; None where it is not known.
            usual_area_m2: the usual minimum area.
            from_scene: whether the scene says the threshold when it is mapped, in the model's place.
        """
        self.threshold.name_usual(self.tr("The scene's") if from_scene else self.tr("The model's"))
        self._next_usual = _percent(model_threshold)
        if not self._shows_map:
            self.threshold.set_usual(self._next_usual)
        self.min_area.set_usual(usual_area_m2)

    def forget_choices(self) -> None:
        """Keep both numbers for the map that is made now."""
        for row in (self.threshold, self.min_area):
            row.forget_choice()

    def say(self, text: str) -> None:
        """Show what came of a movement."""
        self.text.setText(text)

    def _lay_out(self) -> None:
        column, grid = QVBoxLayout(self), QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setVerticalSpacing(2)
        self.threshold.add_to(grid, 0)
        self.min_area.add_to(grid, 2)
        column.addLayout(grid)
        column.addWidget(self.weights)
        column.addWidget(self.text)


def _percent(probability: float | None) -> float | None:
    return None if probability is None else round(100 * probability, 4)
