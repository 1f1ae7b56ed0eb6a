"""Opening a scene for a network that sees more than its images: the change between the dates, the ground."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from types import MappingProxyType

from landslide_mapper.change.layer import open_change
from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.errors import JobError, RasterError
from landslide_mapper.jobs.scene_survey import open_entry
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.layers import CHANGE_SCORE, TERRAIN
from landslide_mapper.messages import Message
from landslide_mapper.raster.patches import StoreShape
from landslide_mapper.raster.scene import Scene
from landslide_mapper.terrain.layer import TerrainLayer


def with_change(
    open_dates: Callable[[DatasetName | None], Scene],
    post: DatasetName,
    pre: DatasetName,
    tell: Callable[[str], None],
    post_bands: Sequence[int] | None,
    pre_bands: Sequence[int] | None,
    *,
    gsd_m: float | None = None,
    masks: Mapping[str, DatasetName] = MappingProxyType({}),
    pre_shift: tuple[float, float] = (0.0, 0.0),
) -> Scene:
    """A scene with the change between its dates, or of post alone where that cannot be told.

    Args:
        open_dates: opens the scene with the pre-event raster, or without one for None.
        post: post-event raster.
        pre: pre-event raster.
        tell: told why the pre-event raster is not used.
        post_bands: band numbers that the analyst gave.
        pre_bands: the same for pre.
        gsd_m: that the scene is read at.
        masks: layer to the file of what hides it.
        pre_shift: how far pre lies off post (`raster.scene`).

    Raises:
        RasterError: when the scene cannot be opened.
    """
    try:
        change = open_change(
            post,
            pre,
            post_bands=post_bands,
            pre_bands=pre_bands,
            gsd_m=gsd_m,
            masks=masks,
            pre_shift=pre_shift,
        )
    except (JobError, RasterError) as error:
        tell(
            Message(
                "The change between '{pre}' and '{post}' cannot be told, so the post-event raster is read "
                "alone: {reason}",
                pre=short_name(pre),
                post=short_name(post),
                reason=error,
            )
        )
        return open_dates(None)
    with ExitStack() as unless_open:
        unless_open.callback(change.close)
        scene = open_dates(pre).with_computed(CHANGE_SCORE, change)
        unless_open.pop_all()  # it is the scene's from here on
    return scene


def open_listed(scene: SceneEntry, shape: StoreShape, tell: Callable[[str], None], change: bool) -> Scene:
    """Open a scene of a list as a store of patches shows it.

    Args:
        scene: of the list.
        shape: of the store.
        tell: told why the pre-event raster is not used.
        change: with what is computed, the change between the dates and the ground, where the store shows it.

    Raises:
        RasterError: when the scene cannot be opened.
    """

    def open_dates(pre: DatasetName | None) -> Scene:
        return open_entry(scene, pre, shape.images, bands=shape.image_bands, gsd_m=shape.gsd_m)

    if change and shape.sees_change and scene.pre is not None:
        own = (open_dates, scene.post, scene.pre, tell, scene.post_bands, scene.pre_bands)
        found = with_change(*own, gsd_m=shape.gsd_m, pre_shift=scene.pre_shift)
    else:
        found = open_dates(scene.pre if shape.dates == 2 else None)
    if change and shape.sees_terrain and scene.dem is not None:
        return with_terrain(found, scene.dem, scene.dem_feet, scene.post)
    return found


def with_terrain(scene: Scene, dem: DatasetName, feet: bool, name: DatasetName) -> Scene:
    """A scene with the ground beside its images; it is closed where that fails.

    Args:
        scene: an open scene.
        dem: raster of elevations.
        feet: they are in feet where the raster does not say so itself.
        name: of the scene, for messages.

    Raises:
        RasterError: when the elevations cannot be read, or are of another place.
    """
    with ExitStack() as unless_open:
        unless_open.callback(scene.close)
        layer = TerrainLayer(dem, feet, scene.work_grid, name)
        whole = scene.with_computed(TERRAIN, layer)
        whole.warnings += layer.said
        unless_open.pop_all()  # it is the caller's from here on
    return whole
