"""Training from a model, from a file of weights, and of one decoder for everything."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch

from landslide_mapper.backend import TrainRequest
from landslide_mapper.nn.networks.network import ENCODER
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.training import trainer
from landslide_mapper.nn.training.settings import EPOCHS, UNLIMITED_MINUTES, TrainSettings
from tests.unit.nn.training.test_nn_trainer import FAST, Listener, _never, float32  # noqa: F401

pytestmark = pytest.mark.usefixtures("tiny_parts", "float32")


def request(tmp_path: Path, store: Path, name: str, settings: dict[str, Any] | None = None, **more: Any):
    return TrainRequest(
        store=store,
        model=tmp_path / f"{name}.lsmodel",
        work=tmp_path / f"work-{name}",
        settings={**FAST, **(settings or {})},
        **{"epochs": 2, "device": "cpu", "network": None, **more},
    )


def test_a_model_of_two_dates_starts_from_one_of_one(tmp_path: Path, make_store) -> None:
    first = request(tmp_path, make_store(train=24), "first", {"decoders": "anywhere"}, epochs=12)
    card = trainer.train(first, Listener(), _never)
    assert card["started_from"] is None
    assert card["validation"]["alps"]["threshold"] == card["validation"]["tropics"]["threshold"]
    trained = load_network(first.model)
    assert trained.network.regions == ["anywhere"]
    assert (first.model / "versions/0001/exemplars/anywhere/post.npy").is_file()

    listener = Listener()
    store = make_store(train=6, dates=2, name="two")
    second = request(tmp_path, store, "second", start_from=first.model, epochs=1, device="cpu")
    card = trainer.train(second, listener, _never)
    assert card["started_from"] == {
        "model": "first",
        "version": 1,
        "decoders": {"alps": "anywhere", "tropics": "anywhere"},
    }
    assert "It starts from version 1 of model 'first'." in listener.messages
    assert load_network(second.model).network.spec.dates == 2


def test_the_encoder_learns_slower_where_it_knows_something(tmp_path: Path, make_store, monkeypatch) -> None:
    first = request(tmp_path, make_store(), "first", epochs=1)
    trainer.train(first, Listener(), _never)
    seen: list[dict[str, float]] = []
    plain = trainer.initial_training

    def looked_at(*args: Any) -> Any:
        phase = plain(*args)
        seen.append(dict(phase.rates))
        return phase

    monkeypatch.setattr(trainer, "initial_training", looked_at)
    second = TrainRequest(
        store=first.store,
        model=tmp_path / "second.lsmodel",
        network=None,
        work=tmp_path / "work-second",
        device="cpu",
        epochs=1,
        start_from=first.model,
    )
    trainer.train(second, Listener(), _never)
    assert seen == [{ENCODER: 5e-4, "decoders/alps": 2e-3, "decoders/tropics": 2e-3}]


def test_weights_of_a_file_are_where_training_starts(tmp_path: Path, make_store) -> None:
    first = request(tmp_path, make_store(), "first", epochs=1)
    trainer.train(first, Listener(), _never)
    encoder = load_network(first.model).network.encoder.state_dict()
    torch.save(encoder, tmp_path / "encoder.pth")
    listener = Listener()
    second = request(
        tmp_path, first.store, "second", {"lr": 1e-9}, encoder_weights=tmp_path / "encoder.pth", epochs=1
    )
    card = trainer.train(second, listener, _never)
    assert card["started_from"]["encoder_weights"] == "encoder.pth"
    assert "Its encoder starts from encoder.pth." in listener.messages
    learned = load_network(second.model).network.encoder.state_dict()
    assert all(
        torch.allclose(learned[name], one, atol=1e-4)
        for name, one in encoder.items()
        if "running" not in name and one.is_floating_point()
    )


def test_nobody_waits_for_hours_without_having_asked_for_it(tmp_path: Path) -> None:
    asked = request(tmp_path, tmp_path, "x", epochs=None)
    assert trainer._most_minutes(asked) == UNLIMITED_MINUTES
    assert trainer._most_epochs(asked) == EPOCHS
    assert trainer._most_minutes(request(tmp_path, tmp_path, "x", epochs=500)) is None
    assert trainer._most_minutes(request(tmp_path, tmp_path, "x", max_minutes=5.0)) == 5.0


def test_a_named_network_may_work_at_twice_its_resolution(make_store) -> None:
    from landslide_mapper.nn.patches.store import PatchStore

    with PatchStore(make_store()) as store:
        usual = trainer.network_spec("tu-tf_efficientnet_lite0", store, TrainSettings())
        fine = trainer.network_spec("tu-tf_efficientnet_lite0", store, TrainSettings(stem_stride=1))
    assert (usual.stem_stride, usual.decoder_channels) == (2, (128, 64, 32, 16, 8))
    assert (fine.stem_stride, fine.decoder_channels) == (1, (128, 64, 32, 16))
