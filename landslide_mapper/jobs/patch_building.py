"""Labelled scenes into a patch store: survey, division into training and validation, choice, cutting.

The labels are read first, which costs little, to decide which patches are wanted; then the pixels of those
are read once. Test scenes are not even opened.
"""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from landslide_mapper.errors import InventoryError, JobError
from landslide_mapper.inventory.labels import IGNORE, LANDSLIDE, LabelSource
from landslide_mapper.jobs.both_dates import open_listed
from landslide_mapper.jobs.holdout import LabelCounts, Role, assign_roles
from landslide_mapper.jobs.normalization import ListView
from landslide_mapper.jobs.patch_choice import (
    Spot,
    check_landslides,
    most_wanted,
    room_for,
    side_for,
    spots_of_strip,
    without_most_unlabelled,
)
from landslide_mapper.jobs.patch_cutting import cut, labelled_pixels, roomy, starts, strips
from landslide_mapper.jobs.progress import Progress, SilentProgress, check
from landslide_mapper.jobs.scene_survey import common_tags, named, stored_dtype, survey_scene
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.layers import ImageTags, date_layers
from landslide_mapper.messages import Message
from landslide_mapper.normalization import DATA_SET, SCENE, Stretch
from landslide_mapper.people import without_folders
from landslide_mapper.raster.patches import TRAINING, VALIDATION, Patch, PatchWriter, StoreScene, StoreShape
from landslide_mapper.raster.scene import Scene
from landslide_mapper.terrain.ground import Ground
from landslide_mapper.tiling import Window

PROGRESS_SHARE = 0.05
"""Share of a training job's progress that cutting patches takes."""
DEFAULT_MAX_BYTES = 4 << 30


@dataclass(frozen=True)
class StoreSummary:
    """What is in a store.

    Attributes:
        training: number of training patches.
        validation: number of validation patches.
        left_out: patches that the limit of size left no room for.
        regions: region ids.
        shape: what the patches have in common.
    """

    training: int
    validation: int
    left_out: int
    regions: tuple[str, ...]
    shape: StoreShape


def build_patch_store(
    scenes: Sequence[SceneEntry],
    folder: Path,
    *,
    bands: int | None = None,
    dates: int | None = None,
    patch_size: int = 256,
    gsd_m: float | None = None,
    images: ImageTags | None = None,
    derived: Sequence[str] = (),
    normalization: str = DATA_SET,
    stretches: Mapping[str, Stretch] | None = None,
    change: bool = False,
    terrain: bool | None = None,
    together: bool = False,
    steady: bool = False,
    unlabelled: int = 0,
    max_bytes: int = DEFAULT_MAX_BYTES,
    seed: int = 0,
    progress: Progress | None = None,
) -> StoreSummary:
    """Cut training and validation patches from labelled scenes.

    Args:
        scenes: the scenes; those of the split test are left alone.
        folder: the store to make.
        bands: bands per date that are read; None: as many as every scene has.
        dates: 1 (post only) or 2; None: 2 where any scene has a pre-event raster.
        patch_size: side of a patch in pixels; less where all scenes are smaller.
        gsd_m: ground sampling distance in metres; None: the median of the scenes'.
        images: what a model that exists learned from; None: what the scenes say.
        derived: bands that a new model sees computed from these (`vocabulary.DERIVED`).
        normalization: bring each scene to its own range (`scene`), or leave values as they are (`data set`).
        stretches: how a model that exists stretches the chips of the regions that it knows.
        change: show the change between the dates, too; a scene where that fails counts as post alone.
        terrain: show the ground, too, of the scenes that have elevations; None: where any has.
        together: one decoder learns all regions, so that some may show no landslide.
        steady: patches lie where they lay when there were fewer labels.
        unlabelled: most patches of training scenes without a label; 0: pixels without one are ignored.
        max_bytes: room on disk; beyond it, patches without landslides are left out first, at random.
        seed: decides what is held out and left out.
        progress: told what is done; may cancel.

    Raises:
        LandslideMapperError: when a scene cannot be read, or there is nothing to train on.
        Canceled: when the user asked to stop; nothing is left behind.
    """
    used = [scene for scene in scenes if scene.split != "test"]
    builder = _Builder(used, seed, progress or SilentProgress(), together, steady, unlabelled)
    builder.survey(bands, dates, patch_size, gsd_m, images, derived, normalization, change, terrain)
    builder.look_at_scenes(stretches)
    builder.divide()
    builder.choose(room_for(folder, max_bytes))
    return builder.cut(folder)


