"""What a call hands to the worker and gets from it, beside the arrays of one block."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.backend import BlockInput, ExportRequest, Json, ModelInfo, TrainRequest, UpdateRequest
from landslide_mapper.box_backend import Box, BoxesRequest
from landslide_mapper.errors import WorkerError
from landslide_mapper.layers import ImageTags, LayerSpec
from landslide_mapper.normalization import Stretch
from landslide_mapper.pretraining import PretrainRequest
from landslide_mapper.worker.calls import Call


def put_samples(call: Call, samples: Sequence[BlockInput], names: Sequence[str] | None = None) -> Json:
    """Hand windows to the worker, each layer as one file: the exchange folder keeps few."""
    names = list(names or dict.fromkeys(name for one in samples for name in one.layers))
    for name in names:
        if any(name not in one.layers for one in samples):
            raise ValueError(f"Either all windows have the layer '{name}', or none has.")
    put = call.exchange.put
    return {
        "sizes": [list(one.valid.shape) for one in samples],
        "layers": {name: put(name, _flat([one.layers[name] for one in samples])) for name in names},
        "bands": {name: [len(one.layers[name]) for one in samples] for name in names},
        "valid": put("valid", _flat([one.valid for one in samples])),
    }


def put_window(call: Call, handle: str, window: BlockInput) -> Json:
    """Hand one window to the worker, with which of its pixels are seen without the optional layers."""
    alone = None if window.alone is None else call.exchange.put("alone", window.alone)
    return {"handle": handle, **put_samples(call, [window]), "alone": alone}


def boxes_of(value: Json) -> list[Box]:
    """The boxes that a worker has found."""
    return [(left, top, right, bottom, score) for left, top, right, bottom, score in value["boxes"]]


def _flat(arrays: Sequence[NDArray[Any]]) -> NDArray[Any]:
    return np.concatenate([one.reshape(-1) for one in arrays]) if arrays else np.zeros(0, np.bool_)


def plain(
    request: TrainRequest | UpdateRequest | ExportRequest | PretrainRequest | BoxesRequest,
) -> Json:
    """A request's fields as JSON; the worker has another working folder, so paths become absolute."""
    args = {item.name: getattr(request, item.name) for item in fields(request)}
    return {name: str(one.absolute()) if isinstance(one, Path) else one for name, one in args.items()}


def model_info(value: Json) -> ModelInfo:
    """The model that a worker describes.

    Raises:
        WorkerError: when that is no description.
    """
    try:
        layers = tuple(LayerSpec(**one) for one in value["layers"])
        images, stretch = ImageTags.from_json(value["images"]), value["stretch"]
        known = {"layers": layers, "images": images}
        return ModelInfo(**{**value, **known, "stretch": stretch and Stretch.from_json(stretch["ranges"])})
    except (KeyError, TypeError) as error:
        raise WorkerError("The worker described the model wrongly: {error}.", error=error) from error
