"""From Update to the refreshed map: a quick update with twenty new labels, then a view of 1000 x 1000 pixels.

A copy of the starter learns a simulated scene. Beside it runs what a quick update was before it kept
features: freeze training with half a minute's time. New versions are published whatever the gate says.
"""

from __future__ import annotations

import time
from pathlib import Path

from osgeo import gdal, ogr

from landslide_mapper.backend import Backend
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob, SceneEntry, UpdateJob
from landslide_mapper.jobs.update import run_update
from landslide_mapper.vocabulary import FAST, FEATURE_EXTRACTION, STARTER, TSMU
from landslide_mapper.worker.client import WorkerBackend
from scripts.bench.result import Result
from scripts.simulate import REGION, simulate_scene

LIMIT_S, MOST_RATIO = 10.0, 0.6
SIZE = 1000
LABELS, MORE = 20, 25
MIDDLE = 300
"""Column and row about which the labels lie."""
QUICK_MINUTES, BEFORE_MINUTES, PATCH = 0.1, 0.5, 128
"""As the dock has them (`gui.training.update_plan`), which cannot be imported without QGIS."""


def measure(folder: Path, full: bool) -> list[Result]:
    """Measure once, with a worker that has mapped with the starter, as at a desk."""
    scene = simulate_scene(folder / "scene", seed=3, size=SIZE)
    jobs = {
        "before": _job(folder, "before", scene.post, scene.pre, LABELS, FEATURE_EXTRACTION, BEFORE_MINUTES),
        "first": _job(folder, "own", scene.post, scene.pre, LABELS, TSMU, QUICK_MINUTES),
        "again": _job(folder, "own", scene.post, scene.pre, MORE, TSMU, QUICK_MINUTES),
    }
    seconds, details = {}, {}
    with WorkerBackend() as backend:
        _map(folder, "starter", jobs["first"], Path(STARTER), backend)
        for name, job in jobs.items():
            began = time.perf_counter()
            report = run_update(job, backend, SilentProgress())
            updated = time.perf_counter()
            _map(folder, name, job, job.model, backend)
            seconds[name] = time.perf_counter() - began
            details[name] = {
                "update_s": updated - began,
                "map_s": began + seconds[name] - updated,
                "training_s": report.phases[0]["seconds"],
                "batches": report.phases[0]["batches"],
                "version": report.version,
            }
    what = f"then a {SIZE} x {SIZE} map"
    ratio = seconds["first"] / seconds["before"]
    return [
        Result(f"update with {LABELS} labels, {what}", seconds["first"], LIMIT_S, "s", details=details),
        Result(f"again with {MORE - LABELS} more, {what}", seconds["again"], LIMIT_S, "s"),
        Result(f"without kept features, {what}", seconds["before"], None, "s"),
        Result("with / without", ratio, MOST_RATIO),
    ]


def _job(
    folder: Path, name: str, post: Path, pre: Path, labels: int, strategy: str, minutes: float
) -> UpdateJob:
    scene = SceneEntry("event/1", REGION, post, pre, *_labels(post.parent, labels), "train")
    return UpdateJob(
        folder / f"{name}.lsmodel",
        REGION,
        (scene,),
        strategy=strategy,
        publish_anyway=True,
        patch_size=PATCH,
        max_minutes=minutes,
        device="cpu",
        settings={FAST: True} if strategy == TSMU else {},
        start_from=STARTER,
    )


def _map(folder: Path, name: str, taught: UpdateJob, model: Path, backend: Backend) -> None:
    (scene,) = taught.scenes
    region = None if model == Path(STARTER) else REGION
    output, probability = folder / f"{name}.gpkg", folder / f"{name}.tif"
    job = MapJob(model, scene.post, output, scene.pre, region, probability=probability, device="cpu")
    run_map(job, backend, SilentProgress())


def _labels(scene: Path, count: int) -> tuple[Path, Path]:
    """The landslides nearest to a place, and the square around them, which is fully labelled."""
    source = ogr.Open(str(scene / "landslides.gpkg"))
    layer = source.GetLayer(0)
    left, width, _, top, _, height = gdal.Open(str(scene / "post.tif")).GetGeoTransform()
    x, y = left + MIDDLE * width, top + MIDDLE * height

    def distance(shape: ogr.Geometry) -> float:
        middle = shape.Centroid()
        return float(max(abs(middle.GetX() - x), abs(middle.GetY() - y)))

    near = sorted((row.GetGeometryRef().Clone() for row in layer), key=distance)[:count]
    reach = distance(near[-1]) + 5 * width
    box = f"POLYGON (({x - reach} {y - reach}, {x + reach} {y - reach}, {x + reach} {y + reach}, " \
          f"{x - reach} {y + reach}, {x - reach} {y - reach}))"  # fmt: skip
    reference = layer.GetSpatialRef()
    labels = _write(scene / f"labels{count}.gpkg", near, reference)
    return labels, _write(scene / f"area{count}.gpkg", [ogr.CreateGeometryFromWkt(box)], reference)


def _write(path: Path, shapes: list[ogr.Geometry], reference: object) -> Path:
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("polygons", reference, ogr.wkbPolygon)
    for shape in shapes:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(shape)
        layer.CreateFeature(feature)
    layer = dataset = None
    return path
