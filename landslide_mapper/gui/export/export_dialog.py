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
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from landslide_mapper.core.inventory_snapshot import LABELS, InventorySnapshot
from landslide_mapper.core.layer_files import file_stem
from landslide_mapper.core.option_texts import option_text
from landslide_mapper.core.print_map.choices import STATES
from landslide_mapper.core.settings import Settings
from landslide_mapper.core.styles import status_names
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.errors import InventoryError, LandslideMapperError
from landslide_mapper.gui.export.export_advanced import ExportAdvanced
from landslide_mapper.gui.export.export_plan import ExportPlan
from landslide_mapper.gui.export.last_export import decisions_since, last_export
from landslide_mapper.gui.export.map_group import MapGroup
from landslide_mapper.gui.export.narrow_window import BoxGrid, NarrowSides
from landslide_mapper.gui.export.scheme_chooser import SchemeChooser
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
        self.resize(self.sizeHint())  # Qt itself would use two thirds of the screen at most

    def plan(self) -> ExportPlan:
        """What the user has chosen.

        Raises:
            LandslideMapperError: when something is missing.
        """
        snapshot = self._snapshot()
        stem = self._stem()
        outputs = tuple(
            _file(stem, suffix)
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
                "fields": self.scheme.scheme,
                "report": self.report.isChecked(),
                "overwrite": self.replace.isChecked(),
                **self.advanced.values(),
            }
        )
        plan = ExportPlan(
            self.tr("Exporting {}").format(title),
            snapshot,
            job,
            self.map.choice(stem),
            self.advanced.mapped_area_file(),
            self._workspace if self.source.currentData() == EVENT else None,
        )
        plan.check()
        return plan

    def export(self) -> None:
        """Hand the plan over and close, or say what is missing."""
        try:
            plan = self.plan()
        except LandslideMapperError as error:
            self._say(translated(error))
            return
        for name, field in self.texts.items():
            self._settings.set_export_text(name, field.text().strip())
        self.wanted.emit(plan)
        self.accept()

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

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
        self._show_last(of_event)
        self.title.setText(name)
        self.name.setText(self._file_name(name) if name else "")
        self._show_state()

    def _file_name(self, title: str) -> str:
        """A name that is not the event's own, whose file mostly has the title, too, in small letters."""
        stem, event = file_stem(title), self._workspace
        folder = event.base if event is not None else None
        if event is None or folder is None:
            return stem
        own = any(event.is_at(folder / f"{name}.gpkg") for name in (stem, stem.lower()))
        return f"{stem}_inventory" if own else stem

    def _show_last(self, of_event: bool) -> None:
        """What the event keeps of its last export, and what was done since; it is proposed for comparison."""
        last = last_export(self._workspace) if of_event else None
        self.last.setVisible(last is not None)
        self.advanced.since.setFilePath(last.file if last is not None and last.there else "")
        if last is None or self._workspace is None:
            return
        text = self.tr("Last export: {} (landslides: {}). Decisions since: {}.")
        decisions = decisions_since(self._workspace, last)
        self.last.setText(text.format(last.made_at[:10], f"{last.number:,}", f"{decisions:,}"))

    def _show_state(self, *_: object) -> None:
        kept = self.data.isChecked() and self.formats[".gpkg"].isChecked() and self.map.isChecked()
        self.map.keep.setEnabled(kept)
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
        self._say(missing)

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
        self.scheme = SchemeChooser()
        self.scheme.problem.connect(self._say)
        self.map = MapGroup(self.texts["attribution"], post)
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(folder))
        self.replace = QCheckBox(self.tr("Re&place files that are there"), objectName="replaceFiles")
        self.replace.setToolTip(self.tr("Without this, nothing is written where a file of the name exists"))
        self.problem = text_label("exportProblem")
        self.last = text_label("lastExport")
        self.advanced = ExportAdvanced()

    def _build(self) -> None:
        left = (self._what(), self._where(), self.advanced)
        column = QVBoxLayout(self)
        column.addWidget(NarrowSides((left, (self._data_group(), self.map))), 1)
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
        form.addRow(self.last)
        form.add(
            self.tr("&Review"),
            BoxGrid([*self.statuses.values(), self.labels], 2),
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
        column.addWidget(BoxGrid(list(self.formats.values()), _COLUMNS))
        column.addWidget(BoxGrid([self.report, self.smooth], 2))
        form = Form()
        form.add(
            self.tr("Coordinate s&ystem"),
            self.crs,
            self.tr("Coordinate reference system of the files; GeoJSON and KML are always in WGS 84"),
        )
        form.add(
            self.tr("Attributes"),
            self.scheme,
            self.tr("Names and words of the attributes: ours, or those that another inventory asks for"),
            self.scheme.combo,
        )
        column.addLayout(form)
        return self.data

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


def _file(stem: Path, suffix: str) -> Path:
    """The file of a format; a project gets a folder of its own, which goes to the field as it is."""
    folder = stem.with_name(f"{stem.name}_project") if FORMATS[suffix].is_project else stem.parent
    return folder / f"{stem.name}{suffix}"


def _may_be_inventory(layer: object) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
        and layer.fields().lookupField(STATUS) >= 0
    )
