"""What a training starts from: a model, a file of encoder weights, or nothing."""

from __future__ import annotations

from collections.abc import Callable

from landslide_mapper.backend import Json, TrainRequest
from landslide_mapper.layers import ImageTags
from landslide_mapper.messages import Message
from landslide_mapper.model.origin import SOURCES, sources_of
from landslide_mapper.nn.networks.encoder_file import read_fetched, read_prepared
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.networks.pretrained import start_from_file, start_from_model
from landslide_mapper.nn.networks.spec import NetworkSpec
from landslide_mapper.nn.networks.weights import load_network
from landslide_mapper.nn.patches.store import PatchStore


class TrainingStart:
    """What a training starts from.

    Attributes:
        model: that it is, or None.
        spec: the architecture that belongs to it; None where it says nothing of that.
    """

    def __init__(self, request: TrainRequest) -> None:
        """Look at what was asked for.

        Raises:
            ModelError: when it cannot be used.
        """
        self._file = request.encoder_weights
        self.model = None if request.start_from is None else load_network(request.start_from)
        prepared = None if self._file is None else read_prepared(self._file)
        self.spec: NetworkSpec | None = None if prepared is None else prepared.spec
        if self._file is not None and request.network is None and (fetched := read_fetched(self._file)):
            self.spec = fetched.spec
        if self.model is not None:
            self.spec = self.model.network.spec

    def begin(
        self, network: MultiRegionNetwork, store: PatchStore, log: Callable[[str], None]
    ) -> Json | None:
        """Give a new network the weights that it starts from; what its card says of them.

        Raises:
            ModelError: when they do not suit the network or the patches.
        """
        images = ImageTags.from_json(store.index.get("images"))
        if self.model is not None:
            model = self.model
            origin = start_from_model(network, model, images.band_names, network.regions, images.derived)
            if sources := sources_of(model.version.card):
                origin[SOURCES] = sources
            log(
                Message(
                    "It starts from version {version} of model '{model}'.",
                    version=origin["version"],
                    model=model.name,
                )
            )
            return origin
        if self._file is None:
            return None
        origin = start_from_file(network, self._file, images.band_names, len(images.derived))
        log(Message("Its encoder starts from {file}.", file=self._file.name))
        return origin
