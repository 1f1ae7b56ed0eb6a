"""uv and pip: where they are, and the commands that make an environment and fill it."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.installer.bundle import Bundle
from landslide_mapper.installer.commands import answer_of
from landslide_mapper.installer.network import pip_configuration, uv_options, uv_variables
from landslide_mapper.installer.pythons import BasePython
from landslide_mapper.installer.variants import NVIDIA, Variant
from landslide_mapper.worker.python_finder import interpreter

OLDEST_UV = (0, 9)
"""Knows the builds of PyTorch that are asked for."""
UV_REQUIREMENT = "uv>=0.9"
UV_PYTHON = "3.12"
"""What uv brings where there is no Python at all."""
_TIMEOUT_S = 20.0
_NO_SOURCES = "--only-binary=:all:"
"""Nothing is ever compiled on the user's machine."""


@dataclass(frozen=True)
class Attempt:
    """One way to fill an environment.

    Attributes:
        command: program and arguments.
        extra: environment variables of its own.
    """

    command: tuple[str, ...]
    extra: Mapping[str, str]


def find_uv(environ: Mapping[str, str] | None = None) -> Path | None:
    """A uv of this machine that is new enough."""
    variables = os.environ if environ is None else environ
    name = "uv.exe" if sys.platform == "win32" else "uv"
    home = Path.home()
    on_path = shutil.which(name, path=variables.get("PATH", ""))
    places = [Path(on_path)] if on_path else []
    for path in (*places, home / ".local" / "bin" / name, home / ".cargo" / "bin" / name):
        if path.is_file() and uv_version(path) >= OLDEST_UV:
            return path
    return None


def uv_version(path: Path) -> tuple[int, ...]:
    """Version of a uv; () where it does not work."""
    said = re.match(r"uv (\d+)\.(\d+)\.(\d+)", answer_of([path, "--version"], _TIMEOUT_S) or "")
    return tuple(map(int, said.groups())) if said else ()


def fetched_uv(cache: Path) -> Path | None:
    """The uv that `fetch_uv` has brought, if it is whole."""
    places = [cache / "tools" / name for name in ("bin/uv", "Scripts/uv.exe", "bin/uv.exe")]
    return next((path for path in places if path.is_file() and uv_version(path) >= OLDEST_UV), None)


def fetch_uv(pip: list[str], cache: Path) -> list[str]:
    """The command that brings uv from the index."""
    target = ["--target", str(cache / "tools"), "--upgrade", "--no-deps", "--progress-bar", "off"]
    return [*pip, "install", _NO_SOURCES, *target, UV_REQUIREMENT]


def make_environment(
    folder: Path, base: BasePython | None, uv: Path | None, *, small: bool = False
) -> list[str] | None:
    """The command that makes an environment; None where nothing here can.

    Python's own way comes first: an environment with pip in it is one that a user can mend. A small
    one leaves pip out where there is another way to fill it.
    """
    if base is not None and (base.makes_environments or (uv is None and base.has_venv)):
        other_way = small and (uv is not None or base.has_pip)
        without = [] if base.makes_environments and not other_way else ["--without-pip"]
        return [str(base.path), "-I", "-m", "venv", *without, str(folder)]
    if uv is None:
        return None
    python = ["--python", str(base.path)] if base else ["--managed-python", "--python", UV_PYTHON]
    return [str(uv), "venv", *python, str(folder)]


def find_pip(folder: Path, base: BasePython | None, bundle: Bundle | None) -> list[str] | None:
    """The pip that fills an environment: its own, the bundle's, or that of the Python that made it."""
    python = interpreter(folder)
    if answer_of([python, "-I", "-m", "pip", "--version"], _TIMEOUT_S):
        return [str(python), "-I", "-m", "pip"]
    if bundle is not None and bundle.pip is not None:
        return [str(python), str(bundle.pip / "pip")]
    if base is not None and base.has_pip:
        return [str(base.path), "-I", "-m", "pip", "--python", str(python)]
    return None


def from_bundle(
    bundle: Bundle, requirements: Path, folder: Path, uv: Path | None, pip: list[str] | None
) -> list[Attempt]:
    """How to fill an environment from a bundle."""
    options = ["--no-index", "--find-links", str(bundle.folder), _NO_SOURCES, "-r", str(requirements)]
    if uv is not None:
        command = [str(uv), "pip", "install", "--python", str(interpreter(folder)), *options]
        return [Attempt(tuple(command), {})]
    return [Attempt((*pip, "install", "--progress-bar", "off", *options), {})] if pip else []


def by_pip(pip: list[str] | None, lists: tuple[Path, Path]) -> list[Attempt]:
    """How pip fills an environment, from whatever index it is configured for.

    Args:
        pip: the command that runs it.
        lists: files of requirements and of constraints.
    """
    options = ["--progress-bar", "off", _NO_SOURCES, "-c", str(lists[1]), "-r", str(lists[0])]
    return [Attempt((*pip, "install", *options), {})] if pip else []


def by_uv(
    uv: Path,
    variant: Variant,
    lists: tuple[Path, Path],
    folder: Path,
    asked: tuple[Path, Mapping[str, str]],
) -> list[Attempt]:
    """How uv fills an environment: from the index as configured, and from PyTorch's own, which uv knows.

    The constraints see to it that the first way never brings another build than the chosen one; where an
    index has none, it fails before anything is downloaded.

    Args:
        uv: the program.
        variant: what to install.
        lists: files of requirements and of constraints.
        folder: of the environment.
        asked: a Python whose pip is asked how it is configured, and its environment variables.
    """
    known = pip_configuration(*asked)
    options = ["-c", str(lists[1]), "-r", str(lists[0]), _NO_SOURCES, *uv_options(known)]
    command = (str(uv), "pip", "install", "--python", str(interpreter(folder)), *options)
    extra = uv_variables(known, asked[1])
    own = Attempt(command, extra)
    if variant.backend is None:
        return [own]
    torch = Attempt((*command, "--torch-backend", variant.backend), extra)
    return [torch, own] if variant.id == NVIDIA else [own, torch]
