"""Engines with and without PyTorch: the same maps, and one clear message for what one of them cannot do."""

from __future__ import annotations

import dataclasses
import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from landslide_mapper.backend import BlockInput, ExportRequest, TrainRequest, UpdateRequest
from landslide_mapper.errors import Canceled, ModelError, UnknownRegionError, WorkerError
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.backend import engine, map_only
from landslide_mapper.nn.backend.engine import EngineBackend, make_engine
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.backend.map_only import MapOnlyBackend
from landslide_mapper.nn.inference import graph_ways as graph_ways_module
from landslide_mapper.nn.inference import runtime_choice, tile_predictor
from landslide_mapper.nn.inference.graph_ways import BY_TORCH, graph_ways
from landslide_mapper.nn.networks import gpu_signs, onnx_devices
from landslide_mapper.nn.networks.onnx_session import CPU, DIRECTML
from landslide_mapper.nn.networks.spec import read_architecture
from landslide_mapper.tiling import TileGrid

ROOT = Path(__file__).parents[4]


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """What was measured is the test's own, and ONNX Runtime is the quickest."""
    monkeypatch.setattr(runtime_choice, "user_folder", lambda: tmp_path / "user")
    monkeypatch.setattr(runtime_choice, "_measured", {})
    prefer(monkeypatch, "onnx")
    monkeypatch.setattr(engine, "may_have_gpu", lambda torch: False)
    return tmp_path / "user"


def prefer(monkeypatch, first: str, *others: str) -> list[set[str]]:
    """Let these ways be the quickest on this machine; the names of the ways, each time they are measured."""
    asked = []

    def by_speed(ways):
        asked.append(set(ways))
        named = [name for start in (first, *others) for name in ways if name.startswith(start)]
        return list(dict.fromkeys([*named, *ways]))

    monkeypatch.setattr(runtime_choice, "_by_speed", by_speed)
    return asked


def next_version(model: Path, to: Path) -> Path:
    """The same network as another version of its model."""
    shutil.copytree(model, to)
    card = ModelFolder(to).version().folder / "card.json"
    card.write_text(json.dumps(json.loads(card.read_text()) | {"seed": 1}))
    return to


def mapped(backend, model: Path, device: str = "cpu") -> np.ndarray:
    info = backend.load(model, "hokkaido", device)
    grid = TileGrid.for_scene(150, 130, info.tile_size, info.overlap, info.divisor)
    (block,) = grid.blocks(9)
    window = grid.read_window(block)
    rng = np.random.default_rng(0)
    post, pre = rng.integers(0, 200, (2, 2, window.height, window.width), dtype=np.uint16)
    valid = rng.random((window.height, window.width)) > 0.1
    return backend.predict(info.handle, grid, block, BlockInput.of_dates(post, pre, valid))


def test_a_map_without_torch_is_that_of_torch_to_the_byte_where_onnx_computes(published):
    expected = mapped(LocalBackend(), published)
    assert expected.any()
    assert mapped(MapOnlyBackend(), published).tobytes() == expected.tobytes()


def test_a_map_without_torch_is_near_that_of_torch_in_single_precision(published, monkeypatch):
    monkeypatch.setattr(tile_predictor, "fast_dtype", lambda device: None)
    prefer(monkeypatch, "torch")
    exact, other = (mapped(one, published).astype(float) for one in (LocalBackend(), MapOnlyBackend()))
    assert not np.array_equal(exact, other)
    assert np.abs(exact - other).max() <= 1e-3 * exact.max()


def test_the_second_process_maps_without_importing_torch(published, monkeypatch, folder):
    first = EngineBackend()
    expected = mapped(first, published)
    assert first._full is not None
    second = EngineBackend()
    monkeypatch.setattr(second, "_with_torch", lambda: pytest.fail("torch is not needed"))
    assert mapped(second, published, "auto").tobytes() == expected.tobytes()
    assert second.describe()["torch"] == first.describe()["torch"]


def test_the_second_process_maps_by_openvino_where_that_was_the_quickest(published, monkeypatch):
    prefer(monkeypatch, "openvino")
    first, second = EngineBackend(), EngineBackend()
    expected = mapped(first, published)
    monkeypatch.setattr(second, "_with_torch", lambda: pytest.fail("torch is not needed"))
    assert mapped(second, published, "auto").tobytes() == expected.tobytes()
    info = second.load(published, "hokkaido", "cpu")
    assert info.device.endswith("float32, OpenVINO")
    monkeypatch.setattr(map_only, "available_providers", lambda: pytest.fail("imports ONNX Runtime"))
    assert second.describe()["openvino"]
    assert second.describe()["precision"] == "float32"


