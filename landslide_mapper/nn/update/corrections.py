"""What a model remembers of the corrections of its regions, so that a later one replaces an earlier one."""

from __future__ import annotations

from dataclasses import dataclass

from landslide_mapper.backend import Json
from landslide_mapper.nn.patches.store import PatchStore
from landslide_mapper.nn.training.card import data_summary

_CARD = "corrections"


@dataclass(frozen=True)
class Correction:
    """The correction of a region.

    Attributes:
        threshold: from which the map before the first one called landslides.
        scenes: ids of all that it was fitted to.
    """

    threshold: float
    scenes: frozenset[str]

    @classmethod
    def of(cls, card: Json, region: str) -> Correction | None:
        """That of a region by the card of a version; None where there is none, or none that can be read."""
        listed = card.get(_CARD)
        found = listed.get(region) if isinstance(listed, dict) else None
        if not isinstance(found, dict):
            return None
        threshold, scenes = found.get("threshold"), found.get("scenes")
        if not isinstance(threshold, float) or not 0.0 < threshold < 1.0 or not isinstance(scenes, list):
            return None
        return cls(threshold, frozenset(str(one) for one in scenes))

    @staticmethod
    def scenes_of(store: PatchStore) -> frozenset[str]:
        """Ids of the scenes that the patches of a store are of."""
        splits = data_summary(store).values()
        return frozenset(str(one) for of in splits for split in of.values() for one in split["scenes"])

    def to_json(self) -> Json:
        """As the card keeps it."""
        return {"threshold": self.threshold, "scenes": sorted(self.scenes)}


def scenes_of_corrections(card: Json, but: str | None = None) -> frozenset[str]:
    """Ids of the scenes that the regions of a version were corrected by; `but`: a region to leave out."""
    listed = card.get(_CARD)
    regions = [one for one in listed if one != but] if isinstance(listed, dict) else []
    found = [Correction.of(card, one) for one in regions]
    return frozenset(scene for one in found if one is not None for scene in one.scenes)


def remembered(card: Json, region: str, correction: Correction | None) -> Json:
    """What the card of a corrected version has to say of corrections; empty where there is nothing to.

    Args:
        card: of the version before.
        region: that was corrected.
        correction: how; None: nobody knows what its map was before.
    """
    listed = card.get(_CARD)
    kept = {one: what for one, what in listed.items() if one != region} if isinstance(listed, dict) else {}
    if correction is not None:
        kept[region] = correction.to_json()
    return {_CARD: kept} if kept else {}
