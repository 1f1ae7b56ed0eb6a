"""Places that somebody should look at: suggested ones, and the points of a campaign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
)

from landslide_mapper.core.crs import moved_by, transform_between
from landslide_mapper.core.user import user_name
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.values import now, plain

if TYPE_CHECKING:
    from landslide_mapper.jobs.reports import SuggestedPlace

SUGGESTED, CAMPAIGN = "suggested", "campaign"
_SUGGESTED_ROWS = f"\"kind\" = '{SUGGESTED}'"


@dataclass(frozen=True)
class Place:
    """A place of an event.

    Attributes:
        fid: number of its row.
        point: in the workspace's CRS.
        extent: what there is to look at, in the workspace's CRS; None where only the point is known.
        name: for people.
        reason: a slug, why it was suggested.
        score: how much a label would tell, in bits per pixel; None where it is not known.
        done: ticked off.
        visited: looked at, and ticked off or skipped.
    """

    fid: int
    point: QgsPointXY
    extent: QgsRectangle | None
    name: str
    reason: str
    score: float | None
    done: bool
    visited: bool


def suggested(workspace: Workspace) -> list[Place]:
    """The suggested places in the order in which they were suggested."""
    return [place_of(row) for row in workspace.rows("places", _SUGGESTED_ROWS, geometry=True)]


def replace_suggestions(
    workspace: Workspace,
    places: Sequence[SuggestedPlace],
    crs: QgsCoordinateReferenceSystem,
    source: str = "",
) -> list[Place]:
    """Store new suggestions; older ones go, unless they are done.

    Args:
        workspace: the event.
        places: of the suggest job's report.
        crs: that they are in.
        source: the raster that they were found on.

    Raises:
        WorkspaceError: when the event cannot be written.
    """
    old = [place for place in suggested(workspace) if not place.done]
    done = len(suggested(workspace)) - len(old)
    transform = transform_between(crs, workspace.crs)
    values, points = [], []
    for number, place in enumerate(places, done + 1):
        point = moved_by(QgsPointXY(place.x, place.y), transform)
        extent = moved_by(QgsRectangle(*place.extent), transform)
        if point is None or extent is None:
            continue
        values.append(
            {
                "kind": SUGGESTED,
                "source": source,
                "feature": _extent_text(extent),
                "name": str(number),
                "score": place.score,
                "reason": place.reason,
                "done": False,
            }
        )
        points.append(QgsGeometry.fromPointXY(point))
    # First the new ones: where they cannot be written, the old ones are still there.
    workspace.append("places", values, points)
    workspace.remove("places", [place.fid for place in old])
    return suggested(workspace)


def tick(workspace: Workspace, fid: int, done: bool = True) -> None:
    """Tick a place off; or take that back, so that it waits again.

    Raises:
        WorkspaceError: when the event cannot be written.
    """
    values = {"done": done, "visited_at": now() if done else None, "by": user_name() if done else None}
    workspace.change("places", {fid: values})


def place_of(row: Any) -> Place:
    """A row of the table as a place."""
    score, visited = plain(row["score"]), plain(row["visited_at"])
    return Place(
        fid=row.id(),
        point=row.geometry().asPoint(),
        extent=_extent_from(str(plain(row["feature"]) or "")),
        name=str(plain(row["name"]) or ""),
        reason=str(plain(row["reason"]) or ""),
        score=None if score is None else float(score),
        done=bool(plain(row["done"])),
        visited=visited is not None,
    )


def _extent_text(extent: QgsRectangle) -> str:
    corners = extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()
    return " ".join(repr(value) for value in corners)


def _extent_from(text: str) -> QgsRectangle | None:
    parts = text.split(" ")
    if len(parts) != 4:
        return None
    try:
        return QgsRectangle(*(float(part) for part in parts))
    except ValueError:
        return None
