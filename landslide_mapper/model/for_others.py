"""What a model's file for other programs expects to see, and what its user must know of it."""

from __future__ import annotations

from collections.abc import Sequence

from landslide_mapper.errors import ModelError
from landslide_mapper.layers import CHANGE_SCORE, POST, LayerSpec
from landslide_mapper.messages import Messages
from landslide_mapper.model.spec import InputSpec

EQUAL_THRESHOLD = 0.5
"""What stands for each region's own threshold in a file with several, as programs know one for all."""


def file_layers(needs: InputSpec, post_only: bool) -> tuple[LayerSpec, ...]:
    """The layers that are stacked for a file, in order.

    Args:
        needs: what the model expects.
        post_only: leave the pre-event image out.

    Raises:
        ModelError: when the model cannot do without it, or sees what no other program can compute.
    """
    if needs.sees_terrain:
        raise ModelError(
            "The model was trained with terrain, which other programs cannot show it. Export it as a model "
            "(.lsmodel) instead."
        )
    if not post_only:
        return needs.layers
    if any(not layer.optional for layer in needs.layers if layer.name != POST):
        raise ModelError(
            "The model needs the pre-event image: it was not trained to do without it. Export it with both "
            "dates."
        )
    return tuple(layer for layer in needs.layers if layer.name == POST)


def band_names(needs: InputSpec, layers: Sequence[LayerSpec]) -> list[str]:
    """Names of the stacked bands: layer/band, or layer/number where it is not known what a band shows."""
    found: list[str] = []
    for layer in layers:
        if layer.name == CHANGE_SCORE:
            found.append(layer.name)
        else:
            names = needs.images.band_names or range(1, needs.image_bands + 1)
            found += [f"{layer.name}/{name}" for name in (*names, *needs.images.derived)]
    return found


def notes(needs: InputSpec, layers: Sequence[LayerSpec], regions: int) -> list[str]:
    """What whoever uses the file must know, one sentence or two each."""
    said = Messages()
    said.say(
        "The file expects one raster with the bands {bands}.", bands=", ".join(band_names(needs, layers))
    )
    if needs.per_scene:
        said.say(
            "The model sees every scene by its own range, which no file can carry: stretch each band by "
            "itself, so that the 2nd percentile of the whole scene becomes 0 and the 98th 255 (8 bit, or "
            "decimal numbers that may lie beyond)."
        )
    else:
        said.say("It expects the values as they are in images like those that the model learned from.")
    if needs.images.derived:
        said.say(
            "The bands {bands} are computed from the others of their date before any stretch, as the page "
            "about networks in the help says; indices are stretched from -1 and 1, not by percentiles.",
            bands=", ".join(needs.images.derived),
        )
    if needs.images.offset_removed and not needs.per_scene:
        said.say("Offsets that a raster's tags name must be taken out of its values first.")
    if any(layer.name == CHANGE_SCORE for layer in layers):
        said.say(
            "The band change is the probability raster of a map of change on the same pixels (0 to 254)."
        )
    said.say("Pixels without data are mapped like any others: mask them afterwards.")
    if regions > 1:
        said.say(
            "Each region is an output of its own, in which 0.5 stands for the region's threshold. A program "
            "that takes files with one output only needs one file per region."
        )
    return said
