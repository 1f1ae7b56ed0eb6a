"""The search-decoder job: what it refuses and says, and the whole way by real networks."""

from __future__ import annotations

import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from landslide_mapper.backend import Json, Report, TrainRequest
from landslide_mapper.cli.main import main
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.jobs.evaluate import run_evaluate
from landslide_mapper.jobs.exchange import run_export_model
from landslide_mapper.jobs.exchange_options import ExportModelJob
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.search import run_search
from landslide_mapper.jobs.search_options import SearchJob
from landslide_mapper.jobs.spec import EvaluateJob, MapJob, UpdateJob
from landslide_mapper.jobs.update import run_update
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.training import decoder_search
from landslide_mapper.worker.client import WorkerBackend
from tests.unit.jobs.fake_backend import FakeBackend
from tests.unit.jobs.test_jobs_compress import SIDE, Told, scene

NETWORK = "tu-tf_mobilenetv3_small_minimal_100"


class Searched(FakeBackend):
    """Says what a search said to say."""

    def __init__(self, iou: float = 0.5, milliseconds: float = 8.0) -> None:
        super().__init__()
        self._found = iou, milliseconds

    def train(self, request: TrainRequest, report: Report) -> Json:
        self.trained.append(request)
        report({"event": "step", "fraction": 0.3, "message": "half way"})
        iou, milliseconds = self._found
        figures = {
            "cells": ["plain"],
            "widths": [8],
            "found": {"parameters": 900, "milliseconds": milliseconds},
            "default": {"parameters": 1000, "milliseconds": 10.0},
            **{"iou": iou, "default_iou": 0.45, "epochs": 1, "default_epochs": 1},
        }
        return {"version": 1, "search": figures}


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder_search, "TILE", 64)  # the worker measures larger ones


@pytest.fixture
def job(tmp_path: Path) -> SearchJob:
    splits = [*["train"] * 8, "validation", "test"]
    scenes = tuple(scene(tmp_path, *one) for one in enumerate(splits))
    output = tmp_path / "found.lsmodel"
    limits: dict[str, Any] = {"epochs": 1, "patch_size": SIDE, "device": "cpu", "start_from": "none"}
    return SearchJob(scenes, output, network=NETWORK, settings={"draws": 8, "exemplars": 1}, **limits)


def replaced(job: SearchJob, **changes: Any) -> SearchJob:
    return dataclasses.replace(job, **changes)


def test_what_is_asked_for_reaches_the_training(job: SearchJob) -> None:
    backend, told = Searched(), Told()
    report = run_search(replaced(job, max_parameters=950, max_milliseconds=9.0), backend, told)
    (request,) = backend.trained
    assert request.search == {"max_parameters": 950, "max_milliseconds": 9.0}
    assert (request.decoder, request.attention, request.network) == ("unet", None, NETWORK)
    assert report.shortfalls == ()
    assert report.to_json()["iou"] == 0.5
    assert not list(job.output.parent.glob(".*training*")), "the working folder is gone"


def test_what_brought_nothing_or_takes_longer_is_said(job: SearchJob) -> None:
    told = Told()
    report = run_search(replaced(job, max_milliseconds=9.0), Searched(iou=0.4, milliseconds=9.5), told)
    poor, slow = report.shortfalls
    assert "default decoder reaches an IoU of 0.450 on the labels held back, what was found 0.400" in poor
    assert "took 9.5 ms, 9.0 were allowed" in slow
    assert set(report.shortfalls) <= set(told.lines)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"network": "rau"}, "Network rau has a decoder of its own"),
        ({"max_parameters": 0}, "cannot cost 0"),
        ({"max_milliseconds": float("nan")}, "cannot cost nan"),
        ({"output": Path("found.zip")}, r"must end with \.lsmodel"),
        ({"epochs": 0}, "at least one"),
        ({"max_minutes": 0.0}, "no time"),
        ({"scenes": ()}, "no training scene"),
        ({"start_from": "nowhere.lsmodel"}, "nowhere.lsmodel"),
        ({"start_from": "none", "encoder_weights": "nowhere.pth"}, "no such file of encoder weights"),
    ],
)
def test_nonsense_is_refused(job: SearchJob, change: dict[str, Any], message: str) -> None:
    backend = Searched()
    with pytest.raises(LandslideMapperError, match=message):
        run_search(replaced(job, **change), backend, SilentProgress())
    assert not backend.trained


def test_what_was_found_maps_is_exported_evaluated_and_updated_as_any_model(
    job: SearchJob, tmp_path: Path
) -> None:
    backend = LocalBackend()
    report = run_search(job, backend, SilentProgress())
    assert report.card["search"]["cells"] == report.figures["cells"]
    test = job.scenes[-1]
    mapped = MapJob(job.output, test.post, tmp_path / "out.gpkg", device="cpu")
    assert run_map(mapped, backend, SilentProgress()).output.is_file()
    export = ExportModelJob(job.output, tmp_path / "found.onnx")
    assert run_export_model(export, backend, SilentProgress()).figures["difference"] < 0.02
    figures = run_evaluate(EvaluateJob(job.output, job.scenes, device="cpu"), backend, SilentProgress())
    assert figures.overall.scenes == 1
    new = tuple(scene(tmp_path, 20 + n, split, "andes") for n, split in enumerate(("train", "validation")))
    update = UpdateJob(job.output, "andes", new, epochs=1, device="cpu", patch_size=SIDE, publish_anyway=True)
    assert run_update(update, backend, SilentProgress()).version == 2
    assert [one.id for one in ModelFolder(job.output).version().spec.regions] == ["alps", "andes"]


def test_by_the_real_worker_a_budget_that_is_too_small_is_one_message(job: SearchJob, tmp_path: Path) -> None:
    with WorkerBackend(sys.executable, exchange_parent=tmp_path) as backend:
        with pytest.raises(LandslideMapperError, match="at most 7 parameters: the smallest possible one has"):
            run_search(replaced(job, max_parameters=7), backend, SilentProgress())
        assert not job.output.exists()
        report = run_search(job, backend, SilentProgress())
    assert len(report.figures["cells"]) == 5


def test_on_the_command_line(job: SearchJob, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = [
        {**{name: str(getattr(one, name)) for name in ("id", "region", "post", "labels", "split")}}
        for one in job.scenes
    ]
    scenes = tmp_path / "scenes.json"
    scenes.write_text(json.dumps({"scenes": listed}))
    words = ["--scenes", scenes, "--output", job.output, "--epochs", 1, "--network", NETWORK]
    words += ["--patch-size", SIDE, "--device", "cpu", "--backend", "local"]
    assert main(["search-decoder", *map(str, words), "--max-parameters", "3"]) == 1
    assert "smallest possible" in capsys.readouterr().err
    assert main(["search-decoder", *map(str, words)]) == 0
    said = capsys.readouterr().out
    assert "IoU on validation" in said
    assert "steps of its decoder" in said.splitlines()[-1]
