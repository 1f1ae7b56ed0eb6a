"""Weights on disk, good and bad."""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import pickle
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file

from landslide_mapper.errors import ModelError, OutOfMemoryError
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.weights import load_network, save_version

ENCODER = "versions/0001/encoder.safetensors"
DECODER = "versions/0001/decoders/hokkaido.safetensors"


@pytest.fixture
def model(published, tmp_path) -> Path:
    """A copy that a test may damage."""
    return Path(shutil.copytree(published, tmp_path / "copy.lsmodel"))


def reseal(model: Path, name: str = ENCODER) -> None:
    """Make the card agree with a changed file, as an attacker would."""
    card = model / "versions/0001/card.json"
    content = json.loads(card.read_text())
    inside = name.split("/", 2)[2]
    content["files"][inside] = {"sha256": hashlib.sha256((model / name).read_bytes()).hexdigest()}
    card.write_text(json.dumps(content))


def test_network_is_read_back_exactly(shared_network, published):
    loaded = load_network(published)
    assert loaded.name == "small"
    assert loaded.network.spec == shared_network.spec
    assert loaded.network.regions == ["hokkaido", "nepal"]
    assert not loaded.network.training
    for name, tensor in shared_network.state_dict().items():
        assert torch.equal(loaded.network.state_dict()[name], tensor), name


def test_description_of_the_version(published):
    spec = ModelFolder(published).version().spec
    assert [(region.id, region.threshold) for region in spec.regions] == [("hokkaido", 0.4), ("nepal", 0.5)]
    assert (spec.tile_size, spec.overlap, spec.input.gsd_m) == (64, 16, 10.0)
    assert (spec.input.mean, spec.input.std) == ((100.0, 50.0), (20.0, 10.0))


def test_files_hold_exactly_their_part(shared_network, published):
    for name, part in ((ENCODER, shared_network.encoder), (DECODER, shared_network.decoders["hokkaido"])):
        with safe_open(published / name, framework="pt") as file:
            assert set(file.keys()) == set(part.state_dict())


def test_older_version_is_still_readable(shared_network, model, tiny_spec):
    other = MultiRegionNetwork(tiny_spec(bands=3), ["hokkaido"])
    save_version(model, other, {}, {}, tile_size=64, overlap=0)
    assert load_network(model).network.spec.bands == 3
    assert load_network(model, 1).network.spec.bands == 2


def damage(content: bytes) -> bytes:
    return content[: len(content) // 2]


@pytest.mark.parametrize("name", [ENCODER, DECODER])
@pytest.mark.parametrize(
    "content",
    [
        damage,
        lambda _: b"",
        lambda _: pickle.dumps({"a": print}),
        lambda _: b"\xff" * 64,
        lambda _: b"\x02" + b"\0" * 7 + b"{}",
    ],
    ids=["truncated", "empty", "pickle", "huge header", "nothing inside"],
)
def test_unusable_weights(model, name, content):
    path = model / name
    path.write_bytes(content(path.read_bytes()))
    with pytest.raises(ModelError, match=r"is damaged: it is not what card\.json says"):
        load_network(model)
    reseal(model, name)
    with pytest.raises(ModelError, match=r"no usable weights file|holds the weights of another network"):
        load_network(model)


def test_missing_weights(model):
    (model / DECODER).unlink()
    with pytest.raises(ModelError, match=r"hokkaido\.safetensors is missing"):
        load_network(model)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda tensors: tensors.popitem(), "1 tensors missing, 0 foreign"),
        (lambda tensors: tensors.update(extra=torch.zeros(1)), "0 tensors missing, 1 foreign .*'extra'"),
        (
            lambda tensors: tensors.update({first(tensors): torch.zeros(3, 3)}),
            r"has shape \[3, 3\]; the network needs",
        ),
        (
            lambda tensors: tensors.update({first(tensors): tensors[first(tensors)].double()}),
            "of type F64; expected F32",
        ),
        (lambda tensors: tensors[first(tensors)].fill_(float("nan")), "values that are not numbers"),
    ],
    ids=["missing", "foreign", "shape", "type", "nan"],
)
def test_weights_of_another_network(model, change, message):
    tensors = load_file(model / ENCODER)
    change(tensors)
    save_file(tensors, model / ENCODER)
    reseal(model)
    with pytest.raises(ModelError, match=message):
        load_network(model)


