"""Landslides on both sides of 180 degrees: cut there, as RFC 7946 has it, and measured as they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import ogr, osr

from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob

UTM_1_NORTH = 32601


@pytest.fixture
def inventory(tmp_path: Path) -> Path:
    """A rectangle of 3 by 1 km, a third of which is west of 180 degrees."""
    utm, degrees = osr.SpatialReference(), osr.SpatialReference()
    utm.ImportFromEPSG(UTM_1_NORTH)
    degrees.ImportFromEPSG(4326)
    for reference in (utm, degrees):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = osr.CoordinateTransformation(degrees, utm).TransformPoint(180.0, -17.0)
    path = tmp_path / "inventory.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("landslides", utm, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    corners = [(-1000, 0), (2000, 0), (2000, 1000), (-1000, 1000), (-1000, 0)]
    ring = ", ".join(f"{x + across} {y + up}" for across, up in corners)
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
    layer.CreateFeature(feature)
    return path


@pytest.mark.parametrize(
    ("name", "crs"), [("a.geojson", ""), ("a.kml", ""), ("a.gpkg", "EPSG:4326"), ("a.shp", "EPSG:4326")]
)
def test_an_outline_is_cut_at_180_degrees(inventory: Path, tmp_path: Path, name: str, crs: str) -> None:
    output = tmp_path / name
    report = run_export(ExportJob(str(inventory), (output,), crs=crs), SilentProgress())
    assert report.area_m2 == pytest.approx(3e6, rel=0.01)
    source = ogr.Open(str(output))
    layer = source.GetLayer(0)
    feature = layer.GetNextFeature()
    shape = feature.GetGeometryRef()
    parts = [shape.GetGeometryRef(number).GetEnvelope() for number in range(shape.GetGeometryCount())]
    west, east = sorted(parts, key=lambda box: -box[0])
    assert west[:2] == pytest.approx((179.9906, 180.0), abs=1e-3)
    assert east[:2] == pytest.approx((-180.0, -179.9811), abs=1e-3)
    assert shape.GetArea() < 1e-3, "in square degrees, not around the world"
    said = json.loads((tmp_path / "a_metadata.json").read_text())["extent_wgs84"]
    assert said == pytest.approx([179.9906, -17.0003, -179.9811, -16.9908], abs=1e-3), "west, then east"


@pytest.mark.parametrize("up", [0, 40_000])
def test_the_cut_is_no_part_of_the_outline(inventory: Path, tmp_path: Path, up: int) -> None:
    """A hole over the meridian and a part that is not cut count as they are."""
    source = ogr.Open(str(inventory), update=1)
    layer = source.GetLayer(0)
    feature = layer.GetNextFeature()
    shape = feature.GetGeometryRef().Clone()
    west, _, south, _ = shape.GetEnvelope()
    hole, apart = (
        ogr.CreateGeometryFromWkt(f"POLYGON(({', '.join(f'{west + x} {south + y}' for x, y in corners)}))")
        for corners in (
            [(500, 200), (1500, 200), (1500, 700), (500, 700), (500, 200)],
            [(0, up + 2000), (500, up + 2000), (500, up + 3000), (0, up + 3000), (0, up + 2000)],
        )
    )
    feature.SetGeometry(shape.Difference(hole).Union(apart))
    layer.SetFeature(feature)
    feature = layer = source = None
    report = run_export(ExportJob(str(inventory), (tmp_path / "a.gpkg",), crs="EPSG:4326"), SilentProgress())
    assert report.area_m2 == pytest.approx(3e6, rel=0.01)
    written = ogr.Open(str(tmp_path / "a.gpkg"))
    (row,) = written.GetLayer(0)
    assert row["perimeter_m"] == pytest.approx(8000 + 3000 + 3000, rel=0.01)
