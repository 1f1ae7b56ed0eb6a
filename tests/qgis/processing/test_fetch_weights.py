"""The algorithm that downloads weights of an encoder: the engine's Python is asked, and its answer told."""

from __future__ import annotations

import pytest

from landslide_mapper.core.settings import Settings
from tests.hub import engine_python, random_weights, stand_in

NETWORK, REPOSITORY = "tu-test_efficientnet", "timm/test_efficientnet.r160_in1k"


@pytest.fixture
def hub(monkeypatch):
    monkeypatch.setattr(Settings, "worker_python", property(lambda _: engine_python()))
    with stand_in(monkeypatch) as one:
        yield one


def test_a_file_comes_out(run, hub, tmp_path):
    hub.files[REPOSITORY] = random_weights(NETWORK, tmp_path)
    output = tmp_path / "weights.safetensors"
    results, said = run("fetch_weights", {"NETWORK": NETWORK, "OUTPUT": str(output)})
    assert results == {"OUTPUT": str(output)}
    assert REPOSITORY in said
    assert hub.address.removeprefix("http://") in said
    assert output.stat().st_size > 100_000


def test_a_network_without_weights_is_told(run, hub, tmp_path):
    output = tmp_path / "weights.safetensors"
    results, said = run("fetch_weights", {"NETWORK": "rau", "OUTPUT": str(output)})
    assert results is None
    assert "Network 'rau' has no ImageNet weights" in said
    assert hub.asked == []
    assert not output.exists()
