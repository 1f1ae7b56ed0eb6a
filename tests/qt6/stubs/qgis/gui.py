"""Every class of qgis.gui as a stand-in: the widgets on top of the class of Qt that they derive from."""

from __future__ import annotations

import stand_in
from PyQt6 import QtCore, QtWidgets

BASES = {
    "QgsCollapsibleGroupBox": QtWidgets.QGroupBox,
    "QgsDateEdit": QtWidgets.QDateTimeEdit,
    "QgsDockWidget": QtWidgets.QDockWidget,
    "QgsDoubleSpinBox": QtWidgets.QDoubleSpinBox,
    "QgsFieldComboBox": QtWidgets.QComboBox,
    "QgsFileWidget": QtWidgets.QWidget,
    "QgsFilterLineEdit": QtWidgets.QLineEdit,
    "QgsMapCanvas": QtWidgets.QGraphicsView,
    "QgsMapLayerComboBox": QtWidgets.QComboBox,
    "QgsMapTool": QtCore.QObject,
    "QgsMapToolCapture": QtCore.QObject,
    "QgsMapToolExtent": QtCore.QObject,
    "QgsMessageBar": QtWidgets.QFrame,
    "QgsOptionsPageWidget": QtWidgets.QWidget,
    "QgsOptionsWidgetFactory": QtCore.QObject,
    "QgsProjectionSelectionWidget": QtWidgets.QWidget,
    "QgsRasterBandComboBox": QtWidgets.QComboBox,
    "QgsSpinBox": QtWidgets.QSpinBox,
}


def __getattr__(name: str) -> type:
    if name.startswith("__"):
        raise AttributeError(name)
    base = BASES.get(name)
    made = globals()[name] = stand_in.on_top_of(base, name) if base else stand_in.plain(name)
    return made
