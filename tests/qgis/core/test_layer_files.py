"""From layers to files: what is a file stays it, the rest is written as QGIS sees it."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_mapper.core.layer_files import file_stem, is_file, label_file, raster_file, vector_file
from landslide_mapper.errors import Canceled, InventoryError, JobError


def never() -> bool:
    return False


@pytest.fixture
def virtual(add_raster):
    """A layer of QGIS's virtual raster provider: computed, no file."""
    layer = add_raster("band")
    uri = (
        "?crs=EPSG:32654&extent=500000,4699360,500640,4700000&width=64&height=64"
        f"&formula=%22band%401%22%20%2B%201&band:uri={layer.source()}&band:provider=gdal"
    )
    computed = QgsRasterLayer(uri, "computed", "virtualraster")
    if not computed.isValid():
        pytest.skip("this QGIS has no virtual raster provider")
    return computed


def test_plain_file_is_used_as_it_is(add_raster, tmp_path):
    layer = add_raster("scene")
    assert raster_file(layer).file(tmp_path, never) == tmp_path / "scene.tif"


def test_name_with_spaces_and_other_letters(write_raster, tmp_path):
    path = write_raster("im Tal 地滑り.tif")
    layer = QgsRasterLayer(str(path), "地滑り im Tal", "gdal")
    assert raster_file(layer).file(tmp_path, never) == path


def test_crs_given_in_qgis_goes_along(add_raster, tmp_path):
    layer = add_raster("scene")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32653"))
    folder = tmp_path / "out"
    folder.mkdir()
    dataset = gdal.Open(str(raster_file(layer).file(folder, never)))
    assert "zone 53N" in dataset.GetProjection()
    assert dataset.RasterXSize == 64


def test_layer_that_is_no_file_is_rendered(virtual, tmp_path):
    assert not is_file(virtual)
    folder = tmp_path / "out"
    folder.mkdir()
    extent = QgsRectangle(500000, 4699680, 500320, 4700000)
    path = raster_file(virtual, extent, 10.0).file(folder, never)
    dataset = gdal.Open(str(path))
    assert (dataset.RasterXSize, dataset.RasterYSize) == (32, 32)
    assert dataset.GetGeoTransform()[0] == pytest.approx(500000)
    source = gdal.Open(str(tmp_path / "band.tif"))
    expected = source.GetRasterBand(1).ReadAsArray(0, 0, 32, 32).astype(float) + 1
    assert (dataset.GetRasterBand(1).ReadAsArray() == expected).all()


def test_rendering_needs_a_resolution_and_has_a_limit(virtual):
    with pytest.raises(JobError, match=r"has no pixels of its own.*Export it as a GeoTIFF"):
        raster_file(virtual)
    with pytest.raises(JobError, match=r"rendered to .* pixels"):
        raster_file(virtual, None, 0.001)
    with pytest.raises(JobError, match="does not reach"):
        raster_file(virtual, QgsRectangle(0, 0, 10, 10), 10.0)


def test_rendering_can_be_cancelled(virtual, tmp_path):
    with pytest.raises(Canceled):
        raster_file(virtual, None, 10.0).file(tmp_path / "x", lambda: True)


def test_unsaved_edits_are_in_the_snapshot(add_polygons, tmp_path):
    layer = add_polygons("labels", (0, 0, 10, 10))
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeGeometry(feature.id(), QgsGeometry.fromRect(QgsRectangle(0, 0, 20, 20)))
    source = vector_file(layer)
    layer.rollBack()
    written = QgsVectorLayer(str(source.file(tmp_path, never)), "written", "ogr")
    assert written.extent().width() == pytest.approx(20)
    assert written.crs().authid() == "EPSG:32654"


