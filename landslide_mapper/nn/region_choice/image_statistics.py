"""What an image looks like, in a few dozen numbers: tone, contrast, colour and texture.

They are computed from pixels, not from the encoder's features: joint fine-tuning changes the encoder, and
what was kept of the old regions would then describe another network.
"""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

LEAST_SIDE = 16
_MOST_BANDS = 12
_ALL_PAIRS_UP_TO = 4
_LEVELS = 4
_CLIP = 10.0
_SMALL = 0.01
"""Added before logarithms, in standard deviations: below it differences are quantization."""


def describe(pixels: NDArray[np.generic], valid: Mask, mean: Floats, std: Floats) -> NDArray[np.float32]:
    """Describe an image.

    Args:
        pixels: (bands, height, width), raw values.
        valid: (height, width); other pixels are ignored.
        mean: (bands,) of the training data.
        std: (bands,) of the training data.

    Returns:
        (statistics,): per band mean, deviation and quantiles; the same of differences between bands; per
        scale of a Laplacian pyramid (Burt and Adelson 1983) and band, energy and peakedness.

    Raises:
        ValueError: when no pixel is valid.
    """
    if not valid.any():
        raise ValueError("no pixel is valid")
    chosen = _bands(len(pixels))
    image = (pixels[chosen].astype(np.float64) - mean[chosen, None, None]) / std[chosen, None, None]
    image = np.clip(image, -_CLIP, _CLIP)
    seen = image[:, valid]
    pairs = [seen[one] - seen[other] for one, other in _pairs(len(chosen))]
    parts = [_tones(seen, (5, 50, 95))]
    if pairs:
        parts.append(_tones(np.stack(pairs), (10, 50, 90)))
    found: NDArray[np.float32] = np.concatenate([*parts, _textures(image, valid)]).astype(np.float32)
    return found


def count(bands: int) -> int:
    """Number of statistics of images with so many bands."""
    used = min(bands, _MOST_BANDS)
    return 5 * (used + len(_pairs(used))) + (2 * _LEVELS + 1) * used


def _bands(count: int) -> NDArray[np.intp]:
    """The bands to look at: all, or some spread over many."""
    return np.unique(np.linspace(0, count - 1, min(count, _MOST_BANDS)).round().astype(np.intp))


def _pairs(bands: int) -> list[tuple[int, int]]:
    if bands <= _ALL_PAIRS_UP_TO:
        return list(itertools.combinations(range(bands), 2))
    return [(band, band + 1) for band in range(bands - 1)]


def _tones(values: Floats, quantiles: tuple[int, ...]) -> Floats:
    """Mean, log deviation and quantiles of (images, pixels)."""
    quantile = np.percentile(values, quantiles, axis=1)
    return np.concatenate([values.mean(axis=1), _log(values.std(axis=1)), quantile.ravel()])


def _textures(image: Floats, valid: Mask) -> Floats:
    """Energy and peakedness per scale and band, and the deviation of what is left at the coarsest scale."""
    image, valid = _at_least(image, valid)
    parts = []
    for _ in range(_LEVELS):
        coarse, coarse_valid = _halved(image, valid)
        back = coarse.repeat(2, axis=1).repeat(2, axis=2)
        height, width = back.shape[1:]
        whole = coarse_valid.repeat(2, axis=0).repeat(2, axis=1)
        detail = (image[:, :height, :width] - back)[:, whole]
        deviation, absolute = _spread(detail)
        parts += [_log(deviation), _log(absolute) - _log(deviation)]
        image, valid = coarse, coarse_valid
    return np.concatenate([*parts, _log(_spread(image[:, valid])[0])])


def _spread(values: Floats) -> tuple[Floats, Floats]:
    """Deviation and mean absolute value of (bands, pixels); 0 where there is no pixel."""
    if not values.shape[1]:
        return np.zeros(len(values)), np.zeros(len(values))
    return values.std(axis=1), np.abs(values).mean(axis=1)


def _halved(image: Floats, valid: Mask) -> tuple[Floats, Mask]:
    """Means of 2 x 2 pixels, valid where all four are."""
    height, width = valid.shape[0] // 2, valid.shape[1] // 2
    cells = image[:, : 2 * height, : 2 * width].reshape(len(image), height, 2, width, 2)
    whole = valid[: 2 * height, : 2 * width].reshape(height, 2, width, 2).all(axis=(1, 3))
    return cells.mean(axis=(2, 4)), whole


def _at_least(image: Floats, valid: Mask) -> tuple[Floats, Mask]:
    """Mirror an image that is too small for the pyramid."""
    missing = [(0, max(0, LEAST_SIDE - side)) for side in valid.shape]
    if not any(after for _, after in missing):
        return image, valid
    return np.pad(image, [(0, 0), *missing], "symmetric"), np.pad(valid, missing, "symmetric")


def _log(values: Floats) -> Floats:
    logarithm: Floats = np.log(values + _SMALL)
    return logarithm
