"""Makes the engine's own Python environment: a venv in the user's data folder, filled by pip.

It is made beside its place, tried, and moved there when it works: an engine that was there goes on working
until then, and stays where a set-up fails or is cancelled. QGIS's Python only starts the venv module
where no other Python is at hand; nothing is ever installed into it.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, pyqtSignal

from landslide_mapper.worker.environment import worker_environment
from landslide_mapper.worker.python_finder import interpreter

SIZES_GB = {"linux": 5.5, "win32": 1.5, "darwin": 1.5}
"""What the environment takes on disk: on Linux pip brings the libraries for NVIDIA GPUs along."""
KILL_MS = 2000
_PACKAGE = Path(__file__).resolve().parents[2]
_TRIAL = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "import numpy, safetensors.torch, torch; "
    "from landslide_mapper.nn.networks.smp import segmentation_models; segmentation_models(); "
    "print('torch', torch.__version__, 'works')"
)
"""What shows that an environment works: everything that the worker needs of it is imported."""


def size_gb() -> float:
    """Disk space that the environment takes on this system, roughly, in GB."""
    return SIZES_GB.get(sys.platform, 5.5)


def free_gb(folder: Path) -> float | None:
    """Disk space that is free where a folder is to be made, in GB; None where that cannot be told."""
    there = next((one for one in (folder, *folder.parents) if one.is_dir()), None)
    try:
        return shutil.disk_usage(there).free / 1e9 if there is not None else None
    except OSError:
        return None


def packages(requirements: Path) -> list[str]:
    """Names of the packages that are asked for; what they need themselves comes along."""
    try:
        lines = requirements.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
    names = (re.match(r"[A-Za-z0-9][\w.\-]*", line.strip()) for line in lines)
    return [name[0] for name in names if name]


def requirements_file(part: str = "worker") -> Path:
    """What to install: packaged beside the modules, or the checkout's own list.

    Args:
        part: of the engine; `clouds` is the network for clouds.
    """
    packaged = _PACKAGE / f"requirements-{part}.txt"
    return packaged if packaged.exists() else _PACKAGE.parent / "requirements" / f"{part}.txt"


def base_python() -> Path | None:
    """A Python that can make a virtual environment; None where there is none."""
    for candidate in _base_candidates():
        if candidate.is_file():
            return candidate
    return None


def _base_candidates() -> list[Path]:
    prefix = Path(sys.base_prefix)
    if sys.platform == "win32":
        # sys.executable is qgis-bin.exe there.
        return [prefix / "python.exe", *sorted(prefix.glob("apps/Python3*/python.exe"))]
    names = (f"python3.{sys.version_info.minor}", "python3")
    beside = [prefix / "bin" / name for name in names]
    on_path = [Path(found) for name in names if (found := shutil.which(name))]
    return [*beside, *on_path]


class EngineSetup(QObject):
    """Runs the steps one after the other without blocking; everything they print is told."""

    output = pyqtSignal(str)
    finished = pyqtSignal(bool)

    def __init__(
        self,
        folder: Path,
        requirements: Path,
        python: Path,
        parent: QObject | None = None,
        extras: Sequence[Path] = (),
    ) -> None:
        """Prepare; nothing is written yet.

        Args:
            folder: of the environment to make.
            requirements: what to install.
            python: makes the environment.
            parent: Qt parent.
            extras: lists of what else to install.
        """
        super().__init__(parent)
        self._folder = folder
        self._new = folder.with_name(f"{folder.name}.new")
        self._old = folder.with_name(f"{folder.name}.old")
        new = str(interpreter(self._new))
        pip = ["-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
        self._steps = [
            (str(python), ["-m", "venv", "--clear", str(self._new)]),
            (new, [*pip, *(word for one in (requirements, *extras) for word in ("-r", str(one)))]),
            (new, ["-I", "-c", _TRIAL, str(_PACKAGE.parent)]),
        ]
        self._canceled = False
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        self._process.setProcessEnvironment(_environment())
        self._process.readyRead.connect(self._read)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)

    def start(self) -> None:
        """Make the environment; returns at once."""
        try:
            self._folder.parent.mkdir(parents=True, exist_ok=True)
            if self._old.exists() and not self._folder.exists():
                self._old.rename(self._folder)  # a crash came between the two moves
        except OSError as error:
            self.output.emit(f"{self._folder.parent}: {error.strerror}\n")
            self.finished.emit(False)
            return
        self._next()

    def cancel(self) -> None:
        """Stop, and remove what was half-made; an engine that was there stays."""
        self._canceled = True
        if self._process.state() != QProcess.ProcessState.NotRunning:
            self._process.kill()
            self._process.waitForFinished(KILL_MS)

    def _next(self) -> None:
        program, arguments = self._steps.pop(0)
        self.output.emit(f"> {program} {' '.join(arguments)}\n")
        self._process.start(program, arguments)

    def _read(self) -> None:
        self.output.emit(bytes(self._process.readAll()).decode("utf-8", "replace"))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self.output.emit(self._process.errorString() + "\n")
            self._end(False)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        good = code == 0 and status == QProcess.ExitStatus.NormalExit and not self._canceled
        if good and self._steps:
            self._next()
        else:
            self._end(good)

    def _end(self, good: bool) -> None:
        good = good and self._swap()
        shutil.rmtree(self._new, ignore_errors=True)
        self.finished.emit(good)

    def _swap(self) -> bool:
        """Put the new environment in the place of the old one, or leave everything as it was."""
        shutil.rmtree(self._old, ignore_errors=True)
        try:
            if self._folder.exists():
                self._folder.rename(self._old)
            self._new.rename(self._folder)
        except OSError as error:
            self.output.emit(f"{self._folder}: {error.strerror}\n")
            if self._old.exists() and not self._folder.exists():
                self._old.rename(self._folder)
            return False
        shutil.rmtree(self._old, ignore_errors=True)
        return True


def _environment() -> QProcessEnvironment:
    """QGIS's environment without what would lead another Python astray; proxy and pip's index are kept."""
    system = QProcessEnvironment.systemEnvironment()
    kept = worker_environment()
    for name in system.keys():
        if name.startswith("PIP_") and name not in ("PIP_USER", "PIP_TARGET", "PIP_PREFIX"):
            kept[name] = system.value(name)
    environment = QProcessEnvironment()
    for name, value in kept.items():
        environment.insert(name, value)
    return environment
