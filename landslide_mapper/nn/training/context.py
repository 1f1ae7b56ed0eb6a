"""What a training loop works on and with, and how far it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from landslide_mapper.backend import Report
from landslide_mapper.errors import Canceled, TrainingError
from landslide_mapper.nn.measures.metrics import Scores
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.training.ranks import current
from landslide_mapper.nn.training.settings import TrainSettings

Feed = Callable[[NDArray[np.intp], torch.Generator], Any]
"""Turns the numbers of patches into the batch of a step; it has a length, and `to(device)`."""
Judge = Callable[[MultiRegionNetwork, int], "tuple[dict[str, Scores], float]"]
"""Scores a network after an epoch, so many patches at once; with the figure that chooses the best one."""


@dataclass(frozen=True)
class LoopContext:
    """What a loop works on and with.

    Attributes:
        store: the patches.
        training: numbers of the patches to train on.
        validation: numbers of those that choose when to stop.
        settings: hyper-parameters.
        seed: fixes every draw.
        work: folder for checkpoints.
        dtype: half precision to compute in, or None.
        report: told every epoch; may raise Canceled.
        should_stop: asked before every batch; True raises Canceled.
        feed: makes the batches; None: augmented patches of the store.
        judge: scores an epoch; None: on the validation patches.
        decoders: the decoder of each region of the store; None: each its own.
        resumable: whether checkpoints are written, so that it can be gone on with.
    """

    store: PatchStore
    training: NDArray[np.intp]
    validation: NDArray[np.intp]
    settings: TrainSettings
    seed: int
    work: Path
    dtype: torch.dtype | None
    report: Report
    should_stop: Callable[[], bool]
    feed: Feed | None = None
    judge: Judge | None = None
    decoders: Sequence[str] | None = None
    resumable: bool = True

    def check(self) -> None:
        """Raise Canceled where the user asked to stop; ranks only stop together, between two steps."""
        if current().world == 1 and self.should_stop():
            raise Canceled

    def log(self, message: str) -> None:
        """Tell the user something worth keeping."""
        self.report({"event": "log", "message": message})


@dataclass
class LoopState:
    """How far a loop is; everything here is in its checkpoints.

    Attributes:
        epoch: finished epochs.
        step: finished optimizer steps.
        batch_size: patches per step; halved when memory runs out.
        cpu_s: seconds of processor time of all threads, which mean the same on a busy machine.
        best_score: best validation score so far; to begin with, less than any.
        best_epoch: the epoch it belongs to; 0 for the start.
        blend: share of the way from the start to the last epoch where the best weights lie there.
        history: the figures of every finished epoch.
    """

    epoch: int = 0
    step: int = 0
    batch_size: int = 0
    cpu_s: float = 0.0
    best_score: float = -10.0
    best_epoch: int = 0
    blend: float | None = None
    history: list[dict[str, Any]] = field(default_factory=list)


def check_patch_size(side: int, network: MultiRegionNetwork) -> None:
    """Refuse patches that the network cannot halve as often as it must; raises TrainingError."""
    if side % network.divisor:
        raise TrainingError(
            "Patches of {patch_size} pixels do not fit network '{network}': it needs multiples of {divisor}.",
            patch_size=side,
            network=network.spec.network,
            divisor=network.divisor,
        )
