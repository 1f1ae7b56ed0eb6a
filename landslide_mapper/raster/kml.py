"""KML by GDAL's two drivers: both write attributes, but only LIBKML reads more than a name."""

from __future__ import annotations

from osgeo import gdal

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import InventoryError

_MARK = b"<ExtendedData"
_PART = 1 << 20


def check_attributes(dataset: gdal.Dataset, source: DatasetName) -> None:
    """Refuse a KML whose attributes this GDAL does not read: rejected landslides would count as others.

    Args:
        dataset: opened by GDAL.
        source: what it is called.

    Raises:
        InventoryError: saying what to do.
    """
    if dataset.GetDriver().ShortName == "KML" and _has_attributes(dataset.GetDescription()):
        raise InventoryError(
            "This GDAL does not read the attributes of the KML {source}: it has no driver LIBKML. Take the "
            "same landslides as GeoPackage or GeoJSON, or a GDAL with that driver.",
            source=source,
        )


def _has_attributes(name: str) -> bool:
    file = gdal.VSIFOpenL(name, "rb")
    if file is None:
        return False
    try:
        kept = b""
        while part := gdal.VSIFReadL(1, _PART, file):
            if _MARK in kept + bytes(part):
                return True
            kept = bytes(part)[-len(_MARK) :]
    finally:
        gdal.VSIFCloseL(file)
    return False
