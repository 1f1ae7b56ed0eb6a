"""Updates on a real NVIDIA GPU: what is frozen stays as it was, to the bit."""

from __future__ import annotations

import pytest
import torch

from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.update import session as update_session

pytestmark = [
    pytest.mark.gpu,
    pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device"),
]


@pytest.mark.parametrize("dtype", [None, torch.bfloat16, torch.float16])
@pytest.mark.parametrize("cache", ["on", "off"])
def test_freeze_training_leaves_old_regions_as_they_were(toy, monkeypatch, dtype, cache):
    monkeypatch.setattr(update_session, "fast_dtype", lambda device: dtype)
    before = load_network(toy.model).network.state_dict()
    report = toy.update(device="cuda", publish_anyway=True, settings={"fast": True, "cache": cache})
    assert report["version"] == 2
    after = load_network(toy.model).network.state_dict()
    assert [name for name, one in before.items() if not torch.equal(one, after[name])] == []
    assert any("desert" in name for name in after)


@pytest.mark.parametrize("dtype", [None, torch.bfloat16])
@pytest.mark.parametrize("responses", ["snapshot", "stored"])
def test_joint_fine_tuning_runs_and_the_gate_judges(toy, monkeypatch, dtype, responses):
    monkeypatch.setattr(update_session, "fast_dtype", lambda device: dtype)
    report = toy.update(device="cuda", epochs=4, publish_anyway=True, settings={"responses": responses})
    assert [phase["name"] for phase in report["phases"]] == ["freeze training", "joint fine-tuning"]
    assert report["gate"]["forest"]["after"] is not None
