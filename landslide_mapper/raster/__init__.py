"""Rasters: grids, aligned scenes, blocks into maps, and writing. Needs numpy and osgeo only."""
