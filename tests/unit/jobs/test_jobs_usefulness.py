"""A model that finds nothing is called so, with its most likely cause."""

from __future__ import annotations

from typing import Any

import pytest

from landslide_mapper.jobs.usefulness import why_useless


def card(iou: float, patches=40, positive=20, held_back=5, epochs=30, **others: float) -> dict[str, Any]:
    figures = {"alps": iou, **others}
    data = {
        "train": {"patches": patches, "patches_with_landslides": positive},
        "validation": {"patches": 9, "patches_with_landslides": held_back},
    }
    return {
        "validation": {region: {"iou": one} for region, one in figures.items()},
        "data": {region: data for region in figures},
        "training": {"epochs": epochs},
    }


@pytest.mark.parametrize("good", [card(0.05), card(0.6), card(0.001, nepal=0.4), {"version": 1}])
def test_what_finds_something_somewhere_is_of_use(good):
    assert why_useless(good) is None


@pytest.mark.parametrize(
    ("bad", "cause"),
    [
        (card(0.005, patches=1, positive=1), "a single patch: label a larger area"),
        (card(0.005, positive=3), "only 3 of its 40 training patches show a landslide"),
        (card(0.005, epochs=2), "too briefly (epochs: 2)"),
        (card(0.005), "same bands in the same order"),
    ],
)
def test_a_model_that_finds_nothing_says_why(bad, cause):
    why = why_useless(bad)
    assert why is not None
    assert "reaches an IoU of 0.005" in why
    assert cause in why


def test_a_validation_without_a_landslide_says_nothing_about_a_model():
    why = why_useless(card(1.0, held_back=0))
    assert why is not None
    assert "no landslide is among the labels held back" in why
