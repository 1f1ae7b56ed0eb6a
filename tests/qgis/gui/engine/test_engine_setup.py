"""Setting up the engine: asks first, shows what it does, and leaves nothing half-made."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.core.settings import Settings
from landslide_mapper.core.user import user_name
from landslide_mapper.errors import WorkerError
from landslide_mapper.gui.app.options_factory import OptionsFactory
from landslide_mapper.gui.app.options_page import OptionsPage
from landslide_mapper.gui.engine import engine_setup
from landslide_mapper.gui.engine.engine_setup import EngineSetup, base_python, requirements_file
from landslide_mapper.gui.engine.engine_setup_dialog import EngineSetupDialog
from landslide_mapper.worker.python_finder import NEEDED, checkout_environment, interpreter
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
        'echo \'[ "$1" = -m ] && exit ${FAKE_PIP_EXIT:-0}\' >> "$folder/bin/python"\n'
        "echo 'exit ${FAKE_TRIAL_EXIT:-0}' >> \"$folder/bin/python\"\n"
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


@pytest.mark.parametrize("wanted", [False, True])
def test_the_network_for_clouds_comes_only_where_it_was_asked_for(qgis_app, tmp_path, no_pip, wanted):
    dialog = EngineSetupDialog(folder=tmp_path / "engine", python=no_pip)
    assert not dialog.clouds.isChecked(), "nobody downloads it unasked"
    dialog.clouds.setChecked(wanted)
    ready = []
    dialog.ready.connect(lambda: ready.append(True))
    dialog.start()
    assert not dialog.clouds.isEnabled()
    wait_until(lambda: bool(ready))
    assert (f"-r {requirements_file('clouds')}" in dialog.log.toPlainText()) == wanted


def question(folder: Path) -> str:
    """What is said before anything is installed."""
    dialog = EngineSetupDialog(folder=folder, python=SYSTEM_PYTHON)
    return str(dialog.text.text())


def test_before_the_click_it_is_said_what_comes_where_and_what_is_free(qgis_app, tmp_path, monkeypatch):
    folder = tmp_path / "not there yet" / "engine"
    monkeypatch.setattr(engine_setup.shutil, "disk_usage", lambda _: SimpleNamespace(free=123.4e9))
    text = question(folder)
    for part in ("torch, torchvision, segmentation-models-pytorch, safetensors, numpy", str(folder)):
        assert part in text
    assert "Free there: 123.4 GB." in text
    monkeypatch.setattr(engine_setup.shutil, "disk_usage", lambda _: SimpleNamespace(free=0.2e9))
    assert "Only 0.2 GB are free there: make room" in question(folder)
    monkeypatch.setattr(engine_setup.sys, "platform", "win32")
    assert "build for CPU. For an NVIDIA graphics card" in question(folder)
    assert not folder.parent.exists()


def test_free_space_is_that_of_the_nearest_folder_that_is_there(tmp_path):
    assert engine_setup.free_gb(tmp_path / "a" / "b") == pytest.approx(
        shutil.disk_usage(tmp_path).free / 1e9, abs=1.0
    )


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
    wait_until(lambda: (tmp_path / "engine.new").exists())
    setup.cancel()
    wait_until(lambda: bool(ends))
    assert ends == [False]
    assert not list(tmp_path.glob("engine*"))


@pytest.fixture
def working(tmp_path):
    """An engine that works, as a file in it shows."""
    mark = tmp_path / "engine" / "bin" / "mine"
    mark.parent.mkdir(parents=True)
    mark.touch()
    return mark


@pytest.mark.parametrize("failing", ["FAKE_PIP_EXIT", "FAKE_TRIAL_EXIT"])
def test_an_engine_that_works_stays_where_a_new_one_fails(
    qgis_app, tmp_path, no_pip, working, monkeypatch, failing
):
    monkeypatch.setenv(failing, "1")
    good, _ = run(EngineSetup(tmp_path / "engine", tmp_path / "r.txt", no_pip))
    assert not good
    assert working.exists()
    assert [one.name for one in tmp_path.glob("engine*")] == ["engine"]


def test_an_engine_that_works_stays_where_a_new_one_is_cancelled(qgis_app, tmp_path, working):
    slow = tmp_path / "slow-python"
    slow.write_text('#!/bin/sh\nmkdir -p "$4"\nexec sleep 30\n')
    slow.chmod(0o755)
    setup = EngineSetup(tmp_path / "engine", tmp_path / "r.txt", slow)
    ends = []
    setup.finished.connect(ends.append)
    setup.start()
    wait_until(lambda: (tmp_path / "engine.new").exists())
    assert working.exists()
    setup.cancel()
    wait_until(lambda: bool(ends))
    assert working.exists()
    assert [one.name for one in tmp_path.glob("engine*")] == ["engine"]


def test_a_new_engine_that_works_takes_the_old_one_s_place(qgis_app, tmp_path, no_pip, working):
    good, said = run(EngineSetup(tmp_path / "engine", tmp_path / "r.txt", no_pip))
    assert good, said
    assert not working.exists()
    assert interpreter(tmp_path / "engine").is_file()
    assert [one.name for one in tmp_path.glob("engine*")] == ["engine"]


def test_what_a_crash_between_two_moves_left_is_put_back(qgis_app, tmp_path, no_pip, working, monkeypatch):
    (tmp_path / "engine").rename(tmp_path / "engine.old")
    monkeypatch.setenv("FAKE_PIP_EXIT", "1")
    assert not run(EngineSetup(tmp_path / "engine", tmp_path / "r.txt", no_pip))[0]
    assert working.exists()


def test_an_engine_in_use_that_cannot_be_moved_stays(qgis_app, tmp_path, no_pip, working, monkeypatch):
    rename = Path.rename

    def locked(path, target):
        if path.name == "engine.new":
            raise PermissionError(13, "in use")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", locked)
    good, said = run(EngineSetup(tmp_path / "engine", tmp_path / "r.txt", no_pip))
    assert not good
    assert "in use" in said
    assert working.exists()


def test_the_trial_imports_what_the_worker_needs():
    """With the Python that the tests' own worker runs in; in one without, it fails."""
    trial = ["-I", "-c", engine_setup._TRIAL, str(Path(engine_setup.__file__).parents[3])]
    python = interpreter(checkout_environment())
    assert subprocess.run([python, *trial], capture_output=True, text=True).stdout.startswith("torch 2")
    assert subprocess.run([SYSTEM_PYTHON, *trial], capture_output=True).returncode != 0


def test_the_engine_needs_nothing_that_only_the_tests_need():
    lines = [line for line in requirements_file().read_text().splitlines() if line and line[0] != "#"]
    assert {re.split("[<>=]", line)[0] for line in lines} == set(NEEDED.values())
    assert not [line for line in lines if "==" in line], "no single version has wheels for Python 3.9 to 3.14"
    assert "numpy>=1.22,<3" in lines


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


def test_name_in_reviews_is_chosen_in_the_options(iface):
    assert user_name() not in (QgsApplication.userFullName(), QgsApplication.userLoginName())
    page = OptionsPage(Settings(), lambda: None)
    page.reviewer.setText("  Ana Mapper ")
    page.apply()
    assert user_name() == "Ana Mapper"
    assert OptionsPage(Settings(), lambda: None).reviewer.text() == "Ana Mapper"


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
