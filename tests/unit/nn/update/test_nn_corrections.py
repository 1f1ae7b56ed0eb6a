"""What a version remembers of corrections, to replace them; nothing that a bad card could break."""

from __future__ import annotations

import pytest

from landslide_mapper.nn.update.corrections import Correction, remembered


def test_a_card_keeps_the_correction_of_each_region() -> None:
    alps = Correction(0.41, frozenset({"b", "a"}))
    card = remembered({}, "alps", alps)
    card = {"strategy": "tsmu", **remembered(card, "andes", Correction(0.5, frozenset({"c"})))}
    assert Correction.of(card, "alps") == alps
    assert Correction.of(card, "desert") is None
    assert Correction.of(remembered(card, "alps", None), "alps") is None
    assert Correction.of(remembered(card, "alps", None), "andes") is not None
    assert remembered({}, "alps", None) == {}


@pytest.mark.parametrize(
    "found",
    [
        {"corrections": []},
        {"corrections": {"alps": 3}},
        {"corrections": {"alps": {"threshold": 0.4}}},
        {"corrections": {"alps": {"threshold": 1.0, "scenes": ["a"]}}},
        {"corrections": {"alps": {"threshold": "0.4", "scenes": ["a"]}}},
        {"corrections": {"alps": {"threshold": float("nan"), "scenes": ["a"]}}},
    ],
)
def test_what_cannot_be_read_is_as_if_nobody_had_written_it(found: dict) -> None:
    assert Correction.of(found, "alps") is None
