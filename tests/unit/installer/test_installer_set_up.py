"""Real set-ups from tiny bundles: what comes, what stays, what is said."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest

from landslide_mapper.errors import Canceled, EngineSetupError
from landslide_mapper.installer import set_up, tools
from landslide_mapper.installer.commands import run
from landslide_mapper.installer.places import Places
from landslide_mapper.installer.set_up import Order, SetUp
from landslide_mapper.installer.variants import without_cuda
from landslide_mapper.worker.python_finder import RECORD, interpreter, managed_environment
from tests.tiny_engine import Listener, make_wheel, needs_system_python, run_tiny

pytestmark = needs_system_python
ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def places(tmp_path):
    """In a home whose name has spaces and letters of other scripts."""
    return Places(tmp_path / "Jürgen 测试 data" / "landslide_mapper")


@pytest.fixture
def order(variant, base, make_bundle):
    return Order(variant, ("tiny-engine",), base, bundle=make_bundle())


def tiny_version(places: Places) -> str:
    return str(run_tiny(interpreter(places.current), "cpu", None)["torch"])


def only_engine(places: Places) -> Path:
    """The one environment among the engines."""
    folders = [one for one in places.engines.iterdir() if one.is_dir() and one != places.cache]
    assert len(folders) == 1, folders
    return folders[0]


def wait_until(condition, seconds=30.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "not in time"
        time.sleep(0.02)


def test_an_engine_is_installed_from_a_bundle_tried_and_used(places, order, monkeypatch):
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # what is asked there is refused
    listener = Listener()
    record = SetUp(places, order, listener, run_tiny).run()
    assert tiny_version(places) == "1.0"
    assert only_engine(places) == places.current
    assert places.record() == record == json.loads((places.current / RECORD).read_text())
    assert record["facts"]["torch"] == "1.0"
    assert record["variant"] == "cpu"
    assert record["size_bytes"] > 1000
    assert listener.said[-1] == "The engine is ready."
    assert any(line.startswith("> ") and "-m venv" in line for line in listener.lines)
    assert places.log.read_text(encoding="utf-8").splitlines() == listener.lines
    assert not places.cache.exists()
    # The worker finds it.
    environ = {"XDG_DATA_HOME": str(places.root.parent), "LOCALAPPDATA": str(places.root.parent)}
    if sys.platform != "darwin":
        assert managed_environment(environ) == places.current


def test_a_new_engine_takes_the_old_one_s_place(places, order, make_bundle):
    SetUp(places, order, Listener(), run_tiny).run()
    old = places.current
    SetUp(places, replace(order, bundle=make_bundle("2.0")), Listener(), run_tiny).run()
    assert tiny_version(places) == "2.0"
    assert not old.exists()


def test_an_engine_that_fails_its_trial_never_takes_the_place(places, order, make_bundle):
    SetUp(places, order, Listener(), run_tiny).run()
    broken = make_bundle("2.0", "raise RuntimeError('c10.dll is missing')\n")
    with pytest.raises(EngineSetupError, match=r"c10\.dll is missing"):
        SetUp(places, replace(order, bundle=broken), Listener(), run_tiny).run()
    assert tiny_version(places) == "1.0"
    assert only_engine(places) == places.current


def slow(*moments: str):
    return [pytest.param(moment, marks=pytest.mark.slow) for moment in moments]


@pytest.mark.parametrize(
    "moment", ["Installing collected", *slow("Making a Python", "> ", "Trying the engine")]
)
def test_cancel_at_any_moment_leaves_the_engine_that_was_there(places, order, make_bundle, moment):
    SetUp(places, order, Listener(), run_tiny).run()
    listener = Listener(moment)
    with pytest.raises(Canceled):
        SetUp(places, replace(order, bundle=make_bundle("2.0")), listener, run_tiny).run()
    assert listener.canceled(), "the moment never came"
    assert tiny_version(places) == "1.0"
    assert only_engine(places) == places.current


def test_a_damaged_wheel_is_named_before_anything_is_made(places, order):
    wheel = order.bundle.folder / "tiny_part-1.5-py3-none-any.whl"
    wheel.write_bytes(wheel.read_bytes()[:-1] + b"x")
    with pytest.raises(EngineSetupError, match=r"tiny_part-1\.5.*damaged.*Copy the bundle again"):
        SetUp(places, order, Listener(), run_tiny).run()
    wheel.unlink()
    with pytest.raises(EngineSetupError, match=r"tiny_part-1\.5.*No such file.*Copy the bundle again"):
        SetUp(places, order, Listener(), run_tiny).run()
    assert places.current is None


def test_a_bundle_for_another_python_is_refused(places, order):
    other = replace(order, bundle=replace(order.bundle, python=(3, 5)))
    with pytest.raises(EngineSetupError, match=r"is for Python 3\.5, and /usr/bin/python3 is 3\.\d+\. Make"):
        SetUp(places, other, Listener(), run_tiny).run()


def test_a_package_that_the_bundle_lacks_is_named(places, order):
    lacking = replace(order, bundle=replace(order.bundle, requirements=("tiny-engine", "tiny-other")))
    with pytest.raises(EngineSetupError, match=r"no build.*tiny-other"):
        SetUp(places, lacking, Listener(), run_tiny).run()
    assert places.current is None


def test_little_disk_is_said_before_anything_is_written(places, order, monkeypatch):
    monkeypatch.setattr("landslide_mapper.disk.shutil.disk_usage", lambda _: SimpleNamespace(free=50e6))
    with pytest.raises(EngineSetupError, match=r"has 0\.1 GB free, and the engine needs 0\.2 GB.*Make room"):
        SetUp(places, order, Listener(), run_tiny).run()
    assert not places.cache.exists()


def test_no_right_to_write_is_said_with_what_to_do(order, tmp_path):
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file" / "data", Path("/proc/self/data")):
        with pytest.raises(EngineSetupError, match=r"cannot be kept in .*engines: .*writable.*XDG_DATA_HOME"):
            SetUp(Places(folder), order, Listener(), run_tiny).run()


def test_no_python_at_all(places, order):
    with pytest.raises(EngineSetupError, match=r"No Python was found.*Install Python 3\.9 to 3\.13 or uv"):
        SetUp(places, replace(order, base=None), Listener(), run_tiny).run()


def test_a_python_that_does_not_start_is_named(places, order, base, tmp_path):
    gone = replace(base, path=tmp_path / "gone")
    with pytest.raises(EngineSetupError, match="gone cannot be started: No such file"):
        SetUp(places, replace(order, base=gone), Listener(), run_tiny).run()


def test_two_at_a_time_are_refused(places, order):
    with places.locked(), pytest.raises(EngineSetupError, match=rf"process {os.getpid()}.*Wait"):
        SetUp(places, order, Listener(), run_tiny).run()


def test_an_index_that_cannot_be_reached(places, order, monkeypatch, tmp_path):
    """By a refused proxy; what was asked for on the command line holds no password."""
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.setenv("PIP_INDEX_URL", "https://index.invalid/simple")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    network = set_up.Network("http://ana:secret@127.0.0.1:9")  # pragma: allowlist secret
    listener = Listener()
    with pytest.raises(EngineSetupError, match=r"proxy refuses|cannot be reached") as caught:
        SetUp(places, replace(order, bundle=None, network=network), listener, run_tiny).run()
    said = "\n".join([str(caught.value), *listener.lines])
    assert "QGIS's options" in said
    assert "secret" not in said
    assert places.current is None


@pytest.fixture
def index(tmp_path, monkeypatch):
    """A folder of wheels, as pip is configured for it."""
    folder = tmp_path / "index"
    folder.mkdir()
    make_wheel(folder, "tiny-engine", "1.0")
    make_wheel(folder, "tiny-engine", "2.0", "", ("nvidia-cublas==13.1", "triton==3"))
    for name, version in (("nvidia-cublas", "13.1"), ("triton", "3")):
        make_wheel(folder, name, version)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(folder))


def test_builds_for_cuda_are_passed_over(places, order, variant, index):
    """The index has no uv, and a newer build that needs NVIDIA's libraries: the older one is taken."""
    guarded = replace(order, bundle=None, variant=replace(variant, constraints=without_cuda()))
    record = SetUp(places, guarded, Listener(), run_tiny).run()
    assert record["installer"] == "pip"
    assert tiny_version(places) == "1.0"


