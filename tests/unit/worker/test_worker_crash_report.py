"""A worker that dies leaves its last lines in a file, without names and folders."""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper import errors
from landslide_mapper.worker import crash_report
from landslide_mapper.worker.crash_report import crash_reports, write_crash_report
from tests.unit.worker.test_worker_client import predict


@pytest.mark.fault("crash")
@pytest.mark.parametrize(("how", "line"), [("crash", "Segmentation fault"), ("exits", "no such driver")])
def test_the_last_lines_of_a_worker_are_kept_and_named(make_worker, tmp_path, how, line):
    folder = tmp_path / "crashes"
    with pytest.raises(errors.WorkerError) as caught:
        predict(make_worker(crash_folder=folder), how)
    report = crash_reports(folder)[0]
    assert str(report) in str(caught.value)
    text = report.read_text(encoding="utf-8")
    assert "died while asked to predict" in text
    assert line in text
    assert str(Path.home()) not in text


def test_no_report_of_a_worker_that_was_cancelled_or_lives(make_worker, tmp_path):
    worker = make_worker(crash_folder=tmp_path / "crashes")
    with pytest.raises(errors.WorkerError):
        predict(worker, "bug")
    assert predict(worker).any()
    assert crash_reports(tmp_path / "crashes") == []


def test_only_the_newest_stay(tmp_path):
    made = [write_crash_report(tmp_path, "map", "it crashed", [f"line {n}"]) for n in range(8)]
    assert crash_reports(tmp_path) == made[: -crash_report.KEPT - 1 : -1]


@pytest.mark.fault("no place")
def test_where_none_can_be_written_the_error_is_the_same(make_worker, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(errors.WorkerError, match=r"starts a new one\.$"):
        predict(make_worker(crash_folder=tmp_path / "file" / "crashes"), "crash")
