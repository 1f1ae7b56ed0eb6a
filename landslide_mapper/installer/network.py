"""How the installers reach a package index: what pip is configured for, QGIS's proxy and certificates.

No index is named here: pip and uv know theirs, and a company's own is in pip's configuration, which is handed
on to uv. Passwords of proxies travel in environment variables, never on command lines.
"""

from __future__ import annotations

import ast
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from landslide_mapper.installer.commands import answer_of
from landslide_mapper.worker.environment import worker_environment

_TIMEOUT_S = 30.0
_LEADS_ASTRAY = {
    *("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_REQUIREMENT", "PIP_PYTHON"),
    *("PIP_REQUIRE_VIRTUALENV", "PIP_CACHE_DIR", "PIP_NO_CACHE_DIR", "PIP_DRY_RUN", "PIP_REPORT"),
    *("UV_PYTHON", "UV_SYSTEM_PYTHON", "UV_PROJECT", "UV_PROJECT_ENVIRONMENT", "UV_TARGET", "UV_PREFIX"),
    *("UV_CACHE_DIR", "UV_NO_CACHE", "UV_TORCH_BACKEND", "UV_WORKING_DIR", "UV_WORKING_DIRECTORY"),
}
"""Would install into another place than the engine, or from nowhere."""
_PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "ALL_PROXY", "PIP_PROXY")
_CERTIFICATES = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "PIP_CERT")


@dataclass(frozen=True)
class Network:
    """What QGIS knows of the way out.

    Attributes:
        proxy: its address, with user and password; empty: what the environment says.
        certificates: a PEM file of all authorities that are trusted; None: the system's.
    """

    proxy: str = ""
    certificates: Path | None = None

    @property
    def variables(self) -> dict[str, str]:
        """The same for programs that read it from the environment; what is not known is left out."""
        known = dict.fromkeys(_PROXIES, self.proxy) if self.proxy else {}
        if self.certificates is not None:
            known.update(dict.fromkeys(_CERTIFICATES, str(self.certificates)))
        return known


def installer_environment(
    network: Network, cache: Path, environ: Mapping[str, str] | None = None
) -> dict[str, str]:
    """The environment of uv and pip with an index.

    Args:
        network: what QGIS knows.
        cache: where everything goes that is downloaded or unpacked meanwhile.
        environ: the environment to start from; by default this process's.
    """
    source = os.environ if environ is None else environ
    kept = worker_environment(source)
    kept.update({name: value for name, value in source.items() if name.upper().startswith("PIP_")})
    kept = {name: value for name, value in kept.items() if name.upper() not in _LEADS_ASTRAY}
    own = bool(kept.get("SSL_CERT_FILE"))
    kept.update(
        (name, one) for name, one in network.variables.items() if not own or name not in _CERTIFICATES
    )
    return {**kept, **_own_folders(cache)}


def offline_environment(cache: Path, environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment of uv and pip without any index, whatever they are configured for."""
    kept = worker_environment(environ)
    kept = {name: value for name, value in kept.items() if not name.upper().startswith("UV_")}
    nothing = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "UV_NO_CONFIG": "1", "UV_OFFLINE": "1"}
    return {**kept, **_own_folders(cache), **nothing}


def uv_options(known: Mapping[str, Sequence[str]]) -> list[str]:
    """Say in uv's words how pip is configured (`pip_configuration`)."""
    options = []
    for setting, option in (
        ("index-url", "--default-index"),
        ("extra-index-url", "--index"),
        ("find-links", "--find-links"),
        ("constraint", "--constraints"),
        ("trusted-host", "--allow-insecure-host"),
    ):
        for value in known.get(setting, []):
            options += [option, value]
    if known.get("no-index"):
        options.append("--no-index")
    if "--index" in options:
        # pip takes the newest of all indexes, uv only looks into the first that knows the name.
        options += ["--index-strategy", "unsafe-best-match"]
    return options


def uv_variables(known: Mapping[str, Sequence[str]], environment: Mapping[str, str]) -> dict[str, str]:
    """Certificates and proxy of pip's configuration as uv reads them; what is set already stays.

    Args:
        known: how pip is configured (`pip_configuration`).
        environment: pip's.
    """
    found = {}
    if known.get("cert"):
        found["SSL_CERT_FILE"] = known["cert"][-1]
    elif not environment.get("SSL_CERT_FILE"):
        found["UV_SYSTEM_CERTS"] = "1"  # as pip does; a company's own authority is known to the system
    if known.get("proxy"):
        found.update(HTTP_PROXY=known["proxy"][-1], HTTPS_PROXY=known["proxy"][-1])
    return {name: value for name, value in found.items() if not environment.get(name)}


def pip_configuration(python: Path, environment: Mapping[str, str]) -> dict[str, list[str]]:
    """What pip is configured for, in its files and in the environment: values by setting.

    Args:
        python: one that has pip; without, nothing is known.
        environment: pip's.
    """
    said = answer_of([python, "-I", "-m", "pip", "config", "list"], _TIMEOUT_S, environment) or ""
    known: dict[str, list[str]] = {}
    # The general section first, then what is for installing alone, then the environment: the last one wins.
    ranks = {"global": 0, "install": 1, ":env:": 2}
    rows = []
    for line in said.splitlines():
        key, _, value = line.partition("=")
        section, _, setting = key.rpartition(".")
        if section in ranks:
            rows.append((ranks[section], setting.replace("_", "-"), value))
    for _, setting, value in sorted(rows, key=lambda row: row[0]):
        try:
            text = str(ast.literal_eval(value))
        except (ValueError, SyntaxError):
            continue
        known[setting] = text.split() if setting not in ("cert", "constraint") else [text]
    if known.get("no-index", ["0"])[0].lower() in ("0", "no", "off", "false"):
        known.pop("no-index", None)
    return known


def _own_folders(cache: Path) -> dict[str, str]:
    """Everything on the disk of the engine, and kept between attempts."""
    temporary = str(cache / "tmp")
    return {
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), temporary),
        "PIP_CACHE_DIR": str(cache / "pip"),
        "UV_CACHE_DIR": str(cache / "uv"),
        "UV_PYTHON_INSTALL_DIR": str(cache.parent.parent / "python"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",
        "PYTHONUTF8": "1",
    }
