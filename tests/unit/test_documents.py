"""What documents and docstrings name is there, and DESIGN.md draws the rooms that the layer test holds."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.unit.test_layers import OWN, PACKAGE, ROOMS

ROOT = PACKAGE.parent
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
SOURCES = [*sorted(PACKAGE.rglob("*.py")), *sorted((ROOT / "scripts").rglob("*.py"))]
FOLDERS = {path.name for path in PACKAGE.iterdir() if path.is_dir()}
BESIDE = {"docs", "i18n", "requirements", "resources", "scripts", "tests"}
QUOTED = re.compile(r"`([\w./*-]+)`")
FILES = (".json", ".npz", ".onnx", ".py")
TOLD_PAST = {"CHANGELOG.md"}
"""What was is not changed there."""


def has(folder: Path, name: str) -> bool:
    """Whether a file of that name, or one that it stands for, is in a folder."""
    return any(folder.glob(name.strip("/"))) if "*" in name else (folder / name).exists()


def missing_path(name: str, page: Path) -> bool:
    """Whether a text is a path of the checkout, or of the package, that leads nowhere."""
    first = name.split("/")[0]
    if "/" not in name:
        return name.endswith(".py") and not any(any(ROOT.glob(f"{top}/**/{name}")) for top in (OWN, *BESIDE))
    if not name.endswith(".py") and first not in FOLDERS | BESIDE:
        return False
    return not any(has(folder, name) for folder in (ROOT, PACKAGE, page.parent))


def missing_module(name: str) -> bool:
    """Whether a text is a name in a module of the package that is not there."""
    first, *rest = parts = name.split(".")
    if "/" in name or name.endswith(FILES) or not rest or first not in FOLDERS:
        return False
    place = PACKAGE
    while parts and (place / parts[0]).is_dir():
        place /= parts.pop(0)
    if not parts:
        return False
    module, *said = parts
    source = place / f"{module}.py"
    text = source.read_text(encoding="utf-8") if source.is_file() else ""
    return not text or any(not re.search(rf"\b{word}\b", text) for word in said[:1])


@pytest.mark.parametrize("page", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_what_a_document_names_is_there(page: Path) -> None:
    if page.name in TOLD_PAST:
        return
    quoted = QUOTED.findall(page.read_text(encoding="utf-8"))
    assert [name for name in quoted if missing_path(name, page) or missing_module(name)] == []


def test_what_a_docstring_names_is_there() -> None:
    named = {
        f"{source.relative_to(ROOT)}: {name}": name
        for source in SOURCES
        for name in QUOTED.findall(source.read_text(encoding="utf-8"))
    }
    assert [where for where, name in named.items() if missing_module(name)] == []


def test_what_is_not_there_is_found(tmp_path: Path) -> None:
    paths = ("gui/review/wipe_tool.py", "wipe_tool.py", "gui/review/swipe_tool.py", "/vsizip/x")
    assert [missing_path(name, tmp_path) for name in paths] == [True, True, False, False]
    names = (
        "nn.local.LocalBackend",
        "nn.backend.local.Backends",
        "nn.backend.local.LocalBackend",
        "np.float64",
    )
    assert [missing_module(name) for name in names] == [True, True, False, False]


@pytest.mark.parametrize("package", ROOMS)
def test_the_design_draws_the_rooms(package: str) -> None:
    text = (ROOT / "DESIGN.md").read_text(encoding="utf-8")
    drawn = re.search(rf"^    {package.replace('.', '/')} +(\w+ >.+)$", text, re.MULTILINE)
    assert drawn is not None
    assert tuple(drawn[1].split(" > ")) == ROOMS[package]


def test_the_design_has_a_row_for_every_package() -> None:
    text = (ROOT / "DESIGN.md").read_text(encoding="utf-8")
    table = text[text.index("| package | holds |") : text.index("Three packages are large")]
    assert {path.parent.name for path in PACKAGE.glob("*/__init__.py")} <= set(
        re.findall(r"`(\w+)/?`", table)
    )
