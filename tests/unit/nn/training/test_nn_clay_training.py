"""A network with context learns in two stages, goes on after an interruption, and keeps what it knows."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch

from landslide_mapper.backend import TrainRequest, UpdateRequest
from landslide_mapper.errors import Canceled, ModelError, TrainingError
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.model.origin import read_sources
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.training import trainer
from landslide_mapper.nn.update import algorithm as update
from tests.unit.nn.conftest import TINY_ENCODER
from tests.unit.nn.tiny_clay import TINY, write_checkpoint
from tests.unit.nn.training.test_nn_trainer import Listener, _never, float32  # noqa: F401

pytestmark = pytest.mark.usefixtures("float32")
FAST = {"lr": 0.02, "average": 0.5, "zoom": 0.0, "draws": 8, "batch": 4, "exemplars": 1}
FIRST, SECOND = "initial training", "adaptation of the context"


@pytest.fixture
def request_for(tmp_path: Path, make_store):
    store = make_store(train=4, validation=2)
    checkpoint = write_checkpoint(tmp_path / "clay.ckpt")

    def request_for(name: str = "toy", **changes: Any) -> TrainRequest:
        values = {
            "network": TINY_ENCODER,
            "device": "cpu",
            "epochs": 3,
            "settings": dict(FAST),
            "context": "clay",
            "context_weights": checkpoint,
            "context_waves": (0.56, 0.665),
            **changes,
        }
        return TrainRequest(store=store, model=tmp_path / f"{name}.lsmodel", work=tmp_path / name, **values)

    return request_for


def weights(model: Path) -> dict[str, torch.Tensor]:
    return dict(load_network(model).network.state_dict())


def test_two_stages_make_one_training(request_for) -> None:
    request, listener = request_for(), Listener()
    card = trainer.train(request, listener, _never)
    assert [one["phase"] for one in listener.epochs] == [FIRST, FIRST, SECOND]
    assert [one["epoch"] for one in listener.epochs] == [1, 2, 3]
    spent = [one["elapsed_s"] for one in listener.epochs]
    assert spent == sorted(spent)
    assert [one["epoch"] for one in card["training"]["history"]] == [1, 2, 3]
    assert card["training"]["epochs"] == 3
    assert card["started_from"]["context"]["weights"] == "clay-encoder.safetensors"
    assert [one.licence for one in read_sources(card)] == ["Apache-2.0"]
    loaded = load_network(request.model).network
    assert loaded.spec.context.waves == (0.56, 0.665)
    assert loaded.spec.context.gsd_m == 10.0
    assert loaded.spec.context.window == 32
    assert loaded.divisor == 32
    adapted = [adapter.to_qkv.up.weight for adapter in loaded.context.adapters]
    assert all(bool(one.any()) for one in adapted), "the second stage taught the adapters"
    assert (request.model / "versions/0001/context/clay.safetensors").read_bytes() == (
        request.context_weights.with_name("clay-encoder.safetensors").read_bytes()
    )


def test_an_interruption_in_either_stage_changes_nothing(request_for) -> None:
    trainer.train(request_for("whole", epochs=4), Listener(), _never)
    for name, epoch in (("first", 2), ("second", 4)):
        request = request_for(name, epochs=4)
        with pytest.raises(Canceled):
            trainer.train(request, Listener(stop_after=epoch), _never)
        listener = Listener()
        trainer.train(request, listener, _never)
        assert listener.epochs[0]["epoch"] == epoch + 1 if epoch < 4 else not listener.epochs
        assert ("The first stage was finished before" in listener.messages) is (name == "second")
        theirs = weights(request.model)
        whole = weights(request.model.with_name("whole.lsmodel"))
        assert all(torch.equal(one, theirs[part]) for part, one in whole.items()), name


def test_a_training_starts_from_a_model_with_context_without_the_file(request_for) -> None:
    first = request_for("first", epochs=2)
    trainer.train(first, Listener(), _never)
    second = request_for(
        "second", start_from=first.model, context_weights=None, epochs=2, settings={**FAST, "lr": 1e-9}
    )
    card = trainer.train(second, Listener(), _never)
    before, after = weights(first.model), weights(second.model)
    assert all(
        torch.allclose(after[name], one, atol=1e-5) for name, one in before.items() if "context" in name
    )
    assert len(read_sources(card)) == 1
    third = request_for("third", start_from=first.model, context=None, context_weights=None, epochs=1)
    trainer.train(third, Listener(), _never)
    assert load_network(third.model).network.context is None


@pytest.mark.parametrize(
    ("changes", "error", "message"),
    [
        ({"context_weights": None}, TrainingError, "needs the file of Clay's weights.*--context-weights"),
        ({"network": "tsmu"}, ModelError, "tsmu has no place for Clay's context"),
        ({"context_weights": Path("no.ckpt")}, ModelError, r"no\.ckpt: no such file"),
    ],
)
def test_what_does_not_go_is_said_before_anything_is_trained(request_for, changes, error, message) -> None:
    with pytest.raises(error, match=message):
        trainer.train(request_for(**changes), Listener(), _never)


def test_patches_that_do_not_fit_are_refused(request_for, tmp_path: Path) -> None:
    from dataclasses import replace

    odd = write_checkpoint(tmp_path / "odd.ckpt", sizes=replace(TINY, patch=7))
    with pytest.raises(
        TrainingError, match="Patches of 32 pixels do not fit Clay, which looks at squares of 7"
    ):
        trainer.train(request_for(context_weights=odd), Listener(), _never)


@pytest.mark.parametrize("strategy", ["tsmu", "feature-extraction"])
def test_updates_leave_the_context_and_old_regions_as_they_are(
    request_for, tmp_path: Path, strategy: str
) -> None:
    request = request_for(epochs=2)
    trainer.train(request, Listener(), _never)
    before = load_network(request.model).network
    store = tmp_path / "new"
    shutil.copytree(request.store, store)
    index = json.loads((store / "index.json").read_text())
    import numpy as np

    np.save(store / "region_index.npy", np.zeros_like(np.load(store / "region_index.npy")))
    (store / "index.json").write_text(json.dumps({**index, "regions": ["andes"]}))
    asked = UpdateRequest(
        store=store,
        model=request.model,
        region="andes",
        work=tmp_path / "work-update",
        device="cpu",
        epochs=1,
        strategy=strategy,
        publish_anyway=True,
        settings={"draws": 8, "batch": 4, "clone_least": 1.01},
    )
    report = update.update(asked, Listener(), _never)
    assert report["published"]
    after = load_network(request.model).network
    assert after.regions == ["alps", "tropics", "andes"]
    theirs = after.state_dict()
    kept = {name: one for name, one in before.state_dict().items() if name.startswith("context.")}
    assert kept
    assert all(torch.equal(one, theirs[name]) for name, one in kept.items())
    clay = after.context.clay.encoder.state_dict()
    assert all(torch.equal(one, clay[name]) for name, one in before.context.clay.encoder.state_dict().items())
    if strategy == "feature-extraction":
        layers, valid = {"post": torch.rand(1, 2, 64, 64) * 200}, torch.ones(1, 64, 64, dtype=torch.bool)
        with torch.no_grad():
            assert torch.equal(before(layers, valid, "alps"), after(layers, valid, "alps"))
    first, second = (request.model / f"versions/000{one}/context/clay.safetensors" for one in (1, 2))
    assert first.samefile(second)
    ModelFolder(request.model).roll_back(1)
    assert load_network(request.model).network.regions == ["alps", "tropics"]
