"""How exported landslides look: styles inside of a GeoPackage, and colors of single landslides elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import LAYER
from landslide_mapper.inventory.mapped_area import MappedPart
from landslide_mapper.inventory.qgis_style import FILL_ALPHA, USUAL_ALPHA
from landslide_mapper.inventory.staging import STYLES
from landslide_mapper.raster.gdal_calls import call, gdal_errors
from landslide_mapper.vocabulary import STATUS_COLORS

PROPERTIES = {"stroke": ogr.OFTString, "fill": ogr.OFTString, "fill-opacity": ogr.OFTReal}
"""Of simplestyle, which viewers of GeoJSON draw by, with OGR's types."""
_TITLES = {LAYER: "Review states"}
_TEXTS = ("f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName")
_MORE_TEXTS = ("styleQML", "styleSLD")
_LAST_TEXTS = ("description", "owner", "ui")


def ogr_style(status: str) -> str:
    """The look of a landslide in OGR's words."""
    color = STATUS_COLORS[status]
    return f"BRUSH(fc:{color}{FILL_ALPHA.get(status, USUAL_ALPHA):02x});PEN(c:{color},w:2px)"


def part_style(part: MappedPart) -> str:
    """The look of a part of the mapped area in OGR's words: grey where nothing was mapped."""
    return f"BRUSH(fc:#505050{0 if part.mapped else 110:02x});PEN(c:#505050,w:1px)"


def properties(status: str) -> dict[str, str | float]:
    """The look of a landslide as properties of a feature (simplestyle 1.1)."""
    color = STATUS_COLORS[status]
    opacity = round(FILL_ALPHA.get(status, USUAL_ALPHA) / 255, 2)
    return {"stroke": color, "fill": color, "fill-opacity": opacity}


def add_styles(dataset: gdal.Dataset, styles: Mapping[str, str], failure: str) -> None:
    """Add the table of styles as QGIS makes it; its owner stays empty: it would be who runs the program.

    Args:
        dataset: an open GeoPackage.
        styles: documents of QGIS by the name of the layer.
        failure: the start of a message.

    Raises:
        InventoryError: when it cannot be written.
    """
    options = ["ASPATIAL_VARIANT=GPKG_ATTRIBUTES", "FID=id"]
    table = call(failure, dataset.CreateLayer, STYLES, None, ogr.wkbNone, options)
    default = ogr.FieldDefn("useAsDefault", ogr.OFTInteger)
    default.SetSubType(ogr.OFSTBoolean)
    texts = [ogr.FieldDefn(name, ogr.OFTString) for name in (*_TEXTS, *_MORE_TEXTS)]
    last = [ogr.FieldDefn(name, ogr.OFTString) for name in _LAST_TEXTS]
    with gdal_errors(failure, InventoryError):
        for field in (*texts, default, *last, ogr.FieldDefn("update_time", ogr.OFTDateTime)):
            table.CreateField(field)
    for layer, document in styles.items():
        feature = ogr.Feature(table.GetLayerDefn())
        row = {
            **dict.fromkeys((*_TEXTS, *_MORE_TEXTS, *_LAST_TEXTS), ""),
            "f_table_name": layer,
            "f_geometry_column": "geom",
            "styleName": _TITLES.get(layer, layer.replace("_", " ")),
            "styleQML": document,
            "useAsDefault": 1,
        }
        for name, value in row.items():
            feature.SetField(name, value)
        with gdal_errors(failure, InventoryError):
            table.CreateFeature(feature)
