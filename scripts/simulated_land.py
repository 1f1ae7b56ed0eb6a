"""A made-up mountain landscape before and after a storm: arrays only, no files.

What an analyst meets on real imagery is in it, because each of it fools a threshold on the difference of two
dates: season, fields that are ploughed, clear-cuts, clouds and their shadow, another sun, sensor noise and a
small misregistration. Rows and columns are pixels, elevations metres, reflectance 0..1.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]

PIXEL_M = 10.0

# Red, green, blue surface reflectance, as Sentinel-2 sees it.
CONIFER = (0.028, 0.040, 0.030)
DECIDUOUS_SUMMER = (0.042, 0.070, 0.036)
DECIDUOUS_AUTUMN = (0.092, 0.078, 0.042)
GRASS = (0.085, 0.098, 0.055)
CROP = (0.055, 0.095, 0.045)
STUBBLE = (0.165, 0.140, 0.095)
PLOUGHED = (0.140, 0.110, 0.082)
ROCK = (0.160, 0.148, 0.132)
FRESH_SOIL = (0.178, 0.138, 0.100)
CUT_SOIL = (0.172, 0.136, 0.098)
WATER = (0.030, 0.048, 0.052)
GRAVEL = (0.185, 0.175, 0.158)
ASPHALT = (0.125, 0.122, 0.118)


@dataclass(frozen=True)
class Land:
    """A landscape at two dates.

    Attributes:
        pre: (3, n, n) reflectance before the storm.
        post: the same after it.
        landslides: (n, n) what the storm brought down and a cloud does not hide.
        elevation: (n, n) metres.
    """

    pre: Floats
    post: Floats
    landslides: Mask
    elevation: Floats


@dataclass
class Ground:
    """What lies where, before light and sensor: the intermediate state of a simulation."""

    rng: np.random.Generator
    elevation: Floats
    river_distance: Floats
    slope: Floats
    forest: Mask = field(init=False)

    @property
    def size(self) -> int:
        """Side of the scene in pixels."""
        return int(self.elevation.shape[0])


def fractal(rng: np.random.Generator, size: int, exponent: float, shortest: float = 2.0) -> Floats:
    """Fractal noise of mean 0 and standard deviation 1, by shaping white noise's spectrum.

    Args:
        rng: source of randomness.
        size: side in pixels.
        exponent: amplitude falls as frequency to the power of minus this; 2 is mountains, 1 is cloth.
        shortest: waves shorter than this many pixels are damped.
    """
    frequency = _frequencies(size, size)
    frequency[0, 0] = 1.0
    shape = frequency**-exponent * np.exp(-((frequency * shortest) ** 2))
    shape[0, 0] = 0.0
    noise: Floats = np.fft.irfft2(np.fft.rfft2(rng.standard_normal((size, size))) * shape, s=(size, size))
    standard: Floats = (noise - noise.mean()) / noise.std()
    return standard


def _frequencies(rows: int, cols: int) -> Floats:
    """Spatial frequency of each coefficient of a real Fourier transform, in cycles per pixel."""
    row = np.minimum(np.arange(rows), rows - np.arange(rows)) / rows
    col = np.arange(cols // 2 + 1) / cols
    frequency: Floats = np.hypot(row[:, None], col[None, :])
    return frequency


def smooth(image: Floats, sigma: float) -> Floats:
    """Gaussian blur in the frequency domain over the last two axes; `sigma` in pixels."""
    rows, cols = image.shape[-2:]
    response = np.exp(-2.0 * (np.pi * sigma * _frequencies(rows, cols)) ** 2)
    blurred: Floats = np.fft.irfft2(np.fft.rfft2(image) * response, s=(rows, cols))
    return blurred


def shift(image: Floats, rows: float, cols: float) -> Floats:
    """Move an image by parts of a pixel (bilinear), as two acquisitions never quite match."""

    def move(array: Floats, by: float, axis: int) -> Floats:
        whole = int(np.floor(by))
        part = by - whole
        near = np.roll(array, whole, axis)
        return (1.0 - part) * near + part * np.roll(near, 1, axis)

    return move(move(image, rows, -2), cols, -1)


def simulate_land(seed: int, size: int) -> Land:
    """Simulate a landscape of `size` x `size` pixels at two dates."""
    rng = np.random.default_rng(seed)
    ground = _terrain(rng, size)
    before, after = _land_cover(ground)
    _clear_cuts(ground, before, after)
    _roads(ground, before, after)
    slides = _landslides(ground, after)
    cloud = _cloud_cover(rng, size)
    pre = _observe(ground, before, sun=(155.0, 57.0), haze=0.012, blur=0.55)
    post = _observe(ground, after, sun=(171.0, 37.0), haze=0.020, blur=0.65)
    pre = shift(pre, 0.45, -0.35)
    post, hidden = _add_clouds(post, cloud)
    return Land(_noise(rng, pre), _noise(rng, post), slides & ~hidden, ground.elevation)


def _terrain(rng: np.random.Generator, size: int) -> Ground:
    """Fractal mountains with a meandering valley: the zero line of a smooth field is the river."""
    ridges = -np.abs(fractal(rng, size, 1.9, 5.0)) - 0.42 * np.abs(fractal(rng, size, 1.6, 6.0))
    relief = 0.5 * fractal(rng, size, 1.95) + ridges - ridges.mean()
    course = fractal(rng, size, 2.6, 0.09 * size)
    rise = np.hypot(*np.gradient(course))
    distance = np.minimum(np.abs(course) / np.maximum(rise, 0.25 * rise.mean()), size)
    valley = np.exp(-((distance / (0.10 * size)) ** 2))
    height = relief * (1.0 - 0.93 * valley) - 1.7 * valley
    south, east = np.gradient(smooth(height, 1.0), PIXEL_M)
    tangent = np.hypot(south, east)
    # Scaled so that two slopes in five are steeper than 24 degrees: young mountains, whatever the size.
    metres = np.tan(np.radians(24.0)) / np.quantile(tangent, 0.6)
    elevation = 420.0 + metres * height
    slope: Floats = np.degrees(np.arctan(metres * tangent))
    return Ground(rng, elevation, distance, slope)


def _colour(spectrum: tuple[float, float, float]) -> Floats:
    return np.array(spectrum)[:, None, None]


def _land_cover(ground: Ground) -> tuple[Floats, Floats]:
    """Forest, grass, rock, fields and the river, at both dates."""
    rng, size = ground.rng, ground.size
    leafy = np.clip(0.5 + 0.45 * fractal(rng, size, 1.3, 3.0), 0.0, 1.0)
    texture = 1.0 + 0.10 * fractal(rng, size, 0.35)
    before = (1 - leafy) * _colour(CONIFER) + leafy * _colour(DECIDUOUS_SUMMER)
    turning = np.clip(0.55 + 0.4 * fractal(rng, size, 1.6, 4.0), 0.0, 1.0) * leafy
    after = (1 - turning) * before + turning * _colour(DECIDUOUS_AUTUMN)
    height = ground.elevation + 25.0 * fractal(rng, size, 1.0, 3.0)
    grass = np.clip((height - np.quantile(height, 0.86)) / 20.0, 0.0, 1.0)
    before = (1 - grass) * before + grass * _colour(GRASS)
    after = (1 - grass) * after + grass * (0.55 * _colour(GRASS) + 0.45 * _colour(STUBBLE))
    bare = (ground.slope > 24) & (fractal(rng, size, 1.1, 3.0) > 1.9)
    before, after = before * texture, after * texture * (1.0 + 0.05 * fractal(rng, size, 0.5))
    for image in (before, after):
        _paint(image, bare, ROCK, 0.85)
    ground.forest = ~bare & (grass < 0.3)
    _fields(ground, before, after)
    _river(ground, before, after)
    return before, after


def _paint(image: Floats, mask: Mask, spectrum: tuple[float, float, float], share: float = 1.0) -> None:
    image[:, mask] = (1.0 - share) * image[:, mask] + share * np.array(spectrum)[:, None]


def _fields(ground: Ground, before: Floats, after: Floats) -> None:
    """A patchwork on the valley floor; each field is in crop, stubble or ploughed, and many change."""
    rng, size = ground.rng, ground.size
    row, col = np.mgrid[0:size, 0:size] + 3.0 * np.stack([fractal(rng, size, 2.0) for _ in range(2)])
    turn = rng.uniform(0.2, 1.2)
    along = (row * np.cos(turn) + col * np.sin(turn)) / 9.0
    across = (col * np.cos(turn) - row * np.sin(turn)) / 15.0
    parcel = (np.floor(along) * 7919 + np.floor(across) * 104729).astype(np.int64) % 997
    hedge = np.minimum(along % 1.0, across % 1.0) < 0.07
    floor = (ground.slope < 9.0) & (ground.river_distance < 0.10 * size) & ~hedge
    crops = np.array([CROP, GRASS, STUBBLE, PLOUGHED])
    for image, odds in ((before, (0.5, 0.25, 0.15, 0.1)), (after, (0.2, 0.25, 0.3, 0.25))):
        kind = rng.choice(4, 997, p=odds)
        spectra = crops[kind] * rng.uniform(0.8, 1.2, (997, 1))
        image[:, floor] = spectra[parcel[floor]].T
    ground.forest &= ~floor


def _river(ground: Ground, before: Floats, after: Floats) -> None:
    """Water between gravel bars; the storm leaves more gravel than there was."""
    width = 2.2 + 0.8 * fractal(ground.rng, ground.size, 1.5, 8.0)
    for image, bars in ((before, 1.2), (after, 2.6)):
        _paint(image, ground.river_distance < width + bars, GRAVEL, 0.9)
        _paint(image, ground.river_distance < width, WATER)
    ground.forest &= ground.river_distance > width + 3.0


def _roads(ground: Ground, before: Floats, after: Floats) -> None:
    """A road beside the valley floor and a forest track that follows a contour."""
    offset = 0.07 * ground.size + 2.0 * fractal(ground.rng, ground.size, 2.0, 20.0)
    road = np.abs(ground.river_distance - offset) < 0.8
    level = smooth(ground.elevation, 6.0)
    rise = np.maximum(np.hypot(*np.gradient(level)), 1.0)
    track = (np.abs(level - np.quantile(level, 0.62)) / rise < 0.55) & ground.forest
    for image in (before, after):
        _paint(image, road, ASPHALT, 0.8)
        _paint(image, track, CUT_SOIL, 0.55)


def _clear_cuts(ground: Ground, before: Floats, after: Floats) -> None:
    """Square-cornered cuts in the forest: a quarter are old, the others appear between the dates."""
    rng, size = ground.rng, ground.size
    rows, cols = np.nonzero(ground.forest & (ground.slope > 5) & (ground.slope < 30))
    for index in range(max(6, round(46 * (size / 512.0) ** 2))):
        pick = rng.integers(rows.size)
        half = rng.uniform((3.0, 4.0), (9.0, 17.0))
        window, inside = _box(size, int(rows[pick]), int(cols[pick]), half, rng.uniform(0, np.pi))
        cut = inside & ground.forest[window]
        soil = np.array(CUT_SOIL) * rng.uniform(0.7, 1.25)
        patch = soil[:, None] * (1.0 + 0.09 * rng.standard_normal(int(cut.sum())))
        after[(slice(None), *window)][:, cut] = patch
        if index % 4 == 0:
            before[(slice(None), *window)][:, cut] = 0.9 * patch


def _box(size: int, row: int, col: int, half: Floats, turn: float) -> tuple[tuple[slice, slice], Mask]:
    """A turned rectangle: the window around it and which of the window's pixels are inside."""
    reach = int(np.hypot(*half)) + 1
    top, left = max(0, row - reach), max(0, col - reach)
    window = slice(top, min(size, row + reach)), slice(left, min(size, col + reach))
    y, x = np.mgrid[window]
    along = (y - row) * np.cos(turn) + (x - col) * np.sin(turn)
    across = (x - col) * np.cos(turn) - (y - row) * np.sin(turn)
    return window, (np.abs(along) < half[0]) & (np.abs(across) < half[1])


