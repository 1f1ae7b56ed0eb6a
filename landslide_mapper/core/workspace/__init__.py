"""The workspace of an event: one GeoPackage or one PostGIS schema, as layers that QGIS edits natively."""
