"""Runs a command in a chroot of a newer Debian: a newer QGIS with its newer Python, NumPy, GDAL and Qt.

It is made under .venv-qgis-VERSION/chroot, once. PyTorch comes from that Debian, too: its packages are for
the processor alone, a tenth as large as those of the index.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts.debian import KEYRING, NAMESPACE, call
from scripts.paths import PYTHON, ROOT

PACKAGES = (
    *("qgis", "python3-qgis", "qgis-providers", "python3-gdal", "gdal-bin", "qttools5-dev-tools"),
    *("python3-venv", "python3-torch", "python3-torchvision", "ca-certificates"),
    *("postgresql-postgis", "xvfb", "fonts-dejavu-core", "fonts-droid-fallback"),
)
REQUIREMENTS = ("worker", "exchange", "cluster", "tests")
"""Files of requirements/: without the versions that the tests name for the oldest QGIS."""
VENV = PYTHON.parents[1].resolve()
OF_THIS_MACHINE = (
    *("/etc/resolv.conf", "/etc/hosts", "/etc/pip.conf"),
    "/etc/ssl/certs/ca-certificates.crt",
)
_ENTER = """
set -e
root=$1 folder=$2
for system in /proc /sys /dev; do mount --rbind "$system" "$root$system"; done
shift 2
while [ "$1" != -- ]; do
    mkdir -p "$root$2"
    mount --bind "$1" "$root$2"
    shift 2
done
shift
exec chroot "$root" sh -c 'cd "$0" && exec "$@"' "$folder" "$@"
"""


def why_not() -> str:
    """Why no chroot can be used here, as a sentence; empty where it can."""
    if os.getuid() != 0:
        return "Another Debian runs in a chroot, which only root can enter: use sudo."
    with TemporaryDirectory() as folder:
        tried = ["mount --bind / $0 && chroot $0 true", folder]
        try:
            done = subprocess.run(
                [*NAMESPACE, "sh", "-c", *tried], capture_output=True, text=True, check=False
            )
        except FileNotFoundError as error:
            return f"This machine has no '{error.filename}', by which a chroot is entered."
    if done.returncode == 0:
        return ""
    said = " ".join(done.stderr.split()) or f"exit status {done.returncode}"
    return f"This machine allows no chroot ({said}): no other Debian can be run."


def run_in(chroot: Path, command: Sequence[str]) -> int:
    """Run a command there in this checkout; its exit status. What Python needs is installed first.

    Raises:
        SystemExit: when that cannot be installed.
    """
    _install_python(chroot)
    return _enter(chroot, command)


def made(folder: Path, suite: str, mirror: str) -> Path:
    """Make the chroot; gives it.

    Args:
        folder: to make it in.
        suite: of Debian.
        mirror: address.

    Raises:
        SystemExit: when a package is missing or does not install.
    """
    tools, part, chroot = folder / "tools", folder / "chroot.part", folder / "chroot"
    tools.mkdir(exist_ok=True)
    call(["apt-get", "-q", "download", "mmdebstrap"], tools)
    for deb in tools.glob("*.deb"):
        call(["dpkg", "-x", str(deb), str(tools)])
    options = ["--mode=root", "--variant=apt", f"--keyring={KEYRING}", f"--include={','.join(PACKAGES)}"]
    options += [f"--aptopt={line}" for line in _apt_settings()]
    # In a namespace: what it mounts is gone if it is killed.
    call([*NAMESPACE, str(tools / "usr/bin/mmdebstrap"), *options, suite, str(part), mirror])
    shutil.rmtree(part / "var/cache/apt", ignore_errors=True)
    shutil.rmtree(tools)
    part.rename(chroot)
    return chroot


def _apt_settings() -> list[str]:
    """What this machine's apt needs to reach its mirror."""
    said = call(["apt-config", "dump", "Acquire"]).splitlines()
    return [line for line in said if re.match(r'Acquire::(Check-Valid-Until|\S+::Proxy) ".+";$', line)]


def _install_python(chroot: Path) -> None:
    """Make `.venv` of the chroot, unless it is there and the requirements are the same."""
    files = [ROOT / "requirements" / f"{name}.txt" for name in REQUIREMENTS]
    key = hashlib.sha256(b"".join([*(file.read_bytes() for file in files), str(ROOT).encode()])).hexdigest()
    stamp = chroot / "venv.key"
    if stamp.exists() and stamp.read_text() == key:
        return
    for file in OF_THIS_MACHINE:
        if Path(file).exists():
            (chroot / file[1:]).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, chroot / file[1:])
    wanted = [part for file in files for part in ("-r", str(file))]
    make = ["/usr/bin/python3", "-m", "venv", "--system-site-packages", str(VENV)]
    for step in (make, [str(PYTHON), "-m", "pip", "install", "--quiet", *wanted]):
        if _enter(chroot, step):
            raise SystemExit(f"{' '.join(step[:4])} failed in {chroot}.")
    stamp.write_text(key)


def _enter(chroot: Path, command: Sequence[str]) -> int:
    """Run a command in the chroot, which sees this checkout, real imagery, and a `.venv` of its own."""
    venv = chroot / "venv"
    venv.mkdir(exist_ok=True)
    shown = {ROOT: ROOT, venv: VENV}
    imagery = ROOT.parent / "shared"
    if imagery.is_dir():
        shown[imagery] = imagery
    mounts = [str(path) for pair in shown.items() for path in pair]
    shell = ["bash", "-c", _ENTER, "enter", str(chroot), str(ROOT), *mounts, "--"]
    environment = {name: value for name, value in os.environ.items() if name not in ("TMPDIR", "VIRTUAL_ENV")}
    done = subprocess.run([*NAMESPACE, *shell, *command], env=environment, check=False)
    return done.returncode
