"""The evaluate job, with a backend that repeats its input."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper.errors import JobError
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import EvaluateJob, SceneEntry
from tests.unit.jobs.fake_backend import FakeBackend
from tests.unit.jobs.test_jobs_map import Recorder, write_raster

HEIGHT, WIDTH = 70, 90


def scene(tmp_path: Path, name: str, region: str, found: int, split: str = "test") -> SceneEntry:
    """A scene whose left 20 columns are landslide, of which `found` are seen by the backend."""
    values = np.zeros((HEIGHT, WIDTH), np.uint8)
    values[:, :found] = 250
    labels = np.zeros((HEIGHT, WIDTH), np.uint8)
    labels[:, :20] = 1
    labels[:, 80:] = 255
    post = write_raster(tmp_path / f"{name}.tif", values)
    return SceneEntry(
        name, region, post, labels=write_raster(tmp_path / f"{name}_mask.tif", labels), split=split
    )


def test_figures_are_pooled_per_region_and_overall(tmp_path: Path, model: Path) -> None:
    scenes = (
        scene(tmp_path, "a", "alps", found=20),
        scene(tmp_path, "b", "alps", found=10),
        scene(tmp_path, "c", "andes", found=85),
        scene(tmp_path, "d", "andes", found=0, split="train"),
    )
    target = tmp_path / "deep" / "report.json"
    report = run_evaluate(EvaluateJob(model, scenes, target), FakeBackend(), SilentProgress())
    assert json.loads(target.read_text()) == report.to_json()
    alps, andes = report["regions"]["alps"], report["regions"]["andes"]
    assert alps["iou"] == pytest.approx(30 / 40)
    assert alps["mean_image_iou"] == pytest.approx((1 + 0.5) / 2)
    assert alps["scenes"] == 2
    assert andes["iou"] == pytest.approx(20 / 80), "ignored columns do not count"
    assert report["overall"]["scenes"] == 3
    assert report["overall"]["pixels"] == 3 * HEIGHT * 80
    low, high = alps["iou_ci95"]
    assert low <= alps["iou"] <= high


def test_what_is_true_of_many_scenes_is_said_once(tmp_path: Path, model: Path) -> None:
    scenes = tuple(scene(tmp_path, name, "alps", found=20) for name in "abcdefg")
    for one in scenes[1:]:
        write_raster(one.labels, np.ones((HEIGHT, WIDTH), np.uint8))
    told = Recorder()
    report = run_evaluate(EvaluateJob(model, scenes), FakeBackend(), told)
    assert [line for line in told.logs if "no background pixel" in line] == [
        "b: The labels hold no background pixel: what the map finds wrongly is not counted."
    ]
    assert [line[:20] for line in report.warnings if "no background pixel" in line] == [
        "b, c, d, e, f, ...: "
    ]


def test_scenes_that_the_model_has_learned_from_are_told(tmp_path: Path, model: Path) -> None:
    [card] = (model / "versions").glob("*/card.json")
    told = json.loads(card.read_text())
    card.write_text(json.dumps({**told, "data": {"alps": {"train": {"scenes": ["a", "c"]}}}}))
    scenes = tuple(scene(tmp_path, name, "alps", found=20) for name in "ab")
    log = Recorder()
    report = run_evaluate(EvaluateJob(model, scenes), FakeBackend(), log)
    [warning] = [one for one in report.warnings if "has learned from scenes of these names (a)" in one]
    assert warning in log.logs
    other = run_evaluate(EvaluateJob(model, scenes[1:]), FakeBackend(), SilentProgress())
    assert not any("has learned from" in one for one in other.warnings)


def test_a_split_without_scenes_is_said(tmp_path: Path, model: Path) -> None:
    scenes = (scene(tmp_path, "a", "alps", found=20, split="train"),)
    with pytest.raises(JobError, match=r"'test' \(splits found: train\)"):
        run_evaluate(EvaluateJob(model, scenes), FakeBackend(), SilentProgress())


def test_a_region_the_model_does_not_know_is_chosen_by_the_images(tmp_path: Path, model: Path) -> None:
    backend = FakeBackend()
    backend.looks_like = "andes"
    scenes = (scene(tmp_path, "a", "nowhere", found=20), scene(tmp_path, "b", "alps", found=20))
    report = run_evaluate(EvaluateJob(model, scenes), backend, SilentProgress())
    assert len(backend.looked) == 1, "a scene whose region the model knows is not looked at"
    assert report["region_choices"]["a"]["region"] == "andes"
    assert list(report["region_choices"]) == ["a"]
    assert report["regions"]["nowhere"]["iou"] == 1.0


def test_a_scene_like_none_of_the_regions_is_said(tmp_path: Path, model: Path) -> None:
    backend = FakeBackend()
    backend.looks_like = None
    job = EvaluateJob(model, (scene(tmp_path, "a", "nowhere", found=20),), region="auto")
    with pytest.raises(JobError, match=f"Scene 'a' is like none of the regions of model '{model.stem}'"):
        run_evaluate(job, backend, SilentProgress())
    report = run_evaluate(dataclasses.replace(job, region="alps"), backend, SilentProgress())
    assert report["regions"]["nowhere"]["iou"] == 1.0
    assert "region_choices" not in report


class OneIsStrange(FakeBackend):
    """A scene that is bright at its upper left is like no region."""

    def choose_region(self, model, device, samples):
        self.looks_like = None if samples[0].post[0][0, 15] else "andes"
        return super().choose_region(model, device, samples)


def test_a_scene_like_none_of_the_regions_is_left_out_of_the_figures_and_named(
    tmp_path: Path, model: Path
) -> None:
    scenes = (scene(tmp_path, "strange", "nowhere", found=20), scene(tmp_path, "known", "there", found=10))
    target, told = tmp_path / "report.json", Recorder()
    report = run_evaluate(EvaluateJob(model, scenes, target, region="auto"), OneIsStrange(), told)
    assert list(report.regions) == ["there"]
    assert report.overall.scenes == 1
    written = json.loads(target.read_text())
    assert list(written["left_out"]) == ["strange"]
    assert "Scene 'strange' is like none of the regions" in written["left_out"]["strange"]
    (said,) = report.warnings
    assert "in none of the figures: 1 of 2 (strange)" in said
    assert [line for line in told.logs if line.startswith("Left out. Scene 'strange'")]


def test_a_report_that_cannot_be_written_is_said(tmp_path: Path, model: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    job = EvaluateJob(model, (scene(tmp_path, "a", "alps", found=20),), tmp_path / "file" / "report.json")
    with pytest.raises(JobError, match=r"report\.json"):
        run_evaluate(job, FakeBackend(), SilentProgress())


def test_auto_looks_even_where_the_scene_names_a_region(tmp_path: Path, model: Path) -> None:
    backend = FakeBackend()
    backend.looks_like = "andes"
    job = EvaluateJob(model, (scene(tmp_path, "a", "alps", found=20),), region="auto")
    report = run_evaluate(job, backend, SilentProgress())
    assert report["region_choices"]["a"]["region"] == "andes"


def test_a_layer_of_regions_is_asked_before_the_images(tmp_path: Path, model: Path) -> None:
    backend = FakeBackend()
    backend.looks_like = "andes"
    scenes = (scene(tmp_path, "a", "nowhere", found=20),)
    regions = regions_around(scenes[0].post, tmp_path / "regions.gpkg", "Alps")
    job = EvaluateJob(model, scenes, regions_layer=regions, region_field="name")
    report = run_evaluate(job, backend, SilentProgress())
    assert report["region_choices"]["a"]["by"] == "polygon layer"
    assert report["region_choices"]["a"]["region"] == "alps"
    assert backend.looked == []


def regions_around(raster: Path, path: Path, name: str) -> Path:
    """A polygon file with one region that covers a raster."""
    opened = gdal.Open(str(raster))
    x, across, _, y, _, down = opened.GetGeoTransform()
    right, bottom = x + across * opened.RasterXSize, y + down * opened.RasterYSize
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("regions", opened.GetSpatialRef(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("name", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature["name"] = name
    corners = f"{x} {y},{right} {y},{right} {bottom},{x} {bottom},{x} {y}"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({corners}))"))
    layer.CreateFeature(feature)
    return path
