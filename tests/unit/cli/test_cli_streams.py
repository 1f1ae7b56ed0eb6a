"""The command line with streams that are closed, full or read by nobody: one line, the right code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from landslide_mapper.cli import main as cli
from scripts.paths import ROOT
from tests.unit.cli.test_cli import make_model

FULL = Path("/dev/full")


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return make_model(tmp_path / "m.lsmodel")


def command(words: str, *arguments: object, shell: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a shell: `{}` in `shell` stands for it."""
    line = shell.format(f'"{sys.executable}" -m landslide_mapper {words} "$@"')
    return subprocess.run(
        ["bash", "-c", line, "bash", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize("words", ["info --model", "--help"])
def test_a_reader_that_has_had_enough_is_no_error(model: Path, words: str) -> None:
    # The reader ends before anything is written.
    done = command(words, *([model] if "info" in words else []), shell="{} | true; exit ${{PIPESTATUS[0]}}")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_full_standard_output_is_one_line(model: Path) -> None:
    done = command("info --model", model, shell="{} > /dev/full")
    assert done.returncode == 1
    assert done.stderr.startswith(
        "landslide_mapper: standard output cannot be written: No space left on device."
    )
    assert len(done.stderr.splitlines()) == 1
    done = command("map --help", shell="{} > /dev/full")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


def test_a_closed_standard_output_is_said_before_the_work(tmp_path: Path) -> None:
    done = command("info --model", tmp_path / "none.lsmodel", shell="{} >&-")
    assert (done.returncode, done.stderr) == (
        1,
        "landslide_mapper: standard output is closed, and the result is printed there. Leave it open.\n",
    )


@pytest.mark.parametrize("shell", ["{} 2>&-", "{} 2>/dev/full", "{} <&- >&- 2>&-"])
def test_what_cannot_be_said_changes_no_exit_code(tmp_path: Path, shell: str) -> None:
    assert command("info --model", tmp_path / "none.lsmodel", shell=shell).returncode == 1
    assert command("map", shell=shell).returncode == 2


def test_progress_that_nobody_reads_stops_no_job(tmp_path: Path) -> None:
    """Streams that are closed must not lend their numbers to files: what a library prints would go there."""
    code = (
        "import os, sys; from landslide_mapper.cli import streams\n"
        "from landslide_mapper.cli.console import ConsoleProgress\n"
        "streams.prepare(); file = open(sys.argv[1], 'wb')\n"
        "os.write(1, b'printed'); os.write(2, b'printed'); ConsoleProgress().report(0.5, 'half')\n"
        "file.write(b'content'); file.close(); streams.say('done')"
    )
    target = tmp_path / "file"
    line = f'"{sys.executable}" -c "$1" "$2" <&- >&- 2>&-'
    done = subprocess.run(["bash", "-c", line, "bash", code, str(target)], cwd=ROOT, capture_output=True)
    assert (done.returncode, target.read_bytes()) == (0, b"content")


def test_a_name_that_cannot_be_shown_is_no_error(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    words = [sys.executable, "-m", "landslide_mapper", "info", "--model", str(tmp_path / "滑坡.lsmodel")]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, env=environment)
    assert done.returncode == 1
    assert "There is no model at" in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no such signal")
@pytest.mark.parametrize("name", ["SIGHUP", "SIGTERM"])
def test_a_terminal_that_goes_leaves_nothing_behind(tmp_path: Path, name: str) -> None:
    """The job stops in good order, and its hidden folders go."""
    code = (
        "import sys, time; from pathlib import Path; from types import SimpleNamespace\n"
        "from landslide_mapper import errors; from landslide_mapper.cli import main as cli\n"
        "from landslide_mapper.staging_folder import StagingFolder\n"
        "def job(job, progress):\n"
        "    with StagingFolder(Path(sys.argv[1])):\n"
        "        print('ready', flush=True)\n"
        "        while not progress.canceled(): time.sleep(0.01)\n"
        "        raise errors.Canceled\n"
        "sys.modules['landslide_mapper.jobs.export'] = SimpleNamespace(run_export=job)\n"
        "sys.exit(cli.main(['export', '--inventory', 'a', '--output', 'b.csv']))"
    )
    started = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert started.stdout is not None
    assert started.stdout.readline() == "ready\n"
    assert len(list(tmp_path.iterdir())) == 1
    started.send_signal(getattr(signal, name))
    _, said = started.communicate(timeout=30)
    assert (started.returncode, said) == (130, "landslide_mapper: interrupted\n")
    assert list(tmp_path.iterdir()) == []


def test_what_a_disk_refuses_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(options: object) -> int:
        raise OSError(28, "No space left on device", "/somewhere/file")

    monkeypatch.setitem(cli._COMMANDS, "info", fail)
    assert cli.main(["info", "--model", "m"]) == 1
    said = capsys.readouterr().err
    assert said.startswith(
        "landslide_mapper: '/somewhere/file' cannot be read or written: No space left on device"
    )
    assert "GB free" in said
    assert len(said.splitlines()) == 1


@pytest.mark.parametrize("module", ["gdal", "ogr", "osr"])
def test_what_gdal_asks_programs_is_not_said_to_people(module: str) -> None:
    code = (
        "import warnings; from landslide_mapper.cli import streams; streams.prepare()\n"
        f"asked = 'Neither {module}.UseExceptions() nor {module}.DontUseExceptions() has been called.'\n"
        "warnings.warn(asked, FutureWarning)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_python_without_docstrings_leaves_the_network_to_a_worker() -> None:
    code = (
        "from landslide_mapper.cli.main import make_backend\n"
        "from landslide_mapper.errors import WorkerError\n"
        "worker = make_backend('auto', print); print(type(worker).__name__); worker.close()\n"
        "try: make_backend('local', print)\n"
        "except WorkerError as error: print(error)"
    )
    done = subprocess.run([sys.executable, "-OO", "-c", code], cwd=ROOT, capture_output=True, text=True)
    first, second = done.stdout.splitlines()
    assert first == "WorkerBackend"
    assert "-OO" in second
