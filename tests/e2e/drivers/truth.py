"""Labels that a scripted analyst knows: draws some of them, reviews by them, and is measured by the rest."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr

from landslide_mapper.raster.outlines import memory_source

gdal.UseExceptions()
LEAST_PIXELS = 6


@dataclass(frozen=True)
class Zone:
    """A rectangle of pixels."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def slices(self) -> tuple[slice, slice]:
        """Index of the zone's pixels in an array."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def meets(self, other: Zone) -> bool:
        """Whether the two share a pixel."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


class Truth:
    """A mask (0 background, 1 landslide, 255 unknown) and what can be asked of it."""

    def __init__(self, mask: Path) -> None:
        self._dataset = gdal.Open(str(mask))
        self._transform = self._dataset.GetGeoTransform()
        self.mask: NDArray[np.uint8] = self._dataset.ReadAsArray()

    def corners(self, zone: Zone) -> list[tuple[float, float]]:
        """Map coordinates of a zone's corners, clockwise."""
        left, top = self._point(zone.left, zone.top)
        right, bottom = self._point(zone.right, zone.bottom)
        return [(left, top), (right, top), (right, bottom), (left, bottom)]

    def outlines(self, zone: Zone) -> list[list[tuple[float, float]]]:
        """Outlines of the landslides in a zone, cut off at its border, with few corners."""
        rows, columns = zone.slices
        part = np.ascontiguousarray(self.mask[rows, columns] == 1).astype(np.uint8)
        source = gdal.GetDriverByName("MEM").Create("", part.shape[1], part.shape[0], 1)
        left, top = self._point(zone.left, zone.top)
        source.SetGeoTransform((left, self._transform[1], 0, top, 0, self._transform[5]))
        source.GetRasterBand(1).WriteArray(part)
        memory = memory_source()
        layer = memory.CreateLayer("outlines", None, ogr.wkbPolygon)
        gdal.Polygonize(source.GetRasterBand(1), source.GetRasterBand(1), layer, -1)
        pixel = abs(self._transform[1] * self._transform[5])
        found = []
        for feature in layer:
            shape = feature.GetGeometryRef()
            if shape.GetArea() >= LEAST_PIXELS * pixel:
                simple = shape.SimplifyPreserveTopology(1.2 * self._transform[1])
                found.append([point[:2] for point in simple.GetGeometryRef(0).GetPoints()[:-1]])
        return found

    def find_zone(self, within: Zone, count: int, apart_from: Zone | None = None) -> Zone:
        """The smallest square in `within` with exactly `count` landslides, so that each is drawn."""
        for side in range(40, 141, 10):
            for top in range(within.top, within.bottom - side, 20):
                for left in range(within.left, within.right - side, 20):
                    zone = Zone(left, top, left + side, top + side)
                    known = (self.mask[zone.slices] != 255).all()
                    apart = apart_from is None or not zone.meets(apart_from)
                    if known and apart and len(self.outlines(zone)) == count:
                        return zone
        raise LookupError(f"no square with {count} landslides in {within}")

    def share_of_landslide(self, wkb: bytes) -> float:
        """Share of a polygon's known pixels that are landslide."""
        burnt = self._burn([wkb])
        known = burnt & (self.mask != 255)
        return float((self.mask[known] == 1).mean()) if known.any() else 0.0

    def iou(self, wkbs: list[bytes], zone: Zone) -> float:
        """IoU of polygons and landslides over the known pixels of a zone."""
        rows, columns = zone.slices
        known = self.mask[rows, columns] != 255
        found = self._burn(wkbs)[rows, columns] & known
        true = (self.mask[rows, columns] == 1) & known
        union = (found | true).sum()
        return float((found & true).sum() / union) if union else 0.0

    def _burn(self, wkbs: list[bytes]) -> NDArray[np.bool_]:
        height, width = self.mask.shape
        target = gdal.GetDriverByName("MEM").Create("", width, height, 1)
        target.SetGeoTransform(self._transform)
        memory = memory_source()
        layer = memory.CreateLayer("polygons", None, ogr.wkbUnknown)
        for wkb in wkbs:
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
            layer.CreateFeature(feature)
        gdal.RasterizeLayer(target, [1], layer, burn_values=[1])
        return target.ReadAsArray().astype(bool)

    def _point(self, column: int, row: int) -> tuple[float, float]:
        left, width, _, top, _, height = self._transform
        return left + column * width, top + row * height
