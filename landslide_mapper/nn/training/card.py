"""The card of a model that was trained anew; `nn.update.card` makes that of an update."""

from __future__ import annotations

import os
import platform
from collections import Counter
from importlib import metadata
from typing import Any

import numpy as np

from landslide_mapper.backend import Json, TrainRequest
from landslide_mapper.nn.measures.metrics import Scores, iou_together, mean_iou, pooled
from landslide_mapper.nn.networks.device import device_name
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.store import TRAIN, VALIDATION, PatchStore
from landslide_mapper.nn.training.context import LoopContext, LoopState
from landslide_mapper.nn.training.schedule import Budget


def training_card(
    request: TrainRequest,
    context: LoopContext,
    network: MultiRegionNetwork,
    scores: dict[str, Scores],
    thresholds: dict[str, float],
    state: LoopState,
    budget: Budget,
) -> Json:
    """What is kept with a new model: its data, figures, settings, training, machine and libraries."""
    together = pooled(scores)
    return {
        "strategy": "initial training",
        "data": data_summary(context.store),
        "normalization": context.store.normalization,
        "validation": {
            region: {
                **{name: round(value, 4) for name, value in one.at(thresholds[region]).items()},
                "iou_at_half": round(one.at(0.5)["iou"], 4),
                "threshold": thresholds[region],
                "pixels": one.pixels,
            }
            for region, one in scores.items()
        },
        "validation_pooled_iou": round(together.at(0.5)["iou"], 4),
        "validation_mean_iou": round(mean_iou(scores), 4),
        "validation_iou": round(iou_together(scores, thresholds), 4),
        "parameters": network.parameter_counts(),
        "settings": context.settings.to_json(),
        "limits": {"epochs": request.epochs, "max_minutes": request.max_minutes},
        "seed": request.seed,
        "training": {
            "epochs": state.epoch,
            "best_epoch": state.best_epoch,
            "steps": state.step,
            "batch": state.batch_size,
            "seconds": round(budget.spent_s, 1),
            "history": state.history,
        },
        "machine": {
            "device": device_name(network.mean.device),
            "precision": "float32" if context.dtype is None else str(context.dtype).split(".")[-1],
            "cores": os.cpu_count(),
            "platform": platform.platform(),
        },
        "libraries": libraries(),
    }


def data_summary(store: PatchStore, all_of: int | None = None) -> Json:
    """Scenes and patches per region and split; `all_of`: the split that all of them are of in the end."""
    splits = store.split if all_of is None else np.full_like(store.split, all_of)
    names = {TRAIN: "train", VALIDATION: "validation"}
    scenes = store.index.get("scenes", [])
    data: Json = {}
    for number, region in enumerate(store.regions):
        members = store.region == number
        patches = Counter(names[int(split)] for split in splits[members])
        positive = Counter(names[int(split)] for split in splits[members & store.positive])
        data[region] = {
            split: {
                "patches": patches[split],
                "patches_with_landslides": positive[split],
                "scenes": _scene_ids(store, scenes, members & (splits == code)),
            }
            for code, split in names.items()
        }
    return data


def _scene_ids(store: PatchStore, scenes: list[Any], members: Any) -> list[Any]:
    numbers = sorted({int(number) for number in store.scene[members]})
    listed = [scenes[number] if number < len(scenes) else number for number in numbers]
    return [scene["id"] if isinstance(scene, dict) and "id" in scene else scene for scene in listed]


def libraries() -> dict[str, str]:
    """Versions of what trains, for the model card."""
    found = {"python": platform.python_version()}
    for name in ("torch", "segmentation-models-pytorch", "timm", "safetensors", "numpy"):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue  # tsmu needs neither smp nor timm
    return found
