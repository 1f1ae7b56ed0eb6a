"""Tiny products as satellites' archives deliver them: a folder with one file for each band."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

ORIGIN = (600_000.0, 4_800_000.0)
SIDE_M = 600
SENTINEL2_BANDS = {
    10: ("B02", "B03", "B04", "B08"),
    20: ("B02", "B03", "B04", "B05", "B06", "B07", "B8A", "B11", "B12"),
    60: ("B01", "B09"),
}
OFFSETS = (
    "<BOA_ADD_OFFSET_VALUES_LIST>"
    + "".join(f'<BOA_ADD_OFFSET band_id="{number}">-1000</BOA_ADD_OFFSET>' for number in range(13))
    + "</BOA_ADD_OFFSET_VALUES_LIST>"
)


def write_band(
    path: Path,
    value: int,
    pixel: float = 10.0,
    epsg: int | None = 32654,
    origin: tuple[float, float] = ORIGIN,
    side: int | None = None,
    nodata: float | None = None,
) -> Path:
    """Write one band, whose left upper pixel holds 0 and all others one value; JPEG 2000 or GeoTIFF."""
    size = side or round(SIDE_M / pixel)
    pixels = np.full((size, size), value, np.uint16)
    pixels[0, 0] = 0
    dataset = gdal.GetDriverByName("MEM").Create("", size, size, 1, gdal.GDT_UInt16)
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        dataset.SetProjection(reference.ExportToWkt())
        dataset.SetGeoTransform((origin[0], pixel, 0, origin[1], 0, -pixel))
    dataset.GetRasterBand(1).WriteArray(pixels)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    path.parent.mkdir(parents=True, exist_ok=True)
    is_jp2 = path.suffix == ".jp2"
    options = ["QUALITY=100", "REVERSIBLE=YES"] if is_jp2 else []
    gdal.GetDriverByName("JP2OpenJPEG" if is_jp2 else "GTiff").CreateCopy(str(path), dataset, options=options)
    return path


def value_of(name: str, pixel: float) -> int:
    """What a band of Sentinel-2 holds: its number, and its pixel size, as in 0410 for B04 at 10 m."""
    return int(name[1:].replace("A", "")) * 100 + round(pixel) + (1000 if name.endswith("A") else 0)


def make_safe(
    folder: Path,
    day: str = "20220915",
    offsets: str = OFFSETS,
    bands: Mapping[int, tuple[str, ...]] = SENTINEL2_BANDS,
    suffix: str = ".jp2",
) -> Path:
    """Make a SAFE folder of Sentinel-2 level 2A."""
    safe = folder / f"S2A_MSIL2A_{day}T012345_N0400_R031_T54TXM_{day}T054321.SAFE"
    images = safe / "GRANULE" / f"L2A_T54TXM_A016878_{day}T012345" / "IMG_DATA"
    for pixel, names in bands.items():
        for name in (*names, "SCL", "TCI"):
            value = value_of(name, pixel) if name.startswith("B") else 7
            write_band(images / f"R{pixel}m" / f"T54TXM_{day}T012345_{name}_{pixel}m{suffix}", value, pixel)
    (safe / "MTD_MSIL2A.xml").write_text(
        "<n1:Level-2A_User_Product><QUANTIFICATION_VALUES_LIST>"
        '<BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>'
        f"</QUANTIFICATION_VALUES_LIST>{offsets}</n1:Level-2A_User_Product>"
    )
    return safe


def make_landsat(folder: Path, sensor: str = "LC08", day: str = "20180910") -> Path:
    """Make the folder of a Landsat scene, level 2; band n holds n."""
    label = f"{sensor}_L2SP_107030_{day}_20200830_02_T1"
    numbers = (1, 2, 3, 4, 5, 6, 7) if sensor in ("LC08", "LC09") else (1, 2, 3, 4, 5, 7)
    for number in numbers:
        write_band(folder / label / f"{label}_SR_B{number}.TIF", number, 30, nodata=0)
    write_band(folder / label / f"{label}_QA_PIXEL.TIF", 21824, 30)
    (folder / label / f"{label}_MTL.txt").write_text("GROUP = LANDSAT_METADATA_FILE")
    return folder / label


def zipped(folder: Path) -> Path:
    """The same as an archive that holds the folder."""
    return Path(shutil.make_archive(str(folder), "zip", folder.parent, folder.name))
