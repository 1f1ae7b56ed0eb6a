"""How results look: candidates by review status, probability as a transparent ramp.

The colours are from the Okabe-Ito palette, which people with colour vision deficiency can tell apart.
"""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsPalLayerSettings,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from landslide_mapper.vocabulary import GROUND, RULED_OUT, STATUS_COLORS

PROBABILITY_RAMP = (
    (0.0, QColor(255, 237, 160, 0)),
    (0.25, QColor(254, 217, 118, 60)),
    (0.5, QColor(253, 141, 60, 170)),
    (0.75, QColor(227, 26, 28, 210)),
    (1.0, QColor(128, 0, 38, 230)),
)
"""Probability 0..1 -> colour; dark means likely in colour and in grey, so it reads for everybody."""
STORED_MAXIMUM = 254
THRESHOLDED_ALPHA = 150
"""Opacity (0..255) at least of pixels above a chosen threshold: they are what counts."""
BOX_CLASSES = ((0.0, 0.6, "#fecc5c", 0.4), (0.6, 0.8, "#fd8d3c", 0.6), (0.8, 1.0, "#bd0026", 0.8))
"""Score from and to -> outline: colour, and width in millimetres."""
_STATUS_OR_RULED_OUT = (
    f'if("status" = \'candidate\' AND "{RULED_OUT}" IS NOT NULL, \'{RULED_OUT}\', "status")'
)
READ_ONLY = (
    "id",
    "region",
    "confidence",
    "max_probability",
    "area_m2",
    "perimeter_m",
    "model",
    "model_version",
    "pre",
    "post",
    "mapped_at",
    *GROUND,
)


def status_names() -> dict[str, str]:
    """Names of the review states for people."""
    return {
        "candidate": QCoreApplication.translate("Status", "Candidate (not reviewed)"),
        "accepted": QCoreApplication.translate("Status", "Accepted"),
        "rejected": QCoreApplication.translate("Status", "Rejected"),
        "edited": QCoreApplication.translate("Status", "Edited"),
    }


def style_candidates(layer: QgsVectorLayer) -> None:
    """Style a candidates layer by status, and set up its attribute form."""
    categories = [
        QgsRendererCategory(status, _symbol(status), name) for status, name in status_names().items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    hide_ruled_out(layer)
    layer.setDisplayExpression(
        "coalesce(\"region\", '') || ' ' || coalesce(\"id\", $id) || "
        "' (' || format_number(coalesce(\"confidence\", 0) * 100, 0) || ' %)'"
    )
    _set_up_status(layer)
    form = layer.editFormConfig()
    for name in READ_ONLY:
        index = layer.fields().indexOf(name)
        if index >= 0:
            form.setReadOnly(index, True)
    layer.setEditFormConfig(form)


def style_boxes(layer: QgsVectorLayer) -> None:
    """Style boxes of landslides: darker and thicker where the score is higher, and the score beside each."""
    ranges = [
        QgsRendererRange(low, high, _outline(color, width), f"{low:.0%} – {high:.0%}")
        for low, high, color, width in BOX_CLASSES
    ]
    layer.setRenderer(QgsGraduatedSymbolRenderer("score", ranges))
    text = QgsPalLayerSettings()
    text.fieldName, text.isExpression = "format_number(\"score\" * 100, 0) || ' %'", True
    text.placement = QgsPalLayerSettings.Placement.OutsidePolygons
    letters, halo = QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    letters.setBuffer(halo)
    text.setFormat(letters)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(text))
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression("\"id\" || ' (' || format_number(\"score\" * 100, 0) || ' %)'")


def _outline(color: str, width: float) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"style": "no", "outline_color": color, "outline_width": str(width)})


def is_by_status(layer: QgsVectorLayer) -> bool:
    """Whether a layer is drawn by the status of its candidates, with or without those that are ruled out."""
    return _drawn_by(layer) in ("status", _STATUS_OR_RULED_OUT)


