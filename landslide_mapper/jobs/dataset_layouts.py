"""How public data sets of landslides lie in their folders: chips with their masks, regions and splits.

Of Landslide4Sense and Bijie the folders are known by name. Of the others what is known is only that chips and
masks lie in folders beside each other: any such two are taken, and what encloses them is the region.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.errors import JobError
from landslide_mapper.jobs.scenes import slug
from landslide_mapper.vocabulary import BIJIE, CAS, LANDSLIDE4SENSE, LMHLD, TEST, TRAIN, VALIDATION

IMAGES = (".tif", ".tiff", ".png", ".jpg", ".jpeg", ".bmp", ".h5")
_IMAGE_FOLDERS = ("img", "image", "images", "imgs")
_MASK_FOLDERS = ("mask", "masks", "label", "labels", "annotation", "annotations")
"""The first one that is there is taken: in CAS `mask` holds 0 and 1, `label` colours to look at."""
_NOTHING = ("nonlandslide", "nonlandslides", "nolandslide", "nolandslides")
"""Folders of images without a landslide, whatever stands between the words."""
_SPLITS = {
    **dict.fromkeys(("train", "training", "traindata"), TRAIN),
    **dict.fromkeys(("val", "valid", "validation", "validdata"), VALIDATION),
    **dict.fromkeys(("test", "testing", "testdata"), TEST),
}
_EXPECTED = {
    LANDSLIDE4SENSE: "TrainData/img and TrainData/mask, or images/train and annotations/train",
    LMHLD: "folders 'image' and 'mask' (or 'label') beside each other",
    CAS: "folders of regions with 'img' and 'mask' in each",
    BIJIE: "landslide/image and landslide/mask",
}


@dataclass(frozen=True)
class Chip:
    """An image of a data set.

    Attributes:
        path: of the image.
        mask: where its landslides are; None: there is none on it.
        region: region id.
        split: train, validation or test.
    """

    path: Path
    mask: Path | None
    region: str
    split: str


def find_chips(dataset: str, folder: Path) -> tuple[list[Chip], int]:
    """The chips of a data set that can be learned from, and how many have no mask.

    Args:
        dataset: one of `vocabulary.DATASETS`.
        folder: the folder that the download makes when it is unpacked, or one around it.

    Raises:
        JobError: when it is no folder, or holds no chip with a mask.
    """
    if not folder.is_dir():
        raise JobError("{folder}: no such folder.", folder=folder)
    chips: list[Chip] = []
    without = 0
    regions: dict[str, str] = {}
    for images, masks, split in _pairs(folder):
        region = dataset if dataset in (LANDSLIDE4SENSE, BIJIE) else _region(images, folder, regions)
        known = _Masks(masks)
        for path in _files(images):
            mask = known.of(path)
            if mask is None and masks is not None:
                without += 1
            else:
                chips.append(Chip(path, mask, region, split))
    if not any(chip.mask is not None for chip in chips):
        raise JobError(
            "{folder} holds no image with a mask: expected {expected}. {without} images without one were "
            "found.",
            folder=folder,
            expected=_EXPECTED[dataset],
            without=without,
        )
    return chips, without


def _pairs(folder: Path) -> Iterator[tuple[Path, Path | None, str]]:
    """Folders of images with those of their masks, in order of their names.

    None for the masks where the folder's name says that there is no landslide.
    """
    inside = [Path(root, name) for root, names, _ in os.walk(folder) for name in names]
    for place in (folder, *sorted(inside)):
        below = {path.name.casefold(): path for path in _folders(place)}
        images = next((below[name] for name in _IMAGE_FOLDERS if name in below), None)
        masks = next((below[name] for name in _MASK_FOLDERS if name in below), None)
        if images is None:
            continue
        if masks is None:
            nothing = re.sub(r"[\W_]", "", place.name.casefold()) in _NOTHING
            # images of which nothing is known are counted as those without a mask
            yield images, None if nothing else images / _MASK_FOLDERS[0], _split(images, folder)
            continue
        yield images, masks, _split(images, folder)
        for one in sorted(_folders(images)):
            yield one, masks / one.name, _split(one, folder)


def _split(path: Path, folder: Path) -> str:
    """What the folders say; those that say nothing are for training."""
    named = [
        _SPLITS[part.casefold()] for part in path.relative_to(folder).parts if part.casefold() in _SPLITS
    ]
    return named[-1] if named else TRAIN


def _region(images: Path, folder: Path, known: dict[str, str]) -> str:
    """The region of a folder: the outermost one around it whose name says something.

    Args:
        images: the folder.
        folder: of the whole data set.
        known: region by name so far; names that become the same word ("A B" and "A_B", or letters that ids
            do not have) stay apart by numbers.
    """
    parts = images.relative_to(folder).parts
    telling = [part for part in parts if part.casefold() not in (*_IMAGE_FOLDERS, *_SPLITS)]
    name = telling[0] if telling else folder.name
    if name not in known:
        word = region = slug(name)
        number = 1
        while region in known.values():
            number += 1
            region = f"{word}_{number}"
        known[name] = region
    return known[name]


def _files(folder: Path) -> list[Path]:
    """Images of a folder; hidden ones are those that macOS puts beside every file."""
    if not folder.is_dir():
        return []
    with os.scandir(folder) as found:
        files = [Path(entry.path) for entry in found if entry.is_file()]
    return sorted(path for path in files if path.suffix.lower() in IMAGES and not path.name.startswith("."))


def _folders(folder: Path) -> list[Path]:
    """What lies in a folder is listed with its kind: asking for each of thousands of files takes long."""
    with os.scandir(folder) as found:
        return [Path(entry.path) for entry in found if entry.is_dir()]


class _Masks:
    """The masks of a folder, to be found by the names of their images."""

    def __init__(self, folder: Path | None) -> None:
        files = [] if folder is None else _files(folder)
        # the same name counts more than one with another word in it, as two images may have either
        self._by = [{name(path): path for path in reversed(files)} for name in (_name, _stem, _key)]

    def of(self, image: Path) -> Path | None:
        found = (known.get(name(image)) for known, name in zip(self._by, (_name, _stem, _key)))
        return next((path for path in found if path is not None), None)


def _name(path: Path) -> str:
    return path.name.casefold()


def _stem(path: Path) -> str:
    return path.stem.casefold()


def _key(path: Path) -> str:
    """What the names of an image and of its mask have in common."""
    words = path.stem.casefold().replace("-", "_").split("_")
    return "_".join(word for word in words if word not in ("image", "img", "mask", "label"))
