"""Labels and labelled areas of an event: marking, tidying up what was drawn, and counting."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsGeometryEngine,
    QgsProject,
    QgsSpatialIndex,
)

from landslide_mapper.core.user import user_name
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.polygons import (
    AreaMeasure,
    CrsTransformer,
    polygon_of,
    together,
    without_slivers,
)
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.vocabulary import ROLES, RULED_OUT

TRAINING, VALIDATION, ACCURACY = ROLES
SLIVER = 1e-9
"""Share of an area below which what is left over by cutting is rounding, not land."""
CORNERS_PER_EDGE = 31
"""Points that are put on each edge of a view before it is brought to another CRS."""
COUNTED_AT_ONCE = 50
REMOVED_AT_ONCE = 40
_WAITING = f'"status" = \'candidate\' AND "{RULED_OUT}" IS NULL'


@dataclass(frozen=True)
class MarkedArea:
    """A labelled area that was added.

    Attributes:
        fid: its number in `areas`.
        role: training, validation or accuracy.
        km2: its ground area.
        cut_km2: ground area that was cut off because it was labelled already, by the role that has it.
    """

    fid: int
    role: str
    km2: float
    cut_km2: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Tidied:
    """What was put right in rows that were drawn by hand.

    Attributes:
        repaired: invalid polygons that were made valid.
        cut_km2: ground area that was cut off labelled areas, by the role that had it before.
        removed: rows of which nothing was left.
    """

    repaired: int = 0
    cut_km2: Mapping[str, float] = field(default_factory=dict)
    removed: int = 0

    @property
    def anything(self) -> bool:
        """Whether there was anything to put right."""
        return bool(self.repaired or self.cut_km2 or self.removed)


@dataclass(frozen=True)
class LabelCounts:
    """What there is to learn from.

    Attributes:
        labels: landslides.
        outside: those that touch no labelled area.
        in_role: those that touch an area of a role.
        km2: ground area of each role, overlaps counted once.
        waiting: candidates in training and validation areas that nobody has reviewed, nor drawn: there they
            teach that they are no landslides.
    """

    labels: int
    outside: int
    in_role: Mapping[str, int]
    km2: Mapping[str, float]
    waiting: int = 0


def area_of_view(
    corners: QgsGeometry,
    view: QgsCoordinateReferenceSystem,
    workspace: QgsCoordinateReferenceSystem,
    project: QgsProject,
) -> QgsGeometry:
    """The view of a map in the CRS of a workspace, with edges that follow it.

    Args:
        corners: the view, possibly rotated, in its CRS.
        view: that CRS.
        workspace: the CRS to bring it to.
        project: knows how to transform.

    Raises:
        WorkspaceError: when it cannot be expressed there.
    """
    edges = corners.densifyByCount(CORNERS_PER_EDGE)
    moved = CrsTransformer(view, workspace, project.transformContext()).move(edges)
    found = None if moved is None else polygon_of(moved)
    if found is None or found.geometry is None or found.repaired:
        raise WorkspaceError(
            "The view reaches beyond where the event's coordinate reference system is defined "
            "({authid}). Zoom in to the area that you have labelled.",
            authid=workspace.authid() or "custom",
        )
    return found.geometry


def mark_area(workspace: Workspace, area: QgsGeometry, role: str) -> MarkedArea:
    """Say that all landslides of an area are drawn. What is labelled already is left out, whatever its role.

    Args:
        workspace: the event.
        area: polygon in its CRS.
        role: training, validation or accuracy.

    Raises:
        WorkspaceError: when the role is unknown, the area is none, nothing of it is left, or it cannot be
            written.
    """
    if role not in ROLES:
        raise WorkspaceError(
            "The role of an area is one of {roles}, got '{role}'.", roles=", ".join(ROLES), role=role
        )
    polygon = polygon_of(area).geometry
    if polygon is None:
        raise WorkspaceError("The area to mark is no polygon. Zoom to the area that you have labelled.")
    rest, cut = _cut(workspace, polygon, _areas_near(workspace, polygon))
    if rest.isEmpty():
        roles = ", ".join(cut)
        raise WorkspaceError("All of this is labelled already ({roles}); nothing was added.", roles=roles)
    (fid,) = workspace.append("areas", [{"role": role, "mapper": user_name()}], [rest])
    return MarkedArea(fid, role, _area_measure(workspace).km2(rest), cut)


def tidy_labels(workspace: Workspace, fids: Iterable[int]) -> Tidied:
    """Make labels that were drawn by hand valid; what has no area goes.

    Raises:
        WorkspaceError: when that cannot be written.
    """
    return _write(workspace, "labels", *_repairs(workspace, "labels", fids))


def tidy_areas(workspace: Workspace, fids: Sequence[int]) -> Tidied:
    """Make labelled areas that were drawn by hand valid, and cut off what other areas hold already.

    Raises:
        WorkspaceError: when that cannot be written.
    """
    repaired, gone = _repairs(workspace, "areas", fids)
    count = len(repaired)
    cut_km2: dict[str, float] = {}
    rows = {row.id(): row for row in _saved(workspace, "areas", fids) if row.id() not in gone}
    first = list(rows)
    for place, fid in enumerate(first):
        # Of two new areas that overlap, the one that was drawn later gives way.
        passed_over = {*gone, *first[place:]}
        polygon = repaired.get(fid, rows[fid].geometry())
        others = [
            (role, repaired.get(other, shape))
            for other, role, shape in _areas(workspace, polygon)
            if other not in passed_over and role != rows[fid]["role"]
        ]
        rest, cut = _cut(workspace, polygon, others)
        cut_km2 = {role: cut_km2.get(role, 0.0) + cut.get(role, 0.0) for role in {*cut_km2, *cut}}
        if rest.isEmpty():
            gone.append(fid)
            repaired.pop(fid, None)
        elif cut:
            repaired[fid] = rest
    return _write(workspace, "areas", repaired, gone, count, cut_km2)


def count_labels(workspace: Workspace) -> Generator[float, None, LabelCounts]:
    """Count what there is to learn from, unsaved edits included, a few labels at a time.

    Yields:
        The share that is done.
    """
    shapes: dict[str, list[QgsGeometry]] = {role: [] for role in ROLES}
    for row in workspace.rows("areas", fields=("role",), geometry=True):
        shapes.setdefault(str(row["role"]), []).append(row.geometry())
    areas = {}
    for role in ROLES:
        areas[role] = together(shapes[role])
        yield 0.0
    measure = _area_measure(workspace)
    engines = {role: _engine(area) for role, area in areas.items() if not area.isEmpty()}
    in_role = dict.fromkeys(ROLES, 0)
    labels = outside = waiting = 0
    total = max(1, workspace.count("labels"))
    index = QgsSpatialIndex()
    drawn: dict[int, QgsGeometry] = {}
    for row in workspace.rows("labels", fields=(), geometry=True):
        labels += 1
        if row.hasGeometry():
            shape = drawn[row.id()] = row.geometry()
            index.addFeature(row)
            roles = [role for role, engine in engines.items() if engine.intersects(shape.constGet())]
            for role in roles:
                in_role[role] += 1
            outside += not roles
        if labels % COUNTED_AT_ONCE == 0:
            yield min(1.0, labels / total)
    teaching = [role for role in (TRAINING, VALIDATION) if role in engines]
    for number, shape in enumerate(_unreviewed(workspace, [areas[role] for role in teaching])):
        if any(engines[role].intersects(shape.constGet()) for role in teaching):
            waiting += not any(drawn[fid].intersects(shape) for fid in index.intersects(shape.boundingBox()))
        if number % COUNTED_AT_ONCE == 0:
            yield 1.0
    km2 = {role: measure.km2(area) for role, area in areas.items()}
    return LabelCounts(labels, outside, in_role, km2, waiting)


def _unreviewed(workspace: Workspace, near: Sequence[QgsGeometry]) -> Iterator[QgsGeometry]:
    """Candidates around areas that wait for a review; none where there is no area."""
    if not near:
        return
    around = near[0].boundingBox()
    for area in near[1:]:
        around.combineExtentWith(area.boundingBox())
    request = QgsFeatureRequest().setFilterRect(around)
    request.setFilterExpression(_WAITING).setNoAttributes()
    for row in workspace.layer("candidates").getFeatures(request):
        if row.hasGeometry():
            yield row.geometry()


def _area_measure(workspace: Workspace) -> AreaMeasure:
    return AreaMeasure(workspace.crs, QgsProject.instance().transformContext())


def _engine(area: QgsGeometry) -> QgsGeometryEngine:
    engine = QgsGeometry.createGeometryEngine(area.constGet())
    engine.prepareGeometry()
    return engine


def _areas(workspace: Workspace, near: QgsGeometry) -> list[tuple[int, str, QgsGeometry]]:
    """Number, role and polygon of the saved areas around a polygon."""
    layer = workspace.layer("areas")
    request = QgsFeatureRequest().setFilterRect(near.boundingBox())
    request.setSubsetOfAttributes(["role"], layer.fields())
    rows = layer.dataProvider().getFeatures(request)
    return [(row.id(), str(row["role"]), row.geometry()) for row in rows if row.hasGeometry()]


def _areas_near(workspace: Workspace, polygon: QgsGeometry) -> list[tuple[str, QgsGeometry]]:
    return [(role, shape) for _, role, shape in _areas(workspace, polygon)]


def _cut(
    workspace: Workspace, polygon: QgsGeometry, others: Sequence[tuple[str, QgsGeometry]]
) -> tuple[QgsGeometry, dict[str, float]]:
    """A polygon without others, and the ground area that each role took of it."""
    measure, rest, cut = _area_measure(workspace), QgsGeometry(polygon), {}
    smallest = polygon.area() * SLIVER
    for role in sorted({role for role, _ in others}):
        taken = together(shape for own, shape in others if own == role)
        lost = without_slivers(rest.intersection(taken), smallest)
        if not lost.isEmpty():
            cut[role] = measure.km2(lost)
            rest = without_slivers(rest.difference(taken), smallest)
    return rest, cut


def _saved(workspace: Workspace, table: str, fids: Iterable[int]) -> list[Any]:
    request = QgsFeatureRequest().setFilterFids(list(fids))
    return list(workspace.layer(table).dataProvider().getFeatures(request))


def _repairs(
    workspace: Workspace, table: str, fids: Iterable[int]
) -> tuple[dict[int, QgsGeometry], list[int]]:
    """Repaired polygons of saved rows, and the rows that have none."""
    repaired, gone = {}, []
    for row in _saved(workspace, table, fids):
        found = polygon_of(row.geometry())
        if found.geometry is None:
            gone.append(row.id())
        elif found.repaired:
            repaired[row.id()] = found.geometry
    return repaired, gone


def _write(
    workspace: Workspace,
    table: str,
    changed: Mapping[int, QgsGeometry],
    gone: Sequence[int],
    repaired: int | None = None,
    cut_km2: Mapping[str, float] | None = None,
) -> Tidied:
    workspace.change(table, {}, changed)
    workspace.remove(table, gone)
    return Tidied(len(changed) if repaired is None else repaired, cut_km2 or {}, len(gone))


def take_back(workspace: Workspace, table: str, fids: Sequence[int]) -> Generator[float, None, int]:
    """Remove labels or areas that were just added, a few at a time; those that are gone are passed over.

    Yields:
        The share that is done.

    Returns:
        How many were removed.

    Raises:
        WorkspaceError: when they cannot be removed.
    """
    there = [row.id() for row in _saved(workspace, table, fids)]
    for start in range(0, len(there), REMOVED_AT_ONCE):
        workspace.remove(table, there[start : start + REMOVED_AT_ONCE])
        yield min(1.0, (start + REMOVED_AT_ONCE) / len(there))
    return len(there)
