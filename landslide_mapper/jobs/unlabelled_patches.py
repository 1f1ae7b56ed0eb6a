"""Images without labels into a patch store: what is whole and clear of each, and each pixel read once."""

from __future__ import annotations

import math
import os
import statistics
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.cloud_network import CloudBackend
from landslide_mapper.clouds.classify import classify
from landslide_mapper.clouds.mask import write_cells
from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.jobs.cloud_looks import CloudLooks
from landslide_mapper.jobs.normalization import ListView
from landslide_mapper.jobs.patch_choice import room_for
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.scene_survey import (
    STRETCHED,
    SceneSurvey,
    common_tags,
    named,
    open_entry,
    survey_scene,
)
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.layers import POST, date_layers
from landslide_mapper.messages import Message
from landslide_mapper.normalization import SCENE
from landslide_mapper.raster.cloud_classes import MASKED
from landslide_mapper.raster.patches import TRAINING, VALIDATION, Patch, PatchWriter, StoreScene, StoreShape
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.stretch import is_chip
from landslide_mapper.tiling import Window
from landslide_mapper.vocabulary import AUTO_CLOUDS, NO_CLOUDS

STEP, LEAST_SIDE = 32, 64
"""A patch's side is a multiple of the one, and not less than the other."""
MOST_PATCHES, MOST_BYTES = 8192, 4 << 30
FEW = 64
"""Patches below which there is little to learn."""
_RUN = 16
"""Patches side by side that are chosen and read together, so that wide images are not read line by line."""
_LEAST_VALID = 0.9
_HELD_BACK = 10
"""Every so many patches one is held back, to see whether anything is learned."""
_REGION = "images"


@dataclass(frozen=True)
class UnlabelledPatches:
    """What is in a store.

    Attributes:
        patches: how many.
        used: names of the rasters that they are from, without their folders.
        warnings: for the analyst.
    """

    patches: int
    used: tuple[str, ...]
    warnings: tuple[str, ...]


_Pixels = tuple[NDArray[Any], NDArray[np.bool_], Window]
"""A patch: (bands, P, P), (P, P) where it is valid, and its place."""


@dataclass(frozen=True)
class _Run:
    """Patches side by side in one raster."""

    raster: int
    window: Window


def cut_unlabelled(
    rasters: Sequence[DatasetName],
    folder: Path,
    *,
    patch_size: int,
    clouds: str,
    seed: int,
    progress: Progress,
    backend: CloudBackend | None = None,
    share: float = 0.1,
) -> UnlabelledPatches:
    """Cut patches from images.

    Args:
        rasters: images, each on its own.
        folder: the store to make; masks of clouds lie beside it meanwhile.
        patch_size: side of a patch in pixels; less where all rasters are smaller.
        clouds: how clouds are found (`vocabulary.CLOUDS`).
        seed: decides which patches are taken, where there are too many, and which are held back.
        progress: told what is done; may cancel.
        backend: runs the network for clouds; None: rules tell them.
        share: of the job that this takes.

    Raises:
        LandslideMapperError: when a raster cannot be read, they do not go together, or no patch is whole.
        Canceled: when the user asked to stop.
    """
    return _Cutter(rasters, folder, patch_size, clouds, seed, progress, backend, share).cut()


