"""GeoPackage, PostGIS, schema, lock and migrations."""
