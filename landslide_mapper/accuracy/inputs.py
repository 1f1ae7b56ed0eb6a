"""What is compared: an inventory, a reference and the areas where it is complete, brought onto one grid."""

from __future__ import annotations

import math
import os
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.dataset_names import DatasetName, short_name, split_layer
from landslide_mapper.errors import JobError
from landslide_mapper.inventory.known_area import is_never_shown
from landslide_mapper.inventory.overlap import CoveredArea
from landslide_mapper.inventory.work_crs import work_crs
from landslide_mapper.messages import Messages
from landslide_mapper.raster.dataset_files import identity
from landslide_mapper.raster.grid import PIXEL_SPACE, Grid, GroundScale, metres_per_unit
from landslide_mapper.raster.polygons import MAPS_LAYER, BurntPolygons, layer_names, table_of
from landslide_mapper.vocabulary import CANDIDATE, MAPPED_AREA, NOT_MAPPED, REVIEW_SOURCE, ROLE

ACROSS = 4
"""Pixels across a small landslide."""
SMALL = 5.0
"""Per cent of the landslides that are smaller than a small one."""
MOST_PIXELS = 40_000_000
"""What the areas are cut into at most where nobody names a pixel size."""
TOO_MANY_PIXELS = 2_000_000_000
_ROUND = tuple(step * 10.0**power for power in range(-9, 10) for step in (1.0, 2.0, 5.0))
"""Sides that a pixel may have."""
Floats = NDArray[np.float64]


@dataclass
class Outlines:
    """Polygons that are burnt by number, and what is known of each.

    Attributes:
        polygons: numbered from 1.
        planar: (n), area in square units of the CRS.
        boxes: (n, 4), xmin, xmax, ymin, ymax in the CRS.
        area_m2: (n), on the ellipsoid.
    """

    polygons: BurntPolygons
    planar: Floats
    boxes: Floats
    area_m2: Floats

    @classmethod
    def of(cls, polygons: BurntPolygons) -> Outlines:
        """Measure polygons in the plane; `area_m2` is the same until `measure`."""
        found = [(shape.GetArea(), *shape.GetEnvelope()) for shape in polygons.shapes()]
        table = np.array(found, dtype=np.float64).reshape(-1, 5)
        return cls(polygons, table[:, 0], table[:, 1:], table[:, 0].copy())

    def measure(self, grid: Grid, scale: GroundScale) -> None:
        """Measure on the ellipsoid, by the scale in the middle of each; without a CRS nothing changes."""
        if grid.wkt is None:
            return
        x, y = (self.boxes[:, 0] + self.boxes[:, 1]) / 2, (self.boxes[:, 2] + self.boxes[:, 3]) / 2
        cell = abs(grid.geotransform[1] * grid.geotransform[5])
        self.area_m2 = self.planar * scale.square_metres(*grid.to_pixels(x, y)) / cell

    def together_m2(self) -> float:
        """What all of them cover, in m2: where they overlap it counts once."""
        polygons = [bytes(shape.ExportToWkb()) for shape in self.polygons.shapes()]
        covered = CoveredArea(polygons, self.area_m2, self.polygons.wkt)
        return covered.together(np.ones(len(polygons), np.bool_))


@dataclass
class Inputs:
    """All that is compared.

    Attributes:
        mapped: the landslides of the inventory.
        real: those of the reference.
        areas: where the reference is complete.
        unseen: parts that the maps of an event do not cover, such as clouds; None: all that is not seen.
        seen: parts that the map, or another one of them, covers; None where nothing is known of it.
        grid: that all is burnt on.
        pixel: side of a pixel in units of the CRS.
        unreviewed: landslides of the inventory that nobody has reviewed.
        notes: what a reader must know of the inputs.
    """

    mapped: Outlines
    real: Outlines
    areas: Outlines
    unseen: BurntPolygons | None
    seen: BurntPolygons | None
    grid: Grid
    pixel: float
    unreviewed: int
    notes: Messages

    def all(self) -> Iterator[BurntPolygons]:
        """Everything that is burnt."""
        yield from (self.mapped.polygons, self.real.polygons, self.areas.polygons)
        yield from (one for one in (self.unseen, self.seen) if one is not None)


