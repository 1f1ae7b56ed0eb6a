"""Choice of device and precision."""

from __future__ import annotations

import re
import warnings

import pytest
import torch

from landslide_mapper.errors import ModelError, is_out_of_memory
from landslide_mapper.nn.networks import device as devices
from landslide_mapper.nn.networks import device_trial
from landslide_mapper.nn.networks.device import choose_device, fast_dtype


@pytest.fixture
def cards(monkeypatch):
    """Stand-ins for graphics cards: name to the seconds of a tile, or what using it raises."""
    found: dict[str, float | Exception] = {}

    def seconds_of(device: str) -> float:
        value = found[device]
        if isinstance(value, Exception):
            raise value
        return value

    monkeypatch.setattr(device_trial, "gpus", lambda: list(found))
    monkeypatch.setattr(device_trial, "seconds_of", seconds_of)
    monkeypatch.setattr(device_trial, "title", lambda device: f"Card {device[-1]}")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: any("cuda" in one for one in found))
    monkeypatch.setattr(devices, "_has_mps", lambda: "mps" in found)
    return found


def test_auto_takes_the_cpu_where_there_is_nothing_else(cards):
    assert choose_device("auto") == torch.device("cpu")
    cards["mps"] = 0.1
    assert choose_device("auto") == torch.device("mps")
    assert choose_device("cpu") == torch.device("cpu")


def test_auto_takes_the_quickest_card_that_works(cards):
    cards.update({"cuda:0": 0.08, "cuda:1": 0.002, "cuda:2": RuntimeError("no kernel image\nis available")})
    said: list[str] = []
    assert choose_device("auto", said.append) == torch.device("cuda:1")
    assert said == ["Card 2 is not used: no kernel image."]


@pytest.mark.fault("device")
@pytest.mark.parametrize(
    ("error", "message"),
    [
        (RuntimeError("CUDA error: no kernel image is available for execution"), "no kernel image"),
        (RuntimeError("Found no NVIDIA driver on your system."), "no NVIDIA driver"),
        (torch.cuda.OutOfMemoryError("CUDA out of memory. Tried"), r"memory is full \(CUDA out of memory"),
        (AssertionError("Torch not compiled with CUDA enabled"), "not compiled with CUDA"),
        (RuntimeError("it computes something else than the CPU"), "something else than the CPU"),
    ],
)
def test_a_card_that_does_not_work_leaves_the_work_to_the_cpu_and_is_told(cards, error, message):
    cards["cuda"] = error
    said: list[str] = []
    assert choose_device("auto", said.append) == torch.device("cpu")
    assert len(said) == 1
    assert re.search(f"Card a is not used: .*{message}", said[0])
    with pytest.raises(ModelError, match=f"'cuda' was asked for, but .*{message}.*Choose 'auto' or 'cpu'"):
        choose_device("cuda")


def test_a_driver_that_is_too_old_is_told(monkeypatch):
    def is_available() -> bool:
        warnings.warn("CUDA initialization: The NVIDIA driver on your system is too old.", stacklevel=1)
        return False

    monkeypatch.setattr(device_trial, "gpus", list)
    monkeypatch.setattr(device_trial, "_has_nvidia_card", lambda: True)
    monkeypatch.setattr(torch.version, "cuda", "12.8")
    monkeypatch.setattr(torch.cuda, "is_available", is_available)
    said: list[str] = []
    assert choose_device("auto", said.append) == torch.device("cpu")
    assert said == [
        "The graphics card is not used: CUDA initialization: The NVIDIA driver on your system is too old."
    ]
    assert device_trial.answer("list")["note"] == said[0].split(": ", 1)[1].rstrip(".")
    monkeypatch.setattr(torch.version, "cuda", None)
    assert choose_device("auto", said.append) == torch.device("cpu")
    assert len(said) == 1, "who chose an engine without CUDA knows"


def test_what_has_crashed_a_worker_is_not_touched_again(cards, monkeypatch):
    cards["cuda"] = 0.01
    monkeypatch.setenv(devices.NO_GPU, "1")
    assert choose_device("auto") == torch.device("cpu")


def test_the_cpu_passes_its_trial():
    assert device_trial.why_not("cpu") is None
    assert 0 < device_trial.answer("cpu")["seconds"] < 60


@pytest.mark.parametrize("name", ["cuda", "cuda:1", "mps"])
def test_missing_device_is_said(cards, name):
    with pytest.raises(ModelError, match=r"was asked for, but .*Choose 'auto' or 'cpu'"):
        choose_device(name)


def test_unknown_device():
    with pytest.raises(ModelError, match="no device 'tpu'; choose one of auto, cpu, cuda, mps"):
        choose_device("tpu")


@pytest.mark.parametrize(("has", "dtype"), [(True, torch.bfloat16), (False, None)])
def test_cpu_uses_bfloat16_only_where_it_is_fast(monkeypatch, has, dtype):
    monkeypatch.setattr(devices, "cpu_has_bfloat16", lambda: has)
    assert fast_dtype(torch.device("cpu")) is dtype


@pytest.mark.parametrize(("capability", "dtype"), [((7, 5), torch.float16), ((9, 0), torch.bfloat16)])
def test_gpu_uses_half_precision(monkeypatch, capability, dtype):
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda device: capability)
    assert fast_dtype(torch.device("cuda")) is dtype


@pytest.mark.parametrize(
    ("exception", "expected"),
    [
        (MemoryError(), True),
        (torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate"), True),
        (
            RuntimeError(
                "[enforce fail at alloc_cpu.cpp] DefaultCPUAllocator: can't allocate memory: you tried"
            ),
            True,
        ),
        (RuntimeError("MPS backend out of memory"), True),
        (RuntimeError("could not create a primitive"), True),
        (RuntimeError("mmap: Cannot allocate memory (12)"), True),
        (OSError(12, "Cannot allocate memory"), True),
        (OSError(28, "No space left on device"), False),
        (RuntimeError("shape mismatch"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_out_of_memory_is_told_from_other_failures(exception, expected):
    assert is_out_of_memory(exception) is expected


def test_float32_is_not_rounded_to_ten_bits_by_tensor_cores():
    assert torch.backends.cudnn.allow_tf32 is False
    assert torch.backends.cuda.matmul.allow_tf32 is False
