"""What a job may ask of a backend to prepare an encoder on images without labels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol


@dataclass(frozen=True)
class PretrainRequest:
    """An encoder to prepare.

    Attributes:
        store: folder of a patch store (`raster.patches`) whose patches have no labels.
        output: file to write, which is not there yet.
        network: name of the encoder; None: that of the start, else the recommended one.
        work: folder that is asked whether to end.
        start_from: folder of a model, or file of encoder weights; None: random weights.
        teacher: folder of a model, or file of an encoder prepared before, whose features are learned; None:
            hidden parts of the images are.
        trained_on: what the file says of the images.
    """

    store: Path
    output: Path
    network: str | None
    work: Path
    device: str = "auto"
    epochs: int | None = None
    max_minutes: float | None = None
    seed: int = 0
    start_from: Path | None = None
    teacher: Path | None = None
    trained_on: tuple[str, ...] = ()


class Pretrainer(Protocol):
    """Prepares encoders for a job."""

    def pretrain(self, request: PretrainRequest, report: Callable[[dict[str, Any]], None]) -> dict[str, Any]:
        """Prepare an encoder on images without labels; returns the figures that its file says, too.

        Raises:
            ModelError: when the start or the teacher cannot be used, or the file not be written.
            TrainingError: when the network cannot learn from these images.
        """
