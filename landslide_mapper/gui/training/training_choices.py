"""Fields that the Train and the Update page have in common."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox

KEPT_PATCHES = 8
"""Patches per region that a model keeps where the analyst agrees."""


class MinutesBox(QgsSpinBox):
    """A time limit; zero is none."""

    def __init__(self, minutes: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("minutes")
        self.setRange(0, 10_000)
        self.setValue(minutes)
        self.setSuffix(self.tr(" min"))
        self.setClearValue(0, self.tr("No limit"))

    def minutes(self) -> float | None:
        """The limit, or None."""
        return float(self.value()) or None


class ExemplarConsent(WrappingCheckBox):
    """Asks whether the model may keep a little of the imagery."""

    def __init__(self, parent: QWidget | None = None) -> None:
        text = QCoreApplication.translate(
            "ExemplarConsent",
            "Keep a few training patches in the model, so that updates can check and refresh old regions",
        )
        tip = QCoreApplication.translate(
            "ExemplarConsent",
            "About {} small patches of imagery per region stay in the model folder. Without them, an update "
            "cannot tell whether an old region got worse. They are left out when the model is exported.",
        )
        super().__init__(text, tip.format(KEPT_PATCHES), "keepPatches", parent)
        self.setChecked(True)

    def settings(self) -> dict[str, Any]:
        """The setting of the training."""
        return {"exemplars": KEPT_PATCHES if self.isChecked() else 0}
