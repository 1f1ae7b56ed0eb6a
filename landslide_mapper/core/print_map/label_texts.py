"""Texts that fit into the labels of a layout, however long titles, names and remarks are."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsExpression, QgsLayoutItemLabel, QgsPrintLayout
from qgis.PyQt.QtGui import QFont, QFontMetricsF

from landslide_mapper.core.qgis_versions import font_of, resize_font

_MEASURE_POINTS = 1000
"""Texts are measured in a font so large that hinting does not matter."""
_MM_PER_POINT = 25.4 / 72
_LINE_HEIGHT = 1.36
_MOST_CHARACTERS = 5000
_SMALLEST_POINTS = 8.0
"""Smaller texts are cut rather than made smaller still."""


def fit_labels(layout: QgsPrintLayout) -> None:
    """Make the texts of all labels fit: in a smaller font down to half its size, then cut with an ellipsis.

    Labels whose texts fit as they are keep their expressions, so that they follow what is changed later.
    """
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLabel):
            _fit(item)


def wrapped(text: str, width_mm: float, font: QFont) -> list[str]:
    """The lines that a text takes at a width; words that are wider than a line are broken."""
    width_of = _widths_mm(font)
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            tried = f"{line} {word}" if line else word
            if width_of(tried) <= width_mm:
                line = tried
                continue
            if line:
                lines.append(line)
            while width_of(word) > width_mm and len(word) > 1:
                length = _most(len(word), partial(_narrow, word, width_of, width_mm), 1)
                lines.append(word[:length])
                word = word[length:]
            line = word
        lines.append(line)
    return lines


def shortened(text: str, width_mm: float, height_mm: float, font: QFont) -> str:
    """A text cut so that it fits into a box, with an ellipsis where something is missing."""
    if _fits(text, width_mm, height_mm, font):
        return text
    most = min(len(text), _MOST_CHARACTERS)
    length = _most(most, lambda n: _fits(f"{text[:n]}…", width_mm, height_mm, font))
    return f"{text[:length].rstrip()}…"


def _fit(label: QgsLayoutItemLabel) -> None:
    text, own = label.currentText(), font_of(label).pointSizeF()
    width, height = (
        label.rect().width() - 2 * label.marginX(),
        label.rect().height() - 2 * label.marginY(),
    )
    least = min(own, max(own / 2, _SMALLEST_POINTS))
    font = font_of(label)
    while font.pointSizeF() > least and not _fits(text, width, height, font):
        font.setPointSizeF(max(least, font.pointSizeF() - 0.5))
    if font.pointSizeF() != own:
        resize_font(label, font.pointSizeF() / own)
    fitting = "\n".join(wrapped(shortened(text, width, height, font), width, font))
    if fitting != text:  # QGIS itself would break it elsewhere, or let long words run out of the box
        label.setText(f"[% {QgsExpression.quotedString(fitting.replace('%]', '% ]'))} %]")


def _fits(text: str, width_mm: float, height_mm: float, font: QFont) -> bool:
    lines = len(wrapped(text, width_mm, font))
    return lines * font.pointSizeF() * _MM_PER_POINT * _LINE_HEIGHT <= height_mm + 0.1


def _widths_mm(font: QFont) -> Callable[[str], float]:
    """How wide lines of text are on the paper."""
    large = QFont(font)
    large.setPointSizeF(_MEASURE_POINTS)
    metrics = QFontMetricsF(large)
    # in pixels of the screen; its own height in pixels tells how large those are
    scale = font.pointSizeF() * _MM_PER_POINT * _LINE_HEIGHT / metrics.height()
    return lambda text: float(metrics.horizontalAdvance(text) * scale)


def _narrow(word: str, width_of: Callable[[str], float], width_mm: float, length: int) -> bool:
    return width_of(word[:length]) <= width_mm


def _most(highest: int, good: Callable[[int], bool], lowest: int = 0) -> int:
    """The largest number for which something holds, by halving; `lowest` where it never does."""
    while lowest < highest:
        middle = (lowest + highest + 1) // 2
        lowest, highest = (middle, highest) if good(middle) else (lowest, middle - 1)
    return lowest
