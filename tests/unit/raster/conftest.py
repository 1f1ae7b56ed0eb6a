"""Small rasters to read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, gdal_array, ogr, osr

UTM = 32654
ORIGIN = (500_000.0, 4_720_000.0)


@pytest.fixture(params=["exceptions on", "exceptions off"])
def gdal_exceptions(request):
    """Run a test with GDAL's process-wide exceptions on, and again with them off."""
    modules = (gdal, ogr, osr)
    before = [module.GetUseExceptions() for module in modules]
    _switch(modules, [request.param == "exceptions on"] * 3)
    yield request.param
    _switch(modules, before)


def _switch(modules, wanted):
    """GDAL 3.6 wants its modules switched off in the reverse order."""
    for module in reversed(modules):
        if module.GetUseExceptions():
            module.DontUseExceptions()
    for module, on in zip(modules, wanted):
        if on:
            module.UseExceptions()


@pytest.fixture
def wkt():
    """WKT of an EPSG code."""

    def of(epsg: int) -> str:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        return reference.ExportToWkt()

    return of


@pytest.fixture
def make_raster(tmp_path, wkt):
    """Write an array (bands, height, width) as a GeoTIFF; returns its path."""

    def make(
        pixels,
        name="post.tif",
        epsg=UTM,
        transform=(ORIGIN[0], 10.0, 0.0, ORIGIN[1], 0.0, -10.0),
        nodata=None,
        alpha=False,
        mask=None,
        options=(),
    ) -> Path:
        pixels = np.asarray(pixels)
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        code = gdal_array.NumericTypeCodeToGDALTypeCode(pixels.dtype.type)
        count, height, width = pixels.shape
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, code, list(options))
        if epsg is not None:
            dataset.SetProjection(wkt(epsg))
        if transform is not None:
            dataset.SetGeoTransform(transform)
        for number in range(1, count + 1):
            band = dataset.GetRasterBand(number)
            band.WriteArray(pixels[number - 1])
            if nodata is not None:
                band.SetNoDataValue(nodata)
        if alpha:
            dataset.GetRasterBand(count).SetColorInterpretation(gdal.GCI_AlphaBand)
        if mask is not None:
            dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
            dataset.GetRasterBand(1).GetMaskBand().WriteArray(np.asarray(mask, np.uint8) * 255)
        dataset.FlushCache()
        band = dataset = None
        return path

    return make


@pytest.fixture
def noise():
    """Random pixels (bands, height, width), none of them 0."""

    def make(bands=3, height=60, width=80, dtype=np.uint8, seed=0):
        rng = np.random.default_rng(seed)
        return rng.integers(1, 250, (bands, height, width)).astype(dtype)

    return make
