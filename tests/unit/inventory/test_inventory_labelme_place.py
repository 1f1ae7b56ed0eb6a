"""LabelMe shapes on the ground, and labels as outlines on an image: both must mean the same pixels."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory import labelme_place
from landslide_mapper.inventory.labelme import LabelMe, Shape, read_labelme, write_labelme
from landslide_mapper.inventory.labelme_place import fits, outlines_on, place_shapes
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.outlines import memory_source, pack, rings_of

SIZE = 40
GRID = Grid(SIZE, SIZE, (1000.0, 10.0, 0.0, 5000.0, 0.0, -10.0), None)
TURNED = Grid(SIZE, SIZE, (1000.0, 8.0, 3.0, 5000.0, 2.0, -9.0), None)


def box(left, top, right, bottom):
    return np.array([(left, top), (right, top), (right, bottom), (left, bottom), (left, top)], float)


def shape(*corners, label="landslide"):
    return Shape(label, (pack([box(*corners)]),))


def drawn(*shapes, width=SIZE, height=SIZE):
    return LabelMe(Path("a.json"), "a.tif", width, height, shapes)


def painted(polygons, value=1):
    """Pixels whose centre lies in the polygons (WKB in pixel coordinates), painted one after the other."""
    target = gdal.GetDriverByName("MEM").Create("", SIZE, SIZE, 1, gdal.GDT_Byte)
    target.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, 1.0))
    for wkb, burn in polygons:
        source = memory_source()
        layer = source.CreateLayer("one", None, ogr.wkbUnknown)
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
        layer.CreateFeature(feature)
        gdal.RasterizeLayer(target, [1], layer, burn_values=[burn])
    return target.ReadAsArray()


def test_pixels_are_placed_by_the_geotransform():
    (placed,) = place_shapes(drawn(shape(2, 3, 4, 7)), GRID)
    assert ogr.CreateGeometryFromWkb(placed.polygons[0]).GetEnvelope() == (1020, 1040, 4930, 4970)


def test_drawing_on_a_resized_image_is_scaled():
    (placed,) = place_shapes(drawn(shape(2, 3, 4, 7), width=20, height=20), GRID)
    assert ogr.CreateGeometryFromWkb(placed.polygons[0]).GetEnvelope() == (1040, 1080, 4860, 4940)


def test_image_of_another_shape_is_refused():
    file = drawn(shape(2, 3, 4, 7), width=30, height=20)
    assert not fits(file, GRID)
    with pytest.raises(InventoryError, match=r"30 x 20 pixels, the raster has 40 x 40"):
        place_shapes(file, GRID)


@pytest.mark.parametrize("size", [(13, 13), (19, 20), (133, 133), (None, None)])
def test_resizing_rounds_to_whole_pixels(size):
    assert fits(drawn(width=size[0], height=size[1]), GRID)


def test_background_takes_away_only_what_was_drawn_before():
    first, hole, last = shape(0, 0, 10, 10), shape(2, 2, 6, 6, label="background"), shape(3, 3, 5, 5)
    placed = place_shapes(drawn(first, hole, last), GRID)
    areas = [sum(ogr.CreateGeometryFromWkb(one).GetArea() for one in item.polygons) for item in placed]
    assert areas == pytest.approx([8400, 400])


def test_background_may_cover_all_and_ignored_shapes_are_no_landslides():
    shapes = shape(2, 2, 4, 4), shape(0, 0, 9, 9, label="__ignore__"), shape(0, 0, 9, 9, label="background")
    assert place_shapes(drawn(*shapes), GRID) == []


def test_outlines_are_cut_at_the_image():
    wkb = pack([box(900, 4900, 1100, 5100)])
    (outline,) = outlines_on(GRID, [(wkb, "note")])
    assert outline.description == "note"
    assert set(map(tuple, outline.points.tolist())) == {(0, 0), (10, 0), (10, 10), (0, 10)}
    assert outlines_on(GRID, [(pack([box(0, 0, 10, 10)]), "")]) == []


def test_hole_becomes_background_of_the_same_group():
    wkb = pack([box(1000, 4800, 1200, 5000), box(1050, 4850, 1100, 4900)])
    outer, hole = outlines_on(GRID, [(wkb, "")])
    assert (outer.label, hole.label) == ("landslide", "background")
    assert outer.group == hole.group is not None


numbers = st.integers(-6, SIZE + 6)
boxes = st.tuples(numbers, numbers, st.integers(1, 30), st.integers(1, 30), st.booleans())


@settings(max_examples=60, deadline=None)
@given(st.lists(boxes, min_size=1, max_size=7), st.sampled_from([GRID, TURNED]))
def test_written_and_read_again_the_labels_cover_the_same_pixels(tmp_path_factory, corners, grid):
    """Boxes with and without holes, across each other and across the image's border, on two kinds of grid."""
    polygons = []
    for left, top, width, height, hollow in corners:
        rings = [box(left, top, left + width, top + height)]
        if hollow and width > 4 and height > 4:
            rings.append(box(left + 2, top + 2, left + width - 2, top + height - 2))
        polygons.append(pack(rings))
    ground = [
        pack([np.column_stack(grid.to_crs(ring[:, 0], ring[:, 1])) for ring in rings_of(wkb)])
        for wkb in polygons
    ]
    expected = painted([(wkb, 1) for wkb in polygons])

    path = tmp_path_factory.mktemp("labelme") / "a.json"
    write_labelme(
        path, path.with_suffix(".tif"), SIZE, SIZE, outlines_on(grid, [(wkb, "") for wkb in ground])
    )
    file = read_labelme(path)
    as_labelme_paints = painted([(one.polygons[0], 0 if one.background else 1) for one in file.shapes])
    assert np.array_equal(as_labelme_paints, expected)

    back = [
        pack([np.column_stack(grid.to_pixels(ring[:, 0], ring[:, 1])) for ring in rings_of(wkb)])
        for placed in place_shapes(file, grid)
        for wkb in placed.polygons
    ]
    assert np.array_equal(painted([(wkb, 1) for wkb in back]), expected)
    assert json.loads(path.read_text(encoding="utf-8"))["imageWidth"] == SIZE


