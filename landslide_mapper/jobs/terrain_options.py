"""The options of the terrain job; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import DEM, GROUND, OVERWRITE_FILES


@dataclass(frozen=True)
class TerrainJob:
    """Tell the shape and the terrain of landslides from an elevation model.

    Attributes:
        inventory: polygons of landslides; of an event its candidates.
        dem: raster of elevations, of any CRS and pixel size; gaps are allowed; None: only rules look at it.
        output: GeoPackage to write: the same landslides with more attributes.
        feet: elevations are in feet where the raster does not say so itself.
        overwrite: replace a file that exists.
        min_slope: degrees of mean slope below which a landslide is ruled out as flat; 0: none is.
        water_mask: polygons or raster of water, in which landslides are ruled out; or None.
        image: post-event raster whose bands tell water, too; or None.
    """

    inventory: DatasetName
    dem: DatasetName | None
    output: Path
    feet: bool = False
    overwrite: bool = False
    min_slope: float = 0.0
    water_mask: DatasetName | None = None
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
        DEM,
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
