"""Which ways to compute are the quickest on this machine: measured once, remembered in the user's folder."""

from __future__ import annotations

import hashlib
import json
import os
import platform
import secrets
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from importlib import metadata
from pathlib import Path

from landslide_mapper.backend import Json
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.model.files import hash_of
from landslide_mapper.model.folder import CARD_FILE, ModelVersion
from landslide_mapper.nn.networks.cores import usable_cores
from landslide_mapper.nn.networks.onnx_session import runtime_version
from landslide_mapper.nn.networks.openvino_network import openvino_version
from landslide_mapper.package_files import user_folder

FOLDER = "speed"
_ROUNDS = 3
_LONG_S = 6.0
"""Ways that take longer than this together are run fewer rounds."""
_ORDER = "order"
_measured: dict[str, list[str]] = {}
"""What this process has measured: the folder may be read-only, or full."""


def remembered(facts: Json) -> list[str]:
    """Names of the ways, the quickest first, as they were measured before; none where they were not."""
    key = _key(facts, _ORDER)
    return _measured.get(key) or _lines(key)


def measure(ways: Mapping[str, Callable[[], object]], facts: Json) -> list[str]:
    """The names of the ways, the quickest first, to be remembered.

    Every process of a user has the same order from then on, so that one map never mixes two ways: whoever
    writes it first is right.

    Args:
        ways: name to something that computes once.
        facts: what the order depends on beside the machine, as JSON.
    """
    key, names = _key(facts, _ORDER), _by_speed(ways)
    if set(_lines(key)) != set(ways):
        with suppress(OSError):  # no order: what was being written when the machine went off, say
            _file(key).unlink()
    _write(_file(key), "\n".join(names))
    written = _lines(key)
    _measured[key] = written if set(written) == set(ways) else names
    return _measured[key]


def note_start(version: ModelVersion, region: str, name: str) -> None:
    """Remember which way a region runs, so that the next process need not try, nor import torch for it."""
    key = _start_key(version, region)
    if _read(key) == name:
        return
    with suppress(OSError):
        _file(key).unlink(missing_ok=True)
    _write(_file(key), name)


def start_way(version: ModelVersion, region: str) -> str | None:
    """Which way a region was seen to run with the libraries that are installed; None where it was not."""
    with suppress(LandslideMapperError):
        return _read(_start_key(version, region))
    return None


def _start_key(version: ModelVersion, region: str) -> str:
    # The card names the hashes of all files. Each decoder was compared by itself.
    facts: Json = {
        "card": hash_of(version.folder / CARD_FILE),
        "region": region,
        "threads": usable_cores(),
        "versions": versions(),
    }
    return _key(facts, "start")


def versions() -> list[str | None]:
    """Versions of torch, ONNX Runtime and OpenVINO; none of them is imported."""
    return [installed("torch"), runtime_version(), openvino_version()]


def installed(distribution: str) -> str | None:
    """Version of a package; None where it is not installed."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


def processor() -> str:
    """Name of this machine's processor."""
    if sys.platform == "linux":
        with suppress(OSError), open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
            for line in file:
                if line.startswith(("model name", "Model")):
                    return line.split(":", 1)[1].strip()
    return platform.processor() or platform.machine()


def _by_speed(ways: Mapping[str, Callable[[], object]]) -> list[str]:
    """Shortest times count: what else runs on the machine makes the others."""
    best = dict.fromkeys(ways, float("inf"))
    began = time.perf_counter()
    for run in ways.values():
        run()
    for _ in range(_ROUNDS):
        for name, run in ways.items():
            started = time.perf_counter()
            run()
            best[name] = min(best[name], time.perf_counter() - started)
        if time.perf_counter() - began > _LONG_S:
            break
    return sorted(best, key=best.__getitem__)


def _key(facts: Json, what: str) -> str:
    text = json.dumps([facts, [what], processor()], sort_keys=True)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def _file(key: str) -> Path:
    return user_folder() / FOLDER / key


def _read(key: str) -> str | None:
    """What stands in an answer's file; None where there is none that can be read."""
    with suppress(OSError):
        return _file(key).read_text(encoding="ascii", errors="replace").strip()
    return None


def _lines(key: str) -> list[str]:
    return (_read(key) or "").splitlines()


def _write(path: Path, name: str) -> None:
    """Write an answer, unless another process was quicker."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        new = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        try:
            new.write_text(name, encoding="ascii")
            # Neither takes the place of a file that is there: rename on Windows, link elsewhere.
            (os.rename if os.name == "nt" else os.link)(new, path)
        finally:
            new.unlink(missing_ok=True)
