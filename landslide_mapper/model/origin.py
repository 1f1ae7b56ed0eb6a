"""What a model's card says of its origin: whose data it learned from, and how good it was when it was made.

Cards are written by other people's programs, too: what is not as expected here is left out, as nothing but
texts for people depends on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

SOURCES, MEASURED = "sources", "measured"
"""Keys of a card, and of what `info` prints."""
STARTED_FROM = "started_from"
TRAINED_ON = "trained_on"


@dataclass(frozen=True)
class Source:
    """Data, or weights, that a model has learned from.

    Attributes:
        data: what it is.
        by: whose it is.
        licence: under which it was given.
    """

    data: str
    by: str
    licence: str


@dataclass(frozen=True)
class Measured:
    """IoU on labelled scenes that were not learned from.

    Attributes:
        region: of the scenes, or `overall`.
        split: of the scenes.
        scenes: how many.
        iou: pooled over their pixels, at the model's own threshold.
        iou_ci95: its 95 % interval over resampled scenes.
    """

    region: str
    split: str
    scenes: int
    iou: float
    iou_ci95: tuple[float, float]


def sources_of(card: Mapping[str, Any]) -> list[Any]:
    """The sources of a version as its card lists them: its own, else those of what it started from."""
    start = card.get(STARTED_FROM)
    own = card.get(SOURCES) or (start.get(SOURCES) if isinstance(start, dict) else None)
    return own if isinstance(own, list) else []


def read_sources(card: Mapping[str, Any]) -> list[Source]:
    """The sources of a version."""
    return [
        Source(**{key: one[key] for key in ("data", "by", "licence")})
        for one in sources_of(card)
        if isinstance(one, dict) and all(isinstance(one.get(key), str) for key in ("data", "by", "licence"))
    ]


def read_measured(card: Mapping[str, Any]) -> list[Measured]:
    """How good a version was."""
    found = card.get(MEASURED)
    read = [_measured(one) for one in found] if isinstance(found, list) else []
    return [one for one in read if one is not None]


def trained_on(card: Mapping[str, Any]) -> frozenset[str]:
    """Ids of the scenes that a version was trained on, in whatever region; not of what corrects decoders."""
    listed = card.get(TRAINED_ON)
    return frozenset(str(one) for one in listed) if isinstance(listed, list) else _taught_last(card)


def learned_from(card: Mapping[str, Any]) -> frozenset[str]:
    """The same with what its decoders are corrected by."""
    return trained_on(card) | _taught_last(card)


def _taught_last(card: Mapping[str, Any]) -> frozenset[str]:
    """Ids of the scenes that its regions were last taught by."""
    data = card.get("data")
    regions = data.values() if isinstance(data, dict) else ()
    trains = [one.get("train") for one in regions if isinstance(one, dict)]
    scenes = [one.get("scenes") for one in trains if isinstance(one, dict)]
    return frozenset(str(one) for listed in scenes if isinstance(listed, list) for one in listed)


def _measured(one: Any) -> Measured | None:
    try:
        low, high = (float(bound) for bound in one["iou_ci95"])
        return Measured(
            str(one["region"]), str(one["split"]), int(one["scenes"]), float(one["iou"]), (low, high)
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
