"""Puts the plugin's settings into QGIS's options dialog; loaded with the plugin, so it is light."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgsOptionsWidgetFactory
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.core.settings import Settings
from landslide_mapper.gui.widgets.icons import plugin_icon

if TYPE_CHECKING:
    from landslide_mapper.gui.app.options_page import OptionsPage


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page when the options dialog opens."""

    def __init__(self, settings: Settings, on_changed: Callable[[], None]) -> None:
        super().__init__("Landslide Mapper", plugin_icon())
        self._settings = settings
        self._on_changed = on_changed

    def createWidget(self, parent: QWidget | None = None) -> OptionsPage:
        """Make the page."""
        from landslide_mapper.gui.app.options_page import OptionsPage

        return OptionsPage(self._settings, self._on_changed, parent)
