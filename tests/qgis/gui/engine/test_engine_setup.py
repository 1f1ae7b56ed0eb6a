"""The engine manager: says what comes before a click, shows how it goes, and leaves nothing half-made."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from landslide_mapper.core import network_settings
from landslide_mapper.core.network_settings import qgis_network
from landslide_mapper.core.settings import Settings
from landslide_mapper.core.user import user_name
from landslide_mapper.errors import WorkerError
from landslide_mapper.gui.app import options_page
from landslide_mapper.gui.app.options_factory import OptionsFactory
from landslide_mapper.gui.app.options_page import OptionsPage
from landslide_mapper.gui.engine import engine_texts, engine_work
from landslide_mapper.gui.engine.engine_setup_dialog import EngineSetupDialog
from landslide_mapper.gui.engine.engine_work import EngineWork
from landslide_mapper.gui.widgets.forms import FittedLabel
from landslide_mapper.installer.machine import Card, Machine
from landslide_mapper.installer.places import Places
from landslide_mapper.installer.survey import Survey, survey
from landslide_mapper.installer.variants import CPU, NVIDIA, offers
from landslide_mapper.worker.python_finder import interpreter
from tests.qgis.driving import settle, wait_until
from tests.tiny_engine import make_bundle, needs_system_python, run_tiny, system_python

pytestmark = needs_system_python
WITH_CARD = Machine("linux", "x86_64", (Card("RTX 4060", (580, 65, 6), (8, 9), 8188),))


@pytest.fixture
def places(tmp_path) -> Places:
    return Places(tmp_path / "Jürgen data" / "landslide_mapper")


@pytest.fixture
def work(places, monkeypatch) -> EngineWork:
    """Real set-ups with the system's Python; what is tried is whether the new engine imports its package."""

    def look(where: Places) -> Survey:
        return replace(survey(where), base=system_python(), uv=None)

    monkeypatch.setattr(engine_work, "survey", look)
    return EngineWork(places, run_tiny)


@pytest.fixture
def dialog(qgis_app, work):
    made = EngineSetupDialog(None, work)
    wait_until(lambda: not made.running)
    yield made
    made.close()
    settle()


@pytest.fixture
def installed(dialog, tmp_path):
    """A dialog with an engine that was installed from a bundle."""
    choose_bundle(dialog, make_bundle(tmp_path / "bundle").folder)
    click(dialog, dialog.manager.install_button)
    assert dialog.manager.result.text().startswith("It works: PyTorch 1.0 on cpu;"), (
        dialog.manager.result.text()
    )
    return dialog


def click(dialog, button) -> None:
    assert button.isEnabled()
    button.click()
    wait_until(lambda: not dialog.running)


def choose_bundle(dialog, folder: Path) -> None:
    dialog.manager.chooser.bundle.setFilePath(str(folder))
    dialog.manager.chooser.choose("bundle")


def test_before_the_click_it_is_said_what_comes_how_large_where_and_what_is_free(dialog, places):
    manager = dialog.manager
    assert manager.status.text() == "No engine is set up yet."
    assert manager.chooser.chosen == CPU
    facts = manager.findChild(QWidget, "facts_cpu").text()
    assert facts.startswith("About 340 MB to download, 1.3 GB on disk. Proposed: no NVIDIA graphics card")
    assert manager.findChild(QWidget, "facts_nvidia").text().startswith("Not here: no NVIDIA graphics card")
    assert not manager.findChild(QWidget, "engine_nvidia").isEnabled()
    plan = manager.announcement.text()
    for part in (
        "From the Python package index: torch, torchvision, segmentation-models-pytorch, safetensors, numpy",
        f"Into {places.engines}, 1.3 GB. Free there: ",
        "How long it takes is shown when the first megabytes have come.",
        "Made with Python 3.",
    ):
        assert part in plan
    assert manager.install_button.text() == "&Download and install"
    assert not manager.check_button.isEnabled()
    assert not manager.remove_button.isEnabled()
    assert not places.engines.exists(), "nothing is made before a click"


