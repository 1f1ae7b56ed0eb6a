"""The heads of boxes on disk: one safetensors file per region, tied to the encoder that it was taught on."""

from __future__ import annotations

import shutil
from pathlib import Path

from safetensors import safe_open
from safetensors.torch import save_file

from landslide_mapper.box_backend import BOXES
from landslide_mapper.errors import ModelError
from landslide_mapper.model.files import hash_of
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.nn.detection.head import BoxHead, new_head
from landslide_mapper.nn.networks.network import ENCODER
from landslide_mapper.nn.networks.weights import LoadedModel, load_part

_ENCODER_FILE = f"{ENCODER}.safetensors"


def box_file(region: str) -> str:
    """Name of a region's head in its version's folder."""
    return f"{BOXES}/{region}.safetensors"


def encoder_hash(version: ModelVersion) -> str:
    """SHA-256 of a version's encoder, as its card has it."""
    return str(version.card["files"][_ENCODER_FILE]["sha256"])


def save_head(path: Path, head: BoxHead, encoder: str) -> None:
    """Write a head beside the hash of its encoder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    tensors = {name: one.detach().cpu().contiguous() for name, one in head.state_dict().items()}
    save_file(tensors, path, metadata={ENCODER: encoder})


def load_head(model: LoadedModel, region: str) -> BoxHead:
    """A region's head, ready to find boxes.

    Raises:
        ModelError: when the region was taught none, or it belongs to another encoder, or is damaged.
    """
    name, version = box_file(region), model.version
    if name not in version.card["files"]:
        raise ModelError(
            "Region '{region}' of model '{model}' (version {version}) was taught no boxes. Teach them "
            "(train-boxes), or draw the boxes from masks (--by masks). An update that changes the encoder "
            "leaves boxes behind.",
            region=region,
            model=model.name,
            version=version.number,
        )
    path = version.file(name)
    _check_encoder(path, encoder_hash(version))
    head = new_head(model.network)
    load_part(path, head)
    return head.to(model.network.mean.device).eval()


def carry_heads(version: ModelVersion, folder: Path) -> list[str]:
    """Copy the heads of a version into the folder of the next one, where that has the same encoder.

    Returns:
        The regions whose heads are left behind.
    """
    names = [name for name in version.card["files"] if name.startswith(f"{BOXES}/")]
    if names and hash_of(folder / _ENCODER_FILE) != encoder_hash(version):
        return [Path(name).stem for name in names]
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(version.file(name), folder / name)
    return []


def _check_encoder(path: Path, expected: str) -> None:
    with safe_open(path, framework="pt", device="cpu") as file:
        found = (file.metadata() or {}).get(ENCODER)
    if found != expected:
        raise ModelError(
            "{path} was taught on another encoder than this model's: its boxes would mean nothing. Teach the "
            "boxes of this model (train-boxes).",
            path=path,
        )
