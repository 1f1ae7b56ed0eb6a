"""Places of an event: suggestions that replace each other, and a campaign that survives."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper.core.workspace.decisions.places import replace_suggestions, suggested, tick
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.review import campaign as campaign_module
from landslide_mapper.core.workspace.review.campaign import (
    IN_ORDER,
    Campaign,
    PointImport,
    campaigns_of,
    name_of,
    source_of,
)
from landslide_mapper.errors import JobError, WorkspaceError
from landslide_mapper.jobs.reports import SuggestedPlace

UTM = QgsCoordinateReferenceSystem("EPSG:32654")


@pytest.fixture
def event(qgis_app, qgis_new_project, tmp_path):
    workspace = Workspace.create(str(tmp_path / "event.gpkg"), UTM, "Hokkaido 2018")
    yield workspace
    workspace.close()


def suggestion(x, y, reason="uncertain"):
    return SuggestedPlace(x, y, (x - 50, y - 50, x + 50, y + 50), 0.4, 0.4, 0.0, reason)


def point_layer(*points, crs="EPSG:32654"):
    layer = QgsVectorLayer(f"Point?crs={crs}&field=name:string", "points", "memory")
    features = []
    for number, (x, y) in enumerate(points):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("name", f"slide {number}")
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def start(event, layer) -> Campaign:
    points = PointImport(event, layer)
    list(points.steps())
    return Campaign(event, points.source)


def test_new_suggestions_replace_those_that_nobody_has_done(event):
    first = replace_suggestions(event, [suggestion(0, 0), suggestion(500, 0, "random")], UTM)
    assert [place.reason for place in first] == ["uncertain", "random"]
    assert first[0].extent == QgsRectangle(-50, -50, 50, 50)
    tick(event, first[1].fid)
    second = replace_suggestions(event, [suggestion(900, 900)], UTM)
    assert [(place.point.x(), place.done, place.visited) for place in second] == [
        (500.0, True, True),
        (900.0, False, False),
    ]
    tick(event, first[1].fid, done=False)
    assert not any(place.done or place.visited for place in suggested(event))


def test_old_suggestions_stay_where_new_ones_cannot_be_written(event, monkeypatch):
    before = replace_suggestions(event, [suggestion(0, 0)], UTM)

    def full(*_, **__):
        raise WorkspaceError("the disk is full")

    monkeypatch.setattr(event, "append", full)
    with pytest.raises(WorkspaceError, match="full"):
        replace_suggestions(event, [suggestion(900, 900)], UTM)
    assert suggested(event) == before


def test_suggestions_of_another_crs_are_brought_to_the_events(event):
    place = SuggestedPlace(141.0, 42.5, (140.99, 42.49, 141.01, 42.51), None, None, 0.0, "random")
    found = replace_suggestions(event, [place], QgsCoordinateReferenceSystem("EPSG:4326"))[0]
    assert found.point.x() == pytest.approx(500_000, abs=1)
    assert found.extent.contains(found.point)
    assert found.score is None


def test_campaign_goes_to_the_nearest_point_and_knows_how_far_it_is(event):
    campaign = start(event, point_layer((0, 0), (100, 0), (1000, 0), (210, 0)))
    here, visited = QgsPointXY(90, 0), []
    place = campaign.next(here)
    while place is not None:
        visited.append(place.point.x())
        campaign.tick(place.fid)
        place = campaign.next(place.point)
    assert visited == [100, 0, 210, 1000]
    assert (campaign.tally.total, campaign.tally.done) == (4, 4)


def test_campaign_in_order_with_skip_and_back(event):
    campaign = start(event, point_layer((0, 0), (100, 0), (50, 0)))
    here = QgsPointXY(99, 0)
    first = campaign.next(here, IN_ORDER)
    assert first.name == "slide 0"
    campaign.skip(first.fid)
    second = campaign.next(here, IN_ORDER)
    assert second.name == "slide 1"
    assert campaign.next(here, IN_ORDER, after=second.fid).name == "slide 2", "not the one being visited"
    campaign.tick(second.fid)
    assert (campaign.tally.done, campaign.tally.skipped, campaign.tally.visited) == (1, 1, 2)
    assert campaign.back().fid == second.fid
    assert campaign.next(here, IN_ORDER).fid == second.fid, "it waits again"
    assert campaign.back().fid == first.fid
    assert campaign.back() is None
    assert campaign.tally.visited == 0


def test_campaign_survives_and_goes_on_where_it_was(event, tmp_path):
    layer = point_layer((0, 0), (100, 0))
    campaign = start(event, layer)
    campaign.tick(campaign.next(QgsPointXY(0, 0)).fid)
    event.close()
    opened = Workspace.open(str(tmp_path / "event.gpkg"))
    sources = campaigns_of(opened)
    assert sources == [source_of(layer)]
    again = Campaign(opened, sources[0])
    assert (again.tally.total, again.tally.done) == (2, 1)
    assert again.next(QgsPointXY(0, 0)).point.x() == 100
    opened.close()


def test_points_come_in_some_at_a_time_and_only_once(event, monkeypatch):
    monkeypatch.setattr(campaign_module, "ROWS_AT_ONCE", 3)
    layer = point_layer(*((x, 0) for x in range(7)))
    points = PointImport(event, layer)
    assert list(points.steps()) == [3 / 7, 6 / 7, 1.0]
    assert (points.total, points.read, points.added) == (7, 7, 7)
    again = PointImport(event, layer)
    list(again.steps())
    assert (again.added, event.count("places")) == (0, 7)


def test_only_points_on_the_raster_are_gone_to(event):
    campaign = start(event, point_layer((0, 0), (100, 0), (1000, 0)))
    campaign.within = QgsRectangle(50, -10, 2000, 10)
    assert campaign.next(QgsPointXY(0, 0)).point.x() == 100


def test_points_without_a_place_in_the_events_crs_are_counted(event):
    layer = point_layer((141, 42.5), (float("inf"), 0), crs="EPSG:4326")
    points = PointImport(event, layer)
    list(points.steps())
    assert (points.added, points.dropped) == (1, 1)


def test_layer_without_points_is_refused(event):
    with pytest.raises(JobError, match="no points to visit"):
        PointImport(event, point_layer())


def test_name_of_a_campaign_is_short():
    assert name_of("/data/tsmu_usgs_events.gpkg|layername=events") == "events"
    assert name_of("/data/slides.shp") == "slides"