def _landslides(ground: Ground, after: Floats) -> Mask:
    """Scars that start on steep slopes and run down the fall line; fresh soil, thinner at the toe."""
    rng, size = ground.rng, ground.size
    shaking = fractal(rng, size, 2.2, 0.05 * size)
    steep = (ground.slope > 26.0) & ground.forest & (shaking > -0.6)
    rows, cols = np.nonzero(steep)
    count = min(rows.size, round(130 * (size / 512.0) ** 2))
    if not count:
        return np.zeros((size, size), dtype=bool)
    picks = rng.choice(rows.size, count, replace=False)
    length = np.clip(rng.lognormal(2.75, 0.5, count), 7, 60)
    width = np.clip(rng.lognormal(0.8, 0.35, count), 1.3, 5.5)
    cover = np.zeros((size, size))
    _run_down(ground, rows[picks] + 0.5, cols[picks] + 0.5, length, width, cover)
    ragged = cover * (1.0 + 0.22 * fractal(rng, size, 0.9))
    slides = (ragged > 0.42) & (ground.river_distance > 2.5)
    share = np.clip(0.55 + 0.55 * ragged, 0.0, 0.95)[slides]
    texture = 1.0 + 0.13 * fractal(rng, size, 0.6)[slides]
    # Each slide bares its own soil: brightness varies slowly, far more between slides than within one.
    bright = np.clip(1.0 + 0.24 * fractal(rng, size, 2.0, 10.0)[slides], 0.55, 1.4)
    soil = np.array(FRESH_SOIL)[:, None] * texture * bright
    after[:, slides] = (1.0 - share) * after[:, slides] + share * soil
    return slides


