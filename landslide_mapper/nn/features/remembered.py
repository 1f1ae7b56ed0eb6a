"""Features of patches through a memory that outlives the job: the same pixels pass a frozen encoder once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.nn.features.feature_cache import FeatureBatch, FeatureShape, encode, feature_shape
from landslide_mapper.nn.features.feature_memory import FeatureMemory, Levels, content_key, encoder_digest
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.augment import VIEWS, view
from landslide_mapper.nn.patches.joined_store import join
from landslide_mapper.nn.patches.store import Batch, PatchStore


@dataclass(frozen=True)
class _Seen:
    """A patch: the name of what passes the encoder, and its labels (1, P, P)."""

    key: bytes
    mask: Tensor


class RememberedFeatures:
    """Features of the eight views of patches, from the memory where the same pixels were seen before.

    A view is a flip or a quarter turn: what is mapped is the image that is taught, so its light need not be
    varied, and labels that are new on old pixels change no feature.

    Attributes:
        computed: views that passed the encoder.
        shape: of the features of a patch.
    """

    def __init__(
        self,
        network: MultiRegionNetwork,
        memory: FeatureMemory,
        shape: FeatureShape,
        dtype: torch.dtype | None,
    ) -> None:
        """Begin a job.

        Args:
            network: its encoder stays as it is meanwhile.
            memory: keeps features.
            shape: of the features of a patch, and which levels decoders look at.
            dtype: half precision to compute in, or None.
        """
        self._network, self._memory, self._dtype = network, memory, dtype
        # What other decoders look at was not kept.
        self._encoder = encoder_digest(network, dtype) + bytes(shape.used)
        self._patches: dict[tuple[PatchStore, int], _Seen] = {}
        self.shape = shape
        self.computed = 0

    @classmethod
    def of(
        cls, network: MultiRegionNetwork, store: PatchStore, memory: FeatureMemory, dtype: torch.dtype | None
    ) -> RememberedFeatures:
        """Features for all decoders of a network, of patches like those of a store."""
        return cls(network, memory, feature_shape(network, network.regions, store.batch(np.arange(1))), dtype)

    def views_that_fit(self, patches: int) -> int:
        """Views of so many patches that the memory has room for; at least the patches as they are."""
        room = self._memory.limit // max(self.shape.bytes * patches, 1)
        return max(1, min(VIEWS, room))

    def batch(
        self, store: PatchStore, patches: NDArray[np.intp], views: NDArray[np.intp] | None = None
    ) -> FeatureBatch:
        """Features of views of patches, with their labels.

        Args:
            store: where the patches are.
            patches: (n,) numbers.
            views: (n,) 0 to 7; None: the patches as they are.
        """
        turns = [0] * len(patches) if views is None else views.tolist()
        places = [(self._seen(store, int(one)), int(one), turn) for one, turn in zip(patches, turns)]
        found = [self._memory.recall(seen.key + bytes([turn])) for seen, _, turn in places]
        missing = [number for number, levels in enumerate(found) if levels is None]
        if missing:
            pixels = [_turned(store.batch(np.array([places[one][1]])), places[one][2]) for one in missing]
            for number, levels in zip(missing, self._encode(pixels)):
                seen, _, turn = places[number]
                found[number] = levels
                self._memory.keep(seen.key + bytes([turn]), levels)
        masks = [view(seen.mask, turn) for seen, _, turn in places]
        return FeatureBatch(self._stacked(found, store.patch_size), torch.cat(masks))

    def _seen(self, store: PatchStore, patch: int) -> _Seen:
        place = store, patch
        if place not in self._patches:
            batch = store.batch(np.array([patch]))
            real = {f"has {name}": one for name, one in batch.present.items()}
            key = content_key(self._encoder, {**batch.layers, "valid": batch.valid, **real})
            self._patches[place] = _Seen(key, batch.mask)
        return self._patches[place]

    def _encode(self, pixels: list[Batch]) -> list[Levels]:
        self.computed += len(pixels)
        # In half precision even what is not: pixels that a decoder looks at.
        computed = encode(self._network, join(pixels), self._dtype)
        levels = [level.to("cpu", self._dtype or level.dtype) for level in computed]
        used = self.shape.used
        return [
            # A copy: a slice would keep all of the batch in memory.
            [level[n : n + 1].clone() if wanted else None for level, wanted in zip(levels, used)]
            for n in range(len(pixels))
        ]

    def _stacked(self, found: Sequence[Levels | None], side: int) -> list[Tensor]:
        stacked = []
        for level, (channels, *size) in enumerate(self.shape.shapes):
            # Decoders take the size of their answer from a level that they do not look at otherwise.
            shape = (channels, *(one * side // self.shape.side for one in size))
            parts = [levels[level] for levels in found if levels is not None]
            kept = [one for one in parts if one is not None]
            stacked.append(torch.cat(kept) if kept else torch.zeros(()).expand(len(found), *shape))
        return stacked


def _turned(batch: Batch, turn: int) -> Batch:
    """A view of all that lies in pixels."""
    return batch.each(lambda tensor: view(tensor, turn).contiguous() if tensor.dim() > 1 else tensor)
