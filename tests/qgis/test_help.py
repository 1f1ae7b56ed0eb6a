"""The help opens from every page, dialog and algorithm: a file, from any folder, without network."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMessageBox, QToolButton

from landslide_mapper import package_files
from landslide_mapper.gui.app.dock import HELP
from landslide_mapper.gui.app.options_page import OptionsPage
from landslide_mapper.gui.engine.engine_setup_dialog import EngineSetupDialog
from landslide_mapper.gui.event.event_dialog import EventDialog
from landslide_mapper.gui.event.event_proposal import propose
from landslide_mapper.gui.export.export_dialog import ExportDialog
from landslide_mapper.gui.widgets import help as opening
from landslide_mapper.processing.provider import LandslideMapperProvider
from scripts.help_site import help_site
from tests.qgis.driving import settle

ODD = "Plug-ins für 日本 #1, 50%"


class Browser(QObject):
    """Takes what would go to the browser."""

    def __init__(self) -> None:
        super().__init__()
        self.pages: list[Path] = []

    @pyqtSlot(QUrl)
    def show(self, url: QUrl) -> None:
        assert url.isLocalFile()
        self.pages.append(Path(url.toLocalFile()))


@pytest.fixture
def browser(qgis_app: QgsApplication) -> Iterator[Browser]:
    made = Browser()
    QDesktopServices.setUrlHandler("file", made, "show")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The help as the zip brings it, in a folder with a name that must be written with care in an address."""
    package = tmp_path / ODD / "landslide_mapper"
    shutil.copytree(help_site(), package / "help")
    monkeypatch.setattr(package_files, "_PACKAGE", package)
    return package / "help"


def test_the_button_opens_the_page_about_what_is_in_front(workbench, browser, installed):
    dock = workbench.dock
    button = dock.findChild(QToolButton, "openHelp")
    for page in dock.pages():
        dock.tabs.setCurrentWidget(page)
        button.click()
        assert browser.pages[-1] == installed / "docs" / f"{HELP[type(page)]}.html"
        assert browser.pages[-1].is_file()
    assert len(set(browser.pages)) == len(dock.pages())


def test_its_menu_opens_the_rest(workbench, browser, installed):
    actions = workbench.dock.findChild(QToolButton, "openHelp").menu().actions()
    for action in actions[:3]:
        action.trigger()
    assert [page.name for page in browser.pages] == ["map.html", "quickstart.html", "index.html"]
    assert all(page.is_file() for page in browser.pages)
    workbench.dock.guide.end()
    actions[-1].trigger()
    assert workbench.dock.guide.is_open


@pytest.mark.parametrize("language", ["de", "es", "ja", "zh"])
def test_the_quick_start_speaks_the_language_of_qgis(language, installed, monkeypatch):
    assert opening.quick_start() == "quickstart"
    monkeypatch.setattr(QgsApplication.instance(), "locale", lambda: f"{language}_XX")
    assert opening.quick_start() == f"quickstart.{language}"


def test_dialogs_open_their_pages(workbench, browser, installed, tmp_path):
    context = workbench.context
    dialogs = (
        (EventDialog(propose(context.project, None)), "pages/event"),
        (ExportDialog(None, tmp_path), "pages/export"),
        (EngineSetupDialog(), "engine"),
    )
    for dialog, name in dialogs:
        buttons = dialog.findChild(QDialogButtonBox)
        buttons.button(QDialogButtonBox.StandardButton.Help).click()
        assert browser.pages[-1] == installed / "docs" / f"{name}.html"
        assert browser.pages[-1].is_file()
        dialog.close()
        dialog.deleteLater()
    options = OptionsPage(context.settings, lambda: None)
    options.help_button.click()
    assert browser.pages[-1] == installed / "docs" / "pages" / "options.html"
    assert browser.pages[-1].is_file()
    options.deleteLater()
    settle()


def test_every_algorithm_has_an_address_that_opens(browser, installed):
    provider = LandslideMapperProvider()
    provider.loadAlgorithms()
    algorithms = provider.algorithms()
    for algorithm in algorithms:
        # As the Help button of Processing's dialogs does it.
        assert QDesktopServices.openUrl(QUrl(algorithm.helpUrl()))
        assert browser.pages[-1] == installed / "docs" / "algorithms" / f"{algorithm.name()}.html"
        assert browser.pages[-1].is_file()
    assert len(browser.pages) == len(algorithms) > 10


def test_help_that_is_missing_is_said_with_what_to_do(workbench, browser, tmp_path, monkeypatch):
    monkeypatch.setattr(package_files, "_PACKAGE", tmp_path / "landslide_mapper")
    workbench.dock.findChild(QToolButton, "openHelp").click()
    box = workbench.dock.findChild(QMessageBox, "noHelp")
    assert "map.html is missing. Install the plugin's zip again" in box.text()
    assert browser.pages == []
    box.accept()
    settle()
    provider = LandslideMapperProvider()
    provider.loadAlgorithms()
    assert {algorithm.helpUrl() for algorithm in provider.algorithms()} == {""}


def test_without_a_browser_the_file_is_named(workbench, installed, monkeypatch):
    monkeypatch.setattr(opening.QDesktopServices, "openUrl", lambda url: False)
    workbench.dock.findChild(QToolButton, "openHelp").click()
    box = workbench.dock.findChild(QMessageBox, "noHelp")
    assert str(installed / "docs" / "pages" / "map.html") in box.text()
    box.accept()
    settle()
