"""The check before the work: do these two rasters make a scene, and what will be done to make them one?"""

from __future__ import annotations

from datetime import date

import numpy as np

from landslide_mapper.dataset_names import DatasetName, short_name, stored_name
from landslide_mapper.errors import GridMismatchError, RasterError
from landslide_mapper.jobs.check_clouds import judge_clouds
from landslide_mapper.jobs.check_model import Seer, seer_of
from landslide_mapper.jobs.check_options import CheckJob
from landslide_mapper.jobs.check_page import as_html
from landslide_mapper.jobs.check_report import BAD, GOOD, VERDICTS, WARN, CheckReport, Findings, RasterFacts
from landslide_mapper.jobs.image_dates import acquisition_date, says_after, says_before
from landslide_mapper.jobs.pixel_findings import look_at
from landslide_mapper.jobs.progress import Progress, SilentProgress, check, reporting
from landslide_mapper.jobs.report_file import write_text
from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.bands import DATES, has_palette
from landslide_mapper.raster.grid import Grid, crs_name
from landslide_mapper.raster.odd_places import odd_places
from landslide_mapper.raster.placing import MUCH_GSD, check_coverage, comparable
from landslide_mapper.raster.scene import Scene, open_scene, same_file
from landslide_mapper.raster.shift import Shift, find_shift
from landslide_mapper.raster.stacking import open_image

LITTLE_SHIFT, MUCH_SHIFT = 0.8, 4.0
"""Pixels from which a shift is said, and from which every edge is a change: slides are a few pixels wide."""


def check_pair(pre: DatasetName | None, post: DatasetName) -> CheckReport:
    """Look at a pre-event and a post-event raster, whatever shall map them; see `run_check`."""
    return run_check(CheckJob(post, pre))


def run_check(job: CheckJob, progress: Progress | None = None) -> CheckReport:
    """Look at a pre-event and a post-event raster without running a network.

    Args:
        job: what to look at.
        progress: told what is done; may cancel.

    Raises:
        RasterError: when post cannot be opened.
        ModelError: when the model cannot be read.
        JobError: when the page cannot be written.
        Canceled: when the user asked to stop.
    """
    progress = SilentProgress() if progress is None else progress
    seer = seer_of(job.model)
    after, before, share = _facts(job.post), None, None
    findings = Findings()
    read: tuple[str, ...] = ()
    try:
        if job.pre is not None:
            before = _facts(job.pre)
        _judge_facts(before, after, findings)
        with _opened(job, seer, before, after) as scene:
            read = tuple(scene.notes)
            _judge_opening(job, scene, findings)
            progress.report(0.1, Message("Looking at the values"))
            look = look_at(scene, Area(scene.work_grid.window), own_scale=seer.own_scale)
            findings += look.findings
            share = look.valid_share
            if share and scene.has_pre:
                _judge_shift(scene, progress, findings)
        check(progress)
        judge_clouds(job, progress, findings)
    except RasterError as error:
        findings.add(_about(error, before, after), BAD, error.message, blocks=True)
    worst_first = sorted(findings, key=lambda one: (not one.blocks, -VERDICTS.index(one.severity)))
    report = CheckReport(after, before, tuple(worst_first), share, read)
    if job.page is not None:
        write_text(job.page, as_html(report))
    return report


def _opened(job: CheckJob, seer: Seer, before: RasterFacts | None, after: RasterFacts) -> Scene:
    bands = min(after.bands, before.bands) if before else None
    return open_scene(
        job.post,
        job.pre,
        bands=seer.bands or (None if job.post_bands else bands),
        post_bands=job.post_bands,
        pre_bands=job.pre_bands if job.pre is not None else None,
        images=seer.images,
        strict=False,
        pre_shift=(job.pre_shift_x, job.pre_shift_y),
    )


