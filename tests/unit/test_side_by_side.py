"""Steps of the tests that run at the same time, each with its output in one piece."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from landslide_mapper.processes import has_ended
from scripts import run_tests, side_by_side
from scripts.paths import ROOT
from scripts.side_by_side import Step, run_all

MEETS = """
import os, sys, time
from pathlib import Path
mine, other, end = sys.argv[1:]
print(mine, "begins", os.environ["OMP_NUM_THREADS"], os.environ.get("ONLY_HERE"), flush=True)
Path(mine).touch()
while not Path(other).exists():
    time.sleep(0.01)
print(mine, "ends", flush=True)
sys.exit(int(end))
"""


def step(name: str, *words: str, **variables: str) -> Step:
    return Step(name, [sys.executable, "-c", *words], variables)


def test_two_run_at_a_time_and_each_output_is_in_one_piece(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(side_by_side, "cores", lambda: 2)
    one, other = str(tmp_path / "one"), str(tmp_path / "other")
    steps = [
        step("first", MEETS, one, other, "3", ONLY_HERE="yes"),
        step("second", MEETS, other, one, "0"),
        step("third", "print('late')"),
    ]
    done = run_all(steps, 2)
    assert {name: status for name, (status, _) in done.items()} == {"first": 3, "second": 0, "third": 0}
    said = capfdbinary.readouterr().out.decode()
    assert f"=== first\n{one} begins 1 yes\n{one} ends\n" in said
    assert f"=== second\n{other} begins 1 None\n{other} ends\n" in said
    assert said.index("begins: third") > min(said.index("=== first"), said.index("=== second"))


def test_what_runs_ends_with_the_program_and_is_shown(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    started = tmp_path / "pid"
    code = (
        f"import os, time; print('so far', flush=True); open({str(started)!r}, 'w').write(str(os.getpid()))"
    )
    real_sleep = side_by_side.time.sleep

    def interrupted(seconds: float) -> None:
        real_sleep(seconds)
        if started.exists() and started.read_text():
            monkeypatch.undo()
            raise KeyboardInterrupt

    monkeypatch.setattr(side_by_side.time, "sleep", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run_all([step("endless", f"{code}; time.sleep(1000)")], 2)
    assert has_ended(int(started.read_text()))
    assert b"=== endless\nso far" in capfdbinary.readouterr().out


def test_how_far_a_step_is_can_be_seen(tmp_path: Path) -> None:
    output = tmp_path / "output"
    output.write_text("....  [  3%]\n...s. [ 12%]\n..[a]")
    with open(output, "rb") as opened:
        told = side_by_side._how_far("tests/unit", side_by_side._Running(None, opened, 0.0))  # type: ignore[arg-type]
    assert told.endswith("12%)")


def test_all_but_the_desktop_tier_is_run_once() -> None:
    words = {one.name: list(one.command) for one in run_tests._steps()}
    folders = [word for one in words.values() for word in one if word.startswith("tests/")]
    assert sorted(folders) == ["tests/qgis", "tests/unit", *sorted(run_tests.LARGE)]
    left_out = [word.partition("=")[2] for one in words.values() for word in one if "--ignore" in word]
    assert sorted(left_out) == sorted(run_tests.LARGE)
    assert all((ROOT / one).is_dir() for one in folders)
    assert set(run_tests.LINTERS) < set(words)
