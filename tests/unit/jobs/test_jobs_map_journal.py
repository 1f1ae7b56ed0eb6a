"""A map that was cut short goes on from its finished cells, and is the same to the byte."""

from __future__ import annotations

import dataclasses
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from landslide_mapper.errors import Canceled, JobError, WorkerError
from landslide_mapper.folder_lock import LOCK_NAME, FileLock
from landslide_mapper.jobs import map_journal
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.processes import this_process
from landslide_mapper.vocabulary import CHANGE
from tests.unit.jobs.fake_backend import FakeBackend, publish_model
from tests.unit.jobs.test_jobs_map import Recorder, write_raster

SIZE = (600, 900)


class Backend(FakeBackend):
    """One whose version is on disk, and which dies at a block."""

    def __init__(self, dies_at: int | None = None, error: type[Exception] = WorkerError) -> None:
        super().__init__()
        self.info = dataclasses.replace(self.info, version=1)
        self.blocks, self._dies_at, self._error = 0, dies_at, error
        self.before_predict = self._count

    def _count(self) -> None:
        self.blocks += 1
        if self.blocks == self._dies_at:
            raise self._error("The worker is gone.")


@pytest.fixture(autouse=True)
def from_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(map_journal, "JOURNAL_AFTER_S", 0.0)


def make_job(folder: Path) -> MapJob:
    """A scene of some fifty blocks, with a part without data."""
    rng = np.random.default_rng(3)
    values = rng.integers(1, 120, SIZE).astype(np.uint8)
    values[100:160, 200:300] = values[300:400, 500:640] = 220
    values[:, 700:] = 0
    post = write_raster(folder / "post.tif", values, nodata=0)
    return MapJob(
        model=publish_model(folder / "fake.lsmodel", "somewhere"),
        post=post,
        output=folder / "out" / "landslides.gpkg",
        probability=folder / "out" / "probability.tif",
    )


@pytest.fixture
def job(tmp_path: Path) -> MapJob:
    return make_job(tmp_path)


def whole(job: MapJob, backend: FakeBackend | None = None) -> tuple[bytes, int]:
    """The probability's bytes and the number of blocks of a map that nothing disturbs."""
    backend = backend or Backend()
    folder = job.output.parent.with_name("whole")
    run_map(
        dataclasses.replace(job, output=folder / "l.gpkg", probability=folder / "p.tif"),
        backend,
        SilentProgress(),
    )
    return (folder / "p.tif").read_bytes(), backend.blocks


def fail(job: MapJob, dies_at: int = 30, **options: Any) -> Exception:
    with pytest.raises(options.get("error", WorkerError)) as caught:
        run_map(job, Backend(dies_at, **options), SilentProgress())
    return caught.value


def kept(job: MapJob) -> Path:
    found = list(job.output.parent.glob(".landslides.map-*"))
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("dies_at", [20, 30, 45])
def test_the_same_map_goes_on_and_its_bytes_are_those_of_an_undisturbed_one(
    job: MapJob, dies_at: int
) -> None:
    expected, blocks = whole(job)
    assert fail(job, dies_at).goes_on
    assert not job.probability.exists()
    backend, progress = Backend(), Recorder()
    report = run_map(job, backend, progress)
    assert job.probability.read_bytes() == expected
    assert backend.blocks < blocks
    assert 0 < report.resumed < 1
    assert any("Going on where an earlier try of this map stopped" in one for one in progress.logs)
    assert sorted(one.name for one in job.output.parent.iterdir()) == ["landslides.gpkg", "probability.tif"]
    covered = np.zeros(SIZE, int)
    for window in progress.windows:
        covered[window.slices()] += 1
    assert (covered == 1).all(), "the view is given what was finished before, too"
    assert progress.fractions == sorted(progress.fractions)


def test_what_fails_twice_goes_on_twice(job: MapJob) -> None:
    expected, blocks = whole(job)
    fail(job, 25)
    first = (kept(job) / "probability.cells").stat().st_size
    fail(job, 30)
    assert (kept(job) / "probability.cells").stat().st_size > first
    backend = Backend()
    run_map(job, backend, SilentProgress())
    assert job.probability.read_bytes() == expected
    assert backend.blocks < blocks


