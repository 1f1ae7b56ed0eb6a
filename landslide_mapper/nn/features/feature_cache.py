"""Features of a frozen encoder, computed once per patch and view and kept on disk.

They are kept as decoders want them, so that reading is nothing but a copy: in the half precision that they
were computed in (to the bit), and channels last. In float32, decoders would compute slower than on features
that come from the encoder in half precision, which would eat up most of what is saved.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.nn.features.views import FixedViews
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.disk_rows import DiskRows
from landslide_mapper.nn.patches.store import Batch
from landslide_mapper.nn.training.phases import network_input

_FLOAT16_MOST = 65504.0
_BITS = np.dtype(np.int16)
"""What a value is on disk: numpy knows no bfloat16."""


@dataclass(frozen=True)
class FeatureBatch:
    """Features of some views with their labels.

    Attributes:
        features: levels (N, C, H, W) as the encoder gives them, channels last in memory; zeros where no
            decoder looks.
        mask: (N, P, P) uint8.
    """

    features: list[Tensor]
    mask: Tensor

    def __len__(self) -> int:
        """Number of views."""
        return len(self.mask)

    def to(self, device: torch.device) -> FeatureBatch:
        """The batch on a device."""
        return FeatureBatch([level.to(device) for level in self.features], self.mask.to(device))


@dataclass(frozen=True)
class FeatureShape:
    """What an encoder gives for one patch.

    Attributes:
        shapes: (C, H, W) per level.
        used: whether a decoder looks at the level (the first one of many encoders is the input itself).
        side: of the patch in pixels.
    """

    shapes: tuple[tuple[int, ...], ...]
    used: tuple[bool, ...]
    side: int

    @property
    def bytes(self) -> int:
        """Bytes of one view in half precision."""
        return 2 * sum(int(np.prod(shape)) for shape, used in zip(self.shapes, self.used) if used)


class FeatureCache:
    """Features of the fixed views of some patches, each computed when it is asked for first.

    Attributes:
        computed: views that passed the encoder so far.
    """

    def __init__(
        self,
        network: MultiRegionNetwork,
        views: FixedViews,
        patches: NDArray[np.intp],
        shape: FeatureShape,
        folder: Path,
        dtype: torch.dtype | None,
    ) -> None:
        """Reserve the disk.

        Args:
            network: with a frozen encoder.
            views: of the patches.
            patches: numbers of the patches.
            shape: of the features.
            folder: gets the files; `close` removes it.
            dtype: half precision to compute in, or None.

        Raises:
            OSError: when the disk has no room; nothing is left behind.
        """
        self._network, self._views, self._shape = network, views, shape
        self._dtype = dtype
        self._stored = stored_type(dtype)
        self._place = {int(patch): place for place, patch in enumerate(patches)}
        rows = len(patches) * views.count
        self._filled = np.zeros(rows, dtype=bool)
        self._levels: list[DiskRows | None] = []
        self._mask: DiskRows | None = None
        self._folder = folder
        self.computed = 0
        try:
            for number, (one, used) in enumerate(zip(shape.shapes, shape.used)):
                path = folder / f"level{number}.bin"
                self._levels.append(DiskRows(path, rows, _last(one), _BITS) if used else None)
            side = views.batch(patches[:1], np.zeros(1, np.intp)).mask.shape[-1]
            self._mask = DiskRows(folder / "mask.bin", rows, (side, side), np.dtype(np.uint8))
        except OSError:
            self.close()
            raise

    def batch(self, patches: NDArray[np.intp], views: NDArray[np.intp]) -> FeatureBatch:
        """Features of views; both (n,)."""
        rows = np.array([self._place[int(one)] for one in patches]) * self._views.count + views
        missing = np.flatnonzero(~self._filled[rows])
        if len(missing):
            self._fill(rows[missing], patches[missing], views[missing])
        features = [
            torch.zeros(()).expand(len(rows), *shape) if level is None else self._maps(level, rows)
            for level, shape in zip(self._levels, self._shape.shapes)
        ]
        mask = torch.from_numpy(np.stack([self._masks[row] for row in rows]))
        return FeatureBatch(features, mask)

    def close(self) -> None:
        """Delete the files."""
        for one in [*self._levels, self._mask]:
            if one is not None:
                one.remove()
        self._levels, self._mask = [], None
        if self._folder.is_dir():
            self._folder.rmdir()

    @property
    def _masks(self) -> Any:
        return self._mask.rows if self._mask is not None else ()

    def _fill(self, rows: NDArray[np.intp], patches: NDArray[np.intp], views: NDArray[np.intp]) -> None:
        batch = self._views.batch(patches, views)
        features = encode(self._network, batch, self._dtype)
        for level, computed in zip(self._levels, features):
            if level is not None:
                level.rows[rows] = _bits(computed, self._stored)
        self._masks[rows] = batch.mask.numpy()
        self._filled[rows] = True
        self.computed += len(rows)

    def _maps(self, level: DiskRows, rows: NDArray[np.intp]) -> Tensor:
        return _read(level, rows, self._stored, self._dtype).permute(0, 3, 1, 2)


def stored_type(dtype: torch.dtype | None) -> torch.dtype:
    """The half precision that features are kept in: the one they are computed in, else float16."""
    return dtype if dtype is torch.bfloat16 else torch.float16


def encode(network: MultiRegionNetwork, batch: Batch, dtype: torch.dtype | None) -> list[Tensor]:
    """Features of a batch without gradients."""
    device = network.mean.device
    with torch.no_grad(), torch.autocast(device.type, dtype=dtype, enabled=dtype is not None):
        return network.features(network_input(network, batch.to(device)))


def feature_shape(network: MultiRegionNetwork, regions: Iterable[str], batch: Batch) -> FeatureShape:
    """Shapes of the features of a batch's patches, and which of them some regions' decoders look at."""
    first = batch.each(lambda tensor: tensor[:1])
    levels = [level.float().detach().requires_grad_() for level in encode(network, first, None)]
    was_training = network.training
    network.eval()
    with torch.enable_grad():
        answers = [network.decode(levels, region).sum() for region in regions]
        gradients = torch.autograd.grad(answers, levels, allow_unused=True)
    network.train(was_training)
    return FeatureShape(
        tuple(tuple(level.shape[1:]) for level in levels),
        tuple(one is not None for one in gradients),
        first.mask.shape[-1],
    )


def seconds_to_read(
    folder: Path, size: int, dtype: torch.dtype | None, *, cold: bool, rows: int = 4
) -> float:
    """Measured seconds to read so many bytes of half precision from a folder's disk.

    Args:
        folder: on that disk.
        size: bytes of one view.
        dtype: half precision that is computed in, or None: then there is something to convert.
        cold: what is read is too much to stay in memory, so the disk itself is measured.
        rows: views to measure with.

    Raises:
        OSError: when the disk has no room for the trial.
    """
    trial = DiskRows(folder / "trial.bin", rows, (max(size // 2, 1),), _BITS)
    try:
        trial.rows[:] = 1
        if cold:
            trial.forget()
        began = time.perf_counter()
        for row in range(rows):
            _read(trial, np.array([row]), stored_type(dtype), dtype)
        return (time.perf_counter() - began) / rows
    finally:
        trial.remove()


def _last(shape: tuple[int, ...]) -> tuple[int, ...]:
    """(C, H, W) as (H, W, C)."""
    return (*shape[1:], shape[0])


def _bits(maps: Tensor, stored: torch.dtype) -> NDArray[np.int16]:
    """(N, C, H, W) as (N, H, W, C) in half precision, as whole numbers of 16 bits."""
    if stored is torch.float16:
        maps = maps.float().clamp(-_FLOAT16_MOST, _FLOAT16_MOST)
    last: NDArray[np.int16] = maps.to(stored).permute(0, 2, 3, 1).contiguous().view(torch.int16).cpu().numpy()
    return last


def _read(level: DiskRows, rows: NDArray[np.intp], stored: torch.dtype, dtype: torch.dtype | None) -> Tensor:
    maps = torch.from_numpy(np.stack([level.rows[row] for row in rows])).view(stored)
    # Converted by torch: numpy has no fast conversion from half precision.
    return maps if stored is dtype else maps.to(dtype or torch.float32)
