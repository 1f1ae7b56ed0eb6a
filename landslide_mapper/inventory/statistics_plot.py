"""The size distribution of an inventory as a drawing (SVG) on two logarithmic axes."""

from __future__ import annotations

import math
from collections.abc import Sequence

from landslide_mapper.inventory.statistics import SizeBin, Statistics, Tail

WIDTH, HEIGHT = 560, 360
LEFT, RIGHT, TOP, BOTTOM = 76, 16, 16, 54
_STYLE = (
    "text{font:12px sans-serif;fill:#333}.grid{stroke:#ddd;stroke-width:1}.axis{stroke:#333;fill:none}"
    ".point{fill:#0072b2}.tail{stroke:#d55e00;stroke-width:1.5;stroke-dasharray:6 4}"
)

_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")


class _Axis:
    """A logarithmic axis over whole decades, drawn from one pixel to another."""

    def __init__(self, values: Sequence[float], start: float, stop: float) -> None:
        self.first = math.floor(math.log10(min(values)) + 1e-9)
        self.last = max(math.ceil(math.log10(max(values)) - 1e-9), self.first + 1)
        self._start, self._step = start, (stop - start) / (self.last - self.first)

    def at(self, value: float) -> float:
        return self._start + (math.log10(value) - self.first) * self._step

    def decades(self) -> range:
        return range(self.first, self.last + 1)


def size_plot(statistics: Statistics) -> str:
    """Draw the size distribution; empty where there are no sizes.

    Returns:
        An SVG element.
    """
    bins = [one for one in statistics.bins if one.number]
    if not bins:
        return ""
    edges = [edge for one in bins for edge in (one.low_m2, one.high_m2)]
    across = _Axis(edges, LEFT, WIDTH - RIGHT)
    densities = [one.density_per_m2 for one in bins]
    if statistics.tail:
        densities.append(_tail_start(statistics.tail, bins))
    up = _Axis(densities, HEIGHT - BOTTOM, TOP)
    parts = [*_grid(across, up), *_points(bins, across, up)]
    if statistics.tail:
        parts.append(_line(statistics.tail, bins, across, up))
    parts += _titles()
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
        f'role="img" aria-label="Probability density of landslide area"><style>{_STYLE}</style>'
        f"{''.join(parts)}</svg>"
    )


def _grid(across: _Axis, up: _Axis) -> list[str]:
    bottom, right = HEIGHT - BOTTOM, WIDTH - RIGHT
    parts = []
    for decade in across.decades():
        x = across.at(10.0**decade)
        parts.append(f'<line class="grid" x1="{x:.1f}" y1="{TOP}" x2="{x:.1f}" y2="{bottom}"/>')
        parts.append(f'<text x="{x:.1f}" y="{bottom + 18}" text-anchor="middle">{_power(decade)}</text>')
    for decade in up.decades():
        y = up.at(10.0**decade)
        parts.append(f'<line class="grid" x1="{LEFT}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}"/>')
        parts.append(f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{_power(decade)}</text>')
    parts.append(f'<rect class="axis" x="{LEFT}" y="{TOP}" width="{right - LEFT}" height="{bottom - TOP}"/>')
    return parts


def _power(decade: int) -> str:
    return "10" + str(decade).translate(_SUPERSCRIPTS)  # as characters: not every viewer raises a tspan


def _points(bins: Sequence[SizeBin], across: _Axis, up: _Axis) -> list[str]:
    return [
        f'<circle class="point" r="4" cx="{across.at(math.sqrt(one.low_m2 * one.high_m2)):.1f}" '
        f'cy="{up.at(one.density_per_m2):.1f}"><title>{one.number} landslides of {one.low_m2:,.0f} to '
        f"{one.high_m2:,.0f} m²</title></circle>"
        for one in bins
    ]


def _tail_start(tail: Tail, bins: Sequence[SizeBin]) -> float:
    """Density where the tail begins, so that the tail holds its share of the landslides."""
    number = sum(one.number for one in bins)
    return tail.number / number * (tail.exponent - 1.0) / tail.from_m2


def _line(tail: Tail, bins: Sequence[SizeBin], across: _Axis, up: _Axis) -> str:
    scale = _tail_start(tail, bins)
    low, high = tail.from_m2, bins[-1].high_m2
    floor = 10.0**up.first
    if scale * (high / low) ** -tail.exponent < floor:  # it would leave the drawing
        high = low * (scale / floor) ** (1.0 / tail.exponent)
    stop = scale * (high / low) ** -tail.exponent
    return (
        f'<line class="tail" x1="{across.at(low):.1f}" y1="{up.at(scale):.1f}" '
        f'x2="{across.at(high):.1f}" y2="{up.at(stop):.1f}"/>'
    )


def _titles() -> list[str]:
    x, y = (LEFT + WIDTH - RIGHT) / 2, (TOP + HEIGHT - BOTTOM) / 2
    return [
        f'<text x="{x}" y="{HEIGHT - 10}" text-anchor="middle">Landslide area A (m²)</text>',
        f'<text x="18" y="{y}" text-anchor="middle" transform="rotate(-90 18 {y})">'
        "Probability density p(A) (m⁻²)</text>",
    ]
