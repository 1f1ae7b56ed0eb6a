"""Weights on disk: one safetensors file per part of the network, with exactly that part's tensors."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor, nn

from landslide_mapper.errors import LandslideMapperError, ModelError, OutOfMemoryError, is_out_of_memory
from landslide_mapper.layers import NO_TAGS, OF_PRE, ImageTags
from landslide_mapper.model.folder import ModelFolder, ModelVersion, publish_version
from landslide_mapper.model.spec import InputSpec, ModelSpec, RegionSpec
from landslide_mapper.nn.networks.clay_file import put_into_version, read_clay
from landslide_mapper.nn.networks.context import CONTEXT_PARTS
from landslide_mapper.nn.networks.network import ENCODER, MultiRegionNetwork, decoder_part
from landslide_mapper.nn.networks.onnx_parts import part_graphs
from landslide_mapper.nn.networks.spec import NetworkSpec, read_architecture
from landslide_mapper.normalization import DATA_SET, Stretch

_SUFFIX = ".safetensors"
_CLAY = "context/clay.safetensors"
"""Clay's frozen weights: in every version, but one file on disk where the file system allows."""


@dataclass(frozen=True)
class LoadedModel:
    """A network with the version that it was read from."""

    network: MultiRegionNetwork
    version: ModelVersion
    name: str


def save_version(
    folder: Path,
    network: MultiRegionNetwork,
    card: dict[str, Any],
    thresholds: dict[str, float],
    *,
    tile_size: int,
    overlap: int,
    gsd_m: float | None = None,
    pre_optional: bool = False,
    images: ImageTags = NO_TAGS,
    normalization: str = DATA_SET,
    stretches: Mapping[str, Stretch] | None = None,
    write_more: Callable[[Path], None] | None = None,
    locked: bool = False,
    half: bool = False,
) -> ModelVersion:
    """Publish the network as a new version of the model, which is created where it does not exist.

    Args:
        folder: `<name>.lsmodel`.
        network: its regions are all published.
        card: what to keep with the version: data, areas, metrics, seed, ...
        thresholds: region to the probability from which a pixel is landslide; 0.5 where not given.
        tile_size: side of the input in pixels when mapping.
        overlap: overlap of two tiles in pixels when mapping.
        gsd_m: ground sampling distance of the training data in metres.
        pre_optional: whether a two-date network was trained to do without the pre-event image.
        images: what the training data said of their bands and values.
        normalization: what the values were brought to the network's range by.
        stretches: region to the percentiles of the chips that it was learned from.
        write_more: called with the version's folder before it is published, to write exemplars.
        locked: the caller holds the folder's lock already.
        half: keep weights in half precision; they are read as single precision again.

    Raises:
        ModelError: when the model cannot be written.
    """
    input_spec = InputSpec(
        tuple(replace(one, optional=pre_optional and one.name in OF_PRE) for one in network.spec.layers),
        tuple(network.mean.tolist()),
        tuple(network.std.tolist()),
        gsd_m,
        images,
        normalization,
    )
    regions = tuple(
        RegionSpec(region, float(thresholds.get(region, 0.5)), (stretches or {}).get(region))
        for region in network.regions
    )
    spec = _model_spec(network, input_spec, regions, tile_size, overlap)

    def write_files(staging: Path) -> None:
        _write_network(staging, network, half=half)
        if write_more is not None:
            write_more(staging)

    return publish_version(folder, spec, write_files, card, locked=locked)


def _write_network(folder: Path, network: MultiRegionNetwork, *, half: bool) -> None:
    for part, module in network.parts.items():
        save_part(folder / f"{part}{_SUFFIX}", module, half=half)
    if network.context is not None:
        put_into_version(network.context.clay, folder / _CLAY)
    for name, graph in part_graphs(network).items():
        (folder / name).write_bytes(graph)


def load_network(folder: Path, version: int | None = None, *, shared: bool = True) -> LoadedModel:
    """Read a network from a model folder, for inference on the CPU; the current version for None.

    A stranger's model must not take more memory than its files: nothing is made for a file before its header
    was found to fit.

    Args:
        folder: `<name>.lsmodel`.
        version: number of the version.
        shared: regions whose decoders are the same to the byte share one in memory. False for training, where
            one of them may change.

    Raises:
        ModelError: when the model is missing, foreign, damaged, or its weights are not those of its network.
        OutOfMemoryError: when there is not enough memory for it.
    """
    model = ModelFolder(folder)
    read = model.version(version)
    spec = read.spec
    # Hashes first: a damaged file is found before a network of any size is built.
    architecture = read_architecture(read)
    files = {part: read.file(f"{part}{_SUFFIX}") for part in _part_names(spec, architecture)}
    try:
        network = MultiRegionNetwork(architecture, (), spec.input.mean, spec.input.std)
        if spec.tile_size % network.divisor:
            raise ModelError(
                "{card}: field 'tile_size' is {tile_size}; expected a multiple of {divisor}, which network "
                "'{network}' needs.",
                card=read.folder / "card.json",
                tile_size=spec.tile_size,
                divisor=network.divisor,
                network=spec.network,
            )
        load_part(files[ENCODER], network.encoder)
        _load_context(network, read, files)
        _load_decoders(network, read, files, shared)
    except (RuntimeError, OSError, MemoryError) as exception:
        if isinstance(exception, LandslideMapperError) or not is_out_of_memory(exception):
            raise
        raise OutOfMemoryError(
            "There is not enough memory for model {model} with {count} regions. Close other programs, or use "
            "a model with fewer regions or a smaller network.",
            model=folder,
            count=len(spec.regions),
        ) from exception
    return LoadedModel(network.eval(), read, model.name)


