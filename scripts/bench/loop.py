"""From Update to the refreshed map: a quick update with twenty new labels, then a view of 1000 x 1000 pixels.

How long it takes does not depend on what the weights say, so the model is an untrained one and the rasters
are noise; the new version is published whatever the gate says of it.
"""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from osgeo import ogr, osr

from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob, SceneEntry, UpdateJob
from landslide_mapper.jobs.update import run_update
from landslide_mapper.worker.client import WorkerBackend
from scripts.bench.material import REGION, noise_pair, random_model
from scripts.bench.result import Result

LIMIT_S = 60.0
SIZE = VIEW = 1000
LABELS, LABELLED = 20, 384
QUICK_MINUTES, PATCH = 0.5, 128
"""As the dock has them (`gui.update_plan`), which cannot be imported without QGIS."""
WEST, NORTH, PIXEL = 600_000.0, 4_740_000.0, 10.0


def measure(folder: Path, full: bool) -> list[Result]:
    """Measure once, with a worker that has the model loaded, as after the map before."""
    pre, post = noise_pair(folder, SIZE)
    model = random_model(folder)
    scene = SceneEntry("event/1", REGION, post, pre, *_labels(folder), "train")
    update = UpdateJob(
        model,
        REGION,
        (scene,),
        publish_anyway=True,
        patch_size=PATCH,
        max_minutes=QUICK_MINUTES,
        device="cpu",
        settings={"fast": True},
    )
    view = (WEST, NORTH - VIEW * PIXEL, WEST + VIEW * PIXEL, NORTH)
    mapping = MapJob(
        model, post, folder / "map.gpkg", pre, folder / "map.tif", REGION, extent=view, device="cpu"
    )
    with WorkerBackend() as backend:
        backend.load(model, REGION, "cpu")
        started = time.perf_counter()
        report = run_update(update, backend, SilentProgress())
        updated = time.perf_counter()
        run_map(mapping, backend, SilentProgress())
        mapped = time.perf_counter()
    details = {
        "update_s": updated - started,
        "map_s": mapped - updated,
        "training_s": report["phases"][0]["seconds"],
        "batches": report["phases"][0]["batches"],
        "version": report["version"],
    }
    name = f"update with {LABELS} labels, then a {VIEW} x {VIEW} map"
    return [Result(name, mapped - started, LIMIT_S, "s", details=details)]


def _labels(folder: Path) -> tuple[Path, Path]:
    """Twenty squares of 8 to 24 pixels, and the area around them that is fully labelled."""
    rng = np.random.default_rng(5)
    squares = []
    for _ in range(LABELS):
        side = int(rng.integers(8, 25))
        col, row = (int(one) for one in rng.integers(0, LABELLED - side, 2))
        squares.append((col, row, col + side, row + side))
    return _write(folder / "labels.gpkg", squares), _write(folder / "area.gpkg", [(0, 0, LABELLED, LABELLED)])


def _write(path: Path, boxes: list[tuple[int, int, int, int]]) -> Path:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("polygons", reference, ogr.wkbPolygon)
    for left, top, right, bottom in boxes:
        x0, x1 = WEST + left * PIXEL, WEST + right * PIXEL
        y0, y1 = NORTH - bottom * PIXEL, NORTH - top * PIXEL
        feature = ogr.Feature(layer.GetLayerDefn())
        text = f"POLYGON (({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0}))"
        feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    layer = dataset = None
    return path
