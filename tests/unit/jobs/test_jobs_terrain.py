"""The terrain job on made ground: a plane, a valley, gaps, feet, other CRS, and bad input."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.cli import main as cli
from landslide_mapper.errors import Canceled, InventoryError, JobError, RasterError
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import GroundOptions
from landslide_mapper.jobs.terrain import run_terrain
from landslide_mapper.jobs.terrain_options import TerrainJob
from tests.unit.accuracy.land import UTM, X, Y, polygons, reference
from tests.unit.jobs.on_ground import on_ground

PIXEL, SIDE = 20.0, 120


def dem(
    path: Path, height, epsg: int | None = UTM, pixel: float = PIXEL, unit: str = "", nodata=None
) -> Path:
    """Write elevations given as a function of metres east and north of the corner (X, Y)."""
    size = int(SIDE * PIXEL / pixel)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((X - 200, pixel, 0, Y - 200 + size * pixel, 0, -pixel))
    if epsg:
        dataset.SetProjection(reference(epsg).ExportToWkt())
    east = -200 + pixel * (np.arange(size) + 0.5)
    north = -200 + pixel * (size - np.arange(size) - 0.5)
    values = height(*np.meshgrid(east, north)).astype(np.float32)
    band = dataset.GetRasterBand(1)
    band.WriteArray(values)
    band.SetUnitType(unit)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    dataset = None
    return path


def slope_to_the_east(east, north):
    """Falls to the east by one half: 26.57 degrees."""
    return 1000 - 0.5 * east + 0 * north


def described(job: TerrainJob) -> list[dict]:
    run_terrain(job, SilentProgress())
    dataset = ogr.Open(str(job.output))
    layer = dataset.GetLayerByName("landslides")
    names = [
        layer.GetLayerDefn().GetFieldDefn(n).GetName() for n in range(layer.GetLayerDefn().GetFieldCount())
    ]
    found = []
    for number in range(1, layer.GetFeatureCount() + 1):
        feature = layer.GetFeature(number)
        found.append({name: feature.GetField(name) for name in names})
    return found


SLIDES = [(100, 100, 400, 100), (1000, 1000, 100, 300)]


def job_on(folder: Path, inventory: Path) -> TerrainJob:
    ground = GroundOptions(dem(folder / "dem.tif", slope_to_the_east))
    return TerrainJob(inventory, folder / "out.gpkg", ground)


@pytest.fixture
def job(tmp_path):
    inventory = polygons(tmp_path / "slides.gpkg", SLIDES, status=["accepted", "candidate"], name=["a", "b"])
    return job_on(tmp_path, inventory)


def test_a_plane_that_falls_to_the_east(job):
    first, second = described(job)
    assert (first["name"], first["status"], second["name"]) == ("a", "accepted", "b")
    assert first["slope_mean"] == pytest.approx(math.degrees(math.atan(0.5)), abs=0.1)
    assert first["slope_max"] == pytest.approx(first["slope_mean"], abs=0.2)
    assert [first["length_m"], first["width_m"]] == pytest.approx([400, 100], rel=2e-3)
    assert first["orientation"] == pytest.approx(90, abs=0.1)
    assert second["orientation"] % 180 == pytest.approx(0, abs=0.1)
    assert first["drop_m"] == pytest.approx(200, abs=2 * PIXEL * 0.5)
    assert first["elevation_max"] - first["elevation_min"] == pytest.approx(first["drop_m"])
    assert first["elevation_max"] == pytest.approx(950, abs=PIXEL)
    assert first["runout_direction"] == pytest.approx(90, abs=0.5)
    assert first["runout_m"] == pytest.approx(400, rel=0.01)
    assert first["h_l"] == pytest.approx(0.5, abs=0.05)
    assert first["curvature"] == "planar"
    assert first["dem_share"] == 1


@pytest.mark.parametrize(("factor", "word"), [(1, "hollow"), (-1, "nose")])
def test_a_valley_is_a_hollow_and_a_ridge_a_nose(job, tmp_path, factor, word):
    def curved(east, north):
        return 500 + factor * 0.002 * (north - 150) ** 2 - 0.3 * east

    valley = dem(tmp_path / "v.tif", curved)
    first, _ = described(on_ground(job, dem=valley))
    assert first["curvature"] == word


def test_units_and_crs_do_not_matter(job, tmp_path):
    expected = described(job)[0]
    feet = dem(tmp_path / "ft.tif", lambda *place: slope_to_the_east(*place) / 0.3048, unit="ft")
    gdal.Warp(str(tmp_path / "lonlat.tif"), str(job.ground.dem), dstSRS="EPSG:4326", resampleAlg="bilinear")
    gdal.VectorTranslate(str(tmp_path / "lonlat.gpkg"), str(job.inventory), dstSRS="EPSG:4326")
    others = (
        replace(on_ground(job, dem=feet), output=tmp_path / "1.gpkg"),
        replace(on_ground(job, dem=tmp_path / "lonlat.tif"), output=tmp_path / "2.gpkg"),
        replace(job, inventory=tmp_path / "lonlat.gpkg", output=tmp_path / "3.gpkg"),
    )
    for other in others:
        found = described(other)[0]
        for name in ("slope_mean", "elevation_max", "drop_m", "length_m", "width_m"):
            assert found[name] == pytest.approx(expected[name], rel=0.05), name
    plain = dem(tmp_path / "plain.tif", lambda *place: slope_to_the_east(*place) / 0.3048)
    asked = described(replace(on_ground(job, dem=plain, feet=True), output=tmp_path / "4.gpkg"))[0]
    assert asked["slope_mean"] == pytest.approx(expected["slope_mean"], abs=0.1)


def test_elevations_with_a_scale_and_an_offset_are_brought_to_metres(job, tmp_path):
    packed = dem(tmp_path / "packed.tif", lambda *place: (slope_to_the_east(*place) + 500) * 100)
    dataset = gdal.Open(str(packed), gdal.GA_Update)
    dataset.GetRasterBand(1).SetScale(0.01)
    dataset.GetRasterBand(1).SetOffset(-500.0)
    dataset = None
    expected, *_ = described(job)
    found, *_ = described(replace(on_ground(job, dem=packed), output=tmp_path / "packed.gpkg"))
    for name in ("slope_mean", "elevation_min", "elevation_max"):
        assert found[name] == pytest.approx(expected[name], abs=0.05)


def test_feet_that_the_vertical_part_of_a_crs_names_are_converted_once(job, tmp_path):
    feet = dem(tmp_path / "ft.tif", lambda *place: slope_to_the_east(*place) * 3937 / 1200)
    both = osr.SpatialReference()
    both.SetFromUserInput(f"EPSG:{UTM}+6360")
    gdal.Translate(str(tmp_path / "compound.tif"), str(feet), outputSRS=both.ExportToWkt())
    expected, *_ = described(job)
    found, *_ = described(
        replace(on_ground(job, dem=tmp_path / "compound.tif"), output=tmp_path / "compound.gpkg")
    )
    assert found["slope_mean"] == pytest.approx(expected["slope_mean"], abs=0.01)
    assert found["elevation_max"] == pytest.approx(expected["elevation_max"], abs=0.01)


@pytest.mark.parametrize("void", [-9999.0, 65535.0])
def test_voids_that_a_file_does_not_name_are_none_of_the_ground(job, tmp_path, void):
    def with_voids(east, north):
        return np.where(np.hypot(east - 250, north - 150) < 60, void, slope_to_the_east(east, north))

    named, unnamed = tmp_path / "named.tif", tmp_path / "unnamed.tif"
    for path, nodata in ((named, void), (unnamed, None)):
        floats = dem(tmp_path / f"floats of {path.name}", with_voids, nodata=nodata)
        gdal.Translate(str(path), str(floats), outputType=gdal.GDT_Int32)
    expected = described(on_ground(job, dem=named))
    assert 0 < expected[0]["dem_share"] < 1
    content = unnamed.read_bytes()
    assert described(replace(on_ground(job, dem=unnamed), output=tmp_path / "unnamed.gpkg")) == expected
    assert unnamed.read_bytes() == content


def test_slides_smaller_than_a_pixel_of_the_model_are_described(tmp_path):
    inventory = polygons(tmp_path / "small.gpkg", [(500, 500, 12, 12)] * 3)
    job = job_on(tmp_path, inventory)
    small = described(job)[-1]
    assert small["slope_mean"] == pytest.approx(math.degrees(math.atan(0.5)), abs=0.5)
    assert small["length_m"] == pytest.approx(12, rel=0.01)


def test_gaps_leave_attributes_empty_and_are_told(job, tmp_path):
    def with_gap(east, north):
        return np.where(north > 900, -9999.0, slope_to_the_east(east, north))

    gap = dem(tmp_path / "gap.tif", with_gap, nodata=-9999.0)
    log = []

    class Told(SilentProgress):
        def log(self, message: str) -> None:
            log.append(message)

    report = run_terrain(on_ground(job, dem=gap), Told())
    assert (report.landslides, report.without) == (2, 1)
    assert log == ["Landslides without elevations: 1. Their terrain is not known.", *report.notes]
    layer = ogr.Open(str(job.output))
    second = layer.GetLayerByName("landslides").GetFeature(2)
    assert second.GetField("slope_mean") is None
    assert second.GetField("curvature") is None
    assert second.GetField("length_m") == pytest.approx(300, rel=2e-3)
    assert second.GetField("dem_share") == 0


def test_all_rows_stay_also_those_without_a_shape(tmp_path):
    states = ["accepted", "rejected"]
    inventory = polygons(tmp_path / "slides.gpkg", SLIDES, status=states)
    dataset = ogr.Open(str(inventory), 1)
    layer = dataset.GetLayer(0)
    layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    del layer, dataset
    job = job_on(tmp_path, inventory)
    rows = described(job)
    assert [row["status"] for row in rows] == [*states, None]
    assert rows[0]["slope_mean"] is not None
    assert rows[2]["slope_mean"] is None


def test_tiles_do_not_matter(job, tmp_path, monkeypatch):
    whole = described(job)
    monkeypatch.setattr("landslide_mapper.terrain.attributes._TILE", 13)
    tiled = described(replace(job, output=tmp_path / "tiled.gpkg"))
    for one, other in zip(whole, tiled):
        for name in ("slope_mean", "slope_max", "drop_m", "runout_direction", "elevation_min"):
            assert one[name] == pytest.approx(other[name], abs=0.5), name


def test_bad_input_has_one_clear_message(job, tmp_path):
    far = dem(tmp_path / "far.tif", slope_to_the_east, epsg=32610)
    with pytest.raises(JobError, match=r"elevations of 'far\.tif' do not cover a single landslide"):
        run_terrain(on_ground(job, dem=far), SilentProgress())
    nowhere = dem(tmp_path / "nowhere.tif", slope_to_the_east, epsg=None)
    with pytest.raises(RasterError, match="no place on the map"):
        run_terrain(on_ground(job, dem=nowhere), SilentProgress())
    strange = dem(tmp_path / "strange.tif", slope_to_the_east, unit="fathom")
    with pytest.raises(RasterError, match="elevations in 'fathom', expected metres or feet"):
        run_terrain(on_ground(job, dem=strange), SilentProgress())
    empty = polygons(tmp_path / "empty.gpkg", [])
    with pytest.raises(InventoryError, match="holds no landslide"):
        run_terrain(replace(job, inventory=empty), SilentProgress())
    plain = polygons(tmp_path / "plain.gpkg", SLIDES, None)
    with pytest.raises(JobError, match="has no coordinate reference system"):
        run_terrain(replace(job, inventory=plain), SilentProgress())
    assert not job.output.exists()
    described(job)
    with pytest.raises(InventoryError, match="exists already"):
        run_terrain(job, SilentProgress())
    with pytest.raises(JobError, match=r"end its name with \.gpkg"):
        run_terrain(replace(job, output=tmp_path / "out.shp"), SilentProgress())


def test_cancel_leaves_nothing(job):
    class Stop(SilentProgress):
        def canceled(self) -> bool:
            return True

    with pytest.raises(Canceled):
        run_terrain(job, Stop())
    assert not job.output.exists()


def test_command_line(job, capsys):
    words = ["--inventory", str(job.inventory), "--dem", str(job.ground.dem), "--output", str(job.output)]
    assert cli.main(["terrain", *words]) == 0
    assert "Landslides described: 2" in capsys.readouterr().out
