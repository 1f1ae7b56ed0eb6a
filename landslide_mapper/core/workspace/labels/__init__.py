"""Labels drawn and imported, and what was edited with QGIS's own tools."""
