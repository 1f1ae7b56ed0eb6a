"""The report as a page for people: it stands for itself, and prints well."""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence

from landslide_mapper.accuracy.comparison import FALSE_ALARM, FOUND, MISSED, RIGHT_EMPTY
from landslide_mapper.accuracy.estimate import Estimate
from landslide_mapper.accuracy.figures import AccuracyFigures
from landslide_mapper.accuracy.plots import (
    COLORS,
    completeness_plot,
    map_picture,
    reliability_plot,
    threshold_plot,
)
from landslide_mapper.accuracy.report_texts import (
    area_notes,
    method_notes,
    sample_notes,
    size_notes,
    threshold_notes,
)
from landslide_mapper.accuracy.words import (
    Say,
    area_text,
    interval_text,
    not_defined,
    share,
    share_text,
    size_range,
)
from landslide_mapper.inventory.statistics_plot import SizeWords, size_plot
from landslide_mapper.inventory.statistics_report import format_area
from landslide_mapper.messages import Message
from landslide_mapper.vocabulary import STRATUM_BUFFER, STRATUM_LANDSLIDE

GENERATOR = "Landslide Mapper, accuracy report"
"""By this a page is known as one of ours, which may be replaced."""
_STYLE = (
    "body{font-family:system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#222;"
    "line-height:1.45}table{border-collapse:collapse;margin:.5rem 0 1rem}"
    "th,td{padding:.25rem .75rem;text-align:right;border-bottom:1px solid #ddd;vertical-align:top}"
    "th:first-child,td:first-child{text-align:left}th{border-bottom:2px solid #888}"
    "h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}svg{max-width:100%;height:auto}"
    ".note{color:#444;font-size:.92rem}.maps{display:flex;flex-wrap:wrap}"
    "figure{margin:0 .8rem .8rem 0}figcaption{font-size:.85rem;color:#444}"
    "img{border:1px solid #bbb;max-width:100%}"
    ".key{display:inline-block;width:.9em;height:.9em;margin:0 .35em 0 1em;vertical-align:-.1em;"
    "border:1px solid #999}"
    "@media print{body{margin:0;max-width:none}h2{break-after:avoid}table,figure,svg{break-inside:avoid}"
    "*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}"
)


def report_page(title: str, figures: AccuracyFigures, say: Say) -> str:
    """The page.

    Args:
        title: of the inventory.
        figures: what is reported.
        say: says a message in the reader's language.
    """
    heading = html.escape(say(Message("{title}: accuracy", title=title)))
    parts = [f"<h1>{heading}</h1>", *_overview(figures, say), *_areas(figures, say)]
    parts += [*_sample(figures, say), *_sizes(figures, say), *_by_size(figures, say)]
    parts += [*_probability(figures, say), *_maps(figures, say), *_notes(figures, say)]
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><meta name="generator" content="{GENERATOR}">'
        f"<title>{heading}</title><style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>\n"
    )


def _overview(figures: AccuracyFigures, say: Say) -> Iterator[str]:
    names = {
        "precision": say(Message("Precision (user's accuracy): what is mapped is landslide")),
        "recall": say(Message("Recall (producer's accuracy): what is landslide is mapped")),
        "f1": "F1",
        "iou": say(Message("IoU (intersection over union)")),
    }
    yield _heading(say(Message("How right the inventory is")))
    interval = say(Message("95 % interval"))
    head = ("", say(Message("By area")), interval, say(Message("By landslide")), interval)
    rows = []
    for name, text in names.items():
        cells = [text, *_cells(figures.pixel[name], say)]
        cells += _cells(figures.object[name], say) if name in figures.object else ["", ""]
        rows.append(cells)
    yield _table(head, rows)
    mapped, real = figures.comparison.mapped, figures.comparison.real
    counted = Message(
        "Inside {areas:,} accuracy areas ({size}): {mapped:,} mapped landslides, of which {right:,} are "
        "right; {real:,} landslides of the reference, of which {found:,} were found.",
        areas=len(figures.comparison.compared),
        size=format_area(figures.area.assessed_m2),
        mapped=len(mapped.area_m2),
        right=int(mapped.is_covered.sum()),
        real=len(real.area_m2),
        found=int(real.is_covered.sum()),
    )
    yield _notes_list([say(counted)])


def _areas(figures: AccuracyFigures, say: Say) -> Iterator[str]:
    area = figures.area
    yield _heading(say(Message("Area of the landslides")))
    rows = [
        (say(Message("Mapped in the accuracy areas")), format_area(area.mapped_m2)),
        (say(Message("Reference in the accuracy areas")), format_area(area.reference_m2)),
        (say(Message("Whole inventory as mapped")), format_area(area.inventory_m2)),
        (say(Message("Whole area of landslides, estimated (95 % interval)")), area_text(area.estimate, say)),
    ]
    yield _table((), rows)
    yield _notes_list([say(note) for note in area_notes(figures)])