def brute_force(shapes):
    """Every landslide less every background that was drawn later."""
    left = []
    for number, one in enumerate(shapes):
        if one.background:
            continue
        rest = ogr.CreateGeometryFromWkb(one.polygons[0])
        for later in shapes[number + 1 :]:
            if later.background:
                rest = rest.Difference(ogr.CreateGeometryFromWkb(later.polygons[0]))
        left.append(rest.GetArea())
    return sorted(area for area in left if area > 0)


def scattered(count):
    random = np.random.default_rng(5)
    corners = random.integers(0, 3 * int(count**0.5), (count, 2))
    sizes = random.integers(1, 6, (count, 2))
    names = random.choice(["landslide", "background"], count)
    return [shape(*xy, *(xy + wh), label=name) for xy, wh, name in zip(corners, sizes, names)]


def test_background_is_taken_off_whatever_lies_where():
    shapes = scattered(200)
    grid = Grid(SIZE, SIZE, (0.0, 1.0, 0.0, 0.0, 0.0, 1.0), None)
    placed = place_shapes(drawn(*shapes), grid)
    areas = [sum(ogr.CreateGeometryFromWkb(wkb).GetArea() for wkb in one.polygons) for one in placed]
    assert sorted(areas) == pytest.approx(brute_force(shapes))


def test_work_grows_with_the_shapes_and_not_with_their_square(monkeypatch):
    """Each shape is compared with those near it: as many of a thousand as of four thousand."""
    compared = []
    real = labelme_place._overlap
    monkeypatch.setattr(labelme_place, "_overlap", lambda *boxes: compared.append(1) or real(*boxes))
    each = []
    for count in (1000, 4000):
        compared.clear()
        place_shapes(drawn(*scattered(count)), GRID)
        each.append(len(compared) / count)
    assert 0 < each[1] < 1.2 * each[0]
