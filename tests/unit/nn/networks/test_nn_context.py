"""Context by Clay in a network: it begins as nothing, Clay stays as it is, and is kept once."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path

import pytest
import torch

from landslide_mapper.backend import ExportRequest
from landslide_mapper.errors import ModelError
from landslide_mapper.nn.backend.map_only import MapOnlyBackend
from landslide_mapper.nn.exchange.onnx_file import write_onnx
from landslide_mapper.nn.features.feature_memory import encoder_digest
from landslide_mapper.nn.measures.losses import segmentation_loss
from landslide_mapper.nn.networks.clay_file import convert, read_clay
from landslide_mapper.nn.networks.context import ADAPTERS, FUSION
from landslide_mapper.nn.networks.context_spec import ContextSpec
from landslide_mapper.nn.networks.network import (
    ENCODER,
    MultiRegionNetwork,
    PartMode,
    decoder_part,
    with_both_dates,
)
from landslide_mapper.nn.networks.onnx_parts import part_graphs
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import load_network, save_version
from landslide_mapper.nn.training.phases import initial_training
from landslide_mapper.nn.training.stages import adaptation
from landslide_mapper.vocabulary import DECODERS
from tests.unit.nn.tiny_clay import write_checkpoint

SIDE = 128
WAVES = (0.56, 0.665)
CONTEXT = ContextSpec(WAVES, 10.0, window=64, dim=32, depth=2, inner=64, patch=8, width=16)


@pytest.fixture
def clay(tmp_path: Path) -> Path:
    return convert(write_checkpoint(tmp_path / "clay.ckpt"), tmp_path / "clay.safetensors")


@pytest.fixture
def make(tiny_spec, clay: Path):
    def make(*regions: str, **changes: object) -> MultiRegionNetwork:
        torch.manual_seed(4)
        network = MultiRegionNetwork(tiny_spec(context=CONTEXT, **changes), regions)
        network.context.attach(read_clay(clay, CONTEXT))
        return network

    return make


def pixels(side: int = SIDE) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
    generator = torch.Generator().manual_seed(5)
    post, pre = torch.randn((2, 2, 2, side, side), generator=generator)
    change = torch.rand((2, 1, side, side), generator=generator)
    return {"post": post, "pre": pre, "change": change}, torch.ones(2, side, side, dtype=torch.bool)


def open_gate(network: MultiRegionNetwork) -> MultiRegionNetwork:
    """As after some learning."""
    torch.manual_seed(6)
    with torch.no_grad():
        network.context.fusion.gate.weight.normal_(0.0, 0.5)
        for adapter in network.context.adapters:
            adapter.to_qkv.up.weight.normal_(0.0, 0.2)
    return network


def take_steps(network: MultiRegionNetwork, region: str) -> None:
    optimizer = torch.optim.SGD([one for one in network.parameters() if one.requires_grad], lr=0.1)
    for _ in range(3):
        network.train()
        optimizer.zero_grad()
        network(*pixels(), region).sigmoid().mean().backward()
        optimizer.step()


def clay_weights(network: MultiRegionNetwork) -> dict[str, torch.Tensor]:
    return {name: one.clone() for name, one in network.context.clay.encoder.state_dict().items()}


@pytest.mark.parametrize("changes", [{}, {"detail": 6}, {"temporal": "late"}, {"temporal": "siamese"}])
def test_training_begins_as_the_network_without_context(make, tiny_spec, changes) -> None:
    network = make("a", **changes).eval()
    plain = MultiRegionNetwork(tiny_spec(**changes), ["a"]).eval()
    plain.load_state_dict({name: one for name, one in network.state_dict().items() if "context" not in name})
    with torch.inference_mode():
        before = plain(*pixels(), "a")
        assert torch.equal(network(*pixels(), "a"), before)
        assert not torch.equal(open_gate(network)(*pixels(), "a"), before)


@pytest.mark.parametrize("decoder", DECODERS)
def test_context_goes_with_every_design_of_decoders(make, decoder: str) -> None:
    network = open_gate(make("a", decoder=decoder, decoder_channels=(64, 16, 8, 8, 4))).eval()
    with torch.inference_mode():
        logits = network(*pixels(), "a")
    assert logits.shape == (2, 1, SIDE, SIDE)
    assert torch.isfinite(logits).all()


def test_clay_sees_the_post_event_image_alone(make) -> None:
    network = open_gate(make("a")).eval()
    layers, valid = pixels()
    with torch.inference_mode():
        seen = network.normalize(layers, valid)
        tokens = network.context.tokens(seen)
        assert torch.equal(
            tokens, network.context.tokens(network.normalize({**layers, "pre": -layers["pre"]}, valid))
        )
        assert not torch.equal(
            tokens, network.context.tokens(network.normalize({**layers, "post": -layers["post"]}, valid))
        )


def test_the_first_stage_leaves_the_adapters_the_second_teaches_them_and_clay_never_changes(make) -> None:
    network = open_gate(make("a"))
    frozen = clay_weights(network)
    first = initial_training(network, ["a"], segmentation_loss("dice_bce"), 0.01)
    assert set(network.parts) - set(first.rates) == {ADAPTERS}
    first.prepare(network)
    before = {name: one.clone() for name, one in network.state_dict().items()}
    take_steps(network, "a")
    changed = {name for name, one in network.state_dict().items() if not torch.equal(one, before[name])}
    assert "context.fusion.project.weight" in changed
    assert not any("adapters" in name for name in changed)

    second = adaptation(first, network)
    assert second.rates[ADAPTERS] == pytest.approx(0.001)
    assert second.start_counts
    second.prepare(network)
    before = {name: one.clone() for name, one in network.state_dict().items()}
    take_steps(network, "a")
    for name in ("to_qkv.down", "to_qkv.up", "to_out.up"):
        whole = f"context.adapters.1.{name}.weight"
        assert not torch.equal(network.state_dict()[whole], before[whole]), name
    assert all(torch.equal(one, frozen[name]) for name, one in clay_weights(network).items())


def test_teaching_a_region_leaves_encoder_context_and_other_regions_bit_identical(make) -> None:
    network = open_gate(make("old", "new"))
    network.set_mode(PartMode.FROZEN, ENCODER, FUSION, ADAPTERS, decoder_part("old"))
    before = {**network.state_dict(), **clay_weights(network)}
    before = {name: one.clone() for name, one in before.items()}
    take_steps(network, "new")
    after = {**network.state_dict(), **clay_weights(network)}
    changed = {name for name, one in after.items() if not torch.equal(one, before[name])}
    assert changed
    assert all(name.startswith("decoders.new.") for name in changed)


def test_copies_share_clay_s_memory_and_go_their_own_ways(make) -> None:
    network = make("a").eval()
    copied = deepcopy(network)
    ours, theirs = (one.context.clay.encoder.transformer.norm.weight for one in (network, copied))
    assert ours.data_ptr() == theirs.data_ptr()
    assert not any("clay" in name for name in network.state_dict())
    copied.to(torch.float64)
    assert copied.context.clay.encoder.weight.dtype == torch.float64
    assert network.context.clay.encoder.weight.dtype == torch.float32
    counts = network.parameter_counts()
    assert counts["frozen"] == sum(one.numel() for one in clay_weights(network).values())
    assert counts["trainable"] == sum(one.numel() for one in network.parameters())


def test_a_model_keeps_clay_once_for_all_versions(make, tmp_path: Path) -> None:
    network = open_gate(make("a", "b")).eval()
    folder = tmp_path / "m.lsmodel"
    sizes = {"tile_size": SIDE, "overlap": 16}
    save_version(folder, network, {}, {}, **sizes)
    loaded = load_network(folder)
    assert loaded.network.spec == network.spec
    with torch.inference_mode():
        assert torch.equal(loaded.network(*pixels(), "b"), network(*pixels(), "b"))
    save_version(folder, loaded.network, {}, {}, **sizes)
    first, second = (folder / f"versions/000{one}/context/clay.safetensors" for one in (1, 2))
    assert first.samefile(second), "one file under two names"
    with torch.inference_mode():
        assert torch.equal(load_network(folder).network(*pixels(), "b"), network(*pixels(), "b"))
    first.write_bytes(first.read_bytes()[:-4] + b"gone")
    with pytest.raises(ModelError, match=r"clay\.safetensors is damaged"):
        load_network(folder)


def test_where_a_file_has_one_name_only_it_is_copied(make, tmp_path: Path, monkeypatch) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr("os.link", refused)
    folder = tmp_path / "m.lsmodel"
    save_version(folder, make("a"), {}, {}, tile_size=SIDE, overlap=16)
    save_version(folder, load_network(folder).network, {}, {}, tile_size=SIDE, overlap=16)
    first, second = (folder / f"versions/000{one}/context/clay.safetensors" for one in (1, 2))
    assert not first.samefile(second)
    assert first.read_bytes() == second.read_bytes()


def test_a_model_of_one_date_keeps_its_context_when_it_sees_both(make) -> None:
    network = open_gate(make("a", dates=1)).eval()
    both = with_both_dates(network)
    layers, valid = pixels()
    post = {"post": layers["post"]}
    with torch.inference_mode():
        assert torch.equal(both(post, valid, "a"), network(post, valid, "a"))


def test_remembered_features_are_of_one_context(make) -> None:
    network = make("a").eval()
    before = encoder_digest(network, None)
    assert encoder_digest(deepcopy(network), None) == before
    assert encoder_digest(open_gate(network), None) != before


def test_what_cannot_hold_clay_says_so(make, tmp_path: Path) -> None:
    network = make("a")
    assert not part_graphs(network)
    folder = tmp_path / "m.lsmodel"
    save_version(folder, network, {}, {}, tile_size=SIDE, overlap=16)
    with pytest.raises(ModelError, match=r"'m' asks Clay, which is too large for an ONNX file"):
        write_onnx(ExportRequest(folder, tmp_path / "m.onnx", ("a",)), lambda: None)
    assert not (tmp_path / "m.onnx").exists()
    with pytest.raises(ModelError, match="asks Clay, which an engine that only maps cannot"):
        MapOnlyBackend().load(folder, "a", "cpu")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"network": "tsmu"}, "Network tsmu has no place for Clay's context"),
        ({"network": "rau"}, "Network rau has no place for Clay's context"),
        ({"bands": 1}, "looks at 2 bands; the network has 1"),
    ],
)
def test_networks_without_a_place_for_it_are_refused(change: dict[str, object], message: str) -> None:
    options = {"network": "resnet18", "bands": 2, "context": CONTEXT, **change}
    with pytest.raises(ModelError, match=message):
        MultiRegionNetwork(NetworkSpec(**options))


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("waves", [560.0, 665.0], "micrometres, above 0 and below 100"),
        ("waves", [], "a list of 1 to 64 numbers"),
        ("window", 60, "a multiple of 8"),
        ("colour", 1, "unknown field 'colour'"),
    ],
)
def test_a_card_s_context_is_checked(field: str, value: object, expected: str) -> None:
    data = {"network": "resnet18", "bands": 2, "dates": 1, "context": {**CONTEXT.to_json(), field: value}}
    with pytest.raises(ModelError, match=expected):
        NetworkSpec.from_json(data)
    good = NetworkSpec("resnet18", bands=2, context=CONTEXT)
    assert NetworkSpec.from_json(good.to_json()) == good


def test_a_network_without_clay_s_weights_says_so(tiny_spec) -> None:
    network = MultiRegionNetwork(tiny_spec(context=CONTEXT), ["a"]).eval()
    with pytest.raises(ModelError, match="context has no weights"):
        network(*pixels(), "a")
