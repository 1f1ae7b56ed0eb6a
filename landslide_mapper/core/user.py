"""Who works here."""

from __future__ import annotations

from qgis.core import QgsApplication


def user_name() -> str:
    """The name in the QGIS profile, else the account's."""
    return str(QgsApplication.userFullName() or QgsApplication.userLoginName())
