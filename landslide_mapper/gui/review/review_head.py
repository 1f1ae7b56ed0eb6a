"""The head of the Review page: how far the review is, and the button that starts and ends it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from landslide_mapper.core.time_sliced import TimeSlicedTask
from landslide_mapper.core.workspace.candidates.overlaps import overlap_steps
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.gui.results.results import format_area
from landslide_mapper.gui.review.review_order import Counts
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import FittedLabel, primary_button, text_label

BAR_HEIGHT = 8
MEASURE_AFTER_MS = 400
"""What landslides have in common is measured when their rows have rested so long."""


class ReviewHead(QWidget):
    """Progress and the switch."""

    switched = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self._counts: Counts | None = None
        self._shared_m2 = 0.0
        self._task = TimeSlicedTask(self)
        self._task.succeeded.connect(self._on_measured)
        self._soon = QTimer(self, singleShot=True, interval=MEASURE_AFTER_MS, timeout=self._measure)
        self.read_only = text_label("readOnly")
        self.read_only.hide()
        self.progress = FittedLabel("reviewProgress")
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
        self._counts = counts
        self._show_progress()
        self.bar.setMaximum(max(1, counts.total))
        self.bar.setValue(counts.reviewed)
        self.button.setChecked(on)
        self.button.setText(self.tr("End the re&view") if on else self.tr("Start the re&view"))
        text = self.tr("This event is open read-only, so nothing can be decided here: {}")
        self.read_only.setText(text.format(read_only_because))
        self.read_only.setVisible(bool(read_only_because))

    def _show_progress(self, *_: object) -> None:
        counts = self._counts
        if counts is None:
            return
        text = self.tr(
            "Reviewed {reviewed:,} of {total:,} ({accepted:,} accepted, {edited:,} edited, "
            "{rejected:,} rejected). Area of the landslides: {area}"
        )
        numbers = {"reviewed": counts.reviewed, "total": counts.total, **counts.by_status}
        area = format_area(max(0.0, counts.accepted_m2 - self._shared_m2))
        self.progress.setText(
            text.format(area=area, **{name: Figure(number) for name, number in numbers.items()})
        )

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Show the review of another event, or of none."""
        self._task.stop()
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._on_changed)
        self._workspace, self._shared_m2 = workspace, 0.0
        if workspace is not None:
            workspace.changed.connect(self._on_changed)
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing is measured while nobody looks."""
        super().showEvent(event)
        self._soon.start()

    def _on_changed(self, table: str) -> None:
        if table == "candidates":
            self._soon.start()

    def _measure(self) -> None:
        if self._workspace is not None and self.isVisible():
            self._task.start(overlap_steps(self._workspace))

    def _on_measured(self, shared_m2: float) -> None:
        self._shared_m2 = shared_m2
        self._show_progress()
