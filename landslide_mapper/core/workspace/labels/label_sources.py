"""Where labels come from: a polygon layer, a polygon file, LabelMe files with their images, a mask raster."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsProviderSublayerDetails,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
    QgsWkbTypes,
)

from landslide_mapper.core.workspace.labels.label_import import (
    COVERED,
    REJECTED,
    TAKEN,
    ImportReport,
    Incoming,
)
from landslide_mapper.core.workspace.labels.polygons import CrsTransformer
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.core.workspace.store.vocabulary import landslide_types
from landslide_mapper.errors import LandslideMapperError, RasterError, WorkspaceError
from landslide_mapper.inventory.labelme import LANDSLIDE, LabelMe, Shape, read_labelme
from landslide_mapper.inventory.labelme_place import fits, place_shapes
from landslide_mapper.raster.gdal_calls import open_raster
from landslide_mapper.raster.grid import Grid

IGNORED = "ignored"
"""Why a LabelMe shape is left out: its class says that nothing is known there."""
_POLYGON = QgsWkbTypes.GeometryType.PolygonGeometry
_NOTHING_TO_LEARN = {
    QgsWkbTypes.GeometryType.LineGeometry: "lines",
    QgsWkbTypes.GeometryType.PointGeometry: "points",
    QgsWkbTypes.GeometryType.NullGeometry: "no geometries",
}


class LayerSource:
    """The polygons of a layer as it is now, unsaved edits and filter included."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        """Take a snapshot of the layer.

        Raises:
            WorkspaceError: when it is broken, or can hold no polygons.
        """
        self.name = layer.name()
        if not layer.isValid():
            raise WorkspaceError(
                "Layer '{name}' is not valid. Repair its source or choose another.", name=self.name
            )
        kind = _NOTHING_TO_LEARN.get(layer.geometryType())
        if kind is not None:
            raise WorkspaceError(
                "'{name}' holds {kind}, but landslides are polygons. Choose a polygon layer, or turn "
                "closed lines into polygons first (Processing: Lines to polygons).",
                name=self.name,
                kind=kind,
            )
        self.count = max(0, int(layer.featureCount()))
        self._crs = layer.crs()
        self._source = QgsVectorLayerFeatureSource(layer)
        names = {name.lower(): name for name in layer.fields().names()}
        self._taken = {name: names[name] for name in TAKEN if name in names}
        self._status = names.get("status")

    def incoming(self, report: ImportReport) -> Iterator[Incoming]:
        """The polygons with the attributes that labels have; candidates that were rejected are left out."""
        for feature in self._source.getFeatures():
            rejected = self._status is not None and feature[self._status] == "rejected"
            yield Incoming(feature.geometry(), self._crs, self._values(feature), REJECTED if rejected else "")

    def _values(self, feature: QgsFeature) -> dict[str, Any]:
        return {name: plain(feature[own]) for name, own in self._taken.items()}


class LabelMeSource:
    """LabelMe files, each placed by its own image or by a raster of the same name or size."""

    def __init__(self, files: Sequence[Path], rasters: Sequence[Path], *, pixel_space: bool = False) -> None:
        """Nothing is read yet.

        Args:
            files: LabelMe files.
            rasters: georeferenced rasters that the images may be copies of.
            pixel_space: the event has no CRS: pixels need no place on the ground.
        """
        self.name = files[0].name if len(files) == 1 else f"{files[0].name} … {files[-1].name}"
        self.count = len(files)
        self._files = files
        self._rasters = rasters
        self._pixel_space = pixel_space
        self._grids: dict[Path, Grid] = {}

    def incoming(self, report: ImportReport) -> Iterator[Incoming | None]:
        """The landslides of all files; a file that cannot be used is a problem, not the end.

        Raises:
            LandslideMapperError: when none of the files can be used.
        """
        for path in self._files:
            yield None
            try:
                file = read_labelme(path)
                grid = self._grid(file)
                placed = place_shapes(file, grid)
            except LandslideMapperError as error:
                if len(self._files) == 1:
                    raise
                report.problems.append(str(error))
                continue
            report.dropped.update("point" if kind.startswith("point") else "line" for kind in file.left_out)
            landslides = [one for one in file.shapes if not one.background and not one.ignored]
            report.dropped[IGNORED] += sum(one.ignored for one in file.shapes)
            report.dropped[COVERED] += len(landslides) - len(placed)
            crs = (
                QgsCoordinateReferenceSystem.fromWkt(grid.wkt) if grid.wkt else QgsCoordinateReferenceSystem()
            )
            for one in placed:
                yield Incoming(_collected(one.polygons), crs, _said(one.shape))
        report.dropped = +report.dropped

    def _grid(self, file: LabelMe) -> Grid:
        """The ground of a file's image: its own, else that of a raster with its name, else with its size."""
        image = file.image_path
        if image is not None and image.is_file():
            grid = self._opened(image)
            if self._usable(grid):
                return grid
        named = [path for path in self._rasters if image is not None and path.stem == image.stem]
        for path in named:
            grid = self._opened(path)
            if self._usable(grid) and fits(file, grid):
                return grid
        alike = self._of_size(file)
        if alike and all(grid == alike[0] for grid in alike):
            return alike[0]
        size = f"{file.width} x {file.height} pixels" if file.width else "an unknown size"
        what = "several rasters of the project have" if alike else "no raster of the project has its name or"
        raise WorkspaceError(
            "{path}: its image '{image}' ({size}) has no georeference or "
            "is not there, and {what} its size. Add the georeferenced raster that it shows to the project.",
            path=file.path,
            image=file.image or "without a name",
            size=size,
            what=what,
        )

    def _of_size(self, file: LabelMe) -> list[Grid]:
        found = []
        for path in self._rasters if file.width and file.height else ():
            try:
                grid = self._opened(path)
            except RasterError:
                continue
            if self._usable(grid) and (grid.width, grid.height) == (file.width, file.height):
                found.append(grid)
        return found

    def _usable(self, grid: Grid) -> bool:
        return grid.georeferenced or (self._pixel_space and grid.in_pixel_space)

    def _opened(self, path: Path) -> Grid:
        if path not in self._grids:
            dataset = open_raster(path)
            self._grids[path] = Grid.from_dataset(dataset)
        return self._grids[path]


