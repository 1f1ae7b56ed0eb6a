"""The networks of ukis-csmask by ONNX Runtime: clouds and their shadows; neither needs torch.

Only their weights and statistics are taken from the package. Its own code computes whole images at once;
here a tile comes alone, so that memory, progress and result do not depend on the image's size.
"""

from __future__ import annotations

import json
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.cloud_network import ALL_BANDS, MODULES, PACKAGES, TILE
from landslide_mapper.errors import WorkerError
from landslide_mapper.messages import Message
from landslide_mapper.nn.networks.onnx_session import open_session
from landslide_mapper.tiling import FINE_STEPS

_WEIGHTS, _RUNTIME = MODULES
_NAME = PACKAGES[0]


class _Network:
    """One of the four, loaded."""

    def __init__(self, weights: Path) -> None:
        try:
            read = json.loads(weights.with_suffix(".json").read_text(encoding="utf-8"))
            statistics = read["data"]["dataset_statistics"]["img"]
            self._mean, self._deviation = (np.array(one, np.float32)[:, None, None] for one in statistics)
            whole = weights.stat().st_size > 0
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise _damaged(weights, error) from error
        if not whole:
            raise _damaged(weights, Message("the file is empty"))
        self._session = open_session(str(weights))
        self._input = self._session.get_inputs()[0].name

    def __call__(self, tile: NDArray[np.float32]) -> NDArray[np.uint16]:
        image = (tile - self._mean) / self._deviation
        logits = np.asarray(self._session.run(None, {self._input: image[np.newaxis]})[0][0], np.float64)
        powers = np.exp(logits - logits.max(axis=0))
        shares = powers[1:] / powers.sum(axis=0)
        return np.asarray(np.rint(shares * FINE_STEPS), np.uint16)


class CloudNetworks:
    """Runs the network for clouds in this process; see `cloud_network.CloudBackend`."""

    def __init__(self) -> None:
        self._loaded: dict[str, _Network] = {}

    def cloud_network(self) -> str | None:
        """Name and version of what is installed; None where a part of it is missing."""
        if find_spec(_WEIGHTS) is None or find_spec(_RUNTIME) is None:
            return None
        try:
            return f"{_NAME} {metadata.version(_NAME)}"
        except metadata.PackageNotFoundError:
            return _NAME

    def tell_clouds(self, surface: bool, tile: NDArray[np.float32]) -> NDArray[np.uint16]:
        """What each cell of a tile shows; see `CloudBackend.tell_clouds`.

        Where the air was taken out, the network for such images misses clouds that look as from above the air
        (docs/imagery.md), so the other one is heard, too: a cloud that is missed becomes a landslide.

        Raises:
            WorkerError: when the network is not installed or damaged.
            ValueError: when the tile has another shape.
        """
        if tile.ndim != 3 or tile.shape[1:] != (TILE, TILE):
            raise ValueError(f"A tile of {tile.shape} is not of {TILE} x {TILE} cells.")
        bands = 6 if len(tile) == len(ALL_BANDS) else 4
        found = self._network(f"{bands}b_l1c")(tile)
        return np.maximum(found, self._network(f"{bands}b_l2a")(tile)) if surface else found

    def _network(self, kind: str) -> _Network:
        if kind not in self._loaded:
            self._loaded[kind] = _Network(_folder() / f"model_{kind}.onnx")
        return self._loaded[kind]

    def cancel(self) -> None:
        """A tile takes less than a second: who asks stops between two."""

    def rest(self) -> None:
        """Forget the loaded networks."""
        self._loaded.clear()

    def close(self) -> None:
        """Forget the loaded networks."""
        self._loaded.clear()


def _folder() -> Path:
    spec: Any = find_spec(_WEIGHTS)
    if spec is None or find_spec(_RUNTIME) is None:
        raise WorkerError("{packages} are not installed in the engine.", packages=" and ".join(PACKAGES))
    return Path(next(iter(spec.submodule_search_locations)))


def _damaged(weights: Path, reason: object) -> WorkerError:
    return WorkerError(
        "The network for clouds in '{weights}' is damaged: {reason}. Install ukis-csmask again.",
        weights=weights,
        reason=reason,
    )
