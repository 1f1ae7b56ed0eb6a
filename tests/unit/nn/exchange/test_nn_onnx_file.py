"""ONNX files: they answer as the model does to what Deepness hands over, and say what it reads."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from landslide_mapper.backend import ExportRequest
from landslide_mapper.errors import Canceled, ModelError, UnknownRegionError, WorkerError
from landslide_mapper.layers import CHANGE_SCORE, POST, PRE
from landslide_mapper.nn.backend.local import LocalBackend
from landslide_mapper.nn.exchange import onnx_file, smaller
from landslide_mapper.nn.exchange.onnx_file import write_onnx
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.onnx_session import open_session
from landslide_mapper.nn.networks.weights import load_network, save_version
from landslide_mapper.normalization import SCENE
from landslide_mapper.tiling import PROBABILITY_STEPS
from landslide_mapper.worker.client import WorkerBackend
from tests.unit.nn.conftest import _settle, _tiny_spec

TILE = 64


def nothing() -> None:
    """Nobody cancels."""


def make_model(path: Path, *, per_scene: bool = False, pre_optional: bool = False, **changes: object) -> Path:
    """A small model of two regions with settled statistics."""
    torch.manual_seed(0)
    spec = _tiny_spec(**changes)
    mean, std = ([0.5, 0.5], [0.5, 0.5]) if per_scene else ([100.0, 50.0], [20.0, 10.0])
    network = MultiRegionNetwork(spec, ["alps", "andes"], mean, std)
    if spec.temporal != "late":
        _settle(network)
    save_version(
        path,
        network.eval(),
        {},
        {"alps": 0.4, "andes": 0.7},
        tile_size=TILE,
        overlap=8,
        gsd_m=10.0,
        pre_optional=pre_optional,
        normalization=SCENE if per_scene else "data set",
    )
    return path


class Deepness:
    """Reads a file and maps a tile as `model_base.py` and `segmentor.py` of Deepness do."""

    def __init__(self, path: Path) -> None:
        self.session = open_session(str(path))
        (self.input,) = self.session.get_inputs()  # "unsupported number of inputs" otherwise
        self.said = self.session.get_modelmeta().custom_metadata_map
        channels = self.input.shape[-3]
        self.mean, self.std = (
            np.array([float(one) for one in self.read(f"standardization_{name}")], np.float32)
            for name in ("mean", "std")
        )
        assert len(self.mean) == len(self.std) == channels

    def read(self, key: str) -> object:
        return json.loads(self.said[key])

    def process(self, tile: np.ndarray) -> list[np.ndarray]:
        """(H, W, channels) of any type to (H, W) for each output."""
        batch = np.float32(tile[np.newaxis] * 1.0 / 255.0)
        batch = ((batch - self.mean) / self.std).transpose(0, 3, 1, 2)
        return [one[0, 0] for one in self.session.run(None, {self.input.name: batch})]


def mapped(model: Path, region: str, layers: dict[str, np.ndarray]) -> np.ndarray:
    """What the network says of (bands, H, W) per layer, without anything of the export."""
    network = load_network(model).network
    tensors = {name: torch.from_numpy(one.astype(np.float32))[None] for name, one in layers.items()}
    valid = torch.ones(1, TILE, TILE, dtype=torch.bool)
    with torch.no_grad():
        return torch.sigmoid(network(tensors, valid, region))[0, 0].numpy()


def pixels(bands: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (bands, TILE, TILE)).astype(np.uint8)


def test_post_only_model_answers_to_raw_pixels(tmp_path):
    model = make_model(tmp_path / "m.lsmodel", dates=1)
    facts = write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("andes",)), nothing)
    assert facts["difference"] < 1e-4
    assert facts["regions"] == ["andes"]
    assert facts["bytes"] == (tmp_path / "m.onnx").stat().st_size
    reader, tile = Deepness(tmp_path / "m.onnx"), pixels(2)
    (found,) = reader.process(tile.transpose(1, 2, 0))
    assert np.abs(found - mapped(model, "andes", {POST: tile})).max() < 1e-4
    assert np.ptp(found) > 0.01


@pytest.mark.parametrize("kind", [np.uint16, np.float32])
def test_other_types_are_divided_alike(tmp_path, kind):
    model = make_model(tmp_path / "m.lsmodel", dates=1)
    write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("alps",)), nothing)
    tile = (pixels(2) * 40.0).astype(kind)
    (found,) = Deepness(tmp_path / "m.onnx").process(tile.transpose(1, 2, 0))
    assert np.abs(found - mapped(model, "alps", {POST: tile})).max() < 1e-4


@pytest.mark.parametrize("temporal", ["early", "siamese"])
def test_stacked_dates_are_post_then_pre(tmp_path, temporal):
    model = make_model(tmp_path / "m.lsmodel", temporal=temporal)
    write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("alps",)), nothing)
    both = pixels(4)
    (found,) = Deepness(tmp_path / "m.onnx").process(both.transpose(1, 2, 0))
    assert np.abs(found - mapped(model, "alps", {POST: both[:2], PRE: both[2:]})).max() < 1e-4


def test_scene_range_is_0_to_255(tmp_path):
    model = make_model(tmp_path / "m.lsmodel", dates=1, per_scene=True)
    write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("alps",)), nothing)
    reader, stretched = Deepness(tmp_path / "m.onnx"), np.linspace(-2.0, 4.0, TILE * TILE * 2)
    stretched = stretched.reshape(2, TILE, TILE).astype(np.float32)
    (found,) = reader.process(255.0 * stretched.transpose(1, 2, 0))
    expected = mapped(model, "alps", {POST: stretched.clip(-1.0, 3.0)})  # as maps are made
    assert np.abs(found - expected).max() < 1e-4
    said = reader.read("landslide_mapper")
    assert said["normalization"] == SCENE
    assert any("2nd percentile of the whole scene becomes 0 and the 98th 255" in one for one in said["notes"])
    assert "2nd percentile" in onnx.load(tmp_path / "m.onnx").doc_string


def test_late_model_takes_the_change_as_a_map_of_it(tmp_path):
    model = make_model(tmp_path / "m.lsmodel", temporal="late", pre_optional=True, per_scene=True)
    network = load_network(model).network
    with torch.no_grad():
        for decoder in network.decoders.values():
            decoder.weights.copy_(torch.tensor([-0.2, 0.8, 0.1]))
    save_version(model, network, {}, {}, tile_size=TILE, overlap=8, pre_optional=True, normalization=SCENE)
    write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("alps",)), nothing)
    reader, bands = Deepness(tmp_path / "m.onnx"), pixels(5)
    change = bands[4:].clip(0, PROBABILITY_STEPS)
    (found,) = reader.process(np.concatenate([bands[:4], change]).transpose(1, 2, 0))
    layers = {POST: bands[:2] / 255.0, PRE: bands[2:4] / 255.0, CHANGE_SCORE: change / PROBABILITY_STEPS}
    expected = mapped(model, "alps", layers)
    assert np.abs(found - expected).max() < 1e-4
    assert np.abs(expected - mapped(model, "alps", {POST: bands[:2] / 255.0})).max() > 0.01
    assert reader.read("landslide_mapper")["bands"] == ["post/1", "post/2", "pre/1", "pre/2", "change"]


@pytest.mark.parametrize("temporal", ["early", "late"])
def test_post_only_of_a_model_of_two_dates(tmp_path, temporal):
    model = make_model(tmp_path / "m.lsmodel", temporal=temporal, pre_optional=True)
    facts = write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("alps",), post_only=True), nothing)
    tile = pixels(2)
    (found,) = Deepness(tmp_path / "m.onnx").process(tile.transpose(1, 2, 0))
    assert np.abs(found - mapped(model, "alps", {POST: tile})).max() < 1e-4
    whole = write_onnx(ExportRequest(model, tmp_path / "w.onnx", ("alps",)), nothing)
    assert facts["bytes"] < 1.1 * whole["bytes"]  # what is not there is no constant of a tile's size


def test_post_only_needs_a_model_that_can_do_without_pre(tmp_path):
    model = make_model(tmp_path / "m.lsmodel")
    with pytest.raises(ModelError, match=r"needs the pre-event image: .*Export it with both dates"):
        write_onnx(ExportRequest(model, tmp_path / "m.onnx", post_only=True), nothing)


def test_what_deepness_reads(tmp_path):
    model = make_model(tmp_path / "m.lsmodel", dates=1)
    write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("andes",)), nothing)
    reader = Deepness(tmp_path / "m.onnx")
    assert str(reader.read("model_type")).capitalize() == "Segmentor"
    assert reader.read("class_names") == {"0": "background", "1": "landslide"}
    assert float(reader.read("resolution")) == 1000.0
    assert int(reader.read("tile_size")) == TILE
    assert int(reader.read("tiles_overlap")) == 13  # percent, of 8 in 64 pixels, rounded up
    assert float(reader.read("seg_thresh")) == 0.7
    assert reader.input.shape == [1, 2, TILE, TILE]
    (output,) = reader.session.get_outputs()
    assert output.shape == [1, 1, TILE, TILE]
    own = reader.read("landslide_mapper")
    assert (own["model"], own["version"], own["int8"]) == ("m", 1, False)
    assert own["regions"] == [{"id": "andes", "threshold": 0.7}]


def test_all_regions_are_outputs_with_one_threshold(tmp_path):
    model = make_model(tmp_path / "m.lsmodel", dates=1)
    facts = write_onnx(ExportRequest(model, tmp_path / "m.onnx"), nothing)
    assert facts["regions"] == ["alps", "andes"]
    reader, tile = Deepness(tmp_path / "m.onnx"), pixels(2)
    assert [one.name for one in reader.session.get_outputs()] == ["alps", "andes"]
    assert reader.read("class_names")[1] == {"0": "background", "1": "landslide andes"}
    assert float(reader.read("seg_thresh")) == 0.5
    for region, threshold, found in zip(
        ("alps", "andes"), (0.4, 0.7), reader.process(tile.transpose(1, 2, 0))
    ):
        assert ((found >= 0.5) == (mapped(model, region, {POST: tile}) >= threshold)).mean() > 0.999


def test_int8_is_a_quarter_and_close(tmp_path):
    model = make_model(tmp_path / "m.lsmodel", dates=1)
    whole = write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("alps",)), nothing)
    small = write_onnx(ExportRequest(model, tmp_path / "s.onnx", ("alps",), int8=True), nothing)
    assert small["bytes"] < 0.5 * whole["bytes"]
    assert 0.0 < small["mean_difference"] < 0.01
    assert Deepness(tmp_path / "s.onnx").read("landslide_mapper")["int8"] is True
    assert "iou" not in small  # the model keeps no labels


def test_file_that_differs_is_refused(tmp_path, monkeypatch):
    model = make_model(tmp_path / "m.lsmodel", dates=1)
    real = onnx_file.graph_of

    def wrong(module, *rest):
        module.shifts = [0.05 for _ in module.shifts]
        return real(module, *rest)

    monkeypatch.setattr(onnx_file, "graph_of", wrong)
    with pytest.raises(ModelError, match=r"not written: its probabilities differ by up to 0\.01"):
        write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("alps",)), nothing)


def test_int8_that_differs_is_refused(tmp_path, monkeypatch):
    model = make_model(tmp_path / "m.lsmodel", dates=1)
    monkeypatch.setattr(smaller, "_STEPS", 1)
    # A new decoder answers one in ten, where the same weights differ less than at one half.
    monkeypatch.setattr(onnx_file, "MOST_INT8_DIFFERENCE", 0.001)
    with pytest.raises(ModelError, match=r"weights of 8 bits probabilities differ by 0\.\d+ on average"):
        write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("alps",), int8=True), nothing)


def test_unknown_region_is_named(tmp_path):
    model = make_model(tmp_path / "m.lsmodel", dates=1)
    with pytest.raises(UnknownRegionError, match="no region 'nepal'; it has alps, andes"):
        write_onnx(ExportRequest(model, tmp_path / "m.onnx", ("nepal",)), nothing)


@pytest.mark.parametrize("missing", ["onnx", "onnxruntime"])
def test_missing_package_is_one_message(tmp_path, monkeypatch, missing):
    model = make_model(tmp_path / "m.lsmodel", dates=1)
    monkeypatch.setattr(onnx_file, "find_spec", lambda name: None if name == missing else object())
    with pytest.raises(WorkerError, match=rf"ONNX files need {missing}, which .* with pip\.$"):
        write_onnx(ExportRequest(model, tmp_path / "m.onnx"), nothing)
    assert not (tmp_path / "m.onnx").exists()


def test_cancel_stops_it(tmp_path):
    model = make_model(tmp_path / "m.lsmodel", dates=1)

    def stop() -> None:
        raise Canceled

    with pytest.raises(Canceled):
        write_onnx(ExportRequest(model, tmp_path / "m.onnx"), stop)


def test_worker_writes_the_same_bytes(tmp_path):
    model = make_model(tmp_path / "m.lsmodel", dates=1)
    request = ExportRequest(model, tmp_path / "here.onnx", ("alps",), int8=True)
    here = LocalBackend().export_onnx(request)
    with WorkerBackend(exchange_parent=tmp_path) as backend:
        there = backend.export_onnx(replace(request, output=tmp_path / "there.onnx"))
        with pytest.raises(UnknownRegionError, match=re.escape("no region 'nepal'")):
            backend.export_onnx(replace(request, output=tmp_path / "no.onnx", regions=("nepal",)))
    assert here == there
    assert (tmp_path / "here.onnx").read_bytes() == (tmp_path / "there.onnx").read_bytes()
