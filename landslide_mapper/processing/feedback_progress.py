"""A job's progress as Processing feedback."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from landslide_mapper.core.translation import translated
from landslide_mapper.jobs.progress import SilentProgress


class FeedbackProgress(SilentProgress):
    """Tells a `QgsProcessingFeedback` what a job reports, and the job whether to stop."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        """Report to `feedback`."""
        self._feedback = feedback

    def report(self, fraction: float, message: str) -> None:
        """Say how much is done (0..1) and what is being done now."""
        self._feedback.setProgress(100.0 * fraction)
        self._feedback.setProgressText(translated(message))

    def log(self, message: str) -> None:
        """Tell something worth keeping."""
        self._feedback.pushWarning(translated(message))

    def canceled(self) -> bool:
        """Whether the user asked to stop."""
        return bool(self._feedback.isCanceled())
