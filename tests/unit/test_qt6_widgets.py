"""Ready for Qt 6: the dock and every window are shown, painted and used on PyQt6, with stand-ins for QGIS."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("PyQt6.QtWidgets", reason="PyQt6 is only needed for this check")

PROJECT = Path(__file__).resolve().parents[2]
QT6 = PROJECT / "tests" / "qt6"
PAGES = {"LabelPage", "MapPage", "ReviewPage", "AccuracyPage", "UpdatePage", "TrainPage"}
OLD_CODE = """
from PyQt6.QtCore import QTimer
from PyQt6.QtWidgets import QLabel

def late():
    QLabel().setAlignment(4)

def show():
    QTimer.singleShot(0, late)
    QLabel().exec_()
"""


def on_pyqt6(*more: str, folder: Path) -> dict[str, Any]:
    """What the script did and what went wrong, with further modules in a folder."""
    path = os.pathsep.join(map(str, (QT6 / "stubs", PROJECT, folder)))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path}
    # Its home is its own: nothing of the user's is looked at.
    environment |= {"HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    done = subprocess.run(
        [sys.executable, str(QT6 / "show_everything.py"), *more],
        env=environment,
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def test_all_is_shown_and_what_qt6_has_not_is_found(tmp_path: Path) -> None:
    (tmp_path / "old_code.py").write_text(OLD_CODE, encoding="utf-8")
    found = on_pyqt6("old_code", folder=tmp_path)
    ours = [fault for fault in found["faults"] if not fault.startswith("old_code: ")]
    assert ours == []
    assert found["modules"] > 400
    assert PAGES < set(found["done"])
    theirs = " ".join(fault for fault in found["faults"] if fault not in ours)
    assert "exec_" in theirs, "a call that Qt 6 has not"
    assert "setAlignment" in theirs, "a number in the place of an enum, in a slot"
