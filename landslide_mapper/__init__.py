"""Landslide Mapper: map landslides from satellite images and teach the model your region.

Importing this package needs neither Qt nor torch; QGIS calls `classFactory` when it loads the plugin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from landslide_mapper.version import __version__ as __version__

if TYPE_CHECKING:
    from landslide_mapper.plugin import LandslideMapperPlugin


def classFactory(iface: object) -> LandslideMapperPlugin:  # noqa: N802 - the name QGIS calls
    """Make the plugin for QGIS.

    Args:
        iface: the `QgisInterface` of the running QGIS.
    """
    from landslide_mapper.plugin import LandslideMapperPlugin

    return LandslideMapperPlugin(iface)
