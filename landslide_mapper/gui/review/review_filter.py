"""Which candidates are listed, and in which order."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QWidget

from landslide_mapper.gui.review.review_order import SortKey
from landslide_mapper.gui.widgets.forms import Form, shrinkable
from landslide_mapper.vocabulary import CANDIDATE, RULED_OUT

EVERYWHERE, IN_VIEW = "everywhere", "view"


class ReviewFilter(QWidget):
    """Three lists to choose from. Choosing the same again applies it again, with the present view."""

    filter_wanted = pyqtSignal()
    sort_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = Form(self)
        form.setContentsMargins(0, 0, 0, 0)
        self.status = self._combo("showStatus")
        self.scope = self._combo("showScope")
        self.sort = self._combo("sortBy")
        self.status.setAccessibleName(self.tr("Status of the candidates shown"))
        for text, status in (
            (self.tr("Not reviewed"), CANDIDATE),
            (self.tr("All"), None),
            (self.tr("Accepted"), "accepted"),
            (self.tr("Edited"), "edited"),
            (self.tr("Rejected"), "rejected"),
            (self.tr("Ruled out"), RULED_OUT),
        ):
            self.status.addItem(text, status)
        for text, key in (
            (self.tr("Most uncertain first"), SortKey.UNCERTAINTY),
            (self.tr("Largest first"), SortKey.SIZE),
            (self.tr("Nearest to here first"), SortKey.DISTANCE),
            (self.tr("Most confident first"), SortKey.CONFIDENCE),
            (self.tr("As mapped"), SortKey.MAPPED),
        ):
            self.sort.addItem(text, key)
        self.set_runs({})
        row = QWidget()
        both = QHBoxLayout(row)
        both.setContentsMargins(0, 0, 0, 0)
        both.addWidget(self.status)
        both.addWidget(self.scope)
        form.add(
            self.tr("S&how"),
            row,
            self.tr("Which candidates are listed; what you decide stays listed until you choose again"),
            self.status,
        )
        self.scope.setToolTip(self.tr("Where, or from which run; 'in view' takes the view as it is now"))
        self.scope.setAccessibleName(self.tr("Where the candidates are"))
        form.add(self.tr("Sort &by"), self.sort, self.tr("Which candidate comes next"))
        self.status.activated.connect(lambda _index: self.filter_wanted.emit())
        self.scope.activated.connect(lambda _index: self.filter_wanted.emit())
        self.sort.activated.connect(lambda _index: self.sort_wanted.emit())

    def set_runs(self, runs: Mapping[str, str]) -> None:
        """Offer runs.

        Args:
            runs: name of each by uid.
        """
        chosen = self.scope.currentData()
        self.scope.clear()
        self.scope.addItem(self.tr("Everywhere"), EVERYWHERE)
        self.scope.addItem(self.tr("In this view"), IN_VIEW)
        for uid, name in runs.items():
            self.scope.addItem(name, uid)
        self.scope.setCurrentIndex(max(0, self.scope.findData(chosen)))

    @staticmethod
    def _combo(name: str) -> QComboBox:
        combo = shrinkable(QComboBox())
        combo.setObjectName(name)
        return combo
