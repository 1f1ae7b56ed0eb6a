from __future__ import annotations

import sys
from pathlib import Path

import pytest

from landslide_mapper.errors import WorkerError
from landslide_mapper.worker import python_finder
from landslide_mapper.worker.python_finder import (
    VARIABLE,
    checkout_environment,
    find_python,
    interpreter,
    managed_environment,
    probe,
    seems_to_have,
)


@pytest.fixture
def no_checkout(monkeypatch):
    monkeypatch.setattr(python_finder, "checkout_environment", lambda: None)


def make_python(path: Path, text: str = "#!/bin/sh\n") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)
    return path


def test_the_order_is_setting_variable_checkout_managed(tmp_path, monkeypatch):
    chosen = make_python(tmp_path / "chosen" / "python3")
    named = make_python(tmp_path / "named" / "python3")
    checkout = make_python(interpreter(tmp_path / "checkout"))
    managed = make_python(interpreter(tmp_path / "data" / "landslide_mapper" / "engine"))
    monkeypatch.setattr(python_finder, "checkout_environment", lambda: tmp_path / "checkout")
    monkeypatch.setattr(sys, "platform", "linux")
    environ = {VARIABLE: str(named), "XDG_DATA_HOME": str(tmp_path / "data")}
    assert find_python(chosen, environ) == chosen
    assert find_python("  ", environ) == named
    del environ[VARIABLE]
    assert find_python(None, environ) == checkout
    checkout.unlink()
    assert find_python(None, environ) == managed
    managed.unlink()
    with pytest.raises(WorkerError) as caught:
        find_python(None, environ)
    assert f"-m venv {tmp_path}" in str(caught.value)
    assert "pip install torch" in str(caught.value)


def test_this_checkout_is_found():
    assert checkout_environment() == Path(__file__).resolve().parents[3] / ".venv"


def test_a_folder_of_an_environment_may_be_named(tmp_path):
    python = make_python(interpreter(tmp_path / "my env"))
    assert find_python(tmp_path / "my env", {}) == python


def test_a_python_that_was_chosen_but_is_missing_is_an_error_and_not_passed_over(tmp_path):
    with pytest.raises(WorkerError, match=r"nowhere.*settings.*does not exist"):
        find_python(tmp_path / "nowhere", {})
    with pytest.raises(WorkerError, match=rf"nowhere.*{VARIABLE}.*does not exist"):
        find_python(None, {VARIABLE: str(tmp_path / "nowhere")})


def test_qgis_itself_is_refused(tmp_path):
    with pytest.raises(WorkerError, match="is QGIS"):
        find_python(make_python(tmp_path / "qgis-ltr-bin.exe"), {})


def test_the_link_of_an_environment_is_not_resolved(tmp_path):
    link = interpreter(tmp_path / "env")
    link.parent.mkdir(parents=True)
    link.symlink_to(sys.executable)
    assert find_python(link, {}) == link


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, "/data/landslide_mapper/engine"),
        ("linux", {}, "~/.local/share/landslide_mapper/engine"),
        ("darwin", {}, "~/Library/Application Support/landslide_mapper/engine"),
        ("win32", {"LOCALAPPDATA": "/local"}, "/local/landslide_mapper/engine"),
    ],
)
def test_the_managed_environment_is_in_the_users_data(monkeypatch, platform, environ, expected):
    monkeypatch.setattr(sys, "platform", platform)
    assert managed_environment(environ) == Path(expected).expanduser()


def test_probe_tells_versions():
    versions = probe(Path(sys.executable))
    assert versions["python"] == "{}.{}.{}".format(*sys.version_info[:3])
    assert versions["torch"][0].isdigit()


def test_probe_names_what_is_missing(tmp_path):
    import venv

    venv.create(tmp_path / "bare env", with_pip=False)
    with pytest.raises(WorkerError) as caught:
        probe(interpreter(tmp_path / "bare env"))
    message = str(caught.value)
    assert "has no torch, torchvision, segmentation-models-pytorch, safetensors" in message
    assert f'"{tmp_path}/bare env/bin/python" -m pip install torch' in message


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ("#!/bin/sh\necho nonsense\n", "not a working Python"),
        ("#!/bin/sh\necho broken >&2; exit 7\n", r"exit code 7\). broken"),
        ("#!/bin/sh\nsleep 30\n", "cannot be started.*timed out"),
        ("not a program at all", "cannot be started"),
    ],
)
def test_probe_of_something_that_is_no_python(tmp_path, script, message):
    with pytest.raises(WorkerError, match=message):
        probe(make_python(tmp_path / "python", script), timeout_s=0.5)


def test_packages_of_an_environment_are_seen_without_starting_it(tmp_path):
    python = tmp_path / "bin" / "python"
    modules = ("ukis_csmask", "onnxruntime")
    assert not seems_to_have(python, modules)
    for place in ("lib/python3.11/site-packages", "Lib/site-packages"):
        root = tmp_path / place[:3]
        (root / "bin").mkdir(parents=True, exist_ok=True)
        (root / place / modules[0]).mkdir(parents=True)
        assert not seems_to_have(root / "bin" / "python", modules), "one of them is not enough"
        (root / place / modules[1]).mkdir()
        assert seems_to_have(root / "bin" / "python", modules)
