"""Draws IoU on old and new regions per strategy as SVG, by hand: a plot is no reason for a dependency."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from scripts.bench.tsmu_results import Spread

_LEFT, _RIGHT, _TOP, _STEP, _BOTTOM = 170, 30, 50, 34, 50
_WIDTH = 720
_COLOURS = {"old": "#0072b2", "new": "#d55e00"}
_OFFSETS = {"old": -6, "new": 6}


def plot(points: Mapping[str, Mapping[str, Spread]], split: str) -> str:
    """A dot per row and figure; whiskers are the standard deviation over rotations.

    Args:
        points: per row, `old` and `new`.
        split: of the scenes, for the title.
    """
    height = _TOP + _STEP * max(len(points), 1) + _BOTTOM
    most = max(
        (one.mean + (one.rotations or 0.0) for row in points.values() for one in row.values()), default=1
    )
    scale = (_WIDTH - _LEFT - _RIGHT) / (0.1 * int(10 * most + 1))
    parts = [_text(_WIDTH / 2, 20, f"IoU on {split} scenes, single-date chips", "middle")]
    parts += _axis(scale, height)
    for number, (row, figures) in enumerate(points.items()):
        y = _TOP + _STEP * (number + 0.5)
        parts.append(_text(_LEFT - 12, y + 4, row, "end"))
        for name, one in figures.items():
            parts += _dot(one, scale, y + _OFFSETS[name], _COLOURS[name])
    for number, name in enumerate(_COLOURS):
        x = _LEFT + 150 * number
        parts.append(f'<circle cx="{x}" cy="36" r="5" fill="{_COLOURS[name]}"/>')
        parts.append(_text(x + 10, 40, f"{name} region{'s' if name == 'old' else ''}", "start"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" '
        f'height="{height}" font-family="sans-serif" font-size="12">\n'
        f'<rect width="{_WIDTH}" height="{height}" fill="#ffffff"/>\n' + "\n".join(parts) + "\n</svg>\n"
    )


def _axis(scale: float, height: int) -> list[str]:
    bottom, parts = height - _BOTTOM, []
    for tenth in range(11):
        x = _LEFT + scale * tenth / 10
        if x <= _WIDTH - _RIGHT + 0.5:
            parts.append(f'<line x1="{x:.1f}" y1="{_TOP}" x2="{x:.1f}" y2="{bottom}" stroke="#cccccc"/>')
            parts.append(_text(x, bottom + 16, f"{tenth / 10:.1f}", "middle"))
    note = "dots: mean over rotations and seeds; whiskers: standard deviation over rotations"
    return [*parts, _text(_WIDTH / 2, height - 12, note, "middle")]


def _dot(one: Spread, scale: float, y: float, colour: str) -> list[str]:
    x = _LEFT + scale * one.mean
    reach = scale * (one.rotations or 0.0)
    return [
        f'<line x1="{max(x - reach, _LEFT):.1f}" y1="{y:.1f}" x2="{x + reach:.1f}" y2="{y:.1f}" '
        f'stroke="{colour}" stroke-width="2"/>',
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{colour}"/>',
    ]


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="#222222">{escape(text)}</text>'
