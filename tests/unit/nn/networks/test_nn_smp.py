"""Importing segmentation_models_pytorch, or doing without it."""

from __future__ import annotations

import subprocess
import sys

from landslide_mapper.nn.networks.smp import segmentation_models

_WITHOUT = """
import importlib.abc, sys
BLOCKED = ("segmentation_models_pytorch", "timm", "torchvision", "osgeo", "qgis", "PyQt5", "PyQt6")

class Block(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in BLOCKED:
            raise ImportError(name + " is blocked")

sys.meta_path.insert(0, Block())
import torch
from landslide_mapper.errors import ModelError
import landslide_mapper.model.folder, landslide_mapper.nn.backend.local
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec

network = MultiRegionNetwork(NetworkSpec("tsmu", bands=1), ["a"]).eval()
pixels, valid = torch.rand(1, 1, 64, 64), torch.ones(1, 64, 64, dtype=torch.bool)
assert network({"post": pixels, "pre": pixels}, valid, "a").shape == (1, 1, 64, 64)
try:
    MultiRegionNetwork(NetworkSpec("resnet18"), ["a"])
except ModelError as error:
    print(error)
"""


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_tsmu_and_the_model_folder_need_torch_only():
    said = run(_WITHOUT)
    assert "segmentation_models_pytorch cannot be imported" in said
    assert "install torch" in said


def test_import_survives_torchvision_without_compiled_operators():
    # In a process of its own: whichever torchvision is installed, its operators are unusable there.
    said = run(
        "import torch\n"
        "def refuse(path):\n    raise OSError('unfitting build')\n"
        "torch.ops.load_library = refuse\n"
        "from landslide_mapper.nn.networks.smp import segmentation_models\n"
        "print(segmentation_models().encoders.get_encoder('resnet18', weights=None).output_stride)\n"
    )
    assert said.strip().endswith("32")


def test_package_is_imported_once():
    assert segmentation_models() is segmentation_models()
