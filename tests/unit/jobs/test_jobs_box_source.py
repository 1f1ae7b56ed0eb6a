"""Boxes by Faster R-CNN over a scene: windows, what they share, the area; and the whole way with torch."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.backend import BlockInput, Report
from landslide_mapper.box_backend import BoxesRequest
from landslide_mapper.cli.main import main
from landslide_mapper.errors import Canceled, JobError, ModelError, UnknownRegionError
from landslide_mapper.jobs.box_source import merged
from landslide_mapper.jobs.detect import run_detect
from landslide_mapper.jobs.options import ALL
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.scenes import read_scenes
from landslide_mapper.jobs.spec import DetectJob
from landslide_mapper.jobs.train_boxes import run_train_boxes
from landslide_mapper.jobs.train_boxes_options import TrainBoxesJob
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.vocabulary import FASTER_RCNN
from tests.unit.jobs.fake_backend import FakeBackend, publish_model
from tests.unit.jobs.test_jobs_detect import rows
from tests.unit.jobs.test_jobs_map import Recorder, write_raster

SIZE = (700, 1100)
SLIDES = [(30, 40, 20, 60), (500, 480, 40, 60), (200, 1000, 50, 30)]
"""Row, column, height, width; the second one lies where four windows meet."""


class BoxesOfValues(FakeBackend):
    """Finds what is bright, as far as a window shows it: the score is the value divided by 254."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[tuple[int, ...]] = []

    def find_boxes(self, handle: str, window: BlockInput) -> list[tuple[float, ...]]:
        self.windows.append(window.valid.shape)
        found = []
        for value in np.unique(window.post[window.post > 127]):
            at_rows, at_cols = np.nonzero(window.post[0] == value)
            box = (at_cols.min(), at_rows.min(), at_cols.max() + 1, at_rows.max() + 1)
            found.append((*map(float, box), float(value) / 254))
        return found


def land() -> NDArray[np.uint8]:
    values = np.full(SIZE, 10, np.uint8)
    for number, (row, col, height, width) in enumerate(SLIDES):
        values[row : row + height, col : col + width] = 200 + 20 * number
    return values


@pytest.fixture
def job(tmp_path: Path) -> DetectJob:
    return DetectJob(
        model=publish_model(tmp_path / "fake.lsmodel", "somewhere"),
        post=write_raster(tmp_path / "post.tif", land()),
        output=tmp_path / "boxes.gpkg",
        by=FASTER_RCNN,
    )


def corners(box: dict[str, Any]) -> tuple[int, ...]:
    """Row, column, height, width in pixels."""
    left, right, bottom, top = box["box"]
    return tuple(round(one / 10) for one in (4_700_000 - top, left - 500_000, top - bottom, right - left))


def test_boxes_of_windows_are_those_of_the_scene(job: DetectJob) -> None:
    backend, progress = BoxesOfValues(), Recorder()
    report = run_detect(job, backend, progress)
    found = rows(job.output)
    assert sorted(map(corners, found)) == sorted(SLIDES), "none is there twice, none is cut"
    assert [one["score"] for one in found] == sorted((one["score"] for one in found), reverse=True)
    assert len(backend.windows) == 6
    assert backend.tiles == [], "no map is made"
    assert report.candidates == 3
    assert report.threshold == 0.5
    for one in found:
        _, _, height, width = corners(one)
        assert one["area_m2"] == pytest.approx(height * width * 100, rel=2e-3)
    (mapped,) = rows(job.output, "mapped_area")
    assert mapped["area_m2"] == pytest.approx(SIZE[0] * SIZE[1] * 100, rel=2e-3)
    assert progress.fractions == sorted(progress.fractions)
    assert sorted(one.name for one in job.output.parent.iterdir()) == [
        "boxes.gpkg",
        "fake.lsmodel",
        "post.tif",
    ]


