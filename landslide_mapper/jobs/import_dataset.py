"""The job that brings in a public data set: a folder as its authors publish it in, a scene list out."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

from landslide_mapper.disk import free_bytes
from landslide_mapper.errors import JobError
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.jobs.dataset_layouts import Chip, find_chips
from landslide_mapper.jobs.import_dataset_options import ImportDatasetJob
from landslide_mapper.jobs.outputs import claimed
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.jobs.reports import ImportDatasetReport
from landslide_mapper.messages import Message
from landslide_mapper.raster.array_chips import array_as_raster
from landslide_mapper.raster.empty_mask import write_empty_mask
from landslide_mapper.vocabulary import BIJIE, CAS, LANDSLIDE4SENSE, LMHLD

SENTINEL_BANDS = ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10", "B11", "B12")
"""Of Landslide4Sense: band 8A is not among them."""
BANDS = (*SENTINEL_BANDS, "slope", "DEM")
LICENCES = {
    LANDSLIDE4SENSE: "MIT by its card (Ghorbanzadeh et al. 2022)",
    LMHLD: "see the page of the download (LMHLD, doi:10.5281/zenodo.11424988)",
    CAS: "CC BY-NC 4.0 (Xu et al. 2024, doi:10.1038/s41597-023-02847-z): not for commercial use",
    BIJIE: "none stated: ask the authors (Ji et al. 2020)",
}
_ARRAY = ".h5"
_BYTES = 128 * 128 * len(BANDS) * 4
"""Of a chip of Landslide4Sense, before it is packed."""


def run_import_dataset(job: ImportDatasetJob, progress: Progress) -> ImportDatasetReport:
    """Make a scene list of a data set that was unpacked.

    Args:
        job: which one, where it is, and where the list goes.
        progress: told what is done; may cancel. Nothing is written then.

    Raises:
        LandslideMapperError: with one clear message; no file is changed then.
        Canceled: when the user asked to stop.
    """
    _check_output(job.output)
    progress.report(0.0, Message("Looking for images and their masks"))
    chips, without = find_chips(job.dataset, job.folder.absolute())
    folder = job.output.absolute().with_name(f"{job.output.stem}_images")
    _check_room(chips, folder)
    with (
        claimed({"output": job.output}, ()),
        StagedFiles([job.output.absolute()], job.overwrite) as staged,
    ):
        scenes = []
        names = _names(chips, job.folder.absolute())
        for number, (chip, name) in enumerate(zip(chips, names)):
            check(progress)
            if number % 50 == 0:
                progress.report(
                    0.9 * number / len(chips),
                    Message("Bringing in {number:,} of {count:,}", number=number, count=len(chips)),
                )
            scenes.append(_scene(chip, name, job, folder, staged))
        listed = {"source": job.dataset, "licence": LICENCES[job.dataset], "scenes": scenes}
        staged.path(job.output.absolute()).write_text(json.dumps(listed, indent=1), encoding="utf-8")
        check(progress)
        staged.publish()
    if without:
        progress.log(Message("{count:,} images without a mask are left out.", count=without))
    progress.log(Message("Licence: {licence}", licence=LICENCES[job.dataset]))
    counts: dict[str, dict[str, int]] = {}
    for chip in chips:
        of_region = counts.setdefault(chip.region, {})
        of_region[chip.split] = of_region.get(chip.split, 0) + 1
    progress.report(1.0, Message("Scenes listed: {count:,}", count=len(chips)))
    return ImportDatasetReport(job.output, len(chips), counts, without, LICENCES[job.dataset])


def _names(chips: list[Chip], folder: Path) -> list[tuple[str, str]]:
    """Of each chip an id and a name for files, none twice: images may differ by their suffix only."""
    inside = [chip.path.relative_to(folder) for chip in chips]
    same = Counter(str(path.with_suffix("")).casefold() for path in inside)
    names: list[tuple[str, str]] = []
    taken: set[str] = set()
    for path in inside:
        plain = path.with_suffix("")
        named = path if same[str(plain).casefold()] > 1 else plain
        file = word = "_".join(named.parts)
        number = 1
        while file.casefold() in taken:
            number += 1
            file = f"{word}_{number}"
        taken.add(file.casefold())
        names.append((named.as_posix(), file))
    return names


def _scene(
    chip: Chip, names: tuple[str, str], job: ImportDatasetJob, folder: Path, staged: StagedFiles
) -> dict[str, Any]:
    """An entry of the list; what is no raster is written as one."""
    scene_id, name = names
    post, mask = chip.path, chip.mask
    if post.suffix.lower() == _ARRAY:
        post = folder / f"{name}.tif"
        array_as_raster(chip.path, staged.add(post), BANDS)
    if mask is None:
        mask = folder / f"{name}_mask.tif"
        write_empty_mask(post if post == chip.path else staged.path(post), staged.add(mask))
    return {
        "id": scene_id,
        "region": chip.region,
        "pre": None,
        "post": _relative(post, job.output),
        "labels": _relative(mask, job.output),
        "labelled_area": None,
        "split": chip.split,
    }


def _relative(path: Path, output: Path) -> str:
    """A path as seen from the list, with slashes; whole where that lies on another drive."""
    try:
        return Path(os.path.relpath(path, output.absolute().parent)).as_posix()
    except ValueError:
        return path.as_posix()


def _check_output(output: Path) -> None:
    if output.suffix.lower() != ".json":
        raise JobError("Scene list '{output}' must end with .json.", output=output)


def _check_room(chips: list[Chip], folder: Path) -> None:
    """Refuse what the disk has no room for: thousands of arrays are gigabytes."""
    needed = _BYTES * sum(chip.path.suffix.lower() == _ARRAY for chip in chips)
    free = free_bytes(folder)
    if free is not None and needed > free:
        raise JobError(
            "The arrays need up to {needed:.1f} GB as GeoTIFFs in {folder}, where {free:.1f} GB are free. "
            "Choose an output on another disk.",
            needed=needed / 1e9,
            folder=folder.parent,
            free=free / 1e9,
        )
