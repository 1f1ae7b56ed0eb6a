"""Searching for a decoder in Processing: parameters become the job, what brought nothing a warning."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from landslide_mapper.jobs.search import SearchReport
from landslide_mapper.messages import Message


@pytest.fixture
def parameters(write_raster, tmp_path):
    write_raster("after.tif")
    write_raster("mask.tif", bands=1)
    entry = {"id": "nepal/1", "region": "nepal", "post": "after.tif", "labels": "mask.tif", "split": "train"}
    scenes = tmp_path / "scenes.json"
    scenes.write_text(json.dumps({"scenes": [entry]}))
    return {"SCENES": str(scenes), "OUTPUT": str(tmp_path / "found.lsmodel")}


def test_parameters_become_a_job_and_shortfalls_warnings(run, parameters, monkeypatch, backend):
    jobs = []

    def fake(job, used, progress):
        assert used is backend
        jobs.append(job)
        figures = {"found": {"parameters": 9, "milliseconds": 2.5}, "iou": 0.4, "default_iou": 0.5}
        return SearchReport(job.output, {}, figures, (Message("It brought {what}.", what="nothing"),))

    monkeypatch.setattr("landslide_mapper.jobs.search.run_search", fake)
    results, said = run(
        "search_decoder", {**parameters, "MAX_PARAMETERS": 1000, "MAX_MILLISECONDS": 3.5, "EPOCHS": 3}
    )
    (job,) = jobs
    assert job.output == Path(parameters["OUTPUT"])
    assert (job.max_parameters, job.max_milliseconds, job.epochs) == (1000, 3.5, 3)
    assert results["OUTPUT"] == parameters["OUTPUT"]
    assert [results[name] for name in ("PARAMETERS", "MILLISECONDS", "IOU", "IOU_DEFAULT")] == [
        9,
        2.5,
        0.4,
        0.5,
    ]
    assert "It brought nothing." in said


def test_a_network_with_a_decoder_of_its_own_is_refused(run, parameters):
    results, said = run("search_decoder", {**parameters, "NETWORK": "tsmu"})
    assert results is None
    assert "there is nothing to search for" in said
