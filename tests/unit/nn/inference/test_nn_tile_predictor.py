"""Running tiles: precision, batches, memory."""

from __future__ import annotations

import gc
from copy import deepcopy

import numpy as np
import pytest
import torch

from landslide_mapper.errors import ModelError, OutOfMemoryError
from landslide_mapper.layers import CHANGE_SCORE
from landslide_mapper.nn.features.feature_memory import FeatureMemory
from landslide_mapper.nn.inference import tile_predictor as runners
from landslide_mapper.nn.inference.tile_predictor import TilePredictor
from landslide_mapper.nn.networks import precision
from landslide_mapper.nn.networks.network import MultiRegionNetwork, with_both_dates, with_corrections
from landslide_mapper.nn.networks.precision import agrees, half_copy
from landslide_mapper.tiling import FINE_STEPS

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def _float32(monkeypatch):
    """Results do not depend on the machine's processor; tests of half precision say so."""
    monkeypatch.setattr(runners, "fast_dtype", lambda device: None)


@pytest.fixture
def messages() -> list[str]:
    return []


@pytest.fixture
def make(shared_network, messages):
    def make(**options: object) -> TilePredictor:
        return TilePredictor(shared_network, "hokkaido", CPU, messages.append, **options)

    return make


def tiles(count: int) -> tuple[dict[str, np.ndarray], np.ndarray]:
    rng = np.random.default_rng(5)
    post, pre = rng.normal(80, 30, (2, count, 2, 64, 64)).astype(np.float32)
    return {"post": post, "pre": pre}, np.ones((count, 64, 64), dtype=bool)


def tensors(layers: dict[str, np.ndarray]) -> dict[str, torch.Tensor]:
    return {name: torch.from_numpy(images) for name, images in layers.items()}


def test_tiles_seen_before_are_decoded_only_and_give_the_same_bytes(shared_network, make):
    memory = FeatureMemory(64 << 20)
    layers, valid = tiles(2)
    passed = []
    hook = shared_network.encoder.register_forward_hook(lambda *_: passed.append(1))
    try:
        plain = make()(layers, valid)
        assert len(passed) == 2
        first = make(memory=memory)(layers, valid)
        assert len(passed) == 4
        memory.begin()
        again = make(memory=memory)(layers, valid)
        assert len(passed) == 4, "another job, another predictor, the same encoder and pixels"
        other = make(memory=memory)({**layers, "post": layers["post"] + 1}, valid)
        assert len(passed) == 6
    finally:
        hook.remove()
    assert plain.tobytes() == first.tobytes() == again.tobytes()
    assert other.tobytes() != plain.tobytes()


@pytest.mark.parametrize("corrected", [False, True])
def test_pixels_of_a_tile_are_not_kept_beside_its_features(tiny_spec, corrected):
    memory = FeatureMemory(64 << 20)
    single = MultiRegionNetwork(tiny_spec(dates=1), ["hokkaido"]).eval()
    layers, valid = tiles(1)
    layers[CHANGE_SCORE] = np.full((1, 1, 64, 64), 0.6, np.float32)
    network = with_both_dates(single)
    if corrected:  # by what it sees of the pixels, too
        network = with_corrections(network).eval()
        decoder = network.decoders["hokkaido"]
        decoder.add(torch.linspace(-0.3, 0.4, len(decoder.weights)))
    first, again = (
        TilePredictor(network, "hokkaido", CPU, print, memory=memory)(layers, valid) for _ in range(2)
    )
    assert first.tobytes() == again.tobytes()
    x = network.normalize(tensors(layers), torch.from_numpy(valid))
    _, _, *computed = network.features(x)
    assert memory.used == sum(level.numel() * level.element_size() for level in computed)


def test_a_map_larger_than_the_memory_stops_looking(make):
    memory = FeatureMemory(1)
    layers, valid = tiles(1)
    predictor = make(memory=memory)
    assert predictor(layers, valid).tobytes() == make()(layers, valid).tobytes()
    assert memory.full
    assert memory.used == 0


def test_steps_are_the_network_s_probability(shared_network, make):
    layers, valid = tiles(1)
    with torch.inference_mode():
        logits = shared_network(tensors(layers), torch.from_numpy(valid), "hokkaido")
    expected = torch.sigmoid(logits[:, 0]).numpy() * FINE_STEPS
    steps = make()(layers, valid)
    assert steps.dtype == np.int32
    assert np.abs(steps - expected).max() < 5
    assert steps.max() - steps.min() > 100


def test_a_last_smaller_batch_is_filled_up(shared_network, make, monkeypatch):
    shapes = []
    features = shared_network.features
    monkeypatch.setattr(shared_network, "features", lambda x: shapes.append(len(x)) or features(x))
    runner = make(batch=3)
    layers, valid = tiles(3)
    alone = runner({name: images[:1] for name, images in layers.items()}, valid[:1])
    together = runner(*tiles(3))
    assert shapes == [3, 3]
    assert np.array_equal(alone[0], together[0])
    assert runner.passes == 4


