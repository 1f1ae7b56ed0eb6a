from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest

from landslide_mapper.inventory.size_distribution import size_bins
from landslide_mapper.inventory.statistics import NOT_STATED, summarize_inventory
from landslide_mapper.inventory.statistics_plot import size_plot
from landslide_mapper.inventory.statistics_report import format_area, statistics_csv, statistics_html


def rows_of(*types: str | None) -> list[dict[str, str | None]]:
    return [{"status": "accepted", "landslide_type": one} for one in types]


def power_law(exponent: float, smallest: float, count: int) -> np.ndarray:
    """Areas drawn from p ~ A^-exponent, by inversion."""
    drawn = np.random.default_rng(7).random(count)
    return smallest * (1 - drawn) ** (-1 / (exponent - 1))


def test_figures_of_a_few_landslides():
    found = summarize_inventory(
        rows_of("debris_flow", None, "debris_flow"), np.array([100.0, 300.0, 800.0]), 1e6
    )
    assert (found.sizes.number, found.sizes.total_m2, found.sizes.median_m2) == (3, 1200.0, 300.0)
    assert (found.sizes.mean_m2, found.sizes.min_m2, found.sizes.max_m2) == (400.0, 100.0, 800.0)
    assert found.per_km2 == pytest.approx(3.0)
    assert found.share == pytest.approx(0.0012)
    assert {name: sizes.number for name, sizes in found.groups["landslide_type"].items()} == {
        "debris_flow": 2,
        NOT_STATED: 1,
    }
    assert "certainty" not in found.groups, "nobody stated it"
    assert found.tail is None, "three landslides have no tail"


def test_densities_integrate_to_one():
    areas = power_law(2.4, 250.0, 4000)
    bins = size_bins(areas)
    assert sum(one.number for one in bins) == len(areas)
    assert sum(one.density_per_m2 * (one.high_m2 - one.low_m2) for one in bins) == pytest.approx(1.0)


@pytest.mark.parametrize("area", [1000.0, 1e-3, 10.0**0.2, 123456.7])
def test_every_landslide_is_in_a_bin(area):
    assert sum(one.number for one in size_bins(np.array([area, area * 10]))) == 2


def test_tail_of_a_power_law_is_found():
    tail = summarize_inventory([{}] * 4000, power_law(2.4, 10.0**2.4, 4000)).tail
    assert tail is not None
    assert tail.exponent == pytest.approx(2.4, abs=3 * tail.error)
    assert tail.error == pytest.approx(1.4 / np.sqrt(4000), rel=0.1)


def test_unknown_areas_count_as_landslides_only():
    found = summarize_inventory([{}, {}], np.array([np.nan, 50.0]))
    assert (found.sizes.number, found.sizes.total_m2) == (2, 50.0)


def test_csv_is_tidy():
    text = statistics_csv(summarize_inventory(rows_of("topple", None), np.array([10.0, 20.0]), 5e6))
    rows = list(csv.DictReader(io.StringIO(text)))
    assert {"all", "status", "landslide_type", "area_bin", "area_mapped"} == {row["group"] for row in rows}
    assert all(None not in row for row in rows), "a row has more cells than columns"
    assert rows[0]["total_m2"] == "30.00"


def test_page_stands_for_itself_and_escapes_text():
    statistics = summarize_inventory(rows_of("<script>", None), np.array([10.0, 20.0]))
    page = statistics_html("Flood & <slides>", statistics, ["<b>note</b>"])
    assert "<script>" not in page
    assert "Flood &amp; &lt;slides&gt;" in page
    assert "&lt;b&gt;note" in page
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")


def test_plot_draws_a_point_for_every_bin_that_is_not_empty_inside_its_frame():
    statistics = summarize_inventory([{}] * 500, power_law(2.3, 100.0, 500))
    drawing = ElementTree.fromstring(size_plot(statistics.bins, statistics.tail))
    points = [one for one in drawing.iter() if one.tag.endswith("circle")]
    assert len(points) == sum(1 for one in statistics.bins if one.number)
    for point in points:
        assert 76 <= float(point.get("cx")) <= 544
        assert 16 <= float(point.get("cy")) <= 306
    assert any(one.get("class") == "tail" for one in drawing.iter())


def test_plot_of_nothing_is_nothing():
    assert size_plot((), None) == ""


def test_areas_in_words():
    assert format_area(1234.4) == "1,234 m²"
    assert format_area(3_350_000) == "3.35 km²"
