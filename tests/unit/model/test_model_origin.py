"""What a card says of a model's origin, and what is said of a card that is not as expected."""

from __future__ import annotations

import pytest

from landslide_mapper.model.origin import Measured, Source, read_measured, read_sources, sources_of

SOURCE = {"data": "Chips", "by": "A. Nybody 2021", "licence": "CC BY 4.0"}
MEASURED = {"region": "alps", "split": "validation", "scenes": 4, "iou": 0.5, "iou_ci95": [0.4, 0.6]}


def test_sources_and_accuracy_are_read() -> None:
    card = {"sources": [SOURCE], "measured": [MEASURED]}
    assert read_sources(card) == [Source("Chips", "A. Nybody 2021", "CC BY 4.0")]
    assert read_measured(card) == [Measured("alps", "validation", 4, 0.5, (0.4, 0.6))]


def test_what_a_model_started_from_is_its_source_too() -> None:
    assert sources_of({"started_from": {"model": "starter", "sources": [SOURCE]}}) == [SOURCE]


@pytest.mark.parametrize(
    "card",
    [
        {},
        {"sources": "me", "measured": "good", "started_from": None},
        {"sources": [None, "me", {"data": 1, "by": "x", "licence": "y"}], "measured": [None, {}, "x"]},
        {"started_from": {"sources": {"data": "x"}}, "measured": [{**MEASURED, "iou_ci95": [0.1]}]},
        {"measured": [{**MEASURED, "iou": "high"}, {**MEASURED, "scenes": float("inf")}]},
    ],
)
def test_what_is_not_as_expected_is_left_out(card: dict) -> None:
    assert read_sources(card) == []
    assert read_measured(card) == []
