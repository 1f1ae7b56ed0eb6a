"""Candidates in a GeoPackage: what is in it, and what is never replaced."""

from __future__ import annotations

import re
import resource
import sqlite3
import sys
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import PureWindowsPath
from types import SimpleNamespace
from urllib.parse import unquote, urlsplit

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import InventoryError
from landslide_mapper.inventory.candidates import CandidateWriter, check_replaceable, sqlite_name
from landslide_mapper.inventory.mapped_area import MappedPart, mapped_parts, shares_by_kind
from landslide_mapper.raster.coverage import BOTH_DATES, NO_PRE, POST_ONLY, CoverageWriter
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.polygonize import polygonize

RUN = {
    "region": "hokkaido",
    "model": "iburi",
    "model_version": 3,
    "pre": None,
    "post": "/data/北海道 post.tif",
    "mapped_at": datetime(2026, 11, 20, 18, 30, 15, tzinfo=timezone(timedelta(hours=9))),
}


@pytest.fixture
def probability(make_raster):
    values = np.zeros((8, 8), np.uint8)
    values[1:4, 1:4] = 200
    values[2, 2] = 254
    values[6, 5:8] = 130
    return make_raster(values, "probability.tif")


def write(output, probability, finish=CandidateWriter.finish, **options):
    with CandidateWriter(output, probability, RUN, **options) as writer:
        for batch in polygonize(probability, 0.5):
            writer.write(batch)
        finish(writer)
    return writer


def interrupt(*_):
    raise KeyboardInterrupt


def change(path, sql):
    with closing(sqlite3.connect(path)) as database:
        database.create_function("ST_IsEmpty", 1, lambda _: 0)
        for trigger in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger[0]}"')
        database.execute(sql)
        database.commit()


def test_fields_are_those_of_the_interface(tmp_path, probability):
    writer = write(tmp_path / "out.gpkg", probability)
    assert writer.count == 2
    assert writer.area_m2 == pytest.approx(1200, rel=1e-2)
    source = ogr.Open(str(tmp_path / "out.gpkg"))
    assert source.GetLayerCount() == 1
    layer = source.GetLayer("landslides")
    definition = layer.GetLayerDefn()
    assert [definition.GetFieldDefn(i).GetName() for i in range(definition.GetFieldCount())] == [
        "id", "region", "confidence", "max_probability", "area_m2", "perimeter_m", "status",
        "model", "model_version", "pre", "post", "mapped_at",
    ]  # fmt: skip
    assert layer.GetGeomType() == ogr.wkbMultiPolygon
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32654"
    first = layer.GetNextFeature()
    assert first["id"] == 1
    assert first["confidence"] == pytest.approx((8 * 200 + 254) / 9 / 254, abs=1e-6)
    assert first["max_probability"] == 1.0
    assert first["area_m2"] == pytest.approx(900, rel=1e-2)
    assert first["perimeter_m"] == pytest.approx(120, rel=1e-2)
    assert (first["region"], first["model"], first["model_version"]) == ("hokkaido", "iburi", 3)
    assert (first["status"], first["pre"], first["post"]) == ("candidate", None, RUN["post"])
    assert first.GetFieldAsDateTime("mapped_at") == [2026, 11, 20, 9, 30, 15.0, 100], (
        "mapped_at is not in UTC"
    )
    assert first.GetGeometryRef().GetGeometryName() == "MULTIPOLYGON"
    assert first.GetGeometryRef().GetEnvelope() == (500_010, 500_040, 4_719_960, 4_719_990)


def test_nothing_else_is_left_beside_the_file(tmp_path, probability):
    write(tmp_path / "out.gpkg", probability)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.gpkg", "probability.tif"]


def test_pixel_space_has_an_undefined_cartesian_crs(tmp_path, make_raster):
    probability = make_raster(np.full((3, 3), 200, np.uint8), epsg=None, transform=None)
    write(tmp_path / "out.gpkg", probability)
    with closing(sqlite3.connect(tmp_path / "out.gpkg")) as database:
        assert database.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchall() == [(-1,)]
        assert database.execute("SELECT srs_id FROM gpkg_contents").fetchall() == [(-1,)]
    source = ogr.Open(str(tmp_path / "out.gpkg"))
    assert source.GetLayer(0).GetExtent() == (0, 3, -3, 0)


def test_a_map_without_candidates_is_an_empty_layer(tmp_path, make_raster):
    writer = write(tmp_path / "out.gpkg", make_raster(np.zeros((3, 3), np.uint8)))
    assert writer.count == 0
    source = ogr.Open(str(tmp_path / "out.gpkg"))
    assert source.GetLayer("landslides").GetFeatureCount() == 0


