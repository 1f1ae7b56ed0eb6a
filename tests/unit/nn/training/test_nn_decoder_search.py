"""The search for decoders: what they cost, that none costs too much, what it looks at, and what comes out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from landslide_mapper.backend import Json, TrainRequest
from landslide_mapper.errors import Canceled, ModelError, TrainingError
from landslide_mapper.nn.networks.cells import StepsDecoder, make_cell
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.pretrained import start_from_model
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.unet import UnetDecoder
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.patches.store import VALIDATION, PatchStore
from landslide_mapper.nn.training import decoder_search, designed, search_space, trainer
from landslide_mapper.nn.training.decoder_search import MixedStep
from landslide_mapper.nn.training.search_space import Cost, Space
from landslide_mapper.vocabulary import ANYWHERE, CELLS, UNET

ENCODER = "tu-tf_mobilenetv3_small_minimal_100"
SPEC = NetworkSpec(ENCODER, 2, 1, decoder_channels=(32, 16, 8, 8, 4), detail=4)


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoder_search, "TILE", 64)
    monkeypatch.setattr(trainer, "fast_dtype", lambda device: None)


def parameters(module: torch.nn.Module) -> int:
    return sum(one.numel() for one in module.parameters())


@pytest.fixture(scope="module")
def space() -> Space:
    return Space(MultiRegionNetwork(SPEC, [ANYWHERE]), 64, lambda: None)


def request(folder: Path, store: Path, **changes: Any) -> TrainRequest:
    usual = {
        "epochs": 1,
        "device": "cpu",
        "search": {},
        "decoder": UNET,
        "settings": {"average": 0.5, "draws": 16},
    }
    return TrainRequest(store, folder / "m.lsmodel", ENCODER, folder / "work", **{**usual, **changes})


class Heard:
    """Keeps events; cancels at the first one that says so."""

    def __init__(self, stop_at: str = "never said") -> None:
        self.events: list[Json] = []
        self._stop_at = stop_at

    def __call__(self, event: Json) -> None:
        self.events.append(event)
        if self._stop_at in str(event.get("message")):
            raise Canceled


def never() -> bool:
    return False


@pytest.mark.parametrize("kind", CELLS)
def test_a_cell_brings_what_is_coarse_to_what_it_joins(kind: str) -> None:
    for skip in (torch.rand(2, 16, 8, 6), None):
        cell = make_cell(kind, 32, 0 if skip is None else 16, 24)
        assert cell(torch.rand(2, 32, 4, 3), 8, 6, skip).shape == (2, 24, 8, 6)


def test_what_cells_cost_is_in_their_order() -> None:
    sizes = {one: parameters(make_cell(one, 32, 16, 24)) for one in CELLS}
    assert sizes["pointwise"] < sizes["separable"] < sizes["plain"] < sizes["scse"]


def test_plain_cells_are_the_default_decoder() -> None:
    usual = MultiRegionNetwork(SPEC, ["a"]).eval()
    cells = MultiRegionNetwork(replace(SPEC, cells=("plain",) * 5), ["a"]).eval()
    assert isinstance(cells.decoders["a"].decoder, StepsDecoder)
    known = usual.state_dict()
    cells.load_state_dict(dict(zip(cells.state_dict(), known.values())))
    pixels, valid = {"post": torch.rand(1, 2, 64, 96)}, torch.ones(1, 64, 96, dtype=torch.bool)
    with torch.inference_mode():
        assert torch.equal(cells(pixels, valid, "a"), usual(pixels, valid, "a"))


def test_a_design_is_stored_and_left_by_naming_a_decoder() -> None:
    cells = ("scse", "plain", "scse", "separable", "plain")
    spec = NetworkSpec(decoder_channels=(96, 64, 32, 8, 4), cells=cells)
    assert NetworkSpec.from_json(spec.to_json()) == spec
    assert "cells" not in NetworkSpec().to_json()
    assert spec.with_decoder(None, None) == spec
    assert spec.with_decoder(UNET, None) == NetworkSpec()
    assert spec.with_decoder("fpn", None).cells == ()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"cells": ["plain", "dense"]}, "field 'cells'"),
        ({"cells": "plain"}, "field 'cells'"),
        ({"cells": ["plain"]}, "expected one for each"),
        ({"cells": ["plain"] * 4 + ["scse"]}, "only between widths of 16"),
        ({"cells": ["plain"] * 5, "decoder": "fpn"}, "'fpn' does not go with that. Name a decoder"),
        ({"cells": ["plain"] * 5, "attention": "scse"}, "'scse' does not go with that"),
        ({"cells": ["plain"] * 5, "network": "tsmu"}, "does not go with that"),
    ],
)
def test_designs_that_make_no_sense_are_refused(changes: Json, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        NetworkSpec.from_json({**NetworkSpec().to_json(), **changes})


def drawn(space: Space, seed: int) -> list[list[torch.Tensor]]:
    random = torch.Generator().manual_seed(seed)
    sizes = [(len(one.cells), len(one.widths)) for one in space.steps]
    return [[3.0 * torch.randn(count, generator=random) for count in own] for own in sizes]


def test_the_best_is_the_likeliest_that_costs_no_more_than_is_allowed(space: Space) -> None:
    assert space.plain.parameters == parameters(MultiRegionNetwork(SPEC, ["a"]).decoders["a"])
    for seed in range(8):
        logits = drawn(space, seed)
        free = space.best(logits, Cost(1e9, 1e9))
        assert free.cells == tuple(one.cells[int(own[0].argmax())] for one, own in zip(space.steps, logits))
        for share in (0.3, 0.6, 1.0):
            most = Cost(share * space.plain.parameters, 1e9)
            found = space.best(logits, most)
            assert space.cost(found).parameters <= most.parameters
            if space.cost(free).parameters <= most.parameters:
                assert found == free


def test_nor_takes_longer(space: Space) -> None:
    assert all((step.milliseconds > 0).all() for step in space.steps)
    most = Cost(1e9, float(np.quantile(space._sum(space._codes())[1], 0.1)))
    found = space.best(drawn(space, 1), most)
    known, taken = 0, 0.0
    for step, cell, wide in zip(space.steps, found.cells, found.widths):
        width = step.widths.index(wide)
        taken, known = taken + step.milliseconds[step.cells.index(cell), known, width], width
    assert 0 < taken <= most.milliseconds


def test_what_cannot_be_is_refused_with_the_smallest_that_can(space: Space) -> None:
    own, taken = space._sum(space._codes())
    with pytest.raises(
        TrainingError, match=rf"at most 10 parameters: .* one has {own.min():.0f}\. Allow more"
    ):
        space.allowed(10, None)
    quickest = taken[own <= space.plain.parameters].min()
    with pytest.raises(TrainingError, match=rf"at most 0.0 ms .* the quickest takes about {quickest:.1f} ms"):
        space.allowed(None, 1e-4)
    assert space.allowed(None, None) == space.plain
    assert space.allowed(int(own.min()), 1e9).parameters == own.min()


def test_a_mixed_step_fades_and_hands_gradients_to_what_mixes_it(space: Space) -> None:
    own = space.steps[1]
    step = MixedStep(own)
    step.logits = [one.requires_grad_() for one in step.logits]
    x, skip = torch.rand(2, own.incoming[-1], 4, 4), torch.rand(2, own.skip, 8, 8)
    step(x, 8, 8, skip).square().sum().backward()
    assert all(one.grad is not None and one.grad.abs().max() > 0 for one in step.logits)
    with torch.no_grad():
        step.logits[1][0] = 50.0
        out = step(x, 8, 8, skip)
    assert out[:, : own.widths[0]].abs().max() > 0
    assert out[:, own.widths[0] :].abs().max() < 1e-6
    assert not any(one is parameter for one in step.logits for parameter in step.parameters())


def test_what_costs_too_much_is_pressed_down(
    make_store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected: list[list[float]] = []

    class Watched(decoder_search._Search):
        def _weigh(self, patches: Any, random: torch.Generator) -> None:
            super()._weigh(patches, random)
            expected.append(self._expected().tolist())

    monkeypatch.setattr(decoder_search, "_Search", Watched)
    monkeypatch.setattr(decoder_search, "RATE", 0.3)
    wanted = {"max_parameters": 100_000, "max_milliseconds": 1e6}
    trainer.train(request(tmp_path, make_store(), search=wanted, epochs=6), Heard(), never)
    shares = [parameters for parameters, _ in expected]
    assert shares[0] > 1.5
    assert shares[-1] < 0.8 * shares[0]
    assert max(milliseconds for _, milliseconds in expected) < 1.0


@pytest.fixture
def looked_at(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """Patches that a search has read."""
    seen: set[int] = set()
    searching: list[bool] = []
    search, read = decoder_search.search, PatchStore.batch

    def searched(*given: Any) -> Json:
        searching.append(True)
        found = search(*given)
        searching.clear()
        return found

    def batch(self: PatchStore, patches: Any, **more: Any) -> Any:
        if searching:
            seen.update(map(int, patches))
        return read(self, patches, **more)

    monkeypatch.setattr(designed, "search", searched)
    monkeypatch.setattr(PatchStore, "batch", batch)
    return seen


def test_a_model_of_what_was_found_beside_the_default(
    make_store, tmp_path: Path, looked_at: set[int]
) -> None:
    heard, wanted = Heard(), {"max_parameters": 200_000, "max_milliseconds": 1e6}
    made = request(tmp_path, make_store(), search=wanted, epochs=2)
    card = trainer.train(made, heard, never)
    found = card["search"]
    network = load_network(made.model).network
    assert (list(network.spec.cells), list(network.spec.widths)) == (found["cells"], found["widths"])
    plain = UnetDecoder(network.spec.with_decoder(UNET, None), network.encoder)
    assert found["found"]["parameters"] == parameters(network.decoders["alps"]) <= 200_000
    assert found["default"]["parameters"] == parameters(plain) > 200_000
    assert (found["epochs"], found["default_epochs"], found["search_epochs"]) == (2, 2, 2)
    assert found["iou"] == card["validation_iou"]
    assert found["found"]["milliseconds"] > 0
    with PatchStore(made.store) as store:
        assert looked_at
        assert not looked_at & set(map(int, store.of_split(VALIDATION)))
    steps = [one["fraction"] for one in heard.events if one["event"] == "step"]
    assert steps == sorted(steps)
    assert steps[-1] == pytest.approx(2 / 3)
    fresh = MultiRegionNetwork(network.spec, ["alps"])
    assert start_from_model(fresh, load_network(made.model), (), ["alps"])["decoders"] == {"alps": "alps"}


def test_what_was_found_before_an_interruption_is_not_searched_for_again(
    make_store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = request(tmp_path, make_store())
    with pytest.raises(Canceled):
        trainer.train(made, Heard("The default decoder"), never)
    assert not made.model.exists()
    kept = designed.read_json(made.work / "design.json").data
    monkeypatch.setattr(designed, "search", lambda *given: pytest.fail("it was found already"))
    assert trainer.train(made, Heard(), never)["search"]["cells"] == kept["cells"]


def test_by_the_clock_what_was_found_learns_no_longer_than_the_default(make_store, tmp_path: Path) -> None:
    made = request(tmp_path, make_store(), epochs=None, max_minutes=0.15)
    found = trainer.train(made, Heard(), never)["search"]
    assert 1 <= found["epochs"] <= found["default_epochs"]
    assert found["search_epochs"] >= 1


@pytest.mark.parametrize(
    ("changes", "train", "message"),
    [
        ({"search": {"max_parameters": 5}}, 12, "at most 5 parameters: the smallest possible one has"),
        ({"search": {"max_milliseconds": 1e-4}}, 12, "Allow more"),
        ({}, 3, "Training patches: 6; a search needs 8 at least"),
        ({"network": "rau"}, 12, "Network rau has a decoder of its own"),
    ],
)
def test_what_a_search_cannot_do_is_said_before_anything_is_trained(
    make_store, tmp_path: Path, changes: Json, train: int, message: str
) -> None:
    made = replace(request(tmp_path, make_store(train=train)), **changes)
    heard = Heard()
    with pytest.raises(TrainingError, match=message):
        trainer.train(made, heard, never)
    assert not made.model.exists()
    assert not [one for one in heard.events if one["event"] in ("step", "epoch")]


def test_the_same_seed_finds_the_same_but_for_times(
    make_store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_space, "_milliseconds", lambda run, *given: 1.0)
    store = make_store()
    cards = [trainer.train(request(tmp_path / name, store), Heard(), never) for name in "ab"]
    assert cards[0]["search"] == cards[1]["search"]
