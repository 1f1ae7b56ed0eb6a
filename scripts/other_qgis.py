"""Runs a command with a newer QGIS in place of the system's, without installing it.

Debian's backports build newer versions of QGIS for the same Python and GDAL. Its packages are unpacked under
.venv-qgis-VERSION/ and laid over /usr in a mount namespace of their own, which only the command sees.
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

from scripts.paths import ROOT

PACKAGES = ("qgis", "python3-qgis", "qgis-providers")
KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
ONLY_NEW = ("lib/qgis", "share/qgis", "lib/python3/dist-packages/qgis")
"""Folders of /usr in which nothing of the system's own QGIS may be left: it would be loaded, too."""
_NAMESPACE = ("unshare", "--mount", "--propagation", "private")
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
            tried = subprocess.run([*_NAMESPACE, *mount], capture_output=True, text=True, check=False)
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
    obstacle = why_not()
    if obstacle:
        raise SystemExit(obstacle)
    usr = unpacked(version) / "usr"
    shell = ["bash", "-c", _LAY_OVER, "lay-over", str(usr), " ".join(ONLY_NEW)]
    return subprocess.run([*_NAMESPACE, *shell, *command], check=False).returncode


def unpacked(version: str) -> Path:
    """The folder with the packages of a version; they are downloaded the first time.

    Raises:
        SystemExit: when the backports of this Debian have another version, or cannot be reached.
    """
    folder = ROOT / f".venv-qgis-{version}"
    root = folder / "root"
    if root.is_dir():
        return root
    shutil.rmtree(folder, ignore_errors=True)
    suite, mirror = _suite_and_mirror()
    apt = _own_apt(folder / "apt", suite, mirror)
    _call([*apt("apt-get"), "-q", "update"])
    wanted = newer_packages(
        _call([*apt("apt-get"), "-s", "--no-install-recommends", "-t", suite, "install", *PACKAGES])
    )
    found = next((one for one in wanted if one.startswith("qgis=")), "no newer one")
    if not found.startswith(f"qgis={version}."):
        raise SystemExit(f"{suite} has {found}, asked for was QGIS {version}.")
    debs, part = folder / "debs", folder / "root.part"
    debs.mkdir()
    _call([*apt("apt-get"), "-q", "download", *wanted], debs)
    for deb in sorted(debs.glob("*.deb")):
        _call(["dpkg", "-x", str(deb), str(part)])
    shutil.rmtree(debs)
    part.rename(root)
    return root


def newer_packages(simulated: str) -> list[str]:
    """`name=version` of all packages that apt says it would install.

    Args:
        simulated: what `apt-get -s install` prints.
    """
    lines = re.finditer(r"^Inst (\S+) (?:\[[^]]*\] )?\((\S+) ", simulated, re.MULTILINE)
    return [f"{line[1]}={line[2]}" for line in lines]


def _suite_and_mirror() -> tuple[str, str]:
    """This Debian's backports, and where the machine's own apt sources get packages from."""
    fields = "$(ORIGIN) $(CODENAME) $(REPO_URI)"
    targets = _call(["apt-get", "indextargets", "--format", fields, "Created-By: Packages"])
    system = dict(re.findall(r'^(\w+)="?([^"\n]*)"?$', Path("/etc/os-release").read_text(), re.MULTILINE))
    codename = system.get("VERSION_CODENAME", "")
    for line in targets.splitlines():
        origin, of, uri = line.split(" ", 2)
        if (origin, of) == ("Debian", codename):
            return f"{codename}-backports", uri
    raise SystemExit("Another QGIS comes from Debian's backports; apt has no sources of Debian here.")


def _own_apt(folder: Path, suite: str, mirror: str) -> Callable[[str], list[str]]:
    """Apt with lists of its own, so that the system's are not touched."""
    for name in ("parts", "lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True)
    source = f"Types: deb\nURIs: {mirror}\nSuites: {suite.partition('-')[0]} {suite}\nComponents: main\n"
    (folder / "parts" / "debian.sources").write_text(f"{source}Signed-By: {KEYRING}\n")
    options = {
        "Dir::Etc::SourceList": "/dev/null",
        "Dir::Etc::SourceParts": folder / "parts",
        "Dir::State::Lists": folder / "lists",
        "Dir::Cache": folder / "cache",
        "APT::Sandbox::User": "root",
        "Acquire::Retries": "5",
    }
    return lambda program: [program, *(f"-o{name}={value}" for name, value in options.items())]


def _call(command: Sequence[str], folder: Path | None = None) -> str:
    """Run a program and give what it prints.

    Raises:
        SystemExit: when it fails, with the last lines of what it said.
    """
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:1])} failed:\n{(done.stderr or done.stdout)[-2000:]}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(run_on(sys.argv[1], sys.argv[2:]))
