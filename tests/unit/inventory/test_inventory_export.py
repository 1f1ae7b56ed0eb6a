"""Reading an inventory, measuring it, and writing it in every format."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_about import About
from landslide_mapper.inventory.export_fields import EXPORT_FIELDS
from landslide_mapper.inventory.export_formats import FORMATS, check_format, format_of
from landslide_mapper.inventory.export_reader import Inventory
from landslide_mapper.inventory.export_reader import read_inventory as read_unmeasured
from landslide_mapper.inventory.export_writer import write_inventory
from landslide_mapper.inventory.measure import area_on_ellipsoid, measure
from landslide_mapper.inventory.staging import StagedFiles

FIELDS = {
    "id": ogr.OFTInteger64,
    "status": ogr.OFTString,
    "comment": ogr.OFTString,
    "post": ogr.OFTString,
    "event_date": ogr.OFTDate,
    "reviewed_at": ogr.OFTDateTime,
    "landslide_type": ogr.OFTString,
    "area_m2": ogr.OFTReal,
}
SQUARE = "POLYGON ((0 0,100 0,100 100,0 100,0 0))"


def shifted(x: float, y: float, size: float = 100.0) -> str:
    x, y = 500000 + x, 4700000 + y
    return f"POLYGON (({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"


def make(path: Path, *rows: dict, layer: str = "candidates", epsg: int | None = 32654, **fields: int) -> Path:
    """Write polygons; a row's `wkt` is its geometry."""
    driver = ogr.GetDriverByName("GPKG")
    file = driver.Open(str(path), 1) if path.exists() else driver.CreateDataSource(str(path))
    reference = None
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    made = file.CreateLayer(layer, reference, ogr.wkbUnknown)
    for name, kind in (fields or FIELDS).items():
        made.CreateField(ogr.FieldDefn(name, kind))
    for row in rows:
        feature = ogr.Feature(made.GetLayerDefn())
        for name, value in row.items():
            if name != "wkt":
                feature.SetField(name, value)
        if row.get("wkt"):
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(row["wkt"]))
        made.CreateFeature(feature)
    file = made = None
    return path


@pytest.fixture
def source(tmp_path):
    rows = (
        {"id": 1, "status": "accepted", "wkt": shifted(0, 0), "landslide_type": "debris_flow"},
        {"id": 2, "status": "edited", "wkt": shifted(300, 0), "event_date": "2018-09-06", "area_m2": 1.0},
        {"id": 3, "status": "candidate", "wkt": shifted(600, 0)},
        {"id": 4, "status": "rejected", "wkt": shifted(900, 0)},
    )
    rows[0]["comment"] = '土砂崩れ, "quoted"\nand a second line'
    rows[0]["post"] = "C:\\Users\\jane\\post.tif"
    rows[1]["post"] = "/home/jane/post.tif"
    rows[1]["reviewed_at"] = "2024/05/02 10:11:12+00"
    return make(tmp_path / "event.gpkg", *rows)


def read_inventory(*arguments: object, **options: object) -> Inventory:
    inventory = read_unmeasured(*arguments, **options)
    inventory.measure()
    return inventory


def write(source: Path, output: Path, **options: object) -> list[str]:
    inventory = read_inventory(str(source))
    with StagedFiles([output], overwrite=False) as staged:
        notes = write_inventory(inventory, output, staged, **options)
        staged.publish()
    return notes


def read(path: Path) -> list[dict]:
    opened = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    layer = opened.GetLayer(0)
    rows = []
    for feature in layer:
        row = {name: feature.GetField(name) for name in feature.keys()}
        rows.append({**row, "geometry": feature.GetGeometryRef() and feature.GetGeometryRef().Clone()})
    return rows


def test_accepted_and_edited_are_taken_and_the_rest_is_told(source):
    inventory = read_inventory(str(source))
    assert [(row["id"], row["status"], row["reviewed"]) for row in inventory.rows] == [
        (1, "accepted", 1),
        (2, "edited", 1),
    ]
    assert inventory.left_out == {"candidate": 1, "rejected": 1}


