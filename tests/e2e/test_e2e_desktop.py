"""Real QGIS desktop, real worker, real torch: what a user does after "Install from ZIP"."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr

from scripts.bench.material import noise_pair
from scripts.simulate import SimulatedScene

Run = Callable[..., dict[str, Any]]

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(400)]


def test_map_by_clicks(
    in_qgis: Run, scene: SimulatedScene, model: Path, profiles: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "window.png"
    found = in_qgis("map_by_clicks", pre=scene.pre, post=scene.post, model=model, screenshot=picture)
    assert Path(found["plugin_file"]).is_relative_to(profiles), "the plugin must be the one from the zip"
    assert found["torch"] == []
    assert found["defaults"] == ["pre", "post"]
    assert found["hint"] == ""
    assert not found["button_while_busy"]
    assert found["features"] > 0
    assert {"confidence", "area_m2", "status", "model", "model_version"} <= set(found["fields"])
    assert found["group"].startswith("Landslides ")
    assert found["committed"]
    assert picture.stat().st_size > 20_000
    (written,) = (tmp_path / "results").glob("*.gpkg")
    dataset = ogr.Open(str(written))
    layer = dataset.GetLayerByName("landslides")
    assert layer.GetFeatureCount() == found["features"]
    assert "accepted" in {feature["status"] for feature in layer}


def test_worker_killed_in_the_middle_of_a_map(in_qgis: Run, model: Path, tmp_path: Path) -> None:
    pre, post = noise_pair(tmp_path, 4000)
    found = in_qgis("kill_worker", pre=pre, post=post, model=model)
    assert len(found["workers"]) == 1
    (error,) = found["errors"]
    assert error.startswith("WorkerError: ")
    assert error.removeprefix("WorkerError: ") in found["message_bar"]
    assert found["left_behind"] == [], "nothing half-written"
    assert found["alive"]
    assert found["qgis_status"] == 0
