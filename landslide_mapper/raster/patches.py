"""The patch store: training patches on disk, as arrays that are memory-mapped for training.

A store is a folder with one `.npy` file per array (N patches of P x P pixels, any number of bands per date):

    <layer>.npy       (N, bands, P, P)  pixels of a layer (post, pre, ...), in the rasters' own common type
    mask.npy          (N, P, P) uint8   0 background, 1 landslide, 255 ignore; 254 without a label, to learn
                                        another network's answer from
    valid.npy         (N, P, P) uint8   1 where the pixels of all layers have data
    region_index.npy  (N,) int32        number of the region in index.json
    scene_index.npy   (N,) int32        number of the scene in index.json
    split.npy         (N,) uint8        0 training, 1 validation
    has_<layer>.npy   (N,) uint8        1 where a layer but post is real; its pixels are 0 elsewhere
    origin.npy        (N, 2) int32      column and row of the patch's first pixel on the scene's working grid

and `index.json`, which is written last: a folder without it is not a store. It holds schema_version, regions
(ids), scenes ({id, region, split}), layers ({name, bands, optional}, in order), patch_size, gsd_m (or null),
dtype, images (`layers.ImageTags`), normalization, stretches (`normalization.Stretch` of a region's chips) and
patches (N). Stores of version 0.1.0 name no layers: theirs are post,
and pre where it has a file.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import struct
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import RasterError
from landslide_mapper.layers import NO_TAGS, POST, HasLayers, ImageTags, LayerSpec
from landslide_mapper.moving import replace
from landslide_mapper.normalization import DATA_SET, Stretch

SCHEMA_VERSION = 1
TRAINING, VALIDATION = 0, 1
INDEX = "index.json"

_MAGIC = b"\x93NUMPY\x01\x00"
_HEADER_BYTES = 256


@dataclass(frozen=True)
class StoreScene:
    """A scene as the index names it; split is train, validation, or `block` for one that serves both.

    Attributes:
        named: whether the analyst has named it for validation: then nothing is ever learned from it.
    """

    id: str
    region: str
    split: str
    named: bool = False


@dataclass(frozen=True)
class StoreShape(HasLayers):
    """What all patches of a store have in common.

    Attributes:
        layers: what a patch shows, in order.
        patch_size: side of a patch in pixels.
        gsd_m: ground sampling distance in metres, or None where unknown.
        dtype: numpy name of the pixels' type.
        images: what the rasters said of their bands and values.
        normalization: whether values are as they were (`data set`), or each scene's own (`scene`).
    """

    layers: tuple[LayerSpec, ...]
    patch_size: int
    gsd_m: float | None
    dtype: str
    images: ImageTags = NO_TAGS
    normalization: str = DATA_SET

    @property
    def patch_bytes(self) -> int:
        """Bytes that one patch takes on disk."""
        pixel = sum(layer.bands for layer in self.layers) * np.dtype(self.dtype).itemsize + 2
        return self.patch_size**2 * pixel


@dataclass(frozen=True)
class Patch:
    """One training patch.

    Attributes:
        layers: name to (bands, P, P); what the scene lacks is not there.
        mask: (P, P) uint8.
        valid: (P, P) bool.
        region: number of its region.
        scene: number of its scene.
        split: TRAINING or VALIDATION.
        origin: column and row of its first pixel.
    """

    layers: Mapping[str, NDArray[Any]]
    mask: NDArray[np.uint8]
    valid: NDArray[np.bool_]
    region: int
    scene: int
    split: int
    origin: tuple[int, int]


class PatchWriter(AbstractContextManager["PatchWriter"]):
    """Writes a patch store patch by patch; leaving it without `finish` removes the folder.

    Attributes:
        count: patches written so far.
    """

    def __init__(self, folder: Path, shape: StoreShape) -> None:
        """Begin a store in `folder`, which must not hold one.

        Raises:
            RasterError: when the folder cannot be written.
        """
        self.count = 0
        self._folder = folder
        self._shape = shape
        side = shape.patch_size
        arrays: dict[str, tuple[str, tuple[int, ...]]] = {
            **{layer.name: (shape.dtype, (layer.bands, side, side)) for layer in shape.layers},
            **{f"has_{layer.name}": ("uint8", ()) for layer in shape.layers if layer.name != POST},
            "mask": ("uint8", (side, side)),
            "valid": ("uint8", (side, side)),
            "region_index": ("int32", ()),
            "scene_index": ("int32", ()),
            "split": ("uint8", ()),
            "origin": ("int32", (2,)),
        }
        self._finished = False
        self._files: dict[str, _GrowingArray] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for name, (dtype, item) in arrays.items():
                self._files[name] = _GrowingArray(folder / f"{name}.npy", np.dtype(dtype), item)
        except OSError as error:
            self._abandon()
            raise _not_written(folder, error) from error

    def add(self, patch: Patch) -> None:
        """Append a patch.

        Raises:
            RasterError: when the disk is full or the folder gone.
        """
        values: dict[str, Any] = {
            "mask": patch.mask,
            "valid": patch.valid,
            "region_index": patch.region,
            "scene_index": patch.scene,
            "split": patch.split,
            "origin": patch.origin,
        }
        for layer in self._shape.layers:
            shape = (layer.bands, *patch.mask.shape)
            values[layer.name] = patch.layers.get(layer.name, np.zeros(shape, self._shape.dtype))
            if layer.name != POST:
                values[f"has_{layer.name}"] = layer.name in patch.layers
        try:
            for name, value in values.items():
                self._files[name].append(value)
        except OSError as error:
            raise _not_written(self._folder, error) from error
        self.count += 1

    def finish(
        self,
        regions: Sequence[str],
        scenes: Sequence[StoreScene],
        stretches: Mapping[str, Stretch] | None = None,
    ) -> None:
        """Complete the arrays, and then the index.

        Args:
            regions: ids.
            scenes: in the order of their numbers.
            stretches: region to how its chips were stretched.

        Raises:
            RasterError: when the disk is full or the folder gone.
        """
        index: Mapping[str, Any] = {
            "schema_version": SCHEMA_VERSION,
            "regions": list(regions),
            "scenes": [asdict(scene) for scene in scenes],
            **asdict(self._shape),
            "images": self._shape.images.to_json(),
            "stretches": {region: one.to_json() for region, one in (stretches or {}).items()},
            "patches": self.count,
        }
        try:
            for array in self._files.values():
                array.close()
            beside = self._folder / (INDEX + ".part")
            beside.write_text(json.dumps(index, indent=1), encoding="utf-8")
            replace(beside, self._folder / INDEX)
        except OSError as error:
            raise _not_written(self._folder, error) from error
        self._finished = True

    def __exit__(self, *_: object) -> None:
        """Remove what was not finished."""
        if not self._finished:
            self._abandon()

    def _abandon(self) -> None:
        for array in self._files.values():
            array.abandon()
        shutil.rmtree(self._folder, ignore_errors=True)


class _GrowingArray:
    """A `.npy` file (format 1.0) that grows along its first axis; the header is completed at the end."""

    def __init__(self, path: Path, dtype: np.dtype[Any], item: tuple[int, ...]) -> None:
        self._dtype = dtype
        self._item = item
        self._count = 0
        self._file: BinaryIO = path.open("wb")
        self._file.write(self._header())

    def append(self, value: Any) -> None:
        """Add one entry of the item's shape."""
        self._file.write(np.ascontiguousarray(value, dtype=self._dtype).reshape(self._item).tobytes())
        self._count += 1

    def close(self) -> None:
        """Complete the file."""
        self._file.seek(0)
        self._file.write(self._header())
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def abandon(self) -> None:
        """Close the file as it is."""
        try:
            self._file.close()
        except OSError:
            return  # a full disk may refuse the last bytes of a file that is about to be removed

    def _header(self) -> bytes:
        shape = (self._count, *self._item)
        facts = {"descr": self._dtype.str, "fortran_order": False, "shape": shape}
        room = _HEADER_BYTES - len(_MAGIC) - 2
        return bytes(_MAGIC + struct.pack("<H", room) + repr(facts).encode("latin1").ljust(room - 1) + b"\n")


def _not_written(folder: Path, error: OSError) -> RasterError:
    if error.errno == errno.ENOSPC:
        return RasterError(
            "The disk is full: cannot write training patches to {folder}. Free some space.", folder=folder
        )
    return RasterError(
        "Cannot write training patches to {folder}: {reason}.", folder=folder, reason=error.strerror or error
    )