def test_what_was_the_quickest_is_not_measured_again(published, monkeypatch):
    """Among fewer ways another one may win, and an old region's map would no longer be what it was."""
    asked = prefer(monkeypatch, "onnx")
    expected = mapped(LocalBackend(), published)
    monkeypatch.setattr(runtime_choice, "_measured", {})
    assert np.array_equal(mapped(LocalBackend(), published), expected)
    assert asked == [{*graph_ways(), *BY_TORCH.values()} - {"torch float16"}]


@pytest.mark.parametrize("way", ["onnx", "openvino"])
def test_a_new_version_of_a_known_network_is_mapped_without_torch_the_same_way(
    way, published, tmp_path, monkeypatch
):
    asked = prefer(monkeypatch, way)
    expected = mapped(LocalBackend(), published)
    version = ModelFolder(next_version(published, tmp_path / "m.lsmodel")).version()
    monkeypatch.setattr(runtime_choice, "_measured", {})
    light = EngineBackend()
    monkeypatch.setattr(light, "_with_torch", lambda: pytest.fail("torch is not needed"))
    assert mapped(light, tmp_path / "m.lsmodel", "auto").tobytes() == expected.tobytes()
    assert runtime_choice.start_way(version, "hokkaido") == way
    assert len(asked) == 1


def test_half_precision_that_changes_a_new_version_is_passed_over(published, tmp_path, monkeypatch):
    """Which way is quick depends on the network alone, which one is right on the weights."""
    prefer(monkeypatch, "openvino, half", "openvino")
    mapped(LocalBackend(), published)
    real, opened = graph_ways_module.open_way, []

    def coarse(name, *arguments):
        opened.append(name)
        one = real(name, *arguments)
        if "half" in name:
            one._mean = one._mean + 20
        return one

    monkeypatch.setattr(graph_ways_module, "open_way", coarse)
    model = next_version(published, tmp_path / "m.lsmodel")
    light = EngineBackend()
    assert light.load(model, "hokkaido", "auto").device.endswith(" float32, OpenVINO")
    assert light._full is None
    assert {one for one in opened if "half" in one} == {one for one in graph_ways() if "half" in one}
    both = LocalBackend()
    other = next_version(model, tmp_path / "other.lsmodel")
    assert both.load(other, "hokkaido", "cpu").device.endswith(" float32, OpenVINO")


def test_torch_in_half_precision_is_passed_over_where_it_changes_a_new_version(
    published, tmp_path, monkeypatch
):
    monkeypatch.setattr(tile_predictor, "fast_dtype", lambda device: torch.bfloat16)
    prefer(monkeypatch, "torch bfloat16", "onnx")
    assert LocalBackend().load(published, "hokkaido", "cpu").device.endswith("bfloat16")
    monkeypatch.setattr(tile_predictor, "agrees", lambda *_: False)
    model = next_version(published, tmp_path / "m.lsmodel")
    assert EngineBackend().load(model, "hokkaido", "cpu").device.endswith("float32, ONNX Runtime")


@pytest.mark.parametrize("noted", ["torch", "openvino of another time", ""])
def test_an_engine_without_torch_maps_by_onnx_whatever_was_noted(published, noted):
    version = ModelFolder(published).version()
    runtime_choice.note_start(version, "hokkaido", noted)
    assert MapOnlyBackend().load(published, "hokkaido", "cpu").device.endswith("float32, ONNX Runtime")


@pytest.mark.parametrize("why", ["gpu", "torch is quicker", "asked for", "another machine"])
def test_torch_is_asked_where_it_may_know_better(why, published, tmp_path, monkeypatch):
    model = tmp_path / "m.lsmodel"
    shutil.copytree(published, model)
    if why == "torch is quicker":
        prefer(monkeypatch, "torch")
    mapped(EngineBackend(), model)
    if why == "gpu":
        monkeypatch.setattr(engine, "may_have_gpu", lambda torch: True)
    if why == "another machine":
        monkeypatch.setattr(runtime_choice, "processor", lambda: "another one")
    second = EngineBackend()
    if why == "asked for":
        with pytest.raises(ModelError, match="cuda"):
            second.load(model, "hokkaido", "cuda")
    else:
        second.load(model, "hokkaido", "auto")
    assert second._full is not None


