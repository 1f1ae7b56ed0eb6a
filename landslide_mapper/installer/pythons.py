"""Which Python an engine can be made from: where installations of QGIS keep theirs, and what else there is.

`sys.executable` is QGIS itself, or nothing useful. What is found is asked whether it works before it is
taken; a layout that changes makes one place fail and the next one serve.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from landslide_mapper.installer.commands import answer_of

OLDEST, NEWEST = (3, 9), (3, 14)
"""What PyTorch's builds and this package run on."""
NEWEST_ON_OLD_MACS, _NEW_MAC = (3, 13), 14
"""ONNX Runtime is built for newer ones from macOS 14 on, and only for processors of Apple."""
_TIMEOUT_S = 20.0
_PROBE = """
import importlib.util, json, platform, sys
has = {name: importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip", "pip")}
system = {"machine": platform.machine(), "macos": platform.mac_ver()[0]}
print(json.dumps({"version": sys.version_info[:2], "wide": sys.maxsize > 2**32, **system, **has}))
"""


@dataclass(frozen=True)
class Place:
    """Where to look.

    Attributes:
        system: `sys.platform`.
        prefix: `sys.base_prefix` of QGIS's Python.
        program: `sys.executable`: usually QGIS.
        minor: of QGIS's Python 3.
        home: the user's folder.
        environ: environment variables.
        root: of the file system; another one in tests.
    """

    system: str
    prefix: Path
    program: Path
    minor: int
    home: Path
    environ: Mapping[str, str] = field(default_factory=dict)
    root: Path = Path("/")

    @classmethod
    def here(cls) -> Place:
        """This machine, as seen from QGIS's Python."""
        return cls(
            sys.platform,
            Path(sys.base_prefix),
            Path(sys.executable),
            sys.version_info.minor,
            Path.home(),
            os.environ,
        )


@dataclass(frozen=True)
class BasePython:
    """A Python that works.

    Attributes:
        path: of its interpreter.
        version: such as (3, 12).
        makes_environments: whether it can make an environment with pip in it by itself.
        has_venv: whether it can make one at all.
        has_pip: whether it has pip.
        newest: the newest version that everything in an engine is built for, on its system and processor.
    """

    path: Path
    version: tuple[int, int]
    makes_environments: bool
    has_venv: bool
    has_pip: bool
    newest: tuple[int, int] = NEWEST

    @property
    def serves(self) -> bool:
        """Whether it is neither too old nor too new for what an engine needs."""
        return OLDEST <= self.version <= self.newest


def interpreters(place: Place) -> list[Path]:
    """Every interpreter that is there, the best guess first; none is started."""
    layouts = {"win32": _windows, "darwin": _mac}
    found = layouts.get(place.system, _linux)(place)
    return list(dict.fromkeys(path for path in found if path.is_file()))


def find_base(place: Place | None = None) -> BasePython | None:
    """The first Python that works and is neither too old nor too new; None where there is none.

    One that can make a complete environment is taken before one that cannot.
    """
    spare = None
    for path in interpreters(place or Place.here()):
        base = ask(path)
        if base is None or not base.serves:
            continue
        if base.makes_environments:
            return base
        spare = spare or (base if base.has_venv else None)
    return spare


def ask(path: Path) -> BasePython | None:
    """Ask an interpreter what it is; None where it is no Python of 64 bits that works."""
    try:
        known = json.loads(answer_of([path, "-I", "-c", _PROBE], _TIMEOUT_S) or "null")
        if not known or not known["wide"]:
            return None
        major, minor = known["version"]
        has_venv, complete = bool(known["venv"]), bool(known["venv"] and known["ensurepip"])
        version, newest = (int(major), int(minor)), _newest_on(known["macos"], known["machine"])
        return BasePython(path, version, complete, has_venv, bool(known["pip"]), newest)
    except (ValueError, KeyError, TypeError):
        return None


