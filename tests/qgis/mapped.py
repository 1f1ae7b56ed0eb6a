"""A map job without a network, for tests: a probability of a few blobs, outlined by the real outline job."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsVectorLayer

from landslide_mapper.jobs.outline import run_outline
from landslide_mapper.jobs.progress import SilentProgress
from landslide_mapper.jobs.reports import MapReport
from landslide_mapper.jobs.spec import MapJob, OutlineJob


def blobs(size: int = 64) -> NDArray[np.uint8]:
    """Three blobs of probability 0.4, 0.6 and 0.8, (size, size) uint8."""
    values = np.zeros((size, size), np.uint8)
    for number, level in enumerate((102, 153, 204)):
        values[5 + 20 * number : 15 + 20 * number, 5:15] = level
    return values


def write_probability(path: Path, values: NDArray[np.uint8], **tags: str) -> Path:
    """A probability raster of 10 m pixels as the map job writes it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), width, height, 1, gdal.GDT_Byte, ["TILED=YES"])
    dataset.SetGeoTransform((500000.0, 10.0, 0.0, 4700000.0, 0.0, -10.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32654)
    dataset.SetProjection(reference.ExportToWkt())
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(255)
    band.WriteArray(values)
    dataset.SetMetadata({"MODEL": "japan", "MODEL_VERSION": "1", "REGION": "hokkaido", **tags})
    dataset.FlushCache()
    del band, dataset
    return path


def mapping(
    values: Callable[[], NDArray[np.uint8]] = blobs, before_end: Callable[[], object] | None = None
) -> Any:
    """A map job.

    Args:
        values: what it finds.
        before_end: called in the job's thread when everything is written.
    """

    def run(job: MapJob, backend: object, progress: Any) -> MapReport:
        write_probability(job.probability, values(), THRESHOLD="0.5", POST=str(job.post))
        asked = OutlineJob(job.probability, job.output, job.threshold or 0.5, job.min_area_m2)
        report = run_outline(asked, SilentProgress(), mapped_area=False)
        if before_end is not None:
            before_end()
        return MapReport(**{**vars(report), "region": job.region, "footprint": None})

    return run


def candidate_layers() -> list[QgsVectorLayer]:
    """Those of the project."""
    layers = QgsProject.instance().mapLayers().values()
    return [one for one in layers if isinstance(one, QgsVectorLayer) and "confidence" in one.fields().names()]
