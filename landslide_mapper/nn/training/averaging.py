"""A running average of the weights: smoother than the weights of any single step, at no cost when mapping."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy

import torch
from torch import Tensor

from landslide_mapper.nn.networks.network import MultiRegionNetwork

_RAMP = 10
"""Early on the average forgets faster, or it would still hold the random start."""


class AverageWeights:
    """Exponential moving average of a network's parameters and statistics.

    Attributes:
        network: a copy with the averaged values, always in inference mode.
    """

    def __init__(self, network: MultiRegionNetwork, decay: float, parts: Iterable[str] | None = None) -> None:
        """Start from the network as it is.

        Args:
            network: that is trained.
            decay: per step.
            parts: of the network that change; None: all.
        """
        self._decay = decay
        self.network = deepcopy(network).eval().requires_grad_(False)
        changing: list[str | None] = [None] if parts is None else list(parts)
        pairs = [pair for part in changing for pair in _pairs(_of(self.network, part), _of(network, part))]
        # Looked up once: to go through all modules at every step takes a tenth of a small decoder's time.
        numbers = [pair for pair in pairs if pair[0].is_floating_point()]
        self._averaged, self._current = ([pair[side] for pair in numbers] for side in (0, 1))
        self._counters = [pair for pair in pairs if not pair[0].is_floating_point()]

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Take in the network's weights after a step, counted from 1."""
        decay = min(self._decay, step / (step + _RAMP))
        # Leaves what is equal (frozen) as it is.
        torch._foreach_lerp_(self._averaged, self._current, 1.0 - decay)
        for own, theirs in self._counters:
            own.copy_(theirs)


def _of(network: MultiRegionNetwork, part: str | None) -> torch.nn.Module:
    return network if part is None else network.parts[part]


def _pairs(averaged: torch.nn.Module, current: torch.nn.Module) -> list[tuple[Tensor, Tensor]]:
    """Each tensor of a part with its average; state_dict shares them with the module."""
    return list(zip(averaged.state_dict().values(), current.state_dict().values()))


def weights_of(network: MultiRegionNetwork) -> dict[str, Tensor]:
    """A copy of all weights on the CPU."""
    return {name: tensor.detach().cpu().clone() for name, tensor in network.state_dict().items()}


def between(start: Tensor, end: Tensor, share: float) -> Tensor:
    """A weight on the way from one network to another; counters are those of the end."""
    return torch.lerp(start, end, share) if end.is_floating_point() else end
