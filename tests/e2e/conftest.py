"""A QGIS desktop in a clean profile, with the plugin installed from the zip that users get."""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from scripts import package
from scripts.bench.material import random_model
from scripts.qgis_session import plugins_folder
from scripts.qgis_task import run_driver
from scripts.simulate import SimulatedScene, simulate_scene

DRIVERS = Path(__file__).parent / "drivers"
Run = Callable[..., dict[str, Any]]


@pytest.fixture(scope="session", autouse=True)
def display() -> None:
    if not os.environ.get("DISPLAY"):
        pytest.fail("These tests need a display: run ./build.sh test, which starts Xvfb.")


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package.build(tmp_path_factory.mktemp("dist"))


@pytest.fixture
def profiles(archive: Path, tmp_path: Path) -> Path:
    """A profile folder with the zip unpacked into it, as "Install from ZIP" does."""
    folder = tmp_path / "profil mit Leerzeichen ü"
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(plugins_folder(folder))
    return folder


@pytest.fixture(scope="session")
def scene(tmp_path_factory: pytest.TempPathFactory) -> SimulatedScene:
    return simulate_scene(tmp_path_factory.mktemp("scene"), seed=10, size=256)


@pytest.fixture(scope="session")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small network with untrained weights: what it finds is nonsense, all around it is real."""
    return random_model(tmp_path_factory.mktemp("models"), "mobilenet_v2")


@pytest.fixture
def in_qgis(profiles: Path, tmp_path: Path) -> Iterator[Run]:
    """Runs a driver inside QGIS and gives its verdict; a driver that fails fails the test."""

    def run(driver: str, timeout: float = 200, **task: object) -> dict[str, Any]:
        results = tmp_path / "results"
        results.mkdir(exist_ok=True)
        whole = {"results": str(results), **{key: str(value) for key, value in task.items()}}
        try:
            return run_driver(profiles, DRIVERS / f"{driver}.py", whole, os.environ, timeout)
        except SystemExit as failure:
            pytest.fail(str(failure))

    yield run
    shutil.rmtree(tmp_path / "results", ignore_errors=True)
