"""A campaign in the dock: from point to point, mapping around each, with what was done kept in the event."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper.gui.inputs.place_view import square_around, to_view
from tests.qgis.driving import settle, wait_until

X, Y = 500000.0, 4700000.0
UTM = QgsCoordinateReferenceSystem("EPSG:32654")


@pytest.fixture
def points(iface):
    """Adds a layer of points, in metres right of and below the raster's corner."""

    def add(*offsets):
        layer = QgsVectorLayer("Point?crs=EPSG:32654&field=name:string", "events", "memory")
        features = []
        for number, (right, down) in enumerate(offsets):
            feature = QgsFeature(layer.fields())
            feature.setAttribute("name", f"slide {number}")
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(X + right, Y - down)))
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        QgsProject.instance().addMapLayer(layer)
        settle()
        return layer

    return add


@pytest.fixture
def bench(workbench, tmp_path, add_raster, make_model, iface):
    workbench.events.create(str(tmp_path / "event.gpkg"), UTM, "Slides of the world")
    add_raster("after")
    workbench.dock.map_page.model.select(make_model())
    iface.canvas.setDestinationCrs(UTM)
    iface.canvas.setExtent(QgsRectangle(X, Y - 640, X + 640, Y))
    settle()
    return workbench


@pytest.fixture
def box(bench, points):
    """A started campaign: three points on the raster, one outside."""
    points((320, 320), (600, 600), (10, 10), (5000, 5000))
    group = bench.dock.campaign
    group.setCollapsed(False)
    group.start_button.click()
    wait_until(lambda: group.place is not None)
    settle()
    return group


def test_empty_states(workbench, bench):
    group = bench.dock.campaign
    assert "Add a layer with the points" in group.hint.text()
    bench.events.close()
    settle()
    assert "Open an event" in group.hint.text()
    assert group.starter.isHidden()


def test_start_goes_to_the_point_nearest_to_the_view(box, iface):
    assert box.place.name == "slide 0"
    assert box.progress.text() == "Point 1 of 4: 0 done, 0 skipped"
    assert box.where.text() == "slide 0"
    assert iface.canvas.extent().contains(QgsPointXY(X + 320, Y - 320))
    assert iface.canvas.extent().width() > 2560


def test_done_and_skip_go_on_and_back_returns(box):
    box.walk.done_button.click()
    assert box.place.name in ("slide 1", "slide 2")
    first = box.place.name
    box.walk.skip_button.click()
    assert "1 done, 1 skipped" in box.progress.text()
    box.walk.back_button.click()
    assert box.place.name == first
    assert "1 done, 0 skipped" in box.progress.text()


def test_only_points_on_the_raster_until_told_otherwise(box, bench):
    told = []
    box.told.connect(told.append)
    for _ in range(3):
        box.walk.done_button.click()
    assert box.place is None
    assert "1 wait elsewhere" in told[-1]
    box.walk.only_raster.setChecked(False)
    box.walk.next_button.click()
    assert box.place.name == "slide 3"
    assert "lies outside of 'after'" in box.where.text()
    assert not box.walk.map_button.isEnabled()
    box.walk.skip_button.click()
    assert told[-1] == "All points have been visited."


def test_map_around_the_point_is_a_square_in_metres(box, bench, jobs):
    ran = []

    def run(job, *_):
        ran.append(job)
        raise RuntimeError("what a map does is tested elsewhere")

    jobs.map = run
    box.walk.side.setValue(400)
    box.walk.map_button.click()
    wait_until(lambda: ran)
    wait_until(lambda: not bench.runner.busy)
    xmin, ymin, xmax, ymax = ran[0].extent
    assert xmax - xmin == pytest.approx(400, rel=0.01)
    assert ymax - ymin == pytest.approx(400, rel=0.01)
    assert (xmin + xmax) / 2 == pytest.approx(X + 320, abs=1)


def test_review_brings_the_review_page(box, bench):
    box.walk.review_button.click()
    assert bench.dock.tabs.currentWidget() is bench.dock.review_page


def test_campaign_goes_on_after_the_event_was_opened_again(box, bench, tmp_path):
    box.walk.done_button.click()
    bench.events.close()
    settle()
    assert box.campaign is None
    bench.events.open(str(tmp_path / "event.gpkg"))
    settle()
    assert box.campaign.tally.done == 1
    assert "1 done" in box.progress.text()
    box.walk.next_button.click()
    assert box.place.name != "slide 0"


def test_removed_layer_does_not_end_the_campaign(box):
    layer = next(one for one in QgsProject.instance().mapLayers().values() if one.name() == "events")
    QgsProject.instance().removeMapLayer(layer.id())
    settle()
    box.walk.next_button.click()
    assert box.place is not None


def test_layer_without_points_says_so(bench, points):
    points()
    told = []
    bench.dock.campaign.told.connect(told.append)
    bench.dock.campaign.start()
    assert "no points to visit" in told[0]


@pytest.mark.parametrize("authid", ["EPSG:4326", "EPSG:3857", "EPSG:32654"])
def test_square_has_its_size_on_the_ground_in_every_crs(iface, authid):
    crs = QgsCoordinateReferenceSystem(authid)
    iface.canvas.setDestinationCrs(UTM)
    point = QgsPointXY(141.0, 42.5)
    if authid != "EPSG:4326":
        from qgis.core import QgsCoordinateTransform

        world = QgsCoordinateReferenceSystem("EPSG:4326")
        point = QgsCoordinateTransform(world, crs, QgsProject.instance()).transform(point)
    outline = to_view(*square_around(point, crs, 1000), iface.canvas)
    # UTM shrinks by 0.04 % at its central meridian
    assert outline.area() == pytest.approx(1_000_000, rel=0.002)
