"""Gives a new network its context: which file, what Clay looks at, what is known of it already."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.backend import Json, TrainRequest
from landslide_mapper.errors import TrainingError
from landslide_mapper.model.design import check_context
from landslide_mapper.model.files import hash_of
from landslide_mapper.model.origin import SOURCES
from landslide_mapper.nn.networks.clay_file import encoder_file, read_clay, read_sizes
from landslide_mapper.nn.networks.context_spec import WINDOW, ContextSpec
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import LoadedModel
from landslide_mapper.nn.patches.store import PatchStore

UNKNOWN_GSD_M = 10.0
"""Pixel size that Clay is told of images that do not know theirs: Sentinel-2's."""
SOURCE = {"data": "Clay v1.5, a foundation model", "by": "Clay Foundation", "licence": "Apache-2.0"}
"""Of its weights; as in the list of a card."""


@dataclass(frozen=True)
class ClayStart:
    """A network's context as it begins.

    Attributes:
        spec: what it is made of.
        file: of Clay's encoder.
        known: model that has adapted it before, or None.
    """

    spec: ContextSpec
    file: Path
    known: LoadedModel | None

    def give(self, network: MultiRegionNetwork, origin: Json | None) -> Json:
        """Attach Clay to a new network.

        Args:
            network: made by `spec`.
            origin: what the model's card says of the weights that it starts from.

        Returns:
            The same with what it says of Clay.
        """
        context = network.context
        if context is None:
            raise ValueError("the network has no context")
        if self.known is not None and self.known.network.context is not None:
            # Decoders of another design see fewer scales, or more.
            context.load_state_dict(self.known.network.context.state_dict(), strict=False)
        context.attach(read_clay(self.file, self.spec))
        before = origin or {}
        sources = [one for one in before.get(SOURCES, []) if one != SOURCE]
        said = {"weights": self.file.name, "sha256": hash_of(self.file)}
        return {**before, "context": said, SOURCES: [*sources, SOURCE]}


def clay_start(
    request: TrainRequest, store: PatchStore, network: NetworkSpec, start: LoadedModel | None
) -> ClayStart | None:
    """What the context of a network begins with; None where none is asked for.

    Args:
        request: names the file, or not where the model to start from has context.
        store: the patches.
        network: what gets it.
        start: the model that the training starts from, or None.

    Raises:
        ModelError: when the file is missing or holds something else, or the network has no place for context.
        TrainingError: when no file is named, or the patches do not fit.
    """
    check_context(network.network, request.context)
    if request.context is None:
        return None
    known = start if start is not None and start.network.context is not None else None
    if request.context_weights is not None:
        file, known = encoder_file(request.context_weights, request.work), None
    elif known is not None and known.network.context is not None:
        file = known.network.context.clay.path
    else:
        raise TrainingError(
            "Context '{context}' needs the file of Clay's weights. Name it: --context-weights, or in the "
            "dock under Advanced.",
            context=request.context,
        )
    sizes = read_sizes(file)
    if store.patch_size % sizes.patch:
        raise TrainingError(
            "Patches of {patch_size} pixels do not fit Clay, which looks at squares of {patch}. Choose a "
            "patch size that is a multiple of {patch}.",
            patch_size=store.patch_size,
            patch=sizes.patch,
        )
    side = store.patch_size
    spec = ContextSpec(
        waves=tuple(map(float, request.context_waves or ())),
        gsd_m=float(store.index.get("gsd_m") or UNKNOWN_GSD_M),
        window=side if side <= WINDOW else max(math.gcd(side, WINDOW), sizes.patch),
        dim=sizes.dim,
        depth=sizes.depth,
        inner=sizes.inner,
        patch=sizes.patch,
    )
    return ClayStart(spec, file, known)
