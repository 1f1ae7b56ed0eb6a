"""The probability layers of an event's earlier maps: taken out of the project by its menu."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QCheckBox, QMenu, QMessageBox, QWidget

from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.intake.runs import runs
from landslide_mapper.errors import LandslideMapperError
from landslide_mapper.gui.event.context import DockContext
from landslide_mapper.gui.results.part_layers import parts_of
from landslide_mapper.gui.results.results import is_probability
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.jobs.fused_parts import FusedMap

SIDECARS = (".qml", ".tif.aux.xml", ".tif.ovr")
"""What QGIS and GDAL write beside a probability, in place of its suffix."""


class OldProbabilities(QObject):
    """An entry of the event's menu; files go only where the analyst ticks it."""

    def __init__(self, context: DockContext, menu: QMenu, parent: QWidget) -> None:
        """Add the entry whenever the menu opens.

        Args:
            context: QGIS as the dock sees it.
            menu: of the event.
            parent: over which the question is asked.
        """
        super().__init__(parent)
        self._context, self._menu, self._window = context, menu, parent
        self.question: QMessageBox | None = None
        menu.aboutToShow.connect(self._fill_menu)

    def old(self) -> list[QgsRasterLayer]:
        """Layers of the open event's maps but the newest one.

        Raises:
            WorkspaceError: when the event cannot be read.
        """
        event = self._context.events.current
        if event is None:
            return []
        made = [run.probability for run in runs(event) if run.probability is not None]
        old = {path for path in made if path != made[-1]}
        layers = QgsProject.instance().mapLayers().values()
        return [one for one in layers if is_probability(one) and _path(one) in old]

    def ask(self) -> None:
        """Say how many there are, and remove them where the analyst agrees."""
        try:
            layers = self.old()
        except LandslideMapperError as error:
            self._context.message_bar.pushWarning(self.tr("Probability layers"), translated(error))
            return
        text = self.tr("Probability layers of earlier maps: {count}. That of the newest map stays.")
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Remove old probability layers"),
            text.format(count=Figure(len(layers))),
            QMessageBox.StandardButton.Cancel,
            self._window,
        )
        files = QCheckBox(self.tr("Delete their files too: their threshold can never be moved again"))
        question.setCheckBox(files)
        remove = question.addButton(self.tr("&Remove"), QMessageBox.ButtonRole.AcceptRole)
        remove.setEnabled(bool(layers))
        ids = [layer.id() for layer in layers]
        remove.clicked.connect(lambda: self.remove(ids, with_files=files.isChecked()))
        question.finished.connect(question.deleteLater)
        self.question = question
        question.open()

    def remove(self, ids: list[str], *, with_files: bool) -> None:
        """Take layers out of the project, and delete their files where that is asked for."""
        project = QgsProject.instance()
        paths = [_path(layer) for layer in map(project.mapLayer, ids) if layer is not None]
        wholes = {path: _usual(path) for path in paths}
        parts = [part for path in wholes.values() for part in parts_of(path)]
        files = {*wholes, *wholes.values(), *map(_path, parts)}
        project.removeMapLayers([*ids, *(part.id() for part in parts)])
        left = [path for path in sorted(files) if with_files and not _delete(path)]
        if left:
            text = self.tr("Files that could not be deleted: {names}. Close what has them open.")
            names = ", ".join(path.name for path in left)
            self._context.message_bar.pushWarning(self.tr("Probability layers"), text.format(names=names))

    def _fill_menu(self) -> None:
        action = self._menu.addAction(self.tr("Remove old pro&bability layers…"))
        action.setObjectName("removeOldProbabilities")
        action.setEnabled(self._context.events.current is not None)
        action.triggered.connect(lambda _checked=False: self.ask())


def _path(layer: QgsRasterLayer) -> Path:
    return Path(layer.source()).absolute()


def _usual(path: Path) -> Path:
    """The probability whose parts a fitted one is made of; itself where that is the one."""
    try:
        whole = FusedMap.of(path)
    except LandslideMapperError:
        return path
    return path if whole is None else whole.usual


def _delete(path: Path) -> bool:
    """Delete a raster and what belongs to it; returns whether the raster is gone."""
    try:
        path.unlink(missing_ok=True)
        for suffix in SIDECARS:
            path.with_suffix(suffix).unlink(missing_ok=True)
    except OSError:
        return not path.exists()
    return True
