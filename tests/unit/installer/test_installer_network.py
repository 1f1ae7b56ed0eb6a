"""Proxy, certificates and a company's index reach uv and pip; nothing of it leads astray or is shown."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from landslide_mapper.installer.failures import (
    CERTIFICATE,
    DAMAGED,
    DISK,
    NETWORK,
    NO_BUILD,
    NO_PIP,
    NO_SSL,
    OTHER,
    PROXY,
    RIGHTS,
    explain,
)
from landslide_mapper.installer.network import (
    Network,
    installer_environment,
    offline_environment,
    pip_configuration,
    uv_options,
    uv_variables,
)

CACHE = Path("cache folder")


def test_qgis_s_proxy_and_authorities_reach_the_installers():
    network = Network("http://proxy:3128", Path("/own/authorities.pem"))
    known = installer_environment(network, CACHE, {"HTTPS_PROXY": "http://other:1", "PATH": "/bin"})
    assert known["HTTPS_PROXY"] == known["https_proxy"] == known["PIP_PROXY"] == "http://proxy:3128"
    assert known["SSL_CERT_FILE"] == known["PIP_CERT"] == "/own/authorities.pem"


def test_without_qgis_s_the_environment_s_are_kept():
    source = {
        "HTTPS_PROXY": "http://other:1",
        "SSL_CERT_FILE": "/company.pem",
        "PIP_INDEX_URL": "http://index",
    }
    known = installer_environment(Network(certificates=Path("/own.pem")), CACHE, source)
    assert {name: known[name] for name in source} == source
    assert "PIP_CERT" not in known


def test_nothing_installs_into_another_place():
    source = dict.fromkeys(
        (
            "PIP_TARGET",
            "PIP_USER",
            "PIP_PREFIX",
            "PIP_DRY_RUN",
            "UV_TARGET",
            "UV_SYSTEM_PYTHON",
            "PYTHONPATH",
        ),
        "1",
    )
    assert not set(source) & set(installer_environment(Network(), CACHE, source))
    known = installer_environment(Network(), CACHE, {"PIP_CACHE_DIR": "/elsewhere", "TMPDIR": "/small"})
    assert known["PIP_CACHE_DIR"] == str(CACHE / "pip")
    assert known["TMPDIR"] == known["TEMP"] == str(CACHE / "tmp")


def test_a_bundle_is_installed_without_any_index():
    known = offline_environment(CACHE, {"PIP_INDEX_URL": "http://index", "UV_INDEX": "http://index"})
    assert not [value for value in known.values() if "http" in value]
    assert known["PIP_NO_INDEX"] == known["UV_OFFLINE"] == "1"
    assert known["PIP_CONFIG_FILE"] == os.devnull


def test_pip_s_configuration_is_said_in_uv_s_words(tmp_path):
    (tmp_path / "pip.conf").write_text(
        "[global]\nindex-url = https://index.invalid/simple\nextra-index-url =\n  https://one.invalid/a\n"
        "  https://two.invalid/b\ntrusted-host = one.invalid\ncert = /own ca.pem\nproxy = http://p:1\n"
        "[install]\nindex-url = https://install.invalid/simple\n[list]\nindex-url = https://no.invalid\n"
    )
    environment = {
        "PIP_CONFIG_FILE": str(tmp_path / "pip.conf"),
        "PIP_FIND_LINKS": "/wheels",
        "PATH": os.environ["PATH"],
    }
    known = pip_configuration(Path(sys.executable), environment)
    options = uv_options(known)
    pairs = list(zip(options[::2], options[1::2]))
    assert ("--default-index", "https://install.invalid/simple") in pairs
    assert ("--index", "https://one.invalid/a") in pairs
    assert ("--index", "https://two.invalid/b") in pairs
    assert ("--allow-insecure-host", "one.invalid") in pairs
    assert ("--find-links", "/wheels") in pairs
    assert ("--index-strategy", "unsafe-best-match") in pairs
    assert "no.invalid" not in str(options)
    variables = uv_variables(known, environment)
    assert variables == {
        "SSL_CERT_FILE": "/own ca.pem",
        "HTTP_PROXY": "http://p:1",
        "HTTPS_PROXY": "http://p:1",
    }
    assert "HTTPS_PROXY" not in uv_variables(known, {**environment, "HTTPS_PROXY": "http://mine:1"})


def test_a_python_without_pip_knows_no_configuration(tmp_path):
    assert pip_configuration(tmp_path / "none", {}) == {}
    assert uv_variables({}, {}) == {"UV_SYSTEM_CERTS": "1"}


@pytest.mark.parametrize(
    ("kind", "line"),
    [
        (DISK, "error: failed to write: No space left on device (os error 28)"),
        (DISK, "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device"),
        (RIGHTS, "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'"),
        (RIGHTS, "  cause: Access is denied. (os error 5)"),
        (
            NO_SSL,
            "broken by 'SSLError(\"Can't connect to HTTPS URL because the SSL module is not available.\")'",
        ),
        (
            NO_SSL,
            "pip is configured with locations that require TLS/SSL, however the ssl module in Python is not "
            "available.",
        ),
        (
            CERTIFICATE,
            "SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify'",
        ),
        (CERTIFICATE, "  cause: invalid peer certificate: UnknownIssuer"),
        (PROXY, "WARNING: Retrying after connection broken by 'ProxyError('Cannot connect to proxy.'"),
        (PROXY, "OSError: Tunnel connection failed: 407 Proxy Authentication Required"),
        (PROXY, "  cause: tunnel error: failed to create underlying connection"),
        (NETWORK, "  cause: failed to lookup address information: Name or service not known"),
        (NETWORK, "NewConnectionError: Failed to establish a new connection: [Errno 111] Connection refused"),
        (NO_BUILD, "ERROR: No matching distribution found for torch<3,>=2.3"),
        (NO_BUILD, "  × No solution found when resolving dependencies:"),
        (DAMAGED, "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE."),
        (NO_PIP, "The virtual environment was not created successfully because ensurepip is not available."),
    ],
)
def test_what_uv_and_pip_print_is_explained_with_what_to_do(kind, line):
    failure = explain(["Collecting torch", line, "WARNING: something else"], 1)
    assert failure.kind == kind
    assert line.strip()[:60] in failure.message
    assert any(verb in failure.message for verb in ("Make", "add", "Check", "must", "Try", "Install"))


def test_a_failed_resolution_after_a_broken_connection_is_the_connection_s():
    lines = [
        "WARNING: Retrying, connection broken by NewConnectionError",
        "ERROR: No matching distribution found",
    ]
    assert explain(lines, 1).kind == NETWORK


def test_what_is_not_known_is_shown_as_it_is():
    assert explain(["Segmentation fault"], 139).message == "It ended with exit code 139: Segmentation fault"
    assert explain([], 1).kind == OTHER
