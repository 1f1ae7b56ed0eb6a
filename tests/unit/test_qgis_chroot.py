"""A chroot with a newer QGIS: where it comes from, what it sees, and what cannot be had is said."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from scripts import other_qgis, qgis_chroot, run_tests
from scripts.debian import version_in

LISTED = """\
      qgis | 3.44.15+dfsg-1 | http://mirror.example/debian testing/main amd64 Packages
      qgis | 3.40.6+dfsg-1 | http://mirror.example/debian stable/main amd64 Packages
"""
needs_chroot = pytest.mark.skipif(
    bool(qgis_chroot.why_not()), reason="only root enters a chroot, where the machine allows it"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where QGIS 3.44 would lie; this machine allows all that it takes."""
    monkeypatch.setattr(other_qgis, "ROOT", tmp_path)
    monkeypatch.setattr(other_qgis, "why_not", lambda: "")
    monkeypatch.setattr(qgis_chroot, "why_not", lambda: "")
    monkeypatch.setattr(other_qgis, "codename_and_mirror", lambda: ("bookworm", "here/"))
    return tmp_path / ".venv-qgis-3.44"


def debian(monkeypatch: pytest.MonkeyPatch, versions: dict[str, str]) -> list[str]:
    """A mirror whose suites have these versions; gives the list of suites that are made a chroot of."""
    made: list[str] = []

    def said(command: Sequence[str], folder: Path | None = None) -> str:
        suite = next((name for name in versions if any(f"/{name}/" in part for part in command)), "")
        return f"qgis | {versions[suite]} | here/ {suite}\n" if "madison" in command and suite else ""

    def make(folder: Path, suite: str, mirror: str) -> Path:
        made.append(f"{mirror}{suite}")
        (folder / "chroot").mkdir()
        assert list(folder.iterdir()) == [folder / "chroot"]
        return folder / "chroot"

    monkeypatch.setattr(other_qgis, "call", said)
    monkeypatch.setattr(qgis_chroot, "made", make)
    monkeypatch.setattr(qgis_chroot, "run_in", lambda chroot, command: 7)
    return made


def test_the_version_of_a_suite_is_the_newest_that_apt_lists() -> None:
    assert version_in(LISTED) == "3.44.15+dfsg-1"
    assert version_in("N: Unable to locate package qgis\n") == ""


def test_a_version_that_only_a_newer_debian_has_runs_in_a_chroot_that_is_made_once(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = debian(
        monkeypatch, {"bookworm-backports": "3.40.6", "stable": "3.40.6", "testing": "3.44.15+dfsg-1"}
    )
    assert other_qgis.run_on("3.44", ["true"]) == 7
    assert other_qgis.run_on("3.44", ["true"]) == 7
    assert made == ["here/testing"]


def test_a_version_that_no_suite_has_is_refused_with_those_that_there_are(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = debian(monkeypatch, {"stable": "3.40.6", "testing": "3.44.15", "unstable": "3.44.16"})
    with pytest.raises(SystemExit) as refused:
        other_qgis.run_on("3.4", ["true"])
    assert str(refused.value) == (
        "Asked for was QGIS 3.4; Debian has: bookworm-backports none, stable 3.40.6, testing 3.44.15, "
        "unstable 3.44.16."
    )
    assert made == []


def test_a_machine_without_chroots_is_told_before_anything_is_downloaded(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(qgis_chroot, "why_not", lambda: "This machine allows no chroot (no).")
    monkeypatch.setattr(other_qgis, "call", lambda *_: pytest.fail("asked for nothing"))
    assert run_tests.main(["--qgis", "3.44", "--if-allowed", "tests/qgis"]) == 0
    said = capsys.readouterr().out
    assert "NOT RUN on QGIS 3.44: tests/qgis" in said
    assert "allows no chroot (no)" in said
    with pytest.raises(SystemExit, match="allows no chroot"):
        run_tests.main(["--qgis", "3.44", "tests/qgis"])


def test_only_root_enters_a_chroot(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 1000)
    assert "only root" in qgis_chroot.why_not()


def test_a_machine_whose_unshare_may_do_nothing_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "unshare"
    program.write_text("#!/bin/sh\necho 'Operation not permitted' >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "getuid", lambda: 0)
    assert qgis_chroot.why_not() == (
        "This machine allows no chroot (Operation not permitted): no other Debian can be run."
    )


@needs_chroot
def test_a_chroot_sees_the_checkout_and_a_venv_of_its_own_and_leaves_no_mounts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chroot, checkout = tmp_path / "chroot", tmp_path / "a checkout"
    (checkout / ".venv").mkdir(parents=True)
    (checkout / "ours.txt").write_text("of the checkout")
    for name in ("usr", "proc", "sys", "dev", "tmp"):
        (chroot / name).mkdir(parents=True)
    for name in ("bin", "lib", "lib64"):
        (chroot / name).symlink_to(f"usr/{name}")
    (chroot / "venv").mkdir()
    (chroot / "venv" / "whose").write_text("of the chroot")
    monkeypatch.setattr(qgis_chroot, "ROOT", checkout)
    monkeypatch.setattr(qgis_chroot, "VENV", checkout / ".venv")
    monkeypatch.setattr(qgis_chroot, "_ENTER", f'mount --bind /usr "$1/usr"\n{qgis_chroot._ENTER}')
    monkeypatch.setenv("TMPDIR", str(tmp_path))  # which is not there
    script = 'cat ours.txt .venv/whose > seen; printf "$TMPDIR" >> seen; exit 3'
    assert qgis_chroot._enter(chroot, ["sh", "-c", script]) == 3
    assert (checkout / "seen").read_text() == "of the checkoutof the chroot"
    assert list((checkout / ".venv").iterdir()) == []
    mounts = subprocess.run(["cat", "/proc/mounts"], capture_output=True, text=True, check=True).stdout
    assert str(tmp_path) not in mounts
