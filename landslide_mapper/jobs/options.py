"""Every option of every job, described once: command line, Processing and dock make their fields from this.

The default of an option is that of its field in `jobs.spec`; an option without one must be given. Texts are
English and the keys of their translations (context "Processing").
"""

from __future__ import annotations

from landslide_mapper import vocabulary
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.spec import EvaluateJob, ExportJob, MapJob, OutlineJob, TrainJob, UpdateJob

_MODEL = Option("model", Kind.MODEL, "Model folder (.lsmodel)", "The model; its version in use.")
_SCENES = Option("scenes", Kind.SCENES, "Scene list", "JSON file with images, labels, regions and splits.")
_DEVICE = Option(
    "device",
    Kind.CHOICE,
    "Device",
    "Where the network runs; auto: on a graphics card where there is one that it can use.",
    choices=vocabulary.DEVICES,
    advanced=True,
)
_REGION = Option(
    "region",
    Kind.TEXT,
    "Region, or auto (empty: the model's only one, else auto)",
    "Whose decoder maps; auto: the polygons of regions decide, then the images.",
)
_REGIONS = (
    Option(
        "regions_layer",
        Kind.POLYGONS,
        "Polygons of regions, asked where none is named",
        "Where a region must be chosen, the polygon that most of the scene lies in decides.",
    ),
    Option(
        "region_field",
        Kind.ATTRIBUTE,
        "Attribute with the region (empty: region)",
        "Attribute of those polygons that names the region as the model does.",
        of="regions_layer",
    ),
)
_LIMITS = (
    Option(
        "max_minutes",
        Kind.NUMBER,
        "Time limit (minutes)",
        "It ends then with the best state so far; empty: no limit.",
        low=0.01,
    ),
    Option(
        "epochs",
        Kind.INTEGER,
        "Epochs at most",
        "It also ends when validation scenes no longer improve; empty: as recommended.",
        low=1,
    ),
    Option(
        "seed",
        Kind.INTEGER,
        "Random seed",
        "The same seed, data and device give the same model.",
        low=0,
        high=2**31 - 1,
        advanced=True,
    ),
    Option(
        "settings.exemplars",
        Kind.INTEGER,
        "Patches to keep per region",
        "Small patches of imagery that stay in the model, so that updates can check and refresh old regions; "
        "0: none; empty: as recommended.",
        low=0,
        high=1000,
        advanced=True,
    ),
)
_MIN_AREA = Option(
    "min_area_m2",
    Kind.NUMBER,
    "Minimum area (m²)",
    "Smaller candidates are dropped.",
    word="min_area",
    parameter="MIN_AREA",
    low=0.0,
)
_CANDIDATES = Option(
    "output",
    Kind.NEW_CANDIDATES,
    "Candidates",
    "GeoPackage with one polygon per landslide; reviewed candidates are never overwritten.",
)
_OVERWRITE = Option(
    "overwrite",
    Kind.FLAG,
    "Replace an earlier result",
    "Results of the same kind that nobody has reviewed are replaced; otherwise nothing that exists is.",
    advanced=True,
)

MAP = JobOptions(
    MapJob,
    (
        _MODEL,
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
        _REGION,
        *_REGIONS,
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
        _MIN_AREA,
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
        _DEVICE,
        _OVERWRITE,
        _CANDIDATES,
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
        _MIN_AREA,
        _OVERWRITE,
        _CANDIDATES,
    ),
)
TRAIN = JobOptions(
    TrainJob,
    (
        _SCENES,
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
        *_LIMITS,
        _DEVICE,
    ),
)
UPDATE = JobOptions(
    UpdateJob,
    (
        _MODEL,
        Option(
            "region",
            Kind.TEXT,
            "Region that learns, known or new",
            "A new name makes a new decoder; only this region's scenes are used.",
        ),
        _SCENES,
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
        *_LIMITS,
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
        _DEVICE,
    ),
)
EVALUATE = JobOptions(
    EvaluateJob,
    (
        _MODEL,
        _SCENES,
        Option(
            "region",
            Kind.TEXT,
            "Region (empty: each scene's own where the model knows it)",
            "Whose decoder maps the scenes; auto: chosen for each scene.",
        ),
        *_REGIONS,
        Option(
            "split",
            Kind.CHOICE,
            "Split",
            "Test scenes were never trained on; the others only show whether training worked.",
            choices=vocabulary.SPLITS[::-1],
        ),
        Option("report", Kind.NEW_REPORT, "Report", "Figures per region and overall (JSON).", shown=True),
        _DEVICE,
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
    "train": TRAIN,
    "update": UPDATE,
    "evaluate": EVALUATE,
    "export": EXPORT,
}
"""By the name of the command and of the algorithm."""
