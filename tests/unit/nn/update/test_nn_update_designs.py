"""What TSMU promises, with real encoders and designs of decoders: frozen is bit-identical; rollback."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from landslide_mapper.backend import TrainRequest, UpdateRequest
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.networks import network as network_module
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.training import trainer
from landslide_mapper.nn.update import algorithm as update
from landslide_mapper.vocabulary import UNET

SIDE = 128
SMALL = {"draws": 4, "batch": 2, "exemplars": 1, "average": 0.5}
REAL = network_module._build_encoder, network_module._build_decoder
"""Kept before the tests of this folder put slim ones into their places."""


@pytest.fixture(autouse=True)
def real_parts(slim_parts, write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(write.__globals__, "SIDE", SIDE)
    monkeypatch.setattr(network_module, "_build_encoder", REAL[0])
    monkeypatch.setattr(network_module, "_build_decoder", REAL[1])


@pytest.mark.parametrize("design", ["attention-unet", "fpn", "pan", "rau"])
def test_a_region_is_added_and_the_old_one_stays_to_the_bit(design: str, write, tmp_path: Path) -> None:
    own = design == "rau"
    request = TrainRequest(
        write(tmp_path / "old", {"forest": (4, 2)}),
        tmp_path / "m.lsmodel",
        design if own else "tu-tf_mobilenetv3_small_minimal_100",
        tmp_path / "work",
        "cpu",
        epochs=1,
        settings=dict(SMALL),
        decoder=None if own else design,
    )
    card = trainer.train(request, lambda event: None, lambda: False)
    assert card["settings"]["loss"] == ("focal_iou" if own else "dice_bce")
    before = load_network(request.model).network
    assert before.spec.decoder == (UNET if own else design)
    again = UpdateRequest(
        store=write(tmp_path / "new", {"desert": (4, 2)}, seed=3),
        model=request.model,
        region="desert",
        work=tmp_path / "work2",
        device="cpu",
        epochs=1,
        strategy="feature-extraction",
        publish_anyway=True,
        settings={"draws": 4, "batch": 2, "clone_least": 1.01},
    )
    update.update(again, lambda event: None, lambda: False)
    after = load_network(request.model).network
    assert after.regions == ["forest", "desert"]
    theirs = after.state_dict()
    assert all(torch.equal(one, theirs[name]) for name, one in before.state_dict().items())
    layers = {name: torch.rand(1, 2, SIDE, SIDE) for name in ("post", "pre")}
    valid = torch.ones(1, SIDE, SIDE, dtype=torch.bool)
    with torch.no_grad():
        assert torch.equal(before(layers, valid, "forest"), after(layers, valid, "forest"))
    ModelFolder(request.model).roll_back(1)
    assert load_network(request.model).network.regions == ["forest"]
