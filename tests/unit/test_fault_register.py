"""The tests inject faults of every class that was ever seen, and enough of them (docs/faults.md)."""

from __future__ import annotations

from collections import Counter

from scripts.faults import register
from scripts.paths import ROOT

LEAST = 120
CLASSES = {
    "worker",
    "device",
    "crash",
    "kill -9",
    "full disk",
    "no inodes",
    "no place",
    "few handles",
    "out of memory",
    "damaged file",
    "clock",
    "network",
    "cancel",
    "reload",
}


def test_enough_faults_of_every_class() -> None:
    found: Counter[str] = Counter()
    in_qgis = 0
    for (kind, file), count in register(ROOT / "tests").items():
        found[kind] += count
        in_qgis += count * file.startswith("qgis/")
    assert set(found) == CLASSES
    assert sum(found.values()) >= LEAST
    assert in_qgis >= 50


def test_cases_are_counted_as_pytest_does(tmp_path) -> None:
    (tmp_path / "test_a.py").write_text(
        "ONE = [1, 2]\nTWO = [3]\n"
        "@pytest.mark.fault('x')\n@pytest.mark.parametrize('a', [*ONE, *TWO])\n"
        "@pytest.mark.parametrize('b', ['p', 'q'])\ndef test_one(a, b): ...\n"
        "@pytest.mark.fault('y')\ndef test_two(): ...\ndef test_three(): ...\n",
        encoding="utf-8",
    )
    assert register(tmp_path) == {("x", "test_a.py"): 6, ("y", "test_a.py"): 1}


def test_the_page_tells_every_class() -> None:
    page = (ROOT / "docs" / "faults.md").read_text(encoding="utf-8")
    assert not [one for one in CLASSES if f"| {one} |" not in page]
