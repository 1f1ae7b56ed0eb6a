"""Context by Clay through the jobs: what it is told of the bands; train, map and update with a tiny Clay."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.errors import JobError, LandslideMapperError, ModelError
from landslide_mapper.jobs.context import context_waves
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob, SceneEntry, TrainJob, UpdateJob
from landslide_mapper.jobs.train import run_train
from landslide_mapper.jobs.update import run_update
from landslide_mapper.nn.backend.local import LocalBackend
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


def mapped(model: Path, scene: SceneEntry, output: Path, region: str) -> Any:
    probability = output.with_name(f"{output.stem}.tif")
    job = MapJob(model, scene.post, output, probability=probability, region=region, device="cpu")
    run_map(job, LocalBackend(), SilentProgress())
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
    ],
)
def test_what_does_not_go_is_said_before_patches_are_cut(
    tmp_path: Path, changes: dict[str, Any], error: type[LandslideMapperError], message: str
) -> None:
    backend = FakeBackend()
    with pytest.raises(error, match=message):
        run_train(asked(tmp_path, **changes), backend, SilentProgress())
    assert not backend.trained


def test_a_file_of_another_model_leaves_no_model(tmp_path: Path) -> None:
    foreign = write_checkpoint(tmp_path / "other.ckpt")
    foreign.write_bytes(b"nothing")
    with pytest.raises(ModelError, match=r"other\.ckpt holds no weights that can be read safely"):
        run_train(asked(tmp_path, context_weights=str(foreign)), LocalBackend(), SilentProgress())
    assert not (tmp_path / "m.lsmodel").exists()