def _load_context(network: MultiRegionNetwork, read: ModelVersion, files: dict[str, Path]) -> None:
    context = network.context
    if context is None:
        return
    for part in CONTEXT_PARTS:
        load_part(files[part], network.parts[part])
    context.attach(read_clay(read.file(_CLAY), context.spec))


def _load_decoders(
    network: MultiRegionNetwork, read: ModelVersion, files: dict[str, Path], shared: bool
) -> None:
    first_of: dict[str, str] = {}
    blank: dict[str, Tensor] = {}
    for number, region in enumerate(one.id for one in read.spec.regions):
        part = decoder_part(region)
        content = read.card["files"][f"{part}{_SUFFIX}"]["sha256"]
        if shared and content in first_of:
            network.decoders[region] = network.decoders[first_of[content]]
            continue
        if number:
            check_part(files[part], blank)
        network.add_region(region)
        load_part(files[part], network.decoders[region])
        blank = blank or network.decoders[region].state_dict()
        first_of[content] = region


def save_part(path: Path, module: nn.Module, *, half: bool = False) -> None:
    """Write a part's parameters and buffers, in half precision where that is wanted.

    Raises:
        ModelError: when the file cannot be written (the disk is full, ...).
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    tensors = {name: tensor.detach().cpu().contiguous() for name, tensor in module.state_dict().items()}
    if half:
        tensors = {name: one.half() if one.is_floating_point() else one for name, one in tensors.items()}
    try:
        save_file(tensors, path)
    except SafetensorError as exception:
        raise ModelError("{path} cannot be written: {error}.", path=path, error=exception) from exception


def load_part(path: Path, module: nn.Module) -> None:
    """Read a part's parameters and buffers; names, shapes and dtypes are compared before any is read.

    Raises:
        ModelError: when the file is not safetensors, truncated, or of another network.
    """
    expected = module.state_dict()
    with _opened(path) as file:
        _check_header(path, file, expected)
        module.load_state_dict({name: file.get_tensor(name) for name in expected})
    _check_finite(path, module)


def check_part(path: Path, expected: dict[str, Tensor]) -> None:
    """Compare the header of a weights file with what is needed, without reading more.

    Raises:
        ModelError: as for `load_part`.
    """
    with _opened(path) as file:
        _check_header(path, file, expected)


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    try:
        with safe_open(path, framework="pt", device="cpu") as file:
            yield file
    except SafetensorError as exception:
        raise ModelError(
            "{path} is no usable weights file: truncated, or not in safetensors format ({reason}). "
            "Copy the model again from where it came from.",
            path=path,
            reason=exception,
        ) from exception
    except OSError as exception:
        if is_out_of_memory(exception):
            raise
        raise ModelError("{path} cannot be read: {reason}.", path=path, reason=exception) from exception


def _check_header(path: Path, file: Any, expected: dict[str, Tensor]) -> None:
    _check_names(path, set(file.keys()), set(expected))
    for name, tensor in expected.items():
        _check_shape(path, name, file.get_slice(name), tensor)


def _model_spec(
    network: MultiRegionNetwork,
    needs: InputSpec,
    regions: tuple[RegionSpec, ...],
    tile_size: int,
    overlap: int,
) -> ModelSpec:
    architecture = network.spec.to_json()
    for stored_elsewhere in ("network", "bands", "dates"):
        del architecture[stored_elsewhere]
    return ModelSpec(network.spec.network, architecture, needs, regions, tile_size, overlap)


def _part_names(spec: ModelSpec, architecture: NetworkSpec) -> list[str]:
    context = () if architecture.context is None else CONTEXT_PARTS
    return [ENCODER, *context, *(decoder_part(region.id) for region in spec.regions)]


def _check_names(path: Path, found: set[str], expected: set[str]) -> None:
    if found == expected:
        return
    missing, foreign = sorted(expected - found), sorted(found - expected)
    example = f"'{missing[0]}' is missing" if missing else f"'{foreign[0]}' is not part of it"
    raise ModelError(
        "{path} holds the weights of another network: {missing} tensors missing, "
        "{foreign} foreign ({example}).",
        path=path,
        missing=len(missing),
        foreign=len(foreign),
        example=example,
    )


def _check_shape(path: Path, name: str, found: Any, expected: Tensor) -> None:
    shape, dtype = list(found.get_shape()), str(found.get_dtype())
    if shape != list(expected.shape):
        needed = list(expected.shape)
        raise ModelError(
            "{path}: tensor '{name}' has shape {shape}; the network needs {needed}.",
            path=path,
            name=name,
            shape=shape,
            needed=needed,
        )
    wanted = "I64" if expected.dtype == torch.int64 else "F32"
    if dtype != wanted and (dtype, wanted) != ("F16", "F32"):
        raise ModelError(
            "{path}: tensor '{name}' is of type {dtype}; expected {wanted}.",
            path=path,
            name=name,
            dtype=dtype,
            wanted=wanted,
        )


def _check_finite(path: Path, module: nn.Module) -> None:
    for name, tensor in module.state_dict().items():
        if tensor.is_floating_point() and not bool(torch.isfinite(tensor).all()):
            raise ModelError(
                "{path} is damaged: tensor '{name}' holds values that are not numbers.", path=path, name=name
            )
