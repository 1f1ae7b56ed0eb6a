"""An environment made from QGIS's Python on Windows gets the libraries that lie among those of QGIS."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from landslide_mapper.installer.libraries import has_ssl, lend_libraries
from landslide_mapper.worker.python_finder import interpreter

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the pretended Pythons are shell scripts")
SITE = Path("Lib") / "site-packages"


def environment(folder: Path) -> Path:
    """One whose Python imports `ssl` only where its libraries were lent to it."""
    python = interpreter(folder)
    python.parent.mkdir(parents=True)
    python.write_text(f"#!/bin/sh\ntest -f '{folder}/dlls/libssl-3-x64.dll'\n")
    python.chmod(0o755)
    (folder / SITE).mkdir(parents=True)
    return folder


@pytest.mark.parametrize(
    ("base", "libraries"),
    [("OSGeo4W/apps/Python312/python.exe", "OSGeo4W/bin"), ("conda/python.exe", "conda/Library/bin")],
)
def test_what_lies_among_qgis_s_libraries_is_lent(tmp_path, base, libraries):
    folder = tmp_path / libraries
    folder.mkdir(parents=True)
    for name in ("libssl-3-x64.dll", "libcrypto-3-x64.dll", "sqlite3.dll", "msvcp140.dll", "gdal309.dll"):
        (folder / name).write_text(name)
    made = environment(tmp_path / "юзер" / "engine")
    assert not has_ssl(made)
    lend_libraries(made, tmp_path / base)
    assert has_ssl(made)
    lent = {one.name for one in (made / "dlls").iterdir()}
    assert lent == {"libssl-3-x64.dll", "libcrypto-3-x64.dll", "sqlite3.dll"}
    (starter,) = (made / SITE).iterdir()
    assert starter.suffix == ".pth"
    assert starter.read_text(encoding="ascii").startswith("import os, sys; os.add_dll_directory(")
    lend_libraries(made, tmp_path / base)
    assert len(list((made / SITE).iterdir())) == 1, "the second time nothing is lacking"


def test_where_nothing_is_found_nothing_is_changed(tmp_path):
    made = environment(tmp_path / "engine")
    lend_libraries(made, tmp_path / "Python313" / "python.exe")
    assert not (made / "dlls").exists()
    assert not list((made / SITE).iterdir())
