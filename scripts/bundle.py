"""Makes an offline bundle: a folder of wheels from which the engine manager installs without a network.

Wheels are for one system and one version of Python. Make it on a machine of the kind that it is for; the
interpreter of another Python 3.9 to 3.14 can be named.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from landslide_mapper.installer.bundle import read_bundle, this_platform, write_manifest
from landslide_mapper.installer.machine import look_at_machine
from landslide_mapper.installer.pythons import NEWEST, ask
from landslide_mapper.installer.requirements import OPTIONAL, requirements
from landslide_mapper.installer.variants import CPU, Variant, offers
from landslide_mapper.version import __version__
from scripts.paths import ROOT

ATTEMPTS = 3


def main() -> int:
    """Make the bundle; 1 with one line when it cannot be made."""
    parser = argparse.ArgumentParser(prog="./build.sh bundle", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, help="where the wheels go (default: below dist/)")
    parser.add_argument("--python", type=Path, default=Path(sys.executable), help="the Python that it is for")
    parser.add_argument(
        "--variant", help="cpu, nvidia, apple, mapping or directx (default: cpu, on a Mac apple)"
    )
    parser.add_argument("--clouds", action="store_true", help="with the network for clouds")
    parser.add_argument("--exchange", action="store_true", help="with what writes models as ONNX files")
    parser.add_argument("--cluster", action="store_true", help="with Dask, to map on a cluster")
    parser.add_argument("--requirements", type=Path, help="another list than the engine's own")
    options = parser.parse_args()
    base = ask(options.python)
    if base is None or not base.has_pip or not base.serves:
        newest = ".".join(map(str, base.newest if base else NEWEST))
        return _fail(f"{options.python} is no Python 3.9 to {newest} with pip.")
    variant = _variant(options.variant)
    if variant is None:
        return _fail(f"there is no variant '{options.variant}' for this machine.")
    version = ".".join(map(str, base.version))
    name = f"engine-{__version__}-{variant.id}-{this_platform()}-python{version}"
    folder = options.folder or ROOT / "dist" / name
    chosen = [part for part in OPTIONAL if getattr(options, part)]
    wanted = tuple(line for part in (variant.part, *chosen) for line in requirements(part))
    if options.requirements:
        lines = (line.split("#")[0].strip() for line in options.requirements.read_text("utf-8").splitlines())
        wanted = tuple(line for line in lines if line)
    folder.mkdir(parents=True, exist_ok=True)
    if not download(base.path, folder, wanted, variant.constraints):
        return _fail(
            "pip could not download the wheels; what came is kept, so run this again. Where it found no "
            "build for CPU, point PIP_EXTRA_INDEX_URL or PIP_FIND_LINKS at one."
        )
    write_manifest(folder, variant.id, version, wanted)
    bundle = read_bundle(folder)
    print(f"{folder}: {len(bundle.files)} wheels, {bundle.size / 1e6:.0f} MB, for Python {version}")
    return 0


def download(python: Path, folder: Path, wanted: tuple[str, ...], constraints: tuple[str, ...]) -> bool:
    """Bring the wheels of everything that is wanted, and of pip, into a folder; False where pip fails."""
    with tempfile.TemporaryDirectory() as scratch:
        lists = [Path(scratch) / "requirements.txt", Path(scratch) / "constraints.txt"]
        for path, lines in zip(lists, (wanted, constraints)):
            path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
        command = [str(python), "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
        command += [
            "--only-binary=:all:",
            "--dest",
            str(folder),
            "-c",
            str(lists[1]),
            "-r",
            str(lists[0]),
            "pip",
        ]
        return any(subprocess.run(command, check=False).returncode == 0 for _ in range(ATTEMPTS))


def _variant(name: str | None) -> Variant | None:
    possible = {one.variant.id: one.variant for one in offers(look_at_machine()) if one.possible}
    return possible.get(name or CPU) or (None if name else next(iter(possible.values()), None))


def _fail(reason: str) -> int:
    print(f"build.sh bundle: {reason}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
