"""Puts the plugin folder together as QGIS wants it: with metadata, licence, resources and translations."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from scripts.paths import PACKAGE, PLUGIN, ROOT

FILES = {
    "metadata.txt": "metadata.txt",
    "LICENSE": "LICENSE",
    "README.md": "README.md",
    "CHANGELOG.md": "CHANGELOG.md",
    "requirements/worker.txt": "requirements-worker.txt",
    "requirements/clouds.txt": "requirements-clouds.txt",
    "requirements/cluster.txt": "requirements-cluster.txt",
    "requirements/mapping.txt": "requirements-mapping.txt",
    "requirements/directx.txt": "requirements-directx.txt",
    "requirements/exchange.txt": "requirements-exchange.txt",
}
IGNORED = shutil.ignore_patterns("__pycache__", "*.pyc", ".*", "*.ts", "*.ui~", "*.orig")
LRELEASE = (Path("/usr/lib/qt5/bin/lrelease"), Path("/usr/lib/qt6/bin/lrelease"))


def stage(parent: Path) -> Path:
    """Copy the plugin into `parent`/landslide_mapper and return that folder.

    Raises:
        FileNotFoundError: when a file that belongs in it is missing from the checkout.
    """
    folder = parent / PLUGIN
    shutil.copytree(PACKAGE, folder, ignore=IGNORED)
    for source, target in FILES.items():
        shutil.copyfile(ROOT / source, folder / target)
    if (ROOT / "resources").is_dir():
        shutil.copytree(ROOT / "resources", folder / "resources", ignore=IGNORED, dirs_exist_ok=True)
    compile_translations(folder / "i18n")
    return folder


def link(parent: Path) -> Path:
    """Make `parent`/landslide_mapper from links into the checkout, so that changes show at once."""
    folder = parent / PLUGIN
    folder.mkdir(parents=True)
    for child in PACKAGE.iterdir():
        if child.name != "__pycache__":
            (folder / child.name).symlink_to(child)
    for source, target in FILES.items():
        (folder / target).symlink_to(ROOT / source)
    if (ROOT / "resources").is_dir():
        (folder / "resources").symlink_to(ROOT / "resources")
    compile_translations(folder / "i18n")
    return folder


def compile_translations(folder: Path) -> None:
    """Compile every i18n/*.ts of the checkout into `folder`.

    Raises:
        SystemExit: when there are translations but no lrelease.
    """
    sources = sorted((ROOT / "i18n").glob("*.ts"))
    if not sources:
        return
    folder.mkdir(exist_ok=True)
    program = next((str(path) for path in LRELEASE if path.exists()), shutil.which("lrelease"))
    if program is None:
        raise SystemExit("lrelease is not installed; apt-get install qttools5-dev-tools")
    for source in sources:
        target = folder / f"{source.stem}.qm"
        subprocess.run([program, "-silent", str(source), "-qm", str(target)], check=True)
