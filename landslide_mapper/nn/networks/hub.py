"""Weights of encoders at a hub: found without the network, fetched, checked, written.

segmentation_models_pytorch and timm know where they are, and huggingface_hub fetches them. Only a process
that was started for it comes here (`worker.hub`): no other asks the network for anything.
"""

from __future__ import annotations

import errno
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from landslide_mapper.backend import Json
from landslide_mapper.disk import free_space
from landslide_mapper.errors import ModelError
from landslide_mapper.hub_weights import HubWeights
from landslide_mapper.nn.networks.encoder_file import save_fetched
from landslide_mapper.nn.networks.smp import segmentation_models
from landslide_mapper.nn.networks.spec import DEFAULT_NETWORK, NetworkSpec
from landslide_mapper.nn.networks.unet import UnetEncoder
from landslide_mapper.vocabulary import CLAY, OWN_NETWORKS

FILE = "model.safetensors"
_TIMM = "tu-"
_IMAGENET = "imagenet"
_VALUE_BYTES = 4


def answer(question: str) -> Json:
    """Find weights, and fetch them where an output is named; see `worker.hub`.

    Raises:
        ModelError: with one clear message.
    """
    said = json.loads(question)
    found = find_weights(said["network"])
    if said["output"] is not None:
        fetch_weights(found, Path(said["folder"]), Path(said["output"]), Path(said["named"]))
    return asdict(found)


def find_weights(network: str | None) -> HubWeights:
    """Where the library says that an encoder's weights are; the network is not asked.

    Args:
        network: name of the encoder; None: the recommended one.

    Raises:
        ModelError: when there is no such encoder, or there are no weights of it.
    """
    name = network or DEFAULT_NETWORK
    if name in (*OWN_NETWORKS, CLAY):
        raise ModelError(
            "Network '{network}' has no ImageNet weights. Choose an encoder such as resnet18.", network=name
        )
    encoder = UnetEncoder(NetworkSpec.from_json({"network": name, "bands": 3, "dates": 1}))
    place = _timm_place(name) if name.startswith(_TIMM) else _smp_place(name)
    if place is None:
        raise ModelError(
            "The library knows no ImageNet weights of encoder '{network}'. Choose another encoder, or a file "
            "of weights.",
            network=name,
        )
    from huggingface_hub import constants

    values = sum(one.numel() for one in encoder.state_dict().values())
    host = urlsplit(constants.ENDPOINT).netloc
    return HubWeights(network=name, host=host, bytes=_VALUE_BYTES * values, **place)


def fetch_weights(found: HubWeights, folder: Path, output: Path, named: Path) -> None:
    """Fetch weights, see whether they are those of the encoder, and write them.

    Args:
        found: where they are.
        folder: for what is fetched; whoever asks removes it.
        output: file to write.
        named: what it is called in messages.

    Raises:
        ModelError: when they cannot be had, are something else, or cannot be written.
    """
    weights = _checked(found, _downloaded(found, folder, named))
    source = {
        "data": f"Weights of encoder {found.network}",
        "by": f"{found.repository}, {found.host}",
        "licence": found.licence or f"see the page of {found.repository}",
    }
    facts = {name: one for name, one in asdict(found).items() if name not in ("network", "bytes")}
    save_fetched(output, weights, found.network, {**facts, "sources": [source]})


def _smp_place(name: str) -> dict[str, Any] | None:
    known = segmentation_models().encoders.encoders.get(name, {}).get("pretrained_settings", {})
    for weights, place in known.items():
        if weights.startswith(_IMAGENET) and "repo_id" in place:
            return _place(place["repo_id"], place.get("revision"), FILE, None)
    return None


def _timm_place(name: str) -> dict[str, Any] | None:
    segmentation_models()  # timm is imported by it, whatever state torchvision is in
    from timm.models import get_pretrained_cfg

    known = get_pretrained_cfg(name[len(_TIMM) :])
    file = getattr(known, "hf_hub_filename", None) or FILE
    if known is None or not known.hf_hub_id or not file.endswith(".safetensors"):
        return None
    repository, _, revision = known.hf_hub_id.partition("@")
    return _place(repository, revision or None, file, known.license)


def _place(repository: str, revision: str | None, file: str, licence: str | None) -> dict[str, Any]:
    return {"repository": repository, "revision": revision, "file": file, "licence": licence}


def _downloaded(found: HubWeights, folder: Path, named: Path) -> Path:
    from huggingface_hub import constants, errors, hf_hub_download

    if constants.HF_HUB_OFFLINE:
        raise ModelError("HF_HUB_OFFLINE is set, so nothing is fetched. Unset it, or use a file of weights.")
    try:
        return Path(
            hf_hub_download(
                found.repository, found.file, revision=found.revision, local_dir=folder, token=False
            )
        )
    except errors.LocalEntryNotFoundError as error:  # it was not to be asked; the cause says why
        raise _unreachable(found, error.__cause__ or error) from error
    except (errors.RepositoryNotFoundError, errors.RevisionNotFoundError, errors.EntryNotFoundError) as error:
        raise ModelError(
            "{host} does not have {repository} (any more). Choose another encoder, or a file of weights.",
            host=found.host,
            repository=found.repository,
        ) from error
    except (OSError, ValueError, errors.HTTPError) as error:
        if getattr(error, "errno", None) == errno.ENOSPC:
            raise ModelError(
                "Output '{output}' cannot be written ({space}): {reason}. Choose another folder or make "
                "room.",
                output=named,
                space=free_space(named),
                reason=getattr(error, "strerror", None) or error,
            ) from error
        raise _unreachable(found, error) from error


def _unreachable(found: HubWeights, error: BaseException) -> ModelError:
    return ModelError(
        "{repository} cannot be fetched from {host} ({reason}). Check the connection and the proxy, or fetch "
        "the file elsewhere and name it as encoder weights.",
        repository=found.repository,
        host=found.host,
        reason=(str(error) or type(error).__name__).splitlines()[0][:200],
    )


def _checked(found: HubWeights, file: Path) -> dict[str, Tensor]:
    """The encoder's tensors as its library reads them from a file."""
    try:
        weights, again = (_read(found.network, file, seed) for seed in range(2))
    except (SafetensorError, OSError, RuntimeError, ValueError, KeyError) as error:
        raise _something_else(found, str(error)) from error
    # What the file does not hold is random, and timm says nothing of it.
    missing = next((name for name, one in weights.items() if not torch.equal(one, again[name])), None)
    if missing is not None:
        raise _something_else(found, f"no {missing}")
    return weights


def _read(network: str, file: Path, seed: int) -> dict[str, Tensor]:
    encoders = segmentation_models().encoders
    torch.manual_seed(seed)
    if network.startswith(_TIMM):
        load_file(file)  # says what is wrong with it in fewer words than timm
        body = encoders.get_encoder(network, weights=True, pretrained_cfg_overlay={"file": str(file)})
    else:
        body = encoders.get_encoder(network)
        body.load_state_dict(load_file(file))
    return {name: one.clone() for name, one in body.state_dict().items()}


def _something_else(found: HubWeights, reason: str) -> ModelError:
    return ModelError(
        "What {host} sent are no weights of encoder '{network}' ({reason}). Try again later, or use a file "
        "of weights.",
        host=found.host,
        network=found.network,
        reason=(reason or "?").splitlines()[0][:200],
    )
