"""Rules about the ground in the jobs that make candidates: what they take stays, and says why."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.cli import main as cli
from landslide_mapper.errors import InventoryError, JobError, RasterError
from landslide_mapper.ground_rules import GroundRules, counted
from landslide_mapper.jobs.export import run_export
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.outline import run_outline
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import ExportJob, GroundOptions, MapJob, OutlineJob
from landslide_mapper.jobs.terrain import run_terrain
from landslide_mapper.jobs.terrain_options import TerrainJob
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid
from landslide_mapper.raster.polygons import BurntPolygons
from landslide_mapper.vocabulary import FLAT, GROUND, NOT_REJECTED, WATER
from tests.unit.accuracy.land import UTM, polygons, reference
from tests.unit.change.land import NAMES, pair, write
from tests.unit.jobs.on_ground import on_ground
from tests.unit.jobs.test_jobs_map import Recorder
from tests.unit.jobs.test_jobs_terrain import dem, slope_to_the_east

BOXES = [(100, 100, 400, 100), (1000, 1000, 100, 300), (1500, 200, 200, 200)]
"""Three slides: on a slope, on flat ground, in a lake."""


def steep_in_the_west(east: Any, north: Any) -> Any:
    return np.where(east < 800, 1000 - 0.5 * east, 600.0) + 0 * north


def rows(path: Path) -> list[dict[str, Any]]:
    source = ogr.Open(str(path))
    return [feature.items() for feature in source.GetLayerByName("landslides")]


def reasons(path: Path) -> list[str | None]:
    return [row["ruled_out"] for row in rows(path)]


@pytest.fixture
def lake(tmp_path: Path) -> Path:
    return polygons(tmp_path / "lake.gpkg", [(1400, 150, 400, 400)])


@pytest.fixture
def job(tmp_path: Path) -> TerrainJob:
    inventory = polygons(tmp_path / "slides.gpkg", BOXES, status=["candidate"] * 3)
    return TerrainJob(
        inventory, tmp_path / "out.gpkg", GroundOptions(dem(tmp_path / "dem.tif", steep_in_the_west))
    )


def test_what_is_not_known_rules_nothing_out() -> None:
    rules = GroundRules(5.0)
    assert rules.against(None, None) is None
    assert rules.against(4.9, None) == FLAT
    assert rules.against(5.0, 0.5) is None
    assert rules.against(30.0, 0.51) == WATER
    assert GroundRules().against(0.0, None) is None
    assert counted([WATER, None, FLAT, FLAT]) == {FLAT: 2, WATER: 1}


def test_each_rule_takes_what_it_says_and_tells_how_many(job: TerrainJob, lake: Path) -> None:
    log = Recorder()
    report = run_terrain(on_ground(job, min_slope=5, water_mask=lake), log)
    assert reasons(job.output) == [None, FLAT, WATER]
    assert report.ruled_out == {FLAT: 1, WATER: 1}
    assert "Ruled out: 1 on flat ground, 1 in water" in log.logs
    assert [row["water_share"] for row in rows(job.output)] == pytest.approx([0, 0, 1])
    assert {row["status"] for row in rows(job.output)} == {"candidate"}


def test_rules_are_taken_back_by_describing_again_without_them(job: TerrainJob, lake: Path) -> None:
    run_terrain(on_ground(job, min_slope=5, water_mask=lake), SilentProgress())
    again = replace(job, inventory=job.output, output=job.output.with_name("again.gpkg"))
    report = run_terrain(again, SilentProgress())
    assert (report.landslides, report.ruled_out) == (3, {})
    assert reasons(again.output) == [None] * 3


def test_a_mask_of_water_may_be_a_raster_of_another_crs(job: TerrainJob, lake: Path, tmp_path: Path) -> None:
    options = gdal.RasterizeOptions(
        burnValues=[7], xRes=20, yRes=20, outputType=gdal.GDT_Byte, noData=0, targetAlignedPixels=True
    )
    gdal.Rasterize(str(tmp_path / "utm.tif"), str(lake), options=options)
    gdal.Warp(str(tmp_path / "lonlat.tif"), str(tmp_path / "utm.tif"), dstSRS="EPSG:4326")
    run_terrain(on_ground(job, water_mask=tmp_path / "lonlat.tif"), SilentProgress())
    assert reasons(job.output) == [None, None, WATER]


def test_water_is_told_by_the_bands_of_an_image(job: TerrainJob, tmp_path: Path) -> None:
    wet = dem(tmp_path / "green.tif", lambda east, north: np.where(east > 1400, 60, 40) + 0 * north)
    dry = dem(tmp_path / "nir.tif", lambda east, north: np.where(east > 1400, 20, 90) + 0 * north)
    gdal.BuildVRT(str(tmp_path / "i.vrt"), [str(wet), str(dry)], separate=True).FlushCache()
    image = gdal.Translate(str(tmp_path / "image.tif"), str(tmp_path / "i.vrt"))
    nameless = tmp_path / "nameless.tif"
    gdal.Translate(str(nameless), image)
    for number, name in enumerate(("green", "nir"), 1):
        image.GetRasterBand(number).SetDescription(name)
    image = None
    run_terrain(replace(job, image=tmp_path / "image.tif"), SilentProgress())
    assert reasons(job.output) == [None, None, WATER]
    with pytest.raises(RasterError, match="must be known which ones are green and near infrared"):
        run_terrain(replace(job, image=nameless, output=tmp_path / "n.gpkg"), SilentProgress())


def test_what_is_ruled_out_is_no_part_of_the_inventory_until_somebody_accepts_it(job: TerrainJob) -> None:
    inventory = polygons(job.output.with_name("s.gpkg"), BOXES, status=["candidate", "candidate", "accepted"])
    run_terrain(replace(on_ground(job, min_slope=5), inventory=inventory), SilentProgress())
    assert reasons(job.output) == [None, FLAT, FLAT]
    nowhere = Grid(1, 1, PIXEL_SPACE, reference(UTM).ExportToWkt())
    assert BurntPolygons(job.output, nowhere, "inventory").fids == [1, 3]


@pytest.mark.parametrize("suffix", ["gpkg", "shp", "csv", "geojson"])
def test_an_export_has_the_ground_and_leaves_out_what_rules_took(job: TerrainJob, suffix: str) -> None:
    run_terrain(on_ground(job, min_slope=5), SilentProgress())
    output = job.output.with_name(f"export.{suffix}")
    report = run_export(
        ExportJob(job.output, (output,), statuses=NOT_REJECTED, smooth=False), SilentProgress()
    )
    assert (report.number, report.left_out) == (1, {"ruled out": 2})
    written = ogr.Open(str(output))
    (row,) = [feature.items() for feature in written.GetLayer(0)]
    assert float(row["slope_mean"]) == pytest.approx(26.6, abs=0.2)
    assert float(row["elev_max" if suffix == "shp" else "elevation_max"]) == pytest.approx(950, abs=20)
    assert row["curvature"] == "planar"
    assert "water_share" not in row
    assert not any("no place here" in note for note in report.notes)


def test_rules_that_cannot_be_used_are_refused_before_any_work(job: TerrainJob, tmp_path: Path) -> None:
    with pytest.raises(JobError, match="least slope is 90 degrees, expected 0 to less than 90"):
        run_terrain(on_ground(job, min_slope=90), SilentProgress())
    for broken in (tmp_path / "none.gpkg", tmp_path / "none.tif"):
        with pytest.raises((InventoryError, RasterError), match="none"):
            run_terrain(on_ground(job, water_mask=broken), SilentProgress())
    image = write(tmp_path / "three.tif", pair()[0], NAMES)
    with pytest.raises(RasterError, match="has 3 bands, expected one: 0 is land"):
        run_terrain(on_ground(job, water_mask=image), SilentProgress())
    assert not job.output.exists()


# The map job and the outline job


@pytest.fixture
def mapped(tmp_path: Path, change_job: MapJob) -> MapJob:
    return on_ground(change_job, dem=ground(tmp_path / "scene_dem.tif", Path(change_job.post)))


def ground(path: Path, post: Path, feet: bool = False, gap: bool = False) -> Path:
    """Elevations of a scene: a slope of 20 degrees in its upper half, flat below."""
    image = gdal.Open(str(post))
    made = gdal.GetDriverByName("GTiff").Create(
        str(path), image.RasterXSize, image.RasterYSize, 1, gdal.GDT_Float32
    )
    made.SetGeoTransform(image.GetGeoTransform())
    made.SetProjection(image.GetProjection())
    metres = image.GetGeoTransform()[1]
    down = np.minimum(np.arange(image.RasterYSize), image.RasterYSize // 2) * metres
    heights = np.repeat(1500 - np.tan(np.radians(20)) * down[:, None], image.RasterXSize, axis=1)
    if gap:
        heights[:] = -9999
        made.GetRasterBand(1).SetNoDataValue(-9999)
    made.GetRasterBand(1).WriteArray(heights / 0.3048 if feet else heights)
    made.GetRasterBand(1).SetUnitType("ft" if feet else "")
    return path


def test_a_map_with_elevations_describes_its_candidates(mapped: MapJob) -> None:
    log = Recorder()
    report = run_map(on_ground(mapped, min_slope=10), None, log)
    found = rows(mapped.output)
    assert len(found) == report.candidates == 4
    assert set(GROUND) - {"water_share"} <= set(found[0])
    steep = [row for row in found if row["ruled_out"] is None]
    assert steep
    assert [row["slope_max"] for row in steep] == pytest.approx([20] * len(steep), abs=0.6)
    assert report.ruled_out == {FLAT: len(found) - len(steep)}
    assert sum(report.ruled_out.values()) > 0
    assert any(said.startswith("Ruled out: ") for said in log.logs)
    written = ogr.Open(str(mapped.output))
    assert written.GetLayerByName("mapped_area").GetFeatureCount() > 0


def test_a_map_without_elevations_is_as_it_was(mapped: MapJob) -> None:
    run_map(on_ground(mapped, dem=None), None, SilentProgress())
    assert not set(GROUND) & set(rows(mapped.output)[0])


def test_feet_and_another_crs_do_not_matter_to_a_map(mapped: MapJob, tmp_path: Path) -> None:
    run_map(mapped, None, SilentProgress())
    expected = [row["slope_mean"] for row in rows(mapped.output)]
    feet = ground(tmp_path / "feet.tif", Path(mapped.post), feet=True)
    gdal.Warp(str(tmp_path / "lonlat.tif"), str(feet), dstSRS="EPSG:4326", resampleAlg="cubic")
    for number, other in enumerate((feet, tmp_path / "lonlat.tif")):
        output = tmp_path / f"{number}.gpkg"
        run_map(
            replace(on_ground(mapped, dem=other), output=output, probability=None), None, SilentProgress()
        )
        assert [row["slope_mean"] for row in rows(output)] == pytest.approx(expected, abs=1.0)


def test_a_map_whose_elevations_are_void_says_so_and_is_there(mapped: MapJob, tmp_path: Path) -> None:
    void = ground(tmp_path / "void.tif", Path(mapped.post), gap=True)
    report = run_map(on_ground(mapped, dem=void, min_slope=10), None, SilentProgress())
    assert "Landslides without elevations: 4. Their terrain is not known." in report.warnings
    assert report.ruled_out == {}
    assert [row["slope_mean"] for row in rows(mapped.output)] == [None] * 4


def test_elevations_of_another_place_are_refused_before_the_map(mapped: MapJob, tmp_path: Path) -> None:
    far = dem(tmp_path / "far.tif", slope_to_the_east, epsg=32610)
    with pytest.raises(JobError, match=r"elevations of 'far\.tif' do not cover 'post\.tif'"):
        run_map(on_ground(mapped, dem=far), None, SilentProgress())
    with pytest.raises(JobError, match="least slope needs elevations"):
        run_map(on_ground(mapped, dem=None, min_slope=3), None, SilentProgress())
    assert not mapped.output.exists()
    assert not Path(str(mapped.probability)).exists()


def test_water_by_the_bands_of_the_scene(mapped: MapJob, tmp_path: Path) -> None:
    # What is blue in the others is infrared here: slides are brighter in green.
    post = write(tmp_path / "water.tif", pair()[0], ("red", "green", "nir"))
    pre = write(tmp_path / "dry.tif", pair()[1], ("red", "green", "nir"))
    wet = replace(on_ground(mapped, dem=None), post=post, pre=pre, index="red", water_index=True)
    assert run_map(wet, None, SilentProgress()).ruled_out == {WATER: 4}
    assert set(reasons(mapped.output)) == {WATER}
    with pytest.raises(RasterError, match=r"Water cannot be told by the bands of 'post\.tif'"):
        run_map(replace(wet, post=mapped.post, pre=mapped.pre), None, SilentProgress())


def test_another_threshold_describes_its_candidates_too(mapped: MapJob, tmp_path: Path) -> None:
    run_map(on_ground(mapped, min_slope=10), None, SilentProgress())
    again = OutlineJob(mapped.probability or "", tmp_path / "again.gpkg", 0.5)
    again = on_ground(again, dem=mapped.ground.dem, min_slope=10.0)
    report = run_outline(again, SilentProgress())
    assert reasons(again.output) == reasons(mapped.output)
    assert report.ruled_out[FLAT] > 0
    far = dem(tmp_path / "far.tif", slope_to_the_east, epsg=32610)
    with pytest.raises(JobError, match="do not cover"):
        run_outline(replace(on_ground(again, dem=far), output=tmp_path / "far.gpkg"), SilentProgress())


def test_command_line(
    job: TerrainJob, mapped: MapJob, lake: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["--inventory", str(job.inventory), "--dem", str(job.ground.dem), "--output", str(job.output)]
    assert cli.main(["terrain", *words, "--min-slope", "5", "--water-mask", str(lake)]) == 0
    assert "Ruled out: 1 on flat ground, 1 in water" in capsys.readouterr().err
    words = ["--post", str(mapped.post), "--pre", str(mapped.pre), "--output", str(mapped.output)]
    words += ["--dem", str(mapped.ground.dem), "--min-slope", "10"]
    assert cli.main(["map", "--model", "change", *words]) == 0
    assert FLAT in reasons(mapped.output)


@pytest.mark.parametrize("kind", ["polygons", "raster"])
def test_a_mask_of_water_that_lies_elsewhere_is_told(job: TerrainJob, tmp_path: Path, kind: str) -> None:
    far = polygons(tmp_path / "far.gpkg", [(200_000, 0, 300, 300)])
    if kind == "raster":
        gdal.Rasterize(str(tmp_path / "far.tif"), str(far), burnValues=[1], xRes=10, yRes=10)
        far = tmp_path / "far.tif"
    report = run_terrain(on_ground(job, water_mask=far), SilentProgress())
    assert report.warnings == (
        f"The water mask '{far.name}' lies elsewhere than the landslides of 'slides.gpkg', so none is ruled "
        "out by it.",
    )


def test_elevations_that_do_not_say_their_unit_are_told_to_be_metres(job: TerrainJob, tmp_path: Path) -> None:
    report = run_terrain(job, SilentProgress())
    assert report.notes == (
        "'dem.tif' does not say the unit of its elevations: they are taken as metres. Say so where they are "
        "feet (--feet).",
    )
    feet = replace(on_ground(job, feet=True), output=tmp_path / "feet.gpkg")
    assert run_terrain(feet, SilentProgress()).notes == ()
