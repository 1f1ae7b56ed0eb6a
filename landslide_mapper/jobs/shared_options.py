"""Options that several jobs have; `jobs.options` says which."""

from __future__ import annotations

from dataclasses import replace

from landslide_mapper import vocabulary
from landslide_mapper.jobs.option import Kind, Option

MODEL = Option("model", Kind.MODEL, "Model folder (.lsmodel)", "The model; its version in use.")
SCENES = Option("scenes", Kind.SCENES, "Scene list", "JSON file with images, labels, regions and splits.")
DEVICE = Option(
    "device",
    Kind.CHOICE,
    "Device",
    "Where the network runs; auto: on a graphics card where there is one that it can use.",
    choices=vocabulary.DEVICES,
    advanced=True,
)
DASK = Option(
    "dask",
    Kind.TEXT,
    "Dask cluster: address of its scheduler, or local (empty: none)",
    "The network runs on the workers of a Dask cluster, such as tcp://host:8786; local: on workers that are "
    "started on this machine. The result is the same.",
    advanced=True,
)
REGION = Option(
    "region",
    Kind.TEXT,
    "Region, or auto (empty: the model's only one, else auto)",
    "Whose decoder maps; auto: the polygons of regions decide, then the images.",
)
REGIONS = (
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
LIMITS = (
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
MIN_AREA = Option(
    "min_area_m2",
    Kind.NUMBER,
    "Minimum area (m²)",
    "Smaller candidates are dropped.",
    word="min_area",
    parameter="MIN_AREA",
    low=0.0,
)
CANDIDATES = Option(
    "output",
    Kind.NEW_CANDIDATES,
    "Candidates",
    "GeoPackage with one polygon per landslide; reviewed candidates are never overwritten.",
)
OVERWRITE = Option(
    "overwrite",
    Kind.FLAG,
    "Replace an earlier result",
    "Results of the same kind that nobody has reviewed are replaced; otherwise nothing that exists is.",
    advanced=True,
)
PATCH_SIZE = Option(
    "patch_size",
    Kind.INTEGER,
    "Patch size (pixels)",
    "Side of the patches that are cut from the scenes; smaller ones suit small labelled areas.",
    low=64,
    high=1024,
    step=32,
    advanced=True,
)
OVERWRITE_FILES = Option(
    "overwrite", Kind.FLAG, "Replace files that exist", "Otherwise nothing that exists is touched."
)
PRE_SHIFT = (
    Option(
        "pre_shift_x",
        Kind.NUMBER,
        "Shift of the pre-event raster to the right (pixels)",
        "Pixels of the post-event raster by which the pre-event raster lies too far to the right (below 0: "
        "to the left), as 'check' measures; it is moved back while reading.",
        low=-1000.0,
        high=1000.0,
        advanced=True,
    ),
    Option(
        "pre_shift_y",
        Kind.NUMBER,
        "Shift of the pre-event raster down (pixels)",
        "Pixels of the post-event raster by which the pre-event raster lies too far down (below 0: up).",
        low=-1000.0,
        high=1000.0,
        advanced=True,
    ),
)
BANDS = (
    Option(
        "post_bands",
        Kind.BANDS,
        "Bands of the post-event raster",
        "1-based bands that stand for the model's, in its order; empty: by what the raster says of them.",
        of="post",
        advanced=True,
    ),
    Option(
        "pre_bands",
        Kind.BANDS,
        "Bands of the pre-event raster",
        "1-based bands that stand for the model's, in its order; empty: by what the raster says of them.",
        of="pre",
        advanced=True,
    ),
)
MASKING = (
    Option(
        "clouds",
        Kind.CHOICE,
        "Clouds, shadow and snow",
        "What hides the ground is not mapped. rules: told by rules; network: by the network for clouds, an "
        "optional part of the engine, from blue, green, red and near infrared; none: it is mapped like all "
        "else; auto: where change is mapped, also beside the starter: network where it is installed and the "
        "bands allow, else rules; none otherwise.",
        choices=vocabulary.CLOUDS,
    ),
    Option(
        "post_mask",
        Kind.MASK,
        "Mask of the post-event raster",
        "Raster (0 clear, 1 cloud, 2 shadow, 3 snow) or polygons (attribute class) of what is not mapped.",
        advanced=True,
    ),
    Option(
        "pre_mask",
        Kind.MASK,
        "Mask of the pre-event raster",
        "The same; there the post-event raster alone is mapped, where the model can do without the other.",
        advanced=True,
    ),
    Option(
        "masks",
        Kind.NEW_CLOUDS,
        "Masks as polygons",
        "GeoPackage of the masks that were made, to be edited; a file that exists is not replaced.",
        advanced=True,
    ),
)
DEM = Option(
    "dem",
    Kind.RASTER,
    "Elevation model",
    "Raster of elevations, of any coordinate system, unit and pixel size: landslides get their terrain as "
    "attributes.",
)
SEEN_DEM = replace(
    DEM,
    help="Raster of elevations, of any coordinate system, unit and pixel size; only models that "
    "were trained with terrain look at it.",
)
"""Where landslides get no attributes of terrain."""
FEET = Option(
    "feet",
    Kind.FLAG,
    "Elevations are in feet",
    "Only where the raster does not say so itself; its own unit wins.",
    advanced=True,
)
GROUND = (
    FEET,
    Option(
        "min_slope",
        Kind.NUMBER,
        "Least mean slope (degrees)",
        "What lies on flatter ground is ruled out: it stays, and its attribute ruled_out says flat; needs an "
        "elevation model.",
        low=0.0,
        high=89.0,
        advanced=True,
    ),
    Option(
        "water_mask",
        Kind.MASK,
        "Water",
        "Polygons, or a raster (0: land): what lies in it by more than a half is ruled out as water.",
        advanced=True,
    ),
)
