"""Half precision is used only where it was seen to give nearly the same probabilities."""

from __future__ import annotations

from copy import deepcopy

import torch
from torch import Tensor, nn
from torch.nn import functional

from landslide_mapper.layers import CHANGE_SCORE, POST, PRE
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NEARLY_ALL, TOLERANCE

_SIDE = 256
_COARSE = 16


def half_copy(network: MultiRegionNetwork, dtype: torch.dtype) -> MultiRegionNetwork:
    """A copy for inference under autocast whose convolutions and linear layers are stored in `dtype`.

    Autocast would convert the same weights anew for every tile, which costs a tenth of the time.
    """
    copied = deepcopy(network).eval()
    for module in copied.modules():
        if isinstance(module, (nn.Conv2d, nn.ConvTranspose2d, nn.Linear)):
            module.to(dtype)
    return copied


def agrees(network: MultiRegionNetwork, half: MultiRegionNetwork, region: str, dtype: torch.dtype) -> bool:
    """Whether a network's half precision copy gives nearly the same as float32, on a made-up tile.

    The tile is the same every time, so that a version on a device always runs in the same precision.
    """
    layers, valid = made_up_tile(network)
    with torch.inference_mode():
        exact = torch.sigmoid(network(layers, valid, region))
        with torch.autocast(valid.device.type, dtype=dtype):
            fast = torch.sigmoid(half(layers, valid, region).float())
    return is_near(exact, fast)


def is_near(exact: Tensor, other: Tensor) -> bool:
    """Whether probabilities differ by less than may be."""
    difference = (exact - other).abs().flatten()
    return bool(difference.quantile(NEARLY_ALL) <= TOLERANCE)  # False for NaN as well


def made_up_tile(network: MultiRegionNetwork, side: int = _SIDE) -> tuple[dict[str, Tensor], Tensor]:
    """Pre- and post-event pixels that look like land cover with grain, in the model's own units."""
    generator = torch.Generator().manual_seed(0)
    side = -(-side // network.divisor) * network.divisor
    shape = (2, network.spec.bands, side, side)
    coarse = torch.randn((2, network.spec.bands, _COARSE, _COARSE), generator=generator)
    fields = functional.interpolate(coarse, size=(side, side), mode="bilinear")
    noise = torch.randn(shape, generator=generator)
    mean, std = network.mean[:, None, None], network.std[:, None, None]
    pixels = (fields + 0.3 * noise).to(mean) * std + mean
    valid = torch.ones((1, side, side), dtype=torch.bool, device=mean.device)
    score = torch.sigmoid(fields[:1, :1] + noise[:1, :1])
    return {POST: pixels[:1], PRE: (pixels[:1] + pixels[1:]) / 2, CHANGE_SCORE: score.to(mean)}, valid