def _sample(figures: AccuracyFigures, say: Say) -> Iterator[str]:
    judged, found = figures.judged, figures.stratified
    if judged is None or found is None:
        return
    yield _heading(say(Message("Stratified random sample")))
    head = (
        say(Message("Stratum of the map")),
        say(Message("Area")),
        say(Message("Weight")),
        say(Message("Landslide")),
        say(Message("No landslide")),
        say(Message("Judged")),
    )
    total = float(judged.sample.weights.sum()) or 1.0
    rows = [
        (
            _stratum(name, say),
            format_area(float(weight)),
            f"{weight / total:.4f}",
            *(f"{count:,}" for count in (*row.tolist(), int(row.sum()))),
        )
        for name, weight, row in zip(judged.strata, judged.sample.weights, judged.sample.counts)
    ]
    yield _table(head, rows)
    estimates = (
        (say(Message("Overall accuracy")), share_text(found.overall, say)),
        (say(Message("User's accuracy of landslides (precision)")), share_text(found.users[0], say)),
        (say(Message("Producer's accuracy of landslides (recall)")), share_text(found.producers[0], say)),
        (say(Message("Area of landslides")), area_text(found.areas[0], say)),
    )
    yield _table((), estimates)
    yield _notes_list([say(note) for note in sample_notes(figures)])


def _stratum(name: str, say: Say) -> str:
    if name == STRATUM_LANDSLIDE:
        return say(Message("Mapped landslides"))
    if name == STRATUM_BUFFER:
        return say(Message("Around mapped landslides"))
    return say(Message("Rest of the map"))


def _sizes(figures: AccuracyFigures, say: Say) -> Iterator[str]:
    sizes = figures.sizes
    yield _heading(say(Message("Sizes")))
    words = SizeWords(**{name: say(text) for name, text in vars(SizeWords()).items()})
    yield size_plot(sizes.bins, sizes.tail, words, sizes.rollover_m2, sizes.complete_m2.value)
    yield _notes_list([say(note) for note in size_notes(figures)])


def _by_size(figures: AccuracyFigures, say: Say) -> Iterator[str]:
    yield _heading(say(Message("Completeness by size")))
    if not figures.classes:
        yield _notes_list([not_defined(Message("the accuracy areas hold no landslide"), say)])
        return
    yield completeness_plot(figures.classes, say)
    head = (
        say(Message("Size")),
        say(Message("Reference")),
        say(Message("Found (recall)")),
        say(Message("Mapped")),
        say(Message("Right (precision)")),
    )
    rows = [
        (
            size_range(one.low_m2, one.high_m2),
            f"{one.real:,}",
            _short(one.recall),
            f"{one.mapped:,}",
            _short(one.precision),
        )
        for one in figures.classes
    ]
    yield _table(head, rows)


def _probability(figures: AccuracyFigures, say: Say) -> Iterator[str]:
    table = figures.probability
    if table is None:
        return
    yield _heading(say(Message("Reliability of the probability")))
    yield reliability_plot(table, say)
    text = Message(
        "Over {pixels:,} pixels of the accuracy areas; mean distance from the line, weighted by pixels: "
        "{error:.3f}.",
        pixels=table.pixels,
        error=table.calibration_error(),
    )
    yield _notes_list([say(text)])
    yield _heading(say(Message("Thresholds")))
    yield threshold_plot(table, say)
    yield _notes_list([say(note) for note in threshold_notes(table)])


def _maps(figures: AccuracyFigures, say: Say) -> Iterator[str]:
    maps = figures.comparison.maps
    if not maps:
        return
    yield _heading(say(Message("Misses and false alarms")))
    keys = (
        (FOUND, say(Message("found"))),
        (MISSED, say(Message("missed"))),
        (FALSE_ALARM, say(Message("false alarm"))),
        (RIGHT_EMPTY, say(Message("no landslide"))),
    )
    key = "".join(
        f'<span class="key" style="background:{COLORS[code]}"></span>{html.escape(text)}'
        for code, text in keys
    )
    shown = []
    for one in sorted(maps, key=lambda each: each.number):
        caption = Message(
            "Area {number}: {width} wide",
            number=one.number,
            width=_length(one.codes.shape[1] * one.metres),
        )
        shown.append(
            f"<figure>{map_picture(one)}<figcaption>{html.escape(say(caption))}</figcaption></figure>"
        )
    yield f'<p class="note">{key}</p><div class="maps">{"".join(shown)}</div>'
    left = len(figures.comparison.areas) - len(maps)
    if left > 0:
        yield _notes_list([say(Message("{left:,} areas with fewer errors are not shown.", left=left))])


def _notes(figures: AccuracyFigures, say: Say) -> Iterator[str]:
    yield _heading(say(Message("How this was measured")))
    yield _notes_list([say(note) for note in (*method_notes(figures), *figures.notes)])


def _cells(one: Estimate, say: Say) -> list[str]:
    if one.value is None:
        return [not_defined(one.reason, say), ""]
    return [share(one.value), interval_text(one, share, say)]


def _short(one: Estimate) -> str:
    return one.text(lambda value: f"{value:.2f}", "–")


def _length(metres: float) -> str:
    return f"{metres / 1000:,.2f} km" if metres >= 1000 else f"{metres:,.0f} m"


def _heading(text: str) -> str:
    return f"<h2>{html.escape(text)}</h2>"


def _notes_list(notes: Sequence[str]) -> str:
    return (
        f'<ul class="note">{"".join(f"<li>{html.escape(note)}</li>" for note in notes)}</ul>' if notes else ""
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [_row("th", head)] if head else []
    lines += [_row("td", row) for row in rows]
    return f"<table>{''.join(lines)}</table>"


def _row(tag: str, values: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<{tag}>{html.escape(value)}</{tag}>' for value in values)}</tr>"
