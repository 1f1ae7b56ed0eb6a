"""Chooses whose names and words the attributes of an export have, and saves a scheme to edit."""

from __future__ import annotations

import shutil
from pathlib import Path

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QToolButton, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.errors import InventoryError, JobError, system_errors
from landslide_mapper.gui.widgets.forms import shrinkable
from landslide_mapper.gui.widgets.icons import theme_icon
from landslide_mapper.inventory.field_schemes import SUFFIX, own_schemes, read_scheme, scheme_files

_FILE = "file"
_TO_COPY = "plain"
"""What is saved to edit where ours are chosen, which are no file."""


class SchemeChooser(QWidget):
    """A list of schemes, any file, and a button that saves a copy of one."""

    problem = pyqtSignal(str)
    """What is wrong with a file; empty: nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = shrinkable(QComboBox(objectName="fieldScheme"))
        self.combo.addItem(self.tr("As in Landslide Mapper"), "")
        for name, path in scheme_files().items():
            self.combo.addItem(_title(path), name)
        self.combo.addItem(self.tr("From a file…"), _FILE)
        self.combo.activated.connect(self._on_activated)
        self._chosen = 0
        self.copy_button = QToolButton(objectName="copyScheme")
        self.copy_button.setIcon(theme_icon("mActionFileSaveAs.svg"))
        self.copy_button.setToolTip(self.tr("Save a copy to edit: a text file of names and words"))
        self.copy_button.setAccessibleName(self.copy_button.toolTip())
        self.copy_button.clicked.connect(self._save_copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self.copy_button)

    @property
    def scheme(self) -> str:
        """The name or the file of the scheme; empty: ours."""
        return str(self.combo.currentData() or "")

    def choose_file(self, path: Path) -> None:
        """Choose the scheme of a file; one that is none is said, and nothing changes."""
        try:
            title = read_scheme(str(path)).title
        except InventoryError as error:
            self.combo.setCurrentIndex(self._chosen)
            self.problem.emit(translated(error))
            return
        self.problem.emit("")
        self.combo.insertItem(self.combo.count() - 1, title, str(path))
        self.combo.setCurrentIndex(self.combo.count() - 2)
        self._chosen = self.combo.currentIndex()

    def save_copy(self, target: Path) -> None:
        """Save the chosen scheme under a name of the user's, and choose that one."""
        files = scheme_files()
        source = files.get(self.scheme or _TO_COPY) or Path(self.scheme)
        failure = "Cannot write {path}: {reason}. Choose another folder."
        try:
            with system_errors(JobError, failure, path=target):
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, target)
        except JobError as error:
            self.problem.emit(translated(error))
            return
        self.choose_file(target)

    def _on_activated(self, index: int) -> None:
        if self.combo.itemData(index) != _FILE:
            self._chosen = index
            self.problem.emit("")
            return
        self.combo.setCurrentIndex(self._chosen)
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Names and words of attributes"), str(own_schemes()), f"JSON (*{SUFFIX})"
        )
        if name:
            self.choose_file(Path(name))

    def _save_copy(self) -> None:
        suggested = own_schemes() / f"{Path(self.scheme or _TO_COPY).stem}-copy{SUFFIX}"
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Names and words of attributes"), str(suggested), f"JSON (*{SUFFIX})"
        )
        if name:
            self.save_copy(Path(name if name.endswith(SUFFIX) else f"{name}{SUFFIX}"))


def _title(path: Path) -> str:
    """The title of a scheme; its file's name where it cannot be read, which an export then says."""
    try:
        return read_scheme(str(path)).title
    except InventoryError:
        return path.stem
