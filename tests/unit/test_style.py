"""The house numbers: files and functions stay small, and a few habits are kept everywhere."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "landslide_mapper"
FILES = sorted(PACKAGE.rglob("*.py"))

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
FREE_OF_LENGTH = {"initAlgorithm", "initGui"}  # declarations without branches
# One broad `except` per process or thread boundary, where an error must become a message.
BROAD_EXCEPT = {
    "worker/server.py",  # worker process
    "cli/main.py",  # command line process
    "gui/engine/job_thread.py",  # JobThread
    "processing/job_algorithm.py",  # Processing's thread
    "jobs/cluster.py",  # thread that listens to a cluster
    "nn/cluster/dask_cluster.py",  # processes of Dask workers
}


def name(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Name and length in lines of every function, without decorators."""
    for node in ast.walk(tree(path)):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def broad_handlers(path: Path) -> list[int]:
    """Lines of handlers of everything or of Exception that do not raise it again (cleaning up may)."""
    found = []
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ExceptHandler):
            caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
            broad = (isinstance(one, ast.Name) and one.id in ("Exception", "BaseException") for one in caught)
            last = node.body[-1]
            raised_again = isinstance(last, ast.Raise) and last.exc is None
            if (node.type is None or any(broad)) and not raised_again:
                found.append(node.lineno)
    return found


@pytest.mark.parametrize("path", FILES, ids=name)
def test_file_is_short(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("path", FILES, ids=name)
def test_functions_are_short(path: Path) -> None:
    too_long = {
        f: lines for f, lines in functions(path) if lines > LONGEST_FUNCTION and f not in FREE_OF_LENGTH
    }
    assert too_long == {}


def test_most_functions_and_files_are_small() -> None:
    lengths = [lines for path in FILES for _, lines in functions(path)]
    assert statistics.median(lengths) <= 15
    assert statistics.quantiles(lengths, n=10)[-1] <= 40
    assert statistics.median(len(path.read_text(encoding="utf-8").splitlines()) for path in FILES) <= 200


@pytest.mark.parametrize("path", FILES, ids=name)
def test_broad_except_only_at_a_boundary(path: Path) -> None:
    handlers = broad_handlers(path)
    if name(path) in BROAD_EXCEPT:
        assert len(handlers) <= 1, f"one boundary, one handler; found lines {handlers}"
    else:
        assert handlers == []


@pytest.mark.parametrize("path", FILES, ids=name)
def test_raises_no_plain_exception(path: Path) -> None:
    plain = [
        node.lineno
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Raise)
        and isinstance(node.exc, ast.Call)
        and getattr(node.exc.func, "id", "") in ("Exception", "BaseException")
    ]
    assert plain == []


@pytest.mark.parametrize("path", FILES, ids=name)
def test_text_habits(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"\b(TODO|FIXME|XXX)\b", text)
    assert not re.search(r"^\s*(from|import) PyQt[56]", text, re.MULTILINE), "use qgis.PyQt"
    assert re.match(r'"""', text), "a module says what it is for"
    assert path.stem not in ("utils", "helpers", "common", "misc")


@pytest.mark.parametrize("path", FILES, ids=name)
def test_no_string_is_built_inside_tr(path: Path) -> None:
    """A translator looks the literal up; an f-string never matches."""
    built = [
        node.lineno
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) == "tr"
        and any(isinstance(argument, ast.JoinedStr) for argument in node.args)
    ]
    assert built == []


def test_broad_handlers_are_found(tmp_path: Path) -> None:
    source = tmp_path / "module.py"
    attempt = "try:\n    pass\n"
    source.write_text(
        f"{attempt}except (OSError, Exception):\n    pass\n"
        f"{attempt}except:\n    pass\n"
        f"{attempt}except BaseException:\n    clean_up()\n    raise\n"
    )
    assert sorted(broad_handlers(source)) == [3, 7]


def test_nothing_names_a_person_s_or_machine_s_folders() -> None:
    kept = [
        *FILES,
        *ROOT.glob("*.md"),
        *ROOT.glob("scripts/**/*.py"),
        ROOT / "build.sh",
        ROOT / "metadata.txt",
    ]
    leaks = [
        path.name for path in kept if re.search(r"/(work|root|home/\w+)/", path.read_text(encoding="utf-8"))
    ]
    assert leaks == []
