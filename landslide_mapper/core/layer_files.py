"""From a QGIS layer to a file that the engine can open.

A layer is described on the GUI thread by a small source object, which is cheap; its `file` method runs in
the job's thread and does the work: it hands out the name that GDAL opens the layer by where there is one, a
VRT where QGIS knows more (open options, another CRS), else it writes what the layer shows.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProviderRegistry,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from landslide_mapper.core.qgis_versions import set_creation_options
from landslide_mapper.core.rendering import MAX_RENDERED_PIXELS, rendering
from landslide_mapper.dataset_names import DatasetName, dataset_name
from landslide_mapper.errors import Canceled, InventoryError, JobError, RasterError
from landslide_mapper.vocabulary import CLASS_FIELD, ROLE

FID = "feature_number"
AS_IT_IS = QgsCoordinateTransformContext()
"""Nothing is brought to another CRS here. The project's own context belongs to the GUI thread."""
CANCEL_EVERY = 500
"""Features read or written between two looks at the cancel flag."""

Stopped = Callable[[], bool]


class LayerFile(Protocol):
    """A layer that can be had as a file."""

    @property
    def name(self) -> str:
        """The layer's name."""

    def file(self, folder: Path, stopped: Stopped) -> DatasetName:
        """Give what GDAL opens for the layer's content; a new file is written into `folder`.

        Raises:
            LandslideMapperError: when it cannot be written.
            Canceled: when `stopped()` became true meanwhile.
        """


@dataclass(frozen=True)
class NamedDataset:
    """A raster that GDAL opens by its name alone: a plain file, or a part of one."""

    name: str
    dataset: DatasetName

    def file(self, folder: Path, stopped: Stopped) -> DatasetName:
        """The name itself."""
        return self.dataset


@dataclass(frozen=True)
class GdalSource:
    """A raster that GDAL opens by more than a name, or whose CRS was set in QGIS.

    Attributes:
        dataset: GDAL's name of the dataset.
        open_options: `KEY=VALUE` pairs.
        crs_wkt: CRS to assign; None: the dataset's own.
    """

    name: str
    dataset: str
    open_options: tuple[str, ...] = ()
    crs_wkt: str | None = None

    def file(self, folder: Path, stopped: Stopped) -> Path:
        """A VRT that refers to the dataset; no pixel is copied."""
        from osgeo import gdal

        path = folder / f"{file_stem(self.name)}.vrt"
        dataset = _gdal_open(self.dataset, list(self.open_options))
        if dataset is None:
            raise RasterError(
                "Layer '{name}': GDAL cannot open '{dataset}'. Check that the file still exists.",
                name=self.name,
                dataset=self.dataset,
            )
        options = gdal.TranslateOptions(format="VRT", outputSRS=self.crs_wkt)
        written = gdal.Translate(str(path), dataset, options=options)
        if written is None:
            raise RasterError(
                "Layer '{name}': '{path}' cannot be written. Check the temporary folder.",
                name=self.name,
                path=path,
            )
        written.FlushCache()
        return path


@dataclass(frozen=True)
class RenderedRaster:
    """A raster layer that is no file (WMS, XYZ, virtual, database): it is written as a GeoTIFF first.

    Attributes:
        provider: a clone of the layer's data provider, to be used up by `file`.
        extent: what to write, in the layer's CRS.
        width: columns to write.
        height: rows to write.
        crs: the layer's CRS.
    """

    name: str
    provider: Any
    extent: QgsRectangle
    width: int
    height: int
    crs: QgsCoordinateReferenceSystem

    def file(self, folder: Path, stopped: Stopped) -> Path:
        """A GeoTIFF of the extent, written block by block."""
        path = folder / f"{file_stem(self.name)}.tif"
        pipe = QgsRasterPipe()
        # The pipe takes the provider over. It is not cloned again: in QGIS 3.22 the clone of a clone of a
        # virtual raster reads garbage.
        if not pipe.set(self.provider):
            raise RasterError("Layer '{name}' cannot be read. Check its connection.", name=self.name)
        feedback = _stoppable_feedback(stopped)
        writer = QgsRasterFileWriter(str(path))
        writer.setOutputFormat("GTiff")
        set_creation_options(writer, ["TILED=YES", "BIGTIFF=IF_SAFER"])
        error = writer.writeRaster(pipe, self.width, self.height, self.extent, self.crs, AS_IT_IS, feedback)
        if stopped():
            raise Canceled
        if error != QgsRasterFileWriter.WriterError.NoError or not path.exists():
            raise RasterError(
                "Layer '{name}' could not be written to '{path}' (QGIS says {error}). "
                "Check the connection and the free space of the temporary folder.",
                name=self.name,
                path=path,
                error=int(error),
            )
        return path


