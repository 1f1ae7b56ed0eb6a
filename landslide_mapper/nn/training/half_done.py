"""Undoes what a training step left half done when memory ran out in it, so that it can be tried again."""

from __future__ import annotations

import torch
from torch.optim import AdamW

_MOMENTS = {"step", "exp_avg", "exp_avg_sq"}


def forget_half_made(optimizer: AdamW) -> None:
    """Drop the moments of parameters that did not get all of theirs: the next step makes them anew.

    Moments are made in the first step; an optimizer that finds some of a parameter's takes all for made.
    """
    for parameter, state in list(optimizer.state.items()):
        if not _MOMENTS <= set(state):
            del optimizer.state[parameter]


def renewed(scaler: torch.amp.GradScaler, device: torch.device) -> torch.amp.GradScaler:
    """The scaler without what it noted in a step that failed: it refuses to unscale twice in one step."""
    fresh = torch.amp.GradScaler(device.type, enabled=scaler.is_enabled())
    fresh.load_state_dict(scaler.state_dict())
    return fresh
