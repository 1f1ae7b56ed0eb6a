"""Checks a plugin zip by the rules of the QGIS plugin repository, and a few of our own.

The repository blocks a version on any Bandit or detect-secrets finding, so both must stay silent here.
"""

from __future__ import annotations

import ast
import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any

from landslide_mapper.installer.requirements import OPTIONAL

LARGEST = 25_000_000
REQUIRED_FILES = (
    *("__init__.py", "metadata.txt", "LICENSE", "resources/probe.zip"),
    *(f"requirements-{name}.txt" for name in ("worker", "mapping", "directx", *OPTIONAL)),
    *("help/docs/index.html", "help/searchindex.js"),
    *("resources/print_map/landscape.qpt", "resources/print_map/portrait.qpt"),
    *("resources/print_map/countries.qml", "resources/inventory_fields/plain.json"),
    *(f"resources/starters/landslides-{name}.zip" for name in ("10m", "under-1m")),
)
REQUIRED_KEYS = (
    "name",
    "description",
    "version",
    "qgisMinimumVersion",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
)
FORBIDDEN_PARTS = {"__pycache__", "__MACOSX", "tests", "test", "scripts"}
FORBIDDEN_SUFFIXES = {
    *(".pyc", ".pyo", ".ts", ".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd"),
    *(".pt", ".pth", ".safetensors", ".onnx", ".pkl"),
}
OUTSIDE_PACKAGES = {
    *("numpy", "osgeo", "qgis", "processing"),
    *("torch", "torchvision", "segmentation_models_pytorch", "safetensors", "timm", "huggingface_hub"),
    *("dask", "distributed"),
}


def check_package(path: Path) -> list[str]:
    """What is wrong with the zip at `path`, one line each; an empty list when nothing is."""
    if path.stat().st_size > LARGEST:
        return [f"{path.stat().st_size} bytes, more than the {LARGEST} that the repository takes"]
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        faults = list(check_names(names))
        if faults:
            return faults
        with tempfile.TemporaryDirectory() as parent:
            archive.extractall(parent)
            folder = Path(parent) / names[0].split("/")[0]
            faults += check_metadata(folder)
            faults += check_modules(folder)
            faults += check_security(folder)
    return faults


def check_names(names: list[str]) -> Iterator[str]:
    """Structure: one top folder, nothing that does not belong into a plugin."""
    tops = {name.split("/")[0] for name in names}
    if len(tops) != 1 or not next(iter(tops)).isidentifier():
        yield f"must hold exactly one folder, named like a Python package; it holds {sorted(tops)}"
        return
    (top,) = tops
    for required in REQUIRED_FILES:
        if f"{top}/{required}" not in names:
            yield f"{required} is missing"
    for name in names:
        path = PurePosixPath(name)
        if ".." in path.parts or "\\" in name or path.is_absolute():
            yield f"{name}: leads out of the folder"
        elif any(part.startswith(".") for part in path.parts):
            yield f"{name}: a hidden file"
        elif FORBIDDEN_PARTS.intersection(path.parts) or path.suffix.lower() in FORBIDDEN_SUFFIXES:
            yield f"{name}: does not belong into a plugin"


def check_metadata(folder: Path) -> Iterator[str]:
    """The keys of metadata.txt, and that its version is the package's."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(folder / "metadata.txt", encoding="utf-8")
    if not parser.has_section("general"):
        yield "metadata.txt: has no [general] section"
        return
    general = parser["general"]
    for key in REQUIRED_KEYS:
        if not general.get(key, "").strip():
            yield f"metadata.txt: {key} is missing or empty"
    version = general.get("version", "")
    if not re.fullmatch(r"\d+(\.\d+)*", version):
        yield f"metadata.txt: version {version!r} is not numbers and dots"
    if version != package_version(folder):
        yield f"metadata.txt: version {version!r}, but the package says {package_version(folder)!r}"
    if "plugin" in general.get("name", "").lower():
        yield "metadata.txt: the name must not contain 'plugin'"
    if "/" in general.get("author", ""):
        yield "metadata.txt: the author must not contain '/'"
    if general.get("qgisMaximumVersion", "").split(".")[0] not in {"", "3", "4"}:
        yield "metadata.txt: qgisMaximumVersion is not a QGIS version"


def package_version(folder: Path) -> str | None:
    """`__version__` of the package, read without importing it."""
    for node in ast.parse((folder / "version.py").read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "__version__":
            return str(ast.literal_eval(node.value))
    return None


def check_modules(folder: Path) -> Iterator[str]:
    """Every module parses, and imports only what exists in the zip, in Python or by declaration."""
    known = {*OUTSIDE_PACKAGES, *sys.stdlib_module_names}
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder.parent)
        try:
            tree = ast.parse(path.read_text(encoding="utf-8"), filename=str(name), feature_version=(3, 9))
        except SyntaxError as error:
            yield f"{name}:{error.lineno}: {error.msg}"
            continue
        for module, line in imported_modules(tree):
            if module.split(".")[0] == folder.name:
                if not _exists(folder.parent, module):
                    yield f"{name}:{line}: imports {module}, which is not in the zip"
            elif module.split(".")[0] not in known:
                yield f"{name}:{line}: imports {module}, which nothing declares"


def imported_modules(tree: ast.AST) -> Iterator[tuple[str, int]]:
    """Absolute module names that a tree imports, with their lines."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module, node.lineno


def _exists(parent: Path, module: str) -> bool:
    path = parent.joinpath(*module.split("."))
    return path.with_suffix(".py").exists() or (path / "__init__.py").exists()


def check_security(folder: Path) -> Iterator[str]:
    """Bandit with every rule that the repository enables, and detect-secrets without a baseline."""
    # B404 (import of subprocess) is the one rule that the repository has switched off.
    report = _tool(["bandit", "-q", "-r", "-f", "json", "-s", "B404", "."], folder)
    for found in report["results"]:
        yield f"{found['filename']}:{found['line_number']}: {found['test_id']} {found['issue_text']}"
    for found in report["errors"]:
        yield f"{found['filename']}: Bandit could not read it: {found['reason']}"
    secrets = _tool(["detect_secrets", "scan", "--all-files", "."], folder)
    for name, findings in secrets["results"].items():
        for found in findings:
            yield f"{name}:{found['line_number']}: detect-secrets: {found['type']}"


def _tool(arguments: list[str], folder: Path) -> dict[str, Any]:
    """Run a module of this Python in `folder` and read the JSON that it prints."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )
    try:
        report: dict[str, Any] = json.loads(done.stdout)
        return report
    except json.JSONDecodeError:
        raise SystemExit(f"{arguments[0]} gave no report:\n{done.stdout}{done.stderr}") from None
