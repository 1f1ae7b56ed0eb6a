"""Fixtures of the job tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.vocabulary import CHANGE
from tests.unit.change.land import NAMES, pair, write
from tests.unit.jobs.fake_backend import publish_model


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A model of two regions that only readers of its description can use."""
    return publish_model(tmp_path / "m.lsmodel", "alps", "andes")


@pytest.fixture
def change_job(tmp_path: Path) -> MapJob:
    """A map of the change between the dates of a made-up valley."""
    post, pre = pair()
    return MapJob(
        model=Path(CHANGE),
        post=write(tmp_path / "post.tif", post, NAMES),
        pre=write(tmp_path / "pre.tif", pre, NAMES),
        output=tmp_path / "out" / "landslides.gpkg",
        probability=tmp_path / "out" / "probability.tif",
    )


@pytest.fixture(autouse=True)
def own_user_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Starter models are unpacked into a folder of the tests, once for all of them."""
    folder = tmp_path_factory.getbasetemp() / "user"
    monkeypatch.setattr("landslide_mapper.jobs.starters.user_folder", lambda: folder)
