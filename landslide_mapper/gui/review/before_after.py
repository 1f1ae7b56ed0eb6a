"""The view with the other date: pre-event in place of post-event, over the canvas, at once, leaving no trace.

Blinking by switching layers on and off would render both dates anew at every blink and leave its traces in
the layer tree. So the whole view is rendered a second time in the background, with the other raster in place
of the one that is shown, and laid over the canvas as a picture. The layer tree is never touched.
"""

from __future__ import annotations

from functools import partial
from weakref import ref

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, QPointF, QRectF, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from landslide_mapper.gui.widgets.canvas_overlay import CanvasOverlay

PREPARE_AFTER_MS = 250
"""The canvas itself comes first."""
MARGIN = 8
HANDLE = 18
Z_VALUE = -1
"""Above the map (-10), below outlines and rubber bands (0)."""


_ending: set[QgsMapRendererParallelJob] = set()
"""Jobs that still paint although nobody wants their picture: Python would destroy a job that it forgets, and
a job's destructor waits for it."""


def _let_go(job: QgsMapRendererParallelJob) -> None:
    """Forget a job that has finished, but not while it is still telling so."""
    _ending.add(job)
    QTimer.singleShot(0, partial(_ending.discard, job))


def _let_go_of(job: ref[QgsMapRendererParallelJob]) -> None:
    there = job()
    if there is not None:
        _let_go(there)


class OtherDate(QObject):
    """Keeps a picture of the view with the other date, and shows it: whole, or on one side of a line.

    Attributes:
        shown: whether the picture is wanted; it appears as soon as it is rendered.
        post_first: whether the post-event image is seen also where the canvas has the other in front.
    """

    changed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._pre: QgsRasterLayer | None = None
        self._post: QgsRasterLayer | None = None
        self._job: QgsMapRendererParallelJob | None = None
        self._item: PictureItem | None = None
        self._watching = False
        self.shown = self.post_first = False
        self._share: float | None = None
        self._caption = ""
        self._fresh = False
        self._timer = QTimer(self, singleShot=True, interval=PREPARE_AFTER_MS, timeout=self._prepare)

    @property
    def ready(self) -> bool:
        """Whether the picture of the present view is there."""
        return self._item is not None and self._item.fits()

    @property
    def possible(self) -> bool:
        """Whether there is another date to show."""
        return self._pre is not None and (self._post is not None or not self._shows(self._pre))

    def set_dates(self, pre: QgsRasterLayer | None, post: QgsRasterLayer | None) -> None:
        """Say which rasters are the two dates; without `pre` there is nothing to show."""
        if pre is self._pre and post is self._post:
            return
        for layer in (self._pre, self._post):
            if layer is not None:
                layer.willBeDeleted.disconnect(self._forget)
        self._pre, self._post = pre, post
        for layer in (pre, post):
            if layer is not None:
                layer.willBeDeleted.connect(self._forget)
        self._outdated()
        if self.post_first:
            self.rest()

    def start(self) -> None:
        """Begin to follow the canvas, so that the picture is there when it is asked for."""
        if not self._watching:
            self._watching = True
            self._canvas.extentsChanged.connect(self._outdated)
            self._canvas.layersChanged.connect(self._on_layers)
            self._canvas.mapCanvasRefreshed.connect(self._on_refreshed)
            self._item = PictureItem(self._canvas)
            self._timer.start()

    def stop(self) -> None:
        """Show the canvas as it is, and let go of it."""
        self.hide()
        if self._watching:
            self._watching = False
            self._canvas.extentsChanged.disconnect(self._outdated)
            self._canvas.layersChanged.disconnect(self._on_layers)
            self._canvas.mapCanvasRefreshed.disconnect(self._on_refreshed)
        self._timer.stop()
        self._drop_job()
        if self._item is not None:
            self._canvas.scene().removeItem(self._item)
            self._item = None

    def show(self, share: float | None = None) -> None:
        """Show the other date.

        Args:
            share: the left share of the view where it is shown, 0..1; None: everywhere.
        """
        self.shown, self._share = True, share
        if not self.ready and self._job is None:
            self._prepare()
        self._update()

    def hide(self) -> None:
        """Show the canvas as it is."""
        self.shown = False
        self._update()

    def rest(self) -> None:
        """Show what is seen while nobody asks for the other date."""
        if self.post_first and self._post is not None and self._front() is self._pre:
            self.show()
        else:
            self.hide()

    def toggle(self) -> None:
        """Show the other date, or the canvas as it is."""
        if self.shown:
            self.hide()
        else:
            self.show()

    def _forget(self) -> None:
        """A layer is about to go."""
        self._pre = self._post = None
        self._outdated()

    def _on_layers(self) -> None:
        """Another image may be in front now."""
        self._outdated()
        if self.post_first and self._share is None:
            self.rest()

    def _outdated(self) -> None:
        self._drop_job()
        if self._item is not None:
            self._item.clear()
        self._update()
        if self._watching:
            self._timer.start()

    def _on_refreshed(self) -> None:
        """The canvas may look otherwise now, as after a decision: the picture stays until it is renewed."""
        self._fresh = False
        self._timer.start()

    def _prepare(self) -> None:
        self._timer.stop()
        settings = self._settings()
        if not self._watching or settings is None or (self.ready and self._fresh):
            return
        self._drop_job()
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._on_rendered)
        self._job.start()

    def _settings(self) -> QgsMapSettings | None:
        """The canvas's settings with the dates exchanged; None where there is nothing to exchange."""
        if self._pre is None:
            return None
        settings = QgsMapSettings(self._canvas.mapSettings())
        layers, shown = settings.layers(), self._front()
        other = self._post if shown is self._pre else self._pre
        if other is None:
            return None
        if shown is None:  # neither is switched on: in front of what else there is of images
            shown = next((layer for layer in layers if isinstance(layer, QgsRasterLayer)), None)
        place = layers.index(shown) if shown is not None else len(layers)
        layers = [layer for layer in layers if layer not in (self._pre, self._post)]
        settings.setLayers([*layers[:place], other, *layers[place:]])
        self._caption = self.tr("Post-event") if other is self._post else self.tr("Pre-event")
        return settings

    def _on_rendered(self) -> None:
        job, self._job = self._job, None
        if job is None:
            return
        _let_go(job)  # it is just telling that it has finished
        if self._item is not None:
            self._fresh = True
            self._item.set_picture(job.renderedImage(), job.mapSettings().visibleExtent(), self._caption)
            self._update()

    def _front(self) -> QgsRasterLayer | None:
        """The date that the canvas has in front; None where neither is switched on."""
        layers = self._canvas.mapSettings().layers()
        return next((layer for layer in layers if layer in (self._pre, self._post)), None)

    def _shows(self, layer: QgsRasterLayer) -> bool:
        return layer in self._canvas.mapSettings().layers()

    def _drop_job(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._on_rendered)
            _ending.add(job)
            # The job itself must not be in its own connection: it would be kept for ever.
            job.finished.connect(partial(_let_go_of, ref(job)))
            job.cancelWithoutBlocking()

    def _update(self) -> None:
        if self._item is not None:
            self._item.show_share(self._share if self.shown else 0.0)
        self.changed.emit()


