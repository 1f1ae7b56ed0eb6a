"""A running average of the weights: smoother than the weights of any single step, at no cost when mapping."""

from __future__ import annotations

from typing import Any, Union, cast

import torch
from torch import Tensor
from torch.optim.swa_utils import AveragedModel

from landslide_mapper.nn.networks.network import MultiRegionNetwork

_RAMP = 10
"""Early on the average forgets faster, or it would still hold the random start."""
_Tensors = Union[list[Tensor], tuple[Tensor, ...]]


class AverageWeights:
    """Exponential moving average of a network's parameters and statistics.

    Attributes:
        network: a copy with the averaged values, always in inference mode.
    """

    def __init__(self, network: MultiRegionNetwork, decay: float) -> None:
        """Start from the network as it is."""
        self._current, self._decay, self._step = network, decay, 0
        self._model = AveragedModel(network, multi_avg_fn=self._average, use_buffers=True)
        self._model.n_averaged.fill_(1)  # with 0 its first update would copy and not average
        self.network = cast(MultiRegionNetwork, self._model.module.eval().requires_grad_(False))

    def update(self, step: int) -> None:
        """Take in the network's weights after a step, counted from 1."""
        self._step = step
        self._model.update_parameters(self._current)

    @torch.no_grad()
    def _average(self, averaged: _Tensors, current: _Tensors, _count: Any) -> None:
        if averaged[0].is_floating_point():
            decay = min(self._decay, self._step / (self._step + _RAMP))
            torch._foreach_lerp_(averaged, current, 1.0 - decay)  # leaves what is equal (frozen) as it is
        else:
            torch._foreach_copy_(averaged, current)
