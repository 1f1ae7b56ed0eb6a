"""Outputs are looked at before any work: never an input, never twice, never what cannot be written."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import resource
import signal
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from landslide_mapper import moving
from landslide_mapper.errors import InventoryError, JobError, LandslideMapperError, RasterError
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.outline import run_outline
from landslide_mapper.jobs.outputs import claimed
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import EvaluateJob, MapJob, OutlineJob
from landslide_mapper.raster.dataset_files import dataset_files
from tests import as_windows
from tests.unit.jobs.fake_backend import FakeBackend, publish_model
from tests.unit.jobs.test_jobs_evaluate import scene as labelled_scene
from tests.unit.jobs.test_jobs_map import read, write_raster


@pytest.fixture
def post(tmp_path: Path) -> Path:
    values = np.zeros((150, 210), np.uint8)
    values[20:40, 30:60] = 230
    return write_raster(tmp_path / "post.tif", values)


@pytest.fixture
def job(tmp_path: Path, post: Path) -> MapJob:
    model = publish_model(tmp_path / "fake.lsmodel", "somewhere")
    return MapJob(model, post, tmp_path / "out" / "a.gpkg", probability=tmp_path / "out" / "p.tif")


class Unused(FakeBackend):
    """A backend that must not be asked."""

    def load(self, *_: object, **__: object):
        raise AssertionError("the network was asked for")


def refused(job: MapJob, match: str, kind: type[LandslideMapperError] = JobError) -> None:
    with pytest.raises(kind, match=match) as caught:
        run_map(job, Unused(), SilentProgress())
    assert "\n" not in str(caught.value)


def virtual(path: Path, *sources: Path) -> Path:
    gdal.BuildVRT(str(path), [str(source) for source in sources]).FlushCache()
    return path


def test_an_image_is_kept_by_whatever_name_it_is_called(job: MapJob, post: Path, tmp_path: Path) -> None:
    before = post.read_bytes()
    mosaic = virtual(tmp_path / "outer.vrt", virtual(tmp_path / "inner.vrt", post))
    (tmp_path / "link.tif").symlink_to(post)
    os.link(post, tmp_path / "hard.tif")
    for name in (post, tmp_path / "link.tif", tmp_path / "hard.tif", tmp_path / "out" / ".." / "post.tif"):
        (tmp_path / "out").mkdir(exist_ok=True)
        for image in (post, mosaic):
            refused(dataclasses.replace(job, post=image, probability=name), "is also an input")
    assert post.read_bytes() == before
    assert not list((tmp_path / "out").iterdir())


def test_an_output_that_is_shown_is_told_before_any_work(
    job: MapJob, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows it could not be replaced at the end."""

    def held(*_: object) -> None:
        raise as_windows.refused(32)

    job.probability.parent.mkdir()
    job.probability.write_bytes(b"old")
    monkeypatch.setattr(os, "rename", held)
    monkeypatch.setattr(moving.time, "sleep", lambda _: None)
    refused(job, r"p\.tif is open in another program or as a layer in QGIS")
    assert job.probability.read_bytes() == b"old"


def test_what_lies_beside_an_image_is_part_of_it(job: MapJob, post: Path, tmp_path: Path) -> None:
    sidecar = tmp_path / "post.tif.ovr"
    sidecar.write_bytes(b"overviews")
    refused(dataclasses.replace(job, probability=sidecar), "is also an input")


def test_the_file_behind_a_layer_or_an_archive_is_found(tmp_path: Path, post: Path) -> None:
    vector = tmp_path / "area.gpkg"
    ogr.GetDriverByName("GPKG").CreateDataSource(str(vector)).CreateLayer("area")
    assert vector in dataset_files(vector)
    archive = tmp_path / "scenes.zip"
    gdal.VSIFCloseL(gdal.VSIFOpenL(f"/vsizip/{archive}/post.tif", "wb"))
    assert dataset_files(f"/vsizip/{archive}/post.tif") == {archive}
    assert dataset_files("PG:dbname=nowhere host=127.0.0.1 port=1") == set()
    assert dataset_files(tmp_path / "missing.tif") == set()


def test_other_files_are_kept(job: MapJob, tmp_path: Path) -> None:
    reviewed = tmp_path / "reviewed.gpkg"
    reviewed.write_bytes(b"landslides")
    refused(
        dataclasses.replace(job, probability=reviewed), "not the probability of an earlier map", RasterError
    )
    refused(dataclasses.replace(job, output=reviewed), "no GeoPackage", InventoryError)
    refused(
        dataclasses.replace(job, probability=job.model / "model.json"), r"inside the model 'fake\.lsmodel'"
    )
    assert reviewed.read_bytes() == b"landslides"


def test_the_same_file_twice_is_refused(job: MapJob, tmp_path: Path) -> None:
    for name in ("a.gpkg", "A.GPKG", "../out/a.gpkg"):
        refused(
            dataclasses.replace(job, probability=tmp_path / "out" / name),
            r"Output and probability are the same file, '.*'\. Choose different names\.",
        )
    assert not (tmp_path / "out").exists()


