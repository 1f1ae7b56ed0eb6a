"""The check before the work: do these two rasters make a scene, and what will be done to make them one?"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from landslide_mapper.errors import RasterError
from landslide_mapper.jobs.image_dates import acquisition_date
from landslide_mapper.jobs.reports import CheckReport, RasterFacts
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid, spatial_reference
from landslide_mapper.raster.scene import Scene, open_scene
from landslide_mapper.tiling import Window

SAMPLES_PER_SIDE = 6
SAMPLE_SIDE = 128
"""The valid share is estimated from 6 x 6 windows of 128 x 128 pixels, so that any scene takes a second."""
LITTLE_VALID = 0.5


def check_pair(pre: Path | None, post: Path) -> CheckReport:
    """Look at a pre-event and a post-event raster without running a network.

    Args:
        pre: pre-event raster; None to check post alone.
        post: post-event raster.

    Raises:
        RasterError: when post cannot be opened.
    """
    after, before, share = _facts(post), None, None
    problems: list[str] = []
    warnings: list[str] = []
    try:
        if pre is not None:
            before = _facts(pre)
        bands = min(after.bands, before.bands) if before else None
        with open_scene(post, pre, bands=bands) as scene:
            warnings += scene.warnings
            share = _valid_share(scene)
    except RasterError as error:
        problems.append(error.message)
    else:
        _judge(before, after, share, problems, warnings)
    return CheckReport(after, before, tuple(problems), tuple(warnings), share)


def _facts(path: Path) -> RasterFacts:
    dataset = open_raster(path)
    grid = Grid.from_dataset(dataset)
    band = dataset.GetRasterBand(1)
    taken = acquisition_date(path.name, dataset.GetMetadata() or {})
    gsd = grid.gsd_m
    return RasterFacts(
        file=path,
        crs=_crs_name(grid),
        width=grid.width,
        height=grid.height,
        pixel_size_m=round(gsd, 4) if gsd else None,
        bands=dataset.RasterCount,
        data_type=str(band.ReadAsArray(0, 0, 1, 1).dtype),
        nodata=_plain(band.GetNoDataValue()),
        date=taken.isoformat() if taken else None,
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


def _valid_share(scene: Scene) -> float:
    valid = total = 0
    for window in _samples(scene.work_grid.window):
        mask = scene.read(window).valid
        valid += int(np.count_nonzero(mask))
        total += mask.size
    return round(valid / total, 4)


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
    pre: RasterFacts | None, post: RasterFacts, share: float, problems: list[str], warnings: list[str]
) -> None:
    """Add what follows from the facts of a pair that can be read."""
    if share == 0:
        problems.append(
            Message(
                "No pixel that was looked at is valid in every date. Check the nodata values and the overlap."
            )
        )
    elif share < LITTLE_VALID:
        warnings.append(Message("Only about {share:.0%} of the pixels are valid in every date.", share=share))
    if pre is None:
        return
    if pre.date and post.date and pre.date >= post.date:
        warnings.append(
            Message(
                "The pre-event raster is dated {pre}, the post-event raster {post}: are they swapped?",
                pre=pre.date,
                post=post.date,
            )
        )
    if pre.bands != post.bands:
        warnings.append(
            Message(
                "The pre-event raster has {pre} bands, the post-event raster {post}: "
                "make sure that the first ones are the same in both, or choose the bands.",
                pre=pre.bands,
                post=post.bands,
            )
        )
    if pre.data_type != post.data_type:
        warnings.append(
            Message(
                "The pre-event raster holds {pre}, the post-event raster {post}: "
                "values on different scales look like change.",
                pre=pre.data_type,
                post=post.data_type,
            )
        )
