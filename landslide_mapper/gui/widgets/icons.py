"""The icons: our own by file, QGIS's by name."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from landslide_mapper.package_files import resource


def plugin_icon() -> QIcon:
    """The plugin's icon."""
    return QIcon(str(resource("icon.svg")))


def own_icon(name: str) -> QIcon:
    """One of the plugin's own icons, such as `swap.svg`."""
    return QIcon(str(resource(name)))


def theme_icon(name: str) -> QIcon:
    """An icon of the current QGIS theme, such as `mActionZoomToLayer.svg`."""
    return QgsApplication.getThemeIcon(f"/{name}")
