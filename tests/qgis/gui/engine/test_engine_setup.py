"""Setting up the engine: asks first, shows what it does, and leaves nothing half-made."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.core.settings import Settings
from landslide_mapper.errors import WorkerError
from landslide_mapper.gui.app.options_factory import OptionsFactory
from landslide_mapper.gui.app.options_page import OptionsPage
from landslide_mapper.gui.engine.engine_setup import EngineSetup, base_python, requirements_file
from landslide_mapper.gui.engine.engine_setup_dialog import EngineSetupDialog
from landslide_mapper.worker.python_finder import interpreter
from tests.qgis.driving import settle, wait_until

SYSTEM_PYTHON = Path("/usr/bin/python3")


@pytest.fixture
def no_pip(tmp_path):
    """A Python that makes an environment with a pip that does nothing but say what it was asked."""
    python = tmp_path / "fake-python"
    python.write_text(
        "#!/bin/sh\n"
        'folder="$4"\n'
        'mkdir -p "$folder/bin"\n'
        'echo "#!/bin/sh" > "$folder/bin/python"\n'
        'echo \'echo "pip was asked: $*"\' >> "$folder/bin/python"\n'
        "echo 'exit ${FAKE_PIP_EXIT:-0}' >> \"$folder/bin/python\"\n"
        'chmod +x "$folder/bin/python"\n'
        "echo made the environment\n"
    )
    python.chmod(0o755)
    return python


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the fake Python is a shell script")


def run(setup: EngineSetup) -> tuple[bool, str]:
    ends, said = [], []
    setup.finished.connect(ends.append)
    setup.output.connect(said.append)
    setup.start()
    wait_until(lambda: bool(ends))
    return ends[0], "".join(said)


def test_environment_is_made_and_filled(qgis_app, tmp_path, no_pip):
    requirements = tmp_path / "requirements.txt"
    requirements.write_text("")
    folder = tmp_path / "with space" / "engine"
    good, said = run(EngineSetup(folder, requirements, no_pip))
    assert good, said
    assert "made the environment" in said
    assert f"-r {requirements}" in said
    assert interpreter(folder).is_file()


def test_failed_install_leaves_nothing(qgis_app, tmp_path, no_pip, monkeypatch):
    monkeypatch.setenv("FAKE_PIP_EXIT", "1")
    good, said = run(EngineSetup(tmp_path / "engine", tmp_path / "r.txt", no_pip))
    assert not good
    assert "pip was asked" in said
    assert not (tmp_path / "engine").exists()


def test_python_that_does_not_start(qgis_app, tmp_path):
    good, said = run(EngineSetup(tmp_path / "engine", tmp_path / "r.txt", tmp_path / "no-such-python"))
    assert not good
    assert "no-such-python" in said


def test_cancel_removes_what_was_half_made(qgis_app, tmp_path):
    slow = tmp_path / "slow-python"
    slow.write_text('#!/bin/sh\nmkdir -p "$4"\nexec sleep 30\n')
    slow.chmod(0o755)
    setup = EngineSetup(tmp_path / "engine", tmp_path / "r.txt", slow)
    ends = []
    setup.finished.connect(ends.append)
    setup.start()
    wait_until(lambda: (tmp_path / "engine").exists())
    setup.cancel()
    wait_until(lambda: bool(ends))
    assert ends == [False]
    assert not (tmp_path / "engine").exists()


def test_requirements_and_a_base_python_are_found():
    assert "torch" in requirements_file().read_text()
    assert base_python().is_file()


def test_dialog_states_size_and_place_and_waits_for_consent(qgis_app, tmp_path, no_pip):
    folder = tmp_path / "engine"
    dialog = EngineSetupDialog(None, folder, tmp_path / "r.txt", no_pip)
    assert str(folder) in dialog.text.text()
    assert "GB" in dialog.text.text()
    settle()
    assert not folder.exists()
    ready = []
    dialog.ready.connect(lambda: ready.append(True))
    dialog.install.click()
    wait_until(lambda: not dialog.running)
    assert ready == [True]
    assert "pip was asked" in dialog.log.toPlainText()
    assert "ready" in dialog.text.text()
    dialog.close()


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
