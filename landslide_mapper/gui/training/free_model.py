"""A folder for a new model: named after what it learns, and free."""

from __future__ import annotations

import itertools
from pathlib import Path

from landslide_mapper.core.layer_files import file_stem


def model_folder(folder: Path, name: str) -> Path:
    """Where a model of a name lies."""
    return folder / f"{file_stem(name)}.lsmodel"


def free_name(folder: Path, first: str) -> str:
    """The first of NAME, NAME_2, NAME_3 ... that no model in a folder has."""
    names = itertools.chain([first], (f"{first}_{number}" for number in itertools.count(2)))
    return next(name for name in names if not model_folder(folder, name).exists())
