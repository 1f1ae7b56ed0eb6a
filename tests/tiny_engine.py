"""Engines of one tiny package: wheels, a bundle of them, a listener, and a trial that runs the result."""

from __future__ import annotations

import base64
import hashlib
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from landslide_mapper.errors import EngineSetupError
from landslide_mapper.installer.bundle import Bundle, read_bundle, write_manifest
from landslide_mapper.installer.pythons import BasePython, ask
from landslide_mapper.installer.variants import CPU

SYSTEM_PYTHON = Path("/usr/bin/python3")


class Listener:
    """Hears a set-up; `stop_at` is a text at which the user clicks on Cancel."""

    def __init__(self, stop_at: str = "") -> None:
        self.said: list[str] = []
        self.lines: list[str] = []
        self._stop_at = stop_at
        self._stopped = False

    def report(self, fraction: float, message: str) -> None:
        assert 0 <= fraction <= 1
        self.said.append(str(message))
        self._look(message)

    def log(self, message: str) -> None:
        self.lines.append(message)
        self._look(message)

    def canceled(self) -> bool:
        return self._stopped

    def _look(self, text: str) -> None:
        self._stopped = self._stopped or bool(self._stop_at and self._stop_at in text)


def make_wheel(folder: Path, name: str, version: str, code: str = "", needs: tuple[str, ...] = ()) -> Path:
    """A wheel of one module."""
    module = name.replace("-", "_")
    info = f"{module}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {one}\n" for one in needs)
    files = {
        f"{module}.py": f"VERSION = '{version}'\n{code}",
        f"{info}/METADATA": metadata,
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    rows = []
    for path, text in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        rows.append(f"{path},sha256={digest},{len(text)}")
    files[f"{info}/RECORD"] = "\n".join([*rows, f"{info}/RECORD,,", ""])
    wheel = folder / f"{module}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return wheel


def run_tiny(python: Path, device: str, canceled: object) -> dict[str, object]:
    """A trial: the new environment imports what was installed, in a process of its own."""
    code = "import tiny_engine; print(tiny_engine.VERSION)"
    done = subprocess.run([python, "-I", "-c", code], capture_output=True, text=True, check=False)
    if done.returncode:
        raise EngineSetupError("{said}", said=done.stderr.strip().splitlines()[-1])
    return {"torch": done.stdout.strip(), "device": device, "seconds": 0.1}


def system_python() -> BasePython:
    """The system's Python; with pip, as one without ensurepip: such environments are made in no time."""
    found = ask(SYSTEM_PYTHON)
    assert found is not None
    return replace(found, makes_environments=not found.has_pip)


def make_bundle(folder: Path, version: str = "1.0", code: str = "") -> Bundle:
    """A bundle of one package and what that needs; `code` runs when it is imported."""
    folder.mkdir(parents=True)
    make_wheel(folder, "tiny-engine", version, f"import tiny_part\n{code}", ("tiny-part>=1",))
    make_wheel(folder, "tiny-part", "1.5")
    write_manifest(folder, CPU, ".".join(map(str, system_python().version)), ["tiny-engine"])
    return read_bundle(folder)


needs_system_python = pytest.mark.skipif(
    sys.platform == "win32" or not SYSTEM_PYTHON.exists(), reason="the system's Python makes the engines"
)
