"""The starter and the change between two dates in one map, with a real network."""

from __future__ import annotations

import shutil
from dataclasses import astuple, replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.errors import Canceled, JobError, RasterError
from landslide_mapper.inventory.mapped_area import MappedPart
from landslide_mapper.jobs import starters
from landslide_mapper.jobs.fused_parts import FusedMap, part_paths
from landslide_mapper.jobs.fusion import Fusion, Weights, count_pairs
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.outline import run_outline
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.reports import MapReport
from landslide_mapper.jobs.spec import MapJob, OutlineJob
from landslide_mapper.layers import date_layers
from landslide_mapper.model.folder import publish_version
from landslide_mapper.model.spec import InputSpec, ModelSpec, RegionSpec
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.raster.coverage import CoverageWriter
from tests.unit.jobs.test_jobs_map import Recorder
from tests.unit.jobs.test_jobs_patch_building import write_raster
from tests.unit.jobs.test_jobs_starters import folder, made  # noqa: F401 - fixtures

pytestmark = pytest.mark.usefixtures("folder")
SIDE = 300
WEST_NORTH = (500_000, 4_720_000)


def rgb(path: Path) -> Path:
    dataset = gdal.Open(str(path), gdal.GA_Update)
    for number, color in enumerate((gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand), 1):
        dataset.GetRasterBand(number).SetColorInterpretation(color)
    dataset = None
    return path


@pytest.fixture
def job(tmp_path: Path) -> MapJob:
    """A pair without data in the pre-event raster's first rows; the ground gets barer in a square."""
    rng = np.random.default_rng(4)
    pre = (100 + 10 * rng.standard_normal((3, SIDE, SIDE))).clip(1, 255).astype(np.uint8)
    post = (100 + 10 * rng.standard_normal((3, SIDE, SIDE))).clip(1, 255).astype(np.uint8)
    post[:, 100:160, 120:170] = (200 + 5 * rng.standard_normal((3, 60, 50))).astype(np.uint8)
    pre[:, :40] = 0
    files = {
        name: write_raster(tmp_path / f"{name}.tif", pixels, 10.0, nodata=0)
        for name, pixels in (("post", post), ("pre", pre))
    }
    for path in files.values():
        rgb(path)
    return MapJob(
        Path("starter"),
        files["post"],
        tmp_path / "fused.gpkg",
        pre=files["pre"],
        probability=tmp_path / "fused.tif",
        device="cpu",
    )


def probability(job: MapJob, name: str, **changes) -> tuple[np.ndarray, dict[str, str], object]:
    path = job.output.with_name(f"{name}.tif")
    other = replace(job, output=job.output.with_name(f"{name}.gpkg"), probability=path, **changes)
    report = run_map(other, LocalBackend(), SilentProgress())
    dataset = gdal.Open(str(path))
    return dataset.ReadAsArray(), dataset.GetMetadata(), report


def test_both_decide_about_their_own_thresholds(job: MapJob) -> None:
    fused, notes, report = probability(job, "both")
    alone, _, own = probability(job, "alone", model=starters.starter_for(10.0), pre=None)
    change, _, _ = probability(job, "change", model=Path("change"))
    fusion = Fusion(own.threshold, 0.5)
    np.testing.assert_array_equal(fused, fusion.table()[alone, change])
    threshold = fusion.scene_threshold(count_pairs(alone, change))
    assert threshold not in (None, 0.5)
    assert (report.model, report.region, report.threshold) == ("ten + change", "anywhere", threshold)
    assert (report.threshold_from, notes["THRESHOLD"]) == ("scene", f"{threshold:.6g}")
    assert notes["MODEL"] == "ten + change"
    assert notes["NORMALIZATION"] == "scene"
    assert 0 < (fused[40:] != 255).mean()


