"""The ways to run a model's graphs: by ONNX Runtime, or by OpenVINO in one of several number formats."""

from __future__ import annotations

from collections.abc import Callable
from types import MappingProxyType

from landslide_mapper.errors import ModelError
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.nn.inference.onnx_predictor import OnnxPredictor, open_onnx
from landslide_mapper.nn.networks.onnx_session import is_installed
from landslide_mapper.nn.networks.openvino_network import (
    OpenVinoNetwork,
    computes_in_bfloat16,
    openvino_version,
)

ONNX, TORCH = "onnx", "torch"
"""Names of the ways by ONNX Runtime, and by none of these."""
_SINGLE, _HALF = "float32", "bfloat16"
_BY_OPENVINO = MappingProxyType(
    {
        "openvino": (_SINGLE, _SINGLE),
        # Probabilities change less than where the encoder rounds, too: a quarter as much for the default.
        "openvino, half the decoder": (_SINGLE, _HALF),
        "openvino, half": (_HALF, _HALF),
    }
)
"""Number formats of encoder and decoder."""
Opener = Callable[[], OnnxPredictor]


def graph_ways() -> list[str]:
    """Names of the ways that this engine and its processor offer."""
    found = [ONNX] if is_installed() else []
    if openvino_version() is not None:
        can_half = computes_in_bfloat16()
        found += [name for name, formats in _BY_OPENVINO.items() if can_half or _HALF not in formats]
    return found


def is_offered(name: str | None) -> bool:
    """Whether something that was remembered names a way that this engine has; no library is imported."""
    if name == ONNX:
        return is_installed()
    return name in _BY_OPENVINO and openvino_version() is not None


def open_way(name: str, version: ModelVersion, region: str, threads: int) -> OnnxPredictor:
    """A region of a version that has graphs, to run one of these ways.

    Raises:
        ModelError: when a file is missing or damaged, or what runs it is not installed.
        MemoryError: when there is not enough memory.
    """
    if name == ONNX:
        return open_onnx(version, region, threads)
    if not is_offered(name):
        raise ModelError("'{name}' is no way to run a network here.", name=name)
    formats = _BY_OPENVINO[name]
    needs = version.spec.input
    network = OpenVinoNetwork(version, region, threads, *formats)
    label = f"{' and '.join(dict.fromkeys(formats))}, OpenVINO"
    return OnnxPredictor(network, needs.mean, needs.std, label)
