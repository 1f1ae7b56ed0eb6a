from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from landslide_mapper.backend import TrainRequest
from landslide_mapper.errors import Canceled, OutOfMemoryError, TrainingError
from landslide_mapper.nn.backend import local
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.training import loop as loop_module
from landslide_mapper.nn.training import trainer
from landslide_mapper.nn.training.loop import FINISH_FILE

pytestmark = pytest.mark.usefixtures("tiny_parts", "float32")
FAST = {"lr": 0.02, "average": 0.9, "zoom": 0.0}


@pytest.fixture
def float32(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trainer, "fast_dtype", lambda device: None)
    monkeypatch.setattr(loop_module, "_QUICK_S", 60.0)  # a checkpoint per epoch, however slow the disk is


class Listener:
    """Keeps events; stops the training after some epochs by raising, as a cancelled job does."""

    def __init__(self, stop_after: int | None = None) -> None:
        self.events: list[dict[str, Any]] = []
        self._stop_after = stop_after

    def __call__(self, event: dict[str, Any]) -> None:
        self.events.append(event)
        if event["event"] == "epoch" and event["epoch"] == self._stop_after:
            raise Canceled

    @property
    def epochs(self) -> list[dict[str, Any]]:
        return [event for event in self.events if event["event"] == "epoch"]

    @property
    def messages(self) -> str:
        return "\n".join(event["message"] for event in self.events if event["event"] == "log")


def _request(tmp_path: Path, store: Path, name: str = "toy", **changes: Any) -> TrainRequest:
    settings = {**FAST, **changes.pop("settings", {})}
    values = {"epochs": 3, "device": "cpu", "network": None, **changes}
    return TrainRequest(
        store=store,
        model=tmp_path / f"{name}.lsmodel",
        work=tmp_path / f"work-{name}",
        settings=settings,
        **values,
    )


def _never() -> bool:
    return False


def _weights(model: Path) -> dict[str, torch.Tensor]:
    return dict(load_network(model).network.state_dict())


def test_a_toy_scene_is_learned_and_published(tmp_path: Path, make_store) -> None:
    listener = Listener()
    request = _request(tmp_path, make_store(train=30), epochs=20)
    card = trainer.train(request, listener, _never)
    assert card["validation_pooled_iou"] > 0.8
    assert card["data"]["alps"]["train"]["patches"] == 30
    assert card["data"]["tropics"]["validation"]["scenes"] == [f"tropics/{i}" for i in range(64, 68)]
    network = load_network(request.model)
    assert network.network.regions == ["alps", "tropics"]
    assert network.version.spec.input.gsd_m == 10.0
    last = listener.epochs[-1]
    assert last["epoch"] == last["epochs"] == 20
    assert set(last["iou"]) == {"alps", "tropics"}
    assert last["remaining_s"] == 0
    json.dumps(card)


@pytest.mark.parametrize("dates", [1, 2])
def test_resumed_equals_uninterrupted(tmp_path: Path, make_store, dates: int) -> None:
    store = make_store(dates=dates)
    whole = _request(tmp_path, store, "whole", epochs=4)
    trainer.train(whole, Listener(), _never)
    parts = _request(tmp_path, store, "parts", epochs=4)
    with pytest.raises(Canceled):
        trainer.train(parts, Listener(stop_after=2), _never)
    assert not parts.model.exists()
    again = Listener()
    trainer.train(parts, again, _never)
    assert [event["epoch"] for event in again.epochs] == [3, 4]
    assert "Going on after epoch 2" in again.messages
    expected, found = _weights(whole.model), _weights(parts.model)
    assert all(torch.equal(expected[name], found[name]) for name in expected)


def test_other_settings_do_not_resume(tmp_path: Path, make_store) -> None:
    store = make_store()
    with pytest.raises(Canceled):
        trainer.train(_request(tmp_path, store), Listener(stop_after=1), _never)
    listener = Listener()
    trainer.train(_request(tmp_path, store, settings={"lr": 0.01}), listener, _never)
    assert [event["epoch"] for event in listener.epochs] == [1, 2, 3]


