"""Names and words of other inventories, read from files that people edit."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest
from osgeo import gdal, ogr

from landslide_mapper import vocabulary
from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory import field_schemes
from landslide_mapper.inventory.field_schemes import OWN, read_scheme, scheme_files
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob


def scheme(path: Path, *fields: Any, **more: Any) -> Path:
    path.write_text(json.dumps({"landslide_mapper_fields": 1, "title": "Ours", "fields": fields, **more}))
    return path


SHIPPED = ("coolr", "inspire", "plain")


def test_schemes_come_along():
    assert set(SHIPPED) <= set(scheme_files())


@pytest.mark.parametrize("name", SHIPPED)
def test_a_scheme_that_comes_along_is_sound(name):
    found = read_scheme(name)
    assert found.title
    assert found.about
    shorts = [field.short.lower() for field in found.fields]
    assert len(set(shorts)) == len(shorts)
    assert max(map(len, shorts)) <= 10
    for field in found.fields:
        if field.source == "landslide_type" and field.values is not None:
            assert set(field.values) == set(vocabulary.LANDSLIDE_TYPES), "every word has one there"
        if field.source == "trigger" and field.values is not None:
            assert set(field.values) == set(vocabulary.TRIGGERS)


def test_no_name_is_ours():
    assert read_scheme("") is OWN


def test_a_user_s_own_scheme_is_offered_by_its_name(tmp_path, monkeypatch):
    monkeypatch.setattr(field_schemes, "own_schemes", lambda: tmp_path)
    scheme(tmp_path / "survey.json", {"name": "A", "from": "uid"})
    assert read_scheme("survey").title == "Ours"


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ([{"name": "a"}], "either 'from' .* or 'value'"),
        ([{"name": "a", "from": "uid", "value": 1}], "either 'from' .* or 'value'"),
        ([{"name": "a", "from": "shape"}], r"field 'from' is 'shape'; expected one of .*landslide_type"),
        ([{"name": "1a", "from": "uid"}], "field 'name' is '1a'; expected a name of letters"),
        ([{"name": "geom", "from": "uid"}], "expected another name than"),
        ([{"name": "a", "short": "twelve_chars", "from": "uid"}], "expected up to 10 ASCII letters"),
        ([{"name": "A", "from": "uid"}, {"name": "a", "from": "id"}], "'a' is there 2 times"),
        (
            [{"name": "a", "short": "X", "from": "uid"}, {"name": "b", "short": "x", "from": "id"}],
            "every 'short' once, but 'x' is there 2 times",
        ),
        ([{"name": "a", "from": "status", "values": {"good": "g"}}], "not 'good'"),
        ([{"name": "a", "from": "status", "values": {"accepted": None}}], "'accepted' is None"),
        ([{"name": "a", "form": "uid"}], "unknown field 'form'"),
        ([{"name": "a", "value": float("nan")}], "field 'value' is nan; expected a text or a number"),
        ([{"name": "a", "value": 10**20}], "field 'value' is 1000.*; expected a text or a number"),
        ([{"name": "a", "value": "half \ud800"}], "field 'value' is .*; expected a text or a number"),
        ([{"name": "a", "from": "uid", "otherwise": "cut\0here"}], "'otherwise' is .*; expected a text or a"),
        ([], "a list of 1 to 100 objects"),
    ],
)
def test_a_fault_is_named_with_its_place(tmp_path, fields, said):
    path = scheme(tmp_path / "bad.json", *fields)
    with pytest.raises(InventoryError, match=said) as caught:
        read_scheme(str(path))
    assert str(path) in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "it is not valid JSON"),
        ("[]", "expected a JSON object"),
        ("{}", "'landslide_mapper_fields' is missing"),
    ],
)
def test_a_file_that_is_no_scheme(tmp_path, text, said):
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(InventoryError, match=said):
        read_scheme(str(path))


def test_a_name_that_is_none():
    with pytest.raises(
        InventoryError, match=r"'survey' is no scheme .* expected coolr, inspire, plain.*\.json"
    ):
        read_scheme("survey")


def test_names_that_a_shapefile_would_cut_alike_stay_apart(tmp_path):
    names = [f"landslide_movement_{number}" for number in range(12)] + ["landslide"]
    path = scheme(tmp_path / "a.json", *({"name": name, "from": "comment"} for name in names))
    shorts = [field.short for field in read_scheme(str(path)).fields]
    assert len({short.lower() for short in shorts}) == 13
    assert max(map(len, shorts)) <= 10
    assert shorts[:2] == ["landslide_", "landslid_2"]


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "event.gpkg"
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("candidates", None, ogr.wkbMultiPolygon)
    for name in ("status", "uid", "landslide_type", "certainty"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    rows = [("accepted", "a", "debris_flow", "definite"), ("edited", "b", "rock_fall", "possible")]
    for number, row in enumerate(rows):
        feature = ogr.Feature(layer.GetLayerDefn())
        for index, value in enumerate(row):
            feature.SetField(index, value)
        x = 100 * number
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ((({x} 0,{x + 9} 0,{x + 9} 9,{x} 0)))"))
        layer.CreateFeature(feature)
    file = layer = feature = None
    return path


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "csv", "fgb"])
def test_an_export_has_the_names_and_words_of_a_scheme(source, tmp_path, suffix):
    path = scheme(
        tmp_path / "a.json",
        {"name": "MOVEMENT_TYPE", "short": "MOVE", "from": "landslide_type", "values": {"debris_flow": "DF"}},
        {"name": "SURE", "from": "certainty", "values": {"definite": 1, "possible": 3}},
        {"name": "COUNTRY", "value": "Japan"},
    )
    output = tmp_path / "out" / f"inv.{suffix}"
    report = run_export(ExportJob(str(source), (output,), fields=str(path)), SilentProgress())
    opened = gdal.OpenEx(str(output), gdal.OF_VECTOR)
    layer = opened.GetLayer(0)
    names = [field.GetName() for field in layer.schema if field.GetName() not in ("WKT", "x", "y")]
    assert names == ["MOVE" if suffix == "shp" else "MOVEMENT_TYPE", "SURE", "COUNTRY"]
    rows = [tuple(row.GetField(name) or None for name in names) for row in layer]
    found = {(one, int(sure), country) for one, sure, country in rows}
    assert found == {("DF", 1, "Japan"), (None, 3, "Japan")}
    lost = "MOVEMENT_TYPE: 1 values for which Ours has no word (rock_fall) were left empty."
    assert lost in report.notes
    said = json.loads((tmp_path / "out" / "inv_metadata.json").read_text(encoding="utf-8"))
    assert said["field_scheme"] == "Ours"
    assert [field["name"] for field in said["fields"]] == ["MOVEMENT_TYPE", "SURE", "COUNTRY"]


def test_a_bad_scheme_writes_nothing(source, tmp_path):
    with pytest.raises(InventoryError, match="is no scheme of attributes"):
        run_export(
            ExportJob(str(source), (tmp_path / "out" / "inv.gpkg",), fields="nothing"), SilentProgress()
        )
    assert not (tmp_path / "out").exists()


def test_what_stands_for_no_value_makes_the_field_one_that_holds_it(source, tmp_path):
    """Else a confidence that nobody knows would be 0, and a date empty."""
    path = scheme(
        tmp_path / "a.json",
        {"name": "SURE", "from": "confidence", "otherwise": "unknown"},
        {"name": "DAY", "from": "event_date", "otherwise": "unknown"},
        {"name": "VERSION", "from": "model_version", "otherwise": -0.5},
        {"name": "NUMBER", "from": "model_version", "otherwise": -9},
        {"name": "SHARE", "from": "confidence", "otherwise": -9},
        {"name": "SIZE", "from": "area_m2", "otherwise": "unknown"},
    )
    kinds = {field.name: field.kind for field in read_scheme(str(path)).fields}
    assert kinds["NUMBER"] == ogr.OFTInteger
    assert kinds["SHARE"] == ogr.OFTReal
    for suffix in ("gpkg", "shp", "fgb", "csv"):
        output = tmp_path / f"out.{suffix}"
        job = ExportJob(str(source), (output,), smooth=False, report=False, fields=str(path))
        run_export(job, SilentProgress())
        opened = gdal.OpenEx(str(output), gdal.OF_VECTOR)
        row = json.loads(opened.GetLayer(0).GetNextFeature().ExportToJson())["properties"]
        assert [row["SURE"], row["DAY"]] == ["unknown", "unknown"]
        assert [float(row[name]) for name in ("VERSION", "NUMBER", "SHARE", "SIZE")] == [-0.5, -9, -9, 40.5]


@pytest.mark.parametrize(
    ("words", "drawn"),
    [
        ({"accepted": 1, "edited": 2, "candidate": 3, "rejected": 0}, {"0", "1", "2", "3"}),
        ({"accepted": "A"}, {"A", ""}),
    ],
)
def test_landslides_of_every_code_of_a_review_state_are_drawn(source, tmp_path, words, drawn):
    path = scheme(tmp_path / "a.json", {"name": "STATE", "from": "status", "values": words})
    outputs = (tmp_path / "out.shp", tmp_path / "out.gpkg")
    run_export(ExportJob(str(source), outputs, fields=str(path)), SilentProgress())
    categories = Xml.parse(tmp_path / "out.qml").iter("category")
    assert {category.get("value") for category in categories} == drawn


def test_a_scheme_that_an_editor_of_windows_saved(tmp_path):
    path = scheme(tmp_path / "a.json", {"name": "A", "from": "uid"})
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    assert read_scheme(str(path)).title == "Ours"
