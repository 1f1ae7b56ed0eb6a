"""The command line as torchrun starts it several times."""

from __future__ import annotations

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


@pytest.mark.slow
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
