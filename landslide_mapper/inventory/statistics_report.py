"""The statistics of an inventory as a page for people (HTML) and as a table for programs (CSV)."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Sequence

from landslide_mapper.inventory.statistics import NOT_STATED, Sizes, Statistics
from landslide_mapper.inventory.statistics_plot import size_plot
from landslide_mapper.inventory.table_text import as_text_only

CSV_COLUMNS = (
    "group",
    "value",
    "number",
    "total_m2",
    "mean_m2",
    "median_m2",
    "min_m2",
    "max_m2",
    "density_per_m2",
)
_GROUP_NAMES = {
    "status": "Review",
    "landslide_type": "Type",
    "certainty": "Certainty",
    "trigger": "Trigger",
    "region": "Region of the model",
}
_STYLE = (
    "body{font-family:system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222}"
    "table{border-collapse:collapse;margin:.5rem 0 1.5rem}th,td{padding:.25rem .75rem;text-align:right;"
    "border-bottom:1px solid #ddd}"
    "th:first-child,td:first-child{text-align:left}th{border-bottom:2px solid #888}"
    "h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}svg{max-width:100%;height:auto}"
    ".note{color:#555;font-size:.9rem}@media print{body{margin:0}}"
)


def statistics_csv(statistics: Statistics) -> str:
    """One tidy table: all landslides, each group, and each bin of the size distribution."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(CSV_COLUMNS)
    writer.writerow(["all", "", *_figures(statistics.sizes), ""])
    for group, values in statistics.groups.items():
        for value, sizes in values.items():
            writer.writerow([group, as_text_only(value), *_figures(sizes), ""])
    for one in statistics.bins:
        span = [f"{one.low_m2:.6g}", f"{one.high_m2:.6g}"]
        density = f"{one.density_per_m2:.6g}"
        writer.writerow(["area_bin", f"{span[0]}-{span[1]}", one.number, "", "", "", *span, density])
    if statistics.mapped_m2:
        writer.writerow(["area_mapped", "", "", f"{statistics.mapped_m2:.2f}", "", "", "", "", ""])
    return text.getvalue()


def statistics_html(title: str, statistics: Statistics, notes: Sequence[str] = (), unit: str = "m²") -> str:
    """A page that stands for itself: no script, nothing from elsewhere.

    Args:
        title: of the inventory.
        statistics: its figures.
        notes: what a reader must know, such as what was left out.
        unit: of areas, in words.
    """
    heading = html.escape(f"{title}: statistics")
    parts = [f"<h1>{heading}</h1>", _overview(statistics, unit)]
    for group, values in statistics.groups.items():
        name = _GROUP_NAMES[group]
        parts += [f"<h2>{name}</h2>", _group_table(name, values, statistics.sizes, unit)]
    parts += _distribution(statistics, unit)
    if notes:
        items = "".join(f"<li>{html.escape(note)}</li>" for note in notes)
        parts.append(f'<h2>Notes</h2><ul class="note">{items}</ul>')
    return (
        f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{heading}</title>'
        f"<style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>\n"
    )


def format_area(area_m2: float) -> str:
    """An area in the unit that suits it."""
    return f"{area_m2 / 1e6:,.2f} km²" if area_m2 >= 1e5 else f"{area_m2:,.0f} m²"


def _figures(sizes: Sizes) -> list[str]:
    areas = (sizes.total_m2, sizes.mean_m2, sizes.median_m2, sizes.min_m2, sizes.max_m2)
    return [str(sizes.number), *(f"{area:.2f}" for area in areas)]


def _overview(statistics: Statistics, unit: str) -> str:
    sizes = statistics.sizes
    rows = [
        ("Landslides", f"{sizes.number:,}"),
        ("Total area", _area(sizes.total_m2, unit)),
        ("Mean area", _area(sizes.mean_m2, unit)),
        ("Median area", _area(sizes.median_m2, unit)),
        ("Smallest", _area(sizes.min_m2, unit)),
        ("Largest", _area(sizes.max_m2, unit)),
    ]
    if statistics.mapped_m2 and statistics.per_km2 is not None and statistics.share is not None:
        rows += [
            ("Area mapped", _area(statistics.mapped_m2, unit)),
            ("Landslides per km²", f"{statistics.per_km2:,.3g}"),
            ("Share of the area mapped", f"{statistics.share:.3%}"),
        ]
    return f"<table>{''.join(f'<tr><td>{name}</td><td>{value}</td></tr>' for name, value in rows)}</table>"


def _area(value: float, unit: str) -> str:
    return format_area(value) if unit == "m²" else f"{value:,.0f} {unit}"


def _group_table(name: str, values: dict[str, Sizes], everything: Sizes, unit: str) -> str:
    head = ("", "Number", "Total", "Mean", "Median", "Largest", "Share of area")
    rows = "".join(
        _row(
            "td",
            [
                value if value == NOT_STATED else value.replace("_", " "),
                f"{sizes.number:,}",
                *(_area(a, unit) for a in (sizes.total_m2, sizes.mean_m2, sizes.median_m2, sizes.max_m2)),
                f"{sizes.total_m2 / everything.total_m2:.1%}" if everything.total_m2 else "",
            ],
        )
        for value, sizes in values.items()
    )
    return f"<table>{_row('th', [name, *head[1:]])}{rows}</table>"


def _distribution(statistics: Statistics, unit: str) -> list[str]:
    if not statistics.bins:
        return []
    rows = "".join(
        _row(
            "td",
            [
                f"{one.low_m2:,.0f} – {one.high_m2:,.0f}",
                f"{one.number:,}",
                f"{one.number / statistics.sizes.number:.1%}",
                f"{one.density_per_m2:.2e}" if one.number else "",
            ],
        )
        for one in statistics.bins
    )
    head = _row("th", [f"Area ({unit})", "Number", "Share", f"Density ({unit}⁻¹)"])
    parts = ["<h2>Sizes</h2>", size_plot(statistics.bins, statistics.tail), f"<table>{head}{rows}</table>"]
    if statistics.tail:
        tail = statistics.tail
        parts.insert(
            2,
            f'<p class="note">Tail: p(A) ∝ A<sup>−{tail.exponent:.2f}</sup> (± {tail.error:.2f}) for the '
            f"{tail.number:,} landslides from {_area(tail.from_m2, unit)} on, by maximum likelihood, its "
            "beginning where the distance to the power law is least (Clauset and others 2009). Smaller "
            "ones are fewer than the power law says, in part because the images do not show them.</p>",
        )
    return parts


def _row(tag: str, values: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<{tag}>{html.escape(value)}</{tag}>' for value in values)}</tr>"
