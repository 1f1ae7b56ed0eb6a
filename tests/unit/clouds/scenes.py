"""Scenes with clouds made by formula: forest, fields, brown slides, white roofs, clouds and their shadows."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

ORIGIN = (640_000.0, 4_740_000.0)  # zone 54 north, 43 degrees of latitude
SIDE = 600
PIXEL_M = 10.0
SHADOW_AT = (-48, -30)
"""Rows and columns from a cloud to its shadow: towards the pole."""
FOREST = {"red": 0.03, "green": 0.05, "blue": 0.025, "nir": 0.28, "swir1": 0.14, "cirrus": 0.001}
FIELD = {"red": 0.09, "green": 0.09, "blue": 0.06, "nir": 0.25, "swir1": 0.26, "cirrus": 0.001}
SLIDE = {"red": 0.24, "green": 0.18, "blue": 0.12, "nir": 0.30, "swir1": 0.36, "cirrus": 0.001}
ROOF = {"red": 0.35, "green": 0.35, "blue": 0.35, "nir": 0.36, "swir1": 0.30, "cirrus": 0.001}
CLOUD = {"red": 0.45, "green": 0.45, "blue": 0.44, "nir": 0.47, "swir1": 0.36, "cirrus": 0.002}
SNOW = {"red": 0.60, "green": 0.62, "blue": 0.60, "nir": 0.50, "swir1": 0.06, "cirrus": 0.001}
AIR = {"red": 0.02, "green": 0.035, "blue": 0.06, "nir": 0.01, "swir1": 0.003, "cirrus": 0.0}
RGB = ("red", "green", "blue")
ALL = tuple(FOREST)

Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Scene:
    """Reflectance by band, and where what is."""

    bands: dict[str, NDArray[np.float64]]
    cloud: Mask
    shadow: Mask
    slides: Mask
    snow: Mask

    def stack(self, names: tuple[str, ...]) -> NDArray[np.float64]:
        """Bands in order, (bands, height, width)."""
        return np.stack([self.bands[name] for name in names])


def discs(*places: tuple[int, int, int]) -> Mask:
    """Discs (row, column, radius) in pixels."""
    rows, cols = np.mgrid[:SIDE, :SIDE]
    mask = np.zeros((SIDE, SIDE), np.bool_)
    for row, col, radius in places:
        mask |= np.hypot(rows - row, cols - col) < radius
    return mask


CLOUDS = discs((300, 300, 40), (330, 350, 30), (450, 150, 25), (200, 480, 45))
SLIDES = discs((100, 100, 9), (120, 140, 12), (500, 400, 20), (80, 300, 6))
ROOFS = discs((550, 520, 4), (560, 540, 3), (40, 40, 4))
SNOWS = discs((60, 520, 30), (120, 560, 20))


def scene(
    *, clouds: bool = True, snow: bool = False, roofs: Mask = ROOFS, dark: Mask | None = None, seed: int = 1
) -> Scene:
    """A scene; the ground is the same for the same seed."""
    random = np.random.default_rng(seed)
    texture = 1.0 + 0.12 * random.standard_normal((SIDE, SIDE))
    fields = np.kron(random.random((SIDE // 60, SIDE // 60)) < 0.2, np.ones((60, 60))) > 0
    cloud = CLOUDS if clouds else np.zeros_like(CLOUDS)
    shadow = np.roll(cloud, SHADOW_AT, (0, 1)) & ~cloud
    dim = np.where(shadow if dark is None else shadow | dark, 0.35, 1.0)
    white = SNOWS if snow else np.zeros_like(SNOWS)
    bands = {}
    for name, air in AIR.items():
        ground = np.where(fields, FIELD[name], FOREST[name])
        for mask, kind in ((SLIDES, SLIDE), (roofs, ROOF), (white, SNOW)):
            ground = np.where(mask, kind[name], ground)
        ground = ground * texture * dim
        bands[name] = np.where(cloud, CLOUD[name] * (1 + 0.03 * (texture - 1)), ground) + air
    return Scene(bands, cloud, shadow, SLIDES, white)


def write(
    path: Path,
    pixels: NDArray[Any],
    names: tuple[str, ...] = (),
    *,
    nodata: float | None = None,
    tags: tuple[float, float] | None = None,
    origin: tuple[float, float] | None = ORIGIN,
    pixel_m: float = PIXEL_M,
) -> Path:
    """Write (bands, height, width) as a GeoTIFF whose bands have names."""
    from osgeo import gdal_array

    count, height, width = pixels.shape
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(pixels.dtype.type)
    data = gdal.GetDriverByName("GTiff").Create(str(path), width, height, count, kind)
    if origin is not None:
        utm = osr.SpatialReference()
        utm.ImportFromEPSG(32654)
        data.SetProjection(utm.ExportToWkt())
        data.SetGeoTransform((origin[0], pixel_m, 0, origin[1], 0, -pixel_m))
    for number, image in enumerate(pixels, 1):
        band = data.GetRasterBand(number)
        band.WriteArray(image)
        if names:
            band.SetDescription(names[number - 1])
        if nodata is not None:
            band.SetNoDataValue(nodata)
        if tags is not None:
            band.SetScale(tags[0])
            band.SetOffset(tags[1])
    data = None
    return path


def digits(reflectance: NDArray[np.float64]) -> NDArray[np.uint16]:
    """As Sentinel-2 and others store it."""
    return np.rint(1e4 * reflectance).astype(np.uint16)


def photo(reflectance: NDArray[np.float64]) -> NDArray[np.uint8]:
    """As a picture of 8 bits."""
    return np.clip(np.rint(reflectance / 0.35 * 255), 1, 255).astype(np.uint8)
