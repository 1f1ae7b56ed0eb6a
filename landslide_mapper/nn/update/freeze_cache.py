"""Decides whether the features of the frozen encoder are kept on disk, by measuring what either way costs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.messages import Message
from landslide_mapper.nn.features.feature_cache import (
    FeatureBatch,
    FeatureCache,
    FeatureShape,
    encode,
    feature_shape,
    seconds_to_read,
)
from landslide_mapper.nn.features.views import FixedViews
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.augment import Augmentation
from landslide_mapper.nn.patches.disk_rows import available_memory, room
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.update.settings import UpdateSettings

_ENCODED_SHARE = 0.1
"""At most this share of what training draws is computed: the rest of the encoder's time is saved."""
_WORTHWHILE = 0.7
"""Reading must cost less than this share of computing."""
_MIB = 2**20


@dataclass(frozen=True)
class FrozenData:
    """What freeze training reads.

    Attributes:
        store: the new data.
        training: numbers of the patches to train on.
        validation: numbers of the patches to validate on.
        draws: patches that training will draw in all.
        seed: fixes the views.
    """

    store: PatchStore
    training: NDArray[np.intp]
    validation: NDArray[np.intp]
    draws: int
    seed: int


@dataclass(frozen=True)
class Caches:
    """Cached features.

    Attributes:
        training: of fixed augmented views of the training patches.
        validation: of the validation patches as they are.
        views: per training patch.
    """

    training: FeatureCache
    validation: FeatureCache
    views: int

    def held_out(self, store: PatchStore, patches: NDArray[np.intp]) -> FeatureBatch:
        """Features of validation patches; their store is the one that the cache was made for."""
        return self.validation.batch(patches, np.zeros(len(patches), np.intp))

    def close(self) -> None:
        """Delete the files."""
        self.training.close()
        self.validation.close()


def open_caches(
    network: MultiRegionNetwork,
    region: str,
    data: FrozenData,
    settings: UpdateSettings,
    folder: Path,
    dtype: torch.dtype | None,
    log: Callable[[str], None],
) -> Caches | None:
    """Caches for freeze training where they pay and fit, else None; the log says why.

    Args:
        network: everything but the region's decoder is frozen.
        region: whose decoder learns.
        data: what is to be read.
        settings: cache mode and budget, augmentation.
        folder: gets the files.
        dtype: half precision to compute in, or None.
        log: told the decision.
    """
    if settings.cache == "off":
        return None
    shape = feature_shape(network, [region], data.store.batch(data.training[:1]))
    views = _views_that_fit(shape, data, settings, folder)
    per_patch = shape.bytes / _MIB
    if views < 1:
        log(
            Message(
                "The encoder's features take {per_patch:.1f} MiB a patch; those of "
                "{patches} patches do not fit into the disk budget, so they "
                "are computed again each time.",
                per_patch=per_patch,
                patches=len(data.training) + len(data.validation),
            )
        )
        return None
    try:
        if settings.cache == "auto" and not _pays(network, shape, data, views, settings, folder, dtype, log):
            return None
        return _open(network, shape, data, views, settings, folder, dtype)
    except OSError as error:
        log(
            Message(
                "The features cannot be kept on disk ({error}); they are computed again each time.",
                error=error,
            )
        )
        return None


def _views_that_fit(shape: FeatureShape, data: FrozenData, settings: UpdateSettings, folder: Path) -> int:
    per_view = shape.bytes + data.store.patch_size**2
    useful = max(1, int(_ENCODED_SHARE * data.draws / len(data.training)))
    free = room(folder, settings.cache_gb * 1e9) - len(data.validation) * per_view
    return min(settings.cache_views, useful, free // (len(data.training) * per_view))


def _pays(
    network: MultiRegionNetwork,
    shape: FeatureShape,
    data: FrozenData,
    views: int,
    settings: UpdateSettings,
    folder: Path,
    dtype: torch.dtype | None,
    log: Callable[[str], None],
) -> bool:
    total = shape.bytes * (views * len(data.training) + len(data.validation))
    computing = seconds_to_encode(network, data, settings.loop.augmentation, dtype)
    reading = seconds_to_read(folder, shape.bytes, dtype, cold=total > available_memory() / 2)
    pays = reading < _WORTHWHILE * computing
    log(
        f"Features of a patch: {shape.bytes / _MIB:.1f} MiB, {1e3 * computing:.0f} ms to compute, "
        f"{1e3 * reading:.1f} ms to read: "
        + (f"{views} views of each are kept on disk." if pays else "they are computed again each time.")
    )
    return pays


def seconds_to_encode(
    network: MultiRegionNetwork,
    data: FrozenData,
    augmentation: Augmentation,
    dtype: torch.dtype | None,
    now: Callable[[], float] = time.perf_counter,
) -> float:
    """Seconds per patch to read, vary and encode, measured by the clock `now`."""
    views = FixedViews(data.store, augmentation, 1, network.mean, network.std, data.seed)
    some = data.training[:4]
    fastest = float("inf")
    for _ in range(2):  # the first run also warms up
        began = now()
        encode(network, views.batch(some, np.zeros(len(some), np.intp)), dtype)[-1].cpu()
        fastest = min(fastest, now() - began)
    return fastest / len(some)


def _open(
    network: MultiRegionNetwork,
    shape: FeatureShape,
    data: FrozenData,
    views: int,
    settings: UpdateSettings,
    folder: Path,
    dtype: torch.dtype | None,
) -> Caches:
    def cache(name: str, patches: NDArray[np.intp], varied: Augmentation | None, count: int) -> FeatureCache:
        fixed = FixedViews(data.store, varied, count, network.mean, network.std, data.seed)
        return FeatureCache(network, fixed, patches, shape, folder / name, dtype)

    training = cache("training", data.training, settings.loop.augmentation, views)
    try:
        return Caches(training, cache("validation", data.validation, None, 1), views)
    except OSError:
        training.close()
        raise
