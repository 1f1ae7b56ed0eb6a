"""Reads a patch store for training: memory-mapped arrays, turned into batches of tensors.

A patch store is a folder that the train job wrote: `index.json` and one `.npy` file per array (see
`raster.patches`, which is the writer). Patches of the split `test` never reach a store, and a store that
holds one is refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.errors import TrainingError
from landslide_mapper.json_fields import check_regular, read_json
from landslide_mapper.layers import POST, PRE
from landslide_mapper.nn.measures.losses import IGNORE
from landslide_mapper.nn.patches.splits import TRAIN as TRAIN
from landslide_mapper.nn.patches.splits import VALIDATION as VALIDATION
from landslide_mapper.normalization import DATA_SET, MIDDLE, SCENE, UNIT, Stretch

UNLABELLED = 254
"""In the mask of a store: nothing is known of a pixel, but another network's answer may be learned there."""
_MOMENTS_AT_ONCE = 64


@dataclass(frozen=True)
class Batch:
    """Some patches as tensors; N patches of P x P pixels.

    Attributes:
        layers: name to (N, bands, P, P) float32, raw values.
        mask: (N, P, P) uint8: 0 background, 1 landslide, 255 ignored (also wherever not valid).
        valid: (N, P, P) bool.
        present: name of a layer but post to (N,) bool, whether it is real in a patch.
        region: (N,) int64, number of the region.
    """

    layers: Mapping[str, Tensor]
    mask: Tensor
    valid: Tensor
    present: Mapping[str, Tensor]
    region: Tensor

    @property
    def post(self) -> Tensor:
        """The post-event images, which are always there."""
        return self.layers[POST]

    def __len__(self) -> int:
        """Number of patches."""
        return len(self.mask)

    def each(self, change: Callable[[Tensor], Tensor]) -> Batch:
        """A batch whose tensors are all changed in the same way."""
        return Batch(
            layers={name: change(images) for name, images in self.layers.items()},
            mask=change(self.mask),
            valid=change(self.valid),
            present={name: change(real) for name, real in self.present.items()},
            region=change(self.region),
        )

    def to(self, device: torch.device) -> Batch:
        """The batch on a device."""
        return self.each(lambda tensor: tensor.to(device))


