"""What a job may ask about boxes: to find those of a window, and to teach them to a model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

BOXES = "boxes"
"""Folder inside of a version with the boxes' heads, one file per region."""
Box = tuple[float, float, float, float, float]
"""Left, top, right and bottom in pixels of the window, and the score, 0 to 1."""


@dataclass(frozen=True)
class BoxesRequest:
    """Teach a region of a model to find boxes; nothing else of the model changes.

    Attributes:
        store: folder of the patch store (`raster.patches`), all of it of `region`.
        model: folder of the model, `<name>.lsmodel`.
        region: a region of the model.
        work: folder for the call's own files.
        epochs: times that all patches are seen.
        max_minutes: it ends then with the best epoch so far; None: no limit.
    """

    store: Path
    model: Path
    region: str
    work: Path
    device: str = "auto"
    epochs: int | None = None
    max_minutes: float | None = None
    seed: int = 0


class BoxBackend(Protocol):
    """Finds boxes by Faster R-CNN on a model's encoder."""

    def find_boxes(self, handle: str, window: Any) -> list[Box]:
        """The boxes of one window of a scene.

        Args:
            handle: names the loaded model and region.
            window: pixels of any size, a `backend.BlockInput`; that module imports this one.

        Raises:
            ModelError: when the region was taught no boxes, or they belong to another encoder.
        """

    def teach_boxes(self, request: BoxesRequest, report: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
        """Teach boxes, and publish a version that has them; returns figures."""