def _stoppable_feedback(stopped: Stopped) -> QgsRasterBlockFeedback:
    """Feedback for QGIS's raster writer that asks the job whether to stop."""
    feedback = QgsRasterBlockFeedback()

    def look(*_: object) -> None:
        if stopped():
            feedback.cancel()

    feedback.progressChanged.connect(look)
    return feedback


@dataclass(frozen=True)
class VectorSnapshot:
    """A polygon layer as it is now, unsaved edits and filter included.

    Attributes:
        source: QGIS's own thread-safe snapshot of the layer.
        crs: the layer's CRS.
        attribute: the one that goes along; None: none does.
    """

    name: str
    source: Any
    crs: QgsCoordinateReferenceSystem
    attribute: str | None = None

    def file(self, folder: Path, stopped: Stopped) -> Path:
        """A GeoPackage with the polygons."""
        path = folder / f"{file_stem(self.name)}.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        # An attribute may be called fid, which is GDAL's own name for the number of a feature.
        options.layerOptions = [f"FID={FID}"] if self.attribute else []
        kind = QgsWkbTypes.Type.MultiPolygon
        fields = self._fields()
        writer = QgsVectorFileWriter.create(str(path), fields, kind, self.crs, AS_IT_IS, options)
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise InventoryError(
                "Layer '{name}' could not be copied: {reason}.", name=self.name, reason=writer.errorMessage()
            )
        _copy_polygons(self.source, fields, writer, stopped)
        # Only the destructor closes the file.
        del writer
        return path

    def _fields(self) -> QgsFields:
        fields = QgsFields()
        if self.attribute is not None:
            place = self.source.fields().lookupField(self.attribute)
            if place < 0:
                raise InventoryError(
                    "Layer '{name}' has no attribute '{attribute}' any more.",
                    name=self.name,
                    attribute=self.attribute,
                )
            fields.append(self.source.fields().at(place))
        return fields


def _copy_polygons(source: Any, fields: QgsFields, writer: QgsVectorFileWriter, stopped: Stopped) -> None:
    for number, feature in enumerate(source.getFeatures()):
        if number % CANCEL_EVERY == 0 and stopped():
            raise Canceled
        copy = QgsFeature(fields)
        copy.setGeometry(_flat_multi_polygon(feature.geometry()))
        copy.setAttributes([feature.attribute(name) for name in fields.names()])
        if copy.hasGeometry() and not writer.addFeature(copy):
            raise InventoryError("A polygon could not be copied: {reason}.", reason=writer.errorMessage())


