"""What weights of 8 bits cost is measured on the patches with labels that a taught model keeps."""

from __future__ import annotations

import pytest

from landslide_mapper.backend import ExportRequest
from landslide_mapper.errors import ModelError
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.nn.exchange import smaller
from landslide_mapper.nn.exchange.onnx_file import write_onnx


def nothing() -> None:
    """Nobody cancels."""


def test_int8_is_measured_on_the_patches_that_the_model_keeps(forest_model, tmp_path, monkeypatch):
    monkeypatch.setattr(smaller, "_FEW_VALUES", 0)
    regions = [one.id for one in ModelFolder(forest_model).version().spec.regions]
    facts = write_onnx(ExportRequest(forest_model, tmp_path / "m.onnx", int8=True), nothing)
    assert set(facts["iou"]) == {*regions, "*"}
    assert abs(facts["iou"]["*"] - facts["iou_int8"]["*"]) <= 0.01
    assert facts["iou"]["*"] > 0.5
    monkeypatch.setattr(smaller, "_STEPS", 1)
    with pytest.raises(ModelError, match=r"IoU on the model's validation patches falls by 0\.\d+"):
        write_onnx(ExportRequest(forest_model, tmp_path / "n.onnx", int8=True), nothing)
