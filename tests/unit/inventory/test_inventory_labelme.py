"""LabelMe files: reading, writing, and every way in which one can be broken."""

from __future__ import annotations

import base64
import json
import math
import os
import stat

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.labelme import Outline, read_labelme, write_labelme
from landslide_mapper.raster.outlines import rings_of


def polygon(points, label="landslide", **more):
    return {"label": label, "points": points, "shape_type": "polygon", "flags": {}, "group_id": None, **more}


SQUARE = [[1, 2], [5, 2], [5, 6], [1, 6]]


@pytest.fixture
def write(tmp_path):
    """Write an object, or a text, as a JSON file."""

    def write(content, name="image.json", encoding="utf-8"):
        path = tmp_path / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding=encoding)
        return path

    return write


def file_of(*shapes, **more):
    return {
        "version": "5.0.1",
        "imagePath": "image.tif",
        "imageWidth": 8,
        "imageHeight": 9,
        "shapes": shapes,
        **more,
    }


def area(shape):
    return sum(ogr.CreateGeometryFromWkb(wkb).GetArea() for wkb in shape.polygons)


def test_polygons_keep_their_class_group_description_and_flags(write):
    shape = polygon(
        SQUARE, "debris flow", group_id=3, description="fresh", flags={"sure": True, "old": False}
    )
    read = read_labelme(write(file_of(shape, flags={"cloudy": True, "night": False})))
    (found,) = read.shapes
    assert (found.label, found.group, found.description, found.flags) == (
        "debris flow",
        3,
        "fresh",
        ("sure",),
    )
    assert read.flags == ("cloudy",)
    assert (read.image, read.width, read.height) == ("image.tif", 8, 9)
    assert ogr.CreateGeometryFromWkb(found.polygons[0]).GetEnvelope() == (1, 5, 2, 6)


def test_rectangles_have_two_or_four_corners(write):
    two = {"label": "x", "shape_type": "rectangle", "points": [[5, 6], [1, 2]]}
    four = {"label": "x", "shape_type": "rectangle", "points": SQUARE}
    for shape in read_labelme(write(file_of(two, four))).shapes:
        assert ogr.CreateGeometryFromWkb(shape.polygons[0]).GetEnvelope() == (1, 5, 2, 6)
        assert area(shape) == 16


def test_circle_is_a_centre_and_a_point_of_its_edge(write):
    shape = {"label": "x", "shape_type": "circle", "points": [[10, 10], [13, 14]]}
    (found,) = read_labelme(write(file_of(shape))).shapes
    assert area(found) == pytest.approx(math.pi * 25, rel=0.005)
    assert ogr.CreateGeometryFromWkb(found.polygons[0]).GetEnvelope() == pytest.approx((5, 15, 5, 15))


def test_mask_is_outlined_where_it_lies(write):
    pixels = np.zeros((4, 3), np.uint8)
    pixels[:2, :2] = 1
    pixels[3, 2] = 1
    source = gdal.GetDriverByName("MEM").Create("", 3, 4, 1)
    source.GetRasterBand(1).WriteArray(pixels)
    gdal.GetDriverByName("PNG").CreateCopy("/vsimem/mask_of_test.png", source)
    size = gdal.VSIStatL("/vsimem/mask_of_test.png").size
    file = gdal.VSIFOpenL("/vsimem/mask_of_test.png", "rb")
    picture = base64.b64encode(bytes(gdal.VSIFReadL(1, size, file))).decode()
    gdal.VSIFCloseL(file)
    gdal.Unlink("/vsimem/mask_of_test.png")
    shape = {"label": "x", "shape_type": "mask", "points": [[10, 20], [12, 23]], "mask": picture}
    (found,) = read_labelme(write(file_of(shape))).shapes
    assert len(found.polygons) == 2
    assert area(found) == 5
    assert ogr.CreateGeometryFromWkb(found.polygons[0]).GetEnvelope() == (10, 12, 20, 22)


def test_shapes_without_an_area_are_left_out_and_named(write):
    line = {"label": "road", "shape_type": "linestrip", "points": [[0, 0], [1, 1]]}
    point = {"label": "house", "shape_type": "point", "points": [[0, 0]]}
    read = read_labelme(write(file_of(line, polygon(SQUARE), point)))
    assert len(read.shapes) == 1
    assert read.left_out == ("linestrip", "point")


def test_background_and_ignored_classes_are_known_by_their_names(write):
    names = ["Background", "_background_", "__ignore__", "landslide", "no background"]
    shapes = read_labelme(write(file_of(*(polygon(SQUARE, name) for name in names)))).shapes
    assert [shape.background for shape in shapes] == [True, True, False, False, False]
    assert [shape.ignored for shape in shapes] == [False, False, True, False, False]