def _flat_multi_polygon(geometry: QgsGeometry) -> QgsGeometry:
    """Straight edges, two dimensions, multi-part: what every reader of polygons understands."""
    if geometry.isNull():
        return geometry
    flat = QgsGeometry(geometry.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    flat.convertToMultiType()
    return flat


def raster_file(
    layer: QgsRasterLayer, extent: QgsRectangle | None = None, pixel_m: float | None = None
) -> LayerFile:
    """Describe a raster layer as a file; call it on the GUI thread.

    Args:
        layer: a raster layer of any provider.
        extent: what to render where the layer is no file, in its CRS; None: the whole layer.
        pixel_m: side of a pixel on the ground in metres, to render at where the layer is no file.

    Raises:
        JobError: when the layer is broken, or must be rendered and no pixel size is given, or is too large.
    """
    if not layer.isValid():
        raise JobError(
            "Layer '{layer}' is not valid any more. Repair its source or choose another.", layer=layer.name()
        )
    if layer.providerType() != "gdal":
        return _rendered(layer, extent, pixel_m)
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    options, wkt = tuple(parts.get("openOptions") or ()), _assigned_crs(layer)
    dataset = layer.source().split("|option:")[0]
    if options or wkt:
        return GdalSource(layer.name(), dataset, options, wkt)
    return NamedDataset(layer.name(), dataset_name(dataset))


def is_file(layer: QgsRasterLayer | None) -> bool:
    """Whether a raster layer needs no rendering."""
    return layer is None or layer.providerType() == "gdal"


def vector_file(layer: QgsVectorLayer, attribute: str | None = None) -> LayerFile:
    """Describe a polygon layer as a file; call it on the GUI thread.

    Args:
        layer: a polygon layer of any provider.
        attribute: one that must be in the file.

    Raises:
        JobError: when the layer is broken or holds no polygons.
    """
    if not layer.isValid():
        raise JobError(
            "Layer '{layer}' is not valid any more. Repair its source or choose another.", layer=layer.name()
        )
    if layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise JobError("Layer '{layer}' holds no polygons. Choose a polygon layer.", layer=layer.name())
    return VectorSnapshot(layer.name(), QgsVectorLayerFeatureSource(layer), layer.crs(), attribute)


def mask_file(layer: QgsMapLayer) -> LayerFile:
    """Describe a mask of clouds as a file, a raster or polygons; call it on the GUI thread.

    Raises:
        JobError: when the layer is broken or can be neither.
    """
    if not isinstance(layer, QgsVectorLayer):
        return raster_file(layer)
    return vector_file(layer, CLASS_FIELD if layer.fields().lookupField(CLASS_FIELD) >= 0 else None)


def is_mapped_area(layer: QgsMapLayer) -> bool:
    """Whether a layer says what a map was made of, which is no place whose landslides are all drawn."""
    from landslide_mapper.inventory.mapped_area import FIELDS  # brings numpy

    return isinstance(layer, QgsVectorLayer) and {name for name, _ in FIELDS} <= set(layer.fields().names())


def has_roles(layer: QgsVectorLayer) -> bool:
    """Whether a layer holds areas that say what they are for."""
    polygons = layer.isValid() and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    return polygons and layer.fields().lookupField(ROLE) >= 0


def area_file(layer: QgsVectorLayer) -> LayerFile:
    """Describe a layer of labelled areas as a file that says what they are for, where the layer does."""
    return vector_file(layer, ROLE if has_roles(layer) else None)


def label_file(layer: QgsVectorLayer | QgsRasterLayer) -> LayerFile:
    """Describe a label layer, polygons or a mask raster, as a file."""
    return raster_file(layer) if isinstance(layer, QgsRasterLayer) else vector_file(layer)


def file_stem(name: str, otherwise: str = "layer") -> str:
    """A file name for a layer, an event or a model: letters of any script, digits, dots and dashes stay.

    Args:
        name: for people.
        otherwise: the file name where nothing stays.
    """
    stem = re.sub(r"[^\w.\-]+", "_", name).strip("._")
    return stem[:80] or otherwise


def _assigned_crs(layer: QgsRasterLayer) -> str | None:
    """The CRS that the user gave the layer, where it differs from the file's."""
    crs = layer.crs()
    if not crs.isValid() or crs == layer.dataProvider().crs():
        return None
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL))


def _rendered(layer: QgsRasterLayer, extent: QgsRectangle | None, pixel_m: float | None) -> RenderedRaster:
    if not pixel_m or pixel_m <= 0:
        raise JobError(
            "Layer '{layer}' has no pixels of its own: it comes from a server, or QGIS computes it. "
            "Export it as a GeoTIFF with QGIS, and choose that one.",
            layer=layer.name(),
        )
    made = rendering(layer, extent, pixel_m)
    if made.too_large:
        raise JobError(
            "Layer '{layer}' would be rendered to {width:,} x {height:,} pixels; at most "
            "{most:,} are allowed. Choose a smaller area or larger pixels.",
            layer=layer.name(),
            width=made.width,
            height=made.height,
            most=MAX_RENDERED_PIXELS,
        )
    provider = layer.dataProvider().clone()
    return RenderedRaster(layer.name(), provider, made.extent, made.width, made.height, layer.crs())


def _gdal_open(dataset: str, open_options: list[str]) -> Any:
    """Open a raster; None where GDAL cannot, whether or not its exceptions are on."""
    from osgeo import gdal

    try:
        return gdal.OpenEx(dataset, gdal.OF_RASTER, open_options=open_options)
    except RuntimeError:
        return None
