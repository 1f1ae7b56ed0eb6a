"""The plugin in QGIS: it loads fast, brings no torch, and leaves nothing behind."""

from __future__ import annotations

import configparser
import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDockWidget

import landslide_mapper
from landslide_mapper.plugin import LandslideMapperPlugin
from tests.qgis.driving import settle, wait_until

ROOT = Path(__file__).resolve().parents[2]


def providers() -> list[str]:
    return [provider.id() for provider in QgsApplication.processingRegistry().providers()]


def test_loading_twice_leaves_nothing_behind(iface):
    for _ in range(2):
        plugin = landslide_mapper.classFactory(iface)
        assert isinstance(plugin, LandslideMapperPlugin)
        plugin.initGui()
        assert "landslide_mapper" in providers()
        plugin._action.trigger()
        settle()
        assert plugin.workbench.dock.isVisible()
        plugin.unload()
        settle()
        assert iface.held == []
        assert iface.window.findChildren(QDockWidget) == []
        assert "landslide_mapper" not in providers()


def test_unload_without_ever_showing_the_dock(iface):
    plugin = LandslideMapperPlugin(iface)
    plugin.initGui()
    assert plugin._workbench is None
    assert not iface.window.findChildren(QDockWidget)
    plugin.unload()
    settle()
    assert iface.held == []


def test_action_follows_the_dock(iface):
    plugin = LandslideMapperPlugin(iface)
    plugin.initGui()
    plugin._action.trigger()
    settle()
    assert plugin._action.isChecked()
    plugin.workbench.dock.close()
    settle()
    assert not plugin._action.isChecked()
    plugin._action.trigger()
    settle()
    assert plugin.workbench.dock.isVisible()
    plugin.unload()
    settle()


def test_the_dock_comes_back_with_qgis_where_it_was_open(iface):
    plugin = LandslideMapperPlugin(iface)
    plugin.initGui()
    assert plugin._workbench is None
    plugin._action.trigger()
    settle()
    plugin.unload()
    settle()
    iface.window.hide()  # QGIS starts
    again = LandslideMapperPlugin(iface)
    again.initGui()
    assert again._workbench is None  # nothing is made while QGIS loads its plugins
    iface.window.show()
    iface.initializationCompleted.emit()
    settle()
    assert again.workbench.dock.isVisible()
    again.workbench.dock.close()
    again.unload()
    settle()
    iface.window.hide()
    third = LandslideMapperPlugin(iface)
    third.initGui()
    iface.window.show()
    iface.initializationCompleted.emit()
    settle()
    assert third._workbench is None
    third.unload()
    settle()
    assert iface.held == []


def test_the_button_is_in_a_toolbar_that_a_new_profile_shows(iface):
    plugin = LandslideMapperPlugin(iface)
    plugin.initGui()
    assert ("toolbar", plugin._action) in iface.held
    plugin.unload()
    settle()


def test_unload_stops_a_running_job(iface):
    plugin = LandslideMapperPlugin(iface)
    plugin.initGui()
    plugin._action.trigger()
    runner = plugin.workbench.runner
    stopped = threading.Event()

    class Backend:
        def cancel(self):
            pass

        def close(self):
            pass

    plugin.workbench.engine._start = Backend

    def work(backend, progress):
        while not progress.canceled():
            time.sleep(0.005)
        stopped.set()
        return {}

    runner.start("job", work)
    wait_until(lambda: runner.engine.running)
    plugin.unload()
    settle()
    assert stopped.is_set()


def test_missing_engine_is_said_with_what_to_do(iface, monkeypatch, make_model):
    from landslide_mapper.errors import WorkerError

    def nothing(setting=None):
        raise WorkerError("none")

    monkeypatch.setattr("landslide_mapper.gui.app.workbench.find_python", nothing)
    plugin = LandslideMapperPlugin(iface)
    plugin.initGui()
    plugin._action.trigger()
    settle()
    dock = plugin.workbench.dock
    notice = dock.engine_notice
    assert notice.isHidden(), "without a model the change is mapped, which needs none"
    for page in (dock.train_page, dock.update_page):
        dock.tabs.setCurrentWidget(page)
        assert "not set up yet" in notice.text.text()
        assert notice.button.isVisible()
    dock.tabs.setCurrentWidget(dock.map_page)
    assert notice.isHidden()
    dock.map_page.model.select(make_model())
    assert notice.button.isVisible(), "a network is to run"
    plugin.unload()
    settle()


def test_loading_brings_few_modules_and_nothing_heavy(qgis_app):
    """In a process of its own, as QGIS does it; how long it takes is measured by `./build.sh bench gui`."""
    code = """
import json, sys
from unittest.mock import MagicMock
from qgis.core import QgsApplication
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow
import qgis.utils
app = QgsApplication([], True)
app.initQgis()
iface = MagicMock()
window = QMainWindow()
iface.mainWindow.return_value = window
before = set(sys.modules)
import landslide_mapper
plugin = landslide_mapper.classFactory(iface)
plugin.initGui()
new = set(sys.modules) - before
heavy = sorted(name for name in new if name.split(".")[0] in ("torch", "numpy", "safetensors"))
own = [name for name in new if name.startswith("landslide_mapper")]
print(json.dumps({"heavy": heavy, "own": own}), flush=True)
plugin.unload()
import os
os._exit(0)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.strip().splitlines()[-1])
    assert found["heavy"] == []
    later = ("nn", "raster.scene", "worker.client", "core.workspace.event", "gui.app.dock")
    rooms = tuple(f"landslide_mapper.{one}" for one in later)
    assert not [name for name in found["own"] if name.startswith(rooms)]
    assert len(found["own"]) <= 75, sorted(found["own"])


def test_metadata_is_what_the_repository_asks_for():
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    for name in ("name", "description", "version", "author", "email", "about", "tracker", "repository"):
        assert general[name]
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["hasProcessingProvider"] == "yes"
    assert general["version"] == landslide_mapper.__version__
    assert general["about"].startswith("Nothing leaves your machine")
    assert "plugin" not in general["name"].lower()
    assert (ROOT / general["icon"]).is_file()


@pytest.mark.parametrize("name", ["icon.svg"])
def test_icon_can_be_drawn(qgis_app, name):
    from landslide_mapper.gui.widgets.icons import plugin_icon

    assert not plugin_icon().pixmap(32, 32).isNull()
