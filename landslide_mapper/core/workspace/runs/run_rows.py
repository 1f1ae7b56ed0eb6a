"""Rows of the table `runs`: what was done in an event, by whom, with what, and whether it is finished."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from qgis.core import QgsGeometry

from landslide_mapper.core.user import user_name
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.filters import equal
from landslide_mapper.core.workspace.store.paths import real_path, stored_path
from landslide_mapper.core.workspace.store.values import json_object, new_uid, now, plain
from landslide_mapper.vocabulary import MAPPING_KINDS

FIGURES = ("model", "model_version", "region", "threshold", "min_area_m2", "candidates")
"""Columns that are taken from a job's report as they are."""
PATHS = ("pre", "post", "probability")


@dataclass(frozen=True)
class Run:
    """A row of the table `runs`.

    Attributes:
        fid: number of the row.
        uid: of the run.
        kind: map, outline, train, update or evaluate.
        name: for people.
        region: whose decoder was used.
        threshold: from which a pixel is landslide.
        min_area_m2: below which candidates were dropped.
        probability: raster, as an absolute path; None where none was kept.
        candidates: how many; None where the kind has none.
        report: what the job returned, and `candidate_import` (`CandidateImport`).
        area: what was mapped, in the workspace's CRS; may be null.
        started_at: when it started.
        finished_at: when it was finished; None while it is not.
        by: who did it.
    """

    fid: int
    uid: str
    kind: str
    name: str
    region: str
    threshold: float | None
    min_area_m2: float
    probability: Path | None
    candidates: int | None
    report: dict[str, Any]
    area: QgsGeometry
    started_at: datetime | None
    finished_at: datetime | None
    by: str


def record_run(
    workspace: Workspace,
    kind: str,
    report: Mapping[str, Any],
    *,
    name: str = "",
    area: QgsGeometry | None = None,
    started_at: datetime | None = None,
    finished: bool = True,
) -> str:
    """Add a run to an event.

    Args:
        workspace: the event.
        kind: map, outline, train, update or evaluate.
        report: what the job returned; its paths are stored relative to the event where they are below it.
        name: for people; by default model and region.
        area: what was mapped, in the workspace's CRS.
        started_at: when it started; by default as many seconds ago as the report says.
        finished: whether nothing remains to be done.

    Returns:
        The run's uid.

    Raises:
        WorkspaceError: when it cannot be written.
    """
    uid = new_uid()
    row: dict[str, Any] = {column: report.get(column) for column in FIGURES}
    row.update({column: stored_path(report.get(column), workspace.base) for column in PATHS})
    row.update(
        uid=uid,
        kind=kind,
        name=name or " ".join(str(report[key]) for key in ("model", "region") if report.get(key)),
        report=json.dumps(_portable(report), default=str),
        started_at=started_at or now(),
        finished_at=now() if finished else None,
        by=user_name(),
    )
    workspace.append("runs", [row], [area])
    return uid


def find_run(workspace: Workspace, uid: str) -> Run | None:
    """A run by its uid; None where there is none."""
    return next((run for run in runs(workspace, equal("uid", uid)) if run.uid == uid), None)


def last_run(workspace: Workspace, kinds: tuple[str, ...] = ()) -> Run | None:
    """The run that was finished last; None where there is none."""
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    expression = '"finished_at" IS NOT NULL' + (f' AND "kind" IN ({listed})' if kinds else "")
    finished = list(runs(workspace, expression))
    # A run that ends in the same second as another one came later where its row did.
    return max(finished, key=lambda run: (run.finished_at, run.fid), default=None)


def last_map(workspace: Workspace) -> Run | None:
    """The last mapping run whose probability raster is still there; None where there is none."""
    listed = ", ".join(f"'{kind}'" for kind in MAPPING_KINDS)
    found = runs(workspace, f'"kind" IN ({listed}) AND "probability" IS NOT NULL')
    there = [run for run in found if run.probability is not None and run.probability.is_file()]
    return max(there, key=lambda run: run.fid, default=None)


def runs(workspace: Workspace, expression: str | None = None) -> list[Run]:
    """The runs of an event, in the order in which they were written."""
    found = [_run(workspace, row) for row in workspace.rows("runs", expression, geometry=True)]
    return sorted(found, key=lambda run: run.fid)


def runs_of(workspace: Workspace, probability: Path) -> set[str]:
    """Uids of the runs whose candidates come from one probability raster."""
    return {run.uid for run in runs(workspace) if run.probability == probability.absolute()}


def _portable(report: Mapping[str, Any]) -> dict[str, Any]:
    """A report without what is stored in columns of its own."""
    return {key: value for key, value in report.items() if key != "footprint"}


def _run(workspace: Workspace, row: Any) -> Run:
    texts = {key: str(plain(row[key]) or "") for key in ("uid", "kind", "name", "region", "by")}
    threshold = plain(row["threshold"])
    return Run(
        fid=row.id(),
        threshold=None if threshold is None else float(threshold),
        min_area_m2=float(plain(row["min_area_m2"]) or 0.0),
        probability=_path(workspace, plain(row["probability"])),
        candidates=plain(row["candidates"]),
        report=json_object(plain(row["report"])),
        area=row.geometry(),
        started_at=plain(row["started_at"]),
        finished_at=plain(row["finished_at"]),
        **texts,
    )


def _path(workspace: Workspace, stored: str | None) -> Path | None:
    return Path(real_path(stored, workspace.base)).absolute() if stored else None
