"""The options of the training; see `jobs.options`."""

from __future__ import annotations

from landslide_mapper import vocabulary
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import DEVICE, LIMITS, PATCH_SIZE, SCENES
from landslide_mapper.jobs.spec import TrainJob
from landslide_mapper.normalization import NORMALIZATIONS

TRAIN = JobOptions(
    TrainJob,
    "Train a landslide model",
    "Makes a new model from labelled scenes.",
    "Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one "
    "decoder for every region.\n\n"
    "Validation scenes decide when to stop; test scenes are not looked at. A training that was "
    "interrupted goes on where it stopped when it is started again with the same scenes.",
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
            "Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network, rau a residual "
            "U-Net with attention.",
        ),
        Option(
            "decoder",
            Kind.CHOICE,
            "Decoder",
            "Design of the regions' decoders. auto: that of the model it starts from, else unet.",
            choices=(vocabulary.AUTO_CHOICE, *vocabulary.DECODERS),
            advanced=True,
        ),
        Option(
            "attention",
            Kind.CHOICE,
            "Attention in the decoder",
            "scse: over channels and space, with the decoders unet, unet++ and attention-unet.",
            choices=(vocabulary.NO_ATTENTION, vocabulary.SCSE),
            advanced=True,
        ),
        Option(
            "context",
            Kind.CHOICE,
            "Clay",
            "clay: what the foundation model Clay v1.5 says of the post-event image is added to what the "
            "network sees. clay-encoder: Clay takes the encoder's place. Much slower, best on a graphics "
            "card.",
            choices=vocabulary.CONTEXTS,
            advanced=True,
        ),
        Option(
            "context_weights",
            Kind.TEXT,
            "Clay's weights",
            "clay-v1.5.ckpt (5 GB), which you fetch yourself; its encoder is written beside it once.",
            advanced=True,
        ),
        Option(
            "loss",
            Kind.CHOICE,
            "Loss",
            "What training makes small. auto: dice_bce, or focal_iou with rau.",
            choices=(vocabulary.AUTO_CHOICE, *vocabulary.LOSSES),
            advanced=True,
        ),
        Option(
            "derived",
            Kind.CHOICES,
            "Computed bands",
            "Bands that the network sees besides, computed while reading: ndvi, ndmi and nbr from near "
            "infrared, red and shortwave infrared; grey, its edges, and grey blurred.",
            choices=vocabulary.DERIVED,
            advanced=True,
        ),
        Option(
            "start_from",
            Kind.TEXT,
            "Start from (empty: the starter model where it suits)",
            "starter, none for random weights, the folder of a model, or the file of an encoder.",
        ),
        Option(
            "encoder_weights",
            Kind.TEXT,
            "Encoder weights",
            "Safetensors, or a state dict of the network's encoder, such as one trained on ImageNet or "
            "prepared on images of your own.",
            advanced=True,
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
        PATCH_SIZE,
        Option(
            "settings.multi_scale",
            Kind.FLAG,
            "Several scales",
            "Patches are also shown in parts, twice as large and half as large; each way joins in turn, and "
            "earlier ones are rehearsed.",
            advanced=True,
        ),
        Option(
            "gsd_m",
            Kind.NUMBER,
            "Pixel size (metres)",
            "Scenes are brought to it; empty: the median of theirs.",
            low=0.01,
            high=1000.0,
            advanced=True,
        ),
        DEVICE,
    ),
)
