"""Every option of every job, described once: command line, Processing and dock make their fields from this.

The default of an option is that of its field in `jobs.spec`; an option without one must be given. Texts are
English and the keys of their translations (context "Processing").
"""

from __future__ import annotations

from landslide_mapper import vocabulary
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import (
    CANDIDATES,
    DEVICE,
    LIMITS,
    MIN_AREA,
    MODEL,
    OVERWRITE,
    REGION,
    REGIONS,
    SCENES,
)
from landslide_mapper.jobs.spec import (
    EvaluateJob,
    ExportJob,
    MapJob,
    OutlineJob,
    SuggestJob,
    TrainJob,
    UpdateJob,
)
from landslide_mapper.normalization import NORMALIZATIONS

MAP = JobOptions(
    MapJob,
    (
        Option(
            "model",
            Kind.MODEL,
            "Model folder (.lsmodel), or change",
            "The model; its version in use. change: the change between the dates alone, without a model.",
        ),
        Option(
            "index",
            Kind.TEXT,
            "Index of change (empty: as the bands propose)",
            "Only without a model: ndvi, red, redness, brightness or radar.",
            advanced=True,
        ),
        Option(
            "post",
            Kind.RASTER,
            "Post-event raster",
            "Image after the event; candidates are in its coordinate reference system.",
        ),
        Option(
            "pre",
            Kind.RASTER,
            "Pre-event raster",
            "Image before the event; may differ in CRS, resolution, extent and data type.",
        ),
        REGION,
        *REGIONS,
        Option(
            "aoi",
            Kind.POLYGONS,
            "Only inside these polygons",
            "Nothing outside these polygons is mapped.",
        ),
        Option(
            "extent",
            Kind.EXTENT,
            "Only inside this extent",
            "Nothing outside this rectangle is mapped.",
        ),
        Option(
            "threshold",
            Kind.NUMBER,
            "Threshold (empty: as the model says)",
            "Probability from which a pixel is landslide; higher finds fewer, surer ones.",
            low=0.001,
            high=0.999,
        ),
        MIN_AREA,
        Option(
            "post_bands",
            Kind.BANDS,
            "Bands of the post-event raster",
            "1-based bands that stand for the model's, in its order; empty: the first ones.",
            of="post",
            advanced=True,
        ),
        Option(
            "pre_bands",
            Kind.BANDS,
            "Bands of the pre-event raster",
            "1-based bands that stand for the model's, in its order; empty: the first ones.",
            of="pre",
            advanced=True,
        ),
        DEVICE,
        OVERWRITE,
        CANDIDATES,
        Option(
            "probability",
            Kind.NEW_PROBABILITY,
            "Probability",
            "GeoTIFF on the post-event image's pixels.",
        ),
    ),
)
OUTLINE = JobOptions(
    OutlineJob,
    (
        Option(
            "probability",
            Kind.PROBABILITY,
            "Probability",
            "Raster of an earlier map: Byte, 0 to 254 stand for 0 to 1, 255 is no data.",
        ),
        Option(
            "threshold",
            Kind.NUMBER,
            "Threshold",
            "Probability from which a pixel is landslide; higher finds fewer, surer ones.",
            low=0.001,
            high=1.0,
        ),
        MIN_AREA,
        OVERWRITE,
        CANDIDATES,
    ),
)
SUGGEST = JobOptions(
    SuggestJob,
    (
        MODEL,
        Option("post", Kind.RASTER, "Post-event raster", "Image after the event, to look for places in."),
        Option("pre", Kind.RASTER, "Pre-event raster", "Image before the event."),
        Option(
            "region",
            Kind.TEXT,
            "Region (empty: the model's first)",
            "Whose decoder's uncertainty counts.",
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
TRAIN = JobOptions(
    TrainJob,
    (
        SCENES,
        Option(
            "model",
            Kind.NEW_MODEL,
            "New model folder (.lsmodel)",
            "Must not hold a model yet, unless its training was interrupted.",
        ),
        Option(
            "network",
            Kind.TEXT,
            "Network (empty: recommended)",
            "Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network.",
        ),
        Option(
            "normalization",
            Kind.CHOICE,
            "Values are comparable within",
            "scene: each date by its own percentiles, whatever its units; data set: all as they are.",
            choices=NORMALIZATIONS,
            advanced=True,
        ),
        *LIMITS,
        DEVICE,
    ),
)
UPDATE = JobOptions(
    UpdateJob,
    (
        MODEL,
        Option(
            "region",
            Kind.TEXT,
            "Region that learns, known or new",
            "A new name makes a new decoder; only this region's scenes are used.",
        ),
        SCENES,
        Option(
            "strategy",
            Kind.CHOICE,
            "Strategy",
            "How the model learns; all but tsmu exist for comparison.",
            choices=vocabulary.STRATEGIES,
            advanced=True,
        ),
        Option(
            "old_scenes",
            Kind.SCENES,
            "Scene list of the old regions (joint and all-data)",
            "Only the strategies joint and all-data read the old regions' images again.",
            advanced=True,
        ),
        Option(
            "publish_anyway",
            Kind.FLAG,
            "Publish even if a region loses accuracy",
            "Otherwise the model stays as it was, and the report says why.",
        ),
        *LIMITS,
        Option(
            "settings.fast",
            Kind.FLAG,
            "Quick update",
            "Only the region's own decoder learns, for a first version within minutes.",
            word="quick",
            parameter="QUICK",
            advanced=True,
        ),
        Option(
            "patch_size",
            Kind.INTEGER,
            "Patch size (pixels)",
            "Side of the patches that are cut from the scenes; smaller ones suit small labelled areas.",
            low=64,
            high=1024,
            advanced=True,
        ),
        Option(
            "report",
            Kind.NEW_REPORT,
            "Report",
            "IoU of every region before and after, and why the version was published or not (JSON).",
        ),
        DEVICE,
    ),
)
EVALUATE = JobOptions(
    EvaluateJob,
    (
        MODEL,
        SCENES,
        Option(
            "region",
            Kind.TEXT,
            "Region (empty: each scene's own where the model knows it)",
            "Whose decoder maps the scenes; auto: chosen for each scene.",
        ),
        *REGIONS,
        Option(
            "split",
            Kind.CHOICE,
            "Split",
            "Test scenes were never trained on; the others only show whether training worked.",
            choices=vocabulary.SPLITS[::-1],
        ),
        Option("report", Kind.NEW_REPORT, "Report", "Figures per region and overall (JSON).", shown=True),
        DEVICE,
    ),
)
EXPORT = JobOptions(
    ExportJob,
    (
        Option(
            "source",
            Kind.INVENTORY,
            "Landslides",
            "GeoPackage of candidates or of an event, polygons, or what else GDAL opens, such as PG:...",
            word="inventory",
            parameter="INPUT",
        ),
        Option("layer", Kind.TEXT, "Layer", "Layer of the source, where it has several.", advanced=True),
        Option(
            "statuses",
            Kind.CHOICES,
            "Review states",
            "Which landslides to take; layers without review states are taken whole.",
            word="status",
            choices=vocabulary.STATUSES,
        ),
        Option(
            "labels",
            Kind.FLAG,
            "And drawn labels",
            "Landslides that people drew or imported, where no exported candidate covers them (workspaces).",
        ),
        Option(
            "csv_geometry",
            Kind.CHOICE,
            "Places in CSV",
            "Outlines as text (wkt), or longitude and latitude only (point).",
            choices=("wkt", "point"),
            advanced=True,
        ),
        Option(
            "smooth",
            Kind.FLAG,
            "Smooth outlines",
            "Without the stairs of pixels; shared borders stay shared, areas are those of what is written.",
        ),
        Option(
            "crs",
            Kind.TEXT,
            "Coordinate reference system",
            "Of the files, such as EPSG:32654; empty: the source's. GeoJSON and KML are always in WGS 84.",
            advanced=True,
        ),
        Option("mapped_area", Kind.POLYGONS, "Mapped area", "Polygons of what was looked at, for densities."),
        Option("title", Kind.TEXT, "Title", "Of the inventory; empty: the source's."),
        Option("author", Kind.TEXT, "Author", "Person or organization that answers for the inventory."),
        Option("contact", Kind.TEXT, "Contact", "How to reach the author."),
        Option(
            "reviewer",
            Kind.TEXT,
            "Your name in reviews",
            "May be told even where it is the name of your account, which is left out otherwise.",
            advanced=True,
        ),
        Option("license", Kind.TEXT, "License", "Under which others may use it, such as CC-BY-4.0."),
        Option(
            "report",
            Kind.FLAG,
            "Metadata and statistics",
            "Written beside the first file, as JSON, Markdown, HTML and CSV.",
        ),
        Option(
            "overwrite", Kind.FLAG, "Replace files that exist", "Otherwise nothing that exists is touched."
        ),
        Option(
            "outputs",
            Kind.NEW_INVENTORIES,
            "Data",
            "Files to write: .gpkg, .shp, .geojson (WGS 84), .csv or .kml.",
            word="output",
            parameter="OUTPUT",
        ),
    ),
)
ALL = {
    "map": MAP,
    "polygonize": OUTLINE,
    "suggest": SUGGEST,
    "train": TRAIN,
    "update": UPDATE,
    "evaluate": EVALUATE,
    "export": EXPORT,
}
"""By the name of the command and of the algorithm."""
