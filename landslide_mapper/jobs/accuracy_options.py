"""The options of the accuracy and the sample job; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from landslide_mapper import vocabulary
from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.jobs.option import JobOptions, Kind, Option


@dataclass(frozen=True)
class AccuracyJob:
    """Measure an inventory against a reference, inside the areas where that is complete.

    Attributes:
        inventory: polygons of landslides; of an event its candidates.
        truth: polygons of the reference; of an event the labels that people drew or imported.
        area: polygons of where the reference is complete; where they have roles, those for accuracy.
        report: page (HTML) to write; a table (CSV) of the same name is written beside it.
        json: the same figures for programs; None: none.
        probability: raster of the map, for reliability and thresholds; or None.
        sample: points of a stratified sample that was judged, for the area; or None.
        statuses: review states to take from the inventory.
        pixel_size_m: side of the pixels that are compared; None: by the sizes of the landslides.
        title: of the inventory; empty: its name.
    """

    inventory: DatasetName
    truth: DatasetName
    area: DatasetName
    report: Path
    json: Path | None = None
    probability: DatasetName | None = None
    sample: DatasetName | None = None
    statuses: tuple[str, ...] = vocabulary.NOT_REJECTED
    pixel_size_m: float | None = None
    title: str = ""


@dataclass(frozen=True)
class SampleJob:
    """Draw a stratified random sample of a map, to be judged on the images.

    Attributes:
        inventory: polygons of landslides; of an event its candidates.
        output: GeoPackage of points to write, which must not exist; None: the report is all.
        mapped_area: polygons of what was mapped; None: what the inventory's file says of it.
        count: points in all.
        per_stratum: points of each stratum at least.
        buffer_m: how far around mapped landslides a stratum of its own reaches.
        pixel_size_m: side of a sampling unit.
        statuses: review states to take from the inventory.
        seed: fixes what is drawn.
    """

    inventory: DatasetName
    output: Path | None = None
    mapped_area: DatasetName | None = None
    count: int = 300
    per_stratum: int = 50
    buffer_m: float = 50.0
    pixel_size_m: float = 10.0
    statuses: tuple[str, ...] = vocabulary.NOT_REJECTED
    seed: int = 0


_STATUSES = Option(
    "statuses",
    Kind.CHOICES,
    "Review states",
    "Which landslides of the inventory to take; layers without review states are taken whole.",
    word="status",
    choices=vocabulary.NOT_REJECTED,
    advanced=True,
)
_INVENTORY = Option(
    "inventory",
    Kind.INVENTORY,
    "Inventory",
    "Landslides to measure: a map's or anybody's polygons, or an event, whose candidates are taken.",
)
ACCURACY = JobOptions(
    AccuracyJob,
    "Measure the accuracy of an inventory",
    "Compares an inventory with a reference, for publication.",
    "Compares an inventory with reference landslides inside the accuracy areas, where the reference is "
    "complete and no model has learned: precision, recall, F1 and IoU by area and by landslide, with "
    "intervals, by size; the area of all landslides with its error; the size distribution, its power law, "
    "and from what size the inventory is complete.\n\n"
    "The report is a page (HTML) that stands for itself, with a table (CSV) beside it. With the "
    "probability of the map it also tells its reliability and what other thresholds would find. With a "
    "sample that was drawn by 'Draw a sample to judge a map' and judged, the area is estimated from that.",
    (
        _INVENTORY,
        Option(
            "truth",
            Kind.INVENTORY,
            "Reference landslides",
            "Polygons that people mapped without the map; of an event the labels that were drawn or "
            "imported.",
        ),
        Option(
            "area",
            Kind.AREAS,
            "Accuracy areas",
            "Polygons in which all landslides of the reference were mapped; where they have roles, those for "
            "accuracy.",
        ),
        Option(
            "probability",
            Kind.PROBABILITY,
            "Probability of the map",
            "Raster that the map has written, for its reliability and the effect of the threshold.",
        ),
        Option(
            "sample",
            Kind.SAMPLE,
            "Judged sample",
            "Points of a stratified sample with what was found there, for the area of all landslides.",
        ),
        _STATUSES,
        Option(
            "pixel_size_m",
            Kind.NUMBER,
            "Pixel size (metres)",
            "Side of the pixels on which both are compared; empty: by the sizes of the landslides.",
            word="pixel_size",
            parameter="PIXEL_SIZE",
            low=0.01,
            advanced=True,
        ),
        Option("title", Kind.TEXT, "Title", "Of the inventory, on the report; empty: its name."),
        Option("report", Kind.NEW_PAGE, "Report", "Page (HTML) to write, with a table (CSV) beside it."),
        Option("json", Kind.NEW_REPORT, "Figures for programs", "The same figures as JSON."),
    ),
)
SAMPLE = JobOptions(
    SampleJob,
    "Draw a sample to judge a map",
    "Draws stratified random points of a map, to be judged on the images.",
    "Draws points at random from mapped landslides, from what lies around them, and from the rest of the "
    "map, so that rare landslides and misses beside them are in the sample. Judge each point on the "
    "images without looking at the map: write landslide, not_landslide or unclear into its attribute "
    "'reference'. The accuracy report then estimates the area of all landslides with its error (Olofsson and "
    "others 2014).",
    (
        _INVENTORY,
        Option(
            "mapped_area",
            Kind.POLYGONS,
            "Mapped area",
            "Polygons of what was mapped; empty: what the inventory's file says of it.",
        ),
        Option("count", Kind.INTEGER, "Points", "How many to draw in all.", low=2, high=100_000),
        Option(
            "per_stratum",
            Kind.INTEGER,
            "Points of each stratum",
            "At least so many; the rest is drawn by the area of the strata.",
            low=2,
            high=10_000,
        ),
        Option(
            "buffer_m",
            Kind.NUMBER,
            "Around landslides (metres)",
            "So far from mapped landslides, misses are likely: that is a stratum of its own; 0: none.",
            word="buffer",
            parameter="BUFFER",
            low=0.0,
        ),
        Option(
            "pixel_size_m",
            Kind.NUMBER,
            "Pixel size (metres)",
            "Side of the square that is judged at each point: a pixel of the map.",
            word="pixel_size",
            parameter="PIXEL_SIZE",
            low=0.01,
        ),
        _STATUSES,
        Option(
            "seed",
            Kind.INTEGER,
            "Random seed",
            "The same seed draws the same points.",
            low=0,
            high=2**31 - 1,
            advanced=True,
        ),
        Option(
            "output",
            Kind.NEW_PLACES,
            "Sample",
            "GeoPackage of points; one that exists is not replaced.",
        ),
    ),
)
