"""What an event teaches in tests, and what an update job answers."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsRectangle

from landslide_mapper.jobs.reports import UpdateReport
from landslide_mapper.jobs.spec import UpdateJob

BOX = QgsGeometry.fromRect(QgsRectangle(500000, 4699900, 500050, 4699950))
AREA = QgsGeometry.fromRect(QgsRectangle(500000, 4699600, 500400, 4700000))


def answer(job: UpdateJob, version: int | None) -> UpdateReport:
    """The report of an update that has published a version; None: the gate has refused it."""
    return UpdateReport.from_json(
        {
            "published": version is not None,
            "version": version,
            "refused_because": "It got worse." if version is None else None,
            "region": job.region,
            "gate": {},
            "new": {"before": 0.1, "after": 0.5, "patches": 2},
        }
    )