def _newest_on(macos: str, machine: str) -> tuple[int, int]:
    """The newest Python for a version of macOS, "" elsewhere, and a processor."""
    if macos and (machine != "arm64" or int(macos.split(".")[0]) < _NEW_MAC):
        return NEWEST_ON_OLD_MACS
    return NEWEST


def _windows(place: Place) -> Iterator[Path]:
    """OSGeo4W and the standalone installer keep it in apps/Python3x, conda in its environment's root."""
    program = place.program
    roots = [Path(place.environ["OSGEO4W_ROOT"])] if place.environ.get("OSGEO4W_ROOT") else []
    roots += [place.prefix, *list(program.parents)[1:3]]
    yield place.prefix / "python.exe"
    for root in roots:
        yield from _newest(root, "apps/Python3*/python.exe")
    for name, pattern in (
        ("LOCALAPPDATA", "Programs/Python/Python3*/python.exe"),
        ("PROGRAMFILES", "Python3*/python.exe"),
        ("CONDA_PREFIX", "python.exe"),
    ):
        if place.environ.get(name):
            yield from _newest(Path(place.environ[name]), pattern)
    # The one in WindowsApps only opens a shop.
    yield from (path for path in _on_path(place, "python.exe") if "windowsapps" not in str(path).lower())


def _mac(place: Place) -> Iterator[Path]:
    """Pythons of the machine come first: the app's own is cut to its bundle, and seldom makes others."""
    if place.environ.get("CONDA_PREFIX"):
        yield Path(place.environ["CONDA_PREFIX"]) / "bin" / "python3"
    app = next((one for one in place.program.parents if one.suffix == ".app"), None)
    if app is None:
        yield place.prefix / "bin" / f"python3.{place.minor}"
        yield place.prefix / "bin" / "python3"
    root = place.root
    for folder in ("opt/homebrew/bin", "usr/local/bin"):
        yield from _newest(root / folder, "python3.*[0-9]")
    yield from _newest(root / "Library/Frameworks/Python.framework/Versions", "3.*/bin/python3")
    for manager in ("miniconda3", "miniforge3", "mambaforge", "anaconda3"):
        yield place.home / manager / "bin" / "python3"
    yield from _newest(place.home / ".pyenv/versions", "3.*/bin/python3")
    # Not /usr/bin/python3: where Apple's tools are missing, that one opens a window that offers them.
    yield root / "Library/Developer/CommandLineTools/usr/bin/python3"
    yield root / "Applications/Xcode.app/Contents/Developer/usr/bin/python3"
    if app is not None:
        inside = app / "Contents"
        for own in (inside / "MacOS" / "bin", inside / "MacOS", inside / "Frameworks" / "bin"):
            yield own / f"python3.{place.minor}"
            yield own / "python3"
            yield own / "python"


def _linux(place: Place) -> Iterator[Path]:
    """A distribution, conda and flatpak all keep it under their prefix; a flatpak's own comes first."""
    names = (f"python3.{place.minor}", "python3")
    flatpak = [place.root / "app"] if (place.root / ".flatpak-info").exists() else []
    conda = [Path(place.environ["CONDA_PREFIX"])] if place.environ.get("CONDA_PREFIX") else []
    for prefix in (*flatpak, place.prefix, *conda, place.root / "usr"):
        for name in names:
            yield prefix / "bin" / name
    for name in names:
        yield from _on_path(place, name)
    yield from _newest(place.root / "usr/bin", "python3.*[0-9]")


def _on_path(place: Place, name: str) -> list[Path]:
    found = shutil.which(name, path=place.environ.get("PATH", ""))
    return [Path(found)] if found else []


def _newest(folder: Path, pattern: str) -> list[Path]:
    """Files of a pattern, those of the highest version first."""

    def version(path: Path) -> tuple[int, str]:
        text = str(path.relative_to(folder))
        digits = "".join(sign if sign.isdigit() else " " for sign in text.replace("Python3", "3.")).split()
        return (int(digits[1]) if len(digits) > 1 else 0, text)

    try:
        return sorted(folder.glob(pattern), key=version, reverse=True)
    except OSError:
        return []
