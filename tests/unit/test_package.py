"""The zip: built twice it is the same, it passes the plugin repository's rules, and the check can fail."""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import landslide_mapper
from landslide_mapper.installer.requirements import OPTIONAL
from scripts import package
from scripts.check_package import check_metadata, check_modules, check_names, check_package
from scripts.paths import ROOT

Files = dict[str, bytes]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return package.build(tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def files(archive: Path) -> Files:
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def unpack(files: Files, parent: Path) -> Path:
    for name, content in files.items():
        target = parent / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return parent / "landslide_mapper"


def test_passes_the_repository_s_rules(archive: Path) -> None:
    assert check_package(archive) == []


def test_is_named_after_the_version(archive: Path) -> None:
    assert archive.name == f"landslide_mapper-{landslide_mapper.__version__}.zip"


def test_same_checkout_gives_the_same_bytes(archive: Path, tmp_path: Path) -> None:
    assert package.build(tmp_path).read_bytes() == archive.read_bytes()


def test_metadata_version_is_the_package_s() -> None:
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    assert metadata["general"]["version"] == landslide_mapper.__version__
    assert re.search(rf"\b{re.escape(landslide_mapper.__version__)}\b", (ROOT / "CHANGELOG.md").read_text())


def test_holds_what_the_worker_needs(files: Files) -> None:
    assert (
        files["landslide_mapper/requirements-worker.txt"] == (ROOT / "requirements/worker.txt").read_bytes()
    )
    for part in (*OPTIONAL, "mapping", "directx"):
        optional = files[f"landslide_mapper/requirements-{part}.txt"]
        assert optional == (ROOT / f"requirements/{part}.txt").read_bytes()
    assert "landslide_mapper/resources/probe.zip" in files
    assert b"GNU GENERAL PUBLIC LICENSE" in files["landslide_mapper/LICENSE"]
    assert "landslide_mapper/worker/server.py" in files
    assert "landslide_mapper/nn/__init__.py" in files


def test_brings_the_help_where_the_plugin_looks_for_it(files: Files, tmp_path: Path) -> None:
    folder = unpack(files, tmp_path / "Zusätze 日本")
    code = "from landslide_mapper.package_files import help_page; print(help_page('pages/map'))"
    found = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], cwd=folder.parent, capture_output=True, check=True
    )
    page = Path(found.stdout.decode().strip())
    assert page == folder / "help" / "docs" / "pages" / "map.html"
    assert page.is_file()


@pytest.mark.parametrize(
    ("added", "fault"),
    [
        ("other/__init__.py", "exactly one folder"),
        ("landslide_mapper/../x.py", "leads out"),
        ("landslide_mapper/.git/config", "hidden"),
        ("landslide_mapper/__pycache__/a.pyc", "does not belong"),
        ("landslide_mapper/i18n/de.ts", "does not belong"),
        ("landslide_mapper/tests/test_a.py", "does not belong"),
        ("landslide_mapper/run.sh", "does not belong"),
        ("landslide_mapper/model.safetensors", "does not belong"),
    ],
)
def test_refuses_a_file(files: Files, added: str, fault: str) -> None:
    assert any(fault in found for found in check_names([*files, added]))


@pytest.mark.parametrize(
    "missing", ["__init__.py", "metadata.txt", "LICENSE", "resources/print_map/portrait.qpt"]
)
def test_misses_a_file(files: Files, missing: str) -> None:
    names = [name for name in files if name != f"landslide_mapper/{missing}"]
    assert f"{missing} is missing" in list(check_names(names))


@pytest.mark.parametrize(
    ("pattern", "replacement", "fault"),
    [
        (r"(?m)^version=.*$", "version=1.0-beta", "not numbers and dots"),
        (r"(?m)^version=.*$", "version=99.0", "but the package says"),
        (r"(?m)^author=.*$", "author=A/B", "author"),
        (r"(?m)^email=.*$", "email=", "email is missing"),
        (r"(?m)^tracker=.*\n", "", "tracker is missing"),
        (r"(?m)^name=.*$", "name=Landslide plugin", "must not contain"),
    ],
)
def test_refuses_metadata(files: Files, tmp_path: Path, pattern: str, replacement: str, fault: str) -> None:
    folder = unpack(files, tmp_path)
    metadata = folder / "metadata.txt"
    changed = re.sub(pattern, replacement, metadata.read_text(encoding="utf-8"))
    metadata.write_text(changed, encoding="utf-8")
    assert any(fault in found for found in check_metadata(folder))


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        ("import requests\n", "nothing declares"),
        ("from landslide_mapper.nowhere import x\n", "not in the zip"),
        ("match 1:\n    case _: pass\n", "module.py"),
        ("def broken(:\n", "module.py"),
    ],
)
def test_refuses_a_module(files: Files, tmp_path: Path, code: str, fault: str) -> None:
    folder = unpack(files, tmp_path)
    (folder / "module.py").write_text(code)
    assert any(fault in found for found in check_modules(folder))


def test_zip_too_large(monkeypatch: pytest.MonkeyPatch, archive: Path) -> None:
    monkeypatch.setattr("scripts.check_package.LARGEST", archive.stat().st_size - 1)
    (fault,) = check_package(archive)
    assert "more than the" in fault
