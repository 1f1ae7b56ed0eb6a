"""A layer of the project as a file that a job can read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.core.layer_files import LayerFile
from landslide_mapper.dataset_names import DatasetName

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress


def make_file(source: LayerFile, folder: Path, progress: Progress) -> DatasetName:
    """Have a layer as what GDAL opens; what must be written goes into the new folder `folder`."""
    text = QCoreApplication.translate("MapPlan", "Preparing layer {}").format(source.name)
    progress.report(0.0, text)
    folder.mkdir()
    return source.file(folder, progress.canceled)
