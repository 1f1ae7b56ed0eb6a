"""Tiles by ONNX Runtime: the same as by torch, and taken where they are quicker."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
import torch

from landslide_mapper.errors import ModelError
from landslide_mapper.layers import CHANGE_SCORE
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.features.feature_memory import FeatureMemory
from landslide_mapper.nn.inference import onnx_trial, runtime_choice
from landslide_mapper.nn.inference import tile_predictor as runners
from landslide_mapper.nn.inference.graph_ways import graph_ways, is_offered, open_way
from landslide_mapper.nn.inference.onnx_predictor import OnnxPredictor, open_onnx
from landslide_mapper.nn.inference.runtime_choice import quickest, remembered
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


def test_openvino_is_offered_and_named(published, shared_network, monkeypatch):
    version = ModelFolder(published).version()
    ways = {name: partial(open_way, name, version, "hokkaido", 1) for name in graph_ways()}
    assert list(ways)[:2] == ["onnx", "openvino"]
    assert all(map(is_offered, ways))
    asked = choose(monkeypatch, "openvino")
    runs = torch_predictor(shared_network, graphs=ways)
    assert runs.way == "openvino"
    assert str(runs).endswith("float32, OpenVINO")
    assert {"onnx", "openvino", "torch None"} <= set(asked[0][0])
    assert runs.fingerprint().way == "openvino"


@pytest.mark.parametrize("name", ["torch", "a way that is gone", "", None])
def test_what_names_no_way_is_not_offered(name, published):
    assert not is_offered(name)
    if name:
        with pytest.raises(ModelError, match=f"'{name}' is no way to run a network here"):
            open_way(name, ModelFolder(published).version(), "hokkaido", 1)


@pytest.mark.parametrize("name", [one for one in graph_ways() if one != "onnx"])
def test_features_that_hold_until_the_next_tile_are_kept_as_copies(name, published, shared_network):
    layers, valid = tiles(3)
    runs = open_way(name, ModelFolder(published).version(), "hokkaido", 1)
    memory = FeatureMemory(64 << 20)
    graphs = {name: lambda: runs}
    predictor = torch_predictor(shared_network, graphs=graphs, memory=memory, only_graphs=True)
    first = predictor(layers, valid)
    memory.begin()
    assert predictor(layers, valid).tobytes() == first.tobytes() == runs(layers, valid).tobytes()


def choose(monkeypatch, way: str) -> list[tuple[list[str], dict]]:
    asked = []

    def answer(ways, facts):
        asked.append((sorted(ways), facts))
        for run in ways.values():
            run()
        return next(name for name in ways if name.startswith(way))

    monkeypatch.setattr(onnx_trial, "quickest", answer)
    return asked


def test_the_quicker_one_computes_and_is_named(onnx, shared_network, monkeypatch):
    layers, valid = tiles()
    asked = choose(monkeypatch, "onnx")
    by_onnx = torch_predictor(shared_network, graphs={"onnx": lambda: onnx})
    assert by_onnx.way == "onnx"
    assert str(by_onnx).endswith("float32, ONNX Runtime")
    assert by_onnx(layers, valid).tobytes() == onnx(layers, valid).tobytes()
    ((ways, facts),) = asked
    assert ways == ["onnx", "torch None"]
    assert facts["side"] == 64
    choose(monkeypatch, "torch")
    by_torch = torch_predictor(shared_network, graphs={"onnx": lambda: onnx})
    assert by_torch.way == "torch"
    assert "ONNX" not in str(by_torch)
    assert by_torch(layers, valid).tobytes() == torch_predictor(shared_network)(layers, valid).tobytes()


def test_other_probabilities_are_not_taken_however_quick(onnx, shared_network, monkeypatch):
    asked = choose(monkeypatch, "onnx")
    onnx._mean = onnx._mean + 20
    assert torch_predictor(shared_network, graphs={"onnx": lambda: onnx}).way == "torch"
    assert asked == []


def test_a_graph_that_the_runtime_refuses_leaves_torch(onnx, shared_network, monkeypatch):
    def refuse(*_):
        raise ModelError("opset 99")

    monkeypatch.setattr(onnx.network, "features", refuse)
    assert torch_predictor(shared_network, graphs={"onnx": lambda: onnx}).way == "torch"


def test_mirrored_averages_are_by_torch(onnx, shared_network, monkeypatch):
    choose(monkeypatch, "onnx")
    assert torch_predictor(shared_network, graphs={"onnx": lambda: onnx}, flips=True).way == "torch"


def test_features_are_kept_and_give_the_same_bytes(onnx, shared_network, monkeypatch):
    choose(monkeypatch, "onnx")
    memory = FeatureMemory(64 << 20)
    predictor = torch_predictor(shared_network, graphs={"onnx": lambda: onnx}, memory=memory)
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


def test_the_quickest_is_measured_once_and_remembered_for_others(folder, monkeypatch):
    runs = {"slow": 0, "quick": 0}
    clock = iter(range(10**6))
    ticks = [0.0]
    monkeypatch.setattr(runtime_choice.time, "perf_counter", lambda: ticks[0])

    def way(name: str, seconds: float):
        def run() -> None:
            runs[name] += 1
            ticks[0] += seconds * (1 + next(clock) % 2)

        return run

    ways = {"slow": way("slow", 3.0), "quick": way("quick", 1.0)}
    assert remembered({"a": 1}, ways) is None
    assert quickest(ways, {"a": 1}) == "quick"
    assert runs["slow"] == runs["quick"] > 1
    monkeypatch.setattr(runtime_choice, "_measured", {})
    before = dict(runs)
    assert quickest(ways, {"a": 1}) == remembered({"a": 1}, ways) == "quick"
    assert runs == before
    assert quickest({"slow": ways["slow"], "other": way("quick", 9.0)}, {"a": 1}) == "slow"
    assert len(list(folder.iterdir())) == 2


def test_who_writes_first_is_right(folder, monkeypatch):
    ways = {"one": lambda: None, "other": lambda: None}
    monkeypatch.setattr(runtime_choice, "_measure", lambda _: "one")
    assert quickest(ways, {}) == "one"
    (file,) = folder.iterdir()

    def meanwhile(_):
        file.write_text("other")
        return "one"

    file.unlink()
    monkeypatch.setattr(runtime_choice, "_measure", meanwhile)
    monkeypatch.setattr(runtime_choice, "_measured", {})
    assert quickest(ways, {}) == "other"
    assert [one.name for one in folder.iterdir()] == [file.name], "nothing is left behind"


@pytest.mark.parametrize("content", [b"", b"\xff\xff", b"a way that is gone"])
def test_a_file_that_says_nothing_is_measured_again(folder, monkeypatch, content):
    ways = {"one": lambda: None, "other": lambda: None}
    monkeypatch.setattr(runtime_choice, "_measure", lambda _: "other")
    quickest(ways, {})
    (file,) = folder.iterdir()
    file.write_bytes(content)
    monkeypatch.setattr(runtime_choice, "_measured", {})
    assert quickest(ways, {}) == "other"
    assert file.read_text() == "other", "for the next process, which might measure something else"


def test_a_folder_that_cannot_be_written_is_no_error(folder, monkeypatch):
    folder.write_text("a file")
    measured = []
    monkeypatch.setattr(runtime_choice, "_measure", lambda _: measured.append(1) or "one")
    ways = {"one": lambda: None, "other": lambda: None}
    assert quickest(ways, {}) == quickest(ways, {}) == "one"
    assert measured == [1], "this process remembers"


def test_a_single_way_is_not_measured():
    assert quickest({"only": lambda: 1 / 0}, {}) == "only"
