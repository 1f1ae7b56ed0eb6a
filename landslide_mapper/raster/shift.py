"""How far a pre-event raster lies off the post-event raster, to fractions of a pixel.

Windows spread over the scene are compared by phase correlation of all bands together, so neither units nor
brightness matter, and change in some of them does no harm: each window has a say, and what most of them say
is taken. The peak of a window is refined by evaluating the correlation itself between the pixels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.layers import POST, PRE
from landslide_mapper.raster.scene import Scene
from landslide_mapper.raster.spots import lattice
from landslide_mapper.tiling import Window

LARGEST_SIDE, LEAST_SIDE = 256, 48
"""Of a window in pixels; scenes are cut into four at least where they are large enough."""
PER_SIDE = 5
"""Windows along a side of the scene."""
MOST_BANDS = 4
LEAST_VALID = 0.7
"""Share of valid pixels that a window needs."""
BLUR = 0.8
"""Standard deviation in pixels of what takes the finest detail out, which is noise more than ground."""
COARSE = 6.0
"""The same of what is taken off as brightness, shade and haze."""
FINE_STEP = 0.02
ALIKE = 0.6
"""Pixels up to which two windows say the same."""
LEAST_AGREEING, LEAST_AGREEMENT = 3, 0.35
"""So many windows, and such a share of them, must say the same; by chance, two of a hundred would."""

Vector = tuple[float, float]


@dataclass(frozen=True)
class WindowShift:
    """What one window says.

    Attributes:
        window: of the scene's `work_grid`.
        pixels: how far pre lies to the right and down of post there.
        agrees: whether it is one of those that are believed.
    """

    window: Window
    pixels: Vector
    agrees: bool = False


@dataclass(frozen=True)
class Shift:
    """How far pre lies off post.

    Attributes:
        pixels: to the right and down, in pixels of the scene's `work_grid`; None: it cannot be told.
        agreement: share of the windows that say the same, 0..1.
        spread: median distance of these from it, in pixels.
        windows: what each window says.
    """

    pixels: Vector | None
    agreement: float
    spread: float
    windows: tuple[WindowShift, ...]

    @property
    def length(self) -> float:
        """In pixels; 0 where it cannot be told."""
        return 0.0 if self.pixels is None else float(np.hypot(*self.pixels))


def find_shift(scene: Scene, report: Callable[[float], None] = lambda done: None) -> Shift:
    """Measure how far a scene's pre-event raster lies off its post-event raster.

    Args:
        scene: an open scene of two dates.
        report: called with the share done; may raise to stop.

    Raises:
        RasterError: when a raster cannot be read.
    """
    found = []
    windows = _windows(scene.work_grid.window)
    for number, window in enumerate(windows):
        pixels = _shift_in(scene, window)
        if pixels is not None:
            found.append(WindowShift(window, pixels))
        report((number + 1) / len(windows))
    return _agreed(found)


def _windows(whole: Window) -> list[Window]:
    shorter = min(whole.width, whole.height)
    if shorter < LEAST_SIDE:
        return []
    side = max(LEAST_SIDE, min(LARGEST_SIDE, shorter // 2))
    across, down = (min(PER_SIDE, max(1, 2 * size // side - 1)) for size in (whole.width, whole.height))
    return lattice(whole, side, across, down)


def _shift_in(scene: Scene, window: Window) -> Vector | None:
    """What a window says; None where it has too little in it to say anything."""
    read = scene.read(window)
    good = read.valid if read.alone is None else read.valid & ~read.alone
    if good.mean() < LEAST_VALID:
        return None
    side = window.width
    taper = np.outer(np.hanning(side), np.hanning(side))
    keep = _frequencies(side)
    cross = np.zeros((side, side), np.complex128)
    for post, pre in zip(read.layers[POST][:MOST_BANDS], read.layers[PRE][:MOST_BANDS]):
        one, other = (_flat(image, good, taper) for image in (post, pre))
        if one is not None and other is not None:
            band = np.fft.fft2(other) * np.conj(np.fft.fft2(one))
            size = np.abs(band)
            cross += np.divide(band, size, out=np.zeros_like(band), where=size > 1e-9 * size.max())
    if not cross.any():
        return None
    return _peak(cross * keep, side)


def _flat(
    image: NDArray[np.generic], good: NDArray[np.bool_], taper: NDArray[np.float64]
) -> NDArray[np.float64] | None:
    """A band that fades out at the window's edges, its values as multiples of their deviation."""
    values = image.astype(np.float64)
    low, high = np.percentile(values[good], (1, 99))
    if not high > low:
        return None
    values = np.clip((values - low) / (high - low), 0.0, 1.0)
    return np.where(good, values - values[good].mean(), 0.0) * taper


def _frequencies(side: int) -> NDArray[np.float64]:
    """Weights of the frequencies: neither brightness nor the finest detail."""
    turns = 2 * np.pi * np.fft.fftfreq(side, 1.0)
    square = turns[:, None] ** 2 + turns[None, :] ** 2
    band: NDArray[np.float64] = np.exp(-square * BLUR**2 / 2) - np.exp(-square * COARSE**2 / 2)
    return band


def _peak(cross: NDArray[np.complex128], side: int) -> Vector:
    """Where the correlation is highest: on whole pixels, then in finer and finer steps about them."""
    surface = np.fft.ifft2(cross).real
    row, col = np.unravel_index(int(surface.argmax()), surface.shape)
    centre = np.array([(at + side // 2) % side - side // 2 for at in (row, col)], np.float64)
    frequencies = np.fft.fftfreq(side, 1.0)
    for step in (0.2, FINE_STEP):
        offsets = step * np.arange(-5, 6)
        down = np.exp(2j * np.pi * np.outer(centre[0] + offsets, frequencies))
        across = np.exp(2j * np.pi * np.outer(frequencies, centre[1] + offsets))
        fine = (down @ cross @ across).real
        best = np.unravel_index(int(fine.argmax()), fine.shape)
        centre += offsets[list(best)]
    return float(centre[1]), float(centre[0])


def _agreed(found: Sequence[WindowShift]) -> Shift:
    """The median of the windows that say the same, where these are enough of them."""
    if not found:
        return Shift(None, 0.0, 0.0, ())
    said = np.array([one.pixels for one in found])
    near = np.hypot(*(said[:, None] - said[None]).transpose(2, 0, 1)) <= ALIKE
    agrees = near[int(near.sum(axis=1).argmax())]
    middle = np.median(said[agrees], axis=0)
    agrees = np.hypot(*(said - middle).T) <= ALIKE
    agreement = float(agrees.mean())
    enough = agrees.sum() >= LEAST_AGREEING and agreement >= LEAST_AGREEMENT
    if enough:
        middle = np.median(said[agrees], axis=0)
    windows = tuple(
        WindowShift(one.window, one.pixels, bool(yes and enough)) for one, yes in zip(found, agrees)
    )
    if not enough:
        return Shift(None, round(agreement, 3), 0.0, windows)
    spread = float(np.median(np.hypot(*(said[agrees] - middle).T)))
    pixels = (round(float(middle[0]), 2) + 0.0, round(float(middle[1]), 2) + 0.0)
    return Shift(pixels, round(agreement, 3), round(spread, 3), windows)
