"""An offline bundle: a folder of wheels with a manifest, to install an engine from without a network."""

from __future__ import annotations

import hashlib
import json
import platform
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from landslide_mapper.errors import EngineSetupError, system_errors
from landslide_mapper.installer.pythons import BasePython
from landslide_mapper.whole_file import write_whole

MANIFEST = "manifest.json"
FORMAT = 1
_CHUNK = 1 << 20


@dataclass(frozen=True)
class Bundle:
    """A bundle whose manifest was read.

    Attributes:
        folder: of the wheels.
        variant: id of the engine that it makes.
        python: version that it is for, such as (3, 12).
        requirements: what is to be installed.
        files: name, size in bytes and SHA-256 of every wheel.
    """

    folder: Path
    variant: str
    python: tuple[int, int]
    requirements: tuple[str, ...]
    files: tuple[tuple[str, int, str], ...]

    @property
    def size(self) -> int:
        """Of all files, in bytes."""
        return sum(size for _, size, _ in self.files)

    @property
    def pip(self) -> Path | None:
        """The wheel of pip, which runs where a Python has none."""
        return next((self.folder / name for name, _, _ in self.files if name.startswith("pip-")), None)


def this_platform() -> str:
    """System and processor that wheels are for."""
    return f"{sys.platform}-{platform.machine().lower()}"


def write_manifest(folder: Path, variant: str, python: str, requirements: Iterable[str]) -> Path:
    """Describe the wheels of a folder; returns the manifest's path.

    Args:
        folder: with the wheels.
        variant: id of the engine.
        python: version, such as "3.12".
        requirements: what they are for.

    Raises:
        OSError: when it cannot be written.
    """
    wheels = sorted(folder.glob("*.whl"))
    files = [{"name": one.name, "size": one.stat().st_size, "sha256": _digest(one)} for one in wheels]
    manifest = {
        "format": FORMAT,
        "variant": variant,
        "python": python,
        "platform": this_platform(),
        "requirements": list(requirements),
        "files": files,
    }
    write_whole(folder / MANIFEST, lambda file: json.dump(manifest, file, indent=1))
    return folder / MANIFEST


def read_bundle(folder: Path) -> Bundle:
    """Read a bundle's manifest; its files are checked by `check_files`.

    Raises:
        EngineSetupError: when it is none, or not for this machine.
    """
    path = folder / MANIFEST
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        bundle, made_for = _bundle(folder, known), str(known["platform"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise EngineSetupError(
            "{folder} is no offline bundle: {name} is missing or damaged. Choose the folder that "
            "'./build.sh bundle' has made.",
            folder=folder,
            name=MANIFEST,
        ) from error
    if made_for != this_platform():
        raise EngineSetupError(
            "The bundle in {folder} was made for {found}, and this machine is {expected}. Make one on a "
            "machine of the same kind.",
            folder=folder,
            found=made_for,
            expected=this_platform(),
        )
    return bundle


def check_files(bundle: Bundle, check: Callable[[], object] = lambda: None) -> None:
    """See that every wheel is there and whole.

    Args:
        bundle: whose wheels to read.
        check: called between two parts of a file; may raise to stop.

    Raises:
        EngineSetupError: naming the first one that is not.
    """
    for name, size, digest in bundle.files:
        path = bundle.folder / name
        with system_errors(
            EngineSetupError, "{path} cannot be read: {reason}. Copy the bundle again.", path=path
        ):
            whole = path.stat().st_size == size and _digest(path, check) == digest
        if not whole:
            raise EngineSetupError(
                "{path} is damaged or not the file of the manifest. Copy the bundle again.", path=path
            )


def check_python(bundle: Bundle, base: BasePython) -> None:
    """See that the bundle is for a Python.

    Raises:
        EngineSetupError: when it is for another version.
    """
    if bundle.python != base.version:
        raise EngineSetupError(
            "The bundle in {folder} is for Python {expected}, and {python} is {found}. Make a bundle with "
            "'./build.sh bundle --python' and a Python {found}.",
            folder=bundle.folder,
            expected=".".join(map(str, bundle.python)),
            python=base.path,
            found=".".join(map(str, base.version)),
        )


def _bundle(folder: Path, known: Any) -> Bundle:
    if known["format"] != FORMAT:
        raise ValueError(known["format"])
    major, minor = str(known["python"]).split(".")
    files = tuple((str(one["name"]), int(one["size"]), str(one["sha256"])) for one in known["files"])
    if any(name != Path(name).name or not name.endswith(".whl") for name, _, _ in files):
        raise ValueError("names of files are paths")
    requirements = tuple(map(str, known["requirements"]))
    return Bundle(folder, str(known["variant"]), (int(major), int(minor)), requirements, files)


def _digest(path: Path, check: Callable[[], object] = lambda: None) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while part := file.read(_CHUNK):
            digest.update(part)
            check()
    return digest.hexdigest()
