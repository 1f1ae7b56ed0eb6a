"""Stand-ins for the packages of the network for clouds, which the tests do without (200 MB).

Files of the same names and kinds, and an `onnxruntime` with the few calls that are used: its "network" calls
cloud what is bright in blue and shadow what is dark in near infrared, and is of two minds near those limits,
where its answer depends on the column in the tile, as that of a real network does.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.cloud_network import MODULES

NAME = "ukis-csmask 1.0.0"
MEAN, DEVIATION = 0.25, 0.125
KINDS = {"4b_l1c": 4, "4b_l2a": 4, "6b_l1c": 6, "6b_l2a": 6}
CLOUDY, DARK = 0.3, 0.12
_RUNTIME = """
import numpy as np

class SessionOptions:
    def add_session_config_entry(self, key, value):
        assert (key, value) == ("session.intra_op.allow_spinning", "0")

class InferenceSession:
    def __init__(self, path, options, providers):
        self.bands = int(open(path).read())
        assert providers == ["CPUExecutionProvider"]

    def get_inputs(self):
        return [type("Input", (), {"name": "image"})()]

    def run(self, outputs, feed):
        image = feed["image"]
        assert image.shape == (1, self.bands, 256, 256) and image.dtype == np.float32
        bands = image[0] * 0.125 + 0.25
        column = np.linspace(-0.01, 0.01, 256, dtype=np.float32)
        cloud = 80 * (bands[0] - 0.3 + column)
        shadow = 80 * (0.12 - bands[3] + column)
        return [np.stack([np.zeros_like(cloud), cloud, shadow])[np.newaxis]]
"""


def install(folder: Path) -> Path:
    """Write the stand-ins into a folder that Python looks into."""
    package = folder / "ukis_csmask"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('__version__ = "1.0.0"\n', encoding="utf-8")
    for kind, bands in KINDS.items():
        statistics = [[MEAN] * bands, [DEVIATION] * bands]
        (package / f"model_{kind}.onnx").write_text(str(bands), encoding="utf-8")
        about = {"data": {"dataset_statistics": {"img": statistics}}}
        (package / f"model_{kind}.json").write_text(json.dumps(about), encoding="utf-8")
    facts = folder / "ukis_csmask-1.0.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: ukis-csmask\nVersion: 1.0.0\n")
    runtime = folder / "onnxruntime"
    runtime.mkdir()
    (runtime / "__init__.py").write_text(_RUNTIME, encoding="utf-8")
    return folder


@contextmanager
def installed(folder: Path) -> Iterator[Path]:
    """Write the stand-ins into a folder and let imports find them first, where the real ones are, too."""
    real = {name: sys.modules.pop(name) for name in _ours()}
    sys.path.insert(0, str(install(folder)))
    try:
        yield folder
    finally:
        sys.path.remove(str(folder))
        for name in _ours():
            del sys.modules[name]
        sys.modules.update(real)
        importlib.invalidate_caches()


def _ours() -> list[str]:
    return [name for name in sys.modules if name.split(".")[0] in MODULES]


class Network:
    """A backend whose network calls bright blue cloud, and remembers what it was asked."""

    def __init__(self, name: str | None = NAME) -> None:
        self.name = name
        self.asked: list[tuple[bool, int]] = []
        self.closed = False

    def cloud_network(self) -> str | None:
        return self.name

    def tell_clouds(self, surface: bool, tile: NDArray[np.float32]) -> NDArray[np.uint16]:
        self.asked.append((surface, len(tile)))
        cloud, shadow = tile[0] > CLOUDY, (tile[3] < DARK) & (tile[3] > 0)
        return (np.stack([cloud, shadow & ~cloud]) * 60_000).astype(np.uint16)

    def cancel(self) -> None:
        """Nothing runs in the background."""

    def close(self) -> None:
        self.closed = True
