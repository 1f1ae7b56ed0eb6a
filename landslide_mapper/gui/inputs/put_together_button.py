"""A button beside a raster that makes one layer of several files, or of a product's folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import Qgis, QgsMultiBandColorRenderer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QMenu, QToolButton, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.widgets.icons import theme_icon
from landslide_mapper.gui.widgets.messages import show_message


class PutTogetherButton(QToolButton):
    """Asks for the files of a scene, or for its folder."""

    chosen = pyqtSignal(list)
    """Names of files, or of one folder or archive."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make the button.

        Args:
            name: object name.
            parent: Qt parent.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setIcon(theme_icon("mActionAddRasterLayer.svg"))
        self.setToolTip(
            self.tr(
                "Put together: one layer of several single-band files, a Sentinel-2 SAFE folder or archive, "
                "or a Landsat folder"
            )
        )
        self.setAccessibleName(self.tr("Put bands together"))
        self.setAutoRaise(True)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.addAction(self.tr("Files or an archive…")).triggered.connect(self._ask_files)
        menu.addAction(self.tr("Folder of a scene…")).triggered.connect(self._ask_folder)
        self.setMenu(menu)

    def _ask_files(self, *_: object) -> None:
        title = self.tr("Files that hold the bands of one scene")
        kinds = self.tr("Rasters and archives (*.tif *.tiff *.jp2 *.img *.vrt *.zip *.tar);;All files (*)")
        files, _ = QFileDialog.getOpenFileNames(self, title, QgsProject.instance().absolutePath(), kinds)
        if files:
            self.chosen.emit(files)

    def _ask_folder(self, *_: object) -> None:
        title = self.tr("Folder of a scene (SAFE, Landsat, or with one file for each band)")
        folder = QFileDialog.getExistingDirectory(self, title, QgsProject.instance().absolutePath())
        if folder:
            self.chosen.emit([folder])


def told_layer(names: Sequence[str], folder: Path | None, bar: QgsMessageBar) -> QgsRasterLayer | None:
    """As `one_layer`, and what was made or why not as a message; None where it cannot be made."""
    layer, level = None, Qgis.MessageLevel.Info
    try:
        layer, said = one_layer(names, folder)
    except LandslideMapperError as error:
        said, level = error.message, Qgis.MessageLevel.Warning
    title = QCoreApplication.translate("MapPage", "Landslide Mapper")
    show_message(bar, title, translated(said), level)
    return layer


def one_layer(names: Sequence[str], folder: Path | None) -> tuple[QgsRasterLayer, str]:
    """Make one layer of several files, and add it to the project.

    Args:
        names: files of one scene, or one folder or archive.
        folder: of the event that is open; None: the project's folder, else that of the files, is taken.

    Returns:
        The layer, and in one line what it was made of and where it is.

    Raises:
        RasterError: when they make no scene, or the virtual raster cannot be written.
    """
    from landslide_mapper.jobs.put_together import describe
    from landslide_mapper.raster.stacking import put_together

    project = QgsProject.instance().absolutePath()
    path = put_together(names, folder or (Path(project) if project else Path(names[0]).absolute().parent))
    said = describe(path, len(names))
    return _layer(path), said


def _layer(path: Path) -> QgsRasterLayer:
    """The layer of a file; one that the project has already is used again."""
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.source() == str(path):
            return layer
    layer = QgsRasterLayer(str(path), path.stem, "gdal")
    _show_true_colours(layer, path)
    project.addMapLayer(layer)
    return layer


def _show_true_colours(layer: QgsRasterLayer, path: Path) -> None:
    """Where red, green and blue are known they are shown, not the first three bands."""
    from landslide_mapper.raster.bands import RGB, known_bands
    from landslide_mapper.raster.gdal_calls import open_raster

    known, renderer = known_bands(open_raster(path)), layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer) and all(colour in known for colour in RGB):
        renderer.setRedBand(known["red"])
        renderer.setGreenBand(known["green"])
        renderer.setBlueBand(known["blue"])
        layer.setDefaultContrastEnhancement()
