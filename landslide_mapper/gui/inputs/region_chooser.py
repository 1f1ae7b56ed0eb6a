"""Chooses the region that an update teaches: one that the model knows, or a new one."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.errors import ModelError
from landslide_mapper.gui.widgets.forms import shrinkable
from landslide_mapper.jobs.scenes import slug
from landslide_mapper.model.spec import check_region_id


class RegionChooser(QWidget):
    """An editable combo box, and a button with a better name where the typed one cannot be used."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[str, ...] = ()
        self.combo = shrinkable(QComboBox())
        self.combo.setObjectName("updateRegion")
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.lineEdit().setPlaceholderText(self.tr("a known region, or a new name"))
        self.combo.currentTextChanged.connect(self._on_changed)
        self.suggestion = QPushButton()
        self.suggestion.setObjectName("useSuggestedRegion")
        self.suggestion.setToolTip(self.tr("A name like this one that can be used on every system"))
        self.suggestion.clicked.connect(self._use_suggestion)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.combo)
        column.addWidget(self.suggestion)
        self._on_changed()

    def set_known(self, regions: Sequence[str]) -> None:
        """Offer the regions of a model; what was typed stays."""
        self._known = tuple(regions)
        text = self.combo.currentText()
        self.combo.blockSignals(True)
        self.combo.clear()
        self.combo.addItems(list(regions))
        self.combo.setCurrentIndex(-1)
        self.combo.setEditText(text)
        self.combo.blockSignals(False)
        self._on_changed()

    def region(self) -> str:
        """The region as typed or chosen."""
        return self.combo.currentText().strip()

    @property
    def is_new(self) -> bool:
        """Whether the model does not know the region yet."""
        return self.region() not in self._known

    def problem(self) -> str:
        """What is wrong with the region; empty where nothing is."""
        region = self.region()
        if not region:
            return self.tr("Choose the region to teach, or type the name of a new one.")
        try:
            check_region_id(region)
        except ModelError as error:
            return translated(error)
        if self._namesake():
            return self.tr(
                "The model has a region '{known}'. Choose that one, or a name that differs in more than case."
            ).format(known=self._namesake())
        return ""

    def _namesake(self) -> str:
        """A known region that is the same but for upper and lower case, as file names on some systems are."""
        if not self.is_new:
            return ""
        plain = self.region().casefold()
        return next((known for known in self._known if known.casefold() == plain), "")

    def _suggested(self) -> str:
        if not self.region() or not self.problem():
            return ""
        if self._namesake():
            return self._namesake()
        suggested = slug(self.region())[:64]
        try:
            return check_region_id(suggested)
        except ModelError:
            return ""

    def _use_suggestion(self) -> None:
        self.combo.setEditText(self._suggested())

    def _on_changed(self, *_: object) -> None:
        suggested = self._suggested()
        self.suggestion.setText(self.tr("Use '{}'").format(suggested))
        self.suggestion.setVisible(bool(suggested))
        self.changed.emit()
