"""A running average of the weights: smoother than the weights of any single step, at no cost when mapping."""

from __future__ import annotations

from copy import deepcopy

import torch

from landslide_mapper.nn.networks.network import MultiRegionNetwork, PartMode

_RAMP = 10
"""Early on the average forgets faster, or it would still hold the random start."""


class AverageWeights:
    """Exponential moving average of a network's parameters and statistics.

    Attributes:
        network: a copy with the averaged values, always in inference mode.
    """

    def __init__(self, network: MultiRegionNetwork, decay: float) -> None:
        """Start from the network as it is."""
        self.network = deepcopy(network).eval().requires_grad_(False)
        self._decay = decay
        averaged, current = self.network.state_dict(), network.state_dict()
        # state_dict shares memory with the network, so these lists stay up to date.
        frozen = _frozen_names(network)
        smooth = [
            name
            for name, value in averaged.items()
            if value.is_floating_point() and not name.startswith(frozen)
        ]
        self._averaged = [averaged[name] for name in smooth]
        self._current = [current[name] for name in smooth]
        self._counters = [
            (averaged[name], current[name])
            for name, value in averaged.items()
            if not value.is_floating_point()
        ]

    @torch.no_grad()
    def update(self, step: int) -> None:
        """Take in the network's weights after a step, counted from 1."""
        decay = min(self._decay, step / (step + _RAMP))
        torch._foreach_lerp_(self._averaged, self._current, 1.0 - decay)
        for averaged, current in self._counters:
            averaged.copy_(current)


def _frozen_names(network: MultiRegionNetwork) -> tuple[str, ...]:
    """What the names of values begin with that never change in this phase."""
    frozen = [part for part in network.parts if network.mode_of(part) is PartMode.FROZEN]
    return tuple(part.replace("/", ".") + "." for part in frozen)
