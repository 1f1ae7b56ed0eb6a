"""How large patches are, and which are kept where there is no room for all."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import InventoryError, JobError
from landslide_mapper.inventory.labels import BACKGROUND, IGNORE, LANDSLIDE
from landslide_mapper.jobs.holdout import Role
from landslide_mapper.jobs.patch_cutting import starts
from landslide_mapper.jobs.scene_survey import SceneSurvey
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.raster.patches import TRAINING, VALIDATION
from landslide_mapper.tiling import Window

_SIDE_STEP = 32


@dataclass(frozen=True, order=True)
class Spot:
    """A place for a patch: offsets in the scene's extent, what it is for, and what its labels show."""

    row: int
    col: int
    split: int
    positive: bool
    negative: bool


def spots_of_strip(mask: NDArray[np.uint8], role: Role, extent: Window, row: int, side: int) -> list[Spot]:
    """The places for patches in a strip of labels, for one use of the scene."""
    restricted = role.restrict(
        mask, Window(extent.col_off, extent.row_off + row, extent.width, mask.shape[0])
    )
    spots = []
    for col in starts(extent.width, side, role.split):
        part = restricted[:, col : col + side]
        if (part != IGNORE).any():
            spots.append(
                Spot(row, col, role.split, bool((part == LANDSLIDE).any()), bool((part == BACKGROUND).any()))
            )
    return spots


def without_most_unlabelled(spots: Sequence[Sequence[Spot]], limit: int, seed: int) -> list[list[Spot]]:
    """The spots of each scene, with at most so many that have no label, drawn at random."""
    bare = [
        (number, place)
        for number, own in enumerate(spots)
        for place, spot in enumerate(own)
        if not (spot.positive or spot.negative)
    ]
    draw = np.random.default_rng([seed, len(bare)]).permutation(len(bare))[limit:]
    dropped = {bare[index] for index in draw.tolist()}
    return [
        [spot for place, spot in enumerate(own) if (number, place) not in dropped]
        for number, own in enumerate(spots)
    ]


def check_landslides(scenes: Sequence[SceneEntry], spots: Sequence[Sequence[Spot]], together: bool) -> None:
    """A decoder that never sees a landslide learns to see none, one that sees no background only them.

    Args:
        scenes: all of them.
        spots: those of each.
        together: one decoder learns all regions.

    Raises:
        InventoryError: naming the regions.
    """
    if without := _regions_without(scenes, spots, together, lambda spot: spot.positive):
        raise InventoryError(
            "The training labels of region {without} hold no landslide pixel, expected some. "
            "Check that the labels lie on the rasters, that masks are 1 (not 255) on landslides, and "
            "that the region has a training scene.",
            without=without,
        )
    if without := _regions_without(scenes, spots, together, lambda spot: spot.negative):
        raise InventoryError(
            "The training labels of region {without} hold no background pixel: a model would learn that "
            "everything is a landslide. Masks are 0 on background (not the nodata value), and a labelled "
            "area must be larger than the landslides in it.",
            without=without,
        )


def _regions_without(
    scenes: Sequence[SceneEntry],
    spots: Sequence[Sequence[Spot]],
    together: bool,
    shows: Callable[[Spot], bool],
) -> str:
    """The regions of which no training patch shows something."""
    shown = {
        scene.region
        for scene, own in zip(scenes, spots)
        if any(spot.split == TRAINING and shows(spot) for spot in own)
    }
    if together and shown:
        return ""
    return ", ".join(region for region in sorted({scene.region for scene in scenes}) if region not in shown)


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
