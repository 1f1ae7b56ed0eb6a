"""A display for QGIS: the user's own, or Xvfb on a free number that ends with us."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager


def has_display() -> bool:
    """Whether a person would see a window that is opened now."""
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@contextmanager
def virtual_display(size: str = "1600x1000") -> Iterator[dict[str, str]]:
    """Run Xvfb while the context lasts and give the environment that points to it.

    Args:
        size: screen size in pixels, `WIDTHxHEIGHT`.

    Raises:
        SystemExit: when Xvfb is missing or does not start.
    """
    program = shutil.which("Xvfb")
    if program is None:
        raise SystemExit("Xvfb is not installed; run ./build.sh, which installs it, or: apt-get install xvfb")
    read, write = os.pipe()
    # With -displayfd the server itself picks a free number and says it once it accepts clients.
    server = subprocess.Popen(
        [program, "-displayfd", str(write), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read, encoding="ascii") as answer:
            number = answer.readline().strip()
        if not number:
            raise SystemExit(f"Xvfb ended with {server.wait()} before it offered a display.")
        environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        yield environment
    finally:
        server.terminate()
        server.wait(10)
