"""Rules that tell clouds and snow pixel by pixel, by reflectance above the darkest pixels of the scene.

Bare landslide scars are bright, too, but brown: soil reflects far more red than blue. So a cloud is what is
bright in blue, in all visible bands alike, and hazier than the line on which clear surfaces lie (HOT: Zhang
et al. 2002, doi 10.1016/S0034-4257(02)00034-2; with the numbers of Fmask, Zhu and Woodcock 2012, doi
10.1016/j.rse.2011.10.028).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Band = NDArray[np.float32]
Mask = NDArray[np.bool_]

BRIGHT = 0.05
"""Near infrared of a cloud."""
GREENEST, SNOWIEST = 0.6, 0.4
"""Indices of vegetation and snow above which nothing is a cloud."""
SOIL = 0.9
"""Near over short-wave infrared: rock and soil rise towards longer waves, clouds fall."""
CIRRUS = 0.0035
SNOW_NIR, SNOW_GREEN = 0.11, 0.1
DARKER = 0.6
"""Of the scene's usual value, below which a pixel may lie in shadow."""


@dataclass(frozen=True)
class CloudRule:
    """What makes a cloud of a pixel in an image of one kind.

    Attributes:
        haze: blue above half of red, at least.
        bright: the darkest visible band, at least.
        white: the darkest visible band over the brightest one, at least.
    """

    haze: float
    bright: float
    white: float


WITH_AIR = CloudRule(0.02, 0.05, 0.65)
"""For reflectance with what the air adds."""
WITHOUT_AIR = CloudRule(0.03, 0.05, 0.65)
"""Where the air was taken out, which leaves grey towns and fields above the line of clear surfaces."""
PHOTO = CloudRule(0.03, 0.2, 0.8)
"""For pictures, whose contrast was stretched: only what is nearly white. Bare ground on aerial photos is."""


def cloud(bands: Mapping[str, Band], rule: CloudRule) -> Mask:
    """Where a pixel looks like a cloud.

    Args:
        bands: reflectance by what the band shows; red, green and blue at least.
        rule: for images of this kind.
    """
    visible = np.stack([bands[name] for name in ("red", "green", "blue")])
    least, most = visible.min(axis=0), visible.max(axis=0)
    found = (bands["blue"] - 0.5 * bands["red"] > rule.haze) & (least > rule.bright)
    found &= least > rule.white * most
    if "nir" in bands:
        found &= _index(bands["nir"], bands["red"]) < GREENEST
        found &= bands["nir"] > BRIGHT
    if "swir1" in bands:
        found &= _index(bands["green"], bands["swir1"]) < SNOWIEST
        if "nir" in bands:
            found &= bands["nir"] > SOIL * bands["swir1"]
    if "cirrus" in bands:
        found |= bands["cirrus"] > CIRRUS
    return np.asarray(found)


def snow(bands: Mapping[str, Band]) -> Mask:
    """Where a pixel looks like snow; nowhere without short-wave infrared, where it looks like cloud."""
    if "swir1" not in bands:
        return np.zeros(bands["green"].shape, np.bool_)
    found = (_index(bands["green"], bands["swir1"]) > SNOWIEST) & (bands["green"] > SNOW_GREEN)
    if "nir" in bands:
        found &= bands["nir"] > SNOW_NIR
    return np.asarray(found)


def brightness(bands: Mapping[str, Band]) -> Band:
    """What a shadow takes away: near infrared where there is one, else all visible bands."""
    if "nir" in bands:
        return bands["nir"]
    return np.asarray((bands["red"] + bands["green"] + bands["blue"]) / 3.0)


def _index(one: Band, other: Band) -> Band:
    """The normalized difference; 0 where both are 0."""
    one, other = np.maximum(one, 0.0), np.maximum(other, 0.0)
    return np.asarray((one - other) / np.maximum(one + other, 1e-6))
