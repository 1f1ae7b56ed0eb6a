"""A project of QGIS over an exported GeoPackage, written without QGIS: for QField, Mergin Maps and desktops.

It names its layers by relative paths and nothing else: no event, no database, no account.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from landslide_mapper.errors import InventoryError, system_errors
from landslide_mapper.inventory.candidates import LAYER
from landslide_mapper.inventory.export_about import About
from landslide_mapper.inventory.export_fields import ExportField
from landslide_mapper.inventory.export_reader import Inventory
from landslide_mapper.inventory.qgis_metadata import add_metadata
from landslide_mapper.inventory.qgis_style import (
    VERSION,
    document_text,
    landslide_document,
    mapped_area_document,
)
from landslide_mapper.inventory.xml_text import Element
from landslide_mapper.raster.grid import spatial_reference
from landslide_mapper.vocabulary import MAPPED_AREA

_TITLES = {LAYER: "Landslides", MAPPED_AREA: "Mapped area"}
_MARGIN = 0.05
"""Part of the extent that is seen around the landslides."""


def write_project(
    path: Path, data: str, inventory: Inventory, about: About, fields: Sequence[ExportField], failure: str
) -> None:
    """Write a project.

    Args:
        path: of the project (.qgz).
        data: name of the GeoPackage beside it.
        inventory: that is in it.
        about: what is said of it.
        fields: its attributes.
        failure: the start of a message.

    Raises:
        InventoryError: when it cannot be written.
    """
    root = Element("qgis", {"projectname": about.statement.title, "version": VERSION})
    root.add("homePath", {"path": ""})
    root.add("title").text = about.statement.title
    _add_crs(root.add("projectCrs"), inventory.wkt)
    layers = {LAYER: landslide_document(fields)}
    if inventory.mapped_area:
        layers[MAPPED_AREA] = mapped_area_document()
    _add_tree(root, data, layers)
    _add_canvas(root, inventory)
    projects = root.add("projectlayers")
    for name, document in layers.items():
        _add_layer(projects, name, _source(data, name), document, inventory.wkt)
    properties = root.add("properties")
    properties.add("Paths").add("Absolute", {"type": "bool"}).text = "false"
    properties.add("SpatialRefSys").add("ProjectionsEnabled", {"type": "int"}).text = "1"
    add_metadata(root.add("projectMetadata"), about)
    with system_errors(InventoryError, "{failure}: {reason}.", failure=failure):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(f"{path.stem}.qgs", document_text(root))


def _source(data: str, layer: str) -> str:
    return f"./{data}|layername={layer}"


def _id(layer: str) -> str:
    """What a project calls a layer: QGIS gives those whose names are short another one."""
    return f"{layer}_of_this_inventory"


def _add_tree(root: Element, data: str, layers: Iterable[str]) -> None:
    tree = root.add("layer-tree-group")
    for name in layers:
        named = {"id": _id(name), "name": _TITLES[name], "source": _source(data, name), "providerKey": "ogr"}
        tree.add("layer-tree-layer", {**named, "checked": "Qt::Checked", "expanded": "1"})


def _add_canvas(root: Element, inventory: Inventory) -> None:
    west, south, east, north = inventory.bounds()
    wider = _MARGIN * max(east - west, north - south)
    canvas = root.add("mapcanvas", {"name": "theMapCanvas"})
    extent = canvas.add("extent")
    for name, value in {"xmin": west, "ymin": south}.items():
        extent.add(name).text = repr(value - wider)
    for name, value in {"xmax": east, "ymax": north}.items():
        extent.add(name).text = repr(value + wider)
    _add_crs(canvas.add("destinationsrs"), inventory.wkt)


def _add_layer(projects: Element, name: str, source: str, document: Element, wkt: str | None) -> None:
    """One layer: the mapped area is looked at, never edited."""
    fixed = {"readOnly": "1"} if name == MAPPED_AREA else {}
    layer = projects.add("maplayer", {"type": "vector", "geometry": "Polygon", **fixed})
    for tag, text in (("id", _id(name)), ("datasource", source), ("layername", _TITLES[name])):
        layer.add(tag).text = text
    _add_crs(layer.add("srs"), wkt)
    layer.add("provider", {"encoding": "UTF-8"}).text = "ogr"
    layer.children += document.children


def _add_crs(parent: Element, wkt: str | None) -> None:
    system = parent.add("spatialrefsys")
    if wkt is None:
        return
    reference = spatial_reference(wkt)
    system.add("wkt").text = reference.ExportToWkt(["FORMAT=WKT2_2018"])
    code = reference.GetAuthorityCode(None)
    if code:
        system.add("authid").text = f"{reference.GetAuthorityName(None)}:{code}"
    system.add("description").text = reference.GetName()
