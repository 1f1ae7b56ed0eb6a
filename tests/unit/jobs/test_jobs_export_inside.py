"""What exported files hold besides landslides: how they look, what they are, and what was mapped."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from osgeo import gdal, ogr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory import export_formats
from landslide_mapper.inventory.candidates import LAYER
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob
from tests.unit.jobs.test_jobs_export_choices import add_table, square, write

ONE_LAYER = ("shp", "geojson", "csv", "fgb")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Two landslides, one of two parts with a hole, and a map that left something out."""
    hole = "((500300 4700000,500400 4700000,500400 4700100,500300 4700100,500300 4700000),"
    hole += "(500340 4700040,500360 4700040,500360 4700060,500340 4700060,500340 4700040))"
    part = "((500500 4700000,500600 4700000,500600 4700100,500500 4700100,500500 4700000))"
    path = write(
        tmp_path / "event.gpkg",
        {"wkt": square(0), "status": "accepted"},
        {"wkt": f"MULTIPOLYGON ({hole},{part})", "status": "edited"},
    )
    add_table(
        path,
        "mapped_area",
        {"run": "a", "kind": "both dates", "reason": None, "wkt": square(0, 1000)},
        {"run": "a", "kind": "not mapped", "reason": "cloud", "wkt": square(800, 1000)},
    )
    return path


def run(source: Path, output: Path, **choices: object) -> object:
    choices = {"title": "Storm of May", "license": "CC-BY-4.0", "author": "Survey", **choices}
    return run_export(ExportJob(str(source), (output,), smooth=False, **choices), SilentProgress())


def areas(path: Path, layer: str | None = None) -> dict[str, float]:
    opened = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    rows = opened.GetLayerByName(layer) if layer else opened.GetLayer(0)
    return {row["kind"]: float(row["area_m2"]) for row in rows}


@pytest.mark.parametrize("suffix", ["gpkg", *ONE_LAYER, "kml"])
def test_what_was_mapped_is_a_layer_of_its_own_and_nothing_counts_twice(source, tmp_path, suffix):
    output = tmp_path / "out" / f"inv.{suffix}"
    report = run(source, output)
    beside = output.with_name(f"inv_mapped_area.{suffix}")
    assert beside.exists() == (suffix in ONE_LAYER)
    assert (beside in report.accompanying) == (suffix in ONE_LAYER)
    found = areas(beside) if suffix in ONE_LAYER else areas(output, "mapped_area")
    scale = 0.9996**2
    expected = {"both dates": 1e6 / scale, "not mapped": (1e6 - 200_000) / scale}
    assert found == pytest.approx(expected, rel=1e-3), "what lies in both is mapped"


@pytest.mark.parametrize("suffix", ["gpkg", *ONE_LAYER, "kml"])
def test_parts_and_holes_arrive_in_every_format(source, tmp_path, suffix):
    output = tmp_path / "out" / f"inv.{suffix}"
    run(source, output)
    opened = gdal.OpenEx(str(output), gdal.OF_VECTOR)
    shapes = [row.GetGeometryRef().Clone() for row in opened.GetLayer(0)]
    (both,) = [
        one for one in shapes if one.GetGeometryName() == "MULTIPOLYGON" and one.GetGeometryCount() > 1
    ]
    assert [part.GetGeometryCount() for part in both] == [2, 1]


def test_polygons_of_a_file_are_the_mapped_area_whatever_their_crs(source, tmp_path):
    degrees = "POLYGON ((141 42.45,141.02 42.45,141.02 42.46,141 42.46,141 42.45))"
    other = write(tmp_path / "area.gpkg", {"wkt": degrees}, layer="area", epsg=4326)
    run(source, tmp_path / "out" / "inv.gpkg", mapped_area=other)
    opened = ogr.Open(str(tmp_path / "out" / "inv.gpkg"))
    (row,) = opened.GetLayerByName("mapped_area")
    assert row["kind"] == "mapped"
    assert row["area_m2"] == pytest.approx(1645 * 1111, rel=0.01)
    assert row.GetGeometryRef().GetEnvelope()[0] == pytest.approx(500000, abs=1)


