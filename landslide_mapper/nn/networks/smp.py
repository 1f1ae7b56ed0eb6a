"""Imports segmentation_models_pytorch, also where torchvision's compiled operators do not fit torch.

With CPU wheels of torch, the general torchvision wheel cannot load its compiled operators, and its import
stops with "operator torchvision::nms does not exist". The encoders need none of them: declaring the names is
enough.
"""

from __future__ import annotations

import importlib
import os
import sys
from functools import lru_cache
from types import ModuleType

import torch

from landslide_mapper.errors import ModelError
from landslide_mapper.messages import Message
from landslide_mapper.nn.networks.device import import_compiler

_PACKAGE = "segmentation_models_pytorch"
_OFFLINE = "HF_HUB_OFFLINE"
# The operators that torchvision describes to torch while it is imported.
_OPERATORS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)
_library: torch.library.Library | None = None


@lru_cache(maxsize=1)
def segmentation_models() -> ModuleType:
    """The package segmentation_models_pytorch; imported at the first call, which takes seconds.

    Raises:
        ModelError: when it is not installed or does not work.
    """
    import_compiler()
    _stay_offline()
    try:
        return importlib.import_module(_PACKAGE)
    except RuntimeError as exception:
        if "torchvision::" not in str(exception):
            raise ModelError(_unusable(exception)) from exception
    except ImportError as exception:
        raise ModelError(_unusable(exception)) from exception
    _forget_half_imported()
    _declare_operators()
    try:
        return importlib.import_module(_PACKAGE)
    except (ImportError, RuntimeError) as exception:
        raise ModelError(_unusable(exception)) from exception


def _stay_offline() -> None:
    """Let nothing be fetched by the way: only the process of `worker.hub` says that it may be.

    The library looks at the variable once; programs that this one starts must not take it for the user's.
    """
    if _OFFLINE in os.environ:
        return
    os.environ[_OFFLINE] = "1"
    try:
        importlib.import_module("huggingface_hub.constants")
    except ImportError:
        return  # whoever needs it will say so
    finally:
        del os.environ[_OFFLINE]


def _unusable(exception: Exception) -> Message:
    return Message(
        "{package} cannot be imported ({error}). Every network but 'tsmu' needs it: install torch, "
        "torchvision and segmentation-models-pytorch of matching versions into the worker's Python.",
        package=_PACKAGE,
        error=exception,
    )


def _forget_half_imported() -> None:
    for name in [name for name in sys.modules if name.split(".")[0] in (_PACKAGE, "torchvision", "timm")]:
        del sys.modules[name]


def _declare_operators() -> None:
    global _library
    _library = torch.library.Library("torchvision", "FRAGMENT")  # type: ignore[no-untyped-call]
    for schema in _OPERATORS:
        try:
            _library.define(schema)  # type: ignore[no-untyped-call]
        except RuntimeError:
            continue  # declared by a torchvision that got this far
