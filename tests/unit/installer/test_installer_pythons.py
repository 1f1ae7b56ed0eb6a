"""Where each installation of QGIS keeps its Python, on made-up layouts; and Pythons that do not serve."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from landslide_mapper.installer.pythons import Place, ask, find_base, interpreters


def made(root: Path, *names: str) -> list[Path]:
    """Empty files."""
    paths = [root / name for name in names]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        path.chmod(0o755)
    return paths


def windows(tmp_path: Path, root: Path, prefix: Path, **environ: str) -> Place:
    return Place("win32", prefix, root / "bin" / "qgis-ltr-bin.exe", 12, tmp_path / "home", environ, tmp_path)


@pytest.mark.parametrize("root", ["OSGeo4W", "Program Files/QGIS 3.40.6"])
def test_osgeo4w_and_the_standalone_installer_on_windows(tmp_path, root):
    old, new = made(tmp_path / root / "apps", "Python39/python.exe", "Python312/python.exe")
    program = tmp_path / root
    for prefix in (program / "apps" / "Python312", program):  # both have been seen as sys.base_prefix
        assert interpreters(windows(tmp_path, program, prefix))[0] == new
    environ = {"OSGEO4W_ROOT": str(program)}
    assert interpreters(windows(tmp_path, tmp_path / "elsewhere", tmp_path, **environ)) == [new, old]


def test_conda_on_windows(tmp_path):
    root = tmp_path / "Miniconda3" / "envs" / "qgis"
    (python,) = made(root, "python.exe")
    place = Place("win32", root, root / "Library" / "bin" / "qgis.exe", 12, tmp_path, {}, tmp_path)
    assert interpreters(place) == [python]


def test_windows_falls_back_to_the_user_s_own_and_never_to_the_shop(tmp_path):
    (own,) = made(tmp_path / "Local", "Programs/Python/Python313/python.exe")
    shop = made(tmp_path / "Local/Microsoft/WindowsApps", "python.exe")[0].parent
    place = windows(tmp_path, tmp_path / "QGIS", tmp_path / "QGIS", LOCALAPPDATA=str(tmp_path / "Local"))
    assert interpreters(place) == [own]
    assert interpreters(windows(tmp_path, tmp_path, tmp_path / "none", PATH=str(shop))) == []


def mac(tmp_path: Path, app: Path, **environ: str) -> Place:
    contents = app / "Contents"
    return Place(
        "darwin", contents / "MacOS", contents / "MacOS" / "QGIS", 12, tmp_path / "home", environ, tmp_path
    )


@pytest.mark.parametrize(
    "inside",
    [
        "MacOS/bin/python3.12",
        "MacOS/bin/python3",
        "MacOS/python3.12",
        "MacOS/python",
        "Frameworks/bin/python3.12",
    ],
)
def test_the_mac_s_bundle_serves_where_nothing_else_does(tmp_path, inside):
    """3.22 to 3.40 keep it in MacOS/bin, builds since 3.44 in MacOS."""
    app = tmp_path / "Applications" / "QGIS 测试.app"
    (python,) = made(app / "Contents", inside)
    assert interpreters(mac(tmp_path, app)) == [python]


def test_on_a_mac_the_machine_s_own_pythons_come_first_and_never_the_one_that_opens_a_window(tmp_path):
    app = tmp_path / "Applications" / "QGIS.app"
    bundle = made(app / "Contents", "MacOS/bin/python3.12")
    brew = made(tmp_path / "opt/homebrew/bin", "python3.13", "python3.9")
    framework = made(tmp_path / "Library/Frameworks/Python.framework/Versions", "3.11/bin/python3")
    conda = made(tmp_path / "home", "miniforge3/bin/python3")
    tools = made(tmp_path / "Library/Developer/CommandLineTools", "usr/bin/python3")
    made(tmp_path, "usr/bin/python3")
    assert interpreters(mac(tmp_path, app)) == [*brew, *framework, *conda, *tools, *bundle]


def test_conda_on_a_mac(tmp_path):
    root = tmp_path / "miniforge3" / "envs" / "qgis"
    (python,) = made(root, "bin/python3")
    place = Place("darwin", root, root / "bin" / "qgis", 12, tmp_path, {"CONDA_PREFIX": str(root)}, tmp_path)
    assert interpreters(place)[0] == python


def linux(tmp_path: Path, prefix: str, **environ: str) -> Place:
    return Place("linux", tmp_path / prefix, tmp_path / "usr/bin/qgis", 11, tmp_path, environ, tmp_path)


def test_a_distribution_s_qgis(tmp_path):
    python = made(tmp_path, "usr/bin/python3.11", "usr/bin/python3", "usr/bin/python3.9")
    other = made(tmp_path / "pyenv", "python3")
    assert interpreters(linux(tmp_path, "usr", PATH=str(tmp_path / "pyenv"))) == [
        *python[:2],
        *other,
        python[2],
    ]


def test_a_flatpak_s_own_python_comes_first(tmp_path):
    app, runtime = made(tmp_path, "app/bin/python3", "usr/bin/python3.11")
    assert interpreters(linux(tmp_path, "usr")) == [runtime]
    (tmp_path / ".flatpak-info").touch()
    assert interpreters(linux(tmp_path, "usr")) == [app, runtime]


def test_conda_on_linux(tmp_path):
    (python,) = made(tmp_path, "envs/qgis/bin/python3")
    assert interpreters(linux(tmp_path, "envs/qgis")) == [python]
    assert interpreters(linux(tmp_path, "usr", CONDA_PREFIX=str(tmp_path / "envs/qgis"))) == [python]


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the pretended Pythons are shell scripts")


def pretend(path: Path, answer: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{answer}\n")
    path.chmod(0o755)
    return path


GOOD = (
    'echo \'{"version": [3, %d], "wide": %s, "machine": "x86_64", "macos": "", "venv": true, '
    '"ensurepip": %s, "pip": true}\''
)


@pytest.mark.parametrize(
    "answer",
    ["exit 1", "echo garbage", "echo '[1, 2]'", "echo '{\"version\": 3}'", GOOD % (11, "false", "true")],
)
def test_what_is_no_python_of_64_bits_that_works(tmp_path, answer):
    assert ask(pretend(tmp_path / "python3", answer)) is None
    assert ask(tmp_path / "gone") is None


def test_the_first_that_is_complete_is_taken(tmp_path):
    bare = pretend(tmp_path / "usr/bin/python3.11", GOOD % (11, "true", "false"))
    place = linux(tmp_path, "usr")
    assert find_base(place).path == bare
    assert not find_base(place).makes_environments
    whole = pretend(tmp_path / "usr/bin/python3", GOOD % (12, "true", "true"))
    assert find_base(place).path == whole


@pytest.mark.parametrize("minor", [8, 15])
def test_one_too_old_or_too_new_is_passed_over(tmp_path, minor):
    pretend(tmp_path / "usr/bin/python3.11", GOOD % (minor, "true", "true"))
    assert find_base(linux(tmp_path, "usr")) is None


@pytest.mark.parametrize(
    ("macos", "machine", "serves"),
    [("14.1", "arm64", True), ("13.6.9", "arm64", False), ("15.2", "x86_64", False)],
)
def test_a_mac_for_which_onnx_runtime_is_not_built_gets_an_older_python(tmp_path, macos, machine, serves):
    def brew(minor: int) -> Path:
        answer = (GOOD % (minor, "true", "true")).replace('"macos": ""', f'"macos": "{macos}"')
        return pretend(
            tmp_path / f"opt/homebrew/bin/python3.{minor}", answer.replace('"x86_64"', f'"{machine}"')
        )

    older, newer = brew(13), brew(14)
    found = find_base(mac(tmp_path, tmp_path / "QGIS.app"))
    assert found.path == (newer if serves else older)
    assert ask(newer).serves == serves


def test_this_machine_has_one_and_it_is_not_qgis():
    found = find_base()
    assert found is not None
    assert "qgis" not in found.path.name
