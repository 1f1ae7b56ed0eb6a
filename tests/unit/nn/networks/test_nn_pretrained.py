"""Weights that a new network starts from."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from landslide_mapper.errors import ModelError
from landslide_mapper.layers import ImageTags
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.pretrained import read_encoder_weights, start_from_file, start_from_model
from landslide_mapper.nn.networks.weights import LoadedModel, load_network, save_version

RGB = ("red", "green", "blue")


def built(tiny_spec, regions=("a",), seed=0, **changes) -> MultiRegionNetwork:
    torch.manual_seed(seed)
    return MultiRegionNetwork(tiny_spec(**{"bands": 3, "dates": 1, **changes}), regions).eval()


def stem(network: MultiRegionNetwork) -> torch.Tensor:
    return next(one.weight for one in network.encoder.modules() if isinstance(one, nn.Conv2d)).detach()


def others(network: MultiRegionNetwork) -> dict[str, torch.Tensor]:
    first = next(iter(network.encoder.state_dict()))
    return {name: one for name, one in network.encoder.state_dict().items() if name != first}


def same(one: dict[str, torch.Tensor], other: dict[str, torch.Tensor]) -> bool:
    return list(one) == list(other) and all(torch.equal(one[name], other[name]) for name in one)


@pytest.fixture
def starter(tiny_spec, tmp_path: Path) -> LoadedModel:
    """A model of one date, trained on red, green and blue."""
    return made(tmp_path, tiny_spec)


def made(tmp_path: Path, tiny_spec, **changes) -> LoadedModel:
    network = built(tiny_spec, ["anywhere"], seed=7, **changes)
    path = tmp_path / "starter.lsmodel"
    save_version(path, network, {}, {}, tile_size=64, overlap=16, images=ImageTags(RGB), half=True)
    return load_network(path)


def pixels(channels: int) -> torch.Tensor:
    return torch.randn(2, channels, 64, 64, generator=torch.Generator().manual_seed(1))


def test_a_model_is_kept_in_half_precision_and_read_in_single(starter: LoadedModel, tiny_spec) -> None:
    again = starter.network.encoder.state_dict()
    exact = built(tiny_spec, ["anywhere"], seed=7).encoder.state_dict()
    assert {one.dtype for one in again.values()} <= {torch.float32, torch.int64}
    assert all(torch.allclose(again[name].float(), exact[name].float(), atol=1e-3) for name in exact)
    file = starter.version.folder / "encoder.safetensors"
    header = json.loads(file.read_bytes()[8 : 8 + int.from_bytes(file.read_bytes()[:8], "little")])
    assert {one["dtype"] for name, one in header.items() if name != "__metadata__"} <= {"F16", "I64"}


def test_a_new_region_begins_as_the_starter_is(starter: LoadedModel, tiny_spec) -> None:
    network = built(tiny_spec, ["alps", "andes"], seed=1)
    origin = start_from_model(network, starter, RGB, network.regions)
    x = pixels(3)
    expected = starter.network.decode(starter.network.features(x), "anywhere")
    for region in network.regions:
        assert torch.equal(network.decode(network.features(x), region), expected)
    assert origin == {
        "model": "starter",
        "version": 1,
        "decoders": {"alps": "anywhere", "andes": "anywhere"},
    }


@pytest.mark.parametrize("detail", [0, 4])
@pytest.mark.parametrize("dates", [1, 2])
def test_more_bands_and_dates_begin_as_the_starter_is(tmp_path, tiny_spec, dates: int, detail: int) -> None:
    """Near infrared first, red, green and blue in another order, and a pre-event image."""
    starter = made(tmp_path, tiny_spec, detail=detail)
    network = built(tiny_spec, ["alps"], seed=1, bands=4, dates=dates, detail=detail)
    start_from_model(network, starter, ("nir", "blue", "green", "red"), network.regions)
    x = pixels(4 * dates)
    expected = starter.network.decode(starter.network.features(x[:, [3, 2, 1]]), "anywhere")
    assert torch.allclose(network.decode(network.features(x), "alps"), expected, atol=1e-5)
    assert not torch.equal(stem(network), torch.zeros_like(stem(network)))


def test_bands_without_names_are_taken_in_their_order(starter: LoadedModel, tiny_spec) -> None:
    network = built(tiny_spec, seed=1, bands=5)
    start_from_model(network, starter, (), [])
    assert torch.equal(stem(network)[:, :3], stem(starter.network))
    assert not stem(network)[:, 3:].any()


def test_siamese_networks_take_the_encoder_but_no_decoder(starter: LoadedModel, tiny_spec) -> None:
    network = built(tiny_spec, ["alps"], seed=1, dates=2, temporal="siamese")
    before = {name: one.clone() for name, one in network.decoders["alps"].state_dict().items()}
    origin = start_from_model(network, starter, RGB, ["alps"])
    assert torch.equal(stem(network), stem(starter.network))
    assert same(network.decoders["alps"].state_dict(), before)
    assert origin["decoders"] == {}


@pytest.mark.parametrize("dates", [1, 2])
def test_from_a_model_that_weighs_dates_late_comes_what_finds_in_the_post_event_image(
    tmp_path, tiny_spec, dates: int
) -> None:
    late = made(tmp_path, tiny_spec, dates=2, temporal="late")
    network = built(tiny_spec, ["alps"], seed=1, dates=dates)
    origin = start_from_model(network, late, RGB, ["alps"])
    x = pixels(3 * dates)
    post_only = torch.cat([x[:, :3], torch.zeros(2, 5, 64, 64)], dim=1)
    expected = late.network.decode(late.network.features(post_only), "anywhere")
    assert torch.allclose(network.decode(network.features(x), "alps"), expected, atol=1e-5)
    assert origin["decoders"] == {"alps": "anywhere"}


def test_a_network_of_stacked_dates_starts_from_a_siamese_one(tmp_path, tiny_spec) -> None:
    siamese = made(tmp_path, tiny_spec, dates=2, temporal="siamese")
    network = built(tiny_spec, ["alps"], seed=1, dates=2)
    assert start_from_model(network, siamese, RGB, ["alps"])["decoders"] == {}
    assert torch.equal(stem(network)[:, :3], stem(siamese.network))
    assert not stem(network)[:, 3:].any()


@pytest.mark.parametrize(
    ("changes", "bands", "message"),
    [
        (
            {},
            ("nir", "red", "green"),
            "trained on the bands red, green, blue, these scenes have nir, red, green",
        ),
        ({"decoder_channels": (8, 8, 8, 8, 8)}, RGB, "network .* cannot start from it"),
        ({"network": "resnet18"}, RGB, "a resnet18 network .* cannot start from it"),
        ({"detail": 4}, RGB, "network .* cannot start from it"),
    ],
)
def test_what_does_not_fit_is_one_clear_message(
    starter: LoadedModel, tiny_spec, changes, bands, message
) -> None:
    with pytest.raises(ModelError, match=message):
        start_from_model(built(tiny_spec, seed=1, **changes), starter, bands, [])


@pytest.mark.parametrize("suffix", [".safetensors", ".pth"])
@pytest.mark.parametrize("renamed", [False, True])
def test_weights_of_a_file_are_found_by_name_or_in_their_order(tmp_path, tiny_spec, suffix, renamed) -> None:
    source, network = built(tiny_spec, seed=4), built(tiny_spec, seed=1)
    tensors = {name.removeprefix("body.model."): one for name, one in source.encoder.state_dict().items()}
    if renamed:
        counted = [one for name, one in tensors.items() if not name.endswith("num_batches_tracked")]
        tensors = {f"layer{number:04d}": one for number, one in enumerate(counted)}
    tensors["classifier.weight"] = torch.zeros(10, 5)
    path = tmp_path / f"imagenet{suffix}"
    if suffix == ".pth":
        torch.save(tensors, path)
    else:
        save_file({name: one.contiguous() for name, one in tensors.items()}, path)
    origin = start_from_file(network, path)
    assert same(others(network), others(source))
    assert torch.equal(stem(network), stem(source))
    assert origin["encoder_weights"] == path.name
    assert len(origin["sha256"]) == 64


def test_what_is_ours_in_an_encoder_is_in_no_file_of_weights(tmp_path, tiny_spec) -> None:
    source, network = built(tiny_spec, seed=4), built(tiny_spec, seed=1, detail=4)
    before = {name: one.clone() for name, one in network.encoder.detail.state_dict().items()}
    torch.save(source.encoder.state_dict(), tmp_path / "w.pth")
    start_from_file(network, tmp_path / "w.pth")
    assert same(network.encoder.body.state_dict(), source.encoder.body.state_dict())
    assert same(network.encoder.detail.state_dict(), before)


@pytest.mark.parametrize(("bands", "dates"), [(1, 1), (4, 1), (3, 2)])
def test_weights_of_a_file_are_spread_over_bands_and_dates(
    tmp_path, tiny_spec, bands: int, dates: int
) -> None:
    source, network = built(tiny_spec, seed=4), built(tiny_spec, seed=1, bands=bands, dates=dates)
    torch.save(source.encoder.state_dict(), tmp_path / "w.pth")
    start_from_file(network, tmp_path / "w.pth")
    assert same(others(network), others(source))
    grey = torch.ones(1, 1, 8, 8)
    expected = nn.functional.conv2d(grey.repeat(1, 3, 1, 1), stem(source))
    found = nn.functional.conv2d(grey.repeat(1, bands * dates, 1, 1), stem(network))
    if bands * dates % 3 == 0 or bands == 1:
        assert torch.allclose(found, expected, atol=1e-5)


@pytest.mark.parametrize("dates", [1, 2])
def test_computed_bands_begin_at_zero(tmp_path, tiny_spec, starter: LoadedModel, dates: int) -> None:
    """From a file as from a model: the network begins as one that does not see them."""
    source = built(tiny_spec, seed=4)
    torch.save(source.encoder.state_dict(), tmp_path / "w.pth")
    for start in ("file", "model"):
        plain, more = (built(tiny_spec, seed=1, bands=bands, dates=dates) for bands in (3, 5))
        if start == "file":
            start_from_file(plain, tmp_path / "w.pth")
            start_from_file(more, tmp_path / "w.pth", derived=2)
        else:
            start_from_model(plain, starter, RGB, [])
            start_from_model(more, starter, RGB, [], ("grey", "edges"))
        own = [5 * date + band for date in range(dates) for band in range(3)]
        assert torch.equal(stem(more)[:, own], stem(plain)), start
        assert stem(plain).any()
        assert not stem(more)[:, [one for one in range(5 * dates) if one not in own]].any(), start
        assert same(others(more), others(plain)), start


def test_computed_bands_that_a_model_knows_are_taken_by_name(tmp_path, tiny_spec) -> None:
    network, path = built(tiny_spec, ["anywhere"], seed=7, bands=5), tmp_path / "known.lsmodel"
    images = ImageTags(RGB, derived=("grey", "edges"))
    save_version(path, network, {}, {}, tile_size=64, overlap=16, images=images)
    fresh = built(tiny_spec, seed=1, bands=6)
    start_from_model(fresh, load_network(path), ("blue", "green", "red"), [], ("ndvi", "grey", "edges"))
    assert torch.equal(stem(fresh)[:, [2, 1, 0, 4, 5]], stem(network))
    assert not stem(fresh)[:, 3].any()
    unnamed = built(tiny_spec, seed=1, bands=4)
    start_from_model(unnamed, load_network(path), (), [], ("edges",))
    assert torch.equal(stem(unnamed), stem(network)[:, [0, 1, 2, 4]])


def test_files_that_are_no_weights_are_one_clear_message(tmp_path: Path, tiny_spec) -> None:
    network = built(tiny_spec)
    other = built(tiny_spec, network="resnet18")
    torch.save(other.encoder.state_dict(), tmp_path / "other.pth")
    torch.save({"epoch": 3}, tmp_path / "no_tensors.pth")
    torch.save(nn.Linear(2, 2), tmp_path / "code.pth")
    (tmp_path / "broken.safetensors").write_bytes(b"\x10" * 40)
    (tmp_path / "broken.pth").write_bytes(b"\x10" * 40)
    (tmp_path / "weights.h5").write_bytes(b"")
    messages = {
        "other.pth": "weights of another architecture: .* do not fit .* of encoder",
        "no_tensors.pth": "no state dict",
        "code.pth": "no weights that can be read safely",
        "broken.safetensors": "no weights that can be read safely",
        "broken.pth": "no weights that can be read safely",
        "weights.h5": "expected one that ends with .safetensors, .pth",
        "missing.pth": "is missing",
    }
    for name, message in messages.items():
        with pytest.raises(ModelError, match=message):
            start_from_file(network, tmp_path / name)


def test_a_training_checkpoint_is_looked_into(tmp_path: Path) -> None:
    torch.save(
        {"state_dict": {"a": torch.ones(2), "a.num_batches_tracked": torch.ones(1)}}, tmp_path / "c.pt"
    )
    assert list(read_encoder_weights(tmp_path / "c.pt")) == ["a"]
