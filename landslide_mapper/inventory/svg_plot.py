"""Plots as drawings (SVG) that stand for themselves: axes, points, lines, bars and a legend.

A page with such a drawing needs no library and no script, in any viewer, and prints sharply. The colours are
from the Okabe-Ito palette, which people with colour vision deficiency can tell apart.
"""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 560, 360
LEFT, RIGHT, TOP, BOTTOM = 76, 16, 16, 54
BLUE, ORANGE, GREEN, PURPLE, GREY = "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#777777"
_STYLE = (
    "text{font:12px sans-serif;fill:#333}.grid{stroke:#ddd;stroke-width:1}.axis{stroke:#333;fill:none}"
    ".tail{stroke-width:1.5;stroke-dasharray:6 4}"
)
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_TICKS = 5
_LEGEND_LINE = 18
_LEGEND_TEXT = 26
"""Letters that fit into half of the width."""
Points = Sequence[tuple[float, float]]


@dataclass(frozen=True)
class Axis:
    """An axis from one value to another.

    Attributes:
        low: where it begins; a whole decade where it is logarithmic.
        high: where it ends.
        title: what stands beside it.
        logarithmic: whether decades are equally wide.
    """

    low: float
    high: float
    title: str
    logarithmic: bool = False

    @classmethod
    def decades(cls, values: Sequence[float], title: str) -> Axis:
        """A logarithmic axis over the whole decades that hold all values."""
        first = math.floor(math.log10(min(values)) + 1e-9)
        last = max(math.ceil(math.log10(max(values)) - 1e-9), first + 1)
        return cls(10.0**first, 10.0**last, title, logarithmic=True)

    def share(self, value: float) -> float:
        """Where a value lies, 0 at the beginning, 1 at the end."""
        if self.logarithmic:
            return math.log(value / self.low) / math.log(self.high / self.low)
        return (value - self.low) / (self.high - self.low)

    def ticks(self) -> list[tuple[float, str]]:
        """Values to mark, with their texts."""
        if self.logarithmic:
            first, last = round(math.log10(self.low)), round(math.log10(self.high))
            return [(10.0**decade, _power(decade)) for decade in range(first, last + 1)]
        step = 10.0 ** math.floor(math.log10((self.high - self.low) / _TICKS))
        step *= next(one for one in (1, 2, 5, 10) if one * step * _TICKS >= (self.high - self.low) * 0.99)
        number = math.floor((self.high - self.low) / step + 1e-9)
        return [(value, f"{value:.10g}") for value in (self.low + step * one for one in range(number + 1))]


