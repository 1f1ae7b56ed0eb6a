"""Clay in the encoder's place: maps of every scale, what is added beside it, and what is refused."""

from __future__ import annotations

from dataclasses import replace
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
from landslide_mapper.nn.networks.clay_pyramid import ClayStem, TokenPyramid
from landslide_mapper.nn.networks.context import ADAPTERS, FUSION
from landslide_mapper.nn.networks.context_spec import ContextSpec
from landslide_mapper.nn.networks.network import ENCODER, MultiRegionNetwork, decoder_part, with_both_dates
from landslide_mapper.nn.networks.onnx_parts import part_graphs
from landslide_mapper.nn.networks.pretrained import start_from_model
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import load_network, save_version
from landslide_mapper.nn.training.phases import initial_training
from landslide_mapper.nn.training.stages import adaptation
from landslide_mapper.nn.update.conversions import can_be_corrected
from landslide_mapper.vocabulary import CLAY, DECODERS
from tests.unit.nn.tiny_clay import write_checkpoint

SIDE = 128
CONTEXT = ContextSpec((0.56, 0.665), 10.0, window=64, dim=32, depth=2, inner=64, patch=8, width=16)
GROUND = {"dates": 2, "terrain": True}


@pytest.fixture
def clay(tmp_path: Path) -> Path:
    return convert(write_checkpoint(tmp_path / "clay.ckpt"), tmp_path / "clay.safetensors")


def spec(**changes: object) -> NetworkSpec:
    options = {"bands": 2, "dates": 1, "decoder_channels": (16, 8, 8, 8, 4), "detail": 6, "context": CONTEXT}
    return NetworkSpec(CLAY, **{**options, **changes})


@pytest.fixture
def make(clay: Path):
    def make(*regions: str, **changes: object) -> MultiRegionNetwork:
        torch.manual_seed(4)
        network = MultiRegionNetwork(spec(**changes), regions)
        network.context.attach(read_clay(clay, CONTEXT))
        return network

    return make


def pixels(side: int = SIDE) -> tuple[dict[str, torch.Tensor], torch.Tensor]:
    generator = torch.Generator().manual_seed(5)
    post, pre = torch.randn((2, 2, 2, side, side), generator=generator)
    change = torch.rand((2, 1, side, side), generator=generator)
    terrain = torch.randn((2, 3, side, side), generator=generator)
    layers = {"post": post, "pre": pre, "change": change, "terrain": terrain}
    return layers, torch.ones(2, side, side, dtype=torch.bool)


def maps(network: MultiRegionNetwork, **others: torch.Tensor) -> list[torch.Tensor]:
    layers, valid = pixels()
    with torch.inference_mode():
        found: list[torch.Tensor] = network.features(network.normalize({**layers, **others}, valid))
    return found


@pytest.mark.parametrize(
    "changes", [{}, GROUND, {"dates": 2, "temporal": "late"}], ids=["post", "all", "late"]
)
@pytest.mark.parametrize("decoder", DECODERS)
def test_every_design_of_decoders_answers_on_clay(make, decoder: str, changes: dict[str, object]) -> None:
    network = make("a", decoder=decoder, decoder_channels=(64, 16, 8, 8, 4), **changes).eval()
    with torch.inference_mode():
        logits = network(*pixels(), "a")
    assert logits.shape == (2, 1, SIDE, SIDE)
    assert torch.isfinite(logits).all()


def test_tokens_become_maps_of_every_scale(make) -> None:
    network = make("a").eval()
    assert network.divisor == 32
    _, detail, *scales = maps(network)
    assert detail.shape[-1] == SIDE
    assert [one.shape[-1] for one in scales] == [64, 32, 16, 8, 4]
    assert network.encoder.out_channels[2:] == [one.shape[1] for one in scales]
    other = make("a").eval()
    other.context.attach(read_clay(convert_another(network.context.clay.path), CONTEXT))
    assert all(not torch.equal(one, theirs) for one, theirs in zip(scales, maps(other)[2:]))


