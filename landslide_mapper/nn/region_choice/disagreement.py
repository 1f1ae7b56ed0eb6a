"""How unsure a network is of a window: entropy of its answer, and how far its regions' decoders disagree.

The decoders of all regions are an ensemble that costs next to nothing: the encoder, which takes most of the
time, runs once for all of them. Entropies are full binary ones: the half -p log p alone would be largest at
p = 0.37 and hold a sure landslide for no less sure than a sure background.
"""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from landslide_mapper.backend import BlockInput, WindowFigures
from landslide_mapper.nn.networks.network import MultiRegionNetwork

_DECIMALS = 5


def appraise(network: MultiRegionNetwork, region: str, pixels: BlockInput) -> WindowFigures:
    """Entropy, disagreement and pooled features of one window; see `Backend.disagreement`.

    Args:
        network: in inference mode.
        region: whose decoder's entropy is wanted.
        pixels: a window whose sides are multiples of the network's divisor.
    """
    device = network.mean.device
    layers = {
        name: torch.from_numpy(image.astype(np.float32))[None].to(device)
        for name, image in pixels.layers.items()
    }
    valid = torch.from_numpy(np.array(pixels.valid))[None].to(device)
    network.eval()
    with torch.inference_mode():
        features = network.features(network.normalize(layers, valid))
        answers = {one: torch.sigmoid(network.decode(features, one).float())[:, 0] for one in network.regions}
        pooled = features[-1].float().mean(dim=(2, 3))[0]
        entropy = _mean(binary_entropy(answers[region]), valid)
        disagreement = _mean(mutual_information(torch.stack(list(answers.values()))), valid)
    return {
        "entropy": round(entropy, _DECIMALS),
        "disagreement": round(disagreement, _DECIMALS),
        "features": [round(float(value), _DECIMALS) for value in pooled.cpu()],
    }


def binary_entropy(probability: Tensor) -> Tensor:
    """H(p) = -p log2 p - (1 - p) log2 (1 - p), in bits: 1 at p = 0.5, 0 at p = 0 and p = 1."""
    nats: Tensor = -(
        torch.special.xlogy(probability, probability) + torch.special.xlogy(1 - probability, 1 - probability)
    )
    return nats / float(np.log(2.0))


def mutual_information(probabilities: Tensor) -> Tensor:
    """What an ensemble disagrees on, in bits: H(mean of p) - mean of H(p) (Houlsby et al. 2011, BALD).

    Args:
        probabilities: (K, ...) of K members.

    Returns:
        (...), 0 where all members say the same, however unsure they are.
    """
    information: Tensor = binary_entropy(probabilities.mean(dim=0)) - binary_entropy(probabilities).mean(
        dim=0
    )
    return information.clamp_min(0.0)


def _mean(values: Tensor, valid: Tensor) -> float:
    return float(values[valid].mean()) if bool(valid.any()) else 0.0
