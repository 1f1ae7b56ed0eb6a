"""The hidden folder beside a model in which a training keeps patches and checkpoints until it is done.

What is cancelled, killed or refused stays, for the same job to go on from. What nobody comes back to goes:
after some days, or once another job of the same kind has changed the model that it was meant for.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from landslide_mapper.backend import FINISH_FILE
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import JobError, ModelError, system_errors
from landslide_mapper.folder_lock import folder_lock
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.moving import replace
from landslide_mapper.raster.dataset_files import file_behind

KEPT_DAYS = 7.0
"""So long the folder of a job that was not finished waits for the same job."""
PASSED_DAYS = 3
"""On so many days other jobs must have come by as well: a clock that is wrong for once deletes nothing."""
_NAME = re.compile(r"\.(?P<model>.+)\.(?P<kind>training|update|boxes|map)-[0-9a-f]{12}(\.gone)?")
_GONE = ".gone"
_PASSED = ".passed"
_DAY_S = 24 * 3600


@dataclass
class WorkFolder:
    """The folder of a running job.

    Attributes:
        path: of the folder.
        finished: nothing in it is needed any more; it goes when the job ends.
    """

    path: Path
    finished: bool = False


@contextmanager
def work_folder(
    model: Path, kind: str, facts: Mapping[str, Any], scenes: Iterable[SceneEntry]
) -> Iterator[WorkFolder]:
    """The folder that belongs to this very job, so that only the same job goes on from what is in it.

    It is locked as long as the job runs: nobody else cleans it up or works in it.

    Args:
        model: the model that is trained.
        kind: `training` or `update`, part of the folder's name.
        facts: what makes the job this one; limits that may change between two tries are not among them.
        scenes: what it learns from; a changed file makes another job.

    Raises:
        JobError: when it cannot be made, or the same job is running.
    """
    path = model.parent / f".{model.stem}.{kind}-{_key(facts, scenes)}"
    remove_old(model.parent, path)
    with system_errors(JobError, "Folder '{folder}' cannot be written: {reason}.", folder=model.parent):
        path.mkdir(parents=True, exist_ok=True)
    work = WorkFolder(path)
    with ExitStack() as running:
        try:
            running.enter_context(folder_lock(path))
        except ModelError as error:
            raise JobError(
                "The same {kind} of model '{model}' is running already: {error}",
                kind=kind,
                model=model.stem,
                error=error,
            ) from error
        # The wish to finish was for a try that is over: it was killed before it could.
        for left in (FINISH_FILE, _PASSED):
            (path / left).unlink(missing_ok=True)
        yield work
    if work.finished:
        _remove(path)
        _remove_of(model, kind)


def _key(facts: Mapping[str, Any], scenes: Iterable[SceneEntry]) -> str:
    files = [
        path for scene in scenes for path in (scene.post, scene.labels, scene.labelled_area, *scene.held_out)
    ]
    modified = [_modified(path) for path in files]
    text = json.dumps([facts, modified], sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _modified(name: DatasetName | None) -> float | None:
    file = file_behind(os.fspath(name)) if name is not None else None
    return file.stat().st_mtime if file is not None else None


def remove_old(parent: Path, but: Path) -> None:
    """Remove folders of any job that nobody has come back to for days, and what is left of removed ones."""
    oldest = time.time() - KEPT_DAYS * _DAY_S
    for folder in _folders(parent):
        forgotten = folder != but and _last_used(folder) < oldest and _days_passed(folder) >= PASSED_DAYS
        if (forgotten and not _is_locked(folder)) or folder.name.endswith(_GONE):
            _remove(folder)


def _remove_of(model: Path, kind: str) -> None:
    """Remove what other jobs have left for a model that has changed since, so that they must start afresh."""
    for folder in _folders(model.parent):
        found = _NAME.fullmatch(folder.name)
        mine = found is not None and (found["model"], found["kind"]) == (model.stem, kind)
        if mine and not _is_locked(folder):
            _remove(folder)


def _folders(parent: Path) -> list[Path]:
    try:
        return [one for one in parent.iterdir() if _NAME.fullmatch(one.name) and one.is_dir()]
    except OSError:
        return []


def _last_used(folder: Path) -> float:
    """When something was last written into a folder; a new checkpoint is a new folder in it."""
    try:
        inside = [one for one in folder.iterdir() if one.name != _PASSED]
        return max(one.stat().st_mtime for one in inside or [folder])
    except OSError:
        return time.time()


def _days_passed(folder: Path) -> int:
    """On how many days other jobs came by since the folder was last worked in; counts today in."""
    path = folder / _PASSED
    try:
        days = set(path.read_text(encoding="ascii").split()) if path.is_file() else set()
        days.add(str(int(time.time() // _DAY_S)))
        path.write_text(" ".join(sorted(days)), encoding="ascii")
    except (OSError, ValueError):
        return 0
    return len(days)


def _is_locked(folder: Path) -> bool:
    try:
        with folder_lock(folder):
            return False
    except ModelError:
        return True


def _remove(folder: Path) -> None:
    """Take a folder away at once, so that the same job started now makes its own, and then delete it."""
    gone = folder if folder.name.endswith(_GONE) else folder.with_name(folder.name + _GONE)
    try:
        if gone != folder:
            replace(folder, gone)
    except OSError:
        # An earlier one of that name could not be deleted whole, or a file is open (Windows).
        gone = folder
    shutil.rmtree(gone, ignore_errors=True)
