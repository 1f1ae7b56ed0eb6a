"""The tabs of the dock: all of them are seen, however long their names and narrow the dock."""

from __future__ import annotations

import subprocess
import sys

import pytest
from qgis.PyQt.QtWidgets import QMainWindow, QWidget

from landslide_mapper.gui.widgets.narrow_tabs import NarrowTabs
from scripts.paths import ROOT
from tests.qgis.driving import settle

ENGLISH = ("Label", "Map", "Review", "Update", "Train")
GERMAN = ("Kennzeichnen", "Kartieren", "Prüfen", "Aktualisieren", "Trainieren")


@pytest.mark.parametrize("width", [280, 340])
@pytest.mark.parametrize("names", [ENGLISH, GERMAN])
def test_every_tab_is_seen(qgis_app, names, width):
    tabs = NarrowTabs()
    for name in names:
        tabs.addTab(QWidget(), name)
    tabs.resize(width, 300)
    tabs.show()
    settle()
    bar = tabs.tabBar()
    rects = [bar.tabRect(number) for number in range(bar.count())]
    assert tabs.minimumSizeHint().width() <= 280
    assert all(rect.width() > 20 and 0 <= rect.left() and rect.right() <= width for rect in rects)
    assert [bar.tabToolTip(number) for number in range(bar.count())] == list(names)
    tabs.deleteLater()


THEME = "QTabBar::tab { padding-left: 0.8em; padding-right: 0.8em; }"


def shown(window: QMainWindow) -> NarrowTabs:
    """Tabs in a window that has a style sheet of its own, as that of QGIS has."""
    tabs = NarrowTabs(window)
    for name in ENGLISH:
        tabs.addTab(QWidget(), name)
    window.setCentralWidget(tabs)
    window.show()
    window.setStyleSheet("QLabel { color: red; }")
    settle()
    return tabs


def test_a_theme_of_qgis_puts_no_air_beside_the_names(qgis_app):
    usual, plain, themed = qgis_app.styleSheet(), QMainWindow(), QMainWindow()
    width = shown(plain).tabBar().sizeHint().width()
    try:
        qgis_app.setStyleSheet(THEME)
        assert shown(themed).tabBar().sizeHint().width() <= width + len(ENGLISH)
    finally:
        qgis_app.setStyleSheet(usual)


FORGOTTEN = f"""
import sys
from qgis.core import QgsApplication
application = QgsApplication([], True)
from qgis.PyQt.QtWidgets import QMainWindow
from tests.qgis.gui.widgets.test_narrow_tabs import shown
from tests.qgis.driving import settle
window = QMainWindow()
shown(window).deleteLater()
settle()
application.setStyleSheet({THEME!r})
settle()
print("alive")
"""


def test_another_theme_is_no_crash_once_the_plugin_was_unloaded():
    done = subprocess.run([sys.executable, "-c", FORGOTTEN], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout.strip()) == (0, "alive"), done.stderr
