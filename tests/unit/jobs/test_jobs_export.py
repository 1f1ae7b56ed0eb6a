"""The export job: several files at once, metadata and statistics beside them, all or nothing."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from pathlib import Path

import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import Canceled, InventoryError, JobError
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.export_beside import ACCOMPANYING
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob


class Progress(SilentProgress):
    def __init__(self, cancel_after: int | None = None) -> None:
        self.asked = 0
        self.cancel_after = cancel_after
        self.said: list[str] = []

    def report(self, fraction: float, message: str) -> None:
        assert 0 <= fraction <= 1
        self.said.append(message)

    def canceled(self) -> bool:
        self.asked += 1
        return self.cancel_after is not None and self.asked > self.cancel_after


def square(x: float, size: float = 100.0) -> str:
    x, y = 500000 + x, 4700000
    return f"MULTIPOLYGON ((({x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y})))"


def table(file: ogr.DataSource, name: str, kind: int, *rows: dict) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    layer = file.CreateLayer(name, reference, kind)
    for key in rows[0]:
        if key != "wkt":
            whole = isinstance(rows[0][key], int)
            layer.CreateField(ogr.FieldDefn(key, ogr.OFTInteger64 if whole else ogr.OFTString))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for key, value in row.items():
            if key == "wkt":
                feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(value))
            elif value is not None:
                feature.SetField(key, value)
        layer.CreateFeature(feature)


@pytest.fixture
def workspace(tmp_path):
    """An event's GeoPackage, as far as the export reads it."""
    path = tmp_path / "event.gpkg"
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    same = {"model": "demo", "model_version": 2, "region": "hokkaido", "post": "/x/post.tif", "pre": None}
    table(
        file,
        "candidates",
        ogr.wkbMultiPolygon,
        {"id": 1, "status": "accepted", "reviewer": "Ana", **same, "wkt": square(0)},
        {"id": 2, "status": "edited", "reviewer": "Bo", **same, "wkt": square(300, 200)},
        {"id": 3, "status": "candidate", "reviewer": None, **same, "wkt": square(600)},
    )
    table(
        file,
        "info",
        ogr.wkbNone,
        {"key": "title", "value": "Iburi"},
        {"key": "event_date", "value": "2018-09-06"},
        {"key": "trigger", "value": "earthquake"},
    )
    big = square(0, 1000)
    runs = [
        {"kind": "map", "wkt": big},
        {"kind": "map", "wkt": big},
        {"kind": "train", "wkt": square(0, 9e4)},
    ]
    table(file, "runs", ogr.wkbMultiPolygon, *runs)
    file = None
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def test_a_shapefile_may_be_asked_for_in_capitals(workspace, tmp_path):
    report = run_export(ExportJob(str(workspace), (tmp_path / "out" / "INV.SHP",)), Progress())
    assert report.outputs == (tmp_path / "out" / "INV.shp",)
    assert {"INV.shp", "INV.dbf", "INV.prj"} <= names(tmp_path / "out")


