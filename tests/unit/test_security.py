"""What the QGIS plugin repository scans for; any finding there blocks a release."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from scripts.check_package import check_security

PACKAGE = Path(__file__).resolve().parents[2] / "landslide_mapper"


def test_bandit_and_detect_secrets_find_nothing(tmp_path: Path) -> None:
    folder = tmp_path / PACKAGE.name
    shutil.copytree(PACKAGE, folder, ignore=shutil.ignore_patterns("__pycache__"))
    assert list(check_security(folder)) == []


@pytest.mark.parametrize(
    ("code", "finding"),
    [
        ("import pickle\npickle.loads(b'')\n", "B301"),
        ("import subprocess\nsubprocess.run('ls', shell=True)\n", "B602"),
        ("import torch\ntorch.load('model.pt')\n", "B614"),
        (f"DIGEST = '{'9f86d081884c7d659a2f' * 2}'\n", "Hex High Entropy"),
    ],
)
def test_scanners_do_find(tmp_path: Path, code: str, finding: str) -> None:
    (tmp_path / "module.py").write_text(code)
    assert any(finding in fault for fault in check_security(tmp_path))
