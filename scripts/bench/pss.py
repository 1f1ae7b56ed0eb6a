"""Memory of processes as Linux shares it out: proportional set size, so that shared pages count once."""

from __future__ import annotations

import threading
from pathlib import Path

PERIOD_S = 0.1


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
