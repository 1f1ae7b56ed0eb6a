"""Which region of a model a scene is like, for every backend; no torch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from landslide_mapper.backend import BlockInput, RegionAnswer
from landslide_mapper.model.folder import CARD_FILE, ModelFolder
from landslide_mapper.nn.backend.loaded import check_bands
from landslide_mapper.nn.region_choice.classifier import RegionClassifier
from landslide_mapper.nn.region_choice.evidence_file import read_evidence


class RegionChooser:
    """Keeps the classifier of the model that was asked for last."""

    def __init__(self) -> None:
        self._known: tuple[tuple[str, int, int], RegionClassifier] | None = None

    def choose(self, model: Path, samples: Sequence[BlockInput]) -> RegionAnswer:
        """See `Backend.choose_region`; image statistics need no device but the CPU.

        Raises:
            ModelError: when the model keeps nothing to compare with, it is damaged, or the pixels do not fit.
        """
        read = ModelFolder(model).version()
        for one in samples:
            check_bands(one, read)
        key = (str(Path(model).resolve()), read.number, (read.folder / CARD_FILE).stat().st_mtime_ns)
        if self._known is None or self._known[0] != key:
            self._known = key, RegionClassifier(read_evidence(read))
        return self._known[1].choose(samples)

    def clear(self) -> None:
        """Forget it."""
        self._known = None
