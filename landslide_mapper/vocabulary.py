"""The words that are stored, exchanged and typed: English slugs, the same in every language, each said once.

Names for people are made from them where there is a language to say them in.
"""

from __future__ import annotations

STATUSES = CANDIDATE, ACCEPTED, REJECTED, EDITED = ("candidate", "accepted", "rejected", "edited")
"""States of a candidate's review, in the order in which they are counted."""
CONFIRMED = (ACCEPTED, EDITED)
"""What a reviewer holds to be a landslide."""
NOT_REJECTED = (CANDIDATE, *CONFIRMED)
"""What nobody has ruled out."""
STATUS_COLORS = {CANDIDATE: "#e69f00", ACCEPTED: "#009e73", REJECTED: "#999999", EDITED: "#0072b2"}
"""Of the Okabe-Ito palette, which people with colour vision deficiency can tell apart."""

SURVEY_WORDS = LANDSLIDE_TYPE, CERTAINTY, TRIGGER, PART = ("landslide_type", "certainty", "trigger", "part")
LANDSLIDE_TYPES = (
    *("rotational_slide", "translational_slide", "debris_flow", "earth_flow", "rock_fall", "topple"),
    *("lateral_spread", "complex", "unknown"),
)
"""After Varnes, as updated by Hungr, Leroueil and Picarelli (Landslides 11, 2014)."""
CERTAINTIES = ("definite", "probable", "possible")
TRIGGERS = ("rainfall", "earthquake", "snowmelt", "volcanic", "human", "unknown")
PARTS = ("source", "runout", "whole")
SURVEY_DATES = EVENT_DATE, PRE_DATE, POST_DATE = ("event_date", "pre_date", "post_date")
SURVEY = (*SURVEY_WORDS, *SURVEY_DATES, "mapper")
"""Columns that surveys keep about a landslide, and a review fills in."""

ROLES = TRAINING_ROLE, VALIDATION_ROLE, ACCURACY_ROLE = ("training", "validation", "accuracy")
"""What a labelled area of an event is for; accuracy is never learned from."""
ROLE = "role"
"""Column of a labelled area that says what it is for."""
SPLITS = TRAIN, VALIDATION, TEST = ("train", "validation", "test")
"""What a scene of a scene list is for; test is never learned from."""

REVIEW_SOURCE = "review"
"""Source of labels that were taken over from candidates: what a map has found, not what people drew."""

SAMPLES = "samples"
"""Layer and table of the points of a sample."""
STRATA = STRATUM_LANDSLIDE, STRATUM_BUFFER, STRATUM_REST = ("landslide", "buffer", "rest")
"""What of a map a point was drawn from: its landslides, what lies around them, all else."""
REFERENCE_ANSWERS = THERE_LANDSLIDE, NOT_LANDSLIDE, UNCLEAR = ("landslide", "not_landslide", "unclear")
"""What an analyst sees at a point."""

RUN_KINDS = ("map", "outline", "train", "update", "evaluate")
"""What is recorded in an event as a run."""
LEARNING_KINDS = ("train", "update")
"""Runs in which a model has learned from the event."""
MAPPING_KINDS = ("map", "outline")
"""Runs that bring candidates."""

GROUND_NUMBERS = (
    *("length_m", "width_m", "orientation", "slope_mean", "slope_max", "elevation_min", "elevation_max"),
    *("drop_m", "runout_m", "runout_direction", "h_l", "dem_share", "water_share"),
)
CURVATURE, RULED_OUT = "curvature", "ruled_out"
GROUND = (*GROUND_NUMBERS, CURVATURE, RULED_OUT)
"""Attributes of a landslide's shape and ground; the last one is why rules do not take it for one."""
RULED_OUT_BY = FLAT, WATER = ("flat", "water")

ANYWHERE = "anywhere"
"""Decoder that was trained on all regions, for scenes of none of them."""
STARTER, NO_START = "starter", "none"
"""What a training may start from, beside a model: the model that comes with the plugin, or random weights."""

