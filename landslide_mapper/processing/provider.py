"""The Processing provider `landslide_mapper`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from landslide_mapper.package_files import resource
from landslide_mapper.processing.algorithms import ALGORITHMS
from landslide_mapper.processing.check_pair import CheckPairAlgorithm
from landslide_mapper.processing.export_map import ExportMapAlgorithm
from landslide_mapper.processing.import_labels import ImportLabelsAlgorithm
from landslide_mapper.processing.stack import StackAlgorithm


class LandslideMapperProvider(QgsProcessingProvider):
    """Train, update, map, evaluate, check and export, headless."""

    def id(self) -> str:
        """The id that scripts use; never changes."""
        return "landslide_mapper"

    def name(self) -> str:
        """Name in the toolbox."""
        return "Landslide Mapper"

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(resource("icon.svg")))

    def loadAlgorithms(self) -> None:
        """Add the algorithms."""
        own = (CheckPairAlgorithm, StackAlgorithm, ImportLabelsAlgorithm, *ALGORITHMS, ExportMapAlgorithm)
        for algorithm in own:
            self.addAlgorithm(algorithm())

    def supportedOutputVectorLayerExtensions(self) -> list[str]:
        """Candidates are a GeoPackage."""
        return ["gpkg"]

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Probability is a GeoTIFF."""
        return ["tif"]