def test_a_damaged_checkpoint_starts_afresh(tmp_path: Path, make_store) -> None:
    request = _request(tmp_path, make_store())
    with pytest.raises(Canceled):
        trainer.train(request, Listener(stop_after=1), _never)
    (tensors,) = request.work.glob("checkpoint-*/state.safetensors")
    tensors.write_bytes(tensors.read_bytes()[:1000])
    listener = Listener()
    trainer.train(request, listener, _never)
    assert len(listener.epochs) == 3


def test_cancel_is_heard_at_the_next_batch(tmp_path: Path, make_store) -> None:
    asked = iter([False] * 5 + [True] * 100)
    request = _request(tmp_path, make_store())
    listener = Listener()
    with pytest.raises(Canceled):
        trainer.train(request, listener, lambda: next(asked))
    assert not listener.epochs
    assert not request.model.exists()


def test_finish_keeps_the_best_so_far(tmp_path: Path, make_store) -> None:
    request = _request(tmp_path, make_store(), epochs=1000)
    listener = Listener()

    def finish_after_two(event: dict[str, Any]) -> None:
        listener(event)
        if len(listener.epochs) == 2:
            (request.work / FINISH_FILE).touch()

    card = trainer.train(request, finish_after_two, _never)
    assert card["training"]["epochs"] <= 3
    assert request.model.is_dir()


def test_time_limit_is_kept(tmp_path: Path, make_store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop_module, "_SAVING_S", dict.fromkeys((True, False), 0.0))
    listener = Listener()
    request = _request(
        tmp_path, make_store(), epochs=100_000, max_minutes=0.05, settings={"patience": 100_000}
    )
    card = trainer.train(request, listener, _never)
    assert card["training"]["seconds"] < 4
    assert 1 < len(listener.epochs) < 1000
    assert listener.epochs[-1]["elapsed_s"] > 1.5


def test_patience_ends_a_training_that_does_not_improve(tmp_path: Path, make_store) -> None:
    settings = {"lr": 1e-9, "average": 0.0, "patience": 3}
    listener = Listener()
    card = trainer.train(_request(tmp_path, make_store(), epochs=50, settings=settings), listener, _never)
    assert card["training"]["epochs"] < 20
    assert "did not improve" in listener.messages


def test_a_diverging_loss_is_one_clear_error(tmp_path: Path, make_store) -> None:
    folder = make_store()
    post = np.load(folder / "post.npy")
    post[np.load(folder / "split.npy") == 0, :, 4, 4] = np.nan
    np.save(folder / "post.npy", post)
    with pytest.raises(TrainingError, match="loss became nan in epoch 1"):
        trainer.train(_request(tmp_path, folder), Listener(), _never)


