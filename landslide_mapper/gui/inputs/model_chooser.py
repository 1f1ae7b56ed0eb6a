"""Chooses a model: those used lately, any .lsmodel folder, the starter, or the change without a model."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QWidget

from landslide_mapper.core.settings import Settings
from landslide_mapper.core.translation import translated
from landslide_mapper.errors import ModelError
from landslide_mapper.gui.inputs.model_card import card_lines
from landslide_mapper.gui.inputs.starter_choice import (
    SceneSize,
    Starter,
    engine_is_set_up,
    rounded_m,
    starter_name,
    starter_tip,
)
from landslide_mapper.gui.widgets.forms import shrinkable, tool_button
from landslide_mapper.gui.widgets.icons import theme_icon
from landslide_mapper.model.folder import ModelFolder, ModelVersion
from landslide_mapper.vocabulary import CHANGE, STARTER


class ModelChooser(QWidget):
    """A combo box of recent models beside a button that opens another one.

    Attributes:
        path: folder of the chosen model; None: none, or a starter of a scene that is not known.
        version: of it, in use; None where there is none or it cannot be read.
        error: why it cannot be read.
        notice: why the change is chosen where the starter was proposed; empty otherwise.
        is_starter: whether the starter is chosen.
        without_model: whether the change between the dates is chosen.
    """

    changed = pyqtSignal()
    chosen = pyqtSignal(object)
    """The user has chosen a model here: its folder, or Path("starter")."""

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
        self._is_proposal = True
        self._scene: SceneSize | None = None
        self._starter = Starter()
        self.is_starter = self.without_model = False
        self.path: Path | None = None
        self.version: ModelVersion | None = None
        self.error = self.notice = ""
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

    @property
    def has_own(self) -> bool:
        """Whether there is a model that is the user's own."""
        return bool(self._settings.recent_models)

    def refresh(self) -> None:
        """List the recent models anew, and choose the last one; where there is none, what needs none."""
        self.combo.blockSignals(True)
        self.combo.clear()
        for path in self._settings.recent_models:
            self._add(path.stem, str(path), str(path))
        self._add(starter_name(), STARTER, starter_tip())
        if self._offers_change:
            tip = self.tr("Shows where the ground became barer; needs neither a model nor the engine")
            self._add(self.tr("Change between the dates (no model)"), CHANGE, tip)
        proposed = self.has_own or engine_is_set_up(self._settings)
        self.combo.setCurrentIndex(0 if proposed else self.combo.findData(CHANGE))
        self._is_proposal = True
        self.combo.blockSignals(False)
        self.read()

    def propose_again(self) -> None:
        """Propose what fits now, as an engine may have come, unless the user has chosen."""
        if self._is_proposal:
            self.refresh()

    def set_scene(self, scene: SceneSize | None) -> None:
        """Tell what is to be mapped: its pixels decide about the starter.

        Args:
            scene: what is to be mapped; None: nothing yet.
        """
        if scene is not None:
            scene = SceneSize(rounded_m(scene.gsd_m), scene.two_dates)
        if scene != self._scene:
            old, self._scene = self._scene, scene
            if old is None or scene is None or old.gsd_m != scene.gsd_m:
                self._starter = Starter()
            self._name_starter()
            if self.notice and self._is_proposal:  # other pixels: a starter may fit them
                self.combo.setCurrentIndex(self.combo.findData(STARTER))
            elif self.is_starter:
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
        if str(model) != self.combo.currentData():
            self.refresh()
            self.combo.setCurrentIndex(self.combo.findData(str(model)))
            self._is_proposal = False

    def _on_activated(self, *_: object) -> None:
        self._is_proposal = False
        if not self.without_model and self.combo.currentData():
            self.chosen.emit(Path(self.combo.currentData()))

    def read(self, *_: object) -> None:
        """Read the current model from disk, where another version may be in use by now."""
        chosen = self.combo.currentData()
        self.without_model, self.is_starter = chosen == CHANGE, chosen == STARTER
        self.path, self.version, self.error, self.notice = None, None, "", ""
        if self.is_starter:
            self._read_starter()
            if self._is_proposal and self._offers_change and not self._starter.fits:
                self._give_way()
        elif chosen and not self.without_model:
            self.path = Path(chosen)
            try:
                self.version = ModelFolder(self.path).version()
            except ModelError as error:
                self.error = translated(error)
        self._show_card()
        self.changed.emit()

    def _show_card(self) -> None:
        """Say of the current model what its card says, to whoever points at it."""
        told = [self.combo.currentData(Qt.ItemDataRole.ToolTipRole) or "", *card_lines(self.version)]
        # Cards come from other people: nothing in them is markup.
        self.combo.setToolTip("".join(f"<p>{escape(part)}</p>" for part in told if part))

    def _read_starter(self) -> None:
        """Find the starter for the scene; it is unpacked only when it is chosen."""
        if self._scene is None:
            return
        if not self._starter.is_there:
            self._starter = Starter.of(self._scene.gsd_m)
            self._name_starter()
        self.path, self.version, self.error = self._starter.model, self._starter.version, self._starter.error

    def _give_way(self) -> None:
        """Propose the change, as no starter knows such pixels."""
        self.combo.blockSignals(True)
        self.combo.setCurrentIndex(self.combo.findData(CHANGE))
        self.combo.blockSignals(False)
        self.without_model, self.is_starter = True, False
        self.notice, self.error = self._starter.error, ""

    def _name_starter(self) -> None:
        name = starter_name() if self._scene is None else self._starter.name(self._scene)
        self.combo.setItemText(self.combo.findData(STARTER), name)

    def _add(self, text: str, data: str, tip: str) -> None:
        self.combo.addItem(text, data)
        self.combo.setItemData(self.combo.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
