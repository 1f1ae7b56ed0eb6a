"""What an exported inventory says about itself where QGIS shows it: under the layer's properties.

The same document lies beside a file (.qmd), or in a table of a GeoPackage.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import LAYER
from landslide_mapper.inventory.export_about import About
from landslide_mapper.inventory.qgis_style import VERSION, document_text
from landslide_mapper.inventory.xml_text import Element

STANDARD = "http://mrcc.com/qgis.dtd"
"""What a GeoPackage calls the standard of these documents."""


def qgis_metadata(about: About) -> str:
    """The document that describes a layer."""
    root = Element("qgis", {"version": VERSION})
    add_metadata(root, about)
    return document_text(root)


def add_metadata(root: Element, about: About) -> None:
    """Add what is said of an inventory to an element."""
    said = about.statement
    for name, text in (
        ("identifier", about.identifier),
        ("language", "ENG"),
        ("type", "dataset"),
        ("title", said.title),
        ("abstract", about.abstract),
    ):
        root.add(name).text = text
    for vocabulary, words in about.keywords.items():
        keywords = root.add("keywords", {"vocabulary": vocabulary})
        for word in words:
            keywords.add("keyword").text = word
    if said.author or said.contact:
        contact = root.add("contact")
        # how to reach somebody is an address of any kind, and this the field for the one of all
        for name, text in (("name", said.author), ("email", said.contact), ("role", "pointOfContact")):
            contact.add(name).text = text
    root.add("links")
    root.add("history").text = about.history
    if said.license:
        root.add("license").text = said.license
    if about.extent is not None:
        west, south, east, north = (str(value) for value in about.extent)
        extent = root.add("extent")
        box = {"minx": west, "miny": south, "maxx": east, "maxy": north, "minz": "0", "maxz": "0"}
        extent.add("spatial", {"crs": "EPSG:4326", "dimensions": "2", **box})


def keep_in_geopackage(path: Path, document: str, failure: str) -> None:
    """Store the document where QGIS looks for it; GDAL has made the tables for its own.

    Raises:
        InventoryError: when it cannot be written.
    """
    try:
        with closing(sqlite3.connect(path)) as database, database:
            row = database.execute(
                "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) "
                "VALUES ('dataset', ?, 'text/xml', ?)",
                (STANDARD, document),
            )
            database.execute(
                "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, timestamp, md_file_id) "
                "VALUES ('table', ?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), ?)",
                (LAYER, row.lastrowid),
            )
    except sqlite3.Error as error:
        raise InventoryError("{failure}: {reason}.", failure=failure, reason=error) from error
