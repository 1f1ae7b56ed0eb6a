"""The options of the job that fetches an encoder's weights from a hub; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import OVERWRITE_FILES


@dataclass(frozen=True)
class FetchWeightsJob:
    """Fetch the ImageNet weights of an encoder, for trainings to start from.

    Attributes:
        output: file to write.
        network: name of the encoder; None: the recommended one.
        overwrite: replace a file that exists.
    """

    output: Path
    network: str | None = None
    overwrite: bool = False


FETCH_WEIGHTS = JobOptions(
    FetchWeightsJob,
    "Download weights of an encoder",
    "Downloads ImageNet weights of an encoder from where its library keeps them.",
    "Nothing else in Landslide Mapper downloads weights. The log says which host they are from, and their "
    "licence. A training starts from the file.",
    (
        Option(
            "network",
            Kind.TEXT,
            "Network (empty: recommended)",
            "Encoder, such as resnet18, mobilenet_v2 or mit_b0; not tsmu and rau.",
        ),
        OVERWRITE_FILES,
        Option(
            "output",
            Kind.NEW_ENCODER,
            "Encoder",
            "File that a training takes as its start (--start-from or --encoder-weights).",
        ),
    ),
)
