from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest

from landslide_mapper import errors
from landslide_mapper.cli import backends
from landslide_mapper.cli import main as cli
from landslide_mapper.cli.last_lines import print_update
from landslide_mapper.inventory.accuracy import Accuracy, SceneCounts
from landslide_mapper.jobs.reports import EvaluateReport, ExportReport, MapReport, UpdateReport
from landslide_mapper.jobs.spec import EvaluateJob, ExportJob, MapJob, SceneEntry, TrainJob, UpdateJob
from landslide_mapper.layers import date_layers
from landslide_mapper.model.folder import publish_version
from landslide_mapper.model.spec import InputSpec, ModelSpec, RegionSpec

MAP = ["map", "--model", "m.lsmodel", "--post", "post.tif", "--output", "out.gpkg"]
MAPPED = MapReport(
    Path("out.gpkg"), candidates=3, area_m2=1234.5, region="hokkaido", threshold=0.5, seconds=1.0
)


class FakeBackend:
    def __init__(self) -> None:
        self.cancels = 0
        self.closed = False

    def cancel(self) -> None:
        self.cancels += 1

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def backend(monkeypatch):
    fake = FakeBackend()
    monkeypatch.setattr(cli, "make_backend", lambda kind, log: fake)
    yield fake
    assert fake.closed


@pytest.fixture
def jobs(monkeypatch):
    """Replace a job by a function; gives the jobs that were run."""
    run = []

    def replace(name: str, answer) -> list:
        def job(job, backend, progress):
            run.append(job)
            return answer(backend, progress) if callable(answer) else answer

        module = SimpleNamespace(**{f"run_{name}": job})
        monkeypatch.setitem(sys.modules, f"landslide_mapper.jobs.{name}", module)
        return run

    scenes = SimpleNamespace(read_scenes=lambda path: [SceneEntry("a", "hokkaido", path.parent / "post.tif")])
    monkeypatch.setitem(sys.modules, "landslide_mapper.jobs.scenes", scenes)
    return replace


def test_map_fills_in_its_job(jobs, backend, capsys):
    run = jobs("map", MAPPED)
    options = ["--pre", "pre.tif", "--probability", "p.tif", "--region", "auto", "--threshold", "0.4"]
    options += ["--extent", "-10", "0.5", "20", "30", "--min-area", "400", "--post-bands", "3", "2", "1"]
    assert cli.main([*MAP, *options, "--device", "cpu"]) == 0
    assert run == [
        MapJob(
            model=Path("m.lsmodel"),
            post=Path("post.tif"),
            output=Path("out.gpkg"),
            pre=Path("pre.tif"),
            probability=Path("p.tif"),
            region="auto",
            extent=(-10.0, 0.5, 20.0, 30.0),
            threshold=0.4,
            min_area_m2=400.0,
            post_bands=(3, 2, 1),
            device="cpu",
        )
    ]
    out, err = capsys.readouterr()
    assert "Candidate landslides: 3 (1,234 m2) in out.gpkg" in out
    assert err == ""


def test_train_fills_in_its_job(jobs, backend, tmp_path):
    run = jobs("train", {})
    options = [
        "--network",
        "tsmu",
        "--epochs",
        "5",
        "--max-minutes",
        "1.5",
        "--seed",
        "7",
        "--device",
        "cuda",
    ]
    scenes = tmp_path / "scenes.json"
    assert cli.main(["train", "--scenes", str(scenes), "--model", "m.lsmodel", *options]) == 0
    entry = SceneEntry("a", "hokkaido", tmp_path / "post.tif")
    assert run == [TrainJob((entry,), Path("m.lsmodel"), "tsmu", 5, 1.5, "cuda", 7)]


