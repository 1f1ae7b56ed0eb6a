"""Which decoder learns the new data of an update, and what it starts from."""

from __future__ import annotations

import torch

from landslide_mapper.messages import Message
from landslide_mapper.nn.networks.network import MultiRegionNetwork
from landslide_mapper.nn.patches.joined_store import JoinedStore
from landslide_mapper.nn.patches.store import TRAIN
from landslide_mapper.nn.update.session import FEW_TRAINING, Session, in_fast_layout
from landslide_mapper.vocabulary import ANYWHERE


def choose_learner(session: Session, zero_shot: dict[str, float]) -> None:
    """Give the new region a decoder: a copy of a good old one, of the one for anywhere, or a random one.

    Args:
        session: its network gets the decoder, and `learning` and `cloned` are set.
        zero_shot: per old decoder, IoU on the new training labels.
    """
    if session.strategy.from_scratch:
        _start_anew(session)
    best = max(zero_shot, key=lambda region: zero_shot[region]) if zero_shot else None
    if not session.is_new or not session.strategy.phases:
        return
    if session.strategy.reuse_decoder and best is not None:
        session.learning = best
        return
    session.cloned = None if session.strategy.from_scratch else _worth_a_copy(session, zero_shot, best)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(session.request.seed)
        session.network.add_region(session.region, clone_of=session.cloned)
    best = session.cloned or best
    shown = (
        ""
        if best is None
        else Message(
            " (the decoder of '{best}' reaches {iou:.2f} IoU on the new labels)",
            best=best,
            iou=zero_shot[best],
        )
    )
    origin = (
        Message("a copy of that of '{cloned}'", cloned=session.cloned)
        if session.cloned
        else Message("random weights")
    )
    session.say(
        "Region '{region}' is new: its decoder starts from {origin}{shown}.",
        region=session.region,
        origin=origin,
        shown=shown,
    )


def _worth_a_copy(session: Session, zero_shot: dict[str, float], best: str | None) -> str | None:
    """The old decoder that a new one starts from: the best if it is good or labels are few, or `anywhere`."""
    # Few labels lie where the old map was unsure, so IoU on them says little of it; and a handful teaches
    # random weights nothing that comes near it.
    few = len(session.training) < FEW_TRAINING
    if best is not None and (few or zero_shot[best] >= session.settings.clone_least):
        return best
    return ANYWHERE if ANYWHERE in zero_shot else None


def _start_anew(session: Session) -> None:
    """Replace the network by one with random weights, normalized for old and new data together."""
    stores = [session.store] if session.old_store is None else [session.old_store, session.store]
    joined = JoinedStore(stores)
    mean, std = joined.moments(joined.of_split(TRAIN))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(session.request.seed)
        fresh = MultiRegionNetwork(session.base.spec, session.base.regions, mean, std)
        if fresh.context is not None and session.base.context is not None:
            fresh.context.take(session.base.context)  # an update never teaches it
    session.network = in_fast_layout(fresh.to(session.device))
