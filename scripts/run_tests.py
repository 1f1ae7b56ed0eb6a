"""Runs the linters, the type checker and the three tiers of tests, each in its own process.

The tiers cannot share a process: QGIS and torch do not (DESIGN.md), and the desktop tier needs a display.
All of them run even if one fails; the last lines say which did. With `--side-by-side` two run at a time, but
the desktop tier alone: what it waits for has limits of time.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from contextlib import ExitStack

from scripts.display import virtual_display
from scripts.other_qgis import run_on
from scripts.paths import ROOT
from scripts.side_by_side import Step, cores, run_all

NOTHING_COLLECTED = 5
IF_ALLOWED = "--if-allowed"
SIDE_BY_SIDE = "--side-by-side"
AT_ONCE = 2
TIMEOUT_S = 600
"""For a test beside others, which has half of the machine; alone it is that of pyproject.toml."""
SLOWEST = 15
"""So many of the slowest tests are named at the end of each tier."""
_PYTEST = ("pytest", "-p", "scripts.pytest_skips", f"--durations={SLOWEST}")
TIERS = {
    # Without QGIS's plugin for pytest, which would start QGIS in the process that tests torch.
    "unit": ["-p", "no:pytest_qgis"],
    "qgis": [],
    "e2e": ["-p", "no:pytest_qgis"],
}
LINTERS = {
    "ruff": ["ruff", "check", "."],
    "ruff format": ["ruff", "format", "--check", "--quiet", "."],
    "mypy": ["mypy"],
}
LARGE = ("tests/unit/nn", "tests/unit/jobs")
"""Folders of the unit tier that are steps of their own beside others."""
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def main(arguments: list[str]) -> int:
    """Run everything, or only what `arguments` (paths under tests/, pytest options) ask for.

    After `--qgis VERSION` it is the tiers with QGIS, or what is asked for, in that version; `--if-allowed`
    behind it makes a machine that cannot do so, or have that version, no failure. `--side-by-side` runs
    everything, two steps at a time where there are two processors.
    """
    if arguments[:1] == ["--qgis"] and len(arguments) > 1:
        return _on_other_qgis(arguments[1], arguments[2:])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # build.sh has installed everything, so a skipped test hides something (scripts/pytest_skips.py).
    os.environ.setdefault("LANDSLIDE_MAPPER_CI", "1")
    if arguments == [SIDE_BY_SIDE]:
        results = run_all(_steps(), min(AT_ONCE, cores()))
        results["tests/e2e"] = _run_tier("e2e", [*TIERS["e2e"], "tests/e2e"])
        return _summary(results, filtered=False)
    results = {} if arguments else {name: _run(command) for name, command in LINTERS.items()}
    for tier, options in TIERS.items():
        chosen = _arguments_of(tier, arguments)
        if chosen is not None:
            results[f"tests/{tier}"] = _run_tier(tier, [*options, *chosen])
    return _summary(results, filtered=bool(arguments))


def _on_other_qgis(version: str, arguments: list[str]) -> int:
    """Run tests with another QGIS; 0 also where it is only wished for and cannot be had on this machine."""
    named = [argument for argument in arguments if argument != IF_ALLOWED]
    chosen = named or ["tests/qgis", "tests/e2e"]
    try:
        return run_on(version, [sys.executable, "-m", "scripts.run_tests", *chosen])
    except SystemExit as obstacle:
        if len(named) == len(arguments):
            raise
        print(f"\n=== NOT RUN on QGIS {version}: {' '.join(chosen)}\n{obstacle}", flush=True)
        return 0


def _arguments_of(tier: str, arguments: list[str]) -> list[str] | None:
    """What pytest gets for a tier; None when paths were named and none is the tier's."""
    paths = [argument for argument in arguments if argument.startswith("tests/")]
    others = [argument for argument in arguments if argument not in paths]
    if not paths:
        return [*others, f"tests/{tier}"]
    own = [path for path in paths if path.startswith(f"tests/{tier}")]
    return [*others, *own] if own else None


def _steps() -> list[Step]:
    """All but the desktop tier, the longest first."""
    rest = [*(f"--ignore={one}" for one in LARGE), "tests/unit"]
    folders = {
        **{one: [*TIERS["unit"], one] for one in LARGE},
        "tests/qgis": [*TIERS["qgis"], "tests/qgis"],
        "tests/unit (the rest)": [*TIERS["unit"], *rest],
    }
    tests = {name: [*_PYTEST, f"--timeout={TIMEOUT_S}", *options] for name, options in folders.items()}
    return [
        Step(name, [sys.executable, "-m", *command], OFFSCREEN if name == "tests/qgis" else {})
        for name, command in {**tests, **LINTERS}.items()
    ]


def _run_tier(tier: str, options: list[str]) -> tuple[int, float]:
    environment: Mapping[str, str] = os.environ
    with ExitStack() as stack:
        if tier == "qgis":
            environment = {**os.environ, **OFFSCREEN}
        elif tier == "e2e":
            environment = stack.enter_context(virtual_display())
        return _run([*_PYTEST, *options], environment)


def _run(command: list[str], environment: Mapping[str, str] | None = None) -> tuple[int, float]:
    """Run a module of this Python in the checkout; exit status and seconds."""
    print(f"\n=== {' '.join(command)}", flush=True)
    started = time.monotonic()
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, env=environment, check=False)
    return done.returncode, time.monotonic() - started


def _summary(results: dict[str, tuple[int, float]], filtered: bool) -> int:
    """Print one line per step; 0 when all passed. A filter may leave a tier without tests, but not all."""
    print("\n=== summary")
    passed = {0, NOTHING_COLLECTED} if filtered else {0}
    for name, (status, seconds) in results.items():
        verdict = (
            "passed" if status == 0 else "nothing selected" if status in passed else f"FAILED ({status})"
        )
        print(f"{name:21} {verdict:18} {seconds:6.1f} s")
    statuses = [status for status, _ in results.values()]
    return 0 if 0 in statuses and all(status in passed for status in statuses) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
