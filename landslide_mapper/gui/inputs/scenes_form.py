"""Labelled scenes to learn from: rows of layers, or a scene list. Shared by the Train and the Update page."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMapLayerType, QgsProject, QgsVectorLayer, QgsWkbTypes
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from landslide_mapper.core.layer_files import area_file, has_roles
from landslide_mapper.gui.inputs.chosen_scenes import ChosenScenes
from landslide_mapper.gui.inputs.scene_row import SceneRow
from landslide_mapper.gui.widgets.forms import Form, shrinkable

LAYERS, SCENE_LIST = "layers", "list"


class ScenesForm(QWidget):
    """Where the labelled scenes come from, and their fields."""

    changed = pyqtSignal()

    def __init__(self, label: str, regions_in_rows: bool = True, parent: QWidget | None = None) -> None:
        """Make the form without a scene.

        Args:
            label: of the choice between layers and a list, with a mnemonic.
            regions_in_rows: each scene names its region; else the page does, for all of them.
            parent: Qt parent.
        """
        super().__init__(parent)
        self._regions_in_rows = regions_in_rows
        self._following = False
        # Many layers that come at once are one change: whoever hears of it may read the event anew.
        self._changing = QTimer(self, singleShot=True, interval=0, timeout=self._change)
        self._new_layers = QTimer(self, singleShot=True, interval=0, timeout=self._follow_layers)
        self.rows: list[SceneRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._build_source(label))
        column.addWidget(self._build_rows())
        self._show_source()

    @property
    def from_list(self) -> bool:
        """Whether a scene list is used in place of layers."""
        return self.source.currentData() == SCENE_LIST

    def used_rows(self) -> list[SceneRow]:
        """The rows that count."""
        return [] if self.from_list else self.rows

    def connect_project(self) -> None:
        """Follow the project, and offer its layers as the first scene."""
        if not self._following:
            self._following = True
            QgsProject.instance().layersAdded.connect(self._on_layers_changed)
            QgsProject.instance().layersRemoved.connect(self._on_layers_changed)
            if not self.rows:
                self.add_row()

    def disconnect_project(self) -> None:
        """Let go of the project."""
        if self._following:
            self._following = False
            QgsProject.instance().layersAdded.disconnect(self._on_layers_changed)
            QgsProject.instance().layersRemoved.disconnect(self._on_layers_changed)

    def add_row(self) -> SceneRow:
        """Add a scene, with layers that no other scene uses yet."""
        row = SceneRow(self._regions_in_rows)
        row.choose_defaults([layer for other in self.rows for layer in other.layer_ids()])
        if self.rows:
            row.region.setText(self.rows[-1].region.text())
        row.changed.connect(self._change_soon)
        row.remove_wanted.connect(self.remove_row)
        self.rows.append(row)
        self._rows_column.addWidget(row)
        self._change()
        return row

    def remove_row(self, row: SceneRow) -> None:
        """Take a scene away."""
        self.rows.remove(row)
        self._rows_column.removeWidget(row)
        row.deleteLater()
        self._change()

    def problem(self) -> str:
        """The first thing that is missing; empty where nothing is."""
        if self.from_list:
            there = Path(self.scene_list.filePath()).is_file()
            return "" if there else self.tr("Choose a scene list (JSON).")
        if not self.rows:
            return self.tr("Add a scene.")
        for number, row in enumerate(self.rows, 1):
            problem = row.problem()
            if problem:
                return self.tr("Scene {number}: {problem}").format(number=number, problem=problem)
        if all(row.role.currentData() != "train" for row in self.rows):
            return self.tr("At least one scene must have the role Training.")
        return ""

    def chosen(self, region: str | None = None, areas: QgsVectorLayer | None = None) -> ChosenScenes:
        """The scenes that are chosen; nothing is learned from accuracy areas, be they of the scenes or not.

        Args:
            region: of all scenes, where the rows do not name theirs.
            areas: of the open event; those of the project's layers count as well.

        Raises:
            JobError: when a layer cannot be used.
        """
        if self.from_list:
            return ChosenScenes(scene_list=Path(self.scene_list.filePath()))
        held_out = tuple(area_file(layer) for layer in _layers_with_roles(areas))
        return ChosenScenes(
            tuple(row.chosen(number, region, held_out) for number, row in enumerate(self.rows, 1))
        )

    def needs_polygons(self) -> bool:
        """Whether there is nothing yet that could be a label."""
        if self.from_list:
            return False
        kind = QgsWkbTypes.GeometryType.PolygonGeometry
        layers = QgsProject.instance().mapLayers().values()
        vectors = [layer for layer in layers if layer.type() == QgsMapLayerType.VectorLayer]
        return all(layer.geometryType() != kind for layer in vectors)

    def _build_source(self, label: str) -> Form:
        self.source = shrinkable(QComboBox())
        self.source.setObjectName("sceneSource")
        self.source.addItem(self.tr("Layers of this project"), LAYERS)
        self.source.addItem(self.tr("A scene list (JSON file)"), SCENE_LIST)
        self.source.currentIndexChanged.connect(self._show_source)
        self.scene_list = QgsFileWidget()
        self.scene_list.setObjectName("sceneList")
        self.scene_list.setFilter(self.tr("Scene lists (*.json)"))
        self.scene_list.fileChanged.connect(self._change_soon)
        form = Form()
        form.add(label, self.source, self.tr("Where the labelled scenes come from"))
        self._scene_list_label = form.add(
            self.tr("Scene &list"),
            self.scene_list,
            self.tr("JSON file with the paths of rasters and labels"),
            self.scene_list.lineEdit(),
        )
        return form

    def _build_rows(self) -> QWidget:
        self._scenes = QWidget()
        column = QVBoxLayout(self._scenes)
        column.setContentsMargins(0, 0, 0, 0)
        self._rows_column = QVBoxLayout()
        column.addLayout(self._rows_column)
        self.add_button = QPushButton(self.tr("Add a &scene"))
        self.add_button.setObjectName("addScene")
        self.add_button.setToolTip(
            self.tr("Another scene, of this region or of another one")
            if self._regions_in_rows
            else self.tr("Another scene of this region")
        )
        self.add_button.clicked.connect(self.add_row)
        column.addWidget(self.add_button)
        return self._scenes

    def _show_source(self) -> None:
        self._scenes.setVisible(not self.from_list)
        self.scene_list.setVisible(self.from_list)
        self._scene_list_label.setVisible(self.from_list)
        self._change()

    def _change(self) -> None:
        for number, row in enumerate(self.rows, 1):
            row.set_number(number)
        self.changed.emit()

    def _change_soon(self, *_: object) -> None:
        self._changing.start()

    def _on_layers_changed(self, *_: object) -> None:
        # The combo boxes hear of the layers too, perhaps after this form.
        self._new_layers.start()

    def _follow_layers(self) -> None:
        if len(self.rows) == 1 and self.rows[0].untouched:
            self.rows[0].choose_defaults()
        self._change()


def _layers_with_roles(areas: QgsVectorLayer | None) -> list[QgsVectorLayer]:
    """The project's polygon layers that say what their areas are for, and the event's."""
    layers = QgsProject.instance().mapLayers().values()
    found = [layer for layer in layers if isinstance(layer, QgsVectorLayer) and has_roles(layer)]
    sources = {layer.source() for layer in found}
    return found if areas is None or areas.source() in sources else [*found, areas]
