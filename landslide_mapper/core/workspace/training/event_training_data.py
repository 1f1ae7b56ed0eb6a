"""What an event can teach a model: its labels and reviewed candidates as scenes for an update.

Landslides are the drawn labels and the accepted and edited candidates. Known pixels are those of training
areas, of labels and of every reviewed candidate; so a rejected candidate is background that the model got
wrong, and where it overlaps a landslide, the landslide wins. All other pixels stay unknown. The areas' roles
go along, and `inventory.known_area` decides by them what is read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.runs.scene_rows import EventScene, scenes_of
from landslide_mapper.core.workspace.store.values import now, plain
from landslide_mapper.core.workspace.training.known_polygons import (
    TAUGHT_BY,
    Polygons,
    Snapshots,
    watched,
    write_known,
)
from landslide_mapper.core.workspace.training.scene_files import SceneFiles
from landslide_mapper.errors import InventoryError, JobError
from landslide_mapper.jobs.spec import SceneEntry
from landslide_mapper.messages import Message
from landslide_mapper.vocabulary import (
    CONFIRMED,
    LEARNING_KINDS,
    REJECTED,
    TEST,
    TRAIN,
    TRAINING_ROLE,
    VALIDATION,
    VALIDATION_ROLE,
)

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress


@dataclass(frozen=True)
class News:
    """What has come in since a version of a model was published.

    Attributes:
        labels: landslides drawn or imported.
        accepted: candidates accepted as they were.
        edited: candidates accepted with another outline.
        rejected: candidates that are no landslides.
        version: the version; None where the event has not taught the model yet.
    """

    labels: int = 0
    accepted: int = 0
    edited: int = 0
    rejected: int = 0
    version: int | None = None

    @property
    def total(self) -> int:
        """How many there are in all."""
        return self.labels + self.accepted + self.edited + self.rejected


def what_is_new(workspace: Workspace, model: str, version: int) -> News:
    """What has come in since the event last taught a model.

    Args:
        workspace: the event.
        model: its name.
        version: the one in use; what was learned by later ones, before a roll back, is new again.
    """
    taught, since = _last_taught(workspace, model, version)
    counts = dict.fromkeys((*CONFIRMED, REJECTED), 0)
    for row in workspace.rows("candidates", _REVIEWED, fields=("status", "reviewed_at")):
        if _is_after(row["reviewed_at"], since):
            counts[str(row["status"])] += 1
    labels = sum(
        _is_after(row["created_at"], since) for row in workspace.rows("labels", fields=("created_at",))
    )
    return News(labels, counts["accepted"], counts["edited"], counts[REJECTED], taught)


_REVIEWED = "\"status\" IN ('accepted', 'edited', 'rejected')"


def _last_taught(workspace: Workspace, model: str, version: int) -> tuple[int | None, datetime | None]:
    """The version that the event taught last, and when what it taught was looked at."""
    found: list[tuple[datetime, int]] = []
    fields = ("kind", "model", "model_version", "started_at", "finished_at")
    for row in workspace.rows("runs", fields=fields):
        number, finished = plain(row["model_version"]), plain(row["finished_at"])
        has_taught = row["kind"] in LEARNING_KINDS and row["model"] == model
        if has_taught and number is not None and finished is not None and number <= version:
            found.append((plain(row["started_at"]) or finished, int(number)))
    return (max(found)[1], max(found)[0]) if found else (None, None)


def _is_after(value: object, since: datetime | None) -> bool:
    time = plain(value)
    return since is None or time is None or time > since


class EventTrainingScenes(SceneFiles):
    """The scenes of an event, for an update job; made on the GUI thread, turned into files in the job's.

    Attributes:
        taken_at: when the snapshot was taken: what comes later is not taught.
        unsaved: names of layers whose unsaved edits are used too.
    """

    def __init__(
        self, workspace: Workspace, region: str, *, terrain: bool = False, needed_by: str = ""
    ) -> None:
        """Take a snapshot.

        Args:
            workspace: the event.
            region: to teach; scenes of other regions are left alone.
            terrain: the ground is learned from, too, where a scene has an elevation model.
            needed_by: name of a model that cannot do without the ground; empty: there is none.

        Raises:
            RasterError: when a raster of a scene is missing.
            JobError: when there is no scene of the region, nothing to learn, or no terrain that is needed.
        """
        super().__init__()
        self._terrain = terrain or bool(needed_by)
        self._region = region
        self.taken_at = now()
        self._scenes = scenes_for(workspace, region)
        if not self._scenes:
            raise JobError(
                "Event '{title}' has no scene of region '{region}'. Choose its rasters on the Map page.",
                title=workspace.title,
                region=region,
            )
        check_terrain(self._scenes, needed_by)
        for scene in self._scenes:
            scene.check_files(self._terrain)
        self._crs = QgsCoordinateReferenceSystem(workspace.crs)
        layers = [workspace.layer(table) for table in TAUGHT_BY]
        self.unsaved = tuple(layer.name() for layer in layers if layer.isModified())
        self._snapshots = Snapshots.of(workspace)

    def _write(self, folder: Path, progress: Progress) -> Iterator[SceneEntry]:
        read = {scene.uid: self._snapshots.read(scene.footprint, progress) for scene in self._scenes}
        self._tell_outside(progress)
        check_trainable(list(read.values()))
        for number, scene in enumerate(self._scenes):
            place = folder / str(number)
            place.mkdir()
            only = scene.split == VALIDATION
            labels, area, roles = write_known(place, read[scene.uid], self._crs, progress, whole_scene=only)
            for split, role in ((TRAIN, TRAINING_ROLE), (VALIDATION, VALIDATION_ROLE)):
                if role in roles:
                    yield SceneEntry(
                        id=f"{scene.name}/{number + 1}/{split}",
                        region=self._region,
                        post=scene.post,
                        pre=scene.pre,
                        labels=labels,
                        labelled_area=area,
                        split=split,
                        dem=scene.dem if self._terrain else None,
                        dem_feet=scene.dem_feet,
                    )

    def _tell_outside(self, progress: Progress) -> None:
        """Say how many labels lie outside all scenes; they are of no use here."""
        footprints = [scene.footprint for scene in self._scenes if scene.footprint is not None]
        if len(footprints) < len(self._scenes):
            return
        outside = sum(
            not any(row.geometry().boundingBox().intersects(one) for one in footprints)
            for row in watched(self._snapshots.labels.features(None), progress)
        )
        if outside:
            progress.log(
                Message(
                    "Labels outside the rasters of region {region}: {outside}. They are not used.",
                    outside=outside,
                    region=self._region,
                )
            )


def scenes_for(workspace: Workspace, region: str) -> list[EventScene]:
    """The scenes of an event that can teach a region: its own, and those whose region nobody has told."""
    return [scene for scene in scenes_of(workspace) if scene.region in ("", region) and scene.split != TEST]


def check_terrain(scenes: Sequence[EventScene], needed_by: str) -> None:
    """Refuse scenes without an elevation model where a model needs the ground.

    Raises:
        JobError: naming the first of them.
    """
    without = [scene.name for scene in scenes if scene.dem is None]
    if needed_by and without:
        raise JobError(
            "Model '{model}' was trained with terrain, but scene '{scene}' of the event has no elevation "
            "model. Choose its rasters and its elevation model on the Map page (Terrain).",
            model=needed_by,
            scene=without[0],
        )


def check_trainable(scenes: Sequence[Polygons]) -> None:
    """Refuse what nothing can be learned from.

    Raises:
        InventoryError: when there is no landslide, or nothing that is known to be none.
    """
    if not any(scene.landslides for scene in scenes):
        only_rejected = any(scene.rejected for scene in scenes)
        what = "Only rejected candidates" if only_rejected else "No labels"
        raise InventoryError(
            "{what} on these rasters: an update needs landslides too. Draw some on the Label page, or "
            "accept candidates on the Review page.",
            what=what,
        )
    background = any(scene.rejected or scene.areas[TRAINING_ROLE] for scene in scenes)
    if not background:
        raise InventoryError(
            "All that is known on these rasters is landslide, so the model would find landslides everywhere. "
            "Mark an area in which every landslide is drawn (Label page), or reject wrong candidates."
        )
