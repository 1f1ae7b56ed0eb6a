"""Whether clouds or snow hide much of a pair, as far as the rules for clouds tell on coarse pixels."""

from __future__ import annotations

import numpy as np

from landslide_mapper.clouds.classify import classify
from landslide_mapper.clouds.look import Look, look_at
from landslide_mapper.clouds.mask import shares
from landslide_mapper.errors import RasterError
from landslide_mapper.jobs.check_options import CheckJob
from landslide_mapper.jobs.check_report import BAD, GOOD, WARN, Findings
from landslide_mapper.jobs.progress import Progress, check
from landslide_mapper.layers import POST, PRE
from landslide_mapper.messages import Message
from landslide_mapper.raster.bands import DATES
from landslide_mapper.raster.thinned import thinned

LARGEST = 2000
"""Pixels along a side up to which a raster is looked at as it is; larger ones are thinned out."""
SOME, MOST = 0.05, 0.6
"""Shares that clouds and snow hide which are said, and which leave little to map."""


def judge_clouds(job: CheckJob, progress: Progress, findings: Findings) -> None:
    """Add what clouds and snow hide of each date."""
    looks: dict[str, Look] = {}
    dates = {POST: (job.post, job.post_bands), PRE: (job.pre, job.pre_bands)}
    for name, (raster, bands) in dates.items():
        if raster is None:
            continue
        check(progress)
        progress.report(0.7 if name == POST else 0.85, Message("Looking for clouds"))
        try:
            with thinned(raster, LARGEST) as thin:
                looks[name] = look_at(thin, lambda done: check(progress), bands)
        except RasterError as error:
            said = Message("Clouds were not looked for: {reason}", reason=error.message)
            findings.add("clouds", GOOD, said, {"date": name})
    for name, look in looks.items():
        hidden = shares(classify(look, looks.get(PRE if name == POST else POST)))
        _judge(name, hidden, findings)


def _judge(name: str, hidden: dict[str, float], findings: Findings) -> None:
    share = round(float(np.sum([hidden["cloud"], hidden["snow"]])), 4)
    said = Message("Clouds and snow hide {share:.0%} of the {date} raster.", share=share, date=DATES[name])
    severity = GOOD
    if share >= SOME:
        severity = BAD if share >= MOST else WARN
        said = Message(
            "Clouds and snow seem to hide {share:.0%} of the {date} raster: mask them (--clouds), or choose "
            "another date.",
            share=share,
            date=DATES[name],
        )
    findings.add("clouds", severity, said, {"date": name, **hidden})
