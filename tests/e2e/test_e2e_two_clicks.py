"""A new user, two rasters, no model, no label, no engine: two clicks, and there are polygons."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from osgeo import ogr

from scripts.bench.two_clicks import look
from scripts.simulate import simulate_scene

SIZE = 1000

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(300)]


def test_two_clicks_from_two_rasters_to_polygons(profiles: Path, tmp_path: Path) -> None:
    scene = simulate_scene(tmp_path / "scene", seed=10, size=SIZE)
    found = look(profiles, scene, tmp_path, os.environ)
    assert found["clicks"] == ["Landslide Mapper", "Map landslides"]
    assert not found["notice"], "nothing is asked to be installed"
    assert found["features"] == found["in_view"] > 100
    assert found["new_colours"] > 0, "the canvas shows them"
    assert found["processes"] == [], "no worker was started"
    assert not found["engine"]
    assert found["torch"] == []
    (written,) = (tmp_path / "scene").glob("landslides_*_change.gpkg")
    dataset = ogr.Open(str(written))
    layer = dataset.GetLayerByName("landslides")
    assert layer.GetFeatureCount() == found["features"]
    assert {feature["model"] for feature in layer} == {"change"}
