"""The modules of PyQt6 under the names that QGIS gives them, with nothing put in that PyQt6 has not."""

from __future__ import annotations

import importlib
import sys

__path__: list[str] = []
for _name in ("QtCore", "QtGui", "QtNetwork", "QtTest", "QtWidgets", "QtXml"):
    globals()[_name] = sys.modules[f"qgis.PyQt.{_name}"] = importlib.import_module(f"PyQt6.{_name}")
