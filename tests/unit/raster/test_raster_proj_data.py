"""PROJ without its data."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np


def test_the_folder_of_another_program_is_named(make_raster, tmp_path):
    raster = make_raster(np.ones((3, 4, 5), np.uint8))
    code = f"from landslide_mapper.raster.scene import open_scene; open_scene({str(raster)!r})"
    other = tmp_path / "postgresql"
    other.mkdir()
    environment = {**os.environ, "PROJ_LIB": str(other), "PROJ_DATA": str(other)}
    run = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True)
    last = run.stderr.strip().splitlines()[-1]
    assert f"PROJ_LIB={other}" in last
    assert "PostgreSQL and conda set that" in last
