"""The icons: our own by file, QGIS's by name."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

_PACKAGE = Path(__file__).resolve().parents[2]


def resource(name: str) -> Path:
    """A file in resources/: inside the package when installed, beside it in a checkout."""
    inside = _PACKAGE / "resources" / name
    return inside if inside.exists() else _PACKAGE.parent / "resources" / name


def plugin_icon() -> QIcon:
    """The plugin's icon."""
    return QIcon(str(resource("icon.svg")))


def own_icon(name: str) -> QIcon:
    """One of the plugin's own icons, such as `swap.svg`."""
    return QIcon(str(resource(name)))


def theme_icon(name: str) -> QIcon:
    """An icon of the current QGIS theme, such as `mActionZoomToLayer.svg`."""
    return QgsApplication.getThemeIcon(f"/{name}")
