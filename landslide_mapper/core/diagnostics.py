"""A text for a report of a fault: versions, machine, devices, sizes, settings, what was logged last.

Everything that could crash or hang is asked in a process of its own, and the whole text is scrubbed.
"""

from __future__ import annotations

import os
import platform
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QLocale

from landslide_mapper.core.log import recent
from landslide_mapper.core.settings import Settings
from landslide_mapper.disk import free_bytes
from landslide_mapper.errors import WorkerError
from landslide_mapper.package_files import CRASHES, user_folder
from landslide_mapper.scrubbing import scrubbed
from landslide_mapper.version import __version__
from landslide_mapper.worker.crash_report import crash_reports, gigabytes
from landslide_mapper.worker.devices import Device, find_devices
from landslide_mapper.worker.memory_limit import free_memory, machine_memory, memory_limit
from landslide_mapper.worker.python_finder import find_python, probe


@dataclass(frozen=True)
class QgisFacts:
    """What only QGIS's own thread may be asked, and what the rest must know."""

    lines: tuple[str, ...]
    log: tuple[str, ...]
    python: Path | None
    reviewer: str


def qgis_facts() -> QgisFacts:
    """Ask QGIS; nothing of it takes time."""
    settings, project = Settings(), QgsProject.instance()
    layers = project.mapLayers().values()
    kinds = sorted(f"{layer.providerType()}" for layer in layers)
    counted = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds)) or "none"
    lines = (
        f"Landslide Mapper: {__version__}",
        f"QGIS: {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}",
        f"language: {QLocale().name()}",
        f"layers: {counted}; CRS {project.crs().authid() or 'none'}",
        f"settings: device {settings.device}, Python {'chosen' if settings.worker_python else 'found'}",
    )
    return QgisFacts(lines, tuple(recent()), settings.worker_python, settings.reviewer)


def diagnose(facts: QgisFacts, canceled: Callable[[], bool] = lambda: False) -> str:
    """The report; takes some seconds, so it is called in another thread.

    Args:
        facts: of QGIS.
        canceled: asked several times a second.

    Raises:
        Canceled: when the user asked to stop.
    """
    sections = {
        "Versions": [*facts.lines, *_versions()],
        "Machine": _machine(),
        "Engine": _engine(facts.python, canceled),
        "Last crash of the engine": _last_crash(),
        "Log of this session": facts.log,
    }
    text = "\n\n".join(_section(title, lines) for title, lines in sections.items())
    return scrubbed(text, [facts.reviewer])


def _section(title: str, lines: Sequence[str]) -> str:
    return "\n".join([f"== {title}", *(lines or ["none"])])


def _versions() -> list[str]:
    parts = (osr.GetPROJVersionMajor(), osr.GetPROJVersionMinor(), osr.GetPROJVersionMicro())
    proj = ".".join(map(str, parts))
    return [
        f"Python: {platform.python_version()}, NumPy {np.__version__}",
        f"GDAL: {gdal.VersionInfo('RELEASE_NAME')}, PROJ {proj}",
        f"system: {platform.platform()}, {platform.machine()}",
    ]


def _machine() -> list[str]:
    machine = machine_memory()
    limit = machine and memory_limit(machine)
    places = {"temporary files": Path(tempfile.gettempdir()), "the plugin's data": user_folder()}
    return [
        f"processors: {os.cpu_count()}",
        f"memory: {gigabytes(machine)}, {gigabytes(free_memory())} free; "
        f"the engine may take {gigabytes(limit)}",
        *(f"disk for {what}: {gigabytes(free_bytes(path))} free" for what, path in places.items()),
    ]


def _engine(setting: Path | None, canceled: Callable[[], bool]) -> list[str]:
    try:
        python = find_python(setting)
        versions = probe(python)
    except WorkerError as error:
        return [f"does not work: {error}"]
    devices = find_devices(python, canceled)
    lines = [f"{name}: {version}" for name, version in versions.items()]
    lines += [describe(device) for device in devices.found]
    return [*lines, str(devices.reason)]


def describe(device: Device) -> str:
    """A device in one line of a report."""
    memory = "" if device.free is None else f", {gigabytes(device.free)} of {gigabytes(device.total)} free"
    how = f"works, {1000 * (device.seconds or 0.0):.1f} ms for a small tile"
    return f"{device.device} {device.name}{memory}: {how if device.why_not is None else device.why_not}"


def _last_crash() -> list[str]:
    for path in crash_reports(user_folder() / CRASHES)[:1]:
        with suppress(OSError):
            return path.read_text(encoding="utf-8", errors="replace").splitlines()
    return []
