"""Fields that the Train and the Update page have in common."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsSpinBox
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

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


class WrappingCheckBox(QWidget):
    """A check box whose text wraps in a narrow dock, which that of Qt does not."""

    def __init__(self, text: str, tip: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setObjectName(name)
        self.box.setAccessibleName(text.replace("&", ""))
        self.box.setAccessibleDescription(tip)
        self.label = _ClickableLabel(text, self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        for widget in (self, self.box, self.label):
            widget.setToolTip(tip)

    def isChecked(self) -> bool:
        """Whether it is checked."""
        return self.box.isChecked()

    def setChecked(self, checked: bool) -> None:
        """Check it, or not."""
        self.box.setChecked(checked)


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


class _ClickableLabel(QLabel):
    """The text of a check box; a click on it checks the box, as everywhere."""

    def __init__(self, text: str, box: QCheckBox) -> None:
        super().__init__(text)
        self._box = box
        self.setBuddy(box)
        # Before the wrapping, which adds to the policy that the height depends on the width.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Check or uncheck the box."""
        if self._box.isEnabled() and self.rect().contains(event.pos()):
            self._box.toggle()
