"""Layers that are no files (XYZ, WMS) as imagery: how large their pixels are, and how many there are."""

from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

from landslide_mapper.core.rendering import MAX_RENDERED_PIXELS, metres_per_unit, own_pixel_size
from landslide_mapper.errors import JobError
from landslide_mapper.gui.inputs.map_inputs import LAYER, POLYGONS, VIEW
from landslide_mapper.gui.inputs.pixel_size import pixel_size, proposed_m
from landslide_mapper.gui.mapping.map_plan import MapPlan
from landslide_mapper.raster.grid import Grid
from tests.qgis.conftest import tile_color, tile_column, tile_row
from tests.qgis.driving import settle

MERCATOR = QgsCoordinateReferenceSystem("EPSG:3857")
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
UTM = QgsCoordinateReferenceSystem("EPSG:32654")
BOX = (140.99, 42.43, 141.02, 42.46)
"""West, south, east, north of the tiles, in degrees."""
ZOOM = 14


@pytest.fixture
def page(workbench, make_model):
    workbench.dock.map_page.model.select(make_model())
    settle()
    return workbench.dock.map_page


@pytest.fixture
def tiles(page, add_tiles):
    """The page with tiles as the post-event imagery, and a view of 8 x 6 km around them."""
    layer = add_tiles("after", *BOX, ZOOM)
    page.post.setLayer(layer)
    page.area.set_mode(VIEW)
    look(page, UTM, QgsRectangle(499000, 4697500, 501000, 4699500))
    return layer


def look(page, crs, extent) -> None:
    canvas = page.context.canvas
    canvas.setDestinationCrs(crs)
    canvas.setExtent(extent)
    settle()
    page.refresh()


def view_m(canvas) -> float:
    """Metres on the ground that the canvas shows from left to right."""
    east, _ = metres_per_unit(canvas.mapSettings().destinationCrs(), canvas.extent().center())
    return float(canvas.extent().width() * east)


@pytest.mark.parametrize(
    ("crs", "place", "east", "north"),
    [
        (MERCATOR, (15_696_000, 5_230_000), math.cos(math.radians(42.45)), math.cos(math.radians(42.45))),
        (WGS84, (141.0, 42.45), 111_320 * math.cos(math.radians(42.45)), 111_070),
        (UTM, (500_000, 4_700_000), 1 / 0.9996, 1 / 0.9996),
        (QgsCoordinateReferenceSystem(), (5, 5), 1.0, 1.0),
    ],
)
def test_units_are_measured_on_the_ground(crs, place, east, north):
    from qgis.core import QgsPointXY

    found = metres_per_unit(crs, QgsPointXY(*place))
    assert found == pytest.approx((east, north), rel=0.005)


@pytest.mark.parametrize("crs", [UTM, MERCATOR, WGS84])
def test_proposed_are_the_metres_of_a_pixel_of_the_screen(page, tiles, crs):
    extent = QgsCoordinateTransform(UTM, crs, QgsProject.instance()).transformBoundingBox(
        QgsRectangle(499000, 4697500, 501000, 4699500)
    )
    look(page, crs, extent)
    canvas = page.context.canvas
    proposed = proposed_m(page.inputs, canvas)
    if crs != WGS84:  # whose pixels are not square on the ground
        assert proposed == pytest.approx(view_m(canvas) / canvas.width(), rel=0.01)
    assert 2000 / canvas.width() <= proposed * 1.01
    assert page.pixel_size.box.text() == f"Proposed: {proposed:.3g} m"
    assert not page.pixel_size.isHidden()


def test_proposal_follows_the_scale_until_a_size_is_set(page, tiles):
    before = page.pixel_size.box.text()
    look(page, UTM, QgsRectangle(499500, 4698000, 500500, 4699000))
    assert page.pixel_size.box.text() != before
    page.pixel_size.box.setValue(5.0)
    settle()
    size = pixel_size(page.inputs, page.context.canvas)
    assert (size.metres, size.capped) == (5.0, False)
    across = view_m(page.context.canvas) / 5.0
    assert size.made.width == pytest.approx(across, rel=0.03)
    assert (
        f"{size.made.width:,} x {size.made.height:,} pixels, with a side of 5 m"
        in page.pixel_size.text.text()
    )


