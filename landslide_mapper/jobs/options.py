"""Every option of every job, described once: command line, Processing and dock make their fields from this.

The default of an option is that of its field in the job's dataclass; an option without one must be given.
Texts are English and the keys of their translations (context "Processing").
"""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

from landslide_mapper import vocabulary
from landslide_mapper.jobs.accuracy_options import ACCURACY, SAMPLE
from landslide_mapper.jobs.check_options import CHECK
from landslide_mapper.jobs.clouds_options import CLOUDS
from landslide_mapper.jobs.compress_options import COMPRESS
from landslide_mapper.jobs.exchange_options import EXPORT_MODEL, IMPORT_MODEL
from landslide_mapper.jobs.export_options import EXPORT
from landslide_mapper.jobs.fetch_weights_options import FETCH_WEIGHTS
from landslide_mapper.jobs.import_dataset_options import IMPORT_DATASET
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.pretrain_options import PRETRAIN
from landslide_mapper.jobs.search_options import SEARCH
from landslide_mapper.jobs.shared_options import (
    BANDS,
    CANDIDATES,
    DASK,
    DEM,
    DEVICE,
    GROUND,
    LIMITS,
    MASKING,
    MIN_AREA,
    MODEL,
    OVERWRITE,
    PATCH_SIZE,
    PRE_SHIFT,
    REGION,
    REGIONS,
    SCENES,
    SEEN_DEM,
)
from landslide_mapper.jobs.spec import (
    DetectJob,
    EvaluateJob,
    MapJob,
    OutlineJob,
    UpdateJob,
)
from landslide_mapper.jobs.suggest_options import SUGGEST
from landslide_mapper.jobs.terrain_options import TERRAIN
from landslide_mapper.jobs.train_boxes_options import TRAIN_BOXES
from landslide_mapper.jobs.train_options import TRAIN

