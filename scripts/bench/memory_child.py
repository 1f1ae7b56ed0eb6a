"""The process whose memory is measured: what QGIS would run, without QGIS."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
from osgeo import gdal

from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.spec import MapJob
from landslide_mapper.worker.client import WorkerBackend
from scripts.bench.material import REGION

SAMPLE_M = 10_000.0
SHARE = 0.02


def main() -> None:
    """Say ready, wait for the word, map, and tell what was found."""
    model, pre, post, output = (Path(argument) for argument in sys.argv[1:5])
    print("ready", flush=True)
    sys.stdin.readline()
    with WorkerBackend() as backend:
        job = MapJob(model=model, post=post, pre=pre, output=output, region=REGION, device="cpu")
        report = run_map(replace(job, threshold=busy_threshold(job, backend)), backend, SilentProgress())
    found = ("candidates", "seconds", "threshold")
    print(json.dumps({key: report[key] for key in found}), flush=True)


def busy_threshold(job: MapJob, backend: WorkerBackend) -> float:
    """The probability above which 2 % of the pixels lie: an untrained network finds all or nothing at 0.5."""
    dataset = gdal.Open(str(job.post))
    west, _, _, north, _, _ = dataset.GetGeoTransform()
    probability = job.output.with_suffix(".sample.tif")
    corner = (west, north - SAMPLE_M, west + SAMPLE_M, north)
    sample = replace(
        job, extent=corner, probability=probability, output=job.output.with_suffix(".sample.gpkg")
    )
    run_map(sample, backend, SilentProgress())
    raster = gdal.Open(str(probability))
    values = raster.ReadAsArray(0, 0, 1000, 1000)
    return float(np.clip(np.quantile(values[values < 255], 1 - SHARE) / 254, 0.01, 0.99))


if __name__ == "__main__":
    main()
