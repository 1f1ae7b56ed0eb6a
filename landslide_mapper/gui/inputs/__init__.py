"""Choosers of rasters, bands, scenes, regions, models, extents."""
