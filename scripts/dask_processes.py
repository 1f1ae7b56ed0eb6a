"""A Dask scheduler and workers in processes of their own, for tests, which may kill them, and benchmarks."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

from scripts.paths import ROOT


class DaskProcesses:
    """Ends what it started.

    Attributes:
        address: of the scheduler.
        workers: their processes, in the order in which they were started.
    """

    def __init__(self, folder: Path, workers: int) -> None:
        self._folder, self._stack = folder, ExitStack()
        self._environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
        about = folder / "scheduler.json"
        place = ("--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(about))
        self.scheduler = self._start("dask_scheduler", *place)
        self.address: str = json.loads(_written(about, self.scheduler))["address"]
        self.workers = [self.add_worker(number) for number in range(workers)]

    def __enter__(self) -> DaskProcesses:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def is_alive(self, workers: int) -> bool:
        """Whether the scheduler lives, and so many workers at least."""
        return self.scheduler.poll() is None and sum(one.poll() is None for one in self.workers) >= workers

    def add_worker(self, number: int) -> subprocess.Popen[bytes]:
        """Start one more worker of one thread."""
        options = ("--nthreads", "1", "--no-nanny", "--no-dashboard", "--name", str(number))
        scratch = ("--local-directory", str(self._folder))
        return self._start("dask_worker", self.address, *options, *scratch)

    def _start(self, program: str, *options: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.{program}", *options]
        with (self._folder / f"{program}.log").open("ab") as log:
            process = subprocess.Popen(command, stdout=log, stderr=log, env=self._environment)
        self._stack.callback(_end, process)
        return process


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.kill()
    process.wait()


def _written(path: Path, process: subprocess.Popen[bytes]) -> str:
    while not path.exists() or not path.read_text().strip().endswith("}"):
        assert process.poll() is None, "the scheduler ended"
        time.sleep(0.05)
    return path.read_text()


def stop(process: subprocess.Popen[bytes]) -> None:
    """Let a process keep what it has, and do nothing with it."""
    process.send_signal(signal.SIGSTOP)
