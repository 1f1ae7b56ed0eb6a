"""Says in plain words why uv or pip failed, and what can be done, from what they have printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from landslide_mapper.messages import Message

DISK, RIGHTS, NO_SSL, CERTIFICATE, PROXY, NETWORK, NO_BUILD, DAMAGED, NO_PIP, OTHER = (
    *("disk", "rights", "no ssl", "certificate", "proxy", "network", "no build", "damaged", "no pip"),
    "other",
)
UNREACHABLE = (CERTIFICATE, PROXY, NETWORK)
"""Kinds of failures that another index may not have."""

_SIGNS = (
    (
        DISK,
        r"no space left on device|errno 28\b|os error (28|112)\b|not enough space on the disk|quota exceeded",
    ),
    (RIGHTS, r"permission denied|errno 13\b|os error (5|13)\b|access is denied|read-only file system"),
    (NO_SSL, r"ssl module (in python )?is not available"),
    (CERTIFICATE, r"certificate[_ ]verify|invalid peer certificate|unknownissuer|sslerror|ssl: cert"),
    (
        PROXY,
        r"proxyerror|tunnel connection failed|proxy authentication|\b407\b|proxy connect|unsuccessful tunnel"
        r"|tunnel error",
    ),
    (
        NETWORK,
        r"name or service not known|name resolution|getaddrinfo failed|newconnectionerror|dns error"
        r"|nodename nor servname|connection refused|connection reset|timed out|network is unreachable"
        r"|error sending request|failed to fetch|max retries exceeded",
    ),
    (DAMAGED, r"do not match the hashes|hash mismatch|bad zipfile|badzipfile|invalid wheel"),
    (NO_PIP, r"ensurepip is not available|no module named '?(venv|ensurepip|pip)\b"),
    (NO_BUILD, r"no matching distribution|resolutionimpossible|no solution found|conflicting dependencies"),
)


@dataclass(frozen=True)
class Failure:
    """Why a program failed.

    Attributes:
        kind: one of the kinds above.
        message: what it means, and what to do.
    """

    kind: str
    message: Message


def explain(lines: Sequence[str], code: int) -> Failure:
    """Find out from the last lines of a program why it failed.

    Args:
        lines: that it printed.
        code: its exit status.
    """
    text = "\n".join(lines)
    for kind, signs in _SIGNS:
        if re.search(signs, text, re.IGNORECASE):
            return Failure(kind, Message("{what} ({line})", what=_what(kind), line=_telling(lines, signs)))
    said = lines[-1] if lines else ""
    return Failure(OTHER, Message("It ended with exit code {code}: {line}", code=code, line=said))


def _what(kind: str) -> Message:
    return {
        DISK: Message("The disk is full. Make room, then try again; what was downloaded is kept."),
        RIGHTS: Message("A folder cannot be written. Make it writable for your account, then try again."),
        NO_SSL: Message(
            "This Python cannot make secure connections. Install Python from python.org, or uv, then try "
            "again."
        ),
        CERTIFICATE: Message(
            "The certificate of the package index is not trusted. Where a company checks connections, add "
            "its authority in QGIS's options (Authentication), or name its file in the environment variable "
            "SSL_CERT_FILE."
        ),
        PROXY: Message(
            "The proxy refuses the connection. Check its address, user and password in QGIS's options "
            "(Network), or the environment variable HTTPS_PROXY."
        ),
        NETWORK: Message(
            "The package index cannot be reached. Check the connection, and the proxy in QGIS's options "
            "(Network); without internet, install from an offline bundle."
        ),
        NO_BUILD: Message(
            "The package index has no build of PyTorch that fits this machine and this choice. Where pip is "
            "set up for a company's index, that one must offer it."
        ),
        DAMAGED: Message("A downloaded file is damaged. Try again."),
        NO_PIP: Message(
            "This Python lacks what makes environments. Install python3-venv (Debian, Ubuntu), or uv."
        ),
    }[kind]


def _telling(lines: Sequence[str], signs: str) -> str:
    """The first line that says it, shortened."""
    line = next((one.strip() for one in lines if re.search(signs, one, re.IGNORECASE)), "")
    return line if len(line) <= 200 else line[:199] + "…"
