"""ONNX Runtime, an optional part of the engine: opens graphs on the CPU. Needs no torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module, metadata
from importlib.util import find_spec
from typing import Any

import numpy as np
from numpy.typing import NDArray

RUNTIME = "onnxruntime"
_DISTRIBUTIONS = (RUNTIME, "onnxruntime-directml", "onnxruntime-gpu")
CPU = ("CPUExecutionProvider",)
DIRECTML = ("DmlExecutionProvider", *CPU)


def is_installed() -> bool:
    """Whether ONNX Runtime is there."""
    return find_spec(RUNTIME) is not None


def runtime_version() -> str | None:
    """Version of ONNX Runtime; None where it is not installed."""
    if not is_installed():
        return None
    for name in _DISTRIBUTIONS:
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return "unknown"


def available_providers() -> list[str]:
    """What the installed ONNX Runtime can compute with."""
    found: list[str] = import_module(RUNTIME).get_available_providers()
    return found


def runtime_errors() -> tuple[type[Exception], ...]:
    """The runtime's own errors, which derive from nothing narrower than Exception."""
    known = vars(import_module(f"{RUNTIME}.capi.onnxruntime_pybind11_state")).values()
    return tuple(one for one in known if isinstance(one, type) and issubclass(one, Exception))


def open_session(
    graph: bytes | str,
    threads: int = 0,
    providers: Sequence[str] = CPU,
    weights: Mapping[str, NDArray[np.float32]] | None = None,
    sides: Mapping[str, int] | None = None,
) -> Any:
    """A session of ONNX Runtime.

    Args:
        graph: content of an ONNX file, or its path.
        threads: that compute; 0: one per core.
        providers: what computes: a graphics card gives other last digits.
        weights: tensors that the file only names.
        sides: open sides of the inputs by name, where they are known: then all padding is computed once.
    """
    runtime = import_module(RUNTIME)
    options = runtime.SessionOptions()
    options.log_severity_level = 3
    if threads:
        options.intra_op_num_threads = threads
    # Threads that spin while they wait take the cores from QGIS (see nn/__init__.py).
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    # DirectML can neither plan memory in advance nor run parts of a graph side by side, which is off anyway.
    options.enable_mem_pattern = tuple(providers) == CPU
    for name, side in (sides or {}).items():
        options.add_free_dimension_override_by_name(name, side)
    if weights:
        values = [runtime.OrtValue.ortvalue_from_numpy(one) for one in weights.values()]
        options.add_external_initializers(list(weights), values)
    return runtime.InferenceSession(graph, options, providers=list(providers))
