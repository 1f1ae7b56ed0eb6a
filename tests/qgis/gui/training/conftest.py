"""An event that can teach, and update and map jobs that answer as they are told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.errors import JobError
from landslide_mapper.gui.app.workbench import Workbench
from landslide_mapper.jobs.progress import check
from landslide_mapper.jobs.reports import UpdateReport
from landslide_mapper.model.folder import ModelFolder
from tests.qgis.driving import settle
from tests.qgis.gui.training.updates import AREA, BOX, answer


class Work:
    """Update and map jobs.

    Attributes:
        ran: their jobs in order.
        labels: of each update, whether the files of its scenes were there.
        published: what the gate says.
        error: that updates fail with; None: they do not.
        hold: updates wait for it; None: they do not.
        at_once: updates that run now.
        most_at_once: that ever ran together.
    """

    def __init__(self, make_model: Callable[..., Path]) -> None:
        self._make_model = make_model
        self.ran: list[Any] = []
        self.labels: list[list[bool]] = []
        self.published = True
        self.error: Exception | None = None
        self.hold: threading.Event | None = None
        self.at_once = self.most_at_once = 0

    def update(self, job: Any, backend: Any, progress: Any) -> UpdateReport:
        self.ran.append(job)
        self.labels.append([scene.labels.exists() for scene in job.scenes])
        self.at_once += 1
        self.most_at_once = max(self.at_once, self.most_at_once)
        try:
            while self.hold is not None and not self.hold.is_set():
                check(progress)
                self.hold.wait(0.01)
        finally:
            self.at_once -= 1
        if self.error:
            raise self.error
        progress.epoch({"loss": 0.5, "mean_iou": 0.5, "iou": {"hokkaido": 0.5}})
        model = ModelFolder(job.model)
        number = model.last_version + 1
        if self.published:
            regions = dict.fromkeys(("hokkaido", job.region))
            self._make_model("japan", *regions, number=number, based_on=model.current_version)
        return answer(job, number if self.published else None)

    def map(self, job: Any, backend: Any, progress: Any) -> None:
        self.ran.append(job)
        raise JobError("what a map does is tested elsewhere")

    @property
    def updates(self) -> list[Any]:
        return [job for job in self.ran if hasattr(job, "strategy")]

    @property
    def maps(self) -> list[Any]:
        return [job for job in self.ran if not hasattr(job, "strategy")]


@pytest.fixture
def work(jobs: SimpleNamespace, make_model: Callable[..., Path]) -> Work:
    found = Work(make_model)
    jobs.update, jobs.map = found.update, found.map
    return found


@pytest.fixture
def event(workbench: Workbench, tmp_path: Path) -> Workspace:
    return workbench.events.create(
        str(tmp_path / "event.gpkg"), QgsCoordinateReferenceSystem("EPSG:32654"), "Hokkaido 2018"
    )


@pytest.fixture
def ready(
    workbench: Workbench, event: Workspace, add_raster: Callable[..., Any], make_model: Callable[..., Path]
) -> Workbench:
    """A workbench with an event that can teach, and its Update page in front."""
    add_raster("before")
    add_raster("after")
    workbench.dock.map_page.model.select(make_model())
    page = workbench.dock.update_page
    page.model.select(workbench.dock.map_page.model.path)
    page.region.combo.setEditText("hokkaido")
    workbench.dock.tabs.setCurrentWidget(workbench.dock.update_page)
    event.append("labels", [{"source": "drawn"}], [BOX])
    event.append("areas", [{"role": "training"}], [AREA])
    settle()
    page.source.event_training.look()
    settle()
    return workbench