class _Builder:
    """The steps of building a store, in their order."""

    def __init__(
        self,
        scenes: Sequence[SceneEntry],
        seed: int,
        progress: Progress,
        together: bool = False,
        steady: bool = False,
        unlabelled: int = 0,
    ) -> None:
        if not any(scene.split == "train" for scene in scenes):
            raise JobError("There is no training scene: at least one scene needs the split 'train'.")
        for scene in scenes:
            if scene.labels is None:
                raise InventoryError(
                    "Scene {id} has no labels, expected a polygon file or a mask raster.", id=scene.id
                )
        self._scenes = list(scenes)
        self._regions = sorted({scene.region for scene in scenes})
        self._seed = seed
        self._together, self._steady, self._unlabelled = together, steady, unlabelled
        self._progress = progress
        self._roles: list[list[Role]] = []
        self._spots: list[list[Spot]] = []
        self._left_out = 0
        self._said: set[str] = set()
        self._view: ListView | None = None

    def survey(
        self,
        bands: int | None,
        dates: int | None,
        patch_size: int,
        gsd_m: float | None,
        images: ImageTags | None,
        derived: Sequence[str],
        normalization: str,
        change: bool,
        terrain: bool | None,
    ) -> None:
        """Look at every scene and settle what the patches have in common."""
        surveys = [survey_scene(scene, images) for scene in self._each(Message("Looking at the scenes"), 0.0)]
        counts = {survey.bands for survey in surveys}
        bands = bands or min(counts)
        if len(counts) > 1:
            self._say("The scenes have {least} to {most} bands; {bands} are used.",
                        least=min(counts), most=max(counts), bands=bands)  # fmt: skip
        known = [survey.gsd_m for survey in surveys if survey.gsd_m is not None]
        if gsd_m is None and known:
            gsd_m = statistics.median(known)
        if dates is None:
            dates = 2 if any(scene.pre for scene in self._scenes) else 1
        pre_missing = any(scene.pre is None for scene in self._scenes)
        if terrain is None:
            terrain = any(scene.dem is not None for scene in self._scenes)
        if terrain and (without := sum(scene.dem is None for scene in self._scenes)):
            self._say("Scenes without elevations: {count}; their ground counts as not known.", count=without)
        images = images or common_tags(surveys, bands, derived)
        bands += len(images.derived)
        self._shape = StoreShape(
            layers=date_layers(bands, dates, pre_optional=pre_missing, change=change, terrain=terrain),
            patch_size=side_for(surveys, patch_size, gsd_m),
            gsd_m=gsd_m,
            dtype=stored_dtype(surveys, normalization, terrain or bool(images.derived)),
            images=images,
            normalization=normalization,
        )

    def look_at_scenes(self, known: Mapping[str, Stretch] | None) -> None:
        """See each scene in its own range, where that is wanted."""
        if self._shape.normalization == SCENE:
            self._view = ListView(self._scenes, self._opened_raw, known)

    def divide(self) -> None:
        """Settle what each scene is for; regions without a validation scene give a part of their own."""
        validating = {scene.region for scene in self._scenes if scene.split == "validation"}
        self._roles = [
            [Role(VALIDATION if scene.split == "validation" else TRAINING)] for scene in self._scenes
        ]
        undivided: dict[str, dict[int, LabelCounts]] = {}
        for number, scene in enumerate(self._each(Message("Reading the labels"), 0.1)):
            if scene.region not in validating:
                undivided.setdefault(scene.region, {})[number] = self._count(scene)
        for region, counts in undivided.items():
            roles = assign_roles(list(counts.values()), region, self._shape.patch_size, self._seed)
            self._roles = [
                dict(zip(counts, roles)).get(number, before) for number, before in enumerate(self._roles)
            ]
            if any(role.split == VALIDATION for scene_roles in roles for role in scene_roles):
                self._say(
                    "Region {region} has no validation scene: about a fifth of it is held out.",
                    region=region,
                )
            else:
                self._say("Region {region} has too few labels to hold any out for validation.", region=region)

    def choose(self, room: int) -> None:
        """Find the patches with labels, and leave out what there is no room for."""
        self._spots = [
            self._find_spots(scene, roles)
            for scene, roles in zip(self._each(Message("Choosing patches"), 0.3), self._roles)
        ]
        check_landslides(self._scenes, self._spots, self._together)
        self._spots = without_most_unlabelled(self._spots, self._unlabelled, self._seed)
        limit = room // self._shape.patch_bytes
        every = [(number, spot) for number, spots in enumerate(self._spots) for spot in spots]
        if len(every) <= limit:
            return
        if limit < 2:
            raise InventoryError(
                "There is no room for training patches: they need {size:.1f} MiB each. Free some disk space.",
                size=self._shape.patch_bytes / 2**20,
            )
        kept = most_wanted([spot for _, spot in every], limit, self._seed)
        self._spots = [[] for _ in self._scenes]
        for index in kept:
            number, spot = every[index]
            self._spots[number].append(spot)
        self._left_out = len(every) - len(kept)
        self._say(
            "{left_out} of {patches} patches are left out to stay within {room:.1f} GiB.",
            left_out=self._left_out,
            patches=len(every),
            room=room / 2**30,
        )

    def cut(self, folder: Path) -> StoreSummary:
        """Read the pixels and write the store."""
        counts = [0, 0]
        with PatchWriter(folder, self._shape) as writer:
            for number, scene in enumerate(self._each(Message("Cutting patches"), 0.5)):
                if self._spots[number]:
                    for patch in self._patches(number, scene):
                        writer.add(patch)
                        counts[patch.split] += 1
            if not counts[TRAINING]:
                raise InventoryError(
                    "There is nothing to train on: no labelled pixel of a training scene has data in all of "
                    "its rasters. Label or review where the post-event and the pre-event raster have data."
                )
            described = [self._described(number) for number in range(len(self._scenes))]
            writer.finish(self._regions, described, self._view.of_chips if self._view else None)
        return StoreSummary(
            counts[TRAINING], counts[VALIDATION], self._left_out, tuple(self._regions), self._shape
        )

    def _say(self, key: str, /, **arguments: object) -> None:
        self._progress.log(Message(key, **arguments))

    def _each(self, doing: Message, done: float) -> Iterator[SceneEntry]:
        """The scenes, with progress and a look at Cancel before each."""
        for number, scene in enumerate(self._scenes):
            check(self._progress)
            share = (1.0 if done >= 0.5 else 0.2) * (1.0 - done) * number / len(self._scenes)
            self._progress.report(
                PROGRESS_SHARE * (done + share), Message("{doing}: {id}", doing=doing, id=scene.id)
            )
            yield scene

    @contextmanager
    def _opened_raw(self, scene: SceneEntry, change: bool = False) -> Iterator[Scene]:
        with named(scene), open_listed(scene, self._shape, self._progress.log, change) as pair:
            yield pair

    @contextmanager
    def _opened(self, scene: SceneEntry, change: bool = False) -> Iterator[tuple[Scene, LabelSource]]:
        with self._opened_raw(scene, change) as pair:
            if scene.labels is None:
                raise InventoryError("it has no labels.")
            files = (scene.labels, scene.labelled_area, pair.work_grid, pair.grid)
            with LabelSource(*files, split=scene.split, held_out=scene.held_out) as labels:
                yield pair, labels

    def _count(self, scene: SceneEntry) -> LabelCounts:
        side = self._shape.patch_size
        with self._opened(scene) as (pair, labels):
            extent = labels.extent
            columns = np.zeros((2, extent.width), dtype=np.int64)
            rows = np.zeros((2, extent.height), dtype=np.int64)
            for top in range(0, extent.height, side):
                check(self._progress)
                strip = Window(
                    extent.col_off, extent.row_off + top, extent.width, min(side, extent.height - top)
                )
                mask = labels.mask(strip)
                labelled = np.flatnonzero((mask != IGNORE).any(axis=0))
                if len(labelled):  # what has no data can neither teach nor judge
                    first, end = int(labelled[0]), int(labelled[-1]) + 1
                    part = Window(strip.col_off + first, strip.row_off, end - first, strip.height)
                    mask[:, first:end] = labelled_pixels(pair, labels, part, False)[0]
                for index, pixels in enumerate((mask != IGNORE, mask == LANDSLIDE)):
                    columns[index] += pixels.sum(axis=0)
                    rows[index, top : top + strip.height] = pixels.sum(axis=1)
        return LabelCounts(extent, (columns[0], rows[0]), (columns[1], rows[1]))

    def _find_spots(self, scene: SceneEntry, roles: Sequence[Role]) -> list[Spot]:
        side = self._shape.patch_size
        spots = []
        with self._opened(scene) as (pair, labels):
            ground = () if scene.dem is None else Ground(scene.dem, scene.dem_feet).said
            seen = ground if self._shape.sees_terrain else ()
            for said in [*pair.notes, *pair.warnings, *labels.warnings, *seen]:
                if said not in self._said:  # hundreds of scenes are mostly alike
                    self._said.add(said)
                    self._say("{id}: {said}", id=scene.id, said=said)
            bare = self._learns_unlabelled(scene)
            extent = self._extent(scene, pair, labels)
            rows = {row for role in roles for row in starts(extent.height, side, role.split)}
            for row, (mask,) in strips(
                extent, side, rows, lambda window: (labels.mask(window, unlabelled=bare),)
            ):
                check(self._progress)
                for role in roles:
                    if row in starts(extent.height, side, role.split):
                        spots += spots_of_strip(mask, role, extent, row, side)
        return spots

    def _patches(self, number: int, scene: SceneEntry) -> Iterator[Patch]:
        side, spots = self._shape.patch_size, self._spots[number]
        roles = {role.split: role for role in self._roles[number]}
        with self._opened(scene, change=True) as (raw, labels):
            pair = self._view.seen(scene, raw) if self._view else raw
            bare, extent = self._learns_unlabelled(scene), self._extent(scene, pair, labels)
            for row, (mask, valid, *images) in strips(
                extent,
                side,
                {spot.row for spot in spots},
                lambda window: labelled_pixels(pair, labels, window, bare),
            ):
                check(self._progress)
                window = Window(extent.col_off, extent.row_off + row, extent.width, mask.shape[0])
                restricted = {split: role.restrict(mask, window) for split, role in roles.items()}
                for spot in (spot for spot in spots if spot.row == row):
                    own = cut(restricted[spot.split], spot.col, side, IGNORE)
                    if (own == IGNORE).all():
                        continue  # labelled, but without data
                    yield Patch(
                        {name: cut(image, spot.col, side) for name, image in zip(pair.shown, images)},
                        own,
                        cut(valid, spot.col, side),
                        self._regions.index(scene.region),
                        number,
                        spot.split,
                        (extent.col_off + spot.col, extent.row_off + row),
                    )

    def _learns_unlabelled(self, scene: SceneEntry) -> bool:
        return bool(self._unlabelled) and scene.split == "train"

    def _extent(self, scene: SceneEntry, pair: Scene, labels: LabelSource) -> Window:
        """The pixels of a scene that patches are cut from."""
        grid = pair.work_grid
        wanted = grid.window if self._learns_unlabelled(scene) else labels.extent
        return roomy(wanted, grid, self._shape.patch_size, steady=self._steady)

    def _described(self, number: int) -> StoreScene:
        scene, splits = self._scenes[number], {role.split for role in self._roles[number]}
        split = "block" if len(splits) == 2 else "validation" if VALIDATION in splits else "train"
        named = scene.split == "validation"
        return StoreScene(without_folders(scene.id), scene.region, split, named)  # it goes into the model
