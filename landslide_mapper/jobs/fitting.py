"""A fused map made anew with weights that fit what is known of its scene: labels, reviews, labelled areas."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from landslide_mapper.dataset_names import short_name
from landslide_mapper.errors import JobError
from landslide_mapper.inventory.labels import BACKGROUND, LANDSLIDE, LabelSource
from landslide_mapper.jobs.fused_parts import (
    FusedMap,
    count_parts,
    fusion_tags,
    made_of,
    read_pairs,
    write_fused,
)
from landslide_mapper.jobs.fusion import Fusion, Known, Weights, count_pairs, count_places
from landslide_mapper.jobs.progress import Progress
from landslide_mapper.jobs.spec import OutlineJob
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid
from landslide_mapper.raster.probability import tags
from landslide_mapper.vocabulary import TRAIN


@dataclass(frozen=True)
class Fit:
    """What was found.

    Attributes:
        fusion: with the fitted weights.
        threshold: from which a pixel is landslide.
        by_labels: whether labelled areas say the threshold, and not the scene alone.
    """

    fusion: Fusion
    threshold: float
    by_labels: bool


def fit_probability(job: OutlineJob, target: Path, progress: Progress) -> Fit:
    """Fit the weights of a fused map, and write its probability with them.

    Args:
        job: names the map, and the labels.
        target: GeoTIFF to write.
        progress: told what was found; may cancel.

    Raises:
        JobError: when the map has no parts of its own, or only one class is known.
        InventoryError: when the labels cannot be read.
        RasterError: when a part cannot be read, or the file not be written.
        Canceled: when the user asked to stop.
    """
    whole = FusedMap.of(job.probability)
    if whole is None:
        raise JobError(
            "'{probability}' has no parts whose weights could be fitted: it is not of a starter and the "
            "change, or its files *_starter.tif and *_change.tif are not beside it. Map two dates without a "
            "model.",
            probability=job.probability,
        )
    if not made_of(Path(job.probability), whole, progress):
        raise JobError(
            "'{probability}' is not what '{starter}' and '{change}' make together: another map has been "
            "written over them. Map the scene again, into files of another name.",
            probability=short_name(job.probability),
            **{name: path.name for name, path in whole.parts.items()},
        )
    counts = count_parts(whole.parts, progress)
    known = _known(job, whole, progress)
    fusion = Fusion(whole.fusion.starter, whole.fusion.change).fitted(counts, known)
    threshold, by_labels = fusion.known_threshold(counts, known)
    _tell(fusion.weights, known, progress)
    metadata = {**tags(job.probability), **fusion_tags(fusion, threshold, whole.usual)}
    write_fused(target, whole.parts, fusion, metadata, progress)
    return Fit(fusion, threshold, by_labels)


def _known(job: OutlineJob, whole: FusedMap, progress: Progress) -> Known:
    """The parts' values where something is known; accuracy and validation areas are never read."""
    if job.labels is None:
        raise RuntimeError("weights are fitted to labels")
    grid = Grid.from_dataset(open_raster(whole.usual))
    found = {truth: np.zeros((256, 256), np.int64) for truth in (LANDSLIDE, BACKGROUND)}
    places = dict.fromkeys(found, 0)
    with LabelSource(job.labels, job.labelled_area, grid, split=TRAIN) as labels:
        for window, starter, change in read_pairs(whole.parts, progress):
            if window.intersection(labels.extent).empty:
                continue
            mask = labels.mask(window)
            for truth in found:
                chosen = mask == truth
                found[truth] += count_pairs(starter[chosen], change[chosen])
                places[truth] += count_places(chosen)
    return Known(found[LANDSLIDE], found[BACKGROUND], (places[LANDSLIDE], places[BACKGROUND]))


def _tell(weights: Weights, known: Known, progress: Progress) -> None:
    usual = Weights()
    progress.log(
        Message(
            "Weights fitted to {landslides} places with landslides and {others} without: starter "
            "{starter:.2f} (usually {usual_starter:.2f}), change {change:.2f} ({usual_change:.2f}), offset "
            "{offset:+.2f}.",
            landslides=known.places[0],
            others=known.places[1],
            starter=weights.starter,
            usual_starter=usual.starter,
            change=weights.change,
            usual_change=usual.change,
            offset=weights.offset,
        )
    )
