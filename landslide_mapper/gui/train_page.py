"""The Train page: labelled scenes of the project, or a scene list, in; a new model out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayerType, QgsWkbTypes
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsSpinBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.layer_files import file_stem
from landslide_mapper.gui.context import DockContext, default_folder
from landslide_mapper.gui.page import Form, Notice, Page, primary_button, shrinkable
from landslide_mapper.gui.scene_row import SceneRow
from landslide_mapper.gui.train_plan import TrainPlan
from landslide_mapper.gui.training_curve import TrainingCurve
from landslide_mapper.jobs.spec import TrainJob

LAYERS, SCENE_LIST = "layers", "list"
NETWORKS = ("mobilenet_v2", "resnet18", "resnet34", "tsmu")
DEFAULT_MINUTES = 30


class TrainPage(Page):
    """Starts initial training."""

    requested = pyqtSignal(object)

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._busy = False
        self._following = False
        self.rows: list[SceneRow] = []
        self.notice = Notice()
        self.column.addWidget(self.notice)
        self._build_source()
        self._build_model()
        self.train_button = primary_button(
            self.tr("Tr&ain the model"), self.tr("Train a new model on these scenes"), "trainButton"
        )
        self.train_button.clicked.connect(self._request)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.curve = TrainingCurve()
        for widget in (self.train_button, self.hint, self.curve):
            self.column.addWidget(widget)
        self._show_source()

    def title(self) -> str:
        """Name of the page on its tab."""
        return self.tr("Train")

    def connect_project(self) -> None:
        """Follow the project, and offer its layers as the first scene."""
        if not self._following:
            self._following = True
            self.context.project.layersAdded.connect(self._on_layers_changed)
            self.context.project.layersRemoved.connect(self._on_layers_changed)
            if not self.rows:
                self.add_row()

    def disconnect_project(self) -> None:
        """Let go of the project."""
        if self._following:
            self._following = False
            self.context.project.layersAdded.disconnect(self._on_layers_changed)
            self.context.project.layersRemoved.disconnect(self._on_layers_changed)

    def add_row(self) -> SceneRow:
        """Add a scene, with layers that no other scene uses yet."""
        row = SceneRow()
        row.choose_defaults([layer for other in self.rows for layer in other.layer_ids()])
        if self.rows:
            row.region.setText(self.rows[-1].region.text())
        row.changed.connect(self._refresh_soon)
        row.remove_wanted.connect(self.remove_row)
        self.rows.append(row)
        self._rows_column.addWidget(row)
        self.refresh()
        return row

    def remove_row(self, row: SceneRow) -> None:
        """Take a scene away."""
        self.rows.remove(row)
        self._rows_column.removeWidget(row)
        row.deleteLater()
        self.refresh()

    def set_busy(self, busy: bool) -> None:
        """Tell whether a job runs: one at a time."""
        self._busy = busy
        self.refresh()

    def show_epoch(self, metrics: dict[str, Any]) -> None:
        """Add a finished epoch to the curve."""
        self.curve.add(metrics)

    def model_path(self) -> Path:
        """Folder of the model to make."""
        folder = Path(self.folder.filePath() or default_folder())
        return folder / f"{file_stem(self.model_name())}.lsmodel"

    def model_name(self) -> str:
        """Name of the model to make: as typed, else after the first region."""
        typed = self.name.text().strip()
        return typed.removesuffix(".lsmodel") if typed else self._default_name()

    def problem(self) -> str:
        """The first thing that is missing; empty where the training can start."""
        if self.source.currentData() == SCENE_LIST:
            if not Path(self.scene_list.filePath()).is_file():
                return self.tr("Choose a scene list (JSON).")
        elif not self.rows:
            return self.tr("Add a scene.")
        for number, row in enumerate(self._used_rows(), 1):
            problem = row.problem()
            if problem:
                return self.tr("Scene {number}: {problem}").format(number=number, problem=problem)
        if self._used_rows() and all(row.role.currentData() != "train" for row in self.rows):
            return self.tr("At least one scene must have the role Training.")
        if self.model_path().exists():
            return self.tr("There is a model '{}' already. Choose another name or folder.").format(
                self.model_name()
            )
        return ""

    def plan(self) -> TrainPlan:
        """What the fields say, as a job.

        Raises:
            JobError: when a layer cannot be used.
        """
        minutes = self.minutes.value()
        job = TrainJob(
            scenes=(),
            model=self.model_path(),
            network=self.network.currentData(),
            max_minutes=float(minutes) if minutes else None,
            device=self.context.settings.device,
        )
        if self.source.currentData() == SCENE_LIST:
            return TrainPlan(job, scene_list=Path(self.scene_list.filePath()))
        return TrainPlan(job, tuple(row.plan(number) for number, row in enumerate(self.rows, 1)))

    def refresh(self) -> None:
        """Bring titles, hints and the button in line with the fields."""
        for number, row in enumerate(self.rows, 1):
            row.set_number(number)
        self.name.setPlaceholderText(self._default_name())
        self.folder.lineEdit().setPlaceholderText(str(default_folder()))
        problem = self.problem()
        self.train_button.setEnabled(not problem and not self._busy)
        self.hint.setText(problem)
        self.hint.setVisible(bool(problem))
        self.notice.show_text(self._empty_state())

    def _build_source(self) -> None:
        self.source = shrinkable(QComboBox())
        self.source.setObjectName("trainSource")
        self.source.addItem(self.tr("Layers of this project"), LAYERS)
        self.source.addItem(self.tr("A scene list (JSON file)"), SCENE_LIST)
        self.source.currentIndexChanged.connect(self._show_source)
        self.scene_list = QgsFileWidget()
        self.scene_list.setObjectName("sceneList")
        self.scene_list.setFilter(self.tr("Scene lists (*.json)"))
        self.scene_list.fileChanged.connect(self._refresh_soon)
        form = Form()
        form.add(self.tr("Train &on"), self.source, self.tr("Where the labelled scenes come from"))
        self.scene_list_label = form.add(
            self.tr("Scene &list"),
            self.scene_list,
            self.tr("JSON file with the paths of rasters and labels"),
            self.scene_list.lineEdit(),
        )
        self.column.addLayout(form)
        self._scenes = QWidget()
        column = QVBoxLayout(self._scenes)
        column.setContentsMargins(0, 0, 0, 0)
        self._rows_column = QVBoxLayout()
        column.addLayout(self._rows_column)
        self.add_button = QPushButton(self.tr("Add a &scene"))
        self.add_button.setObjectName("addScene")
        self.add_button.setToolTip(self.tr("Another scene, of this region or of another one"))
        self.add_button.clicked.connect(self.add_row)
        column.addWidget(self.add_button)
        self.column.addWidget(self._scenes)

    def _build_model(self) -> None:
        self.name = QLineEdit()
        self.name.setObjectName("modelName")
        self.name.textChanged.connect(self._refresh_soon)
        self.folder = QgsFileWidget()
        self.folder.setObjectName("modelFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.fileChanged.connect(self._refresh_soon)
        self.minutes = QgsSpinBox()
        self.minutes.setObjectName("minutes")
        self.minutes.setRange(0, 10_000)
        self.minutes.setValue(DEFAULT_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.minutes.setClearValue(0, self.tr("No limit"))
        form = Form()
        form.add(self.tr("Model &name"), self.name, self.tr("Name of the new model"))
        form.add(
            self.tr("Sa&ve in"), self.folder, self.tr("Folder for the new model"), self.folder.lineEdit()
        )
        form.add(
            self.tr("&Time limit"),
            self.minutes,
            self.tr("Training stops then at the latest and keeps the best state so far"),
        )
        self.column.addLayout(form)
        self._build_advanced()

    def _build_advanced(self) -> None:
        group = QgsCollapsibleGroupBox(self.tr("Advanced"))
        group.setCollapsed(True)
        self.network = shrinkable(QComboBox())
        self.network.setObjectName("network")
        self.network.addItem(self.tr("Recommended"), None)
        for name in NETWORKS:
            self.network.addItem(self.tr("tsmu (as in the paper, slow)") if name == "tsmu" else name, name)
        Form(group).add(self.tr("Net&work"), self.network, self.tr("Encoder of the network"))
        self.column.addWidget(group)

    def _show_source(self) -> None:
        from_list = self.source.currentData() == SCENE_LIST
        self._scenes.setVisible(not from_list)
        self.scene_list.setVisible(from_list)
        self.scene_list_label.setVisible(from_list)
        self.refresh()

    def _used_rows(self) -> list[SceneRow]:
        return [] if self.source.currentData() == SCENE_LIST else self.rows

    def _default_name(self) -> str:
        regions = [row.region_id() for row in self._used_rows() if row.region_id()]
        return regions[0] if regions else "landslides"

    def _empty_state(self) -> str:
        if self.source.currentData() == SCENE_LIST or self._has_polygons():
            return ""
        return self.tr(
            "Training needs examples: add a post-event raster and a polygon layer in which all landslides "
            "of an area are drawn."
        )

    def _has_polygons(self) -> bool:
        layers = self.context.project.mapLayers().values()
        kind = QgsWkbTypes.GeometryType.PolygonGeometry
        vectors = [layer for layer in layers if layer.type() == QgsMapLayerType.VectorLayer]
        return any(layer.geometryType() == kind for layer in vectors)

    def _request(self) -> None:
        self.refresh()
        if self.train_button.isEnabled():
            self.curve.clear()
            self.requested.emit(self)

    def _refresh_soon(self, *_: object) -> None:
        QTimer.singleShot(0, self.refresh)

    def _on_layers_changed(self, *_: object) -> None:
        # The combo boxes hear of the layers too, perhaps after this page.
        QTimer.singleShot(0, self._follow_layers)

    def _follow_layers(self) -> None:
        if len(self.rows) == 1 and self.rows[0].untouched:
            self.rows[0].choose_defaults()
        self.refresh()
