"""What the QGIS plugin repository scans for; any finding there blocks a release.

That the scanners find nothing in the whole plugin is seen on its zip (test_package.py).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.check_package import check_security


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
