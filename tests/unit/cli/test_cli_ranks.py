"""The command line as torchrun starts it several times."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from landslide_mapper.cli import ranks
from scripts.paths import ROOT

TORCHRUN = {"RANK": "1", "WORLD_SIZE": "2", "MASTER_ADDR": "127.0.0.1", "MASTER_PORT": "1"}


def test_a_process_alone_does_its_job(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RANK", "1")  # of something else than torchrun
    assert ranks.leads()
    assert ranks.backend("train", print) is None


def test_other_ranks_leave_what_is_not_learned_together_to_the_first(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in TORCHRUN.items():
        monkeypatch.setenv(name, value)
    assert not ranks.leads()
    assert ranks.follow("map") == 0
    monkeypatch.setenv("RANK", "0")
    assert ranks.leads()
    assert ranks.backend("map", print) is None


@pytest.mark.usefixtures("torchrun")
@pytest.mark.parametrize("command", ["compress", "pretrain", "search-decoder", "train-boxes"])
def test_what_learns_in_one_process_is_not_started_by_several(command: str, tmp_path: Path) -> None:
    """Torchrun itself: the first of two real processes refuses, and nothing is made."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    words = {
        "compress": ["--model", "m.lsmodel", "--scenes", "scenes.json", "--output", "small.lsmodel"],
        "pretrain": ["--rasters", "image.tif", "--output", "encoder.safetensors"],
        "search-decoder": ["--scenes", "scenes.json", "--output", "m.lsmodel"],
        "train-boxes": ["--model", "m.lsmodel", "--region", "alps", "--scenes", "scenes.json"],
    }[command]
    scene = {"id": "a", "region": "alps", "pre": None, "post": "image.tif", "split": "train"}
    scene |= {"labels": "image.tif", "labelled_area": None}
    (tmp_path / "scenes.json").write_text(json.dumps({"scenes": [scene]}))
    (tmp_path / "image.tif").touch()
    run = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    run += ["-m", "landslide_mapper", command, *words, "--backend", "local"]
    done = subprocess.run(
        run, env=environment, capture_output=True, timeout=280, text=True, check=False, cwd=tmp_path
    )
    assert done.returncode != 0
    said = f"'{command}' learns in one process only: start it again without torchrun."
    assert said in done.stderr
    assert sorted(one.name for one in tmp_path.iterdir()) == ["image.tif", "scenes.json"]


@pytest.mark.slow
@pytest.mark.usefixtures("torchrun")
def test_two_processes_train_a_model_within_the_time_limit(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    simulate = [sys.executable, "-m", "scripts.simulate", str(tmp_path), "--size", "256"]
    subprocess.run(simulate, env=environment, check=True, capture_output=True)
    model = tmp_path / "m.lsmodel"
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    command += ["-m", "landslide_mapper", "train", "--scenes", str(tmp_path / "scenes.json")]
    command += ["--model", str(model), "--network", "resnet18", "--start-from", "none"]
    command += ["--max-minutes", "0.05", "--device", "cpu"]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=280, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [f"Model 'm' is in {model}"]
    assert done.stderr.count("Training resnet18") == 1
    assert (model / "model.json").is_file()
    assert not list(tmp_path.glob(".m.training-*"))