TSMU, FINE_TUNING, FEATURE_EXTRACTION = "tsmu", "fine-tuning", "feature-extraction"
RETRAINING, JOINT, ALL_DATA = "retraining", "joint", "all-data"
STRATEGIES = (TSMU, FINE_TUNING, FEATURE_EXTRACTION, RETRAINING, JOINT, ALL_DATA)
"""Ways to update a model; the first one is the way to go, all others are for comparison."""
COMPRESSION = "compression"
"""Where a small model has learned what a large one answers: the strategy, and what the card says of it."""
SEARCH = "search"
"""What the card of a model says of the search for the design of its decoders."""
FAST = "fast"
"""Setting of an update that is over in seconds: one decoder learns a little."""
WITH_OLD_SCENES = (JOINT, ALL_DATA)
"""Those that also read the old regions' scenes."""

MAPPED_AREA = "mapped_area"
"""Layer and table of what was looked at (INTERFACES: Results)."""
MAPPED_KINDS = WITH_BOTH_DATES, FROM_POST_ONLY, NOT_MAPPED = ("both dates", "post only", "not mapped")
"""What a part of it was mapped from."""
CHANGES = "changes"
"""Layer of what is different from an earlier export."""
EXPORT_MARK = "landslide-mapper-inventory-metadata/1"
"""What an exported inventory is known by, and the version of its metadata."""
LOOKED_AT = "mapped"
"""A part of an exported one that was mapped, though nobody says from which images."""

LOCAL_CLUSTER = "local"
"""In the place of a scheduler's address: Dask workers on this machine."""
LANDSLIDE4SENSE, LMHLD, CAS, BIJIE = DATASETS = ("landslide4sense", "lmhld", "cas", "bijie")
"""Public data sets whose folders are known."""
AUTO_CHOICE = "auto"
"""Of an option: what goes with the others."""
UNET = "unet"
WITH_ATTENTION = (UNET, "unet++", "attention-unet")
"""Designs of decoders whose steps may have attention over channels and space."""
DECODERS = (*WITH_ATTENTION, "manet", "linknet", "fpn", "pan", "deeplabv3+", "upernet", "segformer")
"""Designs of the regions' decoders."""
RAU = "rau"
OWN_NETWORKS = (TSMU, RAU)
"""Networks with an encoder and decoders of their own: the paper's, and a residual U-Net with attention. Every
other name is that of an encoder of segmentation_models_pytorch."""
SCSE, NO_ATTENTION = "scse", "none"
CELLS = PLAIN, _, SEPARABLE, POINTWISE = ("plain", SCSE, "separable", "pointwise")
"""What a step of a decoder that was searched for may be: a U-Net's, the same with attention, with separable
convolutions, or with a single one of 1 x 1."""
CONTEXTS = NO_CONTEXT, CLAY, CLAY_ENCODER = ("none", "clay", "clay-encoder")
"""How a network asks the foundation model Clay: not at all, beside its own encoder, or in its encoder's
place; the second one is the name of that last network, too."""
DICE_BCE, FOCAL_IOU = "dice_bce", "focal_iou"
LOSSES = (DICE_BCE, "dice", "iou", "tversky", "focal", FOCAL_IOU, "lovasz")
"""What a training makes small."""
AUTO_DEVICE = "auto"
DEVICES = (AUTO_DEVICE, "cpu", "cuda", "mps")
"""Where a network runs."""

CLOUDS = AUTO_CLOUDS, NETWORK_CLOUDS, RULES, NO_CLOUDS = ("auto", "network", "rules", "none")
"""How clouds are masked; auto: where change is mapped or seen, not for other networks, which learn with them.
There the network for clouds tells them where it is installed and the bands allow, else rules do."""
CLASS_FIELD = "class"
"""Attribute of a mask's polygons: cloud, shadow or snow."""
CHANGE = "change"
"""Stands for a model where a map is made from the change between the dates alone."""
INDICES = ("ndvi", "red", "redness", "brightness", "radar")
"""What that change can be measured by."""
DERIVED = NDVI, NDMI, NBR, GREY, EDGES, BLURRED = ("ndvi", "ndmi", "nbr", "grey", "edges", "blurred")
"""Bands that are computed from an image's own, for networks that want to see them."""
BY_MASKS, FASTER_RCNN = "masks", "faster-rcnn"
BOXES_BY = (BY_MASKS, FASTER_RCNN)
"""How boxes are found: around the candidates of a map, or by a head of their own."""
