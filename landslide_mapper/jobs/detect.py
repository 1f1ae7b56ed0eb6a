"""The detect job: a map whose candidates are written as boxes with scores, for quick triage."""

from __future__ import annotations

from landslide_mapper.backend import Backend
from landslide_mapper.cloud_network import CloudBackend
from landslide_mapper.jobs.map import run_map
from landslide_mapper.jobs.progress import Progress
from landslide_mapper.jobs.reports import MapReport
from landslide_mapper.jobs.spec import DetectJob


def run_detect(
    job: DetectJob, backend: Backend | None, progress: Progress, clouds: CloudBackend | None = None
) -> MapReport:
    """Draw boxes around the landslides of one scene; arguments and errors are those of `run_map`.

    Returns:
        The report of the map; its `output` holds the boxes, its `candidates` is their number.
    """
    return run_map(job.map_job, backend, progress, clouds)
