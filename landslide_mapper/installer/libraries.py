"""What a QGIS's Python needs of QGIS's own libraries, for the environments that are made from it on Windows.

OSGeo4W and conda keep the libraries of Python's modules (`ssl`, `sqlite3`) among those of QGIS. Their own
Python finds them there by a file of its own packages, or by PATH; an environment made from it has neither:
`import ssl` fails in it, and pip reaches no index.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from landslide_mapper.errors import EngineSetupError, system_errors
from landslide_mapper.installer.commands import answer_of
from landslide_mapper.worker.python_finder import interpreter

_FOLDER = "dlls"
# Copies, so that nothing else of QGIS's folder comes before what PyTorch brings. Not the paths: until Python
# 3.13 such a file is read in the code page of the system.
_STARTER = f"import os, sys; os.add_dll_directory(os.path.join(sys.prefix, '{_FOLDER}'))\n"
_NAMES = ("libssl-*.dll", "libcrypto-*.dll", "sqlite3.dll", "*ffi-*.dll", "liblzma.dll", "*bz2.dll")
_TIMEOUT_S = 60.0


def lend_libraries(environment: Path, base: Path) -> None:
    """Give an environment the libraries that it lacks; does nothing where it lacks none.

    Args:
        environment: a new one.
        base: the interpreter that it was made from.

    Raises:
        EngineSetupError: when they cannot be copied.
    """
    if has_ssl(environment):
        return
    found = next(_places(base), None)
    if found is None:
        return
    with system_errors(EngineSetupError, "{folder} cannot be written: {reason}.", folder=environment):
        lent = environment / _FOLDER
        lent.mkdir()
        for pattern in _NAMES:
            for library in found.glob(pattern):
                shutil.copyfile(library, lent / library.name)
        starter = environment / "Lib" / "site-packages" / "landslide_mapper_dlls.pth"
        starter.write_text(_STARTER, encoding="ascii")


def has_ssl(environment: Path) -> bool:
    """Whether an environment's Python can make secure connections."""
    return answer_of([interpreter(environment), "-I", "-c", "import ssl"], _TIMEOUT_S) is not None


def _places(base: Path) -> Iterator[Path]:
    """Where the libraries may lie: OSGeo4W's are in bin, beside apps/Python3*; conda's in Library/bin."""
    for parent in list(base.parents)[:3]:
        for folder in (parent / "bin", parent / "Library" / "bin"):
            if any(folder.glob(_NAMES[0])):
                yield folder
