"""Ready for Qt 6: every name and every enum that is taken from qgis.PyQt exists in PyQt6, fully scoped."""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PyQt6.QtWidgets", reason="PyQt6 is only needed for this check")

PACKAGE = Path(__file__).resolve().parents[2] / "landslide_mapper"
FILES = [path for path in sorted(PACKAGE.rglob("*.py")) if "qgis.PyQt" in path.read_text(encoding="utf-8")]
RENAMED = {"exec_", "print_"}
# Chosen at run time by where the name is.
EITHER = {"QtWidgets.QAction", "QtWidgets.QShortcut"}


def imported_names(tree: ast.Module) -> Iterator[tuple[str, str, str]]:
    """Qt module, name there and name here, for every import from qgis.PyQt."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt"):
            module = str(node.module).partition("qgis.PyQt")[2].lstrip(".")
            for alias in node.names:
                yield module, alias.name, alias.asname or alias.name


def dotted(node: ast.AST) -> list[str]:
    """`Qt.CursorShape.CrossCursor` as its parts; empty where it does not begin with a plain name."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    return [node.id, *parts] if isinstance(node, ast.Name) else []


def resolve(module: str, name: str) -> object:
    """The PyQt6 object of a name in a module of qgis.PyQt; raises AttributeError where there is none."""
    if not module:
        return importlib.import_module(f"PyQt6.{name}")
    return getattr(importlib.import_module(f"PyQt6.{module}"), name)


def faults(source: str) -> list[str]:
    """What of a source would not work with PyQt6."""
    tree = ast.parse(source)
    found: list[str] = []
    objects: dict[str, object] = {}
    for module, name, here in imported_names(tree):
        try:
            objects[here] = resolve(module, name)
        except (AttributeError, ImportError):
            found.append(f"{module}.{name} is not in PyQt6")
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in RENAMED:
            found.append(f"line {node.lineno}: {node.attr} is gone in PyQt6")
        parts = dotted(node)
        if len(parts) > 1 and parts[0] in objects and ".".join(parts[:2]) not in EITHER:
            found += attribute_faults(objects[parts[0]], parts)
    return sorted(set(found))


def attribute_faults(value: object, parts: list[str]) -> list[str]:
    for part in parts[1:]:
        if not hasattr(value, part):
            return [f"{'.'.join(parts)} is not in PyQt6"]
        value = getattr(value, part)
    return []


def test_there_is_something_to_check() -> None:
    assert len(FILES) > 10


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_names_exist_in_pyqt6(path: Path) -> None:
    assert faults(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        "Qt.AlignTop",
        "QFrame.NoFrame",
        "QDialog().exec_()",
        "Qt.AlignmentFlag.AlignMiddle",
    ],
)
def test_check_finds_what_qt6_has_not(line: str) -> None:
    head = "from qgis.PyQt.QtCore import Qt\nfrom qgis.PyQt.QtWidgets import QDialog, QFrame\n"
    assert faults(head + line)


def test_check_finds_moved_classes() -> None:
    assert faults("from qgis.PyQt.QtWidgets import QAction") == ["QtWidgets.QAction is not in PyQt6"]
