"""The terrain of landslides: shape and ground as attributes, and rules that rule out what cannot be one.

The terrain job describes an inventory; the map and the outline job describe what they have found in the same
way, before anybody sees the file.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from landslide_mapper.dataset_names import DatasetName, short_name
from landslide_mapper.errors import JobError
from landslide_mapper.ground_rules import GroundRules, counted
from landslide_mapper.inventory.staging import StagedFiles
from landslide_mapper.inventory.terrain_file import add_attributes, copy_landslides, forget_rules
from landslide_mapper.inventory.work_crs import work_crs
from landslide_mapper.jobs.accuracy_reports import TerrainReport
from landslide_mapper.jobs.outputs import check_geopackage, claimed
from landslide_mapper.jobs.progress import Progress, check, reporting
from landslide_mapper.jobs.spec import GroundOptions
from landslide_mapper.jobs.terrain_options import TerrainJob
from landslide_mapper.messages import Message, Messages, joined
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid
from landslide_mapper.raster.polygons import BurntPolygons, table_of
from landslide_mapper.terrain.attributes import Terrain, terrain_of
from landslide_mapper.terrain.ground import Ground
from landslide_mapper.terrain.water import WaterIndex, check_water, open_water
from landslide_mapper.vocabulary import FLAT, RULED_OUT, WATER

_FULL = 0.999
"""Share of a landslide that has elevations where all of it has."""
_RULES = {
    FLAT: Message("{count:,} on flat ground"),
    WATER: Message("{count:,} in water"),
}


@dataclass(frozen=True)
class Described:
    """What came of looking at landslides.

    Attributes:
        landslides: how many were looked at.
        without: how many of them have no elevations.
        ruled_out: how many each rule took, by `vocabulary.RULED_OUT_BY`.
        warnings: for the analyst.
        notes: what was taken for granted.
    """

    landslides: int = 0
    without: int = 0
    ruled_out: Mapping[str, int] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()
    notes: tuple[Message, ...] = ()


def tell_described(found: Described, progress: Progress) -> None:
    """Log what came of it."""
    ruled_out = ruled_out_text(found.ruled_out)
    for said in (*found.warnings, *found.notes, *([] if ruled_out is None else [ruled_out])):
        progress.log(said)


def ruled_out_text(ruled_out: Mapping[str, int]) -> Message | None:
    """How many candidates each rule took, in words; None where none took any."""
    parts = [Message(_RULES[name].key, count=count) for name, count in ruled_out.items()]
    return Message("Ruled out: {parts}", parts=joined(", ", parts)) if parts else None


class Surroundings:
    """What landslides lie on, as a job says it: opened before any other work, so that what is wrong shows."""

    def __init__(self, asked: GroundOptions, image: DatasetName | None = None) -> None:
        """Open what is named.

        Args:
            asked: names it.
            image: whose bands tell water, too; None: none.

        Raises:
            LandslideMapperError: when something cannot be used.
        """
        if not 0.0 <= asked.min_slope < 90.0:
            raise JobError(
                "The least slope is {slope:g} degrees, expected 0 to less than 90.", slope=asked.min_slope
            )
        if asked.min_slope and asked.dem is None:
            raise JobError(
                "A least slope needs elevations: name an elevation model (--dem), or leave the slope out."
            )
        self._dem, self._mask = asked.dem, asked.water_mask
        self._rules = GroundRules(asked.min_slope)
        self._ground = None if asked.dem is None else Ground(asked.dem, asked.feet)
        self._index = None if image is None else WaterIndex(image)
        if self._mask is not None:
            check_water(self._mask)

    @property
    def known(self) -> bool:
        """Whether there is anything to look at."""
        return self._ground is not None or self._mask is not None or self._index is not None

    @property
    def notes(self) -> tuple[Message, ...]:
        """What is taken for granted of the ground."""
        return () if self._ground is None else self._ground.said

    def check_place(self, grid: Grid, what: DatasetName) -> None:
        """Make sure that elevations and a raster are of one place.

        Raises:
            JobError: when they are not.
        """
        if self.known and not grid.georeferenced:
            raise JobError(_NO_PLACE, name=short_name(what))
        if self._ground is not None and not self._ground.meets(grid):
            raise JobError(
                "The elevations of '{dem}' do not cover '{name}'. Choose those of this area.",
                dem=short_name(self._dem or ""),
                name=short_name(what),
            )

    def describe(
        self, path: Path, name: DatasetName, progress: Progress, start: float, share: float
    ) -> Described:
        """Add attributes to the landslides of a file.

        Args:
            path: GeoPackage with a layer of landslides; changed.
            name: what it is called, for messages.
            progress: told what is done; may cancel.
            start: share of the job that is done before.
            share: of the job that this part takes.

        Raises:
            LandslideMapperError: when something cannot be read or written.
            Canceled: when the user asked to stop.
        """
        if not self.known:
            return Described()
        forget_rules(path)
        wkt = work_crs(path, path)
        if wkt is None:
            raise JobError(_NO_PLACE, name=short_name(name))
        polygons = BurntPolygons(path, Grid(1, 1, PIXEL_SPACE, wkt), "inventory")
        try:
            if not polygons.count:
                return Described()
            water = [] if self._mask is None else [open_water(self._mask, wkt)]
            apart = [] if all(one.meets(_around(polygons)) for one in water) else self._said_of_mask(name)
            water += [] if self._index is None else [self._index]
            looking = reporting(progress, Message("Looking at the terrain"), start, share)
            terrain = terrain_of(polygons, self._ground, looking, water)
            found = self._written(path, polygons.fids, terrain)
            return replace(found, warnings=(*found.warnings, *apart), notes=self.notes)
        finally:
            polygons.close()

    def _said_of_mask(self, name: DatasetName) -> Messages:
        warnings = Messages()
        warnings.say(
            "The water mask '{mask}' lies elsewhere than the landslides of '{name}', so none is ruled out "
            "by it.",
            mask=short_name(self._mask or ""),
            name=short_name(name),
        )
        return warnings

    def _written(self, path: Path, fids: list[int], terrain: Terrain) -> Described:
        columns = terrain.columns(ground=self._ground is not None)
        nothing = [None] * len(fids)
        slopes, shares = columns.get("slope_mean", nothing), columns.get("water_share", nothing)
        reasons = [self._rules.against(slope, share) for slope, share in zip(slopes, shares)]
        add_attributes(path, fids, {**columns, RULED_OUT: reasons})
        if self._ground is None:
            return Described(len(fids), 0, counted(reasons))
        without, partly = int((terrain.pixels == 0).sum()), int((terrain.share < _FULL).sum())
        return Described(len(fids), without, counted(reasons), tuple(_gaps(without, partly - without)))


_NO_PLACE = (
    "'{name}' has no coordinate reference system, so it cannot be laid over the elevations. Assign one first."
)


def _around(polygons: BurntPolygons) -> Grid:
    """A grid of one pixel around all polygons."""
    left, right, low, high = polygons.bounds
    return Grid(1, 1, (left, right - left, 0.0, high, 0.0, low - high), polygons.wkt)


def _gaps(without: int, partly: int) -> Messages:
    """What is said of landslides that the elevations do not cover."""
    warnings = Messages()
    if without:
        warnings.say("Landslides without elevations: {count:,}. Their terrain is not known.", count=without)
    if partly > 0:
        warnings.say(
            "Landslides with elevations in a part of them only: {count:,}. See the attribute dem_share.",
            count=partly,
        )
    return warnings


def run_terrain(job: TerrainJob, progress: Progress) -> TerrainReport:
    """Tell shape and ground of the landslides of an inventory.

    Args:
        job: what to look at and where to write it.
        progress: told what is done; may cancel. Nothing is written then.

    Raises:
        LandslideMapperError: with one clear message; no file is changed then.
        Canceled: when the user asked to stop.
    """
    started = time.monotonic()
    check_geopackage(job.output)
    surroundings = Surroundings(job.ground, job.image)
    source = table_of(job.inventory, "candidates")
    with (
        claimed({"output": job.output}, (job.inventory, *job.ground.files, job.image)),
        StagedFiles([job.output], job.overwrite) as staged,
    ):
        progress.report(0.0, Message("Reading the landslides"))
        copy = staged.path(job.output)
        copy_landslides(source, copy)
        found = surroundings.describe(copy, job.inventory, progress, 0.1, 0.8)
        if not found.landslides:
            raise JobError("'{name}' holds no landslide that covers an area.", name=short_name(job.inventory))
        if found.without == found.landslides:
            raise JobError(
                "The elevations of '{dem}' do not cover a single landslide of '{name}'. Choose those of "
                "this area.",
                dem=short_name(job.ground.dem or ""),
                name=short_name(job.inventory),
            )
        check(progress)
        staged.publish()
    tell_described(found, progress)
    progress.report(1.0, Message("Landslides described: {count:,}", count=found.landslides))
    seconds = round(time.monotonic() - started, 2)
    return TerrainReport(
        job.output,
        found.landslides,
        found.without,
        found.warnings,
        seconds,
        dict(found.ruled_out),
        found.notes,
    )
