"""Graphs without weights, and networks that ONNX Runtime makes of them and a model's files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.numpy import load_file, save_file
from torch import nn

from landslide_mapper.errors import ModelError
from landslide_mapper.model.files import hash_of
from landslide_mapper.model.folder import ModelFolder, ModelVersion
from landslide_mapper.nn.networks import onnx_network
from landslide_mapper.nn.networks.cores import usable_cores
from landslide_mapper.nn.networks.network import MultiRegionNetwork, with_both_dates
from landslide_mapper.nn.networks.onnx_network import (
    DECODER_GRAPH,
    ENCODER_GRAPH,
    OnnxNetwork,
    cannot_have_graphs,
    has_graphs,
)
from landslide_mapper.nn.networks.onnx_parts import part_graphs
from landslide_mapper.nn.networks.onnx_session import open_session
from landslide_mapper.nn.networks.spec import LATE
from landslide_mapper.nn.networks.weights import save_version


def publish(path: Path, network: MultiRegionNetwork, **options: object) -> ModelVersion:
    return save_version(path, network, {"seed": 0}, {}, tile_size=64, overlap=16, **options)


def logits(network: MultiRegionNetwork, x: torch.Tensor, region: str) -> np.ndarray:
    with torch.inference_mode():
        return network.decode(network.features(x), region).numpy()


def by_onnx(version: ModelVersion, x: torch.Tensor, region: str) -> np.ndarray:
    network = OnnxNetwork(version, region, 1)
    return network.decode(x.numpy(), network.features(x.numpy()))


SPECS = {
    "early": {},
    "siamese": {"temporal": "siamese"},
    "one date": {"dates": 1},
    "detail": {"detail": 4},
    "full resolution": {"network": "resnet18", "stem_stride": 1, "decoder_channels": (8, 8, 8)},
    "subpixel": {"decoder_channels": (8, 8, 8, 8), "detail": 4, "subpixel": True},
    "halved": {"decoder_channels": (8, 8, 8, 8, 8), "detail": 4, "subpixel": True, "halved": True},
    "tsmu": {"network": "tsmu"},
    "searched": {
        "decoder_channels": (64, 16, 8, 8, 4),
        "cells": ("plain", "scse", "separable", "pointwise", "plain"),
    },
    "last step of the encoder unused": {"network": "mobilenet_v2", "decoder": "pan"},
    "steps of the decoder unused": {"network": "mobilenet_v2", "decoder": "unet++", "attention": "scse"},
}


@pytest.mark.parametrize("name", SPECS)
def test_gives_what_torch_gives_for_every_region_and_size(name, tiny_spec, tmp_path):
    spec = tiny_spec(**SPECS[name])
    torch.manual_seed(0)
    network = MultiRegionNetwork(spec, ["alps", "andes"]).eval()
    version = publish(tmp_path / "m.lsmodel", network)
    side = max(64, network.divisor)
    for region, sides in (("alps", (side, side)), ("andes", (2 * side, 3 * side))):
        x = torch.randn(1, spec.channels, *sides)
        expected = logits(network, x, region)
        assert expected.std() > 1e-4
        assert np.abs(by_onnx(version, x, region) - expected).max() < 1e-4 * max(1.0, np.abs(expected).max())
    assert OnnxNetwork(version, "alps", 1).divisor == network.divisor


@pytest.mark.parametrize("both", [0.0, 1.0])
def test_dates_that_meet_late(both, tiny_spec, tmp_path):
    torch.manual_seed(0)
    network = with_both_dates(MultiRegionNetwork(tiny_spec(dates=1), ["alps"]).eval())
    assert network.spec.temporal == LATE
    network.decoders["alps"].fuse(0.3)
    x = torch.randn(1, network.spec.channels + 1, 64, 64)
    x[:, -1] = both
    version = publish(tmp_path / "m.lsmodel", network)
    expected = logits(network, x, "alps")
    assert np.abs(by_onnx(version, x, "alps") - expected).max() < 1e-4 * max(1.0, np.abs(expected).max())


def test_graphs_hold_no_weights_and_depend_on_the_architecture_alone(tiny_spec, tmp_path):
    """Tensors that happen to be equal, as in a network that has learned nothing, are still several."""
    first = publish(tmp_path / "new.lsmodel", MultiRegionNetwork(tiny_spec(detail=3), ["alps"]).eval())
    torch.manual_seed(3)
    learned = MultiRegionNetwork(tiny_spec(detail=3), ["alps"]).eval()
    with torch.no_grad():
        for one in learned.state_dict().values():
            if one.is_floating_point():
                one *= 1 + 0.1 * torch.rand_like(one)
    x = torch.randn(1, learned.spec.channels, 64, 64)
    version = publish(tmp_path / "learned.lsmodel", learned)
    for name in (ENCODER_GRAPH, DECODER_GRAPH):
        assert version.file(name).read_bytes() == first.file(name).read_bytes()
        assert version.file(name).stat().st_size < 250_000
    expected = logits(learned, x, "alps")
    assert np.abs(by_onnx(version, x, "alps") - expected).max() < 1e-4 * np.abs(expected).max()


def test_weights_in_half_precision_are_read(shared_network, tmp_path):
    version = publish(tmp_path / "m.lsmodel", shared_network, half=True)
    x = torch.randn(1, 4, 64, 64)
    assert np.abs(by_onnx(version, x, "nepal") - logits(shared_network, x, "nepal")).max() < 0.05


def test_making_graphs_leaves_network_and_random_numbers_alone(tiny_spec):
    network = MultiRegionNetwork(tiny_spec(detail=5), ["alps"]).train()
    before = {name: one.clone() for name, one in network.state_dict().items()}
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    assert set(part_graphs(network)) == {ENCODER_GRAPH, DECODER_GRAPH}
    assert torch.equal(torch.rand(3), expected)
    assert network.training
    assert all(torch.equal(before[name], one) for name, one in network.state_dict().items())


class _Unsayable(nn.Module):
    divisor = 1

    def forward(self, x: torch.Tensor) -> list[torch.Tensor]:
        return [torch.linalg.lstsq(x, x).solution]


def test_a_network_that_onnx_cannot_say_is_published_without_graphs(tiny_spec, tmp_path, monkeypatch):
    network = MultiRegionNetwork(tiny_spec(decoder_channels=(8, 8, 8, 8, 3)), ["alps"]).eval()
    monkeypatch.setattr(network, "encoder", _Unsayable())
    assert part_graphs(network) == {}
    assert not has_graphs(publish(tmp_path / "m.lsmodel", network))


@pytest.mark.parametrize("more", [{"network": "rau"}, {"decoder": "upernet"}, {}])
def test_which_networks_have_no_graph_is_known(tiny_spec, more):
    channels = {} if "network" in more else {"decoder_channels": (8, 8, 8, 8, 5)}
    spec = tiny_spec(**channels, **more)
    assert cannot_have_graphs(spec) == (part_graphs(MultiRegionNetwork(spec, ["alps"]).eval()) == {})


@pytest.fixture
def version(published, tmp_path) -> ModelVersion:
    shutil.copytree(published, tmp_path / "copy.lsmodel")
    return ModelFolder(tmp_path / "copy.lsmodel").version()


def replace(version: ModelVersion, name: str, content: bytes) -> ModelVersion:
    """Another file of that name, which the card knows."""
    path = version.folder / name
    path.write_bytes(content)
    card = version.folder / "card.json"
    written = json.loads(card.read_text())
    written["files"][name]["sha256"] = hash_of(path)
    card.write_text(json.dumps(written))
    return ModelFolder(version.folder.parents[1]).version()


def test_each_graph_is_opened_once_for_a_map_of_whole_tiles(version, monkeypatch):
    opened = []

    def counted(*arguments):
        opened.append(arguments)
        return open_session(*arguments)

    monkeypatch.setattr(onnx_network, "open_session", counted)
    x = torch.zeros(1, version.spec.input.bands * version.spec.input.dates, 64, 64)
    assert by_onnx(version, x, version.spec.regions[0].id).shape == (1, 1, 64, 64)
    assert len(opened) == 2, "one for the encoder, one for the decoder"


def test_a_damaged_graph_is_named(version):
    whole = version.file(DECODER_GRAPH).read_bytes()
    with pytest.raises(ModelError, match=r"decoder\.onnx cannot be used: .*Copy the model again"):
        OnnxNetwork(replace(version, DECODER_GRAPH, whole[: len(whole) // 2]), "nepal", 1)


def test_a_graph_of_another_network_is_refused(version, tiny_spec):
    other = part_graphs(MultiRegionNetwork(tiny_spec(decoder_channels=(4, 4, 4, 4, 4)), ["a"]))
    with pytest.raises(ModelError, match=r"decoder\.onnx cannot be used: "):
        OnnxNetwork(replace(version, DECODER_GRAPH, other[DECODER_GRAPH]), "nepal", 1)


def test_a_graph_that_does_not_say_its_divisor_is_refused(version):
    graph = version.file(DECODER_GRAPH).read_bytes()
    with pytest.raises(ModelError, match=r"encoder\.onnx cannot be used"):
        OnnxNetwork(replace(version, ENCODER_GRAPH, graph), "nepal", 1)


def test_truncated_weights_are_named(version):
    whole = version.file("encoder.safetensors").read_bytes()
    with pytest.raises(ModelError, match=r"encoder\.safetensors is no usable weights file"):
        OnnxNetwork(replace(version, "encoder.safetensors", whole[:-10]), "nepal", 1)


def test_weights_that_are_no_numbers_are_named(version):
    path = version.file("encoder.safetensors")
    tensors = load_file(path)
    name = next(one for one, tensor in tensors.items() if tensor.dtype == np.float32)
    tensors[name] = np.full_like(tensors[name], np.nan)
    save_file(tensors, path)
    with pytest.raises(ModelError, match=f"tensor '{name}' holds values that are not numbers"):
        OnnxNetwork(replace(version, "encoder.safetensors", path.read_bytes()), "nepal", 1)


def test_threads_are_those_that_were_asked_for(monkeypatch):
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert usable_cores() == 3
    monkeypatch.setenv("OMP_NUM_THREADS", "many")
    assert usable_cores() >= 1


def test_an_old_model_has_no_graphs(version):
    card = json.loads((version.folder / "card.json").read_text())
    for name in (ENCODER_GRAPH, DECODER_GRAPH):
        del card["files"][name]
    (version.folder / "card.json").write_text(json.dumps(card))
    assert not has_graphs(ModelFolder(version.folder.parents[1]).version())
