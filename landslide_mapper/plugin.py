"""The plugin as QGIS sees it: an action, a dock made when it is first shown, and a Processing provider."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from landslide_mapper.gui.app.workbench import Workbench
    from landslide_mapper.processing.provider import LandslideMapperProvider

MENU = "Landslide Mapper"
_PACKAGE = (
    Path(__file__).absolute().parent
)  # not resolved: in a linked profile, translations lie beside the link


class LandslideMapperPlugin(QObject):
    """Wires the dock and Processing into QGIS; `unload` takes away all that `initGui` made.

    Nothing heavy happens, and hardly anything is imported, before the user opens the dock.
    """

    def __init__(self, iface: Any) -> None:
        """Remember QGIS, and load the translation.

        Args:
            iface: the `QgisInterface`; None in `qgis_process`.
        """
        super().__init__()
        self._iface = iface
        self._translator = _install_translator()
        self._action: Any = None
        self._workbench: Workbench | None = None
        self._provider: LandslideMapperProvider | None = None
        self._options: Any = None
        self._report: Any = None

    def initProcessing(self) -> None:
        """Register the Processing provider; all that `qgis_process` calls."""
        from landslide_mapper.processing.provider import LandslideMapperProvider

        self._provider = LandslideMapperProvider()
        QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Add action, menu entry, settings page and Processing provider."""
        from landslide_mapper.core.settings import Settings
        from landslide_mapper.gui.app.options_factory import OptionsFactory
        from landslide_mapper.gui.widgets.actions import QAction
        from landslide_mapper.gui.widgets.icons import plugin_icon

        self._action = self._make_action(QAction, plugin_icon())
        self._iface.addToolBarIcon(self._action)  # the raster toolbar is hidden in a new profile
        self._iface.addPluginToRasterMenu(MENU, self._action)
        self._report = QAction(self.tr("Diagnostics…"), self._iface.mainWindow())
        self._report.setObjectName("LandslideMapperDiagnostics")
        self._report.triggered.connect(self._diagnose)
        self._iface.addPluginToRasterMenu(MENU, self._report)
        self._options = OptionsFactory(Settings(), self._on_settings_changed)
        self._iface.registerOptionsWidgetFactory(self._options)
        QCoreApplication.instance().aboutToQuit.connect(self._stop_jobs)
        self.initProcessing()
        if Settings().dock_open:
            self._come_back_with_qgis()

    def unload(self) -> None:
        """Take everything away again; a running job is stopped first."""
        if self._workbench is not None:
            self._workbench.close()
            self._workbench = None
        if self._action is not None:
            QCoreApplication.instance().aboutToQuit.disconnect(self._stop_jobs)
            self._iface.removeToolBarIcon(self._action)
            for action in (self._action, self._report):
                self._iface.removePluginRasterMenu(MENU, action)
            self._iface.unregisterOptionsWidgetFactory(self._options)
            with suppress(TypeError):  # it was not waiting for QGIS
                self._iface.initializationCompleted.disconnect(self._show_dock)
            self._action.deleteLater()
            self._report.deleteLater()
            self._action = self._report = self._options = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    @property
    def workbench(self) -> Workbench:
        """The dock and what drives it; made on first use."""
        if self._workbench is None:
            from landslide_mapper.gui.app.workbench import Workbench

            self._workbench = Workbench(self._iface)
            self._workbench.dock.visibilityChanged.connect(self._on_visibility_changed)
            self._workbench.dock.closed.connect(lambda: self._remember_dock(False))
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._workbench.dock)
            # Where the user had it; QGIS restores its windows before this one is there.
            self._iface.mainWindow().restoreDockWidget(self._workbench.dock)
        return self._workbench

    def toggle_dock(self, visible: bool) -> None:
        """Show or hide the dock."""
        if visible or self._workbench is not None:
            self.workbench.dock.setUserVisible(visible)
            self._remember_dock(visible)

    def _come_back_with_qgis(self) -> None:
        """Show the dock again, once QGIS is up: nothing of it is made while plugins are loaded."""
        if self._iface.mainWindow().isVisible():  # the plugin was reloaded or switched on
            QTimer.singleShot(0, self._show_dock)
        else:
            self._iface.initializationCompleted.connect(self._show_dock)

    def _show_dock(self) -> None:
        if self._action is not None:
            self._action.setChecked(True)

    @staticmethod
    def _remember_dock(is_open: bool) -> None:
        from landslide_mapper.core.settings import Settings

        Settings().dock_open = is_open

    def _make_action(self, action_class: Any, icon: QIcon) -> Any:
        parent: QWidget = self._iface.mainWindow()
        action = action_class(icon, self.tr("Landslide Mapper"), parent)
        action.setObjectName("LandslideMapperAction")
        action.setToolTip(self.tr("Map landslides from satellite images"))
        action.setCheckable(True)
        action.toggled.connect(self.toggle_dock)
        return action

    def _on_visibility_changed(self, visible: bool) -> None:
        self._action.blockSignals(True)
        self._action.setChecked(visible)
        self._action.blockSignals(False)

    def _diagnose(self, *_: object) -> None:
        from landslide_mapper.gui.engine.diagnostics_dialog import DiagnosticsDialog

        dialog = DiagnosticsDialog(self._iface.mainWindow())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _on_settings_changed(self) -> None:
        if self._workbench is not None:
            self._workbench.restart_engine()

    def _stop_jobs(self) -> None:
        if self._workbench is not None:
            self._workbench.stop_jobs()


def _install_translator() -> QTranslator | None:
    """Load the translation into QGIS's language, where there is one."""
    override = QgsSettings().value("locale/overrideFlag", False, type=bool)
    name = QgsSettings().value("locale/userLocale", "") if override else QLocale.system().name()
    folders = (_PACKAGE / "i18n", _PACKAGE.parent / "i18n")
    for folder in folders:
        for locale in (str(name), str(name)[:2]):
            path = folder / f"landslide_mapper_{locale}.qm"
            translator = QTranslator()
            if path.exists() and translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                return translator
    return None
