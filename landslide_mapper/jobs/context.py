"""What the bands of a training show, for the context by Clay, which knows bands by their wavelengths."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from landslide_mapper.errors import JobError
from landslide_mapper.jobs.progress import Progress
from landslide_mapper.jobs.spec import TrainJob
from landslide_mapper.layers import ImageTags
from landslide_mapper.messages import Message
from landslide_mapper.model.design import check_context
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.raster.bands import RGB, RGBN
from landslide_mapper.vocabulary import CLAY, CLAY_ENCODER, NO_CONTEXT, NO_START, STARTER

WAVES: Mapping[str, float] = {
    "coastal": 0.443, "blue": 0.493, "green 1": 0.531, "green": 0.56, "yellow": 0.61, "red": 0.665,
    "red edge": 0.704, "red edge 2": 0.74, "red edge 3": 0.783, "nir": 0.842, "narrow nir": 0.865,
    "swir1": 1.61, "swir2": 2.19, "vv": 3.5, "vh": 4.0,
}  # fmt: skip
"""Micrometres of the bands that Clay learned from: Sentinel-2's where they have them, PlanetScope's else.
Radar has stand-ins of Clay's own."""
UNNAMED = {RGB: (0.635, 0.555, 0.465), RGBN: (0.65, 0.56, 0.48, 0.842)}
"""Of aerial images: for three or four bands that nobody names."""


def context_waves(job: TrainJob, index: Mapping[str, Any], progress: Progress) -> tuple[float, ...] | None:
    """Central wavelength of each band, micrometres; None where no context is asked for.

    Args:
        job: what was asked for.
        index: of the patches (`index.json`).
        progress: told what is assumed.

    Raises:
        JobError: when it is not known what a band shows, or Clay knows nothing like it.
    """
    if job.context == NO_CONTEXT:
        return None
    images = ImageTags.from_json(index.get("images"))
    # Computed bands follow the images' own; Clay does not look at them.
    names, bands = images.band_names, int(index["layers"][0]["bands"]) - len(images.derived)
    if not names:
        return _assumed(bands, progress)
    unknown = [name for name in names if name not in WAVES]
    if unknown:
        raise JobError(
            "Clay knows bands by their wavelengths, and none for band '{band}'; it knows {known}. "
            "Choose bands that it knows, or train without context.",
            band=unknown[0],
            known=", ".join(WAVES),
        )
    waves = tuple(WAVES[name] for name in names)
    _say(names, waves, progress)
    return waves


def check_context_asked(job: TrainJob) -> None:
    """Refuse what does not go together before the patches are cut, which may take long.

    Raises:
        JobError: when no file is named, or it is missing.
        ModelError: when the network has no place for context.
    """
    known = _start_architecture(job)
    _check_start(job, known)
    check_context(job.network or (known or {}).get("network"), job.context)
    if job.context == NO_CONTEXT:
        if job.context_weights:
            raise JobError(
                "The file of context weights {path} is not used without context: ask for context clay, or "
                "leave it out.",
                path=job.context_weights,
            )
        return
    if not job.context_weights and (known or {}).get("context") is None:
        raise JobError(
            "Context '{context}' needs the file of Clay's weights (--context-weights; in the dock under "
            "Advanced), or a model with context to start from.",
            context=job.context,
        )
    if job.context_weights and not Path(job.context_weights).is_file():
        raise JobError(
            "{path}: no such file. Clay's weights (clay-v1.5.ckpt, 5 GB) do not come with Landslide "
            "Mapper; see the help on networks.",
            path=job.context_weights,
        )


def _start_architecture(job: TrainJob) -> dict[str, Any] | None:
    """What the network of the model is made of that a training starts from; None where it names none."""
    if job.start_from in (None, STARTER, NO_START):
        return None
    spec = ModelFolder(Path(str(job.start_from))).version().spec
    return {**spec.architecture, "network": spec.network}


def _check_start(job: TrainJob, known: Mapping[str, Any] | None) -> None:
    """Refuse another encoder to start from where Clay takes its place."""
    foreign = job.encoder_weights or (job.start_from if job.start_from == STARTER else None)
    if known is not None and known["network"] != CLAY:
        foreign = job.start_from
    if job.context == CLAY_ENCODER and foreign:
        raise JobError(
            "Clay takes the encoder's place, and {start} holds another encoder. Leave it out, or start from "
            "a model that was trained with context clay-encoder.",
            start=foreign,
        )


def _assumed(bands: int, progress: Progress) -> tuple[float, ...]:
    for names, waves in UNNAMED.items():
        if len(names) == bands:
            progress.log(
                Message(
                    "The images do not name their bands; they are taken for {names}.", names=", ".join(names)
                )
            )
            _say(names, waves, progress)
            return waves
    raise JobError(
        "Clay knows bands by their wavelengths, and the images do not name their {bands} bands. Name them "
        "in the files (band descriptions: red, green, blue, nir, …), or train without context.",
        bands=bands,
    )


def _say(names: tuple[str, ...], waves: tuple[float, ...], progress: Progress) -> None:
    listed = ", ".join(f"{name} {wave:g}" for name, wave in zip(names, waves))
    progress.log(Message("Clay is told these wavelengths in micrometres: {listed}.", listed=listed))
