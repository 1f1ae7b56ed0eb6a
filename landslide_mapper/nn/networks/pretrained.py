"""Weights that a new network starts from: those of a model, or an encoder's from a file.

The first convolution is fitted to the network's bands and dates. From a model, what it does not know gets
weights of zero, so that the new network begins as the model it was. From a file (ImageNet), the weights of
its bands are repeated over all bands and dates, and scaled so that the sums stay what they were. Bands that
are computed from others begin at zero.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from landslide_mapper.backend import Json
from landslide_mapper.errors import ModelError
from landslide_mapper.json_fields import check_regular
from landslide_mapper.layers import TERRAIN_BANDS
from landslide_mapper.model.origin import SOURCES, sources_of
from landslide_mapper.nn.networks.encoder_file import PreparedEncoder, read_fetched, read_prepared
from landslide_mapper.nn.networks.fitted import FittedDecoder
from landslide_mapper.nn.networks.late import LateDecoder
from landslide_mapper.nn.networks.network import ENCODER, MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import LoadedModel
from landslide_mapper.vocabulary import ANYWHERE, CLAY

SUFFIXES = (".safetensors", ".pth", ".pt")
_COUNTER = "num_batches_tracked"
# What torch raises at a file that asks for more than tensors.
_UNREADABLE: type[Exception] = torch.serialization.pickle.UnpicklingError  # type: ignore[attr-defined]
_DETAIL = "detail."
"""What is ours in an encoder: files of weights know nothing of it."""
_BESIDE_CLAY = "body.beside.0.0.weight"
_HEADS = re.compile(r"(^|\.)(fc|classifier|head|last_linear)\.")


def read_encoder_weights(path: Path) -> dict[str, Tensor]:
    """Tensors by name, in their order, from a safetensors file or a state dict; nothing in it is run.

    Raises:
        ModelError: when the file is missing or holds something else.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise ModelError(
            "{path} is no file of encoder weights: expected one that ends with {suffixes}.",
            path=path,
            suffixes=", ".join(SUFFIXES),
        )
    try:
        check_regular(path, ModelError)
        if path.suffix.lower() == ".safetensors":
            found: Any = load_file(path)
        else:
            found = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise ModelError("{path} is missing.", path=path) from error
    except (OSError, RuntimeError, EOFError, ValueError, KeyError, SafetensorError, _UNREADABLE) as error:
        raise ModelError(
            "{path} holds no weights that can be read safely ({reason}). Expected safetensors, or a state "
            "dict as torch.save writes it.",
            path=path,
            reason=(str(error) or type(error).__name__).splitlines()[0][:200],
        ) from error
    if isinstance(found, Mapping) and isinstance(found.get("state_dict"), Mapping):
        found = found["state_dict"]
    if not isinstance(found, Mapping) or not all(isinstance(one, Tensor) for one in found.values()):
        raise ModelError("{path} holds no state dict: expected tensors by name.", path=path)
    return {str(name): one.float() for name, one in found.items() if not str(name).endswith(_COUNTER)}


def start_from_file(
    network: MultiRegionNetwork, path: Path, bands: Sequence[str] = (), derived: int = 0
) -> Json:
    """Give a new network's encoder the weights of a file.

    Args:
        network: to give them to.
        path: of the file.
        bands: what the network's bands show, as far as that is known; only a file that says so of its own
            cares.
        derived: how many of a date's bands, its last ones, are computed from these.

    Returns:
        What the model's card says of it.

    Raises:
        ModelError: when the file cannot be used, or its weights are of another architecture or other bands.
    """
    prepared = read_prepared(path)
    columns = None if prepared is None else _prepared_columns(network.spec, prepared, path, bands, derived)
    own = {name: one for name, one in _floats(network.encoder).items() if not name.startswith(_DETAIL)}
    given = [(name, one) for name, one in read_encoder_weights(path).items() if not _HEADS.search(name)]
    matched = _by_name(own, dict(given)) or _in_order(own, given)
    if matched is None:
        raise _other_architecture(network, path, own, given)
    first = _first(network)
    for name, weights in matched.items():
        if name == first and columns is not None:
            own[name].data.zero_()
            for column, source in columns.items():
                own[name].data[:, column] = weights[:, source] / network.spec.dates_at_once
        elif name == first:
            seen = _of_images(network.spec, own[name].shape[1], derived)
            own[name].data.zero_()
            own[name].data[:, seen] = _repeated(weights, len(seen))
        else:
            own[name].data.copy_(weights)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    told: Json = {} if prepared is None else {"prepared": dict(prepared.facts)}
    fetched = read_fetched(path)
    if fetched is not None:
        told["fetched"] = dict(fetched.facts)
    known = prepared or fetched
    if known is not None and (sources := sources_of(known.facts)):
        told[SOURCES] = sources
    return {"encoder_weights": path.name, "sha256": digest, "tensors": len(matched), **told}