def test_threshold_minimum_area_and_extent_count(job: DetectJob) -> None:
    run_detect(dataclasses.replace(job, threshold=0.9), BoxesOfValues(), SilentProgress())
    assert [corners(one) for one in rows(job.output)] == [SLIDES[2]]
    run_detect(dataclasses.replace(job, min_area_m2=200_000), BoxesOfValues(), SilentProgress())
    assert [corners(one) for one in rows(job.output)] == [SLIDES[1]]
    extent = (500_000.0, 4_700_000.0 - 3000, 505_000.0, 4_700_000.0)
    run_detect(dataclasses.replace(job, extent=extent), BoxesOfValues(), SilentProgress())
    assert [corners(one) for one in rows(job.output)] == [SLIDES[0]]
    kinds = {one["kind"]: one["area_m2"] for one in rows(job.output, "mapped_area")}
    assert kinds["post only"] == pytest.approx(500 * 300 * 100, rel=2e-3)


def test_no_box_is_an_empty_layer_and_said(job: DetectJob) -> None:
    report = run_detect(dataclasses.replace(job, threshold=0.99), BoxesOfValues(), SilentProgress())
    assert (rows(job.output), report.candidates) == ([], 0)
    assert any("No candidate was found" in str(one) for one in report.warnings)


def test_another_pixel_size_than_the_models_gives_boxes_in_the_same_place(job: DetectJob) -> None:
    backend = BoxesOfValues()
    backend.info = dataclasses.replace(backend.info, gsd_m=20.0)
    run_detect(job, backend, SilentProgress())
    found = sorted(corners(one) for one in rows(job.output))
    assert len(found) >= 3
    for slide in SLIDES:
        assert any(np.abs(np.subtract(one, slide)).max() <= 4 for one in found)


def test_a_canceled_search_leaves_nothing(job: DetectJob) -> None:
    class Impatient(SilentProgress):
        def canceled(self) -> bool:
            return True

    with pytest.raises(Canceled):
        run_detect(job, BoxesOfValues(), Impatient())
    assert not job.output.exists()


def test_change_has_no_boxes_of_its_own(job: DetectJob) -> None:
    with pytest.raises(JobError, match=r"Boxes by faster-rcnn need a model.*'change' is none.*--by masks"):
        run_detect(dataclasses.replace(job, model=Path("change")), None, SilentProgress())


def test_a_cut_box_goes_where_a_whole_one_is_and_stays_where_there_is_none() -> None:
    whole, part = [0.0, 0, 100, 10, 0.6, 0], [0.0, 0, 60, 10, 0.9, 1]
    lone = [200.0, 0, 260, 10, 0.7, 1]
    assert merged(np.array([part, whole, lone]))[:, 4].tolist() == [0.7, 0.6]
    assert merged(np.zeros((0, 6))).shape == (0, 6)


@pytest.fixture
def scenes(tmp_path: Path) -> Path:
    """Two scenes of bright slides on noise, and their masks."""
    random, entries = np.random.default_rng(4), []
    for split, (tall, wide) in {"train": (256, 320), "validation": (112, 192)}.items():
        values = 80 + 8 * random.standard_normal((tall, wide))
        mask = np.zeros(values.shape, np.uint8)
        for row in range(16, tall - 26, 48):
            for col in range(16, wide - 30, 56):
                height, width = random.integers(10, 22, 2)
                mask[row : row + height, col : col + width] = 1
        values[mask == 1] += 120
        image = write_raster(tmp_path / f"{split}.tif", values.astype(np.uint8))
        labels = write_raster(tmp_path / f"{split}_mask.tif", mask)
        entries.append(
            {
                "id": split,
                "region": "alps",
                "post": image.name,
                "pre": None,
                "labels": labels.name,
                "split": split,
            }
        )
    path = tmp_path / "scenes.json"
    path.write_text(json.dumps({"scenes": entries}))
    return path


