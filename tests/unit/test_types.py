"""Every function of the package is annotated, and mypy finds nothing in it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "landslide_mapper"
FILES = sorted(PACKAGE.rglob("*.py"))


def unannotated(source: str) -> list[str]:
    """Functions with an argument or result that has no type."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            arguments = node.args.posonlyargs + node.args.args + node.args.kwonlyargs
            missing = [a.arg for a in arguments if a.annotation is None and a.arg not in ("self", "cls")]
            if missing or node.returns is None:
                found.append(node.name)
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_every_function_is_annotated(path: Path) -> None:
    assert unannotated(path.read_text(encoding="utf-8")) == []


def test_missing_annotations_are_found() -> None:
    assert unannotated("def f(x) -> int: ...\ndef g(x: int): ...\ndef h(self, x: int) -> int: ...") == [
        "f",
        "g",
    ]


@pytest.mark.slow
def test_mypy_finds_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "mypy"], cwd=ROOT, capture_output=True, text=True, timeout=280, check=False
    )
    assert done.returncode == 0, done.stdout