def test_files_and_what_goes_along(workspace, tmp_path):
    out = tmp_path / "new" / "folder"
    job = ExportJob(str(workspace), (out / "inv.gpkg", out / "inv.shp"), license="CC-BY-4.0", author="Survey")
    progress = Progress()
    report = run_export(job, progress)
    assert {f"inv{end}" for end in ACCOMPANYING} | {"inv.gpkg", "inv.shp", "inv.dbf"} <= names(out)
    assert (report["number"], report["left_out"]) == (2, {"candidate": 1})
    assert report["area_m2"] == pytest.approx(50_000 / 0.9996**2, rel=1e-4)
    assert "Writing inv.shp" in progress.said

    metadata = json.loads((out / "inv_metadata.json").read_text(encoding="utf-8"))
    assert metadata["title"] == "Iburi"
    assert metadata["event"] == {"date": "2018-09-06", "trigger": "earthquake"}
    assert (metadata["license"], metadata["author"]) == ("CC-BY-4.0", "Survey")
    assert metadata["crs"]["id"] == "EPSG:32654"
    assert metadata["files"] == ["inv.gpkg", "inv.shp"]
    assert metadata["models"] == [{"model": "demo", "model_version": 2, "region": "hokkaido", "number": 2}]
    assert [person["reviewer"] for person in metadata["reviewers"]] == ["Ana", "Bo"]
    west, south, east, north = metadata["extent_wgs84"]
    assert 140.9 < west < east < 141.1
    assert 42.4 < south < north < 42.5
    figures = metadata["statistics"]
    assert figures["area_mapped_m2"] == pytest.approx(1e6 / 0.9996**2, rel=1e-4), "two runs of one place"
    assert figures["landslides_per_km2"] == pytest.approx(2.0, rel=1e-2)

    page = (out / "inv_metadata.md").read_text(encoding="utf-8")
    assert page.startswith("# Iburi\n\n2 landslides, 50,040 m².")
    assert "| ls_type |" in page
    statistics = (out / "inv_statistics.html").read_text(encoding="utf-8")
    assert "Not in this inventory: 1 candidate." in statistics
    assert "Area mapped" in statistics


def test_unreviewed_ones_are_pointed_out(workspace, tmp_path):
    run_export(
        ExportJob(str(workspace), (tmp_path / "all.gpkg",), statuses=("accepted", "candidate")), Progress()
    )
    page = (tmp_path / "all_statistics.html").read_text(encoding="utf-8")
    assert "1 of them were found by a model and reviewed by nobody" in page


def test_mapped_area_of_a_file_counts(workspace, tmp_path):
    area = tmp_path / "area.gpkg"
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(area))
    table(file, "area", ogr.wkbMultiPolygon, {"name": "a", "wkt": square(0, 2000)})
    file = None
    run_export(ExportJob(str(workspace), (tmp_path / "inv.csv",), mapped_area=area), Progress())
    metadata = json.loads((tmp_path / "inv_metadata.json").read_text(encoding="utf-8"))
    assert metadata["statistics"]["area_mapped_m2"] == pytest.approx(4e6, rel=1e-2)


def mapped_by(workspace, tmp_path, area):
    run_export(
        ExportJob(str(workspace), (tmp_path / "inv.gpkg",), mapped_area=area, overwrite=True), Progress()
    )
    return json.loads((tmp_path / "inv_metadata.json").read_text(encoding="utf-8"))["statistics"]


def test_a_mapped_area_without_crs_lies_where_the_landslides_are(workspace, tmp_path):
    """A GeoPackage calls none an undefined one in degrees: areas of 10^17 m2."""
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "area.gpkg"))
    layer = file.CreateLayer("area", None, ogr.wkbMultiPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.ForceToMultiPolygon(ogr.CreateGeometryFromWkt(square(0, 2000))))
    layer.CreateFeature(feature)
    feature = layer = file = None
    found = mapped_by(workspace, tmp_path, tmp_path / "area.gpkg")
    assert found["area_mapped_m2"] == pytest.approx(4e6, rel=1e-2)


def test_what_an_earlier_export_calls_not_mapped_is_not_mapped(workspace, tmp_path):
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "area.gpkg"))
    rows = [("both dates", square(0, 1000)), ("not mapped", square(1000, 1000))]
    table(file, "area", ogr.wkbMultiPolygon, *({"kind": kind, "wkt": wkt} for kind, wkt in rows))
    file = None
    found = mapped_by(workspace, tmp_path, tmp_path / "area.gpkg")
    assert found["area_mapped_m2"] == pytest.approx(1e6, rel=1e-2)


def test_a_mapped_area_elsewhere_is_refused(workspace, tmp_path):
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "area.gpkg"))
    table(file, "area", ogr.wkbMultiPolygon, {"kind": "both dates", "wkt": square(500_000, 1000)})
    file = None
    with pytest.raises(JobError, match=r"mapped area 'area\.gpkg' lies elsewhere than the landslides"):
        mapped_by(workspace, tmp_path, tmp_path / "area.gpkg")


