"""The few patches of imagery that a model keeps per region, so that updates can look after old regions.

Replay patches come from training areas and are learned again; gate patches come from validation areas and say
whether a region got worse. Areas for accuracy never reach a patch store, so they are in neither. A version
keeps them in `exemplars/<region>/`, which is a patch store itself: replay patches have the split of training,
gate patches that of validation.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import ModelError, TrainingError
from landslide_mapper.model.folder import EXEMPLARS, ModelVersion
from landslide_mapper.nn.patches.joined_store import JoinedStore
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, PatchStore

GATE_PATCHES = 12
_POSITIVE_SHARE = 0.75


@dataclass(frozen=True)
class Exemplars:
    """What a model keeps of a region.

    Attributes:
        store: with patches of that region.
        replay: numbers of the patches to learn again.
        gate: numbers of the patches to check with.
    """

    store: PatchStore
    replay: NDArray[np.intp]
    gate: NDArray[np.intp]

    def __len__(self) -> int:
        """Number of patches."""
        return len(self.replay) + len(self.gate)

    @classmethod
    def of(cls, store: PatchStore) -> Exemplars:
        """All patches of a store."""
        return cls(store, store.of_split(TRAIN), store.of_split(VALIDATION))


def choose(store: PatchStore, region: str, replay: int, seed: int, gate: int = GATE_PATCHES) -> Exemplars:
    """Choose a region's exemplars: from as many scenes as possible, mostly with landslides.

    Args:
        store: any patches.
        region: id out of the store's regions.
        replay: most replay patches; 0 keeps nothing, gate patches neither.
        seed: fixes the choice.
        gate: most gate patches.
    """
    random = np.random.default_rng([seed, 7])
    own = store.region == store.regions.index(region)

    def pick(split: int, count: int) -> NDArray[np.intp]:
        members = np.flatnonzero(own & store.labelled & (store.split == split))
        return _spread(store, members, count if replay else 0, random)

    return Exemplars(store, pick(TRAIN, replay), pick(VALIDATION, gate))


def merge(
    old: Exemplars | None, store: PatchStore, region: str, replay: int, seed: int, gate: int = GATE_PATCHES
) -> Exemplars:
    """Exemplars of a region that has some already and has learned new data: half of either."""
    if (
        old is None
        or not replay
        or old.store.patch_size != store.patch_size
        or old.store.bands != store.bands
    ):
        return choose(store, region, replay, seed, gate)
    new = choose(store, region, max(replay - len(old.replay), (replay + 1) // 2), seed,
                 max(gate - len(old.gate), (gate + 1) // 2))  # fmt: skip
    kept = choose(old.store, region, replay - len(new.replay), seed, gate - len(new.gate))
    both = JoinedStore([kept.store, new.store])
    shift = len(kept.store)
    return Exemplars(
        both,
        np.concatenate([kept.replay, new.replay + shift]),
        np.concatenate([kept.gate, new.gate + shift]),
    )


def write_exemplars(version: Path, chosen: Mapping[str, Exemplars]) -> None:
    """Write exemplars into the folder of a version that is being made.

    Raises:
        ModelError: when the folder cannot be written.
    """
    for region, exemplars in chosen.items():
        # A store needs something to learn, so a region with nothing but gate patches keeps nothing.
        if not len(exemplars.replay):
            continue
        try:
            _write(version / EXEMPLARS / region, region, exemplars)
        except OSError as error:
            raise ModelError(
                "Exemplars of region '{region}' cannot be written: {error}.", region=region, error=error
            ) from error


def read_exemplars(version: ModelVersion) -> dict[str, Exemplars]:
    """The exemplars of a version, for the regions that have some.

    Raises:
        ModelError: when a file is damaged.
    """
    found = {}
    for region in (one.id for one in version.spec.regions):
        prefix = f"{EXEMPLARS}/{region}/"
        names = [name for name in version.card.get("files", {}) if name.startswith(prefix)]
        if not names:
            continue
        for name in names:
            version.file(name)  # compares the hash
        try:
            store = PatchStore(version.folder / EXEMPLARS / region)
        except TrainingError as error:
            raise ModelError(
                "The exemplars of region '{region}' are damaged: {error}", region=region, error=error
            ) from error
        found[region] = Exemplars.of(store)
    return found


def _spread(
    store: PatchStore, members: NDArray[np.intp], count: int, random: np.random.Generator
) -> NDArray[np.intp]:
    """Up to `count` members: in turns from every scene, three quarters with landslides where there are."""
    positive = members[store.positive[members]]
    negative = members[~store.positive[members]]
    most = min(len(positive), max(round(_POSITIVE_SHARE * count), count - len(negative)))
    chosen = [
        *_in_turns(store, positive, most, random),
        *_in_turns(store, negative, count - most, random),
    ]
    return np.sort(np.array(chosen, dtype=np.intp))


def _in_turns(
    store: PatchStore, members: NDArray[np.intp], count: int, random: np.random.Generator
) -> list[int]:
    shuffled = random.permutation(members)
    turn = np.zeros(len(shuffled), dtype=np.intp)
    for scene in np.unique(store.scene[shuffled]):
        places = np.flatnonzero(store.scene[shuffled] == scene)
        turn[places] = np.arange(len(places))
    return [int(one) for one in shuffled[np.argsort(turn, kind="stable")][:count]]


def _write(folder: Path, region: str, exemplars: Exemplars) -> None:
    folder.mkdir(parents=True)
    patches = np.concatenate([exemplars.replay, exemplars.gate])
    store = exemplars.store
    batch = store.batch(patches)
    split = np.repeat(np.array([TRAIN, VALIDATION], np.uint8), [len(exemplars.replay), len(exemplars.gate)])
    arrays = {
        **{name: _compact(images.numpy()) for name, images in batch.layers.items()},
        **{f"has_{name}": real.numpy().astype(np.uint8) for name, real in batch.present.items()},
        "mask": batch.mask.numpy(),
        "valid": batch.valid.numpy().astype(np.uint8),
        "region_index": np.zeros(len(patches), np.int32),
        "scene_index": _renumbered(store.scene[patches]),
        "split": split,
    }
    for name, array in arrays.items():
        np.save(folder / f"{name}.npy", array, allow_pickle=False)
    # No ids of scenes: they may name places that a reader of the model need not know.
    layers = [{"name": name, "bands": images.shape[1]} for name, images in batch.layers.items()]
    index = {
        "regions": [region],
        "layers": layers,
        "gsd_m": store.index.get("gsd_m"),
        "patches": len(patches),
    }
    (folder / "index.json").write_text(json.dumps(index), encoding="utf-8")


def _compact(pixels: NDArray[np.float32]) -> NDArray[np.generic]:
    """The smallest type that holds the values exactly; patches are read as float32."""
    limits: dict[type[np.generic], Any] = {one: np.iinfo(one) for one in (np.uint8, np.uint16, np.int16)}
    limits[np.float16] = np.finfo(np.float16)
    finite = bool(np.isfinite(pixels).all())
    for kind, limit in limits.items():
        if finite and pixels.min() >= limit.min and pixels.max() <= limit.max:
            small = pixels.astype(kind)
            if np.array_equal(small, pixels):
                return small
    return pixels


def _renumbered(scene: NDArray[Any]) -> NDArray[np.int32]:
    numbers: NDArray[np.int32] = np.unique(scene, return_inverse=True)[1].astype(np.int32)
    return numbers
