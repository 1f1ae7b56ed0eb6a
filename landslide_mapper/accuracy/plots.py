"""The drawings of a report: reliability, thresholds, completeness, and maps of what was found and missed."""

from __future__ import annotations

import base64
import math

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from landslide_mapper.accuracy.comparison import FALSE_ALARM, FOUND, MISSED, RIGHT_EMPTY, AreaMap
from landslide_mapper.accuracy.figures import SizeClass
from landslide_mapper.accuracy.probability_table import ProbabilityTable
from landslide_mapper.accuracy.words import Say
from landslide_mapper.inventory.svg_plot import BLUE, GREEN, GREY, ORANGE, PURPLE, Axis, Plot
from landslide_mapper.messages import Message
from landslide_mapper.raster.gdal_calls import call

COLORS = {RIGHT_EMPTY: "#eeeeee", MISSED: ORANGE, FALSE_ALARM: PURPLE, FOUND: BLUE}
_NARROWEST, _WIDTH = 120, 300
"""Pixels that an area is wide on the page."""
_WIDEST = 30.0
"""Stands for the end of the largest class, as a multiple of its beginning."""


def reliability_plot(table: ProbabilityTable, say: Say) -> str:
    """Share that is landslide by predicted probability."""
    mean, share, number = table.reliability()
    plot = Plot(
        Axis(0.0, 1.0, say(Message("Probability of the map"))),
        Axis(0.0, 1.0, say(Message("Share that is landslide"))),
        say(Message("Reliability of the probability")),
    )
    plot.line([(0.0, 0.0), (1.0, 1.0)], GREY, "tail")
    there = [(x, y) for x, y in zip(mean.tolist(), share.tolist()) if math.isfinite(x)]
    plot.line(there, BLUE)
    plot.points(there, BLUE, [f"{count:,}" for count in number.tolist() if count])
    plot.explain(BLUE, say(Message("This map, by tenths of the probability")), "point")
    plot.explain(GREY, say(Message("As it should be")), "tail")
    return plot.svg()


def threshold_plot(table: ProbabilityTable, say: Say) -> str:
    """Precision, recall, F1 and IoU by threshold."""
    curve = table.curve()
    plot = Plot(
        Axis(0.0, 1.0, say(Message("Threshold"))),
        Axis(0.0, 1.0, say(Message("Share of the pixels"))),
        say(Message("Figures by threshold")),
    )
    lines = (
        ("precision", PURPLE, say(Message("Precision"))),
        ("recall", GREEN, say(Message("Recall"))),
        ("f1", BLUE, say(Message("F1"))),
        ("iou", ORANGE, say(Message("IoU"))),
    )
    for name, color, text in lines:
        pairs = zip(curve["threshold"].tolist(), curve[name].tolist())
        plot.line([(x, y) for x, y in pairs if math.isfinite(y)], color)
        plot.explain(color, text)
    return plot.svg()


def completeness_plot(classes: tuple[SizeClass, ...], say: Say) -> str:
    """Share of the reference landslides that was found, by size; empty where there is none."""
    known = [one for one in classes if one.recall.value is not None]
    if not known:
        return ""
    middles = [_middle(one) for one in known]
    ends = [end for one in known for end in (max(one.low_m2, _middle(one) / 3), _end(one))]
    plot = Plot(
        Axis.decades(ends, say(Message("Landslide area A (m²)"))),
        Axis(0.0, 1.0, say(Message("Share found"))),
        say(Message("Completeness by size")),
    )
    for x, one in zip(middles, known):
        if one.recall.low is not None and one.recall.high is not None:
            plot.interval(x, one.recall.low, one.recall.high, BLUE)
    values = [one.recall.value or 0.0 for one in known]
    plot.line(list(zip(middles, values)), BLUE)
    plot.points(list(zip(middles, values)), BLUE, [f"{one.real:,}" for one in known])
    plot.explain(BLUE, say(Message("Share of the landslides of the reference, with 95 % interval")), "point")
    return plot.svg()


def map_picture(shown: AreaMap) -> str:
    """An area as a picture (PNG) inside of a page."""
    png = base64.b64encode(_png(shown.codes)).decode("ascii")
    width = shown.codes.shape[1]
    return (
        f'<img alt="" width="{min(max(width, _NARROWEST), _WIDTH)}" style="image-rendering:pixelated" '
        f'src="data:image/png;base64,{png}">'
    )


def _png(codes: NDArray[np.uint8]) -> bytes:
    height, width = codes.shape
    source = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    colors = gdal.ColorTable()
    colors.SetColorEntry(0, (255, 255, 255, 0))
    for code, color in COLORS.items():
        red, green, blue = (int(color[start : start + 2], 16) for start in (1, 3, 5))
        colors.SetColorEntry(code, (red, green, blue, 255))
    band = source.GetRasterBand(1)
    band.SetColorTable(colors)
    band.WriteArray(codes)
    path = f"/vsimem/landslide_mapper_accuracy_{id(source)}.png"
    doing = Message("Drawing the maps of the report failed")
    call(doing, gdal.GetDriverByName("PNG").CreateCopy, path, source).FlushCache()
    file = gdal.VSIFOpenL(path, "rb")
    size = gdal.VSIStatL(path).size
    data = bytes(gdal.VSIFReadL(1, size, file))
    gdal.VSIFCloseL(file)
    for name in (path, f"{path}.aux.xml"):
        if gdal.VSIStatL(name) is not None:
            gdal.Unlink(name)
    return data


def _end(one: SizeClass) -> float:
    return one.high_m2 if math.isfinite(one.high_m2) else one.low_m2 * _WIDEST


def _middle(one: SizeClass) -> float:
    return math.sqrt(max(one.low_m2, _end(one) / 10.0) * _end(one))