@pytest.mark.slow
def test_without_constraints_the_build_for_cuda_would_come(places, order, index):
    """What the guard is for: seen without it."""
    SetUp(places, replace(order, bundle=None), Listener(), run_tiny).run()
    assert tiny_version(places) == "2.0"


@pytest.mark.parametrize("removed", [False, True])
def test_a_worker_s_engine_is_not_removed_under_it(places, order, make_bundle, removed):
    SetUp(places, order, Listener(), run_tiny).run()
    old = places.current
    code = (
        f"import sys, time; sys.path.insert(0, {str(ROOT)!r}); "
        "from landslide_mapper.worker.start import hold_environment; "
        "hold_environment(); print('held', flush=True); time.sleep(60)"
    )
    worker = subprocess.Popen([interpreter(old), "-c", code], stdout=subprocess.PIPE, text=True)
    try:
        assert worker.stdout.readline() == "held\n"
        if removed:
            with pytest.raises(EngineSetupError, match=r"is in use\. Wait until running jobs have ended"):
                places.remove()
            assert places.current == old, "nothing was changed"
        SetUp(places, replace(order, bundle=make_bundle("2.0")), Listener(), run_tiny).run()
        assert tiny_version(places) == "2.0"
        assert interpreter(old).exists()
    finally:
        worker.kill()
        worker.communicate()
    places.sweep_if_free()
    assert not old.exists()