def test_a_model_is_taught_boxes_and_finds_them_from_the_command_line(
    scenes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model, output = tmp_path / "toy.lsmodel", tmp_path / "boxes.gpkg"
    encoder = "tu-tf_mobilenetv3_small_minimal_100"
    usual = ["--device", "cpu", "--backend", "local"]
    words = ["train", "--scenes", scenes, "--model", model, "--network", encoder, "--start-from", "none"]
    assert main([*map(str, words), "--epochs", "1", "--patch-size", "64", *usual]) == 0
    post = str(tmp_path / "validation.tif")
    detect = ["detect", "--model", str(model), "--post", post, "--output", str(output), "--by", FASTER_RCNN]
    assert main([*detect, *usual]) == 1
    assert "was taught no boxes. Teach them (train-boxes)" in capsys.readouterr().err
    assert not output.exists()
    words = ["train-boxes", "--model", model, "--region", "alps", "--scenes", scenes, "--patch-size", "64"]
    assert main([*map(str, words), "--epochs", "6", *usual]) == 0
    said = capsys.readouterr().out
    assert "Version 2 of 'toy' finds boxes in alps; average precision" in said
    assert not [one for one in tmp_path.iterdir() if one.name.startswith(".")], "nothing is left of the work"
    assert main([*detect, *usual]) == 0
    found = rows(output)
    assert "region alps" in capsys.readouterr().out
    assert {(one["model"], one["model_version"], one["region"]) for one in found} == {("toy", 2, "alps")}
    mask = gdal.Open(str(tmp_path / "validation_mask.tif")).ReadAsArray()
    inside = np.zeros_like(mask)
    for row, col, height, width in map(corners, found):
        inside[max(row, 0) : row + height, max(col, 0) : col + width] = 1
    assert (inside & mask).sum() / (inside | mask).sum() > 0.5
    assert ModelFolder(model).roll_back().number == 1


@pytest.mark.parametrize(
    ("precision", "said"),
    [
        (0.0, "The boxes are of no use yet: on the labels held back their average precision is 0.000"),
        (None, "Nothing shows that the boxes are of any use: no landslide is among the labels held back"),
        (0.3, None),
    ],
)
def test_boxes_that_are_of_no_use_are_called_so(
    precision: float | None, said: str | None, scenes: Path, tmp_path: Path
) -> None:
    class Taught(FakeBackend):
        def teach_boxes(self, request: BoxesRequest, report: Report) -> dict[str, Any]:
            figures = {"version": 2, "epochs": 1, "best_epoch": 1, "patches": 9, "boxes": 9}
            return {**figures, "average_precision": precision}

    model = publish_model(tmp_path / "toy.lsmodel", "alps")
    told = Recorder()
    report = run_train_boxes(TrainBoxesJob(model, "alps", read_scenes(scenes)), Taught(), told)
    assert (report.useless or "").startswith(said or "")
    assert bool(report.useless) == bool(said)
    assert [one for one in told.logs if one == report.useless] == ([report.useless] if said else [])


@pytest.mark.parametrize(
    ("change", "error", "said"),
    [
        ({"region": "andes"}, UnknownRegionError, "no region 'andes'; it has alps"),
        ({"scenes": ()}, JobError, "There is no training scene of region 'alps'"),
        ({"epochs": 0}, JobError, "at least one is needed"),
        ({"model": Path("nowhere.lsmodel")}, ModelError, "There is no model at nowhere.lsmodel"),
    ],
)
def test_what_cannot_be_taught_is_said(
    tmp_path: Path, change: dict[str, Any], error: type, said: str
) -> None:
    model = publish_model(tmp_path / "toy.lsmodel", "alps")
    job = dataclasses.replace(TrainBoxesJob(model, "alps", ()), **change)
    with pytest.raises(error, match=said):
        run_train_boxes(job, FakeBackend(), SilentProgress())
    assert ALL["train-boxes"].job is TrainBoxesJob
