"""The models that come with the plugin: which one suits, and what a new model starts from.

They are archives among the package's files (`resources/starters`), because the plugin repository's scanner
takes the hashes in a model's card for secrets; each is unpacked into the user's folder the first time it is
wanted. They are never written: an update makes a copy first.
"""

from __future__ import annotations

import hashlib
import math
import shutil
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from landslide_mapper.errors import JobError, LandslideMapperError
from landslide_mapper.jobs.progress import Progress
from landslide_mapper.layers import ImageTags
from landslide_mapper.messages import Message
from landslide_mapper.model.export import export_model
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.moving import rename
from landslide_mapper.normalization import SCENE
from landslide_mapper.package_files import resource, user_folder
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.stacking import open_image
from landslide_mapper.staging_folder import StagingFolder
from landslide_mapper.vocabulary import CLAY_ENCODER, NO_START, STARTER

if TYPE_CHECKING:
    from landslide_mapper.jobs.spec import MapJob, TrainJob

FOLDER = "starters"
USUAL_GSD_M = 10.0
"""Pixel size that images without georeference are taken to have."""
_MOST_APART = 3.02
"""Factor between the pixel sizes of a scene and of a starter up to which it is used: 30 m of a map projection
are some centimetres more or less on the ground."""


class NoStarterFitsError(JobError):
    """Raised when the pixels of a scene are too large or too small for all starters."""


def starters() -> dict[float, Path]:
    """Pixel size in metres to the folder of the starter for it.

    Raises:
        JobError: when there is none in this installation, or one is damaged.
        ModelError: when one is damaged.
    """
    folder = resource(FOLDER)
    models = [_unpacked(archive) for archive in sorted(folder.glob("*.zip"))]
    found = {ModelFolder(path).version().spec.input.gsd_m: path for path in models}
    known = {gsd_m: path for gsd_m, path in found.items() if gsd_m is not None}
    if not known:
        raise JobError(
            "This installation has no starter models (expected in {folder}). Install the plugin again, or "
            "name a model.",
            folder=folder,
        )
    return known


def is_starter(model: Path) -> bool:
    """Whether a model came with the plugin, so that it is never written."""
    return model.resolve().parent.parent == (user_folder() / FOLDER).resolve()


def _unpacked(archive: Path) -> Path:
    """The model folder of an archive; another content of the same name has a folder of its own."""
    try:
        of_file = archive.stat()
        digest = _digest(archive, of_file.st_size, of_file.st_mtime_ns)
        folder = user_folder() / FOLDER / digest
        model = folder / f"{archive.stem}.lsmodel"
        with zipfile.ZipFile(archive) as content:
            if not _is_whole(folder, content):
                _unpack(content, folder)
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise JobError(
            "The starter model {archive} cannot be unpacked ({reason}). Install the plugin again, or make "
            "room in {folder}.",
            archive=archive,
            reason=error,
            folder=user_folder(),
        ) from error
    return model


