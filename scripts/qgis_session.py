"""Starts QGIS Desktop with the plugin in a profile of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

from scripts.paths import PLUGIN, PYTHON

SETTINGS = """[PythonPlugins]
{plugin}={loaded}

[app]
askToSaveProjectChanges=false

[qgis]
checkVersion=false
showTips322=false
newsFeed=false

[Qgis]
newProjectDefault=false
"""


def plugins_folder(profiles: Path, loaded: bool = True) -> Path:
    """The plugin folder of the default profile under `profiles`, made if missing; settings are written.

    Args:
        profiles: folder that holds the profile.
        loaded: whether QGIS loads the plugin as it starts; else what runs in it does.
    """
    profile = profiles / "profiles" / "default"
    settings = profile / "QGIS" / "QGIS3.ini"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        text = SETTINGS.format(plugin=PLUGIN, loaded=str(loaded).lower())
        settings.write_text(text, encoding="utf-8")
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    return plugins


def qgis_command(profiles: Path, code: Path | None = None) -> list[str]:
    """The command line of QGIS Desktop with that profile folder, running `code` once it is up.

    Raises:
        SystemExit: when QGIS is not installed.
    """
    program = shutil.which("qgis")
    if program is None:
        raise SystemExit("QGIS is not installed; run ./build.sh, which installs it, or: apt-get install qgis")
    command = [program, "--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    return [*command, "--code", str(code)] if code else command


def run_qgis(
    profiles: Path,
    code: Path | None,
    environment: Mapping[str, str],
    timeout: float | None = None,
    log: Path | None = None,
) -> int:
    """Run QGIS until it ends and return its exit status; a QGIS that outlives `timeout` seconds is killed.

    Args:
        profiles: folder that holds the profile (`plugins_folder`).
        code: Python file that QGIS runs.
        environment: environment variables, a display among them.
        timeout: seconds.
        log: where its output goes; None: ours.
    """
    with open(log or os.devnull, "ab") as output:
        stream = output if log else None
        process = subprocess.Popen(
            qgis_command(profiles, code),
            env=_clean(environment),
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=stream,
            start_new_session=True,
        )
        try:
            return process.wait(timeout)
        except subprocess.TimeoutExpired:
            return -signal.SIGKILL
        finally:
            # Also what QGIS started, should it be gone without its children.
            _end_session(process)


def _clean(environment: Mapping[str, str]) -> dict[str, str]:
    """Without what would lead QGIS's Python to another one's libraries; with the Python for the worker."""
    hidden = ("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV")
    kept = {name: value for name, value in environment.items() if name not in hidden}
    return {"LANDSLIDE_MAPPER_PYTHON": str(PYTHON), **kept}


def _end_session(process: subprocess.Popen[bytes]) -> None:
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    finally:
        process.wait(10)
