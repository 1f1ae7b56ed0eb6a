"""Reviews by a team: the same decisions, in a real PostGIS server."""

from __future__ import annotations

import pytest

pytest.importorskip("qgis.core", reason="the QGIS bindings are missing")

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY, QgsRectangle

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.review.reviews import Reviews
from landslide_mapper.core.workspace.store.values import attributes
from tests.qgis.postgis import connection, running_server, server_programs

PROGRAMS = server_programs()
pytestmark = pytest.mark.skipif(PROGRAMS is None, reason="PostgreSQL with PostGIS is not installed")


@pytest.fixture(scope="module")
def server():
    with running_server(PROGRAMS) as folder:
        yield folder


@pytest.fixture
def workspace(qgis_app, qgis_new_project, server):
    crs = QgsCoordinateReferenceSystem("EPSG:32654")
    workspace = Workspace.create(connection(server, "reviewed"), crs, "Team")
    shapes = [QgsGeometry.fromRect(QgsRectangle(200 * at, 0, 200 * at + 100, 100)) for at in range(3)]
    workspace.append("candidates", [{"id": at, "area_m2": 10_000.0} for at in range(3)], shapes)
    yield workspace
    workspace.close()


def statuses(workspace):
    rows = workspace.layer("candidates").dataProvider().getFeatures()
    return {row["id"]: row["status"] for row in rows}


def test_decisions_splits_and_their_undoing(workspace):
    reviews = Reviews(workspace)
    fids = {row["id"]: row.id() for row in workspace.rows("candidates")}
    reviews.accept([fids[0]])
    reviews.set_attributes([fids[0]], {"landslide_type": "earth_flow", "event_date": "2018-09-06"})
    reviews.reject([fids[1], fids[2]])
    parts = reviews.split(fids[0], [QgsPointXY(50, -1), QgsPointXY(50, 101)])
    assert len(parts) == 2
    assert statuses(workspace) == {0: "accepted", 1: "rejected", 2: "rejected", 3: "accepted"}
    assert workspace.count("candidates") == 4
    layer = workspace.layer("candidates")
    layer.startEditing()
    layer.changeAttributeValue(fids[1], layer.fields().indexOf("status"), "accepted")
    assert layer.commitChanges()
    assert reviews.undo().action == "accept", "the edit made in QGIS"
    later = Reviews(workspace)
    assert later.finish_interrupted() == 0
    assert [later.undo().action for _ in range(4)] == ["split", "reject", "attributes", "accept"]
    assert later.undo() is None
    assert set(statuses(workspace).values()) == {"candidate"}
    assert sum(1 for _ in workspace.rows("candidates")) == 3
    assert not any(attributes(row)["event_date"] for row in workspace.rows("candidates"))
    for one in (reviews, later):
        one.release()
