"""Whether a device really computes: a small network passes it, and the result is held against the CPU's.

A driver that is too old, a card that PyTorch has no code for and a card without memory all show only then.
"""

from __future__ import annotations

import platform
import shutil
import sys
import time
import warnings
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import torch
from torch import nn

from landslide_mapper.backend import Json
from landslide_mapper.errors import is_out_of_memory
from landslide_mapper.messages import Message

SIDE = 256
"""Of the tile that passes, in pixels."""
_PASSES = 3
_TOLERANCE = 0.02
_NVIDIA = "0x10de"
"""The vendor on the PCI bus."""


def gpus() -> list[str]:
    """The graphics cards that torch sees, as devices; one alone goes by its kind."""
    if torch.cuda.is_available():
        count = torch.cuda.device_count()
        return ["cuda"] if count == 1 else [f"cuda:{number}" for number in range(count)]
    return ["mps"] if torch.backends.mps.is_available() else []


@lru_cache
def seconds_of(device: str) -> float:
    """Seconds that a tile takes on a device.

    Raises:
        RuntimeError: when it cannot compute, or gives something else than the CPU.
    """
    place = torch.device(device)
    with torch.random.fork_rng(devices=[]), torch.inference_mode():
        torch.manual_seed(0)
        network = nn.Sequential(nn.Conv2d(4, 32, 3, padding=1), nn.ReLU(), nn.Conv2d(32, 1, 3, padding=1))
        pixels = torch.randn(1, 4, SIDE, SIDE)
        expected = network(pixels)
        network, pixels = network.to(place), pixels.to(place)
        found, began = network(pixels).cpu(), time.perf_counter()
        for _ in range(_PASSES):
            network(pixels).cpu()
        seconds = (time.perf_counter() - began) / _PASSES
    if not torch.allclose(found, expected, atol=_TOLERANCE):
        raise RuntimeError("it computes something else than the CPU")
    return seconds


def why_not(device: str) -> Message | None:
    """Why a device cannot be used; None where it works."""
    try:
        seconds_of(device)
    except (RuntimeError, AssertionError, OSError, MemoryError) as error:
        if is_out_of_memory(error):
            return Message("its memory is full ({reason})", reason=_first_line(error))
        return Message("{reason}", reason=_first_line(error))
    return None


def best_gpu(warn: Callable[[str], None]) -> str | None:
    """The quickest graphics card that works; None where none does.

    Args:
        warn: told why a card is not used.
    """
    working = []
    for device in gpus():
        reason = why_not(device)
        if reason is None:
            working.append(device)
        else:
            warn(Message("{device} is not used: {reason}.", device=title(device), reason=reason))
    if not working:
        reason = why_no_gpu()
        if reason is not None and torch.version.cuda is not None:
            warn(Message("The graphics card is not used: {reason}.", reason=reason))
    return min(working, key=seconds_of) if working else None


def why_no_gpu() -> Message | None:
    """Why torch sees no graphics card although there is one; None where there is none, or torch sees it."""
    if gpus():
        return None
    if sys.platform == "darwin" and platform.machine() == "arm64":
        return Message(
            "macOS 12.3 or newer, and a PyTorch for Apple processors, are needed for the Apple GPU"
        )
    if not _has_nvidia_card():
        return None
    if torch.version.cuda is None:
        return Message("the engine's PyTorch is built without CUDA")
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        torch.cuda.is_available()
    if said:  # such as "the NVIDIA driver on your system is too old (found version 11040)"
        return Message("{reason}", reason=_first_line(said[0].message).rstrip("."))
    return Message("torch finds no driver for it")


def title(device: str) -> str:
    """A graphics card in words."""
    if device.startswith("cuda"):
        return str(torch.cuda.get_device_name(torch.device(device)))
    return "Apple GPU"


def answer(question: str) -> Json:
    """What a process that only looks at devices says.

    Args:
        question: `list` for all devices, or one of them, to be tried.
    """
    if question != "list":
        reason = why_not(question)
        return {"why_not": reason} if reason else {"seconds": seconds_of(question)}
    devices = [{"device": one, "name": title(one), **_memory(one)} for one in gpus()]
    return {"devices": devices, "note": why_no_gpu(), "torch": str(torch.__version__)}


def _memory(device: str) -> Json:
    if not device.startswith("cuda"):
        return {"free": None, "total": None}
    try:
        free, total = torch.cuda.mem_get_info(torch.device(device))
    except RuntimeError:  # a card that is seen and cannot be used; trying it tells why
        return {"free": None, "total": None}
    return {"free": free, "total": total}


def _has_nvidia_card() -> bool:
    if Path("/proc/driver/nvidia/version").exists() or shutil.which("nvidia-smi"):
        return True
    for vendor in Path("/sys/bus/pci/devices").glob("*/vendor"):
        try:
            if vendor.read_text(encoding="ascii").strip() == _NVIDIA:
                return True
        except OSError:
            continue
    return False


def _first_line(said: object) -> str:
    return (str(said).splitlines() or [type(said).__name__])[0]
