"""What is known of the patches that a correction is fitted to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.few_labels import Numbers
from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.patches.store import PatchStore

PLACE = 16
"""Side in pixels of a place: neighbours say the same once more."""
_FAR = 1 << 21
"""More rows and columns than a scene has."""

Patches = tuple[PatchStore, NDArray[np.intp]]
"""A store, and numbers of some of its patches."""


@dataclass(frozen=True)
class Maps:
    """What is known of some patches; n patches of P x P pixels.

    Attributes:
        patches: where they are.
        labels: (n, P, P) 0, 1 or 255.
        counts: (n, P, P) bool, where the map can be corrected.
        logits: (n, P, P) of the map before.
        plain: (n, P, P) of the decoder without any correction; the same where there is none yet.
        change: (n, P, P) the change's logits about its threshold; None: the network does not see it.
        places: (n, P, P) number of the square of the scene that a pixel lies in.
        silent: (n, P, P) bool, where no patch has a label.
        scene: (n,) bool, patches that show the scene as it is, not where somebody has labelled.
    """

    patches: Sequence[Patches]
    labels: NDArray[np.uint8]
    counts: NDArray[np.bool_]
    logits: Numbers
    plain: NDArray[np.float32]
    change: Numbers | None
    places: NDArray[np.int64]
    silent: NDArray[np.bool_]
    scene: NDArray[np.bool_]

    def without(self, hidden: NDArray[np.bool_]) -> Maps:
        """The same where nothing is known of some patches, (n,) bool."""
        return replace(self, counts=self.counts & ~hidden[:, None, None])


def silent(labelled: PatchStore, patches: Sequence[Patches]) -> NDArray[np.bool_]:
    """Pixels of which no patch of a store knows anything: patches overlap, some without labels."""
    every = np.arange(len(labelled))
    known = labelled.batch(every).mask.numpy() != IGNORE
    pixels = np.unique(squares(labelled, every, 1)[known])
    return np.concatenate([~np.isin(squares(store, some, 1), pixels) for store, some in patches])


def squares(store: PatchStore, patches: NDArray[np.intp], side: int) -> NDArray[np.int64]:
    """Number of the square of its scene that every pixel lies in, (n, P, P)."""
    along = np.arange(store.patch_size)
    column, row = ((store.origin[patches, axis, None] + along) // side for axis in (0, 1))
    scene = store.scene[patches, None, None].astype(np.int64)
    found: NDArray[np.int64] = (scene * _FAR + row[:, :, None]) * _FAR + column[:, None]
    return found
