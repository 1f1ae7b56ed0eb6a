"""One labelled scene to learn from: its layers, its region and its role."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from landslide_mapper.core.layer_defaults import guess_labels, guess_pair
from landslide_mapper.core.layer_files import LayerFile, area_file, is_mapped_area, label_file, raster_file
from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.gui.inputs.chosen_scenes import ChosenScene
from landslide_mapper.gui.widgets.forms import Form, shrinkable
from landslide_mapper.jobs.scenes import slug


class SceneRow(QgsCollapsibleGroupBox):
    """The fields of one scene; all layers of the project are on offer."""

    changed = pyqtSignal()
    remove_wanted = pyqtSignal(object)

    def __init__(self, with_region: bool = True, parent: QWidget | None = None) -> None:
        """Make an empty row.

        Args:
            with_region: the row names its region; else whoever asks for the scene does.
            parent: Qt parent.
        """
        super().__init__(parent)
        self.setObjectName("sceneRow")
        # QGIS would fold all rows, new ones too, because one was folded in an earlier session.
        self.setSaveCollapsedState(False)
        self._with_region = with_region
        self._chosen_by_user = False
        self.post = self._combo(self.tr("Choose a raster"), "RasterLayer")
        self.pre = self._combo(self.tr("None"), "RasterLayer")
        self.labels = self._combo(self.tr("Choose a layer"), "PolygonLayer", "RasterLayer")
        self.labelled_area = self._combo(self.tr("Whole raster"), "PolygonLayer")
        self.region = QLineEdit()
        self.region.setPlaceholderText(self.tr("e.g. hokkaido"))
        self.region.textChanged.connect(self._on_changed)
        self.role = shrinkable(QComboBox())
        self.role.addItem(self.tr("Training"), "train")
        self.role.addItem(self.tr("Validation"), "validation")
        self.role.currentIndexChanged.connect(self._on_changed)
        remove = QPushButton(self.tr("Remove this scene"))
        remove.setToolTip(self.tr("Take this scene out of the training; no layer is removed"))
        remove.clicked.connect(lambda: self.remove_wanted.emit(self))
        self._fill(Form(self), remove)

    def _fill(self, form: Form, remove: QPushButton) -> None:
        form.add(self.tr("Post-event"), self.post, self.tr("Raster taken after the event"))
        form.add(self.tr("Pre-event"), self.pre, self.tr("Raster taken before the event; may be left empty"))
        form.add(
            self.tr("Landslides"),
            self.labels,
            self.tr("Polygons of landslides, or a mask raster (0 background, 1 landslide, 255 unknown)"),
        )
        form.add(
            self.tr("Labelled area"),
            self.labelled_area,
            self.tr("Polygons inside which all landslides are drawn; empty: the whole raster"),
        )
        if self._with_region:
            form.add(
                self.tr("Region"),
                self.region,
                self.tr("Landscape that this scene belongs to; each has its own decoder"),
            )
        form.add(
            self.tr("Role"),
            self.role,
            self.tr("Training teaches the model; validation decides when to stop and is never learnt"),
        )
        form.addRow(remove)

    @property
    def untouched(self) -> bool:
        """Whether the user has not filled in anything yet, so that the defaults may change."""
        return not self._chosen_by_user and not self.region.text()

    def choose_defaults(self, taken: Sequence[str] = ()) -> None:
        """Choose the layers by their names.

        Args:
            taken: ids of layers that other rows use already.
        """
        rasters = _layers(self.post, taken)
        pre, post = guess_pair([layer.name() for layer in rasters])
        self.post.setLayer(None if post is None else rasters[post])
        self.pre.setLayer(None if pre is None else rasters[pre])
        used = {layer.id() for layer in (self.post.currentLayer(), self.pre.currentLayer()) if layer}
        candidates = [
            layer
            for layer in _layers(self.labels, taken)
            if layer.id() not in used and not is_mapped_area(layer)
        ]
        kinds = [isinstance(layer, QgsRasterLayer) for layer in candidates]
        labels, area = guess_labels([layer.name() for layer in candidates], kinds)
        self.labels.setLayer(None if labels is None else candidates[labels])
        self.labelled_area.setLayer(None if area is None else candidates[area])

    def layer_ids(self) -> list[str]:
        """Ids of the rasters and labels that this row uses."""
        layers = (self.post.currentLayer(), self.pre.currentLayer(), self.labels.currentLayer())
        return [layer.id() for layer in layers if layer is not None]

    def region_id(self) -> str:
        """The region as a slug."""
        text = self.region.text().strip()
        return slug(text) if text else ""

    def problem(self) -> str:
        """The first thing that is missing; empty where nothing is."""
        post, pre = self.post.currentLayer(), self.pre.currentLayer()
        if post is None:
            return self.tr("choose the post-event raster.")
        if pre is not None and pre.id() == post.id():
            return self.tr("pre-event and post-event raster are the same layer.")
        if self.labels.currentLayer() is None:
            return self.tr("choose the layer with the landslides.")
        if self._with_region and not self.region_id():
            return self.tr("name the region (letters a-z and digits).")
        return ""

    def chosen(
        self, number: int, region: str | None = None, held_out: tuple[LayerFile, ...] = ()
    ) -> ChosenScene:
        """The scene as it is chosen now.

        Args:
            number: makes its id unique.
            region: of the scene; None: as the row says.
            held_out: layers with areas whose roles may bar them from training.

        Raises:
            JobError: when a layer cannot be used.
        """
        pre, area = self.pre.currentLayer(), self.labelled_area.currentLayer()
        region = region or self.region_id()
        return ChosenScene(
            id=f"{region}/{number}",
            region=region,
            split=self.role.currentData(),
            post=raster_file(self.post.currentLayer()),
            pre=raster_file(pre) if pre is not None else None,
            labels=label_file(self.labels.currentLayer()),
            labelled_area=area_file(area) if area is not None else None,
            held_out=held_out,
        )

    def set_number(self, number: int) -> None:
        """Title of the row."""
        role = self.role.currentText()
        title = (
            self.tr("Scene {number}: {region} ({role})")
            if self.region_id()
            else self.tr("Scene {number} ({role})")
        )
        self.setTitle(title.format(number=number, region=self.region_id(), role=role))

    def _combo(self, empty: str, *kinds: str) -> QgsMapLayerComboBox:
        combo = shrinkable(QgsMapLayerComboBox())
        filter_layers(combo, *kinds)
        combo.setAllowEmptyLayer(True, empty)
        combo.setLayer(None)
        combo.layerChanged.connect(self._on_changed)
        combo.activated.connect(self._on_user_choice)
        return combo

    def _on_user_choice(self, *_: object) -> None:
        self._chosen_by_user = True

    def _on_changed(self, *_: object) -> None:
        self.changed.emit()


def _layers(combo: QgsMapLayerComboBox, taken: Sequence[str]) -> list[QgsMapLayer]:
    """The layers on offer that are not taken, the topmost first."""
    offered = (combo.layer(index) for index in range(combo.count()))
    free = [layer for layer in offered if layer is not None and layer.id() not in taken]
    order = [layer.id() for layer in QgsProject.instance().layerTreeRoot().layerOrder()]
    return sorted(free, key=lambda layer: order.index(layer.id()) if layer.id() in order else len(order))
