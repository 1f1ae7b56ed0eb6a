"""What the network for clouds sees and answers: the seam between the masks and the process that it runs in.

It is an optional part of the engine, the package ukis-csmask. Only plain data cross, as in `backend`.
"""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

PACKAGES = ("ukis-csmask", "onnxruntime")
"""What must be installed beside the engine."""
MODULES = ("ukis_csmask", "onnxruntime")
"""The same as modules; the first holds the weights."""
FEW_BANDS = ("blue", "green", "red", "nir")
ALL_BANDS = (*FEW_BANDS, "swir1", "swir2")
"""What it looks at, in its order: four bands, or six where there are as many, which is better."""
TILE, OVERLAP = 256, 64
"""Side of what it sees at once, in cells, and how many of them two neighbours share."""


class CloudBackend(Protocol):
    """Runs the network for clouds, where it is installed."""

    def cloud_network(self) -> str | None:
        """Its name and version; None where it is not installed.

        Raises:
            WorkerError: when there is no Python that could run it.
        """

    def tell_clouds(self, surface: bool, tile: NDArray[np.float32]) -> NDArray[np.uint16]:
        """What each cell of a tile shows.

        Args:
            surface: whether the air was taken out of the reflectance (level 2A), or is still in it (1C).
            tile: (4 or 6, TILE, TILE) reflectance of `FEW_BANDS` or `ALL_BANDS`, 0 where there is no data.

        Returns:
            (2, TILE, TILE): probability of cloud and of shadow x `tiling.FINE_STEPS`; of several networks the
                larger, so that both together may be more than that.

        Raises:
            WorkerError: when the network is not installed or damaged.
        """

    def cancel(self) -> None:
        """Ask the call that runs in another thread to stop."""

    def close(self) -> None:
        """Release what is held; a worker process ends."""
