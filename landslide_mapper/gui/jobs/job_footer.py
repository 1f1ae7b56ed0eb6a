"""The foot of the dock: what runs, how far it is, how long it still takes, and what was done last."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QProgressBar, QPushButton, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.gui.widgets.forms import text_label
from landslide_mapper.gui.widgets.remaining_time import RemainingTime, in_words

STEPS = 1000


class JobFooter(QWidget):
    """Progress of the running job; outside jobs only the last message is there."""

    cancel_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remaining: RemainingTime | None = None
        self.title = text_label("jobTitle")
        self.bar = QProgressBar()
        self.bar.setObjectName("jobProgress")
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(True)
        self.bar.setAccessibleName(self.tr("Progress of the job"))
        self.bar.setToolTip(self.tr("Progress of the job"))
        self.time = text_label("jobTime")
        self.cancel_button = QPushButton(self.tr("&Cancel"))
        self.cancel_button.setObjectName("cancelJob")
        self.cancel_button.setToolTip(self.tr("Stop the job; nothing half-written is left behind"))
        self.cancel_button.clicked.connect(self._on_cancel)
        self.message = text_label("jobMessage")
        grid = QGridLayout(self)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.bar, 1, 0)
        grid.addWidget(self.cancel_button, 1, 1)
        grid.addWidget(self.time, 2, 0, 1, 2)
        grid.addWidget(self.message, 3, 0, 1, 2)
        self._show_job(False)

    def start(self, title: str) -> None:
        """A job has started."""
        self._remaining = RemainingTime()
        self.title.setText(title)
        self.time.setText("")
        self.message.setText("")
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self._show_job(True)

    def show_progress(self, fraction: float, message: str) -> None:
        """The job is so far (0..1) and does this now."""
        message, known = translated(message), fraction > 0
        self.bar.setRange(0, STEPS if known else 0)
        if known:
            self.bar.setValue(round(min(fraction, 1.0) * STEPS))
        left = self._remaining.update(fraction) if self._remaining else None
        self.time.setText(message if left is None else f"{message} · {in_words(left)}")
        self.time.setToolTip(message)

    def finish(self, message: str) -> None:
        """The job has ended; this is what came of it."""
        self._remaining = None
        self._show_job(False)
        self.message.setText(message)
        self.message.setToolTip(message)
        self.message.setVisible(bool(message))

    def forget(self) -> None:
        """Say no longer what came of a job that was about something else."""
        if self._remaining is None:
            self.finish("")

    def _on_cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.title.setText(self.tr("Cancelling…"))
        self.cancel_wanted.emit()

    def _show_job(self, running: bool) -> None:
        for widget in (self.title, self.bar, self.cancel_button, self.time):
            widget.setVisible(running)
        self.message.setVisible(not running and bool(self.message.text()))
