"""What a version keeps for its region classifier: image statistics of windows, per region (`gate.npz`).

A few dozen numbers per window, no imagery. The classifier is made from them, so an update that reads only
new data adds its region and leaves the evidence of the others as it was.
"""

from __future__ import annotations

import lzma
import math
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import ModelError
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.nn.patches.splits import TRAIN, VALIDATION
from landslide_mapper.nn.region_choice import image_statistics

if TYPE_CHECKING:  # reading needs no torch
    from landslide_mapper.nn.patches.exemplars import Exemplars
    from landslide_mapper.nn.patches.store import PatchStore

EVIDENCE_FILE = "gate.npz"
WINDOW = 128
"""Most pixels along a side of a window."""
_LEAST_VALID = 0.5
_MOST = {TRAIN: 200, VALIDATION: 100}
_MOST_BYTES = 1 << 30
_KINDS = {
    "regions": "U",
    "features": "f",
    "region": "i",
    "held_out": "b",
    "mean": "f",
    "std": "f",
    "window": "i",
}
"""Arrays of the file and their kinds, as numpy calls them."""
_DAMAGED = (
    *(
        OSError,
        ValueError,
        TypeError,
        KeyError,
        EOFError,
        SyntaxError,
        MemoryError,
        RecursionError,
        RuntimeError,
    ),
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError),
)
"""What the libraries raise at a file that is cut, encrypted, packed in another way, or nested without end."""


@dataclass(frozen=True)
class Evidence:
    """Statistics of windows of every region.

    Attributes:
        regions: ids.
        features: (windows, statistics) float32, `image_statistics.describe`.
        region: (windows,) int64, number in `regions`.
        held_out: (windows,) bool, from validation areas; False: from training areas.
        mean: (bands,) that the statistics were normalized with.
        std: (bands,).
        window: most pixels along a side of a window.
    """

    regions: tuple[str, ...]
    features: NDArray[np.float32]
    region: NDArray[np.int64]
    held_out: NDArray[np.bool_]
    mean: NDArray[np.float64]
    std: NDArray[np.float64]
    window: int

    def of(self, region: str) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Features of a region's windows, and which of them are held out."""
        own = self.region == self.regions.index(region)
        return self.features[own], self.held_out[own]

    def describe(self, pixels: NDArray[np.generic], valid: NDArray[np.bool_]) -> list[NDArray[np.float32]]:
        """Statistics of an image's windows; of those that are mostly valid, where there are such."""
        cut = list(_windows(pixels, valid, self.window))
        good = [one for one in cut if one[1].mean() >= _LEAST_VALID] or [one for one in cut if one[1].any()]
        return [image_statistics.describe(*one, self.mean, self.std) for one in good]


def collect(
    store: PatchStore,
    regions: Iterable[str],
    mean: Sequence[float],
    std: Sequence[float],
    window: int = WINDOW,
) -> Evidence:
    """Evidence of some of a store's regions: from training areas, and held out from validation areas.

    Args:
        store: patches.
        regions: ids out of the store's.
        mean: per band, of the training data.
        std: per band, of the training data.
        window: most pixels along a side of a window.
    """
    wanted = tuple(regions)
    empty = np.zeros((0, image_statistics.count(store.bands)), np.float32)
    blank = Evidence(
        wanted, empty, np.zeros(0, np.int64), np.zeros(0, bool), np.array(mean), np.array(std), window
    )
    parts = [
        _described(blank, store, number, split)
        for number in range(len(wanted))
        for split in (TRAIN, VALIDATION)
    ]
    return _put_together(blank, parts)