@contextmanager
def opened(
    inventory: DatasetName,
    truth: DatasetName,
    area: DatasetName,
    statuses: Sequence[str],
    pixel_m: float | None,
) -> Iterator[Inputs]:
    """Read everything, for as long as the block runs.

    Args:
        inventory: polygons of landslides, or an event.
        truth: polygons of the reference, or an event, whose drawn and imported labels are taken.
        area: polygons of where the reference is complete, or an event; where they say what they are for,
            only those for accuracy.
        statuses: review states to take from the inventory.
        pixel_m: side of a pixel in metres; None: chosen by the sizes of the landslides.

    Raises:
        LandslideMapperError: when a file cannot be read, or there is nothing to compare.
    """
    sources = [table_of(name, table) for name, table in zip((inventory, truth, area), _TABLES)]
    _check_two(sources[0], sources[1])
    wkt = work_crs(sources[0], sources[2])
    nowhere = Grid(1, 1, PIXEL_SPACE, wkt)
    notes = Messages()
    areas = Outlines.of(areas_of(area, nowhere))
    chosen = _Kept(lambda status: status is None or status in statuses)
    mapped = Outlines.of(BurntPolygons(sources[0], nowhere, "inventory", "status", chosen))
    drawn = _Kept(_is_drawn)
    real = Outlines.of(BurntPolygons(sources[1], nowhere, _REFERENCE, "source", drawn))
    for name, count in sorted(chosen.left_out.items()):
        notes.say(
            "Not in this comparison: {count:,} polygons of the inventory that are {status}.",
            count=count,
            status=name,
        )
    if drawn.left_out:
        notes.say(
            "Labels that were taken over from the review are no reference, as the map made them: {count:,} "
            "were left out.",
            count=sum(drawn.left_out.values()),
        )
    unseen, seen = _coverage(inventory, nowhere)
    grid, pixel = _work_grid(areas, (mapped, real), wkt, pixel_m)
    inputs = Inputs(mapped, real, areas, unseen, seen, grid, pixel, chosen.taken[CANDIDATE], notes)
    whole = _extent_grid((mapped, real, areas), wkt)
    scale = GroundScale(whole)
    for outlines in (mapped, real, areas):
        outlines.measure(whole, scale)
    for polygons in inputs.all():
        polygons.place_on(grid)
    try:
        yield inputs
    finally:
        for polygons in inputs.all():
            polygons.close()


@contextmanager
def open_map(
    inventory: DatasetName, mapped_area: DatasetName | None, statuses: Sequence[str]
) -> Iterator[tuple[BurntPolygons, BurntPolygons]]:
    """The landslides of a map, and what was mapped, for as long as the block runs; on no grid yet.

    Args:
        inventory: polygons of landslides, or an event.
        mapped_area: polygons of what was mapped; None: what the inventory's file says of it.
        statuses: review states to take.

    Raises:
        LandslideMapperError: when a file cannot be read, or it is not known what was mapped.
    """
    source = table_of(inventory, _TABLES[0])
    area = mapped_area
    if area is None and split_layer(inventory)[1] is None and MAPPED_AREA in layer_names(inventory):
        area = f"{inventory}|layername={MAPPED_AREA}"
    if area is None:
        raise JobError(
            "'{name}' does not say what was mapped. Name polygons of the area that was mapped.",
            name=short_name(inventory),
        )
    nowhere = Grid(1, 1, PIXEL_SPACE, work_crs(source, area))
    seen = BurntPolygons(area, nowhere, "mapped area", "kind", lambda kind: kind != NOT_MAPPED)
    chosen = _Kept(lambda status: status is None or status in statuses)
    landslides = BurntPolygons(source, nowhere, "inventory", "status", chosen)
    if not seen.count:
        raise JobError("Nothing was mapped: '{name}' holds no such polygon.", name=short_name(area))
    try:
        yield landslides, seen
    finally:
        landslides.close()
        seen.close()


_REFERENCE = "reference landslides"
_TABLES = ("candidates", "labels", "areas")
"""What stands in an event for inventory, reference and areas."""


class _Kept:
    """Decides by an attribute, and counts what it decided."""

    def __init__(self, keep: Callable[[str | None], bool]) -> None:
        self._keep = keep
        self.taken: Counter[str | None] = Counter()
        self.left_out: Counter[str] = Counter()

    def __call__(self, value: str | None) -> bool:
        keep = self._keep(value)
        if keep:
            self.taken[value] += 1
        else:
            self.left_out[str(value)] += 1
        return keep


def reference_of(truth: DatasetName, grid: Grid) -> BurntPolygons:
    """The landslides of the reference; of an event what people drew or imported.

    Raises:
        InventoryError: when they cannot be read.
    """
    return BurntPolygons(table_of(truth, _TABLES[1]), grid, _REFERENCE, "source", _is_drawn)


def _is_drawn(source: str | None) -> bool:
    """Whether a label is of people: what a map has found proves nothing about it."""
    return source != REVIEW_SOURCE


