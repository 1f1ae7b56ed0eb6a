"""Where things go on the paper of an inventory map: boxes in mm for both orientations and every size."""

from __future__ import annotations

from dataclasses import dataclass

SHORT_SIDE = 210.0
"""Of the paper that the boxes are laid out for, A4; others are scaled."""


@dataclass(frozen=True)
class Box:
    """A rectangle on the paper in mm; y runs down."""

    x: float
    y: float
    width: float
    height: float

    def scaled(self, factor: float) -> Box:
        """The box on larger or smaller paper."""
        return Box(self.x * factor, self.y * factor, self.width * factor, self.height * factor)


@dataclass(frozen=True)
class Paper:
    """The boxes of a page.

    Attributes:
        width: of the paper in mm.
        height: of the paper in mm.
        boxes: by name: title, subtitle, map, figures, legend, scale, locator, notes, credits.
        font: factor of the sizes of fonts and lines.
    """

    width: float
    height: float
    boxes: dict[str, Box]
    font: float

    @classmethod
    def of(cls, width: float, height: float) -> Paper:
        """The page for paper of a size in mm."""
        factor = min(width, height) / SHORT_SIDE
        boxes = _landscape(width / factor, height / factor)
        if height > width:
            boxes = _portrait(width / factor, height / factor)
        return cls(
            width, height, {name: box.scaled(factor) for name, box in boxes.items()}, float(factor**0.6)
        )

    def flowing(self, legend_mm: float, notes_mm: float) -> Paper:
        """The page with the column beside the map closed up, and the locator as high as there is room.

        Args:
            legend_mm: height of the legend.
            notes_mm: height of the notes.
        """
        if self.height > self.width:
            return self
        boxes, gap = dict(self.boxes), 4 * self.font
        legend, scale, notes = boxes["legend"], boxes["scale"], boxes["notes"]
        y = min(legend.y + legend_mm + 1.5 * gap, scale.y)
        boxes["scale"] = Box(scale.x, y, scale.width, scale.height)
        bottom = notes.y + notes.height
        boxes["notes"] = Box(notes.x, bottom - notes_mm, notes.width, notes_mm)
        y += scale.height + gap
        height = min(bottom - notes_mm - gap - y, notes.width)
        boxes["locator"] = Box(notes.x, y, notes.width, height)
        return Paper(self.width, self.height, boxes, self.font)


def _landscape(width: float, height: float) -> dict[str, Box]:
    """The map on the left, a column with everything else on the right."""
    edge, column, gap, ticks = 10.0, 64.0, 6.0, 5.0
    x = width - edge - column
    top, bottom = 29.0, height - edge
    return {
        "title": Box(edge, 8, width - 2 * edge, 11),
        "subtitle": Box(edge, 19, width - 2 * edge, 6),
        "map": Box(edge + ticks, top, x - gap - edge - ticks, bottom - ticks - top),
        "figures": Box(x, top, column, 17),
        "legend": Box(x, top + 19, column, 46),
        "scale": Box(x, top + 67, column, 18),
        "locator": Box(x, top + 88, column, 34),
        "notes": Box(x, top + 125, column, bottom - top - 125 - 6),
        "credits": Box(x, bottom - 5, column, 5),
    }


def _portrait(width: float, height: float) -> dict[str, Box]:
    """The map above, three columns with everything else below."""
    edge, band, gap, ticks = 10.0, 72.0, 5.0, 5.0
    top, bottom = 29.0, height - edge
    y = bottom - band
    column = (width - 2 * edge - 2 * gap) / 3
    first, second, third = (edge + i * (column + gap) for i in range(3))
    return {
        "title": Box(edge, 8, width - 2 * edge, 11),
        "subtitle": Box(edge, 19, width - 2 * edge, 6),
        "map": Box(edge + ticks, top, width - 2 * edge - ticks, y - gap - ticks - top),
        "figures": Box(first, y, column, 17),
        "legend": Box(first, y + 19, column, band - 19),
        "scale": Box(second, y, column, 18),
        "locator": Box(second, y + 21, column, band - 21),
        "notes": Box(third, y, column, band - 6),
        "credits": Box(third, bottom - 5, column, 5),
    }
