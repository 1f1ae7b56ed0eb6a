"""Patch stores of the TSMU experiment: per set of regions to learn from, and per region to score on."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from landslide_mapper.jobs.scenes import read_scenes
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.normalization import SCENE

SCENES = "scenes_l4s_regions.json"
HELD_OUT = ("validation", "test")


class Data:
    """The scenes of the experiment, and patch stores cut from them when asked for.

    Attributes:
        regions: ids of all regions.
    """

    def __init__(self, scenes: Path, folder: Path) -> None:
        """Read a scene list.

        Args:
            scenes: the list, or the folder that holds scenes_l4s_regions.json.
            folder: gets the stores.

        Raises:
            ScenesError: when the list cannot be read.
        """
        self._scenes = read_scenes(scenes / SCENES if scenes.is_dir() else scenes)
        self._folder = folder
        self.regions = sorted({scene.region for scene in self._scenes})

    def count(self, region: str, split: str) -> int:
        """Number of scenes of a region in a split."""
        return sum(scene.region == region and scene.split == split for scene in self._scenes)

    def learning(self, regions: Sequence[str]) -> Path:
        """Store of training and validation patches of some regions."""
        chosen = [scene for scene in self._scenes if scene.region in regions and scene.split != "test"]
        return self._store("-".join(sorted(regions)), chosen)

    def scoring(self, region: str, split: str) -> Path:
        """Store whose validation patches are those of a region's split."""
        own = [scene for scene in self._scenes if scene.region == region]
        held_out = [replace(scene, split="validation") for scene in own if scene.split == split]
        # A store needs something to train on; its training patches are never scored.
        trained = [scene for scene in own if scene.split == "train"]
        return self._store(f"{split}-of-{region}", trained + held_out, self.learning([region]))

    def _store(self, name: str, scenes: Sequence[SceneEntry], stretched_as: Path | None = None) -> Path:
        folder = self._folder / name
        if not folder.is_dir():
            # Imported here: where the stores are there, the experiment runs without GDAL.
            from landslide_mapper.jobs.patch_building import build_patch_store

            part = folder.with_name(f".{name}.part")
            shutil.rmtree(part, ignore_errors=True)
            part.parent.mkdir(parents=True, exist_ok=True)
            known = None
            if stretched_as is not None:
                # Chips of a region are stretched by what the model has seen of it, as everywhere.
                with PatchStore(stretched_as) as store:
                    known = store.stretches
            # Scenes are single chips of one size, so the stores agree without being told to.
            build_patch_store(scenes, part, normalization=SCENE, stretches=known, seed=0)
            os.replace(part, folder)
        return folder
