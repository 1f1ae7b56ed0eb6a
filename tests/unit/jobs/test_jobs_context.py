"""Clay through the jobs, as context and as the encoder: its bands; train, map, update with a tiny Clay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.errors import JobError, LandslideMapperError, ModelError, TrainingError
from landslide_mapper.jobs.context import context_waves
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import EvaluateJob, GroundOptions, MapJob, SceneEntry, TrainJob, UpdateJob
from landslide_mapper.jobs.train import run_train
from landslide_mapper.jobs.update import run_update
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.worker.client import WorkerBackend
from tests.unit.jobs.fake_backend import FakeBackend
from tests.unit.jobs.test_jobs_terrain_layer import write
from tests.unit.nn.conftest import TINY_ENCODER
from tests.unit.nn.tiny_clay import write_checkpoint

SIDE = 128


class Listening(SilentProgress):
    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []

    def log(self, message: str) -> None:
        self.said.append(str(message))


def scenes(folder: Path, region: str = "alps") -> tuple[SceneEntry, ...]:
    """Landslides are bright."""
    made = []
    for number, split in enumerate(("train", "train", "validation")):
        random, name = np.random.default_rng(number), f"{region}{number}"
        labels = np.zeros((SIDE, SIDE), np.uint8)
        labels[20:60, 30:90] = 1
        image = random.integers(1, 120, (3, SIDE, SIDE)) + 100 * labels
        made.append(
            SceneEntry(
                name,
                region,
                write(folder / f"{name}.tif", image.astype(np.uint8)),
                labels=write(folder / f"{name}_mask.tif", labels),
                split=split,
            )
        )
    return tuple(made)


def asked(folder: Path, **changes: Any) -> TrainJob:
    values = {
        "network": TINY_ENCODER,
        "epochs": 2,
        "device": "cpu",
        "patch_size": 64,
        "derived": ("edges",),
        "settings": {"draws": 8, "batch": 4, "average": 0.5, "exemplars": 1},
        "context": "clay",
        "context_weights": str(write_checkpoint(folder / "clay.ckpt")),
        **changes,
    }
    return TrainJob(scenes(folder), folder / "m.lsmodel", **values)


def as_encoder(folder: Path, **changes: Any) -> TrainJob:
    """Where the scenes have elevations, which are random."""
    job = asked(folder, **{"network": None, "context": "clay-encoder", **changes})
    return replace(job, scenes=with_ground(folder, job.scenes))


def with_ground(folder: Path, listed: tuple[SceneEntry, ...]) -> tuple[SceneEntry, ...]:
    random = np.random.default_rng(7)
    dem = write(folder / "dem.tif", np.cumsum(random.normal(0, 5, (SIDE, SIDE)), 0).astype(np.float32))
    return tuple(replace(scene, dem=dem) for scene in listed)


def mapped(model: Path, scene: SceneEntry, output: Path, region: str, dem: Path | None = None) -> Any:
    probability = output.with_name(f"{output.stem}.tif")
    job = MapJob(model, scene.post, output, probability=probability, region=region, device="cpu")
    run_map(replace(job, ground=GroundOptions(dem)), LocalBackend(), SilentProgress())
    return gdal.Open(str(probability)).ReadAsArray()


def test_a_model_with_context_maps_and_learns_another_region(tmp_path: Path) -> None:
    job, progress = asked(tmp_path), Listening()
    run_train(job, LocalBackend(), progress)
    said = "\n".join(progress.said)
    assert "wavelengths in micrometres: red 0.665, green 0.56, blue 0.493" in said
    assert "Second stage" in said
    before = mapped(job.model, job.scenes[-1], tmp_path / "before.gpkg", "alps")
    assert (before != 255).all()
    new = scenes(tmp_path, "andes")
    run_update(
        UpdateJob(
            job.model,
            "andes",
            new,
            strategy="feature-extraction",
            publish_anyway=True,
            patch_size=64,
            epochs=1,
            device="cpu",
            settings={"draws": 8, "batch": 4},
        ),
        LocalBackend(),
        SilentProgress(),
    )
    assert np.array_equal(mapped(job.model, job.scenes[-1], tmp_path / "after.gpkg", "alps"), before)
    assert (mapped(job.model, new[-1], tmp_path / "new.gpkg", "andes") != 255).all()


def test_clay_as_the_encoder_learns_in_the_worker_maps_with_its_ground_and_goes_back(tmp_path: Path) -> None:
    job, progress = as_encoder(tmp_path, derived=()), Listening()
    with WorkerBackend(exchange_parent=tmp_path) as backend:
        run_train(job, backend, progress)
    said = "\n".join(progress.said)
    assert "Training clay" in said
    assert "Second stage" in said
    assert "Training starts from random weights" not in said, "no starter is looked for"
    told = ModelFolder(job.model).describe()
    assert told["network"] == "clay"
    assert [layer["name"] for layer in told["input"]["layers"]] == ["post", "terrain"]

    scene = job.scenes[-1]
    before = mapped(job.model, scene, tmp_path / "before.gpkg", "alps", scene.dem)
    assert (before != 255).all()
    with pytest.raises(JobError, match="'m' was trained with terrain: it needs the elevation model"):
        mapped(job.model, scene, tmp_path / "no.gpkg", "alps")
    score = EvaluateJob(job.model, job.scenes, split="validation", region="alps", device="cpu")
    assert run_evaluate(score, LocalBackend(), SilentProgress()).overall.pooled.iou >= 0.0

    new = UpdateJob(
        job.model,
        "andes",
        with_ground(tmp_path, scenes(tmp_path, "andes")),
        strategy="tsmu",
        publish_anyway=True,
        patch_size=64,
        epochs=1,
        device="cpu",
        settings={"draws": 8, "batch": 4},
    )
    bare = tuple(replace(one, dem=None) for one in new.scenes)
    with pytest.raises(JobError, match="with terrain, but these scenes name no elevation model: andes0"):
        run_update(replace(new, scenes=bare), LocalBackend(), SilentProgress())
    run_update(new, LocalBackend(), SilentProgress())
    model = ModelFolder(job.model)
    assert [one.id for one in model.version().spec.regions] == ["alps", "andes"]
    model.roll_back(1)
    after = mapped(job.model, scene, tmp_path / "after.gpkg", "alps", scene.dem)
    assert np.array_equal(after, before)

    again = replace(as_encoder(tmp_path, context_weights=None), model=tmp_path / "again.lsmodel", epochs=1)
    run_train(replace(again, start_from=str(job.model)), LocalBackend(), SilentProgress())
    assert ModelFolder(again.model).describe()["network"] == "clay"
    for changes, message in (
        ({"context": "none"}, "Network clay is Clay in the encoder's place: ask for context clay-encoder"),
        ({"context": "clay"}, "Network clay is Clay in the encoder's place: ask for context clay-encoder"),
    ):
        other = replace(again, model=tmp_path / "other.lsmodel", start_from=str(job.model), **changes)
        with pytest.raises(ModelError, match=message):
            run_train(other, FakeBackend(), SilentProgress())


def index(bands: int, *names: str) -> dict[str, Any]:
    return {"layers": [{"name": "post", "bands": bands}], "images": {"band_names": list(names)}}


def test_named_bands_have_their_wavelengths(tmp_path: Path) -> None:
    job = asked(tmp_path)
    found = context_waves(job, index(4, "blue", "nir", "swir1", "red edge 2"), SilentProgress())
    assert found == (0.493, 0.842, 1.61, 0.74)
    computed = index(3, "green", "red")
    computed["images"]["derived"] = ["edges"]
    assert context_waves(job, computed, SilentProgress()) == (0.56, 0.665), "not of computed bands"
    assert context_waves(replace(job, context="none"), index(2), SilentProgress()) is None


def test_what_unnamed_bands_are_taken_for_is_said(tmp_path: Path) -> None:
    job, progress = asked(tmp_path), Listening()
    assert context_waves(job, index(3), progress) == (0.635, 0.555, 0.465)
    assert "do not name their bands; they are taken for red, green, blue." in progress.said[0]
    assert "red 0.635, green 0.555, blue 0.465" in progress.said[1]
    assert context_waves(job, index(4), SilentProgress()) == (0.65, 0.56, 0.48, 0.842)


@pytest.mark.parametrize(
    ("bands", "message"),
    [
        (index(2, "red", "thermal"), "none for band 'thermal'; it knows coastal, blue"),
        (index(5), "do not name their 5 bands. Name them in the files"),
    ],
)
def test_bands_that_clay_does_not_know_are_refused(
    tmp_path: Path, bands: dict[str, Any], message: str
) -> None:
    with pytest.raises(JobError, match=message):
        context_waves(asked(tmp_path), bands, SilentProgress())


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"context_weights": None}, JobError, r"needs the file of Clay's weights \(--context-weights"),
        ({"context_weights": "no.ckpt"}, JobError, r"no\.ckpt: no such file\. .* do not come with"),
        ({"context": "none"}, JobError, "is not used without context"),
        ({"network": "rau"}, ModelError, "rau has no place for Clay's context"),
        ({"network": "clay", "context": "none", "context_weights": None}, ModelError, "clay is Clay in the"),
        ({"context": "clay-encoder"}, ModelError, f"network {TINY_ENCODER} does not go with it. Leave out"),
        (
            {"context": "clay-encoder", "network": None, "context_weights": None},
            JobError,
            r"needs the file of Clay's weights \(--context-weights",
        ),
        (
            {"context": "clay-encoder", "network": None, "start_from": "starter"},
            JobError,
            "Clay takes the encoder's place, and starter holds another encoder. Leave it out",
        ),
        (
            {"context": "clay-encoder", "network": None, "encoder_weights": "resnet.pth"},
            JobError,
            r"Clay takes the encoder's place, and resnet\.pth holds another encoder",
        ),
    ],
)
def test_what_does_not_go_is_said_before_patches_are_cut(
    tmp_path: Path, changes: dict[str, Any], error: type[LandslideMapperError], message: str
) -> None:
    backend = FakeBackend()
    with pytest.raises(error, match=message):
        run_train(asked(tmp_path, **changes), backend, SilentProgress())
    assert not backend.trained


@pytest.mark.parametrize("make", [asked, as_encoder])
def test_a_file_of_another_model_leaves_no_model(tmp_path: Path, make: Callable[..., TrainJob]) -> None:
    foreign = write_checkpoint(tmp_path / "other.ckpt")
    foreign.write_bytes(b"nothing")
    with pytest.raises(ModelError, match=r"other\.ckpt holds no weights that can be read safely"):
        run_train(make(tmp_path, context_weights=str(foreign)), LocalBackend(), SilentProgress())
    assert not (tmp_path / "m.lsmodel").exists()


def test_patches_that_do_not_fit_clay_as_the_encoder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(
        TrainingError, match="Patches of 64 pixels do not fit network 'clay': it needs multiples of 128"
    ):
        run_train(as_encoder(tmp_path, decoder="pan"), LocalBackend(), SilentProgress())
    assert not (tmp_path / "m.lsmodel").exists()
