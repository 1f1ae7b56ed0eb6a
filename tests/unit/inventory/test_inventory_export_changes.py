"""What changed since an earlier export, by the identifiers of landslides."""

from __future__ import annotations

import csv
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import InventoryError
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob

# Only the driver LIBKML reads a KML's attributes, and Debian builds GDAL 3.13 without it.
EARLIER = ["old.gpkg", "old.geojson", "old.shp", "old.csv", "old.fgb"]
EARLIER += ["old.kml"] if ogr.GetDriverByName("LIBKML") else []


def event(path: Path, *rows: tuple[str, float, float, str | None]) -> Path:
    """Candidates: uid, place, size and type."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("candidates", reference, ogr.wkbMultiPolygon)
    for name in ("uid", "status", "landslide_type"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for uid, x, size, kind in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["uid"], feature["status"] = uid, "accepted"
        if kind is not None:
            feature["landslide_type"] = kind
        x, y = 500000 + x, 4700000
        ring = f"{x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}"
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"MULTIPOLYGON ((({ring})))"))
        layer.CreateFeature(feature)
    file = layer = feature = None
    return path


BEFORE = (
    ("a", 0, 100, "debris_flow"),
    ("b", 300, 100, "rock_fall"),
    ("c", 600, 100, "topple"),
    ("d", 900, 50, "x"),
)
AFTER = (
    ("a", 0, 100, "debris_flow"),
    ("b", 300, 120, "rock_fall"),
    ("c", 600, 100, "complex"),
    ("e", 1200, 50, "x"),
)


def unmoved(earlier: str) -> str:
    return f"Since {earlier}: 0 added, 0 removed, "


def export(source: Path, output: Path, **choices: object) -> object:
    return run_export(ExportJob(str(source), (output,), **choices), SilentProgress())


@pytest.mark.parametrize("earlier", ["old.gpkg", "old.geojson", "old.shp"])
def test_what_changed_is_a_layer_a_table_and_a_sentence(tmp_path, earlier):
    export(event(tmp_path / "before.gpkg", *BEFORE), tmp_path / earlier)
    output = tmp_path / "out" / "new.gpkg"
    report = export(event(tmp_path / "after.gpkg", *AFTER), output, since=tmp_path / earlier)
    said = f"Since {earlier}: 1 added, 1 removed, 1 with another outline, 1 with other attributes, "
    assert f"{said}1 as they were." in report.notes
    opened = gdal.OpenEx(str(output), gdal.OF_VECTOR)
    layer = opened.GetLayerByName("changes")
    found = {
        row["uid"]: (row["change"], row["attributes"], row.GetGeometryRef().GetEnvelope()[0]) for row in layer
    }
    assert {uid: kind for uid, (kind, _, _) in found.items()} == {
        **{"b": "outline", "c": "attributes", "d": "removed", "e": "added"}
    }
    assert found["c"][1] == "landslide_type"
    assert found["d"][2] == pytest.approx(500900, abs=0.1), "where it was"
    with (tmp_path / "out" / "new_changes.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["uid"]: row for row in csv.DictReader(file)}
    assert float(rows["b"]["area_m2"]) > 1.4 * float(rows["b"]["area_before_m2"])
    assert (rows["e"]["area_before_m2"], rows["d"]["area_m2"]) == ("", "")
    metadata = json.loads((tmp_path / "out" / "new_metadata.json").read_text(encoding="utf-8"))
    assert metadata["changes"] == {"since": earlier, "added": 1, "removed": 1, "outline": 1, "attributes": 1}


def test_the_same_inventory_has_not_changed_in_another_crs(tmp_path):
    source = event(tmp_path / "before.gpkg", *BEFORE)
    export(source, tmp_path / "old.gpkg")
    report = export(source, tmp_path / "new.gpkg", crs="EPSG:6691", since=tmp_path / "old.gpkg")
    assert any("0 added, 0 removed, 0 with another outline" in note for note in report.notes)


def test_an_export_can_be_compared_with_the_one_that_it_replaces(tmp_path):
    output = tmp_path / "inv.gpkg"
    export(event(tmp_path / "before.gpkg", *BEFORE), output)
    report = export(event(tmp_path / "after.gpkg", *AFTER), output, since=output, overwrite=True)
    assert any(note.startswith("Since inv.gpkg: 1 added") for note in report.notes)


def test_identifiers_that_are_there_twice_are_told_as_such(tmp_path):
    twice = [(BEFORE[0][0], *row[1:]) for row in BEFORE]
    earlier = event(tmp_path / "before.gpkg", *twice)
    with pytest.raises(
        InventoryError, match=r"landslides whose identifier \(uid\) another one has, too: 3\."
    ):
        export(event(tmp_path / "after.gpkg", *AFTER), tmp_path / "out.gpkg", since=earlier)


@pytest.mark.parametrize("which", ["before", "after"])
def test_landslides_without_identifiers_cannot_be_compared(tmp_path, which):
    old, new = (
        [(None, *row[1:]) for row in rows] if name == which else rows
        for name, rows in (("before", BEFORE), ("after", AFTER))
    )
    earlier = event(tmp_path / "before.gpkg", *old)
    with pytest.raises(InventoryError, match=r"landslides without an identifier of their own \(uid\): 4\."):
        export(event(tmp_path / "after.gpkg", *new), tmp_path / "out" / "new.gpkg", since=earlier)
    assert not (tmp_path / "out").exists()


def without_libkml(*words: object) -> str:
    """What the command line says on a GDAL that is built without the driver LIBKML."""
    command = [sys.executable, "-m", "landslide_mapper", *map(str, words)]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "GDAL_SKIP": "LIBKML"}, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stderr + done.stdout


def test_a_kml_whose_attributes_cannot_be_read_is_refused(tmp_path):
    source, kml = event(tmp_path / "before.gpkg", *BEFORE), tmp_path / "old.kml"
    page = tmp_path / "a.html"
    said = without_libkml("export", "--inventory", source, "--output", kml)
    assert "title, text and author are not in the file" in said
    output = tmp_path / "out" / "new.gpkg"
    for words in (
        ("export", "--inventory", source, "--output", output, "--since", kml),
        ("export", "--inventory", kml, "--output", output),
        (
            "accuracy",
            "--inventory",
            kml,
            "--truth",
            source,
            "--area",
            source,
            "--report",
            tmp_path / "a.html",
        ),
    ):
        said = without_libkml(*words)
        assert f"does not read the attributes of the KML {kml}" in said
        assert "as GeoPackage or GeoJSON" in said
        assert not output.exists()
    assert not page.exists()


def test_a_kml_without_attributes_is_read_by_either_driver(tmp_path):
    kml = tmp_path / "drawn.kml"
    ring = "<coordinates>141,42 141.01,42 141.01,42.01 141,42</coordinates>"
    ring = f"<outerBoundaryIs><LinearRing>{ring}</LinearRing></outerBoundaryIs>"
    kml.write_text(
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>1</name>'
        f"<Polygon>{ring}</Polygon></Placemark></Document></kml>"
    )
    said = without_libkml("sample", "--inventory", kml, "--mapped-area", kml, "--output", tmp_path / "p.gpkg")
    assert "does not read" not in said
    assert (tmp_path / "p.gpkg").is_file(), said


@pytest.mark.parametrize("earlier", EARLIER)
def test_an_attribute_that_nobody_had_before_is_told(tmp_path, earlier):
    before = [(uid, x, size, None) for uid, x, size, _ in BEFORE]
    export(event(tmp_path / "before.gpkg", *before), tmp_path / earlier)
    report = export(event(tmp_path / "after.gpkg", *BEFORE), tmp_path / "new.gpkg", since=tmp_path / earlier)
    said = f"{unmoved(earlier)}0 with another outline, 4 with other attributes, 0 as they were."
    assert said in report.notes


@pytest.mark.parametrize("earlier", EARLIER)
def test_what_formats_round_is_no_change(tmp_path, earlier):
    """Landslides of three metres, and shares that have 16 digits."""
    rows = [(uid, x / 10 + 0.37, 3, "topple") for uid, x, _, _ in BEFORE]
    source = event(tmp_path / "before.gpkg", *rows)
    with closing(sqlite3.connect(source)) as database:
        database.execute("ALTER TABLE candidates ADD COLUMN confidence REAL")
    opened = gdal.OpenEx(str(source), gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = opened.GetLayer(0)
    for number, feature in enumerate(layer):
        feature["confidence"] = float(np.float32(0.8123456 + number / 100))
        layer.SetFeature(feature)
    feature = layer = opened = None
    export(source, tmp_path / earlier, smooth=False)
    report = export(source, tmp_path / "new.gpkg", smooth=False, since=tmp_path / earlier)
    said = f"{unmoved(earlier)}0 with another outline, 0 with other attributes, 4 as they were."
    assert said in report.notes
    moved = event(tmp_path / "moved.gpkg", *((uid, x + 0.1, size, kind) for uid, x, size, kind in rows))
    report = export(moved, tmp_path / "moved_new.gpkg", smooth=False, since=tmp_path / earlier)
    assert "4 with another outline" in str(report.notes), "ten centimetres are told"


@pytest.mark.parametrize("earlier", EARLIER)
def test_what_formats_make_of_texts_is_no_change(tmp_path, earlier):
    texts = (" spaces ", "two\r\nlines", "地" * 90, "x" * 300)
    rows = [(uid, x, size, text) for (uid, x, size, _), text in zip(BEFORE, texts)]
    source = event(tmp_path / "before.gpkg", *rows)
    export(source, tmp_path / earlier)
    report = export(source, tmp_path / "new.gpkg", since=tmp_path / earlier)
    said = f"{unmoved(earlier)}0 with another outline, 0 with other attributes, 4 as they were."
    assert said in report.notes
    other = event(
        tmp_path / "after.gpkg", *((uid, x, size, f"new {text}") for uid, x, size, text in rows[1:])
    )
    report = export(other, tmp_path / "other.gpkg", since=tmp_path / earlier)
    assert "1 removed, 0 with another outline, 3 with other attributes" in str(report.notes)
