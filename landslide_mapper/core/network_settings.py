"""The way out of this machine as QGIS's options describe it, for programs that QGIS starts."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy

from landslide_mapper.errors import JobError
from landslide_mapper.installer.network import Network
from landslide_mapper.package_files import user_folder
from landslide_mapper.whole_file import write_whole

_SCHEMES = {QNetworkProxy.ProxyType.HttpProxy: "http", QNetworkProxy.ProxyType.Socks5Proxy: "socks5h"}


def qgis_network(folder: Path) -> Network:
    """Proxy and trusted authorities of QGIS's options; called on the GUI thread.

    Args:
        folder: where a file of the authorities is written, if the user has added any.

    Raises:
        OSError: when that file cannot be written.
    """
    return Network(_proxy(QgsNetworkAccessManager.instance().fallbackProxy()), _certificates(folder))


def network_variables() -> dict[str, str]:
    """The same as environment variables of a program; called on the GUI thread.

    Raises:
        JobError: when the file of the authorities cannot be written.
    """
    folder = user_folder()
    try:
        return qgis_network(folder).variables
    except OSError as error:
        raise JobError("{folder}: {reason}.", folder=folder, reason=error.strerror or error) from error


def _proxy(proxy: QNetworkProxy) -> str:
    scheme = _SCHEMES.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return ""
    address = QUrl()
    address.setScheme(scheme)
    address.setHost(proxy.hostName())
    address.setPort(proxy.port())
    if proxy.user():
        address.setUserName(proxy.user(), QUrl.ParsingMode.DecodedMode)
        address.setPassword(proxy.password(), QUrl.ParsingMode.DecodedMode)
    return bytes(address.toEncoded()).decode("ascii")


def _certificates(folder: Path) -> Path | None:
    """All that QGIS trusts, where that is more than the system does: authorities that the user has added."""
    manager = QgsApplication.authManager()
    if manager is None or manager.isDisabled() or not manager.databaseCAs():
        return None
    text = bytes(manager.trustedCaCertsPemText()).decode("ascii")
    path = folder / "authorities.pem"
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(path, lambda file: file.write(text))
    return path
