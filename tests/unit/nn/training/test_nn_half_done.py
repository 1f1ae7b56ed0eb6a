"""Memory that runs out in the middle of a training step."""

from __future__ import annotations

import pytest
import torch
from torch import nn

from landslide_mapper.nn.training.half_done import forget_half_made, renewed


def model() -> tuple[nn.Module, torch.optim.AdamW]:
    torch.manual_seed(0)
    network = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
    return network, torch.optim.AdamW(network.parameters(), lr=0.1)


def descend(network: nn.Module, optimizer: torch.optim.AdamW) -> None:
    optimizer.zero_grad()
    torch.autograd.backward(network(torch.ones(2, 3)).square().sum())
    optimizer.step()


def test_moments_that_were_half_made_are_made_anew(monkeypatch):
    network, optimizer = model()
    expected, other = model()
    descend(expected, other)
    zeros, calls = torch.zeros_like, []

    def limited(*args, **options):
        calls.append(1)
        if len(calls) == 4:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory")
        return zeros(*args, **options)

    monkeypatch.setattr(torch, "zeros_like", limited)
    with pytest.raises(torch.cuda.OutOfMemoryError):
        descend(network, optimizer)
    monkeypatch.setattr(torch, "zeros_like", zeros)
    with pytest.raises(KeyError):
        descend(network, optimizer)
    forget_half_made(optimizer)
    descend(network, optimizer)
    for one, same in zip(network.parameters(), expected.parameters()):
        assert torch.equal(one, same)


def test_a_step_that_failed_after_unscaling_can_be_repeated():
    network, optimizer = model()
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
    for repeated in (True, False):
        optimizer.zero_grad()
        torch.autograd.backward(scaler.scale(network(torch.ones(2, 3)).square().sum()))
        scaler.unscale_(optimizer)
        if repeated:
            scaler = renewed(scaler, torch.device("cpu"))
    assert scaler.get_scale() == 1024.0
    scaler.step(optimizer)
    scaler.update()
