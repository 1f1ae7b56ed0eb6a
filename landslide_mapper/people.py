"""Who may be named to others, and what of a path: accounts and folders are nobody's business."""

from __future__ import annotations

import getpass
import hashlib
import platform
import re
from pathlib import Path, PurePath, PureWindowsPath

_FOLDER_IN_NAME = re.compile(r'^([A-Z][A-Z0-9_]+:"?)(?:[A-Za-z]:)?[\\/](?!/)(?:[^":\n]*[\\/])?(?=[^":\\/\n])')
_UNNAMED = re.compile(r"analyst-[0-9a-f]{8}")


def unnamed() -> str:
    """What somebody is called in an event who chose no name: the same on every day, and no account's name."""
    account = f"{platform.node()}/{_login()}"
    return f"analyst-{hashlib.sha256(account.encode('utf-8', 'surrogateescape')).hexdigest()[:8]}"


def account_names() -> frozenset[str]:
    """The names of the account that runs this program."""
    names = {_login()}
    try:
        import pwd
    except ImportError:  # Windows
        return frozenset(names)
    try:
        names.add(pwd.getpwnam(_login()).pw_gecos.split(",")[0])
    except KeyError:
        pass
    return frozenset(name for name in names if name)


def may_be_told(name: str, chosen: str = "") -> bool:
    """Whether a name of a reviewer or mapper may leave with an export.

    Args:
        name: as it is stored.
        chosen: the name that the analyst chose to be known by.
    """
    return name == chosen or not (_UNNAMED.fullmatch(name) or name in account_names())


def without_folders(text: str) -> str:
    """A text that is an absolute path as the file's name; any other as it is.

    Of a name that GDAL knows, such as `GPKG:/folder/file.gpkg:table`, the folder goes.
    """
    text = _FOLDER_IN_NAME.sub(r"\1", text)
    windows = PureWindowsPath(text)
    if "\n" in text or not (text.startswith(("/", "~", "\\\\", "file:")) or (windows.drive and windows.root)):
        return text
    return windows.name if "\\" in text else PurePath(text).name


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, ImportError, OSError):  # no account of that number, as in some containers
        return Path.home().name
