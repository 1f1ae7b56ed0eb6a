"""What preparing an encoder starts from, and what it may be taught by."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch

from landslide_mapper.backend import Json
from landslide_mapper.errors import ModelError, TrainingError
from landslide_mapper.layers import ImageTags
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.model.origin import sources_of
from landslide_mapper.nn.networks.encoder_file import read_fetched, read_prepared
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.pretrained import start_from_file, start_from_model
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.training.context import check_patch_size
from landslide_mapper.nn.training.settings import TrainSettings
from landslide_mapper.nn.training.trainer import network_spec
from landslide_mapper.normalization import MIDDLE, SCENE, UNIT
from landslide_mapper.pretraining import PretrainRequest
from landslide_mapper.vocabulary import CLAY, OWN_NETWORKS


def start_network(request: PretrainRequest, store: PatchStore) -> tuple[MultiRegionNetwork, Json | None]:
    """The network whose encoder learns, without regions, and what it starts from.

    Raises:
        ModelError: when there is no such network, or the start does not suit it.
        TrainingError: when the network cannot learn so, or the patches do not fit it.
    """
    start = request.start_from
    model = load_network(start) if start is not None and start.is_dir() else None
    known = None if model is None else model.network.spec
    if start is not None and model is None and (prepared := read_prepared(start)) is not None:
        known = prepared.spec
    elif start is not None and model is None and request.network is None and (fetched := read_fetched(start)):
        known = fetched.spec
    spec = network_spec(request.network, store, TrainSettings(), known)
    if spec.network in (*OWN_NETWORKS, CLAY):
        raise TrainingError(
            "Network '{network}' cannot be prepared on images without labels. Choose an encoder such as "
            "resnet18.",
            network=spec.network,
        )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(request.seed)
        network = MultiRegionNetwork(spec, (), *store.moments(store.of_split(0)))
    check_patch_size(store.patch_size, network)
    names = ImageTags.from_json(store.index.get("images")).band_names
    if model is not None:
        return network, start_from_model(network, model, names, ())
    return network, None if start is None else start_from_file(network, start, names)


def known_sources(request: PretrainRequest) -> list[Json]:
    """Whose data the start and the teacher have learned from, which the encoder then has, too."""
    found: list[Json] = []
    for origin in (request.start_from, request.teacher):
        if origin is None:
            continue
        if origin.is_dir():
            found += sources_of(ModelFolder(origin).version().card)
        elif (known := read_prepared(origin) or read_fetched(origin)) is not None:
            found += sources_of(known.facts)
    return [one for number, one in enumerate(found) if one not in found[:number]]


def teacher_network(teacher: Path, bands: int, names: Sequence[str]) -> tuple[MultiRegionNetwork, list[int]]:
    """A teacher, and the place of each of its bands among those of the images.

    Args:
        teacher: folder of a model, or file of an encoder that was prepared before.
        bands: of the images.
        names: what they show, as far as that is known.

    Raises:
        ModelError: when it cannot be used, or does not see these bands.
    """
    if teacher.is_dir():
        model = load_network(teacher)
        needs = model.version.spec.input
        if needs.normalization != SCENE:
            raise ModelError(
                "Model '{model}' sees values as they are, not by the range of each scene, so it cannot be "
                "the teacher. Choose a model that was trained with normalization 'scene'.",
                model=model.name,
            )
        known = (*needs.images.band_names, *needs.images.derived)
        network, per_date = model.network, needs.bands
    else:
        prepared = read_prepared(teacher)
        if prepared is None:
            raise ModelError(
                "{path} does not say which network it is of, so it cannot be the teacher. Choose a model, or "
                "a file that 'pretrain' has written.",
                path=teacher,
            )
        known, per_date = prepared.band_names, prepared.spec.bands
        network = MultiRegionNetwork(prepared.spec, (), [MIDDLE] * per_date, [UNIT] * per_date)
        start_from_file(network, teacher, known)
    named = bool(known) and len(names) == bands
    order = (
        [names.index(one) for one in known if one in names] if named else list(range(min(per_date, bands)))
    )
    if len(order) != per_date:
        raise ModelError(
            "Teacher '{teacher}' sees the bands {theirs}, these images have {own}. Choose images with these "
            "bands, or another teacher.",
            teacher=teacher.name,
            theirs=", ".join(known) or per_date,
            own=", ".join(names) or bands,
        )
    return network.eval(), order
