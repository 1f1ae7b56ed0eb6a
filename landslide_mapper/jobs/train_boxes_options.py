"""The options of the job that teaches a model to find boxes; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import DEVICE, LIMITS, MODEL, PATCH_SIZE, SCENES
from landslide_mapper.jobs.spec import SceneEntry


@dataclass(frozen=True)
class TrainBoxesJob:
    """Teach a region of a model to find boxes; encoder and decoders stay as they are.

    Attributes:
        region: a region of the model; scenes of others are left alone.
        epochs: times that all patches are seen; None: as recommended.
        max_minutes: it ends then with the best epoch so far; None: no limit.
    """

    model: Path
    region: str
    scenes: tuple[SceneEntry, ...]
    patch_size: int = 256
    epochs: int | None = None
    max_minutes: float | None = None
    device: str = "auto"
    seed: int = 0


TRAIN_BOXES = JobOptions(
    TrainBoxesJob,
    "Teach a model to find boxes",
    "Teaches a region of a model to find landslides as boxes (Faster R-CNN).",
    "Teaches a region to find boxes around landslides, from the boxes of the landslides that are labelled. "
    "What learns is a head of Faster R-CNN on the model's encoder; encoder and decoders, and so all maps, "
    "stay the same to the byte. The result is a new version of the model, which one can go back from.\n\n"
    "Boxes of masks need none of this; compare both before you choose.",
    (
        MODEL,
        Option("region", Kind.TEXT, "Region", "A region of the model; only its scenes are used."),
        SCENES,
        *(
            replace(one, help="Times that all patches are seen; empty: as recommended.")
            if one.field == "epochs"
            else one
            for one in LIMITS
            if "." not in one.field
        ),
        PATCH_SIZE,
        DEVICE,
    ),
)
