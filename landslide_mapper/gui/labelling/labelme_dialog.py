"""Which rasters to write LabelMe files for, and where to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.gui.widgets.forms import Form


class LabelMeDialog(QDialog):
    """A list of rasters to tick, and a folder."""

    def __init__(self, rasters: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export labels as LabelMe files"))
        self.rasters = QListWidget()
        self.rasters.setObjectName("labelmeRasters")
        for path in rasters:
            item = QListWidgetItem(path.name)
            item.setData(Qt.ItemDataRole.UserRole, str(path))
            item.setToolTip(str(path))
            item.setCheckState(Qt.CheckState.Checked)
            self.rasters.addItem(item)
        self.folder = QgsFileWidget()
        self.folder.setObjectName("labelmeFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.lineEdit().setPlaceholderText(self.tr("Beside each raster"))
        self.replace = QCheckBox(self.tr("Re&place files that are there"))
        self.replace.setObjectName("labelmeReplace")
        self.replace.setToolTip(self.tr("Without this, files that are there are left alone"))
        self._build()

    def targets(self) -> list[tuple[Path, Path]]:
        """Each ticked raster and the file to write for it; no two have the same."""
        chosen: list[tuple[Path, Path]] = []
        taken: set[str] = set()
        for row in range(self.rasters.count()):
            item = self.rasters.item(row)
            if item.checkState() == Qt.CheckState.Checked:
                raster = Path(item.data(Qt.ItemDataRole.UserRole))
                folder = Path(self.folder.filePath()) if self.folder.filePath() else raster.parent
                target, number = folder / f"{raster.stem}.json", 1
                while str(target).casefold() in taken:
                    number += 1
                    target = folder / f"{raster.stem}_{number}.json"
                taken.add(str(target).casefold())
                chosen.append((raster, target))
        return chosen

    def _build(self) -> None:
        text = QLabel(
            self.tr(
                "Each file holds the labels inside one raster, in its pixels, and refers to it; "
                "the image itself is not copied."
            )
        )
        text.setWordWrap(True)
        form = Form()
        form.add(self.tr("&Rasters"), self.rasters, self.tr("A file is written for each ticked raster"))
        form.add(
            self.tr("Sa&ve in"),
            self.folder,
            self.tr("Folder for the files; empty: beside each raster, where LabelMe looks for it"),
            self.folder.lineEdit(),
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("&Export"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.rasters.itemChanged.connect(
            lambda *_: buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.targets()))
        )
        column = QVBoxLayout(self)
        column.addWidget(text)
        column.addLayout(form)
        column.addWidget(self.replace)
        column.addWidget(buttons)
