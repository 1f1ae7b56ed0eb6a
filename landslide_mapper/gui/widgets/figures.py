"""Numbers as the user's language writes them: 1,801 m² in English is 1.801 m² in German."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale


class Figure:
    """A number for `format` and f-strings, such as f"{Figure(area):,.1f} ha"."""

    def __init__(self, value: float) -> None:
        self._value = value

    def __format__(self, form: str) -> str:
        """Format as Python does, with the separators of QGIS's language."""
        locale = QLocale()
        separators = {ord(","): str(locale.groupSeparator()), ord("."): str(locale.decimalPoint())}
        return format(self._value, form).translate(separators)
