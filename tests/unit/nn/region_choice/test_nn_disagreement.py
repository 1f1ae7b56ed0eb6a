"""How unsure a network is: full entropies, and what the decoders of its regions disagree on."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from landslide_mapper.backend import BlockInput
from landslide_mapper.errors import Canceled, ModelError
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.region_choice.disagreement import appraise, binary_entropy, mutual_information


def window(side: int = 64, valid: bool = True, pre: bool = True) -> BlockInput:
    pixels = np.random.default_rng(3).integers(40, 160, (2, side, side)).astype(np.uint16)
    return BlockInput.of_dates(pixels, pixels[:, ::-1] if pre else None, np.full((side, side), valid))


def test_entropy_is_symmetric_and_largest_in_the_middle():
    probability = torch.tensor([0.0, 0.1, 0.5, 0.9, 1.0])
    entropy = binary_entropy(probability)
    assert entropy[2] == 1.0
    assert entropy[[0, 4]].tolist() == [0.0, 0.0]
    assert entropy[1] == pytest.approx(float(entropy[3]), abs=1e-6)
    assert entropy[1] == pytest.approx(0.469, abs=1e-3)


def test_members_that_agree_tell_nothing_however_unsure_they_are():
    assert mutual_information(torch.full((3, 4), 0.5)).tolist() == [0.0] * 4
    assert mutual_information(torch.tensor([[0.0], [1.0]])).item() == 1.0
    assert mutual_information(torch.tensor([[0.2, 0.8], [0.3, 0.8]]))[1].item() == pytest.approx(0, abs=1e-6)


def test_decoders_share_one_pass_of_the_encoder(shared_network: MultiRegionNetwork, monkeypatch):
    passes = []
    encode = shared_network.features
    monkeypatch.setattr(shared_network, "features", lambda x: passes.append(x.shape) or encode(x))
    found = appraise(shared_network, "nepal", window())
    assert passes == [(1, 4, 64, 64)]
    assert 0 < found["entropy"] <= 1
    assert 0 < found["disagreement"] <= 1
    assert len(found["features"]) > 4
    other = appraise(shared_network, "hokkaido", window())
    assert other["entropy"] != found["entropy"], "of the region asked for"
    assert other["disagreement"] == found["disagreement"], "of all regions"


def test_window_without_data_is_not_unsure(shared_network):
    found = appraise(shared_network, "nepal", window(valid=False))
    assert (found["entropy"], found["disagreement"]) == (0.0, 0.0)


def test_backend_answers_for_every_window(published):
    backend = LocalBackend()
    handle = backend.load(published, "nepal", "cpu").handle
    found = backend.disagreement(handle, [window(), window(32)])
    assert len(found) == 2
    assert found[0] == backend.disagreement(handle, [window()])[0]
    with pytest.raises(ModelError, match="needs the layer 'pre' too"):
        backend.disagreement(handle, [window(pre=False)])
    with pytest.raises(ModelError, match="not loaded"):
        backend.disagreement("unknown", [])


def test_cancel_is_heard_between_windows(published, monkeypatch):
    backend = LocalBackend()
    handle = backend.load(published, "nepal", "cpu").handle
    monkeypatch.setattr(
        "landslide_mapper.nn.region_choice.disagreement.appraise",
        lambda *_: backend.cancel() or {"entropy": 0},
    )
    with pytest.raises(Canceled):
        backend.disagreement(handle, [window(), window()])