def convert_another(clay: Path) -> Path:
    return convert(write_checkpoint(clay.with_name("b.ckpt"), seed=1), clay.with_name("b.safetensors"))


def test_sizes_for_version_1_5_are_light_beside_it() -> None:
    large = ContextSpec((0.56,) * 10, 10.0, window=256, dim=1024, depth=24, inner=1024, patch=8)
    pyramid, stem = TokenPyramid(large, 5), ClayStem(23, large, 5)
    assert stem.out_channels == [23, 32, 64, 128, 256, 256]
    assert sum(one.numel() for one in (*pyramid.parameters(), *stem.parameters())) < 2.5e6


@pytest.mark.parametrize("layer", ["terrain", "pre"])
def test_what_clay_does_not_see_joins_at_every_scale_and_begins_as_nothing(make, layer: str) -> None:
    network = make("a", **GROUND).eval()
    other = {layer: -pixels()[0][layer]}

    def unlike() -> list[bool]:
        """Of each scale from 2 to 32 pixels: whether it knows this layer."""
        return [not torch.equal(one, two) for one, two in zip(maps(network)[2:], maps(network, **other)[2:])]

    assert unlike() == [True, True, False, False, False], "only the convolutions of the fine scales see it"
    for gate in network.encoder.body.gates:
        torch.nn.init.normal_(gate.weight)
    assert unlike() == [True] * 5


def test_clay_sees_the_post_event_image_alone(make) -> None:
    network = make("a", **GROUND).eval()
    layers, valid = pixels()

    def tokens(**others: torch.Tensor) -> torch.Tensor:
        with torch.inference_mode():
            return network.context.tokens(network.normalize({**layers, **others}, valid))

    assert torch.equal(tokens(), tokens(pre=-layers["pre"], terrain=-layers["terrain"]))
    assert not torch.equal(tokens(), tokens(post=-layers["post"]))


def test_two_stages_teach_all_but_clay_itself(make) -> None:
    network = make("a", **GROUND)
    frozen = {name: one.clone() for name, one in network.context.clay.encoder.state_dict().items()}
    first = initial_training(network, ["a"], segmentation_loss("dice_bce"), 0.01)
    assert set(first.rates) == {ENCODER, FUSION, decoder_part("a")}
    second = adaptation(first, network)
    assert second.rates[ADAPTERS] == pytest.approx(0.001)
    for phase in (first, second):
        phase.prepare(network)
        before = {name: one.clone() for name, one in network.state_dict().items()}
        take_steps(network)
        changed = {name for name, one in network.state_dict().items() if not torch.equal(one, before[name])}
        for part in ("encoder.body.fine", "encoder.body.gates", "encoder.detail", "context.fusion.steps"):
            assert any(name.startswith(part) for name in changed), part
        assert any("adapters" in name for name in changed) is (phase is second)
    clay = network.context.clay.encoder.state_dict()
    assert all(torch.equal(one, frozen[name]) for name, one in clay.items())


def take_steps(network: MultiRegionNetwork) -> None:
    optimizer = torch.optim.SGD([one for one in network.parameters() if one.requires_grad], lr=0.1)
    for _ in range(2):
        network.train()
        optimizer.zero_grad()
        network(*pixels(), "a").sigmoid().mean().backward()
        optimizer.step()


