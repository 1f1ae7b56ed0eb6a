"""Builds dist/landslide_mapper-<version>.zip and checks it; the same checkout gives the same bytes."""

from __future__ import annotations

import argparse
import configparser
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

from scripts.check_package import check_package
from scripts.help_site import help_site
from scripts.paths import PLUGIN, ROOT
from scripts.stage import stage

EPOCH = (2020, 1, 1, 0, 0, 0)
REGULAR_FILE = 0o100644


def version() -> str:
    """The version in metadata.txt."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return metadata["general"]["version"]


def build(dist: Path) -> Path:
    """Write the zip into `dist` and return its path."""
    dist.mkdir(parents=True, exist_ok=True)
    target = dist / f"{PLUGIN}-{version()}.zip"
    with tempfile.TemporaryDirectory() as parent:
        folder = stage(Path(parent))
        shutil.copytree(help_site(), folder / "help")
        write_zip(folder, target)
    return target


def write_zip(folder: Path, target: Path) -> None:
    """Zip `folder` in a fixed order with fixed times: the bytes depend on the content only."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_dir():
                continue
            entry = zipfile.ZipInfo(path.relative_to(folder.parent).as_posix(), EPOCH)
            entry.external_attr = REGULAR_FILE << 16
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())


def main() -> int:
    """Build, check, and say where it is; 1 when the check found something."""
    parser = argparse.ArgumentParser(prog="./build.sh package", description=__doc__)
    parser.add_argument("--dist", type=Path, default=ROOT / "dist", help="folder to write to")
    target = build(parser.parse_args().dist)
    faults = check_package(target)
    for fault in faults:
        print(f"{target.name}: {fault}", file=sys.stderr)
    if not faults:
        print(f"{target} ({target.stat().st_size / 1024:.0f} KiB): checked, ready for Install from ZIP")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