def test_an_earlier_result_is_replaced_unless_that_is_not_wanted(job: MapJob) -> None:
    run_map(job, FakeBackend(), SilentProgress())
    run_map(job, FakeBackend(), SilentProgress())
    with pytest.raises(InventoryError, match="exists already"):
        run_map(dataclasses.replace(job, overwrite=False), Unused(), SilentProgress())
    job.output.unlink()
    with pytest.raises(RasterError, match=r"p\.tif exists already"):
        run_map(dataclasses.replace(job, overwrite=False), Unused(), SilentProgress())


@pytest.mark.parametrize("name", ["x" * 300 + ".gpkg", "ü" * 125 + ".gpkg"])
def test_a_name_too_long_is_found_before_the_network_runs(job: MapJob, name: str) -> None:
    refused(
        dataclasses.replace(job, output=job.output.with_name(name)), r"has \d+ bytes, expected at most 240"
    )


def test_a_path_too_long_or_a_folder_that_is_a_file_is_found_before_the_network_runs(
    job: MapJob, tmp_path: Path
) -> None:
    deep = tmp_path.joinpath(*["d" * 200] * 25) / "a.gpkg"
    refused(dataclasses.replace(job, output=deep), r"cannot be written \(.*\): File name too long")
    (tmp_path / "file").write_bytes(b"")
    refused(dataclasses.replace(job, output=tmp_path / "file" / "a.gpkg"), r"cannot be written \(.* free\)")
    refused(dataclasses.replace(job, probability=tmp_path), "is a folder, expected the name of a file")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    refused(dataclasses.replace(job, output=loop / "a.gpkg"), "cannot be written")


def test_a_folder_that_cannot_be_written_is_found_before_the_network_runs(job: MapJob) -> None:
    refused(
        dataclasses.replace(job, output=Path("/proc/a.gpkg")), r"'/proc/a\.gpkg' cannot be written \(.*\)"
    )


def test_nothing_stays_where_the_candidates_cannot_be_written(
    job: MapJob, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: object) -> None:
        raise InventoryError("The disk is full.")

    run_map(job, FakeBackend(), SilentProgress())
    assert job.probability is not None
    before = job.probability.read_bytes(), job.output.read_bytes()
    monkeypatch.setattr("landslide_mapper.inventory.candidates.CandidateWriter.finish", fail)
    changed = read(job.post) // 2
    other = dataclasses.replace(job, post=write_raster(tmp_path / "other.tif", changed))
    with pytest.raises(InventoryError, match="full"):
        run_map(other, FakeBackend(), SilentProgress())
    assert (job.probability.read_bytes(), job.output.read_bytes()) == before
    new = dataclasses.replace(other, output=tmp_path / "n" / "a.gpkg", probability=tmp_path / "n" / "p.tif")
    with pytest.raises(InventoryError, match="full"):
        run_map(new, FakeBackend(), SilentProgress())
    assert list((tmp_path / "n").iterdir()) == []
    assert sorted(one.name for one in job.output.parent.iterdir()) == ["a.gpkg", "p.tif"]


@pytest.mark.skipif(sys.platform == "win32", reason="no limits of file size")
@pytest.mark.parametrize("limit", [2_000, 60_000, 90_000])
def test_a_disk_that_fills_up_is_one_line_and_leaves_nothing(job: MapJob, tmp_path: Path, limit: int) -> None:
    """A limit on the size of files stands in for it: the probability fails, or only the candidates do."""
    rng = np.random.default_rng(1)
    image = write_raster(tmp_path / "noise.tif", rng.integers(0, 250, (150, 210)).astype(np.uint8))
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        with pytest.raises(
            LandslideMapperError, match=r"(Cannot write|cannot be written).*GB free\)"
        ) as caught:
            run_map(dataclasses.replace(job, post=image), FakeBackend(), SilentProgress())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)
    assert not re.search(r"INSERT|CREATE|sqlite3_|COMMIT|\n", str(caught.value))
    assert list(job.output.parent.iterdir()) == []


def test_an_outline_never_replaces_its_probability(job: MapJob, tmp_path: Path) -> None:
    run_map(job, FakeBackend(), SilentProgress())
    link = tmp_path / "out" / "link.gpkg"
    assert job.probability is not None
    os.link(job.probability, link)
    with pytest.raises(JobError, match="is also an input"):
        run_outline(OutlineJob(job.probability, link, 0.5), SilentProgress())


def test_a_report_replaces_only_a_report(tmp_path: Path) -> None:
    model = publish_model(tmp_path / "fake.lsmodel", "somewhere")
    scene = labelled_scene(tmp_path, "a", "alps", found=20)
    assert scene.labels is not None
    lists = tmp_path / "scenes.json"
    lists.write_text(json.dumps({"scenes": []}))
    for path, match in (
        (lists, "not an earlier report"),
        (scene.post, "is also an input"),
        (scene.labels, "is also an input"),
        (model / "model.json", "inside the model"),
    ):
        before = path.read_bytes()
        with pytest.raises(JobError, match=match):
            run_evaluate(EvaluateJob(model, (scene,), path), Unused(), SilentProgress())
        assert path.read_bytes() == before
    report = tmp_path / "new" / "report.json"
    for _ in range(2):
        run_evaluate(EvaluateJob(model, (scene,), report), FakeBackend(), SilentProgress())
    assert [one.name for one in report.parent.iterdir()] == ["report.json"]


def test_no_output_no_claim(tmp_path: Path) -> None:
    with claimed({"report": None}, (tmp_path / "missing.tif",)):
        assert list(tmp_path.iterdir()) == []
