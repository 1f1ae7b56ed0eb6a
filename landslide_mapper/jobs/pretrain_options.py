"""The options of the job that prepares an encoder on images without labels; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import DEVICE, OVERWRITE_FILES
from landslide_mapper.vocabulary import AUTO_CLOUDS, CLOUDS


@dataclass(frozen=True)
class PretrainJob:
    """Prepare an encoder on images without labels, for trainings to start from.

    Attributes:
        rasters: images of any dates, each on its own.
        output: file to write.
        network: name of the encoder; None: that of the start, else the recommended one.
        start_from: folder of a model, or file of encoder weights; None: random weights.
        teacher: folder of a model, or file of a prepared encoder, that the encoder learns from.
        clouds: how clouds are found, which are left out (`vocabulary.CLOUDS`).
        patch_size: side of the patches in pixels; less where all rasters are smaller.
        overwrite: replace a file that exists.
    """

    rasters: tuple[DatasetName, ...]
    output: Path
    network: str | None = None
    start_from: str | None = None
    teacher: str | None = None
    max_minutes: float | None = None
    epochs: int | None = None
    seed: int = 0
    clouds: str = AUTO_CLOUDS
    patch_size: int = 128
    overwrite: bool = False
    device: str = "auto"


PRETRAIN = JobOptions(
    PretrainJob,
    "Prepare an encoder from images without labels",
    "Teaches the encoder of a network what your images look like, before there are labels.",
    "Parts of the images are hidden, and the encoder learns to tell what was there. The result is a file "
    "that a training starts from. With a teacher, it learns to see what a larger model sees instead.\n\n"
    "Images of any date and place may be used, with the same bands as the training will have: before and "
    "after events, with landslides or without. What has no data and what clouds hide is left out. Each image "
    "is seen by its own range of values, small ones without a place by that of all in their folder.\n\n"
    "Whether this helps must be tried: a model that comes with the plugin, or weights trained on ImageNet, "
    "often are the better start.",
    (
        Option(
            "rasters",
            Kind.RASTERS,
            "Images",
            "Rasters of any dates, each on its own; all with the same bands.",
        ),
        Option(
            "network",
            Kind.TEXT,
            "Network (empty: recommended)",
            "Encoder, such as resnet18, mobilenet_v2 or mit_b0; not tsmu and rau. Empty: that of the start, "
            "if any.",
        ),
        Option(
            "start_from",
            Kind.TEXT,
            "Start from (empty: random weights)",
            "Folder of a model, or file of encoder weights of the same network, such as one trained on "
            "ImageNet.",
        ),
        Option(
            "teacher",
            Kind.TEXT,
            "Teacher (empty: hidden parts are learned)",
            "Folder of a model that sees the same bands, or file of an encoder prepared before.",
            advanced=True,
        ),
        Option(
            "max_minutes",
            Kind.NUMBER,
            "Time limit (minutes)",
            "It ends then with the best state so far; empty: 30 minutes, unless epochs are given.",
            low=0.01,
        ),
        Option(
            "epochs",
            Kind.INTEGER,
            "Epochs at most",
            "An epoch is 1,024 patches at most; empty: as many as the time allows.",
            low=1,
        ),
        Option(
            "seed",
            Kind.INTEGER,
            "Random seed",
            "The same seed, images, epochs and device give the same encoder.",
            low=0,
            high=2**31 - 1,
            advanced=True,
        ),
        Option(
            "clouds",
            Kind.CHOICE,
            "Clouds, shadow and snow",
            "Patches that they hide are left out. auto: wherever they can be told, by rules or the network "
            "for clouds; none: they are learned like all else.",
            choices=CLOUDS,
            advanced=True,
        ),
        Option(
            "patch_size",
            Kind.INTEGER,
            "Patch size (pixels)",
            "Side of the patches that are cut from the images, a multiple of 32.",
            low=64,
            high=1024,
            step=32,
            advanced=True,
        ),
        OVERWRITE_FILES,
        DEVICE,
        Option(
            "output",
            Kind.NEW_ENCODER,
            "Encoder",
            "File that a training takes as its start (--start-from or --encoder-weights).",
        ),
    ),
)
