"""QAction and QShortcut from where this Qt keeps them: QtWidgets in Qt 5, QtGui in Qt 6."""

from __future__ import annotations

from qgis.PyQt import QtGui, QtWidgets

QAction = getattr(QtGui, "QAction", None) or QtWidgets.QAction
QShortcut = getattr(QtGui, "QShortcut", None) or QtWidgets.QShortcut
