"""The devices of an engine that only maps, each tried with a small network; `device_trial` does by torch."""

from __future__ import annotations

import time
import zipfile

import numpy as np

from landslide_mapper.backend import Json
from landslide_mapper.errors import WorkerError
from landslide_mapper.messages import Message
from landslide_mapper.nn.networks.cores import usable_cores
from landslide_mapper.nn.networks.onnx_session import (
    CPU,
    DIRECTML,
    available_providers,
    is_installed,
    open_session,
    runtime_errors,
    runtime_version,
)
from landslide_mapper.nn.networks.spec import TOLERANCE
from landslide_mapper.package_files import resource

DIRECTX = "directx"
"""Name of any DirectX 12 card as a device."""
_SIDE = 256
_PASSES = 3


def answer(question: str) -> Json:
    """What a process that only looks at devices says.

    Args:
        question: `list` for all devices, or one of them, to be tried.

    Raises:
        WorkerError: when there is nothing to compute with.
    """
    if not is_installed():
        raise WorkerError("The engine has neither PyTorch nor ONNX Runtime: set it up again.")
    if question != "list":
        return _try(question)
    card = {"device": DIRECTX, "name": "DirectX 12", "free": None, "total": None}
    found = [card] if DIRECTML[0] in available_providers() else []
    return {"devices": found, "note": None, "torch": None, "onnxruntime": runtime_version()}


def _try(device: str) -> Json:
    providers = DIRECTML if device == DIRECTX else CPU
    # Packed, because loose networks do not belong into a plugin.
    with zipfile.ZipFile(resource("probe.zip")) as archive:
        graph = archive.read("probe.onnx")
    pixels = {"pixels": np.random.default_rng(0).standard_normal((1, 4, _SIDE, _SIDE), np.float32)}
    try:
        expected = open_session(graph, usable_cores()).run(None, pixels)[0]
        session = open_session(graph, usable_cores(), providers)
        found = session.run(None, pixels)[0]
        started = time.perf_counter()
        for _ in range(_PASSES):
            session.run(None, pixels)
        seconds = (time.perf_counter() - started) / _PASSES
    except runtime_errors() as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        return {"why_not": Message("{reason}", reason=reason)}
    if not bool((np.abs(found - expected) <= TOLERANCE).all()):
        return {"why_not": Message("it computes something else than the CPU")}
    return {"seconds": seconds}