class Plot:
    """A frame with two axes that is drawn into; what lies outside of the frame is cut off."""

    def __init__(self, across: Axis, up: Axis, label: str) -> None:
        """An empty frame.

        Args:
            across: the horizontal axis.
            up: the vertical one.
            label: says what it shows to those who cannot see it.
        """
        self._across, self._up, self._label = across, up, label
        self._parts: list[str] = []
        self._legend: list[tuple[str, str, str]] = []

    def points(self, points: Points, color: str, titles: Sequence[str] = (), radius: float = 4) -> None:
        """Draw points; titles are shown where a mouse rests on them."""
        for number, (x, y) in enumerate(points):
            title = f"<title>{html.escape(titles[number])}</title>" if titles else ""
            self._parts.append(
                f'<circle class="point" r="{radius:g}" cx="{self._x(x):.1f}" cy="{self._y(y):.1f}" '
                f'fill="{color}">{title}</circle>'
            )

    def line(self, points: Points, color: str, kind: str = "line") -> None:
        """Draw a line through points; the kind `tail` is dashed."""
        places = " ".join(f"{self._x(x):.1f},{self._y(y):.1f}" for x, y in points)
        self._parts.append(
            f'<polyline class="{kind}" points="{places}" fill="none" stroke="{color}" stroke-width="1.8"/>'
        )

    def interval(self, x: float, low: float, high: float, color: str) -> None:
        """Draw an upright line from one value to another."""
        self._parts.append(
            f'<line x1="{self._x(x):.1f}" x2="{self._x(x):.1f}" y1="{self._y(low):.1f}" '
            f'y2="{self._y(high):.1f}" stroke="{color}" stroke-width="1.5"/>'
        )

    def upright(self, x: float, color: str) -> None:
        """Draw a dashed line from bottom to top."""
        self.line([(x, self._up.low), (x, self._up.high)], color, "tail")

    def explain(self, color: str, text: str, kind: str = "line") -> None:
        """Add a line to the legend; kinds are `line`, `tail` and `point`."""
        self._legend.append((color, text, kind))

    def svg(self) -> str:
        """The drawing, as an element of a page."""
        label = html.escape(self._label, quote=True)
        height = HEIGHT + _LEGEND_LINE * -(-len(self._legend) // self._legend_columns)
        inside = (
            f'<svg x="{LEFT}" y="{TOP}" width="{WIDTH - LEFT - RIGHT}" height="{HEIGHT - TOP - BOTTOM}" '
            f'viewBox="{LEFT} {TOP} {WIDTH - LEFT - RIGHT} {HEIGHT - TOP - BOTTOM}">'
            f"{''.join(self._parts)}</svg>"
        )
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
            f'role="img" aria-label="{label}"><style>{_STYLE}</style>'
            f"{''.join(self._grid())}{inside}{''.join(self._titles())}{''.join(self._explained())}</svg>"
        )

    def _x(self, value: float) -> float:
        return LEFT + self._across.share(value) * (WIDTH - LEFT - RIGHT)

    def _y(self, value: float) -> float:
        return HEIGHT - BOTTOM - self._up.share(value) * (HEIGHT - TOP - BOTTOM)

    def _grid(self) -> list[str]:
        bottom, right = HEIGHT - BOTTOM, WIDTH - RIGHT
        parts = []
        for value, text in self._across.ticks():
            x = self._x(value)
            parts.append(f'<line class="grid" x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{bottom}"/>')
            parts.append(f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{text}</text>')
        for value, text in self._up.ticks():
            y = self._y(value)
            parts.append(f'<line class="grid" x1="{LEFT}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}"/>')
            parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{text}</text>')
        size = f'width="{right - LEFT}" height="{bottom - TOP}"'
        parts.append(f'<rect class="axis" x="{LEFT}" y="{TOP}" {size}/>')
        return parts

    def _titles(self) -> list[str]:
        x, y = (LEFT + WIDTH - RIGHT) / 2, (TOP + HEIGHT - BOTTOM) / 2
        across, up = html.escape(self._across.title), html.escape(self._up.title)
        return [
            f'<text x="{x}" y="{HEIGHT - 10}" text-anchor="middle">{across}</text>',
            f'<text x="18" y="{y}" text-anchor="middle" transform="rotate(-90 18 {y})">{up}</text>',
        ]

    @property
    def _legend_columns(self) -> int:
        return 2 if all(len(text) <= _LEGEND_TEXT for _, text, _ in self._legend) else 1

    def _explained(self) -> list[str]:
        parts = []
        columns = self._legend_columns
        for number, (color, text, kind) in enumerate(self._legend):
            x = LEFT + (number % columns) * (WIDTH - LEFT) / columns
            y = HEIGHT + _LEGEND_LINE * (number // columns) + 4
            if kind == "point":
                parts.append(f'<circle r="4" cx="{x + 12:.0f}" cy="{y}" fill="{color}"/>')
            else:
                parts.append(
                    f'<line class="{kind}" x1="{x:.0f}" x2="{x + 24:.0f}" y1="{y}" y2="{y}" '
                    f'stroke="{color}" stroke-width="1.8"/>'
                )
            parts.append(f'<text x="{x + 32:.0f}" y="{y + 4}">{html.escape(text)}</text>')
        return parts


def _power(decade: int) -> str:
    return "10" + str(decade).translate(_SUPERSCRIPTS)  # as characters: not every viewer raises a tspan