def test_where_pre_has_no_data_the_starter_decides_alone_and_that_is_told(
    job: MapJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[MappedPart] = []
    outlined = CoverageWriter.parts
    monkeypatch.setattr(
        CoverageWriter,
        "parts",
        lambda self: seen.extend(parts := outlined(self)) or parts,  # type: ignore
    )
    fused, _, _ = probability(job, "both")
    alone, _, own = probability(job, "alone", model=starters.starter_for(10.0), pre=None)
    np.testing.assert_array_equal(fused[:30], Fusion(own.threshold, 0.5).table()[alone[:30], 255])
    areas = {part.code: part.area_m2 for part in seen[:2]}
    assert areas[1] / areas[2] == pytest.approx(260 / 40, rel=0.01)


def test_a_part_is_mapped_as_in_the_whole(job: MapJob) -> None:
    whole, _, _ = probability(job, "whole")
    part, _, _ = probability(job, "part", extent=(500_500, 4_717_600, 502_200, 4_719_300))
    mapped = part != 255
    assert 0 < mapped.sum() < mapped.size
    np.testing.assert_array_equal(part[mapped], whole[mapped])


def test_without_a_pre_event_raster_the_starter_maps_alone(job: MapJob) -> None:
    _, notes, report = probability(job, "alone", pre=None)
    assert notes["MODEL"] == report.model == "ten"


def test_dates_whose_change_cannot_be_told_leave_the_starter_alone(job: MapJob, tmp_path: Path) -> None:
    told = Recorder()
    grey = write_raster(tmp_path / "grey.tif", np.full((1, SIDE, SIDE), 9, np.uint8), 10.0)
    report = run_map(replace(job, pre=grey), LocalBackend(), told)
    assert report.model == "ten"
    assert [line for line in told.logs if "maps without the change between the dates" in line]


def test_a_canceled_map_leaves_nothing(job: MapJob) -> None:
    class Impatient(SilentProgress):
        def canceled(self) -> bool:
            return True

    with pytest.raises(Canceled):
        run_map(job, LocalBackend(), Impatient())
    assert not job.output.exists()
    assert not [one for one in job.output.parent.iterdir() if "fused" in one.name]


def test_the_parts_stay_beside_the_map(job: MapJob) -> None:
    _, _, report = probability(job, "both")
    path = job.output.with_name("both.tif")
    assert report.parts == {name: job.output.with_name(f"both_{name}.tif") for name in ("starter", "change")}
    alone, _, own = probability(job, "alone", model=starters.starter_for(10.0), pre=None)
    change, _, _ = probability(job, "change", model=Path("change"))
    for name, expected in (("starter", alone), ("change", change)):
        np.testing.assert_array_equal(gdal.Open(str(report.parts[name])).ReadAsArray(), expected)
    assert FusedMap.of(path) == FusedMap(Fusion(own.threshold, 0.5), part_paths(path), path)
    report.parts["change"].unlink()
    assert FusedMap.of(path) is None
    assert FusedMap.of(job.output.with_name("alone.tif")) is None


def test_without_a_probability_no_parts_are_kept(job: MapJob) -> None:
    before = set(job.output.parent.glob("*.*"))
    report = run_map(replace(job, probability=None), LocalBackend(), SilentProgress())
    assert set(job.output.parent.glob("*.*")) - before == {job.output}
    assert report.parts == {}


def test_a_part_that_is_something_else_is_left_alone(job: MapJob) -> None:
    mine = part_paths(job.probability)["change"]
    mine.write_text("my own change")
    with pytest.raises(RasterError, match=r"fused_change\.tif is not the probability of an earlier map"):
        run_map(job, LocalBackend(), SilentProgress())
    assert mine.read_text() == "my own change"
    assert not job.output.exists()


def test_a_threshold_that_was_asked_for_holds_and_the_scenes_is_kept(job: MapJob) -> None:
    _, notes, usual = probability(job, "both")
    _, own, report = probability(job, "asked", threshold=0.7)
    assert (report.threshold, report.threshold_from) == (0.7, "analyst")
    assert own["THRESHOLD"] == notes["THRESHOLD"] == f"{usual.threshold:.6g}"


def test_a_pre_event_image_that_is_all_the_same_leaves_the_starter_alone(job: MapJob, tmp_path: Path) -> None:
    flat = write_raster(tmp_path / "flat.tif", np.full((3, SIDE, SIDE), 90, np.uint8), 10.0)
    alone, _, _ = probability(job, "alone", pre=None)
    found, _, report = probability(job, "found", pre=rgb(flat))
    np.testing.assert_array_equal(found, alone)
    assert (report.model, report.parts) == ("ten", {})
    said = [one for one in report.warnings if "maps without the change" in one]
    assert len(said) == 1
    assert "The pre-event raster has one value nearly everywhere" in said[0]


def test_the_same_image_twice_leaves_the_starter_alone(job: MapJob, tmp_path: Path) -> None:
    twice = tmp_path / "twice.tif"
    twice.write_bytes(Path(job.post).read_bytes())
    alone, _, _ = probability(job, "alone", pre=None)
    found, _, report = probability(job, "found", pre=twice)
    np.testing.assert_array_equal(found, alone)
    assert [one for one in report.warnings if "Nothing differs between the dates" in one]


def test_clouds_all_over_the_pre_event_image_leave_the_starter_alone(job: MapJob, tmp_path: Path) -> None:
    clouds = write_raster(tmp_path / "clouds.tif", np.ones((1, SIDE, SIDE), np.uint8), 10.0)
    _, _, report = probability(job, "found", pre_mask=clouds)
    assert report.model == "ten"
    assert [one for one in report.warnings if "maps without the change between the dates" in one]


def test_pixels_that_no_starter_knows_are_mapped_by_the_change_alone(job: MapJob, tmp_path: Path) -> None:
    two = {}
    for name in ("post", "pre"):
        two[name] = tmp_path / f"{name}_2m.tif"
        west, north = 500_000.0, 4_720_000.0
        bounds = [west, north, west + 2 * SIDE, north - 2 * SIDE]
        gdal.Translate(str(two[name]), str(getattr(job, name)), outputBounds=bounds)
    found, notes, report = probability(job, "two", **two)
    change, _, _ = probability(job, "two_change", model=Path("change"), **two)
    np.testing.assert_array_equal(found, change)
    assert report.model == notes["MODEL"] == "change"
    said = [one for one in report.warnings if "So the change between the dates alone is mapped" in one]
    assert "Pixels of 2 m are too far from what the starter models know" in said[0]
    with pytest.raises(JobError, match="Pixels of 2 m are too far"):
        run_map(replace(job, post=two["post"], pre=None), LocalBackend(), SilentProgress())


def test_bands_that_no_starter_knows_are_mapped_by_the_change_alone(job: MapJob, tmp_path: Path) -> None:
    one = {name: tmp_path / f"{name}_one.tif" for name in ("post", "pre")}
    for name, path in one.items():
        gdal.Translate(str(path), str(getattr(job, name)), bandList=[1])
    found, notes, report = probability(job, "one", **one)
    change, _, _ = probability(job, "one_change", model=Path("change"), **one)
    np.testing.assert_array_equal(found, change)
    assert report.model == notes["MODEL"] == "change"
    said = [told for told in report.warnings if "So the change between the dates alone is mapped" in told]
    assert "gives 1 band of image data, expected 3" in said[0]
    with pytest.raises(RasterError, match="gives 1 band of image data, expected 3"):
        run_map(replace(job, post=one["post"], pre=None), LocalBackend(), SilentProgress())


@pytest.fixture
def mapped(job: MapJob) -> MapReport:
    return run_map(job, LocalBackend(), SilentProgress())


def polygons(path: Path, boxes: dict[str, list[tuple[int, int, int, int]]]) -> Path:
    """Boxes (row, column, height, width) in pixels, by their role."""
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    layer = file.CreateLayer(path.stem, reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("role", ogr.OFTString))
    for role, every in boxes.items():
        for row, col, height, width in every:
            west, north = 500_000 + 10 * col, WEST_NORTH[1] - 10 * row
            east, south = west + 10 * width, north - 10 * height
            feature = ogr.Feature(layer.GetLayerDefn())
            ring = f"{west} {north}, {east} {north}, {east} {south}, {west} {south}, {west} {north}"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
            feature["role"] = role
            layer.CreateFeature(feature)
    return path


SLIDE = (100, 120, 60, 50)


def fit_job(report: MapReport, boxes: dict[str, list[tuple[int, int, int, int]]]) -> OutlineJob:
    at = report.output.with_name
    return OutlineJob(
        report.probability,
        at("fitted.gpkg"),
        labels=polygons(at("labels.gpkg"), {"": [SLIDE]}),
        labelled_area=polygons(at("area.gpkg"), boxes),
        fitted=at("fitted.tif"),
    )


def test_weights_are_fitted_to_what_is_known_and_written_beside_the_map(mapped: MapReport) -> None:
    told = Recorder()
    before = gdal.Open(str(mapped.probability)).ReadAsArray()
    report = run_outline(fit_job(mapped, {"training": [SLIDE, (200, 20, 60, 200)]}), told)
    starter, change, offset = report.weights
    assert min(starter, change) >= 0
    assert (starter, change, offset) != astuple(Weights())
    assert report.probability.name == "fitted.tif"
    fitted = gdal.Open(str(report.probability))
    whole = FusedMap.of(report.probability)
    assert whole.usual == mapped.probability
    assert astuple(whole.fusion.weights) == report.weights
    pairs = [gdal.Open(str(path)).ReadAsArray() for path in whole.parts.values()]
    np.testing.assert_array_equal(fitted.ReadAsArray(), whole.fusion.table()[tuple(pairs)])
    assert fitted.GetMetadata()["MODEL"] == "ten + change"
    assert Path(fitted.GetMetadata()["POST"]).name == "post.tif"
    assert fitted.GetMetadata()["THRESHOLD"] == f"{report.threshold:.6g}"
    assert report.threshold_from == "known"
    assert report.candidates > 0
    assert [line for line in told.logs if line.startswith("Weights fitted to")]
    np.testing.assert_array_equal(gdal.Open(str(mapped.probability)).ReadAsArray(), before)
    back = run_outline(OutlineJob(mapped.probability, mapped.output.with_name("back.gpkg")), SilentProgress())
    assert (back.threshold, back.candidates) == (mapped.threshold, mapped.candidates)


def test_no_pixel_of_an_accuracy_area_has_a_say(mapped: MapReport) -> None:
    area = {"training": [SLIDE, (200, 20, 60, 200)]}
    first = run_outline(fit_job(mapped, area), SilentProgress())
    for path in mapped.output.parent.glob("*.gpkg"):
        path.unlink()
    held = {**area, "accuracy": [(100, 120, 30, 50), (200, 20, 60, 100)]}
    other = run_outline(fit_job(mapped, held), SilentProgress())
    for path in mapped.output.parent.glob("*.gpkg"):
        path.unlink()
    cut = {"training": [(130, 120, 30, 50), (200, 120, 60, 100)]}
    same = run_outline(fit_job(mapped, cut), SilentProgress())
    assert other.weights == same.weights != first.weights


@pytest.mark.parametrize(
    ("area", "message"),
    [
        ([SLIDE], "nothing is known to be no landslide"),
        ([(200, 20, 60, 200)], "no landslide is known where both dates have data"),
    ],
)
def test_one_class_alone_is_refused_and_nothing_is_written(mapped: MapReport, area, message: str) -> None:
    job = fit_job(mapped, {"training": area})
    with pytest.raises(JobError, match=message):
        run_outline(job, SilentProgress())
    assert not job.output.exists()
    assert not job.fitted.exists()


def test_a_map_without_parts_cannot_be_fitted(mapped: MapReport) -> None:
    job = fit_job(mapped, {"training": [SLIDE, (200, 20, 60, 200)]})
    mapped.parts["starter"].unlink()
    with pytest.raises(JobError, match=r"has no parts whose weights could be fitted"):
        run_outline(job, SilentProgress())
    with pytest.raises(JobError, match="none are named: name them"):
        run_outline(replace(job, labels=None), SilentProgress())


def test_a_fitted_map_is_not_written_over_what_it_is_made_of(mapped: MapReport) -> None:
    job = fit_job(mapped, {"training": [SLIDE, (200, 20, 60, 200)]})
    before = {path: path.read_bytes() for path in (*mapped.parts.values(), mapped.probability)}
    for path in before:
        with pytest.raises(JobError, match="is also an input"):
            run_outline(replace(job, fitted=path), SilentProgress())
    run_outline(job, SilentProgress())
    again = replace(job, probability=job.fitted, fitted=mapped.probability)
    with pytest.raises(JobError, match="is also an input"):
        run_outline(again, SilentProgress())
    assert {path: path.read_bytes() for path in before} == before


def test_parts_of_another_map_are_not_taken_for_a_maps_own(mapped: MapReport, job: MapJob) -> None:
    """A copy of a map keeps naming the files that the next map of that name writes over."""
    kept = mapped.probability.with_name("kept.tif")
    shutil.copy(mapped.probability, kept)
    fit = replace(fit_job(mapped, {"training": [SLIDE, (200, 20, 60, 200)]}), probability=kept)
    run_outline(fit, SilentProgress())
    west, north = WEST_NORTH
    half = (west, north - 10 * 150, west + 10 * 150, north)
    run_map(replace(job, extent=half), LocalBackend(), SilentProgress())
    with pytest.raises(JobError, match=r"'kept.tif' is not what '.*_starter.tif' and '.*_change.tif' make"):
        run_outline(fit, SilentProgress())
    swapped = replace(job, post=job.pre, pre=job.post)
    run_map(swapped, LocalBackend(), SilentProgress())
    assert FusedMap.of(kept) is None, "they say themselves that they are of other images"
    with pytest.raises(JobError, match="has no parts whose weights could be fitted"):
        run_outline(fit, SilentProgress())


def test_what_a_small_pre_event_raster_lacks_is_said_to_be_mapped_from_the_other(
    job: MapJob, tmp_path: Path
) -> None:
    small = tmp_path / "small.tif"
    gdal.Translate(str(small), str(job.pre), srcWin=[0, 0, SIDE, 200])
    report = run_map(replace(job, pre=small), LocalBackend(), SilentProgress())
    said = next(warning for warning in report.warnings if "small.tif covers" in warning)
    assert "the rest is mapped from the post-event raster alone" in said


def test_a_cloud_on_the_pre_event_raster_is_the_reason_where_the_starter_maps_alone(
    job: MapJob, tmp_path: Path
) -> None:
    mask = np.zeros((1, SIDE, SIDE), np.uint8)
    mask[0, 200:240, 200:260] = 1
    hidden = write_raster(tmp_path / "clouds.tif", mask, 10.0)
    run_map(replace(job, pre_mask=hidden), LocalBackend(), SilentProgress())
    written = gdal.OpenEx(str(job.output))
    reasons = {(row["kind"], row["reason"]) for row in written.GetLayer("mapped_area")}
    assert ("post only", "cloud on the pre-event raster") in reasons
    assert not {kind for kind, _ in reasons} & {"not mapped"}


def test_clouds_are_masked_beside_the_starter_as_in_change_alone(job: MapJob) -> None:
    assert job.maps_change
    assert replace(job, model=Path("change"), pre=None).maps_change
    assert not replace(job, pre=None).maps_change
    assert not replace(job, model=Path("my.lsmodel")).maps_change
    told = Recorder()
    run_map(job, LocalBackend(), told)
    assert [line for line in told.logs if "louds" in line], "what became of clouds is said"


def test_clouds_are_looked_for_where_the_starter_maps_alone_but_not_for_own_models(job: MapJob) -> None:
    told = Recorder()
    run_map(replace(job, pre=None), LocalBackend(), told)
    assert [line for line in told.logs if line.startswith("Clouds in 'post.tif' are told")]
    assert not replace(job, model=Path("my.lsmodel"), pre=None).masks_clouds
    assert not replace(job, pre=None, clouds="none").masks_clouds


@pytest.mark.parametrize("change", [True, False])
def test_clouds_are_looked_for_where_an_own_model_sees_the_change(
    job: MapJob, tmp_path: Path, change: bool
) -> None:
    """A starter that was taught is one: its map must not be worse than the starter's because of clouds."""
    layers = date_layers(3, 2, pre_optional=True, change=change)
    spec = ModelSpec(
        network="resnet34",
        architecture={},
        input=InputSpec(layers, (0.0,) * 3, (1.0,) * 3),
        regions=(RegionSpec("alps", 0.5),),
        tile_size=64,
        overlap=16,
    )
    publish_version(tmp_path / "own.lsmodel", spec, lambda _: None)
    own = replace(job, model=tmp_path / "own.lsmodel")
    assert own.masks_clouds == change
    assert not replace(own, clouds="none").masks_clouds


def test_a_scene_that_is_all_cloud_is_refused_by_the_starter(job: MapJob, tmp_path: Path) -> None:
    values = (3500 + 40 * np.random.default_rng(1).standard_normal((3, SIDE, SIDE))).astype(np.uint16)
    cloud = replace(job, post=rgb(write_raster(tmp_path / "cloud.tif", values, 10.0)), pre=None)
    with pytest.raises(JobError, match=r"Nothing is left to map: clouds, .* hide all of 'cloud.tif'"):
        run_map(cloud, LocalBackend(), SilentProgress())
    assert not job.output.exists()
