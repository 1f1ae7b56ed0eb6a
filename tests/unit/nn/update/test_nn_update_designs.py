"""What TSMU promises, with real encoders, every design of decoders and every use of Clay.

Frozen is bit-identical, the gate keeps what does not help from being published, and going back brings back
the very bytes.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import torch

from landslide_mapper.backend import Json, TrainRequest, UpdateRequest
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.networks import network as network_module
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.training import trainer
from landslide_mapper.nn.update import algorithm as update
from landslide_mapper.vocabulary import CLAY, CLAY_ENCODER, DECODERS, OWN_NETWORKS, RAU, SCSE, UNET
from tests.unit.nn.tiny_clay import write_checkpoint

SIDE = 128
SMALL = {"draws": 4, "batch": 2, "exemplars": 1, "average": 0.5}
REAL = network_module._build_encoder, network_module._build_decoder
"""Kept before the tests of this folder put slim ones into their places."""
WITH_SCSE = "unet with scse"
OF_CLAY = (CLAY, CLAY_ENCODER)
SEARCHED = "searched"
DESIGNS = (*DECODERS, WITH_SCSE, SEARCHED, *OWN_NETWORKS, *OF_CLAY)
FOUND = {"cells": ["scse", "separable", "pointwise", "plain", "plain"], "widths": [128, 64, 32, 16, 8]}


@pytest.fixture(autouse=True)
def real_parts(slim_parts, write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(write.__globals__, "SIDE", SIDE)
    monkeypatch.setattr(network_module, "_build_encoder", REAL[0])
    monkeypatch.setattr(network_module, "_build_decoder", REAL[1])
    found = {**FOUND, "default_iou": 0.0, "default_epochs": 1}
    monkeypatch.setattr(trainer, "find_design", lambda *given: (found, given[3]))


def train(design: str, write, folder: Path) -> Path:
    """A model of one region."""
    own, asks_clay = design in OWN_NETWORKS, design in OF_CLAY
    named = None if design == CLAY_ENCODER else "tu-tf_mobilenetv3_small_minimal_100"
    request = TrainRequest(
        write(folder / "old", {"forest": (4, 2)}),
        folder / "m.lsmodel",
        design if own else named,
        folder / "work",
        "cpu",
        epochs=2 if asks_clay else 1,  # one for each stage
        settings=dict(SMALL),
        decoder=design if design in DECODERS else UNET if design in (WITH_SCSE, SEARCHED) else None,
        attention=SCSE if design == WITH_SCSE else None,
        context=design if asks_clay else None,
        context_weights=write_checkpoint(folder / "clay.ckpt") if asks_clay else None,
        context_waves=(0.56, 0.665) if asks_clay else None,
        search={} if design == SEARCHED else None,
    )
    card = trainer.train(request, lambda event: None, lambda: False)
    assert card["settings"]["loss"] == ("focal_iou" if design == RAU else "dice_bce")
    return request.model


def teach(model: Path, write, number: int, **settings: Any) -> Json:
    """An update that only the decoder of the desert learns from, new data each time."""
    request = UpdateRequest(
        store=write(model.parent / f"new{number}", {"desert": (4, 2)}, seed=5 + number),
        model=model,
        region="desert",
        work=model.parent / f"work{number}",
        device="cpu",
        epochs=1,
        strategy="feature-extraction",
        publish_anyway=not settings,
        settings={"draws": 4, "batch": 2, "clone_least": 1.01, "lr_known": 0.01, **settings},
    )
    report: Json = update.update(request, lambda event: None, lambda: False)
    return report


def contents(folder: Path) -> dict[str, bytes]:
    """Every file of a version."""
    return {str(one.relative_to(folder)): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def same(before: Mapping[str, torch.Tensor], after: Mapping[str, torch.Tensor]) -> bool:
    return all(torch.equal(one, after[name]) for name, one in before.items())


def answer(network: MultiRegionNetwork, region: str) -> torch.Tensor:
    random = torch.Generator().manual_seed(1)
    layers = {name: torch.rand(1, 2, SIDE, SIDE, generator=random) for name in ("post", "pre")}
    with torch.no_grad():
        return network(layers, torch.ones(1, SIDE, SIDE, dtype=torch.bool), region)


@pytest.mark.parametrize("design", DESIGNS)
def test_frozen_stays_to_the_bit_the_gate_works_and_going_back_brings_back_the_bytes(
    design: str, write, tmp_path: Path
) -> None:
    path = train(design, write, tmp_path)
    model = ModelFolder(path)
    first, network = contents(model.version(1).folder), load_network(path).network
    assert network.spec.decoder == (design if design in DECODERS else UNET)
    assert (network.spec.context is None) is (design not in OF_CLAY)
    assert (network.spec.network == CLAY) is (design == CLAY_ENCODER)
    clay = {} if network.context is None else network.context.clay.encoder.state_dict()
    assert network.spec.cells == (tuple(FOUND["cells"]) if design == SEARCHED else ())
    old, said = network.state_dict(), answer(network, "forest")

    teach(path, write, 1)  # a region is added
    network = load_network(path).network
    assert network.regions == ["forest", "desert"]
    assert same(old, network.state_dict())
    assert torch.equal(answer(network, "forest"), said)

    known = {name: one.clone() for name, one in network.decoders["desert"].state_dict().items()}
    teach(path, write, 2)  # it learns more
    network = load_network(path).network
    assert same(old, network.state_dict())
    assert torch.equal(answer(network, "forest"), said)
    second, third = (contents(model.version(one).folder) for one in (2, 3))

    if network.context is not None:
        assert clay
        assert same(clay, network.context.clay.encoder.state_dict())

    report = teach(path, write, 2, lr=1e-9, lr_known=1e-9)  # nothing new: the gate keeps it back
    assert not report["published"]
    assert "Region 'desert' did not gain" in report["refused_because"]
    assert model.versions() == [1, 2, 3]
    assert contents(model.version(3).folder) == third

    model.roll_back(2)
    assert contents(model.version(2).folder) == second
    assert same(known, load_network(path).network.decoders["desert"].state_dict())
    model.roll_back(1)
    assert contents(model.version().folder) == first
    network = load_network(path).network
    assert network.regions == ["forest"]
    assert torch.equal(answer(network, "forest"), said)