def test_windows_paths_byte_order_marks_and_old_files_are_read(write):
    content = file_of({"label": "x", "points": SQUARE}, imagePath="..\\images\\a.tif", imageData="AAAA")
    del content["imageWidth"], content["imageHeight"]
    read = read_labelme(write(content, encoding="utf-8-sig"))
    assert read.image == "../images/a.tif"
    assert read.width is None
    assert len(read.shapes) == 1


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "not valid JSON"),
        ('{"shapes": [', "not valid JSON"),
        ("[" * 100_000, "not valid JSON"),
        ("[1, 2]", "expected a JSON object"),
        ({"type": "FeatureCollection", "features": []}, "no list of shapes"),
        (file_of(3), "shape 1: expected a JSON object"),
        (file_of(polygon(SQUARE), polygon([[0, 0], [1, 1]])), "shape 2: field 'points'"),
        (file_of(polygon([[0, 0], [1, "a"], [2, 2]])), "shape 1: field 'points'"),
        (file_of(polygon([[0, 0], [1], [2, 2]])), "shape 1: field 'points'"),
        (file_of(polygon([[0, 0, 0]] * 3)), "shape 1: field 'points'"),
        (file_of(polygon([[0, 0], [1, float("nan")], [2, 2]])), "shape 1: field 'points'"),
        (file_of(polygon([[0, 0], [1, 10**400], [2, 2]])), "shape 1: field 'points'"),
        (file_of(polygon(SQUARE, None)), "shape 1: field 'label'"),
        (file_of(polygon(SQUARE), imageWidth=-4), "field 'imageWidth' is -4"),
        (file_of(polygon(SQUARE), imageHeight="9"), "field 'imageHeight' is '9'"),
        (file_of({"label": "x", "shape_type": "mask", "points": SQUARE, "mask": "%"}), "field 'mask'"),
        (file_of({"label": "x", "shape_type": "mask", "points": SQUARE, "mask": "AAAA"}), "field 'mask'"),
        (file_of({"label": "x", "shape_type": "mask", "points": SQUARE}), "field 'mask'"),
    ],
)
def test_broken_file_is_one_clear_message(write, content, said):
    path = write(content)
    with pytest.raises(InventoryError, match=said) as caught:
        read_labelme(path)
    assert str(path) in str(caught.value)


def test_missing_file_is_named(tmp_path):
    with pytest.raises(InventoryError, match=r"gone\.json does not exist"):
        read_labelme(tmp_path / "gone.json")


def test_picture_is_no_labelme_file(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(bytes(range(128, 256)))
    with pytest.raises(InventoryError, match="not valid JSON"):
        read_labelme(path)


def test_huge_file_is_not_read(write, monkeypatch):
    monkeypatch.setattr("landslide_mapper.inventory.labelme.MAX_BYTES", 10)
    with pytest.raises(InventoryError, match="larger than"):
        read_labelme(write(file_of()))


coordinates = st.floats(-1e6, 1e6, allow_nan=False)
rings = st.lists(st.tuples(coordinates, coordinates), min_size=3, max_size=9)


@given(
    st.lists(st.tuples(rings, st.text(min_size=1, max_size=20), st.none() | st.integers(0, 99)), max_size=5)
)
def test_what_was_written_is_read_again(tmp_path_factory, drawn):
    folder = tmp_path_factory.mktemp("labelme")
    outlines = [Outline(np.array(ring, float), label, group, "why") for ring, label, group in drawn]
    write_labelme(folder / "out.json", folder / "images" / "a b.tif", 12, 34, outlines)
    read = read_labelme(folder / "out.json")
    assert (read.image, read.width, read.height) == ("images/a b.tif", 12, 34)
    assert read.image_path == folder / "images" / "a b.tif"
    assert [(shape.label, shape.group) for shape in read.shapes] == [
        (one.label, one.group) for one in outlines
    ]
    for shape, outline in zip(read.shapes, outlines):
        (ring,) = rings_of(shape.polygons[0])
        assert np.array_equal(ring[:-1], outline.points)


def test_file_has_what_labelme_needs_and_no_image(tmp_path):
    write_labelme(tmp_path / "a.json", tmp_path / "a.tif", 4, 5, [Outline(np.array(SQUARE, float))])
    content = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert content["imageData"] is None
    assert content["imagePath"] == "a.tif"
    assert {"version", "flags", "imageHeight", "imageWidth"} <= set(content)
    assert {"label", "points", "group_id", "shape_type", "flags", "description"} <= set(content["shapes"][0])
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "a.json"
    path.write_text("old", encoding="utf-8")

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("landslide_mapper.inventory.labelme.json.dump", full)
    with pytest.raises(InventoryError, match=r"Cannot write .*a\.json: No space left"):
        write_labelme(path, tmp_path / "a.tif", 4, 5, [])
    assert path.read_text(encoding="utf-8") == "old"
    assert len(list(tmp_path.iterdir())) == 1


def test_colleagues_can_read_what_is_written(tmp_path):
    before = os.umask(0o022)
    try:
        write_labelme(tmp_path / "a.json", tmp_path / "a.tif", 9, 9, [])
        (tmp_path / "b.json").write_text("{}")
        (tmp_path / "b.json").chmod(0o664)
        write_labelme(tmp_path / "b.json", tmp_path / "a.tif", 9, 9, [])
    finally:
        os.umask(before)
    modes = [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a.json", "b.json")]
    assert modes == [0o644, 0o664], "as the umask says, and as it was"
