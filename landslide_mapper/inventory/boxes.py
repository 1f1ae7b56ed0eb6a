"""Boxes around candidates in a GeoPackage: one layer `boxes` beside `mapped_area`, for quick triage."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from osgeo import ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import CandidateWriter, check_replaceable, layers_in
from landslide_mapper.raster.grid import GroundScale
from landslide_mapper.raster.polygonize import PolygonBatch
from landslide_mapper.vocabulary import MAPPED_AREA

BOXES = "boxes"
FIELDS = (
    ("id", ogr.OFTInteger64),
    ("score", ogr.OFTReal),
    ("region", ogr.OFTString),
    ("area_m2", ogr.OFTReal),
    ("model", ogr.OFTString),
    ("model_version", ogr.OFTInteger),
    ("pre", ogr.OFTString),
    ("post", ogr.OFTString),
    ("mapped_at", ogr.OFTDateTime),
)
"""Names and types of the fields, in their order."""


class BoxWriter(CandidateWriter):
    """Writes an upright box in the place of each candidate; its score is the candidate's mean probability."""

    layer_name = BOXES
    layer_fields = FIELDS
    shape_kind = ogr.wkbPolygon
    count_rows = "SELECT COUNT(*) FROM boxes"
    _scale: GroundScale | None = None

    @staticmethod
    def check_target(output: Path, overwrite: bool) -> None:
        """Make sure that boxes may be written to `output`: only a file of boxes is replaced.

        Raises:
            InventoryError: when the file is there and must stay, or is in use by another program.
        """
        check_replaceable(output, overwrite, _check_content)

    def _described(
        self, feature: ogr.Feature, batch: PolygonBatch, index: int, shape: ogr.Geometry
    ) -> ogr.Geometry:
        left, right, bottom, top = shape.GetEnvelope()
        feature.SetField("score", round(float(batch.mean_probability[index]), 6))
        feature.SetField("area_m2", self._area_m2(left, right, bottom, top))
        return _box(left, right, bottom, top)

    def _area_m2(self, left: float, right: float, bottom: float, top: float) -> float:
        """Area of a box on the ellipsoid: its pixels by their size in its middle."""
        if self._scale is None:
            self._scale = GroundScale(self.grid)
        _, a, b, _, d, e = self.grid.geotransform
        pixels = (right - left) * (top - bottom) / abs(a * e - b * d)
        middle = self.grid.to_pixels((left + right) / 2, (bottom + top) / 2)
        return float(pixels * self._scale.square_metres(*middle))


def _box(left: float, right: float, bottom: float, top: float) -> ogr.Geometry:
    ring, box = ogr.Geometry(ogr.wkbLinearRing), ogr.Geometry(ogr.wkbPolygon)
    for corner in ((left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)):
        ring.AddPoint_2D(*corner)
    box.AddGeometry(ring)
    return box


def _check_content(output: Path, database: sqlite3.Connection) -> None:
    layers = layers_in(database)
    columns = {row[1] for row in database.execute(f"PRAGMA table_info({BOXES})")}
    if BOXES not in layers or not columns.issuperset(name for name, _ in FIELDS):
        raise InventoryError(
            "{output} is not a file of boxes; it is left alone. Choose another name.", output=output
        )
    others = sorted(layers - {BOXES, MAPPED_AREA, "layer_styles"})
    if others:
        raise InventoryError(
            "{output} also holds {others}, which would be lost; it is left alone. Choose another name.",
            output=output,
            others=", ".join(others),
        )
