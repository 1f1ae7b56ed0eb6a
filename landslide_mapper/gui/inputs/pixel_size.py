"""The pixel size at which layers without files (XYZ, WMS) are rendered: proposed by the scale of the map."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsRasterLayer, QgsRectangle
from qgis.gui import QgsDoubleSpinBox, QgsMapCanvas
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from landslide_mapper.core.crs import moved
from landslide_mapper.core.layer_files import is_file
from landslide_mapper.core.rendering import (
    MAX_RENDERED_PIXELS,
    Rendering,
    finest,
    metres_per_unit,
    own_pixel_size,
    rendering,
)
from landslide_mapper.errors import JobError
from landslide_mapper.gui.inputs.map_inputs import MapInputs
from landslide_mapper.gui.widgets.figures import Figure
from landslide_mapper.gui.widgets.forms import text_label

LARGEST_M = 100_000.0


@dataclass(frozen=True)
class PixelSize:
    """At which size layers are rendered.

    Attributes:
        metres: side of a pixel on the ground.
        wanted: what was asked for, or proposed; smaller than `metres` where that would be too many pixels.
        made: the first layer that is rendered.
    """

    metres: float
    wanted: float
    made: Rendering

    @property
    def capped(self) -> bool:
        """Whether the pixels are larger than wanted."""
        return self.metres > self.wanted


def proposed_m(inputs: MapInputs, canvas: QgsMapCanvas) -> float:
    """The layer's own pixel size where it has one, else that of the screen, in metres on the ground."""
    own = [own_pixel_size(layer) for layer, _ in _rendered_layers(inputs, canvas)]
    known = [size for size in own if size is not None]
    if known:
        return min(known)
    east, north = metres_per_unit(canvas.mapSettings().destinationCrs(), canvas.extent().center())
    return float(canvas.mapUnitsPerPixel() * (east * north) ** 0.5) or 1.0


def pixel_size(inputs: MapInputs, canvas: QgsMapCanvas) -> PixelSize | None:
    """At which size the layers that are no files are rendered now; None where all are files.

    Raises:
        JobError: when one does not reach into the area, or is so large that the model would see nothing.
    """
    layers = list(_rendered_layers(inputs, canvas))
    if not layers:
        return None
    wanted = inputs.pixel_m or proposed_m(inputs, canvas)
    least = max(finest(layer, extent) for layer, extent in layers)
    metres = max(wanted, least)
    layer, extent = layers[0]
    made = rendering(layer, extent, metres)
    if least > wanted:
        _check_for_model(inputs, layer, made)
    return PixelSize(metres, wanted, made)


def ground_pixel_m(inputs: MapInputs, canvas: QgsMapCanvas) -> float | None:
    """Side of the post-event raster's pixels on the ground in metres; None where that cannot be told."""
    post = inputs.post
    if post is None or not post.isValid() or not post.crs().isValid():
        return None
    if not is_file(post):
        return inputs.pixel_m or proposed_m(inputs, canvas)
    east, north = metres_per_unit(post.crs(), post.extent().center())
    return float((post.rasterUnitsPerPixelX() * east * post.rasterUnitsPerPixelY() * north) ** 0.5)


def bounds(inputs: MapInputs, canvas: QgsMapCanvas, layer: QgsRasterLayer) -> QgsRectangle | None:
    """What of a layer is needed for a map, in its CRS; None: all of it."""
    polygons = inputs.area.polygon_layer()
    extent = inputs.area.extent(canvas, layer.crs())
    if polygons is not None:
        return moved(polygons.extent(), polygons.crs(), layer.crs())
    post = inputs.post
    if extent is None and post is not None and layer.id() != post.id():
        return moved(post.extent(), post.crs(), layer.crs())
    return extent


def _rendered_layers(
    inputs: MapInputs, canvas: QgsMapCanvas
) -> Iterator[tuple[QgsRasterLayer, QgsRectangle | None]]:
    for layer in (inputs.post, inputs.pre):
        if layer is not None and layer.isValid() and not is_file(layer):
            yield layer, bounds(inputs, canvas, layer)


def _check_for_model(inputs: MapInputs, layer: QgsRasterLayer, made: Rendering) -> None:
    from landslide_mapper.raster.placing import MOST_FINER

    model_m = inputs.version.spec.input.gsd_m if inputs.version is not None else None
    if model_m and made.metres > MOST_FINER * model_m:
        raise JobError(
            "Layer '{layer}' has no pixels of its own, and so large an area could only be rendered with "
            "pixels of {metres:.4g} m, where the model needs {model:.3g} m. Choose a smaller area: the "
            "current view, a rectangle or polygons.",
            layer=layer.name(),
            metres=made.metres,
            model=model_m,
        )


class PixelSizeField(QWidget):
    """A number box, at its least number what is proposed, and below it what that comes to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QgsDoubleSpinBox()
        self.box.setObjectName("pixelSize")
        self.box.setDecimals(2)
        self.box.setRange(0.0, LARGEST_M)
        self.box.setSuffix(self.tr(" m"))
        self.box.setKeyboardTracking(False)  # what is typed is a number when it is whole
        self.text = text_label("pixelSizeText")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.text)

    @property
    def metres(self) -> float:
        """What the analyst has set; 0: what is proposed."""
        return float(self.box.value())

    def show_size(self, inputs: MapInputs, canvas: QgsMapCanvas) -> bool:
        """Say what is proposed and what it comes to.

        Returns:
            Whether anything is to be rendered.

        Raises:
            JobError: when it cannot be rendered so.
        """
        if is_file(inputs.post) and is_file(inputs.pre):
            return False
        proposed = self.tr("Proposed: {} m").format(f"{Figure(proposed_m(inputs, canvas)):.3g}")
        self.box.setClearValueMode(QgsDoubleSpinBox.ClearValueMode.MinimumValue, proposed)
        self.text.setText("")
        size = pixel_size(inputs, canvas)
        self.text.setText(self._text(size) if size is not None else "")
        return True

    def _text(self, size: PixelSize) -> str:
        columns, rows = (f"{Figure(number):,}" for number in (size.made.width, size.made.height))
        if not size.capped:
            return self.tr("{columns} x {rows} pixels, with a side of {metres} m on the ground").format(
                columns=columns, rows=rows, metres=f"{Figure(size.metres):.3g}"
            )
        return self.tr(
            "Warning: with pixels of {wanted} m the area would have more than {most} million of them. It is "
            "rendered with pixels of {metres} m. Choose a smaller area for smaller pixels."
        ).format(
            wanted=f"{Figure(size.wanted):.3g}",
            metres=f"{Figure(size.metres):.3g}",
            most=MAX_RENDERED_PIXELS // 1_000_000,
        )
