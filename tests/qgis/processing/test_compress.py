"""The algorithm that makes a small copy of a model: parameters become the job, its figures come out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from landslide_mapper.jobs.compress import CompressReport
from landslide_mapper.messages import Message


@pytest.fixture
def parameters(make_model, write_raster, tmp_path):
    write_raster("after.tif")
    write_raster("mask.tif", bands=1)
    entry = {"id": "nepal/1", "region": "nepal", "post": "after.tif", "labels": "mask.tif", "split": "train"}
    scenes = tmp_path / "scenes.json"
    scenes.write_text(json.dumps({"scenes": [entry]}))
    return {"MODEL": str(make_model()), "SCENES": str(scenes), "OUTPUT": str(tmp_path / "small.lsmodel")}


def test_parameters_become_a_job_and_shortfalls_warnings(run, parameters, monkeypatch, backend):
    jobs = []

    def fake(job, used, progress):
        assert used is backend
        jobs.append(job)
        sizes = {"parameters": 1, "megabytes": 2.5}
        figures = {
            "teacher": {**sizes, "seconds_per_tile": 0.4},
            "student": {**sizes, "seconds_per_tile": 0.2},
            "iou": {"*": {"teacher": 0.5, "student": 0.4}},
        }
        return CompressReport(job.output, {}, figures, (Message("Too {what}.", what="slow"),))

    monkeypatch.setattr("landslide_mapper.jobs.compress.run_compress", fake)
    results, said = run("compress", {**parameters, "EPOCHS": 3, "SEED": 4, "NETWORK": "mobilenet_v2"})
    (job,) = jobs
    assert (job.model, job.output) == (Path(parameters["MODEL"]), Path(parameters["OUTPUT"]))
    assert [scene.id for scene in job.scenes] == ["nepal/1"]
    assert (job.epochs, job.seed, job.network) == (3, 4, "mobilenet_v2")
    assert results["OUTPUT"] == parameters["OUTPUT"]
    assert results["GAIN"] == pytest.approx(2.0)
    assert (results["MEGABYTES"], results["IOU"], results["IOU_MODEL"]) == (2.5, 0.4, 0.5)
    assert "Too slow." in said


def test_a_model_without_a_network_is_refused(run, parameters):
    results, said = run("compress", {**parameters, "MODEL": "change"})
    assert results is None
    assert "there is nothing to make smaller" in said
