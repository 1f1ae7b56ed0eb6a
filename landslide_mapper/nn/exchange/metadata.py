"""What an ONNX file says of itself: the keys that Deepness reads, and all else under a key of our own.

Deepness (QGIS plugin): `src/deepness/processing/models/model_base.py` of versions 0.5 to 0.7 reads them as
JSON. It divides values by 255, and later versions then take `standardization_mean` off; here all of that is
in the graph, so that every version sees the same.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from importlib import import_module
from typing import Any

from landslide_mapper.layers import LayerSpec
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.model.for_others import EQUAL_THRESHOLD, band_names, notes
from landslide_mapper.model.spec import RegionSpec
from landslide_mapper.version import __version__

OWN_KEY = "landslide_mapper"


def metadata(
    name: str, version: ModelVersion, layers: Sequence[LayerSpec], regions: Sequence[RegionSpec], int8: bool
) -> dict[str, Any]:
    """Key to value, before they become JSON."""
    spec, several = version.spec, len(regions) > 1
    bands = sum(layer.bands for layer in layers)
    classes = [{"0": "background", "1": f"landslide {one.id}" if several else "landslide"} for one in regions]
    known = {} if spec.input.gsd_m is None else {"resolution": round(100.0 * spec.input.gsd_m, 6)}
    return {
        "model_type": "Segmentor",
        "class_names": classes if several else classes[0],
        **known,
        "tile_size": spec.tile_size,
        "tiles_size": spec.tile_size,
        "tiles_overlap": math.ceil(100.0 * spec.overlap / spec.tile_size),
        "standardization_mean": [0.0] * bands,
        "standardization_std": [1.0] * bands,
        "seg_thresh": EQUAL_THRESHOLD if several else regions[0].threshold,
        OWN_KEY: {
            "made_by": f"Landslide Mapper {__version__}",
            "model": name,
            "version": version.number,
            "regions": [{"id": one.id, "threshold": one.threshold} for one in regions],
            "bands": band_names(spec.input, layers),
            "normalization": spec.input.normalization,
            "gsd_m": spec.input.gsd_m,
            "int8": int8,
            "notes": [str(one) for one in notes(spec.input, layers, len(regions))],
        },
    }


def with_metadata(graph: bytes, values: dict[str, Any]) -> bytes:
    """A graph that says these things of itself."""
    onnx: Any = import_module("onnx")
    model = onnx.load_from_string(graph)
    onnx.helper.set_model_props(model, {name: json.dumps(value) for name, value in values.items()})
    model.producer_name = "Landslide Mapper"
    model.producer_version = __version__
    model.doc_string = "\n".join(values[OWN_KEY]["notes"])
    content: bytes = model.SerializeToString()
    return content
