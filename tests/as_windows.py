"""What Windows refuses and Linux does not, refused here too."""

from __future__ import annotations

import errno
import fcntl
import os

import pytest


def refused(winerror: int) -> OSError:
    """What a call raises on Windows where somebody has the file open."""
    error = PermissionError(errno.EACCES, "The file is used by another process")
    error.winerror = winerror
    return error


def refuse_to_flush_what_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `os.fsync` fail for a file that is open for reading only."""
    real = os.fsync

    def fsync(descriptor):
        if fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE == os.O_RDONLY:
            raise OSError(errno.EBADF, "Bad file descriptor")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