def _unpack(content: zipfile.ZipFile, folder: Path) -> None:
    """Unpack an archive in place of a folder that is not there, or damaged."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with StagingFolder(folder.parent) as staging:
        content.extractall(staging / folder.name)
        if folder.exists():
            rename(folder, staging / "damaged")
        try:
            rename(staging / folder.name, folder)
        except OSError:
            if not _is_whole(folder, content):  # else another process was quicker
                raise


def _is_whole(folder: Path, content: zipfile.ZipFile) -> bool:
    """Whether all that an archive holds is in a folder as it was: nobody else could mend it there."""
    for member in content.infolist():
        path = folder / member.filename
        if member.is_dir():
            continue
        if not path.is_file():
            return False
        of_file = path.stat()
        if of_file.st_size != member.file_size:
            return False
        if _checksum(path, of_file.st_size, of_file.st_mtime_ns) != member.CRC:
            return False
    return True


@lru_cache
def _checksum(path: Path, _size: int, _mtime_ns: int) -> int:
    return zlib.crc32(path.read_bytes())


@lru_cache
def _digest(archive: Path, _size: int, _mtime_ns: int) -> str:
    """Of what an archive holds: megabytes, which are read once as long as the file stays the same."""
    return hashlib.sha256(archive.read_bytes()).hexdigest()[:16]


def starter_for(gsd_m: float | None) -> Path:
    """The starter that fits a pixel size best.

    Args:
        gsd_m: of the scene in metres; None where it is not known.

    Raises:
        NoStarterFitsError: when none fits.
        JobError: when there is none.
        ModelError: when one is damaged.
    """
    known = starters()
    wanted = gsd_m or USUAL_GSD_M
    best = min(known, key=lambda one: abs(math.log(one / wanted)))
    if max(best / wanted, wanted / best) > _MOST_APART:
        raise NoStarterFitsError(
            "Pixels of {gsd:.3g} m are too far from what the starter models know ({known} m). Use a model "
            "that was trained at this size.",
            gsd=wanted,
            known=", ".join(f"{one:.3g}" for one in sorted(known)),
        )
    return known[best]


def with_starter(job: MapJob) -> MapJob:
    """A map job with the starter that fits its scene, where it names no model of its own.

    Raises:
        NoStarterFitsError: when none fits.
        JobError: when there is none.
        RasterError: when the scene cannot be opened.
    """
    if job.model != Path(STARTER):
        return job
    return replace(job, model=starter_for(Grid.from_dataset(open_image(job.post)).gsd_m))


@contextmanager
def own_copy(model: Path, source: Path | None, progress: Progress) -> Iterator[None]:
    """Make a model as a copy of another one; it goes again where what follows fails.

    Args:
        model: folder to make.
        source: the model to copy; None: nothing is done.
        progress: told of the copy.

    Raises:
        ModelError: when the source cannot be used, or the folder not be written.
    """
    if source is None:
        yield
        return
    export_model(source, model, keep_imagery=True)
    progress.log(Message("Model '{model}' is a copy of '{source}'.", model=model.stem, source=source.stem))
    with ExitStack() as unless_taught:
        unless_taught.callback(shutil.rmtree, model, ignore_errors=True)
        yield
        unless_taught.pop_all()


def training_start(job: TrainJob, index: Mapping[str, Any], progress: Progress) -> Path | None:
    """The model that a training starts from; None for random weights, or those of a file.

    Where nothing was asked for, that is the starter where it suits, and what speaks against it is said.

    Args:
        job: what was asked for.
        index: of the patches (`index.json`).
        progress: told why there is no start.

    Raises:
        JobError: when what was asked for does not suit.
        ModelError: when it cannot be used.
    """
    asked = job.start_from
    other = job.encoder_weights or job.network or job.context == CLAY_ENCODER
    if asked == NO_START or (asked is None and other):
        return None
    if asked is not None and asked != STARTER:
        ModelFolder(Path(asked)).version()
        return Path(asked)
    try:
        path = starter_for(index.get("gsd_m"))
        _check_suits(path, index)
    except LandslideMapperError as error:
        if asked is not None:
            raise
        progress.log(Message("Training starts from random weights. {reason}", reason=error))
        return None
    return path


def _check_suits(starter: Path, index: Mapping[str, Any]) -> None:
    needs = ModelFolder(starter).version().spec.input
    images = ImageTags.from_json(index.get("images"))
    names, bands = images.band_names, int(index["layers"][0]["bands"]) - len(images.derived)
    missing = [name for name in needs.images.band_names if names and name not in names]
    if missing or bands < needs.image_bands:
        raise JobError(
            "The starter model was trained on {theirs}; these scenes have {own}.",
            theirs=", ".join(needs.images.band_names) or Message("{bands} bands", bands=needs.image_bands),
            own=", ".join(names) or Message("{bands} bands", bands=bands),
        )
    if index.get("normalization") != SCENE:
        raise JobError("The starter model knows values per scene only, these are of the whole data set.")
