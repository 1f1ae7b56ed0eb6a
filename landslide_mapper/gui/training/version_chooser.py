"""The versions of a model: when each was made, how good it was, and which one to use, back or forward."""

from __future__ import annotations

from datetime import datetime

from qgis.PyQt.QtCore import QCoreApplication, QDateTime, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import shrinkable, tool_button
from landslide_mapper.gui.widgets.icons import theme_icon
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.model.history import VersionFacts


def version_text(facts: VersionFacts) -> str:
    """Number, date and accuracy of a version."""
    parts = [_tr("Version {}").format(facts.number)]
    if facts.created is not None:
        parts.append(date_text(facts.created))
    if facts.problem:
        parts.append(_tr("damaged"))
    elif facts.mean_iou is not None:
        parts.append(_tr("IoU {:.2f}").format(Figure(facts.mean_iou)))
    return ", ".join(parts)


def date_text(created: datetime) -> str:
    """A day, as people write it."""
    return QLocale().toString(QDateTime(created).date(), QLocale.FormatType.ShortFormat)


def when_text(facts: VersionFacts) -> str:
    """When exactly a version was published; empty where its card does not say."""
    return "" if facts.created is None else QLocale().toString(QDateTime(facts.created))


def version_before(version: ModelVersion | None) -> int | None:
    """The version of the same model that this one was made from; None where there is none."""
    based_on = None if version is None else version.card.get("based_on")
    if version is None or not isinstance(based_on, int):
        return None
    return based_on if (version.folder.parent / f"{based_on:04d}").is_dir() else None


class VersionChooser(QWidget):
    """A list of versions beside a button that uses the chosen one."""

    wanted = pyqtSignal(int)
    """Number of the version that is to be used."""
    list_wanted = pyqtSignal()
    """All that is known of the versions is to be shown."""

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
        self.list_button = tool_button(
            theme_icon("mActionOpenTable.svg"),
            self.tr("All versions: what each learned from, and how good it is region by region"),
            "listVersions",
        )
        self.list_button.clicked.connect(self.list_wanted)
        row = QHBoxLayout()
        row.addWidget(self.combo, 1)
        row.addWidget(self.list_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.button)

    def show_versions(self, current: int | None, versions: list[VersionFacts]) -> None:
        """List versions, with the one in use chosen.

        Args:
            current: number of the version in use; None: there is no model.
            versions: the newest first.
        """
        self._current = current
        self.combo.blockSignals(True)
        self.combo.clear()
        for facts in versions:
            text = version_text(facts)
            if facts.number == current:
                text = self.tr("{} (in use)").format(text)
            self.combo.addItem(text, facts.number)
            last = self.combo.count() - 1
            if facts.problem:
                self.combo.model().item(last).setEnabled(False)
            self.combo.setItemData(
                last, translated(facts.problem) or when_text(facts), Qt.ItemDataRole.ToolTipRole
            )
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
