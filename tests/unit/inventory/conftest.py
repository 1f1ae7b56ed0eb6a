"""Small rasters and polygon files."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, gdal_array, ogr, osr

UTM = 32654
TRANSFORM = (500_000.0, 10.0, 0.0, 4_720_000.0, 0.0, -10.0)


def reference_of(epsg):
    if epsg is None:
        return None
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


@pytest.fixture
def make_raster(tmp_path):
    """Write an array (height, width) as a one-band GeoTIFF; returns its path."""

    def make(pixels, name="raster.tif", epsg=UTM, transform=TRANSFORM, nodata=None, bands=1):
        pixels = np.asarray(pixels)
        code = gdal_array.NumericTypeCodeToGDALTypeCode(pixels.dtype.type)
        path = tmp_path / name
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), *pixels.shape[::-1], bands, code)
        if epsg is not None:
            dataset.SetProjection(reference_of(epsg).ExportToWkt())
        if transform is not None:
            dataset.SetGeoTransform(transform)
        for number in range(1, bands + 1):
            dataset.GetRasterBand(number).WriteArray(pixels)
            if nodata is not None:
                dataset.GetRasterBand(number).SetNoDataValue(nodata)
        del dataset
        return path

    return make


@pytest.fixture
def make_polygons(tmp_path):
    """Write geometries (WKT) as a GeoPackage layer; returns its path."""

    def make(geometries, name="labels.gpkg", epsg=UTM, kind=ogr.wkbUnknown, layer="labels", statuses=None):
        path = tmp_path / name
        driver = ogr.GetDriverByName("GPKG")
        source = driver.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
        written = source.CreateLayer(layer, reference_of(epsg), kind)
        written.CreateField(ogr.FieldDefn("status", ogr.OFTString))
        for index, wkt in enumerate(geometries):
            feature = ogr.Feature(written.GetLayerDefn())
            if wkt is not None:
                feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
            if statuses:
                feature["status"] = statuses[index]
            written.CreateFeature(feature)
        del written, source
        return path

    return make


def box(col, row, width, height):
    """WKT of a rectangle of pixels of the default raster."""
    x, y = TRANSFORM[0] + 10 * col, TRANSFORM[3] - 10 * row
    right, bottom = x + 10 * width, y - 10 * height
    return f"POLYGON (({x} {y}, {right} {y}, {right} {bottom}, {x} {bottom}, {x} {y}))"


@pytest.fixture(name="box")
def box_fixture():
    """WKT of a rectangle of pixels (col, row, width, height) of the default raster."""
    return box