def hide_ruled_out(layer: QgsVectorLayer) -> None:
    """Do not draw candidates that rules have ruled out; the legend's box shows them again.

    Layers that are drawn in another way, by somebody's wish, stay as they are.
    """
    if _drawn_by(layer) != "status" or layer.fields().indexOf(RULED_OUT) < 0:
        return
    shown = layer.renderer().clone()
    shown.setClassAttribute(_STATUS_OR_RULED_OUT)
    name = QCoreApplication.translate("Status", "Ruled out (flat ground, water)")
    shown.addCategory(QgsRendererCategory(RULED_OUT, _symbol("rejected"), name, False))
    layer.setRenderer(shown)


def _drawn_by(layer: QgsVectorLayer) -> str:
    """The attribute or expression that categories are of; empty where a layer has none."""
    renderer = layer.renderer()
    return str(renderer.classAttribute()) if isinstance(renderer, QgsCategorizedSymbolRenderer) else ""


def probability_stops(threshold: float | None = None) -> list[tuple[float, QColor]]:
    """Stored probability -> colour, to be interpolated.

    Args:
        threshold: pixels below it are transparent, and all others are well visible; None: the plain ramp.
    """
    plain = [(share * STORED_MAXIMUM, color) for share, color in PROBABILITY_RAMP]
    if threshold is None:
        return plain
    # Imported here: loading the plugin brings these styles along, but needs neither numpy nor GDAL.
    from landslide_mapper.raster.polygonize import stored_level

    level = stored_level(threshold)
    first = _well_visible(_between(plain, level))
    hidden = QColor(first)
    hidden.setAlpha(0)
    # Stored values are whole numbers, so nothing lies between these two.
    above = [(value, _well_visible(color)) for value, color in plain if value > level]
    return [(level - 1.0, hidden), (float(level), first), *above]


def _between(stops: list[tuple[float, QColor]], value: float) -> QColor:
    """The interpolated colour of a stored probability."""
    lower = max((stop for stop in stops if stop[0] <= value), key=lambda stop: stop[0])
    upper = min((stop for stop in stops if stop[0] >= value), key=lambda stop: stop[0])
    width = upper[0] - lower[0]
    share = (value - lower[0]) / width if width else 0.0
    channels = zip(lower[1].getRgb(), upper[1].getRgb())
    return QColor(*(round(one + share * (other - one)) for one, other in channels))


def _well_visible(color: QColor) -> QColor:
    shown = QColor(color)
    shown.setAlpha(max(color.alpha(), THRESHOLDED_ALPHA))
    return shown


def style_probability(layer: QgsRasterLayer, threshold: float | None = None) -> None:
    """Style a probability raster: unlikely pixels and pixels without data are transparent.

    Args:
        layer: to style.
        threshold: hide what is below it; None: the plain ramp.
    """
    ramp = QgsColorRampShader(0, STORED_MAXIMUM)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, color, f"{value / STORED_MAXIMUM:.0%}")
            for value, color in probability_stops(threshold)
        ]
    )
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0)
    renderer.setClassificationMax(STORED_MAXIMUM)
    layer.setRenderer(renderer)


def _symbol(status: str) -> QgsFillSymbol:
    color = QColor(STATUS_COLORS[status])
    fill = QColor(color)
    fill.setAlpha(20 if status == "rejected" else 60)
    return QgsFillSymbol.createSimple(
        {
            "color": f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}",
            "outline_color": color.name(),
            "outline_width": "0.5",
            "outline_style": "dash" if status == "rejected" else "solid",
        }
    )


def _set_up_status(layer: QgsVectorLayer) -> None:
    index = layer.fields().indexOf("status")
    if index < 0:
        return
    values = [{name: status} for status, name in status_names().items()]
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("ValueMap", {"map": values}))
    # A polygon that the analyst draws is an accepted landslide, not something that the model found.
    layer.setDefaultValueDefinition(index, QgsDefaultValue("'accepted'"))
    layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull)
