"""Whether a trained model is of any use, and if not, what most likely is the matter."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from landslide_mapper.messages import Message

USELESS_IOU = 0.05
"""A model that reaches less on the labels held back finds next to nothing."""
USELESS_PRECISION = 0.02
"""Boxes with a lower average precision hardly ever lie on a landslide."""
FEW_PATCHES = 8
FEW_EPOCHS = 3


def why_useless(card: Mapping[str, Any]) -> Message | None:
    """Why a new model is of no use; None where it is of some, at least in one of its regions.

    Args:
        card: of the model: what it learned from (`data`), and its figures on the labels held back
            (`validation`).
    """
    figures = card.get("validation") or {}
    if not figures:
        return None
    judged = [region for region in figures if _patches(card, region, "validation", "patches_with_landslides")]
    if not judged:
        return Message(
            "The model cannot be relied on: no landslide is among the labels held back for validation, so "
            "nothing shows that it finds any. Give a scene of each region the role validation, or label a "
            "larger area."
        )
    best = max(float(figures[region]["iou"]) for region in judged)
    if best >= USELESS_IOU:
        return None
    return Message(
        "The model is of no use: on the labels held back it reaches an IoU of {iou:.3f} (1 is perfect). "
        "{cause}",
        iou=best,
        cause=_cause(card, list(figures)),
    )


def why_boxes_useless(precision: float | None) -> Message | None:
    """Why boxes that were taught are of no use; None where they are of some.

    Args:
        precision: average precision on the labels held back; None where these show no landslide.
    """
    if precision is None:
        return Message(
            "Nothing shows that the boxes are of any use: no landslide is among the labels held back for "
            "validation. Give a scene of the region the role validation, or label a larger area."
        )
    if precision >= USELESS_PRECISION:
        return None
    return Message(
        "The boxes are of no use yet: on the labels held back their average precision is {precision:.3f} "
        "(1 is perfect). Give the teaching more time or more labels, or draw the boxes from masks.",
        precision=precision,
    )


def _cause(card: Mapping[str, Any], regions: list[str]) -> Message:
    patches = sum(_patches(card, region, "train", "patches") for region in regions)
    positive = sum(_patches(card, region, "train", "patches_with_landslides") for region in regions)
    epochs = (card.get("training") or {}).get("epochs", FEW_EPOCHS)
    if patches == 1:
        return Message("It was trained on a single patch: label a larger area, or more scenes.")
    if positive < FEW_PATCHES:
        return Message(
            "There are too few labels: only {positive} of its {patches} training patches show a landslide. "
            "Draw more landslides, or label more scenes.",
            positive=positive,
            patches=patches,
        )
    if epochs < FEW_EPOCHS:
        return Message("It was trained too briefly (epochs: {epochs}): give it more time.", epochs=epochs)
    return Message(
        "Check that the labels lie on the landslides, and that all scenes show the same bands in the same "
        "order, with the image before the event as the pre-event raster."
    )


def _patches(card: Mapping[str, Any], region: str, split: str, what: str) -> int:
    return int(card.get("data", {}).get(region, {}).get(split, {}).get(what, 0))
