"""A model on disk: a folder with immutable versions and a small file that points at the current one.

    <name>.lsmodel/
      model.json        what the current version is made of, and its number
      versions/0001/    encoder.safetensors, decoders/<region>.safetensors, card.json, exemplars/<region>/...,
                        context/... where the network asks Clay

What describes a version is in its own card.json, so that rolling back restores its regions and thresholds;
model.json repeats it for readers. Weights are opaque files here; `nn.networks.weights` reads and writes them.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import uuid
from collections.abc import Callable, Iterable
from contextlib import ExitStack, nullcontext, suppress
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from landslide_mapper.disk import free_space
from landslide_mapper.errors import ModelError
from landslide_mapper.folder_lock import LOCK_NAME, folder_lock
from landslide_mapper.json_fields import Fields, read_json
from landslide_mapper.model.files import hash_of, share_and_sync, sync, write_json
from landslide_mapper.model.origin import MEASURED, SOURCES, sources_of
from landslide_mapper.model.spec import REGION_ID, ModelSpec
from landslide_mapper.moving import rename
from landslide_mapper.whole_file import part_prefix

SCHEMA_VERSION = 2
"""2: values may be normalized per scene; readers of version 0.1.0 would map nonsense. Other models are 1."""
MODEL_FILE = "model.json"
CARD_FILE = "card.json"
VERSIONS = "versions"
EXEMPLARS = "exemplars"
"""Folder inside a version with the patches of imagery that it keeps per region."""
_NEW_MODEL_FILES = (".model.json.new", f"{part_prefix(Path(MODEL_FILE))}*")
"""Patterns of what an unfinished model.json is called; the first is how version 0.1.0 called it."""
_STAGING = ".staging-"
_NAME = r"(?s)[^/\\\x00]{1,200}"
FILE_NAME = (
    rf"((en|de)coder\.onnx|encoder\.safetensors|context/(clay|fusion|adapters)\.safetensors|"
    rf"gate\.npz|(decoders|boxes)/{REGION_ID}\.safetensors|"
    rf"{EXEMPLARS}/{REGION_ID}/([a-z_]+\.npy|index\.json))"
)


@dataclass(frozen=True)
class ModelVersion:
    """One published version of a model.

    Attributes:
        number: 1, 2, ...
        folder: where its files are.
        spec: what it is made of.
        card: its card as written (data, metrics, seed, hashes, ...).
    """

    number: int
    folder: Path
    spec: ModelSpec
    card: dict[str, Any] = field(repr=False)

    def file(self, name: str) -> Path:
        """Path of one of the version's files, after its content was compared with the card's hash.

        Raises:
            ModelError: when the card does not list it, or it is missing or was changed.
        """
        path = self.folder / name
        known = Fields(self.card, str(self.folder / CARD_FILE)).fields("files")
        if name not in known.data:
            raise ModelError(
                "{where} does not list {name}, which the model needs.", where=known.where, name=name
            )
        expected = known.fields(name).text("sha256", r"[0-9a-f]{64}", "a SHA-256 hash")
        if hash_of(path) != expected:
            raise ModelError(
                "{path} is damaged: it is not what {card} says. Copy the model again.",
                path=path,
                card=CARD_FILE,
            )
        return path


class ModelFolder:
    """The folder of a model that exists.

    Attributes:
        path: the folder.
        name: the model's name.
        current_version: number of the version in use.
    """

    def __init__(self, path: Path) -> None:
        """Read model.json.

        Raises:
            ModelError: when the folder is missing, no model, damaged or of a newer schema.
        """
        self.path = Path(path)
        self._read()

    def _read(self) -> None:
        if not self.path.is_dir():
            raise ModelError("There is no model at {path}: expected a folder <name>.lsmodel.", path=self.path)
        if not (self.path / MODEL_FILE).is_file():
            raise ModelError("{path} is not a model: it has no {file}.", path=self.path, file=MODEL_FILE)
        self._fields = read_json(self.path / MODEL_FILE)
        _check_schema(self._fields)
        self.name = self._fields.text("name", _NAME, "a name")
        self.current_version = self._fields.integer("current_version", 1, 10**6)
        self.last_version = self._fields.integer("last_version", 1, 10**6, default=self.current_version)

    def describe(self) -> dict[str, Any]:
        """model.json as it is, checked, with the numbers of all versions.

        So is what the card of the current version says of whose data it learned from, and how good it is.
        """
        ModelSpec.from_fields(self._fields)
        said: dict[str, Any] = {}
        with suppress(
            ModelError
        ):  # the rest is worth saying of a model whose current version is damaged, too
            card = self.version().card
            origin = {SOURCES: sources_of(card), MEASURED: card.get(MEASURED)}
            said = {name: value for name, value in origin.items() if value}
        return {**self._fields.data, "versions": self.versions(), **said}

    def versions(self) -> list[int]:
        """Numbers of all versions on disk."""
        return _version_numbers(self.path)

    def version(self, number: int | None = None) -> ModelVersion:
        """Read a version's card; the current version for None.

        Raises:
            ModelError: when there is no such version, or its card or model.json is damaged.
        """
        wanted = self.current_version if number is None else number
        version = self._version(wanted)
        if wanted == self.current_version and version.spec != ModelSpec.from_fields(self._fields):
            raise ModelError(
                "{where} and {card} disagree about the current version; "
                "one of them was changed by hand. Copy the model again, or roll back.",
                where=self._fields.where,
                card=version.folder / CARD_FILE,
            )
        return version

    def _version(self, wanted: int) -> ModelVersion:
        folder = _version_folder(self.path, wanted)
        if not folder.is_dir():
            listed = ", ".join(str(one) for one in self.versions()) or "none"
            raise ModelError(
                "{path} has no version {wanted}; it has {listed}.",
                path=self.path,
                wanted=wanted,
                listed=listed,
            )
        card = read_json(folder / CARD_FILE)
        _check_schema(card)
        return ModelVersion(wanted, folder, ModelSpec.from_fields(card), card.data)

    def roll_back(self, to: int | None = None) -> ModelVersion:
        """Make an older version the current one; by default the one before the current one.

        Raises:
            ModelError: when there is no such version, another process is writing the model, or it cannot be
                written; it is as it was then.
        """
        with folder_lock(self.path):
            older = [number for number in self.versions() if number < self.current_version]
            if to is None and not older:
                raise ModelError(
                    "{path} has no version before {current_version} to roll back to.",
                    path=self.path,
                    current_version=self.current_version,
                )
            version = self._version(older[-1] if to is None else to)
            try:
                _point(self.path, self.name, version, max(self.last_version, *self.versions()))
            except OSError as exception:
                raise _not_written(self.path, exception) from exception
            self._read()
        return version


def publish_version(
    path: Path,
    spec: ModelSpec,
    write_files: Callable[[Path], None],
    card: dict[str, Any] | None = None,
    *,
    locked: bool = False,
) -> ModelVersion:
    """Write a new version and make it the current one; the model is created where it does not exist.

    Nothing is seen by readers before all of it is on disk, and nothing is left behind when it fails.

    Args:
        path: folder of the model, `<name>.lsmodel`.
        spec: what the version is made of.
        write_files: called with an empty folder; writes the weights into it.
        card: more to keep with the version (data, areas, metrics, seed, ...).
        locked: the caller holds the folder's lock already.

    Raises:
        ModelError: when the folder cannot be written, another process writes it, or it is something else.
    """
    _check_spec(spec)
    path = Path(path)
    _check_usable(path)
    is_new = not path.exists()
    try:
        (path / VERSIONS).mkdir(parents=True, exist_ok=True)
        with nullcontext() if locked else folder_lock(path):
            return _publish(path, spec, write_files, card or {})
    except OSError as exception:
        raise _not_written(path, exception) from exception
    finally:
        if is_new:
            _remove_if_unused(path)


def _publish(
    path: Path, spec: ModelSpec, write_files: Callable[[Path], None], card: dict[str, Any]
) -> ModelVersion:
    existing = ModelFolder(path) if (path / MODEL_FILE).exists() else None
    name = existing.name if existing else path.name.removesuffix(".lsmodel")
    number = max([0, *_version_numbers(path), existing.last_version if existing else 0]) + 1
    _remove_leftovers(path)
    staging = path / VERSIONS / f"{_STAGING}{uuid.uuid4().hex}"
    folder = _version_folder(path, number)
    with ExitStack() as unless_whole:
        unless_whole.callback(shutil.rmtree, staging, ignore_errors=True)
        staging.mkdir()
        write_files(staging)
        version = ModelVersion(number, folder, spec, _finish(staging, number, spec, card))
        rename(staging, folder)
        unless_whole.pop_all()
    try:
        sync(path / VERSIONS)
        _point(path, name, version, number)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)  # nobody has seen it: only model.json leads to it
        raise
    return version


def _finish(staging: Path, number: int, spec: ModelSpec, card: dict[str, Any]) -> dict[str, Any]:
    """Add card.json with the hashes of all files, and bring everything to disk."""
    names = sorted(one.relative_to(staging).as_posix() for one in staging.rglob("*") if one.is_file())
    foreign = [name for name in names if not re.fullmatch(FILE_NAME, name)]
    if foreign:
        raise ModelError("'{foreign}' is no file of a model version.", foreign=foreign[0])
    written = {
        **card,
        **spec.to_json(),
        "schema_version": _schema(spec),
        "version": number,
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "files": {name: {"sha256": hash_of(staging / name)} for name in names},
    }
    write_json(staging / CARD_FILE, written)
    share_and_sync(staging, staging / CARD_FILE)
    return written


def _point(path: Path, name: str, version: ModelVersion, last_version: int) -> None:
    """Replace model.json so that it points at a version."""
    content = {
        "schema_version": _schema(version.spec),
        "name": name,
        "current_version": version.number,
        "last_version": last_version,
        **version.spec.to_json(),
    }
    write_json(path / MODEL_FILE, content)
    with suppress(OSError):  # it is there, and a disk that cannot bring folders down does not undo that
        sync(path)


def _not_written(path: Path, error: OSError) -> ModelError:
    return ModelError(
        "{path} cannot be written ({space}): {reason}. Make room, or check who may write there.",
        path=path,
        space=free_space(path / MODEL_FILE),
        reason=error.strerror or error,
    )


def _schema(spec: ModelSpec) -> int:
    return SCHEMA_VERSION if spec.input.per_scene else 1


def _check_spec(spec: ModelSpec) -> None:
    """What is written must be readable again."""
    ModelSpec.from_fields(Fields(json.loads(json.dumps(spec.to_json())), "the new version"))


def _check_usable(path: Path) -> None:
    """A model must not be written into a folder that holds something else."""
    if path.is_dir() and not (path / MODEL_FILE).exists() and not _holds_only_ours(path):
        raise ModelError("{path} exists and is not a model; choose another folder.", path=path)


def is_taken(path: Path) -> bool:
    """Whether there is something where a new model is to be made, which is never overwritten.

    What the first publishing of a model leaves where it is cut short does not count: the next one goes on in
    it, and a version that is whole already stays as the one before.
    """
    return os.path.lexists(path) and not (_holds_only_ours(path) and (path / VERSIONS).is_dir())


def _holds_only_ours(path: Path) -> bool:
    """Whether a folder that is no model (yet) holds nothing that publishing did not put there."""
    if not path.is_dir() or (path / MODEL_FILE).exists():
        return False
    ours = {VERSIONS, LOCK_NAME, *(one.name for one in _unfinished(path))}
    return not {one.name for one in path.iterdir()} - ours


def _check_schema(fields: Fields) -> None:
    schema = fields.integer("schema_version", 1, 10**6)
    if schema > SCHEMA_VERSION:
        raise ModelError(
            "{where} has schema version {schema}; this Landslide Mapper reads up to "
            "{known_version}. Update Landslide Mapper to open this model.",
            where=fields.where,
            schema=schema,
            known_version=SCHEMA_VERSION,
        )


def _version_folder(path: Path, number: int) -> Path:
    return path / VERSIONS / f"{number:04d}"


def _version_numbers(path: Path) -> list[int]:
    folder = path / VERSIONS
    names: Iterable[str] = (one.name for one in folder.iterdir() if one.is_dir()) if folder.is_dir() else ()
    return sorted(int(name) for name in names if re.fullmatch(r"\d{4,7}", name))


def _remove_leftovers(path: Path) -> None:
    """Remove what a process that died while publishing left behind (the lock is ours)."""
    for left in (path / VERSIONS).glob(f"{_STAGING}*"):
        shutil.rmtree(left, ignore_errors=True)
    for left in _unfinished(path):
        with suppress(OSError):
            left.unlink()


def _unfinished(path: Path) -> list[Path]:
    return [left for pattern in _NEW_MODEL_FILES for left in path.glob(pattern)]


def _remove_if_unused(path: Path) -> None:
    """Remove a folder that was made for a version that was not published."""
    if (path / MODEL_FILE).exists():
        return
    with suppress(ModelError), folder_lock(path, remove=True):
        _remove_leftovers(path)
    for folder in (path / VERSIONS, path):
        with suppress(OSError):
            folder.rmdir()
