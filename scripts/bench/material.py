"""Rasters and models for the benchmarks: noise, because flat images compress and polygonize too well."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal, osr

BANDS = 3
ROWS_AT_ONCE = 512
TILE_SIZE, OVERLAP = 512, 64
REGION = "bench"


def noise_pair(folder: Path, size: int) -> tuple[Path, Path]:
    """Write a pre and a post raster of `size` x `size` pixels of 10 m, three Byte bands, uniform noise."""
    return _noise(folder / f"pre_{size}.tif", size, 1), _noise(folder / f"post_{size}.tif", size, 2)


def _noise(path: Path, size: int, seed: int) -> Path:
    rng = np.random.default_rng(seed)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    options = ["TILED=YES", "BIGTIFF=IF_SAFER"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, BANDS, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((600_000.0, 10.0, 0.0, 4_740_000.0, 0.0, -10.0))
    dataset.SetSpatialRef(reference)
    for row in range(0, size, ROWS_AT_ONCE):
        rows = min(ROWS_AT_ONCE, size - row)
        dataset.WriteArray(rng.integers(1, 256, (BANDS, rows, size), dtype=np.uint8), 0, row)
    dataset.FlushCache()
    return path


def random_model(folder: Path, network: str | None = None) -> Path:
    """Publish an untrained two-date model; speed and memory do not depend on what weights say.

    Args:
        folder: where to.
        network: name of an encoder; None: the network that is trained unless one is named.
    """
    import torch

    from landslide_mapper.nn.networks.network import MultiRegionNetwork
    from landslide_mapper.nn.networks.spec import NetworkSpec
    from landslide_mapper.nn.networks.weights import save_version

    torch.manual_seed(0)
    spec = NetworkSpec(network, bands=BANDS, dates=2) if network else NetworkSpec.default(BANDS, 2)
    built = MultiRegionNetwork(spec, [REGION], mean=[128.0] * BANDS, std=[74.0] * BANDS)
    path = folder / f"{spec.network}.lsmodel"
    save_version(path, built, {}, {}, tile_size=TILE_SIZE, overlap=OVERLAP, gsd_m=10.0)
    return path
