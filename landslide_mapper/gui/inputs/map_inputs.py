"""What is to be mapped, as one value; the Map page edits it, all others read it and hear of changes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from landslide_mapper.core.crs import moved
from landslide_mapper.core.layer_files import NamedDataset, raster_file
from landslide_mapper.dataset_names import stored_name
from landslide_mapper.gui.inputs.ground_inputs import GroundFiles, GroundInputs
from landslide_mapper.model.folder import ModelVersion
from landslide_mapper.vocabulary import AUTO_CLOUDS

AUTO = "auto"
"""The region that leaves the choice to the images, or to a polygon layer."""
LAYER, VIEW, DRAWN, POLYGONS = "layer", "view", "drawn", "polygons"


@dataclass(frozen=True)
class MapArea:
    """Where to map.

    Attributes:
        mode: one of LAYER, VIEW, DRAWN and POLYGONS.
        drawn: a rectangle on the map.
        crs: of the rectangle.
        polygons: id of a polygon layer.
    """

    mode: str = LAYER
    drawn: QgsRectangle | None = None
    crs: QgsCoordinateReferenceSystem = field(default_factory=QgsCoordinateReferenceSystem)
    polygons: str = ""

    def problem(self) -> str:
        """What is missing; empty where nothing is."""
        if self.mode == DRAWN and self.drawn is None:
            return _tr("Draw a rectangle on the map.")
        if self.mode == POLYGONS and self.polygon_layer() is None:
            return _tr("Add a polygon layer that bounds the area to map, or choose another area.")
        return ""

    def polygon_layer(self) -> QgsVectorLayer | None:
        """The bounding polygon layer, where that is the choice."""
        return QgsProject.instance().mapLayer(self.polygons) if self.mode == POLYGONS else None

    def extent(self, canvas: QgsMapCanvas, crs: QgsCoordinateReferenceSystem) -> QgsRectangle | None:
        """The chosen rectangle in `crs`; None for the whole layer and for polygons."""
        if self.mode == VIEW:
            return moved(canvas.extent(), canvas.mapSettings().destinationCrs(), crs)
        if self.mode == DRAWN and self.drawn is not None:
            return moved(self.drawn, self.crs, crs)
        return None


@dataclass(frozen=True)
class MapInputs:
    """What is to be mapped. Layers are named by their ids: one may leave the project at any time.

    Attributes:
        post_id: raster taken after the event.
        pre_id: raster taken before it; empty: none.
        post_bands: 1-based band numbers; None: by what is known of the bands.
        pre_bands: the same for pre.
        bands_problem: why the bands cannot be read, or must be chosen; empty where they need not.
        pixel_m: side of the pixels at which layers that are no files are rendered, in metres on the ground;
            0: as the scale of the map proposes.
        model: folder of the model.
        version: of the model; None where there is none, or it cannot be read.
        model_error: why it cannot be read.
        is_starter: whether the model is the starter, which maps together with the change.
        without_model: whether the change between the dates is mapped in the place of a model.
        region: id of a region, AUTO, or empty.
        regions_id: polygon layer of regions, asked before the images; empty: none.
        regions_field: its attribute with the region.
        clouds: how clouds, shadow and snow are masked (`vocabulary.CLOUDS`).
        post_mask_id: layer that is post's mask in the place of that; empty: none.
        pre_mask_id: the same for pre.
        pre_shift: pixels of post by which pre lies too far to the right and down: it is moved back.
        area: where to map.
        threshold: probability from which a pixel is landslide; None: the model's.
        min_area_m2: smaller candidates are left out.
        folder: where results go; empty: with the event, or beside the project.
        ground: what landslides lie on, and rules about that.
    """

    post_id: str = ""
    pre_id: str = ""
    post_bands: tuple[int, ...] | None = None
    pre_bands: tuple[int, ...] | None = None
    bands_problem: str = ""
    pixel_m: float = 0.0
    model: Path | None = None
    version: ModelVersion | None = None
    model_error: str = ""
    is_starter: bool = False
    without_model: bool = False
    region: str = ""
    regions_id: str = ""
    regions_field: str = ""
    clouds: str = AUTO_CLOUDS
    post_mask_id: str = ""
    pre_mask_id: str = ""
    pre_shift: tuple[float, float] = (0.0, 0.0)
    area: MapArea = field(default_factory=MapArea)
    threshold: float | None = None
    min_area_m2: float = 0.0
    folder: str = ""
    ground: GroundInputs = field(default_factory=GroundInputs)

    @property
    def post(self) -> QgsRasterLayer | None:
        """The raster taken after the event, where the project still holds it."""
        return _raster(self.post_id)

    @property
    def pre(self) -> QgsRasterLayer | None:
        """The raster taken before the event, where there is one."""
        return _raster(self.pre_id)

    @property
    def masks(self) -> tuple[QgsMapLayer | None, QgsMapLayer | None]:
        """The masks of post and pre, where the analyst has chosen some."""
        project = QgsProject.instance()
        return project.mapLayer(self.post_mask_id), project.mapLayer(self.pre_mask_id)

    def ground_of(self, post: str | None) -> GroundFiles | None:
        """What an earlier map's candidates lie on; None where it is of another scene, or nobody has said.

        Args:
            post: its post-event raster, as results keep it.
        """
        layer = self.post
        source = raster_file(layer) if layer is not None and layer.providerType() == "gdal" else None
        same = isinstance(source, NamedDataset) and stored_name(source.dataset) == post
        return self.ground.files() if same else None

    @property
    def regions_layer(self) -> QgsVectorLayer | None:
        """The polygon layer of regions, where the region is found by it."""
        return QgsProject.instance().mapLayer(self.regions_id) if self.is_automatic else None

    @property
    def is_automatic(self) -> bool:
        """Whether the region is chosen by the images or a polygon layer."""
        return self.region == AUTO

    @property
    def known_region(self) -> str:
        """The region; empty where it is left to the images."""
        return "" if self.is_automatic else self.region

    def with_model(self, model: Path, version: ModelVersion, region: str) -> MapInputs:
        """The same scene mapped with another version of a model, or another region.

        A version from before the region was taught maps with what it knows.
        """
        own = replace(self, is_starter=False, without_model=False)
        known = [one.id for one in version.spec.regions]
        if region not in known:
            region = known[0] if len(known) == 1 else AUTO
        return replace(own, model=model, version=version, model_error="", region=region)

    def problem(self) -> str:
        """The first thing that is missing; empty where the map can start."""
        if self.post is None:
            return _tr("Choose the raster taken after the event.")
        if self.pre_id == self.post_id:
            return _tr("Pre-event and post-event raster are the same layer. Choose two different ones.")
        return ("" if self.without_model else self._model_problem()) or self.area.problem()

    def _model_problem(self) -> str:
        version = self.version
        if self.model_error:
            return self.model_error
        if version is None:
            return _tr("Choose a model.")
        if not self.region and not self.is_starter:
            return _tr("Choose the region of the model that fits this scene best.")
        needs = version.spec.input
        if needs.dates == 2 and self.pre is None and not needs.pre_optional:
            return _tr("This model compares two dates: choose the raster taken before the event.")
        if self.bands_problem:
            return self.bands_problem
        if self.regions_layer is not None and not self.regions_field:
            return _tr("Choose the attribute that names the region of each polygon.")
        return ""


class MapState(QObject):
    """Holds what is to be mapped now."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inputs = MapInputs()

    @property
    def inputs(self) -> MapInputs:
        """What is to be mapped."""
        return self._inputs

    def set(self, inputs: MapInputs) -> None:
        """Let something else be mapped from now on; told where it differs."""
        if inputs != self._inputs:
            self._inputs = inputs
            self.changed.emit()


def _raster(layer_id: str) -> QgsRasterLayer | None:
    layer = QgsProject.instance().mapLayer(layer_id) if layer_id else None
    return layer if isinstance(layer, QgsRasterLayer) else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("MapPage", text)
