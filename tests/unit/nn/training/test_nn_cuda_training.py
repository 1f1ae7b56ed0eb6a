"""Training on a real NVIDIA GPU: it learns, and goes on when the card is full."""

from __future__ import annotations

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import torch

from landslide_mapper.backend import TrainRequest
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.training import trainer

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device"),
]
BATCH = 128


@pytest.fixture
def request_(tmp_path: Path, make_store: Callable[..., Path]) -> TrainRequest:
    store = make_store(train=100, validation=8, dates=2)
    settings = {"batch": BATCH, "draws": 4 * BATCH, "lr": 0.003, "average": 0.9}
    return TrainRequest(
        store, tmp_path / "a.lsmodel", None, tmp_path / "work", "cuda", epochs=2, settings=settings
    )


class Log:
    def __init__(self) -> None:
        self.messages: list[str] = []

    def __call__(self, event: dict[str, Any]) -> None:
        if event["event"] == "log":
            self.messages.append(event["message"])


def never() -> bool:
    return False


@pytest.mark.parametrize("dtype", [None, torch.bfloat16, torch.float16])
def test_default_network_learns(request_: TrainRequest, monkeypatch: pytest.MonkeyPatch, dtype) -> None:
    monkeypatch.setattr(trainer, "fast_dtype", lambda device: dtype)
    card = trainer.train(replace(request_, epochs=6), Log(), never)
    assert card["machine"]["device"].startswith("GPU ")
    assert card["validation_mean_iou"] > 0.5


def need(request: TrainRequest) -> int:
    """Bytes that a step takes on top of what stays."""
    reserved: list[int] = []

    def watch() -> bool:
        reserved.append(torch.cuda.memory_allocated())
        return False

    torch.cuda.empty_cache()
    torch.cuda.reset_peak_memory_stats()
    other = replace(request, model=request.model.with_name("b.lsmodel"), work=request.work / "b", epochs=1)
    trainer.train(other, Log(), watch)
    return torch.cuda.max_memory_reserved() - reserved[1]


@pytest.mark.parametrize("failing", [1, 2, 7])
def test_training_is_finished_when_the_card_is_full(request_: TrainRequest, card, failing: int) -> None:
    size, asked, log = need(request_), [], Log()

    def fill() -> bool:
        asked.append(1)
        if len(asked) == failing:
            card.fill(size // 2)
        return False

    found = trainer.train(request_, log, fill)
    assert found["training"]["epochs"] == 2
    assert found["training"]["batch"] < BATCH
    assert any("Memory ran out: going on with" in one for one in log.messages)
    weights = load_network(request_.model).network.state_dict()
    assert all(bool(torch.isfinite(one).all()) for one in weights.values() if one.is_floating_point())


@pytest.mark.parametrize("failing", [1, 2])
def test_where_there_is_no_room_at_all_the_cpu_goes_on(request_: TrainRequest, card, failing: int) -> None:
    asked = []

    class Full(Log):
        def __call__(self, event: dict[str, Any]) -> None:
            asked.append(1)
            if len(asked) == failing:
                card.fill(0)

    log = Full()
    LocalBackend().train(request_, log)
    assert any("Going on with the CPU" in one for one in log.messages)
    assert request_.model.exists()


def test_memory_is_given_back_after_training(request_: TrainRequest) -> None:
    gc.collect()
    torch.cuda.empty_cache()
    before = torch.cuda.memory_reserved()
    LocalBackend().train(request_, Log())
    assert torch.cuda.memory_reserved() - before < 32 << 20


def test_the_same_seed_gives_the_same_weights(request_: TrainRequest) -> None:
    weights = []
    for name in ("one", "two"):
        request = replace(
            request_, model=request_.model.with_name(f"{name}.lsmodel"), work=request_.work / name
        )
        trainer.train(request, Log(), never)
        weights.append(load_network(request.model).network.state_dict())
    assert [name for name, one in weights[0].items() if not torch.equal(one, weights[1][name])] == []
