"""What a model becomes before an update: it sees both dates, and can be corrected by few labels."""

from __future__ import annotations

from dataclasses import replace

from landslide_mapper.layers import CHANGE_SCORE
from landslide_mapper.nn.networks.late import LateDecoder
from landslide_mapper.nn.networks.network import with_both_dates, with_corrections
from landslide_mapper.nn.networks.weights import LoadedModel
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.vocabulary import ANYWHERE


def sees_both_dates(model: LoadedModel, store: PatchStore) -> tuple[LoadedModel, bool]:
    """A model of one date as one of both, where the new patches show them; and whether it is.

    Its regions answer as before; what maps anywhere, with both dates, as a starter and the change together.
    """
    spec = model.network.spec
    # What was corrected for one date is no correction for both.
    if CHANGE_SCORE not in store.layers or spec.dates == 2 or spec.fitted:
        return model, False
    both = with_both_dates(model.network)
    for region in model.version.spec.regions:
        decoder = both.decoders[region.id]
        if region.id == ANYWHERE and isinstance(decoder, LateDecoder):
            decoder.fuse(region.threshold)
    return replace(model, network=both), True


def can_be_corrected(model: LoadedModel) -> tuple[LoadedModel, bool]:
    """A model whose decoders can be corrected; and whether it is: not every network says what it sees."""
    network = model.network
    if network.spec.fitted:
        return model, True
    if not hasattr(network.encoder, "out_channels") or network.spec.context is not None:
        return model, False
    return replace(model, network=with_corrections(network)), True
