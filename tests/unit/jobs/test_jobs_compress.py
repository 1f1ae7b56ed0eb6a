"""The compress job: what it refuses and says, its patches, and the whole way by real networks."""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from landslide_mapper.backend import ALL_REGIONS, Json, Report, TrainRequest
from landslide_mapper.cli.main import main
from landslide_mapper.errors import Canceled, JobError, LandslideMapperError, ModelError, RasterError
from landslide_mapper.jobs.compress import run_compress
from landslide_mapper.jobs.compress_options import CompressJob
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import EvaluateJob, MapJob, SceneEntry, UpdateJob
from landslide_mapper.jobs.update import run_update
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import load_network, save_version
from landslide_mapper.vocabulary import ANYWHERE
from landslide_mapper.worker.client import WorkerBackend
from tests.unit.jobs.fake_backend import FakeBackend
from tests.unit.jobs.test_jobs_patch_building import write_raster

SIDE = 64


class Told(SilentProgress):
    """Keeps what is said."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def log(self, message: str) -> None:
        self.lines.append(message)


class Student(FakeBackend):
    """Says what a training said to say."""

    def __init__(self, seconds: float = 0.1, iou: float = 0.49) -> None:
        super().__init__()
        self.seconds, self.iou = seconds, iou

    def train(self, request: TrainRequest, report: Report) -> Json:
        self.trained.append(request)
        figures = {
            "teacher": {"network": "a", "parameters": 5, "megabytes": 2.0, "seconds_per_tile": 0.4},
            "student": {"network": "b", "parameters": 1, "megabytes": 0.4, "seconds_per_tile": self.seconds},
            "iou": {name: {"teacher": 0.5, "student": self.iou} for name in ("alps", ALL_REGIONS)},
        }
        return {"version": 1, "compression": figures}


def publish(folder: Path, *regions: str, bands: int = 1, dates: int = 1, **more: Any) -> Path:
    torch.manual_seed(0)
    spec = NetworkSpec("resnet18", bands, dates)
    network = MultiRegionNetwork(spec, regions, [120.0] * bands, [70.0] * bands).eval()
    save_version(folder, network, {"seed": 0}, {}, tile_size=SIDE, overlap=16, **more)
    return folder


def scene(tmp_path: Path, number: int, split: str, region: str = "alps", bands: int = 1) -> SceneEntry:
    rng = np.random.default_rng(number)
    labels = np.zeros((SIDE, SIDE), np.uint8)
    labels[10:30, 20:40] = 1
    pixels = rng.integers(0, 120, (bands, SIDE, SIDE)).astype(np.uint8)
    pixels[:, labels == 1] += 100
    return SceneEntry(
        id=f"{region}/{number}",
        region=region,
        post=write_raster(tmp_path / f"{region}{number}.tif", pixels, 10.0),
        labels=write_raster(tmp_path / f"{region}{number}_mask.tif", labels, 10.0),
        split=split,
    )


@pytest.fixture
def job(tmp_path: Path) -> CompressJob:
    scenes = tuple(scene(tmp_path, *one) for one in enumerate(("train", "train", "validation", "test")))
    teacher = publish(tmp_path / "teacher.lsmodel", "alps", "nepal")
    return CompressJob(teacher, scenes, tmp_path / "small.lsmodel", epochs=1, device="cpu")


def test_a_student_that_reaches_the_goal(job: CompressJob) -> None:
    backend, told = Student(), Told()
    report = run_compress(job, backend, told)
    assert report.shortfalls == ()
    assert report.gain == pytest.approx(4.0)
    (request,) = backend.trained
    assert (request.teacher, request.model, request.epochs) == (job.model, job.output, 1)
    assert any("small model will not have them: nepal" in line for line in told.lines)
    assert report.to_json()["student"]["megabytes"] == 0.4
    assert not list(job.output.parent.glob(".*training*")), "the working folder is gone"


def test_what_falls_short_is_said(job: CompressJob) -> None:
    told = Told()
    report = run_compress(job, Student(seconds=0.2, iou=0.4), told)
    slow, poor, regions = report.shortfalls
    assert "only 2.0 times as fast" in slow
    assert "IoU of 0.400 on the labels held back, its teacher 0.500: more than 0.02 below" in poor
    assert "below its teacher: alps" in regions
    assert set(report.shortfalls) <= set(told.lines)


def replaced(job: CompressJob, **changes: Any) -> CompressJob:
    return dataclasses.replace(job, **changes)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"model": Path("change")}, "without a network: there is nothing to make smaller"),
        ({"output": Path("small.zip")}, r"must end with \.lsmodel"),
        ({"epochs": 0}, "at least one"),
        ({"max_minutes": 0.0}, "no time"),
        ({"scenes": ()}, "no training scene"),
        ({"model": Path("nowhere.lsmodel")}, "nowhere.lsmodel"),
    ],
)
def test_nonsense_is_refused(job: CompressJob, change: dict[str, Any], message: str) -> None:
    backend = Student()
    with pytest.raises(LandslideMapperError, match=message):
        run_compress(replaced(job, **change), backend, SilentProgress())
    assert not backend.trained


def test_what_exists_is_never_overwritten(job: CompressJob) -> None:
    with pytest.raises(JobError, match="never overwritten"):
        run_compress(replaced(job, output=job.model), Student(), SilentProgress())


def test_a_student_never_lies_inside_its_teacher(job: CompressJob) -> None:
    with pytest.raises(JobError, match="lies inside the model that it is made from"):
        run_compress(replaced(job, output=job.model / "versions" / "s.lsmodel"), Student(), SilentProgress())


def test_scenes_of_no_region_of_the_teacher(job: CompressJob, tmp_path: Path) -> None:
    foreign = (scene(tmp_path, 7, "train", "andes"),)
    with pytest.raises(JobError, match=r"it knows alps, nepal; the scenes are of andes"):
        run_compress(replaced(job, scenes=foreign), Student(), SilentProgress())


def test_scenes_of_other_regions_are_left_out_unless_the_teacher_knows_anywhere(
    job: CompressJob, tmp_path: Path
) -> None:
    more = replaced(job, scenes=(*job.scenes, scene(tmp_path, 7, "train", "andes")))

    class Looking(Student):
        def train(self, request: TrainRequest, report: Report) -> Json:
            self.regions = json.loads((request.store / "index.json").read_text())["regions"]
            return super().train(request, report)

    backend, told = Looking(), Told()
    run_compress(more, backend, told)
    assert backend.regions == ["alps"]
    assert any("left out: andes" in line for line in told.lines)
    anywhere = publish(tmp_path / "a.lsmodel", "alps", ANYWHERE)
    run_compress(replaced(more, model=anywhere), backend, Told())
    assert backend.regions == ["alps", "andes"]


def test_bands_that_do_not_fit(job: CompressJob, tmp_path: Path) -> None:
    teacher = publish(tmp_path / "rgb.lsmodel", "alps", bands=3)
    with pytest.raises(RasterError, match=r"Scene alps/0.*band"):
        run_compress(replaced(job, model=teacher), Student(), SilentProgress())


def test_dates_that_are_missing(job: CompressJob, tmp_path: Path) -> None:
    teacher = publish(tmp_path / "two.lsmodel", "alps", dates=2)
    with pytest.raises(JobError, match="needs an image before the event, but these scenes have none: alps/0"):
        run_compress(replaced(job, model=teacher), Student(), SilentProgress())


def test_an_interrupted_one_goes_on_but_not_with_another_teacher(job: CompressJob) -> None:
    class Interrupted(Student):
        def train(self, request: TrainRequest, report: Report) -> Json:
            self.trained.append(request)
            raise Canceled

    backend = Interrupted()

    def again() -> Path:
        with pytest.raises(Canceled):
            run_compress(job, backend, SilentProgress())
        return backend.trained[-1].work

    first = again()
    assert again() == first
    network = load_network(job.model).network
    with torch.no_grad():
        network.mean += 1.0
    save_version(job.model, network, {"seed": 1}, {}, tile_size=SIDE, overlap=16)
    assert again() != first
    assert not job.output.exists()


def test_training_scenes_give_patches_without_a_label_too_and_barred_areas_none(tmp_path: Path) -> None:
    from landslide_mapper.inventory.labels import UNLABELLED
    from landslide_mapper.jobs.patch_building import build_patch_store

    known = np.full((256, 256), 255, np.uint8)
    known[20:60, 20:60] = 0
    known[30:40, 30:40] = 1
    rng = np.random.default_rng(0)
    scenes = tuple(
        SceneEntry(
            split,
            "alps",
            write_raster(tmp_path / f"{split}.tif", rng.integers(1, 255, (256, 256)).astype(np.uint8), 10.0),
            labels=write_raster(tmp_path / f"{split}_mask.tif", known, 10.0),
            split=split,
        )
        for split in ("train", "validation")
    )

    def masks(name: str, **options: Any) -> tuple[Any, Any]:
        build_patch_store(scenes, tmp_path / name, patch_size=64, **options)
        return np.load(tmp_path / name / "mask.npy"), np.load(tmp_path / name / "split.npy")

    usual, _ = masks("usual")
    assert not (usual == UNLABELLED).any()
    mask, split = masks("all", unlabelled=1000)
    bare = (mask >= UNLABELLED).all(axis=(1, 2))
    assert len(mask) > len(usual)
    assert bare.any()
    assert not bare[split == 1].any()
    assert not (mask[split == 1] == UNLABELLED).any()
    assert ((masks("few", unlabelled=3)[0] >= UNLABELLED).all(axis=(1, 2))).sum() == 3
    barred = write_areas(tmp_path / "held.geojson", (128, 0, 128, 256))
    scenes = tuple(dataclasses.replace(one, held_out=(barred,)) for one in scenes)
    mask, split = masks("held", unlabelled=1000)
    origin = np.load(tmp_path / "held" / "origin.npy")
    for own, (col, _), code in zip(mask, origin, split):
        if code == 0:
            assert (own[:, max(0, 128 - col) :] == 255).all()


def write_areas(path: Path, window: tuple[int, int, int, int]) -> Path:
    """An accuracy area, in the ground coordinates of `write_raster`'s pixels."""
    from osgeo import ogr, osr

    from landslide_mapper.raster.gdal_calls import open_raster

    dataset = open_raster(path.parent / "train.tif")
    x, dx, _, y, _, dy = dataset.GetGeoTransform()
    col, row, width, height = window
    corners = [(col, row), (col + width, row), (col + width, row + height), (col, row + height), (col, row)]
    ring = ", ".join(f"{x + dx * one} {y + dy * other}" for one, other in corners)
    reference = osr.SpatialReference(wkt=dataset.GetProjection())
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path.with_suffix(".gpkg")))
    layer = made.CreateLayer("areas", reference, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("role", ogr.OFTString))
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetField("role", "accuracy")
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
    layer.CreateFeature(feature)
    return path.with_suffix(".gpkg")


