"""Which Python runs the worker, and whether it has what the worker needs.

`sys.executable` is never an answer: inside QGIS it is QGIS, or whatever python3 comes first on PATH.
"""

from __future__ import annotations

import json
import os
import subprocess  # nosec B404
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from landslide_mapper.errors import WorkerError
from landslide_mapper.messages import Message
from landslide_mapper.package_files import user_folder
from landslide_mapper.worker.environment import NO_WINDOW, worker_environment, worker_folder

VARIABLE = "LANDSLIDE_MAPPER_PYTHON"
ENGINES, CURRENT, RECORD = "engines", "current", "landslide-mapper.json"
"""Folder of the engines in the user's data, the file in it that names the one in use, and what each says of
itself."""
NEEDED = {
    "torch": "torch",
    "torchvision": "torchvision",
    "segmentation_models_pytorch": "segmentation-models-pytorch",
    "safetensors": "safetensors",
    "numpy": "numpy",
}
"""What the worker imports, and what to install for it."""
RUNTIME = "onnxruntime"
"""Runs networks quicker where it is there; with it, the worker maps even without PyTorch."""
_TO_LEARN = {"torch", "torchvision", "segmentation_models_pytorch"}

SETTINGS = Message("the settings of Landslide Mapper")

_PROBE = """
import json, sys
from importlib import metadata, util
names = json.loads(sys.argv[1])
found = {"python": "%d.%d.%d" % sys.version_info[:3]}
for module, package in names.items():
    try:
        found[module] = metadata.version(package) if util.find_spec(module) else None
    except metadata.PackageNotFoundError:
        found[module] = "unknown"
print("\\n" + json.dumps(found))
"""


def find_python(setting: Path | str | None = None, environ: Mapping[str, str] | None = None) -> Path:
    """Find the worker's Python.

    The first of: the setting, the environment variable LANDSLIDE_MAPPER_PYTHON, the environment of a
    development checkout (`.venv`), the environment in the user's data folder.

    Args:
        setting: what the user chose: an interpreter, or the folder of an environment.
        environ: environment variables; by default this process's.

    Raises:
        WorkerError: when what was chosen is not there, or nothing was chosen and nothing is found.
    """
    variables = os.environ if environ is None else environ
    if setting and str(setting).strip():
        return chosen_python(Path(setting))
    if variables.get(VARIABLE, "").strip():
        return chosen_python(
            Path(variables[VARIABLE]), Message("the environment variable {variable}", variable=VARIABLE)
        )
    for folder in (checkout_environment(), managed_environment(variables)):
        python = folder and interpreter(folder)
        if python and python.is_file():
            return python
    raise WorkerError(how_to_install(variables))


def probe(python: Path, timeout_s: float = 60.0) -> dict[str, str]:
    """Ask a Python for the versions of what the worker needs; nothing heavy is imported.

    Returns:
        Versions by module name, and `python`; of one that only maps, PyTorch is not among them.

    Raises:
        WorkerError: when it is not a working Python, or lacks something.
    """
    answer = _run(python, timeout_s)
    absent = {module for module in NEEDED if answer.get(module) is None}
    missing = [package for module, package in NEEDED.items() if module in absent]
    if missing and (absent != _TO_LEARN or answer.get(RUNTIME) is None):
        raise WorkerError(
            "The worker's Python ({python}, version {version}) has no {missing}. "
            "Install with: {command} -m pip install {packages}",
            python=python,
            version=answer.get("python"),
            missing=", ".join(missing),
            command=quoted(python),
            packages=" ".join(missing),
        )
    return {name: str(version) for name, version in answer.items() if version is not None}


def seems_to_have(python: Path, modules: Sequence[str]) -> bool:
    """Whether packages lie in a Python's own environment; nothing is started, so others may be missed."""
    root = python.parent.parent if python.parent.name in ("bin", "Scripts") else python.parent
    places = [root / "Lib" / "site-packages", *root.glob("lib/python3*/site-packages")]
    return any(all((place / name).is_dir() for name in modules) for place in places)


