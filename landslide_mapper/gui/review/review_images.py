"""Which rasters a candidate is judged by: those of its run, else those chosen on the Map page."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer

from landslide_mapper.core.workspace.event.workspace import Workspace
from landslide_mapper.core.workspace.store.paths import real_path
from landslide_mapper.dataset_names import short_name
from landslide_mapper.gui.inputs.map_inputs import MapState

Pair = tuple["QgsRasterLayer | None", "QgsRasterLayer | None"]


class ReviewImages:
    """Finds the layers of both rasters; one that the project does not hold is opened aside."""

    def __init__(self, workspace: Workspace, map_state: MapState) -> None:
        """Remember where to look.

        Args:
            workspace: the event.
            map_state: knows the rasters that are chosen on the Map page.
        """
        self._workspace = workspace
        self._map_state = map_state
        self._aside: dict[str, QgsRasterLayer] = {}

    def of(self, pre: str | None, post: str | None) -> Pair:
        """Layers for the stored paths of a candidate's rasters."""
        layers = self._layer(pre), self._layer(post)
        chosen = self._map_state.inputs
        return layers[0] or chosen.pre, layers[1] or chosen.post

    def _layer(self, stored: str | None) -> QgsRasterLayer | None:
        from landslide_mapper.raster.dataset_files import file_behind

        path = real_path(stored, self._workspace.base)
        if not path:
            return None
        for layer in QgsProject.instance().mapLayers().values():
            if isinstance(layer, QgsRasterLayer) and _same(layer.source(), path):
                return layer
        if path not in self._aside and file_behind(path) is not None:
            self._aside[path] = QgsRasterLayer(path, Path(short_name(path)).stem, "gdal")
        layer = self._aside.get(path)
        return layer if layer is not None and layer.isValid() else None


def _same(source: str, path: str) -> bool:
    if source == path:
        return True
    one, other = Path(source.split("|")[0]), Path(path)
    return one.name == other.name and one.exists() and other.exists() and one.samefile(other)
