"""Inventories of other people: every value is kept, converted, or left empty and told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.export_reader import Inventory, read_inventory
from landslide_mapper.inventory.export_writer import write_inventory
from landslide_mapper.inventory.staging import StagedFiles

TEXT, REAL, WHOLE, TIME = ogr.OFTString, ogr.OFTReal, ogr.OFTInteger64, ogr.OFTDateTime


def square(x: float) -> str:
    x, y = 500000 + x, 4700000
    return f"POLYGON (({x} {y},{x + 90} {y},{x + 90} {y + 90},{x} {y + 90},{x} {y}))"


def foreign(
    path: Path,
    fields: dict[str, int],
    *rows: dict,
    driver: str = "GPKG",
    layer: str = "slides",
    **options: str,
) -> Path:
    """Somebody's inventory."""
    file = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    made = file.CreateLayer(layer, reference, ogr.wkbPolygon, [f"{k}={v}" for k, v in options.items()])
    for name, kind in fields.items():
        made.CreateField(ogr.FieldDefn(name, kind))
    for number, row in enumerate(rows):
        feature = ogr.Feature(made.GetLayerDefn())
        for name, value in row.items():
            feature.SetField(name, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(square(200 * number)))
        made.CreateFeature(feature)
    file = made = feature = None
    return path


def column(inventory: Inventory, name: str) -> list:
    return [row[name] for row in inventory.rows]


def exported(inventory: Inventory, output: Path) -> Path:
    inventory.measure()
    with StagedFiles([output], overwrite=False) as staged:
        write_inventory(inventory, output, staged)
        staged.publish()
    return output


def test_identifiers_with_letters_are_kept(tmp_path):
    path = foreign(
        tmp_path / "a.gpkg", {"id": TEXT}, {"id": "LS-2018-001"}, {"id": "LS-2018-002"}, {"id": "7"}
    )
    inventory = read_inventory(str(path))
    assert column(inventory, "uid") == ["LS-2018-001", "LS-2018-002", "7"]
    assert column(inventory, "id") == [1, 2, 3]
    assert "2 identifiers that are no whole numbers are kept in uid." in inventory.notes


def test_identifiers_with_fractions_stay_different(tmp_path):
    path = foreign(tmp_path / "a.gpkg", {"id": REAL}, {"id": 1.5}, {"id": 1.7})
    assert column(read_inventory(str(path)), "uid") == ["1.5", "1.7"]


def test_an_identifier_that_finds_no_room_is_told(tmp_path):
    path = foreign(tmp_path / "a.gpkg", {"id": TEXT, "uid": TEXT}, {"id": "A", "uid": "one"})
    inventory = read_inventory(str(path))
    assert column(inventory, "uid") == ["one"]
    assert "id: 1 that are no whole numbers were left out: there is a uid." in inventory.notes


def test_whole_numbers_of_other_types_are_converted(tmp_path):
    path = foreign(
        tmp_path / "a.gpkg", {"id": REAL, "model_version": TEXT}, {"id": 12.0, "model_version": "3"}
    )
    inventory = read_inventory(str(path))
    assert column(inventory, "id") == [12]
    assert column(inventory, "model_version") == [3]


@pytest.mark.parametrize(("given", "kept"), [("high", None), ("0.75", 0.75), ("nan", None), (" 1e-2", 0.01)])
def test_numbers_written_as_texts(tmp_path, given, kept):
    inventory = read_inventory(str(foreign(tmp_path / "a.gpkg", {"confidence": TEXT}, {"confidence": given})))
    assert column(inventory, "confidence") == [kept]
    told = f"confidence: 1 values that are no numbers ('{given}') were left empty."
    assert (told in inventory.notes) == (kept is None)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("06/09/2018", None),
        ("2018-09-06", "2018-09-06"),
        ("2018/09/06", "2018-09-06"),
        ("2018-09-06T23:30:00-02:00", "2018-09-07"),
        ("autumn", None),
    ],
)
def test_dates_written_as_texts(tmp_path, given, kept):
    inventory = read_inventory(str(foreign(tmp_path / "a.gpkg", {"event_date": TEXT}, {"event_date": given})))
    assert column(inventory, "event_date") == [kept]
    told = f"event_date: 1 values that are no dates such as 2018-09-06 ('{given}') were left empty."
    assert (told in inventory.notes) == (kept is None)


def test_times_of_other_zones_become_utc(tmp_path):
    times = ["2018-09-06T03:07:59+09:00", "2018-09-06T03:07:59Z", "2018-09-06T03:07:59-03:30"]
    path = tmp_path / "a.geojson"
    foreign(path, {"reviewed_at": TIME}, *({"reviewed_at": time} for time in times), driver="GeoJSON")
    found = column(read_inventory(str(path)), "reviewed_at")
    assert found == ["2018-09-05T18:07:59Z", "2018-09-06T03:07:59Z", "2018-09-06T06:37:59Z"]


@pytest.mark.parametrize(("ours", "zone"), [({"model": "demo", "max_probability": 0.9}, "Z"), ({}, "")])
def test_a_time_of_our_candidates_is_utc_also_where_a_copy_has_lost_its_zone(tmp_path, ours, zone):
    """QGIS 3.22 writes times without their zone, as in the copy of a layer that Processing exports."""
    row = {"mapped_at": "2026-11-27 07:05:10", "reviewed_at": "2026-11-28 01:02:03", **ours}
    fields = {"mapped_at": TIME, "reviewed_at": TIME, "model": TEXT, "max_probability": REAL}
    inventory = read_inventory(str(foreign(tmp_path / "a.geojson", fields, row, driver="GeoJSON")))
    assert column(inventory, "mapped_at") == [f"2026-11-27T07:05:10{zone}"]
    assert column(inventory, "reviewed_at") == [f"2026-11-28T01:02:03{zone}"]


