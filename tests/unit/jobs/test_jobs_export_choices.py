"""What an export may be asked for: smooth outlines, another CRS, names; and what it never tells."""

from __future__ import annotations

import getpass
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import InventoryError
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob
from landslide_mapper.raster.outlines import draw, place, valid


def write(path: Path, *rows: dict, layer: str = "candidates", epsg: int | None = 32654) -> Path:
    """An inventory; `wkb` or `wkt` of a row is its outline."""
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = None
    if epsg is not None:
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(epsg)
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    made = file.CreateLayer(layer, reference, ogr.wkbUnknown)
    for name in ("status", "model", "origin", "reviewer", "mapper", "region", "comment"):
        made.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(made.GetLayerDefn())
        for name, value in {"status": "accepted", "model": "demo", **row}.items():
            if name == "wkt":
                feature.SetGeometry(ogr.CreateGeometryFromWkt(value))
            elif name == "wkb":
                feature.SetGeometry(ogr.CreateGeometryFromWkb(value))
            else:
                feature.SetField(name, value)
        made.CreateFeature(feature)
    file = made = feature = None
    return path


def square(x: float, size: float = 100.0) -> str:
    x, y = 500000 + x, 4700000
    return f"POLYGON (({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}))"


def stairs() -> bytes:
    """A disc of pixels of 10 m."""
    rows, cols = np.mgrid[:41, :41]
    disc = ((rows - 20) ** 2 + (cols - 20) ** 2 < 15**2).astype(np.int32)
    [(_, wkb)] = list(draw(disc, 0, 0))
    return place([valid(wkb)], (500000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0))[0]


def run(source: Path, output: Path, **choices: object) -> dict:
    return run_export(ExportJob(str(source), (output,), **choices), SilentProgress())


def shapes(path: Path) -> list[ogr.Geometry]:
    opened = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    return [feature.GetGeometryRef().Clone() for feature in opened.GetLayer(0)]


def figures(output: Path) -> dict:
    beside = output.with_name(f"{output.stem}_metadata.json")
    return json.loads(beside.read_text(encoding="utf-8"))["statistics"]


def test_outlines_are_smooth_by_default_and_areas_are_those_of_what_is_written(tmp_path):
    source = write(tmp_path / "a.gpkg", {"wkb": stairs()})
    smooth, plain = tmp_path / "smooth.gpkg", tmp_path / "plain.gpkg"
    run(source, smooth)
    run(source, plain, smooth=False)
    [round_one], [jagged] = shapes(smooth), shapes(plain)
    assert jagged.GetArea() == pytest.approx(ogr.CreateGeometryFromWkb(stairs()).GetArea())
    assert round_one.GetArea() != pytest.approx(jagged.GetArea(), rel=1e-4)
    assert round_one.GetArea() == pytest.approx(jagged.GetArea(), rel=0.01)
    # of UTM on its central meridian
    assert figures(smooth)["total_m2"] == pytest.approx(round_one.GetArea() / 0.9996**2, rel=1e-4)
    perimeters = [shape.Boundary().Length() for shape in (round_one, jagged)]
    assert perimeters[0] < 0.9 * perimeters[1], "a circle's, nearly; that of stairs is a square's"


def test_what_people_drew_is_never_smoothed(tmp_path):
    source = write(tmp_path / "a.gpkg", {"wkb": stairs(), "model": None, "origin": "drawn"})
    run(source, tmp_path / "b.gpkg")
    assert shapes(tmp_path / "b.gpkg")[0].GetArea() == ogr.CreateGeometryFromWkb(stairs()).GetArea()


def test_another_crs(tmp_path):
    source = write(tmp_path / "a.gpkg", {"wkt": square(0)})
    run(source, tmp_path / "b.gpkg", crs="EPSG:6691")
    run(source, tmp_path / "c.gpkg")
    opened = gdal.OpenEx(str(tmp_path / "b.gpkg"), gdal.OF_VECTOR)
    assert opened.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == "6691"
    envelope = shapes(tmp_path / "b.gpkg")[0].GetEnvelope()
    assert envelope == pytest.approx((500000, 500100, 4700000, 4700100), abs=2)
    assert figures(tmp_path / "b.gpkg")["total_m2"] == pytest.approx(figures(tmp_path / "c.gpkg")["total_m2"])


@pytest.mark.parametrize(
    ("crs", "epsg", "said"),
    [
        ("EPSG:999999", 32654, "'EPSG:999999' is no coordinate reference system, expected a code"),
        ("EPSG:5773", 32654, "'EPSG:5773' is no coordinate reference system, expected a code"),
        ("EPSG:4978", 32654, "'EPSG:4978' is no coordinate reference system, expected a code"),
        ("http://example.org/crs", 32654, "is no coordinate reference system"),
        ("/etc/passwd", 32654, "is no coordinate reference system"),
        ("EPSG:4326", None, "has no coordinate reference system, so it cannot be brought to EPSG:4326"),
    ],
)
def test_a_crs_that_cannot_be_had(tmp_path, crs, epsg, said):
    source = write(tmp_path / "a.gpkg", {"wkt": square(0)}, epsg=epsg)
    with pytest.raises(InventoryError, match=said):
        run(source, tmp_path / "b.gpkg", crs=crs)
    assert not (tmp_path / "b.gpkg").exists()


