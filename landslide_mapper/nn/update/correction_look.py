"""Patches as a correction sees them: each passes the decoder once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Union

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from landslide_mapper.few_labels import Numbers
from landslide_mapper.nn.networks.fitted import FittedDecoder
from landslide_mapper.nn.networks.spec import SCORE_SLOPE
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.update.correction_maps import PLACE, Maps, Patches, silent, squares
from landslide_mapper.nn.update.session import Session

_AT_ONCE = 4
_Part = tuple[NDArray[np.uint8], NDArray[np.bool_], Numbers, NDArray[np.float32], Union[Numbers, None]]
"""Labels, counts, logits, logits without correction, and the change, of some patches."""


def look(session: Session, decoder: FittedDecoder) -> Maps:
    """All of the labelled patches and their surroundings, each through the decoder once.

    Args:
        session: of the update.
        decoder: as the map before was made by it.
    """
    store, around = session.store, session.context
    patches: list[Patches] = [(store, np.arange(len(store)))]
    if around is not None:
        patches.append((around, np.arange(len(around))))
    parts: list[
        tuple[NDArray[np.uint8], NDArray[np.bool_], Numbers, NDArray[np.float32], Numbers | None]
    ] = []
    decoder.eval()
    corrected = bool(decoder.weights.any())
    for some_of, some, mask, features in _features(session, patches):
        counts = some_of.batch(some).valid.numpy()
        with (
            torch.no_grad(),
            torch.autocast(session.device.type, session.dtype, enabled=session.dtype is not None),
        ):
            plain = decoder.decoder(features).float()
            logits = decoder.corrected(features, plain) if corrected else plain
        both = decoder.both_dates(features)
        change = None
        if both is not None:
            counts = counts & both[:, 0].cpu().numpy()
            change = SCORE_SLOPE * features[0][:, -2].double().cpu().numpy()
        parts.append(
            (mask.numpy(), counts, logits[:, 0].double().cpu().numpy(), plain[:, 0].cpu().numpy(), change)
        )
    labels, counted, found, uncorrected, changes = zip(*parts)
    return Maps(
        patches,
        np.concatenate(labels),
        np.concatenate(counted),
        np.concatenate(found),
        np.concatenate(uncorrected),
        None if changes[0] is None else np.concatenate(changes),
        np.concatenate([squares(one, numbers, PLACE) for one, numbers in patches]),
        silent(store, patches),
        np.concatenate([np.full(len(numbers), one is (around or store)) for one, numbers in patches]),
    )


def inputs_of(
    session: Session, decoder: FittedDecoder, maps: Maps, chosen: NDArray[np.intp]
) -> NDArray[np.float64]:
    """What the correction weighs at some pixels, (pixels, C + 1); the decoder need not be asked again."""
    area = session.store.patch_size**2
    order = np.argsort(chosen, kind="stable")
    bounds = np.searchsorted(chosen[order], np.arange(len(maps.labels) + 1) * area)
    gathered: list[Numbers] = []
    number = 0
    for _, some, _, features in _features(session, maps.patches):
        plain = torch.from_numpy(maps.plain[number : number + len(some), None]).to(session.device)
        with torch.no_grad(), torch.autocast(session.device.type, enabled=False):
            seen = decoder.inputs(features, plain).flatten(2).cpu()
        for one in seen:
            pixels = chosen[order[bounds[number] : bounds[number + 1]]] - number * area
            gathered.append(one[:, torch.from_numpy(pixels)].T.double().numpy())
            number += 1
    inputs = np.empty((len(chosen), gathered[0].shape[1]))
    inputs[order] = np.concatenate(gathered)
    return inputs


def _features(
    session: Session, patches: Sequence[Patches]
) -> Iterator[tuple[PatchStore, NDArray[np.intp], Tensor, list[Tensor]]]:
    """All the patches, some at a time: store, numbers, labels and features."""
    for store, numbers in patches:
        for start in range(0, len(numbers), _AT_ONCE):
            session.check()
            some = numbers[start : start + _AT_ONCE]
            mask, features = session.scorer.features_of(session.network, store, some)
            yield store, some, mask, features
