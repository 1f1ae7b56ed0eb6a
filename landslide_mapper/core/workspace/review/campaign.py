"""A campaign: the points of a layer, visited one after the other, with what was done kept in the event."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field
from itertools import islice

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper.core.crs import moved_by, transform_between
from landslide_mapper.core.user import user_name
from landslide_mapper.core.workspace.decisions.places import CAMPAIGN, Place, place_of
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.values import now, plain
from landslide_mapper.errors import JobError

SKIPPED = "skipped"
"""Reason of a point that was looked at and left alone."""
ROWS_AT_ONCE = 1000
NEAREST, IN_ORDER = "nearest", "in_order"


@dataclass(frozen=True)
class Tally:
    """How far a campaign is.

    Attributes:
        total: points.
        done: ticked off.
        skipped: looked at and left alone.
    """

    total: int
    done: int
    skipped: int

    @property
    def visited(self) -> int:
        """Points that need no visit any more."""
        return self.done + self.skipped


@dataclass
class _Points:
    """The points of a campaign as arrays, in their order."""

    fids: list[int] = field(default_factory=list)
    xy: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 2)))
    done: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, np.bool_))
    skipped: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, np.bool_))


def campaigns_of(workspace: Workspace) -> list[str]:
    """Sources of the campaigns of an event, the newest one last."""
    rows = workspace.rows("places", f"\"kind\" = '{CAMPAIGN}'", fields=("source",))
    return list(dict.fromkeys(str(plain(row["source"]) or "") for row in rows))


def source_of(layer: QgsVectorLayer) -> str:
    """What names a layer in a campaign: where its data is, without passwords."""
    return str(layer.publicSource())


def name_of(source: str) -> str:
    """A campaign's name for people."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    layer, path = str(parts.get("layerName") or ""), str(parts.get("path") or source)
    return layer or path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]


class PointImport:
    """Takes the points of a layer into an event, some at a time so that QGIS stays awake.

    Points that are there already stay as they are. So a campaign whose layer has grown goes on.

    Attributes:
        total: points of the layer.
        read: how many of them have been looked at.
        added: how many were new.
        dropped: how many have no place in the event's CRS.
    """

    def __init__(self, workspace: Workspace, layer: QgsVectorLayer) -> None:
        """Prepare; nothing is written yet.

        Raises:
            JobError: when the layer is broken or holds no points.
        """
        if not layer.isValid() or not layer.featureCount():
            raise JobError(
                "Layer '{layer}' holds no points to visit. Choose another layer.", layer=layer.name()
            )
        self.source = source_of(layer)
        self.total = int(layer.featureCount())
        self.read = self.added = self.dropped = 0
        self._workspace = workspace
        known = workspace.rows("places", _of(self.source), fields=("feature",))
        self._known = {str(row["feature"]) for row in known}
        self._transform = transform_between(layer.crs(), workspace.crs)
        self._layer = layer
        self._name = QgsExpression(layer.displayExpression())
        self._context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))

    def steps(self) -> Generator[float, None, None]:
        """Take the points in, some with every step, which tells the share that is done.

        Raises:
            WorkspaceError: when the event cannot be written.
        """
        features = self._layer.getFeatures(QgsFeatureRequest())
        while chunk := list(islice(features, ROWS_AT_ONCE)):
            self._take(chunk)
            yield self.read / max(1, self.total)

    def _take(self, features: Sequence[QgsFeature]) -> None:
        values, points = [], []
        for feature in features:
            key = str(feature.id())
            point = self._placed(feature.geometry())
            if key not in self._known and point is not None:
                values.append(
                    {"kind": CAMPAIGN, "source": self.source, "feature": key, "name": self._named(feature)}
                )
                points.append(QgsGeometry.fromPointXY(point))
            self.dropped += point is None
        self._workspace.append("places", values, points)
        self.read += len(features)
        self.added += len(values)

    def _placed(self, geometry: QgsGeometry) -> QgsPointXY | None:
        if geometry.isNull() or geometry.isEmpty():
            return None
        return moved_by(geometry.centroid().asPoint(), self._transform)

    def _named(self, feature: QgsFeature) -> str:
        self._context.setFeature(feature)
        return str(plain(self._name.evaluate(self._context)) or feature.id())


