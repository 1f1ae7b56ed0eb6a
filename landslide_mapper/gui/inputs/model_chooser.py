"""Chooses a model: those used lately, any .lsmodel folder, or none: the change between the dates."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from landslide_mapper.core.settings import Settings
from landslide_mapper.core.translation import translated
from landslide_mapper.errors import ModelError
from landslide_mapper.gui.widgets.forms import shrinkable, tool_button
from landslide_mapper.gui.widgets.icons import theme_icon
from landslide_mapper.model.folder import ModelFolder, ModelVersion
from landslide_mapper.vocabulary import CHANGE


class ModelChooser(QWidget):
    """A combo box of recent models beside a button that opens another one.

    Attributes:
        path: folder of the chosen model; None: none.
        version: of it, in use; None where there is none or it cannot be read.
        error: why it cannot be read.
        without_model: whether the change between the dates is chosen.
    """

    changed = pyqtSignal()
    chosen = pyqtSignal(object)
    """The user has chosen a model here: its folder."""

    def __init__(
        self, settings: Settings, parent: QWidget | None = None, *, offers_change: bool = False
    ) -> None:
        """Show the recent models.

        Args:
            settings: know them.
            parent: owner.
            offers_change: whether the change between the dates may be chosen in the place of a model.
        """
        super().__init__(parent)
        self._settings = settings
        self._offers_change = offers_change
        self.without_model = False
        self.path: Path | None = None
        self.version: ModelVersion | None = None
        self.error = ""
        self.combo = shrinkable(QComboBox())
        self.combo.setObjectName("model")
        self.combo.setPlaceholderText(self.tr("No model yet"))
        self.combo.currentIndexChanged.connect(self.read)
        self.combo.activated.connect(self._on_activated)
        self.open_button = tool_button(
            theme_icon("mActionFileOpen.svg"), self.tr("Open a model folder (.lsmodel)"), "openModel"
        )
        self.open_button.clicked.connect(self.browse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo)
        row.addWidget(self.open_button)
        self.refresh()

    def refresh(self) -> None:
        """List the recent models anew."""
        self.combo.blockSignals(True)
        self.combo.clear()
        for path in self._settings.recent_models:
            self.combo.addItem(path.stem, str(path))
            self.combo.setItemData(self.combo.count() - 1, str(path), Qt.ItemDataRole.ToolTipRole)
        if self._offers_change:
            self.combo.addItem(self.tr("Change between the dates (no model)"), CHANGE)
            tip = self.tr("Shows where the ground became barer; needs neither a model nor the engine")
            self.combo.setItemData(self.combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.combo.setCurrentIndex(0 if self.combo.count() else -1)
        self.combo.blockSignals(False)
        self.read()

    def select(self, model: Path) -> None:
        """Make a model the current one and remember it."""
        self._settings.add_recent_model(model)
        self.refresh()

    def browse(self) -> None:
        """Ask for a model folder."""
        start = str(self.path.parent) if self.path else str(Path.home())
        folder = QFileDialog.getExistingDirectory(self, self.tr("Open a model folder (.lsmodel)"), start)
        if folder:
            self.select(Path(folder))
            self.chosen.emit(Path(folder))

    def show_model(self, model: Path) -> None:
        """Show a model that was chosen elsewhere, and the models that are recent by now."""
        if model != self.path:
            self.refresh()
            self.combo.setCurrentIndex(self.combo.findData(str(model)))

    def _on_activated(self, *_: object) -> None:
        if self.path is not None:
            self.chosen.emit(self.path)

    def read(self, *_: object) -> None:
        """Read the current model from disk, where another version may be in use by now."""
        chosen = self.combo.currentData()
        self.without_model = chosen == CHANGE
        self.path = Path(chosen) if chosen and not self.without_model else None
        self.version, self.error = None, ""
        if self.path is not None:
            try:
                self.version = ModelFolder(self.path).version()
            except ModelError as error:
                self.error = translated(error)
        self.changed.emit()