MAP = JobOptions(
    MapJob,
    "Map landslides",
    "Finds landslides on a pair of images, as polygons with confidence.",
    "Finds landslides on a post-event raster, compared with a pre-event raster where one is "
    "given.\n\n"
    "The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is "
    "brought onto the post-event raster's grid while reading.\n\n"
    "Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where "
    "it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.\n\n"
    "With 'change' in the place of a model, the change between the two rasters alone is mapped: it "
    "needs neither a model nor the engine.\n\n"
    "Everything is computed on this machine.",
    (
        Option(
            "model",
            Kind.MODEL,
            "Model folder (.lsmodel), change or starter (empty: starter)",
            "The model; its version in use. change: the change between the dates alone, without a model. "
            "starter: the model that comes with the plugin for this pixel size.",
            otherwise=Path(vocabulary.STARTER),
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
            "aoi", Kind.POLYGONS, "Only inside these polygons", "Nothing outside these polygons is mapped."
        ),
        Option("extent", Kind.EXTENT, "Only inside this extent", "Nothing outside this rectangle is mapped."),
        Option(
            "threshold",
            Kind.NUMBER,
            "Threshold (empty: as the model or the scene says)",
            "Probability from which a pixel is landslide; higher finds fewer, surer ones.",
            low=0.001,
            high=0.999,
        ),
        MIN_AREA,
        *BANDS,
        *PRE_SHIFT,
        *MASKING,
        DEM,
        *GROUND,
        Option(
            "water_index",
            Kind.FLAG,
            "Rule out water by the bands of the image",
            "Where more green light than near infrared comes back there is water; the post-event raster must "
            "name these bands.",
            advanced=True,
        ),
        DEVICE,
        DASK,
        OVERWRITE,
        CANDIDATES,
        Option(
            "probability",
            Kind.NEW_PROBABILITY,
            "Probability",
            "GeoTIFF on the post-event image's pixels. Where the starter maps with the change, what each "
            "of them says alone comes beside it, with _starter and _change at the end of the name.",
        ),
    ),
)
_OF_BOXES = {field.name for field in fields(DetectJob)} - {"output"} | {"dem", "feet"}
"""What of a map's options boxes take; rules about the ground are for candidates that are reviewed."""
DETECT = JobOptions(
    DetectJob,
    "Draw boxes around landslides",
    "Finds landslides on a pair of images, as boxes with scores, for quick triage.",
    "Maps landslides with the same images, models and options as a map, and writes one upright box around "
    "each candidate, to see where to look first.\n\n"
    "The score of a box is the mean probability of its candidate, from 0 to 1; box and candidate have the "
    "same id where both were made with the same options. The area is that of the box.\n\n"
    "A model that was taught boxes finds them without a map, too.",
    (
        Option(
            "by",
            Kind.CHOICE,
            "How boxes are found",
            "masks: around the candidates of a map; faster-rcnn: by what train-boxes has taught the model; "
            "the threshold is that of a box's score then.",
            choices=vocabulary.BOXES_BY,
            advanced=True,
        ),
        *(SEEN_DEM if one is DEM else one for one in MAP if one.field in _OF_BOXES),
        Option(
            "output",
            Kind.NEW_CANDIDATES,
            "Boxes",
            "GeoPackage with one box per landslide, and of what was looked at; a file of something else is "
            "never overwritten.",
        ),
    ),
)
OUTLINE = JobOptions(
    OutlineJob,
    "Outline landslides at another threshold",
    "Turns the probability of an earlier map into polygons; no network runs.",
    "Outlines the landslides of an earlier map at another threshold or minimum area. The probability "
    "raster says which model and images it is from; candidates are those of the map. Where it has values "
    "was looked at, which the layer mapped_area says.\n\n"
    "A map of a starter and the change can be made anew with weights of both that fit labels: their parts "
    "must be beside the probability, as the map has left them.",
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
            "Threshold (empty: as the probability says)",
            "Probability from which a pixel is landslide; higher finds fewer, surer ones.",
            low=0.001,
            high=1.0,
        ),
        MIN_AREA,
        Option(
            "labels",
            Kind.POLYGONS,
            "Landslides to fit the weights of starter and change to",
            "Polygons of landslides, such as accepted candidates; only for a map of both.",
            advanced=True,
        ),
        Option(
            "labelled_area",
            Kind.POLYGONS,
            "Where they are complete (empty: everywhere)",
            "Polygons in which all else is no landslide, such as labelled areas and reviewed candidates.",
            advanced=True,
        ),
        DEM,
        *GROUND,
        OVERWRITE,
        CANDIDATES,
        Option(
            "fitted",
            Kind.NEW_PROBABILITY,
            "Probability with the fitted weights",
            "GeoTIFF, in the folder of the map's probability; only where weights are fitted.",
        ),
    ),
)
UPDATE = JobOptions(
    UpdateJob,
    "Update a landslide model",
    "Teaches a model a region without forgetting the others.",
    "Teaches a model the labelled scenes of one region, known to it or new, without the old regions' "
    "data.\n\n"
    "The new version is published only if the region gains and no other region loses more than the "
    "allowed accuracy; otherwise the model stays as it was, and the report says why.\n\n"
    "Old scenes are for the strategies joint and all-data only, which exist for comparison.",
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
            "start_from",
            Kind.TEXT,
            "Copy of (where the model is not there yet)",
            "starter, or the folder of a model that becomes yours first and then learns.",
        ),
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
        PATCH_SIZE,
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
    "Evaluate a landslide model",
    "Scores a model on labelled scenes that it was not trained on.",
    "Scores a model on the labelled scenes of one split of a scene list: IoU, F1, precision and "
    "recall per region and overall, with the number of scenes and a confidence interval. "
    "The report is JSON.",
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
        DASK,
    ),
)
ALL = {
    "check": CHECK,
    "map": MAP,
    "detect": DETECT,
    "polygonize": OUTLINE,
    "suggest": SUGGEST,
    "clouds": CLOUDS,
    "train": TRAIN,
    "pretrain": PRETRAIN,
    "fetch-weights": FETCH_WEIGHTS,
    "update": UPDATE,
    "train-boxes": TRAIN_BOXES,
    "evaluate": EVALUATE,
    "compress": COMPRESS,
    "search-decoder": SEARCH,
    "accuracy": ACCURACY,
    "sample": SAMPLE,
    "terrain": TERRAIN,
    "import-dataset": IMPORT_DATASET,
    "export": EXPORT,
    "export-model": EXPORT_MODEL,
    "import-model": IMPORT_MODEL,
}
"""By the name of the command and of the algorithm, which has _ for -."""
