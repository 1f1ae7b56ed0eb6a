"""The file of an encoder that was prepared on images without labels, or fetched: safetensors with a header.

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
from torch import Tensor

from landslide_mapper.errors import ModelError
from landslide_mapper.json_fields import check_regular
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import DEFAULT_NETWORK, NetworkSpec

SUFFIX = ".safetensors"
SCHEMA_VERSION = 1
_KEY = "landslide_mapper_encoder"
_FETCHED = "landslide_mapper_weights"
"""Not the same: the weights of its first convolution are of RGB images, and go with any bands."""
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


@dataclass(frozen=True)
class FetchedEncoder:
    """What a file of fetched weights says of itself.

    Attributes:
        network: name of the encoder.
        facts: all else: where they are from, and their licence.
    """

    network: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def spec(self) -> NetworkSpec:
        """The architecture for whoever names none."""
        if self.network == DEFAULT_NETWORK:
            return NetworkSpec.default(bands=3, dates=1)
        return NetworkSpec(self.network, bands=3, dates=1)


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
    _save(path, tensors, _KEY, told)


def save_fetched(path: Path, tensors: Mapping[str, Tensor], network: str, facts: Mapping[str, Any]) -> None:
    """Write weights that were fetched.

    Raises:
        ModelError: when the file cannot be written.
    """
    _save(path, tensors, _FETCHED, {"schema_version": SCHEMA_VERSION, "network": network, **facts})


def read_prepared(path: Path) -> PreparedEncoder | None:
    """What an encoder file says of itself; None for a file of weights from elsewhere.

    Raises:
        ModelError: when it was written by a newer version, or its header is damaged.
    """
    text = _header(path, _KEY)
    if text is None:
        return None
    try:
        told = json.loads(text)
        version = int(told["schema_version"])
        names = tuple(map(str, told["band_names"]))
        normalization, architecture = str(told["normalization"]), told["architecture"]
    except (ValueError, TypeError, KeyError) as error:
        raise _damaged(path, error) from error
    _check_version(path, version)
    known = ("schema_version", "architecture", "band_names", "normalization")
    facts = {name: one for name, one in told.items() if name not in known}
    return PreparedEncoder(NetworkSpec.from_json(architecture, str(path)), names, normalization, facts)


def read_fetched(path: Path) -> FetchedEncoder | None:
    """What a file of fetched weights says of itself; None for any other.

    Raises:
        ModelError: when it was written by a newer version, or its header is damaged.
    """
    text = _header(path, _FETCHED)
    if text is None:
        return None
    try:
        told = json.loads(text)
        version, network = int(told.pop("schema_version")), told.pop("network")
        NetworkSpec.from_json({"network": network, "bands": 3, "dates": 1}, str(path))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise _damaged(path, error) from error
    _check_version(path, version)
    return FetchedEncoder(network, told)


def _save(path: Path, tensors: Mapping[str, Tensor], key: str, told: Mapping[str, Any]) -> None:
    try:
        save_file(dict(tensors), path, metadata={"format": "pt", key: json.dumps(told, sort_keys=True)})
    except (SafetensorError, OSError) as error:
        raise ModelError("{path} cannot be written: {error}.", path=path, error=error) from error


def _header(path: Path, key: str) -> str | None:
    if path.suffix.lower() != SUFFIX:
        return None
    try:
        check_regular(path, ModelError)
        with safe_open(path, framework="pt", device="cpu") as file:
            text: str | None = (file.metadata() or {}).get(key)
    except (SafetensorError, OSError):
        return None  # whoever reads the weights says what is wrong
    return text


def _damaged(path: Path, error: Exception) -> ModelError:
    return ModelError(
        "{path} is damaged: its header does not say what it is ({reason}). Prepare the encoder again.",
        path=path,
        reason=repr(error),
    )


def _check_version(path: Path, version: int) -> None:
    if version > SCHEMA_VERSION:
        raise ModelError(
            "{path} was written by a newer version of Landslide Mapper. Install that.", path=path
        )
