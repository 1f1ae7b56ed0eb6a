"""The CRS that an inventory is worked with in, where metres are needed."""

from __future__ import annotations

import numpy as np
from osgeo import osr

from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.measure import WGS_84
from landslide_mapper.raster.grid import spatial_reference, transform_points
from landslide_mapper.raster.polygons import open_polygon_layer


def work_crs(inventory: DatasetName, area: DatasetName) -> str | None:
    """The CRS that landslides are worked with in: their own; where that is in degrees an equal-area one.

    Args:
        inventory: polygons of landslides.
        area: polygons whose middle is the middle of that.

    Raises:
        InventoryError: when a file cannot be read, or the middle lies nowhere.
    """
    own = _crs_of(inventory, "inventory")[0]
    if own is None or not spatial_reference(own).IsGeographic():
        return own
    wkt, (x, y) = _crs_of(area, "accuracy areas")
    lon, lat = transform_points(wkt or own, WGS_84, np.array([x]), np.array([y]))
    if not (np.isfinite(lon).all() and np.isfinite(lat).all()):
        raise InventoryError(
            "The polygons of {name} lie nowhere on the Earth. Check their coordinates.", name=short_name(area)
        )
    local = osr.SpatialReference()
    local.ImportFromProj4(
        f"+proj=laea +lat_0={lat[0]:.6f} +lon_0={lon[0]:.6f} +datum=WGS84 +units=m +no_defs"
    )
    return str(local.ExportToWkt())


def _crs_of(source: DatasetName, what: str) -> tuple[str | None, tuple[float, float]]:
    """The CRS of a layer of polygons, and the middle of its extent."""
    with open_polygon_layer(source, what) as layer:
        reference = layer.GetSpatialRef()
        middle = (0.0, 0.0)
        if layer.GetFeatureCount():
            xmin, xmax, ymin, ymax = layer.GetExtent()
            middle = (xmin + xmax) / 2, (ymin + ymax) / 2
        if reference is None or (reference.GetName() or "undefined").lower().startswith("undefined"):
            return None, middle
        return str(reference.ExportToWkt()), middle
