"""Opens the pages of the help: files beside the plugin, shown by the browser, without network."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMenu, QMessageBox, QToolButton, QWidget

from landslide_mapper.gui.widgets.forms import tool_button
from landslide_mapper.gui.widgets.icons import theme_icon
from landslide_mapper.package_files import help_page

CONTENTS = "index"
QUICK_START = "quickstart"


def show_help(name: str, parent: QWidget) -> None:
    """Open a page of the help in the browser; where that cannot be done, a box says why."""
    page = help_page(name)
    if not page.is_file():
        text = _tr(
            "The help is not in this copy of the plugin: {page} is missing. Install the plugin's zip again; "
            "in a checkout, run ./build.sh docs."
        )
    elif QDesktopServices.openUrl(QUrl.fromLocalFile(str(page))):
        return
    else:
        text = _tr("No program has opened the help. Open this file in a browser: {page}")
    said = text.format(page=page)
    box = QMessageBox(QMessageBox.Icon.Warning, _tr("Help"), said, QMessageBox.StandardButton.Ok, parent)
    box.setObjectName("noHelp")
    box.finished.connect(box.deleteLater)
    box.open()


def quick_start() -> str:
    """The quick start in QGIS's language, where there is one."""
    own = f"{QUICK_START}.{QgsApplication.instance().locale()[:2]}"
    return own if help_page(own).is_file() else QUICK_START


def add_help(buttons: QDialogButtonBox, name: str) -> None:
    """Give a dialog the button that opens its page."""
    buttons.addButton(QDialogButtonBox.StandardButton.Help).setAutoDefault(False)
    buttons.helpRequested.connect(partial(show_help, name, buttons))


def help_button(current: Callable[[], str], first_steps: Callable[[], None]) -> QToolButton:
    """The dock's button: a click opens the page of the help about what is in front, its menu the rest.

    Args:
        current: names the page of the help.
        first_steps: opens the guide.
    """
    button = tool_button(theme_icon("mActionHelpContents.svg"), _tr("Help on this page"), "openHelp")
    button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
    button.clicked.connect(lambda: show_help(current(), button))
    menu = QMenu(button)
    menu.addAction(_tr("&Help on this page"), lambda: show_help(current(), button))
    menu.addAction(_tr("&Quick start"), lambda: show_help(quick_start(), button))
    menu.addAction(_tr("&All of the help"), lambda: show_help(CONTENTS, button))
    menu.addSeparator()
    menu.addAction(_tr("&Show the first steps"), first_steps)
    button.setMenu(menu)
    return button


def _tr(text: str) -> str:
    return QCoreApplication.translate("Help", text)
