"""The engines that can be had, side by side: variants for this machine, a bundle, a Python of one's own."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.gui.engine.engine_texts import offer_facts
from landslide_mapper.gui.widgets.forms import FittedLabel
from landslide_mapper.installer.survey import Survey
from landslide_mapper.installer.variants import Offer, Variant

BUNDLE, OWN = "bundle", "own"


class EngineChooser(QWidget):
    """One choice among the offers, and two that name a folder or a file."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._variants: dict[str, Variant] = {}
        self._buttons: dict[str, QRadioButton] = {}
        self.bundle = QgsFileWidget()
        self.bundle.setObjectName("engineBundle")
        self.bundle.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.bundle.setToolTip(self.tr("The folder that './build.sh bundle' has made"))
        self.own = QgsFileWidget()
        self.own.setObjectName("enginePython")
        self.own.setToolTip(
            self.tr("An interpreter, or the folder of an environment, that has PyTorch; nothing is installed")
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._offers = QVBoxLayout()
        self._column.addLayout(self._offers)
        self._add(BUNDLE, self.tr("From an offline bundle"), self._column)
        self._column.addWidget(self.bundle)
        self._add(OWN, self.tr("A Python with PyTorch"), self._column)
        self._column.addWidget(self.own)
        self._group.buttonClicked.connect(self._show_choice)
        for field, name in ((self.bundle, BUNDLE), (self.own, OWN)):
            field.fileChanged.connect(self._show_choice)
            field.lineEdit().setAccessibleName(self._buttons[name].text())
        self._show_choice()

    @property
    def chosen(self) -> str:
        """Id of the variant, BUNDLE or OWN; empty before there are offers."""
        return next((name for name, button in self._buttons.items() if button.isChecked()), "")

    @property
    def variant(self) -> Variant | None:
        """The variant that is chosen."""
        return self._variants.get(self.chosen)

    def path(self) -> Path | None:
        """The folder or file that goes with the choice; None where none is named."""
        text = {BUNDLE: self.bundle, OWN: self.own}.get(self.chosen)
        named = text.filePath().strip() if text is not None else ""
        return Path(named) if named else None

    def show_offers(self, found: Survey) -> None:
        """Show what this machine can have, with the proposed one chosen; a choice that was made stays."""
        before = self.chosen
        for name in list(self._variants):
            self._group.removeButton(self._buttons.pop(name))
        while self._offers.count():
            old = self._offers.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        self._variants = {offer.variant.id: offer.variant for offer in found.offers}
        for offer in found.offers:
            self._offer(offer, found)
        usable = before in self._buttons and self._buttons[before].isEnabled()
        first = found.offers[0].variant.id if found.can_install else OWN
        self.choose(before if usable else first)

    def choose(self, name: str) -> None:
        """Choose a variant by its id, BUNDLE or OWN."""
        self._buttons[name].setChecked(True)
        self._show_choice()

    def _offer(self, offer: Offer, found: Survey) -> None:
        button = self._add(offer.variant.id, translated(offer.variant.name), self._offers)
        button.setEnabled(offer.possible and found.can_install)
        facts = FittedLabel(f"facts_{offer.variant.id}")
        facts.setText(offer_facts(offer))
        facts.setIndent(button.sizeHint().height())
        button.setAccessibleDescription(facts.text())
        self._offers.addWidget(facts)

    def _add(self, name: str, text: str, column: QVBoxLayout) -> QRadioButton:
        button = QRadioButton(text)
        button.setObjectName(f"engine_{name}")
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # never widens the window
        self._group.addButton(button)
        self._buttons[name] = button
        column.addWidget(button)
        return button

    def _show_choice(self, *_: object) -> None:
        self.bundle.setVisible(self.chosen == BUNDLE)
        self.own.setVisible(self.chosen == OWN)
        self.changed.emit()
