"""Files of Clay's weights: the published checkpoint of 5 GB, and its encoder alone, made of it once.

Nothing in a checkpoint is run, and nothing is fetched. The encoder's file is in half precision (0.6 GB for
Clay v1.5); what learns reads it, too, so that a model maps with the very weights that it learned beside.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from landslide_mapper.disk import free_space
from landslide_mapper.errors import LandslideMapperError, ModelError, OutOfMemoryError, is_out_of_memory
from landslide_mapper.json_fields import check_regular
from landslide_mapper.moving import replace
from landslide_mapper.nn.networks.clay import ClaySizes
from landslide_mapper.nn.networks.context import FrozenClay
from landslide_mapper.nn.networks.context_spec import ContextSpec
from landslide_mapper.whole_file import part_prefix, sync_file

SUFFIX = ".safetensors"
CHECKPOINTS = (".ckpt", ".pt", ".pth")
_PREFIX = "model.encoder."
_UNREADABLE: type[Exception] = torch.serialization.pickle.UnpicklingError  # type: ignore[attr-defined]


def encoder_file(path: Path, work: Path) -> Path:
    """The file of an encoder alone: the one named, or one that is made of a checkpoint beside it.

    Args:
        path: safetensors, or the published checkpoint.
        work: folder for it where nothing can be written beside the checkpoint.

    Raises:
        ModelError: when it is missing, or holds something else.
        OutOfMemoryError: when there is not enough memory to read it.
    """
    if path.suffix.lower() not in (SUFFIX, *CHECKPOINTS):
        raise ModelError(
            "{path} is no file of Clay's weights: expected clay-v1.5.ckpt, or one that ends with {suffixes}.",
            path=path,
            suffixes=", ".join((SUFFIX, *CHECKPOINTS)),
        )
    if not path.exists():
        raise ModelError(
            "{path}: no such file. Clay's weights (clay-v1.5.ckpt, 5 GB) do not come with Landslide "
            "Mapper; see the help on networks.",
            path=path,
        )
    check_regular(path, ModelError)
    if path.suffix.lower() == SUFFIX:
        return path
    made = path.with_name(f"{path.stem}-encoder{SUFFIX}")
    if made.is_file() and made.stat().st_mtime_ns >= path.stat().st_mtime_ns:
        return made
    if not os.access(path.parent, os.W_OK):
        made = work / made.name
    return made if made.is_file() else convert(path, made)


def convert(checkpoint: Path, output: Path) -> Path:
    """Write the encoder of a checkpoint to a file of its own, whole or not at all.

    Raises:
        ModelError: when the checkpoint holds something else, or the file cannot be written.
        OutOfMemoryError: when there is not enough memory to read it.
    """
    found = _read_checkpoint(checkpoint)
    tensors = {
        name[len(_PREFIX) :]: one.detach().half().contiguous().clone()
        for name, one in found.items()
        if name.startswith(_PREFIX) and isinstance(one, Tensor)
    }
    if not tensors:
        some = ", ".join(list(map(str, found))[:3])
        raise ModelError(
            "{path} is a checkpoint of another model: it has no tensor '{prefix}…' ({some}, …). Expected the "
            "published clay-v1.5.ckpt.",
            path=checkpoint,
            prefix=_PREFIX,
            some=some,
        )
    ClaySizes.of({name: one.shape for name, one in tensors.items()}, checkpoint)
    _write(tensors, output, like=checkpoint)
    return output


def read_clay(path: Path, spec: ContextSpec) -> FrozenClay:
    """Clay's encoder for a model's bands.

    Raises:
        ModelError: when the file is missing, damaged or holds something else.
        OutOfMemoryError: when there is not enough memory for it.
    """
    sizes = read_sizes(path)
    try:
        with safe_open(path, framework="pt", device="cpu") as file:
            # One after the other: half and single precision of all of them would be half as much again.
            tensors = {name: file.get_tensor(name).float() for name in file.keys()}
        for name, one in tensors.items():
            if not bool(torch.isfinite(one).all()):
                raise ModelError(
                    "{path} is damaged: tensor '{name}' holds values that are not numbers.",
                    path=path,
                    name=name,
                )
        return FrozenClay(sizes, tensors, path, spec)
    except (RuntimeError, OSError, MemoryError) as error:
        if isinstance(error, LandslideMapperError) or not is_out_of_memory(error):
            raise
        raise _no_memory(path) from error


def read_sizes(path: Path) -> ClaySizes:
    """Sizes of the encoder in a file, by its header alone.

    Raises:
        ModelError: when it is missing, damaged or holds something else.
    """
    try:
        check_regular(path, ModelError)
        with safe_open(path, framework="pt", device="cpu") as file:
            shapes = {name: file.get_slice(name).get_shape() for name in file.keys()}
    except SafetensorError as error:
        raise ModelError(
            "{path} is no usable weights file: truncated, or not in safetensors format ({reason}). Copy it "
            "again from where it came from.",
            path=path,
            reason=error,
        ) from error
    except OSError as error:
        raise ModelError("{path} cannot be read: {reason}.", path=path, reason=error) from error
    return ClaySizes.of(shapes, path)


def put_into_version(clay: FrozenClay, target: Path) -> None:
    """Put the encoder's file into a version: where possible another version's, not a copy.

    Raises:
        OSError: when it cannot be written.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    # Only of files that never change: what lies elsewhere is the user's.
    ours = target.parents[2] in clay.path.parents
    if ours:
        with suppress(OSError):  # exFAT and some network drives know no second name of a file
            os.link(clay.path, target)
            return
    shutil.copyfile(clay.path, target)


def _read_checkpoint(path: Path) -> Mapping[Any, Any]:
    try:
        found: Any = torch.load(path, map_location="cpu", weights_only=True, mmap=_is_zip(path))
    except (OSError, RuntimeError, EOFError, ValueError, KeyError, MemoryError, _UNREADABLE) as error:
        if is_out_of_memory(error):
            raise _no_memory(path) from error
        raise ModelError(
            "{path} holds no weights that can be read safely ({reason}). Expected the published "
            "clay-v1.5.ckpt.",
            path=path,
            reason=(str(error) or type(error).__name__).splitlines()[0][:200],
        ) from error
    if isinstance(found, Mapping) and isinstance(found.get("state_dict"), Mapping):
        found = found["state_dict"]
    if not isinstance(found, Mapping):
        raise ModelError("{path} holds no state dict: expected tensors by name.", path=path)
    return found


def _is_zip(path: Path) -> bool:
    """Whether torch can leave the 5 GB on the disk and read what is asked for."""
    with path.open("rb") as file:
        return file.read(2) == b"PK"


def _write(tensors: dict[str, Tensor], output: Path, like: Path) -> None:
    part = output.with_name(f"{part_prefix(output)}{secrets.token_hex(8)}")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with ExitStack() as unless_whole:
            unless_whole.callback(part.unlink, missing_ok=True)
            save_file(tensors, part)
            shutil.copymode(like, part)  # the library makes files private, whatever the umask says
            sync_file(part)
            replace(part, output)
            unless_whole.pop_all()
    except (OSError, SafetensorError) as error:
        raise ModelError(
            "{path} cannot be written ({space}): {reason}. Make room, or check who may write there.",
            path=output,
            space=free_space(output),
            reason=error,
        ) from error


def _no_memory(path: Path) -> OutOfMemoryError:
    return OutOfMemoryError(
        "There is not enough memory for Clay ({path}): its encoder takes 1.3 GB beside the network. Close "
        "other programs, or use a network without context.",
        path=path,
    )