def test_only_the_outlines_are_made_again_where_all_cells_were_there(job: MapJob, monkeypatch: Any) -> None:
    expected, _ = whole(job)
    with monkeypatch.context() as patch:
        patch.setattr("landslide_mapper.jobs.map.polygonize", no_room)
        with pytest.raises(JobError, match="no room"):
            run_map(job, Backend(), SilentProgress())
    backend = Backend()
    report = run_map(job, backend, SilentProgress())
    assert backend.blocks == 0
    assert report.resumed == 1.0
    assert job.probability.read_bytes() == expected


def no_room(*_: object) -> Any:
    raise JobError("There is no room.")


def other_time(job: MapJob) -> MapJob:
    os.utime(job.post, (1_000_000_000, 1_000_000_000))
    return job


def other_content(job: MapJob) -> MapJob:
    """As many bytes under the same time, as an archive or a copy may leave them."""
    path = Path(job.post)
    status, data = path.stat(), bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert (path.stat().st_size, path.stat().st_mtime_ns) == (status.st_size, status.st_mtime_ns)
    return job


def other_scene(job: MapJob) -> MapJob:
    values = np.full(SIZE, 9, np.uint8)
    return dataclasses.replace(job, post=write_raster(Path(job.post).with_name("other.tif"), values))


def other_model(job: MapJob) -> MapJob:
    return dataclasses.replace(job, model=publish_model(job.model.with_name("other.lsmodel"), "elsewhere"))


def other_area(job: MapJob) -> MapJob:
    return dataclasses.replace(job, extent=(500_000.0, 4_695_000.0, 506_000.0, 4_699_000.0))


def other_masks(job: MapJob) -> MapJob:
    return dataclasses.replace(
        job, post_mask=write_raster(job.model.parent / "m.tif", np.zeros(SIZE, np.uint8))
    )


@pytest.mark.parametrize(
    "change", [other_time, other_content, other_scene, other_model, other_area, other_masks]
)
def test_another_map_finds_nothing_of_it(job: MapJob, change: Callable[[MapJob], MapJob]) -> None:
    fail(job)
    left = kept(job)
    other = change(job)
    progress = Recorder()
    assert run_map(other, Backend(), progress).resumed == 0.0
    assert not any("earlier try" in one for one in progress.logs)
    assert left.is_dir(), "it waits for its own map"


@pytest.mark.parametrize("how", ["threshold", "min_area_m2", "output"])
def test_what_decides_about_no_pixel_may_differ(job: MapJob, how: str) -> None:
    fail(job)
    values = {"threshold": 0.7, "min_area_m2": 500.0, "output": job.output.with_name("again.gpkg")}
    again = dataclasses.replace(job, **{how: values[how]})
    assert run_map(again, Backend(), SilentProgress()).resumed > 0


def test_a_map_that_is_cancelled_leaves_nothing(job: MapJob) -> None:
    fail(job, 30, error=Canceled)
    assert not list(job.output.parent.iterdir())


def test_a_short_map_leaves_nothing(job: MapJob, monkeypatch: Any) -> None:
    monkeypatch.setattr(map_journal, "JOURNAL_AFTER_S", 60.0)
    assert not fail(job, 30).goes_on
    assert not list(job.output.parent.iterdir())


def cut(data: bytes) -> bytes:
    return data[:-100]


