"""The options of the job that searches for the decoders of a new model; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import DEVICE, LIMITS, PATCH_SIZE, SCENES
from landslide_mapper.jobs.spec import SceneEntry, TrainJob
from landslide_mapper.jobs.train_options import TRAIN


@dataclass(frozen=True)
class SearchJob:
    """Train a new model whose decoders are searched for first.

    Attributes:
        scenes: labelled ones, as for a training.
        output: folder of the model to make.
        network: name of the encoder; None: the recommended one.
        max_parameters: of a region's decoder; None: as many as the default one has.
        max_milliseconds: that it takes for a tile on one thread; None: as long as the default one does.
        start_from, encoder_weights: as of `TrainJob`.
        max_minutes: for the search and both trainings together.
    """

    scenes: tuple[SceneEntry, ...]
    output: Path
    network: str | None = None
    max_parameters: int | None = None
    max_milliseconds: float | None = None
    start_from: str | None = None
    encoder_weights: str | None = None
    max_minutes: float | None = None
    epochs: int | None = None
    seed: int = 0
    patch_size: int = 256
    device: str = "auto"
    settings: dict[str, Any] = field(default_factory=dict)

    @property
    def training(self) -> TrainJob:
        """The training of what is found."""
        return TrainJob(
            self.scenes,
            self.output,
            network=self.network,
            epochs=self.epochs,
            max_minutes=self.max_minutes,
            device=self.device,
            seed=self.seed,
            settings=self.settings,
            start_from=self.start_from,
            encoder_weights=self.encoder_weights,
            patch_size=self.patch_size,
        )


SEARCH = JobOptions(
    SearchJob,
    "Search for a decoder, and train a landslide model with it",
    "Chooses what the regions' decoders are made of, within what they may cost, and trains a new model.",
    "Every step of the decoder may be one of four cells in one of three widths: a U-Net's two convolutions, "
    "the same with attention, separable ones, or a single one of 1 x 1. What suits the training patches is "
    "learned by gradients, within the parameters and the milliseconds that are allowed. Then the default "
    "decoder and what was found are trained alike, and compared on the validation scenes.\n\n"
    "It takes about three times as long as a training. The model is kept in any case; where the default "
    "decoder is better, that is said.",
    (
        SCENES,
        Option("output", Kind.NEW_MODEL, "New model folder (.lsmodel)", "Must not hold a model yet."),
        Option(
            "network",
            Kind.TEXT,
            "Network (empty: recommended)",
            "Encoder, such as resnet34 or mobilenet_v2; not tsmu and rau, which have decoders of their own.",
        ),
        Option(
            "max_parameters",
            Kind.INTEGER,
            "Parameters of a decoder at most",
            "Empty: as many as the default decoder has.",
            low=1,
        ),
        Option(
            "max_milliseconds",
            Kind.NUMBER,
            "Milliseconds of a decoder at most",
            "For a tile of 512 x 512 pixels on one thread, as measured on this machine; empty: as long as "
            "the default decoder takes.",
            low=0.001,
        ),
        TRAIN.option("start_from"),
        TRAIN.option("encoder_weights"),
        *LIMITS,
        PATCH_SIZE,
        DEVICE,
    ),
)
