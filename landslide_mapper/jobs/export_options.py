"""The options of the export job; see `jobs.options`."""

from __future__ import annotations

from landslide_mapper import vocabulary
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import OVERWRITE_FILES
from landslide_mapper.jobs.spec import ExportJob

EXPORT = JobOptions(
    ExportJob,
    "Export an inventory as data",
    "Writes landslides as GeoPackage, Shapefile, GeoJSON, FlatGeobuf, CSV or KML.",
    "Writes an inventory of landslides as data for others, in the format that the file name ends "
    "with, and beside it metadata (JSON, Markdown) and statistics (HTML, CSV).\n\n"
    "A GeoPackage holds its style, form, metadata and the mapped area; a KML colors, title and mapped area; "
    "a GeoJSON colors and metadata. Shapefile, FlatGeobuf and CSV hold none of it: a style and metadata that "
    "QGIS finds, and the mapped area, are written beside them.\n\n"
    "A .qgz is a project of QGIS with a GeoPackage beside it, for QField, Mergin Maps and desktops without "
    "this plugin: give it a folder of its own.",
    (
        Option(
            "source",
            Kind.INVENTORY,
            "Landslides",
            "GeoPackage of candidates or of an event, polygons, or what else GDAL opens, such as PG:...",
            word="inventory",
            parameter="INPUT",
        ),
        Option("layer", Kind.TEXT, "Layer", "Layer of the source, where it has several.", advanced=True),
        Option(
            "statuses",
            Kind.CHOICES,
            "Review states",
            "Which landslides to take; layers without review states are taken whole.",
            word="status",
            choices=vocabulary.STATUSES,
        ),
        Option(
            "labels",
            Kind.FLAG,
            "And drawn labels",
            "Landslides that people drew or imported, where no exported candidate covers them (workspaces).",
        ),
        Option(
            "csv_geometry",
            Kind.CHOICE,
            "Places in CSV",
            "Outlines as text (wkt), or longitude and latitude only (point).",
            choices=("wkt", "point"),
            advanced=True,
        ),
        Option(
            "smooth",
            Kind.FLAG,
            "Smooth outlines",
            "Without the stairs of pixels; shared borders stay shared, areas are those of what is written.",
        ),
        Option(
            "crs",
            Kind.TEXT,
            "Coordinate reference system",
            "Of the files, such as EPSG:32654; empty: the source's. GeoJSON and KML are always in WGS 84.",
            advanced=True,
        ),
        Option(
            "fields",
            Kind.TEXT,
            "Attributes (empty: those of Landslide Mapper)",
            "Names and words of another inventory: coolr, inspire, plain, or a file of your own (JSON).",
        ),
        Option("mapped_area", Kind.POLYGONS, "Mapped area", "Polygons of what was looked at, for densities."),
        Option(
            "since",
            Kind.INVENTORY,
            "Earlier export",
            "To tell what changed since: a layer 'changes' in the GeoPackage, and a table (CSV).",
        ),
        Option("title", Kind.TEXT, "Title", "Of the inventory; empty: the source's."),
        Option("author", Kind.TEXT, "Author", "Person or organization that answers for the inventory."),
        Option("contact", Kind.TEXT, "Contact", "How to reach the author."),
        Option(
            "reviewer",
            Kind.TEXT,
            "Your name in reviews",
            "May be told even where it is the name of your account, which is left out otherwise.",
            advanced=True,
        ),
        Option("license", Kind.TEXT, "License", "Under which others may use it, such as CC-BY-4.0."),
        Option(
            "report",
            Kind.FLAG,
            "Metadata and statistics",
            "Written beside the first file: JSON, Markdown, HTML, CSV, and what a format has no place for.",
        ),
        OVERWRITE_FILES,
        Option(
            "outputs",
            Kind.NEW_INVENTORIES,
            "Data",
            "Files to write: .gpkg, .shp, .geojson (WGS 84), .fgb, .csv, .kml, .qgz (for the field).",
            word="output",
            parameter="OUTPUT",
        ),
    ),
)