def flipped(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + bytes([data[middle] ^ 255]) + data[middle + 1 :]


def foreign(data: bytes) -> bytes:
    return b"landslide_mapper map of something else\n" + data


def huge(data: bytes) -> bytes:
    head = data.index(b"\n") + 1
    return data[:head] + b"cell" + b"\xff" * 40 + data[head:]


def garbage(data: bytes) -> bytes:
    return data + os.urandom(10_000)


def twice(data: bytes) -> bytes:
    return data + data[data.index(b"\n") + 1 :]


def nothing(data: bytes) -> bytes:
    return b""


@pytest.mark.fault("damaged file")
@pytest.mark.parametrize("damage", [cut, flipped, foreign, huge, garbage, twice, nothing])
def test_a_damaged_journal_costs_time_and_no_pixel(job: MapJob, damage: Callable[[bytes], bytes]) -> None:
    expected, _ = whole(job)
    fail(job)
    file = kept(job) / "probability.cells"
    file.write_bytes(damage(file.read_bytes()))
    run_map(job, Backend(), SilentProgress())
    assert job.probability.read_bytes() == expected
    assert len(list(job.output.parent.iterdir())) == 2


@pytest.mark.fault("damaged file")
def test_a_link_in_the_place_of_the_journal_is_not_followed(job: MapJob, tmp_path: Path) -> None:
    expected, _ = whole(job)
    fail(job)
    file = kept(job) / "probability.cells"
    precious = tmp_path / "precious"
    precious.write_bytes(file.read_bytes())
    file.unlink()
    file.symlink_to(precious)
    before = precious.read_bytes()
    run_map(job, Backend(), SilentProgress())
    assert precious.read_bytes() == before
    assert job.probability.read_bytes() == expected


def test_a_map_that_another_run_makes_is_left_alone(job: MapJob) -> None:
    expected, _ = whole(job)
    fail(job)
    folder = kept(job)
    lock = FileLock(folder / LOCK_NAME)
    assert lock.acquire(this_process()) is None
    before = (folder / "probability.cells").read_bytes()
    assert run_map(job, Backend(), SilentProgress()).resumed == 0.0
    lock.release()
    assert (folder / "probability.cells").read_bytes() == before
    assert job.probability.read_bytes() == expected


@pytest.mark.fault("full disk")
def test_on_a_full_disk_whole_cells_stay(job: MapJob, monkeypatch: Any) -> None:
    expected, _ = whole(job)
    append, count = map_journal._append, [0]

    def full(stream: Any, record: bytes) -> None:
        count[0] += 1
        if count[0] > 4:
            append(Half(stream), record)
        append(stream, record)

    class Half:
        """Takes half a record, as a disk does that is full then."""

        def __init__(self, stream: Any) -> None:
            self._stream = stream

        def __getattr__(self, name: str) -> Any:
            return getattr(self._stream, name)

        def write(self, data: memoryview) -> int:
            if len(data) < 100:
                raise OSError(28, "No space left on device")
            return int(self._stream.write(data[: len(data) // 2]))

    with monkeypatch.context() as patch:
        patch.setattr(map_journal, "_append", full)
        with pytest.raises(JobError, match=r"cannot be kept in .*free.*No space left on device.*make room"):
            run_map(job, Backend(), SilentProgress())
    report = run_map(job, Backend(), SilentProgress())
    assert report.resumed > 0
    assert job.probability.read_bytes() == expected


def test_the_change_between_the_dates_goes_on_too(job: MapJob, monkeypatch: Any) -> None:
    rng = np.random.default_rng(1)
    size = (2300, 1100)
    post = write_raster(Path(job.post).with_name("after.tif"), rng.integers(1, 200, size).astype(np.uint8))
    pre = write_raster(Path(job.post).with_name("before.tif"), rng.integers(1, 200, size).astype(np.uint8))
    change = dataclasses.replace(
        job, model=Path(CHANGE), post=post, pre=pre, index="brightness", clouds="none"
    )
    run_map(change, None, SilentProgress())
    expected = job.probability.read_bytes()
    for one in job.output.parent.iterdir():
        one.unlink()

    class Dying(Recorder):
        def cells(self, window: Any, probability: Any, grid: Any) -> None:
            super().cells(window, probability, grid)
            if len(self.windows) == 21:
                raise JobError("The view is gone.")

    with pytest.raises(JobError, match="view is gone"):
        run_map(change, None, Dying())
    report = run_map(change, None, SilentProgress())
    assert 0 < report.resumed < 1
    assert job.probability.read_bytes() == expected


def test_areas_of_polygons_are_known_by_their_shape(job: MapJob, tmp_path: Path) -> None:
    def area(name: str, right: int) -> Path:
        path = tmp_path / name
        ring = [[500_000, 4_700_000], [right, 4_700_000], [right, 4_694_000], [500_000, 4_694_000]]
        corners = ",".join(f"[{x},{y}]" for x, y in [*ring, ring[0]])
        path.write_text(
            '{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32654"}},"features":[{"type":'
            f'"Feature","properties":{{}},"geometry":{{"type":"Polygon","coordinates":[[{corners}]]}}}}]}}',
            encoding="utf-8",
        )
        return path

    fail(dataclasses.replace(job, aoi=area("a.geojson", 506_000)))
    other = dataclasses.replace(job, aoi=area("b.geojson", 505_000))
    assert run_map(other, Backend(), SilentProgress()).resumed == 0.0
    same = dataclasses.replace(job, aoi=area("c.geojson", 506_000))
    assert run_map(same, Backend(), SilentProgress()).resumed > 0


_KILLED = """
import os, sys, time
from pathlib import Path
from landslide_mapper.jobs import map_journal
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from tests.unit.jobs.test_jobs_map_journal import Backend

map_journal.JOURNAL_AFTER_S = 0.0
backend = Backend()

def slow():
    backend._count()
    print(backend.blocks, flush=True)
    time.sleep(0.02)

backend.before_predict = slow
post, model, out = map(Path, sys.argv[1:])
job = MapJob(model, post, out / "landslides.gpkg", probability=out / "probability.tif")
run_map(job, backend, SilentProgress())
"""


@pytest.mark.fault("kill -9")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT])
def test_a_killed_process_loses_no_finished_cell(job: MapJob, number: signal.Signals) -> None:
    expected, blocks = whole(job)
    job.output.parent.mkdir()
    words = [sys.executable, "-c", _KILLED, str(job.post), str(job.model), str(job.output.parent)]
    root = Path(__file__).parents[3]
    with subprocess.Popen(words, stdout=subprocess.PIPE, cwd=root, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) >= 40:
                process.send_signal(number)
                break
        process.wait()
    assert process.returncode == -number
    backend = Backend()
    report = run_map(job, backend, SilentProgress())
    assert report.resumed > 0
    assert backend.blocks < blocks
    assert job.probability.read_bytes() == expected
    assert sorted(one.name for one in job.output.parent.iterdir()) == ["landslides.gpkg", "probability.tif"]


def test_what_nobody_comes_back_to_goes(job: MapJob, monkeypatch: Any) -> None:
    fail(job)
    left, real = kept(job), time.time
    for day in range(8, 12):
        with monkeypatch.context() as patch:
            patch.setattr(time, "time", lambda day=day: real() + day * 24 * 3600)
            run_map(other_scene(job), Backend(), SilentProgress())
    assert not left.exists()


def test_a_virtual_raster_of_a_server_keeps_nothing(job: MapJob) -> None:
    path = Path(job.post).with_name("both.vrt")
    gdal.BuildVRT(str(path), str(job.post)).FlushCache()
    local = dataclasses.replace(job, post=path)
    assert fail(local).goes_on
    properties = (
        '<SourceProperties RasterXSize="9" RasterYSize="9" DataType="Byte" BlockXSize="9" BlockYSize="9"/>'
    )
    text = path.read_text()
    source = (
        "<SimpleSource><SourceFilename>/vsicurl/http://localhost/x.tif</SourceFilename>"
        f"<SourceBand>1</SourceBand>{properties}"
        '<SrcRect xOff="0" yOff="0" xSize="9" ySize="9"/>'
        '<DstRect xOff="5000" yOff="5000" xSize="9" ySize="9"/></SimpleSource>'
    )
    path.write_text(text.replace("</VRTRasterBand>", f"{source}</VRTRasterBand>"))
    assert not fail(local).goes_on


def test_rasters_that_are_no_files_keep_nothing(job: MapJob, tmp_path: Path) -> None:
    gdal.FileFromMemBuffer("/vsimem/post.tif", Path(job.post).read_bytes())
    try:
        assert not fail(dataclasses.replace(job, post="/vsimem/post.tif")).goes_on
    finally:
        gdal.Unlink("/vsimem/post.tif")
    assert not list(job.output.parent.iterdir())
