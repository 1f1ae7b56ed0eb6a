"""Opening the scenes of a scene list, and what they have in common before anything is cut from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.layers import POST, ImageTags
from landslide_mapper.normalization import SCENE
from landslide_mapper.raster.derived import check_derived
from landslide_mapper.raster.scaling import Tags, common_scale
from landslide_mapper.raster.scene import Scene, open_scene
from landslide_mapper.raster.source import common_dtype
from landslide_mapper.tiling import Window

STRETCHED = "float16"
"""Type of patches whose values lie in -1..3: 1/2000 of a scene's range is less than any camera's noise."""


@dataclass(frozen=True)
class SceneSurvey:
    """What is known of a scene before its labels are read.

    Attributes:
        bands: bands per date.
        gsd_m: ground sampling distance in metres, or None.
        width: columns.
        height: rows.
        dtype: type of the pixels.
        names: what the bands show, or None where the raster does not say.
        tags: scale and offset of the bands of each date.
    """

    bands: int
    gsd_m: float | None
    width: int
    height: int
    dtype: np.dtype[np.generic]
    names: tuple[str, ...] | None
    tags: tuple[Tags, ...]


def open_entry(scene: SceneEntry, pre: DatasetName | None, images: ImageTags, **more: Any) -> Scene:
    """Open a scene of a list with the bands that it names."""
    pre_bands = scene.pre_bands if pre else None
    return open_scene(
        scene.post,
        pre,
        post_bands=scene.post_bands,
        pre_bands=pre_bands,
        pre_shift=scene.pre_shift,
        images=images,
        **more,
    )


def survey_scene(scene: SceneEntry, images: ImageTags | None) -> SceneSurvey:
    """Look at a scene; `images` is what a model that exists learned from."""
    learned = images or ImageTags(offset_removed=True)
    with named(scene), open_entry(scene, scene.pre, learned) as pair:
        dtype = pair.read(Window(0, 0, 1, 1)).post.dtype
        names, tags = pair.chosen[POST].known, tuple(pair.tags.values())
        bands = pair.bands - len(pair.derived)
        return SceneSurvey(bands, pair.grid.gsd_m, pair.grid.width, pair.grid.height, dtype, names, tags)


def common_tags(surveys: Sequence[SceneSurvey], bands: int, derived: Sequence[str] = ()) -> ImageTags:
    """What a new model learns of its images: the first names and the first scale that there are.

    Raises:
        RasterError: when a derived band needs one that is not known.
    """
    names = next((one.names for one in surveys if one.names and len(one.names) == bands), ())
    scale = common_scale([tags for one in surveys for tags in one.tags])
    check_derived(derived, names)
    return ImageTags(names, scale, offset_removed=True, derived=tuple(derived))


def stored_dtype(surveys: Sequence[SceneSurvey], normalization: str, computed: bool) -> str:
    """Type of the values of patches; slopes and indices, which are computed, are no whole numbers."""
    if normalization == SCENE:
        return STRETCHED
    return "float32" if computed else common_dtype([survey.dtype for survey in surveys]).name


@contextmanager
def named(scene: SceneEntry) -> Iterator[None]:
    """Begin errors with the scene that they are about."""
    try:
        yield
    except LandslideMapperError as error:
        raise type(error)("Scene {scene}: {error}", scene=scene.id, error=error) from error
