"""Who works here."""

from __future__ import annotations

from qgis.core import QgsApplication

from landslide_mapper.core.settings import Settings
from landslide_mapper.people import account_names, unnamed


def user_name() -> str:
    """The name that the analyst chose in the options; else one that tells analysts apart and no more."""
    return Settings().reviewer or unnamed()


def earlier_names() -> frozenset[str]:
    """Names under which the same person may have worked before a name was chosen, or by an older version."""
    account = {str(QgsApplication.userFullName()), str(QgsApplication.userLoginName())}
    return frozenset({unnamed(), *account_names(), *account} - {""})


def account_name() -> str:
    """The account's name, for colleagues who wait for an event that is open here; never stored in one."""
    return str(QgsApplication.userFullName() or QgsApplication.userLoginName())