def text_of(found: Survey, places: Places) -> str:
    return str(engine_texts.announcement_of(found, found.offers[0].variant, places))


def test_little_room_a_measured_speed_and_what_is_kept_are_said(dialog, places):
    found = dialog.manager._found
    assert "Only 0.2 GB are free there: make room first." in text_of(replace(found, free=int(0.2e9)), places)
    assert "About 2 min at the speed of the last time." in text_of(replace(found, rate=9e6), places)
    kept = text_of(replace(found, kept_bytes=312_000_000), places)
    assert "312 MB of an earlier attempt are there already." in kept


def test_variants_are_side_by_side_and_the_proposed_one_is_chosen(dialog):
    found = replace(dialog.manager._found, offers=tuple(offers(WITH_CARD)))
    dialog.manager._show_survey(found)
    assert dialog.manager.chooser.chosen == CPU, "a choice that was made stays"
    other = EngineSetupDialog(None, dialog.manager._work)
    wait_until(lambda: not other.running)
    chooser = type(dialog.manager.chooser)()
    chooser.show_offers(found)
    assert chooser.chosen == NVIDIA
    assert chooser.findChild(QWidget, "facts_nvidia").text() == (
        "About 2,790 MB to download, 5.8 GB on disk. "
        "Proposed: RTX 4060, 8 GB, with driver 580.65.6: CUDA 13.0."
    )
    other.close()


def test_a_machine_without_python_is_told_so_and_may_name_one(dialog):
    dialog.manager._show_survey(replace(dialog.manager._found, base=None))
    assert dialog.manager.chooser.chosen == "own"
    dialog.manager.chooser.choose(CPU)
    assert "Install Python 3.9 to 3.13 or uv" in dialog.manager.announcement.text()
    assert not dialog.manager.install_button.isEnabled()


def test_an_engine_is_installed_from_a_bundle_by_clicks(dialog, places, tmp_path):
    ready = []
    dialog.ready.connect(lambda: ready.append(True))
    choose_bundle(dialog, make_bundle(tmp_path / "bundle").folder)
    assert dialog.manager.install_button.text() == "&Install from the bundle"
    assert (
        "From the bundle, without internet: tiny-engine, and what these need."
        in dialog.manager.announcement.text()
    )
    click(dialog, dialog.manager.install_button)
    assert ready == [True]
    assert places.current is not None
    assert "It works" in dialog.manager.result.text()
    assert "The engine in use: PyTorch 1.0 on cpu, 0.0 GB, set up on " in dialog.manager.status.text()
    assert "Installing collected packages" in dialog.manager.log.toPlainText()
    assert dialog.manager.log_button.isEnabled()
    assert not dialog.manager.bar.isVisible()


def test_an_engine_that_only_maps_is_ordered_and_named(dialog, places, monkeypatch):
    asked = []
    monkeypatch.setattr(engine_work.SetUp, "run", lambda self: asked.append(self._order) or {"facts": {}})
    dialog.manager.chooser.choose("mapping")
    assert (
        "From the Python package index: onnxruntime, safetensors, numpy" in dialog.manager.announcement.text()
    )
    click(dialog, dialog.manager.install_button)
    wait_until(lambda: not dialog.running)
    ((wanted, variant),) = [(order.wanted, order.variant) for order in asked]
    found = dialog.manager._found
    assert wanted == found.needs("mapping")
    assert variant.only_maps
    record = {"variant": "mapping", "requirements": [*wanted], "made": "2026-11-27T06:00:00+00:00"}
    facts = {"facts": {"torch": None, "onnxruntime": "1.32", "device": "CPU"}}
    made = replace(found, record={**record, **facts}, current=places.root, current_bytes=140_000_000)
    assert not made.outdated
    text = engine_texts.engine_in_use(made)
    assert "The engine in use: ONNX Runtime 1.32, for mapping only, on CPU, 0.1 GB" in text


