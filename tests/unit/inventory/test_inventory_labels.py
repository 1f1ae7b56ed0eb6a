"""Labels of any kind as a mask on the scene's grid."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.labels import LabelSource
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.tiling import Window

SIZE = 12


@pytest.fixture
def grid(make_raster):
    return Grid.from_dataset(open_raster(make_raster(np.zeros((SIZE, SIZE), np.uint8), "post.tif")))


def mask_of(labels, grid, area=None, window=None, valid=None, post_grid=None):
    with LabelSource(labels, area, grid, post_grid) as source:
        return source.mask(window or grid.window, valid)


def expected(*boxes, fill=0):
    mask = np.full((SIZE, SIZE), fill, np.uint8)
    for col, row, width, height, value in boxes:
        mask[row : row + height, col : col + width] = value
    return mask


def test_polygons_are_landslides_and_all_else_is_background(grid, make_polygons, box):
    mask = mask_of(make_polygons([box(1, 2, 3, 4), box(8, 8, 2, 2)]), grid)
    np.testing.assert_array_equal(mask, expected((1, 2, 3, 4, 1), (8, 8, 2, 2, 1)))


def test_windows_are_parts_of_the_whole(grid, make_polygons, box):
    labels = make_polygons([box(1, 2, 3, 4), box(8, 8, 2, 2)])
    window = Window(2, 3, 7, 6)
    np.testing.assert_array_equal(
        mask_of(labels, grid, window=window), mask_of(labels, grid)[window.slices()]
    )


def test_outside_of_the_labelled_area_and_without_data_nothing_is_known(grid, make_polygons, box):
    labels = make_polygons([box(1, 2, 6, 4)])
    area = make_polygons([box(0, 0, 5, 12)], "area.gpkg")
    valid = np.ones((SIZE, SIZE), np.bool_)
    valid[3] = False
    wanted = expected((0, 0, 5, 12, 0), (1, 2, 4, 4, 1), (0, 3, 12, 1, 255), fill=255)
    np.testing.assert_array_equal(mask_of(labels, grid, area, valid=valid), wanted)
    with LabelSource(labels, area, grid) as source:
        assert source.extent == Window(0, 0, 5, 12)


def test_polygons_of_another_crs(grid, make_polygons, box):
    geometry = ogr.CreateGeometryFromWkt(box(1, 2, 3, 4))
    wgs84 = osr.SpatialReference()
    wgs84.ImportFromEPSG(4326)
    wgs84.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    utm = osr.SpatialReference()
    utm.ImportFromEPSG(32654)
    geometry.Transform(osr.CoordinateTransformation(utm, wgs84))
    labels = make_polygons([geometry.ExportToWkt()], epsg=4326)
    np.testing.assert_array_equal(mask_of(labels, grid), expected((1, 2, 3, 4, 1)))


def test_polygons_without_a_crs_are_in_the_rasters(grid, make_polygons, box):
    np.testing.assert_array_equal(
        mask_of(make_polygons([box(1, 2, 3, 4)], epsg=None), grid), expected((1, 2, 3, 4, 1))
    )


def test_invalid_empty_and_multipart_geometries(grid, make_polygons, box):
    one, other = box(0, 0, 2, 2)[8:], box(4, 0, 2, 2)[8:]
    labels = make_polygons(
        [
            None,
            "POLYGON EMPTY",
            f"MULTIPOLYGON ({one}, {other})",
            # a bow tie over columns 0 to 4 and rows 6 to 10
            "POLYGON ((500000 4719940, 500040 4719900, 500040 4719940, 500000 4719900, 500000 4719940))",
            f"GEOMETRYCOLLECTION (POINT (0 0), {box(10, 10, 2, 2)})",
        ]
    )
    mask = mask_of(labels, grid)
    assert mask[:2, :2].all()
    assert mask[:2, 4:6].all()
    assert mask[10:, 10:].all()
    assert mask[7, 0] == 1, "left half of the bow tie"
    assert mask[7, 3] == 1, "right half of the bow tie"
    assert mask[6, 1] == 0, "between its wings"


def test_rejected_candidates_are_no_landslides(grid, make_polygons, box):
    boxes = [box(0, 0, 1, 1), box(2, 0, 1, 1), box(4, 0, 1, 1)]
    labels = make_polygons(boxes, statuses=["accepted", "rejected", None])
    assert mask_of(labels, grid)[0, :6].tolist() == [1, 0, 0, 0, 1, 0]


@pytest.mark.parametrize("wkt", ["POINT (500005 4719995)", "LINESTRING (500005 4719995, 500055 4719995)"])
@pytest.mark.parametrize("declared", [True, False])
def test_lines_and_points_are_no_labels(grid, make_polygons, wkt, declared):
    kind = ogr.CreateGeometryFromWkt(wkt).GetGeometryType() if declared else ogr.wkbUnknown
    with pytest.raises(InventoryError, match="expected the labels as polygons"):
        mask_of(make_polygons([wkt], kind=kind), grid)


def test_several_polygon_layers_need_a_name(grid, make_polygons, box):
    make_polygons([box(0, 0, 1, 1)], layer="one", kind=ogr.wkbPolygon)
    labels = make_polygons([box(1, 0, 1, 1)], layer="two", kind=ogr.wkbPolygon)
    with pytest.raises(InventoryError, match=r"several polygon layers \(one, two\)"):
        mask_of(labels, grid)
    make_polygons([box(2, 0, 1, 1)], layer="landslides", kind=ogr.wkbPolygon)
    assert mask_of(labels, grid)[0, :4].tolist() == [0, 0, 1, 0]


def test_labels_that_miss_the_raster(grid, make_polygons, box):
    with pytest.raises(InventoryError, match="nothing of it overlaps the raster"):
        mask_of(make_polygons([box(100, 100, 5, 5)]), grid)


def test_an_area_without_landslides_is_background(grid, make_polygons, box):
    labels = make_polygons([box(100, 100, 5, 5)])
    area = make_polygons([box(0, 0, 12, 12)], "area.gpkg")
    assert not mask_of(labels, grid, area).any()


def test_an_area_that_misses_the_raster(grid, make_polygons, box):
    labels = make_polygons([box(1, 1, 5, 5)])
    with pytest.raises(InventoryError, match=r"labelled area.* nothing of it overlaps"):
        mask_of(labels, grid, make_polygons([box(100, 100, 5, 5)], "area.gpkg"))


def test_no_polygon_at_all(grid, make_polygons):
    with pytest.raises(InventoryError, match="holds no polygon"):
        mask_of(make_polygons([]), grid)


def test_labels_with_a_crs_on_a_raster_without(make_polygons, make_raster, box):
    grid = Grid.from_dataset(open_raster(make_raster(np.zeros((4, 4), np.uint8), epsg=None, transform=None)))
    with pytest.raises(InventoryError, match=r"WGS 84 / UTM zone 54N, but the raster\s+has none"):
        mask_of(make_polygons([box(1, 1, 5, 5)]), grid)


def test_missing_and_unreadable_labels(grid, tmp_path):
    with pytest.raises(InventoryError, match="does not exist, expected the labels"):
        mask_of(tmp_path / "labels.gpkg", grid)
    (tmp_path / "labels.gpkg").write_text("no")
    with pytest.raises(
        InventoryError, match=r"expected the labels as polygons: .*not recognized.*Copy or export"
    ):
        mask_of(tmp_path / "labels.gpkg", grid)


@pytest.fixture
def pattern():
    return np.random.default_rng(3).choice(np.array([0, 1, 255], np.uint8), (SIZE, SIZE))


def test_a_mask_raster_on_the_same_grid(grid, make_raster, pattern):
    np.testing.assert_array_equal(mask_of(make_raster(pattern, "mask.tif"), grid), pattern)


def test_a_mask_raster_of_a_part(grid, make_raster, pattern):
    path = make_raster(pattern[:5, :6], "mask.tif", transform=(500_020, 10, 0, 4_719_970, 0, -10))
    wanted = np.full((SIZE, SIZE), 255, np.uint8)
    wanted[3:8, 2:8] = pattern[:5, :6]
    np.testing.assert_array_equal(mask_of(path, grid), wanted)
    with LabelSource(path, None, grid) as source:
        assert source.extent == Window(2, 3, 6, 5)


def test_a_finer_mask_raster_gives_its_nearest_pixels(grid, make_raster, pattern):
    fine = make_raster(
        np.kron(pattern, np.ones((3, 3), np.uint8)),
        "mask.tif",
        transform=(5e5, 10 / 3, 0, 4.72e6, 0, -10 / 3),
    )
    np.testing.assert_array_equal(mask_of(fine, grid), pattern)


def test_a_mask_raster_of_another_crs(grid, make_raster, pattern, tmp_path):
    path = make_raster(
        np.kron(pattern, np.ones((8, 8), np.uint8)), "utm.tif", transform=(5e5, 1.25, 0, 4.72e6, 0, -1.25)
    )
    gdal.Warp(
        str(tmp_path / "wgs.tif"),
        str(path),
        dstSRS="EPSG:4326",
        resampleAlg="near",
        srcNodata=255,
        dstNodata=255,
    )
    found = mask_of(tmp_path / "wgs.tif", grid)
    assert (found == pattern).mean() > 0.97


@pytest.mark.parametrize("white", [1, 255])
@pytest.mark.parametrize("kind", ["mask", "alpha"])
@pytest.mark.parametrize("where", ["same", "shifted", "warped"])
def test_what_a_mask_hides_is_unknown(grid, make_raster, white, kind, where):
    pixels = np.zeros((SIZE, SIZE), np.uint8)
    pixels[2:6, 2:8] = white
    path = make_raster(pixels, "mask.tif", bands=2 if kind == "alpha" else 1)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    if kind == "alpha":
        dataset.GetRasterBand(2).SetColorInterpretation(gdal.GCI_AlphaBand)
        hiding = dataset.GetRasterBand(2)
    else:
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        hiding = dataset.GetRasterBand(1).GetMaskBand()
    hidden = np.zeros((SIZE, SIZE), np.bool_)
    hidden[:, :5] = True
    hiding.WriteArray(np.where(hidden, 0, 255).astype(np.uint8))
    dataset = hiding = None
    plain = make_raster(np.where(hidden, 255, pixels != 0).astype(np.uint8), "plain.tif")
    wanted = {"same": grid, "shifted": grid.scaled(0.5)}.get(where)
    if wanted is None:
        wanted = Grid.from_dataset(gdal.Warp("", str(plain), format="MEM", dstSRS="EPSG:32653"))
    found = []
    for one in (path, plain):
        with LabelSource(one, None, wanted) as source:
            found.append(source.mask(wanted.window))
    np.testing.assert_array_equal(*found)
    assert set(np.unique(found[0])) == {0, 1, 255}


def test_a_mask_without_georeference_lies_on_the_post_raster(grid, make_raster, pattern):
    path = make_raster(pattern, "mask.png.tif", epsg=None, transform=None)
    np.testing.assert_array_equal(mask_of(path, grid), pattern)
    np.testing.assert_array_equal(mask_of(path, grid.scaled(2.0), post_grid=grid), pattern[1::2, 1::2])


def test_a_mask_of_another_size_without_georeference(grid, make_raster):
    path = make_raster(np.zeros((5, 6), np.uint8), "mask.tif", epsg=None, transform=None)
    with pytest.raises(
        InventoryError, match="6 x 5 pixels, the post-event raster 12 x 12, and it has no georeference"
    ):
        mask_of(path, grid)


def test_a_mask_that_misses_the_raster(grid, make_raster):
    path = make_raster(np.zeros((5, 6), np.uint8), "mask.tif", transform=(0, 10, 0, 0, 0, -10))
    with pytest.raises(InventoryError, match="nothing of it overlaps"):
        mask_of(path, grid)


def test_a_mask_of_other_values_or_bands(grid, make_raster, pattern):
    with pytest.raises(InventoryError, match="holds the value 7, expected only 0 background"):
        mask_of(make_raster(np.where(pattern == 1, 7, 0).astype(np.uint8), "mask.tif"), grid)
    with pytest.raises(InventoryError, match="has 3 bands, expected one"):
        mask_of(make_raster(pattern, "rgb.tif", bands=3), grid)


def test_nodata_and_nan_mean_ignore(grid, make_raster, pattern):
    values = np.where(pattern == 255, -9999.0, pattern).astype(np.float32)
    values[0, 0] = np.nan
    found = mask_of(make_raster(values, "mask.tif", nodata=-9999), grid)
    pattern[0, 0] = 255
    np.testing.assert_array_equal(found, pattern)


def test_background_as_nodata_stays_background(grid, make_raster, pattern):
    np.testing.assert_array_equal(mask_of(make_raster(pattern, "mask.tif", nodata=0), grid), pattern)


def test_real_polygons_are_the_real_mask(shared_data):
    folder = shared_data / "hokkaido_s2_pair"
    grid = Grid.from_dataset(open_raster(folder / "post.tif"))
    mask = mask_of(folder / "mask.tif", grid)
    burnt = mask_of(folder / "landslides.gpkg", grid)
    known = mask != 255
    np.testing.assert_array_equal(burnt[known], mask[known])
    assert mask[known].sum() == 25_822


@pytest.fixture
def roles(tmp_path, grid, box):
    """A file of areas that say what they are for; the columns of each, in pixels."""

    def write(**columns):
        path = tmp_path / "areas.gpkg"
        dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = dataset.CreateLayer("areas", osr.SpatialReference(grid.wkt), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("role", ogr.OFTString))
        for role, (left, right) in columns.items():
            feature = ogr.Feature(layer.GetLayerDefn())
            if role != "nothing":
                feature["role"] = role
            feature.SetGeometry(ogr.CreateGeometryFromWkt(box(left, 0, right - left, SIZE)))
            layer.CreateFeature(feature)
        del layer, dataset
        return path

    return write


def columns_known(labels, area, grid, split, held_out=()):
    """First and last column of what is known."""
    with LabelSource(labels, area, grid, split=split, held_out=held_out) as source:
        known = (source.mask(grid.window) != 255).any(axis=0)
    return {int(column) for column in np.flatnonzero(known)}


@pytest.mark.parametrize(
    ("split", "columns"), [("train", {0, 1, 2}), ("validation", {3, 4, 5}), ("test", {6, 7, 8})]
)
def test_the_role_of_an_area_decides_who_reads_it(grid, make_polygons, box, roles, split, columns):
    labels = make_polygons([box(0, 0, SIZE, SIZE)])
    areas = roles(training=(0, 4), validation=(3, 7), accuracy=(6, 9))
    assert columns_known(labels, areas, grid, split) == columns


@pytest.mark.parametrize("split", ["train", "validation"])
@pytest.mark.parametrize("kind", ["polygons", "mask"])
@pytest.mark.parametrize("bounded", [False, True])
def test_accuracy_areas_from_elsewhere_are_never_learned_from(
    grid, make_polygons, make_raster, box, roles, split, kind, bounded
):
    labels = make_polygons([box(0, 0, SIZE, SIZE)])
    if kind == "mask":
        labels = make_raster(np.ones((SIZE, SIZE), np.uint8), "mask.tif")
    area = make_polygons([box(0, 0, 10, SIZE)], "area.gpkg") if bounded else None
    held_out = roles(training=(0, 2), accuracy=(4, 7))
    wanted = set(range(10 if bounded else SIZE)) - {4, 5, 6}
    assert columns_known(labels, area, grid, split, [held_out]) == wanted
    assert columns_known(labels, area, grid, "test", [held_out]) == wanted | {4, 5, 6}


def test_areas_without_a_role_are_for_what_their_scene_is_for(grid, make_polygons, box, roles):
    labels = make_polygons([box(0, 0, SIZE, SIZE)])
    areas = roles(nothing=(0, 4))
    for split in ("train", "validation", "test"):
        assert columns_known(labels, areas, grid, split) == {0, 1, 2, 3}


def test_a_mask_of_0_and_255_is_black_and_white(grid, make_raster, pattern):
    pattern[pattern == 1] = 0
    path = make_raster(pattern, "mask.tif")
    with LabelSource(path, None, grid) as source:
        np.testing.assert_array_equal(source.mask(grid.window), (pattern == 255).astype(np.uint8))
        assert "holds only 0 and 255: 255 is read as landslide" in source.warnings[0]


def test_255_stays_ignore_where_the_mask_says_so_or_has_landslides(grid, make_raster, pattern):
    pattern[pattern == 1] = 0
    with LabelSource(make_raster(pattern, "mask.tif", nodata=255), None, grid) as source:
        np.testing.assert_array_equal(source.mask(grid.window), pattern)
        assert source.warnings == []
    pattern[-1, -1] = 1
    with LabelSource(make_raster(pattern, "more.tif"), None, grid) as source:
        np.testing.assert_array_equal(source.mask(grid.window), pattern)


def test_labels_that_another_program_holds_are_not_called_damaged(grid, make_polygons, box):
    path = make_polygons([box(1, 2, 3, 4)])
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("begin exclusive")
    try:
        with pytest.raises(InventoryError, match=r"database is locked. Another program is writing to it"):
            mask_of(path, grid)
    finally:
        other.execute("rollback")
        other.close()


def test_a_shapefile_without_its_index_is_told_what_is_missing(grid, make_polygons, box, tmp_path):
    gdal.VectorTranslate(
        str(tmp_path / "s.shp"), str(make_polygons([box(1, 2, 3, 4)])), format="ESRI Shapefile"
    )
    (tmp_path / "s.shx").unlink()
    with pytest.raises(InventoryError, match=r"expected the labels as polygons: .*\.shx.* several files"):
        mask_of(tmp_path / "s.shp", grid)
