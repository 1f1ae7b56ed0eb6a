"""What an event knows of the ground, as polygons: read in any thread, and written as the files of a scene."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from landslide_mapper.core.layer_files import CANCEL_EVERY
from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.errors import Canceled, InventoryError
from landslide_mapper.vocabulary import (
    ACCURACY_ROLE,
    CONFIRMED,
    REJECTED,
    ROLE,
    TRAINING_ROLE,
    VALIDATION_ROLE,
)

if TYPE_CHECKING:
    from landslide_mapper.jobs.progress import Progress

TAUGHT_BY = ("labels", "areas", "candidates")


@dataclass(frozen=True)
class Snapshot:
    """A layer of the event as it is now, unsaved edits included; may be read in any thread.

    Attributes:
        source: QGIS's own thread-safe snapshot.
    """

    source: Any

    def features(self, rectangle: QgsRectangle | None, fields: Sequence[str] = ()) -> Iterator[QgsFeature]:
        """The features that meet a rectangle; all where it is None."""
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes(list(fields), self.source.fields())
        if rectangle is not None:
            request.setFilterRect(rectangle)
        yield from self.source.getFeatures(request)


@dataclass
class Polygons:
    """What an event knows of one scene, as polygons in the workspace's CRS."""

    landslides: list[QgsGeometry] = field(default_factory=list)
    rejected: list[QgsGeometry] = field(default_factory=list)
    areas: dict[str, list[QgsGeometry]] = field(
        default_factory=lambda: {TRAINING_ROLE: [], VALIDATION_ROLE: [], ACCURACY_ROLE: []}
    )

    def by_role(self, whole_scene: bool) -> list[tuple[str, QgsGeometry]]:
        """Where the pixels are known, with the role that decides who may read them.

        Args:
            whole_scene: the scene is for validation only, whatever the areas say.
        """
        taught = [*self.areas[TRAINING_ROLE], *self.landslides, *self.rejected]
        own = VALIDATION_ROLE if whole_scene else TRAINING_ROLE
        kept = [(role, one) for role in (VALIDATION_ROLE, ACCURACY_ROLE) for one in self.areas[role]]
        return [*((own, one) for one in taught), *kept]


@dataclass(frozen=True)
class Snapshots:
    """What teaches, as it is now; may be read in any thread."""

    labels: Snapshot
    areas: Snapshot
    candidates: Snapshot

    @classmethod
    def of(cls, workspace: Workspace) -> Snapshots:
        """Those of an event; called on the GUI thread."""
        layers = {table: workspace.layer(table) for table in TAUGHT_BY}
        return cls(**{name: Snapshot(QgsVectorLayerFeatureSource(one)) for name, one in layers.items()})

    def read(self, where: QgsRectangle | None, progress: Progress) -> Polygons:
        """What is known in a rectangle of the workspace's CRS; everywhere where it is None.

        Raises:
            Canceled: when the user asked to stop.
        """
        polygons = Polygons()
        for row in watched(self.labels.features(where), progress):
            polygons.landslides += valid_polygons(row.geometry())
        for row in watched(self.candidates.features(where, ["status"]), progress):
            if row["status"] in CONFIRMED:
                polygons.landslides += valid_polygons(row.geometry())
            elif row["status"] == REJECTED:
                polygons.rejected += valid_polygons(row.geometry())
        for row in watched(self.areas.features(where, ["role"]), progress):
            if row["role"] in polygons.areas:
                polygons.areas[row["role"]] += valid_polygons(row.geometry())
        return polygons


def write_known(
    folder: Path,
    polygons: Polygons,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress,
    *,
    whole_scene: bool = False,
) -> tuple[Path, Path, list[str]]:
    """Write what is known as the files of a scene.

    Args:
        folder: to write to.
        polygons: what is known.
        crs: of them.
        progress: may cancel.
        whole_scene: the scene is for validation only, whatever the areas say.

    Returns:
        Landslides, areas, and the areas' roles.

    Raises:
        InventoryError: when a file cannot be written.
        Canceled: when the user asked to stop.
    """
    labels, area = folder / "landslides.gpkg", folder / "areas.gpkg"
    write_polygons(labels, polygons.landslides, crs, progress)
    known = polygons.by_role(whole_scene)
    roles = [role for role, _ in known]
    write_polygons(area, [one for _, one in known], crs, progress, roles)
    return labels, area, roles


def write_polygons(
    path: Path,
    polygons: Iterable[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    progress: Progress,
    roles: Sequence[str] = (),
) -> None:
    """Write polygons to a GeoPackage, with their roles where they have some.

    Raises:
        InventoryError: when it cannot be written.
        Canceled: when the user asked to stop.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    # From a layer that has them: Qt 6 has other names for the types of fields.
    fields = (
        QgsVectorLayer(f"NoGeometry?field={ROLE}:string", "", "memory").fields() if roles else QgsFields()
    )
    writer = QgsVectorFileWriter.create(
        str(path),
        fields,
        QgsWkbTypes.Type.MultiPolygon,
        crs,
        QgsCoordinateTransformContext(),  # nothing is transformed; the project is the GUI thread's
        options,
    )
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise InventoryError(
            "The labels cannot be written to '{path}': {reason}.", path=path, reason=writer.errorMessage()
        )
    for number, polygon in enumerate(watched(polygons, progress)):
        feature = QgsFeature(fields)
        feature.setGeometry(polygon)
        if roles:
            feature.setAttribute(ROLE, roles[number])
        if not writer.addFeature(feature):
            raise InventoryError(
                "The labels cannot be written to '{path}': {reason}.", path=path, reason=writer.errorMessage()
            )
    # Only the destructor closes the file.
    del writer


def watched(items: Iterable[Any], progress: Progress) -> Iterator[Any]:
    """The items, with a look at Cancel now and then."""
    for number, item in enumerate(items):
        if number % CANCEL_EVERY == 0 and progress.canceled():
            raise Canceled
        yield item


def valid_polygons(geometry: QgsGeometry) -> list[QgsGeometry]:
    """A geometry as one valid multipolygon; nothing where it has no area."""
    if geometry.isNull() or geometry.isEmpty():
        return []
    valid = geometry if geometry.isGeosValid() else geometry.makeValid()
    if valid.isNull() or valid.isEmpty():
        return []
    if QgsWkbTypes.flatType(valid.wkbType()) == QgsWkbTypes.Type.GeometryCollection:
        # What lines and points are left over cover no pixel.
        valid.convertGeometryCollectionToSubclass(QgsWkbTypes.GeometryType.PolygonGeometry)
    if valid.type() != QgsWkbTypes.GeometryType.PolygonGeometry or valid.isEmpty():
        return []
    whole = QgsGeometry(valid)
    whole.convertToMultiType()
    return [whole]
