"""A Clay of a few thousand random weights, in a checkpoint of the published one's names."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path

import torch
from torch import Tensor

from landslide_mapper.nn.networks.clay import ClaySizes

TINY = ClaySizes(dim=32, depth=2, inner=64, hidden=48, patch=8, wave_dim=16, wave_tokens=4, wave_hidden=24)


def tiny_tensors(seed: int = 0, sizes: ClaySizes = TINY) -> dict[str, Tensor]:
    """Random weights of a scale with which every layer matters."""
    generator = torch.Generator().manual_seed(seed)
    return {
        name: torch.randn(shape, generator=generator) / (shape[-1] ** 0.5 if len(shape) > 1 else 2.0)
        for name, shape in sizes.shapes().items()
    }


def write_checkpoint(path: Path, seed: int = 0, sizes: ClaySizes = TINY) -> Path:
    """A checkpoint as Lightning writes it: the encoder among others."""
    others = {"model.decoder.mask_patch": torch.zeros(4), "model.teacher.cls_token": torch.zeros(1, 1, 4)}
    encoder = {f"model.encoder.{name}": one for name, one in tiny_tensors(seed, sizes).items()}
    torch.save({"state_dict": OrderedDict({**others, **encoder}), "epoch": 7}, path)
    return path
