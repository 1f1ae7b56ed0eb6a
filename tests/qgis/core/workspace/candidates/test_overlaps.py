"""Shared ground counts once."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from landslide_mapper.core.workspace.candidates.overlaps import overlap_steps
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.vocabulary import CANDIDATE, CONFIRMED, REJECTED
from tests.qgis.driving import settle, wait_until

UTM = QgsCoordinateReferenceSystem("EPSG:32654")


def box(x: float, width: float = 100.0) -> QgsGeometry:
    return QgsGeometry.fromRect(QgsRectangle(500000 + x, 4700000, 500000 + x + width, 4700100))


def ended(steps) -> float:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def add(event: Workspace, *shapes: QgsGeometry, status: str = CONFIRMED[0]) -> None:
    rows = [{"id": number, "status": status, "area_m2": one.area()} for number, one in enumerate(shapes, 1)]
    event.append("candidates", rows, list(shapes))


@pytest.fixture
def event(qgis_app, qgis_new_project, tmp_path):
    workspace = Workspace.create(str(tmp_path / "event.gpkg"), UTM, "Event")
    yield workspace
    workspace.close()
    settle()


def test_sum_less_what_is_shared_is_the_union(event):
    shapes = [box(0), box(50), box(75), box(300)]
    add(event, *shapes)
    add(event, box(0, 400), status=REJECTED)
    add(event, box(0, 400), status=CANDIDATE)
    shared = ended(overlap_steps(event))
    union = QgsGeometry.unaryUnion(shapes).area()
    assert sum(shape.area() for shape in shapes) - shared == pytest.approx(union, rel=0.002)


def test_neighbours_that_touch_share_nothing(event):
    add(event, box(0), box(100), box(200))
    assert ended(overlap_steps(event)) == 0.0


def test_review_page_tells_the_area_of_the_union(workbench, tmp_path):
    event = workbench.events.create(str(tmp_path / "quake.gpkg"), UTM, "Quake")
    add(event, box(0, 1000), box(500, 1000))
    workbench.dock.show_review_page()
    page = workbench.dock.review_page
    wait_until(lambda: "Area of the landslides: 15.0 ha" in page.head.progress.text())
    fid = max(row.id() for row in event.rows("candidates"))
    page.session.reviews.reject([fid])
    wait_until(lambda: "Area of the landslides: 10.0 ha" in page.head.progress.text())
