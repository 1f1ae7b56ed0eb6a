"""ONNX Runtime, an optional part of the engine: opens graphs on the CPU. Needs no torch."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any

RUNTIME = "onnxruntime"


def is_installed() -> bool:
    """Whether ONNX Runtime is there."""
    return find_spec(RUNTIME) is not None


def open_session(graph: bytes | str, threads: int = 0) -> Any:
    """A session of ONNX Runtime on the CPU.

    Args:
        graph: content of an ONNX file, or its path.
        threads: that compute; 0: one per core.
    """
    runtime = import_module(RUNTIME)
    options = runtime.SessionOptions()
    if threads:
        options.intra_op_num_threads = threads
    # Threads that spin while they wait take the cores from QGIS (see nn/__init__.py).
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # A graphics card would give other last digits.
    return runtime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
