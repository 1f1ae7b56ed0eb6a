import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.raster.gdal_calls import call, gdal_errors, open_raster

pytestmark = pytest.mark.usefixtures("gdal_exceptions")


def test_missing_file_is_named(tmp_path):
    with pytest.raises(RasterError, match=r"nowhere\.tif does not exist"):
        open_raster(tmp_path / "nowhere.tif")


def test_empty_file(tmp_path):
    path = tmp_path / "empty.tif"
    path.touch()
    with pytest.raises(RasterError, match=r"empty\.tif is an empty file"):
        open_raster(path)


def test_not_a_raster(tmp_path):
    path = tmp_path / "notes.tif"
    path.write_text("no raster at all")
    with pytest.raises(RasterError, match=r"notes\.tif is damaged, or not a raster"):
        open_raster(path)


def test_folder(tmp_path):
    with pytest.raises(RasterError, match="is a folder"):
        open_raster(tmp_path)


@pytest.mark.parametrize("share", [0.02, 0.5, 0.99])
def test_truncated_file_is_noticed_on_opening(make_raster, noise, share):
    path = make_raster(noise(3, 200, 300))
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(RasterError, match=r"post\.tif is (truncated|damaged)"):
        open_raster(path)


def test_container_without_bands_names_its_rasters(tmp_path):
    path = tmp_path / "two.gpkg"
    source = gdal.GetDriverByName("MEM").Create("", 300, 300, 1)
    source.SetGeoTransform((0, 1, 0, 0, 0, -1))
    driver = gdal.GetDriverByName("GPKG")
    for table, append in (("one", "NO"), ("two", "YES")):
        driver.CreateCopy(str(path), source, options=[f"RASTER_TABLE={table}", f"APPEND_SUBDATASET={append}"])
    with pytest.raises(RasterError, match=r"container of 2 rasters.*GPKG:"):
        open_raster(path)


def test_good_file_opens(make_raster, noise):
    assert open_raster(str(make_raster(noise()))).RasterCount == 3


def test_setting_of_the_process_is_left_alone(make_raster, noise):
    before = gdal.GetUseExceptions()
    open_raster(make_raster(noise()))
    with pytest.raises(RasterError):
        open_raster("missing.tif")
    assert gdal.GetUseExceptions() == before


def test_failure_becomes_the_wanted_error_with_gdals_words(capfd):
    dataset = gdal.GetDriverByName("MEM").Create("", 4, 4, 1)
    with pytest.raises(JobError, match=r"Cannot read it: .*Illegal band"):
        with gdal_errors("Cannot read it", JobError):
            dataset.GetRasterBand(7)
    assert capfd.readouterr().err == ""


def test_nothing_returned_is_a_failure():
    with pytest.raises(RasterError, match="Cannot do it"):
        call("Cannot do it", lambda: None)


def test_earlier_failure_is_not_taken_for_ones_own():
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.Error(gdal.CE_Failure, 1, "old trouble")
    except RuntimeError:
        pass
    gdal.PopErrorHandler()
    assert np.array_equal(call("Cannot add", np.add, 1, 1), 2)