def test_mirrored_averaging_does_not_depend_on_the_orientation(make):
    layers, valid = tiles(1)
    runner = make(flips=True)
    plain = runner(layers, valid)
    turned = {name: images[..., ::-1].copy() for name, images in layers.items()}
    mirrored = runner(turned, valid)[..., ::-1]
    assert np.abs(plain - mirrored).max() <= 2
    assert not np.array_equal(plain, make()(layers, valid))


def test_half_precision_is_used_where_it_agrees(make, monkeypatch, messages):
    monkeypatch.setattr(runners, "fast_dtype", lambda device: torch.bfloat16)
    monkeypatch.setattr(runners, "agrees", lambda *_: True)
    exact = make()
    assert exact.precision == "bfloat16"
    assert messages == []
    steps = exact(*tiles(1))
    monkeypatch.setattr(runners, "agrees", lambda *_: False)
    refused = make()
    assert refused.precision == "float32"
    assert "changes this model's probabilities too much" in messages[0]
    assert 0 < np.abs(steps - refused(*tiles(1))).max() < 0.05 * FINE_STEPS


def test_agreement_is_measured(shared_network, monkeypatch):
    half = half_copy(shared_network, torch.bfloat16)
    monkeypatch.setattr(precision, "TOLERANCE", 1.0)
    assert agrees(shared_network, half, "hokkaido", torch.bfloat16)
    monkeypatch.setattr(precision, "TOLERANCE", 1e-9)
    assert not agrees(shared_network, half, "hokkaido", torch.bfloat16)


def test_copy_in_half_precision_is_what_autocast_computes(shared_network):
    half = half_copy(shared_network, torch.bfloat16)
    layers, valid = tensors(tiles(1)[0]), torch.ones(1, 64, 64, dtype=torch.bool)
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        assert torch.equal(half(layers, valid, "nepal"), shared_network(layers, valid, "nepal"))
    assert shared_network.encoder.body.model.conv_stem.weight.dtype is torch.float32


def fail_above(runner: TilePredictor, monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    """Let memory run out for batches of more than `most` tiles."""
    features = runner.network.features

    def limited(x: torch.Tensor) -> list[torch.Tensor]:
        if len(x) > most:
            raise RuntimeError("DefaultCPUAllocator: can't allocate memory: you tried to allocate")
        return features(x)

    monkeypatch.setattr(runner.network, "features", limited)


def test_batch_shrinks_when_memory_runs_out(make, monkeypatch, messages):
    runner = make(batch=8)
    fail_above(runner, monkeypatch, 2)
    assert runner(*tiles(5)).shape == (5, 64, 64)
    assert runner.batch == 2
    assert messages[-1] == "Out of memory: going on with fewer tiles at a time (2)."


def test_copies_in_half_precision_are_shared_and_go_with_their_runners(shared_network, monkeypatch):
    monkeypatch.setattr(runners, "fast_dtype", lambda device: torch.bfloat16)
    monkeypatch.setattr(runners, "agrees", lambda *_: True)
    network = deepcopy(shared_network)
    first, second = (TilePredictor(network, region, CPU, print) for region in ("hokkaido", "nepal"))
    assert first.network is second.network is not network
    assert len(runners._half_copies[network]) == 1
    del first, second
    gc.collect()
    assert len(runners._half_copies[network]) == 0


def test_one_clear_error_when_not_even_one_tile_fits(make, monkeypatch):
    runner = make()
    fail_above(runner, monkeypatch, 0)
    with pytest.raises(OutOfMemoryError, match="not enough memory for a single tile"):
        runner(*tiles(1))


def test_one_clear_error_when_the_model_does_not_fit(make, monkeypatch):
    def full(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(TilePredictor, "_move", full)
    with pytest.raises(OutOfMemoryError, match="not enough memory for this model"):
        make()


def test_other_failures_are_not_taken_for_lack_of_memory(make, monkeypatch):
    runner = make()

    def fail(x: torch.Tensor) -> list[torch.Tensor]:
        raise RuntimeError("something else")

    monkeypatch.setattr(runner.network, "features", fail)
    with pytest.raises(RuntimeError, match="something else"):
        runner(*tiles(1))


def test_network_that_gives_no_numbers(shared_network):
    broken = deepcopy(shared_network)
    with torch.no_grad():
        broken.decoders["nepal"].head[0].bias.fill_(float("nan"))
    with pytest.raises(ModelError, match="gives values that are not numbers"):
        TilePredictor(broken, "nepal", CPU, print)(*tiles(1))
