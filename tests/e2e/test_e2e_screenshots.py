"""Every page of the dock in real QGIS: nothing is cut off in any of the languages, and pictures show it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtGui import QImage

from scripts.screenshots import PICTURES, task
from scripts.simulate import SimulatedScene

Run = Callable[..., dict[str, Any]]

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(500)]

LANGUAGES = {"en": "Review", "de": "Prüfen", "es": "Revisar", "ja": "確認", "zh": "审核"}
FEWEST_COLOURS = 40
"""Even a small page has that many, with its smoothed letters; a blank one has a handful."""


def test_every_page_in_every_language(
    in_qgis: Run, scene: SimulatedScene, model: Path, tmp_path: Path
) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    found = in_qgis("screenshots", timeout=400, **task(scene, model, pictures, threshold=0.02))
    assert {language: titles[2] for language, titles in found["titles"].items()} == LANGUAGES
    assert set(found["widths"].values()) == {320}, "the dock is as narrow as it was asked to be"
    assert found["faults"] == []
    for name in found["taken"]:
        assert colours(pictures / f"{name}.png") >= FEWEST_COLOURS, name
    committed = {path.stem for path in PICTURES.glob("*.png")}
    assert committed == set(found["taken"]), "run ./build.sh screenshots"


def colours(path: Path) -> int:
    """How many different colours a picture has, looked at every few pixels."""
    image = QImage(str(path))
    assert not image.isNull(), path.name
    return len({image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)})