class PictureItem(CanvasOverlay):
    """The picture on the canvas, with a word in its corner that says which date it is.

    The lower corner: messages lie over the upper one.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._image = QImage()
        self._extent = QgsRectangle()
        self._caption = ""
        self._share: float | None = None
        self.setZValue(Z_VALUE)
        self.hide()

    def fits(self) -> bool:
        """Whether the picture is of what the canvas shows."""
        return not self._image.isNull() and self._extent == self._canvas.mapSettings().visibleExtent()

    def set_picture(self, image: QImage, extent: QgsRectangle, caption: str) -> None:
        """Take a picture.

        Args:
            image: as large as the canvas.
            extent: what it shows.
            caption: the word in its corner.
        """
        self._image, self._extent, self._caption = image, extent, caption

    def clear(self) -> None:
        """Forget the picture."""
        self._image = QImage()
        self.hide()

    def show_share(self, share: float | None) -> None:
        """Show the left share of the picture, 0..1; None: all of it."""
        self._share = share
        self.setVisible(share != 0.0 and self.fits())
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        if not self.fits():
            return
        whole = self.boundingRect()
        width = whole.width() * (1.0 if self._share is None else self._share)
        painter.save()
        painter.setClipRect(QRectF(0, 0, width, whole.height()))
        painter.drawImage(whole, self._image)
        self._paint_caption(painter)
        painter.restore()
        if self._share is not None:
            _paint_handle(painter, width, whole.height())

    def _paint_caption(self, painter: QPainter) -> None:
        size = QFontMetrics(painter.font()).boundingRect(self._caption).size()
        height = size.height() + MARGIN
        top = self.boundingRect().height() - height - MARGIN
        box = QRectF(MARGIN, top, size.width() + 2 * MARGIN, height)
        painter.setPen(Qt.PenStyle.NoPen)
        # On imagery of any brightness: light on a dark plate, whatever the theme.
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._caption)


def _paint_handle(painter: QPainter, x: float, height: float) -> None:
    """The line between the dates, with a grip in its middle."""
    for width, color in ((4, QColor(0, 0, 0, 120)), (2, QColor(255, 255, 255))):
        painter.setPen(QPen(color, width))
        painter.drawLine(QPointF(x, 0), QPointF(x, height))
    painter.setBrush(QColor(0, 0, 0, 170))
    painter.drawEllipse(QPointF(x, height / 2), HANDLE / 2, HANDLE / 2)
