"""Every file of the repository has a name that Windows can hold, so that a checkout there is whole."""

from __future__ import annotations

import re
import subprocess
from collections import Counter
from collections.abc import Iterable
from pathlib import PurePosixPath

import pytest

from scripts.paths import ROOT

LONGEST = 200
"""Characters of a path inside the checkout: Windows takes 260 with that of the checkout itself."""
DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)( *\..*)?")


def faults(paths: Iterable[str]) -> list[str]:
    """What Windows would refuse, as "path: reason"."""
    names = list(paths)
    found = [f"{path}: {reason}" for path in names for reason in reasons(path)]
    alike = Counter(prefix for path in names for prefix in prefixes(path))
    folded = Counter(prefix.casefold() for prefix in alike)
    return found + [
        f"{prefix}: differs from another name only by case"
        for prefix in alike
        if folded[prefix.casefold()] > 1
    ]


def prefixes(path: str) -> list[str]:
    """The path and the folders on the way to it."""
    return [path, *(str(one) for one in PurePosixPath(path).parents if str(one) != ".")]


def reasons(path: str) -> Iterable[str]:
    if len(path) > LONGEST:
        yield f"{len(path)} characters"
    for part in path.split("/"):
        if re.search(r'[<>:"|?*\\\x00-\x1f]', part):
            yield f"a character of {part!r} that Windows has other uses for"
        if part.endswith((".", " ")):
            yield f"{part!r} ends with a dot or a space, which Windows drops"
        if DEVICES.fullmatch(part):
            yield f"{part!r} is a device"


def test_windows_can_check_the_repository_out() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    names = [name for name in listed.decode("utf-8").split("\0") if name]
    assert len(names) > 100
    assert faults(names) == []


@pytest.mark.parametrize(
    "name",
    [
        "PG:host=localhost dbname=storm",
        "a/b?.py",
        'a"b',
        "a\\b",
        "line\nbreak",
        "dot.",
        "space /file",
        "aux.py",
        "docs/NUL",
        "com1.txt",
        "x" * 201,
    ],
)
def test_names_that_windows_cannot_hold_are_found(name: str) -> None:
    assert faults(["README.md", name])


def test_names_that_only_case_tells_apart_are_found() -> None:
    assert len(faults(["docs/a.md", "Docs/b.md"])) == 2
    assert faults(["docs/a.md", "docs/auxiliary.md", "comma.py", ".gitignore"]) == []