@pytest.mark.parametrize(
    ("part", "package"), [("clouds", "ukis-csmask"), ("cluster", "dask"), ("exchange", "onnx")]
)
def test_an_optional_part_comes_only_where_it_was_asked_for(dialog, places, monkeypatch, part, package):
    """And again where the engine is repaired or updated."""
    asked = []
    monkeypatch.setattr(engine_work.SetUp, "run", lambda self: asked.append(self._order) or {"facts": {}})
    box = getattr(dialog.manager, part)
    assert not box.isChecked(), "nobody downloads it unasked"
    click(dialog, dialog.manager.install_button)
    box.setChecked(True)
    dialog.manager.install_button.click()
    assert not box.isEnabled()
    wait_until(lambda: not dialog.running)
    found = dialog.manager._found
    needs = found.optional[part]
    assert [order.wanted[len(found.requirements) :] for order in asked] == [(), needs]
    assert asked[1].disk_mb > asked[0].disk_mb
    assert needs[0].startswith(package)
    has = replace(found, record={"requirements": [*found.requirements, *needs]})
    dialog.manager._show_survey(has)
    assert box.isChecked()
    assert has.parts == [part]
    assert replace(found, record={"requirements": list(found.requirements)}).parts == []
    assert not has.outdated
    assert replace(found, record={"requirements": ["torch>=1", *needs]}).outdated
    dialog.manager.chooser.choose("bundle")
    assert box.isHidden(), "a bundle has it or not"


@pytest.mark.parametrize("width", [320, 520])
def test_every_text_has_just_the_height_that_it_needs(dialog, width):
    dialog.resize(width, 700)
    dialog.show()
    heights = {}
    for choice in ("cpu", "bundle", "own", "cpu"):
        dialog.manager.chooser.choose(choice)
        settle()
        plan = dialog.manager.announcement
        fresh = FittedLabel("fresh")
        fresh.setFont(plan.font())
        fresh.resize(plan.width(), 10)
        fresh.setText(plan.text())
        assert plan.height() == fresh.minimumHeight() > 0
        heights[choice] = plan.height()
    assert heights["bundle"] < heights["cpu"]
    assert dialog.width() == width


def test_what_is_no_bundle_is_said_before_the_click(dialog, tmp_path):
    choose_bundle(dialog, tmp_path)
    assert "is no offline bundle" in dialog.manager.announcement.text()
    click(dialog, dialog.manager.install_button)
    assert "is no offline bundle" in dialog.manager.result.text()
    choose_bundle(dialog, Path())
    dialog.manager.chooser.bundle.setFilePath("")
    dialog.manager.install_button.click()
    assert dialog.manager.result.text() == "Name the folder of the bundle first."


def test_an_engine_is_checked_repaired_and_removed(installed, places, monkeypatch):
    manager = installed.manager
    first = places.current
    left = []
    installed.leaving.connect(lambda: left.append(places.current))
    monkeypatch.setattr(engine_work, "find_python", lambda setting=None: interpreter(places.current))
    click(installed, manager.check_button)
    assert manager.result.text().startswith("It works")
    click(installed, manager.repair_button)
    assert places.current == first, "what works is not made anew"
    next(places.current.rglob("tiny_part.py")).unlink()
    click(installed, manager.check_button)
    assert "No module named 'tiny_part'" in manager.result.text()
    click(installed, manager.repair_button)
    assert manager.result.text().startswith("It works")
    assert places.current != first
    assert not first.exists()
    asked = []
    answers = iter([QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes])
    monkeypatch.setattr(QMessageBox, "question", lambda *args: asked.append(args[2]) or next(answers))
    click(installed, manager.remove_button)
    assert places.current is not None, "the answer was no"
    assert left == []
    last = places.current
    click(installed, manager.remove_button)
    assert "Models, events and maps stay" in asked[0]
    assert left == [last], "whoever rests in it leaves first"
    assert places.current is None
    assert manager.status.text() == "No engine is set up yet."
    assert not manager.repair_button.isEnabled()


