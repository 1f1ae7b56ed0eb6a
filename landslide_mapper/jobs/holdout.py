"""What of the labelled scenes trains and what validates, where the scene list does not say.

A region without a validation scene gets one: where it has several scenes, about a fifth of them, next to each
other in the list (neighbours in a list tend to be neighbours on the ground, so a run of them is further from
the rest than a random draw); where it has few, a block at one side of each, a patch's width from the rest.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.inventory.labels import IGNORE, UNLABELLED
from landslide_mapper.raster.patches import TRAINING, VALIDATION
from landslide_mapper.tiling import Window

SHARE = 0.2
"""Share of a region's labelled area that is held out."""
SMALLEST_DISTANCE = 8
"""Part of a scene's side, as 1/n, that the distance shrinks to where the scene is small."""
WHOLE_SCENES_FROM = 4
"""Number of scenes from which whole ones are held out."""


@dataclass(frozen=True)
class Role:
    """One use of a scene.

    Attributes:
        split: TRAINING or VALIDATION.
        inside: only labels in here count; None for all.
        outside: labels in here do not count; None for none.
    """

    split: int
    inside: Window | None = None
    outside: Window | None = None

    def restrict(self, mask: NDArray[np.uint8], window: Window) -> NDArray[np.uint8]:
        """A copy of the mask of `window` with 255 wherever the labels do not count for this role.

        What has no label says nothing in a validation.
        """
        restricted = mask.copy()
        if self.inside is not None:
            counts = self.inside.intersection(window)
            restricted[...] = IGNORE
            restricted[counts.slices(within=window)] = mask[counts.slices(within=window)]
        if self.outside is not None:
            restricted[self.outside.intersection(window).slices(within=window)] = IGNORE
        if self.split == VALIDATION:
            restricted[restricted == UNLABELLED] = IGNORE
        return restricted


@dataclass(frozen=True)
class LabelCounts:
    """How many pixels of a scene are labelled, and how many of them landslide.

    Attributes:
        extent: the pixels that were counted.
        labelled: per column and per row of the extent, int64.
        landslide: the same.
    """

    extent: Window
    labelled: tuple[NDArray[np.int64], NDArray[np.int64]]
    landslide: tuple[NDArray[np.int64], NDArray[np.int64]]

    @property
    def classes(self) -> tuple[int, int]:
        """Landslide and background pixels in all."""
        landslides = int(self.landslide[0].sum())
        return landslides, int(self.labelled[0].sum()) - landslides


def assign_roles(scenes: Sequence[LabelCounts], region: str, distance: int, seed: int) -> list[list[Role]]:
    """Hold a part of a region out for validation.

    Args:
        scenes: the region's training scenes.
        region: its id.
        distance: pixels between training and validation within a scene.
        seed: decides which scenes are held out.

    Returns:
        The roles of each scene; none is for validation where there is too little to hold out.
    """
    if len(scenes) >= WHOLE_SCENES_FROM:
        held_out = _run_of_scenes(np.array([scene.classes for scene in scenes]), region, seed)
        return [[Role(VALIDATION if number in held_out else TRAINING)] for number in range(len(scenes))]
    return [_roles_of_one(scene, distance) for scene in scenes]


def _run_of_scenes(classes: NDArray[np.int64], region: str, seed: int) -> range:
    """A run of about a fifth of the scenes, with landslides in it where that can be.

    The rest keeps both classes, or none is held out, unless the scenes lack one altogether.
    """
    count = len(classes)
    length = max(1, round(SHARE * count))
    start = int(np.random.default_rng([seed, zlib.crc32(region.encode())]).integers(count - length + 1))
    total = classes.sum(axis=0)
    fallback = range(0) if total.all() else range(start, start + length)
    for shift in range(count - length + 1):
        first = (start + shift) % (count - length + 1)
        held = classes[first : first + length].sum(axis=0)
        if held[0] and (held < total)[total > 0].all():
            return range(first, first + length)
        if not fallback and (held < total).all():
            fallback = range(first, first + length)
    return fallback


def _roles_of_one(scene: LabelCounts, distance: int) -> list[Role]:
    sides = [
        side for axis in (0, 1) for at_end in (False, True) if (side := _side(scene, axis, at_end, distance))
    ]
    best = max(sides, key=lambda side: side.score, default=None)
    # What is learned from keeps both classes, or none could be learned: a handful of labels is not divided.
    if best is None or (all(scene.classes) and not best.score[0]):
        return [Role(TRAINING)]
    return [Role(TRAINING, outside=best.kept_off), Role(VALIDATION, inside=best.block)]


@dataclass(frozen=True)
class _Side:
    """A block at one side of a scene.

    Attributes:
        block: where validation takes place.
        kept_off: the block and the distance around it.
        score: how well it divides the labels; larger is better.
    """

    block: Window
    kept_off: Window
    score: tuple[bool, bool, float]


def _side(scene: LabelCounts, axis: int, at_end: bool, distance: int) -> _Side | None:
    order = -1 if at_end else 1
    labelled = scene.labelled[axis][::order].cumsum()
    landslide = scene.landslide[axis][::order].cumsum()
    total = int(labelled[-1]) if len(labelled) else 0
    if not total:
        return None
    cut = int(np.searchsorted(labelled, SHARE * total)) + 1
    # In a small scene a whole patch's width would take most of the labels away; those of training and of
    # validation stay apart all the same.
    free = min(cut + min(distance, len(labelled) // SMALLEST_DISTANCE), len(labelled) - 1)
    rest = total - int(labelled[free - 1]), int(landslide[-1] - landslide[free - 1])
    held = int(labelled[cut - 1]), int(landslide[cut - 1])
    if not rest[0] or free < cut:
        return None
    # training wants as many of the landslides as it can get, validation its fair part of them
    fairness = min(rest[1], held[1] * (1 - SHARE) / SHARE) / max(1, int(landslide[-1]))
    score = (0 < rest[1] < rest[0], 0 < held[1] < held[0], fairness)
    return _Side(_slab(scene.extent, axis, at_end, cut), _slab(scene.extent, axis, at_end, free), score)


def _slab(extent: Window, axis: int, at_end: bool, size: int) -> Window:
    if axis == 0:
        col = extent.col_stop - size if at_end else extent.col_off
        return Window(col, extent.row_off, size, extent.height)
    row = extent.row_stop - size if at_end else extent.row_off
    return Window(extent.col_off, row, extent.width, size)