_KILLED = """
import sys, time
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from landslide_mapper.installer.bundle import read_bundle
from landslide_mapper.installer.places import Places
from landslide_mapper.installer.pythons import ask
from landslide_mapper.installer.set_up import Order, SetUp
from landslide_mapper.installer.variants import without_cuda
from landslide_mapper.installer.variants import Variant
from dataclasses import replace
class Reporter:
    def report(self, fraction, message): print(message, flush=True)
    def log(self, message): print(message, flush=True)
    def canceled(self): return False
def trial(python, device, canceled):
    print("hangs", flush=True)
    time.sleep(60)
base = ask(Path("/usr/bin/python3"))
base = replace(base, makes_environments=not base.has_pip)
variant = Variant("cpu", "CPU", None, "cpu", 1, 1)
order = Order(variant, ("tiny-engine",), base, bundle=read_bundle(Path(sys.argv[3])))
SetUp(Places(Path(sys.argv[2])), order, Reporter(), trial).run()
"""


@pytest.mark.parametrize("moment", ["Installing collected", *slow("-m venv", "hangs")])
def test_kill_9_in_the_middle_leaves_the_engine_and_the_next_start_cleans_up(
    places, order, make_bundle, moment
):
    SetUp(places, order, Listener(), run_tiny).run()
    arguments = [str(ROOT), str(places.root), str(make_bundle("2.0").folder)]
    other = subprocess.Popen(
        [sys.executable, "-c", _KILLED, *arguments], stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    for line in other.stdout:
        if moment in line:
            break
    os.kill(other.pid, signal.SIGKILL)
    other.communicate()
    assert tiny_version(places) == "1.0"
    # What it had started ends with it, so that nothing grows behind the sweep.
    wait_until(lambda: _swept(places))
    assert tiny_version(places) == "1.0"
    SetUp(places, replace(order, bundle=make_bundle("3.0")), Listener(), run_tiny).run()
    assert tiny_version(places) == "3.0"


def _swept(places: Places) -> bool:
    places.sweep_if_free()
    folders = [one for one in places.engines.iterdir() if one.is_dir() and one != places.cache]
    return folders == [places.current]


def test_a_program_ends_with_the_process_that_started_it(tmp_path, base):
    note = tmp_path / "pid"
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from pathlib import Path\n"
        "from landslide_mapper.installer.commands import run\n"
        "class Reporter:\n"
        "    def log(self, message): pass\n"
        "    def canceled(self): return False\n"
        f"command = ['/bin/sh', '-c', 'echo $$ > {note}; exec sleep 60']\n"
        f"run(command, {{}}, Reporter(), watcher=Path({str(base.path)!r}))\n"
    )
    starter = subprocess.Popen([sys.executable, "-c", code])
    wait_until(lambda: note.exists() and note.read_text().strip())
    pid = int(note.read_text())
    starter.kill()
    starter.wait()
    wait_until(lambda: not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text())


