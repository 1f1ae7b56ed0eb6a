"""Patches of several stores seen as one: old and new data, or the exemplars of several regions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.errors import TrainingError
from landslide_mapper.layers import POST
from landslide_mapper.nn.patches.store import Batch, PatchStore


class JoinedStore(PatchStore):
    """Several stores one after another; their patches must have one shape."""

    def __init__(self, stores: Sequence[PatchStore]) -> None:
        """Join stores.

        Raises:
            TrainingError: when bands or patch sizes differ.
        """
        for name in ("bands", "patch_size"):
            values = sorted({getattr(store, name) for store in stores})
            if len(values) > 1:
                found = " and ".join(map(str, values))
                raise TrainingError(
                    "The old and the new patches differ in {what}: {found}.",
                    what=name.replace("_", " "),
                    found=found,
                )
        self._stores = list(stores)
        self.layers = max((store.layers for store in stores), key=len)
        self._folder = stores[0].folder
        self.regions = sorted({region for store in stores for region in store.regions})
        numbers = [np.array([self.regions.index(one) for one in store.regions]) for store in stores]
        self._numbers = numbers
        self.region = np.concatenate([own[store.region] for own, store in zip(numbers, stores)])
        self.split = np.concatenate([store.split for store in stores])
        self.positive = np.concatenate([store.positive for store in stores])
        self.labelled = np.concatenate([store.labelled for store in stores])
        scenes = [list(store.index.get("scenes", [])) for store in stores]
        before = np.cumsum([0, *(len(one) for one in scenes)])[:-1]
        self.scene = np.concatenate([store.scene + first for store, first in zip(stores, before)])
        self.index = {**stores[0].index, "scenes": [one for listed in scenes for one in listed]}
        self._ends = np.cumsum([len(store) for store in stores])

    def bands_of(self, layer: str) -> int:
        """Bands of a layer."""
        return next(store.bands_of(layer) for store in self._stores if layer in store.layers)

    @property
    def pre_missing(self) -> bool:
        """Whether some patch of a two-date store has no pre-event image."""
        return self.dates == 2 and any(store.dates == 1 or store.pre_missing for store in self._stores)

    @property
    def patch_size(self) -> int:
        """Side of a patch in pixels."""
        return self._stores[0].patch_size

    def batch(self, patches: NDArray[np.intp], *, unlabelled: bool = False) -> Batch:
        """Read patches; see `PatchStore.batch`."""
        owner = np.searchsorted(self._ends, patches, side="right")
        parts, order = [], []
        for number, store in enumerate(self._stores):
            places = np.flatnonzero(owner == number)
            if len(places):
                first = self._ends[number] - len(store)
                batch = store.batch(patches[places] - first, unlabelled=unlabelled)
                parts.append(self._in_my_numbers(batch, number))
                order.append(places)
        return _in_order(parts, torch.from_numpy(np.argsort(np.concatenate(order))))

    def _in_my_numbers(self, batch: Batch, number: int) -> Batch:
        layers, present = dict(batch.layers), dict(batch.present)
        for name in self.layers:
            if name not in layers:
                layers[name] = batch.post.new_zeros((len(batch), self.bands_of(name), *batch.mask.shape[1:]))
                present[name] = torch.zeros(len(batch), dtype=torch.bool)
        return replace(
            batch,
            layers={name: layers[name] for name in self.layers},
            present={name: present[name] for name in self.layers if name != POST},
            region=torch.from_numpy(self._numbers[number].astype(np.int64))[batch.region],
        )


def join(parts: Sequence[Batch]) -> Batch:
    """Batches of one shape as one; region numbers are taken as they are."""
    return _in_order(parts, None)


def _in_order(parts: Sequence[Batch], order: Tensor | None) -> Batch:
    def together(tensors: Iterable[Tensor]) -> Tensor:
        whole = torch.cat(list(tensors))
        return whole if order is None else whole[order]

    return Batch(
        layers={name: together(part.layers[name] for part in parts) for name in parts[0].layers},
        mask=together(part.mask for part in parts),
        valid=together(part.valid for part in parts),
        present={name: together(part.present[name] for part in parts) for name in parts[0].present},
        region=together(part.region for part in parts),
    )
