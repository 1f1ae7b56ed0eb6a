"""Fixtures of the job tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.jobs.fake_backend import publish_model


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model of two regions that only readers of its description can use."""
    return publish_model(tmp_path / "m.lsmodel", "alps", "andes")


@pytest.fixture(autouse=True)
def own_user_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Starter models are unpacked into a folder of the tests, once for all of them."""
    folder = tmp_path_factory.getbasetemp() / "user"
    monkeypatch.setattr("landslide_mapper.jobs.starters.user_folder", lambda: folder)
