"""Fixtures for all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real imagery; tests that need it are skipped where it is absent."""
    folder = Path(os.environ.get("LANDSLIDE_MAPPER_DATA") or REPOSITORY.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no real imagery at {folder}: set LANDSLIDE_MAPPER_DATA to its folder")
    return folder
