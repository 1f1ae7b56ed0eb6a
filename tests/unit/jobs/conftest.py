"""Fixtures of the job tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper.model_folder import publish_version
from landslide_mapper.model_spec import InputSpec, ModelSpec, RegionSpec


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model folder that only the region chooser reads."""
    spec = ModelSpec(
        network="resnet18",
        architecture={},
        input=InputSpec(1, 1, (0.0,), (1.0,)),
        regions=(RegionSpec("alps"), RegionSpec("andes")),
        tile_size=64,
        overlap=16,
    )

    def write_files(staging: Path) -> None:
        for part in ("encoder", "decoders/alps", "decoders/andes"):
            file = staging / f"{part}.safetensors"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"not read here")

    folder = tmp_path / "m.lsmodel"
    publish_version(folder, spec, write_files, {})
    return folder