def first(tensors: dict[str, torch.Tensor]) -> str:
    return next(name for name in sorted(tensors) if tensors[name].ndim == 4)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"network": "tu-hf-hub:someone/model"}, "field 'network'"),
        ({"network": "resnet99"}, "no network 'resnet99'"),
        ({"network": "resnet18"}, "holds the weights of another network"),
        ({"architecture": {"decoder_channels": [8, 8, 8, 8, 8]}}, "has shape"),
        ({"architecture": {"surprise": 1}}, "unknown field 'surprise'"),
        ({"tile_size": 65, "overlap": 0}, "multiple of 32"),
        ({"regions": [{"id": "alps", "threshold": 0.5}]}, "does not list decoders/alps"),
    ],
)
def test_description_that_does_not_fit(model, changes, message):
    for name in ("model.json", "versions/0001/card.json"):
        content = json.loads((model / name).read_text())
        (model / name).write_text(json.dumps({**content, **changes}))
    with pytest.raises(ModelError, match=message):
        load_network(model)


def test_full_disk_leaves_the_model_as_it_was(shared_network, model, monkeypatch):
    from safetensors import SafetensorError

    from landslide_mapper.nn.networks import weights

    def full(*_: object) -> None:
        raise SafetensorError("I/O error: No space left on device (os error 28)")

    monkeypatch.setattr(weights, "save_file", full)
    with pytest.raises(ModelError, match=r"cannot be written: .*No space left"):
        save_version(model, shared_network, {}, {}, tile_size=64, overlap=16)
    assert ModelFolder(model).versions() == [1]
    assert [one.name for one in (model / "versions").iterdir()] == ["0001"]


def many(model: Path, count: int) -> list[str]:
    """Make a model of many regions, whose decoders are all one file, as an attacker would."""
    version = model / "versions/0001"
    names = ["hokkaido", *(f"r{number}" for number in range(count - 1))]
    content = json.loads((version / "card.json").read_text())
    files = content["files"]
    for name in names[1:]:
        os.link(model / DECODER, version / f"decoders/{name}.safetensors")
        files[f"decoders/{name}.safetensors"] = files["decoders/hokkaido.safetensors"]
    regions = [{"id": name, "threshold": 0.5} for name in names]
    for path in (version / "card.json", model / "model.json"):
        path.write_text(json.dumps({**json.loads(path.read_text()), "files": files, "regions": regions}))
    return names


def test_regions_that_are_one_file_take_memory_once(model):
    names = many(model, 300)
    network = load_network(model).network
    assert network.regions == names
    assert len({id(network.decoders[name]) for name in names}) == 1
    apart = load_network(model, shared=False).network.decoders
    assert next(apart["r0"].parameters()) is not next(apart["r1"].parameters())


def test_nothing_is_made_for_a_decoder_whose_header_does_not_fit(model, monkeypatch):
    many(model, 3)
    (model / DECODER.replace("hokkaido", "r1")).unlink()
    save_file({"weight": torch.zeros(3)}, model / DECODER.replace("hokkaido", "r1"))
    reseal(model, DECODER.replace("hokkaido", "r1"))
    made: list[str] = []
    add = MultiRegionNetwork.add_region
    monkeypatch.setattr(
        MultiRegionNetwork, "add_region", lambda self, region: (made.append(region), add(self, region))
    )
    with pytest.raises(ModelError, match="holds the weights of another network"):
        load_network(model, shared=False)
    assert made == ["hokkaido", "r0"]


@pytest.mark.parametrize(
    "error",
    [
        RuntimeError("[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory"),
        RuntimeError("could not create a primitive"),
        OSError(12, "Cannot allocate memory"),
        MemoryError(),
    ],
)
def test_a_model_for_which_there_is_no_memory_says_so(published, monkeypatch, error):
    def fail(*_):
        raise error

    monkeypatch.setattr(MultiRegionNetwork, "add_region", fail)
    with pytest.raises(OutOfMemoryError, match=r"not enough memory for model .* with 2 regions"):
        load_network(published)


def test_a_file_called_like_torch_s_cache_stops_nothing(published, tmp_path):
    """In a process of its own: torch's compiler is imported once."""
    (tmp_path / f"torchinductor_{getpass.getuser()}").touch()
    code = (
        "import pathlib, sys; from landslide_mapper.nn.networks.weights import load_network; "
        "print(load_network(pathlib.Path(sys.argv[1])).network.regions)"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code, str(published)], env=environment, capture_output=True, text=True
    )
    assert done.stdout.strip() == "['hokkaido', 'nepal']", done.stderr
    assert [one.name for one in tmp_path.iterdir() if "torch" not in one.name or one.is_dir()] == []