def test_what_nobody_reviewed_is_marked(source):
    inventory = read_inventory(str(source), statuses=("candidate",))
    assert [(row["id"], row["reviewed"]) for row in inventory.rows] == [(3, 0)]


def test_areas_are_measured_anew(source):
    """An edited polygon's stored area is that of the polygon before."""
    row = read_inventory(str(source)).rows[1]
    scale = 0.9996**2  # of UTM on its central meridian, where these lie
    assert row["area_m2"] == pytest.approx(10000 / scale, rel=1e-4)
    assert row["perimeter_m"] == pytest.approx(400 / 0.9996, rel=1e-4)


def test_folders_of_images_stay_at_home(source):
    assert {row["post"] for row in read_inventory(str(source)).rows} == {"post.tif"}


def test_numbers_are_given_anew_where_maps_share_them(tmp_path):
    rows = [{"id": 1, "status": "accepted", "wkt": shifted(200 * i, 0)} for i in range(3)]
    inventory = read_inventory(str(make(tmp_path / "two_maps.gpkg", *rows)))
    assert [row["id"] for row in inventory.rows] == [1, 2, 3]
    assert any("given anew" in note for note in inventory.notes)


def test_bad_geometries_are_repaired_or_left_out(tmp_path):
    bow_tie = "POLYGON ((500000 4700000,500100 4700100,500100 4700000,500000 4700100,500000 4700000))"
    rows = (
        {"status": "accepted", "wkt": bow_tie},
        {"status": "accepted", "wkt": "POLYGON EMPTY"},
        {"status": "accepted"},
        {"status": "accepted", "wkt": "LINESTRING (500000 4700000,500100 4700100)"},
    )
    inventory = read_inventory(str(make(tmp_path / "bad.gpkg", *rows)))
    assert len(inventory.rows) == 1
    assert inventory.rows[0]["area_m2"] == pytest.approx(5000, rel=1e-2)
    assert [note[0] for note in inventory.notes if "left out" in note or "repaired" in note] == [
        "2",
        "1",
        "1",
    ]


def test_polygons_without_review_states_are_all_taken(tmp_path):
    path = make(
        tmp_path / "plain.gpkg", {"name": "a", "wkt": shifted(0, 0)}, layer="slides", name=ogr.OFTString
    )
    inventory = read_inventory(str(path))
    assert [row["status"] for row in inventory.rows] == ["accepted"]
    assert any("no review states" in note for note in inventory.notes)


def test_labels_that_candidates_cover_are_not_taken_twice(source):
    labels = (
        {"source": "drawn", "wkt": shifted(10, 10, 80)},
        {"source": "drawn", "wkt": shifted(0, 500)},
        {"source": "imported", "wkt": shifted(60, 0)},
        {"source": "review", "wkt": shifted(0, 800)},
    )
    make(source, *labels, layer="labels", source=ogr.OFTString)
    inventory = read_inventory(str(source), labels=True)
    assert [row["origin"] for row in inventory.rows] == ["model", "model", "drawn", "imported"]
    assert inventory.left_out["label that is a candidate too"] == 1
    assert len(read_inventory(str(source)).rows) == 2


@pytest.mark.parametrize(
    ("name", "said"),
    [("missing.gpkg", "does not exist"), ("text.gpkg", "Cannot read"), ("empty.gpkg", "no polygon at all")],
)
def test_sources_that_cannot_be_read(tmp_path, name, said):
    (tmp_path / "text.gpkg").write_text("no database")
    make(tmp_path / "empty.gpkg")
    with pytest.raises(InventoryError, match=said):
        read_inventory(str(tmp_path / name))


def test_nothing_of_the_states_says_what_there_is(tmp_path):
    path = make(tmp_path / "new.gpkg", {"status": "candidate", "wkt": shifted(0, 0)})
    with pytest.raises(InventoryError, match=r"found: 1 candidate.*Review the candidates first"):
        read_inventory(str(path))


def test_several_layers_and_none_of_a_known_name(tmp_path):
    path = make(tmp_path / "many.gpkg", layer="a")
    make(path, layer="b")
    with pytest.raises(InventoryError, match=r"holds the layers a, b; expected one named candidates"):
        read_inventory(str(path))


