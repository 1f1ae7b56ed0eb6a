"""Builds the help: docs/, the developers' pages and one page for each algorithm, as HTML without network.

What was built stays in build/help/ until something that it is made from changes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from scripts.paths import PACKAGE, ROOT

BUILT = ROOT / "build" / "help"
BESIDE = ("DESIGN.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "metadata.txt")
"""Files of the repository that belong to the help, too; links between all of them stay as they are."""
LEFT_BY_SPHINX = (".buildinfo", ".doctrees", "objects.inv")


def help_site() -> Path:
    """The folder of HTML pages, built where it is not there or something has changed.

    Raises:
        SystemExit: when Sphinx is missing, or warns of anything.
    """
    pages, stamp = BUILT / "html", BUILT / "made_from"
    key = made_from()
    if pages.is_dir() and stamp.is_file() and stamp.read_text(encoding="utf-8") == key:
        return pages
    BUILT.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=BUILT, prefix="new_") as folder:
        made = build(Path(folder))
        shutil.rmtree(pages, ignore_errors=True)
        made.rename(pages)
    stamp.write_text(key, encoding="utf-8")
    return pages


def build(folder: Path) -> Path:
    """Build the pages anew, in `folder`, and return where they are."""
    if find_spec("sphinx") is None or find_spec("myst_parser") is None:
        raise SystemExit("Sphinx and myst-parser are not installed: run ./build.sh docs, which brings them.")
    source, target = folder / "source", folder / "html"
    shutil.copytree(ROOT / "docs", source / "docs", ignore=shutil.ignore_patterns(".*"))
    for name in BESIDE:
        shutil.copyfile(ROOT / name, source / name)
    _run("scripts.algorithm_pages", source / "docs" / "algorithms")
    strict = ("-W", "--keep-going", "-q")
    configuration = ("-c", source / "docs", "-d", folder / "doctrees")
    _run("sphinx", "-b", "html", *strict, *configuration, source, target)
    for name in LEFT_BY_SPHINX:
        (target / name).unlink(missing_ok=True)
    return target


def made_from() -> str:
    """A hash of all that the pages are made from."""
    found = hashlib.sha256(str(sys.version_info).encode())
    for path in _sources():
        found.update(path.relative_to(ROOT).as_posix().encode())
        found.update(path.read_bytes())
    return found.hexdigest()


def _sources() -> Iterator[Path]:
    yield from sorted(path for path in (ROOT / "docs").rglob("*") if path.is_file())
    yield from sorted(PACKAGE.rglob("*.py"))
    yield from (ROOT / name for name in (*BESIDE, "requirements/tests.txt"))
    yield from (ROOT / "scripts" / name for name in ("help_site.py", "algorithm_pages.py"))


def _run(module: str, *arguments: str | Path) -> None:
    """Run a module of this Python, without a display; its words are shown only where it fails."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"}
    command = [sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=surroundings, capture_output=True, text=True, errors="replace", check=False
    )
    if done.returncode:
        raise SystemExit(f"{module} failed:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")


def main() -> int:
    """Build the help and say where it is."""
    argparse.ArgumentParser(prog="./build.sh docs", description=__doc__).parse_args()
    print(help_site() / "docs" / "index.html")
    return 0


if __name__ == "__main__":
    sys.exit(main())