def areas_of(area: DatasetName, grid: Grid) -> BurntPolygons:
    """The areas for accuracy; all areas where none says what it is for.

    Raises:
        LandslideMapperError: when they cannot be read, or there is none.
    """
    source = table_of(area, _TABLES[2])
    accuracy = _Kept(is_never_shown)
    areas = BurntPolygons(source, grid, "accuracy areas", ROLE, accuracy)
    if areas.count:
        return areas
    named = {role: count for role, count in accuracy.left_out.items() if role not in ("None", "")}
    if named:
        raise JobError(
            "'{name}' holds no accuracy areas (found: {found}). Draw areas for accuracy, label all "
            "landslides in them, and measure again.",
            name=short_name(source),
            found=", ".join(f"{count} {role}" for role, count in sorted(named.items())),
        )
    areas.close()
    areas = BurntPolygons(source, grid, "accuracy areas")
    if not areas.count:
        raise JobError(
            "'{name}' holds no polygon, expected the accuracy areas: where all landslides of the reference "
            "were mapped. Draw them, and measure again.",
            name=short_name(source),
        )
    return areas


def _coverage(inventory: DatasetName, grid: Grid) -> tuple[BurntPolygons | None, BurntPolygons | None]:
    """What a map says that it did not look at, and what it did.

    A map's own file tells of all that it looked at: what lies outside is not mapped, too. An event may hold
    maps that say nothing of it.
    """
    name, layer = split_layer(inventory)
    names = layer_names(name) if layer in (None, MAPS_LAYER) else ()
    if MAPPED_AREA not in names:
        return None, None
    source = f"{name}|layername={MAPPED_AREA}"
    seen = BurntPolygons(source, grid, "mapped area", "kind", lambda kind: kind != NOT_MAPPED)
    if MAPS_LAYER in names:
        return None, seen
    unseen = BurntPolygons(source, grid, "mapped area", "kind", lambda kind: kind == NOT_MAPPED)
    return (unseen, seen) if unseen.count else (None, None)


def _check_two(inventory: DatasetName, truth: DatasetName) -> None:
    """Refuse a reference that is the inventory itself, which is always right.

    Raises:
        JobError: with one clear message.
    """
    (own, layer), (other, other_layer) = split_layer(inventory), split_layer(truth)
    found = identity(Path(own))
    is_same = os.fspath(own) == os.fspath(other) if found is None else found == identity(Path(other))
    if is_same and (layer or MAPS_LAYER) == (other_layer or MAPS_LAYER):
        raise JobError(
            "Inventory and reference are the same layer, '{name}': nothing is measured that way. Choose as "
            "reference what people mapped without the map.",
            name=short_name(truth),
        )


def _work_grid(
    areas: Outlines, landslides: Iterable[Outlines], wkt: str | None, pixel_m: float | None
) -> tuple[Grid, float]:
    """The grid over all areas, its lines at whole multiples of the pixel."""
    boxes = areas.boxes
    covered = float(((boxes[:, 1] - boxes[:, 0]) * (boxes[:, 3] - boxes[:, 2])).sum())
    unit = metres_per_unit(wkt)
    if pixel_m is not None:
        pixel = pixel_m / unit
    else:
        pixel = _pixel_for(np.concatenate([one.planar for one in landslides]), covered)
    if covered / pixel**2 > TOO_MANY_PIXELS:
        raise JobError(
            "The accuracy areas would have {pixels:,.0f} pixels of {pixel:g} m. Choose larger pixels.",
            pixels=covered / pixel**2,
            pixel=pixel * unit,
        )
    left, bottom = (math.floor(boxes[:, place].min() / pixel) for place in (0, 2))
    right, top = (math.ceil(boxes[:, place].max() / pixel) for place in (1, 3))
    transform = (left * pixel, pixel, 0.0, top * pixel, 0.0, -pixel)
    return Grid(max(1, right - left), max(1, top - bottom), transform, wkt), pixel


def _pixel_for(sizes: Floats, covered: float) -> float:
    """A round number: some pixels lie across a small landslide, as far as that many can be counted."""
    least = math.sqrt(covered / MOST_PIXELS)
    wanted = (
        math.sqrt(float(np.percentile(sizes, SMALL))) / ACROSS if len(sizes) else math.sqrt(covered) / 500
    )
    place = min(max(1, bisect_right(_ROUND, max(wanted, least))), len(_ROUND) - 1)
    return _ROUND[place - 1] if _ROUND[place - 1] >= least else _ROUND[place]


def _extent_grid(outlines: Iterable[Outlines], wkt: str | None) -> Grid:
    """A coarse grid over everything, for the scale of the CRS."""
    boxes = np.concatenate([one.boxes for one in outlines])
    xmin, ymin = boxes[:, 0].min(), boxes[:, 2].min()
    side = max(boxes[:, 1].max() - xmin, boxes[:, 3].max() - ymin) / 64 or 1.0
    return Grid(64, 64, (float(xmin), side, 0.0, float(ymin) + 64 * side, 0.0, -side), wkt)