def _run_down(ground: Ground, row: Floats, col: Floats, length: Floats, width: Floats, cover: Floats) -> None:
    """Follow the fall line from every head at once and stamp the width of the flow on `cover`."""
    size = ground.size
    south, east = np.gradient(smooth(ground.elevation, 2.0))
    heading = np.zeros((2, row.size))
    reach = int(np.ceil(width.max())) + 2
    offset_row, offset_col = (o.ravel() for o in np.mgrid[-reach : reach + 1, -reach : reach + 1])
    for step in range(int(length.max())):
        at = np.clip(row.astype(int), 0, size - 1), np.clip(col.astype(int), 0, size - 1)
        down = -np.stack([south[at], east[at]])
        heading = 0.45 * heading + down / np.maximum(np.hypot(*down), 1e-9)
        heading /= np.maximum(np.hypot(*heading), 1e-9)
        done = step / length
        # A scar widens below its crown, narrows into the channel and fans out a little at the toe.
        radius = width * np.interp(done, [0.0, 0.15, 0.45, 0.8, 1.0], [0.55, 1.0, 0.75, 0.6, 0.75])
        flat = ground.slope[at] < 4.0
        moving = (done <= 1.0) & ~flat
        near_row = at[0][moving, None] + offset_row
        near_col = at[1][moving, None] + offset_col
        away = np.hypot(near_row + 0.5 - row[moving, None], near_col + 0.5 - col[moving, None])
        weight = np.clip(radius[moving, None] + 0.6 - away, 0.0, 1.0)
        inside = (near_row >= 0) & (near_row < size) & (near_col >= 0) & (near_col < size)
        np.maximum.at(cover, (near_row[inside], near_col[inside]), weight[inside])
        row, col = row + heading[0], col + heading[1]


