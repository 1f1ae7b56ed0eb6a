"""What the pages of the dock share."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QStandardPaths

from landslide_mapper.core.settings import Settings
from landslide_mapper.gui.engine.job_runner import JobRunner
from landslide_mapper.gui.event.events import Events
from landslide_mapper.gui.inputs.map_inputs import MapState


@dataclass(frozen=True)
class DockContext:
    """QGIS as the dock sees it.

    Attributes:
        iface: the `QgisInterface`.
        runner: runs the jobs.
        settings: the plugin's settings.
        events: knows the event that is open.
        map_state: knows what is to be mapped.
    """

    iface: Any
    runner: JobRunner
    settings: Settings
    events: Events = field(default_factory=Events)
    map_state: MapState = field(default_factory=MapState)

    @property
    def canvas(self) -> QgsMapCanvas:
        """The main map canvas."""
        return self.iface.mapCanvas()

    @cached_property
    def message_bar(self) -> QgsMessageBar:
        """The message bar of the main window; held, as a message's buttons know it only weakly."""
        return self.iface.messageBar()

    @property
    def project(self) -> QgsProject:
        """The open project."""
        return QgsProject.instance()


def default_folder(raster_source: str | None = None) -> Path:
    """Where results go unless said otherwise: beside the project, else the raster, else the documents."""
    from landslide_mapper.raster.dataset_files import file_behind

    project = QgsProject.instance().absolutePath()
    if project:
        return Path(project)
    file = file_behind(raster_source) if raster_source else None
    if file is not None:
        return file.parent
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home())
