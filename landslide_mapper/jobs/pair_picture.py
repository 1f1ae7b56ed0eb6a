"""A picture of a pair: a chequerboard of both dates, on which edges break where the rasters lie apart."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.jobs.check_options import CheckJob
from landslide_mapper.layers import POST, PRE
from landslide_mapper.raster.scene import open_scene
from landslide_mapper.tiling import Window

SIDE = 480
"""Of the picture in pixels: those of the middle of the scene."""
SQUARE = 60


def chequerboard(job: CheckJob) -> NDArray[np.uint8]:
    """The middle of a pair as squares of one date and the other, (height, width, 3); post alone without pre.

    Args:
        job: with the bands and the shift as the pair is read.

    Raises:
        RasterError: when the rasters cannot be read together.
    """
    with open_scene(
        job.post,
        job.pre,
        post_bands=job.post_bands,
        pre_bands=job.pre_bands if job.pre is not None else None,
        strict=False,
        pre_shift=(job.pre_shift_x, job.pre_shift_y),
    ) as scene:
        whole = scene.work_grid.window
        width, height = min(SIDE, whole.width), min(SIDE, whole.height)
        middle = Window((whole.width - width) // 2, (whole.height - height) // 2, width, height)
        read = scene.read(middle)
    good = read.valid if read.alone is None else read.valid & ~read.alone
    dates = {name: _shown(image, good) for name, image in read.layers.items()}
    if PRE not in dates:
        return dates[POST]
    rows, cols = np.indices(good.shape) // SQUARE
    from_pre = ((rows + cols) % 2 == 0)[..., None]
    return np.where(from_pre, dates[PRE], dates[POST])


def _shown(image: NDArray[np.generic], good: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Three bands of a date as colours, each by its own percentiles; black where it is not valid."""
    bands = image[[0, 1, 2] if image.shape[0] >= 3 else [0, 0, 0]].astype(np.float32)
    if not good.any():
        return np.zeros((*good.shape, 3), np.uint8)
    low, high = np.percentile(bands[:, good], (2, 98), axis=1)[..., None, None]
    values = np.clip((bands - low) / np.maximum(high - low, 1e-9), 0, 1) * good
    return np.ascontiguousarray((255 * values).astype(np.uint8).transpose(1, 2, 0))
