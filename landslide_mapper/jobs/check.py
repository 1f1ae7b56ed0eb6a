"""The check before the work: do these two rasters make a scene, and what will be done to make them one?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.dataset_names import DatasetName, short_name, stored_name
from landslide_mapper.errors import RasterError
from landslide_mapper.jobs.image_dates import acquisition_date
from landslide_mapper.jobs.reports import CheckReport, RasterFacts
from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message, Messages
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.bands import DATES, has_palette
from landslide_mapper.raster.grid import Grid, spatial_reference
from landslide_mapper.raster.scene import Scene, open_scene
from landslide_mapper.raster.stacking import open_image
from landslide_mapper.tiling import Window

SAMPLES_PER_SIDE = 6
SAMPLE_SIDE = 128
"""The valid share is estimated from 6 x 6 windows of 128 x 128 pixels, so that any scene takes a second."""
LITTLE_VALID = 0.5
FILLS = (0.0, -9999.0, -32768.0, 65535.0, float(np.finfo(np.float32).min))
"""Values that stand for no data in many files which do not say so."""
MUCH_FILLED = 0.02
"""Share of the pixels that hold such a value in all bands from which it is said."""
MUCH_BRIGHTER = 5.0
"""Factor between the brightest tenths of two dates from which their values are not of one kind."""


@dataclass(frozen=True)
class Look:
    """What some windows of a scene show.

    Attributes:
        valid_share: share of the pixels that are valid in every date.
        warnings: for the analyst.
    """

    valid_share: float
    warnings: tuple[str, ...]


def check_pair(pre: DatasetName | None, post: DatasetName) -> CheckReport:
    """Look at a pre-event and a post-event raster without running a network.

    Args:
        pre: pre-event raster; None to check post alone.
        post: post-event raster.

    Raises:
        RasterError: when post cannot be opened.
    """
    after, before, share = _facts(post), None, None
    problems = Messages()
    warnings = Messages()
    read: tuple[str, ...] = ()
    try:
        if pre is not None:
            before = _facts(pre)
        for name, facts in ((POST, after), (PRE, before)):
            if facts and facts.colour_table:
                warnings.say(
                    "The {date} raster has a colour table: it holds numbers of colours.", date=DATES[name]
                )
        bands = min(after.bands, before.bands) if before else None
        with open_scene(post, pre, bands=bands, strict=False) as scene:
            read, look = tuple(scene.notes), look_at(scene, Area(scene.work_grid.window))
            warnings += [*scene.warnings, *look.warnings, *date_warnings(post, pre)]
            share = look.valid_share
    except RasterError as error:
        problems.append(error.message)
    else:
        _judge(before, after, share, problems, warnings)
    return CheckReport(after, before, tuple(problems), tuple(warnings), share, read)


def _facts(path: DatasetName) -> RasterFacts:
    dataset = open_image(path)
    grid = Grid.from_dataset(dataset)
    band = dataset.GetRasterBand(1)
    taken = acquisition_date(short_name(path), dataset.GetMetadata() or {})
    gsd = grid.gsd_m
    return RasterFacts(
        file=stored_name(path),
        crs=_crs_name(grid),
        width=grid.width,
        height=grid.height,
        pixel_size_m=round(gsd, 4) if gsd else None,
        bands=dataset.RasterCount,
        data_type=str(band.ReadAsArray(0, 0, 1, 1).dtype),
        nodata=_plain(band.GetNoDataValue()),
        date=taken.isoformat() if taken else None,
        colour_table=has_palette(band),
    )


def _plain(nodata: float | None) -> float | str | None:
    """JSON knows no NaN."""
    return nodata if nodata is None or np.isfinite(nodata) else str(nodata)


def _crs_name(grid: Grid) -> str | None:
    if not grid.wkt:
        return None
    reference = spatial_reference(grid.wkt)
    code = reference.GetAuthorityCode(None)
    return f"{reference.GetAuthorityName(None)}:{code}" if code else str(reference.GetName())


def look_at(scene: Scene, area: Area, *, compare: bool = True) -> Look:
    """Judge the pixels of a part of a scene by some windows spread over it.

    Args:
        scene: an open scene.
        area: the part, on its `work_grid`.
        compare: whether values of the dates on different scales are a fault.
    """
    scene, valid, wanted = scene.images, 0, 0
    values: dict[str, list[NDArray[Any]]] = {name: [] for name in scene.layers}
    filled = {(name, fill): 0 for name in scene.layers for fill in FILLS}
    for window in _samples(area.window):
        pixels, inside = scene.read(window), area.mask(window)
        good = pixels.valid & inside
        if pixels.alone is not None:  # without pre
            good &= ~pixels.alone
        valid, wanted = valid + int(good.sum()), wanted + int(inside.sum())
        for name, image in pixels.layers.items():
            values[name].append(image[:, good].ravel())
            for fill in FILLS:
                filled[name, fill] += int((image[:, good] == fill).all(axis=0).sum())
    share = round(valid / wanted, 4) if wanted else 0.0
    warnings = Messages()
    if 0 < share < LITTLE_VALID:
        warnings.say("Only about {share:.0%} of the pixels are valid in every date.", share=share)
    warnings += _undeclared(filled, valid)
    if compare and PRE in values and valid:
        warnings += _compared(scene.data_types, {name: np.concatenate(one) for name, one in values.items()})
    return Look(share, tuple(warnings))


def _undeclared(filled: Mapping[tuple[str, float], int], valid: int) -> list[str]:
    """Warnings about what is hardly an image, but is mapped as one."""
    return [
        Message(
            "About {share:.0%} of the {date} raster holds {fill:g} in all bands, as pixels without data "
            "often do: it is mapped like all else. If it is no image, assign this nodata value (in QGIS: "
            "Raster > Conversion > Translate).",
            share=count / valid,
            date=DATES[name],
            fill=fill,
        )
        for (name, fill), count in filled.items()
        if count > MUCH_FILLED * valid
    ]


def _compared(types: Mapping[str, str], values: Mapping[str, NDArray[Any]]) -> list[str]:
    """Warnings about dates whose values are not of one kind."""
    if types[PRE] != types[POST]:
        return [
            Message(
                "The pre-event raster holds {pre}, the post-event raster {post}: values on different scales "
                "look like change. Use two rasters of the same product and processing level.",
                pre=types[PRE],
                post=types[POST],
            )
        ]
    high = {name: float(np.percentile(np.abs(one.astype(np.float64)), 90)) for name, one in values.items()}
    low, top = sorted(high.values())
    if top <= MUCH_BRIGHTER * low:
        return []
    return [
        Message(
            "The values of the pre-event raster reach {pre:.4g}, those of the post-event raster {post:.4g}: "
            "on different scales everything looks like change. Use two rasters of the same product and "
            "processing level.",
            pre=high[PRE],
            post=high[POST],
        )
    ]


def date_warnings(post: DatasetName, pre: DatasetName | None) -> list[str]:
    """Whether the dates that the rasters tell are the wrong way round."""
    if pre is None:
        return []
    before, after = (_date(name) for name in (pre, post))
    if not before or not after or before < after:
        return []
    return [
        Message(
            "The pre-event raster is dated {pre}, the post-event raster {post}: are they swapped?",
            pre=before.isoformat(),
            post=after.isoformat(),
        )
    ]


def _date(name: DatasetName) -> date | None:
    return acquisition_date(short_name(name), open_image(name).GetMetadata() or {})


def _samples(whole: Window) -> list[Window]:
    return [
        Window(column, row, min(SAMPLE_SIDE, whole.width), min(SAMPLE_SIDE, whole.height))
        for row in _starts(whole.height)
        for column in _starts(whole.width)
    ]


def _starts(size: int) -> Sequence[int]:
    last = max(0, size - SAMPLE_SIDE)
    return sorted({round(start) for start in np.linspace(0, last, SAMPLES_PER_SIDE)})


def _judge(
    pre: RasterFacts | None, post: RasterFacts, share: float, problems: Messages, warnings: Messages
) -> None:
    """Add what follows from the facts of a pair that can be read."""
    if share == 0:
        problems.say(
            "No pixel that was looked at is valid in every date. Check the nodata values and the overlap."
        )
    if pre is not None and pre.bands != post.bands:
        warnings.say(
            "The pre-event raster has {pre} bands, the post-event raster {post}: "
            "make sure that those that are read are the same in both, or choose the bands.",
            pre=pre.bands,
            post=post.bands,
        )
