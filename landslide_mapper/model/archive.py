"""A model in one file: a zip of its folder, looked at before anything of it is written.

An archive may come from a stranger. Only the files that a model consists of are taken, none outside of its
folder, none larger than said, and each must be what the model's cards say; weights are looked at again when
they are loaded.
"""

from __future__ import annotations

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from landslide_mapper.disk import free_bytes, free_space
from landslide_mapper.errors import LandslideMapperError, ModelError
from landslide_mapper.json_fields import MAX_JSON_BYTES
from landslide_mapper.messages import Message
from landslide_mapper.model.folder import CARD_FILE, FILE_NAME, MODEL_FILE, VERSIONS, ModelFolder, is_taken
from landslide_mapper.moving import rename
from landslide_mapper.staging_folder import StagingFolder

SUFFIX = ".lsmodel"
MOST_FILES = 20_000
_MEMBER = re.compile(rf"{MODEL_FILE}|{VERSIONS}/\d{{4,7}}/({re.escape(CARD_FILE)}|{FILE_NAME})")
_FOLDER = re.compile(rf"[^/\\:*?\"<>|\x00-\x1f]{{1,200}}{re.escape(SUFFIX)}")
_KNOWN_PACKING = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_CHUNK = 1 << 20
_BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The time of every file: the same model gives the same bytes."""


def write_archive(model: Path, path: Path, name: str) -> None:
    """Write a model folder into one file.

    Args:
        model: the folder.
        path: of the file to write.
        name: of the model; the folder in the archive is called so.

    Raises:
        ModelError: when the model is damaged.
        OSError: when the file cannot be written.
    """
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in _files(model):
            inside = f"{name}{SUFFIX}/{file.relative_to(model).as_posix()}"
            member = zipfile.ZipInfo(inside, _BEGINNING)
            member.compress_type, member.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            with file.open("rb") as source, archive.open(member, "w", force_zip64=True) as into:
                while chunk := source.read(_CHUNK):
                    into.write(chunk)


def read_archive(path: Path, target: Path | None) -> Path:
    """Make a model folder of an archive; whole or not at all.

    Args:
        path: the archive.
        target: folder to make; None: beside the archive, named as the one in it.

    Returns:
        The folder.

    Raises:
        ModelError: when the archive is none of a model, damaged or not safe, or the folder exists or cannot
            be written.
    """
    with _opened(path) as archive:
        folder, members = _members(path, archive)
        made = path.parent / folder if target is None else target
        try:
            if is_taken(made) or made.exists():
                raise ModelError("{target} exists already; choose another folder to import to.", target=made)
            made.parent.mkdir(parents=True, exist_ok=True)
            _check_room(made, members)
            with StagingFolder(made.parent) as staging:
                for name, member in members.items():
                    _unpack(path, archive, member, staging / folder / name)
                _check_model(path, staging / folder, set(members))
                rename(staging / folder, made)
        except OSError as error:
            raise ModelError(
                "{target} cannot be written ({space}): {reason}. Make room, or choose another folder.",
                target=made,
                space=free_space(made),
                reason=error.strerror or error,
            ) from error
    return made


def _files(model: Path) -> list[Path]:
    """The files that a model consists of, after each was compared with its card."""
    folder, found = ModelFolder(model), [model / MODEL_FILE]
    for number in folder.versions():
        version = folder.version(number)
        found += [version.folder / CARD_FILE, *(version.file(name) for name in version.card["files"])]
    return found


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except (
        *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),
        UnicodeDecodeError,  # names that are said to be UTF-8
    ) as error:
        if isinstance(error, LandslideMapperError):
            raise
        raise ModelError(
            "{path} is damaged, or no zip file: {reason}. Copy it again from where it came from.",
            path=path,
            reason=error,
        ) from error
    except FileNotFoundError as error:
        raise ModelError("There is no file {path}.", path=path) from error
    except OSError as error:
        raise ModelError(
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
        ) from error


def _members(path: Path, archive: zipfile.ZipFile) -> tuple[str, dict[str, zipfile.ZipInfo]]:
    """The folder in an archive, and its files by their names in there."""
    listed = archive.infolist()
    if len(listed) > MOST_FILES:
        raise _foreign(path, Message("{count} files", count=len(listed)))
    folders, found, seen = set(), {}, set()
    for member in listed:
        folder, _, name = member.orig_filename.partition("/")
        folders.add(folder)
        mode = member.external_attr >> 16
        if member.compress_type not in _KNOWN_PACKING:
            # as zipfile says it of those that it does not know; of others it raises errors of their own
            raise NotImplementedError("That compression method is not supported")
        if member.is_dir() and re.fullmatch(r"[\w./-]*/", name or "/") and ".." not in name:
            continue
        if (
            not _MEMBER.fullmatch(name)
            or name.lower() in seen
            or (mode and stat.S_IFMT(mode) not in (0, stat.S_IFREG))
        ):
            raise _foreign(path, member.orig_filename)
        if name.endswith(".json") and member.file_size > MAX_JSON_BYTES:
            raise _foreign(path, Message("{name} of {size} bytes", name=name, size=member.file_size))
        seen.add(name.lower())
        found[name] = member
    if len(folders) != 1 or not _FOLDER.fullmatch(folder := folders.pop()) or MODEL_FILE not in found:
        raise ModelError(
            "{path} is no model in one file: expected one folder <name>.lsmodel with a {file} in it. Export "
            "the model again.",
            path=path,
            file=MODEL_FILE,
        )
    return folder, found


def _foreign(path: Path, what: object) -> ModelError:
    return ModelError(
        "{path} holds what is no part of a model ({what}); nothing was unpacked. Take it only from somebody "
        "whom you trust, and export the model again.",
        path=path,
        what=what,
    )


def _unpack(path: Path, archive: zipfile.ZipFile, member: zipfile.ZipInfo, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with archive.open(member) as source, target.open("xb") as into:
        while chunk := source.read(_CHUNK):
            written += len(chunk)
            if written > member.file_size:
                raise _foreign(path, member.filename)
            into.write(chunk)


def _check_room(target: Path, members: dict[str, zipfile.ZipInfo]) -> None:
    needed, free = sum(member.file_size for member in members.values()), free_bytes(target)
    if free is not None and needed > free:
        raise ModelError(
            "The model needs {needed:,.0f} MB; there are {free:,.0f} MB free in {folder}. Make room, or "
            "choose another folder.",
            needed=needed / 1e6,
            free=free / 1e6,
            folder=target.parent,
        )


def _check_model(path: Path, folder: Path, names: set[str]) -> None:
    """Compare what was unpacked with what the model says of itself."""
    model = ModelFolder(folder)
    known = {MODEL_FILE}
    for number in {*model.versions(), model.current_version}:
        version = model.version(number)
        inside = f"{VERSIONS}/{version.folder.name}"
        known |= {f"{inside}/{CARD_FILE}", *(f"{inside}/{name}" for name in version.card["files"])}
        for name in version.card["files"]:
            version.file(name)
    if names - known:
        raise _foreign(path, sorted(names - known)[0])
