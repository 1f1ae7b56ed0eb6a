"""The options of the job that makes a small, quick copy of a model; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import DEVICE, LIMITS, PATCH_SIZE, SCENES
from landslide_mapper.jobs.spec import SceneEntry


@dataclass(frozen=True)
class CompressJob:
    """Teach a small network what a model answers.

    Attributes:
        model: folder of the teacher; Path("starter") for the starter that suits the scenes.
        scenes: labelled ones of the teacher's regions.
        output: folder of the student, a model like any other.
        network: its encoder; None: the recommended one.
        encoder_weights: file with weights for the encoder, or None.
        patch_size: side of the patches in pixels.
    """

    model: Path
    scenes: tuple[SceneEntry, ...]
    output: Path
    network: str | None = None
    encoder_weights: str | None = None
    patch_size: int = 256
    epochs: int | None = None
    max_minutes: float | None = None
    device: str = "auto"
    seed: int = 0
    settings: dict[str, Any] = field(default_factory=dict)


COMPRESS = JobOptions(
    CompressJob,
    "Make a small copy of a landslide model",
    "Teaches a small network what a model answers, for mapping on laptops.",
    "A small network learns from a model what it answers, beside the labels: at labelled pixels, and at "
    "those without a label. The result is a model like any other, with a decoder for every region of which "
    "there are scenes.\n\n"
    "At its end size, seconds per tile and IoU on the validation scenes are said of both. The goal is to be "
    "at least 3 times as fast, and at most 0.02 IoU below; where it is not reached that is said. The model "
    "itself stays as it is.",
    (
        Option(
            "model",
            Kind.MODEL,
            "Model to learn from (.lsmodel), or starter",
            "The teacher; its version in use. starter: the model that comes with the plugin for this pixel "
            "size.",
        ),
        SCENES,
        Option("output", Kind.NEW_MODEL, "Small model (.lsmodel)", "Must not hold a model yet."),
        Option(
            "network",
            Kind.TEXT,
            "Network (empty: recommended)",
            "Encoder of the small model, such as mobilenet_v2; it must be smaller than the teacher.",
            advanced=True,
        ),
        Option(
            "encoder_weights",
            Kind.TEXT,
            "Encoder weights",
            "Safetensors, or a state dict of the small network's encoder, such as one trained on ImageNet.",
            advanced=True,
        ),
        *LIMITS,
        PATCH_SIZE,
        DEVICE,
    ),
)