@pytest.mark.parametrize("exceptions", [True, False])
def test_an_interrupted_run_leaves_the_old_file_alone(tmp_path, probability, exceptions):
    used = [module.GetUseExceptions() for module in (gdal, ogr, osr)]
    for module in (gdal, ogr, osr) if exceptions else (osr, ogr, gdal):
        module.UseExceptions() if exceptions else module.DontUseExceptions()
    try:
        output = tmp_path / "out.gpkg"
        write(output, probability)
        before = output.read_bytes()
        with pytest.raises(KeyboardInterrupt):
            write(output, probability, finish=interrupt)
        assert output.read_bytes() == before
        assert sorted(path.name for path in tmp_path.iterdir()) == ["out.gpkg", "probability.tif"]
    finally:
        for module in (osr, ogr, gdal):
            module.DontUseExceptions()
        for module, on in zip((gdal, ogr, osr), used):
            if on:
                module.UseExceptions()


def test_unreviewed_candidates_are_replaced(tmp_path, probability):
    write(tmp_path / "out.gpkg", probability)
    write(tmp_path / "out.gpkg", probability)
    source = ogr.Open(str(tmp_path / "out.gpkg"))
    assert source.GetLayer(0).GetFeatureCount() == 2


def test_but_not_where_overwriting_is_not_allowed(tmp_path, probability):
    write(tmp_path / "out.gpkg", probability)
    with pytest.raises(InventoryError, match="exists already"):
        write(tmp_path / "out.gpkg", probability, overwrite=False)


@pytest.mark.parametrize("value", ["'accepted'", "'rejected'", "'edited'", "NULL"])
def test_reviewed_candidates_are_never_replaced(tmp_path, probability, value):
    output = tmp_path / "out.gpkg"
    write(output, probability)
    change(output, f"UPDATE landslides SET status = {value} WHERE id = 2")
    with pytest.raises(InventoryError, match="1 reviewed candidate"):
        check_replaceable(output)


def test_review_during_the_run_is_noticed_at_its_end(tmp_path, probability):
    output = tmp_path / "out.gpkg"
    write(output, probability)
    with CandidateWriter(output, probability, RUN) as writer:
        change(output, "UPDATE landslides SET status = 'accepted'")
        with pytest.raises(InventoryError, match="2 reviewed candidates"):
            writer.finish()


def test_a_foreign_geopackage_is_left_alone(make_polygons, box):
    with pytest.raises(InventoryError, match="not a file of candidates"):
        check_replaceable(make_polygons([box(0, 0, 1, 1)], layer="landslides"))


def test_other_layers_in_the_file_are_not_lost(tmp_path, probability, make_polygons, box):
    write(tmp_path / "labels.gpkg", probability)
    make_polygons([box(0, 0, 1, 1)], layer="my labels")
    with pytest.raises(InventoryError, match="also holds my labels"):
        check_replaceable(tmp_path / "labels.gpkg")


def test_a_file_that_is_no_geopackage_is_left_alone(tmp_path):
    (tmp_path / "out.gpkg").write_text("my thesis " * 1000)
    with pytest.raises(InventoryError, match="is no GeoPackage"):
        check_replaceable(tmp_path / "out.gpkg")


def test_a_folder_of_that_name(tmp_path):
    (tmp_path / "out.gpkg").mkdir()
    with pytest.raises(InventoryError, match="is a folder"):
        check_replaceable(tmp_path / "out.gpkg")


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_a_file_that_is_open_elsewhere(tmp_path, probability, journal):
    output = tmp_path / "out.gpkg"
    write(output, probability)
    with closing(sqlite3.connect(output, isolation_level=None)) as other:
        other.execute(f"PRAGMA journal_mode = {journal}")
        other.execute("BEGIN" if journal == "wal" else "BEGIN IMMEDIATE")
        other.execute("SELECT COUNT(*) FROM landslides").fetchone()
        with pytest.raises(InventoryError, match="open in another program or as a layer in QGIS"):
            check_replaceable(output)
    check_replaceable(output)


@pytest.mark.parametrize("path", [r"\\server\office share\a#1.gpkg", r"Z:\events\a.gpkg", r"\\?\Z:\a.gpkg"])
def test_sqlite_knows_the_names_that_windows_gives(path):
    name = sqlite_name(PureWindowsPath(path))
    assert unquote(urlsplit(name).path).endswith(path.replace("\\", "/"))
    # Where a server is taken for a host, SQLite says so, on every system.
    with pytest.raises(sqlite3.OperationalError, match="unable to open"):
        sqlite3.connect(f"{name}?mode=rw", uri=True)


