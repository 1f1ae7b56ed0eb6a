"""Runs the linters, the type checker and the three tiers of tests, each in its own process.

The tiers cannot share a process: QGIS and torch do not (DESIGN.md), and the desktop tier needs a display.
All of them run even if one fails; the last lines say which did.
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

NOTHING_COLLECTED = 5
IF_ALLOWED = "--if-allowed"
SLOWEST = 15
"""So many of the slowest tests are named at the end of each tier."""
TIERS = {
    # Without QGIS's plugin for pytest, which would start QGIS in the process that tests torch.
    "unit": ["-p", "no:pytest_qgis"],
    "qgis": [],
    "e2e": ["-p", "no:pytest_qgis"],
}


def main(arguments: list[str]) -> int:
    """Run everything, or only what `arguments` (paths under tests/, pytest options) ask for.

    After `--qgis VERSION` it is the tiers with QGIS, or what is asked for, in that version; `--if-allowed`
    behind it makes a machine that cannot do so, or have that version, no failure.
    """
    if arguments[:1] == ["--qgis"] and len(arguments) > 1:
        return _on_other_qgis(arguments[1], arguments[2:])
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    # build.sh has installed everything, so a skipped test hides something (scripts/pytest_skips.py).
    os.environ.setdefault("LANDSLIDE_MAPPER_CI", "1")
    results: dict[str, tuple[int, float]] = {}
    if not arguments:
        results["ruff"] = _run(["ruff", "check", "."])
        results["ruff format"] = _run(["ruff", "format", "--check", "--quiet", "."])
        results["mypy"] = _run(["mypy"])
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


def _run_tier(tier: str, options: list[str]) -> tuple[int, float]:
    environment: Mapping[str, str] = os.environ
    with ExitStack() as stack:
        if tier == "qgis":
            environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        elif tier == "e2e":
            environment = stack.enter_context(virtual_display())
        return _run(["pytest", "-p", "scripts.pytest_skips", f"--durations={SLOWEST}", *options], environment)


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
        print(f"{name:12} {verdict:18} {seconds:6.1f} s")
    statuses = [status for status, _ in results.values()]
    return 0 if 0 in statuses and all(status in passed for status in statuses) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
