"""Numbers are written as in the user's language: a point means two things."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QLocale

from landslide_mapper.gui.results.results import format_area
from landslide_mapper.gui.widgets.figures import Figure


@pytest.fixture
def language(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "shown"),
    [("en_US", "1,801.50 0.5 7 12.5%"), ("de_DE", "1.801,50 0,5 7 12,5%"), ("ja_JP", "1,801.50 0.5 7 12.5%")],
    indirect=["language"],
)
def test_separators_are_the_language_s(language, shown):
    many, few = Figure(1801.5), Figure(0.5)
    assert f"{many:,.2f} {few:.1f} {Figure(7):,} {Figure(0.125):.1%}" == shown


@pytest.mark.parametrize("language", ["de_DE"], indirect=True)
def test_areas_cannot_be_misread(language):
    assert format_area(1801) == "1.801 m²"
    assert format_area(25_000) == "2,5 ha"
    assert format_area(1_700_000) == "1,70 km²"