def test_evaluate_fills_in_its_job_and_prints_a_table(jobs, backend, capsys, tmp_path):
    figures = Accuracy(SceneCounts(tp=3, fp=1, fn=2), 0.5, (0.0, 1.0), scenes=2)
    run = jobs("evaluate", EvaluateReport("validation", Path("m.lsmodel"), {"hokkaido": figures}, figures))
    scenes = tmp_path / "scenes.json"
    options = ["--model", "m.lsmodel", "--scenes", str(scenes), "--report", "r.json", "--split", "validation"]
    assert cli.main(["evaluate", *options]) == 0
    entry = SceneEntry("a", "hokkaido", tmp_path / "post.tif")
    assert run == [EvaluateJob(Path("m.lsmodel"), (entry,), Path("r.json"), None, "validation", "auto")]
    lines = capsys.readouterr().out.splitlines()
    assert lines[1].split() == ["hokkaido", "0.500", "0.667", "0.750", "0.600", "2"]
    assert lines[2].split()[0] == "overall"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["dance"],
        ["map"],
        ["update", "--model", "m.lsmodel"],
        [*MAP, "--threshold", "high"],
        [*MAP, "--device", "tpu"],
        [*MAP, "--aoi", "a.gpkg", "--extent", "0", "0", "1", "1"],
        ["evaluate", "--model", "m.lsmodel"],
    ],
)
def test_wrong_usage_is_exit_2(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert "usage:" in capsys.readouterr().err


NO_MEMORY = "there is not enough memory for this job; close other programs"


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (
            errors.RasterError("'post.tif' is empty.\n  Choose another."),
            "'post.tif' is empty. Choose another.",
        ),
        (errors.OutOfMemoryError("The GPU is full."), "The GPU is full."),
        (MemoryError(), NO_MEMORY),
        (RuntimeError("could not create a primitive"), NO_MEMORY),
        (KeyError("post"), "unexpected KeyError: 'post' (--debug tells where)"),
        (ZeroDivisionError(), "unexpected ZeroDivisionError: ZeroDivisionError (--debug tells where)"),
    ],
)
def test_a_failed_job_is_one_line_and_exit_1(jobs, backend, capsys, error, message):
    def fail(backend, progress):
        raise error

    jobs("map", fail)
    assert cli.main(MAP) == 1
    out, err = capsys.readouterr()
    assert (out, err) == ("", f"landslide_mapper: {message}\n")


def test_debug_shows_where(jobs, backend, capsys):
    def fail(backend, progress):
        raise errors.JobError("no")

    jobs("map", fail)
    assert cli.main([*MAP, "--debug"]) == 1
    err = capsys.readouterr().err
    assert "Traceback" in err
    assert err.endswith("landslide_mapper: no\n")


def test_ctrl_c_cancels_the_job_in_good_order(jobs, backend, capsys):
    def run(backend, progress):
        os.kill(os.getpid(), signal.SIGINT)
        deadline = time.monotonic() + 60
        while not (progress.canceled() and backend.cancels) and time.monotonic() < deadline:
            time.sleep(0.01)
        assert backend.cancels == 1
        raise errors.Canceled

    jobs("map", run)
    before = signal.getsignal(signal.SIGINT)
    assert cli.main(MAP) == 130
    assert capsys.readouterr().err == "landslide_mapper: interrupted\n"
    assert signal.getsignal(signal.SIGINT) is before


def test_a_second_ctrl_c_does_not_wait_for_the_job(jobs, backend):
    def run(backend, progress):
        for _ in range(2):
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0.05)
        raise AssertionError("not interrupted")

    jobs("map", run)
    assert cli.main(MAP) == 130


def make_model(path: Path, thresholds: tuple[float, ...] = (0.5,)) -> Path:
    for threshold in thresholds:
        spec = ModelSpec(
            network="resnet34",
            architecture={},
            input=InputSpec(date_layers(3, 2), (0.0,) * 3, (1.0,) * 3),
            regions=(RegionSpec("hokkaido", threshold),),
            tile_size=64,
            overlap=16,
        )
        publish_version(path, spec, write_weights)
    return path


def write_weights(folder: Path) -> None:
    (folder / "encoder.safetensors").write_bytes(b"x")


def test_info_is_json_on_standard_output(tmp_path, capsys):
    model = make_model(tmp_path / "滑坡 model.lsmodel")
    assert cli.main(["info", "--model", str(model)]) == 0
    out, err = capsys.readouterr()
    info = json.loads(out)
    assert info["schema_version"] == 1
    assert info["current_version"] == 1
    assert info["network"] == "resnet34"
    assert info["regions"][0]["id"] == "hokkaido"
    assert info["input"]["bands"] == 3
    assert err == ""


