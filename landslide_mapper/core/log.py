"""The plugin's tab in QGIS's log, and its last lines for a report of a fault."""

from __future__ import annotations

from collections import deque
from datetime import datetime

from qgis.core import Qgis, QgsApplication

from landslide_mapper.messages import without_passwords

LOG_TAG = "Landslide Mapper"
_recent: deque[str] = deque(maxlen=200)


def log(message: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    """Write into QGIS's log; passwords are left out."""
    text = without_passwords(message)
    _recent.append(f"{datetime.now():%H:%M:%S} {text}")
    QgsApplication.messageLog().logMessage(text, LOG_TAG, level, False)


def recent() -> list[str]:
    """What was logged last in this session."""
    return list(_recent)
