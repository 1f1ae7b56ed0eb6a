"""The tabs of the dock: all of them are seen, however long their names and narrow the dock."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QWidget

from landslide_mapper.gui.widgets.narrow_tabs import NarrowTabs
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
