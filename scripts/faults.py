"""Counts the faults that the tests inject: each case of a test that carries the mark `fault`, by its kind.

    python3 -m scripts.faults

Counted in the text of the tests, without running them: a test counts as often as its literal lists of
parameters say, so the figure is a lower bound.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from scripts.paths import ROOT


def main() -> None:
    """Print the register."""
    found = register(ROOT / "tests")
    for (kind, file), count in sorted(found.items()):
        print(f"{kind:18} {count:4}  {file}")
    print(f"{'all':18} {sum(found.values()):4}")


def register(tests: Path) -> Counter[tuple[str, str]]:
    """Cases by kind of fault and file."""
    found: Counter[tuple[str, str]] = Counter()
    for path in sorted(tests.rglob("test_*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        lengths = {name: length for name, length in _lists(tree)}
        for kind, count in _faults(tree, lengths):
            found[kind, path.relative_to(tests).as_posix()] += count
    return found


def _lists(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Names of a module's lists, with their lengths."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, (ast.List, ast.Tuple, ast.Dict)):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    values = node.value.keys if isinstance(node.value, ast.Dict) else node.value.elts
                    yield target.id, len(values)


def _faults(tree: ast.Module, lengths: dict[str, int]) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            kinds = [kind for mark in node.decorator_list if (kind := _kind(mark))]
            if kinds:
                yield kinds[0], _cases(node, lengths)


def _kind(mark: ast.expr) -> str:
    if isinstance(mark, ast.Call) and isinstance(mark.func, ast.Attribute) and mark.func.attr == "fault":
        return str(ast.literal_eval(mark.args[0]))
    return ""


def _cases(test: ast.FunctionDef, lengths: dict[str, int]) -> int:
    cases = 1
    for mark in test.decorator_list:
        if isinstance(mark, ast.Call) and getattr(mark.func, "attr", "") == "parametrize":
            cases *= _length(mark.args[1], lengths)
    return cases


def _length(values: ast.expr, lengths: dict[str, int]) -> int:
    if isinstance(values, ast.Name):
        return lengths.get(values.id, 1)
    if not isinstance(values, (ast.List, ast.Tuple)):
        return 1
    return sum(_length(one.value, lengths) if isinstance(one, ast.Starred) else 1 for one in values.elts)


if __name__ == "__main__":
    main()