def test_people_s_polygons_are_not_a_model_s(tmp_path):
    rows = ({"model": None}, {"model": "demo"})
    path = foreign(tmp_path / "a.gpkg", {"model": TEXT}, *rows, layer="landslides")
    assert column(read_inventory(str(path)), "origin") == ["imported", "model"]


def test_origin_of_an_export_is_kept(tmp_path):
    path = foreign(tmp_path / "a.gpkg", {"origin": TEXT, "model": TEXT}, {"origin": "drawn", "model": "demo"})
    assert column(read_inventory(str(path)), "origin") == ["drawn"]


def test_review_states_are_known_however_they_are_written(tmp_path):
    path = foreign(tmp_path / "a.gpkg", {"status": TEXT}, {"status": " Accepted"}, {"status": "doubtful"})
    inventory = read_inventory(str(path))
    assert column(inventory, "status") == ["accepted"]
    assert inventory.left_out == {"doubtful": 1}


def test_attributes_without_a_place_are_named(tmp_path):
    path = foreign(tmp_path / "a.gpkg", {"volume": REAL, "depth": REAL}, {"volume": 5.0, "depth": 2.0})
    assert "Attributes that have no place here: volume, depth." in read_inventory(str(path)).notes


@pytest.mark.parametrize(("encoding", "text"), [("CP936", "滑坡 大"), ("ISO-8859-1", "éboulement")])
def test_texts_in_an_encoding_that_nothing_names(tmp_path, encoding, text):
    path = foreign(
        tmp_path / "a.shp", {"comment": TEXT}, {"comment": text}, driver="ESRI Shapefile", ENCODING=encoding
    )
    (tmp_path / "a.cpg").unlink()
    table = bytearray((tmp_path / "a.dbf").read_bytes())
    table[29] = 0  # the code page
    (tmp_path / "a.dbf").write_bytes(table)
    inventory = read_inventory(str(path))
    assert column(inventory, "comment") == [None]
    assert any(
        "comment: texts left empty, as the file does not name their encoding: 1" in note and ".cpg" in note
        for note in inventory.notes
    )
    (tmp_path / "a.cpg").write_text(encoding)
    assert column(read_inventory(str(path)), "comment") == [text]


def test_our_shapefiles_and_tables_come_back(tmp_path):
    values = {
        "uid": "abc",
        "status": "accepted",
        "landslide_type": "debris_flow",
        "event_date": "2018-09-06",
        "confidence": 0.8,
        "max_probability": 0.9,
        "uncertainty": 0.2,
        "comment": "=cmd|'/c calc'!A1",
        "reviewer": "Ana",
        "reviewed_at": "2026-01-02T03:04:05Z",
        "model": "demo",
        "model_version": 3,
        "pre": "a.tif",
        "post": "b.tif",
        "mapped_at": "2025-12-31T23:59:59Z",
    }
    kinds = {str: TEXT, float: REAL, int: WHOLE}
    fields = {name: kinds[type(value)] for name, value in values.items()}
    first = read_inventory(str(foreign(tmp_path / "a.gpkg", fields, values)))
    before = {**first.rows[0]}
    for suffix in (".shp", ".csv", ".geojson", ".gpkg"):
        again = read_inventory(str(exported(first, tmp_path / f"b{suffix}")))
        kept = {name: again.rows[0][name] for name in before if name not in ("area_m2", "perimeter_m")}
        assert kept == {name: before[name] for name in kept}, suffix
        assert not [note for note in again.notes if "left empty" in note], suffix


def test_comments_do_not_run_in_spreadsheets(tmp_path):
    rows = ({"comment": "=1+1"}, {"comment": "@SUM(A1)"}, {"comment": "a = b"})
    inventory = read_inventory(str(foreign(tmp_path / "a.gpkg", {"comment": TEXT}, *rows)))
    inventory.measure()
    output = tmp_path / "b.csv"
    with StagedFiles([output], overwrite=False) as staged:
        notes = write_inventory(inventory, output, staged)
        staged.publish()
    text = output.read_text(encoding="utf-8")
    assert ",=1+1" not in text
    assert "'=1+1" in text
    assert "'@SUM(A1)" in text
    assert ",a = b," in text
    assert any("comment: texts that begin with an apostrophe now" in note for note in notes)


def test_passwords_and_folders_are_not_told(tmp_path):
    path = foreign(tmp_path / "a.gpkg", {"name": TEXT}, {"name": "x"})
    notes = read_inventory(str(path)).notes
    assert any(note.startswith("a.gpkg has no review states") for note in notes)
    assert str(tmp_path) not in "".join(notes)


def test_a_table_that_is_no_inventory_is_told(tmp_path):
    (tmp_path / "a.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    with pytest.raises(InventoryError, match=r"no polygon at all|no landslide"):
        read_inventory(str(tmp_path / "a.csv"))


def test_of_names_that_differ_in_large_letters_only_the_one_that_is_ours_counts(tmp_path):
    ring = [[141, 36], [141.001, 36], [141.001, 36.001], [141, 36]]
    values = {"Status": "rejected", "status": "accepted", "UID": "theirs", "uid": "ours"}
    feature = {
        "type": "Feature",
        "properties": values,
        "geometry": {"type": "Polygon", "coordinates": [ring]},
    }
    path = tmp_path / "both.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    inventory = read_inventory(path)
    assert column(inventory, "status") == ["accepted"]
    assert column(inventory, "uid") == ["ours"]