def test_a_student_maps_is_evaluated_and_updated_as_any_model(job: CompressJob, tmp_path: Path) -> None:
    backend = LocalBackend(way="torch")
    report = run_compress(job, backend, SilentProgress())
    assert ModelFolder(job.output).describe()["current_version"] == 1
    assert report.figures["iou"].keys() == {"alps", ALL_REGIONS}
    test = job.scenes[-1]
    mapped = run_map(
        MapJob(job.output, test.post, tmp_path / "out.gpkg", region="alps", device="cpu"),
        backend,
        SilentProgress(),
    )
    assert mapped.output.is_file()
    figures = run_evaluate(EvaluateJob(job.output, job.scenes, device="cpu"), backend, SilentProgress())
    assert figures.overall.scenes == 1
    new = tuple(scene(tmp_path, 20 + n, split, "andes") for n, split in enumerate(("train", "validation")))
    update = UpdateJob(job.output, "andes", new, epochs=1, device="cpu", patch_size=SIDE, publish_anyway=True)
    assert run_update(update, backend, SilentProgress()).version == 2
    assert [one.id for one in ModelFolder(job.output).version().spec.regions] == ["alps", "andes"]


def test_by_the_real_worker(job: CompressJob, tmp_path: Path) -> None:
    with WorkerBackend(sys.executable, exchange_parent=tmp_path) as backend:
        report = run_compress(job, backend, SilentProgress())
    assert ModelFolder(job.output).version().card["strategy"] == "compression"
    assert report.figures["student"]["seconds_per_tile"] > 0
    with pytest.raises(ModelError):
        ModelFolder(job.output).version(2)


def test_on_the_command_line(job: CompressJob, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = [
        {
            "id": one.id,
            "region": one.region,
            "post": str(one.post),
            "labels": str(one.labels),
            "split": one.split,
        }
        for one in job.scenes
    ]
    scenes = tmp_path / "scenes.json"
    scenes.write_text(json.dumps({"scenes": listed}))
    words = ["--model", job.model, "--scenes", scenes, "--output", job.output, "--epochs", 1]
    assert main(["compress", *map(str, words), "--device", "cpu", "--backend", "local"]) == 0
    said = capsys.readouterr().out
    assert "teacher" in said
    assert "IoU, alps" in said
    assert "times as fast" in said.splitlines()[-1]
    assert main(["compress", *map(str, words)]) == 1
    assert "never overwritten" in capsys.readouterr().err