def test_geopackage_keeps_everything(source, tmp_path):
    output = tmp_path / "new" / "inventory.gpkg"
    write(source, output, about=About(facts={"TITLE": "Storm"}))
    rows = read(output)
    assert [row["comment"] for row in rows] == ['土砂崩れ, "quoted"\nand a second line', None]
    assert rows[1]["event_date"] == "2018/09/06"
    assert rows[1]["reviewed_at"] == "2024/05/02 10:11:12+00"
    assert set(rows[0]) == {field.name for field in EXPORT_FIELDS} | {"geometry"}
    opened = gdal.OpenEx(str(output), gdal.OF_VECTOR)
    assert opened.GetLayer(0).GetName() == "landslides"
    assert opened.GetLayer(0).GetMetadata()["TITLE"] == "Storm"


def test_shapefile_is_utf8_with_short_names_and_cuts_whole_characters(source, tmp_path):
    output = tmp_path / "inventory.shp"
    rows = [{"id": 1, "status": "accepted", "wkt": shifted(0, 0), "comment": "é" * 200}]
    notes = write(make(tmp_path / "long.gpkg", *rows), output)
    assert notes == ["comment: texts cut at 254 bytes, all that a Shapefile takes: 1."]
    [row] = read(output)
    assert row["comment"] == "é" * 127
    assert set(row) == {field.short for field in EXPORT_FIELDS} | {"geometry"}
    assert all(len(field.short) <= 10 for field in EXPORT_FIELDS)
    assert len({field.short for field in EXPORT_FIELDS}) == len(EXPORT_FIELDS)
    assert (tmp_path / "inventory.cpg").read_text().strip() == "UTF-8"
    assert {".shp", ".shx", ".dbf", ".prj", ".cpg"} <= {one.suffix for one in tmp_path.iterdir()}


def test_shapefile_that_is_replaced_leaves_no_stale_index(source, tmp_path):
    output = tmp_path / "inventory.shp"
    write(source, output)
    (tmp_path / "inventory.qix").write_text("an index of the old one")
    with StagedFiles([output], overwrite=True) as staged:
        write_inventory(read_inventory(str(source)), output, staged)
        staged.publish()
    assert not (tmp_path / "inventory.qix").exists()
    assert len(read(output)) == 2


def test_geojson_is_wgs84_and_counterclockwise(source, tmp_path):
    output = tmp_path / "inventory.geojson"
    write(source, output)
    content = json.loads(output.read_text(encoding="utf-8"))
    assert "crs" not in content, "RFC 7946"
    ring = content["features"][0]["geometry"]["coordinates"][0]
    ring = ring[0] if isinstance(ring[0][0], list) else ring
    assert all(140.9 < lon < 141.1 and 42.4 < lat < 42.5 for lon, lat in ring)
    area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:]))
    assert area > 0, "outer rings turn left"
    assert content["features"][1]["properties"]["reviewed_at"].startswith("2024-05-02T10:11:12")


@pytest.mark.parametrize("geometry", ["wkt", "point"])
def test_csv_reads_as_a_table(source, tmp_path, geometry):
    output = tmp_path / "inventory.csv"
    write(source, output, csv_geometry=geometry)
    with output.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert ("WKT" in rows[0]) == (geometry == "wkt")
    assert rows[0]["comment"] == '土砂崩れ, "quoted"\nand a second line'
    assert (rows[1]["event_date"], rows[1]["reviewed_at"]) == ("2018-09-06", "2024-05-02T10:11:12Z")
    assert float(rows[0]["lon"]) == pytest.approx(141.0006, abs=1e-3)
    assert float(rows[0]["lat"]) == pytest.approx(42.451, abs=1e-2)


def test_kml_names_placemarks(source, tmp_path):
    output = tmp_path / "inventory.kml"
    write(source, output)
    text = output.read_text(encoding="utf-8")
    assert "<name>1</name>" in text
    assert "2024-05-02T10:11:12Z" in text


