"""Stored responses: what the old decoders said before joint fine-tuning, which they are held to.

Two ways to keep them. A frozen snapshot of the network is asked again for every batch, so that augmentation
is free; or the responses to a fixed set of views are kept on disk as 8-bit maps, as in the paper, and no
second network is needed while training.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from copy import deepcopy
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.nn.features.views import FixedViews
from landslide_mapper.nn.measures.losses import DistillationLoss
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.disk_rows import DiskRows
from landslide_mapper.nn.patches.store import Batch
from landslide_mapper.nn.training.phases import network_input

_STEPS = 255


class Snapshot:
    """A frozen copy of a network as it is now."""

    def __init__(self, network: MultiRegionNetwork, temperature: float, dtype: torch.dtype | None) -> None:
        self._network = deepcopy(network).eval().requires_grad_(False)
        self._temperature = temperature
        self._dtype = dtype

    def responses(self, batch: Batch, regions: Sequence[str]) -> Tensor:
        """sigmoid(logits / T) of some decoders, (K, N, H, W) float32; the encoder runs once for all."""
        device = self._network.mean.device
        with torch.no_grad(), torch.autocast(device.type, dtype=self._dtype, enabled=self._dtype is not None):
            features = self._network.features(network_input(self._network, batch))
            logits = [self._network.decode(features, region)[:, 0].float() for region in regions]
        return torch.sigmoid(torch.stack(logits) / self._temperature)


class StoredResponses:
    """Responses of the old decoders to fixed views of the new patches, as 8-bit maps on disk."""

    def __init__(
        self, views: FixedViews, patches: NDArray[np.intp], regions: Sequence[str], path: Path
    ) -> None:
        """Reserve the disk.

        Args:
            views: of the patches.
            patches: numbers of the patches.
            regions: whose decoders respond.
            path: file that gets the maps.

        Raises:
            OSError: when the disk has no room.
        """
        self._views, self._patches, self._regions = views, patches, list(regions)
        self._place = {int(patch): place for place, patch in enumerate(patches)}
        side = views.batch(patches[:1], np.zeros(1, np.intp)).mask.shape[-1]
        shape = (len(self._regions), side, side)
        self._rows = DiskRows(path, len(patches) * views.count, shape, np.dtype(np.uint8))

    def compute(self, teacher: Snapshot, device: torch.device, check: Callable[[], None]) -> None:
        """Ask the teacher for every view."""
        for patch in self._patches:
            check()
            numbers = np.arange(self._views.count)
            batch = self._views.batch(np.full(len(numbers), patch), numbers)
            maps = teacher.responses(batch.to(device), self._regions).transpose(0, 1)
            first = self._place[int(patch)] * self._views.count
            self._rows.rows[first : first + len(numbers)] = (maps * _STEPS).round().byte().cpu().numpy()

    def read(self, patches: NDArray[np.intp], views: NDArray[np.intp], regions: Sequence[str]) -> Tensor:
        """sigmoid(logits / T) to within 1/510, (K, N, H, W) float32."""
        rows = [self._place[int(one)] * self._views.count + view for one, view in zip(patches, views)]
        chosen = [self._regions.index(region) for region in regions]
        maps = np.stack([self._rows.rows[row][chosen] for row in rows], axis=1)
        return torch.from_numpy(maps).float() / _STEPS

    def close(self) -> None:
        """Delete the maps."""
        self._rows.remove()


def distillation_term(
    logits: Sequence[Tensor], responses: Tensor, valid: Tensor, loss: DistillationLoss, temperature: float
) -> Tensor:
    """Mean over old decoders of the distillation loss (TSMU paper, Eq. 4, 9-11; see `nn.measures.losses`).

    Args:
        logits: per old decoder (N, H, W), the student's.
        responses: (K, N, H, W), the teacher's sigmoid(logits / T) in the same order.
        valid: (N, H, W) bool.
        loss: of one decoder.
        temperature: T.
    """
    terms = [loss(own.float(), stored, valid, temperature) for own, stored in zip(logits, responses)]
    return torch.stack(terms).mean()
