"""What an inventory map shall show: choices of the analyst, and figures read from the layer."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsDistanceArea,
    QgsFeatureRequest,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from landslide_mapper.core.print_map.sheets import Sheets
from landslide_mapper.core.workspace.store.values import plain
from landslide_mapper.errors import InventoryError
from landslide_mapper.messages import Message
from landslide_mapper.vocabulary import CANDIDATE, CONFIRMED, RULED_OUT

NOT_STATED = ""
_FACTS = (
    "pre",
    "post",
    "pre_date",
    "post_date",
    "model",
    "model_version",
    "reviewer",
    "event_date",
    "trigger",
)
_WGS_84_ELLIPSOID = "EPSG:7030"


@dataclass(frozen=True)
class MapSpec:
    """A map of an inventory.

    Attributes:
        inventory: polygons.
        background: image below them, or None.
        title: of the map; empty: the layer's name.
        statuses: review states to show; layers without that attribute are shown whole.
        color_by: attribute that the colours show, one of `choices.COLOR_BY`.
        paper: one of `choices.PAPERS`.
        template: layout template of the user's own instead of a paper; None: ours.
        extent: what to show; None: the landslides.
        author: who answers for the map.
        attribution: of the images, and the licence.
        remarks: one more line of notes.
        sheets: what the map is cut into; None: one map.
    """

    inventory: QgsVectorLayer
    background: QgsRasterLayer | None = None
    title: str = ""
    statuses: tuple[str, ...] = CONFIRMED
    color_by: str = "status"
    paper: str = "A4 landscape"
    template: Path | None = None
    extent: QgsReferencedRectangle | None = None
    author: str = ""
    attribution: str = ""
    remarks: str = ""
    sheets: Sheets | None = None

    @property
    def has_status(self) -> bool:
        """Whether the layer has review states."""
        return self.inventory.fields().lookupField("status") >= 0

    @property
    def filter(self) -> str:
        """Expression of the landslides that are shown; empty: all."""
        if not self.has_status:
            return ""
        states = '"status" IN ({})'.format(", ".join(f"'{status}'" for status in self.statuses))
        if self.inventory.fields().lookupField(RULED_OUT) < 0:
            return states
        return f'{states} AND ("status" <> \'{CANDIDATE}\' OR "{RULED_OUT}" IS NULL)'


@dataclass
class Figures:
    """What the landslides of a map add up to.

    Attributes:
        number: of landslides.
        area_m2: on the ellipsoid, overlaps once; square pixels where there is no CRS.
        extent: in the layer's CRS.
        counts: landslides per value of the attribute that the colours show.
        sizes: mean width of a landslide in the layer's units.
        facts: the values of the attributes that tell where the landslides come from.
    """

    number: int = 0
    area_m2: float = 0.0
    extent: QgsRectangle = field(default_factory=QgsRectangle)
    counts: Counter[str] = field(default_factory=Counter)
    sizes: float = 0.0
    facts: dict[str, list[Any]] = field(default_factory=dict)


def read_figures(spec: MapSpec) -> Figures:
    """Go through the landslides of a map once.

    Raises:
        InventoryError: when the layer cannot be shown, or holds no landslide of the review states.
    """
    layer = spec.inventory
    if not layer.isValid() or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise InventoryError(
            "Layer '{layer}' holds no polygons, or is broken. Choose another layer.", layer=layer.name()
        )
    figures = Figures()
    ruler = QgsDistanceArea()
    if layer.crs().isValid():
        ruler.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
        ruler.setEllipsoid(layer.crs().ellipsoidAcronym() or _WGS_84_ELLIPSOID)
    request = QgsFeatureRequest()
    if spec.filter:
        request.setFilterExpression(spec.filter)
    kept = [name for name in {*_FACTS, spec.color_by} if layer.fields().lookupField(name) >= 0]
    request.setSubsetOfAttributes(kept, layer.fields())
    facts: dict[str, Counter[Any]] = {name: Counter() for name in kept}
    outlines, areas = [], []
    for feature in layer.getFeatures(request):
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        figures.number += 1
        areas.append(ruler.measureArea(geometry))
        outlines.append(bytes(geometry.asWkb()))
        box = geometry.boundingBox()
        figures.extent.combineExtentWith(box)
        figures.sizes += (box.width() + box.height()) / 2
        for name in kept:
            facts[name][plain(feature.attribute(name))] += 1
    if not figures.number:
        raise InventoryError(_nothing(spec))
    figures.area_m2 = _together(outlines, areas, layer.crs().toWkt() or None)
    figures.sizes /= figures.number
    colors = facts.get(spec.color_by, Counter({None: figures.number}))
    figures.counts = Counter({str(value or NOT_STATED): count for value, count in colors.items()})
    figures.facts = {
        name: [value for value, _ in counts.most_common() if value not in (None, "")]
        for name, counts in facts.items()
    }
    return figures


def _together(outlines: list[bytes], areas: list[float], wkt: str | None) -> float:
    """The area that landslides cover together, overlaps once, as an export's statistics say it."""
    import numpy as np  # loading the plugin needs neither NumPy nor GDAL
    from osgeo import ogr

    from landslide_mapper.inventory.overlap import CoveredArea
    from landslide_mapper.raster.whole_polygons import as_polygons

    shapes = [as_polygons(ogr.CreateGeometryFromWkb(wkb)) for wkb in outlines]
    known = [(shape, area) for shape, area in zip(shapes, areas) if shape is not None]
    polygons = [bytes(shape.ExportToWkb(ogr.wkbNDR)) for shape, _ in known]
    covered = CoveredArea(polygons, np.array([area for _, area in known], dtype=np.float64), wkt)
    return covered.together(np.ones(len(known), dtype=bool))


def _nothing(spec: MapSpec) -> Message:
    if not spec.has_status:
        return Message(
            "Layer '{inventory}' holds no polygon, so there is nothing to map.",
            inventory=spec.inventory.name(),
        )
    return Message(
        "Layer '{inventory}' has no landslide that is {statuses}, so there "
        "is nothing to map. Review the candidates first, or choose other review states.",
        inventory=spec.inventory.name(),
        statuses=" or ".join(spec.statuses),
    )
