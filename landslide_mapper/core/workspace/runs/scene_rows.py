"""The scenes of an event: which rasters show it, and where."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
)

from landslide_mapper.core.crs import moved
from landslide_mapper.core.layer_files import NamedDataset, raster_file
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.runs.ground_memory import GroundMemory
from landslide_mapper.core.workspace.store.paths import real_path, stored_path
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.dataset_names import DatasetName, dataset_name, is_file_name, short_name
from landslide_mapper.errors import JobError, RasterError

_EDGE_PARTS = 16
"""The edges of a raster are cut so finely before they are moved to another CRS, where they may bend."""


@dataclass(frozen=True)
class EventScene:
    """A scene of an event.

    Attributes:
        fid: number of its row.
        uid: of the row.
        name: for people.
        region: that it belongs to; empty where nobody has said.
        post: post-event raster: an absolute path, or a name that GDAL knows.
        pre: pre-event raster, or None.
        split: train, validation or test.
        footprint: bounds in the workspace's CRS; None where they are not known.
        dem: elevation model; None: none was chosen.
        dem_feet: its elevations are in feet where it does not say so itself.
    """

    fid: int
    uid: str
    name: str
    region: str
    post: DatasetName
    pre: DatasetName | None
    split: str
    footprint: QgsRectangle | None
    dem: DatasetName | None = None
    dem_feet: bool = False

    def check_files(self, terrain: bool = False) -> None:
        """Make sure that the rasters are there.

        Args:
            terrain: the elevation model is wanted, too.

        Raises:
            RasterError: naming the one that is not.
        """
        ground = (("elevation", self.dem),) if terrain else ()
        for what, path in (("post-event", self.post), ("pre-event", self.pre), *ground):
            if path is not None and is_file_name(path) and not os.path.isfile(path):
                raise RasterError(
                    "The {what} raster of scene '{name}' is not at '{path}' any more. "
                    "Put it back, or choose the rasters anew on the Map page.",
                    what=what,
                    name=self.name,
                    path=path,
                )


def scenes_of(workspace: Workspace) -> list[EventScene]:
    """The scenes of an event, in the order in which they were added."""
    return [_scene(workspace, row) for row in workspace.rows("scenes", geometry=True)]


def remember_scene(
    workspace: Workspace,
    post: QgsRasterLayer,
    pre: QgsRasterLayer | None,
    region: str = "",
    ground: GroundMemory | None = None,
) -> EventScene:
    """The scene of two rasters; it is added to the event where it is not there yet.

    Args:
        workspace: the event.
        post: raster taken after the event.
        pre: raster taken before it, or None.
        region: of the scene; one that was stored before is replaced.
        ground: its elevation model; where that names none, what was stored before stays.

    Raises:
        JobError: when a raster is nothing that GDAL opens by name, so that it could not be found again.
        WorkspaceError: when the event cannot be written.
    """
    paths = [_name_of(post), None if pre is None else _name_of(pre)]
    stored = [stored_path(path, workspace.base) for path in paths]
    for scene in scenes_of(workspace):
        # Compared as they are stored: the name of a database goes without its password there.
        if [stored_path(path, workspace.base) for path in (scene.post, scene.pre)] == stored:
            if region and scene.region != region:
                workspace.change("scenes", {scene.fid: {"region": region}})
            if ground is not None:
                remember_dem(workspace, scene, ground)
            return next(one for one in scenes_of(workspace) if one.fid == scene.fid)
    row: dict[str, object] = {
        "name": post.name(),
        "region": region,
        "post": stored[0],
        "pre": stored[1],
        "split": "train",
        **_ground_of(workspace, ground or GroundMemory()),
    }
    fids = workspace.append("scenes", [row], [_footprint(workspace, post)])
    return next(one for one in scenes_of(workspace) if one.fid == fids[0])


def remember_dem(workspace: Workspace, scene: EventScene, ground: GroundMemory) -> None:
    """The elevation model of a scene that is there; none chosen: what was stored before stays.

    Raises:
        WorkspaceError: when the event cannot be written.
    """
    if not knows_dem(workspace, scene, ground):
        workspace.change("scenes", {scene.fid: _ground_of(workspace, ground)})


def knows_dem(workspace: Workspace, scene: EventScene, ground: GroundMemory) -> bool:
    """Whether a scene has the chosen elevation model already; true where none is chosen."""
    if not ground.dem:
        return True
    same = stored_path(scene.dem, workspace.base) == stored_path(ground.dem, workspace.base)
    return same and scene.dem_feet == ground.feet


def _scene(workspace: Workspace, row: QgsFeature) -> EventScene:
    names = ("uid", "name", "region", "post", "pre", "split", "dem")
    texts = {name: str(plain(row[name]) or "") for name in names}
    geometry = row.geometry()
    return EventScene(
        fid=row.id(),
        uid=texts["uid"],
        name=texts["name"] or Path(short_name(texts["post"])).stem,
        region=texts["region"],
        post=dataset_name(real_path(texts["post"], workspace.base)),
        pre=dataset_name(real_path(texts["pre"], workspace.base)) if texts["pre"] else None,
        split=texts["split"] or "train",
        footprint=None if geometry.isNull() else geometry.boundingBox(),
        dem=dataset_name(real_path(texts["dem"], workspace.base)) if texts["dem"] else None,
        dem_feet=bool(plain(row["dem_feet"])),
    )


def _ground_of(workspace: Workspace, ground: GroundMemory) -> dict[str, object]:
    if not ground.dem:
        return {}
    return {"dem": stored_path(ground.dem, workspace.base), "dem_feet": ground.feet}


def _name_of(layer: QgsRasterLayer) -> DatasetName:
    source = raster_file(layer) if layer.providerType() == "gdal" else None
    if not isinstance(source, NamedDataset):
        raise JobError(
            "Layer '{layer}' is no plain raster file, which an event needs in order to find it "
            "again. Save it as a GeoTIFF, and choose that one.",
            layer=layer.name(),
        )
    dataset = source.dataset
    return dataset.absolute() if isinstance(dataset, Path) else dataset


def _footprint(workspace: Workspace, layer: QgsRasterLayer) -> QgsGeometry | None:
    outline = QgsGeometry.fromRect(layer.extent())
    return moved(outline.densifyByCount(_EDGE_PARTS), layer.crs(), workspace.crs)
