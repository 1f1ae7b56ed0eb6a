"""What an event keeps of its last export: when it was, its number of landslides, where its GeoPackage is."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.values import json_object, now
from landslide_mapper.errors import WorkspaceError
from landslide_mapper.jobs.reports import ExportReport
from landslide_mapper.jobs.spec import ExportJob

_KEY = "last_export"


@dataclass(frozen=True)
class LastExport:
    """The last one.

    Attributes:
        made_at: UTC, ISO 8601.
        number: of landslides.
        file: its GeoPackage.
    """

    made_at: str
    number: int
    file: str

    @property
    def there(self) -> bool:
        """Whether the file is where it was."""
        return Path(self.file).is_file()


def last_export(workspace: Workspace | None) -> LastExport | None:
    """The last export of an event; None where there was none, or nothing can be read of it."""
    with suppress(TypeError):
        return LastExport(**json_object(workspace.info(_KEY))) if workspace is not None else None
    return None


def keep_export(workspace: Workspace, job: ExportJob, report: ExportReport) -> None:
    """Remember an export that a later one can be compared with: with our own attributes, in a database."""
    files = [path.with_suffix(".gpkg") for path in report.outputs if path.suffix.lower() in (".gpkg", ".qgz")]
    if not files or job.fields or workspace.read_only:
        return
    made_at = f"{now():%Y-%m-%dT%H:%M:%SZ}"
    with suppress(WorkspaceError):  # the export is done, and the next one can be told its file
        workspace.set_info(_KEY, json.dumps(asdict(LastExport(made_at, report.number, str(files[0])))))


def decisions_since(workspace: Workspace, last: LastExport) -> int:
    """How many decisions were made since an export."""
    return workspace.count("decisions", f"\"decided_at\" > to_datetime('{last.made_at}')")