def start_from_model(
    network: MultiRegionNetwork,
    model: LoadedModel,
    bands: Sequence[str],
    decoders: Sequence[str],
    derived: Sequence[str] = (),
) -> Json:
    """Give a new network the encoder of a model, and its decoders where they fit.

    Args:
        network: of the model's architecture, but for bands and dates.
        model: where to start.
        bands: what the new network's bands show, as far as that is known.
        decoders: the new network's decoders.
        derived: bands that are computed from these.

    Returns:
        What the new model's card says of it.

    Raises:
        ModelError: when the model is of another architecture, or knows none of the bands.
    """
    check_same_architecture(network.spec, model)
    own, given = _floats(network.encoder), _floats(model.network.encoder)
    seeing, theirs = _seeing(network), _seeing(model.network)
    for name, weights in own.items():
        if name not in given and network.spec.network == CLAY:
            continue  # decoders of another design see other scales, and what Clay does not see may be new
        if name in seeing:
            columns = _columns(network.spec, model, bands, derived)
            weights.data.zero_()
            for column, source in columns.items():
                own_place, its_place = column - seeing[name], source - theirs[name]
                if own_place >= 0 and its_place >= 0:
                    weights.data[:, own_place] = given[name][:, its_place]
        else:
            weights.data.copy_(given[name])
    taken: dict[str, str] = {}
    for region in decoders:
        known = _decoder_for(region, model)
        decoder = None if known is None else _fitting(model.network, known, network.spec)
        if known is not None and decoder is not None:
            network.decoders[region].load_state_dict(decoder.state_dict())
            taken[region] = known
    return {"model": model.name, "version": model.version.number, "decoders": taken}


def check_same_architecture(spec: NetworkSpec, model: LoadedModel) -> None:
    """Refuse to start a network from a model of another one; its decoders may be of another design.

    Raises:
        ModelError: naming both.
    """
    known = model.network.spec
    same = ["network", "stem_stride", "detail"]
    if _same_decoders(spec, known):
        same.append("decoder_channels")
    if any(getattr(spec, name) != getattr(known, name) for name in same):
        raise ModelError(
            "Model '{model}' is a {known} network (first stride {known_stride}); a {wanted} network (first "
            "stride {stride}) cannot start from it. Name no network, or start from 'none'.",
            model=model.name,
            known=known.network,
            known_stride=known.stem_stride,
            wanted=spec.network,
            stride=spec.stem_stride,
        )


def _same_decoders(spec: NetworkSpec, known: NetworkSpec) -> bool:
    mine, theirs = ((one.decoder, one.attention, one.cells) for one in (spec, known))
    return mine == theirs


def _decoder_for(region: str, model: LoadedModel) -> str | None:
    """The model's decoder that a region begins with: its own, that for anywhere, or the only one."""
    known = model.network.regions
    if region in known:
        return region
    if ANYWHERE in known:
        return ANYWHERE
    return known[0] if len(known) == 1 else None


def _fitting(network: MultiRegionNetwork, region: str, spec: NetworkSpec) -> nn.Module | None:
    """A region's decoder as one of another network, or None where it does not fit, as of another design.

    Of one that weighs dates late only what looks at the post-event image is of use where dates are stacked.
    """
    if not _same_decoders(spec, network.spec):
        return None
    decoder = network.decoders[region]
    if isinstance(decoder, FittedDecoder) and not spec.fitted:
        decoder = decoder.decoder  # what few labels have corrected is of their scene
    if spec.temporal == network.spec.temporal:
        return decoder
    return decoder.post if spec.temporal == "early" and isinstance(decoder, LateDecoder) else None


def _columns(
    spec: NetworkSpec, model: LoadedModel, bands: Sequence[str], derived: Sequence[str]
) -> dict[int, int]:
    """Input channels of the first convolution that a model knows, and which of its own they are."""
    needs = model.version.spec.input
    theirs, read = needs.images.band_names, spec.bands - len(derived)
    if len(bands) == read and theirs:
        pairs = {place: theirs.index(name) for place, name in enumerate(bands) if name in theirs}
    else:
        pairs = {place: place for place in range(min(read, needs.image_bands))}
    if len(pairs) < min(needs.image_bands, read):
        raise ModelError(
            "Model '{model}' was trained on the bands {theirs}, these scenes have {own}. Choose bands that "
            "it knows, or start from 'none'.",
            model=model.name,
            theirs=", ".join(theirs) or needs.image_bands,
            own=", ".join(bands) or read,
        )
    computed = {name: needs.image_bands + place for place, name in enumerate(needs.images.derived)}
    pairs.update({place: computed[name] for place, name in enumerate(derived, read) if name in computed})
    together = min(spec.dates_at_once, model.network.spec.dates_at_once)
    columns = {
        date * spec.bands + place: date * needs.bands + source
        for date in range(together)
        for place, source in pairs.items()
    }
    if spec.terrain and needs.sees_terrain:
        ours, own = spec.channels, model.network.spec.channels
        columns.update({ours - place: own - place for place in range(1, TERRAIN_BANDS + 1)})
    return columns


