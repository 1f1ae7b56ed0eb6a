"""The Map page: two rasters and a model in, candidate landslides out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import QgsRasterLayer
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from landslide_mapper.core.layer_defaults import guess_pair
from landslide_mapper.core.qgis_versions import filter_layers
from landslide_mapper.core.translation import translated
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.errors import JobError
from landslide_mapper.gui.event.context import DockContext, default_folder
from landslide_mapper.gui.event.page import Page
from landslide_mapper.gui.inputs.extent_chooser import ExtentChooser
from landslide_mapper.gui.inputs.map_inputs import AUTO, MapInputs
from landslide_mapper.gui.inputs.model_chooser import ModelChooser
from landslide_mapper.gui.inputs.pair_verdict import PairVerdict
from landslide_mapper.gui.inputs.pixel_size import PixelSizeField, ground_pixel_m
from landslide_mapper.gui.inputs.put_together_button import PutTogetherButton, told_layer
from landslide_mapper.gui.inputs.scene_bands import SceneBands
from landslide_mapper.gui.inputs.starter_choice import SceneSize
from landslide_mapper.gui.mapping.map_boxes import MapBoxes
from landslide_mapper.gui.mapping.map_buttons import MapButtons
from landslide_mapper.gui.mapping.threshold_box import ThresholdBox
from landslide_mapper.gui.mapping.usual_min_area import usual_min_area
from landslide_mapper.gui.results.shown_map import DEFAULT_THRESHOLD
from landslide_mapper.gui.widgets.forms import Form, shrinkable, tool_button
from landslide_mapper.gui.widgets.icons import own_icon


class MapPage(Page):
    """Everything that a map needs, with defaults that usually fit."""

    requested, boxes_requested = pyqtSignal(object), pyqtSignal(object, str)
    became_ready = pyqtSignal(object, str)
    """Everything is chosen: the model's folder and the region. Told again when one of them changes."""

    def __init__(self, context: DockContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._busy = False
        self._ready_for: tuple[Path, str, int] | None = None
        self._regions_of: Path | None = None
        self._following = False
        self._chosen_by_user = False
        form = Form()
        self._build_imagery(form)
        self._build_model(form)
        self._build_result(form)
        self.column.addLayout(form)
        self._boxes = boxes = MapBoxes()
        self.regions, self.clouds, self.ground = boxes.regions, boxes.clouds, boxes.ground
        boxes.changed.connect(self._refresh_soon)
        self.column.addWidget(boxes)
        self.threshold_box = ThresholdBox()
        self.threshold_box.min_area.show_value(self.context.settings.min_area_m2)
        self.threshold_box.min_area.chosen.connect(self._remember_min_area)
        self.column.addWidget(self.threshold_box)
        self.buttons = MapButtons()
        self.map_button = self.buttons.map_button
        self.map_button.clicked.connect(lambda: self._request(self.requested))
        self.buttons.boxes_wanted.connect(partial(self._request, self.boxes_requested))
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.column.addWidget(self.buttons)
        self.column.addWidget(self.hint)
        for changed in self._fields():
            changed.connect(self._take_over)
        self._on_model_changed()

    def title(self) -> str:
        """Name of the page on its tab."""
        return self.tr("Map")

    def connect_project(self) -> None:
        """Follow the layers of the project: defaults are chosen until the user chooses."""
        if not self._following:
            self._following = True
            self.context.project.layersAdded.connect(self._on_layers_changed)
            self.context.project.layersRemoved.connect(self._on_layers_changed)
            self.context.project.cleared.connect(self._on_cleared)
            self.context.events.changed.connect(self._refresh_soon)
            self.context.canvas.extentsChanged.connect(self._on_view_moved)
            self.choose_layers()

    def disconnect_project(self) -> None:
        """Let go of the project and of the canvas."""
        self.area.release()
        self.pair.release()
        if self._following:
            self._following = False
            self.context.project.layersAdded.disconnect(self._on_layers_changed)
            self.context.project.layersRemoved.disconnect(self._on_layers_changed)
            self.context.project.cleared.disconnect(self._on_cleared)
            self.context.events.changed.disconnect(self._refresh_soon)
            self.context.canvas.extentsChanged.disconnect(self._on_view_moved)

    def choose_layers(self) -> None:
        """Choose pre and post by name, date and order; they are never the same layer."""
        layers = [self.post.layer(index) for index in range(self.post.count())]
        layers = sorted((layer for layer in layers if layer is not None), key=self._tree_order)
        pre, post = guess_pair([layer.name() for layer in layers])
        self.post.setLayer(None if post is None else layers[post])
        self.pre.setLayer(None if pre is None else layers[pre])
        self._chosen_by_user = False
        self.refresh()

    @property
    def _event(self) -> Workspace | None:
        """The event that maps go into; one that cannot be written takes none."""
        event = self.context.events.current
        return None if event is None or event.read_only else event

    def swap(self) -> None:
        """Exchange pre and post."""
        post, pre = self.post.currentLayer(), self.pre.currentLayer()
        self.post.setLayer(pre)
        self.pre.setLayer(post)

    def set_busy(self, busy: bool) -> None:
        """Tell whether a job runs: one at a time."""
        self._busy = busy
        self.refresh()

    def problem(self) -> str:
        """The first thing that is missing; empty where the map can start."""
        if self.post.count() <= 1 and self.post.currentLayer() is None:
            return self.tr("Add a post-event raster to the project.")
        return self.inputs.problem()

    @property
    def inputs(self) -> MapInputs:
        """What is to be mapped."""
        return self.context.map_state.inputs

    def refresh(self) -> None:
        """Bring bands and the button in line with the fields."""
        self._take_over()
        self._tell_model()
        post = self.inputs.post
        default = str(default_folder(post.source() if post else None))
        self.folder.lineEdit().setPlaceholderText(self.tr("With the event") if self._event else default)
        self.pair.set_inputs(self.inputs)
        cannot_render = self._show_pixel_size()
        problem = self.problem() or cannot_render
        self._tell_ready(not problem)
        self.buttons.set_state(not problem and not self._busy, self.inputs.version)
        self.ground.set_state(self._event is not None, self._busy)
        said = problem or self.model.notice
        self.hint.setText(said)
        self.hint.setVisible(bool(said))

    def _take_over(self, *_: object) -> None:
        """Bring what is to be mapped in line with the fields."""
        post, pre = _raster(self.post.currentLayer()), _raster(self.pre.currentLayer())
        version, regions = self.model.version, self.regions.layer.currentLayer()
        post_mask, pre_mask = self.clouds.mask_ids()
        self.threshold_box.set_next(self._model_threshold(), usual_min_area(post), from_scene=self._fuses)
        self.bands.set_rasters(post, pre, version, compares=self.model.is_starter)
        self.context.map_state.set(
            MapInputs(
                post_id=post.id() if post is not None else "",
                pre_id=pre.id() if pre is not None else "",
                post_bands=self.bands.post.bands(),
                pre_bands=self.bands.pre.bands() if pre is not None else None,
                bands_problem=self.bands.problem(),
                pixel_m=self.pixel_size.metres,
                model=self.model.path,
                version=version,
                model_error=self.model.error,
                is_starter=self.model.is_starter,
                without_model=self.model.without_model,
                region="" if self.model.is_starter else self.region.currentData() or "",
                regions_id=regions.id() if regions is not None else "",
                regions_field=self.regions.attribute() or "",
                clouds=self.clouds.choice,
                post_mask_id=post_mask,
                pre_mask_id=pre_mask,
                pre_shift=self.pair.shift(post.id(), pre.id()) if post and pre else (0.0, 0.0),
                area=self.area.area(),
                threshold=self.threshold_box.asked,
                min_area_m2=self.threshold_box.min_area_m2,
                folder=self.folder.filePath(),
                ground=self.ground.inputs,
            )
        )

    def _tell_model(self) -> None:
        """The pixels of the scene decide about the starter."""
        inputs, scene = self.inputs, None
        if inputs.post is not None:
            scene = SceneSize(ground_pixel_m(inputs, self.context.canvas), inputs.pre is not None)
        self.model.set_scene(scene)

    def _fields(self) -> list[Any]:
        """What tells that a field was changed."""
        return [
            *(self.post.layerChanged, self.pre.layerChanged, self.pixel_size.box.valueChanged),
            *(self.bands.post.changed, self.bands.pre.changed, self.area.changed),
            *(self.threshold_box.chosen, self.folder.fileChanged, self._boxes.changed),
            self.pair.shift_chosen,
        ]

    def _tell_ready(self, ready: bool) -> None:
        inputs = self.inputs
        model, version, region = inputs.model, inputs.version, inputs.region
        ready_for = None
        if ready and model is not None and version is not None:
            # Which region it will be is not known yet; most of a model is the same for all of them.
            is_open = inputs.is_automatic or inputs.is_starter
            region = version.spec.regions[0].id if is_open else region
            ready_for = (model, region, version.number)
        if ready_for is not None and ready_for != self._ready_for:
            self.became_ready.emit(model, region)
        self._ready_for = ready_for

    def _build_imagery(self, form: Form) -> None:
        self.post = self._layer_combo("postLayer", self.tr("Choose a raster"))
        self.pre = self._layer_combo("preLayer", self.tr("None"))
        swap = tool_button(
            own_icon("swap.svg"), self.tr("Swap pre-event and post-event raster"), "swapLayers"
        )
        swap.clicked.connect(self.swap)
        self.bands = SceneBands()
        post, pre = (self._with_putting_together(combo) for combo in (self.post, self.pre))
        pre.layout().addWidget(swap)
        form.add(self.tr("P&ost-event"), post, self.tr("Raster taken after the event"), self.post)
        form.addRow(self.bands.post)
        form.add(
            self.tr("P&re-event"), pre, self.tr("Raster taken before the event; may be left empty"), self.pre
        )
        form.addRow(self.bands.pre)
        self.pair = PairVerdict()
        form.addRow(self.pair)
        self.pixel_size = PixelSizeField()
        self.pixel_size.box.valueChanged.connect(self._refresh_soon)
        self.pixel_size_label = form.add(
            self.tr("Pi&xel size"),
            self.pixel_size,
            self.tr(
                "A layer that is no file (XYZ, WMS) is rendered with pixels of this size on the ground; "
                "proposed is that of the screen at the current scale"
            ),
            self.pixel_size.box,
        )

    def _build_model(self, form: Form) -> None:
        self.model = ModelChooser(self.context.settings, offers_change=True)
        self.model.changed.connect(self._on_model_changed)
        self.region = shrinkable(QComboBox())
        self.region.setObjectName("region")
        self.region.setPlaceholderText(self.tr("Choose a region"))
        self.region.currentIndexChanged.connect(self._on_region_changed)
        self.area = ExtentChooser(self.context.canvas)
        self.area.changed.connect(self._refresh_soon)
        form.add(self.tr("Mo&del"), self.model, self.tr("The model that finds landslides"), self.model.combo)
        tip = self.tr("The region whose decoder is used")
        self.region_label = form.add(self.tr("Re&gion"), self.region, tip)
        form.add(self.tr("&Area"), self.area, self.tr("Where to look for landslides"), self.area.mode)

    def _build_result(self, form: Form) -> None:
        self.folder = QgsFileWidget()
        self.folder.setObjectName("outputFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        form.add(
            self.tr("Sa&ve in"),
            self.folder,
            self.tr("Folder for the candidates (GeoPackage) and the probability (GeoTIFF)"),
            self.folder.lineEdit(),
        )

    def _with_putting_together(self, combo: QgsMapLayerComboBox) -> QWidget:
        """A raster's combo box, and beside it the button that makes one layer of several files."""
        row, button = QWidget(), PutTogetherButton(f"{combo.objectName()}PutTogether")
        button.chosen.connect(self.put_post_together if combo is self.post else self.put_pre_together)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(combo)
        layout.addWidget(button)
        return row

    def put_post_together(self, names: list[str]) -> None:
        """Make the post-event raster of several files, or of a product's folder or archive."""
        self._put_together(self.post, names)

    def put_pre_together(self, names: list[str]) -> None:
        """Make the pre-event raster of them."""
        self._put_together(self.pre, names)

    def _put_together(self, combo: QgsMapLayerComboBox, names: list[str]) -> None:
        folder = self._event.folder if self._event else None
        layer = told_layer(names, folder, self.context.message_bar)
        if layer is not None:
            self._chosen_by_user = True
            combo.setLayer(layer)

    def _layer_combo(self, name: str, empty: str) -> QgsMapLayerComboBox:
        combo = shrinkable(QgsMapLayerComboBox())
        combo.setObjectName(name)
        filter_layers(combo, "RasterLayer")
        combo.setAllowEmptyLayer(True, empty)
        combo.setLayer(None)
        combo.layerChanged.connect(self._refresh_soon)
        combo.activated.connect(self._on_user_choice)
        return combo

    def _request(self, wanted: Any, *how: str) -> None:
        self.refresh()
        if self.map_button.isEnabled():
            wanted.emit(self.inputs, *how)

    def _show_pixel_size(self) -> str:
        """Offer the pixel size where something must be rendered; returns why that cannot be, if so."""
        offered, problem = True, ""
        try:
            offered = self.pixel_size.show_size(self.inputs, self.context.canvas)
        except JobError as error:
            problem = translated(error)
        self.pixel_size.setVisible(offered)
        self.pixel_size_label.setVisible(offered)
        return problem

    def _on_view_moved(self) -> None:
        if not self.pixel_size.isHidden():
            self._refresh_soon()

    def _on_user_choice(self) -> None:
        self._chosen_by_user = True

    def _refresh_soon(self, *_: object) -> None:
        # Layer combo boxes change several times while layers come and go; one look afterwards is enough.
        QTimer.singleShot(0, self.refresh)

    def _on_layers_changed(self, *_: object) -> None:
        # The combo boxes hear of the layers too, perhaps after this page.
        QTimer.singleShot(0, self._follow_layers)

    def _follow_layers(self) -> None:
        if self._chosen_by_user and self.post.currentLayer() is not None:
            self.refresh()
        else:
            self.choose_layers()

    def _on_cleared(self) -> None:
        self._chosen_by_user = False
        self.folder.setFilePath("")

    def _on_model_changed(self) -> None:
        chosen, version = self.region.currentData(), self.model.version
        regions = [region.id for region in version.spec.regions] if version else []
        self.region.blockSignals(True)
        self.region.clear()
        if len(regions) > 1:
            self.region.addItem(self.tr("Automatic (from image)"), AUTO)
        for region in regions:
            self.region.addItem(region, region)
        # A region that was chosen stays so where the model has a new version.
        kept = self.region.findData(chosen) if self._regions_of == self.model.path else -1
        self.region.setCurrentIndex(max(kept, 0) if regions else -1)
        self.region.blockSignals(False)
        self._regions_of = self.model.path
        self._on_region_changed()

    def _on_region_changed(self) -> None:
        self.regions.setVisible(self.region.currentData() == AUTO)
        for widget in (self.region, self.region_label):
            widget.setVisible(not (self.model.without_model or self.model.is_starter))
        self.refresh()

    def _model_threshold(self) -> float | None:
        """The model's for the region that is chosen; None where that is left to the images."""
        if self.model.without_model:
            return DEFAULT_THRESHOLD  # scores are made so
        if self._fuses:
            return None  # the scene says it, when it is mapped
        version, region = self.model.version, self.region.currentData()
        known = version is not None and region and region != AUTO
        return version.spec.region(region).threshold if version is not None and known else None

    @property
    def _fuses(self) -> bool:
        """Whether the starter maps with the change."""
        return bool(self.model.is_starter and self.pre.currentLayer() is not None)

    def _remember_min_area(self) -> None:
        self.context.settings.min_area_m2 = self.threshold_box.min_area.asked

    def _tree_order(self, layer: QgsRasterLayer) -> int:
        order = [one.id() for one in self.context.project.layerTreeRoot().layerOrder()]
        return order.index(layer.id()) if layer.id() in order else len(order)


def _raster(layer: object) -> QgsRasterLayer | None:
    return layer if isinstance(layer, QgsRasterLayer) else None