class PatchStore(AbstractContextManager["PatchStore"]):
    """A patch store opened for reading.

    Attributes:
        regions: region ids; a patch's region number counts in this list.
        index: the decoded `index.json`.
        layers: names of the layers that are real in some patch, in the network's order.
        region: (n,) region number per patch.
        scene: (n,) scene number per patch.
        split: (n,) 0 training, 1 validation.
        positive: (n,) bool, whether a patch shows a landslide.
        labelled: (n,) bool, whether a patch has a label.
    """

    def __init__(self, folder: Path) -> None:
        """Open a store and check that its arrays belong together.

        Raises:
            TrainingError: when the store is missing, incomplete or inconsistent.
        """
        self._folder = folder
        self.index: dict[str, Any] = _read_index(folder)
        self.regions: list[str] = [str(region) for region in self.index["regions"]]
        names = _layer_names(self.index, folder)
        self._layers = {name: self._array(name, 4) for name in names}
        self._mask = self._array("mask", 3)
        self._valid = self._array("valid", 3)
        self.region = np.array(self._array("region_index", 1))
        self.scene = np.array(self._array("scene_index", 1))
        self.split = np.array(self._array("split", 1))
        self._present = {
            name: np.array(self._array(f"has_{name}", 1)).astype(bool) for name in names if name != POST
        }
        self.layers = tuple(name for name in names if name == POST or bool(self._present[name].any()))
        self._check()
        self.positive, self.labelled = self._find_labels()

    def close(self) -> None:
        """Let go of the files: Windows does not delete files that are mapped."""
        self._mask = self._valid = np.empty((0, 0, 0, 0))
        self._layers = dict.fromkeys(self._layers, self._mask)

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
        return self.bands_of(POST)

    def bands_of(self, layer: str) -> int:
        """Bands of a layer."""
        return int(self._layers[layer].shape[1])

    @property
    def dates(self) -> int:
        """1 where no patch has a pre-event image, else 2."""
        return 2 if PRE in self.layers else 1

    @property
    def pre_missing(self) -> bool:
        """Whether some patch of a two-date store has no pre-event image."""
        return self.dates == 2 and not bool(self._present[PRE].all())

    @property
    def patch_size(self) -> int:
        """Side of a patch in pixels."""
        return int(self._mask.shape[-1])

    @property
    def normalization(self) -> str:
        """What the values were brought to a common range by (`landslide_mapper.normalization`)."""
        return str(self.index.get("normalization", DATA_SET))

    @property
    def stretches(self) -> dict[str, Stretch]:
        """Region to how its chips were stretched; those of whole scenes have nothing in common."""
        return {region: Stretch.from_json(one) for region, one in self.index.get("stretches", {}).items()}

    @property
    def named(self) -> bool:
        """Whether the analyst has named scenes for validation; else what is held out was chosen by itself."""
        scenes = self.index.get("scenes", [])
        return any(isinstance(one, dict) and bool(one.get("named")) for one in scenes)

    def of_split(self, split: int) -> NDArray[np.intp]:
        """Numbers of the patches of a split."""
        return np.flatnonzero(self.split == split)

    def count_as(self, regions: Sequence[str]) -> None:
        """Count the patches of each region as of another one from here on; several may become one."""
        self.regions = list(dict.fromkeys(regions))
        numbers = np.array([self.regions.index(one) for one in regions], self.region.dtype)
        self.region = numbers[self.region]

    def with_masks(self, patches: NDArray[np.intp], masks: NDArray[np.uint8]) -> PatchStore:
        """The same store with other masks of some patches; on disk all stays as it is."""
        changed = np.array(self._mask)
        changed[patches] = masks
        other = copy(self)
        other._mask = changed
        return other

    def batch(self, patches: NDArray[np.intp], *, unlabelled: bool = False) -> Batch:
        """Read patches, in the order given.

        Args:
            patches: numbers of the patches.
            unlabelled: leave pixels without a label at 254; else they are ignored.
        """
        valid = np.stack([self._valid[one] for one in patches]).astype(bool)
        mask = np.stack([self._mask[one] for one in patches])
        if not unlabelled:
            mask[mask == UNLABELLED] = IGNORE
        return Batch(
            layers={name: _tensor(self._layers[name], patches) for name in self.layers},
            mask=torch.from_numpy(np.where(valid, mask, IGNORE).astype(np.uint8)),
            valid=torch.from_numpy(valid),
            present={
                name: torch.from_numpy(self._present[name][patches]) for name in self.layers if name != POST
            },
            region=torch.from_numpy(self.region[patches].astype(np.int64)),
        )

    @property
    def origin(self) -> NDArray[np.int64]:
        """(n, 2) column and row of each patch's first pixel in its scene; side by side where nobody knows."""
        if (self._folder / "origin.npy").is_file():
            return np.array(self._array("origin", 2), np.int64)
        return np.stack([np.arange(len(self)) * self.patch_size, np.zeros(len(self), np.int64)], axis=1)

    def batches(self, patches: NDArray[np.intp], size: int) -> Iterator[Batch]:
        """Read patches in batches, the last one whatever is left."""
        for start in range(0, len(patches), size):
            yield self.batch(patches[start : start + size])

    def moments(self, patches: NDArray[np.intp]) -> tuple[list[float], list[float]]:
        """Mean and standard deviation per band over the valid pixels of both dates, streamed.

        Where each scene was brought to its own range, they are that range's.

        Raises:
            TrainingError: when no pixel is valid.
        """
        if self.normalization == SCENE:
            return [MIDDLE] * self.bands, [UNIT] * self.bands
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
        n = len(self._layers[POST])
        arrays = {"mask": self._mask, "valid": self._valid, "region_index": self.region, "split": self.split}
        present = {f"has_{name}": real for name, real in self._present.items()}
        for name, array in {**self._layers, **arrays, **present, "scene_index": self.scene}.items():
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

    def _find_labels(self) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        found = [(bool((mask == 1).any()), bool((mask < UNLABELLED).any())) for mask in self._mask]
        positive, labelled = np.array(found, dtype=bool).reshape(-1, 2).T
        return positive, labelled


def _read_index(folder: Path) -> dict[str, Any]:
    index = read_json(folder / "index.json", TrainingError).data
    if not isinstance(index.get("regions"), list) or not index["regions"]:
        raise TrainingError("Patch store '{folder}' names no regions.", folder=folder)
    return index


def _layer_names(index: dict[str, Any], folder: Path) -> list[str]:
    """In the network's order; a store of version 0.1.0 names none.

    Raises:
        TrainingError: when a name could be a file elsewhere, or post is not the first.
    """
    if "layers" not in index:
        return [name for name in (POST, PRE) if name == POST or (folder / f"{name}.npy").is_file()]
    listed = index["layers"] if isinstance(index["layers"], list) else []
    names = [str(layer.get("name")) if isinstance(layer, dict) else "" for layer in listed]
    if names[:1] != [POST] or not all(re.fullmatch("[a-z][a-z0-9_]{0,31}", name) for name in names):
        raise TrainingError("Patch store '{folder}' names no layers that can be read.", folder=folder)
    return names


def _tensor(array: NDArray[Any], patches: NDArray[np.intp]) -> Tensor:
    # float32 here: torch has no arithmetic for uint16, the usual type of satellite images.
    return torch.from_numpy(np.stack([array[one] for one in patches]).astype(np.float32))


def _dates(batch: Batch) -> Iterator[tuple[Tensor, Tensor]]:
    yield batch.post, batch.valid
    if PRE in batch.layers:
        yield batch.layers[PRE], batch.valid & batch.present[PRE][:, None, None]
