"""The outline of grown pixels: in one piece, without holes and without the stairs of pixels."""

from __future__ import annotations

import numpy as np
from osgeo import ogr

from landslide_mapper.inventory.smoothing import smooth
from landslide_mapper.raster.grid import Geotransform
from landslide_mapper.raster.growing import Mask
from landslide_mapper.raster.outlines import draw, multipolygon, pack, place, polygons_of, rings_of, valid

TOLERANCE_PX = 0.2
"""A corner goes that lies nearer to the line between its neighbours."""


def grown_outline(mask: Mask, geotransform: Geotransform) -> bytes:
    """Outline the pixels of a mask.

    Args:
        mask: (height, width), at least one pixel.
        geotransform: of the mask.

    Returns:
        WKB of a valid multipolygon in the mask's CRS, of one polygon where the pixels are 4-connected.
    """
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    top, left = int(rows[0]), int(columns[0])
    part = mask[top : rows[-1] + 1, left : columns[-1] + 1].astype(np.int32)
    drawn = [valid(wkb) for _, wkb in draw(part, left, top)]
    filled = [pack([next(rings_of(polygon))]) for wkb in drawn for polygon in polygons_of(wkb)]
    smoothed = ogr.CreateGeometryFromWkb(smooth([multipolygon(filled)], [True])[0])
    simple = smoothed.SimplifyPreserveTopology(TOLERANCE_PX)
    whole = smoothed if simple is None or simple.IsEmpty() or not simple.IsValid() else simple
    return multipolygon(place(polygons_of(bytes(whole.ExportToWkb(ogr.wkbNDR))), geotransform))
