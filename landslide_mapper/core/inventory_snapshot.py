"""An inventory in QGIS, edits that are not saved yet included, as a GeoPackage that the export job reads.

Described on the GUI thread, which is cheap; written in the job's thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from landslide_mapper.core.layer_files import CANCEL_EVERY, Stopped
from landslide_mapper.errors import Canceled, InventoryError
from landslide_mapper.vocabulary import MAPPED_AREA, SAMPLES

if TYPE_CHECKING:
    from landslide_mapper.core.workspace.event.workspace import Workspace

KEY = "fid"
CANDIDATES, LABELS, RUNS, INFO = "candidates", "labels", "runs", "info"
LANDSLIDES = "landslides"
_OF_EVENTS = "parent"
"""Attribute that only candidates of events have."""
_FILE = "inventory.gpkg"


@dataclass(frozen=True)
class _Table:
    """A layer as it is now."""

    name: str
    source: QgsVectorLayerFeatureSource
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    spatial: bool


@dataclass(frozen=True)
class InventorySnapshot:
    """Tables of an inventory as they are now.

    Attributes:
        name: of the layer or the workspace.
        tables: to be written.
        context: of the project's transformations.
    """

    name: str
    tables: tuple[_Table, ...]
    context: QgsCoordinateTransformContext

    @classmethod
    def of_layer(cls, layer: QgsVectorLayer) -> InventorySnapshot:
        """One layer of polygons: an event's candidates, or anybody's, which need not be a model's."""
        name = CANDIDATES if layer.fields().lookupField(_OF_EVENTS) >= 0 else LANDSLIDES
        tables = [_table(name, layer)]
        mapped = _mapped_area_beside(layer)
        if mapped is not None:
            tables.append(_table(MAPPED_AREA, mapped))
        return cls(layer.name(), tuple(tables), layer.transformContext())

    @classmethod
    def of_sample(cls, layer: QgsVectorLayer) -> InventorySnapshot:
        """What is said of the points of a sample; where they lie does not matter any more."""
        table = _Table(SAMPLES, QgsVectorLayerFeatureSource(layer), layer.fields(), layer.crs(), False)
        return cls(layer.name(), (table,), layer.transformContext())

    @classmethod
    def of_workspace(cls, workspace: Workspace) -> InventorySnapshot:
        """The tables of a workspace that the export job knows what to do with."""
        names = (CANDIDATES, LABELS, MAPPED_AREA, RUNS, INFO)
        tables = tuple(_table(name, workspace.layer(name)) for name in names)
        return cls(workspace.title, tables, workspace.layer(CANDIDATES).transformContext())

    def file(self, folder: Path, stopped: Stopped) -> Path:
        """Write the tables into a GeoPackage.

        Raises:
            InventoryError: when it cannot be written.
            Canceled: when `stopped()` became true meanwhile.
        """
        path = folder / _FILE
        for number, table in enumerate(self.tables):
            self._write(table, path, number > 0, stopped)
        return path

    def _write(self, table: _Table, path: Path, more: bool, stopped: Stopped) -> None:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = table.name
        actions = QgsVectorFileWriter.ActionOnExistingFile
        options.actionOnExistingFile = (
            actions.CreateOrOverwriteLayer if more else actions.CreateOrOverwriteFile
        )
        kind = QgsWkbTypes.Type.MultiPolygon if table.spatial else QgsWkbTypes.Type.NoGeometry
        fields = _without_key(table.fields)
        writer = QgsVectorFileWriter.create(str(path), fields, kind, table.crs, self.context, options)
        failure = f"'{self.name}' cannot be copied to a temporary file"
        if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
            raise InventoryError("{failure}: {reason}.", failure=failure, reason=writer.errorMessage())
        for number, feature in enumerate(table.source.getFeatures(QgsFeatureRequest())):
            if number % CANCEL_EVERY == 0 and stopped():
                raise Canceled
            copy = QgsFeature(fields)
            copy.setAttributes([feature.attribute(name) for name in fields.names()])
            if table.spatial:
                copy.setGeometry(_as_multi(feature.geometry()))
            if not writer.addFeature(copy):
                raise InventoryError("{failure}: {reason}.", failure=failure, reason=writer.errorMessage())
        # Closing is what writes the rest.
        del writer


def _mapped_area_beside(layer: QgsVectorLayer) -> QgsVectorLayer | None:
    """What a map's file says beside its landslides: where it looked at all."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = str(parts.get("path") or "")
    if layer.providerType() != "ogr" or not path.lower().endswith(".gpkg"):
        return None
    beside = QgsVectorLayer(f"{path}|layername={MAPPED_AREA}", MAPPED_AREA, "ogr")
    return beside if beside.isValid() and parts.get("layerName") != MAPPED_AREA else None


def _table(name: str, layer: QgsVectorLayer) -> _Table:
    return _Table(
        name, QgsVectorLayerFeatureSource(layer), layer.fields(), layer.crs(), bool(layer.isSpatial())
    )


def _without_key(fields: QgsFields) -> QgsFields:
    """The fields without the GeoPackage's own numbers, which it gives itself."""
    kept = QgsFields()
    for field in fields:
        if field.name().lower() != KEY:
            kept.append(field)
    return kept


def _as_multi(geometry: QgsGeometry) -> QgsGeometry:
    if geometry.isNull():
        return geometry
    copy = QgsGeometry(geometry)
    copy.convertToMultiType()
    return copy
