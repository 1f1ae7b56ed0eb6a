"""A scripted analyst on the real Hokkaido pair: label, map, review, update, map again, in real QGIS."""

from __future__ import annotations

import json
import logging
import os
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr, osr

from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import SceneEntry, TrainJob
from landslide_mapper.jobs.train import run_train
from scripts.qgis_task import run_driver

Run = Callable[..., dict[str, Any]]
WEST, WORK, HELD_BACK = (20, 256, 380, 640), (380, 320, 570, 640), (600, 320, 760, 640)
"""Pixels (left, top, right, bottom): what the first model knows, where the work is, what is held back."""
MINUTES = 2

pytestmark = [pytest.mark.e2e, pytest.mark.timeout(1500)]
log = logging.getLogger(__name__)


@pytest.fixture(scope="module")
def pair(shared_data: Path) -> Path:
    return shared_data / "hokkaido_s2_pair"


@pytest.fixture(scope="module")
def first_model(pair: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model that has seen another part of the scene, where there are few landslides, for a short while."""
    from landslide_mapper.nn.backend.local import LocalBackend

    folder = tmp_path_factory.mktemp("first-model")
    area = _rectangle(pair / "mask.tif", WEST, folder / "west.gpkg")
    scene = SceneEntry("west", "iburi", pair / "post.tif", pair / "pre.tif", pair / "mask.tif", area)
    backend = LocalBackend()
    run_train(TrainJob((scene,), folder / "first.lsmodel", epochs=1, seed=0), backend, SilentProgress())
    backend.close()
    return folder / "first.lsmodel"


@pytest.fixture
def task(pair: Path, first_model: Path, tmp_path: Path) -> dict[str, Any]:
    model = tmp_path / "first.lsmodel"
    shutil.copytree(first_model, model)
    pictures = Path(os.environ.get("LANDSLIDE_MAPPER_PICTURES") or tmp_path)
    pictures.mkdir(parents=True, exist_ok=True)
    return {
        **{name: pair / f"{name}.tif" for name in ("pre", "post", "mask")},
        "model": model,
        "event": tmp_path / "iburi.gpkg",
        "diary": tmp_path / "diary.jsonl",
        "pictures": pictures,
    }


def test_the_loop_makes_the_map_better(in_parts: Run, task: dict[str, Any]) -> None:
    day = in_parts(task, "all")
    _check_day(day)
    decided = dict(json.loads(line) for line in Path(task["diary"]).read_text().splitlines())
    assert len(decided) == 20
    assert {uid: day["statuses"][uid] for uid in decided} == decided, (
        "a new map must not touch what is decided"
    )


def test_nothing_is_lost_when_qgis_is_killed(in_parts: Run, task: dict[str, Any]) -> None:
    with pytest.raises(SystemExit, match=r"before analyst\.py was done"):
        in_parts(task, "morning")
    decided = dict(json.loads(line) for line in Path(task["diary"]).read_text().splitlines())
    assert len(decided) == 12
    day = in_parts(task, "afternoon")
    again = day["found_again"]
    assert {uid: again[uid] for uid in decided} == decided, "every decision up to the kill is there"
    assert Counter(again.values())["candidate"] == len(again) - len(decided)
    _check_day(day)


@pytest.fixture
def in_parts(profiles: Path) -> Run:
    """Runs a part of the day in QGIS."""

    def run(task: dict[str, Any], part: str) -> dict[str, Any]:
        plain = {name: str(value) for name, value in task.items()}
        whole = {**plain, "part": part, "work": WORK, "held_back": HELD_BACK, "minutes": MINUTES}
        driver = Path(__file__).parent / "drivers" / "analyst.py"
        return run_driver(profiles, driver, whole, os.environ, 1200)

    return run


def _check_day(day: dict[str, Any]) -> None:
    figures = {name: day.get(name) for name in ("before", "after", "update_seconds", "news", "table")}
    log.warning(
        "IoU on the labels held back: %.3f before, %.3f after the update", day["before"], day["after"]
    )
    assert day["labels"] == 10
    assert day["torch"] == []
    assert "labels: 10" in day["news"]
    assert day["after"] > day["before"], figures


def _rectangle(raster: Path, pixels: tuple[int, int, int, int], path: Path) -> Path:
    """A polygon file with one rectangle of a raster's pixels."""
    opened = gdal.Open(str(raster))
    left, width, _, top, _, height = opened.GetGeoTransform()
    x0, x1 = left + pixels[0] * width, left + pixels[2] * width
    y0, y1 = top + pixels[1] * height, top + pixels[3] * height
    reference = osr.SpatialReference(opened.GetProjection())
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    written = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = written.CreateLayer("area", reference, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    ring = f"{x0} {y0},{x1} {y0},{x1} {y1},{x0} {y1},{x0} {y0}"
    feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({ring}))"))
    layer.CreateFeature(feature)
    return path
