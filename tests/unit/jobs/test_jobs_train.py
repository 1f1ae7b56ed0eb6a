"""The train job up to the seam: checks, the patch store, and going on after an interruption."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.backend import Json, Report, TrainRequest
from landslide_mapper.cli.console import ConsoleProgress
from landslide_mapper.errors import Canceled, JobError, ModelError
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import SceneEntry, TrainJob
from landslide_mapper.jobs.train import run_train
from tests.unit.jobs.fake_backend import FakeBackend
from tests.unit.jobs.test_jobs_map import write_raster


@pytest.fixture
def job(tmp_path: Path) -> TrainJob:
    rng = np.random.default_rng(3)
    labels = np.zeros((64, 64), np.uint8)
    labels[10:30, 20:40] = 1
    scenes = tuple(
        SceneEntry(
            id=str(number),
            region="alps",
            post=write_raster(tmp_path / f"{number}.tif", rng.integers(0, 255, (64, 64)).astype(np.uint8)),
            labels=write_raster(tmp_path / f"{number}_mask.tif", labels),
            split=split,
        )
        for number, split in enumerate(("train", "train", "validation", "test"))
    )
    return TrainJob(scenes, tmp_path / "models" / "new.lsmodel", max_minutes=1.0)


def test_the_backend_gets_a_store_without_test_scenes(job: TrainJob) -> None:
    class Looking(FakeBackend):
        def train(self, request: TrainRequest, report: Report) -> Json:
            index = json.loads((request.store / "index.json").read_text())
            assert {scene["id"] for scene in index["scenes"]} == {"0", "1", "2"}
            return super().train(request, report)

    backend = Looking()
    assert run_train(job, backend, SilentProgress()).to_json() == {"version": 1, "useless": None}
    request = backend.trained[0]
    assert request.model == job.model
    assert request.max_minutes == 1.0
    assert not list(job.model.parent.iterdir()), "the working folder is gone when the training is done"


def test_a_model_of_no_use_is_said(job: TrainJob, capsys) -> None:
    class Poor(FakeBackend):
        def train(self, request: TrainRequest, report: Report) -> Json:
            data = {"train": {"patches": 1}, "validation": {"patches_with_landslides": 3}}
            return {"validation": {"alps": {"iou": 0.005}}, "data": {"alps": data}}

    card = run_train(job, Poor(), ConsoleProgress())
    assert "IoU of 0.005" in card["useless"]
    assert "single patch" in card["useless"]
    assert str(card["useless"]) in capsys.readouterr().err


def test_an_interrupted_training_goes_on_in_the_same_folder(job: TrainJob) -> None:
    class Interrupted(FakeBackend):
        def train(self, request: TrainRequest, report: Report) -> Json:
            self.trained.append(request)
            raise Canceled

    first, second, other = Interrupted(), Interrupted(), Interrupted()
    with pytest.raises(Canceled):
        run_train(job, first, SilentProgress())
    index = first.trained[0].store / "index.json"
    written = index.stat().st_mtime_ns
    with pytest.raises(Canceled):
        run_train(dataclasses.replace(job, max_minutes=5.0), second, SilentProgress())
    assert second.trained[0].work == first.trained[0].work
    assert index.stat().st_mtime_ns == written, "the patches are not cut again"
    with pytest.raises(Canceled):
        run_train(dataclasses.replace(job, seed=1), other, SilentProgress())
    assert other.trained[0].work != first.trained[0].work


def test_an_existing_model_is_never_overwritten(job: TrainJob) -> None:
    job.model.mkdir(parents=True)
    with pytest.raises(JobError, match="never overwritten"):
        run_train(job, FakeBackend(), SilentProgress())


def test_no_training_scene_is_said(job: TrainJob) -> None:
    with pytest.raises(JobError, match="no training scene"):
        run_train(dataclasses.replace(job, scenes=job.scenes[2:]), FakeBackend(), SilentProgress())


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"max_minutes": 0.0}, "no time"),
        ({"epochs": 0}, "at least one"),
        ({"model": Path("m.zip")}, r"\.lsmodel"),
    ],
)
def test_nonsense_is_refused(job: TrainJob, change: Json, message: str) -> None:
    with pytest.raises(JobError, match=message):
        run_train(dataclasses.replace(job, **change), FakeBackend(), SilentProgress())


def test_a_folder_that_cannot_be_made_is_said(job: TrainJob, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(JobError, match="cannot be written"):
        run_train(
            dataclasses.replace(job, model=tmp_path / "file" / "m.lsmodel"), FakeBackend(), SilentProgress()
        )


def test_decoder_attention_and_loss_reach_the_backend_and_their_defaults_do_not(job: TrainJob) -> None:
    backend = FakeBackend()
    run_train(job, backend, SilentProgress())
    chosen = dataclasses.replace(job, decoder="unet++", attention="scse", loss="iou")
    run_train(dataclasses.replace(chosen, model=job.model.with_stem("b")), backend, SilentProgress())
    told = [(one.decoder, one.attention, one.settings) for one in backend.trained]
    assert told == [(None, None, {}), ("unet++", "scse", {"loss": "iou"})]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"network": "tsmu", "decoder": "fpn"}, "Network tsmu has a decoder of its own: 'fpn' does not go"),
        ({"network": "rau", "attention": "scse"}, "Network rau has a decoder of its own: 'scse' does not go"),
        ({"decoder": "pan", "attention": "scse"}, "Decoder 'pan' has no steps with attention 'scse'; unet, "),
        ({"decoder": "gan"}, "There is no decoder 'gan'; known are unet, "),
    ],
)
def test_designs_that_do_not_go_together_are_refused_before_patches_are_cut(job, changes, message) -> None:
    backend = FakeBackend()
    with pytest.raises(ModelError) as caught:
        run_train(dataclasses.replace(job, **changes), backend, SilentProgress())
    assert str(caught.value).startswith(message)
    assert not job.model.parent.exists()
