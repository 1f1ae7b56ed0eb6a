"""Whether this machine may have a graphics card for PyTorch, told without importing it."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

NO_GPU = "LANDSLIDE_MAPPER_NO_GPU"
"""In the environment: `auto` is the CPU, as after a GPU has crashed a worker."""
_SIGNS = ("/proc/driver/nvidia", "/dev/nvidiactl", "/dev/dxg", "/dev/kfd")
"""Of drivers of NVIDIA, of Windows below Linux, and of AMD."""


def may_have_gpu(torch: str | None) -> bool:
    """Whether PyTorch has to be asked.

    Args:
        torch: its version; one for the CPU alone says so there.
    """
    if NO_GPU in os.environ or "+cpu" in (torch or ""):
        return False
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    if sys.platform == "win32":
        return Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "nvcuda.dll").exists()
    return any(Path(one).exists() for one in _SIGNS)