def extend(old: Evidence | None, new: Evidence) -> Evidence:
    """Add new evidence to a model's; a region that has some already keeps half of either where it is much.

    Both must have been normalized alike (`collect` with the old one's mean and std).
    """
    if old is None:
        return new
    names = (*old.regions, *(region for region in new.regions if region not in old.regions))
    blank = Evidence(names, new.features[:0], new.region[:0], new.held_out[:0], old.mean, old.std, old.window)
    parts: list[_Part] = []
    for number, name in enumerate(names):
        known = [one.of(name) for one in (old, new) if name in one.regions]
        for split, held_out in ((TRAIN, False), (VALIDATION, True)):
            found = [features[held == held_out] for features, held in known]
            parts += [(_some(rows, _MOST[split] // len(found)), number, held_out) for rows in found]
    return _put_together(blank, parts)


def updated(
    version: ModelVersion,
    store: PatchStore,
    region: str,
    exemplars: dict[str, Exemplars],
    tell: Callable[[str], None],
) -> Evidence:
    """Evidence for the next version: the model's own, and that of a region's new data.

    Where the model has none (any more), the patches that it keeps of its regions stand in, and that is told.
    """
    from landslide_mapper.nn.patches.exemplars import Exemplars

    old: Evidence | None = None
    try:
        old = read_evidence(version)
    except ModelError as error:
        without = [one.id for one in version.spec.regions if one.id not in {*exemplars, region}]
        tell(
            Message(
                "{error} The choice of regions starts anew from the patches that the model keeps{unknown}.",
                error=error,
                unknown=f"; nothing is known of {', '.join(without)}" if without else "",
            )
        )
    if old is not None:
        return extend(old, collect(store, [region], list(old.mean), list(old.std), old.window))
    needs = version.spec.input
    evidence: Evidence | None = None
    for one, kept in [*exemplars.items(), (region, Exemplars.of(store))]:
        evidence = extend(evidence, collect(kept.store, [one], needs.mean, needs.std))
    return evidence if evidence is not None else collect(store, [region], needs.mean, needs.std)


def write_evidence(folder: Path, evidence: Evidence) -> None:
    """Write gate.npz into the folder of a version that is being made.

    Raises:
        ModelError: when it cannot be written.
    """
    arrays = {name: np.asarray(getattr(evidence, name)) for name in _KINDS}
    try:
        np.savez_compressed(folder / EVIDENCE_FILE, **arrays)
    except OSError as error:
        raise ModelError(
            "{path} cannot be written: {reason}.", path=folder / EVIDENCE_FILE, reason=error.strerror or error
        ) from error


def read_evidence(version: ModelVersion) -> Evidence:
    """Read a version's gate.npz.

    Raises:
        ModelError: when the version has none, or it is damaged.
    """
    if EVIDENCE_FILE not in version.card.get("files", {}):
        raise ModelError(
            "{folder} keeps no image statistics ({file}), so no region can be chosen by the "
            "look of the images. Name the region, or train or update the model with this Landslide Mapper.",
            folder=version.folder,
            file=EVIDENCE_FILE,
        )
    path = version.file(EVIDENCE_FILE)
    try:
        arrays = _load(path)
        return _checked(arrays, version)
    except _DAMAGED as error:
        raise ModelError(
            "{path} is damaged ({reason}). Copy the model again, or name the region.",
            path=path,
            reason=(str(error) or type(error).__name__).splitlines()[0],
        ) from error


def _load(path: Path) -> dict[str, NDArray[Any]]:
    with zipfile.ZipFile(path) as archive:
        # A stranger's file of a few bytes must not unpack to more than memory holds.
        size = sum(item.file_size for item in archive.infolist())
        if size > _MOST_BYTES:
            raise ValueError(f"it unpacks to {size / 1e9:.1f} GB")
        for name in _KINDS:
            _check_header(archive, f"{name}.npy")
    with np.load(path, allow_pickle=False) as arrays:
        return {name: arrays[name] for name in _KINDS}


def _check_header(archive: zipfile.ZipFile, name: str) -> None:
    """An array is made as large as its header says before any of it is read."""
    with archive.open(name) as file:
        npy: Any = np.lib.format
        read = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}
        version = npy.read_magic(file)
        if version not in read:
            raise ValueError(f"array '{name}' is of format {version}")
        shape, _, dtype = read[version](file)
        if math.prod(shape) * dtype.itemsize > archive.getinfo(name).file_size:
            raise ValueError(f"array '{name}' holds less than its shape {shape} says")


def _checked(arrays: dict[str, NDArray[Any]], version: ModelVersion) -> Evidence:
    bands = version.spec.input.bands
    windows = len(arrays["features"])
    shapes = {
        "features": (windows, image_statistics.count(bands)),
        "region": (windows,),
        "held_out": (windows,),
        "mean": (bands,),
        "std": (bands,),
        "window": (),
    }
    for name, shape in shapes.items():
        if arrays[name].shape != shape:
            raise ValueError(f"array '{name}' has shape {arrays[name].shape}, expected {shape}")
    for name, kind in _KINDS.items():
        if arrays[name].dtype.kind != kind:
            raise ValueError(f"array '{name}' is of type {arrays[name].dtype}")
    regions = tuple(str(one) for one in arrays["regions"].ravel())
    foreign = set(regions) - {one.id for one in version.spec.regions}
    if foreign or len(set(regions)) != len(regions):
        raise ValueError(f"it names regions that the model does not have or twice: {', '.join(regions)}")
    number = arrays["region"]
    if not windows or number.min() < 0 or number.max() >= len(regions):
        raise ValueError("it has no window, or one of no region")
    finite = all(np.isfinite(arrays[name]).all() for name in ("features", "mean", "std"))
    if not finite or arrays["std"].min() <= 0:
        raise ValueError("it holds values that are not numbers")
    window = int(arrays["window"])
    if window < 1:
        raise ValueError(f"its windows are {window} pixels wide")
    return Evidence(
        regions,
        arrays["features"].astype(np.float32),
        number.astype(np.int64),
        arrays["held_out"],
        arrays["mean"].astype(np.float64),
        arrays["std"].astype(np.float64),
        window,
    )


_Part = tuple[NDArray[np.float32], int, bool]


def _described(blank: Evidence, store: PatchStore, number: int, split: int) -> _Part:
    """Statistics of one region's windows of a split, in the order of the store."""
    own = store.region == store.regions.index(blank.regions[number])
    patches = _some(np.flatnonzero(own & (store.split == split)), _MOST[split])
    each = max(1, _MOST[split] // max(len(patches), 1))
    rows: list[NDArray[np.float32]] = []
    for patch in patches:
        batch = store.batch(patches[patches == patch])
        rows += _some_of(blank.describe(batch.post[0].numpy(), batch.valid[0].numpy()), each)
    return (np.stack(rows) if rows else blank.features), number, split == VALIDATION


def _put_together(blank: Evidence, parts: Sequence[_Part]) -> Evidence:
    counts = [len(rows) for rows, _, _ in parts]
    return Evidence(
        blank.regions,
        np.concatenate([rows for rows, _, _ in parts]),
        np.repeat(np.array([number for _, number, _ in parts], np.int64), counts),
        np.repeat(np.array([held_out for _, _, held_out in parts], bool), counts),
        blank.mean.astype(np.float64),
        blank.std.astype(np.float64),
        blank.window,
    )


def _windows(
    pixels: NDArray[np.generic], valid: NDArray[np.bool_], side: int
) -> Iterator[tuple[NDArray[np.generic], NDArray[np.bool_]]]:
    """An image cut into windows; what does not fill one at the right and lower edge is left out."""
    height, width = valid.shape
    for row in range(0, max(height - side, 0) + 1, side):
        for col in range(0, max(width - side, 0) + 1, side):
            yield pixels[:, row : row + side, col : col + side], valid[row : row + side, col : col + side]


def _some(rows: NDArray[Any], most: int) -> NDArray[Any]:
    """At most so many rows, evenly spread."""
    return rows[np.linspace(0, len(rows) - 1, min(most, len(rows))).round().astype(np.intp)]


def _some_of(rows: list[NDArray[np.float32]], most: int) -> list[NDArray[np.float32]]:
    return [rows[int(place)] for place in _some(np.arange(len(rows)), most)]
