"""Features of frozen encoders that stay in memory from job to job, found again by what they were made from.

An update leaves the encoder as it is, so that the next update finds the features of all patches that it has
in common with the last one, and a map of the same view those of its tiles.
"""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

import torch
from torch import Tensor

from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.disk_rows import available_memory

MOST_BYTES = 256 << 20
_SHARE = 0.25
"""Of the memory that is available, at most this much."""

Levels = list[Optional[Tensor]]
"""Feature maps by level; None for a level that is not kept."""


@dataclass
class _Entry:
    levels: Levels
    size: int
    job: int


class FeatureMemory:
    """Feature maps by content, up to a number of bytes.

    What the running job has asked for stays; what it has not makes room, the longest unused first. So a map
    that is larger than the memory keeps its first tiles, which are those in view, and stops looking.

    Attributes:
        used: bytes of all features.
    """

    def __init__(self, limit: int | None = None) -> None:
        """Start empty.

        Args:
            limit: most bytes; None: `MOST_BYTES`, or less where there is little memory.
        """
        self._given = limit
        self._limit = 0
        self._entries: OrderedDict[bytes, _Entry] = OrderedDict()
        self._job = 0
        self._full = False
        self.used = 0
        self.begin()

    @property
    def limit(self) -> int:
        """Most bytes in this job."""
        return self._limit

    @property
    def full(self) -> bool:
        """Whether the running job needs more than there is room for: it has nothing more to look for."""
        return self._full

    def begin(self) -> None:
        """Another job begins."""
        self._job += 1
        self._limit = _most() if self._given is None else self._given
        self._full = not self._limit
        self._make_room(0)

    def recall(self, key: bytes) -> Levels | None:
        """The features of this key, if they are there."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        entry.job = self._job
        self._entries.move_to_end(key)
        return entry.levels

    def keep(self, key: bytes, levels: Levels) -> None:
        """Keep features where there is room for them."""
        size = sum(one.numel() * one.element_size() for one in levels if one is not None)
        if key in self._entries or not self._make_room(size):
            return
        self._entries[key] = _Entry(levels, size, self._job)
        self.used += size

    def clear(self) -> None:
        """Forget everything."""
        self._entries.clear()
        self.used = 0

    def _make_room(self, size: int) -> bool:
        while self._entries and self.used + size > self._limit:
            key, entry = next(iter(self._entries.items()))
            if entry.job == self._job:
                break
            del self._entries[key]
            self.used -= entry.size
        fits = self.used + size <= self._limit
        self._full = self._full or not fits
        return fits


def encoder_digest(network: MultiRegionNetwork, way: object) -> bytes:
    """Names what the features of a network depend on beside its input; `way` says how they are computed."""
    facts = [network.spec.to_json(), str(way), str(network.mean.device)]
    digest = hashlib.blake2b(json.dumps(facts, sort_keys=True).encode(), digest_size=16)
    weights = {**network.encoder.state_dict(), "mean": network.mean, "std": network.std}
    if network.context is not None:
        weights.update({f"context.{name}": one for name, one in network.context.state_dict().items()})
        weights["clay"] = network.context.clay.encoder.weight  # tells which Clay it is
    return content_key(digest.digest(), weights)


def content_key(first: bytes, tensors: Mapping[str, Tensor]) -> bytes:
    """Names features by the encoder (`encoder_digest`) and all that passes it."""
    digest = hashlib.blake2b(first, digest_size=16)
    for name, tensor in tensors.items():
        digest.update(f"{name} {tuple(tensor.shape)} {tensor.dtype};".encode())
        digest.update(_bytes(tensor))
    return digest.digest()


def _bytes(tensor: Tensor) -> Any:
    """The content of a tensor as something that has bytes."""
    return tensor.detach().cpu().contiguous().reshape(-1).view(torch.uint8).numpy()


def _most() -> int:
    available = available_memory()
    return min(MOST_BYTES, int(_SHARE * available)) if available else MOST_BYTES
