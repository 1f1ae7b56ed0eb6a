"""Fixtures of the job tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.jobs.fake_backend import publish_model


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model of two regions that only readers of its description can use."""
    return publish_model(tmp_path / "m.lsmodel", "alps", "andes")
