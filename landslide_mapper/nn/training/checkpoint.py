"""Checkpoints of a running training: safetensors for tensors, JSON for the rest; written atomically.

A checkpoint is a folder `checkpoint-<epoch>`. It appears by a rename, so that a training that is killed
at any moment finds the previous one whole.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from torch.optim import Optimizer

from landslide_mapper.errors import TrainingError
from landslide_mapper.moving import replace
from landslide_mapper.nn.training.settings import TrainSettings
from landslide_mapper.whole_file import sync_file

_NAME = "checkpoint-"
_TENSORS, _STATE = "state.safetensors", "state.json"
SCHEMA = 1


@dataclass(frozen=True)
class Checkpoint:
    """What a checkpoint holds.

    Attributes:
        tensors: by group (`network`, `average`, `best`, `optimizer`) and name.
        state: everything that is not a tensor.
    """

    tensors: dict[str, dict[str, Tensor]]
    state: dict[str, Any]


def save_checkpoint(work: Path, epoch: int, checkpoint: Checkpoint) -> Path:
    """Write a checkpoint and remove older ones.

    Raises:
        TrainingError: when it cannot be written.
    """
    final = work / f"{_NAME}{epoch:06d}"
    staging = work / f".{final.name}.part"
    flat = {
        f"{group}/{name}": tensor.detach().cpu().contiguous().clone()
        for group, tensors in checkpoint.tensors.items()
        for name, tensor in tensors.items()
    }
    try:
        shutil.rmtree(staging, ignore_errors=True)
        staging.mkdir(parents=True)
        save_file(flat, staging / _TENSORS)
        state = json.dumps({"schema": SCHEMA, **checkpoint.state})
        (staging / _STATE).write_text(state, encoding="utf-8")
        sync_file(staging / _TENSORS)
        sync_file(staging / _STATE)
        shutil.rmtree(final, ignore_errors=True)
        replace(staging, final)
    except (OSError, SafetensorError) as error:
        shutil.rmtree(staging, ignore_errors=True)
        raise TrainingError(
            "Checkpoint '{final}' cannot be written: {error}. Free some space and start again.",
            final=final,
            error=error,
        ) from error
    for older in _checkpoints(work)[:-1]:
        shutil.rmtree(older, ignore_errors=True)
    return final


def load_checkpoint(work: Path) -> Checkpoint | None:
    """The newest checkpoint that can be read, or None."""
    for folder in reversed(_checkpoints(work)):
        try:
            state = json.loads((folder / _STATE).read_text(encoding="utf-8"))
            flat = load_file(folder / _TENSORS)
        except (OSError, ValueError, SafetensorError):
            continue  # damaged: an older one, or a fresh start, is better than no training
        if isinstance(state, dict) and state.get("schema") == SCHEMA:
            return Checkpoint(_grouped(flat), state)
    return None


def clear_checkpoints(work: Path, keep: str | None = None) -> None:
    """Remove the checkpoints of the loop, but those of phase `keep`."""
    found = load_checkpoint(work) if keep else None
    if found is not None and found.state.get("phase") == keep:
        return
    for folder in work.glob(f"*{_NAME}*"):
        shutil.rmtree(folder, ignore_errors=True)


def optimizer_tensors(optimizer: Optimizer) -> dict[str, Tensor]:
    """The optimizer's moments as named tensors."""
    moments = optimizer.state_dict()["state"]
    return {
        f"{number}/{name}": torch.as_tensor(value)
        for number, state in moments.items()
        for name, value in state.items()
    }


def restore_optimizer(optimizer: Optimizer, tensors: dict[str, Tensor]) -> None:
    """Put moments back into an optimizer over the same parameters."""
    moments: dict[int, dict[str, Tensor]] = {}
    for key, value in tensors.items():
        number, name = key.split("/", 1)
        moments.setdefault(int(number), {})[name] = value
    optimizer.load_state_dict({"state": moments, "param_groups": optimizer.state_dict()["param_groups"]})


def restore_module(module: nn.Module, tensors: dict[str, Tensor]) -> bool:
    """Put tensors back into a module; False, and nothing changed, where they belong to another network."""
    expected = module.state_dict()
    if set(expected) != set(tensors) or any(
        expected[name].shape != one.shape for name, one in tensors.items()
    ):
        return False
    module.load_state_dict(tensors)
    return True


def _grouped(flat: dict[str, Tensor]) -> dict[str, dict[str, Tensor]]:
    groups: dict[str, dict[str, Tensor]] = {}
    for key, tensor in flat.items():
        group, name = key.split("/", 1)
        groups.setdefault(group, {})[name] = tensor
    return groups


def _checkpoints(work: Path) -> list[Path]:
    return sorted(path for path in work.glob(f"{_NAME}*") if path.is_dir())


def newest_checkpoint(work: Path, settings: TrainSettings, seed: int) -> Checkpoint | None:
    """The newest checkpoint of a training with the same settings and seed, or None."""
    found = load_checkpoint(work)
    if found is None or found.state.get("settings") != settings.to_json() or found.state.get("seed") != seed:
        return None
    return found
