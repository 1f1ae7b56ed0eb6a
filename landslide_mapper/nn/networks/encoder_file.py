"""The file of an encoder that was prepared on images without labels: safetensors that say what they are.

Its tensors have the names of the library that the encoder comes from, so that other programs can read it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from landslide_mapper.errors import ModelError
from landslide_mapper.json_fields import check_regular
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec

SUFFIX = ".safetensors"
SCHEMA_VERSION = 1
_KEY = "landslide_mapper_encoder"
_BODY = "body."


@dataclass(frozen=True)
class PreparedEncoder:
    """What an encoder file says of itself.

    Attributes:
        spec: the architecture, of a single date.
        band_names: what its bands show, as far as that is known.
        normalization: what values were brought to a common range by.
        facts: all else: images, method, figures, date.
    """

    spec: NetworkSpec
    band_names: tuple[str, ...]
    normalization: str
    facts: Mapping[str, Any] = field(default_factory=dict)


def save_encoder(path: Path, network: MultiRegionNetwork, prepared: PreparedEncoder) -> None:
    """Write a network's encoder; what is ours in it, the detail, is left out.

    Raises:
        ModelError: when the file cannot be written.
    """
    tensors = {
        name[len(_BODY) :]: one.detach().cpu().contiguous()
        for name, one in network.encoder.state_dict().items()
        if name.startswith(_BODY)
    }
    told = {
        "schema_version": SCHEMA_VERSION,
        "architecture": prepared.spec.to_json(),
        "band_names": list(prepared.band_names),
        "normalization": prepared.normalization,
        **prepared.facts,
    }
    try:
        save_file(tensors, path, metadata={"format": "pt", _KEY: json.dumps(told, sort_keys=True)})
    except (SafetensorError, OSError) as error:
        raise ModelError("{path} cannot be written: {error}.", path=path, error=error) from error


def read_prepared(path: Path) -> PreparedEncoder | None:
    """What an encoder file says of itself; None for a file of weights from elsewhere.

    Raises:
        ModelError: when it was written by a newer version, or its header is damaged.
    """
    if path.suffix.lower() != SUFFIX:
        return None
    try:
        check_regular(path, ModelError)
        with safe_open(path, framework="pt", device="cpu") as file:
            text = (file.metadata() or {}).get(_KEY)
    except (SafetensorError, OSError):
        return None  # whoever reads the weights says what is wrong
    if text is None:
        return None
    try:
        told = json.loads(text)
        version = int(told["schema_version"])
        names = tuple(map(str, told["band_names"]))
        normalization, architecture = str(told["normalization"]), told["architecture"]
    except (ValueError, TypeError, KeyError) as error:
        raise ModelError(
            "{path} is damaged: its header does not say what it is ({reason}). Prepare the encoder again.",
            path=path,
            reason=repr(error),
        ) from error
    if version > SCHEMA_VERSION:
        raise ModelError(
            "{path} was written by a newer version of Landslide Mapper. Install that.", path=path
        )
    known = ("schema_version", "architecture", "band_names", "normalization")
    facts = {name: one for name, one in told.items() if name not in known}
    return PreparedEncoder(NetworkSpec.from_json(architecture, str(path)), names, normalization, facts)
