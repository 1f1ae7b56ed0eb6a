"""Which pixels of a scene are known, by what its areas are for: the one place where that is decided.

Areas may say in a text field `role` what they are for: `training`, `validation` or `accuracy`. Areas without
one are for whatever their scene is for. Accuracy areas are never shown to a model: training and updates,
their validation included, read not one pixel of them, whatever else the scene says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.polygons import BurntPolygons
from landslide_mapper.tiling import Window
from landslide_mapper.vocabulary import (
    ACCURACY_ROLE,
    ROLE,
    TEST,
    TRAIN,
    TRAINING_ROLE,
    VALIDATION,
    VALIDATION_ROLE,
)

_OWN_ROLE = {TRAIN: TRAINING_ROLE, VALIDATION: VALIDATION_ROLE, TEST: ACCURACY_ROLE}
"""The role that areas have in a scene of a split."""
_BARRED: dict[str, tuple[str, ...]] = {
    TRAIN: (VALIDATION_ROLE, ACCURACY_ROLE),
    VALIDATION: (ACCURACY_ROLE,),
    TEST: (),
}
"""The roles that a scene of a split never reads."""


def is_never_shown(role: object) -> bool:
    """Whether an area of a role is kept from all that learns, so that lessons made of it leave it out."""
    return role in _BARRED[VALIDATION]


class KnownArea:
    """Where the labels of a scene are complete and may be used.

    Attributes:
        bounded: whether anything says where they are complete; else that is wherever nothing bars it.
        extent: the pixels of the grid that may be known.
        count: number of areas.
    """

    def __init__(
        self, labelled_area: DatasetName | None, held_out: Sequence[DatasetName], grid: Grid, split: str
    ) -> None:
        """Read the areas.

        Args:
            labelled_area: polygon file of where the labels are complete; None: wherever there are pixels.
            held_out: polygon files with areas of any role; only what their roles bar counts.
            grid: the grid to deliver masks on.
            split: what the scene is for: train, validation or test.

        Raises:
            InventoryError: when a file cannot be read.
        """
        self._known = None if labelled_area is None else _known(labelled_area, grid, split)
        self._barred: list[BurntPolygons] = []
        # On a raster without a place on the map nothing from there can be barred.
        files = held_out if grid.wkt is not None else ()
        if _BARRED[split]:
            for path in (*([labelled_area] if labelled_area else []), *files):
                self._bar(BurntPolygons(path, grid, "held-out areas", ROLE, _is_in(_BARRED[split])))
        self.bounded = self._known is not None
        self.extent = grid.window if self._known is None else self._known.extent
        self.count = 0 if self._known is None else self._known.count

    def burn(self, window: Window) -> NDArray[np.bool_]:
        """Whether each pixel of a window is known, (height, width)."""
        known = np.ones((window.height, window.width), np.bool_)
        if self._known is not None:
            known = self._known.burn(window)
        return known & ~self.barred(window)

    def barred(self, window: Window) -> NDArray[np.bool_]:
        """Whether each pixel of a window is kept from whoever uses the scene, (height, width)."""
        kept = np.zeros((window.height, window.width), np.bool_)
        for barred in self._barred:
            kept |= barred.burn(window)
        return kept

    def close(self) -> None:
        """Let go of the polygons."""
        for polygons in (*self._barred, *([self._known] if self._known else [])):
            polygons.close()

    def _bar(self, polygons: BurntPolygons) -> None:
        if polygons.extent.empty:
            polygons.close()
        else:
            self._barred.append(polygons)


def _known(path: DatasetName, grid: Grid, split: str) -> BurntPolygons:
    """The areas of the scene's own role, where there are such; else all that it may read."""
    own = BurntPolygons(path, grid, "labelled area", ROLE, _is_in((_OWN_ROLE[split],)))
    if own.count and split != TRAIN:
        return own
    own.close()
    barred = _is_in(_BARRED[split])
    return BurntPolygons(path, grid, "labelled area", ROLE, lambda role: not barred(role))


def _is_in(roles: Sequence[str]) -> Callable[[str | None], bool]:
    return lambda role: role in roles
