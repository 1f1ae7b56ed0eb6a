"""Which bands the model sees, of both rasters; hidden where there is nothing to choose."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.gui.inputs.band_chooser import BandChooser
from landslide_mapper.gui.widgets.forms import Form


class BandsBox(QgsCollapsibleGroupBox):
    """A band chooser for each raster."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Bands"))
        self.setCollapsed(True)
        self.setToolTip(self.tr("Which bands the model sees, in its order"))
        self.post = BandChooser(self.tr("Post-event bands"))
        self.pre = BandChooser(self.tr("Pre-event bands"))
        form = Form(self)
        form.addRow(self.post)
        form.addRow(self.pre)

    def set_rasters(self, post: QgsRasterLayer | None, pre: QgsRasterLayer | None, bands: int) -> None:
        """Offer the bands of other rasters.

        Args:
            post: taken after the event.
            pre: taken before it.
            bands: how many the model sees.
        """
        self.post.set_raster(post, bands)
        self.pre.set_raster(pre, bands)
        self.setVisible(self.post.needed or self.pre.needed)
