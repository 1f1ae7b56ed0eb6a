"""Patches from all over a scene, of which nothing is known: a handful of labels lies in a few places only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from landslide_mapper.inventory.labels import IGNORE
from landslide_mapper.jobs.both_dates import open_listed
from landslide_mapper.jobs.normalization import ListView
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.scene_survey import named
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.normalization import SCENE, Stretch
from landslide_mapper.people import without_folders
from landslide_mapper.raster.patches import TRAINING, Patch, PatchWriter, StoreScene, StoreShape
from landslide_mapper.raster.scene import Scene
from landslide_mapper.tiling import Window
from landslide_mapper.vocabulary import TEST, TRAIN

MOST = 32
"""Of all scenes together."""


def cut_context(
    scenes: Sequence[SceneEntry],
    folder: Path,
    shape: StoreShape,
    stretches: Mapping[str, Stretch],
    seed: int,
    progress: Progress,
) -> None:
    """Cut patches without labels from the training scenes, at random; no store is made where there are none.

    Args:
        scenes: of one region.
        folder: the store to make.
        shape: of the store with labels.
        stretches: how a model that exists stretches the chips of the regions that it knows.
        seed: decides where.
        progress: may cancel.

    Raises:
        RasterError: when a scene cannot be read, or the store not be written.
        Canceled: when the user asked to stop.
    """

    @contextmanager
    def opened(scene: SceneEntry, change: bool = False) -> Iterator[Scene]:
        # Why a scene has no change was said when its labelled patches were cut.
        with named(scene), open_listed(scene, shape, lambda _said: None, change) as found:
            yield found

    listed = [scene for scene in scenes if scene.split != TEST]
    used = sum(scene.split == TRAIN for scene in listed)
    view = ListView(scenes, opened, stretches) if shape.normalization == SCENE else None
    random = np.random.default_rng([seed, 23])
    with PatchWriter(folder, shape) as writer:
        for number, scene in enumerate(listed):
            if scene.split != TRAIN:
                continue
            with opened(scene, change=True) as raw:
                seen = view.seen(scene, raw) if view else raw
                for window in _windows(seen, shape.patch_size, -(-MOST // used), random):
                    check(progress)
                    if writer.count < MOST and (patch := _patch(seen, window, number)) is not None:
                        writer.add(patch)
        if writer.count:
            names = [StoreScene(without_folders(one.id), one.region, TRAIN) for one in listed]
            writer.finish([listed[0].region], names)


def _windows(scene: Scene, side: int, count: int, random: np.random.Generator) -> list[Window]:
    """Squares side by side that cover the scene, or some: no part of it counts more than another."""
    grid = scene.work_grid
    if min(grid.width, grid.height) < side:
        return []
    columns, rows = (
        [min(start, size - side) for start in range(0, size, side)] for size in (grid.width, grid.height)
    )
    places = [(column, row) for row in rows for column in columns]
    chosen = random.permutation(len(places))[:count]
    return [Window(places[one][0], places[one][1], side, side) for one in np.sort(chosen)]


def _patch(scene: Scene, window: Window, number: int) -> Patch | None:
    """A patch of which nothing is known; None where it has no data."""
    pixels = scene.read(window)
    valid = pixels.valid if pixels.alone is None else pixels.valid & ~pixels.alone
    if not valid.any():
        return None
    mask = np.full(valid.shape, IGNORE, np.uint8)
    return Patch(dict(pixels.layers), mask, valid, 0, number, TRAINING, (window.col_off, window.row_off))
