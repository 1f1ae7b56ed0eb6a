"""Where networks run: the device, its precision, its threads."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from functools import lru_cache

import torch

from landslide_mapper.errors import ModelError
from landslide_mapper.messages import Message
from landslide_mapper.moving import TemporaryFolder
from landslide_mapper.nn.networks.cores import usable_cores
from landslide_mapper.nn.networks.device_trial import best_gpu, why_no_gpu, why_not
from landslide_mapper.nn.networks.gpu_signs import NO_GPU as NO_GPU
from landslide_mapper.vocabulary import DEVICES

_COMPILER_CACHE = "TORCHINDUCTOR_CACHE_DIR"

# What runs in float32 does so because half precision was not good enough. Tensor cores would round its
# factors to ten bits (TF32), which is what half precision has.
torch.backends.cudnn.allow_tf32 = False


def choose_device(name: str = "auto", warn: Callable[[str], None] = lambda said: None) -> torch.device:
    """The device of that name; `auto` takes the quickest GPU that works.

    Args:
        name: `auto`, `cpu`, `cuda`, `cuda:1`, `mps`.
        warn: told why a GPU that is there is left alone by `auto`.

    Raises:
        ModelError: when there is no such device on this machine, or it does not work.
    """
    kind = name.split(":")[0]
    if kind not in DEVICES:
        raise ModelError(
            "There is no device '{name}'; choose one of {devices}.", name=name, devices=", ".join(DEVICES)
        )
    if kind == "auto":
        return torch.device((None if NO_GPU in os.environ else best_gpu(warn)) or "cpu")
    if kind == "cpu":
        return torch.device(name)
    available = {"cuda": torch.cuda.is_available(), "mps": _has_mps()}
    reason = why_not(name) if available[kind] else _reason(kind)
    if reason is not None:
        raise ModelError(
            "Device '{kind}' was asked for, but {reason}. Choose 'auto' or 'cpu'.",
            kind=name,
            reason=reason,
        )
    return torch.device(name)


def fast_dtype(device: torch.device) -> torch.dtype | None:
    """The half precision that is fast on the device, or None where float32 is the better choice."""
    if device.type == "cuda":
        # From compute capability 8.0 on, bfloat16 is native; its range needs no care.
        major, _ = torch.cuda.get_device_capability(device)
        return torch.bfloat16 if major >= 8 else torch.float16
    if device.type == "cpu" and cpu_has_bfloat16():
        return torch.bfloat16
    return None


def cpu_has_bfloat16() -> bool:
    """Whether the processor computes in bfloat16 itself (AMX or AVX-512 BF16), so that it is faster."""
    probes = ("_is_amx_tile_supported", "_is_avx512_bf16_supported")
    known = [getattr(torch.cpu, probe) for probe in probes if hasattr(torch.cpu, probe)]
    if known:
        return any(probe() for probe in known)
    if sys.platform != "linux":
        return False
    with open("/proc/cpuinfo", encoding="ascii", errors="replace") as file:
        return any("amx_bf16" in line or "avx512_bf16" in line for line in file if line.startswith("flags"))


def device_name(device: torch.device) -> str:
    """The device in words, for the log."""
    if device.type == "cuda":
        return f"GPU {torch.cuda.get_device_name(device)}"
    if device.type == "mps":
        return "Apple GPU"
    return f"CPU, {torch.get_num_threads()} threads"


def with_generator(device: torch.device) -> list[torch.device]:
    """The device where it draws random numbers of its own, for `torch.random.fork_rng`."""
    return [device] if device.type == "cuda" else []


def use_all_cores() -> None:
    """Let torch use every core that this process may use, unless OMP_NUM_THREADS says otherwise."""
    if "OMP_NUM_THREADS" not in os.environ:
        torch.set_num_threads(usable_cores())


@lru_cache(maxsize=1)
def import_compiler() -> None:
    """Import torch's compiler, as torchvision and torch's optimizers do, but without its mark on the machine.

    While it is imported it makes a folder that is called after the user in the shared temporary folder, and
    fails where somebody else has a file of that name. Nothing of ours is ever compiled.
    """
    if _COMPILER_CACHE in os.environ:
        return
    with TemporaryFolder(prefix=".landslide-mapper-") as folder:
        os.environ[_COMPILER_CACHE] = folder
        try:
            importlib.import_module("torch._dynamo")
        finally:
            del os.environ[_COMPILER_CACHE]


def _has_mps() -> bool:
    return bool(torch.backends.mps.is_available())


def _reason(kind: str) -> Message:
    if kind == "mps":
        return Message("this is not a Mac with an Apple GPU, or its torch cannot use it")
    if torch.version.cuda is None:
        return Message("the worker's torch is built without CUDA")
    return why_no_gpu() or Message("torch finds no NVIDIA GPU or its driver")