def test_a_geopackage_holds_what_gdal_and_qgis_call_metadata(source, tmp_path):
    output = tmp_path / "out" / "inv.gpkg"
    run(source, output)
    layer = gdal.OpenEx(str(output), gdal.OF_VECTOR)
    facts = layer.GetLayerByName(LAYER).GetMetadata()
    assert (facts["TITLE"], facts["LICENSE"], facts["NUMBER"]) == ("Storm of May", "CC-BY-4.0", "2")
    layer = None
    with closing(sqlite3.connect(output)) as database:
        ((identifier, text),) = database.execute(
            "SELECT identifier, description FROM gpkg_contents WHERE table_name = 'landslides'"
        )
        ((document,),) = database.execute(
            "SELECT metadata FROM gpkg_metadata JOIN gpkg_metadata_reference ON md_file_id = id "
            "WHERE md_standard_uri = 'http://mrcc.com/qgis.dtd' AND table_name = 'landslides'"
        )
        styled = {row[0] for row in database.execute("SELECT f_table_name FROM layer_styles")}
    assert identifier == "Storm of May"
    assert text.startswith("Landslide inventory: 2 landslides, 29,624 m²")
    root = Xml.fromstring(document.partition("\n")[2])
    assert (root.findtext("title"), root.findtext("license")) == ("Storm of May", "CC-BY-4.0")
    assert root.find("extent/spatial").get("crs") == "EPSG:4326"
    assert styled == {"landslides", "mapped_area"}


def test_a_geojson_says_what_it_is_and_how_it_looks(source, tmp_path):
    output = tmp_path / "out" / "inv.geojson"
    run(source, output)
    found = json.loads(output.read_text(encoding="utf-8"))
    assert found["title"] == "Storm of May"
    assert found["metadata"]["license"] == "CC-BY-4.0"
    assert found["metadata"]["statistics"]["number"] == 2
    looks = [one["properties"]["fill"] for one in found["features"]]
    assert looks == ["#009e73", "#0072b2"]
    assert found["features"][0]["properties"]["fill-opacity"] == 0.24


@pytest.mark.parametrize("drivers", [("LIBKML", "KML"), ("KML",)], ids=["libkml", "kml"])
def test_a_kml_has_colors_by_either_driver(source, tmp_path, drivers, monkeypatch):
    kml = export_formats.FORMATS[".kml"]
    monkeypatch.setitem(export_formats.FORMATS, ".kml", type(kml)(**{**vars(kml), "drivers": drivers}))
    output = tmp_path / "out" / "inv.kml"
    notes = run(source, output).notes
    assert any("title, text and author are not in the file" in one for one in notes) == (drivers == ("KML",))
    text = output.read_text(encoding="utf-8").lower()
    assert "<color>ff739e00</color>" in text, "green of accepted ones, as abgr"
    assert "<name>1</name>" in text
    assert ("<name>storm of may</name>" in text) == ("LIBKML" in drivers)
    assert ("cc-by-4.0" in text) == ("LIBKML" in drivers)


def test_many_landslides_become_a_kml_by_the_driver_that_holds_none_in_memory(source, tmp_path, monkeypatch):
    monkeypatch.setattr("landslide_mapper.inventory.export_target.MANY", 1)
    output = tmp_path / "out" / "inv.kml"
    run(source, output)
    assert "<PolyStyle><fill>0</fill></PolyStyle>" in output.read_text(encoding="utf-8"), "of GDAL's KML"


def test_a_flatgeobuf_can_be_read(source, tmp_path):
    output = tmp_path / "out" / "inv.fgb"
    run(source, output)
    layer = ogr.Open(str(output))
    assert layer.GetLayer(0).GetFeatureCount() == 2
    assert layer.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == "32654"


@pytest.mark.parametrize("suffix", [*ONE_LAYER, "kml"])
def test_style_and_metadata_lie_beside_what_has_no_place_for_them(source, tmp_path, suffix):
    out = tmp_path / "out"
    run(source, out / f"inv.{suffix}")
    style = Xml.fromstring((out / "inv.qml").read_text(encoding="utf-8").partition("\n")[2])
    assert style.find("renderer-v2").get("attr") == "status"
    assert "Storm of May" in (out / "inv.qmd").read_text(encoding="utf-8")
    area = out / "inv_mapped_area.qml"
    assert area.exists() == (suffix in ONE_LAYER)


def test_a_geopackage_needs_nothing_beside_it(source, tmp_path):
    run(source, tmp_path / "out" / "inv.gpkg")
    assert {path.suffix for path in (tmp_path / "out").iterdir()} == {
        ".gpkg",
        ".json",
        ".md",
        ".html",
        ".csv",
    }


def test_an_export_replaces_an_export_but_never_a_map(source, tmp_path):
    output = tmp_path / "out" / "inv.gpkg"
    run(source, output)
    run(source, output, overwrite=True, title="Second")
    opened = gdal.OpenEx(str(output), gdal.OF_VECTOR)
    assert opened.GetLayerByName(LAYER).GetMetadata()["TITLE"] == "Second"
    opened = None
    other = write(tmp_path / "map.gpkg", {"wkt": square(0)}, layer="landslides")
    add_table(other, "mapped_area", {"kind": "both dates", "wkt": square(0)})
    with pytest.raises(InventoryError, match="also holds mapped_area, which would be lost"):
        run(source, other, overwrite=True)