def _limit_memory(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    whole = loop_module.TrainingLoop._descend

    def descend(self: Any, batch: Any, weight: float) -> float:
        if len(batch) > most:
            raise RuntimeError("CUDA out of memory. Tried to allocate 2 GiB")
        return whole(self, batch, weight)

    monkeypatch.setattr(loop_module.TrainingLoop, "_descend", descend)


def test_memory_that_runs_out_halves_the_batch(
    tmp_path: Path, make_store, monkeypatch: pytest.MonkeyPatch
) -> None:
    _limit_memory(monkeypatch, 4)
    listener = Listener()
    card = trainer.train(_request(tmp_path, make_store(), settings={"batch": 16}), listener, _never)
    assert card["training"]["batch"] == 4
    assert "going on with fewer patches per step (8)" in listener.messages
    assert "going on with fewer patches per step (4)" in listener.messages


@pytest.mark.fault("out of memory")
@pytest.mark.parametrize("step", [1, 2, 7])
def test_memory_that_runs_out_later_halves_the_batch_from_there(
    tmp_path: Path, make_store, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    whole, sizes = loop_module.TrainingLoop._descend, []

    def descend(self: Any, batch: Any, weight: float) -> float:
        sizes.append(len(batch))
        if len(sizes) >= step and len(batch) > 4:
            raise MemoryError
        return whole(self, batch, weight)

    monkeypatch.setattr(loop_module.TrainingLoop, "_descend", descend)
    listener = Listener()
    card = trainer.train(_request(tmp_path, make_store(), settings={"batch": 8}), listener, _never)
    assert sizes[:step] == [8] * step
    assert max(sizes[step:]) == card["training"]["batch"] == 4
    assert "going on with fewer patches per step (4)" in listener.messages
    assert card["training"]["epochs"] == 3


@pytest.mark.fault("out of memory")
@pytest.mark.parametrize("step", [1, 2, 14])
def test_a_training_that_does_not_fit_on_the_card_goes_on_with_the_cpu(
    tmp_path: Path, make_store, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    """The card is a stand-in that computes as the CPU does, so the weights must be those of the CPU alone."""
    folder = make_store()
    alone = _request(tmp_path, folder, "alone", settings={"batch": 8, "draws": 96})
    trainer.train(alone, Listener(), _never)
    on_card, steps = [False], [0]
    whole = loop_module.TrainingLoop._descend

    def choose(name: str, *_: object) -> torch.device:
        on_card[0] = name != "cpu"
        return torch.device("cpu")

    def descend(self: Any, batch: Any, weight: float) -> float:
        steps[0] += 1
        if on_card[0] and steps[0] >= step:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB")
        return whole(self, batch, weight)

    monkeypatch.setattr(trainer, "choose_device", choose)
    monkeypatch.setattr(local, "use_all_cores", lambda: None)  # as many threads sum in another order
    monkeypatch.setattr(local, "choose_device", lambda name: torch.device("cuda" if name == "auto" else name))
    monkeypatch.setattr(loop_module.TrainingLoop, "_descend", descend)
    request = _request(tmp_path, folder, device="auto", settings={"batch": 8, "draws": 96})
    listener = Listener()
    LocalBackend().train(request, listener)
    assert "Going on with the CPU, which takes longer." in listener.messages
    assert ("Going on after epoch 1" in listener.messages) == (step > 12)
    expected, found = _weights(alone.model), _weights(request.model)
    assert all(torch.equal(tensor, found[name]) for name, tensor in expected.items())


def test_no_memory_at_all_is_one_clear_error(
    tmp_path: Path, make_store, monkeypatch: pytest.MonkeyPatch
) -> None:
    _limit_memory(monkeypatch, 0)
    with pytest.raises(OutOfMemoryError, match="Not even one patch"):
        trainer.train(_request(tmp_path, make_store()), Listener(), _never)


def test_validation_patches_are_never_trained_on(tmp_path: Path, make_store) -> None:
    folder = make_store()
    first = _request(tmp_path, folder, "first", epochs=2, settings={"average": 0.0})
    trainer.train(first, Listener(), _never)
    one = _weights(first.model)
    post = np.load(folder / "post.npy")
    post[np.load(folder / "split.npy") == 1] = 0
    np.save(folder / "post.npy", post)
    events = Listener()
    trainer.train(_request(tmp_path, folder, "second", epochs=2, settings={"average": 0.0}), events, _never)
    # Other validation images: the same steps; only the choice of the epoch may differ.
    assert torch.equal(one["mean"], _weights(tmp_path / "second.lsmodel")["mean"])
    losses = [event["loss"] for event in events.epochs]
    history = json.loads((first.model / "versions" / "0001" / "card.json").read_text())["training"]["history"]
    assert losses == [entry["loss"] for entry in history]


def test_nothing_to_validate_on_is_one_clear_error(tmp_path: Path, make_store) -> None:
    with pytest.raises(TrainingError, match="no patch to validate on"):
        trainer.train(_request(tmp_path, make_store(validation=0)), Listener(), _never)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"learning_rate": 1}, "no training setting 'learning_rate'"),
        ({"lr": "fast"}, "'lr' is 'fast'; it must be a number"),
        ({"lr": -1.0}, "'lr' is -1.0; it must be between"),
        ({"loss": "hinge"}, "'loss' is 'hinge'"),
        ({"batch": True}, "'batch' is True"),
        ({"dates": 3}, "'dates' is 3"),
        ({"temporal": "late"}, "'temporal' is 'late'"),
    ],
)
def test_bad_settings_are_named(tmp_path: Path, make_store, settings: dict[str, Any], message: str) -> None:
    with pytest.raises(TrainingError, match=message):
        trainer.train(_request(tmp_path, make_store(), settings=settings), Listener(), _never)


def test_whole_numbers_are_fine_as_floats(tmp_path: Path, make_store) -> None:
    assert trainer.train(
        _request(tmp_path, make_store(), epochs=1, settings={"jitter": 0}), Listener(), _never
    )
