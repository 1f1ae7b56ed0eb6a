"""Labels in and out: buttons, what is running, and what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.labels.import_words import format_import
from landslide_mapper.core.workspace.labels.label_import import ImportReport
from landslide_mapper.core.workspace.labels.label_sources import importable, raster_paths
from landslide_mapper.gui.event.context import default_folder
from landslide_mapper.gui.labelling.label_transfer import LabelTransfer
from landslide_mapper.gui.labelling.labelme_dialog import LabelMeDialog
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import text_label, tool_button
from landslide_mapper.gui.widgets.icons import theme_icon

IMPORT_FILTER = "*.gpkg *.shp *.geojson *.json *.kml *.gml *.fgb *.tif *.tiff *.png"


class LabelExchange(QWidget):
    """Imports and exports the labels of an event."""

    told = pyqtSignal(str, object)
    """A message and its level."""
    added = pyqtSignal(str, list)
    """What was imported, in words, and the numbers of the labels."""
    ended = pyqtSignal()
    """Labels may have changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self.transfer = LabelTransfer(self)
        self._build()
        self.transfer.started.connect(self._on_started)
        self.transfer.progressed.connect(lambda share: self.progress.setValue(round(share * 1000)))
        self.transfer.imported.connect(self._on_imported)
        self.transfer.exported.connect(self._on_exported)
        self.transfer.failed.connect(self._on_failed)
        self.transfer.ended.connect(self._on_ended)

    def set_workspace(self, workspace: Workspace | None) -> None:
        """Work for another event, or for none; what runs is stopped."""
        self.transfer.cancel()
        self._workspace = workspace
        self.report.setVisible(False)
        self.refresh()

    def refresh(self) -> None:
        """Bring the buttons in line with what is going on."""
        workspace, busy = self._workspace, self.transfer.busy
        self.import_button.setEnabled(workspace is not None and not workspace.read_only and not busy)
        self.export_button.setEnabled(workspace is not None and not busy)
        self.transfer_row.setVisible(busy)

    def import_files(self, paths: list[Path]) -> None:
        """Import polygon files, LabelMe files or masks."""
        if self._workspace is not None and paths:
            self.transfer.import_files(self._workspace, paths)

    def import_layer(self, layer: QgsVectorLayer) -> None:
        """Import the polygons of a layer."""
        if self._workspace is not None:
            self.transfer.import_layer(self._workspace, layer)

    def take_back(self, table: str, fids: list[int]) -> None:
        """Remove what was just added."""
        if self._workspace is not None and not self.transfer.busy:
            self.transfer.take_back(self._workspace, table, fids)

    def choose_files(self) -> None:
        """Ask for files, and import them."""
        kinds = self.tr("Polygons, LabelMe files, masks ({})").format(IMPORT_FILTER)
        every = self.tr("All files (*)")
        paths, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Import labels"), str(default_folder()), f"{kinds};;{every}"
        )
        self.import_files([Path(path) for path in paths])

    def export_labelme(self) -> None:
        """Ask which rasters to write LabelMe files for, and write them."""
        rasters = raster_paths(QgsProject.instance())
        if not rasters:
            text = self.tr(
                "Add the rasters that the labels belong to first: each LabelMe file refers to one."
            )
            self.told.emit(text, Qgis.MessageLevel.Warning)
            return
        dialog = LabelMeDialog(rasters, self)
        dialog.accepted.connect(lambda: self._export(dialog))
        dialog.open()

    def _build(self) -> None:
        self.import_button = QPushButton(self.tr("&Import labels"))
        self.import_button.setObjectName("importLabels")
        self.import_button.setToolTip(
            self.tr("Add the landslides of a polygon layer, of LabelMe files or of a mask to the labels")
        )
        self.import_menu = QMenu(self)
        self.import_menu.setToolTipsVisible(True)
        self.import_menu.aboutToShow.connect(self._fill_import_menu)
        self.import_button.setMenu(self.import_menu)
        self.export_button = QPushButton(self.tr("E&xport…"))
        self.export_button.setObjectName("exportLabelMe")
        self.export_button.setToolTip(self.tr("Write the labels as LabelMe files, one for each raster"))
        self.export_button.clicked.connect(self.export_labelme)
        buttons = QHBoxLayout()
        buttons.addWidget(self.import_button, 1)
        buttons.addWidget(self.export_button)
        self.progress = QProgressBar()
        self.progress.setObjectName("transferProgress")
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.cancel_button = tool_button(
            theme_icon("mActionCancel.svg"),
            self.tr("Stop; labels that are imported already stay"),
            "stopTransfer",
        )
        self.cancel_button.clicked.connect(self.transfer.cancel)
        self.transfer_row = QWidget()
        row = QHBoxLayout(self.transfer_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        self.report = text_label("transferReport")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(buttons)
        column.addWidget(self.transfer_row)
        column.addWidget(self.report)

    def _fill_import_menu(self) -> None:
        self.import_menu.clear()
        files = self.import_menu.addAction(self.tr("&Files (polygons, LabelMe, mask)…"))
        files.triggered.connect(lambda *_: self.choose_files())
        project = QgsProject.instance()
        own = [layer.id() for layer in self._workspace.layers_in(project)] if self._workspace else []
        layers = [layer for layer in project.mapLayers().values() if layer.id() not in own]
        self.import_menu.addSection(self.tr("Polygon layers of the project"))
        found = sorted(importable(layers), key=lambda layer: layer.name().lower())
        for layer in found:
            action = self.import_menu.addAction(layer.name().replace("&", "&&"))
            action.setToolTip(layer.publicSource())
            action.triggered.connect(partial(self._import_layer_by_id, layer.id()))
        if not found:
            self.import_menu.addAction(self.tr("None yet")).setEnabled(False)

    def _import_layer_by_id(self, layer_id: str, *_: object) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer is not None:
            self.import_layer(layer)

    def _export(self, dialog: LabelMeDialog) -> None:
        if self._workspace is not None:
            self.transfer.export(self._workspace, dialog.targets(), dialog.replace.isChecked())
        dialog.deleteLater()

    def _on_started(self, what: str) -> None:
        self.progress.setValue(0)
        self.progress.setAccessibleName(what)
        self.progress.setToolTip(what)
        self.report.setText(what)
        self.report.setVisible(True)
        QTimer.singleShot(0, self.refresh)

    def _on_imported(self, reports: list[ImportReport]) -> None:
        text = "\n".join(format_import(report, _number) for report in reports)
        self._report(text)
        fids = [fid for report in reports for fid in report.fids]
        if fids:
            self.added.emit(text, fids)
        else:
            self.told.emit(text, Qgis.MessageLevel.Warning)

    def _on_exported(self, landslides: int, files: int, left_out: int, problems: list[str]) -> None:
        text = self.tr("LabelMe files written: {files}, landslides in them: {landslides}.")
        text = text.format(files=files, landslides=f"{Figure(landslides):,}")
        if left_out:
            note = self.tr("Left out because they lie in accuracy areas, wholly or in part: {}.")
            text = f"{text} {note.format(f'{Figure(left_out):,}')}"
        self._report(" ".join([text, *problems]))
        level = Qgis.MessageLevel.Warning if problems else Qgis.MessageLevel.Success
        self.told.emit(" ".join([text, *problems[:1]]), level)

    def _on_failed(self, reason: str) -> None:
        self._report(reason)
        self.told.emit(reason, Qgis.MessageLevel.Critical)

    def _on_ended(self) -> None:
        self.refresh()
        self.ended.emit()

    def _report(self, text: str) -> None:
        self.report.setText(text)
        self.report.setVisible(True)


def _number(count: int) -> str:
    return f"{Figure(count):,}"
