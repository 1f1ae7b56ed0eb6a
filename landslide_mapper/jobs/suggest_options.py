"""The options of the job that suggests places; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import DEVICE, FEET, MODEL, SEEN_DEM


@dataclass(frozen=True)
class SuggestJob:
    """Find the places of a scene that are worth labelling next.

    Attributes:
        model: folder of the model.
        post: post-event raster.
        region: whose decoder's uncertainty counts; None: the model's only region.
        probability: raster of an earlier map of the same scene, which saves running the network; or None.
        labelled: polygon file of the areas that are labelled already, which are left out; or None.
        extent: (xmin, ymin, xmax, ymax) in the post raster's CRS to look in; None: everywhere.
        avoid: points (x, y) in the post raster's CRS that new places keep their distance from.
        count: places wanted.
        random_share: share of them that is drawn at random, whatever the model thinks.
        min_distance: between two places, in tiles.
        seed: fixes what is drawn at random.
        output: GeoPackage of points to write, which must not exist; None: the report is all.
        dem: raster of elevations, for models that see the ground; or None.
        feet: elevations are in feet where the raster does not say so itself.
    """

    model: Path
    post: DatasetName
    pre: DatasetName | None = None
    region: str | None = None
    probability: DatasetName | None = None
    labelled: DatasetName | None = None
    extent: tuple[float, float, float, float] | None = None
    avoid: tuple[tuple[float, float], ...] = ()
    count: int = 12
    random_share: float = 0.15
    min_distance: float = 2.0
    device: str = "auto"
    seed: int = 0
    output: Path | None = None
    dem: DatasetName | None = None
    feet: bool = False


SUGGEST = JobOptions(
    SuggestJob,
    "Suggest places to label",
    "Finds places where the model is unsure or its regions disagree.",
    "Finds the places of a scene that teach a model most when they are labelled: where it is unsure, "
    "where the decoders of its regions disagree, and some at random. They are apart from each other "
    "and never where it is labelled already.",
    (
        MODEL,
        Option("post", Kind.RASTER, "Post-event raster", "Image after the event, to look for places in."),
        Option("pre", Kind.RASTER, "Pre-event raster", "Image before the event."),
        SEEN_DEM,
        FEET,
        Option(
            "region", Kind.TEXT, "Region (empty: the model's first)", "Whose decoder's uncertainty counts."
        ),
        Option(
            "probability",
            Kind.PROBABILITY,
            "Probability",
            "Of an earlier map of the same images, which saves running the network.",
        ),
        Option(
            "labelled",
            Kind.POLYGONS,
            "Labelled areas",
            "Polygons of what is labelled already; nothing is suggested there.",
        ),
        Option("extent", Kind.EXTENT, "Only inside this extent", "Nothing outside it is suggested."),
        Option("count", Kind.INTEGER, "Places", "So many are wanted.", low=1, high=1000),
        Option(
            "random_share",
            Kind.NUMBER,
            "Share at random",
            "Part of the places that is drawn at random, whatever the model thinks.",
            low=0.0,
            high=1.0,
            advanced=True,
        ),
        Option(
            "min_distance",
            Kind.NUMBER,
            "Distance (tiles)",
            "Between two places at least.",
            low=0.0,
            high=1000.0,
            advanced=True,
        ),
        Option(
            "seed",
            Kind.INTEGER,
            "Random seed",
            "Fixes what is drawn at random.",
            low=0,
            high=2**31 - 1,
            advanced=True,
        ),
        DEVICE,
        Option(
            "output",
            Kind.NEW_PLACES,
            "Places",
            "GeoPackage of points, the one to begin with first; a file that exists is not replaced.",
        ),
    ),
)
