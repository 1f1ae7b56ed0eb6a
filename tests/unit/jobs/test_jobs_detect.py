"""The detect job: one upright box with a score around each candidate of the same map."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.cli.main import main
from landslide_mapper.errors import Canceled, InventoryError, JobError, RasterError, WorkerError
from landslide_mapper.inventory.boxes import FIELDS
from landslide_mapper.inventory.measure import area_on_ellipsoid
from landslide_mapper.jobs import map_journal
from landslide_mapper.jobs.detect import run_detect
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.options import ALL
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import DetectJob, GroundOptions, MapJob
from landslide_mapper.raster.grid import Grid
from tests.unit.change.land import NAMES, SLIDES, pair, write
from tests.unit.jobs.fake_backend import FakeBackend, publish_model
from tests.unit.jobs.test_jobs_map import Recorder, candidates, write_raster


def rows(path: Path, layer: str = "boxes") -> list[dict[str, Any]]:
    source = ogr.Open(str(path))
    assert source.GetLayerByName(layer) is not None, layer
    return [
        {**one.items(), "box": one.GetGeometryRef().GetEnvelope(), "wkt": one.GetGeometryRef().ExportToWkt()}
        for one in source.GetLayerByName(layer)
    ]


def envelope(candidate: dict[str, Any]) -> tuple[float, ...]:
    found: tuple[float, ...] = ogr.CreateGeometryFromWkt(candidate["wkt"]).GetEnvelope()
    return found


@pytest.fixture
def job(tmp_path: Path) -> DetectJob:
    values = np.random.default_rng(7).integers(0, 100, (150, 210)).astype(np.uint8)
    values[20:40, 30:60] = 200
    values[90:130, 100:190] = 230
    values[100:110, 120:140] = 10
    return DetectJob(
        model=publish_model(tmp_path / "fake.lsmodel", "somewhere"),
        post=write_raster(tmp_path / "post.tif", values),
        output=tmp_path / "out" / "boxes.gpkg",
    )


def test_each_candidate_of_the_map_has_its_box(job: DetectJob, tmp_path: Path) -> None:
    report = run_detect(job, FakeBackend(), SilentProgress())
    of_map = MapJob(job.model, job.post, tmp_path / "map.gpkg")
    run_map(of_map, FakeBackend(), SilentProgress())
    found, expected = rows(job.output), candidates(of_map.output)
    assert (report.candidates, len(found)) == (2, 2)
    assert [set(one) for one in found] == [{name for name, _ in FIELDS} | {"box", "wkt"}] * 2
    for box, candidate in zip(found, expected):
        assert box["box"] == envelope(candidate)
        assert box["score"] == candidate["confidence"]
        assert [box[name] for name in ("id", "region", "model", "model_version", "post")] == [
            candidate[name] for name in ("id", "region", "model", "model_version", "post")
        ]
        assert (box["pre"], bool(box["mapped_at"])) == (None, True)
    by_area = sorted(found, key=lambda one: one["area_m2"])
    assert by_area[0]["area_m2"] == pytest.approx(20 * 30 * 100, rel=2e-3)
    assert by_area[1]["area_m2"] == pytest.approx(40 * 90 * 100, rel=2e-3), "of the box, the hole included"
    assert {one["wkt"].count(",") for one in found} == {4}, "five corners, of which one is there twice"
    assert [one["kind"] for one in rows(job.output, "mapped_area")] == ["post only"]


def test_an_elevation_model_that_boxes_have_no_use_for_is_told(job: DetectJob, tmp_path: Path) -> None:
    dem = write_raster(tmp_path / "dem.tif", np.full((150, 210), 50, np.uint8))
    told = Recorder()
    report = run_detect(dataclasses.replace(job, ground=GroundOptions(dem)), FakeBackend(), told)
    said = "Boxes have no attributes of terrain, and the model does not look at it: 'dem.tif' is not used."
    assert said in report.read
    assert said in told.logs
    assert said not in run_detect(job, FakeBackend(), SilentProgress()).read
    (option,) = (one for one in ALL["detect"].options if one.field == "dem")
    assert "only models that were trained with terrain" in option.help


def test_the_options_are_those_of_the_map(job: DetectJob) -> None:
    change = {"threshold": 0.85, "extent": (500_000.0, 4_698_500.0, 502_100.0, 4_699_300.0)}
    report = run_detect(dataclasses.replace(job, **change), FakeBackend(), SilentProgress())
    (box,) = rows(job.output)
    assert report.threshold == 0.85
    assert box["score"] == pytest.approx(230 / 254, abs=1e-6)
    report = run_detect(dataclasses.replace(job, min_area_m2=100_000), FakeBackend(), SilentProgress())
    assert report.candidates == 1


def test_a_box_in_degrees_has_its_area_on_the_ground(job: DetectJob, tmp_path: Path) -> None:
    degrees = tmp_path / "degrees.tif"
    gdal.Warp(str(degrees), str(job.post), dstSRS="EPSG:4326", resampleAlg="near", dstNodata=255)
    run_detect(dataclasses.replace(job, post=degrees, min_area_m2=10_000), FakeBackend(), SilentProgress())
    grid = Grid.from_dataset(gdal.Open(str(degrees)))
    for box in rows(job.output):
        assert 140 < box["box"][0] < box["box"][1] < 142
        whole = bytes(ogr.CreateGeometryFromWkt(box["wkt"]).ExportToWkb())
        assert box["area_m2"] == pytest.approx(area_on_ellipsoid(whole, grid.wkt), rel=1e-3)


def test_without_a_place_boxes_are_in_pixels(job: DetectJob, tmp_path: Path) -> None:
    values = np.zeros((80, 80), np.uint8)
    values[10:30, 40:50] = 254
    post = write_raster(tmp_path / "chip.tif", values, epsg=None)
    run_detect(dataclasses.replace(job, post=post), FakeBackend(), SilentProgress())
    (box,) = rows(job.output)
    assert (box["area_m2"], box["score"]) == (200.0, 1.0)
    assert sorted(map(abs, box["box"])) == [10.0, 30.0, 40.0, 50.0]


def test_no_landslide_is_an_empty_layer_and_said(job: DetectJob) -> None:
    progress = Recorder()
    report = run_detect(dataclasses.replace(job, threshold=0.99), FakeBackend(), progress)
    assert rows(job.output) == []
    assert report.candidates == 0
    assert any("No candidate was found" in str(one) for one in report.warnings)
    assert any("No candidate was found" in str(one) for one in progress.logs)


def test_change_needs_no_model_and_finds_the_slides(tmp_path: Path, capsys) -> None:
    post, pre = (
        write(tmp_path / f"{name}.tif", pixels, NAMES) for name, pixels in zip(("post", "pre"), pair())
    )
    output = tmp_path / "boxes.gpkg"
    words = ["--post", str(post), "--pre", str(pre), "--min-area", "2000", "--output", str(output)]
    assert main(["detect", "--model", "change", *words]) == 0
    assert f"Boxes: 4 in {output}" in capsys.readouterr().out
    found = rows(output)
    assert {(one["model"], one["region"]) for one in found} == {("change", None)}
    assert all(one["pre"] and 0.5 < one["score"] <= 1 for one in found)
    inside = np.zeros_like(SLIDES)
    for left, right, bottom, top in (one["box"] for one in found):
        up, down = round((4_700_000 - top) / 10), round((4_700_000 - bottom) / 10)
        inside[up:down, round((left - 500_000) / 10) : round((right - 500_000) / 10)] = True
    assert inside[SLIDES].mean() > 0.9


def test_a_run_that_died_goes_on_and_a_canceled_one_leaves_nothing(
    job: DetectJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(map_journal, "JOURNAL_AFTER_S", 0.0)
    values = np.random.default_rng(3).integers(1, 120, (600, 900)).astype(np.uint8)
    values[100:160, 200:300] = 220
    write_raster(Path(job.post), values)
    whole, backend, calls = FakeBackend(), FakeBackend(), []
    for one in (whole, backend):
        one.info = dataclasses.replace(one.info, version=1)

    def die() -> None:
        calls.append(1)
        if len(calls) == 40:
            raise WorkerError("The worker is gone.")

    backend.before_predict = die
    with pytest.raises(WorkerError):
        run_detect(job, backend, SilentProgress())
    backend.before_predict = lambda: None
    assert run_detect(job, backend, SilentProgress()).resumed > 0
    resumed = rows(job.output)
    other = dataclasses.replace(job, output=job.output.with_name("other.gpkg"))
    run_detect(other, whole, SilentProgress())
    keep = [name for name, _ in FIELDS if name != "mapped_at"] + ["box"]
    assert [[one[k] for k in keep] for one in resumed] == [
        [one[k] for k in keep] for one in rows(other.output)
    ]

    class Impatient(SilentProgress):
        def canceled(self) -> bool:
            return True

    before = job.output.read_bytes()
    with pytest.raises(Canceled):
        run_detect(job, FakeBackend(), Impatient())
    assert job.output.read_bytes() == before
    assert sorted(one.name for one in job.output.parent.iterdir()) == ["boxes.gpkg", "other.gpkg"]


def test_only_boxes_are_replaced(job: DetectJob, tmp_path: Path) -> None:
    run_detect(job, FakeBackend(), SilentProgress())
    run_detect(job, FakeBackend(), SilentProgress())
    with pytest.raises(InventoryError, match="exists already"):
        run_detect(dataclasses.replace(job, overwrite=False), FakeBackend(), SilentProgress())
    of_map = MapJob(job.model, job.post, tmp_path / "map.gpkg")
    run_map(of_map, FakeBackend(), SilentProgress())
    before = of_map.output.read_bytes()
    with pytest.raises(InventoryError, match=r"map\.gpkg is not a file of boxes; it is left alone"):
        run_detect(dataclasses.replace(job, output=of_map.output), FakeBackend(), SilentProgress())
    assert of_map.output.read_bytes() == before
    with pytest.raises(InventoryError, match="is not a file of candidates"):
        run_map(dataclasses.replace(of_map, output=job.output), FakeBackend(), SilentProgress())
    source = ogr.Open(str(job.output), update=1)
    source.CreateLayer("notes", None, ogr.wkbPoint)
    source = None
    with pytest.raises(InventoryError, match="also holds notes, which would be lost"):
        run_detect(job, FakeBackend(), SilentProgress())


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"output": Path("boxes.shp")}, "must be a GeoPackage"),
        ({"threshold": 1.5}, "is not a probability"),
        ({"min_area_m2": -1.0}, "is negative"),
        ({"index": "red"}, "is for change without a model"),
    ],
)
def test_what_cannot_be_is_said_before_any_work(job: DetectJob, change: dict[str, Any], said: str) -> None:
    backend = FakeBackend()
    with pytest.raises(JobError, match=said):
        run_detect(dataclasses.replace(job, **change), backend, SilentProgress())
    assert not backend.tiles


def test_an_input_is_never_written_over(job: DetectJob, tmp_path: Path) -> None:
    post = tmp_path / "post.gpkg"
    gdal.Translate(str(post), str(job.post), format="GPKG")
    before = post.read_bytes()
    with pytest.raises(JobError, match="is also an input"):
        run_detect(dataclasses.replace(job, post=post, output=post), FakeBackend(), SilentProgress())
    assert post.read_bytes() == before


def test_bands_that_do_not_fit_are_said(job: DetectJob) -> None:
    with pytest.raises(RasterError, match="gives 1 band of image data, expected 3"):
        run_detect(job, FakeBackend(bands=3), SilentProgress())
    assert not job.output.exists()
