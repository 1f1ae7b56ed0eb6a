"""The TSMU experiment in small: two regions of a few chips, a small network, one epoch."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from osgeo import gdal

from landslide_mapper.nn.measures.metrics import Scores
from scripts.bench import __main__ as bench
from scripts.bench import tsmu
from scripts.bench.tsmu_data import Data
from scripts.bench.tsmu_expectations import expectations
from scripts.bench.tsmu_plot import plot
from scripts.bench.tsmu_report import Experiment, write_report
from scripts.bench.tsmu_results import append, read, spread
from scripts.bench.tsmu_runs import _scored

SIDE = 32
BASE_EPOCHS = 2
SPLITS = {"train": 3, "validation": 2, "test": 1}
ROWS = ["leave-one-out", "tsmu-strict", "sequential-tsmu", "all-data"]


@pytest.fixture(scope="module")
def scenes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Chips of three regions whose landslides are bright squares."""
    folder = tmp_path_factory.mktemp("tsmu_data")
    random, listed = np.random.default_rng(0), []
    for ground, region in enumerate(("coast", "hills", "valley")):
        for split, count in SPLITS.items():
            for number in range(count):
                mask = np.zeros((SIDE, SIDE), np.uint8)
                mask[8:20, 10:22] = 1
                image = 40 + 20 * ground + 10 * random.standard_normal((3, SIDE, SIDE)) + 90 * mask
                name = f"{region}_{split}_{number}"
                write(folder / f"{name}.tif", image.clip(1, 255).astype(np.uint8))
                write(folder / f"{name}_mask.tif", mask[None])
                entry = {"id": name, "region": region, "post": f"{name}.tif", "split": split}
                listed.append({**entry, "labels": f"{name}_mask.tif"})
    path = folder / "scenes.json"
    path.write_text(json.dumps({"scenes": listed}), encoding="utf-8")
    return path


def write(path: Path, pixels: np.ndarray) -> None:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, len(pixels), gdal.GDT_Byte)
    dataset.WriteArray(pixels)
    dataset.FlushCache()


@pytest.fixture
def command(scenes: Path, tmp_path: Path) -> Callable[..., int]:
    torch.set_num_threads(1)

    def run(*more: str) -> int:
        words = ["--data", str(scenes), "--work", str(tmp_path / "work"), "--seeds", "0", "--device", "cpu"]
        words += [
            "--rotations",
            "valley",
            "--epochs",
            "1",
            "--epochs-base",
            str(BASE_EPOCHS),
            "--network",
            "mobilenet_v2",
        ]
        return tsmu.main([*words, "--network", "mobilenet_v2", "--set", "draws=4", "batch=4", *more])

    return run


def test_smoke(
    command: Callable[..., int], tmp_path: Path, capsys: pytest.CaptureFixture[str], scenes: Path
) -> None:
    strategies = ("--strategies", *ROWS)
    assert command(*strategies, "--max-minutes", "0") == 0
    assert "incomplete: 0 of 4 runs" in capsys.readouterr().out
    assert "Not run yet" in (tmp_path / "work" / "tsmu.md").read_text(encoding="utf-8")

    assert command(*strategies, "--split", "test", "--docs", str(tmp_path / "docs")) == 0
    assert "complete: 4 of 4 runs" in capsys.readouterr().out
    lines = read(tmp_path / "work" / "results.jsonl")
    assert [key[2] for key in lines] == ROWS
    for line in lines.values():
        scores = line["scores"]["test"]
        assert (scores["old_scenes"], scores["new_scenes"]) == (2, 1)
        assert line["scores"]["validation"]["old_scenes"] == 4
        assert 0.0 <= scores["old"] <= 1.0
    before, strict = lines[("valley", 0, "leave-one-out")], lines[("valley", 0, "tsmu-strict")]
    assert before["scores"]["test"]["regions"]["valley"]["decoder"] in ("coast", "hills")
    assert strict["scores"]["test"]["regions"]["valley"]["decoder"] == "valley"
    assert [phase["name"] for phase in strict["phases"]] == ["freeze training", "joint fine-tuning"]
    assert (strict["image_pairs"], strict["new_pairs"], strict["old_pairs"]) == (3, 3, 6)
    sequential = lines[("valley", 0, "sequential-tsmu")]
    assert len(sequential["phases"]) == 4
    assert len(sequential["scores"]["test"]["regions"]) == 3
    page = (tmp_path / "docs" / "tsmu.md").read_text(encoding="utf-8")
    assert "4 of 4 runs" in page
    assert "single-date" in page
    assert "**Not ours**" in page
    assert "| tsmu-strict | valley | " in page, "a figure after each phase"
    assert f"| all-data | all data {BASE_EPOCHS} |" in page
    assert str(tmp_path) not in page
    assert not list((tmp_path / "work" / "runs").iterdir())

    kept = (tmp_path / "work" / "results.jsonl").read_bytes()
    assert command(*strategies) == 0
    assert (tmp_path / "work" / "results.jsonl").read_bytes() == kept, "nothing is run twice"

    assert command(*strategies, "--epochs", "2") == 2
    assert "another experiment (epochs 1)" in capsys.readouterr().err


