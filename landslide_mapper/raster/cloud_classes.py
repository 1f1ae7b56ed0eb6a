"""The classes of a mask of clouds, shadows and snow."""

from __future__ import annotations

CLEAR, CLOUD, SHADOW, SNOW = 0, 1, 2, 3
"""Values of the mask; 255 (`tiling.NODATA`) where its raster has no data."""
MASKED = (CLOUD, SHADOW, SNOW)
NAMES = {CLEAR: "clear", CLOUD: "cloud", SHADOW: "shadow", SNOW: "snow"}
"""In files and reports."""
COLOURS = {
    CLEAR: (0, 0, 0, 0),
    CLOUD: (255, 255, 255, 200),
    SHADOW: (60, 40, 110, 200),
    SNOW: (90, 200, 250, 200),
}
"""Red, green, blue, opacity."""
