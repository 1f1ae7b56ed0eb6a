"""The report of a check as an HTML page."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Any

from landslide_mapper.jobs.check_report import BAD, GOOD, WARN, CheckReport

COLOURS = {GOOD: "#009e73", WARN: "#b35900", BAD: "#c62828"}


def as_html(report: CheckReport) -> str:
    """The report of a check as a page."""
    verdict = "The pair can be mapped." if report.ok else "The pair cannot be mapped."
    items = "".join(
        f'<li style="color:{COLOURS[one.severity]}"><b>{one.id}</b>: {html.escape(one.message)}</li>'
        for one in report.findings
    )
    body = f"<ul>{items}</ul>{_table(report)}"
    return f'<html><head><meta charset="utf-8"></head><body><h2>{verdict}</h2>{body}</body></html>'


def _table(report: CheckReport) -> str:
    dates = {name: facts.to_json() for name, facts in (("pre", report.pre), ("post", report.post)) if facts}
    rows = [_row("th", ["", *dates])]
    rows += [_row("td", [name, *(facts[name] for facts in dates.values())]) for name in dates["post"]]
    return f'<table border="1">{"".join(rows)}</table>'


def _row(tag: str, values: Sequence[Any]) -> str:
    cells = "".join(f"<{tag}>{html.escape(str(value))}</{tag}>" for value in values)
    return f"<tr>{cells}</tr>"