def test_a_layer_that_qgis_shows(tmp_path, probability, monkeypatch):
    """QGIS opens GeoPackages in write-ahead mode and keeps them open while it does nothing with them."""
    output = tmp_path / "out.gpkg"
    write(output, probability)
    gdal.SetConfigOption("OGR_SQLITE_JOURNAL", "WAL")
    try:
        shown = gdal.OpenEx(str(output), gdal.OF_VECTOR | gdal.OF_UPDATE)
        shown.GetLayer(0).GetNextFeature()
        with pytest.raises(InventoryError, match="open in another program or as a layer in QGIS"):
            check_replaceable(output)
        del shown
    finally:
        gdal.SetConfigOption("OGR_SQLITE_JOURNAL", None)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder in which nobody can write")
def test_a_read_only_folder(probability):
    from pathlib import Path

    with pytest.raises(InventoryError, match=r"Cannot write /proc/1/out.gpkg"):
        write(Path("/proc/1/out.gpkg"), probability)


def test_a_missing_folder(tmp_path, probability):
    with pytest.raises(InventoryError, match=r"Cannot write .*No such file"):
        write(tmp_path / "nowhere" / "out.gpkg", probability)


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of file size")
def test_a_full_disk(tmp_path, make_raster):
    """A limit on the size of files stands in for a disk that fills up while candidates are written."""
    values = (np.indices((150, 150)).sum(axis=0) % 2 * 200).astype(np.uint8)
    probability = make_raster(values, "probability.tif")
    output = tmp_path / "out.gpkg"
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, hard))
    try:
        with pytest.raises(InventoryError, match=r"Cannot write .*out.gpkg \(.* GB free\)") as caught:
            write(output, probability)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["probability.tif"]
    assert not re.search(r"INSERT|sqlite3_|COMMIT|SQL", str(caught.value)), "no statement is repeated"


def test_a_nearly_full_disk_is_named(tmp_path, probability, monkeypatch):
    with CandidateWriter(tmp_path / "out.gpkg", probability, RUN) as writer:
        monkeypatch.setattr("landslide_mapper.disk.shutil.disk_usage", lambda folder: SimpleNamespace(free=0))
        writer.count = 5  # five were accepted, none arrived
        with pytest.raises(InventoryError, match=r"\(0\.00 GB free\); make room there.* 0 of 5 candidates"):
            writer.finish()


def test_missing_attributes(tmp_path, probability):
    with pytest.raises(InventoryError, match="a value for model_version, post"):
        CandidateWriter(
            tmp_path / "out.gpkg",
            probability,
            {k: v for k, v in RUN.items() if k not in ("post", "model_version")},
        )


@pytest.fixture
def covered(tmp_path, probability):
    codes = np.full((8, 8), BOTH_DATES, np.uint8)
    codes[:, 4:] = POST_ONLY
    codes[4:, 4:] = NO_PRE
    grid = Grid.from_dataset(gdal.Open(str(probability)))
    with CoverageWriter(tmp_path / "codes.tif", grid) as writer:
        writer.write(grid.window, codes)
        writer.finish()
    return writer.parts()


def test_the_mapped_area_lies_beside_the_candidates(tmp_path, probability, covered):
    def finish(writer):
        writer.write_mapped_area(mapped_parts(covered, pre_used=True))
        writer.finish()

    output = tmp_path / "out.gpkg"
    write(output, probability, finish)
    source = ogr.Open(str(output))
    assert [source.GetLayer(i).GetName() for i in range(source.GetLayerCount())] == [
        "landslides",
        "mapped_area",
    ]
    rows = {
        (row["kind"], row["reason"]): row.GetGeometryRef().GetArea() for row in source.GetLayer("mapped_area")
    }
    assert rows == {
        ("both dates", ""): 3200,
        ("post only", "the pre-event raster has no data here"): 1600,
        ("not mapped", "the pre-event raster has no data here"): 1600,
    }
    assert source.GetLayer("mapped_area").GetSpatialRef().GetAuthorityCode(None) == "32654"
    assert source.GetLayer("landslides").GetFeatureCount() == 2
    del source
    write(output, probability)  # it is made anew with the candidates


def test_without_a_pre_event_raster_everything_is_post_only(covered):
    kinds = {(part.kind, part.reason) for part in mapped_parts(covered, pre_used=False) if part.mapped}
    assert ("post only", "no pre-event raster was used") in kinds


def test_shares_of_the_kinds_and_none_where_nothing_has_an_area() -> None:
    kinds = (("both dates", 30.0), ("not mapped", 10.0), ("not mapped", 10.0), ("post only", 0.0))
    parts = [MappedPart(kind, "", area, b"", True) for kind, area in kinds]
    assert shares_by_kind(parts) == {"both dates": 0.6, "not mapped": 0.4}
    assert shares_by_kind(parts[3:]) == {}