def test_cancel_and_closing_leave_the_engine_that_was_there(installed, places, tmp_path, work):
    first = places.current
    newer = make_bundle(tmp_path / "newer", "2.0").folder
    choose_bundle(installed, newer)
    installed.manager.install_button.click()
    wait_until(lambda: "-m venv" in installed.manager.log.toPlainText().split("ready")[-1])
    installed.manager.cancel_button.click()
    wait_until(lambda: not installed.running)
    assert installed.manager.result.text().startswith("Cancelled; everything is as it was.")
    assert places.current == first
    other = EngineSetupDialog(None, work)
    wait_until(lambda: not other.running)
    choose_bundle(other, newer)
    other.manager.install_button.click()
    wait_until(lambda: bool(other.manager.log.toPlainText()))
    other.close()
    assert places.current == first
    assert [one for one in places.engines.iterdir() if one.is_dir() and one != places.cache] == [first]


def test_a_python_of_one_s_own_is_checked_and_then_used(dialog, installed, places, iface):
    manager = dialog.manager
    mine = places.current
    manager.chooser.own.setFilePath(str(mine))
    manager.chooser.choose("own")
    assert manager.install_button.text() == "Check it and &use it"
    click(dialog, manager.install_button)
    assert manager.result.text().startswith("It works")
    assert Settings().worker_python == mine
    assert manager.status.text() == f"This Python is in use: {mine}"
    assert not manager.repair_button.isEnabled()


def lacking_in(python: str) -> list[str]:
    """Which of an engine's packages a Python has not: Debian's own may have torch of Debian's."""
    code = "import importlib.util as u, sys; print(*[n for n in sys.argv[1:] if not u.find_spec(n)])"
    modules = ("torch", "torchvision", "segmentation_models_pytorch", "safetensors")
    said = subprocess.run([python, "-I", "-c", code, *modules], capture_output=True, text=True, check=True)
    assert said.stdout.split(), "a whole engine tells nothing here"
    return said.stdout.replace("_", "-").split()


def test_what_a_python_lacks_is_named_with_the_command_that_brings_it(qgis_app, places, iface):
    """By the real check, on the system's Python, which is no engine."""
    dialog = EngineSetupDialog(None, EngineWork(places))
    wait_until(lambda: not dialog.running)
    dialog.manager.chooser.own.setFilePath("/usr/bin/python3")
    dialog.manager.chooser.choose("own")
    click(dialog, dialog.manager.install_button)
    said = dialog.manager.result.text()
    lacking = lacking_in("/usr/bin/python3")
    assert f"has no {', '.join(lacking)}" in said
    assert f"Install with: /usr/bin/python3 -m pip install {' '.join(lacking)}" in said
    assert Settings().worker_python is None
    dialog.close()


def test_qgis_s_proxy_is_handed_on(qgis_app, tmp_path):
    manager = QgsNetworkAccessManager.instance()
    before, excluded, none = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()
    kind = QNetworkProxy.ProxyType.HttpProxy
    secret = "p@ss wörd"  # pragma: allowlist secret
    try:
        manager.setFallbackProxyAndExcludes(QNetworkProxy(kind, "proxy.invalid", 3128, "ana", secret), [], [])
        assert qgis_network(tmp_path).proxy == "http://ana:p%40ss%20w%C3%B6rd@proxy.invalid:3128"
        manager.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])
        assert qgis_network(tmp_path).proxy == ""
    finally:
        manager.setFallbackProxyAndExcludes(before, excluded, none)


def test_authorities_that_the_user_has_added_are_handed_on(qgis_app, tmp_path, monkeypatch):
    class Manager:
        def isDisabled(self):
            return False

        def databaseCAs(self):
            return ["one"]

        def trustedCaCertsPemText(self):
            return b"-----BEGIN CERTIFICATE-----\n"

    assert qgis_network(tmp_path).certificates is None
    monkeypatch.setattr(network_settings.QgsApplication, "authManager", Manager)
    path = qgis_network(tmp_path / "new").certificates
    assert path.read_text() == "-----BEGIN CERTIFICATE-----\n"


