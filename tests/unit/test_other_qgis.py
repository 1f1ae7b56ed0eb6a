"""Another QGIS for the tests: what apt says is read, and what cannot be had is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scripts import other_qgis, qgis_chroot, run_tests

SIMULATED = """\
NOTE: This is only a simulation!
Remv libqgis-customwidgets [3.22.16+dfsg-1]
Inst qgis-common [3.22.16+dfsg-1] (3.40.6+dfsg-1~bpo12+1 Debian Backports [all]) [qgis:amd64 ]
Inst libogg0 (1.3.5-3 Debian:12.15/oldstable [amd64]) []
Conf libogg0 (1.3.5-3 Debian:12.15/oldstable [amd64])
"""


def test_packages_are_named_with_the_versions_that_apt_would_take() -> None:
    assert other_qgis.newer_packages(SIMULATED) == ["qgis-common=3.40.6+dfsg-1~bpo12+1", "libogg0=1.3.5-3"]


def test_a_version_of_the_backports_is_unpacked_and_laid_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[list[str]] = []
    said = {
        "madison": "qgis | 3.40.6+dfsg-1~bpo12+1 | here/ bookworm-backports/main amd64 Packages\n",
        "install": SIMULATED,
    }

    def call(command: list[str], folder: Path | None = None) -> str:
        asked.append(command)
        if "download" in command:
            assert folder is not None
            (folder / "one.deb").touch()
        if command[0] == "dpkg":
            Path(command[-1]).mkdir()
        return next((said[word] for word in command if word in said), "")

    monkeypatch.setattr(other_qgis, "ROOT", tmp_path)
    monkeypatch.setattr(other_qgis, "codename_and_mirror", lambda: ("bookworm", "here/"))
    monkeypatch.setattr(other_qgis, "why_not", lambda: "")
    monkeypatch.setattr(qgis_chroot, "why_not", lambda: "")
    monkeypatch.setattr(other_qgis, "call", call)
    monkeypatch.setattr(other_qgis, "NAMESPACE", ("echo",))
    assert other_qgis.run_on("3.40", ["true"]) == 0
    assert (tmp_path / ".venv-qgis-3.40" / "root").is_dir()
    download = next(command for command in asked if "download" in command)
    assert download[-2:] == ["qgis-common=3.40.6+dfsg-1~bpo12+1", "libogg0=1.3.5-3"]
    asked.clear()
    assert other_qgis.run_on("3.40", ["true"]) == 0
    assert asked == []


def test_only_root_can_lay_it_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(other_qgis, "ROOT", tmp_path)
    (tmp_path / ".venv-qgis-3.40" / "root").mkdir(parents=True)
    monkeypatch.setattr(os, "getuid", lambda: 1000)
    with pytest.raises(SystemExit, match="only root"):
        other_qgis.run_on("3.40", ["true"])


REFUSAL = "unshare: unshare failed: Operation not permitted"


@pytest.fixture
def forbidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine like many a container: there is an `unshare`, and it may do nothing."""
    program = tmp_path / "unshare"
    program.write_text(f"#!/bin/sh\necho '{REFUSAL}' >&2\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "getuid", lambda: 0)
    monkeypatch.setattr(other_qgis, "ROOT", tmp_path)
    monkeypatch.setattr(other_qgis, "call", lambda *_: pytest.fail("downloaded for nothing"))


def test_a_machine_without_private_mounts_is_told_and_fails_only_where_they_are_asked_for(
    forbidden: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run_tests.main(["--qgis", "3.40", "--if-allowed", "tests/e2e"]) == 0
    said = capsys.readouterr().out
    assert "NOT RUN on QGIS 3.40: tests/e2e" in said
    assert REFUSAL in said
    with pytest.raises(SystemExit, match="Operation not permitted"):
        run_tests.main(["--qgis", "3.40", "tests/e2e"])


def test_a_machine_without_the_program_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "getuid", lambda: 0)
    assert "has no 'unshare'" in other_qgis.why_not()


def test_what_fails_on_the_other_version_fails_where_it_is_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[object] = []

    def failing(version: str, command: list[str]) -> int:
        ran.append((version, command[-1]))
        return 1

    monkeypatch.setattr(run_tests, "run_on", failing)
    assert run_tests.main(["--qgis", "3.40", "--if-allowed", "tests/e2e"]) == 1
    assert ran == [("3.40", "tests/e2e")]


def test_a_mirror_without_that_version_is_told_and_fails_only_where_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(other_qgis, "ROOT", tmp_path)

    def missing(version: str, folder: Path) -> None:
        raise SystemExit("apt-get failed:\nno such suite")

    monkeypatch.setattr(other_qgis, "_fetch", missing)
    assert run_tests.main(["--qgis", "3.40", "--if-allowed", "tests/e2e"]) == 0
    said = capsys.readouterr().out
    assert "NOT RUN on QGIS 3.40: tests/e2e" in said
    assert "no such suite" in said
    with pytest.raises(SystemExit, match="no such suite"):
        run_tests.main(["--qgis", "3.40", "tests/e2e"])