def _about(error: RasterError, before: RasterFacts | None, after: RasterFacts) -> str:
    """What an error that stops the check is about."""
    if not isinstance(error, GridMismatchError):
        return "bands"
    return "crs" if before is not None and (before.crs is None) != (after.crs is None) else "overlap"


def _facts(path: DatasetName) -> RasterFacts:
    dataset = open_image(path)
    grid = Grid.from_dataset(dataset)
    band = dataset.GetRasterBand(1)
    taken = acquisition_date(short_name(path), dataset.GetMetadata() or {})
    gsd = grid.gsd_m
    return RasterFacts(
        file=stored_name(path),
        crs=crs_name(grid.wkt) if grid.wkt else None,
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


def _judge_facts(pre: RasterFacts | None, post: RasterFacts, findings: Findings) -> None:
    """What follows from the facts of the rasters alone."""
    for name, facts in ((POST, post), (PRE, pre)):
        if facts and facts.colour_table:
            said = Message(
                "The {date} raster has a colour table: it holds numbers of colours.", date=DATES[name]
            )
            findings.add("bands", BAD, said, {"colour_table": name})
    if pre is None:
        return
    if pre.bands != post.bands:
        said = Message(
            "The pre-event raster has {pre} bands, the post-event raster {post}: "
            "make sure that those that are read are the same in both, or choose the bands.",
            pre=pre.bands,
            post=post.bands,
        )
        findings.add("bands", WARN, said, {"pre": pre.bands, "post": post.bands})
    same = Message("Both rasters are in {crs}.", crs=post.crs or Message("pixels"))
    other = Message(
        "The pre-event raster is brought from {pre} to {post} while reading.", pre=pre.crs, post=post.crs
    )
    findings.add("crs", GOOD, same if pre.crs == post.crs else other, {"pre": pre.crs, "post": post.crs})
    _judge_pixel_size(pre, post, findings)
    _judge_dates(pre, post, findings)


def _judge_pixel_size(pre: RasterFacts, post: RasterFacts, findings: Findings) -> None:
    sizes = {"pre": pre.pixel_size_m, "post": post.pixel_size_m}
    if pre.pixel_size_m is None or post.pixel_size_m is None:
        findings.add("pixel_size", GOOD, Message("The size of the pixels on the ground is not known."), sizes)
        return
    factor = max(pre.pixel_size_m / post.pixel_size_m, post.pixel_size_m / pre.pixel_size_m)
    said = Message("Pixels: {pre:.3g} m before, {post:.3g} m after.", **sizes)
    if factor >= MUCH_GSD:
        said = Message(
            "Pixels are {pre:.3g} m before and {post:.3g} m after the event: what only one of the dates can "
            "show may look like change.",
            **sizes,
        )
    findings.add("pixel_size", WARN if factor >= MUCH_GSD else GOOD, said, sizes)


def _judge_dates(pre: RasterFacts, post: RasterFacts, findings: Findings) -> None:
    dates = {"pre": pre.date, "post": post.date}
    if pre.date is None or post.date is None:
        said = Message("When the images were taken is not known for both of them.")
        swapped = _named_swapped(pre.file, post.file)
        findings.add("dates", WARN if swapped else GOOD, swapped or said, dates)
    elif pre.date >= post.date:  # ISO dates sort like days
        findings.add("dates", WARN, _swapped(pre.date, post.date), dates)
    else:
        days = (date.fromisoformat(post.date) - date.fromisoformat(pre.date)).days
        said = Message("Taken on {pre} and {post}.", **dates)
        findings.add("dates", GOOD, said, {"days": days, **dates})


def _swapped(pre: str, post: str) -> Message:
    return Message(
        "The pre-event raster is dated {pre}, the post-event raster {post}: are they swapped?",
        pre=pre,
        post=post,
    )


def _named_swapped(pre: DatasetName, post: DatasetName) -> Message | None:
    """That the names, such as `post.tif`, say the reverse; None where they do not."""
    before, after = short_name(pre), short_name(post)
    if not (says_after(before) and says_before(after)) or says_before(before) or says_after(after):
        return None
    return Message(
        "By their names '{after}' shows the ground before the event, and '{before}' after it: are they "
        "swapped?",
        before=before,
        after=after,
    )


def date_warnings(post: DatasetName, pre: DatasetName | None) -> list[str]:
    """Whether the rasters' dates, or else their names, say that they are the wrong way round."""
    if pre is None:
        return []
    before, after = (_date(name) for name in (pre, post))
    if not before or not after:
        swapped = _named_swapped(pre, post)
        return [swapped] if swapped else []
    if before < after:
        return []
    return [_swapped(before.isoformat(), after.isoformat())]


def _date(name: DatasetName) -> date | None:
    return acquisition_date(short_name(name), open_image(name).GetMetadata() or {})


def _judge_opening(job: CheckJob, scene: Scene, findings: Findings) -> None:
    """What was said when the rasters were brought together, by what it is about."""
    names = {POST: job.post} | ({PRE: job.pre} if job.pre is not None else {})
    rasters = {name: open_image(raster) for name, raster in names.items()}
    same = same_file(job.post, job.pre)
    bands = [choice.warning for choice in scene.chosen.values() if choice.warning]
    places = [said for raster in rasters.values() for said in odd_places(raster)]
    covers: list[str] = []
    if PRE in rasters:
        own = Grid.from_dataset(rasters[PRE])
        if own != scene.grid:
            own = comparable(own, rasters[PRE].GetDescription(), scene.grid)
            check_coverage(own, scene.grid, rasters[PRE].GetDescription(), False, covers)
        if not covers:
            said = Message("The pre-event raster covers all of the post-event raster.")
            findings.add("overlap", GOOD, said)
    known = {name: list(choice.known or ()) for name, choice in scene.chosen.items()}
    if not bands:
        findings.add("bands", GOOD, Message("Bands: {read}", read="; ".join(scene.notes)), known)
    about = [
        ("same_file", BAD, same),
        ("bands", WARN, bands),
        ("crs", WARN, places),
        ("overlap", WARN, covers),
    ]
    for what, severity, texts in about:
        for text in texts:
            findings.add(what, severity, text)
    told = {*same, *bands, *places, *covers}
    for text in scene.warnings:
        if text not in told:
            findings.add("range", WARN, text)


def _judge_shift(scene: Scene, progress: Progress, findings: Findings) -> None:
    said = Message("Measuring how far the rasters lie apart")
    shift = find_shift(scene, reporting(progress, said, 0.2, 0.5))
    findings.add("shift", *_said_of(shift), _details(shift))


def _said_of(shift: Shift) -> tuple[str, Message]:
    if shift.pixels is None:
        said = Message(
            "Whether the rasters lie exactly on each other cannot be told: they are too small or too unlike."
        )
        return GOOD, said
    figures = {"right": shift.pixels[0], "down": shift.pixels[1], "length": shift.length}
    if shift.length < LITTLE_SHIFT:
        return GOOD, Message("The rasters lie on each other to {length:.1f} pixels.", **figures)
    said = Message(
        "The pre-event raster lies {right:+.1f} pixels to the right and {down:+.1f} down of the post-event "
        "raster: edges look like change. Have it moved back while reading (--pre-shift-x {right:g} "
        "--pre-shift-y {down:g}).",
        **figures,
    )
    return (BAD if shift.length >= MUCH_SHIFT else WARN), said


def _details(shift: Shift) -> dict[str, object]:
    windows = [
        {
            "window": [one.window.col_off, one.window.row_off, one.window.width, one.window.height],
            "pixels": [round(part, 2) for part in one.pixels],
            "agrees": one.agrees,
        }
        for one in shift.windows
    ]
    pixels = None if shift.pixels is None else list(shift.pixels)
    return {"pixels": pixels, "agreement": shift.agreement, "spread": shift.spread, "windows": windows}
