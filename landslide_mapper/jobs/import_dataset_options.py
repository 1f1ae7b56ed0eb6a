"""The options of the job that brings in a public data set; see `jobs.options`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.jobs.option import JobOptions, Kind, Option
from landslide_mapper.jobs.shared_options import OVERWRITE_FILES
from landslide_mapper.vocabulary import DATASETS


@dataclass(frozen=True)
class ImportDatasetJob:
    """Make a scene list of a public data set that was downloaded.

    Attributes:
        dataset: which one.
        folder: where it was unpacked.
        output: scene list to write.
        overwrite: replace files that exist.
    """

    dataset: str
    folder: Path
    output: Path
    overwrite: bool = False


IMPORT_DATASET = JobOptions(
    ImportDatasetJob,
    "Bring in a public data set",
    "Makes a scene list of a public data set of landslides that you have downloaded and unpacked.",
    "Nothing is downloaded, and images stay where they are: the list names them. Only the arrays of "
    "Landslide4Sense (HDF5), which are no rasters, are written beside the list as GeoTIFFs with all 14 "
    "bands named.\n\n"
    "Splits are those of the data set; where it has none, all is for training, and a part of each region is "
    "held out by the training itself. Images without a mask are left out, and counted. The licence that is "
    "known of the data set stands in the list: read what its authors ask for before you publish a model.",
    (
        Option(
            "dataset",
            Kind.CHOICE,
            "Data set",
            "landslide4sense, lmhld, cas (CAS Landslide Dataset) or bijie.",
            choices=DATASETS,
            positional=True,
        ),
        Option("folder", Kind.FOLDER, "Folder", "Where the data set was unpacked.", positional=True),
        OVERWRITE_FILES,
        Option("output", Kind.NEW_SCENES, "Scene list", "What a training reads (JSON)."),
    ),
)
