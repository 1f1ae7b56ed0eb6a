"""What an export does to the outlines of an inventory before they are measured and written."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import replace

from osgeo import ogr, osr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_reader import Inventory
from landslide_mapper.inventory.smoothing import smooth
from landslide_mapper.raster.gdal_calls import quiet_gdal
from landslide_mapper.raster.grid import same_crs, spatial_reference
from landslide_mapper.raster.whole_polygons import as_polygons

_CODE = re.compile(r"[A-Za-z]+:[A-Za-z0-9.:_-]+")
"""Nothing else is looked up: GDAL would open files and addresses, too."""


def smooth_outlines(inventory: Inventory) -> None:
    """Take the stairs of pixels out of the outlines that a model drew; what people drew stays."""
    smoothed = smooth(inventory.polygons, [row["origin"] == "model" for row in inventory.rows])
    changed = sum(one != other for one, other in zip(smoothed, inventory.polygons))
    inventory.polygons[:] = smoothed
    if changed:
        inventory.notes.say(
            "{count} outlines were smoothed; areas are those of the smooth outlines.", count=changed
        )


def bring_to_crs(inventory: Inventory, name: str) -> None:
    """Bring the polygons to another coordinate reference system.

    Args:
        inventory: what is exported.
        name: such as EPSG:32654, or WKT.

    Raises:
        InventoryError: when there is no such system, or the polygons cannot be brought there.
    """
    target = _reference(name)
    if inventory.wkt is None:
        raise InventoryError(
            "The inventory has no coordinate reference system, so it cannot be brought to {name}. Export it "
            "without one, or georeference the image first.",
            name=name,
        )
    source = spatial_reference(inventory.wkt)
    wkt = str(target.ExportToWkt())
    if same_crs(inventory.wkt, wkt):
        return
    with quiet_gdal():
        try:
            transformer = polygon_transformer(source, target)
            moved = [moved_polygon(wkb, transformer) for wkb in inventory.polygons]
            parts = [(part, moved_polygon(part.wkb, transformer)) for part in inventory.mapped_area]
        except RuntimeError:  # with GDAL's exceptions on
            moved, parts = [None], []
    if None in moved:
        raise InventoryError(
            "The landslides cannot be brought to {name}: some lie where it is not defined. Choose another "
            "coordinate reference system.",
            name=name,
        )
    inventory.polygons[:] = [wkb for wkb in moved if wkb is not None]
    inventory.mapped_area[:] = [replace(part, wkb=wkb) for part, wkb in parts if wkb is not None]
    inventory.wkt = wkt


def polygon_in_crs(wkb: bytes, wkt: str | None, target: str | None) -> bytes:
    """A polygon of one CRS in another.

    Raises:
        InventoryError: when it cannot be brought there.
    """
    if wkt is None or target is None or same_crs(wkt, target):
        return wkb
    moved = None
    with quiet_gdal(), suppress(RuntimeError):  # with GDAL's exceptions on
        moved = moved_polygon(wkb, polygon_transformer(spatial_reference(wkt), spatial_reference(target)))
    if moved is None:
        raise InventoryError(
            "The mapped area cannot be brought to the coordinate reference system of the landslides. Choose "
            "polygons that lie where they are."
        )
    return moved


def polygon_transformer(source: osr.SpatialReference, target: osr.SpatialReference) -> ogr.GeomTransformer:
    """How polygons come to another CRS: to longitude and latitude, cut where those jump (RFC 7946, 3.1.9)."""
    options = ["WRAPDATELINE=YES"] if target.IsGeographic() else []
    return ogr.GeomTransformer(osr.CoordinateTransformation(source, target), options)


def moved_polygon(wkb: bytes, transformer: ogr.GeomTransformer) -> bytes | None:
    """A polygon in another CRS; None where it cannot be brought there.

    Raises:
        RuntimeError: the same, with GDAL's exceptions on.
    """
    shape = ogr.CreateGeometryFromWkb(wkb).Transform(transformer)
    if shape is None:
        return None
    polygons = as_polygons(shape)
    return None if polygons is None or polygons.IsEmpty() else bytes(polygons.ExportToWkb(ogr.wkbNDR))


def _reference(name: str) -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    with quiet_gdal():
        try:
            known = _CODE.fullmatch(name.strip())
            failed = reference.SetFromUserInput(name.strip()) if known else reference.ImportFromWkt(name)
        except RuntimeError:  # with GDAL's exceptions on
            failed = 1
    # codes are of heights, too, and of places in space: areas in those would be nonsense
    if failed or (known and not (reference.IsProjected() or reference.IsGeographic())):
        raise InventoryError(
            "'{name}' is no coordinate reference system, expected a code such as EPSG:32654.", name=name
        )
    return reference
