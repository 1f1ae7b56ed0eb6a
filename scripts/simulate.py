"""A small simulated bi-temporal scene with known landslides, for the demo, benchmarks and tests.

It is made up, and its raster tags and its scene list say so. Nothing measured on it tells how good a model is
on real imagery.
"""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import InventoryError, JobError, LandslideMapperError, RasterError
from landslide_mapper.tiling import Window
from scripts.simulated_land import PIXEL_M, simulate_land

REGION = "simulated"
SMALLEST = 96
_EPSG = 32654
_WEST, _NORTH = 600_000.0, 4_740_000.0
_NODATA = 0
_STATED = "Simulated by Landslide Mapper; not an observation"


def main() -> int:
    """Simulate a scene; 0 when it is whole."""
    parser = argparse.ArgumentParser(prog="./build.sh simulate", description=__doc__)
    parser.add_argument(
        "folder", type=Path, metavar="DIR", help="where to write; files of the same name are replaced"
    )
    parser.add_argument(
        "--seed", type=int, default=0, metavar="N", help="the same seed gives the same pixels"
    )
    parser.add_argument("--size", type=int, default=768, metavar="N", help="side in pixels of 10 m")
    options = parser.parse_args()
    if options.seed < 0:
        parser.error(f"argument --seed: {options.seed} is negative; expected 0 or more")
    try:
        scene = simulate_scene(options.folder, options.seed, options.size)
    except (LandslideMapperError, OSError) as error:
        print(f"./build.sh simulate: {error}", file=sys.stderr)
        return 1
    print(f"Made up, not an observation: {scene.scenes}")
    return 0


@dataclass(frozen=True)
class SimulatedScene:
    """The files of a simulated scene.

    Attributes:
        pre: three-band (red, green, blue) UInt16 GeoTIFF before the storm, reflectance x 10,000, 0 nodata.
        post: the same after it.
        landslides: GeoPackage with the true landslides.
        areas: GeoPackage of the labelled area of each split.
        scenes: scene list with one scene per split, in places apart from each other.
    """

    pre: Path
    post: Path
    landslides: Path
    areas: dict[str, Path]
    scenes: Path


def simulate_scene(folder: Path, seed: int = 0, size: int = 768) -> SimulatedScene:
    """Write a simulated scene of `size` x `size` pixels of 10 m.

    Args:
        folder: where to write; made if missing, files of the same name are replaced.
        seed: the same seed and size give the same pixels.
        size: side of the scene in pixels.

    Raises:
        JobError: when `size` is too small to hold three places apart from each other.
        RasterError: when a raster cannot be written.
        InventoryError: when a GeoPackage cannot be written.
    """
    if size < SMALLEST:
        raise JobError(
            "A simulated scene of {size} pixels is too small; ask for at least {smallest}.",
            size=size,
            smallest=SMALLEST,
        )
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    land = simulate_land(seed, size)
    scene = SimulatedScene(
        pre=folder / "pre.tif",
        post=folder / "post.tif",
        landslides=folder / "landslides.gpkg",
        areas={split: folder / f"area_{split}.gpkg" for split in ("train", "validation", "test")},
        scenes=folder / "scenes.json",
    )
    _write_raster(scene.pre, _digital_numbers(land.pre, _outside_swath(size)))
    _write_raster(scene.post, _digital_numbers(land.post, None))
    _write_landslides(scene.landslides, land.landslides)
    for split, window in split_windows(size).items():
        _write_area(scene.areas[split], window)
    _write_scene_list(scene)
    return scene