def test_totals_count_overlaps_once_and_say_so(tmp_path):
    places = {0: "a", 50: "a", 500: "b"}
    rows = [{"wkt": square(x), "region": region} for x, region in places.items()]
    source, output = write(tmp_path / "a.gpkg", *rows), tmp_path / "b.gpkg"
    report = run(source, output)
    assert report["area_m2"] == pytest.approx(25_000 / 0.9996**2, rel=1e-4)
    assert figures(output)["total_m2"] == report["area_m2"]
    assert any("Landslides overlap: 5,004 m² that" in one for one in report["notes"])
    page = (tmp_path / "b_statistics.html").read_text(encoding="utf-8")
    assert "15,012 m²" in page, "of region a"


def test_accounts_and_folders_are_in_no_file(tmp_path):
    login = getpass.getuser()
    secret = tmp_path / f"folder-of-{login}-secret"
    secret.mkdir()
    rows = ({"wkt": square(0), "reviewer": login, "mapper": login}, {"wkt": square(300), "reviewer": "Ana"})
    source, out = write(secret / "a.gpkg", *rows, layer="landslides"), tmp_path / "out"
    outputs = tuple(out / f"b{suffix}" for suffix in (".gpkg", ".shp", ".csv", ".geojson", ".kml"))
    report = run_export(ExportJob(str(source), outputs), SilentProgress())
    assert any("who chose no name are not named (2 values)" in note for note in report["notes"])
    for path in out.iterdir():
        content = path.read_bytes()
        assert b"secret" not in content, path.name
        assert str(tmp_path).encode() not in content, path.name
    people = json.loads((out / "b_metadata.json").read_text(encoding="utf-8"))
    assert [person["reviewer"] for person in people["reviewers"]] == ["Ana"]
    assert people["mappers"] == []


def test_a_name_that_was_chosen_is_told(tmp_path):
    login = getpass.getuser()
    source = write(tmp_path / "a.gpkg", {"wkt": square(0), "reviewer": login})
    run(source, tmp_path / "b.csv", reviewer=login)
    assert f",{login}," in (tmp_path / "b.csv").read_text(encoding="utf-8")


def test_connection_strings_are_no_titles(tmp_path, monkeypatch):
    """As of a PostGIS inventory, whose source holds a password."""
    source = write(tmp_path / "a.gpkg", {"wkt": square(0)})
    report = run_export(ExportJob(f"GPKG:{source}:candidates", (tmp_path / "b.csv",)), SilentProgress())
    assert report["title"] == "Landslide inventory"


def test_a_name_that_a_dbf_has_cut_apart_is_told(tmp_path):
    """Ten bytes of UTF-8 end within a letter; the report is written all the same."""
    path = tmp_path / "a.shp"
    file = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(path))
    layer = file.CreateLayer("a", None, ogr.wkbPolygon, ["ENCODING=UTF-8"])
    layer.CreateField(ogr.FieldDefn("name mit ä", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(square(0)))
    layer.CreateFeature(feature)
    file = layer = feature = None
    statuses = ("candidate", "accepted")
    report = run_export(ExportJob(path, (tmp_path / "b.gpkg",), statuses=statuses), SilentProgress())
    (told,) = [note for note in report.notes if "have no place here" in note]
    assert told == "Attributes that have no place here: name mit ?."
    assert "name mit ?" in (tmp_path / "b_metadata.json").read_text(encoding="utf-8")


def add_table(path: Path, name: str, *rows: dict) -> None:
    file = ogr.GetDriverByName("GPKG").Open(str(path), 1)
    layer = file.CreateLayer(name, file.GetLayer(0).GetSpatialRef(), ogr.wkbPolygon)
    for field in ("uid", "kind", "run", "reason"):
        layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in row.items():
            if field == "wkt":
                feature.SetGeometry(ogr.CreateGeometryFromWkt(value))
            else:
                feature.SetField(field, value)
        layer.CreateFeature(feature)
    file = layer = feature = None


def test_densities_are_of_what_was_really_mapped(tmp_path):
    """A map with a part that could not be mapped, another that did map half of it, one of before."""
    source = write(tmp_path / "a.gpkg", {"wkt": square(0)})
    add_table(
        source,
        "mapped_area",
        {"run": "one", "kind": "both dates", "wkt": square(0, 1000)},
        {"run": "one", "kind": "not mapped", "wkt": square(1000, 1000)},
        {"run": "two", "kind": "post only", "wkt": square(1500, 1000)},
    )
    asked = [{"uid": uid, "kind": "map", "wkt": square(0, 3000)} for uid in ("one", "two")]
    add_table(source, "runs", *asked, {"uid": "old", "kind": "map", "wkt": square(9000, 1000)})
    report = run(source, tmp_path / "b.gpkg")
    assert figures(tmp_path / "b.gpkg")["area_mapped_m2"] == pytest.approx(3e6 / 0.9996**2, rel=2e-3)
    assert any(
        note.startswith("0.50 km² of what was asked for could not be mapped") for note in report["notes"]
    )


def test_without_that_layer_densities_are_of_what_was_asked_for(tmp_path):
    source = write(tmp_path / "a.gpkg", {"wkt": square(0)})
    add_table(
        source, "runs", {"uid": "old", "kind": "map", "wkt": square(0, 1000)}, {"uid": "x", "kind": "train"}
    )
    run(source, tmp_path / "b.gpkg")
    assert figures(tmp_path / "b.gpkg")["area_mapped_m2"] == pytest.approx(1e6 / 0.9996**2, rel=1e-3)
