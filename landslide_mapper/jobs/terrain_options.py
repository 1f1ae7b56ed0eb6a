"""The options of the terrain job; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import DEM, GROUND, OVERWRITE_FILES
from landslide_mapper.jobs.spec import NO_GROUND, GroundOptions


@dataclass(frozen=True)
class TerrainJob:
    """Tell the shape and the terrain of landslides from an elevation model.

    Attributes:
        inventory: polygons of landslides; of an event its candidates.
        output: GeoPackage to write: the same landslides with more attributes.
        ground: what they lie on; without elevations only rules look at it.
        overwrite: replace a file that exists.
        image: post-event raster whose bands tell water, too; or None.
    """

    inventory: DatasetName
    output: Path
    ground: GroundOptions = NO_GROUND
    overwrite: bool = False
    image: DatasetName | None = None


TERRAIN = JobOptions(
    TerrainJob,
    "Describe the terrain of landslides",
    "Adds shape, slope, drop and direction of landslides as attributes, from an elevation model.",
    "Writes the same landslides with more attributes: length, width and orientation of each; mean and "
    "largest slope, elevations, drop from the highest to the lowest pixel, direction and length of the "
    "runout, height by length (H/L), and whether the ground is a hollow, planar or a nose.\n\n"
    "The elevation model may be of any CRS and pixel size, in metres or feet, and may have gaps: where it "
    "has no elevations the attributes are empty, and dem_share tells which part of a landslide it covers.\n\n"
    "Rules tell what cannot be a landslide: flat ground, water. What they take stays in the file; its "
    "attribute ruled_out says why, and running this again without the rules takes them back.",
    (
        Option("inventory", Kind.INVENTORY, "Landslides", "Polygons; of an event the candidates are taken."),
        replace(DEM, needed=True),
        *GROUND,
        Option(
            "image",
            Kind.RASTER,
            "Image that tells water",
            "Where more green light than near infrared comes back there is water; the file must name these "
            "bands.",
            advanced=True,
        ),
        OVERWRITE_FILES,
        Option(
            "output",
            Kind.NEW_CANDIDATES,
            "Landslides with terrain",
            "GeoPackage of the same landslides with more attributes.",
        ),
    ),
)
