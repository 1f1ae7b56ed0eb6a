"""The event's QGIS layers and their styles."""
