"""A check box whose long text wraps in a narrow dock."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QWidget


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