def test_info_of_no_model_is_exit_1(tmp_path, capsys):
    assert cli.main(["info", "--model", str(tmp_path / "none.lsmodel")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_rollback_goes_back(tmp_path, capsys):
    model = make_model(tmp_path / "m.lsmodel", (0.3, 0.4, 0.6))
    assert cli.main(["rollback", "--model", str(model)]) == 0
    assert json.loads((model / "model.json").read_text())["current_version"] == 2
    assert cli.main(["rollback", "--model", str(model), "--to", "3"]) == 0
    assert json.loads((model / "model.json").read_text())["regions"][0]["threshold"] == 0.6
    assert cli.main(["rollback", "--model", str(model), "--to", "9"]) == 1
    assert "no version 9" in capsys.readouterr().err


def test_export_fills_in_its_job(monkeypatch, capsys):
    run = []

    def job(job, progress):
        run.append(job)
        return ExportReport((Path("a.gpkg"), Path("a.csv")), number=3, area_m2=1234.5)

    monkeypatch.setitem(sys.modules, "landslide_mapper.jobs.export", SimpleNamespace(run_export=job))
    words = "--layer candidates --status accepted candidate --labels --csv-geometry point --overwrite"
    more = ["--title", "Storm", "--license", "CC-BY-4.0", "--no-report", "--mapped-area", "area.gpkg"]
    assert (
        cli.main(
            ["export", "--inventory", "event.gpkg", "--output", "a.gpkg", "a.csv", *words.split(), *more]
        )
        == 0
    )
    assert run == [
        ExportJob(
            source="event.gpkg",
            outputs=(Path("a.gpkg"), Path("a.csv")),
            layer="candidates",
            statuses=("accepted", "candidate"),
            labels=True,
            csv_geometry="point",
            mapped_area=Path("area.gpkg"),
            title="Storm",
            license="CC-BY-4.0",
            report=False,
            overwrite=True,
        )
    ]
    assert capsys.readouterr().out == "Landslides: 3 (1,234 m2) in a.gpkg, a.csv\n"


def test_export_of_nothing_is_one_line_and_exit_1(tmp_path, capsys):
    missing = tmp_path / "missing.gpkg"
    assert cli.main(["export", "--inventory", str(missing), "--output", str(tmp_path / "a.gpkg")]) == 1
    assert "missing.gpkg does not exist" in capsys.readouterr().err


@pytest.mark.parametrize("keep", [False, True])
def test_export_model_keeps_imagery_only_if_asked(tmp_path, capsys, keep):
    def write(staging: Path) -> None:
        for name in ("encoder.safetensors", "exemplars/alps/patches.npy"):
            (staging / name).parent.mkdir(parents=True, exist_ok=True)
            (staging / name).write_bytes(b"data")

    bands = InputSpec(date_layers(3, 2), (0.0,) * 3, (1.0,) * 3)
    spec = ModelSpec("resnet18", {}, bands, (RegionSpec("alps", 0.5),), tile_size=64, overlap=16)
    publish_version(tmp_path / "m.lsmodel", spec, write, {})
    target = tmp_path / "given.lsmodel"
    words = ["export-model", "--model", str(tmp_path / "m.lsmodel"), "--output", str(target)]
    assert cli.main([*words, *(["--keep-imagery"] if keep else [])]) == 0
    assert bool(list(target.rglob("patches.npy"))) == keep
    assert ("with the imagery" if keep else "without imagery") in capsys.readouterr().out
    assert cli.main(words) == 1
    assert "exists already" in capsys.readouterr().err


def test_the_backend_is_here_where_torch_is_and_a_worker_elsewhere(monkeypatch):
    from landslide_mapper.worker.client import WorkerBackend

    pytest.importorskip("torch")
    local = cli.make_backend("auto", print)
    assert type(local).__name__ == "EngineBackend"
    monkeypatch.setattr(backends, "find_spec", lambda name: None)
    for kind in ("auto", "worker"):
        worker = cli.make_backend(kind, print)
        assert isinstance(worker, WorkerBackend)
        worker.close()


def test_a_broken_torch_is_one_message(monkeypatch):
    monkeypatch.setitem(sys.modules, "landslide_mapper.nn.backend.local", None)
    with pytest.raises(errors.WorkerError, match=r"cannot import landslide_mapper\.nn\.backend\.local"):
        cli.make_backend("local", print).describe()


def test_the_module_runs_and_imports_neither_torch_nor_qt_nor_gdal_for_info(tmp_path):
    model = make_model(tmp_path / "m.lsmodel")
    script = (
        "import sys; sys.argv = ['x', 'info', '--model', sys.argv[1]]; import runpy\n"
        "try: runpy.run_module('landslide_mapper', run_name='__main__')\n"
        "except SystemExit as end: assert end.code == 0, end.code\n"
        "assert not {'torch', 'qgis', 'osgeo'} & set(sys.modules)\n"
    )
    root = Path(__file__).parents[3]
    subprocess.run(
        [sys.executable, "-c", script, str(model)], cwd=root, check=True, timeout=30, capture_output=True
    )


def test_a_known_region_that_was_taught_is_told_apart_from_what_is_kept_of_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    new = {"before": 0.4, "after": 0.5, "patches": 12, "held_out": 2}
    kept = {"before": 0.6, "after": 0.61, "patches": 24}
    answer = {"published": True, "version": 2, "new": new, "gate": {"alps": kept}}
    job = UpdateJob(Path("own.lsmodel"), "alps", ())
    print_update(job, UpdateReport.from_json(answer))
    printed = capsys.readouterr()
    lines = (printed.out + printed.err).splitlines()
    assert [line.split("  ")[0] for line in lines[1:3]] == ["alps", "new: alps"]
    assert "Patches that 'new' is of: 12; not learned from: 2" in lines
