"""Asks how an inventory shall leave: as data, as a map, or both."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.inventory_snapshot import LABELS, InventorySnapshot
from landslide_mapper.core.layer_files import file_stem
from landslide_mapper.core.option_texts import option_text
from landslide_mapper.core.print_map.map_export import SUFFIXES
from landslide_mapper.core.print_map.map_spec import COLOR_BY, STATES
from landslide_mapper.core.print_map.template import PAPERS, templates_of_user
from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.core.settings import Settings
from landslide_mapper.core.styles import status_names
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.vocabulary import column_title
from landslide_mapper.errors import InventoryError, LandslideMapperError
from landslide_mapper.gui.export.export_advanced import ExportAdvanced
from landslide_mapper.gui.export.export_plan import ExportPlan, MapChoice
from landslide_mapper.gui.widgets.forms import Form, shrinkable, text_label
from landslide_mapper.gui.widgets.help import add_help
from landslide_mapper.inventory.export_formats import FORMATS
from landslide_mapper.jobs.export_options import EXPORT
from landslide_mapper.vocabulary import CONFIRMED

EVENT = "event"
STATUS = "status"
_TEXTS = ("author", "license", "attribution")
_COLUMNS = 3


class ExportDialog(QDialog):
    """One page: which landslides, what about them, which files."""

    wanted = pyqtSignal(object)
    """The user wants this `ExportPlan`."""

    def __init__(
        self,
        workspace: Workspace | None,
        folder: Path,
        post: QgsRasterLayer | None = None,
        settings: Settings | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            workspace: the open event, or None.
            folder: where to export to, unless said otherwise.
            post: image for the map.
            settings: remembers author, license and attribution.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._settings = settings or Settings()
        self.setWindowTitle(self.tr("Export the inventory"))
        self._make_fields(folder, post)
        self._build()
        self._fill_sources()
        self.source.currentIndexChanged.connect(self._on_source)
        for field in (self.data, self.map):
            field.toggled.connect(self._show_state)
        for box in (*self.statuses.values(), *self.formats.values(), self.labels):
            box.toggled.connect(self._show_state)
        self._on_source()

    def plan(self) -> ExportPlan:
        """What the user has chosen.

        Raises:
            LandslideMapperError: when something is missing.
        """
        snapshot = self._snapshot()
        stem = self._stem()
        outputs = tuple(
            stem.with_name(stem.name + suffix)
            for suffix, box in self.formats.items()
            if self.data.isChecked() and box.isChecked()
        )
        texts = {name: field.text().strip() for name, field in self.texts.items()}
        title = self.title.text().strip() or snapshot.name
        job = EXPORT.make(
            {
                "source": "",
                "outputs": outputs,
                "statuses": tuple(status for status, box in self.statuses.items() if box.isChecked()),
                "labels": self.labels.isEnabled() and self.labels.isChecked(),
                "title": title,
                "license": texts["license"],
                "author": texts["author"],
                "reviewer": self._settings.reviewer,
                "smooth": self.smooth.isChecked(),
                "crs": self._crs(),
                "report": self.report.isChecked(),
                "overwrite": self.replace.isChecked(),
                **self.advanced.values(),
            }
        )
        plan = ExportPlan(
            self.tr("Exporting {}").format(title),
            snapshot,
            job,
            self._map(stem, texts["attribution"]),
            self.advanced.mapped_area_file(),
        )
        plan.check()
        return plan

    def export(self) -> None:
        """Hand the plan over and close, or say what is missing."""
        try:
            plan = self.plan()
        except LandslideMapperError as error:
            self.problem.setText(translated(error))
            self.problem.show()
            return
        for name, field in self.texts.items():
            self._settings.set_export_text(name, field.text().strip())
        self.wanted.emit(plan)
        self.accept()

    def _snapshot(self) -> InventorySnapshot:
        chosen = self.source.currentData()
        if chosen == EVENT and self._workspace is not None:
            return InventorySnapshot.of_workspace(self._workspace)
        layer = QgsProject.instance().mapLayer(chosen) if chosen else None
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            raise InventoryError(self.tr("There are no landslides to export. Open an event, or map some."))
        return InventorySnapshot.of_layer(layer)

    def _stem(self) -> Path:
        folder, name = self.folder.filePath().strip(), self.name.text().strip()
        if not folder or not name:
            raise InventoryError(self.tr("Say in which folder and under which name to export."))
        return Path(folder).expanduser() / name

    def _crs(self) -> str:
        crs = self.crs.crs()
        if not crs.isValid():
            return ""
        named = crs.authid() and not crs.authid().startswith("USER")
        return str(
            crs.authid() if named else crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED)
        )

    def _map(self, stem: Path, attribution: str) -> MapChoice | None:
        if not self.map.isChecked():
            return None
        image = self.image.currentLayer()
        return MapChoice(
            output=stem.with_name(stem.name + self.map_format.currentData()),
            background=image if isinstance(image, QgsRasterLayer) else None,
            color_by=self.colors.currentData(),
            paper=self.paper.currentText(),
            template=self.paper.currentData(),
            attribution=attribution,
            keep=self.keep.isEnabled() and self.keep.isChecked(),
        )

    def _fill_sources(self) -> None:
        if self._workspace is not None:
            self.source.addItem(self.tr("Event: {}").format(self._workspace.title), EVENT)
        own = set()
        if self._workspace is not None:
            own = {layer.id() for layer in self._workspace.layers_in(QgsProject.instance())}
        for layer in QgsProject.instance().mapLayers().values():
            if _may_be_inventory(layer) and layer.id() not in own:
                self.source.addItem(layer.name(), layer.id())

    def _on_source(self, *_: object) -> None:
        of_event = self.source.currentData() == EVENT
        self.labels.setEnabled(of_event)
        if of_event and self._workspace is not None:
            self.labels.setChecked(self._workspace.count(LABELS, "source = 'drawn'") > 0)
        name = self._workspace.title if of_event and self._workspace is not None else ""
        name = name or self.source.currentText()
        self.title.setText(name)
        self.name.setText(file_stem(name) if name else "")
        self._show_state()

    def _show_state(self, *_: object) -> None:
        kept = self.data.isChecked() and self.formats[".gpkg"].isChecked() and self.map.isChecked()
        self.keep.setEnabled(kept)
        self.report.setEnabled(self.data.isChecked())
        anything = self.map.isChecked() or (
            self.data.isChecked() and any(box.isChecked() for box in self.formats.values())
        )
        states = any(box.isChecked() for box in self.statuses.values())
        self.export_button.setEnabled(self.source.count() > 0 and anything and states)
        missing = ""
        if not self.source.count():
            missing = self.tr("There is no event and no layer of candidates. Map some landslides first.")
        elif not states:
            missing = self.tr("Tick at least one review state.")
        elif not anything:
            missing = self.tr("Tick a format, or the map.")
        self.problem.setText(missing)
        self.problem.setVisible(bool(missing))

    def _make_fields(self, folder: Path, post: QgsRasterLayer | None) -> None:
        self.source = shrinkable(QComboBox(objectName="exportSource"))
        names = status_names()
        self.statuses = {status: QCheckBox(names[status]) for status in STATES}
        for status, box in self.statuses.items():
            box.setObjectName(f"state_{status}")
            box.setChecked(status in CONFIRMED)
            box.setToolTip(self.tr("Export landslides in this state of the review"))
        self.labels = QCheckBox(self.tr("and dra&wn labels"), objectName="withLabels")
        self.labels.setToolTip(
            self.tr("Landslides that people drew or imported, where no exported candidate covers them")
        )
        self.title, self.name = QLineEdit(), QLineEdit()
        self.texts = {name: QLineEdit(self._settings.export_text(name)) for name in _TEXTS}
        self.texts["license"].setPlaceholderText("CC-BY-4.0")
        self.formats = {suffix: QCheckBox(kind.name) for suffix, kind in FORMATS.items()}
        for suffix, box in self.formats.items():
            box.setObjectName(f"format{suffix}")
            box.setChecked(suffix == ".gpkg")
            box.setToolTip(option_text(FORMATS[suffix].about))
        self.report = QCheckBox(self.tr("Metadata and &statistics"), objectName="withReport", checked=True)
        self.report.setToolTip(
            self.tr("Sources, reviewers, numbers, areas and sizes, as JSON, Markdown, HTML and CSV")
        )
        self.smooth = QCheckBox(self.tr("Smoot&h outlines"), objectName="smoothOutlines", checked=True)
        self.smooth.setToolTip(
            self.tr(
                "Without the stairs of pixels; borders stay shared, and areas are those of what is written"
            )
        )
        self.crs = QgsProjectionSelectionWidget(objectName="exportCrs")
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(self.tr("As the inventory"))
        self.crs.setCrs(QgsCoordinateReferenceSystem())
        self._make_map_fields(post)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(folder))
        self.replace = QCheckBox(self.tr("Re&place files that are there"), objectName="replaceFiles")
        self.replace.setToolTip(self.tr("Without this, nothing is written where a file of the name exists"))
        self.problem = text_label("exportProblem")
        self.advanced = ExportAdvanced()

    def _make_map_fields(self, post: QgsRasterLayer | None) -> None:
        self.map_format, self.paper, self.colors = QComboBox(), QComboBox(), shrinkable(QComboBox())
        for suffix in SUFFIXES:
            self.map_format.addItem(suffix[1:].upper(), suffix)
        for paper in PAPERS:
            self.paper.addItem(paper)
        for name, path in templates_of_user().items():
            self.paper.addItem(name, path)
        for name in COLOR_BY:
            self.colors.addItem(column_title(name), name)
        self.image = shrinkable(QgsMapLayerComboBox())
        filter_layers(self.image, "RasterLayer")
        self.image.setAllowEmptyLayer(True)
        self.image.setLayer(post)
        self.keep = QCheckBox(self.tr("&Keep the layout in the project"), objectName="keepLayout")
        self.keep.setToolTip(
            self.tr("To edit it under Project > Layouts; it shows the exported GeoPackage, so tick that, too")
        )

    def _build(self) -> None:
        what, where = QVBoxLayout(), QVBoxLayout()
        what.addWidget(self._what())
        what.addWidget(self._where())
        what.addWidget(self.advanced)
        where.addWidget(self._data_group())
        where.addWidget(self._map_group())
        sides = QHBoxLayout()
        for side in (what, where):
            side.addStretch(1)
            sides.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.addLayout(sides)
        column.addWidget(self.problem)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.export_button = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.export_button.setText(self.tr("&Export"))
        buttons.accepted.connect(self.export)
        buttons.rejected.connect(self.reject)
        add_help(buttons, "pages/export")
        column.addWidget(buttons)

    def _what(self) -> QGroupBox:
        group = QGroupBox(self.tr("Inventory"))
        form = Form(group)
        form.add(self.tr("&Landslides"), self.source, self.tr("The open event, or a layer of candidates"))
        form.add(
            self.tr("&Review"),
            _in_grid([*self.statuses.values(), self.labels], 2),
            self.tr("Which landslides; by default those that a person has confirmed"),
            self.statuses[STATES[0]],
        )
        form.add(self.tr("&Title"), self.title, self.tr("Of the inventory and its map"))
        form.add(
            self.tr("A&uthor"), self.texts["author"], self.tr("Person or organization that answers for it")
        )
        form.add(self.tr("Li&cense"), self.texts["license"], self.tr("Under which others may use it"))
        return group

    def _data_group(self) -> QGroupBox:
        self.data = QGroupBox(self.tr("D&ata"), objectName="exportData", checkable=True)
        self.data.setToolTip(self.tr("Write the landslides as data for others"))
        column = QVBoxLayout(self.data)
        column.addWidget(_in_grid(list(self.formats.values()), _COLUMNS))
        column.addWidget(_in_grid([self.report, self.smooth], 2))
        form = Form()
        form.add(
            self.tr("Coordinate s&ystem"),
            self.crs,
            self.tr("Coordinate reference system of the files; GeoJSON and KML are always in WGS 84"),
        )
        column.addLayout(form)
        return self.data

    def _map_group(self) -> QGroupBox:
        self.map = QGroupBox(self.tr("&Map"), objectName="exportMap", checkable=True)
        self.map.setToolTip(self.tr("Print the landslides as a map"))
        form = Form(self.map)
        size = QWidget()
        row = QHBoxLayout(size)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.map_format)
        row.addWidget(self.paper, 1)
        tip = self.tr(
            "Format of the file; size and orientation of the paper, or a template of your own: keep the "
            "layout in the project, edit it there, and save it as template"
        )
        self.paper.setToolTip(tip)
        self.paper.setAccessibleName(self.tr("Paper"))
        form.add(self.tr("&Format"), size, tip, self.map_format)
        form.add(self.tr("C&olors"), self.colors, self.tr("What the colors of the landslides tell"))
        form.add(self.tr("&Image"), self.image, self.tr("Raster below the landslides; may be empty"))
        form.add(
            self.tr("Attri&bution"),
            self.texts["attribution"],
            self.tr("Where the image is from, as its license asks for"),
        )
        form.addRow(self.keep)
        return self.map

    def _where(self) -> QGroupBox:
        group = QGroupBox(self.tr("Files"))
        form = Form(group)
        form.add(
            self.tr("Fol&der"),
            self.folder,
            self.tr("It is made where it does not exist"),
            self.folder.lineEdit(),
        )
        form.add(self.tr("&Name"), self.name, self.tr("All files begin with it"))
        form.addRow(self.replace)
        return group


def _in_grid(boxes: list[QCheckBox], columns: int) -> QWidget:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    for number, box in enumerate(boxes):
        grid.addWidget(box, number // columns, number % columns, Qt.AlignmentFlag.AlignLeft)
    return widget


def _may_be_inventory(layer: object) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        and layer.fields().lookupField(STATUS) >= 0
    )
