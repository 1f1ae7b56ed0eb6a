"""The hidden work folder: whose it is, how long it stays, and that nobody loses what he still needs."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable
from pathlib import Path

import pytest

from landslide_mapper.backend import FINISH_FILE
from landslide_mapper.errors import Canceled, JobError
from landslide_mapper.folder_lock import folder_lock
from landslide_mapper.jobs.work_folder import KEPT_DAYS, PASSED_DAYS, work_folder

LONG_AGO = time.time() - (KEPT_DAYS + 1) * 24 * 3600


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return tmp_path / "alps.lsmodel"


def left(model: Path, kind: str = "update", days_ago: float | None = None, **facts: int) -> Path:
    """What a job leaves that was not finished."""
    with work_folder(model, kind, facts, ()) as work:
        (work.path / "patches").mkdir(exist_ok=True)
        (work.path / "patches" / "index.json").touch()
    if days_ago:
        for one in (work.path / ".lock", work.path / "patches", work.path):
            os.utime(one, (LONG_AGO, LONG_AGO))
    return work.path


def other_jobs(model: Path, monkeypatch: pytest.MonkeyPatch, days: Iterable[int]) -> None:
    """One job of another kind on each of these days, counted from now."""
    real = time.time
    for day in days:
        with monkeypatch.context() as patch:
            patch.setattr(time, "time", lambda day=day: real() + day * 24 * 3600)
            left(model.with_name("other.lsmodel"), "update", seed=100 + day)


def test_the_same_job_finds_what_it_left(model: Path) -> None:
    path = left(model, seed=1)
    with work_folder(model, "update", {"seed": 1}, ()) as work:
        assert work.path == path
        assert (work.path / "patches" / "index.json").is_file()
    assert path.is_dir(), "it was not finished"


def test_a_finished_job_leaves_nothing(model: Path) -> None:
    with work_folder(model, "update", {}, ()) as work:
        (work.path / "patches").mkdir()
        work.finished = True
    assert list(model.parent.iterdir()) == []


def test_the_same_job_twice_at_once_is_refused(model: Path) -> None:
    again = work_folder(model, "update", {}, ())
    with (
        work_folder(model, "update", {}, ()),
        pytest.raises(JobError, match="same update of model 'alps' is running already"),
    ):
        again.__enter__()


def test_a_cancelled_job_gives_its_folder_free(model: Path) -> None:
    with pytest.raises(Canceled), work_folder(model, "update", {}, ()):
        raise Canceled
    with work_folder(model, "update", {}, ()) as work:
        assert work.path.is_dir()


def test_old_folders_go_whatever_model_they_were_for(model: Path, monkeypatch) -> None:
    other = model.with_name("andes.lsmodel")
    old = [left(model, seed=1, days_ago=8), left(other, "training", days_ago=8)]
    other_jobs(model, monkeypatch, days=range(PASSED_DAYS - 1))
    assert all(one.is_dir() for one in old)
    other_jobs(model, monkeypatch, days=[PASSED_DAYS])
    assert not any(one.exists() for one in old)
    assert len(list(model.parent.iterdir())) == PASSED_DAYS, "those of the other jobs are young"


def test_a_clock_that_is_a_year_ahead_deletes_nothing(model: Path, monkeypatch) -> None:
    mine = left(model, seed=1)
    other_jobs(model, monkeypatch, days=[365] * 5)
    other_jobs(model, monkeypatch, days=[0, 1, 2, 3])
    assert mine.is_dir()


def test_who_comes_back_starts_the_waiting_anew(model: Path, monkeypatch) -> None:
    path = left(model, seed=1, days_ago=8)
    other_jobs(model, monkeypatch, days=range(PASSED_DAYS - 1))
    left(model, seed=1, days_ago=8)
    other_jobs(model, monkeypatch, days=range(PASSED_DAYS - 1))
    assert path.is_dir()


def test_the_job_s_own_folder_is_never_too_old(model: Path) -> None:
    path = left(model, seed=1, days_ago=8)
    with work_folder(model, "update", {"seed": 1}, ()) as work:
        assert (path / "patches" / "index.json").is_file()
        assert work.path == path


def test_what_a_running_job_needs_stays(model: Path) -> None:
    path = left(model, seed=1, days_ago=8)
    with folder_lock(path):
        os.utime(path / ".lock", (LONG_AGO, LONG_AGO))
        with work_folder(model, "update", {"seed": 2}, ()) as work:
            work.finished = True
    assert (path / "patches" / "index.json").is_file()


def test_a_model_that_changed_leaves_no_use_for_what_others_began(model: Path) -> None:
    other = model.with_name("andes.lsmodel")
    began, training, of_another = left(model, seed=1), left(model, "training"), left(other, seed=1)
    with work_folder(model, "update", {"seed": 2}, ()) as work:
        work.finished = True
    assert not began.exists()
    assert training.is_dir()
    assert of_another.is_dir()


@pytest.mark.parametrize("name", [".alps.update-backup", ".alps.update-0123456789ab.zip", "alps.lsmodel"])
def test_nothing_else_is_touched(model: Path, name: str) -> None:
    mine = model.with_name(name)
    mine.mkdir()
    os.utime(mine, (LONG_AGO, LONG_AGO))
    with work_folder(model, "update", {}, ()) as work:
        work.finished = True
    assert mine.is_dir()


def test_what_could_not_be_deleted_at_once_goes_later(model: Path) -> None:
    gone = model.with_name(".alps.update-0123456789ab.gone")
    (gone / "patches").mkdir(parents=True)
    with work_folder(model, "update", {}, ()) as work:
        work.finished = True
    assert not gone.exists()


def test_wish_to_finish_is_not_kept_for_the_next_try(model: Path) -> None:
    (left(model, seed=1) / FINISH_FILE).touch()
    with work_folder(model, "update", {"seed": 1}, ()) as work:
        assert not (work.path / FINISH_FILE).exists()
