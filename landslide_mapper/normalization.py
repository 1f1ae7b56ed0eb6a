"""How the values of images are brought to the range that a network expects.

Per data set: every image by one mean and deviation, those of the training data. Per scene: each date by its
own 2nd and 98th percentile, so that 8 bit, 16 bit, reflectance, offsets and other stretches all look alike. A
tile or a small chip is no scene: how bright it is depends on how much of it is landslide. Chips of one region
therefore share the percentiles of all of them, which the model keeps for that region.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

DATA_SET, SCENE = "data set", "scene"
NORMALIZATIONS = (SCENE, DATA_SET)
PERCENTS = (2.0, 98.0)
"""Percentiles of a scene's valid pixels that become 0 and 1."""
MIDDLE, UNIT = 0.5, 0.5
"""Mean and deviation that a network takes such values by: -1 to 1, the range of pretrained encoders."""
LEAST, MOST = -1.0, 3.0
"""Stretched values beyond are cut off: clouds, glint, sensor faults."""
_MOST_APART = 8.0

Range = tuple[float, float]


@dataclass(frozen=True)
class Stretch:
    """What becomes 0 and what becomes 1, per layer and band.

    Attributes:
        ranges: layer to (low, high) of each of its bands.
    """

    ranges: Mapping[str, tuple[Range, ...]]

    def changes(self, layer: str) -> tuple[tuple[float, ...], tuple[float, ...]]:
        """What each band of a layer is multiplied by, and what is added; a constant band becomes 0."""
        factors = tuple(1.0 / (high - low) if high > low else 1.0 for low, high in self.ranges[layer])
        shifts = tuple(-low * factor for (low, _), factor in zip(self.ranges[layer], factors))
        return factors, shifts

    def suits(self, own: Stretch) -> bool:
        """Whether images with these percentiles of their own may be stretched by this one.

        A chip may be darker or duller than its region; but it is not of the same kind of image where its
        values lie elsewhere, or span many times more or less.
        """
        if set(own.ranges) - set(self.ranges):
            return False
        return all(
            len(self.ranges[layer]) == len(bands) and all(map(_alike, self.ranges[layer], bands))
            for layer, bands in own.ranges.items()
        )

    def shown(self) -> dict[str, str]:
        """Per layer, the ranges of its bands in short."""
        return {
            layer: ", ".join(f"{low:.6g} to {high:.6g}" for low, high in bands)
            for layer, bands in self.ranges.items()
        }

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return {layer: [list(one) for one in bands] for layer, bands in self.ranges.items()}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Stretch:
        """Read what `to_json` wrote and somebody has checked."""
        return cls(
            {
                str(layer): tuple((float(low), float(high)) for low, high in bands)
                for layer, bands in data.items()
            }
        )


def _alike(one: Range, other: Range) -> bool:
    spans = [high - low for low, high in (one, other)]
    meet = one[0] < other[1] and other[0] < one[1]
    return meet and max(spans) <= _MOST_APART * min(spans)