def test_tiles_are_rendered_at_that_size_and_missing_ones_are_no_data(page, tiles, tmp_path):
    page.pixel_size.box.setValue(10.0)
    settle()
    plan = MapPlan.of(page.inputs, page.context)
    folder = tmp_path / "rendered"
    folder.mkdir()
    path = plan.post.file(folder, lambda: False)
    dataset = gdal.Open(str(path))
    grid = Grid.from_dataset(dataset)
    assert grid.gsd_m == pytest.approx(10.0, rel=0.02)
    (x,), (y,) = grid.to_crs(np.array([dataset.RasterXSize / 2]), np.array([dataset.RasterYSize / 2]))
    middle = QgsCoordinateTransform(MERCATOR, WGS84, QgsProject.instance()).transform(float(x), float(y))
    values = dataset.ReadAsArray(dataset.RasterXSize // 2, dataset.RasterYSize // 2, 1, 1).ravel()
    expected = tile_color(tile_column(middle.x(), ZOOM), tile_row(middle.y(), ZOOM))
    assert tuple(values[:3]) == expected

    look(page, UTM, QgsRectangle(600000, 4697500, 602000, 4699500))
    empty = MapPlan.of(page.inputs, page.context).post
    dataset = gdal.Open(str(empty.file(tmp_path / "rendered", lambda: False)))
    assert not dataset.GetRasterBand(1).GetMaskBand().ReadAsArray().any()


def test_too_many_pixels_are_capped_with_a_warning(page, tiles):
    page.pixel_size.box.setValue(0.05)
    settle()
    size = pixel_size(page.inputs, page.context.canvas)
    assert size.capped
    assert size.metres > 0.05
    assert 0.98 * MAX_RENDERED_PIXELS < size.made.width * size.made.height <= MAX_RENDERED_PIXELS
    text = page.pixel_size.text.text()
    assert text.startswith("Warning: with pixels of 0.05 m the area would have more than 400 million of them")
    assert f"pixels of {size.metres:.3g} m" in text
    assert page.map_button.isEnabled()
    assert MapPlan.of(page.inputs, page.context).post.width == size.made.width


def test_the_whole_world_is_no_area_to_map(page, tiles):
    page.area.set_mode(LAYER)
    settle()
    page.refresh()
    assert not page.map_button.isEnabled()
    assert "only be rendered with pixels of" in page.hint.text()
    assert "the model needs 10 m. Choose a smaller area" in page.hint.text()
    with pytest.raises(JobError, match="Choose a smaller area"):
        MapPlan.of(page.inputs, page.context)


def test_of_other_areas_only_what_they_cover_is_rendered(page, tiles, add_raster, add_polygons):
    polygons = add_polygons("box", (499500, 4698000, 500500, 4699000))
    page.area.set_mode(POLYGONS)
    page.area.polygons.setLayer(polygons)
    page.pixel_size.box.setValue(10.0)
    settle()
    post = MapPlan.of(page.inputs, page.context).post
    assert (post.width, post.height) == (pytest.approx(100, abs=2), pytest.approx(100, abs=2))

    file = add_raster("later")
    page.post.setLayer(file)
    page.pre.setLayer(tiles)
    page.area.set_mode(LAYER)
    settle()
    pre = MapPlan.of(page.inputs, page.context).pre
    assert (pre.width, pre.height) == (pytest.approx(64, abs=2), pytest.approx(64, abs=2))


def test_a_layer_that_has_pixels_keeps_their_size(page, add_raster, qgis_app):
    source = add_raster("band").source()
    uri = (
        "?crs=EPSG:32654&extent=500000,4699360,500640,4700000&width=32&height=32"
        f"&formula=%22band%401%22%20%2B%201&band:uri={source}&band:provider=gdal"
    )
    computed = QgsRasterLayer(uri, "computed", "virtualraster")
    if not computed.isValid():
        pytest.skip("this QGIS has no virtual raster provider")
    QgsProject.instance().addMapLayer(computed)
    settle()
    page.post.setLayer(computed)
    page.pre.setLayer(None)
    settle()
    assert own_pixel_size(computed) == pytest.approx(20.0, rel=0.01)
    assert pixel_size(page.inputs, page.context.canvas).made.width == pytest.approx(32, abs=1)


def test_nothing_is_asked_of_files(page, add_raster):
    add_raster("after")
    settle()
    assert page.pixel_size.isHidden()
    assert pixel_size(page.inputs, page.context.canvas) is None
