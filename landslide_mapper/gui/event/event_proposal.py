"""What a new event is likely to be called and where it belongs, from the open project."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from landslide_mapper.core.layer_files import file_stem
from landslide_mapper.dataset_names import short_name
from landslide_mapper.gui.event.context import default_folder
from landslide_mapper.jobs.image_dates import date_in

_ODD = re.compile(r"[^\w-]+")
_DATE_OR_WORD = re.compile(r"\d{4}[-_.]?\d{2}[-_.]?\d{2}\w*|post|after", re.IGNORECASE)


@dataclass(frozen=True)
class EventProposal:
    """A proposal for a new event.

    Attributes:
        title: of the event; may be empty.
        folder: where its file goes.
        crs: of its layers.
        event_date: day of the post-event image, the latest that the event can be; None where it is unknown.
    """

    title: str
    folder: Path
    crs: QgsCoordinateReferenceSystem
    event_date: date | None

    def path(self, title: str) -> Path:
        """A file for the event that is not there yet."""
        stem = event_stem(title)
        path = self.folder / f"{stem}.gpkg"
        number = 1
        while path.exists():
            number += 1
            path = self.folder / f"{stem}_{number}.gpkg"
        return path


def propose(project: QgsProject, post: QgsRasterLayer | None) -> EventProposal:
    """Propose an event for the open project.

    Args:
        project: the open project.
        post: the post-event raster; None where none is chosen.
    """
    if post is None:
        return EventProposal(project.title() or project.baseName(), default_folder(), project.crs(), None)
    name = _DATE_OR_WORD.sub(" ", post.name())
    title = project.title() or " ".join(_ODD.sub(" ", name.replace("_", " ")).split()).capitalize()
    folder = default_folder(post.source())
    return EventProposal(
        title, folder, post.crs(), date_in(post.name()) or date_in(short_name(post.source()))
    )


def event_stem(title: str) -> str:
    """A file name, or a schema name, for an event's title."""
    return file_stem(title.replace(".", " "), "event").lower()
