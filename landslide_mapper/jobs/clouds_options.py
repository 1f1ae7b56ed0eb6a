"""The options of the clouds job; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.dataset_names import DatasetName
from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import OVERWRITE_FILES
from landslide_mapper.vocabulary import AUTO_CLOUDS, NETWORK_CLOUDS, RULES


@dataclass(frozen=True)
class CloudsJob:
    """Mask the clouds, shadows and snow of one raster.

    Attributes:
        raster: to look at.
        output: GeoTIFF to write: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data.
        other: raster of another date of the same place, or None: what is as white there is ground.
        polygons: GeoPackage of the same to write, to be edited; None: none.
        overwrite: replace files that exist.
        clouds: how they are told (`vocabulary.CLOUDS` without none).
    """

    raster: DatasetName
    output: Path
    other: DatasetName | None = None
    polygons: Path | None = None
    overwrite: bool = False
    clouds: str = AUTO_CLOUDS


CLOUDS = JobOptions(
    CloudsJob,
    "Mask clouds, shadow and snow",
    "Finds clouds, their shadows and snow on an image, by rules or by a network for clouds.",
    "Finds clouds, their shadows and snow on an image: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data. The "
    "more bands are known, the better: near infrared, shortwave infrared (without it snow counts as cloud) "
    "and cirrus are used where the image has them.\n\n"
    "Rules need nothing else. The network for clouds (ukis-csmask) is an optional part of the engine. It "
    "needs reflectance in blue, green, red and near infrared, and knows no snow: shortwave infrared "
    "tells that.\n\n"
    "With a raster of another date, what is as white on both is ground. Bare landslides are brown, not "
    "white; still, look at the mask before you use it. As polygons it can be edited, and a map takes it in "
    "the place of its own.",
    (
        Option("raster", Kind.RASTER, "Raster", "Image to look at: red, green and blue at least."),
        Option(
            "other",
            Kind.RASTER,
            "Raster of another date",
            "What is as white on both dates is ground, not cloud.",
        ),
        Option(
            "clouds",
            Kind.CHOICE,
            "How clouds are told",
            "auto: by the network where it is installed and the bands allow, else by rules.",
            choices=(AUTO_CLOUDS, NETWORK_CLOUDS, RULES),
        ),
        OVERWRITE_FILES,
        Option(
            "output",
            Kind.NEW_MASK,
            "Mask",
            "GeoTIFF on the image's pixels: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data.",
        ),
        Option(
            "polygons",
            Kind.NEW_CLOUDS,
            "Mask as polygons",
            "GeoPackage with the attribute class (cloud, shadow, snow), to be edited and used in a map.",
        ),
    ),
)
