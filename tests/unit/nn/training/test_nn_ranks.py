"""Two real ranks of torchrun train as one machine with the double batch; only the first one writes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from landslide_mapper.backend import TrainRequest, UpdateRequest, ignore
from landslide_mapper.nn.backend.local import LocalBackend
from tests.unit.nn.conftest import MakeStore
from tests.unit.nn.ranked_training import make_comparable

SCRIPT = Path(__file__).resolve().parents[1] / "ranked_training.py"
ROOT = SCRIPT.parents[3]
TRAINING = {"network": "resnet18", "epochs": 2, "device": "cpu", "seed": 3}


@pytest.fixture(autouse=True)
def comparable(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As in the ranks."""
    make_comparable(monkeypatch.setattr)
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


def ranks_of_torchrun(folder: Path, op: str, **fields: Any) -> dict[str, Any]:
    """What the first of two ranks says."""
    told, answer = folder / "told.json", folder / "answer.json"
    dies = fields.pop("dies", False)
    told.write_text(json.dumps({"op": op, "dies": dies, "request": fields}, default=str))
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [*command, str(SCRIPT), str(told), str(answer)],
        env=environment,
        capture_output=True,
        timeout=200,
        check=False,
    )
    assert answer.exists(), done.stderr.decode()[-4000:]
    found: dict[str, Any] = json.loads(answer.read_text())
    found["exit"] = done.returncode
    return found


def weights(model: Path, version: int = 1) -> dict[str, torch.Tensor]:
    folder = model / "versions" / f"{version:04d}"
    files = [folder / "encoder.safetensors", *sorted((folder / "decoders").iterdir())]
    return {f"{file.name}/{name}": one for file in files for name, one in load_file(file).items()}


def apart(one: Mapping[str, torch.Tensor], other: Mapping[str, torch.Tensor]) -> float:
    """How far two networks are from each other, on average of their values."""
    assert one.keys() == other.keys()
    numbers = [name for name in one if one[name].is_floating_point()]
    total = sum(float((one[name] - other[name]).abs().sum()) for name in numbers)
    return total / sum(one[name].numel() for name in numbers)


def losses(history: list[dict[str, Any]]) -> list[float]:
    return [epoch["loss"] for epoch in history]


@pytest.mark.usefixtures("torchrun")
def test_two_ranks_train_as_one_machine_with_the_double_batch(tmp_path: Path, make_store: MakeStore) -> None:
    store = make_store()
    made = {}
    for name, batch in (("double", 8), ("single", 4)):
        request = TrainRequest(
            store, tmp_path / f"{name}.lsmodel", work=tmp_path / name, settings={"batch": batch}, **TRAINING
        )
        made[name] = LocalBackend().train(request, ignore)
    ranks = {"model": tmp_path / "ranks.lsmodel", "work": tmp_path / "ranks", "settings": {"batch": 4}}
    answer = ranks_of_torchrun(tmp_path, "train", store=store, **ranks, **TRAINING)
    card, expected = answer["card"], made["double"]["training"]
    assert answer["exit"] == 0, answer
    assert card["training"]["steps"] == expected["steps"] < made["single"]["training"]["steps"]
    assert losses(card["training"]["history"]) == pytest.approx(losses(expected["history"]), rel=1e-4)
    assert [event["epoch"] for event in answer["events"] if event["event"] == "epoch"] == [1, 2]
    ours, double, single = (weights(tmp_path / f"{name}.lsmodel") for name in ("ranks", "double", "single"))
    assert apart(ours, double) < 0.01 * apart(single, double)


@pytest.mark.usefixtures("torchrun")
def test_a_rank_that_dies_ends_the_training_which_then_goes_on(tmp_path: Path, make_store: MakeStore) -> None:
    asked = {
        **TRAINING,
        "store": make_store(),
        "model": tmp_path / "m.lsmodel",
        "work": tmp_path / "work",
        "settings": {"batch": 4},
    }
    died = ranks_of_torchrun(tmp_path, "train", dies=True, **asked)
    assert died["exit"] != 0
    assert died["error"].startswith("Another process of this training has ended")
    assert not (tmp_path / "m.lsmodel").exists()
    again = ranks_of_torchrun(tmp_path, "train", **asked)
    assert any("Going on after epoch 1" in str(event.get("message")) for event in again["events"])
    assert again["card"]["training"]["epochs"] == 2
    assert (tmp_path / "m.lsmodel" / "versions" / "0001" / "card.json").is_file()


@pytest.mark.usefixtures("torchrun")
def test_two_ranks_update_as_one_machine_with_the_double_batch(tmp_path: Path, make_store: MakeStore) -> None:
    store = make_store()
    bases = [tmp_path / f"{name}.lsmodel" for name in ("double", "ranks")]
    for base in bases:
        request = TrainRequest(
            store, base, work=tmp_path / f"{base.stem}-train", settings={"batch": 8}, **TRAINING
        )
        LocalBackend().train(request, ignore)
    new = one_region(make_store(seed=5, name="new"))
    asked = {"region": "coast", "publish_anyway": True, "device": "cpu", "epochs": 2, "seed": 1}
    request = UpdateRequest(
        new, bases[0], work=tmp_path / "u1", settings={"batch": 8, "cache": "off"}, **asked
    )
    expected = LocalBackend().update(request, ignore)
    answer = ranks_of_torchrun(
        tmp_path,
        "update",
        store=new,
        model=bases[1],
        work=tmp_path / "u2",
        settings={"batch": 4, "cache": "off"},
        **asked,
    )
    report = answer["report"]
    assert report["version"] == expected["version"] == 2
    for own, theirs in zip(report["phases"], expected["phases"]):
        assert own["batches"] == theirs["batches"]
    before, one, both = weights(bases[0]), weights(bases[0], 2), weights(bases[1], 2)
    old = {name: one[name] for name in before}
    assert apart(one, both) < 0.01 * apart(before, old)


def test_accumulated_gradients_make_a_step_of_as_many_patches(tmp_path: Path, make_store: MakeStore) -> None:
    store, made = make_store(), {}
    for name, settings in (("whole", {"batch": 8}), ("parts", {"batch": 4, "accumulate": 2})):
        request = TrainRequest(
            store, tmp_path / f"{name}.lsmodel", work=tmp_path / name, settings=settings, **TRAINING
        )
        made[name] = LocalBackend().train(request, ignore)["training"]
    assert made["parts"]["steps"] == made["whole"]["steps"]
    assert made["parts"]["batch"] == made["whole"]["batch"] == 8
    # Batch normalization sees four patches at a time, so the two are only alike.
    assert losses(made["parts"]["history"]) == pytest.approx(losses(made["whole"]["history"]), rel=0.1)
    assert losses(made["parts"]["history"]) != losses(made["whole"]["history"])


def one_region(folder: Path) -> Path:
    """A store whose patches are all of one region."""
    import numpy as np

    np.save(folder / "region_index.npy", np.zeros(len(np.load(folder / "split.npy")), np.int32))
    index = json.loads((folder / "index.json").read_text())
    (folder / "index.json").write_text(json.dumps({**index, "regions": ["coast"]}))
    return folder
