"""How the rasters of a scene lie to each other: the grid to work on, and whether they can be compared."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from landslide_mapper.errors import GridMismatchError
from landslide_mapper.messages import Message
from landslide_mapper.raster.grid import Floats, Grid, crs_name, same_crs, transform_points

SAME_GSD = 0.10
"""Relative difference of ground sampling distance up to which a scene is not resampled."""
MUCH_GSD = 2.0
"""Factor of resampling from which the user is warned."""
MOST_FINER = 16.0
"""Pixels are never made up that are so many times finer than a scene's: endless work for a map of nothing."""
LATTICE = 65


def choose_work_grid(grid: Grid, gsd_m: float | None, name: str, warnings: list[str]) -> Grid:
    """The grid over the post-event raster with the model's pixels; its own where they differ little.

    Raises:
        GridMismatchError: when the model's pixels are far too small for it.
    """
    if gsd_m is None:
        return grid
    if grid.gsd_m is None:
        warnings.append(
            Message(
                "The raster has no georeference: its resolution is taken to be the model's, {gsd_m:g} m.",
                gsd_m=gsd_m,
            )
        )
        return grid
    factor = gsd_m / grid.gsd_m
    if abs(factor - 1.0) <= SAME_GSD:
        return grid
    if 1.0 / factor > MOST_FINER:
        raise GridMismatchError(
            "{name} has pixels of {own:.3g} m, the model was trained at {gsd:.3g} m: {pixels:.3g} pixels "
            "would have to be made up out of {known:.3g}. Choose a model for this pixel size.",
            name=name,
            own=grid.gsd_m,
            gsd=gsd_m,
            pixels=grid.width * grid.height / factor**2,
            known=grid.width * grid.height,
        )
    if max(factor, 1.0 / factor) >= MUCH_GSD:
        warnings.append(
            Message(
                "{name} has pixels of {gsd_m:.3g} m, the model was trained at {model_gsd_m:.3g} m: "
                "it is resampled, and the map may be worse than at the model's own resolution.",
                name=name,
                gsd_m=grid.gsd_m,
                model_gsd_m=gsd_m,
            )
        )
    return grid.scaled(factor)


def comparable(own: Grid, name: str, post_grid: Grid) -> Grid:
    """The pre-event raster's grid in terms that can be compared with post's."""
    if own.georeferenced != post_grid.georeferenced:
        without, other = (
            (name, "post-event") if post_grid.georeferenced else ("The post-event raster", "pre-event")
        )
        raise GridMismatchError(
            "{without} has no coordinate reference system, the {other} raster has one. "
            "Assign it the right one (in QGIS: Raster > Projections > Assign Projection), "
            "or use two rasters without any.",
            without=without,
            other=other,
        )
    if own.georeferenced or not (own.in_pixel_space or post_grid.in_pixel_space):
        return own
    if (own.width, own.height) != (post_grid.width, post_grid.height):
        raise GridMismatchError(
            "{name} has {width} x {height} pixels, the post-event raster {post_grid_width} x "
            "{post_grid_height}. Rasters without georeference must have the same size; "
            "georeference them, or crop one.",
            name=name,
            width=own.width,
            height=own.height,
            post_grid_width=post_grid.width,
            post_grid_height=post_grid.height,
        )
    return post_grid


def check_coverage(own: Grid, post_grid: Grid, name: str, optional: bool, warnings: list[str]) -> None:
    """Refuse a pre-event raster that does not meet post, and warn where it covers only part of it."""
    there = inside(post_grid, own)
    if not there.any() and not inside(own, post_grid).any():
        raise GridMismatchError(
            "{name} does not overlap the post-event raster: its extent is {extent}, "
            "post's is {post_extent}. "
            "Check that both show the same place, and their coordinate systems.",
            name=name,
            extent=_extent(own),
            post_extent=_extent(post_grid),
        )
    covered = float(there.mean())
    if covered < 0.995:
        percent = f"about {covered:.0%}" if covered >= 0.005 else "less than 1%"
        rest = Message("mapped from the post-event raster alone") if optional else Message("not mapped")
        warnings.append(
            Message(
                "{name} covers {percent} of the post-event raster; the rest is {rest}.",
                name=name,
                percent=percent,
                rest=rest,
            )
        )


def inside(grid: Grid, other: Grid) -> NDArray[np.bool_]:
    """Which points of a lattice over `grid` lie in `other`."""
    cols, rows = _moved(grid, other, LATTICE)
    with np.errstate(invalid="ignore"):
        return np.asarray((cols > 0) & (cols < other.width) & (rows > 0) & (rows < other.height))


def meet(grid: Grid, other: Grid) -> bool:
    """Whether any of one grid lies on the other."""
    return bool(inside(grid, other).any() or inside(other, grid).any())


def _moved(grid: Grid, other: Grid, nodes: int) -> tuple[Floats, Floats]:
    """A lattice of cell centres over `grid` as pixel coordinates of `other`; NaN where there are none."""
    parts = (np.arange(nodes) + 0.5) / nodes
    x, y = grid.to_crs(*np.meshgrid(parts * grid.width, parts * grid.height))
    if grid.wkt is not None and other.wkt is not None and not same_crs(grid.wkt, other.wkt):
        x, y = transform_points(grid.wkt, other.wkt, x, y)
    return other.to_pixels(x, y)


def shrink(own: Grid, grid: Grid) -> float:
    """Side of a pixel of `grid` over side of a pixel of `own`, on the ground they share."""
    cols, rows = np.meshgrid(np.linspace(0, grid.width, 9), np.linspace(0, grid.height, 9))
    corners = [grid.to_crs(cols + dc, rows + dr) for dc, dr in ((0, 0), (1, 0), (0, 1))]
    if own.wkt is not None and grid.wkt is not None:
        corners = [transform_points(grid.wkt, own.wkt, x, y) for x, y in corners]
    (c0, r0), (c1, r1), (c2, r2) = (own.to_pixels(x, y) for x, y in corners)
    area = np.abs((c1 - c0) * (r2 - r0) - (c2 - c0) * (r1 - r0))
    good = area[np.isfinite(area) & (area > 0)]
    return math.sqrt(float(np.median(good))) if good.size else 1.0


def _extent(grid: Grid) -> str:
    xmin, ymin, xmax, ymax = (f"{value:.7g}" for value in grid.bounds)
    extent = f"x {xmin} to {xmax}, y {ymin} to {ymax}"
    return f"{extent} ({crs_name(grid.wkt)})" if grid.wkt else extent