def test_a_lost_graph_leaves_torch_also_where_onnx_was_remembered(published, tmp_path):
    model = tmp_path / "m.lsmodel"
    shutil.copytree(published, model)
    EngineBackend().load(model, "hokkaido", "cpu")
    graph = ModelFolder(model).version().folder / "decoder.onnx"
    graph.write_bytes(b"lost")
    again = EngineBackend()
    assert "ONNX" not in again.load(model, "hokkaido", "cpu").device
    assert mapped(again, model).tobytes() == mapped(LocalBackend(way="torch"), published).tobytes()


def test_what_one_region_runs_by_is_not_said_of_another(published):
    version = ModelFolder(published).version()
    runtime_choice.note_start(version, "hokkaido", "onnx")
    runtime_choice.note_start(version, "kodagu", "torch")
    assert runtime_choice.start_way(version, "hokkaido") == "onnx"
    assert runtime_choice.start_way(version, "kodagu") == "torch"


def test_what_was_loaded_without_torch_is_still_there_with_it(published):
    EngineBackend().load(published, "hokkaido", "cpu")
    both = EngineBackend()
    info = both.load(published, "hokkaido", "cpu")
    assert both._full is None
    rng = np.random.default_rng(0)
    pixels = BlockInput.of_dates(*rng.random((2, 2, 64, 64), np.float32), np.ones((64, 64), bool))
    assert len(both.disagreement(info.handle, [pixels])) == 1
    assert both._full is not None
    assert mapped(both, published).any()
    heard = []
    both.listener = heard.append
    assert both._full.listener == both._light.listener == both.listener
    both.rest()
    both.close()
    with pytest.raises(ModelError, match="not loaded"):
        both._light.predict(info.handle, None, None, pixels)


def test_an_idle_worker_imports_torch_for_what_may_come(published):
    EngineBackend().load(published, "hokkaido", "cpu")
    idle = EngineBackend()
    idle.load(published, "hokkaido", "cpu")
    assert idle._full is None
    idle.rest()
    assert idle._full is not None


def test_an_engine_without_torch_says_what_it_cannot_do(published, tmp_path, monkeypatch):
    monkeypatch.setattr(engine, "find_spec", lambda name: None)
    backend = make_engine()
    assert isinstance(backend, MapOnlyBackend)
    handle = backend.load(published, "hokkaido", "auto").handle
    train = TrainRequest(tmp_path, tmp_path / "m.lsmodel", None, tmp_path)
    update = UpdateRequest(tmp_path, published, "hokkaido", tmp_path)
    for ask in (
        lambda: backend.train(train, print),
        lambda: backend.export_onnx(ExportRequest(published, tmp_path / "m.onnx")),
        lambda: backend.update(update, print),
        lambda: backend.disagreement(handle, []),
    ):
        with pytest.raises(WorkerError, match=r"maps only: it has no PyTorch.*Set up the full engine"):
            ask()
    for device in ("cuda", "mps"):
        with pytest.raises(ModelError, match=f"Device '{device}' .*only.*'auto' and 'cpu'"):
            backend.load(published, "hokkaido", device)
    with pytest.raises(UnknownRegionError, match="atlantis"):
        backend.load(published, "atlantis", "cpu")
    backend.finish()
    backend.rest()


def test_a_model_of_an_older_version_is_one_message(published, tmp_path):
    model = tmp_path / "old.lsmodel"
    shutil.copytree(published, model)
    card = ModelFolder(model).version().folder / "card.json"
    written = json.loads(card.read_text())
    written["files"] = {name: one for name, one in written["files"].items() if not name.endswith(".onnx")}
    card.write_text(json.dumps(written))
    with pytest.raises(ModelError, match=r"old\.lsmodel keeps no graph.*'CPU'.*updates add graphs"):
        MapOnlyBackend().load(model, "hokkaido", "cpu")
    assert LocalBackend().load(model, "hokkaido", "cpu").device.endswith(("float32", "bfloat16"))


def test_a_network_that_has_no_graph_is_not_called_old(published, tmp_path, monkeypatch):
    model = tmp_path / "upper.lsmodel"
    shutil.copytree(published, model)
    card = ModelFolder(model).version().folder / "card.json"
    written = json.loads(card.read_text())
    written["files"] = {name: one for name, one in written["files"].items() if not name.endswith(".onnx")}
    card.write_text(json.dumps(written))
    spec = read_architecture(ModelFolder(model).version())
    monkeypatch.setattr(map_only, "read_architecture", lambda _: dataclasses.replace(spec, decoder="upernet"))
    with pytest.raises(ModelError, match=r"decoder upernet\) runs in the full engine only.*Set up .*'CPU'"):
        MapOnlyBackend().load(model, "hokkaido", "cpu")


