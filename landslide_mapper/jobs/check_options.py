"""The check of a pair as a job, and its options; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import BANDS, PRE_SHIFT


@dataclass(frozen=True)
class CheckJob:
    """Look at a pair before it is mapped.

    Attributes:
        post: post-event raster.
        pre: pre-event raster; None: post is looked at alone.
        model: what shall map them, as in `MapJob`; None: it is not known.
        post_bands: 1-based band numbers of post, or None to go by what the raster says of its bands.
        pre_bands: the same for pre.
        pre_shift_x: pixels of post by which pre lies too far to the right: what is left is measured.
        pre_shift_y: the same down.
        page: HTML page to write of what was found, or None.
    """

    post: DatasetName
    pre: DatasetName | None = None
    model: Path | None = None
    post_bands: tuple[int, ...] | None = None
    pre_bands: tuple[int, ...] | None = None
    pre_shift_x: float = 0.0
    pre_shift_y: float = 0.0
    page: Path | None = None


CHECK = JobOptions(
    CheckJob,
    "Check a pre- and post-event pair",
    "Says whether two rasters can be compared: place, bands, values, dates, shift, clouds.",
    "Looks at two rasters before they are mapped: overlap, CRS, pixel size, bands, data type, values, "
    "nodata, dates, how far one lies off the other (to a fifth of a pixel), brightness, and clouds and snow. "
    "Says what cannot be mapped and why, and what can be done about it. No network runs.",
    (
        Option("post", Kind.RASTER, "Post-event raster", "Image after the event."),
        Option(
            "pre",
            Kind.RASTER,
            "Pre-event raster",
            "Image before the event; without one the post-event raster is looked at alone.",
        ),
        Option(
            "model",
            Kind.MODEL,
            "Model folder (.lsmodel), change or starter",
            "What shall map them, as it decides which differences matter; empty: it is not known.",
        ),
        *BANDS,
        *PRE_SHIFT,
        Option(
            "page",
            Kind.NEW_PAGE,
            "Report",
            "Page with what was found (HTML).",
            parameter="OUTPUT_HTML",
        ),
    ),
)