def _observe(ground: Ground, surface: Floats, sun: tuple[float, float], haze: float, blur: float) -> Floats:
    """What a sensor sees: Lambert's cosine law on the slopes, skylight, haze and the optics' blur."""
    south, east = np.gradient(smooth(ground.elevation, 0.8), PIXEL_M)
    azimuth, altitude = np.radians(sun)
    toward = np.array([np.sin(azimuth), np.cos(azimuth)]) * np.cos(altitude)
    # Surface normal (-east, +south) because rows run south while y runs north.
    cosine = (np.sin(altitude) - east * toward[0] + south * toward[1]) / np.sqrt(1 + south**2 + east**2)
    light = 0.30 + 0.70 * np.clip(cosine, 0.0, None) / np.sin(altitude)
    return smooth(surface * light, blur) + haze * np.array([0.6, 0.9, 1.4])[:, None, None]


def _cloud_cover(rng: np.random.Generator, size: int) -> Floats:
    """Opacity 0..1 of a few cumulus clouds, some 2 % of the scene."""
    cover = fractal(rng, size, 1.35, 0.012 * size) + 0.12 * fractal(rng, size, 1.0)
    level = np.quantile(cover, 0.975)
    opacity: Floats = np.clip((cover - level) / 0.22 + 0.1, 0.0, 1.0)
    return opacity


def _add_clouds(image: Floats, cloud: Floats) -> tuple[Floats, Mask]:
    """Put clouds and their shadows over an image; also what they hide from an analyst."""
    size = cloud.shape[0]
    soft = smooth(cloud, 1.2)
    shadow = np.roll(smooth(cloud, 1.8), (-round(0.035 * size), -round(0.012 * size)), (0, 1))
    shaded = image * (1.0 - 0.62 * np.clip(shadow, 0.0, 1.0))
    lit = 0.34 * (0.85 + 0.3 * smooth(soft, 4.0))
    return (1.0 - soft) * shaded + soft * lit * np.array([1.0, 1.0, 1.03])[:, None, None], soft > 0.5


def _noise(rng: np.random.Generator, image: Floats) -> Floats:
    """Photon and read-out noise."""
    noise: Floats = rng.standard_normal(image.shape) * (0.0022 + 0.012 * image)
    noisy: Floats = np.clip(image + noise, 0.0005, 1.2)
    return noisy