def test_a_mapped_area_without_polygons_is_told(workspace, tmp_path):
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(tmp_path / "area.gpkg"))
    table(file, "area", ogr.wkbMultiPolygon, {"kind": "not mapped", "wkt": square(0)})
    file = None
    with pytest.raises(JobError, match=r"Nothing was mapped: 'area\.gpkg' holds no such polygon"):
        mapped_by(workspace, tmp_path, tmp_path / "area.gpkg")
    assert not (tmp_path / "inv.gpkg").exists()


@pytest.mark.parametrize("crs", [None, "EPSG:4326"])
def test_what_was_not_mapped_goes_along_in_a_geopackage(workspace, tmp_path, crs):
    file = ogr.Open(str(workspace), 1)
    lost = "the pre-event raster has no data here"
    table(
        file,
        "mapped_area",
        ogr.wkbMultiPolygon,
        {"run": "a", "kind": "both dates", "reason": None, "wkt": square(0, 1000)},
        {"run": "a", "kind": "not mapped", "reason": lost, "wkt": square(2000, 500)},
    )
    file = None
    run_export(ExportJob(str(workspace), (tmp_path / "inv.gpkg",), crs=crs or ""), Progress())
    written = ogr.Open(str(tmp_path / "inv.gpkg"))
    layer = written.GetLayer("mapped_area")
    rows = {row["kind"]: (row["reason"] or "", row.GetGeometryRef().Clone()) for row in layer}
    assert {kind: reason for kind, (reason, _) in rows.items()} == {"both dates": "", "not mapped": lost}
    east = rows["not mapped"][1].GetEnvelope()[0]
    assert east == 502000 if crs is None else 141 < east < 141.1
    assert written.GetLayer("landslides").GetFeatureCount() == 2


def test_data_alone(workspace, tmp_path):
    out = tmp_path / "out"
    report = run_export(ExportJob(str(workspace), (out / "inv.geojson",), report=False), Progress())
    assert names(out) == {"inv.geojson"}
    assert report["accompanying"] == []


@pytest.mark.parametrize(
    ("outputs", "options", "said"),
    [
        ((), {}, "name at least one"),
        (("inv.xyz",), {}, "no format of inventories"),
        (("inv.gpkg", "INV.gpkg"), {}, "the same name"),
        (("inv.gpkg", "new/../inv.gpkg"), {}, "the same name"),
        (("inv.csv",), {"csv_geometry": "wkb"}, "expected wkt or point"),
        (("inv.gpkg",), {"statuses": ("good",)}, "good cannot be exported"),
        (("inv.gpkg",), {"layer": "nothing"}, "expected one named nothing"),
        (("event.gpkg",), {"overwrite": True}, "is the inventory itself"),
    ],
)
def test_wishes_that_cannot_be_met(workspace, tmp_path, outputs, options, said):
    before = names(tmp_path)
    with pytest.raises((InventoryError, JobError), match=said):
        run_export(
            ExportJob(str(workspace), tuple(tmp_path / name for name in outputs), **options), Progress()
        )
    assert names(tmp_path) == before


@pytest.mark.parametrize("existing", ["inv.shp", "inv.dbf", "inv_metadata.json"])
def test_nothing_is_overwritten_without_being_told(workspace, tmp_path, existing):
    out = tmp_path / "out"
    out.mkdir()
    (out / existing).write_text("mine")
    job = ExportJob(str(workspace), (out / "inv.shp",))
    with pytest.raises(InventoryError, match=f"{existing} exists already"):
        run_export(job, Progress())
    assert names(out) == {existing}
    run_export(ExportJob(job.source, job.outputs, overwrite=True), Progress())
    assert (out / existing).read_bytes()[:4] != b"mine"


