"""The update job up to the seam: which scenes are read, how they are cut, and what is kept when."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest

from landslide_mapper.backend import Json, Report, UpdateRequest
from landslide_mapper.errors import JobError, ModelError
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import SceneEntry, UpdateJob
from landslide_mapper.jobs.update import run_update
from tests.unit.jobs.fake_backend import FakeBackend
from tests.unit.jobs.test_jobs_map import write_raster


class Teacher(FakeBackend):
    """Keeps the request, and publishes or not."""

    def __init__(self, published: bool = True) -> None:
        super().__init__()
        self.published = published
        self.requests: list[UpdateRequest] = []
        self.scene_ids: set[str] = set()

    def update(self, request: UpdateRequest, report: Report) -> Json:
        self.requests.append(request)
        self.scene_ids = {scene["id"] for scene in read_index(request.store)["scenes"]}
        return {"published": self.published, "version": 2, "refused_because": "alps lost 0.2 IoU"}


def read_index(store: Path) -> Json:
    index: Json = json.loads((store / "index.json").read_text())
    return index


@pytest.fixture
def job(tmp_path: Path, model: Path) -> UpdateJob:
    rng = np.random.default_rng(3)
    labels = np.zeros((64, 64), np.uint8)
    labels[10:30, 20:40] = 1
    regions = ("taiwan", "taiwan", "taiwan", "alps")
    splits = ("train", "validation", "test", "train")
    scenes = tuple(
        SceneEntry(
            id=str(number),
            region=region,
            post=write_raster(tmp_path / f"{number}.tif", rng.integers(0, 255, (64, 64)).astype(np.uint8)),
            labels=write_raster(tmp_path / f"{number}_mask.tif", labels),
            split=split,
        )
        for number, (region, split) in enumerate(zip(regions, splits))
    )
    return UpdateJob(model, "taiwan", scenes)


def test_only_the_new_region_is_read_and_never_its_test_scenes(job: UpdateJob) -> None:
    backend = Teacher()
    run_update(job, backend, SilentProgress())
    assert backend.scene_ids == {"0", "1"}
    assert backend.requests[0].old_store is None
    assert backend.requests[0].region == "taiwan"
    assert not list(job.model.parent.glob(".*update*")), "nothing is left beside the model"


def test_joint_training_also_reads_the_old_scenes(job: UpdateJob) -> None:
    class Looking(Teacher):
        old: set[str] = set()

        def update(self, request: UpdateRequest, report: Report) -> Json:
            assert request.old_store is not None
            self.old = {scene["id"] for scene in read_index(request.old_store)["scenes"]}
            return super().update(request, report)

    backend = Looking()
    run_update(
        dataclasses.replace(job, strategy="joint", old_scenes=job.scenes[3:]), backend, SilentProgress()
    )
    assert backend.scene_ids == {"0", "1"}
    assert backend.old == {"3"}


def test_a_refused_update_is_kept_to_be_published_anyway(job: UpdateJob) -> None:
    refusing = Teacher(published=False)
    report = run_update(job, refusing, SilentProgress())
    assert not report["published"]
    written = (refusing.requests[0].store / "index.json").stat().st_mtime_ns
    again = Teacher(published=False)
    run_update(dataclasses.replace(job, publish_anyway=True), again, SilentProgress())
    assert again.requests[0].work == refusing.requests[0].work
    assert again.requests[0].publish_anyway
    assert (again.requests[0].store / "index.json").stat().st_mtime_ns == written


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"region": "nowhere"}, r"no training scene of region 'nowhere' .*: alps, taiwan"),
        ({"strategy": "joint"}, "name their scenes"),
        ({"max_minutes": 0.0}, "no time"),
    ],
)
def test_nonsense_is_refused(job: UpdateJob, change: Json, message: str) -> None:
    with pytest.raises(JobError, match=message):
        run_update(dataclasses.replace(job, **change), Teacher(), SilentProgress())


def test_old_scenes_are_refused_where_they_are_not_read(job: UpdateJob) -> None:
    with pytest.raises(JobError, match="never reads the old regions' data"):
        run_update(dataclasses.replace(job, old_scenes=job.scenes[3:]), Teacher(), SilentProgress())


def test_an_odd_region_name_is_refused(job: UpdateJob) -> None:
    with pytest.raises(ModelError, match="cannot be the id of a region"):
        run_update(dataclasses.replace(job, region="../alps"), Teacher(), SilentProgress())


def test_a_missing_model_is_said(job: UpdateJob) -> None:
    with pytest.raises(ModelError, match=r"gone\.lsmodel"):
        run_update(
            dataclasses.replace(job, model=job.model.with_name("gone.lsmodel")), Teacher(), SilentProgress()
        )


def test_patches_are_as_small_as_was_asked_for(job: UpdateJob) -> None:
    backend = Teacher(published=False)
    run_update(dataclasses.replace(job, patch_size=32), backend, SilentProgress())
    run_update(job, backend, SilentProgress())
    assert [read_index(request.store)["patch_size"] for request in backend.requests] == [32, 64]
