"""Gives a model away: one version as a model of its own, without the imagery that it keeps."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from landslide_mapper.errors import ModelError
from landslide_mapper.model.folder import (
    EXEMPLARS,
    MODEL_FILE,
    ModelFolder,
    ModelVersion,
    is_taken,
    publish_version,
)
from landslide_mapper.people import without_folders

_WRITTEN_ANEW = ("schema_version", "version", "created", "files")


def export_model(
    source: Path, target: Path, keep_imagery: bool = False, number: int | None = None
) -> ModelVersion:
    """Write a version of a model to a new folder, where it is version 1.

    Args:
        source: `<name>.lsmodel`.
        target: folder to create.
        keep_imagery: keep the patches of imagery too, with which the regions can be updated more safely.
        number: of the version; None: the one in use.

    Returns:
        The exported version.

    Raises:
        ModelError: when the model cannot be read, or the target exists, cannot be written or lies inside a
            model.
    """
    model = ModelFolder(source)
    version = model.version(number)
    if is_taken(target):
        raise ModelError("{target} exists already; choose another folder to export to.", target=target)
    around = next((one for one in target.absolute().parents if (one / MODEL_FILE).is_file()), None)
    if around is not None:
        raise ModelError(
            "{target} lies inside the model {around}; choose another folder to export to.",
            target=target,
            around=around.name,
        )
    names = [name for name in version.card["files"] if keep_imagery or not name.startswith(f"{EXEMPLARS}/")]
    files = {name: version.file(name) for name in names}

    def copy_files(staging: Path) -> None:
        for name, path in files.items():
            (staging / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, staging / name)

    card = {name: value for name, value in version.card.items() if name not in _WRITTEN_ANEW}
    card = _without_folders(card)
    card["exported_from"] = {"model": model.name, "version": version.number, "imagery": keep_imagery}
    return publish_version(target, version.spec, copy_files, card)


def _without_folders(value: Any) -> Any:
    """A card's content with names of files where versions before wrote their paths."""
    if isinstance(value, dict):
        return {without_folders(name): _without_folders(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_without_folders(one) for one in value]
    return without_folders(value) if isinstance(value, str) else value
