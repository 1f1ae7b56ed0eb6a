"""Which region's decoder maps a scene: the analyst's word, then a polygon layer, then the images."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from landslide_mapper.backend import Backend, Json, RegionAnswer
from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.errors import JobError, ModelError
from landslide_mapper.jobs.normalization import SceneView
from landslide_mapper.jobs.progress import Progress
from landslide_mapper.jobs.scene_samples import sample_windows, valid_points
from landslide_mapper.messages import Message, Messages, joined
from landslide_mapper.model.folder import ModelFolder
from landslide_mapper.raster.area import Area
from landslide_mapper.raster.region_layer import regions_at
from landslide_mapper.raster.scene import Scene
from landslide_mapper.vocabulary import ANYWHERE

AUTO = "auto"
REGION_FIELD = "region"
_MAJORITY = 0.5


class NoRegionError(JobError):
    """Raised when the images are like none of several regions, and no decoder is for any region."""


@dataclass(frozen=True)
class RegionChoice:
    """The region for a scene, and why.

    Attributes:
        region: its id.
        by: `analyst`, `only region`, `polygon layer`, `images`, or `anywhere` where they are like no region.
        reason: in words.
        posterior: per region, where the images were looked at.
        distance: per region, in standard deviations of the region's own images.
        warnings: for the analyst.
    """

    region: str
    by: str
    reason: str
    posterior: dict[str, float] = field(default_factory=dict)
    distance: dict[str, float] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()

    def to_json(self) -> Json:
        """For a report."""
        names = ("region", "by", "reason", "posterior", "distance")
        return {name: getattr(self, name) for name in names}


def known_regions(model: Path) -> list[str]:
    """Ids of the regions of a model's current version.

    Raises:
        ModelError: when the model on disk cannot be used.
    """
    return [region.id for region in ModelFolder(model).version().spec.regions]


def is_named(region: str | None) -> bool:
    """Whether the analyst has named a region."""
    return region is not None and region != AUTO


@dataclass(frozen=True)
class RegionQuestion:
    """Which region is a scene of?

    Attributes:
        model: folder of the model.
        device: where to compute.
        scene: what to call the scene in messages.
        layer: polygon file of regions, or None.
        layer_field: its attribute with the region.
    """

    model: Path
    device: str
    scene: str
    layer: DatasetName | None = None
    layer_field: str = REGION_FIELD


def choose_region(
    question: RegionQuestion,
    known: Sequence[str],
    view: SceneView,
    area: Area,
    backend: Backend,
    progress: Progress,
) -> RegionChoice:
    """Choose the region of a scene that the analyst has named none for.

    Args:
        question: the model and the layer.
        known: ids of the model's regions.
        view: an open scene as the model sees it.
        area: the part of it that is to be mapped.
        backend: knows what images of the regions look like.
        progress: may cancel.

    Raises:
        NoRegionError: when the images are like none of several regions.
        InventoryError: when the polygon layer cannot be read.
        ModelError: when the model keeps nothing to compare images with, and has no decoder for any region.
    """
    if len(known) == 1:
        return _only_region(question, known[0], view, area, backend, progress)
    warnings: list[str] = []
    if question.layer is not None:
        there, warnings = _from_layer(question, question.layer, known, view.raw, area, progress)
        if there is not None:
            reason = Message(
                "'{layer}' has most of the scene in {there}.", layer=short_name(question.layer), there=there
            )
            return RegionChoice(there, "polygon layer", reason, warnings=tuple(warnings))
    try:
        answer = _ask(question, known, view, area, backend, progress)
    except ModelError as error:
        if ANYWHERE not in known:
            raise
        answer = {"region": None, "posterior": {}, "distance": {}, "reason": error.message}
    region = answer["region"]
    if region is None and ANYWHERE in known:
        reason = Message("{reason} So the decoder for any region maps it.", reason=answer["reason"])
        return _by_images(ANYWHERE, ANYWHERE, {**answer, "reason": reason}, warnings)
    if region is None:
        raise NoRegionError(_none_of_these(question, known, answer, warnings))
    return _by_images(region, "images", answer, warnings)


def _ask(
    question: RegionQuestion,
    known: Sequence[str],
    view: SceneView,
    area: Area,
    backend: Backend,
    progress: Progress,
) -> RegionAnswer:
    """What the images are like; a chip is looked at as each region sees it, and judged by that region."""
    found: RegionAnswer = {"region": None, "posterior": {}, "distance": {}, "reason": ""}
    for region in known if view.depends_on_region else known[:1]:
        seen = view.seen(backend.load(question.model, region, question.device))
        answer = backend.choose_region(question.model, question.device, sample_windows(seen, area, progress))
        if not view.depends_on_region:
            return answer
        mine = answer["region"] == region
        if not found["reason"] or (mine and _sureness(answer) > _sureness(found)):
            found = answer if mine else {**answer, "region": None}
    return found


def _sureness(answer: RegionAnswer) -> float:
    region = answer["region"]
    return -1.0 if region is None else float(answer["posterior"].get(region, 0.0))


def _only_region(
    question: RegionQuestion, region: str, view: SceneView, area: Area, backend: Backend, progress: Progress
) -> RegionChoice:
    try:
        answer = _ask(question, [region], view, area, backend, progress)
    except ModelError:
        # There is nothing to choose, so nothing is missed but a warning.
        return RegionChoice(region, "only region", Message("It is the model's only region."))
    unlike = answer["region"] is None
    if region == ANYWHERE:
        unlike = False  # it is meant for regions that it has not seen
    warning = Message(
        "The images of {scene} are unlike those that region '{region}' was trained on: "
        "check the map with care, or teach the model this region.",
        scene=question.scene,
        region=region,
    )
    return _by_images(region, "only region", answer, [warning] if unlike else [])


def _by_images(region: str, by: str, answer: RegionAnswer, warnings: Sequence[str]) -> RegionChoice:
    return RegionChoice(
        region, by, answer["reason"], answer["posterior"], answer["distance"], tuple(warnings)
    )


def _from_layer(
    question: RegionQuestion,
    layer: DatasetName,
    known: Sequence[str],
    scene: Scene,
    area: Area,
    progress: Progress,
) -> tuple[str | None, list[str]]:
    """The region that most of the scene's valid area lies in, and warnings."""
    if scene.work_grid.wkt is None:
        return None, [
            Message(
                "'{layer}' cannot say where {scene} is: it has no georeference.",
                layer=short_name(layer),
                scene=question.scene,
            )
        ]
    cols, rows = valid_points(scene, area, progress)
    values = regions_at(layer, question.layer_field, scene.work_grid, cols, rows)
    ids = {_plain(region): region for region in known}
    strange = sorted({value for value in values if value is not None and _plain(value) not in ids})
    warnings = Messages()
    if strange:
        warnings.say(
            "'{layer}' has {scene} in {regions}, which the model does not know; skipped.",
            layer=short_name(layer),
            scene=question.scene,
            regions=", ".join(strange),
        )
    counts = Counter(ids[_plain(value)] for value in values if value is not None and _plain(value) in ids)
    for region, count in counts.most_common(1):
        if count > _MAJORITY * len(values):
            return region, warnings
    if not strange:
        warnings.say(
            "'{layer}' has most of {scene} in no region; its images decide.",
            layer=short_name(layer),
            scene=question.scene,
        )
    return None, warnings


def _plain(name: str) -> str:
    """A region's name as ids are written: "GREAT PLAINS" is great-plains."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")


def _none_of_these(
    question: RegionQuestion, known: Sequence[str], answer: RegionAnswer, warnings: Sequence[str]
) -> Message:
    figures = ", ".join(
        f"{region} {answer['posterior'].get(region, 0.0):.2f} (distance {distance:.1f})"
        for region, distance in answer["distance"].items()
    )
    return joined(
        " ",
        [
            *warnings,
            Message(
                "{scene} is like none of the regions of model '{model}': {reason} Posterior: {figures}. "
                "Name the region to use all the same (the model has {known}), "
                "teach the model this region, or map with the starter model.",
                scene=question.scene,
                model=question.model.stem,
                reason=answer["reason"],
                figures=figures or "none",
                known=", ".join(known),
            ),
        ],
    )
