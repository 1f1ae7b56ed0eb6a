"""Fixtures for all tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

REPOSITORY = Path(__file__).resolve().parents[1]

# A machine may be as busy as it likes.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real imagery; tests that need it are skipped where it is absent."""
    folder = Path(os.environ.get("LANDSLIDE_MAPPER_DATA") or REPOSITORY.parent / "shared" / "data")
    if not folder.is_dir():
        pytest.skip(f"no real imagery at {folder}: set LANDSLIDE_MAPPER_DATA to its folder")
    return folder


@pytest.fixture(scope="session")
def torchrun() -> None:
    """Tests that start torchrun are skipped where PyTorch is built without what it needs, as Debian's is."""
    from torch import distributed

    try:
        distributed.TCPStore("127.0.0.1", 0, is_master=True, wait_for_workers=False)
    except RuntimeError as error:
        if "libuv" not in str(error):
            raise
        pytest.skip("this PyTorch is built without libuv, which torchrun needs")
