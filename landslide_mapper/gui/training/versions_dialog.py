"""The list of a model's versions: date, data and accuracy of each, to compare, to use and to open."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.translation import translated
from landslide_mapper.gui.training.version_chooser import date_text, when_text
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import FittedLabel, text_label
from landslide_mapper.gui.widgets.tables import NOTHING, figure_text, read_only_table, stretch_column
from landslide_mapper.model.history import VersionFacts

_SIZE = (620, 460)


class VersionsDialog(QDialog):
    """One row for each version; two that are selected are compared, one with the version in use."""

    use_wanted = pyqtSignal(int)
    """Number of the version that is to be used."""
    open_wanted = pyqtSignal(int)
    """Number of the version that is to be opened as a model of its own."""

    def __init__(
        self, name: str, current: int, versions: Sequence[VersionFacts], parent: QWidget | None = None
    ) -> None:
        """Fill the list.

        Args:
            name: of the model.
            current: number of the version in use.
            versions: the newest first.
            parent: owner.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Versions of {}").format(name))
        self._current = current
        self._versions = {facts.number: facts for facts in versions}
        self._busy = False
        self.list = read_only_table(
            "versionList", [_tr("Version"), _tr("Date"), _tr("Learned from"), _tr("IoU")]
        )
        self.list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setAccessibleName(self.tr("Versions of the model"))
        self.about = text_label("aboutVersion")
        self.comparison = read_only_table("versionComparison", [])
        self.comparison.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.comparison.setAccessibleName(self.tr("IoU of two versions, region by region"))
        self.hint = FittedLabel("versionHint")
        self.use_button = QPushButton(self.tr("&Use this version"))
        self.use_button.setToolTip(self.tr("Go back or forward to this version; all others stay on disk"))
        self.open_button = QPushButton(self.tr("&Open as a model of its own"))
        self.open_button.setToolTip(
            self.tr("Copies the version into a model beside this one, and chooses that to map with")
        )
        self._lay_out()
        self._fill()

    def chosen(self) -> list[VersionFacts]:
        """The versions that are selected, the newest first."""
        rows = sorted({index.row() for index in self.list.selectedIndexes()})
        numbers = [self.list.item(row, 0).data(Qt.ItemDataRole.UserRole) for row in rows]
        return [self._versions[number] for number in numbers]

    def set_busy(self, busy: bool) -> None:
        """Tell whether a job runs: one at a time."""
        self._busy = busy
        self._show_selected()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button, signal in ((self.use_button, self.use_wanted), (self.open_button, self.open_wanted)):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(lambda *_, wanted=signal: self._ask(wanted))
        column.addWidget(self.list, 1)
        for widget in (self.about, self.hint):
            column.addWidget(widget)
        column.addWidget(self.comparison, 1)
        column.addWidget(buttons)
        self.hint.setText(
            self.tr(
                "IoU is that on the labels held out when a region was last taught; they also chose the best "
                "state, so it is a little too good. Where the model knew them there is none. Select two "
                "versions to compare them."
            )
        )
        self.resize(*_SIZE)
        self.list.itemSelectionChanged.connect(self._show_selected)

    def _fill(self) -> None:
        self.list.setRowCount(len(self._versions))
        for row, facts in enumerate(self._versions.values()):
            number = str(facts.number)
            if facts.number == self._current:
                number = self.tr("{} (in use)").format(number)
            date = date_text(facts.created) if facts.created is not None else NOTHING
            texts = [number, date, translated(facts.problem) or _learned(facts), figure_text(facts.mean_iou)]
            for place, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(translated(facts.problem) or (when_text(facts) if place == 1 else text))
                if facts.problem:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
                self.list.setItem(row, place, item)
            self.list.item(row, 0).setData(Qt.ItemDataRole.UserRole, facts.number)
        stretch_column(self.list, 2)
        self.list.selectRow(
            list(self._versions).index(self._current) if self._current in self._versions else 0
        )
        self._show_selected()

    def _show_selected(self) -> None:
        chosen = self.chosen()
        one = chosen[0] if len(chosen) == 1 else None
        usable = one is not None and not one.problem and not self._busy
        self.use_button.setEnabled(usable and one is not None and one.number != self._current)
        self.open_button.setEnabled(usable)
        self.about.setText(_about(one) if one is not None else "")
        if one is not None and one.number != self._current and self._current in self._versions:
            chosen = [one, self._versions[self._current]]
        self._compare(chosen[:2])

    def _compare(self, versions: Sequence[VersionFacts]) -> None:
        """Show the IoU of each region, of the older version first."""
        both = sorted(versions, key=lambda facts: facts.number)
        headers = [_tr("Version {}").format(facts.number) for facts in both]
        if len(both) == 2:
            headers.append(_tr("Difference"))
        regions = list(dict.fromkeys(region for facts in both for region in facts.regions))
        table = self.comparison
        table.setColumnCount(1 + len(headers))
        table.setHorizontalHeaderLabels([_tr("Region"), *headers])
        table.setRowCount(len(regions))
        for row, region in enumerate(regions):
            values = [facts.iou.get(region) for facts in both]
            texts = [region, *map(figure_text, values)]
            if len(both) == 2:
                texts.append(_difference(*values))
            for place, text in enumerate(texts):
                table.setItem(row, place, QTableWidgetItem(text))
        stretch_column(table, 0)

    def _ask(self, wanted: pyqtSignal) -> None:
        number = self.chosen()[0].number
        self.accept()
        wanted.emit(number)


def _learned(facts: VersionFacts) -> str:
    """Regions with the number of patches that each was learned from."""
    return ", ".join(
        f"{region} ({Figure(facts.learned[region].patches)})" if region in facts.learned else region
        for region in facts.regions
    )


def _about(facts: VersionFacts) -> str:
    if facts.problem:
        return translated(facts.problem)
    parts = []
    if facts.based_on is not None:
        parts.append(_tr("Made from version {}.").format(facts.based_on))
    if facts.strategy:
        parts.append(_tr("Strategy: {}.").format(facts.strategy))
    known = [one for region, one in facts.learned.items() if region in facts.regions]
    if known:
        text = _tr("Patches learned from: {patches}, scenes: {scenes}.")
        patches, scenes = sum(one.patches for one in known), sum(one.scenes for one in known)
        parts.append(text.format(patches=Figure(patches), scenes=Figure(scenes)))
    return " ".join(parts)


def _difference(before: float | None, after: float | None) -> str:
    return NOTHING if before is None or after is None else f"{Figure(after - before):+.3f}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("VersionsDialog", text)
