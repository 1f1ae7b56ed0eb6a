"""Memory of processes as Linux shares it out: proportional set size, so that shared pages count once."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.paths import ROOT

PERIOD_S = 0.1
GIB = 1024**3


def pss_bytes(pid: int) -> int:
    """Proportional set size of a process; 0 when it is gone."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return 0
    for line in text.splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def children(pid: int) -> list[int]:
    """All descendants of a process."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            direct = [int(word) for word in task.read_text(encoding="ascii").split()]
        except OSError:
            continue
        found += direct
        for child in direct:
            found += children(child)
    return found


class PeakSampler:
    """Samples a process and, summed up, its descendants, until stopped."""

    def __init__(self, pid: int) -> None:
        self.own = self.descendants = 0
        self._pid = pid
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> PeakSampler:
        """Start sampling."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop sampling."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(PERIOD_S):
            self.own = max(self.own, pss_bytes(self._pid))
            self.descendants = max(self.descendants, sum(map(pss_bytes, children(self._pid))))


@dataclass(frozen=True)
class Watched:
    """What a process needed that says when it is ready, works on a word, and answers.

    Attributes:
        idle_bytes: of the process, when it had imported everything.
        own_gib: its peak above that.
        descendants_gib: peak of all that it has started.
        answer: its line.
    """

    idle_bytes: int
    own_gib: float
    descendants_gib: float
    answer: str


def watch(words: Sequence[str], what: str) -> Watched:
    """Run such a process.

    Args:
        words: its command.
        what: it does, for the message where it fails.
    """
    with subprocess.Popen(
        words, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdout.readline()
        idle = pss_bytes(process.pid)
        with PeakSampler(process.pid) as peak:
            process.stdin.write("go\n")
            process.stdin.flush()
            answer = process.stdout.readline()
    if not answer:
        raise SystemExit(f"{what} failed with {process.returncode}.")
    return Watched(idle, (peak.own - idle) / GIB, peak.descendants / GIB, answer)
