"""A map at the limits of the system: every write fails once, handles run out, the clock jumps, a folder goes.

The limits are the kernel's own, so they are set in a process of its own, which tries them one after another.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.jobs import map_journal, work_folder
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from tests.unit.jobs.test_jobs_map_journal import Backend, make_job, whole

SIZES = [0, 1, 600, 12_000, 40_000, 70_000, 110_000, 200_000]
"""Largest size of a file in bytes: somewhere between the first file and the last one each write fails."""
HANDLES = [0, 1, 2, 3, 4, 6, 10, 20]
"""Files that may be opened beside those that are open."""

_CHILD = """
import json, os, resource, sys
from pathlib import Path
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.jobs import map_journal
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from tests.unit.jobs.test_jobs_map_journal import Backend

map_journal.JOURNAL_AFTER_S = 0.0
post, model, out, kind, *values = sys.argv[1:]
limit = getattr(resource, "RLIMIT_FSIZE" if kind == "size" else "RLIMIT_NOFILE")
soft, hard = resource.getrlimit(limit)
for value in map(int, values):
    folder = Path(out) / f"{kind}-{value}"
    job = MapJob(Path(model), post, folder / "landslides.gpkg", probability=folder / "probability.tif")
    run_map(job, Backend(), SilentProgress())
    before = {one.name: one.read_bytes() for one in folder.iterdir()}
    most = value if kind == "size" else max(map(int, os.listdir("/proc/self/fd"))) + value
    resource.setrlimit(limit, (most, hard))
    said = ""
    try:
        run_map(job, Backend(), SilentProgress())
    except LandslideMapperError as error:
        said = str(error)
    except BaseException as error:
        said = f"unexpected {type(error).__name__}: {error}"
    finally:
        resource.setrlimit(limit, (soft, hard))
    # A folder of the try stays where not even one could be opened to remove it; the next run sweeps it.
    after = {one.name: one.read_bytes() for one in folder.iterdir() if one.is_file()}
    same = after == before
    report = run_map(job, Backend(), SilentProgress())
    left = sorted(one.name for one in folder.iterdir())
    again = (folder / "probability.tif").read_bytes() == before["probability.tif"]
    print(json.dumps({"value": value, "said": said, "same": same, "left": left, "again": again}), flush=True)
"""


@pytest.fixture
def job(tmp_path: Path) -> MapJob:
    return make_job(tmp_path)


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, int], dict[str, Any]]:
    """What became of a map under each limit."""
    folder = tmp_path_factory.mktemp("limits")
    made = make_job(folder)
    found = {}
    for kind, values in (("size", SIZES), ("handles", HANDLES)):
        words = [sys.executable, "-c", _CHILD, str(made.post), str(made.model), str(folder), kind]
        done = subprocess.run(
            [*words, *map(str, values)],
            cwd=Path(__file__).parents[3],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        for line in done.stdout.splitlines():
            one = json.loads(line)
            found[kind, one["value"]] = one
    return found


def check(outcome: dict[str, Any]) -> None:
    """One message or a whole map, what was there is there, and the next map is right and leaves nothing."""
    assert "unexpected" not in outcome["said"]
    assert outcome["same"] or not outcome["said"]
    assert outcome["left"] == ["landslides.gpkg", "probability.tif"]
    assert outcome["again"]


@pytest.mark.fault("full disk")
@pytest.mark.parametrize("size", SIZES)
def test_a_write_that_fails(outcomes: dict[tuple[str, int], dict[str, Any]], size: int) -> None:
    outcome = outcomes["size", size]
    check(outcome)
    if size < 70_000:
        assert "File too large" in outcome["said"] or "make room" in outcome["said"], outcome["said"]


@pytest.mark.fault("few handles")
@pytest.mark.parametrize("handles", HANDLES)
def test_handles_that_run_out(outcomes: dict[tuple[str, int], dict[str, Any]], handles: int) -> None:
    outcome = outcomes["handles", handles]
    check(outcome)
    if handles < 3:
        assert outcome["said"]


@pytest.mark.fault("clock")
@pytest.mark.parametrize("jump", [-400 * 24 * 3600.0, -3600.0, 3600.0, 400 * 24 * 3600.0])
def test_a_clock_that_jumps(job: MapJob, monkeypatch: pytest.MonkeyPatch, jump: float) -> None:
    expected, _ = whole(job)
    monkeypatch.setattr(map_journal, "JOURNAL_AFTER_S", 0.0)
    backend, real = Backend(30), time.time
    with pytest.raises(LandslideMapperError):
        run_map(job, backend, SilentProgress())
    monkeypatch.setattr(work_folder.time, "time", lambda: real() + jump)
    report = run_map(job, Backend(), SilentProgress())
    assert report.resumed > 0
    assert job.probability is not None
    assert job.probability.read_bytes() == expected


@pytest.mark.fault("no place")
@pytest.mark.parametrize("at", [1, 10, 40])
def test_the_output_folder_goes_during_the_map(job: MapJob, at: int) -> None:
    backend = Backend()

    def vanish() -> None:
        backend.blocks += 1
        if backend.blocks == at:
            shutil.rmtree(job.output.parent)

    backend.before_predict = vanish
    with pytest.raises(LandslideMapperError, match=r"(?s)landslides|out"):
        run_map(job, backend, SilentProgress())
    run_map(job, Backend(), SilentProgress())
    assert job.output.is_file()


@pytest.mark.fault("no inodes")
@pytest.mark.parametrize("call", ["mkdtemp", "mkdir", "open"])
def test_no_file_can_be_made(job: MapJob, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
    def full(*_: object, **__: object) -> Any:
        raise OSError(28, "No space left on device")

    job.output.parent.mkdir()
    module = {"mkdtemp": "tempfile.mkdtemp", "mkdir": "pathlib.Path.mkdir", "open": "os.open"}[call]
    with monkeypatch.context() as patch:
        patch.setattr(module, full)
        with pytest.raises(LandslideMapperError, match=r"free\).*No space left on device"):
            run_map(job, Backend(), SilentProgress())
    assert not list(job.output.parent.iterdir())
    run_map(job, Backend(), SilentProgress())
