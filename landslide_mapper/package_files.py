"""Files that come with the package and are no code: icons, layout templates, starter models, the help."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

CRASHES = "crashes"
"""Folder with the last lines of workers that died, in the user's own."""
_PACKAGE = Path(__file__).resolve().parent


def resource(name: str) -> Path:
    """A file in resources/: inside the package when installed, beside it in a checkout."""
    inside = _PACKAGE / "resources" / name
    return inside if inside.exists() else _PACKAGE.parent / "resources" / name


def help_page(name: str) -> Path:
    """A page of the help, such as pages/map: in the package when installed, else from ./build.sh docs."""
    page = f"docs/{name}.html"
    inside = _PACKAGE / "help" / page
    return inside if inside.exists() else _PACKAGE.parent / "build" / "help" / "html" / page


def user_folder(environ: Mapping[str, str] | None = None) -> Path:
    """Where this user's own data of the plugin belong."""
    variables = os.environ if environ is None else environ
    if sys.platform == "win32":
        data = Path(variables.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = Path(variables.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "landslide_mapper"
