"""A network that takes pixels as other programs hand them over, and answers with probabilities."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor, nn

from landslide_mapper.layers import CHANGE_SCORE, LayerSpec
from landslide_mapper.model.for_others import EQUAL_THRESHOLD
from landslide_mapper.model.spec import InputSpec, RegionSpec
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.normalization import LEAST, MOST
from landslide_mapper.tiling import PROBABILITY_STEPS

WHITE = 255.0
"""What other programs divide all values by, whatever their type (Deepness does)."""


class ImageNetwork(nn.Module):
    """Stacked bands divided by 255 to the probability of each region.

    What the model knows of values is part of it: layers, mean and deviation. A model that sees scenes by
    their own range takes 0 as the 2nd and 1 as the 98th percentile.

    Attributes:
        network: the model's own.
        per_scene: whether it sees scenes by their own range.
        layers: that are stacked.
        regions: whose decoders answer.
        shifts: what is taken off the logits of each.
    """

    def __init__(
        self,
        network: MultiRegionNetwork,
        needs: InputSpec,
        layers: Sequence[LayerSpec],
        regions: Sequence[RegionSpec],
    ) -> None:
        """Wrap a network.

        Args:
            network: for inference; it is not copied.
            needs: what the model expects to see.
            layers: that are stacked; the network does without its others.
            regions: whose decoders answer, in this order.
        """
        super().__init__()
        self.network, self.layers = network, tuple(layers)
        self.regions = tuple(region.id for region in regions)
        self.shifts = [shift_of(region) if len(regions) > 1 else 0.0 for region in regions]
        self.per_scene = needs.per_scene
        self.eval()

    def forward(self, x: Tensor) -> tuple[Tensor, ...]:
        """(1, bands, H, W) to (1, 1, H, W) for every region."""
        values = self.values(x)
        # What is no number has no data; besides, a mask that depends on pixels is not stored as a constant.
        valid = (x == x).all(dim=1)
        features = self.network.features(self.network.normalize(values, valid))
        return tuple(
            torch.sigmoid(self.network.decode(features, region).float() - shift)
            for region, shift in zip(self.regions, self.shifts)
        )

    def values(self, x: Tensor) -> dict[str, Tensor]:
        """Layer to the values that the network's own normalization takes."""
        parts = torch.split(x, [layer.bands for layer in self.layers], dim=1)
        return {layer.name: self._read(layer.name, part) for layer, part in zip(self.layers, parts)}

    def stacked(self, values: Mapping[str, Tensor]) -> Tensor:
        """The other way round: what another program would hand over for these values."""
        return torch.cat([values[layer.name] / self._factor(layer.name) for layer in self.layers], dim=1)

    def _read(self, layer: str, part: Tensor) -> Tensor:
        if layer == CHANGE_SCORE:
            return (part * self._factor(layer)).clamp(0.0, 1.0)
        return part.clamp(LEAST, MOST) if self.per_scene else part * self._factor(layer)

    def _factor(self, layer: str) -> float:
        if layer == CHANGE_SCORE:
            return WHITE / PROBABILITY_STEPS
        return 1.0 if self.per_scene else WHITE


def shift_of(region: RegionSpec) -> float:
    """What is taken off a region's logits so that `EQUAL_THRESHOLD` stands for its threshold."""
    own = min(max(region.threshold, 1e-6), 1.0 - 1e-6)
    return math.log(own / (1.0 - own)) - math.log(EQUAL_THRESHOLD / (1.0 - EQUAL_THRESHOLD))