def checkout_environment() -> Path | None:
    """`.venv` of the checkout that this package lies in; None where it is an installed plugin."""
    # Resolved, because a developer's QGIS profile holds a link to the checkout.
    root = Path(__file__).resolve().parents[2]
    return root / ".venv" if (root / "pyproject.toml").is_file() else None


def managed_environment(environ: Mapping[str, str] | None = None) -> Path:
    """Folder of the worker's own environment in the user's data; where to make one, if there is none."""
    folder = user_folder(environ)
    return current_environment(folder) or folder / "engine"


def current_environment(folder: Path) -> Path | None:
    """The engine in use: what `engines/current` names, or `engine`, made by hand; None where there is none.

    Args:
        folder: the plugin's folder among the user's data.
    """
    named = None
    try:
        name = (folder / ENGINES / CURRENT).read_text(encoding="utf-8").strip()
        # A name, never a path: the file must not lead out of the folder.
        named = folder / ENGINES / name if name and name == Path(name).name else None
    except (OSError, ValueError):
        pass
    by_hand = folder / "engine"
    return next((one for one in (named, by_hand) if one and os.path.isfile(interpreter(one))), None)


def interpreter(environment: Path) -> Path:
    """The interpreter of a virtual environment (not resolved: the link is what makes it one)."""
    if sys.platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def how_to_install(environ: Mapping[str, str] | None = None) -> Message:
    """Say that there is no Python for the worker, and the two commands that make one."""
    engine = managed_environment(environ)
    base = "py -3" if sys.platform == "win32" else "python3"
    return Message(
        "No Python with torch was found for the worker. Make one with these two commands in a terminal:\n"
        "    {base} -m venv {folder}\n"
        "    {python} -m pip install {packages}\n"
        "or choose one that you have in the settings of Landslide Mapper, or in the variable {variable}.",
        base=base,
        folder=quoted(engine),
        python=quoted(interpreter(engine)),
        packages=" ".join(NEEDED.values()),
        variable=VARIABLE,
    )


def quoted(path: Path) -> str:
    """A path as it is typed in a terminal."""
    return f'"{path}"' if " " in str(path) else str(path)


def chosen_python(path: Path, where: Message = SETTINGS) -> Path:
    """The interpreter that somebody has named.

    Args:
        path: an interpreter, or the folder of an environment.
        where: it was named, for messages.

    Raises:
        WorkerError: when it is not there, or is QGIS.
    """
    path = path.expanduser()
    python = interpreter(path) if path.is_dir() else path
    if not python.is_file():
        raise WorkerError(
            "The worker's Python '{python}', named in {where}, does not exist. Choose another one there.",
            python=python,
            where=where,
        )
    if python.stem.lower().startswith("qgis"):
        raise WorkerError(
            "'{python}', named in {where}, is QGIS. Choose the Python of an environment that has torch.",
            python=python,
            where=where,
        )
    # Absolute, because the worker's current folder is another one.
    return python.absolute()


def _run(python: Path, timeout_s: float) -> dict[str, str | None]:
    try:
        # Safe: a fixed list of arguments, no shell, and a Python that the user chose.
        done = subprocess.run(  # nosec B603
            [str(python), "-I", "-c", _PROBE, json.dumps({**NEEDED, RUNTIME: RUNTIME})],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=timeout_s,
            check=False,
            env=worker_environment(),
            cwd=worker_folder(),
            creationflags=NO_WINDOW,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise WorkerError(
            "The worker's Python '{python}' cannot be started: {error}.", python=python, error=error
        ) from error
    lines = done.stdout.decode("utf-8", "replace").strip().splitlines()
    try:
        answer = json.loads(lines[-1]) if lines else None
    except ValueError:
        answer = None
    if done.returncode or not isinstance(answer, dict):
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
        raise WorkerError(
            "'{python}' is not a working Python (exit code {code}).{said}",
            python=python,
            code=done.returncode,
            said="".join(f" {line.rstrip()}" for line in said),
        )
    return answer
