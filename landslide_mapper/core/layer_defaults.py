"""Which layer is pre and which is post: a guess from names, dates and order."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from landslide_mapper.jobs.image_dates import date_in, says_after, says_before

_LABELS = re.compile(
    r"landslide|label|mask|inventory|slides?(?![a-z])|rutsch|desliz|滑坡|标注(?!区)|地すべり", re.IGNORECASE
)
_AREA = re.compile(r"[aá]rea|aoi|extent|boundary|gebiet|zona|标注区|範囲", re.IGNORECASE)
_RESULT = re.compile(r"probab|mask|label|hillshade|dem(?![a-z])|slope", re.IGNORECASE)


def guess_pair(names: Sequence[str]) -> tuple[int | None, int | None]:
    """Choose pre and post among raster layers; the two are never the same one.

    Args:
        names: layer names, the topmost layer first.

    Returns:
        Index of pre and of post, None where there is none.
    """
    usable = [index for index, name in enumerate(names) if not _RESULT.search(name)]
    usable = usable or list(range(len(names)))
    pre = _first(says_before, names, usable)
    post = _first(says_after, names, [index for index in usable if index != pre])
    rest = [index for index in usable if index not in (pre, post)]
    if pre is None and post is None:
        return _by_date(names, rest) or _by_order(rest)
    if post is None:
        return pre, rest[0] if rest else None
    if pre is None:
        earlier = [index for index in rest if _is_earlier(names[index], names[post])]
        return (earlier[0] if earlier else None), post
    return pre, post


def _first(says: Callable[[str], bool], names: Sequence[str], indices: Sequence[int]) -> int | None:
    return next((index for index in indices if says(names[index])), None)


def _is_earlier(name: str, other: str) -> bool:
    first, second = date_in(name), date_in(other)
    return first is not None and second is not None and first < second


def _by_date(names: Sequence[str], indices: Sequence[int]) -> tuple[int, int] | None:
    dated = sorted((found, index) for index in indices if (found := date_in(names[index])))
    if len(dated) < 2 or dated[0][0] == dated[-1][0]:
        return None
    return dated[0][1], dated[-1][1]


def _by_order(indices: Sequence[int]) -> tuple[int | None, int | None]:
    """Topmost is post: what was added last is what the analyst looks at. No pre is guessed without a hint."""
    return None, indices[0] if indices else None


def guess_labels(names: Sequence[str], is_raster: Sequence[bool]) -> tuple[int | None, int | None]:
    """Choose the label layer and the labelled-area layer.

    Args:
        names: names of polygon layers and mask rasters, the topmost first.
        is_raster: which of them are rasters: those need a telling name to be chosen.

    Returns:
        Index of the labels and of the labelled area, None where there is none.
    """
    polygons = [index for index, raster in enumerate(is_raster) if not raster]
    area = next((index for index in polygons if _AREA.search(names[index])), None)
    rest = [index for index in range(len(names)) if index != area]
    labels = next((index for index in rest if _LABELS.search(names[index])), None)
    if labels is None:
        labels = next((index for index in polygons if index != area), None)
    return labels, area
