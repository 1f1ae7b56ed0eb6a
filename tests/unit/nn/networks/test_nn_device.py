"""Choice of device and precision."""

from __future__ import annotations

import pytest
import torch

from landslide_mapper.errors import ModelError, is_out_of_memory
from landslide_mapper.nn.networks import device as devices
from landslide_mapper.nn.networks.device import choose_device, fast_dtype


def test_auto_takes_the_cpu_where_there_is_nothing_else(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(devices, "_has_mps", lambda: False)
    assert choose_device("auto") == torch.device("cpu")
    monkeypatch.setattr(devices, "_has_mps", lambda: True)
    assert choose_device("auto") == torch.device("mps")
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert choose_device("auto") == torch.device("cuda")
    assert choose_device("cpu") == torch.device("cpu")


@pytest.mark.parametrize("name", ["cuda", "cuda:1", "mps"])
def test_missing_device_is_said(monkeypatch, name):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(devices, "_has_mps", lambda: False)
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
