"""What the Update page asks for: one or two update jobs whose layers are still to be turned into files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.workspace.event.event_id import EventId
from landslide_mapper.gui.inputs.chosen_scenes import ChosenScenes, read_scene_list
from landslide_mapper.jobs.reports import UpdateReport
from landslide_mapper.jobs.spec import UpdateJob
from landslide_mapper.vocabulary import FAST

if TYPE_CHECKING:
    from landslide_mapper.backend import Backend
    from landslide_mapper.core.workspace.training.event_training_data import EventTrainingScenes
    from landslide_mapper.jobs.progress import Progress

RunUpdate = Callable[[UpdateJob, "Backend", "Progress"], "UpdateReport"]
SKIP_FREEZE = "skip_freeze"
QUICK_MINUTES = 0.1
"""Time limit of the training in a quick update: with cutting patches, checking the result and mapping the
view, the analyst has a better map within ten seconds."""


@dataclass(frozen=True)
class UpdatePlan:
    """An update before its scenes are files.

    Attributes:
        job: everything but the scenes.
        scenes: what to learn from.
        event: that teaches; None: none does.
        old_scenes: scene list of the old regions, for the strategies that read them.
        quick_first: the job is a quick update, after which the full one follows.
        full_minutes: time limit of the full update after a quick one; filled in from the job.
        live: it was started by what came in, not by the analyst: a quick update and no more.
    """

    job: UpdateJob
    scenes: ChosenScenes | EventTrainingScenes
    event: EventId | None = None
    old_scenes: Path | None = None
    quick_first: bool = False
    full_minutes: float | None = None
    live: bool = False

    def __post_init__(self) -> None:
        if self.quick_first and not self.job.settings.get(FAST):
            limit = self.job.max_minutes
            quick = QUICK_MINUTES if limit is None else min(QUICK_MINUTES, limit)
            settings = {**self.job.settings, FAST: True}
            object.__setattr__(self, "full_minutes", limit)
            object.__setattr__(self, "job", replace(self.job, settings=settings, max_minutes=quick))

    @property
    def title(self) -> str:
        """What runs, in the user's words."""
        text = QCoreApplication.translate("UpdatePlan", "Updating {model}: {region}")
        if self.live:
            text = QCoreApplication.translate("UpdatePlan", "Learning what is new in {model}: {region}")
        elif self.quick_first:
            text = QCoreApplication.translate("UpdatePlan", "Quick update of {model}: {region}")
        elif self.is_second:
            text = QCoreApplication.translate("UpdatePlan", "Full update of {model}: {region}")
        return text.format(model=self.job.model.stem, region=self.job.region)

    @property
    def from_event(self) -> bool:
        """Whether the open event teaches."""
        return self.event is not None

    @property
    def is_second(self) -> bool:
        """Whether a quick update came before this one."""
        return bool(self.job.settings.get(SKIP_FREEZE))

    def following(self) -> UpdatePlan | None:
        """What comes after a published quick update: the full one, which must pass the gate by itself."""
        if not self.quick_first or self.live:
            return None
        settings = {name: value for name, value in self.job.settings.items() if name != FAST}
        job = replace(
            self.job,
            settings={**settings, SKIP_FREEZE: True},
            max_minutes=self.full_minutes,
            publish_anyway=False,
        )
        return replace(self, job=job, quick_first=False)

    def by_itself(self) -> UpdatePlan:
        """A quick update that nobody asked for just now, with nothing after it."""
        return replace(self, quick_first=True, live=True)

    def published_anyway(self) -> UpdatePlan:
        """The same once more, whatever the gate says."""
        return replace(self, job=replace(self.job, publish_anyway=True))

    def run(self, backend: Backend, progress: Progress, run_update: RunUpdate | None = None) -> UpdateReport:
        """As `Plan.run`."""
        old = read_scene_list(self.old_scenes, progress) if self.old_scenes else ()
        job = replace(self.job, scenes=self.scenes.entries(progress), old_scenes=old)
        return (run_update or _run_update())(job, backend, progress)


def _run_update() -> RunUpdate:
    from landslide_mapper.jobs.update import run_update

    return run_update