def test_the_project_is_left_to_the_gui_thread(virtual, add_polygons, tmp_path, monkeypatch):
    """`file` runs in the job's thread, where QGIS's project must not be touched."""
    sources = raster_file(virtual, None, 10.0), vector_file(add_polygons("labels", (0, 0, 10, 10)))

    def fail():
        raise AssertionError("the project was asked for")

    monkeypatch.setattr(QgsProject, "instance", fail)
    paths = [source.file(tmp_path, never) for source in sources]
    monkeypatch.undo()
    assert all(path.stat().st_size for path in paths)


def test_attribute_goes_along_whatever_its_name(tmp_path):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32654&field=fid:string&field=other:integer", "eco", "memory")
    for name in ("great plains", None):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 10, 10)))
        feature.setAttribute("fid", name)
        layer.dataProvider().addFeatures([feature])
    written = QgsVectorLayer(str(vector_file(layer, "fid").file(tmp_path, never)), "written", "ogr")
    assert "other" not in written.fields().names()
    assert [feature["fid"] or None for feature in written.getFeatures()] == ["great plains", None]


def test_attribute_that_is_gone_is_named(add_polygons, tmp_path):
    with pytest.raises(InventoryError, match="no attribute 'name'"):
        vector_file(add_polygons("boxes", (0, 0, 1, 1)), "name").file(tmp_path, never)


def test_filter_is_respected(add_polygons, tmp_path):
    memory = add_polygons("labels", (0, 0, 10, 10), (20, 20, 30, 30))
    first = QgsVectorLayer(str(vector_file(memory).file(tmp_path, never)), "on disk", "ogr")
    first.setSubsetString("fid = 1")
    folder = tmp_path / "out"
    folder.mkdir()
    assert QgsVectorLayer(str(vector_file(first).file(folder, never)), "filtered", "ogr").featureCount() == 1


def test_features_without_geometry_are_left_out(add_polygons, tmp_path):
    layer = add_polygons("labels", (0, 0, 10, 10), (20, 20, 30, 30))
    layer.startEditing()
    layer.changeGeometry(next(layer.getFeatures()).id(), QgsGeometry())
    assert QgsVectorLayer(str(vector_file(layer).file(tmp_path, never)), "written", "ogr").featureCount() == 1


def test_snapshot_can_be_cancelled(add_polygons, tmp_path):
    with pytest.raises(Canceled):
        vector_file(add_polygons("labels", (0, 0, 1, 1))).file(tmp_path, lambda: True)


def test_points_are_no_labels(qgis_app):
    with pytest.raises(JobError, match="holds no polygons"):
        label_file(QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory"))


def test_mask_raster_is_a_label_file(add_raster, tmp_path):
    assert label_file(add_raster("mask", bands=1)).file(tmp_path, never) == tmp_path / "mask.tif"


def test_layer_that_lost_its_file(add_raster, tmp_path):
    layer = add_raster("scene")
    layer.setDataSource(str(tmp_path / "gone.tif"), "scene", "gdal")
    with pytest.raises(JobError, match="not valid any more"):
        raster_file(layer)
    assert QgsProject.instance().mapLayers()


@pytest.mark.parametrize(
    ("name", "stem"), [("a b/c", "a_b_c"), ("地滑り", "地滑り"), ("...", "layer"), ("x" * 200, "x" * 80)]
)
def test_file_stem(name, stem):
    assert file_stem(name) == stem


@pytest.mark.parametrize("hide", ["zip", "geopackage"])
def test_layer_that_gdal_opens_by_name_needs_no_copy(hidden_raster, tmp_path, hide):
    name = hidden_raster(hide, "scene.tif")
    layer = QgsRasterLayer(name, "scene", "gdal")
    assert layer.isValid()
    folder = tmp_path / "out"
    folder.mkdir()
    assert raster_file(layer).file(folder, never) == name
    assert not list(folder.iterdir())
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32653"))
    dataset = gdal.Open(str(raster_file(layer).file(folder, never)))
    assert "zone 53N" in dataset.GetProjection()
    assert dataset.GetRasterBand(1).Checksum() == gdal.Open(name).GetRasterBand(1).Checksum()
