"""A tiny engine to install."""

from __future__ import annotations

from pathlib import Path

import pytest

from landslide_mapper.installer.bundle import Bundle
from landslide_mapper.installer.pythons import BasePython
from landslide_mapper.installer.variants import CPU, Variant
from landslide_mapper.messages import Message
from tests import tiny_engine


@pytest.fixture
def variant() -> Variant:
    return Variant(CPU, Message("CPU"), None, "cpu", 1, 1)


@pytest.fixture
def base() -> BasePython:
    return tiny_engine.system_python()


@pytest.fixture
def make_bundle(tmp_path: Path):
    """Makes a bundle of a version; see `tiny_engine.make_bundle`."""

    def make(version: str = "1.0", code: str = "") -> Bundle:
        return tiny_engine.make_bundle(tmp_path / f"bundle {version}", version, code)

    return make
