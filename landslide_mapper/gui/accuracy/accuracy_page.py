"""The Accuracy page: an inventory, a reference and the areas in which that is complete; and a sample."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QWidget

from landslide_mapper.core.inventory_snapshot import InventorySnapshot
from landslide_mapper.core.layer_files import LayerFile, area_file, has_roles, raster_file
from landslide_mapper.core.option_texts import option_text
from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.runs.run_rows import last_map
from landslide_mapper.gui.accuracy.accuracy_plan import AccuracyPlan
from landslide_mapper.gui.accuracy.accuracy_words import result_text
from landslide_mapper.gui.accuracy.sample_box import SampleBox
from landslide_mapper.gui.event.context import DockContext, default_folder
from landslide_mapper.gui.event.page import Page
from landslide_mapper.gui.inputs.option_fields import OptionFields
from landslide_mapper.gui.widgets.forms import Form, primary_button, shrinkable, text_label
from landslide_mapper.gui.widgets.wrapping_check_box import WrappingCheckBox
from landslide_mapper.jobs.accuracy_options import ACCURACY
from landslide_mapper.jobs.accuracy_reports import AccuracyReport
from landslide_mapper.vocabulary import ACCURACY_ROLE, CONFIRMED, NOT_REJECTED, ROLE, SAMPLES

OF_EVENT = {"inventory": "candidates", "truth": "labels", "area": "areas"}
"""What stands in an event for inventory, reference and areas."""
REPORT_NAME = "accuracy.html"


class AccuracyPage(Page):
    """Asks for a report, and shows its main figures."""

    requested = pyqtSignal(object)

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._busy = False
        self._following = False
        self._workspace: Workspace | None = None
        self._soon = QTimer(self, singleShot=True, interval=0, timeout=self.refresh)
        self.hint, self.result = text_label("accuracyHint"), text_label("accuracyResult")
        self.layers: dict[str, QgsMapLayerComboBox] = {}
        self._build_inputs()
        self._build_advanced()
        self.column.addWidget(self.hint)
        self.measure_button = primary_button(
            self.tr("Measure &accuracy"),
            self.tr("Compare the inventory with the reference inside the accuracy areas, and write a report"),
            "measureAccuracy",
        )
        self.measure_button.clicked.connect(lambda *_: self.requested.emit(self))
        self.column.addWidget(self.measure_button)
        self.column.addWidget(self.result)
        self.sample = SampleBox(context)
        self.column.addWidget(self.sample)
        self.refresh()

    def title(self) -> str:
        """Name of the page on its tab."""
        return self.tr("Accuracy")

    def set_busy(self, busy: bool) -> None:
        """One job at a time; what one has mapped may be the first probability there is."""
        self._busy = busy
        probability = self.layers["probability"]
        if not busy and self._workspace is not None and probability.currentLayer() is None:
            probability.setLayer(self._probability(self._workspace))
        self.refresh()

    def connect_project(self) -> None:
        """Follow the event."""
        self.sample.follow()
        if not self._following:
            self._following = True
            self.context.events.changed.connect(self._set_workspace)
            self._set_workspace(self.context.events.current)

    def disconnect_project(self) -> None:
        """Let go of the event and the canvas."""
        self.sample.release()
        if self._following:
            self._following = False
            self.context.events.changed.disconnect(self._set_workspace)
        self._set_workspace(None)

    def problem(self) -> str:
        """What is missing; empty where nothing is."""
        missing = {
            "inventory": self.tr("Choose the layer of landslides to measure."),
            "truth": self.tr("Choose the layer of reference landslides, which people drew without the map."),
            "area": self.tr("Choose the layer of areas in which all reference landslides were drawn."),
        }
        for field, text in missing.items():
            if self.layers[field].currentLayer() is None:
                return text
        if self._lacks_accuracy_areas():
            return self.tr(
                "There is no accuracy area yet: on the Label page, mark an area as fully labelled for "
                "Accuracy."
            )
        return ""

    def plan(self) -> AccuracyPlan:
        """What the fields say, as a job.

        Raises:
            JobError: when a layer cannot be used.
        """
        describe: dict[str, Callable[[QgsMapLayer], LayerFile]] = {
            "inventory": InventorySnapshot.of_layer,
            "truth": InventorySnapshot.of_layer,
            "area": area_file,
            "probability": raster_file,
        }
        chosen = {field: combo.currentLayer() for field, combo in self.layers.items()}
        layers = {field: describe[field](layer) for field, layer in chosen.items() if layer is not None}
        if self._workspace is not None and self.sample.walk is not None and self.with_sample.isChecked():
            layers["sample"] = InventorySnapshot.of_sample(self._workspace.layer(SAMPLES))
        values = self.more.values()
        title = values.pop("title") or self._title(chosen["inventory"])
        job = ACCURACY.make(
            {
                **{field: Path(field) for field in OF_EVENT},
                "report": self.report_path(),
                "statuses": self.statuses.currentData(),
                "title": title,
                **values,
            }
        )
        return AccuracyPlan(job, layers)

    def report_path(self) -> Path:
        """Where the report goes."""
        text = self.report.filePath().strip()
        path = Path(text or REPORT_NAME)
        path = path if path.suffix else path.with_suffix(Path(REPORT_NAME).suffix)
        return path if path.is_absolute() else self._folder() / path

    def show_result(self, report: AccuracyReport) -> None:
        """Show the main figures of a report."""
        self.result.setText(result_text(report.figures))

    def refresh(self) -> None:
        """Bring hint and button in line with the fields."""
        problem = self.problem()
        self.hint.setText(problem)
        self.hint.setVisible(bool(problem))
        self.measure_button.setEnabled(not problem and not self._busy)
        self.report.lineEdit().setPlaceholderText(str(self._folder() / REPORT_NAME))
        self.with_sample.setVisible(self._workspace is not None and self.sample.walk is not None)
        self.sample.refresh()

    def _build_inputs(self) -> None:
        form = Form()
        for field, kind in (
            ("inventory", "PolygonLayer"),
            ("truth", "PolygonLayer"),
            ("area", "PolygonLayer"),
            ("probability", "RasterLayer"),
        ):
            option = ACCURACY.option(field)
            combo = shrinkable(QgsMapLayerComboBox())
            combo.setObjectName(f"accuracy_{field}")
            filter_layers(combo, kind)
            empty = self.tr("None") if field == "probability" else self.tr("Choose a layer")
            combo.setAllowEmptyLayer(True, empty)
            combo.setCurrentIndex(0)
            combo.layerChanged.connect(self._refresh_soon)
            form.add(option_text(option.text), combo, option_text(option.help))
            self.layers[field] = combo
        self.report = QgsFileWidget()
        self.report.setObjectName("accuracyReport")
        self.report.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.report.setFilter(self.tr("Page (*.html)"))
        self.report.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        option = ACCURACY.option("report")
        form.add(option_text(option.text), self.report, option_text(option.help), self.report.lineEdit())
        self.column.addLayout(form)
        self.with_sample = WrappingCheckBox(
            self.tr("Estimate the area of all landslides from the judged sample"),
            option_text(ACCURACY.option("sample").help),
            "accuracyWithSample",
        )
        self.with_sample.setChecked(True)
        self.column.addWidget(self.with_sample)

    def _build_advanced(self) -> None:
        group = QgsCollapsibleGroupBox(self.tr("Advanced"))
        group.setCollapsed(True)
        form = Form(group)
        self.statuses = shrinkable(QComboBox())
        self.statuses.setObjectName("accuracyStatuses")
        self.statuses.addItem(self.tr("All that nobody rejected"), NOT_REJECTED)
        self.statuses.addItem(self.tr("Accepted and edited ones"), CONFIRMED)
        form.add(self.tr("Landslides"), self.statuses, option_text(ACCURACY.option("statuses").help))
        self.more = OptionFields(form, ACCURACY, ("title", "pixel_size_m"), self.tr("automatic"))
        self.column.addWidget(group)

    def _set_workspace(self, workspace: Workspace | None) -> None:
        if self._workspace is not None:
            self._workspace.changed.disconnect(self._refresh_soon)
        self._workspace = workspace
        if workspace is not None:
            workspace.changed.connect(self._refresh_soon)
            for field, table in OF_EVENT.items():
                self.layers[field].setLayer(workspace.layer(table))
            self.layers["probability"].setLayer(self._probability(workspace))
        self.refresh()

    def _probability(self, workspace: Workspace) -> QgsMapLayer | None:
        """The layer of the newest map's probability, where the project holds it."""
        run = last_map(workspace)
        if run is None or run.probability is None:
            return None
        wanted = run.probability
        for layer in QgsProject.instance().mapLayers().values():
            if Path(layer.source().split("|")[0]) == wanted:
                return layer
        return None

    def _lacks_accuracy_areas(self) -> bool:
        layer = self.layers["area"].currentLayer()
        if not isinstance(layer, QgsVectorLayer) or not has_roles(layer):
            return False
        request = QgsFeatureRequest().setFilterExpression(f"\"{ROLE}\" = '{ACCURACY_ROLE}'").setLimit(1)
        return next(iter(layer.getFeatures(request)), None) is None

    def _folder(self) -> Path:
        workspace = self._workspace
        return (workspace.base if workspace is not None else None) or default_folder()

    def _title(self, layer: QgsMapLayer) -> str:
        workspace = self._workspace
        is_events = workspace is not None and layer is workspace.layer(OF_EVENT["inventory"])
        return workspace.title if workspace is not None and is_events else str(layer.name())

    def _refresh_soon(self, *_: object) -> None:
        self._soon.start()
