"""What the versions of a model say of themselves: when, of what and how well each was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from landslide_mapper.errors import ModelError
from landslide_mapper.model.folder import ModelFolder


@dataclass(frozen=True)
class Learned:
    """What a version learned of a region, or an older one that it was made from.

    Attributes:
        patches: that it learned.
        scenes: that they are of.
    """

    patches: int
    scenes: int


@dataclass(frozen=True)
class VersionFacts:
    """What a version's card says.

    Attributes:
        number: of the version.
        created: when it was published; None where its card does not say.
        based_on: number of the version that it was made from; None for the first.
        strategy: how it learned; empty where its card does not say.
        regions: that it maps.
        iou: region to the IoU on held-out labels when it was last taught; those that were measured on labels
            that nothing has learned from.
        learned: region to what was learned of it.
        problem: why it cannot be used; empty where it can.
    """

    number: int
    created: datetime | None = None
    based_on: int | None = None
    strategy: str = ""
    regions: tuple[str, ...] = ()
    iou: Mapping[str, float] = field(default_factory=dict)
    learned: Mapping[str, Learned] = field(default_factory=dict)
    problem: str = ""

    @property
    def mean_iou(self) -> float | None:
        """Mean over the regions that were measured; None where none was."""
        return sum(self.iou.values()) / len(self.iou) if self.iou else None


def history(model: ModelFolder) -> list[VersionFacts]:
    """The versions of a model, the newest first; a damaged one says so and hides no other."""
    return [_facts(model, number) for number in sorted(model.versions(), reverse=True)]


def _facts(model: ModelFolder, number: int) -> VersionFacts:
    try:
        version = model.version(number)
    except ModelError as error:
        return VersionFacts(number, problem=error.message)
    card = version.card
    measured = _items(card.get("validation"))
    based_on, strategy = card.get("based_on"), card.get("strategy")
    return VersionFacts(
        number,
        _time(card.get("created")),
        based_on if isinstance(based_on, int) else None,
        strategy if isinstance(strategy, str) else "",
        tuple(region.id for region in version.spec.regions),
        {name: float(one["iou"]) for name, one in measured if _is_share(one.get("iou"))},
        {name: _learned(one.get("train")) for name, one in _items(card.get("data"))},
    )


def _items(value: Any) -> list[tuple[str, dict[str, Any]]]:
    """Of a card that anybody may have written."""
    found = value.items() if isinstance(value, dict) else ()
    return [(str(name), one) for name, one in found if isinstance(one, dict)]


def _learned(train: Any) -> Learned:
    own = train if isinstance(train, dict) else {}
    patches, scenes = own.get("patches"), own.get("scenes")
    return Learned(
        patches if isinstance(patches, int) else 0, len(scenes) if isinstance(scenes, (list, dict)) else 0
    )


def _is_share(value: Any) -> bool:
    """Whether it is a number from 0 to 1: none that is not finite, or that no float holds."""
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1


def _time(text: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(text).astimezone() if isinstance(text, str) else None
    except ValueError:
        return None
