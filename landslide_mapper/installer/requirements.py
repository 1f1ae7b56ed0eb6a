"""What an engine needs, as the package brings it."""

from __future__ import annotations

import re
from pathlib import Path

from landslide_mapper.errors import EngineSetupError, system_errors

_PACKAGE = Path(__file__).resolve().parents[1]


WORKER, MAPPING, DIRECTX = "worker", "mapping", "directx"
"""Lists of whole engines: a full one, one that only maps, and one that maps on any DirectX 12 card."""
OPTIONAL = CLOUDS, CLUSTER, EXCHANGE = "clouds", "cluster", "exchange"
"""Parts that come only on request: the network for clouds, Dask, what writes models for other programs."""


def requirements_file(part: str = WORKER) -> Path:
    """The list of a part: packaged beside the modules, or the checkout's own."""
    packaged = _PACKAGE / f"requirements-{part}.txt"
    return packaged if packaged.exists() else _PACKAGE.parent / "requirements" / f"{part}.txt"


def requirements(part: str = WORKER) -> tuple[str, ...]:
    """Package names with their ranges of versions.

    Args:
        part: name of a list.

    Raises:
        EngineSetupError: when the list is missing from this installation.
    """
    path = requirements_file(part)
    with system_errors(
        EngineSetupError, "{path} cannot be read: {reason}. Install the plugin again.", path=path
    ):
        lines = path.read_text(encoding="utf-8").splitlines()
    plain = (line.split("#")[0].strip() for line in lines)
    return tuple(line for line in plain if line)


def names(lines: tuple[str, ...]) -> list[str]:
    """The packages' names alone."""
    found = (re.match(r"[A-Za-z0-9][\w.\-]*", line) for line in lines)
    return [name[0] for name in found if name]
