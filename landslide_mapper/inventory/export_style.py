"""How exported landslides look: a style that QGIS finds inside the GeoPackage."""

from __future__ import annotations

from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import LAYER
from landslide_mapper.package_files import resource
from landslide_mapper.raster.gdal_calls import call, gdal_errors

STYLES = "layer_styles"
_TEXTS = ("f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName")
_MORE_TEXTS = ("styleQML", "styleSLD")
_LAST_TEXTS = ("description", "owner", "ui")


def add_style(dataset: gdal.Dataset, failure: str) -> None:
    """Add the table of styles as QGIS makes it; its owner stays empty: it would be who runs the program.

    Raises:
        InventoryError: when it cannot be written.
    """
    options = ["ASPATIAL_VARIANT=GPKG_ATTRIBUTES", "FID=id"]
    table = call(failure, dataset.CreateLayer, STYLES, None, ogr.wkbNone, options)
    default = ogr.FieldDefn("useAsDefault", ogr.OFTInteger)
    default.SetSubType(ogr.OFSTBoolean)
    texts = [ogr.FieldDefn(name, ogr.OFTString) for name in (*_TEXTS, *_MORE_TEXTS)]
    last = [ogr.FieldDefn(name, ogr.OFTString) for name in _LAST_TEXTS]
    row = {
        **dict.fromkeys((*_TEXTS, *_MORE_TEXTS, *_LAST_TEXTS), ""),
        "f_table_name": LAYER,
        "f_geometry_column": "geom",
        "styleName": "Review states",
        "styleQML": resource("landslides.qml").read_text(encoding="utf-8"),
        "useAsDefault": 1,
    }
    with gdal_errors(failure, InventoryError):
        for field in (*texts, default, *last, ogr.FieldDefn("update_time", ogr.OFTDateTime)):
            table.CreateField(field)
    feature = ogr.Feature(table.GetLayerDefn())
    for name, value in row.items():
        feature.SetField(name, value)
    with gdal_errors(failure, InventoryError):
        table.CreateFeature(feature)
