"""Models for others: what is made is told by the name of the output, whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper.backend import ExportRequest
from landslide_mapper.cli import main as cli
from landslide_mapper.errors import Canceled, InventoryError, JobError, ModelError, UnknownRegionError
from landslide_mapper.jobs.exchange import run_export_model, run_import_model
from landslide_mapper.jobs.exchange_options import ExportModelJob, ImportModelJob
from landslide_mapper.model.folder import ModelFolder
from tests.unit.jobs.test_jobs_map import Recorder
from tests.unit.nn.exchange.test_nn_onnx_file import make_model


class Writer:
    """A backend that writes something, or fails."""

    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.asked: list[ExportRequest] = []

    def export_onnx(self, request: ExportRequest) -> dict[str, object]:
        self.asked.append(request)
        request.output.write_bytes(b"graph")
        if self.error is not None:
            raise self.error
        both = {"iou": {"alps": 0.5, "*": 0.5}, "iou_int8": {"alps": 0.48, "*": 0.495}}
        regions = list(request.regions or ("alps", "andes"))
        return {"bytes": 5, "regions": regions, **(both if request.int8 else {})}


@pytest.fixture(scope="module")
def model(tmp_path_factory) -> Path:
    return make_model(tmp_path_factory.mktemp("m") / "mine.lsmodel", dates=1)


def test_onnx_says_what_it_expects(model, tmp_path):
    said = Recorder()
    job = ExportModelJob(model, tmp_path / "new" / "m.onnx", region="alps")
    report = run_export_model(job, Writer(), said)
    assert (tmp_path / "new" / "m.onnx").read_bytes() == b"graph"
    assert said.logs == list(report.notes)
    assert said.logs[0] == "The file expects one raster with the bands post/1, post/2."
    assert "values as they are" in said.logs[1]


def test_region_that_loses_much_is_told(model, tmp_path):
    report = run_export_model(ExportModelJob(model, tmp_path / "m.onnx", int8=True), Writer(), Recorder())
    assert any("0.5 stands for the region's threshold" in one for one in report.notes)
    assert report.notes[-1] == (
        "With weights of 8 bits the IoU of region 'alps' falls by 0.020 on its validation patches."
    )


@pytest.mark.parametrize("error", [ModelError("It differs."), Canceled(), OSError(28, "No space")])
def test_what_fails_leaves_nothing(model, tmp_path, error):
    with pytest.raises(JobError if isinstance(error, OSError) else type(error)):
        run_export_model(ExportModelJob(model, tmp_path / "m.onnx"), Writer(error), Recorder())
    assert list(tmp_path.iterdir()) == []


def test_file_that_exists_stays_unless_it_may_go(model, tmp_path):
    (tmp_path / "m.onnx").write_text("mine")
    with pytest.raises(InventoryError, match=r"m\.onnx.*exists"):
        run_export_model(ExportModelJob(model, tmp_path / "m.onnx"), Writer(), Recorder())
    assert (tmp_path / "m.onnx").read_text() == "mine"
    run_export_model(ExportModelJob(model, tmp_path / "m.onnx", overwrite=True), Writer(), Recorder())
    assert (tmp_path / "m.onnx").read_bytes() == b"graph"


def test_unknown_region_is_told_before_the_engine_starts(model, tmp_path):
    writer = Writer()
    with pytest.raises(UnknownRegionError, match="no region 'nepal'; it has alps, andes"):
        run_export_model(ExportModelJob(model, tmp_path / "m.onnx", region="nepal"), writer, Recorder())
    assert writer.asked == []


def test_imagery_does_not_go_into_onnx(model, tmp_path):
    with pytest.raises(JobError, match="An ONNX file holds no imagery"):
        run_export_model(ExportModelJob(model, tmp_path / "m.onnx", keep_imagery=True), Writer(), Recorder())


@pytest.mark.parametrize("option", [{"region": "alps"}, {"int8": True}, {"post_only": True}])
@pytest.mark.parametrize("name", ["m.zip", "m.lsmodel"])
def test_options_of_onnx_mean_nothing_elsewhere(model, tmp_path, option, name):
    with pytest.raises(JobError, match=rf"^{next(iter(option))} is for ONNX files only; '.*{name}' is none"):
        run_export_model(ExportModelJob(model, tmp_path / name, **option), None, Recorder())
    assert list(tmp_path.iterdir()) == []


def test_one_file_there_and_back(model, tmp_path):
    report = run_export_model(ExportModelJob(model, tmp_path / "m.zip"), None, Recorder())
    assert report.bytes == (tmp_path / "m.zip").stat().st_size
    made = run_import_model(ImportModelJob(tmp_path / "m.zip"), Recorder())
    assert made == tmp_path / "mine.lsmodel"
    assert ModelFolder(made).version().spec == ModelFolder(model).version().spec
    assert sorted(one.name for one in tmp_path.iterdir()) == ["m.zip", "mine.lsmodel"]


def test_command_line_and_back(model, tmp_path, capsys):
    words = ["--model", str(model), "--output", str(tmp_path / "m.onnx"), "--region", "alps", "--int8"]
    assert cli.main(["export-model", *words, "--backend", "local"]) == 0
    out = capsys.readouterr().out
    assert "MB, regions alps" in out
    assert "Differences of probabilities from the model's on 4 tiles: largest" in out
    assert cli.main(["export-model", *words]) == 1
    assert "exists" in capsys.readouterr().err
    archive = str(tmp_path / "m.zip")
    assert cli.main(["export-model", "--model", str(model), "--output", archive]) == 0
    assert cli.main(["import-model", "--file", archive, "--model", str(tmp_path / "b.lsmodel")]) == 0
    assert f"Model 'b' is in {tmp_path / 'b.lsmodel'}" in capsys.readouterr().out
    assert ModelFolder(tmp_path / "b.lsmodel").name == "mine"
