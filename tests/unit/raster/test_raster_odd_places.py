"""Rasters that are not where one would take them to be: right, or a clear word."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_mapper.errors import RasterError
from landslide_mapper.raster.scene import open_scene

RPC = {
    **{
        f"{axis}_{kind}": "1"
        for axis in ("LINE", "SAMP", "LAT", "LONG", "HEIGHT")
        for kind in ("OFF", "SCALE")
    },
    **{f"{axis}_{part}_COEFF": " ".join(["1"] * 20) for axis in ("LINE", "SAMP") for part in ("NUM", "DEN")},
}


def write(path: Path, origin: tuple[float, float] | None = None, epsg: int = 4326, size: int = 20) -> Path:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1)
    if origin:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((origin[0], 0.1, 0.0, origin[1], 0.0, -0.1))
    return path


def test_coefficients_alone_are_no_place(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif")
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadata(RPC, "RPC")
    dataset = None
    with pytest.raises(RasterError, match=r"rational polynomial coefficients \(RPC\) only.*gdalwarp -rpc"):
        open_scene(path)


def test_coefficients_beside_a_place_do_not_matter(tmp_path: Path) -> None:
    path = write(tmp_path / "a.tif", (140.0, 40.0))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.SetMetadata(RPC, "RPC")
    dataset = None
    with open_scene(path) as scene:
        assert scene.grid.georeferenced


def photograph(path: Path, orientation: int) -> Path:
    """A JPEG with an EXIF block that says how to turn it: one entry, tag 0x0112, of one short."""
    pixels = np.arange(40 * 24, dtype=np.uint8).reshape(24, 40)
    memory = gdal.GetDriverByName("MEM").Create("", 40, 24, 1)
    memory.GetRasterBand(1).WriteArray(pixels)
    gdal.GetDriverByName("JPEG").CreateCopy(str(path), memory)
    entry = (0x0112).to_bytes(2, "little") + (3).to_bytes(2, "little") + (1).to_bytes(4, "little")
    entry += orientation.to_bytes(4, "little")
    block = b"Exif\0\0II*\0\x08\0\0\0\x01\0" + entry + b"\0\0\0\0"
    data = path.read_bytes()
    marker = b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block
    path.write_bytes(data[:2] + marker + data[2:])
    Path(f"{path}.aux.xml").unlink(missing_ok=True)
    return path


def test_a_turned_photograph_is_read_as_it_is_stored_and_told(tmp_path: Path) -> None:
    path = photograph(tmp_path / "turned.jpg", 6)
    with open_scene(path) as scene:
        assert (scene.grid.width, scene.grid.height) == (40, 24)
        (said,) = (one for one in scene.warnings if "turned" in one)
    assert "turned.jpg is marked as turned (EXIF orientation 6). It is read as it is stored" in said


def test_an_upright_photograph_is_nothing_special(tmp_path: Path) -> None:
    with open_scene(photograph(tmp_path / "upright.jpg", 1)) as scene:
        assert not [one for one in scene.warnings if "EXIF" in one]


@pytest.mark.parametrize(("west", "passes"), [(179.0, True), (-181.0, True), (178.0, False), (-180.0, False)])
def test_longitudes_beyond_180_are_told(tmp_path: Path, west: float, passes: bool) -> None:
    with open_scene(write(tmp_path / "a.tif", (west, -16.0))) as scene:
        assert any("passes 180 degrees" in one for one in scene.warnings) is passes


def test_metres_beyond_180_are_none(tmp_path: Path) -> None:
    with open_scene(write(tmp_path / "a.tif", (179.0, -16.0), epsg=32660)) as scene:
        assert not [one for one in scene.warnings if "180" in one]
