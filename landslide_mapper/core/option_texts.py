"""Texts of the jobs' options, and of the formats of exports, in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def option_text(text: str) -> str:
    """The text or help of an option (`jobs.options`), or what a format is good for, translated."""
    return QCoreApplication.translate("Processing", text)