class Campaign:
    """A walk through the points of one source.

    Attributes:
        source: of the points.
        within: only points in here are gone to; None: all.
    """

    def __init__(self, workspace: Workspace, source: str) -> None:
        """Read the points."""
        self.source = source
        self.within: QgsRectangle | None = None
        self._workspace = workspace
        self._points = _Points()
        self._trail: list[int] = []
        self.read()

    def read(self) -> None:
        """Read the points again, e.g. after they were changed in QGIS."""
        fids, xy, done, skipped = [], [], [], []
        fields = ("done", "reason")
        for row in self._workspace.rows("places", _of(self.source), fields=fields, geometry=True):
            point = row.geometry().asPoint()
            fids.append(row.id())
            xy.append((point.x(), point.y()))
            done.append(bool(plain(row["done"])))
            skipped.append(row["reason"] == SKIPPED)
        self._points = _Points(
            fids,
            np.array(xy, dtype=np.float64).reshape(-1, 2),
            np.array(done, dtype=np.bool_),
            np.array(skipped, dtype=np.bool_),
        )

    @property
    def tally(self) -> Tally:
        """How far it is."""
        points = self._points
        skipped = points.skipped & ~points.done
        return Tally(len(points.fids), int(points.done.sum()), int(skipped.sum()))

    def place(self, fid: int) -> Place | None:
        """A point; None where it was removed."""
        row = self._workspace.layer("places").getFeature(fid)
        return place_of(row) if row.isValid() else None

    def next(self, here: QgsPointXY, order: str = NEAREST, after: int | None = None) -> Place | None:
        """The next point to visit; None where there is none left.

        Args:
            here: where the analyst is, in the event's CRS.
            order: NEAREST or IN_ORDER.
            after: number of the row that is being visited, which is not the next one.
        """
        points = self._points
        waiting = ~points.done & ~points.skipped & self._inside()
        if after in points.fids:
            waiting[points.fids.index(after)] = False
        left = np.flatnonzero(waiting)
        if not len(left):
            return None
        chosen = int(left[0])
        if order == NEAREST:
            chosen = int(left[np.argmin(self._squared_distance(points.xy[left], here))])
        return self.place(points.fids[chosen])

    def tick(self, fid: int) -> None:
        """The point is done.

        Raises:
            WorkspaceError: when the event cannot be written.
        """
        self._mark(fid, {"done": True, "reason": None, "visited_at": now(), "by": user_name()})

    def skip(self, fid: int) -> None:
        """The point is left alone.

        Raises:
            WorkspaceError: when the event cannot be written.
        """
        self._mark(fid, {"done": False, "reason": SKIPPED, "visited_at": now(), "by": user_name()})

    def back(self) -> Place | None:
        """The point that was ticked off or skipped last; it waits again. None where there is none.

        Raises:
            WorkspaceError: when the event cannot be written.
        """
        while self._trail:
            fid = self._trail.pop()
            place = self.place(fid)
            if place is not None:
                self._write(fid, {"done": False, "reason": None, "visited_at": None, "by": None})
                return place
        return None

    def _mark(self, fid: int, values: dict[str, object]) -> None:
        self._write(fid, values)
        self._trail.append(fid)

    def _write(self, fid: int, values: dict[str, object]) -> None:
        self._workspace.change("places", {fid: values})
        number = self._points.fids.index(fid)
        self._points.done[number] = bool(values["done"])
        self._points.skipped[number] = values["reason"] == SKIPPED

    def _inside(self) -> NDArray[np.bool_]:
        xy, box = self._points.xy, self.within
        if box is None:
            return np.ones(len(xy), np.bool_)
        x, y = xy.T
        inside: NDArray[np.bool_] = (
            (x >= box.xMinimum()) & (x <= box.xMaximum()) & (y >= box.yMinimum()) & (y <= box.yMaximum())
        )
        return inside

    def _squared_distance(self, xy: NDArray[np.float64], here: QgsPointXY) -> NDArray[np.float64]:
        east, north = xy[:, 0] - here.x(), xy[:, 1] - here.y()
        if self._workspace.crs.isGeographic():
            east = east * np.cos(np.radians(here.y()))
        squared: NDArray[np.float64] = east**2 + north**2
        return squared


def _of(source: str) -> str:
    return f'"kind" = \'{CAMPAIGN}\' AND "source" = {QgsExpression.quotedString(source)}'