def split_windows(size: int) -> dict[str, Window]:
    """The places of the three splits: the western half, and the two eastern quarters, with gaps between."""
    gap = size // 16
    half = size // 2
    east = half + gap
    return {
        "train": Window(0, 0, half, size),
        "validation": Window(east, 0, size - east, half - gap // 2),
        "test": Window(east, half + gap // 2, size - east, size - half - gap // 2),
    }


def _outside_swath(size: int) -> NDArray[np.bool_]:
    """A corner that the pre-event image does not reach, as at the edge of a real swath."""
    row, col = np.mgrid[0:size, 0:size]
    return np.asarray(row + 0.28 * col < 0.05 * size)


def _digital_numbers(reflectance: NDArray[np.float64], empty: NDArray[np.bool_] | None) -> NDArray[np.uint16]:
    numbers: NDArray[np.uint16] = np.clip(np.rint(reflectance * 10_000), 1, 65_535).astype(np.uint16)
    if empty is not None:
        numbers[:, empty] = _NODATA
    return numbers


def _spatial_reference() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(_EPSG)
    return reference


def _geotransform() -> tuple[float, ...]:
    return (_WEST, PIXEL_M, 0.0, _NORTH, 0.0, -PIXEL_M)


def _write_raster(path: Path, pixels: NDArray[np.uint16]) -> None:
    bands, rows, cols = pixels.shape
    options = ["TILED=YES", "COMPRESS=DEFLATE", "PREDICTOR=2", "PHOTOMETRIC=RGB"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), cols, rows, bands, gdal.GDT_UInt16, options)
    if dataset is None:
        raise RasterError(
            "{path} cannot be written; check that the folder exists and is writable.", path=path
        )
    dataset.SetGeoTransform(_geotransform())
    dataset.SetSpatialRef(_spatial_reference())
    dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", _STATED)
    for number, name in enumerate(("Red", "Green", "Blue"), start=1):
        band = dataset.GetRasterBand(number)
        band.SetDescription(name)
        band.SetNoDataValue(_NODATA)
        band.WriteArray(pixels[number - 1])
    dataset.FlushCache()


def _new_geopackage(path: Path) -> Any:
    driver = ogr.GetDriverByName("GPKG")
    if path.exists():
        driver.DeleteDataSource(str(path))
    dataset = driver.CreateDataSource(str(path))
    if dataset is None:
        raise InventoryError(
            "{path} cannot be written; is the folder read-only or the file open elsewhere?", path=path
        )
    return dataset


def _write_landslides(path: Path, mask: NDArray[np.bool_]) -> None:
    dataset = _new_geopackage(path)
    layer = dataset.CreateLayer("landslides", _spatial_reference(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
    rows, cols = mask.shape
    memory = gdal.GetDriverByName("MEM").Create("", cols, rows, 1, gdal.GDT_Byte)
    memory.SetGeoTransform(_geotransform())
    band = memory.GetRasterBand(1)
    band.WriteArray(mask.astype(np.uint8))
    layer.StartTransaction()
    # The band is its own mask: only landslides become polygons.
    gdal.Polygonize(band, band, layer, 0)
    layer.CommitTransaction()
    del layer, band, memory, dataset


def _write_area(path: Path, window: Window) -> None:
    dataset = _new_geopackage(path)
    layer = dataset.CreateLayer("labelled_area", _spatial_reference(), ogr.wkbPolygon)
    left, right = (_WEST + PIXEL_M * col for col in (window.col_off, window.col_stop))
    top, bottom = (_NORTH - PIXEL_M * row for row in (window.row_off, window.row_stop))
    corners = ((left, top), (right, top), (right, bottom), (left, bottom), (left, top))
    ring = ", ".join(f"{x} {y}" for x, y in corners)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
    layer.CreateFeature(feature)
    del feature, layer, dataset


def _write_scene_list(scene: SimulatedScene) -> None:
    entries = [
        {
            "id": f"{REGION}/{split}",
            "region": REGION,
            "pre": scene.pre.name,
            "post": scene.post.name,
            "labels": scene.landslides.name,
            "labelled_area": area.name,
            "split": split,
        }
        for split, area in scene.areas.items()
    ]
    document = {"note": _STATED, "scenes": entries}
    scene.scenes.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
