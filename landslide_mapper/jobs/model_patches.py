"""Patches of labelled scenes as a model that exists wants them: to teach it more, or to learn from it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Protocol

from landslide_mapper.backend import CONTEXT
from landslide_mapper.errors import JobError
from landslide_mapper.jobs.context_patches import cut_context
from landslide_mapper.jobs.patch_building import build_patch_store
from landslide_mapper.jobs.progress import Progress
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.messages import Message
from landslide_mapper.model.spec import ModelSpec
from landslide_mapper.vocabulary import TEST


class _Job(Protocol):
    @property
    def model(self) -> Path: ...
    @property
    def patch_size(self) -> int: ...
    @property
    def seed(self) -> int: ...


def patches_for(
    folder: Path,
    scenes: tuple[SceneEntry, ...],
    *,
    spec: ModelSpec,
    job: _Job,
    progress: Progress,
    learns_dates: bool = True,
    steady: bool = False,
    unlabelled: int = 0,
    context: bool = False,
) -> Path:
    """The patches of some scenes, cut as a model wants them, unless they are there from the last try.

    Args:
        folder: the store to make.
        scenes: labelled ones.
        spec: of the model.
        job: names the model and the patches' size.
        progress: told what is done; may cancel.
        learns_dates: a model of one date may be shown both.
        steady: as of `build_patch_store`.
        unlabelled: as of `build_patch_store`.
        context: cut patches without labels from all over the scenes, too, into a store of their own.

    Raises:
        LandslideMapperError: when a scene cannot be read, or is not what the model needs.
    """
    needs = spec.input
    change = needs.sees_change or (learns_dates and _may_learn_dates(spec, scenes))
    _check_ground(scenes, spec, job)
    if not (folder / "index.json").is_file():
        progress.report(0.0, Message("Cutting patches from the labelled scenes"))
        shutil.rmtree(folder, ignore_errors=True)
        stretches = {one.id: one.stretch for one in spec.regions if one.stretch is not None}
        found = build_patch_store(
            scenes,
            folder,
            bands=needs.image_bands,
            dates=2 if change else needs.dates,
            change=change,
            terrain=needs.sees_terrain,
            gsd_m=needs.gsd_m,
            images=needs.images,
            normalization=needs.normalization,
            stretches=stretches,
            patch_size=job.patch_size,
            steady=steady,
            unlabelled=unlabelled,
            seed=job.seed,
            progress=progress,
        )
        if context:
            cut_context(scenes, folder / CONTEXT, found.shape, stretches, job.seed, progress)
    return folder


def _check_ground(scenes: tuple[SceneEntry, ...], spec: ModelSpec, job: _Job) -> None:
    """Refuse scenes without elevations where the model sees the ground."""
    without = [scene.id for scene in scenes if scene.dem is None and scene.split != TEST]
    if spec.input.sees_terrain and without:
        raise JobError(
            "Model '{model}' was trained with terrain, but these scenes name no elevation model: {scenes}. "
            "Name it in a scene list (dem), or learn from an event whose scenes have one.",
            model=job.model.stem,
            scenes=", ".join(without[:5]),
        )


def _may_learn_dates(spec: ModelSpec, scenes: tuple[SceneEntry, ...]) -> bool:
    """Whether patches for a model of one date show the change between the dates.

    Each scene by its own range, it learns to see both where the new scenes have both.
    """
    needs = spec.input
    return (
        needs.dates == 1
        and not needs.sees_terrain
        and needs.per_scene
        and any(scene.pre is not None for scene in scenes)
    )