@pytest.mark.parametrize("suffix", list(FORMATS))
def test_pixels_go_where_there_is_no_need_for_a_crs(tmp_path, suffix):
    rows = [{"id": 1, "status": "accepted", "wkt": "POLYGON ((0 0,10 0,10 -10,0 -10,0 0))"}]
    inventory = read_inventory(str(make(tmp_path / "chip.gpkg", *rows, epsg=None)))
    output = tmp_path / f"out{suffix}"
    if FORMATS[suffix].wgs84:
        with pytest.raises(InventoryError, match="no coordinate reference system"):
            check_format(output, inventory.wkt)
        return
    check_format(output, inventory.wkt)
    with StagedFiles([output], overwrite=False) as staged:
        write_inventory(inventory, output, staged)
        staged.publish()
    [row] = read(output.with_suffix(".gpkg") if FORMATS[suffix].is_project else output)
    assert float(row["area_m2"]) == 100.0


def test_unknown_suffix_names_the_known_ones():
    with pytest.raises(InventoryError, match=r"\.xlsx.*\.gpkg, \.shp"):
        format_of(Path("inventory.xlsx"))


def test_nothing_is_left_behind_when_rows_are_missing(source, tmp_path, monkeypatch):
    """As on a disk that fills up without GDAL saying so."""
    monkeypatch.setattr("landslide_mapper.inventory.export_writer._Writer._add", lambda *_: None)
    folder = tmp_path / "out"
    with pytest.raises(InventoryError, match="0 of 2 landslides arrived"):
        write(source, folder / "inventory.gpkg")
    assert list(folder.iterdir()) == []


def test_areas_agree_in_every_crs():
    """The same ground, in degrees, in UTM and in Web Mercator."""
    ground = ogr.CreateGeometryFromWkt(
        "POLYGON ((141 42,141.02 42,141.02 42.01,141.01 42.02,141 42.01,141 42))"
    )
    areas, perimeters = [], []
    for epsg in (4326, 32654, 3857):
        target, source = osr.SpatialReference(), osr.SpatialReference()
        target.ImportFromEPSG(epsg)
        source.ImportFromEPSG(4326)
        for one in (source, target):
            one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        there = ground.Clone()
        there.Transform(osr.CoordinateTransformation(source, target))
        found = measure([bytes(there.ExportToWkb())], target.ExportToWkt())
        areas.append(float(found.area_m2[0]))
        perimeters.append(float(found.perimeter_m[0]))
        assert found.lon[0] == pytest.approx(141.01, abs=0.01)
    assert areas == pytest.approx([areas[0]] * 3, rel=2e-4)
    assert perimeters == pytest.approx([perimeters[0]] * 3, rel=2e-4)
    width = math.radians(0.02) * 6378137 * math.cos(math.radians(42.0)) * 1.0015
    assert areas[0] == pytest.approx(width * 1110.7 * 1.5, rel=3e-3)


def test_large_areas_are_cut_before_they_are_measured():
    """A quarter of the sphere between the equator and 60 degrees; scale changes by two inside it."""
    wkt = osr.SpatialReference()
    wkt.ImportFromEPSG(4326)
    band = ogr.CreateGeometryFromWkt("POLYGON ((0 0,90 0,90 60,0 60,0 0))")
    found = area_on_ellipsoid(bytes(band.ExportToWkb()), wkt.ExportToWkt())
    sphere = math.radians(90) * math.sin(math.radians(60)) * 6371007.18**2
    assert found == pytest.approx(sphere, rel=0.01)


def test_where_one_target_has_come_meanwhile_none_is_replaced(tmp_path):
    first, second = tmp_path / "first.csv", tmp_path / "second.gpkg"
    first.write_text("mine")
    with StagedFiles([first, second], overwrite=True) as staged:
        for path in (first, second):
            staged.path(path).write_text("new")
        second.write_text("somebody else's, and no GeoPackage")
        with pytest.raises(InventoryError, match=r"second\.gpkg is not a GeoPackage"):
            staged.publish()
    assert first.read_text() == "mine"
    assert second.read_text() == "somebody else's, and no GeoPackage"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["first.csv", "second.gpkg"]