class _Cutter:
    """The steps in their order."""

    def __init__(
        self,
        rasters: Sequence[DatasetName],
        folder: Path,
        patch_size: int,
        clouds: str,
        seed: int,
        progress: Progress,
        backend: CloudBackend | None,
        share: float,
    ) -> None:
        # Chips of one folder stand for one scene: what is usual in them is taken from all.
        self._entries = [
            SceneEntry(name, os.path.dirname(name), raster)
            for name, raster in {os.fspath(raster): raster for raster in rasters}.items()
        ]
        self._folder, self._wanted_side, self._clouds = folder, patch_size, clouds
        self._random = np.random.default_rng(seed)
        self._progress, self._backend, self._share = progress, backend, share
        self._masks: dict[str, Path] = {}
        self._warnings: list[str] = []

    def cut(self) -> UnlabelledPatches:
        """All of it."""
        if not self._entries:
            raise JobError("There are no images: choose one raster at least.")
        surveys = self._survey()
        known = [one.gsd_m for one in surveys if one.gsd_m is not None]
        self._gsd_m = statistics.median(known) if known else None
        self._images, self._bands = common_tags(surveys, surveys[0].bands), surveys[0].bands
        sizes = self._sizes(surveys)
        side = self._side(sizes)
        self._find_clouds()
        return self._write(side, self._choose(sizes, side))

    def _survey(self) -> list[SceneSurvey]:
        surveys: list[SceneSurvey] = []
        for entry in self._each(Message("Looking at the images"), 0.0, 0.1):
            one = survey_scene(entry, None)
            if surveys and one.bands != surveys[0].bands:
                raise JobError(
                    "The rasters must have the same bands: {first} has {expected}, {other} has {found}. "
                    "Leave one of them out, or save the bands that they share as files of their own.",
                    first=short_name(self._entries[0].post),
                    expected=surveys[0].bands,
                    other=short_name(entry.post),
                    found=one.bands,
                )
            surveys.append(one)
        return surveys

    def _sizes(self, surveys: Sequence[SceneSurvey]) -> list[tuple[int, int]]:
        """Columns and rows of each raster at the common pixel size."""
        sizes = []
        for entry, survey in zip(self._entries, surveys):
            if survey.gsd_m is None or math.isclose(survey.gsd_m, self._gsd_m or 0.0):
                sizes.append((survey.width, survey.height))
                continue
            with self._open(entry) as scene:
                sizes.append((scene.work_grid.width, scene.work_grid.height))
        return sizes

    def _side(self, sizes: Sequence[tuple[int, int]]) -> int:
        if self._wanted_side < LEAST_SIDE or self._wanted_side % STEP:
            raise JobError(
                "A patch size of {patch_size} pixels is not possible, expected a multiple of {step} from "
                "{least} on.",
                patch_size=self._wanted_side,
                step=STEP,
                least=LEAST_SIDE,
            )
        largest = max(min(size) for size in sizes)
        if largest < LEAST_SIDE:
            raise JobError(
                "All rasters are too small: the largest has {width} x {height} pixels, a patch needs {least} "
                "x {least}.",
                width=max(sizes, key=min)[0],
                height=max(sizes, key=min)[1],
                least=LEAST_SIDE,
            )
        return min(self._wanted_side, largest // STEP * STEP)

    def _find_clouds(self) -> None:
        """Masks of the rasters where clouds can be told; those without a place are left as they are."""
        if self._clouds == NO_CLOUDS:
            return
        looks = CloudLooks(self._clouds, self._backend, self._progress)
        unknown: list[tuple[str, RasterError]] = []
        for entry in self._each(Message("Looking for clouds"), 0.1, 0.3):
            with self._open(entry) as scene:
                if is_chip(scene):
                    continue
            try:
                look = looks.look(entry.post, self._share * 0.1, 0.0)
            except RasterError as error:
                if self._clouds != AUTO_CLOUDS:
                    raise
                unknown.append((short_name(entry.post), error))
                continue
            classes = classify(look, None)
            if np.isin(classes, MASKED).any():
                path = self._folder.with_name(f"{self._folder.name}_clouds_{len(self._masks)}.tif")
                write_cells(look, classes, path)
                self._masks[entry.id] = path
        if unknown:
            self._say(
                "Clouds cannot be told in {count} of {all} images and are learned like all else, as in "
                "'{raster}': {reason}",
                count=len(unknown),
                all=len(self._entries),
                raster=unknown[0][0],
                reason=unknown[0][1],
            )

    def _choose(self, sizes: Sequence[tuple[int, int]], side: int) -> list[_Run]:
        """Which patches are read, in their order in the rasters: all, or as many as there is room for."""
        shape = self._shape(side)
        most = min(MOST_PATCHES, max(2, room_for(self._folder, MOST_BYTES) // shape.patch_bytes))
        runs = [
            _Run(number, window)
            for number, (width, height) in enumerate(sizes)
            for window in _runs(width, height, side)
        ]
        chosen: list[int] = []
        count = 0
        for index in self._random.permutation(len(runs)).tolist():
            if count >= most:
                break
            chosen.append(index)
            count += runs[index].window.width // side
        return [runs[index] for index in sorted(chosen)]

    def _shape(self, side: int) -> StoreShape:
        layers = date_layers(self._bands, 1)
        return StoreShape(layers, side, self._gsd_m, STRETCHED, self._images, SCENE)

    def _write(self, side: int, runs: Sequence[_Run]) -> UnlabelledPatches:
        view = ListView(self._entries, self._open)
        used: list[str] = []
        done = 0
        with PatchWriter(self._folder, self._shape(side)) as writer:
            for number, group in groupby(runs, lambda run: run.raster):
                entry, before = self._entries[number], writer.count
                with self._open(entry) as scene:
                    seen = view.seen(entry, scene)
                    for run in group:
                        self._report(Message("Cutting patches from the images"), 0.3 + 0.7 * done / len(runs))
                        for patch in _patches(seen, run, side):
                            writer.add(self._placed(patch, number, writer.count))
                        done += 1
                if writer.count > before:
                    used.append(short_name(entry.post))
            if not writer.count:
                raise JobError(
                    "None of the {count} rasters holds a patch of {side} x {side} pixels with data, clear of "
                    "clouds. Choose larger rasters, a smaller patch size, or clouds 'none'.",
                    count=len(self._entries),
                    side=side,
                )
            writer.finish([_REGION], [StoreScene(one.id, _REGION, "train") for one in self._entries])
        if writer.count < FEW:
            self._say(
                "Patches of {side} pixels to learn from: {count}, which is little.",
                count=writer.count,
                side=side,
            )
        return UnlabelledPatches(writer.count, tuple(used), tuple(self._warnings))

    def _placed(self, patch: _Pixels, raster: int, number: int) -> Patch:
        pixels, valid, window = patch
        # The first one teaches: there may be no other.
        split = VALIDATION if number and self._random.random() < 1 / _HELD_BACK else TRAINING
        mask = np.full(valid.shape, 255, np.uint8)
        return Patch({POST: pixels}, mask, valid, 0, raster, split, (window.col_off, window.row_off))

    @contextmanager
    def _open(self, entry: SceneEntry) -> Iterator[Scene]:
        masks = {POST: self._masks[entry.id]} if entry.id in self._masks else {}
        own = {"bands": self._bands, "gsd_m": self._gsd_m, "masks": masks}
        with named(entry), open_entry(entry, None, self._images, **own) as scene:
            yield scene

    def _each(self, said: Message, start: float, end: float) -> Iterator[SceneEntry]:
        for number, entry in enumerate(self._entries):
            self._report(said, start + (end - start) * number / len(self._entries))
            yield entry

    def _report(self, said: Message, done: float) -> None:
        check(self._progress)
        self._progress.report(self._share * done, said)

    def _say(self, text: str, **values: object) -> None:
        said = Message(text, **values)
        self._warnings.append(said)
        self._progress.log(said)


def _runs(width: int, height: int, side: int) -> Iterator[Window]:
    """The whole patches of a raster, side by side in runs; what is left over is left at its edges."""
    across, down = width // side, height // side
    left, top = (width - across * side) // 2, (height - down * side) // 2
    for row in range(down):
        for col in range(0, across, _RUN):
            patches = min(_RUN, across - col)
            yield Window(left + col * side, top + row * side, patches * side, side)


def _patches(scene: Scene, run: _Run, side: int) -> Iterator[_Pixels]:
    """The patches of a run that are mostly valid."""
    pixels = scene.read(run.window)
    for window in run.window.squares(side):
        rows, cols = window.slices(within=run.window)
        valid = pixels.valid[rows, cols]
        if valid.mean() >= _LEAST_VALID:
            yield pixels.post[:, rows, cols], valid, window
