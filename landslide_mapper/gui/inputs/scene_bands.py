"""Which bands the model sees, of both rasters."""

from __future__ import annotations

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from landslide_mapper.gui.inputs.band_chooser import BandChooser
from landslide_mapper.layers import POST, PRE
from landslide_mapper.model.folder import ModelVersion


class SceneBands:
    """A band chooser for each raster; what one shows is what the other must show, too."""

    def __init__(self) -> None:
        self.post = BandChooser(POST, _tr("post-event"))
        self.pre = BandChooser(PRE, _tr("pre-event"))

    def set_rasters(
        self,
        post: QgsRasterLayer | None,
        pre: QgsRasterLayer | None,
        version: ModelVersion | None,
        *,
        compares: bool = False,
    ) -> None:
        """Look at other rasters.

        Args:
            post: taken after the event.
            pre: taken before it.
            version: of the model; None: there is none.
            compares: whether pre is compared with post, even where the model sees post alone.
        """
        wanted = version.spec.input.image_bands if version else 0
        names = (version.spec.input.images.band_names or None) if version else None
        self.post.set_raster(post, wanted, names)
        sees_pre = compares or version is None or version.spec.input.dates == 2
        self.pre.set_raster(pre if sees_pre else None, wanted, names or self.post.known)

    def problem(self) -> str:
        """What keeps the rasters from being mapped; empty where nothing does."""
        return self.post.problem() or self.pre.problem()


def _tr(text: str) -> str:
    return QCoreApplication.translate("BandChooser", text)