def test_a_cancelled_map_ends(published, monkeypatch):
    backend = MapOnlyBackend()
    features = map_only.OnnxPredictor.__call__

    def cancel(self, layers, valid, remember=None):
        backend.cancel()
        return features(self, layers, valid, remember)

    monkeypatch.setattr(map_only.OnnxPredictor, "__call__", cancel)
    with pytest.raises(Canceled):
        mapped(backend, published)


class Card:
    """A DirectX 12 card: sessions that ask for one get the processor, which answers `times` as much."""

    def __init__(self, times: float = 1.0, refuses: str = "") -> None:
        self.times, self.refuses = times, refuses
        self.asked: list[tuple[str, ...]] = []

    def open(self, real):
        def opened(graph, threads=0, providers=CPU, weights=None, sides=None):
            self.asked.append(tuple(providers))
            session = real(graph, threads, CPU, weights, sides)
            if tuple(providers) == CPU:
                return session
            if self.refuses:
                raise ModelError(self.refuses)
            return _Scaled(session, self.times)

        return opened


class _Scaled:
    def __init__(self, session, times: float) -> None:
        self._session, self._times = session, times

    def __getattr__(self, name: str):
        return getattr(self._session, name)

    def run(self, names, feed):
        return [self._times * one for one in self._session.run(names, feed)]


@pytest.fixture
def directx(monkeypatch):
    def install(card: Card) -> Card:
        from landslide_mapper.nn.networks import onnx_network

        opened = card.open(onnx_network.open_session)
        for module in (onnx_network, onnx_devices):
            monkeypatch.setattr(module, "open_session", opened)
        for module in (map_only, onnx_devices):
            monkeypatch.setattr(module, "available_providers", lambda: [*DIRECTML])
        return card

    return install


def test_a_directx_card_maps_where_it_computes_the_same(published, directx):
    card = directx(Card())
    heard = []
    backend = MapOnlyBackend(heard.append)
    info = backend.load(published, "hokkaido", "auto")
    assert info.device == "GPU by DirectX 12, float32, ONNX Runtime"
    assert DIRECTML in card.asked
    assert heard == []
    assert mapped(backend, published, "auto").any()
    assert backend.load(published, "hokkaido", "cpu").device.startswith("CPU")


@pytest.mark.parametrize(
    ("card", "reason"),
    [
        (Card(times=3.0), "it computes something else than the CPU"),
        (Card(refuses="the driver is too old"), "the driver is too old"),
    ],
)
def test_a_directx_card_that_fails_is_left_for_the_cpu_with_the_reason(card, reason, published, directx):
    directx(card)
    heard = []
    backend = MapOnlyBackend(heard.append)
    assert backend.load(published, "hokkaido", "auto").device.startswith("CPU")
    assert [str(one["message"]) for one in heard] == [f"The graphics card is not used: {reason}."]


def test_devices_are_listed_and_tried_without_torch(directx):
    alone = onnx_devices.answer("list")
    assert alone["devices"] == []
    assert alone["onnxruntime"]
    assert onnx_devices.answer("cpu")["seconds"] > 0
    directx(Card())
    assert [one["device"] for one in onnx_devices.answer("list")["devices"]] == ["directx"]
    assert onnx_devices.answer("directx")["seconds"] > 0
    directx(Card(times=3.0))
    assert "something else" in onnx_devices.answer("directx")["why_not"]


def test_a_graphics_card_is_suspected_by_its_driver_alone(tmp_path, monkeypatch):
    monkeypatch.delenv(gpu_signs.NO_GPU, raising=False)
    monkeypatch.setattr(gpu_signs.sys, "platform", "linux")
    monkeypatch.setattr(gpu_signs, "_SIGNS", (str(tmp_path / "driver"),))
    assert not gpu_signs.may_have_gpu("2.13.0")
    (tmp_path / "driver").touch()
    assert gpu_signs.may_have_gpu("2.13.0")
    assert not gpu_signs.may_have_gpu("2.13.0+cpu")
    monkeypatch.setenv(gpu_signs.NO_GPU, "1")
    assert not gpu_signs.may_have_gpu("2.13.0")


def test_no_torch_is_imported_to_map_and_to_choose_a_region():
    code = (
        "import sys\n"
        "from landslide_mapper.nn.backend.engine import make_engine\n"
        "make_engine()\n"
        "from landslide_mapper.nn.networks import onnx_devices\n"
        "assert not {'torch', 'onnx', 'safetensors.torch'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=120)
