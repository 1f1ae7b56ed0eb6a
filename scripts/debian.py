"""Debian's packages of newer suites, asked for by apt without a change to the system."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
NAMESPACE = ("unshare", "--mount", "--propagation", "private")
"""Runs a command whose mounts nobody else sees, and which end with it."""


def codename_and_mirror() -> tuple[str, str]:
    """The name of this Debian, and where the machine's own apt sources get packages from.

    Raises:
        SystemExit: when this is no Debian.
    """
    fields = "$(ORIGIN) $(CODENAME) $(REPO_URI)"
    targets = call(["apt-get", "indextargets", "--format", fields, "Created-By: Packages"])
    system = dict(re.findall(r'^(\w+)="?([^"\n]*)"?$', Path("/etc/os-release").read_text(), re.MULTILINE))
    codename = system.get("VERSION_CODENAME", "")
    for line in targets.splitlines():
        origin, of, uri = line.split(" ", 2)
        if (origin, of) == ("Debian", codename):
            return codename, uri
    raise SystemExit("Another QGIS comes from Debian's newer suites; apt has no sources of Debian here.")


def own_apt(folder: Path, suites: str, mirror: str) -> Callable[[str], list[str]]:
    """Apt with lists of its own, so that the system's are not touched; gives the command of a program of it.

    Args:
        folder: for its lists.
        suites: separated by blanks.
        mirror: address.
    """
    for name in ("parts", "lists/partial", "cache/archives/partial"):
        (folder / name).mkdir(parents=True)
    source = f"Types: deb\nURIs: {mirror}\nSuites: {suites}\nComponents: main\n"
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


def version_in(listed: str) -> str:
    """The newest version that `apt-cache madison` lists of a package; empty where it has none."""
    return next((line.split("|")[1].strip() for line in listed.splitlines() if line.count("|") == 2), "")


def call(command: Sequence[str], folder: Path | None = None) -> str:
    """Run a program and give what it prints.

    Raises:
        SystemExit: when it fails, with the last lines of what it said.
    """
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command[:1])} failed:\n{(done.stderr or done.stdout)[-2000:]}")
    return done.stdout
