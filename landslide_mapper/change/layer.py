"""The change between the dates as a layer of a scene, for networks that see it beside the images."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from types import MappingProxyType

import numpy as np

from landslide_mapper.change.calibration import calibrate
from landslide_mapper.change.choice import choose_index
from landslide_mapper.change.scoring import Scorer
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.layers import POST, PRE
from landslide_mapper.raster.scene import Scene, open_scene
from landslide_mapper.raster.source import Pixels
from landslide_mapper.raster.stacking import open_image
from landslide_mapper.tiling import PROBABILITY_STEPS, Window


class ChangeLayer:
    """Scores of change on a scene's grid (`raster.source.Source`): 0..1, one half where there is no data."""

    def __init__(self, scene: Scene, scorer: Scorer) -> None:
        """Take over an open scene of the bands of the scorer's index."""
        self._scene, self._scorer = scene, scorer

    def read(self, window: Window) -> Pixels:
        """As `Source.read`, float32; the same whatever else is read."""
        reads = window.grown(self._scorer.halo, self._scene.work_grid.window)
        pixels = self._scene.read(reads)
        inner = window.slices(within=reads)
        valid = pixels.valid[inner]
        score = self._scorer.score(pixels)[inner].astype(np.float32) / np.float32(PROBABILITY_STEPS)
        return np.where(valid, score, np.float32(0.5))[np.newaxis], valid

    def close(self) -> None:
        """As `Source.close`."""
        self._scene.close()


def open_change(
    post: DatasetName,
    pre: DatasetName,
    *,
    post_bands: Sequence[int] | None = None,
    pre_bands: Sequence[int] | None = None,
    gsd_m: float | None = None,
    masks: Mapping[str, DatasetName] = MappingProxyType({}),
    pre_shift: tuple[float, float] = (0.0, 0.0),
    progress: Callable[[float], None] | None = None,
) -> ChangeLayer:
    """The change between two rasters, scaled by the whole scene as the change map is.

    Args:
        post: post-event raster.
        pre: pre-event raster.
        post_bands: band numbers that the analyst gave for post.
        pre_bands: the same for pre.
        gsd_m: as for `open_scene`, so that the layer lies on the same working grid.
        masks: layer to the file of what hides it.
        pre_shift: how far pre lies off post (`open_scene`).
        progress: called with the share of looking at the scene that is done; may raise to stop.

    Raises:
        JobError: when no index fits the bands, or a date has one value nearly everywhere.
        RasterError: when a raster cannot be read, or too few pixels are valid in both.
    """
    rasters = {POST: open_image(post), PRE: open_image(pre)}
    choice = choose_index(rasters, None, {POST: post_bands, PRE: pre_bands})
    after, before = choice.bands[POST], choice.bands[PRE]
    with ExitStack() as unless_known:
        scene = open_scene(
            post,
            pre,
            post_bands=after,
            pre_bands=before,
            gsd_m=gsd_m,
            masks=masks,
            pre_shift=pre_shift,
        )
        unless_known.callback(scene.close)
        layer = ChangeLayer(scene, calibrate(scene, choice.index, progress).scorer)
        unless_known.pop_all()  # the layer's from here on
    return layer
