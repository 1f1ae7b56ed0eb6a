"""Runs a command with a newer QGIS in place of the system's, without installing it.

Debian's backports build newer versions of QGIS for the same Python and GDAL. Its packages are unpacked under
.venv-qgis-VERSION/ and laid over /usr in a mount namespace of their own, which only the command sees. What is
newer still belongs to a newer Debian, with its Python, GDAL and Qt; that runs in a chroot (`qgis_chroot`).
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from scripts import qgis_chroot
from scripts.debian import NAMESPACE, call, codename_and_mirror, own_apt, version_in
from scripts.paths import ROOT

Apt = Callable[[str], list[str]]
PACKAGES = ("qgis", "python3-qgis", "qgis-providers")
NEWER = ("stable", "testing", "unstable")
"""Suites of Debian that may have a version which the backports have not."""
ONLY_NEW = ("lib/qgis", "share/qgis", "lib/python3/dist-packages/qgis")
"""Folders of /usr in which nothing of the system's own QGIS may be left: it would be loaded, too."""
_LAY_OVER = """
set -e
mount -t overlay -o "lowerdir=$1:/usr" overlay /usr
for folder in $2; do mount --bind "$1/$folder" "/usr/$folder"; done
shift 2
exec "$@"
"""


def why_not() -> str:
    """Why no folder can be laid over another one here, as a sentence; empty where it can.

    Containers often forbid mount namespaces, also to root. That is no fault of what is to be tested.
    """
    if os.getuid() != 0:
        return "Another QGIS is laid over /usr for one command, which only root can do: use sudo."
    with TemporaryDirectory() as folder:
        one, other = Path(folder, "one"), Path(folder, "other")
        one.mkdir()
        other.mkdir()
        mount = ["mount", "-t", "overlay", "-o", f"lowerdir={one}:{other}", "overlay", str(other)]
        try:
            tried = subprocess.run([*NAMESPACE, *mount], capture_output=True, text=True, check=False)
        except FileNotFoundError as error:
            return f"This machine has no '{error.filename}', by which another QGIS is laid over /usr."
    if tried.returncode == 0:
        return ""
    said = " ".join(tried.stderr.split()) or f"exit status {tried.returncode}"
    return (
        f"This machine allows no private mount of an overlay ({said}): no other QGIS can be laid over /usr."
    )


def run_on(version: str, command: Sequence[str]) -> int:
    """Run a command with another QGIS; its exit status.

    Args:
        version: such as "3.40".
        command: to run.

    Raises:
        SystemExit: when that version cannot be had on this machine.
    """
    folder = ROOT / f".venv-qgis-{version}"
    root, chroot = folder / "root", folder / "chroot"
    if not (root.is_dir() or chroot.is_dir()):
        _fetch(version, folder)
    if chroot.is_dir():
        _stop_at(qgis_chroot.why_not())
        return qgis_chroot.run_in(chroot, command)
    _stop_at(why_not())
    shell = ["bash", "-c", _LAY_OVER, "lay-over", str(root / "usr"), " ".join(ONLY_NEW)]
    return subprocess.run([*NAMESPACE, *shell, *command], check=False).returncode


def _stop_at(obstacle: str) -> None:
    if obstacle:
        raise SystemExit(obstacle)


def _fetch(version: str, folder: Path) -> None:
    """Get a version: packages in `folder`/root where the backports have it, else a Debian in `folder`/chroot.

    Raises:
        SystemExit: when no suite has it, none can be reached, or this machine does not allow what it takes.
    """
    # Both ways need as much, and a machine that allows nothing is told before anything is downloaded.
    _stop_at(qgis_chroot.why_not())
    codename, mirror = codename_and_mirror()
    backports = f"{codename}-backports"
    seen = []
    with TemporaryDirectory() as lists:
        for suite in (backports, *NEWER):
            suites = f"{codename} {suite}" if suite == backports else suite
            apt = own_apt(Path(lists, suite), suites, mirror)
            call([*apt("apt-get"), "-q", "update"])
            found = version_in(call([*apt("apt-cache"), "madison", "qgis"]))
            if found.startswith(f"{version}."):
                break
            seen.append(f"{suite} {found or 'none'}")
        else:
            raise SystemExit(f"Asked for was QGIS {version}; Debian has: {', '.join(seen)}.")
        # What a run that was cut short has left.
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        if suite == backports:
            _stop_at(why_not())
            _unpack(folder, suite, apt)
        else:
            qgis_chroot.made(folder, suite, mirror)


def _unpack(folder: Path, suite: str, apt: Apt) -> None:
    """Unpack the packages that apt would install, under `folder`/root."""
    wanted = newer_packages(
        call([*apt("apt-get"), "-s", "--no-install-recommends", "-t", suite, "install", *PACKAGES])
    )
    debs, part = folder / "debs", folder / "root.part"
    debs.mkdir()
    call([*apt("apt-get"), "-q", "download", *wanted], debs)
    for deb in sorted(debs.glob("*.deb")):
        call(["dpkg", "-x", str(deb), str(part)])
    shutil.rmtree(debs)
    part.rename(folder / "root")


def newer_packages(simulated: str) -> list[str]:
    """`name=version` of all packages that apt says it would install.

    Args:
        simulated: what `apt-get -s install` prints.
    """
    lines = re.finditer(r"^Inst (\S+) (?:\[[^]]*\] )?\((\S+) ", simulated, re.MULTILINE)
    return [f"{line[1]}={line[2]}" for line in lines]


if __name__ == "__main__":
    sys.exit(run_on(sys.argv[1], sys.argv[2:]))
