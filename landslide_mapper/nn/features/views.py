"""Augmented views of patches that can be made again: what is cached of a view stays true of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.nn.patches.augment import Augmentation
from landslide_mapper.nn.patches.joined_store import join
from landslide_mapper.nn.patches.store import Batch, PatchStore

_PRIMES = (100_003, 1_009)


class FixedViews:
    """A fixed set of views per patch: view 0, 1, ... of a patch is always the same, whatever it comes with.

    Convolutions do not commute with flips, so features and responses are those of one view, geometry and
    radiometry alike.

    Attributes:
        count: views per patch; a count of 0 means the patch as it is, as its only view.
    """

    def __init__(
        self,
        store: PatchStore,
        augmentation: Augmentation | None,
        count: int,
        mean: torch.Tensor,
        std: torch.Tensor,
        seed: int,
    ) -> None:
        # A patch of another sample cannot be mixed in: the view would depend on its company.
        self._augmentation = None if augmentation is None else replace(augmentation, mix=0.0)
        self._store = store
        self._mean, self._std = mean.cpu(), std.cpu()
        self._seed = seed
        self.count = max(count, 1)

    def batch(self, patches: NDArray[np.intp], views: NDArray[np.intp]) -> Batch:
        """Views of patches; both (n,)."""
        return join([self._one(int(patch), int(view)) for patch, view in zip(patches, views)])

    def _one(self, patch: int, view: int) -> Batch:
        batch = self._store.batch(np.array([patch]))
        if self._augmentation is None:
            return batch
        seed = (self._seed * _PRIMES[0] + patch) * _PRIMES[1] + view
        random = torch.Generator().manual_seed(seed % 2**63)
        return self._augmentation(batch, self._mean, self._std, random)
