"""The head of the Review page: how far the review is, and the button that starts and ends it."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from landslide_mapper.gui.results.results import format_area
from landslide_mapper.gui.review.review_order import Counts
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import primary_button, text_label

BAR_HEIGHT = 8


class ReviewHead(QWidget):
    """Progress and the switch."""

    switched = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read_only = text_label("readOnly")
        self.read_only.hide()
        self.progress = text_label("reviewProgress")
        self.bar = QProgressBar()
        self.bar.setObjectName("reviewBar")
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(BAR_HEIGHT)
        self.bar.setToolTip(self.tr("Share of the candidates that are reviewed"))
        self.bar.setAccessibleName(self.tr("Progress of the review"))
        self.button = primary_button(
            self.tr("Start the re&view"),
            self.tr("Go from candidate to candidate with keys, on the map and on this page"),
            "startReview",
        )
        self.button.setCheckable(True)
        self.button.clicked.connect(self.switched)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.read_only, self.progress, self.bar, self.button):
            column.addWidget(widget)

    def show_state(self, counts: Counts, on: bool, read_only_because: str) -> None:
        """Show how far the review is, whether it is on, and why nothing can be written."""
        text = self.tr(
            "Reviewed {reviewed:,} of {total:,} ({accepted:,} accepted, {edited:,} edited, "
            "{rejected:,} rejected). Area of the landslides: {area}"
        )
        numbers = {"reviewed": counts.reviewed, "total": counts.total, **counts.by_status}
        area = format_area(counts.accepted_m2)
        self.progress.setText(
            text.format(area=area, **{name: Figure(number) for name, number in numbers.items()})
        )
        self.bar.setMaximum(max(1, counts.total))
        self.bar.setValue(counts.reviewed)
        self.button.setChecked(on)
        self.button.setText(self.tr("End the re&view") if on else self.tr("Start the re&view"))
        text = self.tr("This event is open read-only, so nothing can be decided here: {}")
        self.read_only.setText(text.format(read_only_because))
        self.read_only.setVisible(bool(read_only_because))