def test_the_sweep_runs_when_the_dock_is_first_shown(workbench):
    user = Places()
    left = user.engines / "left"
    left.mkdir(parents=True)
    engine_work.sweep_engines()
    wait_until(lambda: not left.exists())


def test_the_workbench_shows_one_window_and_work_goes_on(workbench):
    workbench.set_up_engine()
    window = workbench.engine_window
    assert not window.isModal()
    workbench.set_up_engine()
    assert workbench.engine_window is window
    wait_until(lambda: not window.running)
    window.close()
    assert workbench.engine_window is None
    settle()


class FakeEngine:
    def describe(self):
        return {"torch": "2.13", "device": "cpu"}

    def cancel(self):
        pass

    def close(self):
        pass


def test_settings_are_kept_on_apply(iface, tmp_path):
    changes = []
    page = OptionsPage(Settings(), lambda: changes.append(True))
    page.python.setFilePath(str(tmp_path / "python"))
    page.device.setCurrentIndex(page.device.findData("cpu"))
    page.apply()
    page.apply()
    assert Settings().worker_python == tmp_path / "python"
    assert Settings().device == "cpu"
    assert changes == [True]


def test_name_in_reviews_is_chosen_in_the_options(iface):
    assert user_name() not in (QgsApplication.userFullName(), QgsApplication.userLoginName())
    page = OptionsPage(Settings(), lambda: None)
    page.reviewer.setText("  Ana Mapper ")
    page.apply()
    assert user_name() == "Ana Mapper"
    assert OptionsPage(Settings(), lambda: None).reviewer.text() == "Ana Mapper"


def test_a_dask_cluster_is_chosen_in_the_options(iface):
    page = OptionsPage(Settings(), lambda: None)
    assert Settings().dask == page.dask.text() == ""
    page.dask.setText(" tcp://host:8786 ")
    page.apply()
    assert Settings().dask == OptionsPage(Settings(), lambda: None).dask.text() == "tcp://host:8786"
    page.dask.setText("")
    page.apply()
    assert Settings().dask == ""


def test_check_shows_what_the_engine_says(iface):
    page = OptionsPage(Settings(), lambda: None)
    page.check(FakeEngine)
    wait_until(lambda: page.check_button.isEnabled())
    assert "torch: 2.13" in page.result.text()
    assert "device: cpu" in page.result.text()


def test_check_shows_why_the_engine_does_not_start(iface):
    def broken():
        raise WorkerError("No Python with torch was found.")

    page = OptionsPage(Settings(), lambda: None)
    page.check(broken)
    wait_until(lambda: page.check_button.isEnabled())
    assert page.result.text() == "No Python with torch was found."


def test_the_options_name_what_a_python_lacks_and_the_engine_there_is(iface, installed, places, monkeypatch):
    page = OptionsPage(Settings(), lambda: None)
    assert page.engine.text() == "No engine is set up yet."
    page.python.setFilePath("/usr/bin/python3")
    page.check()
    wait_until(lambda: page.check_button.isEnabled())
    lacking = lacking_in("/usr/bin/python3")
    assert f"has no {lacking[0]}" in page.result.text()
    assert f"Install with: /usr/bin/python3 -m pip install {lacking[0]}" in page.result.text()
    monkeypatch.setattr(options_page, "Places", lambda: places)
    assert "The engine in use: PyTorch 1.0 on cpu, " in OptionsPage(Settings(), lambda: None).engine.text()


def test_options_factory_makes_the_page(iface):
    parent = QWidget()
    factory = OptionsFactory(Settings(), lambda: None)
    assert isinstance(factory.createWidget(parent), OptionsPage)


def test_recent_models(iface, tmp_path):
    settings = Settings()
    models = [tmp_path / f"{number}.lsmodel" for number in range(10)]
    for model in models:
        model.mkdir()
        settings.add_recent_model(model)
    settings.add_recent_model(models[5])
    assert settings.recent_models[0] == models[5]
    assert len(settings.recent_models) == 8
    models[5].rmdir()
    assert models[5] not in settings.recent_models
