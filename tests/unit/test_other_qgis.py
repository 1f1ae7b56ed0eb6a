"""Another QGIS for the tests: what apt says is read, and what cannot be had is said."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scripts import other_qgis, run_tests

SIMULATED = """\
NOTE: This is only a simulation!
Remv libqgis-customwidgets [3.22.16+dfsg-1]
Inst qgis-common [3.22.16+dfsg-1] (3.40.6+dfsg-1~bpo12+1 Debian Backports [all]) [qgis:amd64 ]
Inst libogg0 (1.3.5-3 Debian:12.15/oldstable [amd64]) []
Conf libogg0 (1.3.5-3 Debian:12.15/oldstable [amd64])
"""


def test_packages_are_named_with_the_versions_that_apt_would_take() -> None:
    assert other_qgis.newer_packages(SIMULATED) == ["qgis-common=3.40.6+dfsg-1~bpo12+1", "libogg0=1.3.5-3"]


def test_a_version_that_the_backports_have_not_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = {
        "indextargets": "Debian bookworm here/\n",
        "install": "Inst qgis [3.22] (3.40.6+d Debian [amd64])\n",
    }
    monkeypatch.setattr(other_qgis, "ROOT", tmp_path)
    monkeypatch.setattr(other_qgis, "_suite_and_mirror", lambda: ("bookworm-backports", "here/"))
    monkeypatch.setattr(
        other_qgis, "_call", lambda command, folder=None: next((said[w] for w in command if w in said), "")
    )
    with pytest.raises(SystemExit, match=r"backports has qgis=3\.40\.6\+d, asked for was QGIS 3\.4\.$"):
        other_qgis.unpacked("3.4")
    assert not (tmp_path / ".venv-qgis-3.4" / "root").exists()


def test_only_root_can_lay_it_over(monkeypatch: pytest.MonkeyPatch) -> None:
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
    monkeypatch.setattr(other_qgis, "unpacked", lambda version: pytest.fail("downloaded for nothing"))


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
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(version: str) -> None:
        raise SystemExit("apt-get failed:\nno such suite")

    monkeypatch.setattr(other_qgis, "why_not", lambda: "")
    monkeypatch.setattr(other_qgis, "unpacked", missing)
    assert run_tests.main(["--qgis", "3.40", "--if-allowed", "tests/e2e"]) == 0
    said = capsys.readouterr().out
    assert "NOT RUN on QGIS 3.40: tests/e2e" in said
    assert "no such suite" in said
    with pytest.raises(SystemExit, match="no such suite"):
        run_tests.main(["--qgis", "3.40", "tests/e2e"])
