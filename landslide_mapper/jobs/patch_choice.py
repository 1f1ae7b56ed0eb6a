"""How large patches are, and which are kept where there is no room for all."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from landslide_mapper.errors import JobError
from landslide_mapper.jobs.scene_survey import SceneSurvey
from landslide_mapper.raster.patches import TRAINING, VALIDATION

_SIDE_STEP = 32


@dataclass(frozen=True, order=True)
class Spot:
    """A place for a patch: offsets in the scene's extent, what it is for, and what its labels show."""

    row: int
    col: int
    split: int
    positive: bool
    negative: bool


def side_for(surveys: Sequence[SceneSurvey], patch_size: int, gsd_m: float | None) -> int:
    """The patch size, or what the largest scene needs where all are smaller."""
    if patch_size < _SIDE_STEP or patch_size % _SIDE_STEP:
        raise JobError(
            "A patch size of {patch_size} pixels is not possible, expected a multiple of {step}.",
            patch_size=patch_size,
            step=_SIDE_STEP,
        )
    scales = [survey.gsd_m / gsd_m if gsd_m and survey.gsd_m else 1.0 for survey in surveys]
    largest = max(scale * max(survey.width, survey.height) for scale, survey in zip(scales, surveys))
    return min(patch_size, max(1, -(-round(largest) // _SIDE_STEP)) * _SIDE_STEP)


def most_wanted(spots: Sequence[Spot], limit: int, seed: int) -> list[int]:
    """Which spots to keep, in their order: up to a fifth for validation, then those with landslides."""
    rng = np.random.default_rng(seed)
    draw = rng.random(len(spots))
    validating = [index for index in np.argsort(draw).tolist() if spots[index].split == VALIDATION]
    training = sorted(
        (index for index in range(len(spots)) if spots[index].split == TRAINING),
        key=lambda index: (not spots[index].positive, draw[index]),
    )
    held = max(limit // 5, limit - len(training))
    return sorted(validating[:held] + training[: limit - min(held, len(validating))])


def room_for(folder: Path, max_bytes: int) -> int:
    """Bytes that the store may take: at most half of what is free."""
    existing = next(parent for parent in (folder, *folder.absolute().parents) if parent.exists())
    return min(max_bytes, shutil.disk_usage(existing).free // 2)