def test_a_storm_of_output_and_half_a_line_are_read(base):
    listener = Listener()
    outcome = run(
        ["/bin/sh", "-c", "seq 20000; printf 'half a line'; exit 3"], {}, listener, watcher=base.path
    )
    assert outcome.code == 3
    assert len(listener.lines) == 20002
    assert outcome.lines[-1] == "half a line"


def test_what_was_downloaded_is_kept_until_a_set_up_succeeds(places, order, make_bundle):
    def failing(python, device, canceled):
        (places.cache / "uv").mkdir()
        (places.cache / "uv" / "wheel").write_bytes(b"w" * 1000)
        raise EngineSetupError("no")

    with pytest.raises(EngineSetupError):
        SetUp(places, order, Listener(), failing).run()
    places.sweep_if_free()
    assert (places.cache / "uv" / "wheel").exists()
    SetUp(places, order, Listener(), run_tiny).run()
    assert not places.cache.exists()


def test_remove_takes_everything_and_says_what_is_in_use(places, order):
    SetUp(places, order, Listener(), run_tiny).run()
    shutil.copytree(places.current, places.root / "engine", symlinks=True)  # one made by hand
    places.cache.mkdir()
    places.remove()
    assert places.current is None
    assert not [one for one in places.root.rglob("*") if one.is_dir() and one != places.engines]
    places.remove()  # nothing is there: nothing happens


def test_the_meter_tells_bytes_speed_and_keeps_the_speed(places, tmp_path):
    listener = Listener()
    folder = tmp_path / "grows"
    folder.mkdir()
    meter = set_up._Meter((folder,), 10e6, listener)
    (folder / "wheel").write_bytes(b"w" * 5_000_000)
    meter._next = 0.0
    meter.tick()
    assert listener.said[-1].startswith("Downloading and unpacking: 5 of about 10 MB, ")
    assert listener.said[-1].endswith(" MB/s")
    places.engines.mkdir(parents=True)
    meter.write_down(places)
    assert places.measured_rate() > 0


UV = """#!/bin/sh
for last; do :; done
case "$*" in
    venv*) exec /usr/bin/python3 -m venv --without-pip "$last";;
    --version) echo "uv 0.13.9 (pretended)"; exit 0;;
    *--torch-backend*) echo "  cause: tunnel error: failed to create underlying connection"; exit 2;;
    *) echo "error: No solution found when resolving dependencies"; exit 1;;
esac
"""


def test_where_both_ways_of_uv_fail_both_are_said(places, order, variant, tmp_path):
    uv = tmp_path / "uv"
    uv.write_text(UV)
    uv.chmod(0o755)
    asked = replace(order, bundle=None, uv=uv, variant=replace(variant, backend="cpu"))
    with pytest.raises(EngineSetupError, match=r"First: .*no build of PyTorch.* Then: The proxy refuses"):
        SetUp(places, asked, Listener(), run_tiny).run()
    with pytest.raises(EngineSetupError, match=r"^The package index has no build of PyTorch"):
        SetUp(places, replace(asked, variant=variant), Listener(), run_tiny).run()


def test_the_list_of_ways_for_uv(variant, base, tmp_path, monkeypatch):
    """CPU: as configured first; NVIDIA: PyTorch's own index first, for Windows gets the CPU's elsewhere."""
    asked_for = []
    monkeypatch.setattr(
        tools, "pip_configuration", lambda *asked: asked_for.append(asked) or {"find-links": ["wheels"]}
    )
    lists = (tmp_path / "r.txt", tmp_path / "c.txt")

    def backends(one):
        ways = tools.by_uv(Path("uv"), one, lists, tmp_path, (base.path, {}))
        assert all("wheels" in way.command for way in ways)
        assert all("--only-binary=:all:" in way.command and str(lists[1]) in way.command for way in ways)
        return [way.command[-1] if "--torch-backend" in way.command else None for way in ways]

    assert backends(variant) == [None]
    assert asked_for == [(base.path, {})], "pip is a process: asked once for options and variables"
    assert backends(replace(variant, backend="cpu")) == [None, "cpu"]
    assert backends(replace(variant, id="nvidia", backend="cu130")) == ["cu130", None]