class OutlineSource:
    """Polygons that were outlined already, such as those of a mask raster."""

    def __init__(self, name: str, polygons: Sequence[bytes], wkt: str | None) -> None:
        """Take polygons.

        Args:
            name: for people.
            polygons: WKB.
            wkt: their CRS, or None.
        """
        self.name = name
        self.count = len(polygons)
        self._polygons = polygons
        self._crs = crs_of(wkt)

    def incoming(self, report: ImportReport) -> Iterator[Incoming]:
        """The polygons."""
        for wkb in self._polygons:
            yield Incoming(_collected([wkb]), self._crs)


def crs_of(wkt: str | None) -> QgsCoordinateReferenceSystem:
    """A CRS from WKT; an invalid one where there is none."""
    return QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem()


def polygon_layer_of(path: Path) -> QgsVectorLayer:
    """Open the polygon layer of a file.

    Raises:
        WorkspaceError: when there is none, or several.
    """
    if not path.exists():
        raise WorkspaceError("{path} does not exist. Check the path.", path=path)
    flags = Qgis.SublayerQueryFlag.ResolveGeometryType
    found = QgsProviderRegistry.instance().querySublayers(str(path), Qgis.SublayerQueryFlags(flags))
    vectors = [one for one in found if _layer_kind(one) == "vector" and one.name() != "layer_styles"]
    polygons = [one for one in vectors if QgsWkbTypes.geometryType(one.wkbType()) == _POLYGON]
    if len(polygons) > 1:
        names = ", ".join(one.name() for one in polygons[:5])
        raise WorkspaceError(
            "{path} holds {layers} polygon layers ({names}). Add the one with the landslides to the "
            "project and import that layer.",
            path=path,
            layers=len(polygons),
            names=names,
        )
    if not polygons and not vectors:
        raise WorkspaceError(
            "{path} cannot be read as a file of polygons, a LabelMe file or a mask. "
            "Choose another file, or save it as GeoPackage.",
            path=path,
        )
    options = QgsProviderSublayerDetails.LayerOptions(QgsProject.instance().transformContext())
    return (polygons or vectors)[0].toLayer(options)


def raster_paths(project: QgsProject) -> list[Path]:
    """The raster layers of a project that are files."""
    paths = []
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
            parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
            path = Path(str(parts.get("path") or ""))
            if path.is_file() and path not in paths:
                paths.append(path)
    return paths


def raster_outlines(project: QgsProject, crs: QgsCoordinateReferenceSystem) -> list[QgsGeometry]:
    """Outlines of the project's raster files in a CRS; those that cannot be expressed there are left out."""
    outlines = []
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal":
            edges = QgsGeometry.fromRect(layer.extent())
            moved = CrsTransformer(layer.crs(), crs, project.transformContext()).move(edges)
            if moved is not None:
                outlines.append(moved)
    return outlines


def importable(layers: Sequence[QgsMapLayer]) -> list[QgsVectorLayer]:
    """The polygon layers among layers."""
    return [
        layer
        for layer in layers
        if isinstance(layer, QgsVectorLayer) and layer.isValid() and layer.geometryType() == _POLYGON
    ]


def _layer_kind(details: QgsProviderSublayerDetails) -> str:
    vector = Qgis.LayerType.Vector if hasattr(Qgis, "LayerType") else None
    return "vector" if details.type() in (vector, QgsVectorLayer().type()) else "other"


def _collected(polygons: Sequence[bytes]) -> QgsGeometry:
    parts = []
    for wkb in polygons:
        part = QgsGeometry()
        part.fromWkb(wkb)
        parts.append(part)
    return parts[0] if len(parts) == 1 else QgsGeometry.collectGeometry(parts)


def _said(shape: Shape) -> dict[str, str]:
    """What the annotator said: a landslide type where the class is one, the rest as a comment."""
    label = shape.label.strip()
    slug = label.lower().replace(" ", "_").replace("-", "_")
    kind = slug if slug in landslide_types() else ""
    rest = "" if kind or slug == LANDSLIDE else label
    comment = "; ".join(part for part in (rest, shape.description, *shape.flags) if part)
    return {"landslide_type": kind, "comment": comment}
