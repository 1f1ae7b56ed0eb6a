"""What was found about a pair of rasters: all findings, a chequerboard of both dates, and a shift to mend."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QImage, QPixmap
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTextBrowser, QVBoxLayout, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox
from landslide_mapper.jobs.check_report import BAD, GOOD, WARN

if TYPE_CHECKING:
    from landslide_mapper.jobs.check_report import CheckReport

COLOURS = {GOOD: "", WARN: "#b35900", BAD: "#c62828"}
"""Quiet, orange and red that can be read on white."""
LEAST_SHIFT = 0.2
"""Pixels from which a shift is measured surely."""


class PairDetails(QDialog):
    """Shows a report; the shift that was measured can be taken back from here."""

    shift_chosen = pyqtSignal(tuple)
    """How far the pre-event raster is taken to lie off the other from now on, (right, down) in pixels."""

    def __init__(
        self, report: CheckReport, picture: Any, shift: tuple[float, float], parent: QWidget | None = None
    ) -> None:
        """Show a report.

        Args:
            report: of the pair as it is read now.
            picture: (height, width, 3) uint8, or None.
            shift: that is taken back already, in pixels.
            parent: Qt parent.
        """
        super().__init__(parent)
        self.setObjectName("pairDetailsDialog")
        self.setWindowTitle(self.tr("Check of the rasters"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        self.text = QTextBrowser()
        self.text.setObjectName("pairFindings")
        self.text.setHtml("".join(_line(one.severity, translated(one.message)) for one in report.findings))
        column.addWidget(self.text)
        self._wanted = _whole(report, shift)
        said = self.tr("Move the pre-event raster by {right} pixels to the right and {down} down")
        right, down = (f"{0.0 - one:+.2f}" for one in self._wanted)
        tip = self.tr("While it is read for a map; the file stays as it is")
        self.move_back = WrappingCheckBox(said.format(right=right, down=down), tip, "movePreBack")
        self.move_back.setChecked(any(shift))
        self.move_back.setVisible(any(self._wanted))
        self.move_back.box.toggled.connect(self._on_toggled)
        column.addWidget(self.move_back)
        self.picture = QLabel()
        self.picture.setObjectName("pairPicture")
        self.picture.setToolTip(
            self.tr("Squares of both dates in turn, from the middle: roads and rivers go on where they fit")
        )
        self.picture.setAccessibleName(self.picture.toolTip())
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if picture is not None:
            height, width, _ = picture.shape
            image = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
            self.picture.setPixmap(QPixmap.fromImage(image.copy()))
        self.picture.setVisible(picture is not None)
        column.addWidget(self.picture)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.resize(560, 760 if picture is not None else 360)

    def _on_toggled(self, checked: bool) -> None:
        self.shift_chosen.emit(self._wanted if checked else (0.0, 0.0))


def _whole(report: CheckReport, shift: tuple[float, float]) -> tuple[float, float]:
    """The shift that is taken back already and what was measured besides; (0, 0) where there is none."""
    if any(shift):
        return shift
    found = report.about("shift")
    pixels = found.details.get("pixels") if found is not None else None
    if not pixels or max(map(abs, pixels)) < LEAST_SHIFT:
        return 0.0, 0.0
    return float(pixels[0]), float(pixels[1])


def _line(severity: str, text: str) -> str:
    colour = COLOURS[severity]
    style = f' style="color:{colour}"' if colour else ""
    return f"<p{style}>{escape(text)}</p>"
