"""Tiles by ONNX Runtime: the same as by torch, and taken where they are quicker."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from landslide_mapper.errors import ModelError
from landslide_mapper.layers import CHANGE_SCORE
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.features.feature_memory import FeatureMemory
from landslide_mapper.nn.inference import graph_ways as graph_ways_module
from landslide_mapper.nn.inference import onnx_trial, runtime_choice
from landslide_mapper.nn.inference import tile_predictor as runners
from landslide_mapper.nn.inference.graph_ways import Graphs, graph_ways, is_offered, open_way
from landslide_mapper.nn.inference.onnx_predictor import OnnxPredictor, open_onnx
from landslide_mapper.nn.inference.runtime_choice import measure, remembered
from landslide_mapper.nn.inference.tile_predictor import TilePredictor
from landslide_mapper.nn.networks.network import MultiRegionNetwork, with_both_dates
from landslide_mapper.nn.networks.weights import save_version
from landslide_mapper.tiling import FINE_STEPS

CPU = torch.device("cpu")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(runtime_choice, "user_folder", lambda: tmp_path)
    monkeypatch.setattr(runtime_choice, "_measured", {})
    monkeypatch.setattr(runners, "fast_dtype", lambda device: None)
    return tmp_path / "speed"


@pytest.fixture
def onnx(published) -> OnnxPredictor:
    return open_onnx(ModelFolder(published).version(), "hokkaido", 1)


@pytest.fixture
def graphs(published) -> Graphs:
    return Graphs(ModelFolder(published).version(), "hokkaido", 1)


@pytest.fixture
def by_onnx(onnx, graphs, monkeypatch) -> Graphs:
    """Graphs that ONNX Runtime alone can run, by what the test may spoil."""
    monkeypatch.setattr(onnx_trial, "graph_ways", lambda: ["onnx"])
    monkeypatch.setattr(graph_ways_module, "open_way", lambda *_: onnx)
    return graphs


def tiles(count: int = 2, side: int = 64) -> tuple[dict[str, np.ndarray], np.ndarray]:
    rng = np.random.default_rng(5)
    post, pre = rng.normal(80, 30, (2, count, 2, side, side)).astype(np.float32)
    valid = rng.random((count, side, side)) > 0.1
    post[~np.broadcast_to(valid[:, None], post.shape)] = 1e9
    return {"post": post, "pre": pre}, valid


def torch_predictor(network: MultiRegionNetwork, **options: object) -> TilePredictor:
    return TilePredictor(network, "hokkaido", CPU, print, tile_size=64, **options)


@pytest.mark.parametrize("missing", [(), ("pre",)])
def test_gives_the_steps_of_torch(onnx, shared_network, missing):
    layers, valid = tiles()
    for name in missing:
        del layers[name]
    exact = torch_predictor(shared_network)(layers, valid)
    steps = onnx(layers, valid)
    assert steps.dtype == np.int32
    assert np.abs(steps - exact).max() <= 1e-4 * FINE_STEPS
    assert steps.max() - steps.min() > 100


@pytest.mark.parametrize("missing", [(), ("pre",), (CHANGE_SCORE,), ("pre", CHANGE_SCORE)])
def test_gives_the_steps_of_torch_where_dates_meet_late(tiny_spec, tmp_path, missing):
    torch.manual_seed(0)
    single = MultiRegionNetwork(tiny_spec(dates=1), ["hokkaido"], [80.0, 80.0], [30.0, 30.0]).eval()
    network = with_both_dates(single)
    network.decoders["hokkaido"].fuse(0.4)
    version = save_version(tmp_path / "m.lsmodel", network, {}, {}, tile_size=64, overlap=16)
    layers, valid = tiles()
    layers[CHANGE_SCORE] = np.random.default_rng(1).random((2, 1, 64, 64)).astype(np.float32)
    layers[CHANGE_SCORE][:, :, :2] = [[[0.0], [1.0]]]
    for name in missing:
        del layers[name]
    exact = torch_predictor(network)(layers, valid)
    assert np.abs(open_onnx(version, "hokkaido", 1)(layers, valid) - exact).max() <= 1e-3 * FINE_STEPS


def test_a_tile_does_not_depend_on_its_company(onnx):
    layers, valid = tiles(3)
    together = onnx(layers, valid)
    alone = [onnx({name: one[[n]] for name, one in layers.items()}, valid[[n]])[0] for n in (2, 0, 1)]
    assert np.array_equal(together[[2, 0, 1]], np.stack(alone))


def test_values_that_are_no_numbers_are_told(onnx):
    layers, valid = tiles(1)
    onnx._mean = onnx._mean * np.nan
    with pytest.raises(ModelError, match="gives values that are not numbers"):
        onnx(layers, valid)


@pytest.mark.parametrize("name", graph_ways())
def test_every_way_gives_nearly_the_steps_of_torch_tile_by_tile(name, published, shared_network):
    layers, valid = tiles()
    exact = torch_predictor(shared_network)(layers, valid)
    runs = open_way(name, ModelFolder(published).version(), "hokkaido", 1)
    steps = runs(layers, valid)
    assert np.abs(steps - exact).max() <= (0.05 if "half" in name else 1e-4) * FINE_STEPS
    alone = [runs({key: one[[n]] for key, one in layers.items()}, valid[[n]])[0] for n in (1, 0)]
    assert np.array_equal(steps[[1, 0]], np.stack(alone))


def test_openvino_is_offered_and_named(graphs, shared_network, monkeypatch):
    assert graph_ways()[:2] == ["onnx", "openvino"]
    assert all(map(is_offered, graph_ways()))
    asked = choose(monkeypatch, "openvino")
    runs = torch_predictor(shared_network, graphs=graphs)
    assert runs.way == "openvino"
    assert str(runs).endswith("float32, OpenVINO")
    assert asked[0][0] == sorted([*graph_ways(), "torch float32"])
    assert runs.fingerprint().way == "openvino"


@pytest.mark.parametrize("name", ["torch", "a way that is gone", "", None])
def test_what_names_no_way_is_not_offered(name, published):
    assert not is_offered(name)
    if name:
        with pytest.raises(ModelError, match=f"'{name}' is no way to run a network here"):
            open_way(name, ModelFolder(published).version(), "hokkaido", 1)


@pytest.mark.parametrize("name", [one for one in graph_ways() if one != "onnx"])
def test_features_that_hold_until_the_next_tile_are_kept_as_copies(name, graphs, shared_network):
    layers, valid = tiles(3)
    runs = graphs.open(name)
    memory = FeatureMemory(64 << 20)
    predictor = torch_predictor(shared_network, graphs=graphs, memory=memory, only_way=name)
    first = predictor(layers, valid)
    memory.begin()
    assert predictor(layers, valid).tobytes() == first.tobytes() == runs(layers, valid).tobytes()


def choose(monkeypatch, way: str) -> list[tuple[list[str], dict]]:
    asked = []

    def answer(ways, facts):
        asked.append((sorted(ways), facts))
        for run in ways.values():
            run()
        return sorted(ways, key=lambda name: not name.startswith(way))

    monkeypatch.setattr(onnx_trial, "measure", answer)
    return asked


def test_the_quicker_one_computes_and_is_named(onnx, by_onnx, shared_network, monkeypatch):
    layers, valid = tiles()
    asked = choose(monkeypatch, "onnx")
    quick = torch_predictor(shared_network, graphs=by_onnx)
    assert quick.way == "onnx"
    assert str(quick).endswith("float32, ONNX Runtime")
    assert quick(layers, valid).tobytes() == onnx(layers, valid).tobytes()
    ((ways, facts),) = asked
    assert ways == ["onnx", "torch float32"]
    assert facts["side"] == 64
    choose(monkeypatch, "torch")
    by_torch = torch_predictor(shared_network, graphs=by_onnx)
    assert by_torch.way == "torch"
    assert "ONNX" not in str(by_torch)
    assert by_torch(layers, valid).tobytes() == torch_predictor(shared_network)(layers, valid).tobytes()


def test_other_probabilities_are_not_taken_however_quick(onnx, by_onnx, shared_network, monkeypatch):
    asked = choose(monkeypatch, "onnx")
    onnx._mean = onnx._mean + 20
    assert torch_predictor(shared_network, graphs=by_onnx).way == "torch"
    assert asked == []


def test_a_graph_that_the_runtime_refuses_leaves_torch(onnx, by_onnx, shared_network, monkeypatch):
    def refuse(*_):
        raise ModelError("opset 99")

    monkeypatch.setattr(onnx.network, "features", refuse)
    assert torch_predictor(shared_network, graphs=by_onnx).way == "torch"


def test_mirrored_averages_are_by_torch(onnx, by_onnx, shared_network, monkeypatch):
    choose(monkeypatch, "onnx")
    assert torch_predictor(shared_network, graphs=by_onnx, flips=True).way == "torch"


def test_features_are_kept_and_give_the_same_bytes(onnx, by_onnx, shared_network, monkeypatch):
    choose(monkeypatch, "onnx")
    memory = FeatureMemory(64 << 20)
    predictor = torch_predictor(shared_network, graphs=by_onnx, memory=memory)
    layers, valid = tiles()
    features, passed = onnx.network.features, []
    monkeypatch.setattr(onnx.network, "features", lambda x: passed.append(1) or features(x))
    first = predictor(layers, valid)
    memory.begin()
    again = predictor(layers, valid)
    assert len(passed) == 2
    assert first.tobytes() == again.tobytes() == onnx(layers, valid).tobytes()
    by_torch = torch_predictor(shared_network, memory=memory)
    used = memory.used
    by_torch(layers, valid)
    assert memory.used > used, "features of one runtime are not those of the other"


def test_the_order_is_measured_once_and_remembered_for_others(folder, monkeypatch):
    runs = {"slow": 0, "quick": 0, "slower": 0}
    clock = iter(range(10**6))
    ticks = [0.0]
    monkeypatch.setattr(runtime_choice.time, "perf_counter", lambda: ticks[0])

    def way(name: str, seconds: float):
        def run() -> None:
            runs[name] += 1
            ticks[0] += seconds * (1 + next(clock) % 2)

        return run

    ways = {"slow": way("slow", 0.3), "quick": way("quick", 0.1), "slower": way("slower", 0.4)}
    assert remembered({"a": 1}) == []
    assert measure(ways, {"a": 1}) == ["quick", "slow", "slower"]
    assert runs["slow"] == runs["quick"] > 2
    monkeypatch.setattr(runtime_choice, "_measured", {})
    assert remembered({"a": 1}) == ["quick", "slow", "slower"]
    assert remembered({"a": 2}) == []
    before = dict(runs)
    measure({"long": way("slow", 9.0), "longer": way("quick", 10.0)}, {"a": 2})
    assert runs["slow"] == before["slow"] + 2, "what takes long is not run more often than it must be"
    assert len(list(folder.iterdir())) == 2


def measured_as(monkeypatch, *names: str) -> list[int]:
    times = []
    monkeypatch.setattr(runtime_choice, "_by_speed", lambda ways: times.append(1) or list(names))
    return times


WAYS = {"one": lambda: None, "other": lambda: None}


def test_who_writes_first_is_right(folder, monkeypatch):
    measured_as(monkeypatch, "one", "other")
    assert measure(WAYS, {}) == ["one", "other"]
    (file,) = folder.iterdir()

    def meanwhile(_):
        file.write_text("other\none")
        return ["one", "other"]

    file.unlink()
    monkeypatch.setattr(runtime_choice, "_by_speed", meanwhile)
    assert measure(WAYS, {}) == remembered({}) == ["other", "one"]
    assert [one.name for one in folder.iterdir()] == [file.name], "nothing is left behind"


@pytest.mark.parametrize("content", [b"", b"\xff\xff", b"a way that is gone", b"one"])
def test_a_file_that_says_nothing_is_measured_again(folder, monkeypatch, content):
    measured_as(monkeypatch, "other", "one")
    measure(WAYS, {})
    (file,) = folder.iterdir()
    file.write_bytes(content)
    monkeypatch.setattr(runtime_choice, "_measured", {})
    assert measure(WAYS, {}) == ["other", "one"]
    assert file.read_text() == "other\none", "for the next process, which might measure something else"


def test_a_folder_that_cannot_be_written_is_no_error(folder, by_onnx, shared_network, monkeypatch):
    folder.write_text("a file")
    times = measured_as(monkeypatch, "onnx", "torch float32")
    ways = [torch_predictor(shared_network, graphs=by_onnx).way for _ in range(2)]
    assert ways == ["onnx", "onnx"]
    assert times == [1], "this process remembers"


def test_an_order_that_a_damaged_file_tells_is_measured_again(folder, by_onnx, shared_network, monkeypatch):
    times = measured_as(monkeypatch, "onnx", "torch float32")
    torch_predictor(shared_network, graphs=by_onnx)
    (file,) = folder.iterdir()
    file.write_text("torch float32")
    monkeypatch.setattr(runtime_choice, "_measured", {})
    assert torch_predictor(shared_network, graphs=by_onnx).way == "onnx"
    assert len(times) == 2
    assert file.read_text() == "onnx\ntorch float32"
