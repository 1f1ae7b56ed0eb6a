"""The hidden folder beside a model in which a training keeps patches and checkpoints until it is done."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from landslide_mapper.errors import JobError
from landslide_mapper.jobs.spec import SceneEntry


def work_folder(model: Path, kind: str, facts: Mapping[str, Any], scenes: Iterable[SceneEntry]) -> Path:
    """Make the folder that belongs to this very job, so that only the same job goes on from what is in it.

    Args:
        model: the model that is trained.
        kind: what is done, part of the folder's name.
        facts: what makes the job this one; limits that may change between two tries are not among them.
        scenes: what it learns from; a changed file makes another job.

    Raises:
        JobError: when it cannot be made.
    """
    files = [path for scene in scenes for path in (scene.post, scene.labels, scene.labelled_area)]
    modified = [_modified(path) for path in files]
    text = json.dumps([facts, modified], sort_keys=True, default=str)
    key = hashlib.sha256(text.encode()).hexdigest()[:12]
    folder = model.parent / f".{model.stem}.{kind}-{key}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise JobError(f"Folder '{model.parent}' cannot be written: {error.strerror}.") from error
    return folder


def _modified(path: Path | None) -> float | None:
    return path.stat().st_mtime if path and path.exists() else None
