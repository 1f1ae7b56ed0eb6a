"""Reads a patch store for training: memory-mapped arrays, turned into batches of tensors.

A patch store is a folder that the train job wrote: `index.json` and one `.npy` file per array (see
`raster.patches`, which is the writer). Patches of the split `test` never reach a store, and a store that
holds one is refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.errors import TrainingError
from landslide_mapper.json_fields import check_regular, read_json
from landslide_mapper.nn.measures.losses import IGNORE

TRAIN, VALIDATION = 0, 1
_MOMENTS_AT_ONCE = 64


@dataclass(frozen=True)
class Batch:
    """Some patches as tensors; N patches of P x P pixels.

    Attributes:
        post: (N, bands, P, P) float32, raw values.
        pre: the same, or None where the store holds a single date.
        mask: (N, P, P) uint8: 0 background, 1 landslide, 255 ignored (also wherever not valid).
        valid: (N, P, P) bool.
        has_pre: (N,) bool, whether the pre-event image of a patch is real.
        region: (N,) int64, number of the region.
    """

    post: Tensor
    pre: Tensor | None
    mask: Tensor
    valid: Tensor
    has_pre: Tensor
    region: Tensor

    def __len__(self) -> int:
        """Number of patches."""
        return int(self.post.shape[0])

    def to(self, device: torch.device) -> Batch:
        """The batch on a device."""
        return replace(
            self,
            post=self.post.to(device),
            pre=None if self.pre is None else self.pre.to(device),
            mask=self.mask.to(device),
            valid=self.valid.to(device),
            has_pre=self.has_pre.to(device),
            region=self.region.to(device),
        )


class PatchStore:
    """A patch store opened for reading.

    Attributes:
        regions: region ids; a patch's region number counts in this list.
        index: the decoded `index.json`.
        region: (n,) region number per patch.
        scene: (n,) scene number per patch.
        split: (n,) 0 training, 1 validation.
        positive: (n,) bool, whether a patch shows a landslide.
    """

    def __init__(self, folder: Path) -> None:
        """Open a store and check that its arrays belong together.

        Raises:
            TrainingError: when the store is missing, incomplete or inconsistent.
        """
        self._folder = folder
        self.index: dict[str, Any] = _read_index(folder)
        self.regions: list[str] = [str(region) for region in self.index["regions"]]
        self._post = self._array("post", 4)
        self._pre = self._array("pre", 4) if (folder / "pre.npy").is_file() else None
        self._mask = self._array("mask", 3)
        self._valid = self._array("valid", 3)
        self.region = np.array(self._array("region_index", 1))
        self.scene = np.array(self._array("scene_index", 1))
        self.split = np.array(self._array("split", 1))
        self._has_pre = np.array(self._array("has_pre", 1)).astype(bool)
        self._check()
        self.positive = self._find_positive()

    def close(self) -> None:
        """Let go of the files: Windows does not delete files that are mapped."""
        self._post = self._mask = self._valid = np.empty((0, 0, 0, 0))
        self._pre = None

    def __enter__(self) -> PatchStore:
        """The store itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the files."""
        self.close()

    def __len__(self) -> int:
        """Number of patches."""
        return len(self.region)

    @property
    def folder(self) -> Path:
        """Where the store is."""
        return self._folder

    @property
    def bands(self) -> int:
        """Bands per date."""
        return int(self._post.shape[1])

    @property
    def dates(self) -> int:
        """1 where no patch has a pre-event image, else 2."""
        return 2 if self._pre is not None and bool(self._has_pre.any()) else 1

    @property
    def pre_missing(self) -> bool:
        """Whether some patch of a two-date store has no pre-event image."""
        return self.dates == 2 and not bool(self._has_pre.all())

    @property
    def patch_size(self) -> int:
        """Side of a patch in pixels."""
        return int(self._post.shape[-1])

    def of_split(self, split: int) -> NDArray[np.intp]:
        """Numbers of the patches of a split."""
        return np.flatnonzero(self.split == split)

    def batch(self, patches: NDArray[np.intp]) -> Batch:
        """Read patches, in the order given."""
        valid = np.stack([self._valid[one] for one in patches]).astype(bool)
        mask = np.stack([self._mask[one] for one in patches])
        return Batch(
            post=_tensor(self._post, patches),
            pre=_tensor(self._pre, patches) if self._pre is not None and self.dates == 2 else None,
            mask=torch.from_numpy(np.where(valid, mask, IGNORE).astype(np.uint8)),
            valid=torch.from_numpy(valid),
            has_pre=torch.from_numpy(self._has_pre[patches]),
            region=torch.from_numpy(self.region[patches].astype(np.int64)),
        )

    def batches(self, patches: NDArray[np.intp], size: int) -> Iterator[Batch]:
        """Read patches in batches, the last one whatever is left."""
        for start in range(0, len(patches), size):
            yield self.batch(patches[start : start + size])

    def moments(self, patches: NDArray[np.intp]) -> tuple[list[float], list[float]]:
        """Mean and standard deviation per band over the valid pixels of both dates, streamed.

        Raises:
            TrainingError: when no pixel is valid.
        """
        count, total, square = 0.0, np.zeros(self.bands), np.zeros(self.bands)
        for batch in self.batches(patches, _MOMENTS_AT_ONCE):
            for date, keep in _dates(batch):
                values = torch.where(keep[:, None], date.double(), 0.0)
                count += float(keep.sum())
                total += values.sum(dim=(0, 2, 3)).numpy()
                square += values.square().sum(dim=(0, 2, 3)).numpy()
        if not count:
            raise TrainingError(
                "Patch store '{folder}': no training patch has a valid pixel.", folder=self._folder
            )
        mean = total / count
        deviation = np.sqrt(np.maximum(square / count - mean**2, 0.0))
        # A constant band carries nothing; dividing by one leaves it at zero.
        return mean.tolist(), np.where(deviation > 0, deviation, 1.0).tolist()

    def _array(self, name: str, dimensions: int) -> NDArray[Any]:
        path = self._folder / f"{name}.npy"
        try:
            check_regular(path, TrainingError)
            array: NDArray[Any] = np.load(path, mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError) as error:
            raise TrainingError(
                "Patch file '{path}' cannot be read ({error}). Start the training again to cut new patches.",
                path=path,
                error=error,
            ) from error
        if array.dtype.kind not in "biuf":
            raise TrainingError("Patch file '{path}' holds no numbers.", path=path)
        if array.ndim != dimensions:
            raise TrainingError(
                "Patch file '{path}' has {ndim} dimensions; expected {dimensions}.",
                path=path,
                ndim=array.ndim,
                dimensions=dimensions,
            )
        return array

    def _check(self) -> None:
        n = len(self._post)
        arrays = {"mask": self._mask, "valid": self._valid, "region_index": self.region, "split": self.split}
        arrays |= {} if self._pre is None else {"pre": self._pre}
        for name, array in {**arrays, "has_pre": self._has_pre, "scene_index": self.scene}.items():
            if len(array) != n:
                raise TrainingError(
                    "Patch store '{folder}': {name}.npy has {patches} patches, post.npy has {n}.",
                    folder=self._folder,
                    name=name,
                    patches=len(array),
                    n=n,
                )
        if not np.isin(self.split, (TRAIN, VALIDATION)).all():
            raise TrainingError(
                "Patch store '{folder}' holds patches of other splits than training and validation.",
                folder=self._folder,
            )
        if not len(self.of_split(TRAIN)):
            raise TrainingError(
                "There is no patch to train on: no training scene has a labelled, valid area."
            )
        if self.region.max() >= len(self.regions) or self.region.min() < 0:
            raise TrainingError(
                "Patch store '{folder}': a patch belongs to a region that is not listed.", folder=self._folder
            )

    def _find_positive(self) -> NDArray[np.bool_]:
        return np.array([bool((mask == 1).any()) for mask in self._mask], dtype=bool)


def _read_index(folder: Path) -> dict[str, Any]:
    index = read_json(folder / "index.json", TrainingError).data
    if not isinstance(index.get("regions"), list) or not index["regions"]:
        raise TrainingError("Patch store '{folder}' names no regions.", folder=folder)
    return index


def _tensor(array: NDArray[Any], patches: NDArray[np.intp]) -> Tensor:
    # float32 here: torch has no arithmetic for uint16, the usual type of satellite images.
    return torch.from_numpy(np.stack([array[one] for one in patches]).astype(np.float32))


def _dates(batch: Batch) -> Iterator[tuple[Tensor, Tensor]]:
    yield batch.post, batch.valid
    if batch.pre is not None:
        yield batch.pre, batch.valid & batch.has_pre[:, None, None]