def test_another_database_is_never_replaced(workspace, tmp_path):
    target = tmp_path / "other.gpkg"
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(target))
    table(file, "roads", ogr.wkbMultiPolygon, {"name": "a", "wkt": square(0)})
    file = None
    with pytest.raises(InventoryError, match=r"also holds roads, which would be lost"):
        run_export(ExportJob(str(workspace), (target,), overwrite=True), Progress())


def test_file_that_is_open_elsewhere_is_left_alone(workspace, tmp_path):
    target = tmp_path / "inv.gpkg"
    run_export(ExportJob(str(workspace), (target,)), Progress())
    before = target.read_bytes()
    reader = sqlite3.connect(target)
    reader.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(InventoryError, match="open in another program or as a layer in QGIS"):
            run_export(ExportJob(str(workspace), (target,), overwrite=True), Progress())
    finally:
        reader.close()
    assert target.read_bytes() == before


def test_source_may_be_open_and_written_meanwhile(workspace, tmp_path):
    """QGIS keeps the event's GeoPackage open in write-ahead mode."""
    writer = sqlite3.connect(workspace)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute("BEGIN IMMEDIATE")
    try:
        assert run_export(ExportJob(str(workspace), (tmp_path / "inv.gpkg",)), Progress())["number"] == 2
    finally:
        writer.close()


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_cancel_leaves_nothing_behind(workspace, tmp_path, after):
    out = tmp_path / "out"
    with pytest.raises(Canceled):
        run_export(ExportJob(str(workspace), (out / "a.gpkg", out / "a.csv")), Progress(cancel_after=after))
    assert names(out) == set()


def test_all_or_nothing_when_one_file_cannot_be_moved(workspace, tmp_path, monkeypatch):
    out = tmp_path / "out"
    job = ExportJob(str(workspace), (out / "a.gpkg", out / "a.csv"), overwrite=True)
    run_export(job, Progress())
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    real = os.replace

    def replace(source: Path, target: Path) -> None:
        if Path(target) == out / "a.csv" and Path(source).name == "a.csv":
            raise PermissionError(errno.EACCES, "in use")
        real(source, target)

    monkeypatch.setattr("os.replace", replace)
    with pytest.raises(InventoryError, match=r"a\.csv \(.* GB free\): in use.*close the program"):
        run_export(job, Progress())
    assert {path.name: path.read_bytes() for path in out.iterdir()} == before


def test_folder_that_cannot_be_made(workspace, tmp_path):
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(InventoryError, match=r"Cannot write .*Choose another folder"):
        run_export(ExportJob(str(workspace), (tmp_path / "file" / "inv.gpkg",)), Progress())


def test_full_disk_is_said(workspace, tmp_path, monkeypatch):
    def full(path: Path, text: str) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("landslide_mapper.jobs.export_beside._write_text", full)
    out = tmp_path / "out"
    with pytest.raises(InventoryError, match="No space left on device"):
        run_export(ExportJob(str(workspace), (out / "inv.gpkg",)), Progress())
    assert names(out) == set()


@pytest.fixture(params=[True, False], ids=["exceptions", "error codes"])
def exceptions(request):
    """GDAL with and without its exceptions, as QGIS and other plugins may have set it."""
    before = gdal.GetUseExceptions()
    _use_exceptions(request.param)
    yield
    _use_exceptions(before)


def _use_exceptions(on: bool) -> None:
    if on and not gdal.GetUseExceptions():
        for module in (gdal, ogr, osr):
            module.UseExceptions()
    elif not on and gdal.GetUseExceptions():
        for module in (osr, ogr, gdal):  # in this order only
            module.DontUseExceptions()


def test_same_with_gdal_exceptions_on_and_off(workspace, tmp_path, exceptions):
    outputs = tuple(tmp_path / f"inv.{suffix}" for suffix in ("gpkg", "shp", "geojson", "csv", "kml"))
    assert run_export(ExportJob(str(workspace), outputs), Progress())["number"] == 2
    with pytest.raises(InventoryError, match="does not exist"):
        run_export(ExportJob(str(tmp_path / "no.gpkg"), outputs, overwrite=True), Progress())