def test_a_model_keeps_it_and_says_so(make, tmp_path: Path) -> None:
    network = make("a", "b", **GROUND).eval()
    folder = tmp_path / "m.lsmodel"
    sizes = {"tile_size": SIDE, "overlap": 16}
    save_version(folder, network, {}, {}, **sizes)
    loaded = load_network(folder)
    assert loaded.network.spec == network.spec
    assert loaded.version.spec.network == CLAY
    with torch.inference_mode():
        assert torch.equal(loaded.network(*pixels(), "b"), network(*pixels(), "b"))
    save_version(folder, loaded.network, {}, {}, **sizes)
    first, second = (folder / f"versions/000{one}/context/clay.safetensors" for one in (1, 2))
    assert first.samefile(second)
    assert not can_be_corrected(loaded)[1], "by few labels, as with context"
    assert not part_graphs(network)
    with pytest.raises(ModelError, match="'m' asks Clay, which is too large for an ONNX file"):
        write_onnx(ExportRequest(folder, tmp_path / "m.onnx", ("a",)), lambda: None)
    with pytest.raises(ModelError, match="asks Clay, which an engine that only maps cannot"):
        MapOnlyBackend().load(folder, "a", "cpu")


def test_a_model_of_one_date_is_the_same_when_it_sees_both(make) -> None:
    network = make("a").eval()
    layers, valid = pixels()
    post = {"post": layers["post"]}
    with torch.inference_mode():
        assert torch.equal(with_both_dates(network)(post, valid, "a"), network(post, valid, "a"))


def test_remembered_features_are_of_one_pyramid(make) -> None:
    network = make("a").eval()
    before = encoder_digest(network, None)
    torch.nn.init.normal_(network.context.fusion.steps[0][-2].weight)
    assert encoder_digest(network, None) != before


@pytest.mark.parametrize("known", [{}, GROUND], ids=["new layers", "fewer layers"])
def test_another_model_begins_with_all_that_fits(make, tmp_path: Path, known: dict[str, object]) -> None:
    """What a start does not know counts for nothing; other decoders may see fewer scales."""
    folder = tmp_path / "known.lsmodel"
    first = make("a", **known).eval()
    for gate in first.encoder.body.gates:
        torch.nn.init.normal_(gate.weight)
    save_version(folder, first, {}, {}, tile_size=SIDE, overlap=16)
    start = load_network(folder)
    torch.manual_seed(9)
    more = {} if known else GROUND
    network = MultiRegionNetwork(spec(**more), ["a"]).eval()
    start_from_model(network, start, ["red", "green"], ["a"])
    network.context.take(start.network.context)
    nothing = {name: torch.zeros_like(one) for name, one in pixels()[0].items() if name != "post"}
    theirs, own = maps(start.network, **nothing), maps(network)
    if not known:
        assert all(torch.equal(one, other) for one, other in zip(theirs[1:], own[1:]))
    seen = slice(0, 2)
    fine = (one.encoder.body.fine[0][0].weight[:, seen] for one in (start.network, network))
    assert torch.equal(*fine)
    coarse = MultiRegionNetwork(spec(decoder="pan", **more), ["a"])
    start_from_model(coarse, start, ["red", "green"], ["a"])
    assert torch.equal(coarse.encoder.body.fine[1][0].weight, network.encoder.body.fine[1][0].weight)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"context": None}, "clay is Clay in the encoder's place: ask for context clay-encoder to train it"),
        ({"dates": 2, "temporal": "siamese"}, "'siamese'; expected 'early' with network clay"),
        ({"subpixel": True, "decoder_channels": (16, 8, 8, 4)}, "field 'subpixel' is true; that needs"),
        ({"stem_stride": 1, "decoder_channels": (16, 8, 8, 4)}, "'stem_stride' is 1; expected 2 where Clay"),
        ({"bands": 1}, "looks at 2 bands; the network has 1"),
        ({"fitted": True}, "'fitted' is true; expected false with network clay"),
        ({"context": replace(CONTEXT, patch=7, window=63)}, "squares of 7 pixels; .* a power of 2"),
    ],
)
def test_what_does_not_go_with_it_is_refused(changes: dict[str, object], message: str) -> None:
    with pytest.raises(ModelError, match=message):
        MultiRegionNetwork(spec(**changes))


def test_a_card_says_that_clay_encodes() -> None:
    whole = spec(**GROUND)
    assert NetworkSpec.from_json(whole.to_json()) == whole