def _prepared_columns(
    spec: NetworkSpec, prepared: PreparedEncoder, path: Path, bands: Sequence[str], derived: int
) -> dict[int, int]:
    """Input channels of the first convolution that a prepared encoder knows, and which of its own they are.

    Every date gets its weights; what it does not know gets none.
    """
    if spec.network != prepared.spec.network:
        raise ModelError(
            "{path} is an encoder of network '{known}', not of '{wanted}'. Name that network, or none.",
            path=path,
            known=prepared.spec.network,
            wanted=spec.network,
        )
    known, theirs, read = prepared.band_names, prepared.spec.bands, spec.bands - derived
    if len(bands) == read and known:
        pairs = {place: known.index(name) for place, name in enumerate(bands) if name in known}
    else:
        pairs = {place: place for place in range(read)} if read == theirs else {}
    if len(pairs) < theirs:
        raise ModelError(
            "{path} was prepared on images with the bands {theirs}, these have {own}. Choose the same bands, "
            "or prepare an encoder on images like these.",
            path=path,
            theirs=", ".join(known) or theirs,
            own=", ".join(bands) or read,
        )
    return {
        date * spec.bands + place: source
        for date in range(spec.dates_at_once)
        for place, source in pairs.items()
    }


def _of_images(spec: NetworkSpec, channels: int, derived: int) -> list[int]:
    """The encoder's input channels that are not computed from a date's other bands."""
    of_dates, read = spec.bands * spec.dates_at_once, spec.bands - derived
    return [place for place in range(channels) if place >= of_dates or place % spec.bands < read]


def _floats(module: nn.Module) -> dict[str, Tensor]:
    return {name: one for name, one in module.state_dict().items() if not name.endswith(_COUNTER)}


def _first(network: MultiRegionNetwork) -> str:
    """Name of the encoder's first convolution among its tensors."""
    return next(
        f"{name}.weight" for name, one in network.encoder.named_modules() if isinstance(one, nn.Conv2d)
    )


def _seeing(network: MultiRegionNetwork) -> dict[str, int]:
    """Names of the convolutions' weights that see the bands, and the first channel that each of them sees."""
    seeing = {_first(network): 0, f"{_DETAIL}0.weight": 0}
    if network.spec.network == CLAY and network.context is not None:
        seeing[_BESIDE_CLAY] = len(network.context.spec.waves)
    return seeing


def _by_name(own: Mapping[str, Tensor], given: Mapping[str, Tensor]) -> dict[str, Tensor] | None:
    """Tensors whose names agree but for what encloses them, where all the encoder's are there."""
    ends = {name.removeprefix("body.").removeprefix("model."): name for name in own}
    for prefix in ("", "encoder.", "module.", "body.", "body.model.", "model.", "backbone."):
        found = {whole: given.get(prefix + end) for end, whole in ends.items()}
        matched = {name: one for name, one in found.items() if one is not None}
        if len(matched) == len(own) and _fit(own, matched):
            return matched
    return None


def _in_order(own: Mapping[str, Tensor], given: Sequence[tuple[str, Tensor]]) -> dict[str, Tensor] | None:
    """Tensors one by one, for files of the same network under other names; what follows is left out."""
    matched = {name: one for name, (_, one) in zip(own, given)}
    return matched if len(matched) == len(own) and _fit(own, matched) else None


def _fit(own: Mapping[str, Tensor], matched: Mapping[str, Tensor]) -> bool:
    """Whether shapes agree; the first convolution may see other channels."""
    first = next(iter(own))
    return all(
        one.shape == own[name].shape
        or (name == first and one.dim() == 4 and _but_channels(one) == _but_channels(own[name]))
        for name, one in matched.items()
    )


def _but_channels(weights: Tensor) -> tuple[int, ...]:
    return (weights.shape[0], *weights.shape[2:])


def _repeated(weights: Tensor, channels: int) -> Tensor:
    """Weights of (O, C, k, k) for as many input channels as there are, of the same sum."""
    known = weights.shape[1]
    if channels == known:
        return weights
    if channels < known and known == 3:
        return weights.mean(1, keepdim=True).repeat(1, channels, 1, 1) * (known / channels)
    times = -(-channels // known)
    return weights.repeat(1, times, 1, 1)[:, :channels] * (known / channels)


def _other_architecture(
    network: MultiRegionNetwork, path: Path, own: Mapping[str, Tensor], given: Sequence[tuple[str, Tensor]]
) -> ModelError:
    return ModelError(
        "{path} holds weights of another architecture: {given} tensors that do not fit the {own} of {part} "
        "'{network}'. Name the network that they are of.",
        path=path,
        given=len(given),
        own=len(own),
        part=ENCODER,
        network=network.spec.network,
    )
