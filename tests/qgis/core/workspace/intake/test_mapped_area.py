"""What was mapped comes into the event with a map's candidates; the newest map counts."""

from __future__ import annotations

from pathlib import Path

import pytest
from osgeo import ogr, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.mapped_area import take_mapped_area
from landslide_mapper.inventory.mapped_area import MappedPart, write_layer

UTM = 32654


def box(left: float, bottom: float, right: float, top: float) -> QgsGeometry:
    shape = QgsGeometry.fromRect(QgsRectangle(500000 + left, 4700000 + bottom, 500000 + right, 4700000 + top))
    shape.convertToMultiType()
    return shape


@pytest.fixture
def event(tmp_path: Path):
    workspace = Workspace.create(
        str(tmp_path / "event.gpkg"), QgsCoordinateReferenceSystem.fromEpsgId(UTM), "Storm"
    )
    yield workspace
    workspace.close()


def write(path: Path, *parts: tuple[str, str, QgsGeometry], epsg: int = UTM) -> Path:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    rows = [
        MappedPart(kind, reason, shape.area(), bytes(shape.asWkb()), kind != "not mapped")
        for kind, reason, shape in parts
    ]
    write_layer(source, reference, rows)
    del source
    return path


def area(event: Workspace) -> dict[tuple[str, str], float]:
    return {
        (row["run"], row["kind"]): row.geometry().area() for row in event.rows("mapped_area", geometry=True)
    }


def test_what_was_not_mapped_is_in_the_event_with_its_reason(event, tmp_path):
    lost = "the pre-event raster has no data here"
    path = write(
        tmp_path / "a.gpkg",
        ("both dates", "", box(0, 0, 80, 100)),
        ("not mapped", lost, box(80, 0, 100, 100)),
    )
    take_mapped_area(event, path, "one")
    assert area(event) == {("one", "both dates"): 8000, ("one", "not mapped"): 2000}
    assert {row["reason"] or "" for row in event.rows("mapped_area")} == {"", lost}


def test_the_newest_map_counts_where_maps_lie_over_each_other(event, tmp_path):
    first = write(tmp_path / "a.gpkg", ("both dates", "", box(0, 0, 100, 100)))
    second = write(tmp_path / "b.gpkg", ("post only", "no pre", box(50, 0, 150, 100)))
    take_mapped_area(event, first, "one")
    take_mapped_area(event, second, "two")
    assert area(event) == {("one", "both dates"): 5000, ("two", "post only"): 10000}
    sizes = {row["run"]: row["area_m2"] for row in event.rows("mapped_area")}
    assert sizes["one"] == pytest.approx(5000, rel=2e-3)
    third = write(tmp_path / "c.gpkg", ("both dates", "", box(-10, -10, 200, 200)))
    take_mapped_area(event, third, "three")
    assert set(area(event)) == {("three", "both dates")}


def test_a_map_that_is_taken_in_again_after_a_crash_counts_once(event, tmp_path):
    path = write(tmp_path / "a.gpkg", ("both dates", "", box(0, 0, 100, 100)))
    take_mapped_area(event, path, "one")
    take_mapped_area(event, path, "one")
    assert event.count("mapped_area") == 1


def test_a_file_that_says_nothing_of_it_is_fine(event, tmp_path):
    path = tmp_path / "old.gpkg"
    ogr.GetDriverByName("GPKG").CreateDataSource(str(path)).CreateLayer("landslides")
    take_mapped_area(event, path, "one")
    assert event.count("mapped_area") == 0
