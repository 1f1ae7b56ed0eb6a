"""What has been reviewed and labelled where a map is: how much, and as files to fit its weights to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsRectangle

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.training.known_polygons import Snapshots, write_known
from landslide_mapper.vocabulary import CONFIRMED, REJECTED, TRAINING_ROLE

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress


@dataclass(frozen=True)
class Reviewed:
    """How much is known.

    Attributes:
        landslides: drawn, imported or accepted.
        rejected: candidates that are no landslides.
        areas: labelled completely, for training.
    """

    landslides: int = 0
    rejected: int = 0
    areas: int = 0

    @property
    def total(self) -> int:
        """Everything that somebody has said."""
        return self.landslides + self.rejected + self.areas


def count_reviewed(workspace: Workspace, where: QgsRectangle | None) -> Reviewed:
    """How much is known in a rectangle of the workspace's CRS; everywhere where it is None.

    Raises:
        WorkspaceError: when the event cannot be read.
    """
    confirmed = ", ".join(f"'{status}'" for status in CONFIRMED)
    accepted = _count(workspace, "candidates", where, f'"status" IN ({confirmed})')
    return Reviewed(
        _count(workspace, "labels", where) + accepted,
        _count(workspace, "candidates", where, f"\"status\" = '{REJECTED}'"),
        _count(workspace, "areas", where, f"\"role\" = '{TRAINING_ROLE}'"),
    )


def _count(workspace: Workspace, table: str, where: QgsRectangle | None, expression: str = "") -> int:
    request = QgsFeatureRequest().setNoAttributes()
    request.setFlags(request.flags() | QgsFeatureRequest.Flag.NoGeometry)
    if expression:
        request.setFilterExpression(expression)
    if where is not None:
        request.setFilterRect(where)
    return sum(1 for _ in workspace.layer(table).getFeatures(request))


class ReviewedPolygons:
    """A snapshot of what is known, made on the GUI thread and written in a job's."""

    def __init__(self, workspace: Workspace, where: QgsRectangle | None) -> None:
        """Take the snapshot.

        Args:
            workspace: the event.
            where: in its CRS; None: everywhere.
        """
        self._snapshots = Snapshots.of(workspace)
        self._crs = QgsCoordinateReferenceSystem(workspace.crs)
        self._where = where

    def write(self, folder: Path, progress: Progress) -> tuple[Path, Path]:
        """Write the landslides, and where they are complete.

        Raises:
            InventoryError: when a file cannot be written.
            Canceled: when the user asked to stop.
        """
        labels, area, _ = write_known(
            folder, self._snapshots.read(self._where, progress), self._crs, progress
        )
        return labels, area