def test_rows_that_take_long_come_last_and_may_have_fewer_seeds(scenes: Path, tmp_path: Path) -> None:
    words = ["--data", str(scenes), "--work", str(tmp_path), "--seeds", "0", "1", "--side-seeds", "1"]
    options = tsmu._parse([*words, "--rotations", "hills", "--strategies", "all-data", "tsmu", "joint"])
    wanted = tsmu._wanted(options, Data(scenes, tmp_path))
    main = [("hills", seed, row) for seed in (0, 1) for row in ("tsmu", "joint")]
    assert wanted == [*main, ("hills", 1, "all-data")]
    assert "--seeds 0 1 --side-seeds 1" in tsmu._command(options)


def test_unknown_rotation(command: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    assert command("--rotations", "moon") == 2
    assert "no region moon; there are coast, hills, valley" in capsys.readouterr().err


def line(row: str, old: float, new: float, **more: Any) -> dict[str, Any]:
    regions = {
        region: {"iou": iou, "scenes": 3, "threshold": 0.5, "decoder": region}
        for region, iou in (("coast", old), ("valley", new))
    }
    scores = {"regions": regions, "old": old, "old_pooled": old, "new": new, "all_pooled": (old + new) / 2}
    phase = {"name": "phase", "epochs": 1, "best_epoch": 1}
    figures = {
        "seconds": 20.0,
        "cpu_seconds": 10.0,
        "batches": 5,
        "image_pairs": 3,
        "trainable_parameters": 7,
        "old_pairs": 6,
    }
    named = {
        "rotation": "valley",
        "seed": 0,
        "row": row,
        "device": "CPU, 1 threads",
        "gate_refused": None,
        "after_freeze": None,
    }
    return {
        **named,
        "scores": {"validation": scores},
        "phases": [phase],
        "after_freeze": None,
        **figures,
        **more,
    }


def keyed(*lines: dict[str, Any]) -> dict[Any, Any]:
    return {(one["rotation"], one["seed"], one["row"]): one for one in lines}


def test_expectations_come_from_the_results() -> None:
    rows = {"leave-one-out": (0.60, 0.30), "fine-tuning": (0.50, 0.60), "joint": (0.60, 0.63)}
    lines = keyed(line("tsmu", 0.595, 0.60), *(line(row, *ious) for row, ious in rows.items()))
    found = {one.text: one.holds for one in expectations(lines, "validation")}
    assert found["tsmu: old regions at most 0.01 IoU below before"] is True
    assert found["tsmu: old regions ideally above before"] is False
    assert found["tsmu: old regions visibly above fine-tuning's (by 0.02)"] is True
    assert found["tsmu: old regions visibly above retraining's (by 0.02)"] is None
    assert found["tsmu: new region far above leave-one-out (by 0.1)"] is True
    assert found["tsmu: new region within 0.02 of joint training"] is False
    assert found["tsmu: update time per epoch below joint training"] is False


def test_a_partial_report_says_so(tmp_path: Path) -> None:
    lines = keyed(line("tsmu", 0.5, 0.25))
    wanted = [("valley", seed, "tsmu") for seed in (0, 1)]
    plan = {
        "network": None,
        "epochs": 1,
        "base_epochs": 2,
        "base_minutes": None,
        "settings": {},
        "cache": "off",
    }
    page = write_report(Experiment("validation", wanted, lines, plan, "the command"), tmp_path)
    text = page.read_text(encoding="utf-8")
    assert "**Not run in full yet: 1 of 2 runs are done.**" in text
    assert "| tsmu | 0.500 (3) | 0.250 (3) |" in text
    assert "    the command" in text
    assert (tmp_path / "tsmu.svg").read_text(encoding="utf-8").startswith("<svg")


def test_both_splits_and_other_losses_are_reported(tmp_path: Path) -> None:
    lines = [
        line("leave-one-out", 0.60, 0.30),
        line("tsmu-strict", 0.61, 0.50),
        line("tsmu-strict-mse", 0.58, 0.52),
    ]
    for one in lines:
        one["scores"]["test"] = one["scores"]["validation"]
    plan = {
        "network": None,
        "epochs": 1,
        "base_epochs": 2,
        "base_minutes": None,
        "settings": {},
        "cache": "off",
    }
    experiment = Experiment("test", list(keyed(*lines)), keyed(*lines), plan, "the command")
    text = write_report(experiment, tmp_path).read_text(encoding="utf-8")
    assert "Not run here: retraining, fine-tuning" in text
    assert "## Mean over the rotations (test scenes)" in text
    assert "## The same on validation scenes" in text
    assert "| mse, as in the published code | -0.030 (-0.030 to -0.030) | +0.020 (+0.020 to +0.020) |" in text
    assert "| expected | on test scenes | measured | on validation scenes | measured |" in text


def test_results_survive_a_kill_while_writing(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    append(path, line("tsmu", 0.5, 0.5))
    with path.open("a", encoding="utf-8") as file:
        file.write('{"rotation": "val')
    append(path, line("joint", 0.5, 0.5))
    assert [key[2] for key in read(path)] == ["tsmu", "joint"]


def test_spread_weighs_rotations_the_same() -> None:
    values = [("a", 0, 1.0), ("a", 1, 3.0), ("b", 0, 5.0)]
    lines = [{"rotation": rotation, "seed": seed, "value": value} for rotation, seed, value in values]
    found = spread(lines, lambda one: one["value"])
    assert found is not None
    assert (found.mean, found.runs) == (3.5, 3)
    assert found.seeds is None, "seed 1 lacks a rotation"
    assert found.rotations == pytest.approx(np.std([2.0, 5.0], ddof=1))
    assert spread([], lambda one: one["value"]) is None


def test_scores_are_pooled_at_each_region_s_threshold() -> None:
    def scores(landslide: float, background: float) -> Scores:
        counted = Scores()
        counted.add(np.float32([landslide] * 10 + [background] * 10), np.uint8([1] * 10 + [0] * 10))
        return counted

    found = {"coast": (scores(0.4, 0.2), "coast"), "valley": (scores(0.9, 0.6), "valley")}
    right = _scored(found, {"coast": 0.3, "valley": 0.7}, {"coast": 2, "valley": 1}, "valley")
    assert right["all_pooled"] == 1.0
    wrong = _scored(found, {"coast": 0.5, "valley": 0.5}, {"coast": 2, "valley": 1}, "valley")
    assert (wrong["old"], wrong["new"]) == (0.0, 0.5)
    assert wrong["all_pooled"] == pytest.approx(10 / 30)


def test_the_plot_is_well_formed() -> None:
    from xml.etree import ElementTree

    one = spread([line("tsmu", 0.5, 0.5)], lambda found: found["scores"]["validation"]["old"])
    assert one is not None
    root = ElementTree.fromstring(plot({"a < b": {"old": one, "new": one}}, "validation"))
    dots = [dot for dot in root.iter() if dot.tag.endswith("circle")]
    assert len(dots) == 4, "two of the legend, two of the data"
    assert ElementTree.fromstring(plot({}, "test")) is not None


@pytest.mark.parametrize("name", bench.EXPERIMENTS)
def test_experiments_are_registered(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["bench", name, "--help"])
    with pytest.raises(SystemExit) as ended:
        bench.main()
    assert ended.value.code == 0
