"""The versions of a model: when each was made, how good it was, and which one to use, back or forward."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from landslide_mapper.errors import ModelError
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import shrinkable
from landslide_mapper.model.folder import ModelFolder, ModelVersion


@dataclass(frozen=True)
class VersionLine:
    """What is said of a version.

    Attributes:
        number: of the version.
        created: when it was published; None where its card does not say.
        iou: mean IoU of its regions on held-out labels; None where it was not measured.
        problem: why it cannot be used; empty where it can.
    """

    number: int
    created: datetime | None = None
    iou: float | None = None
    problem: str = ""

    def text(self) -> str:
        """Number, date and accuracy."""
        parts = [_tr("Version {}").format(self.number)]
        if self.created is not None:
            parts.append(QLocale().toString(QDateTime(self.created).date(), QLocale.FormatType.ShortFormat))
        if self.problem:
            parts.append(_tr("damaged"))
        elif self.iou is not None:
            parts.append(_tr("IoU {:.2f}").format(Figure(self.iou)))
        return ", ".join(parts)

    def when(self) -> str:
        """When exactly it was published; empty where its card does not say."""
        return "" if self.created is None else QLocale().toString(QDateTime(self.created))


def version_lines(model: ModelFolder) -> list[VersionLine]:
    """The versions of a model, the newest first; a damaged one says so and hides no other."""
    return [_line(model, number) for number in sorted(model.versions(), reverse=True)]


def version_before(version: ModelVersion | None) -> int | None:
    """The version of the same model that this one was made from; None where there is none."""
    based_on = None if version is None else version.card.get("based_on")
    if version is None or not isinstance(based_on, int):
        return None
    return based_on if (version.folder.parent / f"{based_on:04d}").is_dir() else None


def _line(model: ModelFolder, number: int) -> VersionLine:
    try:
        card = model.version(number).card
    except ModelError as error:
        return VersionLine(number, problem=str(error))
    return VersionLine(number, _time(card.get("created")), _mean_iou(card.get("validation")))


def _time(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone() if isinstance(text, str) else None
    except ValueError:
        return None


def _mean_iou(validation: Any) -> float | None:
    figures = validation.values() if isinstance(validation, dict) else ()
    ious = [one.get("iou") for one in figures if isinstance(one, dict)]
    known = [float(iou) for iou in ious if isinstance(iou, (int, float))]
    return sum(known) / len(known) if known else None


class VersionChooser(QWidget):
    """A list of versions beside a button that uses the chosen one."""

    wanted = pyqtSignal(int)
    """Number of the version that is to be used."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current: int | None = None
        self._busy = False
        self.combo = shrinkable(QComboBox())
        self.combo.setObjectName("modelVersions")
        self.combo.setToolTip(
            self.tr("Versions of the model: date, and mean IoU of its regions on held-out labels")
        )
        self.combo.setAccessibleName(self.tr("Versions of the model"))
        self.combo.currentIndexChanged.connect(self._show_button)
        self.button = QPushButton(self.tr("&Use this version"))
        self.button.setObjectName("useVersion")
        self.button.setToolTip(self.tr("Go back or forward to this version; all others stay on disk"))
        self.button.clicked.connect(lambda: self.wanted.emit(self.combo.currentData()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self.button)

    def show_versions(self, current: int | None, lines: list[VersionLine]) -> None:
        """List versions, with the one in use chosen.

        Args:
            current: number of the version in use; None: there is no model.
            lines: the newest first.
        """
        self._current = current
        self.combo.blockSignals(True)
        self.combo.clear()
        for line in lines:
            text = line.text()
            if line.number == current:
                text = self.tr("{} (in use)").format(text)
            self.combo.addItem(text, line.number)
            last = self.combo.count() - 1
            if line.problem:
                self.combo.model().item(last).setEnabled(False)
            self.combo.setItemData(last, line.problem or line.when(), Qt.ItemDataRole.ToolTipRole)
        self.combo.setCurrentIndex(self.combo.findData(current))
        self.combo.blockSignals(False)
        self.setVisible(current is not None)
        self._show_button()

    def set_busy(self, busy: bool) -> None:
        """Tell whether a job runs: one at a time."""
        self._busy = busy
        self._show_button()

    def _show_button(self, *_: object) -> None:
        other = self.combo.currentData() not in (None, self._current)
        self.button.setEnabled(other and not self._busy)
        self.button.setVisible(self.combo.count() > 1)


def _tr(text: str) -> str:
    return QCoreApplication.translate("VersionChooser", text)
