"""Prints the versions that a test run depends on, for the log of continuous integration."""

from __future__ import annotations

import importlib
import platform
from importlib import metadata

MODULES = (("qgis.core", "Qgis.QGIS_VERSION"), ("osgeo.gdal", "__version__"), ("numpy", "__version__"))
PACKAGES = ("torch", "torchvision", "segmentation-models-pytorch", "safetensors", "pytest", "pytest-qgis")


def main() -> None:
    """Print one line per library."""
    print(f"{'Python':30} {platform.python_version()}")
    for module, attribute in MODULES:
        value: object = importlib.import_module(module)
        for name in attribute.split("."):
            value = getattr(value, name)
        print(f"{module:30} {value}")
    for package in PACKAGES:
        print(f"{package:30} {metadata.version(package)}")


if __name__ == "__main__":
    main()
