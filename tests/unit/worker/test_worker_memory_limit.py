"""The worker's memory limit: its own allocations fail before the machine has none left."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from landslide_mapper.worker import memory_limit

GIB = 2**30
LINUX = sys.platform == "linux"


@pytest.mark.parametrize(
    ("machine", "limit"), [(4 * GIB, 3.2 * GIB), (8 * GIB, 6.4 * GIB), (64 * GIB, 62 * GIB)]
)
def test_some_memory_is_left_to_qgis(machine, limit):
    assert memory_limit.memory_limit(machine) == pytest.approx(limit, rel=1e-6)


def test_a_container_counts_as_the_machine(tmp_path):
    (tmp_path / "memory.max").write_text("1073741824\n", encoding="ascii")
    assert memory_limit.machine_memory((tmp_path / "memory.max",)) == GIB


@pytest.mark.parametrize("text", ["max\n", "", "9223372036854771712\n"])
def test_a_container_without_a_limit_is_none(tmp_path, text):
    (tmp_path / "memory.max").write_text(text, encoding="ascii")
    whole = memory_limit.machine_memory(())
    assert memory_limit.machine_memory((tmp_path / "memory.max", tmp_path / "missing")) == whole


def run(code: str) -> str:
    root = Path(memory_limit.__file__).parents[2]
    start = f"from landslide_mapper.worker import memory_limit as m\nm.machine_memory = lambda: {GIB}\n"
    done = subprocess.run(
        [sys.executable, "-c", start + code], cwd=root, capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.strip()


@pytest.mark.skipif(not LINUX, reason="the limit is the system's")
def test_what_is_too_much_for_the_machine_fails_in_the_worker():
    code = (
        "print(m.limit_memory())\n"
        "try: bytearray(2**31); print('given')\n"
        "except MemoryError: print('refused')\n"
        "print(len(bytearray(2**28)))"
    )
    assert run(code).splitlines() == [str(GIB - int(GIB * memory_limit.KEPT_SHARE)), "refused", str(2**28)]


@pytest.mark.skipif(not LINUX, reason="the order is Linux's")
def test_the_system_would_end_the_worker_first():
    assert int(run("m.limit_memory(); print(open('/proc/self/oom_score_adj').read())")) == 800


def test_a_limit_that_the_user_has_set_is_kept():
    code = (
        "import resource\n"
        "resource.setrlimit(resource.RLIMIT_DATA, (2**29, resource.RLIM_INFINITY))\n"
        "m.limit_memory(); print(resource.getrlimit(resource.RLIMIT_DATA)[0])"
    )
    assert int(run(code)) == 2**29


@pytest.mark.skipif(not LINUX, reason="the limit is the system's")
def test_torch_under_the_limit_is_out_of_memory_and_says_so():
    pytest.importorskip("torch")
    code = (
        "from landslide_mapper.worker.failures import to_failure\n"
        "import torch\n"
        "m.machine_memory = lambda: 3 * 2**30\n"
        "m.limit_memory()\n"
        "try: torch.zeros(2**30, dtype=torch.float64)\n"
        "except RuntimeError as error: print(to_failure(1, error, 'python').kind)"
    )
    assert run(code) == "OutOfMemoryError"
