"""Runs: what was done in an event; and how the candidates of a map get into it."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureRequest, QgsGeometry
from qgis.PyQt.QtCore import QObject

from landslide_mapper.core.workspace.candidates.candidate_file import in_event, open_source, transform_to
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.intake.candidate_import import (
    CandidateImport,
    CandidateImportSummary,
)
from landslide_mapper.core.workspace.intake.import_record import STATE, new_record
from landslide_mapper.core.workspace.runs.run_rows import (
    Run,
    find_run,
    last_map,
    last_run,
    record_run,
    runs,
)
from landslide_mapper.core.workspace.store.paths import stored_path
from landslide_mapper.core.workspace.store.rows import number_of
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.processes import has_ended
from landslide_mapper.vocabulary import MAPPING_KINDS

if TYPE_CHECKING:
    from landslide_mapper.jobs.reports import CandidatesReport

__all__ = [
    "CandidateImport",
    "CandidateImportSummary",
    "Run",
    "begin_candidate_import",
    "find_run",
    "last_map",
    "last_run",
    "record_run",
    "runs",
    "take_results",
    "unfinished",
]


def begin_candidate_import(
    workspace: Workspace,
    kind: str,
    report: CandidatesReport,
    *,
    name: str = "",
    replaces: Iterable[str] | None = None,
    parent: QObject | None = None,
) -> CandidateImport:
    """Record a mapping run as unfinished, and have its candidates ready to come in.

    Args:
        workspace: the event.
        kind: map or outline.
        report: of the job.
        name: of the run, for people.
        replaces: uids of the runs whose unreviewed candidates are replaced; None: those of every run.
        parent: owner.

    Returns:
        The hand-over; call its `start`.

    Raises:
        WorkspaceError: when the run cannot be written.
        InventoryError: when the candidates cannot be brought to the event's CRS.
    """
    source = report.output
    layer = open_source(source)
    area = QgsGeometry.fromWkt(report.footprint or "")
    if not area.isNull():
        area = in_event(area, transform_to(layer, workspace), source)
    process: list[object] = [socket.gethostname(), os.getpid()]
    record = new_record(stored_path(source, workspace.base), replaces, process)
    whole = {**report.to_json(), STATE: record}
    uid = record_run(workspace, kind, whole, name=name, area=area, finished=False)
    return CandidateImport(workspace, uid, parent)


def take_results(workspace: Workspace, path: Path, parent: QObject | None = None) -> CandidateImport:
    """Take a file of candidates into an event; nothing is replaced, and what is there already stays out.

    Args:
        workspace: the event.
        path: GeoPackage as the map job writes it.
        parent: owner.

    Returns:
        The hand-over; call its `start`.

    Raises:
        InventoryError: when it is no file of candidates.
        WorkspaceError: when the event cannot be written.
    """
    from landslide_mapper.jobs.reports import CandidatesReport

    layer = open_source(path)
    first = next(layer.getFeatures(QgsFeatureRequest().setLimit(1)), None)
    names = set(layer.fields().names())
    known: dict[str, Any] = {
        name: plain(first[name])
        for name in ("region", "model", "model_version", "pre", "post")
        if first is not None and name in names
    }
    report = CandidatesReport(path, number_of(layer), **known)
    return begin_candidate_import(workspace, "map", report, name=path.stem, replaces=(), parent=parent)


def unfinished(workspace: Workspace) -> list[str]:
    """Uids of the mapping runs that a crash left unfinished; never those that another process is at."""
    if workspace.read_only:
        return []
    kinds = ", ".join(f"'{kind}'" for kind in MAPPING_KINDS)
    found = runs(workspace, f'"finished_at" IS NULL AND "kind" IN ({kinds})')
    # Only one QGIS can write a GeoPackage, and that is this one; a server has many.
    alone = workspace.base is not None
    return [run.uid for run in found if alone or _is_left_behind(run)]


def _is_left_behind(run: Run) -> bool:
    """Whether a process on this machine had begun a hand-over that it cannot finish any more."""
    state = run.report.get(STATE)
    process = state.get("process") if isinstance(state, dict) else None
    if not isinstance(process, list) or len(process) != 2:
        return False
    host, number = process
    return [host, number] == [socket.gethostname(), os.getpid()] or has_ended(number, host)
