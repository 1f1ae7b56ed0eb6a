"""Real QGIS desktop: landslides are drawn with QGIS's own polygon tool, and outlined by a click."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr

from scripts.simulate import SimulatedScene

Run = Callable[..., dict[str, Any]]
KEYS = "Alt+Shift+L Alt+Shift+C Alt+Shift+A Alt+Shift+V Alt+Shift+F"

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(400)]


def largest(path: Path) -> str:
    """The largest landslide of a file."""
    source = ogr.Open(str(path))
    shapes = [feature.GetGeometryRef().Clone() for feature in source.GetLayer(0)]
    return str(max(shapes, key=lambda shape: shape.Area()).ExportToWkt())


def test_label_by_mouse(in_qgis: Run, scene: SimulatedScene, tmp_path: Path) -> None:
    event, picture = tmp_path / "event.gpkg", tmp_path / "window.png"
    found = in_qgis(
        "label_by_mouse",
        post=scene.post,
        event=event,
        screenshot=picture,
        keys=KEYS,
        landslide=largest(scene.landslides),
        proposal=tmp_path / "proposal.png",
    )
    assert found["shortcuts"] == []
    assert found["dialogs"] == [], "no form may pop up for a polygon"
    assert found["unsaved"].endswith("3")
    assert found["labels"] == [["drawn", True, True]] * 3
    assert int(found["in_training"]) >= 2
    assert found["clicked"] >= 1
    assert not found["zoomed"], "the wheel belongs to the outline"
    assert not found["next_step"]
    assert "labelled before: Training" in found["message"]
    assert found["overlap"] < 1e-3
    assert event.exists()
    assert found["qgis_status"] == 0
