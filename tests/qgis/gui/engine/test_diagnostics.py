"""The report for whoever is asked about a fault, and the list of devices, with engines that misbehave."""

from __future__ import annotations

import getpass
import platform
import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QDialog

from landslide_mapper.core import diagnostics
from landslide_mapper.core.diagnostics import diagnose, qgis_facts
from landslide_mapper.core.log import log
from landslide_mapper.core.settings import Settings
from landslide_mapper.gui.app.options_page import OptionsPage
from landslide_mapper.gui.engine.device_list import DeviceList
from landslide_mapper.gui.engine.diagnostics_dialog import DiagnosticsDialog
from landslide_mapper.messages import Message
from landslide_mapper.plugin import LandslideMapperPlugin
from landslide_mapper.worker.crash_report import write_crash_report
from landslide_mapper.worker.devices import Device, Devices
from tests.qgis.driving import settle, wait_until

CARDS = Devices(
    (
        Device("cuda:0", "Old card", 3_000_000_000, 4_000_000_000, None, Message("no kernel image")),
        Device("cuda:1", "New card", 7_000_000_000, 8_000_000_000, 0.002),
        Device("cpu", "CPU", 5_000_000_000, 8_000_000_000, 0.02),
    )
)


@pytest.fixture
def user_folder(tmp_path, monkeypatch):
    folder = tmp_path / "user"
    monkeypatch.setattr(diagnostics, "user_folder", lambda: folder)
    return folder


def engine(tmp_path: Path, line: str) -> Path:
    """A stand-in for the engine's Python."""
    path = tmp_path / "python"
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_the_report_tells_of_the_machine_and_of_nobody(iface, user_folder, add_raster):
    settings = Settings()
    settings.worker_python, settings.reviewer = Path(sys.executable), "Ana Mapper"
    add_raster("after")
    log(f"Cannot write {Path.home()}/Secret Client/p.tif for Ana Mapper: password=hunter2")
    write_crash_report(
        user_folder / "crashes", "predict", "it crashed with signal 11", ["Segmentation fault"]
    )
    text = diagnose(qgis_facts())
    for told in (
        "QGIS: 3.",
        "GDAL: ",
        "torch: ",
        "layers: 1 gdal",
        "cpu CPU, ",
        "works, ",
        "The CPU is used",
    ):
        assert told in text
    for told in ("Segmentation fault", "Cannot write …/p.tif for <name>", "== Machine", "GB free"):
        assert told in text
    for secret in (str(Path.home()), "Secret", "hunter2", "Ana", platform.node()):
        assert secret not in text
    assert f"/{getpass.getuser()}/" not in text


@pytest.mark.fault("device")
@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("kill -SEGV $$", "does not work: "),
        ("echo garbage", "does not work: "),
        ("exit 1", "does not work: "),
        ("head -c 100000 /dev/zero", "does not work: "),
    ],
)
def test_an_engine_that_breaks_is_a_line_of_the_report(iface, user_folder, tmp_path, line, told):
    Settings().worker_python = engine(tmp_path, line)
    text = diagnose(qgis_facts())
    assert told in text
    assert "== Log of this session" in text


def test_the_dialog_shows_copies_and_saves_it(iface, user_folder, tmp_path, monkeypatch):
    Settings().worker_python = engine(tmp_path, "exit 1")
    dialog = DiagnosticsDialog(iface.mainWindow())
    dialog.show()
    assert not dialog.copy_button.isEnabled()
    wait_until(dialog.copy_button.isEnabled)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == dialog.text.toPlainText()
    dialog.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8").startswith("== Versions")
    dialog.save(tmp_path / "nowhere" / "report.txt")
    assert "cannot be written" in dialog.hint.text()
    dialog.close()
    dialog.deleteLater()
    settle()


@pytest.mark.parametrize("end", ["close", "reject"])
def test_a_dialog_that_is_closed_stops_what_still_runs(iface, user_folder, tmp_path, end):
    """By its button and by Escape."""
    Settings().worker_python = engine(
        tmp_path, 'case "$*" in *--device*) exec sleep 60;; esac\nexec ' + sys.executable + ' "$@"'
    )
    dialog = DiagnosticsDialog(iface.mainWindow())
    dialog.show()
    settle()
    assert dialog._runner.busy
    getattr(dialog, end)()
    assert not dialog._runner.busy
    dialog.deleteLater()
    settle()


def test_the_menu_opens_it(iface, user_folder, tmp_path):
    Settings().worker_python = engine(tmp_path, "exit 1")
    plugin = LandslideMapperPlugin(iface)
    plugin.initGui()
    plugin._report.trigger()
    dialog = iface.mainWindow().findChild(QDialog, "DiagnosticsDialog")
    wait_until(dialog.copy_button.isEnabled)
    dialog.close()
    plugin.unload()
    settle()
    assert iface.held == []


def test_devices_are_listed_with_memory_and_reason(iface):
    box = DeviceList(lambda: Path(sys.executable), lambda python, canceled: CARDS)
    box.button.click()
    wait_until(box.button.isEnabled)
    assert box.result.text().splitlines() == [
        "✘ Old card, 3.0 of 4.0 GB free: no kernel image",
        "✔ New card, 7.0 of 8.0 GB free: works",
        "✔ CPU, 5.0 of 8.0 GB free: works",
        "New card is used: the quickest graphics card that works, 2.0 ms for a small tile.",
    ]
    box.deleteLater()


def test_devices_without_an_engine_say_so(iface, tmp_path):
    box = DeviceList(lambda: tmp_path / "nowhere")
    box.try_all()
    wait_until(box.button.isEnabled)
    assert "does not exist" in box.result.text()
    box.deleteLater()


def test_one_of_several_cards_can_be_chosen_and_stays_so(iface):
    page = OptionsPage(Settings(), lambda: None)
    page.devices.found.emit(CARDS)
    names = [page.device.itemText(index) for index in range(page.device.count())]
    assert names[-2:] == ["Old card (cuda:0)", "New card (cuda:1)"]
    page.device.setCurrentIndex(page.device.findData("cuda:1"))
    page.apply()
    assert Settings().device == "cuda:1"
    again = OptionsPage(Settings(), lambda: None)
    assert again.device.currentData() == "cuda:1"
    again.devices.found.emit(CARDS)
    assert again.device.currentText() == "New card (cuda:1)"
    for one in (page, again):
        one.deleteLater()
